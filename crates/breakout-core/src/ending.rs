//! The machine that ends a session.
//!
//! An [`Ending`] takes in what is present and returns what is to be done, one part after another.
//! First comes the event, which everybody sees and which depends on nothing else. Then, all at once
//! since none of it waits for another: the homeserver's timers, the quiet of the parent, its
//! widget, and the message that calls everybody back. The groups come last, which may take minutes.
//!
//! It can be cut off anywhere. Another one that finds nothing open does what an end has left to do;
//! the driver finds out what was done already.

mod exchange;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt};

pub use self::exchange::{Action, Closing, Ended, Input, LastOpened, NotDone, NotEnded, Options};
use crate::{
    authority::{Author, Deed, Wish},
    event::breakout::BreakoutEventContent,
    room::{BreakoutEvents, PresentBreakout},
};

/// How long after its end a message about it is still sent into the groups, in milliseconds. Later, nobody
/// waits there.
const TOLD_FOR: u32 = 24 * 60 * 60 * 1_000;

/// The ending of the session that is open, or what an end has left to do.
///
/// # Examples
///
/// ```
/// use breakout_core::{
///     ending::{Action, Ending, Input, Options},
///     room::BreakoutEvents,
/// };
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_user_id, uint};
///
/// let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let mut ending = Ending::new(Options::new(owned_user_id!("@host:example.org")));
/// assert_eq!(ending.process(Input::Started, now), [Action::Read]);
/// // In a room without any break-out, nothing is open and no event is sent.
/// let nothing = BreakoutEvents::new(None, None);
/// let actions = ending.process(Input::Read(Box::new(nothing)), now);
/// assert!(!actions.iter().any(|action| matches!(action, Action::Empty { .. })));
/// ```
#[derive(Clone, Debug)]
pub struct Ending {
    options: Options,
    stage: Stage,
    /// What is being done.
    under_way: Vec<Action>,
    /// What was present when it was read.
    present: PresentBreakout,
    /// The session that says that the parent is quiet.
    noted_quiet: Option<String>,
    /// What is to be emptied yet, the next one first.
    open: Vec<PresentBreakout>,
    /// What the first event that was sent took the place of.
    emptied: Option<(BreakoutEventContent, OwnedEventId)>,
    still_quiet: Option<String>,
    not_told: Option<String>,
    widget_left: Option<String>,
    timer_left: Option<String>,
    /// Whether something was not done that may be done when it is tried again.
    is_unfinished: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    New,
    Read,
    /// Something is open, and is emptied if that may be.
    Event,
    /// The event is there, or nothing was open.
    Parent,
    /// Nothing was open. The groups stand in the last event of the session that named children.
    Last,
    Groups,
    End(Option<NotEnded>),
}

