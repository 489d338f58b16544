//! The machine that changes an open break-out while others may do the same.
//!
//! What was read may be old by the time the event is sent, and the homeserver accepts the event all
//! the same. So each event names the one that it was made from, and the machine looks back after
//! sending: it goes through all events since the one that it had read, applies what each sender
//! changed, and compares the result with what is present. If something got lost, the host who
//! notices that sends everything once more. All hosts come to the same result, since they go
//! through the same events, in an order that does not depend on which homeserver they ask.
//!
//! Only the session that was read is followed, and only hosts count: what a stranger wrote into it,
//! or another session in between, is never sent in this user's name.

mod exchange;
mod order;
mod story;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId};

pub use self::exchange::{Action, Adjusted, Input, LookBack, NotAdjusted, Outcome};
use self::{order::in_one_order, story::Story};
use super::{Change, Refusal, apply_each, merge};
use crate::{
    authority::{Author, Deed, Wish},
    event::{
        breakout::BreakoutEventContent,
        size::{MAX_CONTENT_BYTES, content_bytes},
    },
    history::PastEvent,
    opening::Present,
    trust::Trust,
};

/// How many events are sent at most before the machine gives up. Others would have to change the
/// break-out each time between a read and a write, which takes milliseconds.
const MOST_EVENTS: usize = 8;

/// The change of an open break-out.
///
/// # Examples
///
/// ```
/// use breakout_core::adjust::{Action, Adjusting, Change, Input};
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_room_id, owned_server_name, uint};
///
/// let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let change = Change::Close { room_id: owned_room_id!("!one:example.org") };
/// let mut adjusting = Adjusting::new(vec![change], owned_server_name!("example.org"));
///
/// // What is present comes first, and who has sent it.
/// assert_eq!(adjusting.process(Input::Started, now), [Action::Read]);
/// ```
#[derive(Clone, Debug)]
pub struct Adjusting {
    changes: Vec<Change>,
    server: OwnedServerName,
    /// The session that is to be changed, or that it is one without an ID; `None` if any will do.
    session: Option<Option<String>>,
    wish: Wish,
    no_groups: BTreeSet<OwnedRoomId>,
    routes: BTreeMap<OwnedRoomId, Vec<OwnedServerName>>,
    stage: Stage,
    /// Why some of the changes were not even tried.
    refusals: Vec<Option<Refusal>>,
    /// What our first event took the place of.
    before: Option<BreakoutEventContent>,
    ours: Vec<OwnedEventId>,
    others: Vec<PastEvent>,
    hidden: BTreeSet<OwnedUserId>,
}

/// What is under way. What was read at first stays what is compared with.
#[derive(Clone, Debug)]
enum Stage {
    New,
    Read,
    Send(Box<Present>),
    LookBack(Box<Present>),
    End(Box<Result<Present, NotAdjusted>>),
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
            routes: BTreeMap::new(),
            stage: Stage::New,
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

    /// Says through which servers children can be joined by now. Each event that is sent names these, if they fit into it;
    /// and one is sent if people of another server have come to a child that names this user's server alone.
    pub fn with_routes(mut self, routes: BTreeMap<OwnedRoomId, Vec<OwnedServerName>>) -> Self {
        self.routes = routes;
        self
    }

    /// Takes in what has happened, and returns what is to be done: after [`Input::Started`], and after
    /// the answer to each action, one other. What nobody asked for changes nothing, and nothing is to
    /// be done about it.
    pub fn process(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let action = match (input, &self.stage) {
            (Input::Started, Stage::New) => {
                self.stage = Stage::Read;
                Action::Read
            }
            (Input::Read { present, trust }, Stage::Read) => self.read(present, trust, now),
            (Input::Sent(event_id), Stage::Send(base)) => {
                let base = base.clone();
                self.ours.push(event_id);
                self.ask_back(base)
            }
            (Input::LookedBack(back), Stage::LookBack(base)) => {
                let base = base.clone();
                self.look_back(base, back, now)
            }
            _ => return Vec::new(),
        };
        vec![action]
    }

