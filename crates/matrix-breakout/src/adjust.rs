//! Changes a break-out while it is open: people are moved, groups are added, closed and renamed,
//! the end is moved.
//!
//! All of it is one state event that is sent again with other content. Matrix has no
//! compare-and-swap, so two hosts may write at the same time; [`breakout_core::adjust`] notices
//! that and merges what both wanted, and this module reads and sends for it. `follow.rs` does what
//! people on other clients need besides the event: invites, names, messages.

mod add;
mod adjustments;
mod earlier;
mod error;
mod follow;
mod late_arrivals;
mod newcomers;
mod timer;

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt,
    time::Duration,
};

use breakout_core::{
    adjust::{Action, Adjusted, Adjusting, Change, Input, LookBack, NotAdjusted, Outcome},
    event::{
        SessionId,
        breakout::{BreakoutEventContent, EventType},
    },
    history::PastEvent,
    opening::Present,
    room::{BreakoutEvents, PresentBreakout, StateFault, UnreadableState, power::check_change},
    trust::Trust,
};
use matrix_sdk::{
    Client,
    ruma::{
        EventId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId,
        events::room::power_levels::RoomPowerLevels,
    },
};
use tokio::time::sleep;

pub(crate) use self::earlier::{opened_at, session_events};
pub use self::{
    add::{AddChild, AddReport},
    adjustments::{Adjustments, TakeTurn, Turn},
    earlier::EarlierChild,
    error::{AddError, AdjustError},
    follow::{FollowUp, FollowUpFailure},
    late_arrivals::LateArrivals,
    newcomers::Newcomers,
};
use crate::{
    authority,
    breakout::{Breakout, own_user},
    breakout_event,
    error::Error,
    history,
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    requests::RequestCounts,
    timers::Timers,
    way_back,
};

/// How many events the first look into the room's history asks for. Few are needed: those since a
/// moment ago, and some before them.
const FEW: u32 = 12;
/// How often the history is asked for an event that the homeserver has accepted. One with several
/// processes may need a moment.
const MOST_LOOKS: usize = 50;
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);
/// How long the event of another homeserver's host may take to come.
const UNDERWAY: Duration = Duration::from_secs(2);

/// Changes the break-out that is open; made by [`Breakout::adjust`].
///
/// All changes go into one event, so that nobody sees half of them. If somebody else changes the
/// break-out at the same time, both changes are merged, whichever came second; see
/// [`breakout_core::adjust`](crate::breakout_core::adjust). It sends six requests, and four for
/// each time that this happens, or five if there is nothing to change; one or two more where other
/// hosts take part. Awaiting it again is safe: a change that is in the event already changes
/// nothing.
///
/// Each event names, for every group whose members this client knows, the servers through which
/// it can be joined by now. With no changes at all, one is sent only where a group named one server
/// alone and people of another one have come, or where something was lost.
///
/// What another moderator has opened is changed when a person asks for it; a stranger's break-out
/// only when it is [taken over](Breakout::with_wish). Nothing of a stranger's is merged.
///
/// Where somebody on another homeserver may change the break-out too, it looks two seconds after
/// each event whether that still stands: two who write at the same moment do not see each other's
/// event at once, and in the end the room keeps one of them.
///
/// Afterwards people on any client get what they need. Somebody who has another group now is
/// notified by a message in the old one if they are there, else in the parent, and is invited where
/// the group is by invite; a child that is renamed gets the new room name; in a child that is
/// closed, a message names the other groups. What of this failed is in [`AdjustReport::failed`],
/// and adjusting again makes up for it. No room is ever left or deleted.
///
/// # Errors
///
/// Fails with an [`AdjustError`] when nothing could be changed. A change that cannot be applied
/// next to others is no error: look at [`AdjustReport::outcomes`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{AdjustError, Breakout, breakout_core::adjust::Change};
/// use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
///
/// async fn swap(
///     breakout: &Breakout,
///     (ann, first): (OwnedUserId, OwnedRoomId),
///     (bob, second): (OwnedUserId, OwnedRoomId),
/// ) -> Result<(), AdjustError> {
///     // In one event, so that nobody sees one of them alone.
///     let changes = vec![
///         Change::Move { user: ann, to: second },
///         Change::Move { user: bob, to: first },
///     ];
///     let report = breakout.adjust(changes).await?;
///     for failed in &report.failed {
///         let room = &failed.failure;
///         println!("{} in {}: {}", failed.what, room.room_id, room.error);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is changed until this is awaited"]
pub struct AdjustBreakout {
    breakout: Breakout,
    changes: Vec<Change>,
    /// The session that is meant, or that it is one without an ID; `None` if any will do.
    session: Option<Option<SessionId>>,
    progress: OnProgress,
}

