//! Who waits for help, at present and after every change.

use std::{collections::BTreeSet, pin::Pin, sync::Arc};

use futures_util::Stream;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId};

use super::{HelpQueue, HelpQueueError};
use crate::{
    breakout::Breakout,
    clock::Clock,
    error::Error,
    subscription::{Reading, RoomChanges, changed_groups, subscribe},
};

/// A stream of the help queues of one room: each value replaces the one before, `None` means that no
/// break-out is open in which this user helps.
///
/// An error says that it could not be read, and is not the end: it is read again with the next change, and
/// some seconds later. The next value is then yielded even if it equals the last one. The stream ends
/// when the client is dropped.
pub type HelpStream = Pin<Box<dyn Stream<Item = Result<Option<Arc<HelpQueue>>, Error>> + Send>>;

impl Breakout {
    /// Observes who waits for help: the present queue first, then the next whenever it changes, also when
    /// the break-out ends, by its time as well. There is `None` while no break-out is open, and in one that
    /// a stranger has opened. The caller must be syncing, with encryption if the children are encrypted, or say how
    /// [keys are fetched](Breakout::with_keys): each queue waits for them, the first one too.
    ///
    /// The first queue costs what [`Breakout::help_queue`] does; each one after that, at least one request
    /// for each child in which something has happened. However much happens, it is read ten times a second
    /// at the most. Nothing is read while nobody polls the stream.
    ///
    /// # Errors
    ///
    /// Fails when this user is not in the parent, and when a request or the client's store does.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use futures_util::StreamExt as _;
    /// use matrix_breakout::{Breakout, Error, HelpQueue};
    ///
    /// fn show(queue: Option<&HelpQueue>) {
    ///     let requests = queue.map_or(&[][..], |queue| &queue.requests);
    ///     let waiting = requests.iter().filter(|waiting| waiting.request.taken_by.is_none());
    ///     for waiting in waiting {
    ///         println!("{} asked for help in {}", waiting.request.by, waiting.room_id);
    ///     }
    /// }
    ///
    /// async fn watch(breakout: &Breakout) -> Result<(), Error> {
    ///     let (queue, mut queues) = breakout.subscribe_to_help().await?;
    ///     show(queue.as_deref());
    ///     while let Some(queue) = queues.next().await {
    ///         match queue {
    ///             Ok(queue) => show(queue.as_deref()),
    ///             Err(error) => println!("{error}; trying again"),
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn subscribe_to_help(&self) -> Result<(Option<Arc<HelpQueue>>, HelpStream), Error> {
        let mut known = KnownHelp::new(self.clone());
        let first = known.read_queue().await?;
        Ok((first, Box::pin(subscribe(known))))
    }
}

/// What was last read of a parent's help queue, and which rooms have changed since.
#[derive(Debug)]
pub(crate) struct KnownHelp {
    breakout: Breakout,
    changes: RoomChanges,
    last: Option<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    queue: Option<Arc<HelpQueue>>,
    /// All children: the queue names only those that have asked.
    children: Vec<OwnedRoomId>,
    is_open: bool,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
}

impl KnownHelp {
    pub(crate) fn new(breakout: Breakout) -> Self {
        Self {
            changes: RoomChanges::of(&breakout.room.client()),
            breakout,
            last: None,
        }
    }

    /// Notes which rooms have changed.
    pub(crate) fn take_in(&mut self) {
        self.changes.take_in();
    }

    /// Whether a break-out was open at the last reading.
    pub(crate) fn is_open(&self) -> bool {
        self.last.as_ref().is_some_and(|last| last.is_open)
    }

    /// Says who waits for help, as of now.
    pub(crate) async fn read_queue(&mut self) -> Result<Option<Arc<HelpQueue>>, Error> {
        self.breakout.check_joined()?;
        self.changes.take_in();
        let present = self.breakout.present_breakout().await?;
        let is_open = present.content.is_open_at(self.breakout.clock.now());
        if let Some(last) = &self.last
            && last.is_open == is_open
            && !self.is_changed()
        {
            return Ok(last.queue.clone());
        }
        let children: Vec<_> = present.content.children.into_keys().collect();
        let queue = match is_open {
            true => self.ask(&children).await?,
            false => None,
        };
        let session = present.content.session.as_ref();
        self.changes.clear();
        self.last = Some(Known {
            queue: queue.clone(),
            children,
            is_open,
            ends_at: session.and_then(|session| session.ends_at),
        });
        Ok(queue)
    }

    /// The groups in which somebody may have called, or taken a call; of those that could not be read, where anything has happened. Somebody who
    /// comes is no reason to read.
    fn written<'a>(
        &self,
        children: impl IntoIterator<Item = &'a OwnedRoomId>,
    ) -> BTreeSet<OwnedRoomId> {
        let mut written = changed_groups(&self.breakout, children, |room_id| {
            self.changes.has_messages(room_id) || self.changes.has_state(room_id)
        });
        let queue = self.last.iter().filter_map(|last| last.queue.as_ref());
        let unread = queue.flat_map(|queue| queue.unread.iter().map(|unread| &unread.room_id));
        written.extend(unread.filter(|child| self.changes.has(child)).cloned());
        written
    }

    async fn ask(&self, children: &[OwnedRoomId]) -> Result<Option<Arc<HelpQueue>>, Error> {
        let changed = self.written(children);
        let previous = self.last.as_ref().and_then(|last| last.queue.as_deref());
        match self.breakout.help_queue_after(previous, &changed).await {
            Ok(queue) => Ok(Some(Arc::new(queue))),
            // In a stranger's groups nobody is asked.
            Err(HelpQueueError::NotOpen(_) | HelpQueueError::NotYours(_)) => Ok(None),
            Err(HelpQueueError::Other(error)) => Err(error),
        }
    }
}

