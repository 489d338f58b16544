//! What an end does in the groups: a message, and the removal of people if that was asked for.
//!
//! Removing comes some time after a message that announces it, never concerns moderators and hosts,
//! and can be cut off and repeated: each group is read again before anybody is removed.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use breakout_core::{
    announcement::group::{GroupMessage, Told},
    event::breakout::BreakoutEventContent,
    room::StateEvent,
    trust::is_moderator,
    way_back::WayBack,
    words::Sentence,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Client, Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::client::membership::{get_member_events, kick_user},
    },
};

use crate::{
    breakout::Breakout,
    error::Error,
    group_message,
    language::words_of,
    patience::{Failure, Patience},
    progress::{Progress, Work},
    requests::{RequestKind, repeatable},
    room_failure::{MemberFailure, NoPower, RoomAction, RoomError, RoomFailure},
    room_message::MessageReport,
    way_back,
};

/// Into how many groups messages are sent at the same time.
const AT_ONCE: usize = 4;
/// A group from which people were removed at the end of a session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Emptied {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The name of the group. Untrusted text.
    pub name: Option<String>,
    /// The people who were removed.
    pub removed: Vec<OwnedUserId>,
    /// The people who could not be removed.
    pub failed: Vec<MemberFailure>,
    /// Why nobody was removed, or not everybody was tried; `None` if all were.
    pub error: Option<RoomError>,
}

impl Emptied {
    /// Returns whether everybody was removed who was to be.
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.error.is_none()
    }
}

/// The groups of a session that is over.
pub(crate) struct Closing<'a> {
    pub(crate) breakout: &'a Breakout,
    pub(crate) own: &'a UserId,
    pub(crate) session: &'a str,
    pub(crate) content: &'a BreakoutEventContent,
    /// The people who are never removed: the host who opened the session, and the one who ended it.
    pub(crate) hosts: BTreeSet<OwnedUserId>,
    pub(crate) patience: &'a Patience<'a>,
}

/// What became of the messages into the groups.
#[derive(Debug, Default)]
pub(crate) struct ToldGroups {
    pub(crate) report: MessageReport,
    /// The groups that this user is not in.
    pub(crate) outside: Vec<OwnedRoomId>,
    /// When the last message was sent of those that were sent before.
    last: Option<MilliSecondsSinceUnixEpoch>,
    /// Whether a message was sent just now.
    is_new: bool,
}

/// What became of the message into one group.
enum Group {
    /// It is there. The time is that of a message from an earlier run.
    Told(OwnedEventId, Option<MilliSecondsSinceUnixEpoch>),
    Outside,
    /// It has been opened again.
    Skipped,
    /// It could not be sent.
    Failed(Error),
}

