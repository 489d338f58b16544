//! The machine that changes an open break-out while others may do the same.
//!
//! What is read may be old by the time the event is sent, and the homeserver takes the event all
//! the same. So each event says which one it was made from, and the machine looks back: it goes
//! through all events since the one that it had read, takes from each what its sender changed,
//! and compares what comes of it with what is present. If something is hidden, whoever notices it
//! sends the whole. All hosts come to the same result, since they go through the same events.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedServerName, OwnedUserId};

use super::{Change, Refusal, apply_all, merge};
use crate::{
    event::breakout::{BreakoutEventContent, Session},
    history::PastEvent,
    session::Present,
};

/// How many events are sent at the most before it is given up. Others would have to change the
/// break-out each time between a read and a write, which takes milliseconds.
const MOST_EVENTS: usize = 8;

/// The changing of an open break-out.
#[derive(Clone, Debug)]
pub struct Adjusting {
    changes: Vec<Change>,
    server: OwnedServerName,
    session: Option<String>,
    stage: Stage,
    /// Why some of the changes were not even tried.
    refusals: Vec<Option<Refusal>>,
    /// What was read at first.
    base: Option<Present>,
    /// What our first event took the place of.
    before: Option<BreakoutEventContent>,
    ours: Vec<OwnedEventId>,
    others: Vec<PastEvent>,
}

#[derive(Clone, Debug)]
enum Stage {
    Read,
    Send(Box<BreakoutEventContent>),
    LookBack,
    End(Box<Result<Present, NotAdjusted>>),
}

/// What is to be done next.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Next {
    /// Read the break-out that is present; report with [`Adjusting::read`].
    Read,

    /// Send this content; report with [`Adjusting::sent`].
    Send(BreakoutEventContent),

    /// Read what has happened since, and what is present; report with
    /// [`Adjusting::looked_back`].
    LookBack {
        /// The event that had been read.
        since: OwnedEventId,
        /// The event that was sent last, unless there was nothing to send.
        ours: Option<OwnedEventId>,
    },

    /// Nothing: ask [`Adjusting::finish`] how it ended.
    End,
}

/// What has happened to the break-out event since it was read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LookBack {
    /// The newest break-out events under the type that is changed, the oldest first: at least
    /// from the one that had been read on, and better from some before it.
    pub events: Vec<PastEvent>,

    /// The break-out that is present now.
    pub present: Option<Present>,
}

impl LookBack {
    /// Creates the description of what has happened.
    pub fn new(events: Vec<PastEvent>, present: Option<Present>) -> Self {
        Self { events, present }
    }
}

/// What became of one change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is in the event.
    Done,
    /// It was so already.
    AlreadySo,
    /// It cannot be applied.
    Refused(Refusal),
    /// Somebody decided otherwise at the same time, and came after.
    Overruled {
        /// Who. It may be this user, with another change.
        by: OwnedUserId,
    },
}

impl Outcome {
    /// Whether what was wanted is so now.
    pub fn is_so(&self) -> bool {
        matches!(self, Self::Done | Self::AlreadySo)
    }
}

/// A break-out after it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Adjusted {
    /// The break-out that is present.
    pub present: Present,

    /// What it was without these changes.
    pub before: BreakoutEventContent,

    /// What became of each change, in their order.
    pub outcomes: Vec<Outcome>,

    /// Who else changed the break-out at the same time. What they changed was kept.
    pub others: Vec<OwnedUserId>,

    /// How many events were sent; none if there was nothing to change.
    pub events: usize,
}

/// Why nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAdjusted {
    /// No break-out is open, or its time has passed.
    #[error("no break-out is open in this room")]
    NotOpen,

    /// Another session is open than the one that was to be changed.
    #[error("another break-out than this one is open, by {by}")]
    OtherSession {
        /// Which.
        session: Option<Box<Session>>,
        /// Whose.
        by: OwnedUserId,
    },

    /// Somebody ended the session meanwhile. If our event hid that, it was ended again.
    #[error("{by} ended the break-out meanwhile")]
    Ended {
        /// Who.
        by: OwnedUserId,
    },

    /// Others changed the break-out again and again, each time at the same moment.
    #[error("others keep changing the break-out at the same time")]
    Unsettled,
}

