//! The machine that changes an open break-out while others may do the same.
//!
//! What is read may be old by the time the event is sent, and the homeserver takes the event all
//! the same. So each event says which one it was made from, and the machine looks back: it goes
//! through all events since the one that it had read, takes from each what its sender changed,
//! and compares what comes of it with what is present. If something is hidden, whoever notices it
//! sends the whole. All hosts come to the same result, since they go through the same events.
//!
//! Only the session that was read is followed, and only hosts are heeded: what a stranger wrote into
//! it, or another session that stands between, is never sent in this user's name.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{
    EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId,
    UserId,
};

use super::{Change, Refusal, apply_each, merge};
use crate::{
    authority::{Author, Deed, NotYours, Wish},
    event::breakout::{BreakoutEventContent, Session},
    history::PastEvent,
    session::Present,
    trust::Trust,
};

/// How many events are sent at the most before it is given up. Others would have to change the
/// break-out each time between a read and a write, which takes milliseconds.
const MOST_EVENTS: usize = 8;

/// The changing of an open break-out.
#[derive(Clone, Debug)]
pub struct Adjusting {
    changes: Vec<Change>,
    server: OwnedServerName,
    /// The session that is to be changed, or that it is one without an ID; none if any will do.
    session: Option<Option<String>>,
    wish: Wish,
    no_groups: BTreeSet<OwnedRoomId>,
    stage: Stage,
    /// Why some of the changes were not even tried.
    refusals: Vec<Option<Refusal>>,
    /// What was read at first.
    base: Option<Present>,
    /// What our first event took the place of.
    before: Option<BreakoutEventContent>,
    ours: Vec<OwnedEventId>,
    others: Vec<PastEvent>,
    hidden: BTreeSet<OwnedUserId>,
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

    /// What is known of those who sent these events. Whoever is missing is unknown.
    pub trusts: BTreeMap<OwnedUserId, Trust>,
}

impl LookBack {
    /// Creates the description of what has happened, by people of whom nothing is known.
    pub fn new(events: Vec<PastEvent>, present: Option<Present>) -> Self {
        Self {
            events,
            present,
            trusts: BTreeMap::new(),
        }
    }

    /// Says what is known of those who sent the events.
    pub fn with_trusts(mut self, trusts: BTreeMap<OwnedUserId, Trust>) -> Self {
        self.trusts = trusts;
        self
    }

    fn trust(&self, sender: &UserId) -> Trust {
        self.trusts.get(sender).copied().unwrap_or(Trust::Unknown)
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

    /// Whose event came at the same time and is not seen now: a stranger's, or one that opened
    /// another session. Nothing of it was kept.
    pub hidden: Vec<OwnedUserId>,

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

    /// It is not this user's to change.
    #[error(transparent)]
    NotYours(#[from] NotYours),

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
            wish: Wish::default(),
            no_groups: BTreeSet::new(),
            stage: Stage::Read,
            base: None,
            before: None,
            ours: Vec::new(),
            others: Vec::new(),
            hidden: BTreeSet::new(),
        }
    }

    /// Changes only this session; with none, only one that has no ID. Not said, the one that is
    /// found open is changed.
    pub fn of_session(mut self, session: Option<&str>) -> Self {
        self.session = Some(session.map(str::to_owned));
        self
    }

    /// Says on whose wish it is done. A person asked for it unless something else is said. A
    /// break-out that is [taken over](Wish::TakeOver) is sent again in this user's name also where
    /// nothing changes.
    pub fn on_wish(mut self, wish: Wish) -> Self {
        self.wish = wish;
        self
    }

