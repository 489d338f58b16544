//! Decides what is begun, continued or refused, before anything is made.
//!
//! The journal, account data of the parent, says whether an earlier run of this user was cut off,
//! and whether another device is at work right now. It is written before the first room is made,
//! and read back: of two devices that begin in the same moment, the one that wrote last carries on,
//! and the other one waits for it. See `docs/design/journal.md`.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::{
    event::{SessionId, breakout::BreakoutEventContent, journal::Journal},
    opening::{Opening, Options},
    plan::{Plan, SESSION_ID_BYTES},
    room::Parent,
};
use futures_util::future::join;
use matrix_sdk::{
    Client,
    ruma::{
        DeviceId, MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, RoomId, TransactionId, UInt,
    },
};
use tokio::time::Instant;

use super::{OpenBreakout, OpenError, SessionEnd, driver::Driver, journal, tidy};
use crate::{
    breakout::Breakout,
    error::{Error, NoGroup},
    other_device::{self, let_others_in, own_device},
    parent,
    patience::Patience,
    progress::Progress,
    requests::RequestKind,
};

/// Reads the parent and the journal, refuses what cannot be opened, and writes the journal. No room
/// is made before this has succeeded.
pub(super) async fn begin<'a>(
    mut request: OpenBreakout,
    patience: &'a Patience<'a>,
) -> Result<(Driver<'a>, Opening), OpenError> {
    request.breakout.check_joined()?;
    (patience.progress)(Progress::Reading);
    let client = request.breakout.room.client();
    let ends = request.end.is_some();
    let given = request.parent.take();
    let breakout = &request.breakout;
    let now = breakout.clock.now();
    // Neither says what the other is to be asked, so they are read at the same time.
    let read_clock = async {
        match ends {
            true => Some(breakout.clock.corrected(&client).await),
            false => None,
        }
    };
    let read_parent = async {
        match given {
            Some(parent) => {
                // It cost the caller a request, which the report counts as well.
                patience.counter.count(RequestKind::Read);
                Ok(parent)
            }
            None => parent::fetch(&breakout.room, now, &patience.counter).await,
        }
    };
    let (clock, parent) = join(read_clock, read_parent).await;
    if let Some(clock) = clock {
        request.breakout.clock = clock;
    }
    let mut parent = checked(&request, parent?)?;

    let room_id = parent.room_id.clone();
    let own_device = own_device(&client)?;
    let mut earlier = journal::read(&client, &room_id).await?;
    let mut gone = None;
    let (journal, continued) = loop {
        let now = request.breakout.clock.now();
        let other = earlier.clone().filter(|journal| {
            journal.is_with_another(&own_device, now) && gone.as_ref() != Some(journal)
        });
        if let Some(other) = other {
            // What it opens is this, if it is the same.
            request.unacknowledged.push(other.session.clone());
            earlier = wait_for(&client, &room_id, &own_device, other, patience).await?;
            gone.clone_from(&earlier);
            let now = request.breakout.clock.now();
            let parent_now = parent::fetch(&request.breakout.room, now, &patience.counter).await?;
            parent = checked(&request, parent_now)?;
        }
        let (mut journal, continued) = decide(&request, &parent, earlier.take()).await?;
        if journal.done {
            break (journal, continued);
        }
        journal.device = Some(own_device.clone());
        journal.seen_at = continued.then(|| request.breakout.clock.now());
        let began = Instant::now();
        journal::write(&client, &room_id, &journal).await?;
        let_others_in(began.elapsed()).await;
        match journal::read(&client, &room_id).await? {
            Some(back) if back.session != journal.session || back.device != journal.device => {
                earlier = Some(back);
            }
            _ => break (journal, continued),
        }
    };

    let mut options = Options::new(parent.own_user().server_name().to_owned());
    // What was begun is carried out, whichever device goes on with it.
    options.length = journal.length;
    options.ends_at = journal.ends_at;
    options.quiet_main = journal.quiet_main;
    options.host = journal.host.clone();
    options.language = journal.language.clone();
    options.replaces = journal.replaces.clone();
    options.announce = request.announce;
    options.replace = request.replace;
    let (session, plan) = (journal.session.clone(), journal.plan.clone());
    let opening = if continued {
        let is_present = parent.present.is_of(&session);
        let linked = parent
            .present
            .content
            .children
            .keys()
            .filter(|_| is_present);
        Opening::resume(session, plan, options, linked.cloned().collect())
    } else {
        Opening::new(session, plan, options)
    };
    let driver = Driver {
        breakout: request.breakout,
        client,
        patience,
        parent,
        journal,
        event_type: request.event_type,
        widget: request.widget,
        continued,
        used: BTreeSet::new(),
    };
    Ok((driver, opening))
}

