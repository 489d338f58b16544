//! The sessions of a parent, from its own history, so that any machine and any member sees them.

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    history::{PastEvent, PastSession, sessions},
};
use matrix_sdk::ruma::{
    UInt,
    api::{
        Direction,
        client::{filter::RoomEventFilter, message::get_message_events::v3::Request},
    },
};

use crate::{breakout::Breakout, error::Error, requests::repeatable, state::StateEvent};

/// How many events one request asks for.
const PAGE: u32 = 100;
/// How many requests are sent at the most; a room with more sessions shows the newest.
const MOST_PAGES: usize = 50;

impl Breakout {
    /// Asks the homeserver for all sessions of this room, the oldest first.
    ///
    /// It takes one request for each hundred break-out events. What happened before this user
    /// could read the room is not seen.
    ///
    /// # Errors
    ///
    /// Fails when a request does.
    pub async fn history(&self) -> Result<Vec<PastSession>, Error> {
        let client = self.room.client();
        let mut events = Vec::new();
        let mut from = None;
        for _ in 0..MOST_PAGES {
            let mut request = Request::new(self.room.room_id().to_owned(), Direction::Backward);
            request.from = from;
            request.limit = UInt::from(PAGE);
            let mut filter = RoomEventFilter::default();
            filter.types = Some(
                [EventType::Unstable, EventType::Stable]
                    .map(|t| t.as_str().to_owned())
                    .into(),
            );
            request.filter = filter;
            let response = client
                .send(request)
                .with_request_config(repeatable())
                .await?;
            let page = response
                .chunk
                .iter()
                .filter_map(|raw| raw.deserialize_as_unchecked().ok());
            events.extend(page.filter_map(past_event));
            from = response.end;
            if from.is_none() || response.chunk.is_empty() {
                break;
            }
        }
        events.reverse();
        Ok(sessions(events))
    }
}

fn past_event(event: StateEvent) -> Option<PastEvent> {
    if !event.state_key.is_empty() {
        return None;
    }
    let content = BreakoutEventContent::from_json(&event.content);
    let sent_at = event.sent_at();
    Some(PastEvent::new(
        event.event_id?,
        event.sender,
        sent_at,
        content,
    ))
}
