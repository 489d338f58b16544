//! Ends a session.

use std::{collections::BTreeSet, fmt, future::IntoFuture, sync::Arc, time::Duration};

use breakout_core::{
    announcement::Announcement,
    event::breakout::{BreakoutEventContent, Session},
    quiet::session_of,
    session::SentMessage,
};
use futures_util::future::{BoxFuture, join3};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, UserId,
        events::room::encryption::RoomEncryptionEventContent,
    },
};
use tokio::sync::watch;

use crate::{
    authority,
    breakout::{Breakout, own_user},
    closing::{Closing, Emptied},
    error::{Error, is_refused},
    open::{Patience, Progress, announce},
    present::{BreakoutEvents, PresentBreakout, send},
    quiet::{self, Levels, LevelsError},
    tell::TellReport,
    timers::Timers,
};

/// How long after its end the groups of a session are still told of it. Later, nobody waits there.
const TOLD_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// Ends the session that is open; made by [`Breakout::end`].
///
/// The rooms and what was said in them stay. Ending twice changes nothing. The event that is
/// emptied is the one that is present, under whichever type, and whoever sent it; what is neither this
/// user's nor a moderator's, only a moderator ends.
///
/// First the event is sent, then the message in the parent, then those in the groups, which takes as
/// long as the homeserver's limits ask; the session has ended then. What was cut off, or could not be
/// done, is made up for by awaiting it again. The caller must have synced, with the keys of what is encrypted.
///
/// # Errors
///
/// Fails when this user is not in the parent, and when the homeserver refuses the event (the level in
/// the parent is too low, for one) or cannot be reached. Once the event is sent, nothing is an error:
/// what else belongs to an end and could not be done is in [`Ended`]. Awaiting it again is safe.
#[must_use = "nothing is ended until this is awaited"]
pub struct EndBreakout {
    breakout: Breakout,
    announce: bool,
    groups: bool,
    removal: Option<Duration>,
    only_finish: bool,
    session: Option<Option<String>>,
    progress: Arc<dyn Fn(Progress) + Send + Sync>,
    stop: Option<watch::Receiver<bool>>,
}

impl EndBreakout {
    pub(crate) fn new(breakout: Breakout) -> Self {
        Self {
            breakout,
            announce: true,
            groups: true,
            removal: None,
            only_finish: false,
            session: None,
            progress: Arc::new(|_| {}),
            stop: None,
        }
    }

    /// Chooses whether messages in the parent and the groups call everybody back. They do unless
    /// switched off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Ends only this session, and none that somebody has opened meanwhile.
    pub fn with_session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(Some(session.into()));
        self
    }

    /// Chooses whether anything is done in the groups. Without it, only the session is ended, which
    /// is fast; awaiting another one then does what is left in the groups.
    pub fn with_groups(mut self, groups: bool) -> Self {
        self.groups = groups;
        self
    }

    /// Takes everybody out of the groups so long after they were told there, but for moderators and
    /// hosts. Nobody is taken out unless asked for. It works also when the session is over already.
    pub fn with_removal(mut self, after: Option<Duration>) -> Self {
        self.removal = after;
        self
    }

    /// Reports what is being waited for. The function must return at once.
    pub fn with_progress(mut self, progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Arc::new(progress);
        self
    }

    /// Begins nothing more in the groups once this becomes true. The session has ended then.
    pub fn with_stop(mut self, stop: watch::Receiver<bool>) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Does what belongs to an end that has come by itself, and ends nothing that is open.
    pub fn only_finish(mut self) -> Self {
        self.only_finish = true;
        self
    }
}

/// What became of an end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ended {
    /// The session that is over, if the event named one.
    pub session: Option<Session>,

    /// Whether this ended it; false when nothing was open.
    pub ended: bool,

    /// The event that emptied the break-out.
    pub event_id: Option<OwnedEventId>,

    /// Why ordinary members still cannot write in the parent, where the session has kept them from
    /// it and this user could not change that. Whoever may, and ends the session once more or keeps
    /// its time, makes up for it.
    pub still_quiet: Option<String>,

    /// Why nobody was called back with a message, where somebody was to be.
    pub not_told: Option<String>,

    /// Why a timer of this user may be left that was to end the session. The next session that
    /// this user opens cancels it; until then it could end that of somebody else.
    pub timer_left: Option<String>,

    /// What became of the messages in the groups.
    pub told: TellReport,

    /// The groups that this user is not in, and so could not tell.
    pub outside: Vec<OwnedRoomId>,

    /// From which groups people were taken, if they were to be.
    pub emptied: Vec<Emptied>,

    /// Whether the caller stopped it before all was done in the groups.
    pub stopped: bool,
}

impl Ended {
    /// Nothing was open, and nothing was left to do.
    pub(crate) fn before(session: Option<Session>, event_id: Option<OwnedEventId>) -> Self {
        Self {
            session,
            ended: false,
            event_id,
            still_quiet: None,
            not_told: None,
            timer_left: None,
            told: TellReport::default(),
            outside: Vec::new(),
            emptied: Vec::new(),
            stopped: false,
        }
    }
}