    /// Deals nobody into these children: they are no rooms that people can be sent to.
    pub fn with_no_groups(mut self, rooms: impl IntoIterator<Item = OwnedRoomId>) -> Self {
        self.no_groups = rooms.into_iter().collect();
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

    /// Reports the break-out that is present, and what is known of its sender now.
    pub fn read(
        &mut self,
        present: Option<Present>,
        trust: Trust,
        now: MilliSecondsSinceUnixEpoch,
    ) {
        if !matches!(self.stage, Stage::Read) {
            return;
        }
        let Some(present) = present.filter(|present| present.content.is_open_at(now)) else {
            self.end(Err(NotAdjusted::NotOpen));
            return;
        };
        let session = session_id(&present.content);
        if let Some(wanted) = &self.session
            && wanted.as_deref() != session
        {
            self.end(Err(NotAdjusted::OtherSession {
                session: present.content.session.map(Box::new),
                by: present.sender,
            }));
            return;
        }
        let author = Author::new(present.sender.clone(), trust);
        if let Err(not_yours) = author.allows(Deed::Change, self.wish) {
            self.end(Err(not_yours.into()));
            return;
        }
        self.base = Some(present.clone());
        let wanted = self.apply_to(&present.content, &present, now);
        if trust.is_host() && merge::is_same(&present.content, &wanted) {
            // What is present may hide something, and be about to be mended by others: then it is
            // not so yet, whatever is seen now.
            self.stage = Stage::LookBack;
        } else {
            let content = self.writable(wanted, &present);
            self.stage = Stage::Send(Box::new(content));
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
        let Some(present) = back.present.clone() else {
            self.end(Err(NotAdjusted::NotOpen));
            return;
        };
        // Servers that were cut off from each other may know of an event that counts and is in nobody's
        // timeline.
        let is_read = |event: &PastEvent| event.event_id == base.event_id;
        let unseen = (!back.events.iter().any(is_read)).then(|| as_past(&base));
        let mut story = Story::new(&base);
        let mut is_newer = false;
        self.others.clear();
        self.hidden.clear();
        for event in unseen.iter().chain(&back.events) {
            let is_ours = self.ours.contains(&event.event_id);
            if is_ours && self.before.is_none() {
                self.before = Some(story.content.clone());
            }
            let is_heeded = story.go_on(event, back.trust(&event.sender));
            if is_newer && !is_ours {
                if is_heeded {
                    self.others.push(event.clone());
                } else {
                    self.hidden.insert(event.sender.clone());
                }
            }
            is_newer |= event.event_id == base.event_id;
        }

        let Story {
            mut content, by, ..
        } = story;
        if self.ours.is_empty() && content.is_open_at(now) {
            self.before = Some(content.clone());
            content = self.apply_to(&content, &present, now);
        }
        let is_same_session = session_id(&present.content) == session_id(&base.content);
        let author = Author::new(present.sender.clone(), back.trust(&present.sender));
        // What was taken over is the event that was read, and no other one.
        let wish = match self.wish {
            Wish::TakeOver if present.event_id != base.event_id => Wish::Asked,
            wish => wish,
        };
        let allowed = author.allows(Deed::Change, wish);
        if !present.content.is_open() {
            let by = if content.is_open() {
                present.sender
            } else {
                by
            };
            self.end(Err(NotAdjusted::Ended { by }));
        } else if !is_same_session {
            self.end(Err(NotAdjusted::OtherSession {
                session: present.content.session.map(Box::new),
                by: present.sender,
            }));
        } else if let Err(not_yours) = allowed {
            self.end(Err(not_yours.into()));
        } else if !content.is_open() {
            self.write(present, content, Some(NotAdjusted::Ended { by }));
        } else {
            let is_over = !content.is_open_at(now);
            self.write(present, content, is_over.then_some(NotAdjusted::NotOpen));
        }
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
            hidden: self.hidden.into_iter().collect(),
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
        let results = apply_each(&mut wanted, &self.changes, &self.no_groups, now);
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

/// What the session that was read has become by what its hosts changed, whoever hid what.
struct Story<'a> {
    content: BreakoutEventContent,
    by: OwnedUserId,
    events: BTreeMap<&'a EventId, Told<'a>>,
    /// What somebody had read who does not say so: the event before theirs. What this host has
    /// read, once that has come, since a moment ago they could not know more.
    unsaid: Option<Told<'a>>,
    base: &'a Present,
    is_over: bool,
}

/// An event of the session.
#[derive(Clone, Copy)]
struct Told<'a> {
    content: &'a BreakoutEventContent,
    /// Whether it counts: a host's, or what this user has taken over.
    is_heeded: bool,
}

impl<'a> Story<'a> {
    fn new(base: &'a Present) -> Self {
        Self {
            content: BreakoutEventContent::default(),
            by: base.sender.clone(),
            events: BTreeMap::new(),
            unsaid: None,
            base,
            is_over: false,
        }
    }

    /// Takes the next event; says whether it counts.
    fn go_on(&mut self, event: &'a PastEvent, trust: Trust) -> bool {
        let is_base = event.event_id == self.base.event_id;
        let is_heeded = trust.is_host() || is_base;
        let session = session_id(&event.content);
        let is_of_session = session == session_id(&self.base.content);
        if !event.content.is_open() {
            // Emptying needs no trust: whoever may send the event may end what is open. A note tells
            // of which session it is the end.
            let is_end = is_of_session || session.is_none() && self.content.is_open();
            if is_end && !self.is_over {
                self.end(event, is_heeded);
            }
            return is_end;
        }
        // Another break-out is neither changed nor brought back.
        if !is_of_session {
            return false;
        }
        let told = Told {
            content: &event.content,
            is_heeded,
        };
        // A session that is over does not come back: this was made from what was before.
        if is_heeded && !self.is_over {
            self.take(event, is_base && !trust.is_host());
        }
        let is_base_known = self.events.contains_key(&*self.base.event_id);
        self.events.insert(&event.event_id, told);
        if !is_base_known || is_base {
            self.unsaid = Some(told);
        }
        is_heeded
    }

    /// Takes what a host changed. An event that was made from a stranger's is a whole: its host has
    /// taken that over.
    fn take(&mut self, event: &'a PastEvent, is_taken_over: bool) {
        let theirs = &event.content;
        let based_on = theirs.based_on.as_deref();
        let base = based_on.and_then(|based_on| self.events.get(based_on).copied());
        match base.or(self.unsaid).filter(|base| base.is_heeded) {
            Some(base) if self.content.is_open() && !is_taken_over => {
                self.content = merge::merge(base.content, &self.content, theirs);
            }
            _ => {
                self.content = theirs.clone();
                self.by = event.sender.clone();
            }
        }
    }

    fn end(&mut self, event: &'a PastEvent, is_heeded: bool) {
        // Sessions without an ID cannot be told apart: the next one is no old one that comes back.
        self.is_over = session_id(&self.base.content).is_some();
        self.by = event.sender.clone();
        if is_heeded {
            self.content = event.content.clone();
            return;
        }
        // Of what a stranger wrote, only that it is over is taken.
        let read = &self.base.content.session;
        let session = self.content.session.clone().or_else(|| read.clone());
        self.content = BreakoutEventContent::ended(session, event.sent_at);
    }
}

fn as_past(present: &Present) -> PastEvent {
    PastEvent::new(
        present.event_id.clone(),
        present.sender.clone(),
        MilliSecondsSinceUnixEpoch(ruma::UInt::MIN),
        present.content.clone(),
    )
}

fn session_id(content: &BreakoutEventContent) -> Option<&str> {
    content.session.as_ref().map(|session| session.id.as_str())
}

#[cfg(test)]
mod tests;
