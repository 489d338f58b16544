//! Something that is read again whenever a sync brings a reason to, and yielded when it differs.
//!
//! The status and the help queue are observed this way. The rooms that have changed are collected
//! until they have been read, so that the next reading makes up for one that failed or was dropped.
//! Readings are kept apart, since a busy room would otherwise be read with every message.

mod room_changes;

use std::{collections::BTreeSet, time::Duration};

use futures_util::{Stream, stream};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId};
use tokio::{
    sync::watch,
    time::{Instant, sleep_until},
};

pub(crate) use self::room_changes::RoomChanges;
use crate::{
    breakout::Breakout,
    clock::{Clock, until},
    error::Error,
    sticky_store,
};

/// How long after a failure the same is read again, at least and at most.
const AGAIN: Duration = Duration::from_secs(5);
const LATEST_AGAIN: Duration = Duration::from_secs(60);
/// The time between two readings, at least and at most: about as long as one takes.
const PACE: Duration = Duration::from_millis(100);
const LONGEST_PACE: Duration = Duration::from_secs(1);

/// Something that is read again and again.
pub(crate) trait Reading: Send {
    /// What is yielded.
    type Item: Send;

    /// Reads it; `None` if it is as it was at the last reading.
    fn read(&mut self) -> impl Future<Output = Result<Option<Self::Item>, Error>> + Send;

    /// What was read last, whether or not it differed from the one before.
    fn last(&self) -> Option<Self::Item>;

    /// The rooms that have changed since the last reading.
    fn changes(&mut self) -> &mut RoomChanges;

    /// Whether one of these rooms is a reason to read.
    fn is_changed(&self) -> bool;

    /// When it may be different although no event is sent.
    fn changes_at(&self) -> Option<MilliSecondsSinceUnixEpoch>;

    /// The clock for that time.
    fn clock(&self) -> &Clock;
}

/// The children in which something may have changed: in the room itself, or in the one that has
/// replaced it.
pub(crate) fn changed_groups<'a>(
    breakout: &Breakout,
    children: impl IntoIterator<Item = &'a OwnedRoomId>,
    has: impl Fn(&RoomId) -> bool,
) -> BTreeSet<OwnedRoomId> {
    let is_changed = |child: &&OwnedRoomId| {
        let room = breakout.group(child).room;
        has(child) || room.is_some_and(|room| has(room.room_id()))
    };
    children.into_iter().filter(is_changed).cloned().collect()
}

/// Yields what is read whenever it differs, and errors. Ends when the client is dropped.
pub(crate) fn subscribe<R: Reading>(
    reading: R,
) -> impl Stream<Item = Result<R::Item, Error>> + Send {
    Subscriber::new(reading, true).into_stream()
}

/// Yields what is read, like [`subscribe`], beginning with the present value.
pub(crate) fn follow<R: Reading>(reading: R) -> impl Stream<Item = Result<R::Item, Error>> + Send {
    Subscriber::new(reading, false).into_stream()
}

/// The state of the stream.
struct Subscriber<R> {
    reading: R,
    sticky: watch::Receiver<u64>,
    pace: Pace,
    /// How many readings in a row have failed.
    failures: u32,
    again_at: Option<Instant>,
    /// Whether the present value has been read.
    is_begun: bool,
}

impl<R: Reading> Subscriber<R> {
    fn new(reading: R, is_begun: bool) -> Self {
        Self {
            reading,
            sticky: sticky_store::changes(),
            pace: Pace::default(),
            failures: 0,
            again_at: None,
            is_begun,
        }
    }

    fn into_stream(self) -> impl Stream<Item = Result<R::Item, Error>> + Send {
        stream::unfold(self, |mut watch| async {
            let item = watch.next().await?;
            Some((item, watch))
        })
    }

    async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        loop {
            if std::mem::replace(&mut self.is_begun, true) {
                self.reason_to_read().await?;
            }
            self.pace.wait().await;
            let began = Instant::now();
            let read = self.reading.read().await;
            self.pace.looked(began);
            let had_failed = self.failures > 0;
            match read {
                Ok(item) => {
                    self.failures = 0;
                    self.again_at = None;
                    // A reader who got an error gets the next value even if it did not change.
                    let item = item.or_else(|| self.reading.last().filter(|_| had_failed));
                    if let Some(item) = item {
                        return Some(Ok(item));
                    }
                }
                Err(error) => {
                    self.again_at = Instant::now().checked_add(again(self.failures));
                    if !may_pass(&error) {
                        self.again_at = None;
                    }
                    self.failures = self.failures.saturating_add(1);
                    return Some(Err(error));
                }
            }
        }
    }

    /// Waits until it may differ; `None` when the client is dropped.
    async fn reason_to_read(&mut self) -> Option<()> {
        loop {
            let has_failed = self.failures > 0;
            let now = self.reading.clock().now();
            // It would be read for ever if that time had passed.
            let changes_at = self.reading.changes_at().filter(|_| !has_failed);
            let again_at = self.again_at;
            let again = async {
                match again_at {
                    Some(at) => sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                more = self.reading.changes().next() => {
                    more?;
                    if self.reading.is_changed() {
                        return Some(());
                    }
                }
                () = sticky_store::changed(&mut self.sticky) => return Some(()),
                () = until(changes_at, now) => return Some(()),
                () = again => return Some(()),
            }
        }
    }
}

/// How long to wait after a failure, which was preceded by this many others.
fn again(failures: u32) -> Duration {
    let times = 2_u32.saturating_pow(failures);
    AGAIN.saturating_mul(times).min(LATEST_AGAIN)
}

/// Whether reading may succeed later without anything that a sync brings.
fn may_pass(error: &Error) -> bool {
    !error.requires_login() && !matches!(error, Error::NotJoined(_))
}

/// Keeps readings apart: the first one is made at once, and the time between two is about as long
/// as one takes.
#[derive(Debug, Default)]
struct Pace {
    free_at: Option<Instant>,
}

impl Pace {
    async fn wait(&self) {
        if let Some(free_at) = self.free_at {
            sleep_until(free_at).await;
        }
    }

    fn looked(&mut self, began: Instant) {
        let took = began.elapsed().clamp(PACE, LONGEST_PACE);
        self.free_at = Instant::now().checked_add(took);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_tried_again_later_and_later() {
        let seconds = [0, 1, 2, 3, 4, 40].map(|failures| again(failures).as_secs());
        assert_eq!(seconds, [5, 10, 20, 40, 60, 60]);
    }
}
