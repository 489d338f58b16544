//! Who was in which child from when to when, by the membership events of the children.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    attendance::{MembershipChange, Stay, during, stays},
    history::PastSession,
    room::StateEvent,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Client, RoomState,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId, UInt,
        api::{
            Direction,
            client::{filter::RoomEventFilter, message::get_message_events::v3::Request},
        },
    },
};

use crate::{
    breakout::Breakout, error::Error, report::ReportError, requests::repeatable,
    room_failure::RoomFailure,
};

/// How many events one request asks for.
const PAGE: u32 = 100;
/// How many requests are sent for one room at most.
const MOST_PAGES: usize = 100;
/// How many rooms are read at the same time.
const AT_ONCE: usize = 8;

/// Who was in which child of a parent, from [`Breakout::attendance`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, ReportError};
///
/// async fn who_was_where(breakout: &Breakout) -> Result<(), ReportError> {
///     for attended in breakout.attendance().await?.stays {
///         let stay = &attended.stay;
///         println!("{} was in {} from {}", stay.user_id, attended.room_id, stay.from.get());
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attendance {
    /// All stays, by room in the order of the sessions, then by time. The creator of a room is in
    /// it from beginning to end, which means nothing, and is left out.
    pub stays: Vec<Attended>,

    /// The rooms that could not be read, for example since this account is not in them.
    pub unknown: Vec<RoomFailure>,
}

/// A period in which somebody was in a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attended {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its last name. Untrusted text.
    pub name: Option<String>,
    /// Who was there, and when.
    pub stay: Stay,
}

impl Attended {
    /// Creates the description of a stay.
    pub fn new(room_id: OwnedRoomId, name: Option<String>, stay: Stay) -> Self {
        Self {
            room_id,
            name,
            stay,
        }
    }
}

impl Breakout {
    /// Reads who was in which child, over all sessions of this parent, from the children's
    /// membership events.
    ///
    /// It sends one request for each hundred of these events, eight rooms at a time, besides those
    /// of [`Breakout::history`]. Times are those of the homeservers of the people who joined or
    /// left, in milliseconds.
    ///
    /// # Errors
    ///
    /// Fails with a [`ReportError`] when there has been no session, and when the parent's history
    /// cannot be read. A child that cannot be read is no error: look at [`Attendance::unknown`].
    pub async fn attendance(&self) -> Result<Attendance, ReportError> {
        let sessions = self.history().await?;
        if sessions.is_empty() {
            return Err(ReportError::NoSession(self.room.room_id().to_owned()));
        }
        Ok(self.attendance_in(&sessions).await)
    }

    /// Reads who was in which child of one session while it was open, like
    /// [`Breakout::attendance`].
    ///
    /// People stay in the rooms when a session is over. So a stay begins no earlier than the
    /// session, and ends no later.
    pub async fn attendance_of(&self, session: &PastSession) -> Attendance {
        let ended_at = session.ended_at(self.clock.now());
        let mut attendance = self.attendance_in(std::slice::from_ref(session)).await;
        let stays = attendance.stays.into_iter().flat_map(|attended| {
            let Attended {
                room_id,
                name,
                stay,
            } = attended;
            let within = during([stay], session.opened_at, ended_at);
            within.into_iter().map(move |stay| Attended {
                room_id: room_id.clone(),
                name: name.clone(),
                stay,
            })
        });
        attendance.stays = stays.collect();
        attendance
    }

    /// Reads who was in the children of these sessions, whenever that was.
    async fn attendance_in(&self, sessions: &[PastSession]) -> Attendance {
        let client = self.room.client();
        let mut names: BTreeMap<OwnedRoomId, Option<String>> = BTreeMap::new();
        let mut rooms = Vec::new();
        for (_, room_id, child) in sessions.iter().flat_map(PastSession::all_children) {
            let room_name = || client.get_room(room_id)?.name();
            match names.get_mut(room_id) {
                Some(known) => *known = child.name.clone().or_else(|| known.take()),
                None => {
                    names.insert(room_id.clone(), child.name.clone().or_else(room_name));
                    rooms.push(room_id.clone());
                }
            }
        }

        let read = rooms.into_iter().map(|room_id| {
            let client = client.clone();
            async move {
                let changes = changes(&client, &room_id).await;
                (room_id, changes)
            }
        });
        let mut read = stream::iter(read).buffered(AT_ONCE);
        let mut attendance = Attendance::default();
        while let Some((room_id, changes)) = read.next().await {
            let name = names.get(&room_id).cloned().flatten();
            match changes {
                Ok(changes) => {
                    let maker = changes.first().map(|change| change.user_id.clone());
                    let stays = stays(changes).into_iter();
                    let others = stays.filter(|stay| Some(&stay.user_id) != maker.as_ref());
                    attendance.stays.extend(others.map(|stay| Attended {
                        room_id: room_id.clone(),
                        name: name.clone(),
                        stay,
                    }));
                }
                Err(error) => {
                    let failure = RoomFailure::new(room_id, name, error);
                    attendance.unknown.push(failure);
                }
            }
        }
        attendance
    }
}

/// Reads the membership events of a room, the oldest first.
async fn changes(client: &Client, room_id: &RoomId) -> Result<Vec<MembershipChange>, Error> {
    let room = client.get_room(room_id);
    if room.is_none_or(|room| room.state() != RoomState::Joined) {
        return Err(Error::NotJoined(room_id.to_owned()));
    }
    let (mut changes, mut known, mut from) = (Vec::new(), BTreeSet::new(), None);
    for _ in 0..MOST_PAGES {
        let mut request = Request::new(room_id.to_owned(), Direction::Forward);
        request.from = from;
        request.limit = UInt::from(PAGE);
        let mut filter = RoomEventFilter::default();
        filter.types = Some(vec!["m.room.member".to_owned()]);
        request.filter = filter;
        let request = client.send(request).with_request_config(repeatable());
        let response = request.await?;
        for raw in &response.chunk {
            let Ok(event) = raw.deserialize_as_unchecked::<StateEvent>() else {
                continue;
            };
            let Ok(user_id) = OwnedUserId::try_from(&*event.state_key) else {
                continue;
            };
            if known.insert(event.event_id.clone()) {
                let is_joined = event.text("membership") == Some("join");
                changes.push(MembershipChange::new(user_id, is_joined, event.sent_at()));
            }
        }
        from = response.end;
        if from.is_none() || response.chunk.is_empty() {
            break;
        }
    }
    Ok(changes)
}
