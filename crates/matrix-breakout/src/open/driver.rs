//! Performs what the machine of an opening asks for, and feeds the results back.
//!
//! The loop takes one [`Action`] after another from a queue, does it, and appends what
//! [`Opening::process`] returns for the result. Meanwhile it shows other devices of the same user,
//! by the time in the journal, that this one is at work.

mod broken;

use std::{
    collections::{BTreeSet, VecDeque},
    pin::pin,
};

use breakout_core::{
    event::{
        SessionId,
        breakout::{BreakoutEventContent, EventType},
        journal::{Journal, SIGN},
    },
    opening::{Action, End, Input, Opening},
    quiet,
    room::{Parent, PresentBreakout},
};
use futures_util::{StreamExt as _, future::join, stream};
use matrix_sdk::{
    Client,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId},
};
use serde_json::Value;
use tokio::time::sleep;

pub(super) use self::broken::Broken;
use super::{
    OpenBreakout, OpenError, OpenReport, Overwritten, begin::begin, error::Interrupted, journal,
    refresh::OutdatedRoom, report::Failures,
};
use crate::{
    announce,
    breakout::Breakout,
    breakout_event,
    error::Error,
    patience::{Failure, Patience},
    progress::Progress,
    quiet::{Levels, LevelsError, QuietError},
    timers::{Pending, Timers, Wanted},
    widget::{WidgetError, Widgets},
};

/// How many rooms that were there before are brought in order at the same time.
const TIDIED_AT_ONCE: usize = 8;

/// Begins or continues the session, and carries it out.
pub(super) async fn run(request: OpenBreakout) -> Result<OpenReport, OpenError> {
    let progress = request.progress.clone();
    let patience = Patience::new(&*progress, request.stop.clone());
    let (driver, opening) = begin(request, &patience).await?;
    Ok(driver.run(opening).await?)
}

/// What has been seen of the parent's event while a session is opened.
#[derive(Default)]
struct Seen {
    /// Our event's content, once it is there.
    ours: Option<BreakoutEventContent>,
    /// What our event takes the place of.
    overwritten: Option<Overwritten>,
    /// A break-out under the other event type, which would hide ours or reappear after it.
    under_other_type: Option<PresentBreakout>,
    /// The timers of this user that were pending at the last look.
    timers: Option<Pending>,
    /// Whether a timer of this user may be left from an earlier session.
    may_have_timers: bool,
    /// The earlier session that may have left the parent quiet.
    left_quiet: Option<String>,
    /// Why ordinary members still cannot write since then.
    still_quiet: Option<QuietError>,
    /// The levels that this session will leave behind, if it has others.
    levels_after: Option<Value>,
    /// Whether the journal says that nothing is left to do.
    journal_done: bool,
    /// What could not be changed in rooms that were there before.
    outdated: Vec<OutdatedRoom>,
    failures: Failures,
}

/// Carries out one opening.
///
/// It owns everything that stays the same for the whole opening.
pub(super) struct Driver<'a> {
    pub(super) breakout: Breakout,
    pub(super) client: Client,
    pub(super) patience: &'a Patience<'a>,
    pub(super) parent: Parent,
    pub(super) journal: Journal,
    pub(super) event_type: EventType,
    /// Whether the widget is to be opened.
    pub(super) widget: bool,
    /// Whether an earlier run had begun this session.
    pub(super) continued: bool,
    /// Rooms that carry the mark and do not count, since they belong to earlier sessions.
    pub(super) used: BTreeSet<OwnedRoomId>,
}