impl Adjusting {
    /// Begins to change the break-out that is open. A child that cannot be joined through any
    /// server gets `server`, since nothing is written otherwise.
    pub fn new(changes: Vec<Change>, server: OwnedServerName) -> Self {
        Self {
            refusals: vec![None; changes.len()],
            changes,
            server,
            session: None,
            stage: Stage::Read,
            base: None,
            before: None,
            ours: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Changes only this session. Without it, the one that is found open is changed.
    pub fn of_session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Says what is to be done next. Asking again without a report gives the same answer.
    pub fn next(&self) -> Next {
        match (&self.stage, &self.base) {
            (Stage::Send(content), _) => Next::Send((**content).clone()),
            (Stage::LookBack, Some(base)) => Next::LookBack {
                since: base.event_id.clone(),
                ours: self.ours.last().cloned(),
            },
            (Stage::End(_), _) => Next::End,
            _ => Next::Read,
        }
    }

    /// Reports the break-out that is present.
    pub fn read(&mut self, present: Option<Present>, now: MilliSecondsSinceUnixEpoch) {
        if !matches!(self.stage, Stage::Read) {
            return;
        }
        let Some(present) = present.filter(|present| present.content.is_open_at(now)) else {
            self.end(Err(NotAdjusted::NotOpen));
            return;
        };
        let session = session_id(&present.content);
        if self.session.is_some() && self.session.as_deref() != session {
            self.end(Err(NotAdjusted::OtherSession {
                session: present.content.session.map(Box::new),
                by: present.sender,
            }));
            return;
        }
        self.base = Some(present.clone());
        let wanted = self.apply_to(&present.content, &present, now);
        if merge::is_same(&present.content, &wanted) {
            // What is present may hide something, and be about to be mended by others: then it is
            // not so yet, whatever is seen now.
            self.stage = Stage::LookBack;
        } else {
            self.write(present, wanted, None);
        }
    }

    /// Reports the event that was sent.
    pub fn sent(&mut self, event_id: OwnedEventId) {
        if matches!(self.stage, Stage::Send(_)) {
            self.ours.push(event_id);
            self.stage = Stage::LookBack;
        }
    }

    /// Reports what has happened since the read.
    pub fn looked_back(&mut self, back: LookBack, now: MilliSecondsSinceUnixEpoch) {
        let (Stage::LookBack, Some(base)) = (&self.stage, self.base.clone()) else {
            return;
        };
        let Some(present) = back.present else {
            self.end(Err(NotAdjusted::NotOpen));
            return;
        };
        let mut story = Story::new(&base);
        let mut is_newer = false;
        self.others.clear();
        for event in &back.events {
            let is_ours = self.ours.contains(&event.event_id);
            if is_ours && self.before.is_none() {
                self.before = Some(story.content.clone());
            }
            if is_newer && !is_ours {
                self.others.push(event.clone());
            }
            story.go_on(event);
            is_newer |= event.event_id == base.event_id;
        }

        let Story {
            mut content, by, ..
        } = story;
        if self.ours.is_empty() && content.is_open_at(now) {
            self.before = Some(content.clone());
            content = self.apply_to(&content, &present, now);
        }
        let why = match (content.is_open(), session_id(&content)) {
            (false, _) => Some(NotAdjusted::Ended { by }),
            (true, session) if session != session_id(&base.content) => {
                Some(NotAdjusted::OtherSession {
                    session: content.session.clone().map(Box::new),
                    by,
                })
            }
            (true, _) if !content.is_open_at(now) => Some(NotAdjusted::NotOpen),
            (true, _) => None,
        };
        self.write(present, content, why);
    }

    /// Says how it ended.
    ///
    /// # Errors
    ///
    /// Fails when nothing was changed, or when it has not ended yet.
    pub fn finish(self) -> Result<Adjusted, NotAdjusted> {
        let Stage::End(end) = self.stage else {
            return Err(NotAdjusted::Unsettled);
        };
        let present = (*end)?;
        let before = self.before.unwrap_or_else(|| present.content.clone());
        let changes = self.changes.iter().zip(self.refusals);
        let outcomes = changes
            .map(|(change, refusal)| match refusal {
                Some(refusal) => Outcome::Refused(refusal),
                None if !change.is_in(&present.content) => {
                    let mut others = self.others.iter().rev();
                    let other = others.find(|other| !change.is_in(&other.content));
                    let by = other.map_or(&present.sender, |other| &other.sender);
                    Outcome::Overruled { by: by.clone() }
                }
                None if change.is_in(&before) => Outcome::AlreadySo,
                None => Outcome::Done,
            })
            .collect();
        let mut others: Vec<_> = self.others.into_iter().map(|other| other.sender).collect();
        others.sort();
        others.dedup();
        Ok(Adjusted {
            present,
            before,
            outcomes,
            others,
            events: self.ours.len(),
        })
    }

    /// Ends if this is what is present, for the reason that is given if there is one; else it is
    /// to be sent.
    fn write(&mut self, present: Present, wanted: BreakoutEventContent, why: Option<NotAdjusted>) {
        if merge::is_same(&present.content, &wanted) {
            self.end(why.map_or(Ok(present), Err));
        } else if self.ours.len() < MOST_EVENTS {
            let content = self.writable(wanted, &present);
            self.stage = Stage::Send(Box::new(content));
        } else {
            self.end(Err(why.unwrap_or(NotAdjusted::Unsettled)));
        }
    }

    /// Applies all changes, and notes which of them cannot be.
    fn apply_to(
        &mut self,
        content: &BreakoutEventContent,
        present: &Present,
        now: MilliSecondsSinceUnixEpoch,
    ) -> BreakoutEventContent {
        // Everything that is going to be in the event counts for its size.
        let mut wanted = self.writable(content.clone(), present);
        let results = apply_all(&mut wanted, &self.changes, now);
        self.refusals = results.into_iter().map(Result::err).collect();
        wanted
    }

    fn writable(
        &self,
        mut content: BreakoutEventContent,
        based_on: &Present,
    ) -> BreakoutEventContent {
        content.dropped.clear();
        let is_change = content.is_open() && session_id(&content) == session_id(&based_on.content);
        content.based_on = is_change.then(|| based_on.event_id.clone());
        for child in content.children.values_mut() {
            if child.via.is_empty() {
                child.via.push(self.server.clone());
            }
        }
        // Another session that is put back is nobody's to change.
        if is_change {
            content.write_numbers();
        }
        content
    }

    fn end(&mut self, end: Result<Present, NotAdjusted>) {
        self.stage = Stage::End(Box::new(end));
    }
}

/// What the break-out has become by what everybody changed, whoever hid what.
struct Story<'a> {
    content: BreakoutEventContent,
    by: OwnedUserId,
    events: BTreeMap<&'a EventId, &'a BreakoutEventContent>,
    /// What somebody had read who does not say so: the event before theirs. What this host has
    /// read, once that has come, since a moment ago they could not know more.
    unsaid: Option<&'a BreakoutEventContent>,
    base: &'a Present,
    over: BTreeSet<String>,
}

impl<'a> Story<'a> {
    fn new(base: &'a Present) -> Self {
        Self {
            content: BreakoutEventContent::default(),
            by: base.sender.clone(),
            events: BTreeMap::new(),
            unsaid: None,
            base,
            over: BTreeSet::new(),
        }
    }

