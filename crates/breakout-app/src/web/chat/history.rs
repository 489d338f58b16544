//! Messages page by page, newest first as they are asked for.

use matrix_sdk::{
    Room,
    event_cache::{PaginationStatus, RoomEventCache},
    ruma::EventId,
};

use super::message::{Message, read};
use crate::command_error::CommandError;

/// How many messages are shown at once.
pub(crate) const AT_ONCE: usize = 50;

/// Not all events are messages, so that one request may bring none.
const MOST_REQUESTS: usize = 10;

const BATCH: u16 = 60;

/// Some messages of a room, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub(crate) messages: Vec<Message>,
    /// The first of those before them, if there may be any: whose page is the earlier one.
    pub(crate) has_earlier: bool,
    /// Why there are fewer than there could be.
    pub(crate) problem: Option<CommandError>,
}

/// The last messages; all that the client has at hand, at least as many as are shown at once where there are so many.
pub(crate) async fn latest(room: &Room) -> Result<History, CommandError> {
    load(room, |messages| messages.len() >= AT_ONCE).await
}

/// The messages up to this one, which is the last of them; none where it is not found.
pub(crate) async fn before(
    room: &Room,
    event_id: &EventId,
) -> Result<Option<History>, CommandError> {
    let place = |messages: &[Message]| messages.iter().position(|message| message.id == event_id);
    let mut history = load(room, |messages| {
        place(messages).is_some_and(|place| place >= AT_ONCE)
    })
    .await?;
    let Some(place) = place(&history.messages) else {
        return Ok(None);
    };
    history.messages.truncate(place + 1);
    history.keep_last(AT_ONCE + 1);
    Ok(Some(history))
}

impl History {
    /// Leaves out what is too much at once.
    pub(crate) fn keep_last(&mut self, count: usize) {
        let too_many = self.messages.len().saturating_sub(count);
        if too_many > 0 {
            self.messages.drain(..too_many);
            self.has_earlier = true;
        }
    }
}

async fn load(
    room: &Room,
    is_enough: impl Fn(&[Message]) -> bool,
) -> Result<History, CommandError> {
    let (cache, _handles) = room.event_cache().await.map_err(CommandError::from_error)?;
    let mut history = History::default();
    for _ in 0..MOST_REQUESTS {
        history.messages = messages(&cache).await?;
        history.has_earlier = !is_at_start(&cache);
        if !history.has_earlier || is_enough(&history.messages) {
            return Ok(history);
        }
        if let Err(error) = cache.pagination().run_backwards_once(BATCH).await {
            history.problem = Some(CommandError::from_error(error));
            return Ok(history);
        }
    }
    history.messages = messages(&cache).await?;
    history.has_earlier = !is_at_start(&cache);
    Ok(history)
}

async fn messages(cache: &RoomEventCache) -> Result<Vec<Message>, CommandError> {
    let events = cache.events().await.map_err(CommandError::from_error)?;
    Ok(read(&events))
}

fn is_at_start(cache: &RoomEventCache) -> bool {
    matches!(
        cache.pagination().status().get(),
        PaginationStatus::Idle {
            hit_timeline_start: true
        }
    )
}