impl fmt::Debug for EndBreakout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndBreakout")
            .field("room_id", &self.breakout.room.room_id())
            .field("announce", &self.announce)
            .field("removal", &self.removal)
            .finish_non_exhaustive()
    }
}

impl IntoFuture for EndBreakout {
    type Output = Result<Ended, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl EndBreakout {
    async fn run(self) -> Result<Ended, Error> {
        let Self {
            breakout,
            announce,
            only_finish,
            session: meant,
            ..
        } = &self;
        let (announce, only_finish) = (*announce, *only_finish);
        breakout.check_joined()?;
        let client = breakout.room.client();
        let room_id = breakout.room.room_id();
        let patience = Patience::new(&*self.progress, None);
        let timers = Timers::new(&client, room_id, &patience);
        let events = BreakoutEvents::fetch(&client, room_id, &patience.counter).await?;
        let present = events.present(breakout.clock.now());
        if only_finish && events.with_children().next().is_some() {
            return Ok(Ended::before(present.content.session, None));
        }
        // Ending only takes away, but what is another's is ended by who moderates the room.
        let is_present = |event: &&PresentBreakout| event.event_id == present.event_id;
        if let Some(present) = events.with_children().find(is_present) {
            authority::check_meant(breakout, present, meant.as_ref())?;
            authority::check_end(breakout, present, &patience.counter).await?;
        }
        // First of all, and it depends on nothing else. Whatever names children is emptied, under both
        // types, also when its time has passed.
        let mut emptied = None;
        let mut open: Vec<_> = events.with_children().collect();
        open.sort_by_key(|event| event.event_type != present.event_type);
        for event in open {
            // What is hidden under the other type may be somebody else's.
            if event.event_id != present.event_id {
                match authority::check_end(breakout, event, &patience.counter).await {
                    Err(Error::NotYours(_)) => continue,
                    allowed => allowed?,
                }
            }
            let session = event.content.session.clone();
            let content = BreakoutEventContent::ended(session, breakout.clock.now());
            let sent = send(&client, room_id, event.event_type, &content, &patience);
            let event_id = sent.await?;
            emptied.get_or_insert_with(|| (event.content.clone(), event_id));
        }

        // The rest is tried, also after an end that was cut off, and none of it waits for another.
        let clear = async { timers.clear().await.map(drop).map_err(Error::from) };
        let call_back = async {
            match &emptied {
                _ if !announce => Ok(()),
                Some((content, event_id)) => say(breakout, content, event_id, &[], &patience).await,
                None => finish_cut_end(breakout, &present, &patience).await,
            }
        };
        let lift = lift(breakout, &events, &patience);
        let (cleared, lifted, told) = join3(clear, lift, call_back).await;
        let mut unfinished = Unfinished::default();
        let still_quiet = match lifted {
            Ok(()) => None,
            Err(LevelsError::Refused(reason)) => Some(reason),
            Err(LevelsError::Failed(error)) => unfinished.note(error),
        };
        let timer_left = cleared.err().and_then(|error| unfinished.note(error));
        let not_told = told.err().and_then(|error| unfinished.note(error));
        if let Some(error) = unfinished.later.filter(|_| only_finish) {
            return Err(error);
        }
        let mut ended = match &emptied {
            Some((content, event_id)) => {
                Ended::before(content.session.clone(), Some(event_id.clone()))
            }
            None => Ended::before(present.content.session.clone(), None),
        };
        ended.ended = emptied.is_some();
        ended.still_quiet = still_quiet;
        ended.not_told = not_told;
        ended.timer_left = timer_left;
        // Last of all, since it may take minutes.
        let closed = match &emptied {
            Some((content, event_id)) => {
                let hosts = present.sender.into_iter().collect();
                let id = session_id(content, event_id);
                self.close(&id, content, hosts, false, &mut ended).await
            }
            None => self.close_cut_end(&present, &mut ended).await,
        };
        if let Err(error) = closed {
            ended.not_told.get_or_insert_with(|| error.to_string());
        }
        Ok(ended)
    }

    /// Does in the groups what an end has left to do there that was cut off, or that came by itself.
    async fn close_cut_end(
        &self,
        present: &PresentBreakout,
        ended: &mut Ended,
    ) -> Result<(), Error> {
        let own = own_user(&self.breakout.room.client())?;
        let note = present.content.session.as_ref();
        let ended_at = note.and_then(|note| note.ended_at);
        let is_own = present.sender.as_ref() == Some(&own);
        // An end of ours is told for as long as somebody may wait for that.
        let tells = self.announce && is_own && ended_at.is_some() && self.is_recent(ended_at);
        let event_id = present.event_id.as_ref();
        let event_id = event_id.filter(|_| self.groups && (tells || self.removal.is_some()));
        let Some(event_id) = event_id else {
            return Ok(());
        };
        // The groups stand in the last event of the session that named children.
        let Some(last) = self.breakout.history().await?.into_iter().last() else {
            return Ok(());
        };
        let hosts = present.sender.iter().cloned().chain([last.sender]);
        let id = session_id(&last.content, event_id);
        self.close(&id, &last.content, hosts.collect(), true, ended)
            .await
    }

    /// Tells the groups, and takes people out of them if they are to be.
    async fn close(
        &self,
        session: &str,
        content: &BreakoutEventContent,
        hosts: BTreeSet<OwnedUserId>,
        look: bool,
        ended: &mut Ended,
    ) -> Result<(), Error> {
        if !self.groups || !(self.announce || self.removal.is_some()) {
            return Ok(());
        }
        let own = own_user(&self.breakout.room.client())?;
        let patience = Patience::new(&*self.progress, self.stop.clone());
        let closing = Closing {
            breakout: &self.breakout,
            own: &own,
            session,
            content,
            hosts,
            patience: &patience,
        };
        let told = closing.tell(self.removal, look).await;
        if let Some(grace) = self.removal {
            ended.emptied = closing.remove(grace, &told).await;
        }
        ended.told = told.report;
        ended.outside = told.outside;
        ended.stopped = patience.check_stop().is_err();
        Ok(())
    }

    fn is_recent(&self, ended_at: Option<MilliSecondsSinceUnixEpoch>) -> bool {
        let now = self.breakout.clock.now().get();
        let passed: u64 = ended_at
            .map_or(now, |at| now.saturating_sub(at.get()))
            .into();
        Duration::from_millis(passed) < TOLD_FOR
    }
}

/// What messages of the session are called after.
fn session_id(content: &BreakoutEventContent, event_id: &OwnedEventId) -> String {
    let session = content.session.as_ref();
    session.map_or_else(|| event_id.to_string(), |session| session.id.clone())
}

/// What of an end could not be done.
#[derive(Default)]
struct Unfinished {
    /// An error that may be over when it is tried again.
    later: Option<Error>,
}

impl Unfinished {
    /// Says what went wrong.
    fn note(&mut self, error: Error) -> Option<String> {
        let reason = error.to_string();
        let is_final = matches!(&error, Error::Sdk(error) if is_refused(error));
        if !is_final {
            self.later.get_or_insert(error);
        }
        Some(reason)
    }
}

/// Lets everybody write in the parent again.
async fn lift(
    breakout: &Breakout,
    events: &BreakoutEvents,
    patience: &Patience<'_>,
) -> Result<(), LevelsError> {
    let noted = events.quiet_session();
    let known = quiet::from_store(&breakout.room).await?;
    if noted.is_none() && known.is_none_or(|levels| session_of(&levels.content).is_none()) {
        return Ok(());
    }
    let client = breakout.room.client();
    let levels = Levels::new(&client, breakout.room.room_id(), patience);
    levels.lift(noted).await
}

/// Sends the message of an end of ours that was cut off before it.
async fn finish_cut_end(
    breakout: &Breakout,
    present: &PresentBreakout,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let own = own_user(&breakout.room.client())?;
    let session = present.content.session.as_ref();
    let is_ended = session.is_some_and(|session| session.ended_at.is_some());
    let Some(event_id) = present.event_id.as_ref().filter(|_| is_ended) else {
        return Ok(());
    };
    if present.sender.as_ref() != Some(&own) || !may_write(&breakout.room, &own).await {
        return Ok(());
    }
    let sent = announce::find(&breakout.room, event_id, &own, &patience.counter).await?;
    if SentMessage::last(&sent).is_some_and(SentMessage::is_last) {
        return Ok(());
    }
    // The people of the session stand in its last event that named children.
    let last = breakout.history().await?.into_iter().last();
    let content = last.map_or_else(|| present.content.clone(), |last| last.content);
    say(breakout, &content, event_id, &sent, patience).await
}

/// Whether this user may write in the parent, as far as the client's store knows.
async fn may_write(room: &Room, own: &UserId) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = announce::event_type(room.encryption_state().is_encrypted());
    levels.user_can_send_message(own, event_type)
}

/// Sends the messages that are left of those that call everybody back.
async fn say(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    sent: &[SentMessage],
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let encryption = breakout
        .room
        .get_state_event_static::<RoomEncryptionEventContent>()
        .await?;
    let limit = announce::limit(encryption.is_some());
    let id = session_id(ended, event_id);
    let last = SentMessage::last(sent).and_then(|message| message.part);
    let messages = Announcement::ended(ended, limit, last);
    let contents = messages.iter().map(|message| {
        let transaction = announce::part_transaction(&id, "end", message.part);
        (announce::content(message, event_id), transaction)
    });
    announce::send_all(&breakout.room, contents.collect(), patience).await?;
    Ok(())
}
