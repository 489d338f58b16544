//! The children that this account is in, by the marks that they carry: how a half-made session, and
//! a room whose making was cut off, are found again.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::{
    event::{
        SessionId,
        child_mark::{self, ChildMarkEventContent, PREPARED},
    },
    history::Fate,
    room::StateEvent,
    trust::is_moderator,
};
use matrix_sdk::{
    Client, Room, RoomState,
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
    breakout::{Breakout, RoomBreakoutExt as _},
    breakouts::Breakouts,
    error::{Error, is_not_found},
    patience::Patience,
    requests::{RequestKind, repeatable},
    standing, state,
};

/// How long nothing may have changed before the homeserver counts as done with a request that was
/// cut off. Making a room takes many events, and goes on without the client.
const QUIET: Duration = Duration::from_secs(3);
/// How often the rooms are read while waiting for that.
const POLL: Duration = Duration::from_millis(500);
/// How many upgrades of a room are followed back to the one that has the mark.
const MOST_UPGRADES: usize = 4;

/// A room that carries the mark of a child; see [`ChildMarkEventContent`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MarkedRoom {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The sender of the mark: the creator of the room, unless somebody has replaced it.
    pub sender: OwnedUserId,
    /// The mark.
    pub mark: ChildMarkEventContent,
}

/// Rooms of a session that nothing links to, from [`Breakout::half_made`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HalfMade {
    /// The session.
    pub session: SessionId,
    /// Its rooms that this account is in.
    pub rooms: Vec<MarkedRoom>,
    /// The sender of the break-out that came after it; `None` if it was cut off before it was
    /// opened.
    pub overwritten_by: Option<OwnedUserId>,
}

/// Reads the mark of a room from the client's store.
pub(crate) async fn mark(room: &Room) -> Result<Option<MarkedRoom>, Error> {
    let raw = room.get_state_event(child_mark::TYPE.into(), "").await?;
    let event = raw.as_ref().and_then(state::from_store);
    Ok(event.and_then(|event| marked(room.room_id(), &event)))
}

/// Reads the name that the group had when its room was made; in a room of an earlier version of
/// this software, which has no other, the name of the room.
pub(crate) async fn group_name(room: &Room) -> Result<Option<String>, Error> {
    let named = mark(room).await?.and_then(|marked| marked.mark.name);
    Ok(named.or_else(|| room.name()))
}

/// Reads the mark of a room if its sender made the room or moderates it. In a room where every
/// member may send state, anybody else's mark means nothing.
pub(crate) async fn trusted_mark(room: &Room) -> Result<Option<MarkedRoom>, Error> {
    let Some(marked) = mark(room).await? else {
        return Ok(None);
    };
    let mut creators = room.creators().into_iter().flatten();
    let levels = room.power_levels_or_default().await;
    let has_a_say = creators.any(|creator| creator == marked.sender)
        || is_moderator(levels.for_user(&marked.sender));
    Ok(has_a_say.then_some(marked))
}

/// Reads the mark of a room, or that of the room it has replaced: an upgrade does not copy the
/// mark.
pub(crate) async fn inherited_mark(room: &Room) -> Result<Option<MarkedRoom>, Error> {
    let mut room = room.clone();
    for _ in 0..=MOST_UPGRADES {
        if let Some(marked) = trusted_mark(&room).await? {
            return Ok(Some(marked));
        }
        match standing::predecessor(&room) {
            Some(before) => room = before,
            None => break,
        }
    }
    Ok(None)
}

fn marked(room_id: &RoomId, event: &StateEvent) -> Option<MarkedRoom> {
    Some(MarkedRoom {
        room_id: room_id.to_owned(),
        sender: event.sender.clone(),
        mark: event.content()?,
    })
}

impl Breakout {
    /// Lists the sessions of this parent whose rooms nothing links to: those that were cut off
    /// while being opened, and those that another break-out has overwritten.
    ///
    /// The rooms are those that this account is in, as of the caller's last sync. What became of
    /// their sessions is read from the parent's history, as [`Breakout::history`] does, if there
    /// are any.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, or the client's store cannot be read.
    pub async fn half_made(&self) -> Result<Vec<HalfMade>, Error> {
        let mut all = marked_sessions(&self.room.client()).await?;
        let rooms = all.remove(self.room.room_id()).unwrap_or_default();
        self.half_made_of(rooms).await
    }