    fn read(
        &mut self,
        present: Option<Present>,
        trust: Trust,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Action {
        let Some(present) = present.filter(|present| present.content.is_open_at(now)) else {
            return self.end(Err(NotAdjusted::NotOpen));
        };
        let session = session_id(&present.content);
        if let Some(wanted) = &self.session
            && wanted.as_deref() != session
        {
            return self.end(Err(NotAdjusted::OtherSession {
                session: present.content.session.map(Box::new),
                by: present.sender,
            }));
        }
        let author = Author::new(present.sender.clone(), trust);
        if let Err(not_yours) = author.allows(Deed::Change, self.wish) {
            return self.end(Err(not_yours.into()));
        }
        let mut wanted = self.apply_to(&present.content, &present, now);
        // Whom a stranger names as the host is not named again in this user's name.
        if let Some(session) = &mut wanted.session {
            session.forget_claims(trust);
        }
        let is_so = merge::is_same(&present.content, &wanted);
        if trust.is_host() && is_so && !self.opens_a_way(&present.content) {
            // What is present may hide something, and be about to be mended by others: then it is
            // not so yet, whatever is seen now.
            self.ask_back(Box::new(present))
        } else {
            let content = self.writable(wanted, &present);
            self.send(Box::new(present), content)
        }
    }

    fn send(&mut self, base: Box<Present>, content: BreakoutEventContent) -> Action {
        self.stage = Stage::Send(base);
        Action::Send(self.routed(&content).unwrap_or(content))
    }

    fn ask_back(&mut self, base: Box<Present>) -> Action {
        let since = base.event_id.clone();
        self.stage = Stage::LookBack(base);
        Action::LookBack {
            since,
            ours: self.ours.last().cloned(),
        }
    }

    fn look_back(
        &mut self,
        base: Box<Present>,
        back: LookBack,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Action {
        let Some(present) = back.present.clone() else {
            return self.end(Err(NotAdjusted::NotOpen));
        };
        // Servers that were cut off from each other may know of an event that counts and is in nobody's
        // timeline.
        let is_read = |event: &PastEvent| event.event_id == base.event_id;
        let unseen = (!back.events.iter().any(is_read)).then(|| as_past(&base));
        let mut story = Story::new(&base);
        let mut is_newer = false;
        self.others.clear();
        self.hidden.clear();
        for event in in_one_order(unseen.iter().chain(&back.events).collect()) {
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
            self.end(Err(NotAdjusted::Ended { by }))
        } else if !is_same_session {
            self.end(Err(NotAdjusted::OtherSession {
                session: present.content.session.map(Box::new),
                by: present.sender,
            }))
        } else if let Err(not_yours) = allowed {
            self.end(Err(not_yours.into()))
        } else if !content.is_open() {
            self.write(base, present, content, Some(NotAdjusted::Ended { by }))
        } else {
            let is_over = !content.is_open_at(now);
            self.write(
                base,
                present,
                content,
                is_over.then_some(NotAdjusted::NotOpen),
            )
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
    fn write(
        &mut self,
        base: Box<Present>,
        present: Present,
        wanted: BreakoutEventContent,
        why: Option<NotAdjusted>,
    ) -> Action {
        if merge::is_same(&present.content, &wanted) {
            self.end(why.map_or(Ok(present), Err))
        } else if self.ours.len() < MOST_EVENTS {
            let content = self.writable(wanted, &present);
            self.send(base, content)
        } else {
            self.end(Err(why.unwrap_or(NotAdjusted::Unsettled)))
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

    /// Returns the same with the servers through which the children can be joined by now; `None` if it would be too large, or
    /// if it is the break-out of a client that has no sessions, whose servers are its choice.
    fn routed(&self, content: &BreakoutEventContent) -> Option<BreakoutEventContent> {
        content.session.as_ref()?;
        let mut routed = content.clone();
        for (room_id, child) in &mut routed.children {
            if let Some(route) = self.routes.get(room_id).filter(|route| !route.is_empty()) {
                child.via.clone_from(route);
            }
        }
        let fits = content_bytes(&routed).is_ok_and(|bytes| bytes <= MAX_CONTENT_BYTES);
        fits.then_some(routed)
    }

    /// Whether a child that can be joined only while this user's server answers would no longer depend on it.
    fn opens_a_way(&self, content: &BreakoutEventContent) -> bool {
        let routed = self.routed(content);
        let mut routed = routed.iter().flat_map(|routed| &routed.children);
        routed.any(|(room_id, child)| {
            let via = content.children.get(room_id).map(|child| &child.via);
            let is_new = |server: &OwnedServerName| *server != self.server;
            via.is_some_and(|via| **via == [self.server.clone()]) && child.via.iter().any(is_new)
        })
    }

    fn end(&mut self, end: Result<Present, NotAdjusted>) -> Action {
        self.stage = Stage::End(Box::new(end));
        Action::End
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
