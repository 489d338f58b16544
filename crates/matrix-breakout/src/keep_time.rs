//! Keeps the time of a session: warns, has the homeserver end it or ends it, and calls back.
//!
//! `docs/design/timekeeping.md` says who does what when.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    future::IntoFuture,
    sync::Arc,
    time::Duration,
};

use breakout_core::{
    announcement::group::GroupMessage,
    authority::Wish,
    event::breakout::{BreakoutEventContent, Session},
    timekeeping::{Duty, WARNING_LASTS, Warning, Watched, is_warned_elsewhere},
    trust::is_moderator,
};
use futures_util::future::BoxFuture;
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    room::RoomMember,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId},
    sync::RoomUpdate,
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, sleep, sleep_until, timeout},
};

use crate::{
    authority,
    breakout::{Breakout, own_user},
    end::Ended,
    error::Error,
    first_message::FirstMessages,
    open::{Patience, Progress},
    present::{BreakoutEvents, PresentBreakout},
    quiet::{self, Levels},
    tell::{TellReport, tell},
    timers::{Timers, Wanted},
    way_back,
};

/// How long whoever changed the event is given to move the timer, before it is looked after.
const SETTLE: Duration = Duration::from_secs(10);
/// How long after a failure the same is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Keeps the time of the session that is open, or that is opened next; made by
/// [`Breakout::keep_time`].
///
/// Awaiting it takes until that session is over, and says how it ended. Meanwhile it
///
/// * sends the first message into each child, once, if this user sent the event: the task, how much
///   time there is, and the way back. It waits for everything else, and as long as the homeserver says;
/// * warns the people in the children, five minutes and one minute before the end, if this user
///   sent the event;
/// * sees to it that the homeserver's timer is set to the end time if this user sent the event, and
///   that no timer of this user is left if another host did;
/// * ends the session when its time has passed and nobody has: at once, or some seconds later where
///   the homeserver has a timer, or a minute later if another host sent the event;
/// * calls everybody back when the homeserver's timer has ended the session.
///
/// The caller must be syncing, with encryption if the rooms are encrypted. Any number of processes
/// may do this at the same time. It should be awaited in one go: each restart costs requests.
///
/// # Errors
///
/// Fails when this user is not in the parent, when the client's store fails, and when the homeserver
/// no longer accepts the login. What else fails at the homeserver is [told](TimeNews::Failed) and
/// tried again.
#[must_use = "no time is kept until this is awaited"]
pub struct KeepTime {
    breakout: Breakout,
    announce: bool,
    news: Arc<dyn Fn(TimeNews) + Send + Sync>,
}

impl Breakout {
    /// Keeps the time of the session that is open, or of the next one, when awaited.
    ///
    /// See [`KeepTime`].
    pub fn keep_time(&self) -> KeepTime {
        KeepTime {
            breakout: self.clone(),
            announce: true,
            news: Arc::new(|_| {}),
        }
    }
}

impl KeepTime {
    /// Chooses whether messages in the parent and the children call everybody back, and each child
    /// has a first message. They do unless switched off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Tells what is done. The function must return at once.
    pub fn with_news(mut self, news: impl Fn(TimeNews) + Send + Sync + 'static) -> Self {
        self.news = Arc::new(news);
        self
    }
}

impl fmt::Debug for KeepTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeepTime")
            .field("room_id", &self.breakout.room.room_id())
            .finish_non_exhaustive()
    }
}

/// What is done while time is kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum TimeNews {
    /// A session is there, or its end time is another one.
    Session {
        /// The session.
        session: String,
        /// When it ends.
        ends_at: Option<MilliSecondsSinceUnixEpoch>,
    },
    /// The homeserver was asked to end the session, or is known to.
    Timer {
        /// Whether it will. If not, this process ends the session.
        on_server: bool,
    },
    /// First messages were sent into children.
    FirstMessages {
        /// What became of them.
        report: TellReport,
    },
    /// The people in the children were warned.
    Warned {
        /// How many minutes before the end.
        minutes: u32,
        /// What became of the messages.
        report: TellReport,
    },
    /// Something failed, and is tried again.
    Failed {
        /// What.
        error: Error,
    },
}

