//! Sends the first message into each group: its task, how much time there is, and the way back.
//!
//! It runs beside the keeping of time and behind everything else: when a session opens, the
//! homeserver's rate limit is needed for the rooms, the invites and the announcement. A relation in
//! the clear marks the message, so that it is sent once by whichever process comes first.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    sync::Arc,
    time::Duration,
};

use breakout_core::{
    announcement::group::{GroupMessage, Told},
    event::{SessionId, breakout::Child},
    room::PresentBreakout,
    timekeeping::{
        Watched,
        first_message::{When, first_message},
    },
    words::Sentence,
};
use matrix_sdk::{
    Room, RoomMemberships,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId},
};
use tokio::{
    sync::broadcast::error::RecvError,
    time::{Instant, sleep_until},
};

use crate::{
    breakout::Breakout,
    error::Error,
    group_message,
    keep_time::TimeNews,
    language::words_of,
    patience::{is_http_transient, limited},
    requests::Counter,
    room_failure::RoomFailure,
    room_message::MessageReport,
    way_back,
};

/// How long after a failure the same is tried again.
const AGAIN: Duration = Duration::from_secs(5);
/// How often it is tried where the homeserver fails.
const ATTEMPTS: u8 = 3;
/// What a first message is called.
const FIRST: &str = "first";

/// Sends the first messages of the session that is open, whichever it is.
pub(crate) struct FirstMessages<'a> {
    breakout: &'a Breakout,
    own: OwnedUserId,
    news: Arc<dyn Fn(TimeNews) + Send + Sync>,
    /// The groups that have their message, or cannot get one.
    done: BTreeSet<(SessionId, OwnedRoomId)>,
    attempts: BTreeMap<OwnedRoomId, u8>,
    /// Until when the homeserver has asked to wait.
    limited_until: Option<Instant>,
    report: MessageReport,
}

/// What the loop does next.
enum Step {
    /// Look again at once.
    Again,
    /// Nothing before this time, unless something changes.
    Wait(Option<Instant>),
}

/// What became of one message.
enum Outcome {
    Sent(OwnedEventId),
    /// Another machine, or an earlier run, has sent it.
    WasThere,
    Limited(Duration),
    Again,
    Failed(Error),
}

impl<'a> FirstMessages<'a> {
    pub(crate) fn new(
        breakout: &'a Breakout,
        own: OwnedUserId,
        news: Arc<dyn Fn(TimeNews) + Send + Sync>,
    ) -> Self {
        Self {
            breakout,
            own,
            news,
            done: BTreeSet::new(),
            attempts: BTreeMap::new(),
            limited_until: None,
            report: MessageReport::default(),
        }
    }