impl Ending {
    /// Begins to end what is open.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            stage: Stage::New,
            under_way: Vec::new(),
            present: PresentBreakout::default(),
            noted_quiet: None,
            open: Vec::new(),
            emptied: None,
            still_quiet: None,
            not_told: None,
            widget_left: None,
            timer_left: None,
            is_unfinished: false,
        }
    }

    /// Takes in what has happened, and returns what is to be done: after [`Input::Started`], and once all
    /// is answered that was returned together, what comes next; nothing before that. What nobody asked
    /// for changes nothing, and nothing is to be done about it.
    pub fn process(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let actions = match input {
            Input::Started if self.stage == Stage::New => {
                self.stage = Stage::Read;
                vec![Action::Read]
            }
            Input::Started => return Vec::new(),
            input => {
                let mut actions = self.under_way.iter();
                let Some(asked) = actions.position(|action| action.is_answered_by(&input)) else {
                    return Vec::new();
                };
                self.under_way.remove(asked);
                let actions = self.take_in(input, now);
                if !self.under_way.is_empty() {
                    return Vec::new();
                }
                match self.stage {
                    Stage::Parent if actions.is_empty() => self.for_groups(now),
                    _ => actions,
                }
            }
        };
        let answered = actions.iter().filter(|it| !matches!(it, Action::End));
        self.under_way = answered.cloned().collect();
        actions
    }

    fn take_in(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        match input {
            Input::Started => {}
            Input::Read(events) => return self.read(&events, now),
            Input::LookedAtSender { trust, moderates } => {
                let author = self.next_sender().map(|sender| Author::new(sender, trust));
                let deed = match self.options.wish {
                    Wish::Nobody => Deed::EndAfterItsTime,
                    _ => Deed::End {
                        by_moderator: moderates,
                    },
                };
                match author.map_or(Ok(()), |author| author.allows(deed, self.options.wish)) {
                    Ok(()) => {
                        if let Some(next) = self.open.first_mut()
                            && let Some(session) = &mut next.content.session
                        {
                            session.forget_claims(trust);
                        }
                        return self.empty_next(now);
                    }
                    // What is hidden under the other type may be somebody else's.
                    Err(_) if !self.is_next_present() => {
                        self.open.remove(0);
                        return self.next_event(now);
                    }
                    Err(not_yours) => return self.end(Some(not_yours.into())),
                }
            }
            Input::Emptied(event_id) => {
                let event = self.open.remove(0);
                self.emptied.get_or_insert((event.content, event_id));
                return self.next_event(now);
            }
            Input::TimersCleared(result) => self.timer_left = self.note(result),
            Input::Lifted(result) => self.still_quiet = self.note(result),
            Input::WidgetClosed(result) => self.widget_left = self.note(result),
            Input::CalledBack(result) => self.not_told = self.note(result),
            Input::ReadLast(Ok(last)) => return self.close_cut_end(last),
            Input::ReadLast(Err(reason)) => {
                self.not_told.get_or_insert(reason);
                return self.end(None);
            }
            Input::Closed => return self.end(None),
        }
        Vec::new()
    }

    fn read(&mut self, events: &BreakoutEvents, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        self.present = events.present(now);
        self.noted_quiet = events.quiet_session().map(str::to_owned);
        // Whatever names children is emptied, under both types, also when its time has passed.
        self.open = events.with_children().cloned().collect();
        let present = self.present.event_type;
        self.open.sort_by_key(|event| event.event_type != present);
        if self.options.only_finish && !self.open.is_empty() {
            return self.end(None);
        }
        let id = self.present.content.session.as_ref();
        let id = id.map(|session| session.id.as_str());
        if let Some(meant) = &self.options.session
            && let Some(by) = &self.present.sender
            && self.open.iter().any(|event| self.is_present(event))
            && meant.as_deref() != id
        {
            let by = by.clone();
            return self.end(Some(NotEnded::OtherSession { by }));
        }
        self.stage = Stage::Event;
        self.next_event(now)
    }

    /// Empties the next event, after a look at whose it is where it is not this user's.
    fn next_event(&mut self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        if self.open.is_empty() {
            self.stage = Stage::Parent;
            return self.for_parent();
        }
        match self.next_sender() {
            Some(sender) if sender != self.options.own => vec![Action::LookAtSender(sender)],
            _ => self.empty_next(now),
        }
    }

    fn empty_next(&self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let next = self.open.first();
        let empty = next.map(|event| Action::Empty {
            event_type: event.event_type,
            content: BreakoutEventContent::ended(event.content.session.clone(), now),
        });
        empty.into_iter().collect()
    }

    fn next_sender(&self) -> Option<OwnedUserId> {
        self.open.first()?.sender.clone()
    }

    fn is_next_present(&self) -> bool {
        self.open.first().is_some_and(|next| self.is_present(next))
    }

    fn is_present(&self, event: &PresentBreakout) -> bool {
        event.event_id == self.present.event_id
    }

    /// What is done in the parent, also after an end that was cut off.
    fn for_parent(&self) -> Vec<Action> {
        let quiet = Action::Lift(self.noted_quiet.clone());
        let mut actions = vec![quiet, Action::ClearTimers, Action::CloseWidget];
        let call_back = match &self.emptied {
            _ if !self.options.announce => None,
            Some((content, event_id)) => Some(Action::CallBack {
                ended: content.clone(),
                event_id: event_id.clone(),
                is_cut_off: false,
            }),
            // An end of somebody else is theirs to announce.
            None => self.own_end().map(|event_id| Action::CallBack {
                ended: self.present.content.clone(),
                event_id,
                is_cut_off: true,
            }),
        };
        actions.extend(call_back);
        actions
    }

    /// The event by which this user has ended what was open before.
    fn own_end(&self) -> Option<OwnedEventId> {
        let is_own = self.present.sender.as_ref() == Some(&self.options.own);
        self.ended_at().filter(|_| is_own)?;
        self.present.event_id.clone()
    }

    fn ended_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        self.present.content.session.as_ref()?.ended_at
    }

    /// What is done in the groups: last of all, since it may take minutes.
    fn for_groups(&mut self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let Options {
            announce,
            groups,
            removes,
            only_finish,
            ..
        } = self.options;
        // It is all tried again.
        if only_finish && self.is_unfinished {
            return self.end(None);
        }
        if let Some((content, event_id)) = &self.emptied {
            if !groups || !(announce || removes) {
                return self.end(None);
            }
            let closing = Closing {
                session: session_id(content, event_id),
                content: content.clone(),
                hosts: self.present.sender.iter().cloned().collect(),
                is_cut_off: false,
            };
            self.stage = Stage::Groups;
            return vec![Action::Close(closing)];
        }
        // An end of ours is announced for as long as somebody may wait for that.
        let is_recent = |ended_at: MilliSecondsSinceUnixEpoch| {
            now.get().saturating_sub(ended_at.get()) < UInt::from(TOLD_FOR)
        };
        let tells = announce && self.own_end().is_some() && self.ended_at().is_some_and(is_recent);
        if self.present.event_id.is_none() || !groups || !(tells || removes) {
            return self.end(None);
        }
        self.stage = Stage::Last;
        vec![Action::ReadLast]
    }

    fn close_cut_end(&mut self, last: Option<LastOpened>) -> Vec<Action> {
        let (Some(last), Some(event_id)) = (last, &self.present.event_id) else {
            return self.end(None);
        };
        let sender = self.present.sender.iter().cloned();
        let closing = Closing {
            session: session_id(&last.content, event_id),
            content: last.content,
            hosts: sender.chain([last.sender]).collect::<BTreeSet<_>>(),
            is_cut_off: true,
        };
        self.stage = Stage::Groups;
        vec![Action::Close(closing)]
    }

    /// Returns why it was not done.
    fn note(&mut self, result: Result<(), NotDone>) -> Option<String> {
        let not_done = result.err()?;
        self.is_unfinished |= !not_done.is_final;
        Some(not_done.reason)
    }

    fn end(&mut self, why: Option<NotEnded>) -> Vec<Action> {
        self.stage = Stage::End(why);
        vec![Action::End]
    }

    /// Returns how it ended.
    ///
    /// # Errors
    ///
    /// Fails where what is open is not what was meant, or not this user's to end. Nothing was done then.
    pub fn finish(self) -> Result<Ended, NotEnded> {
        if let Stage::End(Some(why)) = self.stage {
            return Err(why);
        }
        let (session, event_id) = match self.emptied {
            Some((content, event_id)) => (content.session, Some(event_id)),
            None => (self.present.content.session, None),
        };
        Ok(Ended {
            session,
            event_id,
            still_quiet: self.still_quiet,
            not_told: self.not_told,
            widget_left: self.widget_left,
            timer_left: self.timer_left,
        })
    }
}

/// Returns what messages about the end of a session are called after: its ID, or the event that ended it.
pub fn session_id(content: &BreakoutEventContent, event_id: &OwnedEventId) -> String {
    let session = content.session.as_ref();
    session.map_or_else(|| event_id.to_string(), |session| session.id.to_string())
}
