//! One message into several rooms, as warnings and the messages of an end are.

use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Room,
    ruma::{OwnedEventId, OwnedRoomId},
};
use serde_json::Value;

use crate::{
    announce::{self, Privacy},
    patience::Patience,
    progress::Work,
    requests::RequestKind,
    room_failure::{NoRoom, RoomError, RoomFailure},
};

/// How many messages are on their way at the same time.
const AT_ONCE: usize = 4;

/// What became of a message into several rooms.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageReport {
    /// The rooms that have got it, and the message there.
    pub sent: Vec<(OwnedRoomId, OwnedEventId)>,

    /// The rooms that have not got it, and why.
    pub failed: Vec<RoomFailure>,
}

/// A room that is to get a message.
pub(crate) struct Recipient {
    pub(crate) room_id: OwnedRoomId,
    /// The name of its group; `None` if it is none.
    pub(crate) name: Option<String>,
    /// Where the message is sent, if this user is there.
    pub(crate) room: Result<Room, NoRoom>,
}

/// Sends a message into these rooms, encrypted where they are. Each device sends it once, however
/// often this is called with the same key.
pub(crate) async fn send_to_rooms(
    rooms: Vec<Recipient>,
    content: &Value,
    key: &str,
    patience: &Patience<'_>,
) -> MessageReport {
    let left = rooms.len();
    let mut results = stream::iter(rooms)
        .map(|recipient| {
            let (content, transaction) = (content.clone(), announce::transaction(key, "time"));
            async move {
                let Recipient {
                    room_id,
                    name,
                    room,
                } = recipient;
                let sent = async {
                    // A user who is not in the room cannot send into it, and need not try.
                    let room = room?;
                    let send = || {
                        let (content, transaction) = (content.clone(), transaction.clone());
                        announce::send(&room, content, transaction, Privacy::AsTheRoomIs)
                    };
                    let work = (Work::Announcement, left);
                    Ok::<_, RoomError>(patience.send(RequestKind::Send, work, send).await?)
                };
                match sent.await {
                    Ok(event_id) => Ok((room_id, event_id)),
                    Err(error) => Err(RoomFailure::new(room_id, name, error)),
                }
            }
        })
        .buffer_unordered(AT_ONCE);
    let mut report = MessageReport::default();
    while let Some(result) = results.next().await {
        match result {
            Ok(sent) => report.sent.push(sent),
            Err(failure) => report.failed.push(failure),
        }
    }
    report.sent.sort();
    report
        .failed
        .sort_by(|one, other| one.room_id.cmp(&other.room_id));
    report
}
