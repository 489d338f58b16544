//! Reports that are being sent: one at a time for each room, and one for all who press the same button.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use breakout_i18n::{Message, results as words};
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use parking_lot::Mutex;
use tokio::sync::{Mutex as Turn, watch};

use crate::error::PageError;

/// What one press of the button comes to: how many groups' reports were sent.
pub(super) type Outcome = Result<usize, PageError>;

/// What this console brings back, by parent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reports(Arc<Mutex<BTreeMap<OwnedRoomId, Arc<Desk>>>>);

/// Where the reports of one room are sent from.
#[derive(Debug, Default)]
pub(super) struct Desk {
    turn: Turn<()>,
    work: watch::Sender<Work>,
}

/// What is being sent, and what became of what was.
#[derive(Clone, Debug, Default)]
pub(super) struct Work {
    under_way: BTreeSet<String>,
    step: Option<Message>,
    /// How much is over, so that a page that has missed it knows.
    over: usize,
    outcomes: BTreeMap<String, Outcome>,
}

/// A report that is being sent. When this is dropped, it is over.
#[derive(Debug)]
pub(super) struct Job {
    desk: Arc<Desk>,
    what: String,
}

impl Reports {
    pub(super) fn desk(&self, parent: &RoomId) -> Arc<Desk> {
        let mut desks = self.0.lock();
        desks.entry(parent.to_owned()).or_default().clone()
    }
}

impl Desk {
    /// Begins to send this; none if it is being sent.
    pub(super) fn begin(self: &Arc<Self>, what: &str) -> Option<Job> {
        let mut is_new = false;
        self.work.send_modify(|work| {
            if work.under_way.is_empty() {
                work.outcomes.clear();
            }
            is_new = work.under_way.insert(what.to_owned());
        });
        is_new.then(|| Job {
            desk: self.clone(),
            what: what.to_owned(),
        })
    }

    /// Waits until this is not being sent any more.
    pub(super) async fn outcome(&self, what: &str) -> Option<Outcome> {
        let mut work = self.work.subscribe();
        let over = work.wait_for(|work| !work.under_way.contains(what));
        over.await.ok()?.outcomes.get(what).cloned()
    }

    /// What is being sent now, in words, and how much is over.
    pub(super) fn look(&self) -> (Option<Message>, usize) {
        self.work.borrow().look()
    }

    /// What became of what was sent, told once.
    pub(super) fn take_outcomes(&self) -> Vec<Outcome> {
        let mut outcomes = BTreeMap::new();
        self.work.send_if_modified(|work| {
            outcomes = std::mem::take(&mut work.outcomes);
            // Nobody has to look again for that.
            false
        });
        outcomes.into_values().collect()
    }

    pub(super) fn watch(&self) -> watch::Receiver<Work> {
        self.work.subscribe()
    }
}

impl Work {
    pub(super) fn look(&self) -> (Option<Message>, usize) {
        let step = || {
            let step = self.step.clone();
            step.unwrap_or_else(words::bringing_back)
        };
        ((!self.under_way.is_empty()).then(step), self.over)
    }
}

impl Job {
    /// Waits for the others, does the work, and says what has come of it.
    pub(super) async fn run(self, work: impl Future<Output = Outcome>) {
        let outcome = {
            let _turn = self.desk.turn.lock().await;
            work.await
        };
        self.desk.work.send_modify(|work| {
            work.outcomes.insert(self.what.clone(), outcome);
        });
    }

    /// What can say how far it is.
    pub(super) fn teller(&self) -> impl Fn(Message) + Send + Sync + 'static {
        let desk = self.desk.clone();
        move |step| desk.work.send_modify(|work| work.step = Some(step))
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.desk.work.send_modify(|work| {
            work.under_way.remove(&self.what);
            work.over += 1;
            if work.under_way.is_empty() {
                work.step = None;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::room_id;

    use super::*;

    #[tokio::test]
    async fn who_presses_the_same_button_waits_for_the_same() {
        let reports = Reports::default();
        let desk = reports.desk(room_id!("!a:x"));
        let job = desk.begin("one").unwrap();
        assert!(desk.begin("one").is_none());
        assert!(reports.desk(room_id!("!b:x")).begin("one").is_some());
        assert!(desk.look().0.is_some());
        let (first, second, ()) = tokio::join!(
            desk.outcome("one"),
            desk.outcome("one"),
            job.run(async { Ok(2) })
        );
        assert!(matches!((first, second), (Some(Ok(2)), Some(Ok(2)))));
        assert_eq!(desk.look(), (None, 1));
        assert_eq!(desk.take_outcomes().len(), 1);
        assert!(desk.take_outcomes().is_empty());
    }

    #[tokio::test]
    async fn others_wait_for_their_turn_and_what_breaks_off_is_over() {
        let desk = Reports::default().desk(room_id!("!a:x"));
        let (one, two) = (desk.begin("one").unwrap(), desk.begin("two").unwrap());
        let busy = Mutex::new(false);
        let work = || async {
            assert!(!std::mem::replace(&mut *busy.lock(), true));
            tokio::task::yield_now().await;
            *busy.lock() = false;
            Ok(1)
        };
        tokio::join!(one.run(work()), two.run(work()));
        assert_eq!(desk.take_outcomes().len(), 2);
        drop(desk.begin("three").unwrap());
        assert_eq!(desk.look(), (None, 3));
        assert!(desk.outcome("three").await.is_none());
    }
}