/// Refuses what this user's power levels, or the kind of this room, do not allow.
fn checked(request: &OpenBreakout, mut parent: Parent) -> Result<Parent, OpenError> {
    if request.unmute {
        parent.muted.clear();
    }
    parent.check_split()?;
    parent.check_change(&request.event_type.state_event_type())?;
    if request.announce {
        parent.check_write()?;
    }
    if request.quiet_main {
        parent.check_quiet()?;
    }
    Ok(parent)
}

/// Waits while another device of this user carries out what the journal says; returns the journal
/// as it is then.
async fn wait_for(
    client: &Client,
    room_id: &RoomId,
    own: &DeviceId,
    other: Journal,
    patience: &Patience<'_>,
) -> Result<Option<Journal>, OpenError> {
    let session = other.session.clone();
    let read = || journal::read(client, room_id);
    let is_finished = |journal: &Option<Journal>| {
        journal.as_ref().is_none_or(|journal| {
            journal.done || journal.device.as_deref().is_none_or(|device| device == own)
        })
    };
    match other_device::wait(Some(other), patience, read, is_finished).await {
        Err(Error::Stopped) => Err(OpenError::Stopped { session, made: 0 }),
        waited => Ok(waited?),
    }
}

/// Decides which session is carried out, and whether it is one that was begun before. Everything
/// that can be checked without making a room is checked here: the plan, its size, the rooms that
/// are used again, and whether a quiet parent would have an end.
async fn decide(
    request: &OpenBreakout,
    parent: &Parent,
    earlier: Option<Journal>,
) -> Result<(Journal, bool), OpenError> {
    let breakout = &request.breakout;
    let client = breakout.room.client();
    let now = breakout.clock.now();
    let host = request
        .host
        .clone()
        .filter(|host| host != parent.own_user());
    let earlier = match earlier {
        Some(earlier) => {
            let is_unacknowledged = request.unacknowledged.contains(&earlier.session);
            unfinished(breakout, earlier, parent, is_unacknowledged, now).await?
        }
        None => None,
    };
    match earlier {
        Some(earlier) if is_same(&earlier, request, host.as_ref()) => {
            return Ok((earlier, true));
        }
        _ if parent.present.content.is_open_at(now) && !request.replace => {
            return Err(OpenError::AlreadyOpen(Box::new(parent.present.clone())));
        }
        Some(earlier) if !request.replace => {
            return Err(OpenError::HalfMade {
                session: earlier.session,
                request: earlier.request,
                started_at: earlier.started_at,
            });
        }
        _ => {}
    }
    let length = request.end.map(|end| match end {
        SessionEnd::After(length) => length,
        SessionEnd::At(at) => Duration::from_millis(at.get().saturating_sub(now.get()).into()),
    });
    if let Some(length) = length.filter(|_| request.quiet_main && !request.presence) {
        breakout.check_quiet_end(length).await?;
    }
    let plan = request.plan.clone();
    plan.check()?;
    let server = parent.own_user().server_name();
    let language = request.language.tag_in_note();
    plan.check_size_for(server, host.as_deref(), language.as_ref())?;
    check_rooms(breakout, &plan)?;
    tidy::check(&client, &plan, parent.own_user()).await?;
    let session = checked_session(request.session.clone())?;
    let words = request.request.clone().unwrap_or_default();
    let mut journal = Journal::new(session, words, plan, now);
    match request.end {
        Some(SessionEnd::After(length)) => journal.length = Some(millis(length)),
        Some(SessionEnd::At(at)) => journal.ends_at = Some(at),
        None => {}
    }
    journal.quiet_main = request.quiet_main;
    journal.host = host;
    journal.language = language;
    let open = Some(&parent.present.content).filter(|present| present.is_open_at(now));
    journal.replaces = open.map_or_else(BTreeSet::new, |open| left_behind(open, &journal.plan));
    Ok((journal, false))
}