impl Reading for KnownHelp {
    type Item = Option<Arc<HelpQueue>>;

    async fn read(&mut self) -> Result<Option<Self::Item>, Error> {
        let before = self.last.clone().map(|last| last.queue);
        let queue = self.read_queue().await?;
        let is_same = before.is_some_and(|before| match (&before, &queue) {
            (Some(before), Some(queue)) => before.tells_the_same(queue),
            (None, None) => true,
            _ => false,
        });
        Ok((!is_same).then_some(queue))
    }

    fn last(&self) -> Option<Self::Item> {
        self.last.clone().map(|last| last.queue)
    }

    fn changes(&mut self) -> &mut RoomChanges {
        &mut self.changes
    }

    fn is_changed(&self) -> bool {
        let children = self.last.iter().flat_map(|last| &last.children);
        self.changes.has_state(self.breakout.room.room_id()) || !self.written(children).is_empty()
    }

    fn changes_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let last = self.last.as_ref();
        last.filter(|last| last.is_open)?.ends_at
    }

    fn clock(&self) -> &Clock {
        &self.breakout.clock
    }
}

#[cfg(test)]
mod tests {
    use parking_lot::Mutex;
    use serde_json::json;

    use super::*;
    use crate::testing::{Lesson, OWN, at_once};

    #[tokio::test]
    async fn keys_are_fetched_before_an_encrypted_group_is_read_and_for_no_other() {
        let lesson = Arc::new(Lesson::new(json!({})).await);
        let homeserver = &lesson.homeserver;
        let [plain, encrypted] = Lesson::groups();
        let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
        homeserver.put(OWN, &encrypted, "m.room.encryption", "", encryption);
        lesson.write(OWN, &lesson.content([&[], &[]]));
        homeserver.sync().await;
        let fetched = Arc::new(Mutex::new(Vec::new()));
        let (noted, of_lesson) = (fetched.clone(), lesson.clone());
        let breakout = homeserver.breakout(&lesson.parent);
        let mut known = KnownHelp::new(breakout.with_keys(move |parent| {
            let (noted, lesson) = (noted.clone(), of_lesson.clone());
            Box::pin(async move {
                let read = lesson.homeserver.asked("GET", "two:localhost/messages");
                let read = read.await;
                noted.lock().push((parent, read));
            })
        }));
        let first = (lesson.parent.clone(), 0);
        at_once(known.read_queue()).await.unwrap();
        assert_eq!(*fetched.lock(), std::slice::from_ref(&first));

        let call = json!({ "msgtype": "m.text", "body": "!help" });
        homeserver.say(OWN, &plain, call.clone());
        homeserver.sync().await;
        let queue = at_once(known.read_queue()).await.unwrap().unwrap();
        assert_eq!((queue.requests.len(), fetched.lock().len()), (1, 1));
        homeserver.say(OWN, &encrypted, call);
        homeserver.sync().await;
        let queue = at_once(known.read_queue()).await.unwrap().unwrap();
        assert_eq!(queue.requests.len(), 2);
        assert_eq!(*fetched.lock(), [first, (lesson.parent.clone(), 1)]);
    }

    #[tokio::test]
    async fn who_comes_is_no_reason_to_read_and_who_goes_is() {
        let lesson = Lesson::new(json!({})).await;
        let homeserver = &lesson.homeserver;
        let [group, other] = Lesson::groups();
        lesson.write(OWN, &lesson.content([&[], &[]]));
        homeserver.sync().await;
        let mut known = KnownHelp::new(homeserver.breakout(&lesson.parent));
        at_once(known.read_queue()).await.unwrap();
        let before = homeserver.asked("GET", "/rooms/").await;
        for room in [&lesson.parent, &group, &other] {
            homeserver.join(room, "@ann:localhost");
        }
        homeserver.sync().await;
        known.take_in();
        assert!(!known.is_changed());
        at_once(known.read_queue()).await.unwrap();
        assert_eq!(homeserver.asked("GET", "/rooms/").await, before);
        // A call of somebody who has gone is none any more.
        homeserver.leave(&group, "@ann:localhost");
        homeserver.sync().await;
        at_once(known.read_queue()).await.unwrap();
        let path = format!("{group}/messages");
        assert_eq!(homeserver.asked("GET", &path).await, 2);
        // What is written is a reason, in the group where it is.
        homeserver.say(
            "@ann:localhost",
            &other,
            json!({ "msgtype": "m.text", "body": "hello" }),
        );
        homeserver.sync().await;
        at_once(known.read_queue()).await.unwrap();
        let path = format!("{other}/messages");
        assert_eq!(homeserver.asked("GET", &path).await, 2);
    }
}
