//! Performs what the session machine asks for, and tells it what came of it.

use std::collections::{BTreeSet, VecDeque};

use breakout_core::{
    event::{
        breakout::{BreakoutEventContent, EventType},
        journal::Journal,
    },
    quiet,
    session::{End, FailedInvite, MarkedChild, Next, Opening},
};
use futures_util::{StreamExt as _, future::join, stream::FuturesUnordered};
use matrix_sdk::{
    Client,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId,
        api::client::membership::{get_member_events, invite_user},
    },
};
use serde_json::Value;
use tokio::time::Instant;

use super::{
    OpenBreakout, OpenError, OpenReport, Overwritten, Progress, Work, announce,
    begin::begin,
    children::{self, Attempt},
    journal,
    patience::{Failure, Patience, Stopped},
};
use crate::{
    breakout::Breakout,
    error::Error,
    parent::Parent,
    present::{self, BreakoutEvents, PresentBreakout},
    quiet::{Levels, LevelsError},
    requests::repeatable,
    sessions,
    timers::{Pending, Timers, Wanted},
};

/// How many children are made at the same time. More make a homeserver no faster.
const AT_ONCE: usize = 4;

pub(super) async fn run(request: OpenBreakout) -> Result<OpenReport, OpenError> {
    let progress = request.progress.clone();
    let patience = Patience::new(&*progress, request.stop.clone());
    let (driver, opening) = begin(request, &patience).await?;
    driver.run(opening).await
}

/// What has been seen of the parent's event while a session is opened.
#[derive(Default)]
struct Seen {
    /// Our event's content, once it is there.
    ours: Option<BreakoutEventContent>,
    /// What our event takes the place of.
    overwritten: Option<Overwritten>,
    /// What would hide our event, or come back after it: a break-out under the other type.
    under_other_type: Option<PresentBreakout>,
    /// The timers of this user that were pending at the last look.
    timers: Option<Pending>,
    /// Whether a timer of this user may be left from an earlier session.
    may_have_timers: bool,
    /// An earlier session that may have left the parent quiet.
    left_quiet: Option<String>,
    /// Why ordinary members still cannot write since then, if that is so.
    still_quiet: Option<String>,
    /// The levels that this session will leave behind, if it has others.
    levels_after: Option<Value>,
    /// Whether the journal says that nothing is left to do.
    journal_done: bool,
}

/// Carries out one opening.
pub(super) struct Driver<'a> {
    pub(super) breakout: Breakout,
    pub(super) client: Client,
    pub(super) patience: &'a Patience<'a>,
    pub(super) parent: Parent,
    pub(super) journal: Journal,
    pub(super) event_type: EventType,
    pub(super) continued: bool,
    /// Rooms that carry the mark and are not looked for: those of earlier sessions.
    pub(super) used: BTreeSet<OwnedRoomId>,
}