    /// Runs for as long as it is polled. If it is dropped in between, the next one continues.
    pub(crate) async fn run(mut self) -> Infallible {
        let client = self.breakout.room.client();
        // A group is known only once it has come with a sync, as is who is there.
        let mut updates = client.subscribe_to_all_room_updates();
        loop {
            let until = match self.step().await {
                Ok(Step::Again) => continue,
                Ok(Step::Wait(until)) => until,
                Err(error) => {
                    let error = error.into();
                    (self.news)(TimeNews::Failed { error });
                    Some(Instant::now() + AGAIN)
                }
            };
            if !(self.report.sent.is_empty() && self.report.failed.is_empty()) {
                let report = std::mem::take(&mut self.report);
                (self.news)(TimeNews::FirstMessages { report });
            }
            let time = async {
                match until {
                    Some(until) => sleep_until(until).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = time => {}
                update = updates.recv() => if let Err(RecvError::Closed) = update {
                    // The client is gone, and this future with it.
                    std::future::pending::<()>().await;
                },
            }
        }
    }

    /// Sends the next message that is due.
    async fn step(&mut self) -> Result<Step, Error> {
        if let Some(until) = self.limited_until
            && Instant::now() < until
        {
            return Ok(Step::Wait(Some(until)));
        }
        // Anew for each message: it may be the last one for minutes, and the session be another one.
        let present = self.breakout.present_breakout().await?;
        let Some(session) = present.content.session.clone() else {
            return Ok(Step::Wait(None));
        };
        let mut watched = Watched::new(&present.content, present.sent_at);
        watched.is_own = present.sender.as_ref() == Some(&self.own);
        let is_limited = self.limited_until.is_some();
        let now = self.breakout.clock.now();
        let mut next: Option<MilliSecondsSinceUnixEpoch> = None;
        for (room_id, child) in present.content.ordered_children() {
            let key = (session.id.clone(), room_id.clone());
            if self.done.contains(&key) {
                continue;
            }
            let Some(room) = self.joined(room_id) else {
                continue;
            };
            let there = match room.encryption_state().is_encrypted() {
                true => Some(members(&room).await?),
                false => None,
            };
            match first_message(&watched, &child.users, there.as_ref(), is_limited, now) {
                When::Now => {}
                When::At(time) => {
                    next = Some(next.map_or(time, |next| next.min(time)));
                    continue;
                }
                _ => continue,
            }
            let outcome = self.send(&room, child, &present, &session.id, now).await;
            return Ok(self.settle(key, child.name.clone(), outcome));
        }
        let left = next.map(|next| {
            let left: u64 = next.get().saturating_sub(now.get()).into();
            Instant::now() + Duration::from_millis(left.saturating_add(5))
        });
        Ok(Step::Wait(left))
    }

    /// The room of a group, if this user is in it.
    fn joined(&self, room_id: &RoomId) -> Option<Room> {
        let group = self.breakout.group(room_id);
        let is_group = group.standing.is_group();
        group.room(room_id).ok().filter(|_| is_group)
    }

    /// Takes the outcome of one message into account.
    fn settle(
        &mut self,
        key: (SessionId, OwnedRoomId),
        name: Option<String>,
        outcome: Outcome,
    ) -> Step {
        let room_id = key.1.clone();
        match outcome {
            Outcome::Sent(event_id) => self.report.sent.push((room_id, event_id)),
            Outcome::WasThere => {}
            Outcome::Limited(wait) => {
                let until = Instant::now() + wait;
                self.limited_until = Some(until);
                return Step::Wait(Some(until));
            }
            Outcome::Again => {
                let attempts = self.attempts.entry(room_id).or_default();
                *attempts += 1;
                if *attempts < ATTEMPTS {
                    return Step::Wait(Some(Instant::now() + AGAIN));
                }
            }
            Outcome::Failed(error) => {
                let failure = RoomFailure::new(room_id, name, error);
                self.report.failed.push(failure);
            }
        }
        self.done.insert(key);
        Step::Again
    }

    /// Sends the message of one group, and decides what a failure means.
    async fn send(
        &self,
        room: &Room,
        child: &Child,
        present: &PresentBreakout,
        session: &str,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Outcome {
        match self.try_send(room, child, present, session, now).await {
            Ok(outcome) => outcome,
            Err(Error::Sdk(error)) => match &*error {
                matrix_sdk::Error::Http(http) => match limited(http) {
                    Some(wait) => Outcome::Limited(wait),
                    None if is_http_transient(http) => Outcome::Again,
                    None => Outcome::Failed(Error::Sdk(error)),
                },
                _ => Outcome::Failed(Error::Sdk(error)),
            },
            Err(error) => Outcome::Failed(error),
        }
    }

    /// Sends the message, unless it is there already.
    async fn try_send(
        &self,
        room: &Room,
        child: &Child,
        present: &PresentBreakout,
        session: &str,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<Outcome, Error> {
        let counter = Counter::default();
        let anchor = group_message::anchor(room, &counter).await?;
        let told = Told::new(&anchor, session, FIRST);
        if group_message::find(room, &told, &self.own, &counter)
            .await?
            .is_some()
        {
            return Ok(Outcome::WasThere);
        }
        let note = present.content.session.as_ref();
        let ends_at = note.and_then(|note| note.ends_at);
        let left = ends_at.map(|ends_at| {
            let left: u64 = ends_at.get().saturating_sub(now.get()).into();
            Duration::from_millis(left)
        });
        let words = words_of(&present.content);
        let your_group = words.text(Sentence::YourGroup);
        let name = child.name.as_deref().unwrap_or(&your_group);
        let way_back = way_back::to(&self.breakout.room).await;
        let task = present.content.task_of(child);
        let message = GroupMessage::first(words, name, task, left, &way_back);
        let sent = group_message::try_send(room, &message, &told).await?;
        Ok(Outcome::Sent(sent))
    }
}

/// Who is in a room, as far as the client knows.
async fn members(room: &Room) -> Result<BTreeSet<OwnedUserId>, Error> {
    let members = room.members_no_sync(RoomMemberships::JOIN).await?;
    let members = members.iter().map(|member| member.user_id().to_owned());
    Ok(members.collect())
}
