//! Opens a session: performs what the machine in `breakout_core::opening` asks for.

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
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};
use tokio_util::sync::CancellationToken;

pub use self::{
    error::{OpenError, PrepareError},
    refresh::{OutdatedRoom, RoomSetting},
    report::{ChildReport, OpenReport, Overwritten, Tidied},
};
use crate::{
    awaited::{OnProgress, run_when_awaited, tell_progress, untold},
    breakout::Breakout,
};

/// Opens a session; made by [`Breakout::open`].
///
/// Dropping the future, or the death of the process, leaves a half-made session: rooms that
/// nobody links to. The same plan under the same [request](Self::with_request) continues it, from
/// any of the host's machines, without making anything twice.
///
/// Where another device of this user opens something in the parent at the same moment, it is waited for:
/// the same request is then that session, and both report it.
///
/// Awaiting it sends about a dozen requests besides one for each child, and takes as long as the
/// homeserver's rate limits ask; see [`Progress`](crate::Progress). It needs no running sync.
///
/// # Errors
///
/// Fails with an [`OpenError`] when nothing could be done, or not all of it for a reason that is
/// no child's own. A child that could not be made, or another break-out that came first or after,
/// is no error: look at [`OpenReport::end`].
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
    host: Option<OwnedUserId>,
    presence: bool,
    unmute: bool,
    event_type: EventType,
    progress: OnProgress,
    stop: Option<CancellationToken>,
}

/// When a session ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionEnd {
    /// So long after its event is sent.
    After(Duration),
    /// At this time, by the homeserver's clock.
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
    /// the power levels, a child by invite its members and those invites that `createRoom` does not bring.
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
            host: None,
            presence: false,
            unmute: false,
            event_type: EventType::default(),
            progress: untold(),
            stop: None,
        }
    }

    /// Uses a parent that has just been fetched, which saves a request.
    pub fn with_parent(mut self, parent: Parent) -> Self {
        self.parent = Some(parent);
        self
    }

    /// Says in the caller's words what is asked for, so that a half-made session is continued
    /// only by the same request. The plan may be another one, dealt anew: the one that was
    /// begun is carried out.
    ///
    /// Without it, a half-made session is continued only by exactly the same plan.
    pub fn with_request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }

    /// Chooses the session's ID, from 1 to 16 bytes. Without it, a random one is made.
    ///
    /// It must differ from the ID of every earlier session of this parent.
    pub fn with_session_id(mut self, session: impl Into<SessionId>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Names sessions of which the caller never learned how their opening ended: such a one is
    /// continued even when nothing turns out to be left to do.
    pub fn with_unacknowledged(
        mut self,
        sessions: impl IntoIterator<Item = impl Into<SessionId>>,
    ) -> Self {
        self.unacknowledged = sessions.into_iter().map(Into::into).collect();
        self
    }

    /// Makes the session end by itself. Without it, somebody has to end it.
    ///
    /// The homeserver ends it where it has delayed events
    /// ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)), and the time is
    /// that of the homeserver, as far as it can be told, also when the clock here is wrong.
    pub fn with_end(mut self, end: impl Into<Option<SessionEnd>>) -> Self {
        self.end = end.into();
        self
    }

    /// Chooses whether a message in the parent tells everybody. It does unless switched off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Chooses whether a break-out that is open is replaced. It is not unless asked for.
    ///
    /// The people in its rooms are told there, unless nothing is announced; that takes one message
    /// for each room.
    pub fn with_replace(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Chooses whether ordinary members cannot write in the parent while the session is open. They
    /// can unless asked for.
    ///
    /// It is for members below level 50, by the room's power levels, and ends with the session:
    /// by whoever ends it, or by the homeserver. This user needs the level that changes them. With an
    /// end time, it is refused where no homeserver ends the session then, unless
    /// [presence](Self::with_presence) is promised.
    pub fn with_quiet_main(mut self, quiet_main: bool) -> Self {
        self.quiet_main = quiet_main;
        self
    }

    /// Says for whom the session is opened, where this user is a bot that does it for them. Clients that trust this
    /// user show both, and nobody gets powers by it. Without it, or with this user, the event names no host.
    pub fn with_host(mut self, host: impl Into<Option<OwnedUserId>>) -> Self {
        self.host = host.into();
        self
    }

    /// Promises that a process of the host [keeps the time](Breakout::keep_time) until the end.
    pub fn with_presence(mut self, presence: bool) -> Self {
        self.presence = presence;
        self
    }

    /// Chooses whether members who are kept from writing in the parent, by a level of their own, may
    /// write in the children that are made. They may not unless asked for.
    pub fn with_unmute(mut self, unmute: bool) -> Self {
        self.unmute = unmute;
        self
    }

    /// Chooses the event's type. It is the unstable one unless asked for.
    pub fn with_event_type(mut self, event_type: EventType) -> Self {
        self.event_type = event_type;
        self
    }

    /// Finishes the requests under way and begins no other once this is cancelled.
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