impl Driver<'_> {
    pub(super) async fn run(self, mut opening: Opening) -> Result<OpenReport, OpenError> {
        let mut seen = Seen::default();
        let end = loop {
            let next = opening.next(self.breakout.clock.now());
            match self.perform(&mut opening, next, &mut seen).await {
                Ok(Some(end)) => break end,
                Ok(None) => {}
                Err(Broken::Stopped) if opening.is_tidying() => {
                    return Err(OpenError::StoppedTidying {
                        session: self.journal.session,
                        left: opening.left_to_tidy() + opening.replaced().len(),
                    });
                }
                Err(Broken::Stopped) => {
                    let children = opening.children();
                    let made = children.iter().filter(|child| child.room_id.is_some());
                    return Err(OpenError::Stopped {
                        session: self.journal.session,
                        made: made.count(),
                    });
                }
                Err(Broken::Failed(error)) => return Err(error.into()),
            }
        };
        if opening.event_id().is_some() && !seen.journal_done {
            self.finish_journal().await?;
        }
        if end == End::Overtaken {
            self.give_way(&opening).await?;
        }
        let (quiet_main, not_quiet) = match opening.quiet() {
            Some(Ok(())) => (end == End::Open, None),
            Some(Err(reason)) => (false, Some(reason.clone())),
            None => (false, None),
        };
        let session = seen.ours.and_then(|content| content.session);
        Ok(OpenReport {
            session: opening.session().to_owned(),
            end,
            continued: self.continued,
            event_id: opening.event_id().cloned(),
            announcements: opening.announcements(),
            ends_at: session.and_then(|session| session.ends_at),
            on_server: opening.is_timed() && end == End::Open,
            quiet_main,
            not_quiet,
            still_quiet: seen.still_quiet.filter(|_| !quiet_main),
            children: opening.children(),
            twins: opening.twins().to_vec(),
            failed_invites: opening.failed_invites().to_vec(),
            failed_messages: opening.failed_messages().to_vec(),
            other: opening.other().cloned(),
            overwritten: seen.overwritten,
            requests: self.patience.counter.counts(),
            waited: self.patience.waited(),
        })
    }

    async fn perform(
        &self,
        opening: &mut Opening,
        next: Next,
        seen: &mut Seen,
    ) -> Result<Option<End>, Broken> {
        let now = self.breakout.clock.now();
        match next {
            Next::FindChildren => {
                (self.patience.progress)(Progress::Looking);
                let wanted = opening.plan().children.len();
                opening.found(self.find_children(wanted).await?);
            }
            Next::CreateChildren(indices) => self.create_children(opening, indices).await?,
            Next::Invite {
                index,
                room_id,
                users,
            } => {
                let failed = self.invite(&room_id, users).await?;
                opening.invited(index, failed);
            }
            // The look back. All that this session needs is there, whatever it finds, unless rooms
            // are to be tidied up, or people told.
            Next::LookAtPresent
                if opening.event_id().is_some() && opening.ends_with_look_back() =>
            {
                let look = self.look(opening, seen, now);
                let (present, written) = join(look, self.finish_journal()).await;
                let present = present?;
                written?;
                seen.journal_done = true;
                opening.present(present.into_present(), now);
            }
            Next::LookAtPresent if opening.event_id().is_some() => {
                let present = self.look(opening, seen, now).await?;
                opening.present(present.into_present(), now);
            }
            // The last look.
            Next::LookAtPresent => {
                let may_have_timers = self.continued || self.parent.may_have_timers;
                let lists = may_have_timers || opening.has_end();
                let look = self.look(opening, seen, now);
                let list = async {
                    match lists {
                        true => self.timers().list().await,
                        false => Ok(None),
                    }
                };
                let (present, timers) = join(look, list).await;
                let present = present?;
                seen.timers = timers?;
                if !lists && seen.may_have_timers {
                    // Another session was there meanwhile.
                    seen.timers = self.timers().list().await?;
                }
                opening.present(present.into_present(), now);
            }
            Next::Open(content) => {
                (self.patience.progress)(Progress::Opening);
                // One of an earlier session would end this one.
                if let Some(pending) = seen.timers.as_mut() {
                    self.timers().cancel(pending.ids()).await?;
                    *pending = Pending::default();
                }
                seen.still_quiet = self.lift_what_is_left(seen).await;
                if let Some(other) = seen.under_other_type.take() {
                    let ended = BreakoutEventContent::ended(other.content.session, now);
                    self.send(other.event_type, &ended).await?;
                }
                self.note_replaced(opening).await?;
                let event_id = self.send(self.event_type, &content).await?;
                opening.opened(event_id, content.session.clone());
                seen.ours = Some(content);
            }
            Next::Quiet => {
                (self.patience.progress)(Progress::Quieting);
                let session = opening.session().to_owned();
                let result = match self.levels().raise(&session).await {
                    Ok(levels) => {
                        seen.levels_after = quiet::lift(&levels);
                        Ok(())
                    }
                    Err(LevelsError::Refused(reason)) => Err(reason),
                    Err(LevelsError::Failed(error)) => return Err(error.into()),
                };
                opening.quieted(result);
            }
            Next::SetTimer(session) => {
                let wanted = Wanted {
                    event_type: self.event_type,
                    session: &session,
                    ends: true,
                    levels: seen.levels_after.as_ref(),
                    clock: &self.breakout.clock,
                };
                let is_set = match seen.timers.take() {
                    Some(known) => self.timers().settle(&wanted, Some(known)).await?,
                    None => false,
                };
                opening.timer_set(is_set);
            }
            Next::FindAnnouncement(event_id) => {
                let own = self.parent.own_user();
                let counter = &self.patience.counter;
                let found = announce::find(&self.breakout.room, &event_id, own, counter).await?;
                opening.announcement_found(found);
            }
            Next::Announce { event_id, last } => {
                let content = seen.ours.clone().unwrap_or_default();
                let is_quiet = opening.quiet().is_some_and(Result::is_ok);
                let announce = self.announce(&content, &event_id, is_quiet, last);
                opening.announced(announce.await?);
            }
            Next::TellReplaced(rooms) => self.tell_replaced(opening, rooms).await?,
            Next::Tidy {
                index,
                room_id,
                name,
                topic,
                only,
            } => {
                let left = opening.left_to_tidy();
                (self.patience.progress)(Progress::Tidying { left });
                let topic = topic.then(|| self.topic(index)).flatten();
                let tidied = self.tidy(&room_id, name, topic, only).await?;
                opening.tidied(index, tidied);
            }
            Next::End(end) => return Ok(Some(end)),
            _ => {}
        }
        Ok(None)
    }

    /// Notes that nothing is left to do: a session that was opened is not continued, also when
    /// another one came after it.
    async fn finish_journal(&self) -> Result<(), Error> {
        let mut journal = self.journal.clone();
        journal.done = true;
        journal::write(&self.client, &self.parent.room_id, &journal).await
    }

    /// Reads the present break-out, under both types: either may stand in the way, or hide ours.
    async fn look(
        &self,
        opening: &Opening,
        seen: &mut Seen,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<PresentBreakout, Error> {
        let (room_id, counter) = (&self.parent.room_id, &self.patience.counter);
        let events = BreakoutEvents::fetch(&self.client, room_id, counter).await?;
        let present = events.present(now);
        if present.is_of(opening.session()) {
            seen.ours = Some(present.content.clone());
        } else if seen.ours.is_none() {
            seen.left_quiet = events.quiet_session().map(str::to_owned);
            seen.may_have_timers = events.may_have_timers(self.parent.own_user());
            let mut others = events.with_children();
            seen.under_other_type = others
                .find(|other| other.event_type != self.event_type)
                .cloned();
            seen.overwritten = Some(present.clone())
                .filter(|present| present.content.is_open_at(now))
                .map(|breakout| Overwritten { breakout });
        }
        Ok(present)
    }

    fn timers(&self) -> Timers<'_> {
        Timers::new(&self.client, &self.parent.room_id, self.patience)
    }

    fn levels(&self) -> Levels<'_> {
        Levels::new(&self.client, &self.parent.room_id, self.patience)
    }

    /// Lets everybody write again where an earlier session has kept them from it, and nobody has
    /// done so yet; says why that could not be. It is left to those who may then, and whatever that
    /// session has left in its notes, this one is opened.
    async fn lift_what_is_left(&self, seen: &Seen) -> Option<String> {
        let noted = seen.left_quiet.as_deref();
        let is_noted = noted.is_some() || self.parent.quiet_session().is_some();
        if !is_noted || !self.parent.may_be_quiet {
            return None;
        }
        let lifted = self.levels().lift(noted).await;
        lifted.err().map(|error| error.to_string())
    }

    /// Takes back what this session has done to the parent: another one stands there now.
    async fn give_way(&self, opening: &Opening) -> Result<(), Error> {
        if opening.is_timed() {
            self.timers().clear_of(opening.session()).await?;
        }
        if opening.quiet().is_some_and(Result::is_ok)
            && let Err(LevelsError::Failed(error)) =
                self.levels().lift_only(opening.session()).await
        {
            return Err(error);
        }
        Ok(())
    }

    async fn send(
        &self,
        event_type: EventType,
        content: &BreakoutEventContent,
    ) -> Result<OwnedEventId, Failure> {
        let room_id = &self.parent.room_id;
        present::send(&self.client, room_id, event_type, content, self.patience).await
    }

    async fn find_children(&self, wanted: usize) -> Result<Vec<MarkedChild>, Broken> {
        let own = self.parent.own_user();
        let is_ours = |room: &sessions::MarkedRoom| {
            room.mark.session == self.journal.session
                && room.mark.parent == self.parent.room_id
                && room.sender == *own
                && !self.used.contains(&room.room_id)
                && self.breakout.group(&room.room_id).standing.is_alive()
        };
        let marked = sessions::settled(&self.client, own, is_ours, wanted, self.patience).await?;
        Ok(marked
            .into_iter()
            .map(|room| MarkedChild::new(room.mark.index, room.room_id))
            .collect())
    }

    /// Makes children, some at a time until the homeserver limits the rate, one at a time then.
    async fn create_children(
        &self,
        opening: &mut Opening,
        indices: Vec<usize>,
    ) -> Result<(), Broken> {
        let total = opening.plan().children.len();
        let mut waiting = VecDeque::from(indices);
        let mut running = FuturesUnordered::new();
        let mut at_once = AT_ONCE;
        let mut pause: Option<Instant> = None;
        let mut done = total - waiting.len();
        (self.patience.progress)(Progress::Creating { done, total });
        loop {
            let stopped = self.patience.check_stop().is_err();
            while !stopped
                && pause.is_none()
                && running.len() < at_once
                && let Some(index) = waiting.pop_front()
            {
                let plan = opening.plan();
                let request = children::request(&self.parent, plan, &self.journal.session, index)?;
                let Some(request) = request else { continue };
                running.push(async move {
                    (
                        index,
                        children::create(&self.client, self.patience, request).await,
                    )
                });
            }
            let Some((index, attempt)) = running.next().await else {
                if stopped {
                    return Err(Broken::Stopped);
                }
                match pause.take() {
                    Some(until) => {
                        let left = waiting.len();
                        let wait = until.saturating_duration_since(Instant::now());
                        self.patience.wait(Work::Rooms, wait, left).await?;
                        continue;
                    }
                    None => return Ok(()),
                }
            };
            match attempt {
                Attempt::Settled(result) => {
                    done += usize::from(result.is_ok());
                    opening.created(index, result);
                    (self.patience.progress)(Progress::Creating { done, total });
                }
                Attempt::Limited(wait) => {
                    waiting.push_front(index);
                    at_once = 1;
                    let until = Instant::now() + wait;
                    pause = Some(pause.map_or(until, |pause| pause.max(until)));
                }
                Attempt::Broken(error) => return Err(Error::from(error).into()),
            }
        }
    }

    /// Invites whoever is not in the child or invited already.
    async fn invite(
        &self,
        room_id: &RoomId,
        users: Vec<OwnedUserId>,
    ) -> Result<Vec<FailedInvite>, Broken> {
        let there = self.members(room_id).await?;
        let users: Vec<_> = users
            .into_iter()
            .filter(|user| !there.contains(user))
            .collect();
        let mut failed = Vec::new();
        for (n, user) in users.iter().enumerate() {
            let left = users.len() - n;
            (self.patience.progress)(Progress::Inviting { left });
            let recipient = invite_user::v3::InvitationRecipient::UserId(
                invite_user::v3::InviteUserId::new(user.clone()),
            );
            let request = invite_user::v3::Request::new(room_id.to_owned(), recipient);
            let send = || async {
                let request = self.client.send(request.clone());
                Ok(request.with_request_config(Patience::once()).await?)
            };
            match self
                .patience
                .send("invite", (Work::Invites, left), send)
                .await
            {
                Ok(_) => {}
                Err(Failure::Stopped) => return Err(Broken::Stopped),
                Err(Failure::Sdk(error)) => failed.push(FailedInvite::new(
                    room_id.to_owned(),
                    user.clone(),
                    error.to_string(),
                )),
            }
        }
        Ok(failed)
    }

    /// Asks who is in a child, or invited.
    pub(super) async fn members(&self, room_id: &RoomId) -> Result<BTreeSet<OwnedUserId>, Error> {
        self.patience.counter.count("read");
        let request = get_member_events::v3::Request::new(room_id.to_owned());
        let response = self
            .client
            .send(request)
            .with_request_config(repeatable())
            .await?;
        Ok(response
            .chunk
            .iter()
            .filter_map(|raw| {
                raw.deserialize_as_unchecked::<crate::state::StateEvent>()
                    .ok()
            })
            .filter(|event| matches!(event.text("membership"), Some("join" | "invite")))
            .filter_map(|event| OwnedUserId::try_from(event.state_key).ok())
            .collect())
    }
}

/// Why the driver could not go on.
pub(super) enum Broken {
    Stopped,
    Failed(Error),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Stopped> for Broken {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl From<sessions::SettleError> for Broken {
    fn from(error: sessions::SettleError) -> Self {
        match error {
            sessions::SettleError::Stopped => Self::Stopped,
            sessions::SettleError::Failed(error) => Self::Failed(error),
        }
    }
}

impl From<Failure> for Broken {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped => Self::Stopped,
            Failure::Sdk(error) => Self::Failed(error.into()),
        }
    }
}