    /// Finds out which of these sessions are half-made.
    async fn half_made_of(&self, rooms: Sessions) -> Result<Vec<HalfMade>, Error> {
        if rooms.is_empty() {
            return Ok(Vec::new());
        }
        let mut fates: BTreeMap<SessionId, Fate> = BTreeMap::new();
        for past in self.history().await? {
            fates.extend(past.id.map(|id| (id, past.fate)));
        }
        let half_made = rooms.into_iter().filter_map(|(session, rooms)| {
            let overwritten_by = match fates.remove(&session) {
                None => None,
                Some(Fate::Overwritten { by, .. }) => Some(by),
                Some(_) => return None,
            };
            Some(HalfMade::new(session, rooms, overwritten_by))
        });
        Ok(half_made.collect())
    }
}

impl HalfMade {
    fn new(
        session: SessionId,
        mut rooms: Vec<MarkedRoom>,
        overwritten_by: Option<OwnedUserId>,
    ) -> Self {
        rooms.sort_by_key(|room| room.mark.index);
        Self {
            session,
            rooms,
            overwritten_by,
        }
    }
}

impl Breakouts {
    /// Lists the sessions of all parents whose rooms nothing links to, by parent: what
    /// [`Breakout::half_made`] says of each. Of a parent that this user has left, it cannot be known.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::half_made`].
    pub async fn half_made(&self) -> Result<BTreeMap<OwnedRoomId, Vec<HalfMade>>, Error> {
        let client = self.client();
        let mut found = BTreeMap::new();
        for (parent, sessions) in marked_sessions(client).await? {
            let room = client.get_room(&parent);
            let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
                continue;
            };
            let half_made = room.breakout().half_made_of(sessions).await?;
            if !half_made.is_empty() {
                found.insert(parent, half_made);
            }
        }
        Ok(found)
    }
}

/// The rooms of each session.
type Sessions = BTreeMap<SessionId, Vec<MarkedRoom>>;

/// Reads from the client's store which rooms were made for which session of which parent.
async fn marked_sessions(client: &Client) -> Result<BTreeMap<OwnedRoomId, Sessions>, Error> {
    let mut parents: BTreeMap<OwnedRoomId, Sessions> = BTreeMap::new();
    for room in client.joined_rooms() {
        let Some(marked) = trusted_mark(&room).await? else {
            continue;
        };
        // Rooms that were made ahead of time wait for a session. Those that were added to a break-out without a note of its
        // session have none.
        let session = &marked.mark.session;
        if *session != PREPARED && !session.is_empty() {
            let sessions = parents.entry(marked.mark.parent.clone()).or_default();
            let session = marked.mark.session.clone();
            sessions.entry(session).or_default().push(marked);
        }
    }
    Ok(parents)
}

/// Whether the homeserver may still be making a room for this user: one that the client's store does
/// not know, or not with everything in it. Asks with one request.
pub(crate) async fn is_one_in_the_making(
    client: &Client,
    own: &UserId,
    patience: &Patience<'_>,
) -> Result<bool, Error> {
    patience.counter.count(RequestKind::Read);
    let joined = client
        .send(joined_rooms::v3::Request::new())
        .with_request_config(repeatable())
        .await?;
    for room_id in &joined.joined_rooms {
        let is_done = match client.get_room(room_id) {
            Some(room) => mark(&room).await?.is_some() || !may_be_in_the_making(&room, own),
            None => false,
        };
        if !is_done {
            return Ok(true);
        }
    }
    Ok(false)
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
        if mark.is_some() || !may_be_in_the_making(&room, own) {
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
        patience.counter.count(RequestKind::Read);
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

/// Whether the homeserver may still be making this room for us. The name comes after the mark,
/// and others only after both.
fn may_be_in_the_making(room: &Room, own: &UserId) -> bool {
    let is_creator = room
        .creators()
        .is_none_or(|creators| creators.iter().any(|creator| creator == own));
    is_creator && room.name().is_none() && room.joined_members_count() <= 1
}

async fn fetch_mark(
    client: &Client,
    room_id: &RoomId,
    patience: &Patience<'_>,
) -> Result<Option<StateEvent>, Error> {
    let mut request = Request::new(room_id.to_owned(), child_mark::TYPE.into(), String::new());
    request.format = StateEventFormat::Event;
    patience.counter.count(RequestKind::Read);
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
