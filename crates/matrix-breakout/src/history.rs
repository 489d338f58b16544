//! The earlier sessions of a parent, read from its history. [`breakout_core::history`] separates
//! them.

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    history::{PastEvent, PastSession, sessions},
    room::StateEvent,
};
use matrix_sdk::ruma::{
    UInt, UserId,
    api::{
        Direction,
        client::{filter::RoomEventFilter, message::get_message_events::v3::Request},
    },
};

use crate::{
    authority::trust_by,
    breakout::Breakout,
    error::Error,
    requests::{Counter, RequestKind, repeatable},
};

/// How many events one request asks for.
const PAGE: u32 = 100;
/// How many requests are sent at most; a room with more sessions shows the newest.
const MOST_PAGES: usize = 50;

impl Breakout {
    /// Asks the homeserver for all sessions of this room, oldest first, each with its groups and
    /// what became of it.
    ///
    /// It takes one request for each hundred break-out events. What happened before this user could
    /// read the room is not visible.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use matrix_breakout::{Breakout, Error};
    ///
    /// async fn list(breakout: &Breakout) -> Result<(), Error> {
    ///     for session in breakout.history().await? {
    ///         let groups = session.all_children().len();
    ///         println!("{}: {groups} groups, by {}", session.opened_at.get(), session.sender);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn history(&self) -> Result<Vec<PastSession>, Error> {
        let both = [EventType::Unstable, EventType::Stable];
        let events = read_back(self, &both, PAGE, None, |_| false).await?;
        let levels = self.room.power_levels_or_default().await;
        let own = self.room.own_user_id();
        let trust = |sender: &UserId| trust_by(&self.room, &levels, sender, own);
        Ok(sessions(events, trust))
    }
}

/// Asks for the break-out events under these types, the oldest first: `page` in one request, and
/// no more of them once what has been read is enough.
pub(crate) async fn read_back(
    breakout: &Breakout,
    types: &[EventType],
    page: u32,
    counter: Option<&Counter>,
    is_enough: impl Fn(&[PastEvent]) -> bool,
) -> Result<Vec<PastEvent>, Error> {
    let room = &breakout.room;
    let mut events = Vec::new();
    let mut from = None;
    for _ in 0..MOST_PAGES {
        if let Some(counter) = counter {
            counter.count(RequestKind::Read);
        }
        let mut request = Request::new(room.room_id().to_owned(), Direction::Backward);
        request.from = from;
        request.limit = UInt::from(page);
        let mut filter = RoomEventFilter::default();
        filter.types = Some(types.iter().map(|t| t.as_str().to_owned()).collect());
        request.filter = filter;
        let response = room
            .client()
            .send(request)
            .with_request_config(repeatable())
            .await?;
        let page = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked().ok());
        events.extend(page.filter_map(past_event));
        from = response.end;
        if from.is_none() || response.chunk.is_empty() || is_enough(&events) {
            break;
        }
    }
    events.reverse();
    Ok(events)
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