impl Driver<'_> {
    /// Performs actions until the machine has ended, and writes the report.
    pub(super) async fn run(self, mut opening: Opening) -> Result<OpenReport, Interrupted> {
        let mut seen = Seen::default();
        let started = opening.process(Input::Started, self.breakout.clock.now());
        let mut actions = VecDeque::from(started);
        let mut end = End::Incomplete;
        while let Some(action) = actions.pop_front() {
            if let Action::End(how) = action {
                end = how;
                break;
            }
            let performed = self.perform_alive(&mut opening, action, &mut actions, &mut seen);
            match performed.await {
                Ok(()) => {}
                Err(Broken::Stopped) if opening.is_tidying() => {
                    return Err(Interrupted::StoppedTidying {
                        session: self.journal.session,
                        left: opening.left_to_tidy() + opening.replaced().len(),
                    });
                }
                Err(Broken::Stopped) => {
                    let children = opening.children();
                    let made = children.iter().filter(|child| child.room_id.is_some());
                    return Err(Interrupted::Stopped {
                        session: self.journal.session,
                        made: made.count(),
                    });
                }
                Err(Broken::Failed(error)) => return Err(error.into()),
            }
        }
        if opening.event_id().is_some() && !seen.journal_done {
            self.finish_journal().await?;
        }
        if end == End::Overtaken {
            self.give_way(&opening).await?;
        }
        let (quiet_main, not_quiet) = match opening.quiet() {
            Some(Ok(())) => (end == End::Open, None),
            Some(Err(_)) => (false, seen.failures.not_quiet.take()),
            None => (false, None),
        };
        let shown = match self.widget && end == End::Open {
            true => Some(self.open_widget(opening.session()).await),
            false => None,
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
            widget_open: matches!(shown, Some(Ok(()))),
            widget_not_open: shown.and_then(Result::err),
            children: seen.failures.children(&opening),
            twins: opening.twins().to_vec(),
            failed_invites: seen.failures.invites,
            failed_messages: seen.failures.messages,
            other: opening.other().cloned(),
            overwritten: seen.overwritten,
            outdated: seen.outdated,
            requests: self.patience.counter.counts(),
            waited: self.patience.waited(),
        })
    }

    /// Performs an action, and renews the time in the journal meanwhile, so that another device of
    /// this user sees that this one is at work.
    async fn perform_alive(
        &self,
        opening: &mut Opening,
        action: Action,
        actions: &mut VecDeque<Action>,
        seen: &mut Seen,
    ) -> Result<(), Broken> {
        // The look back writes the journal's last word, which no sign may follow.
        let is_quick = opening.event_id().is_some() && action == Action::LookAtPresent;
        if is_quick || opening.is_preparing() {
            return self.perform(opening, action, actions, seen).await;
        }
        let mut performing = pin!(self.perform(opening, action, actions, seen));
        loop {
            tokio::select! {
                done = &mut performing => return done,
                () = sleep(SIGN) => {}
            }
            let mut signing = pin!(self.give_sign());
            tokio::select! {
                done = &mut performing => {
                    // One that came late would hide what is written next.
                    signing.await;
                    return done;
                }
                () = &mut signing => {}
            }
        }
    }

    /// Renews that time once.
    async fn give_sign(&self) {
        let mut journal = self.journal.clone();
        journal.seen_at = Some(self.breakout.clock.now());
        let written = journal::write(&self.client, &self.parent.room_id, &journal).await;
        if let Err(error) = written {
            // All that follows is that another device takes this one for gone.
            tracing::debug!(%error, "no sign could be given in the journal");
        }
    }

    /// Performs an action, and queues the actions that follow from its result.
    async fn perform(
        &self,
        opening: &mut Opening,
        action: Action,
        actions: &mut VecDeque<Action>,
        seen: &mut Seen,
    ) -> Result<(), Broken> {
        let now = self.breakout.clock.now();
        let input = match action {
            Action::FindChildren => {
                (self.patience.progress)(Progress::Looking);
                let wanted = opening.plan().children.len();
                Input::Found(self.find_children(wanted).await?)
            }
            // Those that wait are made with it, some at the same time.
            Action::CreateChild(index) => {
                let mut indices = VecDeque::from([index]);
                while let Some(&Action::CreateChild(index)) = actions.front() {
                    indices.push_back(index);
                    actions.pop_front();
                }
                let failures = &mut seen.failures;
                let created = self.create_children(opening, indices, failures).await?;
                actions.extend(created);
                return Ok(());
            }
            Action::Invite {
                index,
                room_id,
                users,
            } => {
                let failed = self.invite(&room_id, users).await?;
                Input::Invited(index, seen.failures.not_invited(failed))
            }
            // The look back. All that this session needs is there, whatever it finds, unless rooms
            // are to be tidied up, or messages sent.
            Action::LookAtPresent
                if opening.event_id().is_some() && opening.ends_with_look_back() =>
            {
                let look = self.look(opening, seen, now);
                let (present, written) = join(look, self.finish_journal()).await;
                let present = present?;
                written?;
                seen.journal_done = true;
                Input::Present(present.into_present())
            }
            Action::LookAtPresent if opening.event_id().is_some() => {
                let present = self.look(opening, seen, now).await?;
                Input::Present(present.into_present())
            }
            // The last look.
            Action::LookAtPresent => {
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
                Input::Present(present.into_present())
            }
            Action::Open(content) => {
                (self.patience.progress)(Progress::Opening);
                // One of an earlier session would end this one.
                if let Some(pending) = seen.timers.as_mut() {
                    self.timers().cancel(pending.ids()).await?;
                    *pending = Pending::default();
                }
                seen.still_quiet = self.lift_what_is_left(seen).await;
                seen.outdated = self.refresh().await?;
                if let Some(other) = seen.under_other_type.take() {
                    let ended = BreakoutEventContent::ended(other.content.session, now);
                    self.send(other.event_type, &ended).await?;
                }
                self.note_replaced(opening).await?;
                let event_id = self.send(self.event_type, &content).await?;
                seen.ours = Some(content);
                Input::Opened(event_id)
            }
            Action::Quiet => {
                (self.patience.progress)(Progress::Quieting);
                let session = opening.session().to_owned();
                Input::Quieted(match self.levels().raise(&session).await {
                    Ok(levels) => {
                        seen.levels_after = quiet::lift(&levels);
                        Ok(())
                    }
                    Err(LevelsError::Refused(error)) => {
                        let words = error.to_string();
                        seen.failures.not_quiet = Some(error);
                        Err(words)
                    }
                    Err(LevelsError::Failed(error)) => return Err(error.into()),
                })
            }
            Action::SetTimer(session) => {
                let wanted = Wanted {
                    event_type: self.event_type,
                    session: &session,
                    ends: true,
                    levels: seen.levels_after.as_ref(),
                    clock: &self.breakout.clock,
                };
                Input::TimerSet(match seen.timers.take() {
                    Some(known) => self.timers().settle(&wanted, Some(known)).await?,
                    None => false,
                })
            }
            Action::FindAnnouncement(event_id) => {
                let own = self.parent.own_user();
                let counter = &self.patience.counter;
                let found = announce::find(&self.breakout.room, &event_id, own, counter).await?;
                Input::AnnouncementFound(found)
            }
            Action::Announce { event_id, last } => {
                let content = seen.ours.clone().unwrap_or_default();
                let is_quiet = opening.quiet().is_some_and(Result::is_ok);
                let announce = self.announce(&content, &event_id, is_quiet, last);
                Input::Announced(announce.await?)
            }
            Action::TellReplaced(room_id) => {
                let left = opening.replaced().len();
                let told = self.tell_replaced(&room_id, left).await?;
                let told = told.map_err(|error| seen.failures.not_told(&room_id, error));
                Input::Told(room_id, told)
            }
            // The rooms do not depend on each other.
            first @ Action::Tidy { .. } => {
                let mut rooms = vec![first];
                while let Some(Action::Tidy { .. }) = actions.front() {
                    rooms.extend(actions.pop_front());
                }
                return self.tidy_all(opening, rooms, actions, seen).await;
            }
            _ => return Ok(()),
        };
        actions.extend(opening.process(input, self.breakout.clock.now()));
        Ok(())
    }

    /// Brings rooms in order that were there before, some at the same time, and queues what follows.
    async fn tidy_all(
        &self,
        opening: &mut Opening,
        rooms: Vec<Action>,
        actions: &mut VecDeque<Action>,
        seen: &mut Seen,
    ) -> Result<(), Broken> {
        let tell = |opening: &Opening| {
            let left = opening.left_to_tidy();
            (self.patience.progress)(Progress::Tidying { left });
        };
        tell(opening);
        // Who is in them is read now, and not when the plan was made.
        let emptied = rooms.iter().filter_map(|action| match action {
            Action::Tidy {
                room_id,
                only: Some(_),
                ..
            } => Some(room_id.clone()),
            _ => None,
        });
        let emptied: Vec<_> = emptied.collect();
        if !emptied.is_empty() {
            self.breakout.bring(&emptied, 1).await;
        }
        let tidied = rooms.into_iter().filter_map(|action| {
            let Action::Tidy {
                index,
                room_id,
                name,
                topic,
                only,
            } = action
            else {
                return None;
            };
            let topic = topic.then(|| self.topic(index)).flatten();
            Some(async move { (index, self.tidy(&room_id, name, topic, only).await) })
        });
        let tidied: Vec<_> = tidied.collect();
        let mut tidied = stream::iter(tidied).buffer_unordered(TIDIED_AT_ONCE);
        while let Some((index, tidied)) = tidied.next().await {
            let input = Input::Tidied(index, seen.failures.tidied(index, tidied?));
            actions.extend(opening.process(input, self.breakout.clock.now()));
            tell(opening);
        }
        Ok(())
    }

    /// Opens the widget for everybody: last of all, since nothing else needs it.
    async fn open_widget(&self, session: &SessionId) -> Result<(), WidgetError> {
        if self.parent.widget.is_none() {
            return Err(WidgetError::NoWidget);
        }
        self.parent.check_show_widget()?;
        let widgets = Widgets::new(&self.client, &self.parent.room_id, self.patience);
        widgets.open(session).await
    }

    /// Notes in the journal that nothing is left to do. A session that was opened is not continued,
    /// even if another one has come after it.
    async fn finish_journal(&self) -> Result<(), Error> {
        let mut journal = self.journal.clone();
        journal.done = true;
        journal::write(&self.client, &self.parent.room_id, &journal).await
    }

    /// Reads the present break-out, under both types: either may stand in the way, or hide ours.
    ///
    /// Notes in `seen` what this session would replace, and what an earlier one has left behind.
    async fn look(
        &self,
        opening: &Opening,
        seen: &mut Seen,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<PresentBreakout, Error> {
        let (room_id, counter) = (&self.parent.room_id, &self.patience.counter);
        // Where nothing was under the other type a moment ago, the look back is soon enough.
        let is_last_look = opening.event_id().is_none();
        let is_one = is_last_look
            && !self.continued
            && self
                .parent
                .event_types
                .iter()
                .all(|there| *there == self.event_type);
        let events = match is_one {
            true => {
                breakout_event::fetch_one(&self.client, room_id, self.event_type, counter).await?
            }
            false => breakout_event::fetch(&self.client, room_id, counter).await?,
        };
        let present = events.present(now);
        if present.is_of(opening.session()) {
            seen.ours = Some(present.content.clone());
            if !is_last_look && seen.overwritten.is_none() {
                let mut others = events.with_children();
                let hidden = others.find(|other| {
                    other.event_type != self.event_type && other.content.is_open_at(now)
                });
                seen.overwritten = hidden.cloned().map(|breakout| Overwritten { breakout });
            }
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

    /// Lets everybody write again where an earlier session has left the parent quiet, and returns
    /// why that is not possible. That is no reason not to open this session: a host with more power
    /// can make up for it later.
    async fn lift_what_is_left(&self, seen: &Seen) -> Option<QuietError> {
        let noted = seen.left_quiet.as_deref();
        let is_noted = noted.is_some() || self.parent.quiet_session().is_some();
        if !is_noted || !self.parent.may_be_quiet {
            return None;
        }
        let lifted = self.levels().lift(noted).await;
        lifted.err().map(QuietError::from)
    }

    /// Undoes what this session has changed in the parent, since another session has come after it.
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

    /// Sends the break-out event under one of its types, waiting for rate limits.
    async fn send(
        &self,
        event_type: EventType,
        content: &BreakoutEventContent,
    ) -> Result<OwnedEventId, Failure> {
        let room_id = &self.parent.room_id;
        breakout_event::send(&self.client, room_id, event_type, content, self.patience).await
    }
}