impl Breakout {
    /// Changes the break-out that is open, when awaited, with one event.
    ///
    /// See [`AdjustBreakout`] for the options and errors.
    ///
    /// # Requests
    ///
    /// 1. The break-out events of both types, read.
    /// 2. The break-out event, written; not if nothing changes.
    /// 3. The events of both types again, and the last dozen of them in the room's history. If another host has
    ///    written meanwhile, 2 and 3 are repeated with both changes in one event, eight times at most.
    /// 4. What follows from a change: invites, the name of a room, messages. Each is tried, and what failed is
    ///    in [`AdjustReport::failed`].
    pub fn adjust(&self, changes: Vec<Change>) -> AdjustBreakout {
        AdjustBreakout {
            breakout: self.clone(),
            changes,
            session: None,
            progress: no_progress(),
        }
    }
}

impl fmt::Debug for AdjustBreakout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdjustBreakout")
            .field("room_id", &self.breakout.room.room_id())
            .field("changes", &self.changes)
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

/// What became of changes, from [`AdjustBreakout`] or [`Adjustments`].
///
/// A change is in the event if its entry in [`outcomes`](Self::outcomes) says so; what should have
/// followed from it, and did not, is in [`failed`](Self::failed).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdjustReport {
    /// The session that was changed; `None` if its event has no note of one.
    pub session: Option<SessionId>,

    /// The event that is present: the one that holds the changes.
    pub event_id: OwnedEventId,

    /// The type under which the event stands.
    pub event_type: EventType,

    /// The content of the event.
    pub content: BreakoutEventContent,

    /// What the content would be without these changes.
    pub before: BreakoutEventContent,

    /// What became of each change, in the order in which they were given.
    pub outcomes: Vec<Outcome>,

    /// The hosts who changed the break-out at the same time. Their changes were kept.
    pub others: Vec<OwnedUserId>,

    /// The senders whose event came at the same time and is not visible now: strangers, or hosts
    /// who opened another session. Nothing of it was kept.
    pub hidden: Vec<OwnedUserId>,

    /// The sender of the event that is present.
    pub sender: OwnedUserId,

    /// The messages in the parent to people who have another group now, and were not notified in an
    /// old one. It is one, unless they are too many.
    pub messages: Vec<OwnedEventId>,

    /// The messages in old rooms to people who have another one now.
    pub told: Vec<(OwnedRoomId, OwnedEventId)>,

    /// What should have followed from the changes, and could not be done.
    pub failed: Vec<FollowUpFailure>,

    /// How many break-out events were sent: 0 if there was nothing to change, more than 1 if others
    /// changed it at the same time.
    pub events: usize,

    /// Whether the homeserver ends the session at its end time (MSC4140), with no process of the
    /// host running.
    pub on_server: bool,

    /// How many requests were sent, by purpose.
    pub requests: RequestCounts,
}

mean_session!(AdjustBreakout);
tell_progress!(AdjustBreakout);
run_when_awaited!(AdjustBreakout => Result<AdjustReport, AdjustError>);

impl AdjustBreakout {
    /// Changes the event, then does what follows from it.
    async fn run(self) -> Result<AdjustReport, AdjustError> {
        let patience = Patience::new(&*self.progress, None);
        let mut report = self.change(&patience, Check::Changes).await?;
        follow::up(&self.breakout, &self.changes, &mut report, &patience).await;
        report.requests = patience.counter.counts();
        Ok(report)
    }

