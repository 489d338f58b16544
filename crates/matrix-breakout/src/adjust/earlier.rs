//! The present session as the room's history has it: the rooms that it has had, and when it was
//! opened.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    history::PastEvent,
    room::PresentBreakout,
};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId};

use crate::{breakout::Breakout, error::Error, history::read_back, requests::Counter};

/// How many events one request asks for.
const PAGE: u32 = 25;

/// A room that the present session has, or had before it was closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EarlierChild {
    /// All names that it has had, the present one included. Untrusted text.
    pub names: BTreeSet<String>,

    /// Its last name. Untrusted text.
    pub name: Option<String>,

    /// The numbers that it has had; more than one only if some host's client does not write them.
    pub numbers: BTreeSet<u32>,

    /// Whether it is still in the break-out.
    pub is_open: bool,
}

impl Breakout {
    /// Asks the homeserver for all rooms that the present session has had, and for their names: to
    /// understand a host who names a group as it was called before, or one that is closed.
    ///
    /// It reads the parent's history back to the opening, 25 events with each request.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does.
    pub async fn earlier_children(
        &self,
        present: &PresentBreakout,
    ) -> Result<BTreeMap<OwnedRoomId, EarlierChild>, Error> {
        let mut children: BTreeMap<OwnedRoomId, EarlierChild> = BTreeMap::new();
        for event in session_events(self, &present.content, None).await? {
            for (number, room_id, child) in event.content.numbered_children() {
                let earlier = children.entry(room_id.clone()).or_default();
                earlier.numbers.insert(number);
                earlier.names.extend(child.name.clone());
                earlier.name = child.name.clone();
            }
        }
        for (room_id, earlier) in &mut children {
            earlier.is_open = present.content.children.contains_key(room_id);
        }
        Ok(children)
    }
}

/// Asks for the break-out events of the present session, the oldest first.
pub(crate) async fn session_events(
    breakout: &Breakout,
    present: &BreakoutEventContent,
    counter: Option<&Counter>,
) -> Result<Vec<PastEvent>, Error> {
    let id =
        |content: &BreakoutEventContent| content.session.as_ref().map(|session| session.id.clone());
    let session = id(present);
    let is_other = |event: &PastEvent| !event.content.is_open() || id(&event.content) != session;
    let types = [EventType::Unstable, EventType::Stable];
    let mut events = read_back(breakout, &types, PAGE, counter, |events| {
        // The newest comes first here.
        events
            .iter()
            .skip_while(|event| is_other(event))
            .any(is_other)
    })
    .await?;
    let last = events.iter().rposition(|event| !is_other(event));
    events.truncate(last.map_or(0, |last| last + 1));
    let first = events
        .iter()
        .rposition(is_other)
        .map_or(0, |other| other + 1);
    Ok(events.split_off(first))
}

/// When the present session was opened, by the clock of its host's homeserver.
pub(crate) async fn opened_at(
    breakout: &Breakout,
    present: &PresentBreakout,
    counter: Option<&Counter>,
) -> Result<Option<MilliSecondsSinceUnixEpoch>, Error> {
    let events = session_events(breakout, &present.content, counter).await?;
    Ok(events.first().map(|event| event.sent_at))
}