/// The rooms of an open break-out that the plan does not use again.
fn left_behind(open: &BreakoutEventContent, plan: &Plan) -> BTreeSet<OwnedRoomId> {
    let reused: BTreeSet<_> = plan
        .children
        .iter()
        .filter_map(|child| Some(&child.room.as_ref()?.room_id))
        .collect();
    let rooms = open.children.keys();
    rooms
        .filter(|room_id| !reused.contains(room_id))
        .cloned()
        .collect()
}

/// Returns the journal if its session is still to be finished: it was neither done nor opened and
/// ended since, and is not older than a day.
async fn unfinished(
    breakout: &Breakout,
    journal: Journal,
    parent: &Parent,
    is_unacknowledged: bool,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<Option<Journal>, Error> {
    if journal.done && !is_unacknowledged || journal::is_stale(&journal, now) {
        return Ok(None);
    }
    if parent.present.is_of(&journal.session) {
        // A session that was opened and has ended is over, whatever the journal says.
        return Ok(parent.present.content.is_open_at(now).then_some(journal));
    }
    if parent.present.event_id.is_none() {
        return Ok(Some(journal));
    }
    // Other sessions have been opened here. If ours was among them, it is over too.
    let history = breakout.history().await?;
    let was_opened = history
        .iter()
        .any(|past| past.id.as_deref() == Some(&journal.session));
    Ok((!was_opened).then_some(journal))
}

/// Refuses to use a room again that people cannot be sent to, like one that was upgraded.
fn check_rooms(breakout: &Breakout, plan: &Plan) -> Result<(), NoGroup> {
    for room in plan.children.iter().filter_map(|child| child.room.as_ref()) {
        let is = breakout.group(&room.room_id).standing;
        if !is.is_alive() {
            let room_id = room.room_id.clone();
            return Err(NoGroup { room_id, is });
        }
    }
    Ok(())
}

/// Whether the journal's session is what is asked for now: the same request, or the same plan where
/// there is none.
fn is_same(earlier: &Journal, wanted: &OpenBreakout, host: Option<&OwnedUserId>) -> bool {
    let is_same_request = match &wanted.request {
        Some(request) => earlier.request == *request,
        None => earlier.request.is_empty() && earlier.plan == wanted.plan,
    };
    // What one host began through a bot is not what another one asks it for.
    is_same_request && earlier.host.as_ref() == host
}

fn checked_session(session: Option<SessionId>) -> Result<SessionId, OpenError> {
    match session {
        None => {
            let mut session = TransactionId::new().to_string();
            session.truncate(SESSION_ID_BYTES);
            Ok(session.into())
        }
        Some(session) if (1..=SESSION_ID_BYTES).contains(&session.len()) => Ok(session),
        Some(_) => Err(OpenError::SessionId),
    }
}

/// What does not fit into the event's number lasts as long as that can say.
fn millis(length: Duration) -> UInt {
    let millis = u64::try_from(length.as_millis()).ok();
    millis.and_then(UInt::new).unwrap_or(UInt::MAX)
}