    /// Brings the changes into the event, and moves the homeserver's timer where the end was moved.
    async fn change(
        &self,
        patience: &Patience<'_>,
        check: Check,
    ) -> Result<AdjustReport, AdjustError> {
        self.breakout.check_joined()?;
        let client = self.breakout.room.client();
        let own = own_user(&client)?;
        let server = own.server_name().to_owned();
        let known = self.breakout.present_breakout().await?.content;
        // Who is where is looked up before the event, and after it.
        self.breakout.bring(known.children.keys(), 1).await;
        let routes = way_back::routes(&client, known.children.keys()).await?;
        let no_groups = known.children.into_keys();
        let no_groups = no_groups.filter(|child| !self.breakout.group(child).standing.is_alive());
        let mut machine = Adjusting::new(self.changes.clone(), server)
            .with_no_groups(no_groups)
            .with_routes(routes);
        if let Some(session) = &self.session {
            machine = machine.of_session(session.as_deref());
        }
        machine = machine.on_wish(self.breakout.wish);
        let mut changes = self.changes.iter();
        let moves_end = changes.any(|change| matches!(change, Change::SetEnd { .. }));
        let mut driver = Driver {
            breakout: &self.breakout,
            client: &client,
            patience,
            event_type: EventType::default(),
        };
        let clock = &self.breakout.clock;
        let mut actions = VecDeque::from(machine.process(Input::Started, clock.now()));
        while let Some(action) = actions.pop_front() {
            let Some(input) = driver.perform(action).await? else {
                break;
            };
            // Whose it is comes before what could be done with it.
            let is_read = matches!(input, Input::Read { .. });
            actions.extend(machine.process(input, clock.now()));
            if is_read && check == Check::Changes && !actions.contains(&Action::End) {
                follow::check(&self.breakout, &self.changes).await?;
            }
        }
        let Adjusted {
            present,
            before,
            outcomes,
            others,
            hidden,
            events,
            ..
        } = machine.finish()?;
        let session = present.content.session.as_ref();
        let settled = match session.filter(|session| session.ends_at.is_some()) {
            Some(session) => {
                let event_type = driver.event_type;
                timer::settle(&self.breakout, event_type, session, &own, patience).await
            }
            None if moves_end => {
                let timers = Timers::new(&client, self.breakout.room.room_id(), patience);
                timers.clear().await.map(|_| false).map_err(Error::from)
            }
            None => Ok(false),
        };
        let mut report = AdjustReport {
            session: present.content.session.as_ref().map(|s| s.id.clone()),
            event_id: present.event_id,
            event_type: driver.event_type,
            content: present.content,
            sender: present.sender,
            before,
            outcomes,
            others,
            hidden,
            events,
            on_server: false,
            messages: Vec::new(),
            told: Vec::new(),
            failed: Vec::new(),
            requests: RequestCounts::default(),
        };
        // The change is there, and what follows from it must not wait for another try.
        match settled {
            Ok(on_server) => report.on_server = on_server,
            Err(error) => report.fail(FollowUp::Timer, self.breakout.room.room_id(), error),
        }
        Ok(report)
    }
}

/// What is checked before anything is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    /// Whether each change can be done wholly.
    Changes,
    /// Nothing, since it was checked when the change was asked for.
    Nothing,
}

/// Performs what [`Adjusting`] asks for.
struct Driver<'a> {
    breakout: &'a Breakout,
    client: &'a Client,
    patience: &'a Patience<'a>,
    /// The type under which the break-out that is changed stands.
    event_type: EventType,
}

