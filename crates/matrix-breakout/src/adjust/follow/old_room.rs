//! Finds people who have another group now in the room where they are, and sends the message there.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    adjust::{FollowUps, OldRooms, Places},
    announcement::group::{GroupMessage, Told},
    event::breakout::BreakoutEventContent,
};
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{OwnedEventId, OwnedUserId, RoomId},
};

use super::{AdjustReport, Follow};
use crate::language::words_of;
use crate::{error::Error, group_message};

impl Follow<'_> {
    /// Notifies people who have another room now in the old one, by a message that mentions them,
    /// where they are still in that. The others are left, to be notified in the parent.
    pub(super) async fn tell_in_old_rooms(
        &self,
        to_do: &mut FollowUps,
        before: &BreakoutEventContent,
        names: &BTreeMap<OwnedUserId, String>,
        report: &mut AdjustReport,
    ) {
        let mut search = OldRooms::new(to_do.moved.clone(), before);
        while let Some(question) = search.next_question() {
            // They are notified in the parent if that cannot be known.
            if let Some(room) = self.joined(&question.room_id)
                && let Ok(members) = members(&room, question.had_place).await
            {
                search.answer(&question, &members);
            }
        }
        for (room_id, told) in search.finish() {
            let Some(room) = self.joined(&room_id) else {
                continue;
            };
            match self.tell_in(&room, &told, names, report).await {
                Ok(event_id) => {
                    report.told.push((room_id, event_id));
                    to_do.told(&told.into_values().flatten().collect());
                }
                Err(error) => {
                    tracing::warn!(%room_id, %error, "who was moved is told in the parent");
                }
            }
        }
    }

    fn joined(&self, room_id: &RoomId) -> Option<Room> {
        let room = self.client.get_room(room_id);
        room.filter(|room| room.state() == RoomState::Joined)
    }

    async fn tell_in(
        &self,
        room: &Room,
        moved: &Places,
        names: &BTreeMap<OwnedUserId, String>,
        report: &AdjustReport,
    ) -> Result<OwnedEventId, Error> {
        let counter = &self.patience.counter;
        let anchor = group_message::anchor(room, counter).await?;
        let session = report.session.as_deref().unwrap_or_default();
        let what = format!("moved-{}", report.event_id);
        let told = Told::new(&anchor, session, &what);
        if report.events == 0
            && let Some(found) = group_message::find(room, &told, self.own, counter).await?
        {
            return Ok(found.event_id);
        }
        let message = GroupMessage::moved(words_of(&report.content), &report.content, moved, names);
        let sent = group_message::send(room, &message, &told, self.patience, 1).await?;
        Ok(sent)
    }
}

/// Who is in a room: asked for, or as far as the client knows.
async fn members(room: &Room, asks: bool) -> Result<BTreeSet<OwnedUserId>, Error> {
    let members = match asks {
        true => room.members(RoomMemberships::JOIN).await?,
        false => room.members_no_sync(RoomMemberships::JOIN).await?,
    };
    let members = members.iter().map(|member| member.user_id().to_owned());
    Ok(members.collect())
}
