//! Makes rooms ahead of time, so that opening a session in them costs little more than its event.
//!
//! It is the same machine as that of an opening, which stops before the event.

use std::{fmt, time::Duration};

use breakout_core::{
    event::{breakout::EventType, child_mark::PREPARED, journal::Journal},
    opening::{Opening, Options, Outcome},
    plan::{ChildJoinRule, name::NamePattern, split},
};
use breakout_i18n::Language;
use matrix_sdk::ruma::OwnedRoomId;
use tokio_util::sync::CancellationToken;

use super::{driver::Driver, error::PrepareError};
use crate::{
    breakout::Breakout,
    error::Error,
    operation::{OnProgress, no_progress, run_when_awaited, tell_progress},
    parent,
    patience::Patience,
    progress::Progress,
    requests::RequestCounts,
    rounds, sessions,
};

/// Makes rooms ahead of time; made by [`Breakout::prepare_rooms`].
///
/// It takes as long as the homeserver's rate limits ask. Awaiting it again is safe: rooms that were
/// prepared before and that no session has used yet count. Nobody is notified of them, and nothing
/// links to them until a session is opened in them: see [`Breakout::rounds`].
///
/// # Errors
///
/// Fails with a [`PrepareError`] when this user may not open a break-out in the parent, when the
/// caller asked to stop, and when the homeserver cannot be reached. A room that could not be made
/// is no error: look at [`PrepareReport::rooms`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, PrepareError};
///
/// /// The evening before: a start then needs no time for its rooms.
/// async fn prepare(breakout: &Breakout) -> Result<(), PrepareError> {
///     let report = breakout.prepare_rooms(10).await?;
///     println!("{} rooms are ready", report.rooms.len());
///     Ok(())
/// }
/// ```
#[must_use = "nothing is made until this is awaited"]
pub struct PrepareRooms {
    breakout: Breakout,
    rooms: usize,
    names: Option<NamePattern>,
    language: Language,
    join_rule: ChildJoinRule,
    unmute: bool,
    progress: OnProgress,
    stop: Option<CancellationToken>,
}

/// What became of the preparation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrepareReport {
    /// The rooms, in the order in which sessions will use them.
    pub rooms: Vec<PreparedRoom>,

    /// How many requests were sent, by what they were for.
    pub requests: RequestCounts,

    /// How long the homeserver's rate limits asked to wait, all together.
    pub waited: Duration,
}

/// A room that was made ahead of time, or could not be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreparedRoom {
    /// The room, if there is one.
    pub room_id: Option<OwnedRoomId>,
    /// What it is called.
    pub name: String,
    /// How the making of it went; [`Outcome::Reused`] if it was there already.
    pub outcome: Outcome,
    /// Why it failed.
    pub error: Option<Error>,
    /// Whether it failed because the homeserver could not be reached, or failed itself.
    pub unanswered: bool,
}

impl Breakout {
    /// Makes rooms ahead of time when awaited, until there are this many that no session has used
    /// yet.
    ///
    /// See [`PrepareRooms`] for the options and errors.
    pub fn prepare_rooms(&self, rooms: usize) -> PrepareRooms {
        PrepareRooms {
            breakout: self.clone(),
            rooms,
            names: None,
            language: Language::default(),
            join_rule: ChildJoinRule::default(),
            unmute: false,
            progress: no_progress(),
            stop: None,
        }
    }
}

impl PrepareRooms {
    /// Chooses what the groups are called. Unless asked otherwise, they are `Group {n}`, in the
    /// [language](Self::with_language) of the rooms.
    pub fn with_names(mut self, names: NamePattern) -> Self {
        self.names = Some(names);
        self
    }

    /// Chooses the language in which the rooms are named, and of what is said in their topics: that of
    /// the session they are made for. It is English unless asked for.
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Chooses who may join the rooms. The members of the parent can unless asked otherwise.
    pub fn with_join_rule(mut self, join_rule: ChildJoinRule) -> Self {
        self.join_rule = join_rule;
        self
    }

    /// Chooses whether members who are kept from writing in the parent, by a level of their own, may
    /// write in the rooms. They may not unless asked for.
    pub fn with_unmute(mut self, unmute: bool) -> Self {
        self.unmute = unmute;
        self
    }

    /// Stops when this token is cancelled: the requests under way are finished, and no other is
    /// begun. It fails with [`PrepareError::Stopped`] then.
    pub fn with_stop(mut self, stop: CancellationToken) -> Self {
        self.stop = Some(stop);
        self
    }

    async fn run(self) -> Result<PrepareReport, PrepareError> {
        let Self { breakout, .. } = self;
        breakout.check_joined()?;
        let patience = Patience::new(&*self.progress, self.stop);
        (patience.progress)(Progress::Reading);
        let now = breakout.clock.now();
        let mut parent = parent::fetch(&breakout.room, now, &patience.counter).await?;
        parent.check_split()?;
        if self.unmute {
            parent.muted.clear();
        }
        parent.check_change(&EventType::default().state_event_type())?;
        let names = self.names;
        let names = names.unwrap_or_else(|| self.language.group_names());
        let mut plan = split::free(self.rooms, &names)?;
        plan.join_rule = self.join_rule;

        let client = breakout.room.client();
        let used = rounds::rooms_of(&breakout.history().await?);
        let mut options = Options::new(parent.own_user().server_name().to_owned());
        options.prepare = true;
        let mut journal = Journal::new(PREPARED, "", plan.clone(), now);
        journal.language = self.language.tag_in_note();
        options.language = journal.language.clone();
        let driver = Driver {
            client: client.clone(),
            patience: &patience,
            parent,
            journal,
            event_type: EventType::default(),
            widget: false,
            continued: true,
            used,
            breakout,
        };
        let opening = Opening::resume(PREPARED, plan, options, Default::default());
        let report = driver.run(opening).await?;
        let mut rooms = Vec::new();
        for child in report.children {
            // A room that was there has the name that it was given then.
            let known = child.room_id.as_ref().and_then(|id| client.get_room(id));
            let name = match known {
                Some(room) => sessions::group_name(&room).await?,
                None => None,
            };
            rooms.push(PreparedRoom {
                name: name.unwrap_or(child.name),
                room_id: child.room_id,
                outcome: child.outcome,
                error: child.error,
                unanswered: child.unanswered,
            });
        }
        Ok(PrepareReport {
            rooms,
            requests: report.requests,
            waited: report.waited,
        })
    }
}

tell_progress!(PrepareRooms);
run_when_awaited!(PrepareRooms => Result<PrepareReport, PrepareError>);

impl fmt::Debug for PrepareRooms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrepareRooms")
            .field("room_id", &self.breakout.room.room_id())
            .field("rooms", &self.rooms)
            .finish_non_exhaustive()
    }
}