impl Driver<'_> {
    /// Performs an action, and returns the input that answers it; `None` when the machine has
    /// ended.
    async fn perform(&mut self, action: Action) -> Result<Option<Input>, AdjustError> {
        let input = match action {
            Action::Read => {
                let now = self.breakout.clock.now();
                let present = self.fetch().await?.present(now);
                self.event_type = present.event_type;
                let mut trust = Trust::Unknown;
                if present.content.is_open_at(now)
                    && let Some(sender) = &present.sender
                {
                    let counter = &self.patience.counter;
                    let (of_sender, levels) =
                        authority::of_sender(self.breakout, sender, counter).await?;
                    self.check_allowed(levels).await?;
                    trust = of_sender;
                }
                Input::Read {
                    present: present.into_present(),
                    trust,
                }
            }
            Action::Send(content) => {
                let (client, room_id) = (self.client, self.room_id());
                let sent =
                    breakout_event::send(client, room_id, self.event_type, &content, self.patience);
                Input::Sent(sent.await?)
            }
            Action::LookBack { since, ours } => {
                Input::LookedBack(self.look_back(&since, ours.as_deref()).await?)
            }
            _ => return Ok(None),
        };
        Ok(Some(input))
    }

    fn room_id(&self) -> &RoomId {
        self.breakout.room.room_id()
    }

    async fn fetch(&self) -> Result<BreakoutEvents, Error> {
        breakout_event::fetch(self.client, self.room_id(), &self.patience.counter).await
    }

    async fn trusts(
        &self,
        senders: BTreeSet<OwnedUserId>,
    ) -> Result<BTreeMap<OwnedUserId, Trust>, Error> {
        authority::trusts(self.breakout, senders, &self.patience.counter).await
    }

    /// Checks this user's power level before the homeserver does, by the levels just read or by the
    /// client's store: the error then names the level that is missing.
    async fn check_allowed(&self, levels: Option<RoomPowerLevels>) -> Result<(), AdjustError> {
        let own = own_user(self.client)?;
        let levels = match levels {
            Some(levels) => Some(levels),
            None => self.breakout.room.power_levels().await.ok(),
        };
        levels.map_or(Ok(()), |levels| {
            Ok(check_change(
                &levels,
                &own,
                &self.event_type.state_event_type(),
            )?)
        })
    }

    /// Reads what has happened since an event: what is present now, and the events that led to it.
    /// A homeserver of several processes may show an event later than it has accepted it, so that
    /// this is repeated for a few seconds. Where others of another homeserver may have sent theirs meanwhile, that has to
    /// come before.
    async fn look_back(
        &self,
        since: &EventId,
        ours: Option<&EventId>,
    ) -> Result<LookBack, AdjustError> {
        let event_type = self.event_type.state_event_type();
        if ours.is_some() && authority::has_hosts_elsewhere(&self.breakout.room, &event_type).await
        {
            sleep(UNDERWAY).await;
        }
        for _ in 0..MOST_LOOKS {
            // First what is present, then what led to it: so that nothing is present of which the
            // history says nothing.
            let events = self.fetch().await?;
            let other = events.present(self.breakout.clock.now());
            if other.event_type != self.event_type
                && other.content.is_open()
                && let Some(by) = other.sender
            {
                let session = other.content.session.map(Box::new);
                return Err(NotAdjusted::OtherSession { session, by }.into());
            }
            let present = events.of(self.event_type).cloned();
            let present = present.and_then(PresentBreakout::into_present);
            let history = self.history(since).await?;
            let has = |id: &EventId| history.iter().any(|event| event.event_id == id);
            let is_known = |present: &Present| has(&present.event_id);
            if ours.is_none_or(has) && present.as_ref().is_none_or(is_known) {
                let senders = history.iter().map(|event| event.sender.clone());
                let trusts = self.trusts(senders.collect()).await?;
                return Ok(LookBack::new(history, present).with_trusts(trusts));
            }
            sleep(BETWEEN_LOOKS).await;
        }
        let room_id = self.room_id().to_owned();
        let reason = StateFault::EventNotInHistory;
        Err(Error::from(UnreadableState::new(room_id, reason)).into())
    }

    /// Reads the newest events back to one of them, and some before it.
    async fn history(&self, since: &EventId) -> Result<Vec<PastEvent>, Error> {
        let types = [self.event_type];
        let is_enough = |events: &[PastEvent]| events.iter().any(|event| event.event_id == since);
        let counter = &self.patience.counter;
        history::read_back(self.breakout, &types, FEW, Some(counter), is_enough).await
    }
}
