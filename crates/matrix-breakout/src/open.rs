//! Opens a session: makes the children, sends the break-out event, and announces it.
//!
//! What comes next is decided by the machine in [`breakout_core::opening`]; this folder performs
//! it. `begin.rs` decides what is begun, continued or refused, `driver.rs` has the loop, and the
//! other files perform one kind of action each. An opening can be cut off at any request, and is
//! continued from the journal in the host's account data.

mod announcing;
mod begin;
pub(crate) mod children;
mod driver;
mod error;
mod journal;
pub(crate) mod prepare;
mod refresh;
mod report;
mod tidy;

use std::{fmt, time::Duration};

use breakout_core::{
    event::{SessionId, breakout::EventType},
    plan::Plan,
    room::Parent,
};
use breakout_i18n::Language;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};
use tokio_util::sync::CancellationToken;

pub use self::{
    error::{OpenError, PrepareError},
    refresh::{OutdatedRoom, RoomSetting},
    report::{ChildReport, OpenReport, Overwritten, Tidied},
};
use crate::{
    breakout::Breakout,
    operation::{OnProgress, no_progress, run_when_awaited, tell_progress},
};

/// Opens a session; made by [`Breakout::open`].
///
/// Dropping the future, or the death of the process, leaves a half-made session: rooms that nothing
/// links to. The same plan under the same [request](Self::with_request) continues it, from any of
/// the host's machines, for 24 hours, and makes nothing twice. If another device of this user is at
/// work on the same request, this waits for it, and both report the same session.
///
/// Awaiting it sends about a dozen requests, and one for each child, and takes as long as the
/// homeserver's rate limits ask; see [`Progress`](crate::Progress). It needs no running sync.
///
/// # Errors
///
/// Fails with an [`OpenError`] when nothing could be done, or the rest not for a reason that
/// concerns no single child. A child that could not be made, or another break-out that came first
/// or after, is no error: look at [`OpenReport::end`].
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use breakout_core::{
///     opening::End,
///     plan::{name::NamePattern, split},
/// };
/// use matrix_breakout::{Breakout, OpenError, SessionEnd, breakout_core};
///
/// async fn open_two_groups(breakout: &Breakout) -> Result<(), OpenError> {
///     let plan = split::free(2, &NamePattern::default()).expect("two groups are few enough");
///     let report = breakout
///         .open(plan)
///         .with_end(SessionEnd::After(Duration::from_secs(15 * 60)))
///         .with_progress(|step| println!("{step:?}"))
///         .await?;
///     if report.end != End::Open {
///         println!("not all is open: {:?}", report.children);
///     }
///     Ok(())
/// }
/// ```
///
/// Members are dealt into groups by [`Deal`](breakout_core::plan::deal::Deal), from the parent as
/// the homeserver has it:
///
/// ```no_run
/// use breakout_core::plan::{
///     deal::Deal,
///     split::{Selection, Split},
/// };
/// use matrix_breakout::{Breakout, breakout_core};
/// use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
///
/// async fn fours(breakout: &Breakout) -> Result<(), Box<dyn std::error::Error>> {
///     let parent = breakout.fetch_parent().await?;
///     let selection = Selection::default();
///     let deal = Deal::new(Split::Size(4), &selection, &parent.members, parent.own_user());
///     let dealt = deal.deal(&mut ChaCha8Rng::seed_from_u64(1))?;
///     // The parent was just fetched, which saves a request.
///     let report = breakout.open(dealt.plan).with_parent(parent).await?;
///     println!("{:?}", report.end);
///     Ok(())
/// }
/// ```
#[must_use = "nothing is opened until this is awaited"]
pub struct OpenBreakout {
    breakout: Breakout,
    plan: Plan,
    parent: Option<Parent>,
    request: Option<String>,
    session: Option<SessionId>,
    unacknowledged: Vec<SessionId>,
    end: Option<SessionEnd>,
    announce: bool,
    replace: bool,
    quiet_main: bool,
    widget: bool,
    host: Option<OwnedUserId>,
    language: Language,
    presence: bool,
    unmute: bool,
    event_type: EventType,
    progress: OnProgress,
    stop: Option<CancellationToken>,
}

/// When a session ends by itself, by the homeserver's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionEnd {
    /// This long after its event is sent. The making of the rooms does not count.
    After(Duration),
    /// At this time, in milliseconds since the Unix epoch. If it passes before the rooms are made,
    /// nothing is opened (`End::Late`).
    At(MilliSecondsSinceUnixEpoch),
}

impl Breakout {
    /// Opens a session when awaited: makes the children, sends the event and announces it.
    ///
    /// See [`OpenBreakout`] for the options and errors.
    ///
    /// # Requests
    ///
    /// Ten, and one for each child that is made:
    ///
    /// 1. the state of the parent, unless it was [given](OpenBreakout::with_parent);
    /// 2. the journal in the account data, read, written, and read back: from here on, the same call goes on after
    ///    it was cut off;
    /// 3. `createRoom` for each child, four at a time, one at a time once the homeserver limits the rate;
    /// 4. the break-out event, read: somebody else may have opened a session meanwhile;
    /// 5. the break-out event, written: everybody sees all children at once;
    /// 6. the announcement, in as many messages as the names take;
    /// 7. the break-out events of both types, read back, and the journal, closed.
    ///
    /// An end time takes three more where the homeserver has delayed events (MSC4140), a quiet parent those for
    /// the power levels, a widget that is opened its place in the room, read and written, a child by invite its members and those invites that `createRoom` does not bring.
    pub fn open(&self, plan: Plan) -> OpenBreakout {
        OpenBreakout::new(self.clone(), plan)
    }
}

