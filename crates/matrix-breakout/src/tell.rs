//! One message into many rooms.

use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Room,
    ruma::{OwnedEventId, OwnedRoomId},
};
use serde_json::Value;

use crate::{
    announce::{self, Privacy},
    error::Error,
    patience::{Failure, Patience},
    progress::Work,
    requests::RequestKind,
};

/// How many messages are on their way at the same time.
const AT_ONCE: usize = 4;

/// What became of a message into several rooms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TellReport {
    /// The rooms that it was sent to, and the messages there.
    pub sent: Vec<(OwnedRoomId, OwnedEventId)>,

    /// The rooms that it could not be sent to, and why.
    pub failed: Vec<(OwnedRoomId, String)>,
}

/// Sends a message into these rooms, encrypted where they are; once from each device, however
/// often this is called with the same key.
pub(crate) async fn tell(
    rooms: Vec<(OwnedRoomId, Result<Room, Error>)>,
    content: &Value,
    key: &str,
    patience: &Patience<'_>,
) -> TellReport {
    let left = rooms.len();
    let mut results = stream::iter(rooms)
        .map(|(room_id, room)| {
            let (content, transaction) = (content.clone(), announce::transaction(key, "time"));
            async move {
                // Who is not in the room cannot tell it anything, and need not ask.
                let room = match room {
                    Ok(room) => room,
                    Err(Error::NotJoined(_)) => {
                        return (room_id, Err("not a member of the room".to_owned()));
                    }
                    Err(error) => return (room_id, Err(error.to_string())),
                };
                let send = || {
                    let (content, transaction) = (content.clone(), transaction.clone());
                    announce::send(&room, content, transaction, Privacy::AsTheRoomIs)
                };
                let sent = patience
                    .send(RequestKind::Send, (Work::Announcement, left), send)
                    .await;
                let result = sent.map_err(|failure| match failure {
                    Failure::Stopped => "stopped".to_owned(),
                    Failure::Sdk(error) => Error::from(error).to_string(),
                });
                (room_id, result)
            }
        })
        .buffer_unordered(AT_ONCE);
    let mut report = TellReport::default();
    while let Some((room_id, result)) = results.next().await {
        match result {
            Ok(event_id) => report.sent.push((room_id, event_id)),
            Err(error) => report.failed.push((room_id, error)),
        }
    }
    report.sent.sort();
    report.failed.sort();
    report
}
