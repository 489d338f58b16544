//! What changes at the homeserver, for those who show it: however much comes while one of them is at work, they look once.

use std::{collections::BTreeSet, time::Duration};

use breakout_i18n::{Message, layout as words};
use breakout_words::CommandError;
use matrix_sdk::ruma::OwnedRoomId;
use tokio::{
    sync::broadcast::{
        Receiver, Sender,
        error::{RecvError, TryRecvError},
    },
    time::{Instant, sleep_until},
};

/// As many changes may wait for a slow listener; one that misses some gets `Missed`, and reads everything anew.
const WAITING: usize = 64;

/// How far apart looks are at the least, where one follows another, and at the most.
const PACE: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(1);

/// Why nothing new comes from the homeserver, for the user to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What is said.
    pub text: Message,
    /// Nothing will come until somebody logs in again.
    pub logged_out: bool,
}

/// Something that pages may have to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something has changed in these rooms.
    Rooms(BTreeSet<OwnedRoomId>),
    /// More has changed than was kept.
    Missed,
    /// The homeserver was lost.
    Offline(Lost),
    /// The homeserver is back.
    Online,
}

/// All changes since somebody began to listen. Those that wait come at once, as one.
#[derive(Debug)]
pub struct Changes {
    receiver: Receiver<Change>,
    /// What came after the last one that was handed out, and is something else.
    next: Option<Change>,
}

/// Keeps looks apart, so that no member can keep the console busy by changing things: the first one is made at once, and
/// there is about as much time between two of them as one takes.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    free_at: Option<Instant>,
}

/// Where changes are announced.
pub(crate) fn channel() -> Sender<Change> {
    Sender::new(WAITING)
}

impl Changes {
    pub(crate) fn of(sender: &Sender<Change>) -> Self {
        Self {
            receiver: sender.subscribe(),
            next: None,
        }
    }

    /// Waits for the next change; those of rooms that have come meanwhile are one. None when there will be no more.
    pub async fn next(&mut self) -> Option<Change> {
        let mut change = match self.next.take() {
            Some(change) => change,
            None => match self.receiver.recv().await {
                Ok(change) => change,
                Err(RecvError::Lagged(_)) => Change::Missed,
                Err(RecvError::Closed) => return None,
            },
        };
        loop {
            let more = match self.receiver.try_recv() {
                Ok(more) => more,
                Err(TryRecvError::Lagged(_)) => Change::Missed,
                Err(TryRecvError::Empty | TryRecvError::Closed) => return Some(change),
            };
            match (&mut change, more) {
                (Change::Rooms(rooms), Change::Rooms(more)) => rooms.extend(more),
                (Change::Missed, Change::Rooms(_) | Change::Missed) => {}
                (Change::Rooms(_), Change::Missed) => change = Change::Missed,
                (_, more) => {
                    self.next = Some(more);
                    return Some(change);
                }
            }
        }
    }

    /// Leaves out what has come so far, for one who is about to look anyway.
    pub(crate) fn skip(&mut self) {
        self.receiver = self.receiver.resubscribe();
        self.next = None;
    }
}

impl Lost {
    pub(crate) fn for_now(error: &CommandError) -> Self {
        Self {
            text: words::homeserver_unreachable(error.message()),
            logged_out: false,
        }
    }

    pub(crate) fn for_good(error: &CommandError) -> Self {
        if error.requires_login() {
            return Self {
                text: words::login_ended(),
                logged_out: true,
            };
        }
        let hints = error.page_hints().into_iter();
        let hints = hints.reduce(words::hints_in_turn);
        Self {
            text: match hints {
                Some(hints) => words::account_lost(error.message(), hints),
                None => words::account_lost_for_good(error.message()),
            },
            logged_out: false,
        }
    }
}

impl Pace {
    /// Waits until there may be another look.
    pub(crate) async fn wait(&self) {
        if let Some(free_at) = self.free_at {
            sleep_until(free_at).await;
        }
    }

    /// Notes a look that began then, and has just ended.
    pub(crate) fn looked(&mut self, began: Instant) {
        self.free_at = Some(next_look(began, Instant::now()));
    }
}

fn next_look(began: Instant, ended: Instant) -> Instant {
    let took = ended.saturating_duration_since(began);
    ended + took.clamp(PACE, LONGEST)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use matrix_sdk::ruma::owned_room_id;

    use super::*;

    fn rooms<const N: usize>(of: [&str; N]) -> Change {
        let ids = of.iter().map(|id| OwnedRoomId::try_from(*id).unwrap());
        Change::Rooms(ids.collect())
    }

    fn lost() -> Change {
        Change::Offline(Lost {
            text: Message::verbatim(""),
            logged_out: false,
        })
    }

    #[tokio::test]
    async fn what_comes_while_somebody_is_at_work_is_one_change() {
        let sender = channel();
        let mut changes = Changes::of(&sender);
        for _ in 0..30 {
            sender.send(rooms(["!a:x"])).unwrap();
            sender.send(rooms(["!b:x"])).unwrap();
        }
        assert_eq!(changes.next().await, Some(rooms(["!a:x", "!b:x"])));
        assert_eq!(changes.next().now_or_never(), None);

        // What is lost and what is back keep their places.
        for change in [rooms(["!a:x"]), lost(), Change::Online, rooms(["!b:x"])] {
            sender.send(change).unwrap();
        }
        assert_eq!(changes.next().await, Some(rooms(["!a:x"])));
        assert_eq!(changes.next().await, Some(lost()));
        assert_eq!(changes.next().await, Some(Change::Online));
        assert_eq!(changes.next().await, Some(rooms(["!b:x"])));
        drop(sender);
        assert_eq!(changes.next().await, None);
    }

    #[tokio::test]
    async fn a_storm_is_one_change_too() {
        let sender = channel();
        let mut changes = Changes::of(&sender);
        for _ in 0..10 * WAITING {
            let room = owned_room_id!("!a:x");
            sender.send(Change::Rooms(BTreeSet::from([room]))).unwrap();
        }
        assert_eq!(changes.next().await, Some(Change::Missed));
        assert_eq!(changes.next().now_or_never(), None);
        sender.send(rooms(["!a:x"])).unwrap();
        changes.skip();
        assert_eq!(changes.next().now_or_never(), None);
    }

    #[tokio::test]
    async fn the_first_look_is_made_at_once_and_the_next_ones_have_room_between() {
        let mut pace = Pace::default();
        assert!(pace.wait().now_or_never().is_some());
        pace.looked(Instant::now());
        assert!(pace.wait().now_or_never().is_none());

        let began = Instant::now();
        let ended = began + Duration::from_millis(10);
        assert_eq!(next_look(began, ended), ended + PACE);
        // What takes long is not made again at once for whatever came meanwhile.
        let ended = began + Duration::from_millis(500);
        assert_eq!(next_look(began, ended), ended + Duration::from_millis(500));
        // A homeserver that is slow is not waited for twice.
        let ended = began + Duration::from_secs(9);
        assert_eq!(next_look(began, ended), ended + LONGEST);
    }
}
