//! Performs what the machine of an end asks for, and collects what could not be done.
//!
//! The event must be sent for an end to succeed. Everything after it is tried, and a failure
//! becomes part of the [`Ended`](crate::Ended) report.

use breakout_core::{
    ending::{self, Action, Closing as Groups, Input, LastOpened},
    quiet::session_of,
};
use matrix_sdk::ruma::OwnedRoomId;

use super::{
    EndBreakout,
    calling_back::{call_back, finish_cut_end},
};
use crate::{
    authority,
    breakout::own_user,
    breakout_event,
    closing::{Closing, Emptied},
    error::{Error, is_refused},
    patience::Patience,
    quiet::{self, Levels, LevelsError, QuietError},
    room_message::MessageReport,
    standing::successor,
    timers::Timers,
    widget::{self, WidgetError, Widgets},
};

/// Performs the actions of one end.
pub(super) struct Driver<'a> {
    pub(super) request: &'a EndBreakout,
    pub(super) patience: &'a Patience<'a>,
}

/// The result of one action.
pub(super) struct Done {
    /// The input for the machine; `None` where it has ended.
    pub(super) input: Option<Input>,
    /// An error that may have passed when the action is tried again.
    pub(super) later: Option<Error>,
    pub(super) not_done: NotDone,
    pub(super) groups: Option<ClosedGroups>,
}

/// What belongs to an end and could not be done, and why.
#[derive(Default)]
pub(super) struct NotDone {
    pub(super) still_quiet: Option<QuietError>,
    pub(super) widget_left: Option<WidgetError>,
    pub(super) not_told: Option<Error>,
    pub(super) timer_left: Option<Error>,
}

impl NotDone {
    /// Adds the result of another action. The first failure of each kind stays.
    pub(super) fn add(&mut self, other: Self) {
        self.still_quiet = self.still_quiet.take().or(other.still_quiet);
        self.widget_left = self.widget_left.take().or(other.widget_left);
        self.not_told = self.not_told.take().or(other.not_told);
        self.timer_left = self.timer_left.take().or(other.timer_left);
    }
}

/// What became of the messages into the groups, and of removing people.
#[derive(Default)]
pub(super) struct ClosedGroups {
    pub(super) told: MessageReport,
    pub(super) outside: Vec<OwnedRoomId>,
    pub(super) emptied: Vec<Emptied>,
    pub(super) stopped: bool,
}

