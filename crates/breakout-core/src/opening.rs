//! The machine that opens a session.
//!
//! An [`Opening`] has the plan and takes in what happens; [`Opening::process`] returns what is to
//! be done next. A driver performs that and feeds the results back; see the crate's documentation
//! for the protocol. An opening can be cut off anywhere: a new one that is made from the journal
//! with [`Opening::resume`] goes on from there.
//!
//! The order is fixed, since each part makes the next one safe:
//!
//! 1. the children: a room that nothing links to harms nobody;
//! 2. a last look at the parent: somebody else may have opened a break-out meanwhile;
//! 3. the event: now everybody sees all children at once;
//! 4. the quiet of the parent and the homeserver's timer: a session that was never opened leaves
//!    neither behind;
//! 5. the announcement, which refers to the event, and so is found again;
//! 6. a look back: of two events, the later one wins;
//! 7. messages in the rooms of a session that was replaced, and bringing rooms in order that
//!    existed before, which nobody waits for.

mod announcing;
mod children;
mod exchange;
#[cfg(test)]
mod tests;
mod tidy;

use std::collections::BTreeSet;

use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId, UInt,
};

use crate::{
    event::{
        LanguageTag, SessionId,
        breakout::{BreakoutEventContent, Session},
    },
    plan::{ChildJoinRule, Plan, PlannedChild},
};

use self::{announcing::Announcing, children::Slot};
pub use self::{
    announcing::{FailedMessage, SentMessage},
    children::{ChildState, CreateError, FailedInvite, INVITES_PER_REQUEST, MarkedChild, Outcome},
    exchange::{Action, End, Input, Present},
    tidy::{FailedRemoval, Tidied},
};

/// The opening of a session.
///
/// # Examples
///
/// ```
/// use breakout_core::{
///     opening::{Action, Input, Opening, Options},
///     plan::{Plan, PlannedChild},
/// };
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_room_id, owned_server_name, uint};
///
/// let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let plan = Plan::new(vec![PlannedChild::new("Bees", Vec::new())]);
/// let options = Options::new(owned_server_name!("example.org"));
/// let mut opening = Opening::new("mondays", plan, options);
///
/// // First the rooms. `room::CreateRoom` has the body of the request.
/// let actions = opening.process(Input::Started, now);
/// assert_eq!(actions, [Action::CreateChild(0)]);
///
/// // Then a last look at the parent, before the event is sent.
/// let created = Input::Created(0, Ok(owned_room_id!("!bees:example.org")));
/// assert_eq!(opening.process(created, now), [Action::LookAtPresent]);
/// let actions = opening.process(Input::Present(None), now);
/// assert!(matches!(&actions[..], [Action::Open(content)] if content.children.len() == 1));
/// ```
#[derive(Clone, Debug)]
pub struct Opening {
    session: SessionId,
    plan: Plan,
    options: Options,
    children: Vec<Slot>,
    linked: BTreeSet<OwnedRoomId>,
    twins: Vec<OwnedRoomId>,
    stage: Stage,
    /// What is being done; `None` before the start.
    under_way: Option<Vec<Action>>,
    event_id: Option<OwnedEventId>,
    note: Option<Session>,
    quiet: Option<Result<(), String>>,
    is_timed: bool,
    found_open: bool,
    announcing: Announcing,
    failed_invites: Vec<FailedInvite>,
    overwritten: Option<Present>,
}

/// How a session is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The server through which the children can be joined: the host's own.
    pub server: OwnedServerName,

    /// How long the session lasts, in milliseconds, or until somebody ends it.
    pub length: Option<UInt>,

    /// When the session ends, whatever its length; `None` for that length.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Whether the session is announced with a message in the parent.
    pub announce: bool,

    /// Whether a break-out that is open is replaced.
    pub replace: bool,

    /// The rooms of the break-out that was open when the work began, if it is to be replaced.
    pub replaces: BTreeSet<OwnedRoomId>,

    /// Whether children are only made, and nothing is opened.
    pub prepare: bool,

    /// Whether ordinary members cannot write in the parent while the session is open.
    pub quiet_main: bool,

    /// For whom the session is opened, where that is not this user; `None` where it is.
    pub host: Option<OwnedUserId>,

    /// The language of what goes into rooms for the session; `None` is English.
    pub language: Option<LanguageTag>,
}

