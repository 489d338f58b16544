//! The children that this account is in, by the marks they carry; how a half-made session is
//! found again.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::event::child_mark::{self, ChildMarkEventContent};
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::client::{
            membership::joined_rooms,
            state::get_state_event_for_key::v3::{Request, StateEventFormat},
        },
    },
};
use tokio::time::{Instant, sleep};

use crate::{
    error::{Error, is_not_found},
    open::Patience,
    present::PresentBreakout,
    requests::repeatable,
    state::StateEvent,
};

/// How long nothing may have changed before the homeserver counts as done with what a request
/// that was cut off began. Making a room is many events, and goes on without the client.
const QUIET: Duration = Duration::from_secs(3);
const POLL: Duration = Duration::from_millis(500);

/// A room that carries the mark of a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MarkedRoom {
    /// The room.
    pub room_id: OwnedRoomId,
    /// Whose mark it is: who made the room, unless somebody changed it.
    pub sender: OwnedUserId,
    /// The mark.
    pub mark: ChildMarkEventContent,
}

/// Children of a session that the parent does not link to: a start was cut off, or somebody
/// else's break-out came after it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HalfMade {
    /// The session.
    pub session: String,
    /// Its rooms that this account is in.
    pub rooms: Vec<MarkedRoom>,
}

/// Reads the mark of a room from the client's store.
pub(crate) async fn mark(room: &Room) -> Result<Option<MarkedRoom>, Error> {
    let raw = room.get_state_event(child_mark::TYPE.into(), "").await?;
    let event = raw.as_ref().and_then(StateEvent::from_store);
    Ok(event.and_then(|event| marked(room.room_id(), &event)))
}

fn marked(room_id: &RoomId, event: &StateEvent) -> Option<MarkedRoom> {
    Some(MarkedRoom {
        room_id: room_id.to_owned(),
        sender: event.sender.clone(),
        mark: event.content()?,
    })
}

/// Lists the sessions of `parent` that have rooms which `present` does not name, as of the
/// caller's last sync. Sessions that were opened and ended are not half made; their rooms are
/// left out when `present` or `ended` names their session.
pub(crate) async fn half_made(
    client: &Client,
    parent: &RoomId,
    present: &PresentBreakout,
) -> Result<Vec<HalfMade>, Error> {
    let mut sessions: BTreeMap<String, Vec<MarkedRoom>> = BTreeMap::new();
    for room in client.joined_rooms() {
        let Some(marked) = mark(&room).await? else {
            continue;
        };
        if marked.mark.parent == parent {
            sessions
                .entry(marked.mark.session.clone())
                .or_default()
                .push(marked);
        }
    }
    if let Some(session) = &present.content.session {
        sessions.remove(&session.id);
    }
    Ok(sessions
        .into_iter()
        .map(|(session, rooms)| HalfMade { session, rooms })
        .collect())
}

/// Finds the marked rooms that match, once nothing has changed for a while or all that are
/// wanted are there.
///
/// What the client's store knows is not asked for again; rooms it does not know yet are.
pub(crate) async fn settled(
    client: &Client,
    own: &UserId,
    matches: impl Fn(&MarkedRoom) -> bool,
    wanted: usize,
    patience: &Patience<'_>,
) -> Result<Vec<MarkedRoom>, SettleError> {
    let mut found: BTreeMap<OwnedRoomId, MarkedRoom> = BTreeMap::new();
    let mut settled: BTreeSet<OwnedRoomId> = BTreeSet::new();
    for room in client.joined_rooms() {
        let mark = mark(&room).await?;
        // The name comes after the mark: a room of ours without either is still being made.
        if mark.is_some() || room.name().is_some() || !is_creator(&room, own) {
            settled.insert(room.room_id().to_owned());
        }
        if let Some(marked) = mark.filter(&matches) {
            found.insert(marked.room_id.clone(), marked);
        }
    }

    let mut joined_before = BTreeSet::new();
    let mut changed_at = Instant::now();
    while distinct(&found) < wanted {
        patience.check_stop().map_err(|_| SettleError::Stopped)?;
        patience.counter.count("read");
        let joined = client
            .send(joined_rooms::v3::Request::new())
            .with_request_config(repeatable())
            .await
            .map_err(Error::from)?;
        let joined: BTreeSet<_> = joined.joined_rooms.into_iter().collect();
        let mut changed = joined != joined_before;
        for room_id in joined.difference(&settled.clone()) {
            let Some(event) = fetch_mark(client, room_id, patience).await? else {
                continue;
            };
            settled.insert(room_id.clone());
            changed = true;
            if let Some(marked) = marked(room_id, &event).filter(&matches) {
                found.insert(room_id.clone(), marked);
            }
        }
        joined_before = joined;
        if changed {
            changed_at = Instant::now();
        } else if changed_at.elapsed() >= QUIET {
            break;
        }
        sleep(POLL).await;
    }
    Ok(found.into_values().collect())
}

/// How many places of the plan are filled.
fn distinct(found: &BTreeMap<OwnedRoomId, MarkedRoom>) -> usize {
    found
        .values()
        .map(|room| room.mark.index)
        .collect::<BTreeSet<_>>()
        .len()
}

fn is_creator(room: &Room, own: &UserId) -> bool {
    room.creators()
        .is_none_or(|creators| creators.iter().any(|creator| creator == own))
}

async fn fetch_mark(
    client: &Client,
    room_id: &RoomId,
    patience: &Patience<'_>,
) -> Result<Option<StateEvent>, Error> {
    let mut request = Request::new(room_id.to_owned(), child_mark::TYPE.into(), String::new());
    request.format = StateEventFormat::Event;
    patience.counter.count("read");
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Why the search was given up.
#[derive(Debug)]
pub(crate) enum SettleError {
    Stopped,
    Failed(Error),
}

impl From<Error> for SettleError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}