impl Closing<'_> {
    /// Sends a message into each group that the session is over, and, if people are to be removed
    /// after a grace period, that they will be. With `look`, the messages of an earlier run that
    /// was cut off are searched for first.
    pub(crate) async fn tell(&self, removal: Option<Duration>, look: bool) -> ToldGroups {
        let way_back = way_back::to(&self.breakout.room).await;
        let left = AtomicUsize::new(self.content.children.len());
        let rooms = self.content.ordered_children().into_iter();
        let rooms = rooms.map(|(room_id, child)| (room_id.clone(), child.name.clone()));
        let rooms: Vec<_> = rooms.collect();
        let mut groups = stream::iter(rooms)
            .map(|(room_id, name)| {
                let (way_back, left) = (&way_back, &left);
                async move {
                    let group = self.tell_one(&room_id, removal, look, way_back, left);
                    let group = group.await;
                    left.fetch_sub(1, Ordering::Relaxed);
                    (room_id, name, group)
                }
            })
            .buffered(AT_ONCE);
        let mut told = ToldGroups::default();
        while let Some((room_id, name, group)) = groups.next().await {
            match group {
                Group::Told(event_id, before) => {
                    told.report.sent.push((room_id, event_id));
                    told.is_new |= before.is_none();
                    told.last = told.last.max(before);
                }
                Group::Outside => told.outside.push(room_id),
                Group::Skipped => {}
                Group::Failed(error) => {
                    let failure = RoomFailure::new(room_id, name, error);
                    told.report.failed.push(failure);
                }
            }
        }
        told
    }

    /// Sends the message into one group, unless it is in use again or is no group.
    async fn tell_one(
        &self,
        room_id: &RoomId,
        removal: Option<Duration>,
        look: bool,
        way_back: &WayBack,
        left: &AtomicUsize,
    ) -> Group {
        if self.is_open_again(room_id).await {
            return Group::Skipped;
        }
        let group = self.breakout.group(room_id);
        if !group.standing.is_group() {
            return Group::Skipped;
        }
        let Ok(room) = group.room(room_id) else {
            return Group::Outside;
        };
        let left = left.load(Ordering::Relaxed);
        match self.try_tell(&room, removal, look, way_back, left).await {
            Ok(group) => group,
            Err(error) => Group::Failed(error),
        }
    }

    /// Finds the message of an earlier run, or sends it.
    async fn try_tell(
        &self,
        room: &Room,
        removal: Option<Duration>,
        look: bool,
        way_back: &WayBack,
        left: usize,
    ) -> Result<Group, Error> {
        let counter = &self.patience.counter;
        let anchor = group_message::anchor(room, counter).await?;
        let [end, removing] = ["end", "removal"].map(|what| Told::new(&anchor, self.session, what));
        self.patience.check_stop().map_err(Failure::from)?;
        let mut is_told = false;
        if look {
            let found = group_message::find_each(room, [&removing, &end], self.own, counter);
            let [removed, found] = found.await?;
            // A message that people will be removed says that the session is over as well.
            if let Some(found) = removed {
                return Ok(Group::Told(found.event_id, Some(found.sent_at)));
            }
            match (found, removal) {
                (Some(found), None) => {
                    return Ok(Group::Told(found.event_id, Some(found.sent_at)));
                }
                (found, _) => is_told = found.is_some(),
            }
        }
        let words = words_of(self.content);
        let (message, told) = match removal {
            Some(after) => (
                GroupMessage::removal(words, after, !is_told, way_back),
                removing,
            ),
            None => (GroupMessage::ended(words, way_back), end),
        };
        let sent = group_message::send(room, &message, &told, self.patience, left).await?;
        Ok(Group::Told(sent, None))
    }

    /// Removes everybody but moderators and hosts from the groups that have the message, this long
    /// after it was sent. A group without the message is left alone.
    pub(crate) async fn remove(&self, grace: Duration, told: &ToldGroups) -> Vec<Emptied> {
        let wait = match (told.is_new, told.last) {
            (false, Some(last)) => {
                let clock = self.breakout.clock.corrected(&self.client()).await;
                let passed: u64 = clock.now().get().saturating_sub(last.get()).into();
                grace.saturating_sub(Duration::from_millis(passed))
            }
            _ => grace,
        };
        let mut stopped = false;
        if !told.report.sent.is_empty() && !wait.is_zero() {
            (self.patience.progress)(Progress::Grace { wait });
            stopped = self.patience.pause(wait).await.is_err();
        }
        let mut report = Vec::new();
        let is_told = |room_id: &RoomId| told.report.sent.iter().any(|(told, _)| told == room_id);
        for (room_id, child) in self.content.ordered_children() {
            let mut emptied = Emptied {
                room_id: room_id.clone(),
                name: child.name.clone(),
                removed: Vec::new(),
                failed: Vec::new(),
                error: None,
            };
            let is_outside = told.outside.contains(room_id);
            if stopped {
                emptied.error = Some(Error::Stopped.into());
            } else if is_outside {
                emptied.error = Some(Error::NotJoined(room_id.clone()).into());
            } else if !is_told(room_id) || self.is_open_again(room_id).await {
                // A group without the message is not emptied; the same call goes on. A room that
                // is in use again is nobody's to empty.
                continue;
            } else {
                match self.empty(room_id, &mut emptied).await {
                    Ok(()) => {}
                    Err(error) => {
                        stopped = matches!(error, RoomError::Other(Error::Stopped));
                        emptied.error = Some(error);
                    }
                }
            }
            report.push(emptied);
        }
        report
    }

    /// Removes the people from one group. People who could not be removed and are gone by now do
    /// not count as failed.
    async fn empty(&self, room_id: &RoomId, emptied: &mut Emptied) -> Result<(), RoomError> {
        let room = self.breakout.group(room_id).room(room_id)?;
        let room_id = room.room_id();
        let levels = room.power_levels_or_default().await;
        let in_parent = self.breakout.room.power_levels_or_default().await;
        if !levels.user_can_kick(self.own) {
            return Err(NoPower {
                room_id: room_id.to_owned(),
                what: RoomAction::RemovePeople,
            }
            .into());
        }
        let stays = |user: &OwnedUserId| {
            user == self.own
                || self.hosts.contains(user)
                || is_moderator(levels.for_user(user))
                || is_moderator(in_parent.for_user(user))
        };
        let people: Vec<_> = self
            .members(room_id)
            .await?
            .into_iter()
            .filter(|user| !stays(user))
            .collect();
        for (n, user) in people.iter().enumerate() {
            let left = people.len() - n;
            (self.patience.progress)(Progress::Removing { left });
            match self.take_out(room_id, user, left).await {
                Ok(()) => emptied.removed.push(user.clone()),
                Err(Error::Stopped) => return Err(Error::Stopped.into()),
                Err(error) => {
                    let (room_id, user) = (room_id.to_owned(), user.clone());
                    let failure = MemberFailure::new(room_id, user, error);
                    emptied.failed.push(failure);
                }
            }
        }
        // People who left by themselves meanwhile could not be removed, and need not be.
        if !emptied.failed.is_empty()
            && let Ok(members) = self.members(room_id).await
        {
            emptied
                .failed
                .retain(|failed| members.contains(&failed.user_id));
        }
        Ok(())
    }

    /// Removes one person, with a reason that they can read.
    async fn take_out(&self, room_id: &RoomId, user: &UserId, left: usize) -> Result<(), Error> {
        let mut request = kick_user::v3::Request::new(room_id.to_owned(), user.to_owned());
        request.reason = Some(words_of(self.content).text(Sentence::RemovedAtTheEnd));
        let client = self.client();
        let send = || async {
            let request = client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        let work = (Work::Removal, left);
        self.patience.send(RequestKind::Remove, work, send).await?;
        Ok(())
    }

    /// Asks who is in a room, or invited to it.
    async fn members(&self, room_id: &RoomId) -> Result<BTreeSet<OwnedUserId>, Error> {
        self.patience.counter.count(RequestKind::Read);
        let request = get_member_events::v3::Request::new(room_id.to_owned());
        let request = self.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let members = response.chunk.iter().filter_map(|raw| {
            let event = raw.deserialize_as_unchecked::<StateEvent>().ok()?;
            let is_there = matches!(event.text("membership"), Some("join" | "invite"));
            is_there.then(|| OwnedUserId::try_from(event.state_key).ok())?
        });
        Ok(members.collect())
    }

    /// Whether the room belongs to a session that is open now, as far as the client knows: the
    /// groups of the next round get no message that the last round is over.
    async fn is_open_again(&self, room_id: &RoomId) -> bool {
        let Ok(present) = self.breakout.present_breakout().await else {
            return false;
        };
        let note = present.content.session.as_ref();
        present.content.is_open_at(self.breakout.clock.now())
            && present.content.children.contains_key(room_id)
            && note.is_some_and(|note| note.id != self.session)
    }

    fn client(&self) -> Client {
        self.breakout.room.client()
    }
}