impl OpenBreakout {
    pub(crate) fn new(breakout: Breakout, plan: Plan) -> Self {
        Self {
            breakout,
            plan,
            parent: None,
            request: None,
            session: None,
            unacknowledged: Vec::new(),
            end: None,
            announce: true,
            replace: false,
            quiet_main: false,
            widget: false,
            host: None,
            language: Language::default(),
            presence: false,
            unmute: false,
            event_type: EventType::default(),
            progress: no_progress(),
            stop: None,
        }
    }

    /// Uses a parent that was just fetched with [`Breakout::fetch_parent`], which saves a request.
    /// An old one is noticed only where the homeserver refuses something.
    pub fn with_parent(mut self, parent: Parent) -> Self {
        self.parent = Some(parent);
        self
    }

    /// Says in the caller's words what is asked for, such as "4 rooms, 15 minutes". A half-made
    /// session is continued only by the same request. The plan may differ then, as one that was
    /// dealt again does: the plan that was begun is carried out.
    ///
    /// Without a request, a half-made session is continued only by exactly the same plan.
    pub fn with_request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }

    /// Chooses the session's ID, of 1 to 16 bytes. Without this, a random one is drawn.
    ///
    /// It must differ from the IDs of all earlier sessions of this parent, or histories take them
    /// for one.
    pub fn with_session_id(mut self, session: impl Into<SessionId>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Names sessions whose outcome the caller never learned, for example since the process died
    /// while it was waiting. Such a session is continued even if nothing is left to do, so that its
    /// report can be had.
    pub fn with_unacknowledged(
        mut self,
        sessions: impl IntoIterator<Item = impl Into<SessionId>>,
    ) -> Self {
        self.unacknowledged = sessions.into_iter().map(Into::into).collect();
        self
    }

    /// Makes the session end by itself. Without this, somebody has to end it.
    ///
    /// Where the homeserver has delayed events
    /// ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)), it ends the
    /// session, with no process of the host running; see [`OpenReport::on_server`]. The time is by
    /// the homeserver's clock, which is measured first, so that a wrong clock on this machine does
    /// no harm.
    pub fn with_end(mut self, end: impl Into<Option<SessionEnd>>) -> Self {
        self.end = end.into();
        self
    }

    /// Chooses whether a message in the parent announces the session, with each group's people and
    /// a link to it. It does unless switched off. Clients that do not know the MSC have nothing but
    /// this message.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Chooses whether an open break-out, or another half-made session, is replaced. Unless asked
    /// for, the opening fails with [`OpenError::AlreadyOpen`] or [`OpenError::HalfMade`].
    ///
    /// Unless nothing is announced, one message is sent into each room of the replaced break-out.
    pub fn with_replace(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Chooses whether ordinary members cannot write in the parent while the session is open. They
    /// can unless asked for.
    ///
    /// It raises the level for sending to 50 in the parent's power levels; the host who ends the
    /// session, or the homeserver's timer, restores it. This user needs the level for changing
    /// power levels. A session with an end time is refused with [`OpenError::QuietForGood`] where
    /// no homeserver would restore them then, unless [presence](Self::with_presence) is promised.
    pub fn with_quiet_main(mut self, quiet_main: bool) -> Self {
        self.quiet_main = quiet_main;
        self
    }

    /// Chooses whether the [widget](Breakout::put_widget) of the parent is opened for everybody. It
    /// is closed when the session ends. It is not opened unless asked for; a widget that
    /// cannot be opened keeps no session from being opened.
    pub fn with_widget(mut self, widget: bool) -> Self {
        self.widget = widget;
        self
    }

    /// Names the user for whom the session is opened, where this user is a bot that acts for them.
    /// Clients that trust this user show both, and nobody gets powers by it. Without this, the
    /// event names no host.
    pub fn with_host(mut self, host: impl Into<Option<OwnedUserId>>) -> Self {
        self.host = host.into();
        self
    }

    /// Chooses the language of what goes into rooms for the session: now, and whenever anybody goes on with it. It is
    /// English unless asked for. What the plan says, as the names of groups, stays as it is: those that nobody has named
    /// are called by [`Language::group_names`] when it is planned.
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Promises that a process of the host [keeps the time](Breakout::keep_time) until the end, so
    /// that it need not be the homeserver that restores a quiet parent.
    pub fn with_presence(mut self, presence: bool) -> Self {
        self.presence = presence;
        self
    }

    /// Chooses whether members who are muted in the parent, by a power level of their own, may
    /// write in the children. They may not unless asked for.
    pub fn with_unmute(mut self, unmute: bool) -> Self {
        self.unmute = unmute;
        self
    }

    /// Chooses the type of the event: the MSC's unstable one, which is the default, or the stable
    /// one.
    pub fn with_event_type(mut self, event_type: EventType) -> Self {
        self.event_type = event_type;
        self
    }

    /// Stops the opening when this token is cancelled: the requests under way are finished, and no
    /// other is begun. It then fails with [`OpenError::Stopped`], or [`OpenError::StoppedTidying`]
    /// once the session is open; the same request continues.
    pub fn with_stop(mut self, stop: CancellationToken) -> Self {
        self.stop = Some(stop);
        self
    }
}

tell_progress!(OpenBreakout);
impl OpenBreakout {
    async fn run(self) -> Result<OpenReport, OpenError> {
        driver::run(self).await
    }
}

run_when_awaited!(OpenBreakout => Result<OpenReport, OpenError>);

impl fmt::Debug for OpenBreakout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenBreakout")
            .field("room_id", &self.breakout.room.room_id())
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