impl Driver<'_> {
    /// Performs an action. Only an end that cannot send its event fails; other failures are part of
    /// the result.
    pub(super) async fn perform(&self, action: Action) -> Result<Done, Error> {
        let breakout = &self.request.breakout;
        let (client, room_id) = (breakout.room.client(), breakout.room.room_id());
        let counter = &self.patience.counter;
        let (mut later, mut groups) = (None, None);
        let mut not_done = NotDone::default();
        let input = match action {
            Action::Read => {
                let events = breakout_event::fetch(&client, room_id, counter).await?;
                Some(Input::Read(Box::new(events)))
            }
            Action::LookAtSender(sender) => {
                let (trust, moderates) = authority::of_ender(breakout, &sender, counter).await?;
                Some(Input::LookedAtSender { trust, moderates })
            }
            Action::Empty {
                event_type,
                content,
            } => {
                let sent =
                    breakout_event::send(&client, room_id, event_type, &content, self.patience);
                Some(Input::Emptied(sent.await?))
            }
            Action::ClearTimers => {
                let cleared = Timers::new(&client, room_id, self.patience).clear().await;
                not_done.timer_left = cleared.err().map(Error::from);
                let told = tell(not_done.timer_left.as_ref(), &mut later);
                Some(Input::TimersCleared(told))
            }
            Action::Lift(noted) => {
                let lifted = self.lift(noted.as_deref()).await;
                let told = match &lifted {
                    Ok(()) => Ok(()),
                    Err(LevelsError::Refused(error)) => {
                        Err(ending::NotDone::new(error.to_string(), true))
                    }
                    Err(LevelsError::Failed(error)) => tell(Some(error), &mut later),
                };
                not_done.still_quiet = lifted.err().map(QuietError::from);
                Some(Input::Lifted(told))
            }
            Action::CloseWidget => {
                let closed = self.close_widget().await;
                let told = match &closed {
                    Err(WidgetError::Other(error)) => tell(Some(error), &mut later),
                    Err(error) => Err(ending::NotDone::new(error.to_string(), true)),
                    Ok(()) => Ok(()),
                };
                not_done.widget_left = closed.err();
                Some(Input::WidgetClosed(told))
            }
            Action::CallBack {
                ended,
                event_id,
                is_cut_off,
            } => {
                let called = match is_cut_off {
                    true => finish_cut_end(breakout, &ended, &event_id, self.patience).await,
                    false => call_back(breakout, &ended, &event_id, self.patience).await,
                };
                not_done.not_told = called.err();
                let told = tell(not_done.not_told.as_ref(), &mut later);
                Some(Input::CalledBack(told))
            }
            Action::ReadLast => {
                let last = match breakout.history().await {
                    Ok(history) => {
                        let last = history.into_iter().last();
                        Ok(last.map(|last| LastOpened::new(last.content, last.sender)))
                    }
                    Err(error) => {
                        let reason = error.to_string();
                        not_done.not_told = Some(error);
                        Err(reason)
                    }
                };
                Some(Input::ReadLast(last))
            }
            Action::Close(wanted) => {
                groups = Some(self.close(&wanted).await?);
                Some(Input::Closed)
            }
            _ => None,
        };
        Ok(Done {
            input,
            later,
            not_done,
            groups,
        })
    }

    /// Sends the messages into the groups, and removes people from them if that was asked for.
    async fn close(&self, groups: &Groups) -> Result<ClosedGroups, Error> {
        let breakout = &self.request.breakout;
        let own = own_user(&breakout.room.client())?;
        let patience = Patience::new(&*self.request.progress, self.request.stop.clone());
        let closing = Closing {
            breakout,
            own: &own,
            session: &groups.session,
            content: &groups.content,
            hosts: groups.hosts.clone(),
            patience: &patience,
        };
        let removal = self.request.removal;
        let told = closing.tell(removal, groups.is_cut_off).await;
        let emptied = match removal {
            Some(grace) => closing.remove(grace, &told).await,
            None => Vec::new(),
        };
        Ok(ClosedGroups {
            told: told.report,
            outside: told.outside,
            emptied,
            stopped: patience.check_stop().is_err(),
        })
    }

    /// Closes the widget, where the store says that a session has opened it: it costs nothing elsewhere.
    async fn close_widget(&self) -> Result<(), WidgetError> {
        let room = &self.request.breakout.room;
        if !widget::may_be_open(room).await || successor(room).is_some() {
            return Ok(());
        }
        let client = room.client();
        Widgets::new(&client, room.room_id(), self.patience)
            .close()
            .await
    }

    /// Lets everybody write in the parent again.
    async fn lift(&self, noted: Option<&str>) -> Result<(), LevelsError> {
        let breakout = &self.request.breakout;
        let known = quiet::from_store(&breakout.room).await?;
        let known = known
            .as_ref()
            .and_then(|levels| session_of(&levels.content));
        let Some(session) = noted.or(known) else {
            return Ok(());
        };
        let client = breakout.room.client();
        // An upgraded room stays silent, and the one that has replaced it got its levels, note and all.
        if breakout.standing().replaced_by().is_some() {
            return match successor(&breakout.room) {
                Some(successor) => {
                    let levels = Levels::new(&client, successor.room_id(), self.patience);
                    levels.lift_only(session).await
                }
                None => Ok(()),
            };
        }
        let levels = Levels::new(&client, breakout.room.room_id(), self.patience);
        levels.lift(noted).await
    }
}

/// The input that something was done, or why not; notes the first error that may pass.
fn tell(error: Option<&Error>, later: &mut Option<Error>) -> Result<(), ending::NotDone> {
    let Some(error) = error else {
        return Ok(());
    };
    let is_final = matches!(error, Error::Sdk(error) if is_refused(error));
    if !is_final {
        later.get_or_insert_with(|| error.clone());
    }
    Err(ending::NotDone::new(error.to_string(), is_final))
}
