//! The library's service for the sessions of the user, whether or not a page is open: with the turns and the keys of the
//! account, and what the console does about its news.

use std::sync::{Arc, Weak};

use breakout_account::{Account, connection::Connection, turns};
use futures_util::StreamExt as _;
use matrix_breakout::{
    HostEvent, HostHandle, HostNews, HostNewsStream, HostService, TimeNews, Turn,
};
use matrix_sdk::ruma::OwnedRoomId;

use crate::state::Console;

/// Begins to look after all sessions in which the user can end what is open.
pub(super) fn start(connection: &Arc<Connection>) -> (HostHandle, HostNewsStream) {
    let account = connection.account().clone();
    let connection = connection.clone();
    HostService::new(connection.client())
        .with_newest(connection.newest())
        .with_turns(move |room_id| Box::pin(turn(account.clone(), room_id)))
        .with_keys(move |room_id| Box::pin(sync_keys(connection.clone(), room_id)))
        .start()
}

/// Waits for the turn of this process. Without one, what is changed at the same time is merged all the same.
async fn turn(account: Account, room_id: OwnedRoomId) -> Turn {
    match turns::Turn::take(&account, &room_id, None, || {}).await {
        Ok(turn) => Box::new(turn),
        Err(error) => {
            tracing::warn!(%room_id, %error, "nobody's turn is waited for");
            Box::new(())
        }
    }
}

async fn sync_keys(connection: Arc<Connection>, room_id: OwnedRoomId) {
    if let Err(error) = connection.sync_encryption_once().await {
        tracing::warn!(%room_id, %error, "the keys could not be brought up to date");
    }
}

/// Takes people out of the groups where that was asked for and the session is over, and logs what fails.
pub(super) async fn follow(console: Weak<Console>, mut news: HostNewsStream) {
    while let Some(HostNews { room_id, event, .. }) = news.next().await {
        match event {
            HostEvent::Ended(ended) => {
                let Some(console) = console.upgrade() else {
                    return;
                };
                console.hear_end(&room_id, &ended).await;
            }
            HostEvent::Time(TimeNews::Failed { error, .. }) => {
                tracing::info!(%room_id, %error, "the time of {room_id} could not be kept; trying again");
            }
            HostEvent::NotKept(error) => {
                tracing::warn!(%room_id, %error, "the time of {room_id} is not kept for a moment");
            }
            HostEvent::Unreadable(error) => {
                tracing::warn!(%room_id, %error, "who is in {room_id} cannot be read");
            }
            HostEvent::NotNotified(error) => {
                tracing::warn!(%room_id, %error, "those who came later could not be told in {room_id}");
            }
            HostEvent::NotPlaced(error) => {
                tracing::warn!(%room_id, %error, "those who came later could not be placed in {room_id}");
            }
            HostEvent::NotMended(error) => {
                tracing::warn!(%room_id, %error, "what is missing in the break-out of {room_id} could not be sent");
            }
            HostEvent::NotTidied(error) => {
                tracing::warn!(%room_id, %error, "members may not be able to write in {room_id} yet");
            }
            _ => {}
        }
    }
}