impl IntoFuture for KeepTime {
    type Output = Result<Ended, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl KeepTime {
    async fn run(mut self) -> Result<Ended, Error> {
        self.breakout.check_joined()?;
        self.breakout.wish = Wish::Nobody;
        let client = self.breakout.room.client();
        let keeper = Keeper {
            own: own_user(&client)?,
            updates: self.breakout.room.subscribe_to_updates(),
            kept: None,
            on_server: None,
            settle_at: None,
            levels: None,
            warned: BTreeSet::new(),
        };
        self.breakout.clock = self.breakout.clock.corrected(&client).await;
        if !self.announce {
            return self.keep(keeper).await;
        }
        let (breakout, own) = (self.breakout.clone(), keeper.own.clone());
        let first = FirstMessages::new(&breakout, own, self.news.clone());
        tokio::select! {
            ended = self.keep(keeper) => ended,
            never = first.run() => match never {},
        }
    }

    async fn keep(&self, mut keeper: Keeper) -> Result<Ended, Error> {
        let present = self.present().await?;
        if self.may_be_left_quiet(&keeper, &present).await
            && let Err(error) = self.finish(&present, false).await
        {
            self.failed(error)?;
        }
        loop {
            let present = self.present().await?;
            if let Some(ended) = self.over(&keeper, &present).await {
                match ended {
                    Ok(ended) => return Ok(ended),
                    Err(error) => {
                        self.failed(error)?;
                        keeper.wait(Some(AGAIN)).await;
                        continue;
                    }
                }
            }
            // Nothing is done on its own for what a stranger has opened.
            if self.is_strangers(&present).await {
                keeper.wait(None).await;
                continue;
            }
            self.notice(&mut keeper, &present);
            self.notice_levels(&mut keeper, &present).await?;
            if let Err(error) = self.settle(&mut keeper, &present).await {
                self.failed(error)?;
                keeper.settle_at = Some(Instant::now() + AGAIN);
            }
            let now = self.breakout.clock.now();
            match self.duty(&keeper, &present, now).await {
                Duty::Warn(warning) => {
                    keeper.warned.insert(warning);
                    let report = self.warn(&present, warning).await;
                    let minutes = warning.minutes;
                    (self.news)(TimeNews::Warned { minutes, report });
                }
                Duty::End => match self.end(&present).await {
                    Ok(Some(ended)) => return Ok(ended),
                    // The store does not know yet what the homeserver knows.
                    Ok(None) => keeper.wait(Some(AGAIN)).await,
                    Err(error) => {
                        self.failed(error)?;
                        keeper.wait(Some(AGAIN)).await;
                    }
                },
                Duty::Wait(until) => {
                    let left = until.map(|until| {
                        let left: u64 = until.get().saturating_sub(now.get()).into();
                        // A clock may be a little early.
                        Duration::from_millis(left.saturating_add(5))
                    });
                    keeper.wait(left).await;
                }
                _ => keeper.wait(None).await,
            }
        }
    }

    /// Tells a failure that may not last; fails with one that will.
    fn failed(&self, error: Error) -> Result<(), Error> {
        if error.ends_session() {
            return Err(error);
        }
        (self.news)(TimeNews::Failed { error });
        Ok(())
    }

    async fn is_strangers(&self, present: &PresentBreakout) -> bool {
        match &present.sender {
            Some(sender) if present.content.is_open() => {
                !authority::is_host(&self.breakout.room, sender).await
            }
            _ => false,
        }
    }

    async fn present(&self) -> Result<PresentBreakout, Error> {
        let events = BreakoutEvents::from_store(&self.breakout.room).await?;
        Ok(events.present(self.breakout.clock.now()))
    }

    /// Says how the session ended that was kept, if it did.
    async fn over(
        &self,
        keeper: &Keeper,
        present: &PresentBreakout,
    ) -> Option<Result<Ended, Error>> {
        let kept = keeper.kept.as_ref()?;
        if present.is_of(&kept.session) && present.content.is_open() {
            return None;
        }
        let note = present.content.session.clone();
        let by_timer = note.as_ref().is_some_and(|note| {
            note.id == kept.session && note.ended_at.is_some() && note.ended_at == kept.ends_at
        });
        // The homeserver's timer calls nobody back, and may have left the parent quiet.
        let calls_back = by_timer && self.announce && present.sender.as_ref() == Some(&keeper.own);
        if calls_back || self.may_be_left_quiet(keeper, present).await {
            return Some(self.finish(present, calls_back).await);
        }
        let session = note.filter(|note| note.id == kept.session);
        Some(Ok(Ended::before(session, present.event_id.clone())))
    }

    /// Does what whoever or whatever ended the session has left to do.
    async fn finish(&self, present: &PresentBreakout, announce: bool) -> Result<Ended, Error> {
        let end = self.breakout.end().only_finish();
        let ended = end.with_announcement(announce).await?;
        Ok(Ended {
            event_id: present.event_id.clone(),
            ..ended
        })
    }

    /// Whether a session that is over may have left the parent quiet, and this user may change that.
    async fn may_be_left_quiet(&self, keeper: &Keeper, present: &PresentBreakout) -> bool {
        let session = present.content.session.as_ref();
        let is_noted = session.is_some_and(|session| session.quiet_main);
        !present.content.is_open()
            && is_noted
            && quiet::may_be_raised(&self.breakout.room).await
            && quiet::may_change(&self.breakout.room, &keeper.own).await
    }

    /// Notices that there is a session, or that its end is another one.
    fn notice(&self, keeper: &mut Keeper, present: &PresentBreakout) {
        let session = present.content.session.as_ref();
        let Some(session) = session.filter(|_| present.content.is_open()) else {
            return;
        };
        let now_kept = Kept {
            session: session.id.clone(),
            ends_at: session.ends_at,
            sender: present.sender.clone(),
        };
        if keeper.kept.as_ref() == Some(&now_kept) {
            return;
        }
        (self.news)(TimeNews::Session {
            session: session.id.clone(),
            ends_at: session.ends_at,
        });
        keeper.kept = Some(now_kept);
        keeper.on_server = None;
        keeper.settle_at = Some(Instant::now() + SETTLE);
    }

    /// Notices that somebody has changed the levels of a quiet parent: the homeserver's timer has to
    /// put back the others then.
    async fn notice_levels(
        &self,
        keeper: &mut Keeper,
        present: &PresentBreakout,
    ) -> Result<(), Error> {
        let session = present.content.session.as_ref();
        if session.is_none_or(|session| !session.quiet_main) {
            return Ok(());
        }
        let levels = quiet::from_store(&self.breakout.room).await?;
        let levels = levels.and_then(|levels| levels.event_id);
        if keeper.levels != levels {
            keeper.levels = levels;
            keeper.settle_at.get_or_insert(Instant::now() + SETTLE);
        }
        Ok(())
    }

    /// Looks after the homeserver's timers, some time after each change.
    async fn settle(&self, keeper: &mut Keeper, present: &PresentBreakout) -> Result<(), Error> {
        if keeper.settle_at.is_none_or(|at| Instant::now() < at) {
            return Ok(());
        }
        keeper.settle_at = None;
        // Whoever cannot send the event has no timer.
        if !self.may_send(keeper, present).await {
            return Ok(());
        }
        let client = self.breakout.room.client();
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let room_id = self.breakout.room.room_id();
        let timers = Timers::new(&client, room_id, &patience);
        let is_own = present.sender.as_ref() == Some(&keeper.own);
        let session = present.content.session.as_ref();
        let Some(session) = session.filter(|session| session.ends_at.is_some()) else {
            timers.clear().await?;
            return Ok(());
        };
        let levels_after = match self.keeps_levels(&keeper.own, present).await {
            true => {
                Levels::new(&client, room_id, &patience)
                    .after(session)
                    .await?
            }
            false => None,
        };
        // Where another host keeps the time now, what this user left would end the session when
        // that host did not mean it to.
        let wanted = Wanted {
            event_type: present.event_type,
            session,
            ends: is_own,
            levels: levels_after.as_ref(),
            clock: &self.breakout.clock,
        };
        let on_server = timers.settle(&wanted, None).await?;
        if is_own {
            keeper.on_server = Some(on_server);
            (self.news)(TimeNews::Timer { on_server });
        }
        Ok(())
    }

    /// Whether this user's timer puts the levels of the parent back: whoever sent the event has it,
    /// or anybody who may if they may not.
    async fn keeps_levels(&self, own: &UserId, present: &PresentBreakout) -> bool {
        let room = &self.breakout.room;
        let Some(sender) = &present.sender else {
            return false;
        };
        quiet::may_change(room, own).await
            && (sender == own || !quiet::may_change(room, sender).await)
    }

    async fn duty(
        &self,
        keeper: &Keeper,
        present: &PresentBreakout,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Duty {
        let mut watched = Watched::new(&present.content, present.sent_at);
        watched.is_own = present.sender.as_ref() == Some(&keeper.own);
        // Until it is known, the homeserver is given the time to be first.
        watched.on_server = keeper.on_server.unwrap_or(true);
        let duty = Duty::now(&watched, &keeper.warned, now);
        if duty == Duty::End && !self.may_send(keeper, present).await {
            return Duty::Wait(None);
        }
        duty
    }

    async fn may_send(&self, keeper: &Keeper, present: &PresentBreakout) -> bool {
        let levels = self.breakout.room.power_levels_or_default().await;
        levels.user_can_send_state(&keeper.own, present.event_type.state_event_type())
    }

    async fn warn(&self, present: &PresentBreakout, warning: Warning) -> TellReport {
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let to_warn = self.to_warn(&present.content).await;
        let groups = self.breakout.groups(&to_warn);
        let rooms: Vec<_> = groups.iter().map(|(child, _)| child.clone()).collect();
        let left = Duration::from_secs(u64::from(warning.minutes) * 60);
        let way_back = way_back::to(&self.breakout.room).await;
        let message = GroupMessage::ends_soon(left, &way_back).content(None);
        let session = present.content.session.as_ref();
        let key = warning.key(session.map_or("", |session| &session.id));
        let lasts = Duration::from_millis(WARNING_LASTS);
        let told = tell(groups, &message, &key, &patience);
        // A warning that the homeserver's limits delay for too long would be wrong.
        timeout(lasts, told).await.unwrap_or_else(|_| TellReport {
            failed: rooms
                .into_iter()
                .map(|room_id| (room_id, "not sent in time".to_owned()))
                .collect(),
            ..TellReport::default()
        })
    }

    /// The children in which somebody would miss the warning: all, but for those that people have
    /// left for another one without leaving the room.
    async fn to_warn(&self, content: &BreakoutEventContent) -> Vec<OwnedRoomId> {
        let in_parent = self.breakout.room.power_levels_or_default().await;
        let is_participant = |room: &Room, user: &UserId| {
            *user != *room.own_user_id() && !is_moderator(in_parent.for_user(user))
        };
        let participants = |room: &Room, members: &[RoomMember]| -> BTreeSet<OwnedUserId> {
            let users = members.iter().map(|member| member.user_id().to_owned());
            users.filter(|user| is_participant(room, user)).collect()
        };
        let mut people: BTreeMap<&RoomId, (Room, BTreeSet<OwnedUserId>)> = BTreeMap::new();
        for room_id in content.children.keys() {
            let room = self.breakout.room.client().get_room(room_id);
            let room = room.filter(|room| room.state() == RoomState::Joined);
            let Some(room) = room else { continue };
            if let Ok(members) = room.members_no_sync(RoomMemberships::JOIN).await {
                let here = participants(&room, &members);
                people.insert(room_id, (room, here));
            }
        }
        let is_in = |room_id: &RoomId, user: &UserId| {
            let here = people.get(room_id);
            here.is_some_and(|(_, here)| here.iter().any(|other| other == user))
        };
        let mut rooms = Vec::new();
        for room_id in content.children.keys() {
            if let Some((room, known)) = people.get(&**room_id)
                && is_warned_elsewhere(content, (room_id, known), is_in)
                // There may be others whom the client does not know yet.
                && let Ok(members) = room.members(RoomMemberships::JOIN).await
                && is_warned_elsewhere(content, (room_id, &participants(room, &members)), is_in)
            {
                continue;
            }
            rooms.push(room_id.clone());
        }
        rooms
    }

    /// Ends the session if the homeserver still says that its time has passed. None if the event
    /// has changed meanwhile.
    async fn end(&self, present: &PresentBreakout) -> Result<Option<Ended>, Error> {
        let fresh = self.breakout.fetch().await?;
        let ends_at = |session: &Session| session.ends_at;
        let note = present.content.session.as_ref();
        let fresh_note = fresh.content.session.as_ref();
        let is_same = fresh.content.is_open()
            && fresh_note.map(|note| &note.id) == note.map(|note| &note.id)
            && fresh_note.and_then(ends_at) == note.and_then(ends_at);
        if !is_same {
            return Ok(None);
        }
        let end = self.breakout.end().with_announcement(self.announce);
        match end.await {
            // Somebody else's has come in between.
            Err(Error::NotYours(_)) => Ok(None),
            ended => Ok(Some(ended?)),
        }
    }
}

/// What is known of the session that is kept.
struct Keeper {
    own: OwnedUserId,
    updates: Receiver<RoomUpdate>,
    kept: Option<Kept>,
    /// Whether the homeserver ends it, once that is known.
    on_server: Option<bool>,
    /// When the homeserver's timers are to be looked after.
    settle_at: Option<Instant>,
    /// The event with the levels of a quiet parent, as it was seen last.
    levels: Option<OwnedEventId>,
    warned: BTreeSet<Warning>,
}

#[derive(PartialEq, Eq)]
struct Kept {
    session: String,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    sender: Option<OwnedUserId>,
}

impl Keeper {
    /// Waits so long, or until there is something else to do.
    async fn wait(&mut self, left: Option<Duration>) {
        let time = async {
            match left {
                Some(left) => sleep(left).await,
                None => std::future::pending().await,
            }
        };
        let settle = async {
            match self.settle_at {
                Some(at) => sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = time => {}
            () = settle => {}
            update = self.updates.recv() => if let Err(RecvError::Closed) = update {
                // The client is gone, and this future with it.
                std::future::pending::<()>().await;
            },
        }
    }
}
