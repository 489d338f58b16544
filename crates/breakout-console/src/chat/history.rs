//! Messages page by page, newest first as they are asked for.

use breakout_words::CommandError;
use matrix_sdk::{Room, ruma::EventId};

use super::{
    message::{Message, read},
    timeline::{Timeline, Timelines},
};

/// How many messages are shown at once.
pub(crate) const AT_ONCE: usize = 50;

/// Not all that may be a message is one, so that one request may bring none.
const MOST_REQUESTS: usize = 10;

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
pub(crate) async fn latest(timelines: &Timelines, room: &Room) -> History {
    load(&timelines.of_room(room), |messages| {
        messages.len() >= AT_ONCE
    })
    .await
}

/// The messages up to this one, which is the last of them; none where it is not found.
pub(crate) async fn before(
    timelines: &Timelines,
    room: &Room,
    event_id: &EventId,
) -> Result<Option<History>, CommandError> {
    let place = |messages: &[Message]| messages.iter().position(|message| message.id == event_id);
    let mut history = load(&timelines.of_room(room), |messages| {
        place(messages).is_some_and(|place| place >= AT_ONCE)
    })
    .await;
    let Some(place) = place(&history.messages) else {
        // Without an answer, nobody knows whether there is one.
        return history.problem.map_or(Ok(None), Err);
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

async fn load(timeline: &Timeline, is_enough: impl Fn(&[Message]) -> bool) -> History {
    let mut asked = timeline.bring_up_to_date().await;
    let mut history = History::default();
    for requests in 0.. {
        (history.messages, history.has_earlier) =
            timeline.read(|events, has_earlier| (read(events), has_earlier));
        if let Err(error) = asked {
            history.problem = Some(error);
            break;
        }
        if !history.has_earlier || is_enough(&history.messages) || requests == MOST_REQUESTS {
            break;
        }
        asked = timeline.extend().await;
    }
    history
}