impl Options {
    /// Creates the usual options: no end time, announced, and nothing is replaced.
    pub fn new(server: OwnedServerName) -> Self {
        Self {
            server,
            length: None,
            ends_at: None,
            announce: true,
            replace: false,
            replaces: BTreeSet::new(),
            prepare: false,
            quiet_main: false,
            host: None,
            language: None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The children are being made and their people invited.
    Children,
    /// All children are there; somebody else may have opened a break-out meanwhile.
    LastLook,
    /// The event may be sent.
    Event,
    /// The event is there; ordinary members may have to be kept from writing in the parent.
    Quiet,
    /// The event is there; the homeserver may be asked to end the session in time.
    Timer,
    /// The event is there; it is not known whether it has been announced.
    FindAnnouncement,
    Announcement,
    LookBack,
    /// The session is open. Rooms that were there before may have to be tidied up.
    Tidy,
    End(End),
}

impl Opening {
    /// Begins a session of which there is nothing yet.
    pub fn new(session: impl Into<SessionId>, plan: Plan, options: Options) -> Self {
        let missing = || Slot::Missing { attempts: 0 };
        Self::with_children(session.into(), plan, options, missing, BTreeSet::new())
    }

    /// Continues a session that was cut off somewhere.
    ///
    /// If its event was sent already, `linked` are the rooms that it names. These are its children,
    /// whichever other rooms carry its marks.
    pub fn resume(
        session: impl Into<SessionId>,
        plan: Plan,
        options: Options,
        linked: BTreeSet<OwnedRoomId>,
    ) -> Self {
        let uncertain = || Slot::Uncertain {
            attempts: 0,
            error: String::new(),
        };
        Self::with_children(session.into(), plan, options, uncertain, linked)
    }

    fn with_children(
        session: SessionId,
        plan: Plan,
        options: Options,
        unmade: impl Fn() -> Slot,
        linked: BTreeSet<OwnedRoomId>,
    ) -> Self {
        // Rooms that were there before the session are certain, whatever was cut off.
        let invited = plan.join_rule != ChildJoinRule::Invite;
        let slot = |planned: &PlannedChild| match &planned.room {
            Some(room) => Slot::Made {
                room_id: room.room_id.clone(),
                outcome: Outcome::Reused,
                invited,
                tidied: (!plan.needs_tidying(planned)).then(Tidied::default),
            },
            None => unmade(),
        };
        let mut opening = Self {
            children: plan.children.iter().map(slot).collect(),
            session,
            plan,
            options,
            linked,
            twins: Vec::new(),
            stage: Stage::Children,
            under_way: None,
            event_id: None,
            note: None,
            quiet: None,
            is_timed: false,
            found_open: false,
            announcing: Announcing::default(),
            failed_invites: Vec::new(),
            overwritten: None,
        };
        opening.settle_children();
        opening
    }

    /// Takes in an input, and returns the actions to perform.
    ///
    /// After [`Input::Started`], and once all actions that were returned together are answered,
    /// these are the next ones; before that there are none. An input that answers no action which
    /// is under way changes nothing.
    pub fn process(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        match (&mut self.under_way, input) {
            (None, Input::Started) => {}
            (Some(under_way), input) => {
                let mut actions = under_way.iter();
                let Some(asked) = actions.position(|action| action.is_answered_by(&input)) else {
                    return Vec::new();
                };
                let action = under_way.remove(asked);
                let is_last = under_way.is_empty();
                self.take_in(action, input, now);
                if !is_last {
                    return Vec::new();
                }
            }
            (None, _) => return Vec::new(),
        }
        let actions = self.next(now);
        let answered = actions.iter().filter(|it| !matches!(it, Action::End(_)));
        self.under_way = Some(answered.cloned().collect());
        actions
    }

    fn take_in(&mut self, action: Action, input: Input, now: MilliSecondsSinceUnixEpoch) {
        match input {
            Input::Started => {}
            Input::Found(marked) => self.found(marked),
            Input::Created(index, result) => self.created(index, result),
            Input::Invited(index, failed) => self.invited(index, failed),
            Input::Present(present) => self.present(present, now),
            Input::Opened(event_id) => {
                if let Action::Open(content) = action {
                    self.note = content.session;
                }
                self.event_id = Some(event_id);
                self.after_event();
            }
            Input::Quieted(result) => {
                self.quiet = Some(result);
                self.after_quiet();
            }
            Input::TimerSet(is_timed) => {
                self.is_timed = is_timed;
                self.after_timer();
            }
            Input::AnnouncementFound(messages) => self.announcement_found(messages),
            Input::Announced(message) => self.announced(message),
            Input::Told(room_id, result) => self.told(&room_id, result),
            Input::Tidied(index, report) => self.tidied(index, report),
        }
    }

    /// What the stage asks for, once nothing is under way.
    fn next(&self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let action = match self.stage {
            Stage::Children => return self.next_for_children(),
            Stage::Tidy => return self.next_to_tell(),
            Stage::LastLook | Stage::LookBack => Action::LookAtPresent,
            Stage::Event if self.options.ends_at.is_some_and(|ends_at| ends_at <= now) => {
                Action::End(End::Late)
            }
            Stage::Event => Action::Open(self.content(now)),
            Stage::Quiet => Action::Quiet,
            Stage::Timer => match &self.note {
                Some(session) => Action::SetTimer(session.clone()),
                None => Action::LookAtPresent,
            },
            Stage::FindAnnouncement | Stage::Announcement => self.next_to_announce(),
            Stage::End(end) => Action::End(end),
        };
        vec![action]
    }

    /// Takes in what is present in the parent, before and after the event is sent.
    fn present(&mut self, present: Option<Present>, now: MilliSecondsSinceUnixEpoch) {
        let open = present.filter(|present| present.content.is_open_at(now));
        let is_ours = open
            .as_ref()
            .is_some_and(|present| present.is_of(&self.session));
        match self.stage {
            Stage::LastLook => match open {
                Some(present) if is_ours => {
                    // An earlier run got this far. Whether it set the timer and announced the
                    // session is not known.
                    self.event_id = Some(present.event_id);
                    self.note = present.content.session;
                    self.found_open = true;
                    let replaces = self.options.replaces.clone();
                    self.note_replaced(&replaces);
                    self.after_event();
                }
                Some(present) if !self.options.replace => {
                    self.overwritten = Some(present);
                    self.stage = Stage::End(End::Refused);
                }
                replaced => {
                    if let Some(replaced) = &replaced {
                        self.note_replaced(replaced.content.children.keys());
                    }
                    self.stage = Stage::Event;
                }
            },
            Stage::LookBack => {
                // An event that was emptied meanwhile has been ended, not overtaken.
                self.stage = if is_ours {
                    Stage::Tidy
                } else if open.is_none() {
                    Stage::End(End::Open)
                } else {
                    self.overwritten = open;
                    Stage::End(End::Overtaken)
                };
            }
            Stage::Children
            | Stage::Event
            | Stage::Quiet
            | Stage::Timer
            | Stage::FindAnnouncement
            | Stage::Announcement
            | Stage::Tidy
            | Stage::End(_) => {}
        }
    }

    fn after_event(&mut self) {
        if self.note.as_ref().is_some_and(|note| note.quiet_main) {
            self.stage = Stage::Quiet;
        } else {
            self.after_quiet();
        }
    }

    fn after_quiet(&mut self) {
        let ends_at = self.note.as_ref().and_then(|note| note.ends_at);
        if ends_at.is_some() {
            self.stage = Stage::Timer;
        } else {
            self.after_timer();
        }
    }

    fn after_timer(&mut self) {
        self.stage = match (self.options.announce, self.found_open) {
            (true, true) => Stage::FindAnnouncement,
            (true, false) => Stage::Announcement,
            (false, true) => Stage::Tidy,
            (false, false) => Stage::LookBack,
        };
    }

    fn content(&self, now: MilliSecondsSinceUnixEpoch) -> BreakoutEventContent {
        let rooms = self.rooms();
        let after = |length| MilliSecondsSinceUnixEpoch(now.get().saturating_add(length));
        let ends_at = self.options.ends_at.or(self.options.length.map(after));
        let session = Session {
            opened_at: Some(now),
            ends_at,
            latecomers: self.plan.latecomers(),
            quiet_main: self.options.quiet_main,
            host: self.options.host.clone(),
            language: self.options.language.clone(),
            ..Session::new(self.session.clone())
        };
        self.plan.content(&rooms, &self.options.server, session)
    }

    /// Returns whether the session is to end by itself.
    pub fn has_end(&self) -> bool {
        self.options.length.is_some() || self.options.ends_at.is_some()
    }

    /// Returns whether children are only made, and nothing is opened.
    pub fn is_preparing(&self) -> bool {
        self.options.prepare
    }

    /// The children that are there.
    fn rooms(&self) -> Vec<OwnedRoomId> {
        let rooms = self.children.iter().filter_map(|slot| match slot {
            Slot::Made { room_id, .. } => Some(room_id.clone()),
            Slot::Missing { .. } | Slot::Uncertain { .. } | Slot::Failed { .. } => None,
        });
        rooms.collect()
    }

    /// The session's ID.
    pub fn session(&self) -> &SessionId {
        &self.session
    }

    /// The plan that is carried out.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The event that opened the session, once it is sent.
    pub fn event_id(&self) -> Option<&OwnedEventId> {
        self.event_id.as_ref()
    }

    /// Returns whether ordinary members cannot write in the parent, or why they can, if it was tried.
    pub fn quiet(&self) -> Option<&Result<(), String>> {
        self.quiet.as_ref()
    }

    /// Returns whether the homeserver ends the session in time.
    pub fn is_timed(&self) -> bool {
        self.is_timed
    }

    /// Rooms that were made for a place that had been filled meanwhile. Nothing links to them.
    pub fn twins(&self) -> &[OwnedRoomId] {
        &self.twins
    }

    /// The people who could not be invited.
    pub fn failed_invites(&self) -> &[FailedInvite] {
        &self.failed_invites
    }

    /// Somebody else's break-out that stands in the way, or that came after ours.
    pub fn other(&self) -> Option<&Present> {
        self.overwritten.as_ref()
    }
}
