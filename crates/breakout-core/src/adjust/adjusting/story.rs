//! What has happened since an event was read, told from the events in between: which changes were
//! applied to what, and by whom.

use std::collections::BTreeMap;

use ruma::{EventId, OwnedUserId};

use super::session_id;
use crate::{
    adjust::merge, event::breakout::BreakoutEventContent, history::PastEvent, opening::Present,
    trust::Trust,
};

/// What the session that was read has become by its hosts' changes, whichever event hid another.
pub(super) struct Story<'a> {
    pub(super) content: BreakoutEventContent,
    pub(super) by: OwnedUserId,
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
    pub(super) fn new(base: &'a Present) -> Self {
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
    pub(super) fn go_on(&mut self, event: &'a PastEvent, trust: Trust) -> bool {
        let is_base = event.event_id == self.base.event_id;
        let is_heeded = trust.is_host() || is_base;
        let session = session_id(&event.content);
        let is_of_session = session == session_id(&self.base.content);
        if !event.content.is_open() {
            // Emptying needs no trust: a user who may send the event may end what is open. A note says
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
                self.content = merge(base.content, &self.content, theirs);
            }
            _ => {
                self.content = theirs.clone();
                self.by = event.sender.clone();
            }
        }
    }

    fn end(&mut self, event: &'a PastEvent, is_heeded: bool) {
        // Sessions without an ID cannot be distinguished: the next one is no old one that comes back.
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
