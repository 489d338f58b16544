//! People who are to be taken out of the groups once a session is over, where that was asked for on a page: the account
//! remembers it, so that it is done whatever becomes of the program meanwhile.

use std::sync::Weak;

use breakout_core::event::SessionId;
use matrix_breakout::{Breakout, Ended, Error, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::RoomId};

use crate::{
    changes::{Change, Changes},
    pages::room::ending::finish,
    state::Console,
};

/// Remembers that everybody is to be taken out of the groups once this session is over, or that nobody is. What the last sync
/// has brought may be older than the press before this one, and saves no request.
pub(crate) async fn remember(breakout: &Breakout, session: Option<SessionId>) -> Result<(), Error> {
    let mut remembered = breakout.remembered().await?;
    remembered.removal = session;
    breakout.remember(&remembered).await
}

/// Does what an earlier program has left, once the rooms are known as they are now.
pub(crate) async fn go_on(console: Weak<Console>, mut changes: Changes) {
    let first = loop {
        match changes.next().await {
            Some(Change::Offline(_)) => {}
            first => break first,
        }
    };
    if let (Some(_), Some(console)) = (first, console.upgrade()) {
        console.finish_removals().await;
    }
}

impl Console {
    /// Takes people out of the groups of a session that is over by its time, where that was asked for on a page. Whoever has the service that
    /// keeps the time says so.
    pub async fn hear_end(&self, room_id: &RoomId, ended: &Ended) {
        let session = ended.session.as_ref().map(|session| session.id.clone());
        if let Some(room) = self.connection().client().get_room(room_id) {
            self.remove_after(&room, Some(session.unwrap_or_default()))
                .await;
        }
    }

    /// Does so for sessions that were over before this program began, and forgets of others that somebody was to be taken out. To be called once,
    /// after a first sync.
    pub async fn finish_removals(&self) {
        for room in self.connection().client().joined_rooms() {
            self.remove_after(&room, None).await;
        }
    }

    async fn remove_after(&self, room: &Room, ended: Option<SessionId>) {
        let breakout = room.breakout();
        let meant = breakout.remembered().await.map(|known| known.removal);
        let (Ok(Some(meant)), Ok(present)) = (meant, breakout.present_breakout().await) else {
            return;
        };
        let content = present.content;
        let session = content.session.as_ref().map(|session| session.id.clone());
        let is_meant = session.unwrap_or_default() == meant;
        // Whoever else ended it may have kept no note of it.
        let is_over = !content.is_open() && (is_meant || content.session.is_none());
        if is_over || ended == Some(meant) {
            finish(self, room, true);
        } else if !is_meant && let Err(error) = remember(&breakout, None).await {
            let room_id = room.room_id();
            tracing::info!(%room_id, %error, "an earlier session of {room_id} was not forgotten");
        }
    }
}