    fn go_on(&mut self, event: &'a PastEvent) {
        self.take(event);
        self.events.insert(&event.event_id, &event.content);
        if !self.events.contains_key(&*self.base.event_id) || event.event_id == self.base.event_id {
            self.unsaid = Some(&event.content);
        }
    }

    fn take(&mut self, event: &'a PastEvent) {
        let theirs = &event.content;
        let session = session_id(theirs);
        // A session that is over does not come back: this was made from what was before.
        if theirs.is_open() && session.is_some_and(|session| self.over.contains(session)) {
            return;
        }
        if theirs.is_open() && self.content.is_open() && session == session_id(&self.content) {
            let based_on = theirs.based_on.as_deref();
            let base = based_on.and_then(|based_on| self.events.get(based_on).copied());
            let is_same = |base: &&BreakoutEventContent| session_id(base) == session;
            if let Some(base) = base.filter(is_same).or(self.unsaid.filter(is_same)) {
                self.content = merge::merge(base, &self.content, theirs);
                return;
            }
        }
        if theirs.is_open() != self.content.is_open() || session != session_id(&self.content) {
            self.over
                .extend(session_id(&self.content).map(str::to_owned));
        }
        self.content = theirs.clone();
        self.by = event.sender.clone();
    }
}

fn session_id(content: &BreakoutEventContent) -> Option<&str> {
    content.session.as_ref().map(|session| session.id.as_str())
}

#[cfg(test)]
mod tests;
