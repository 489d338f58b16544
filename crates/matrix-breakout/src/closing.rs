//! What is done in the groups once a session is over: it is said there, and, if the host asks for it,
//! people are taken out.

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
use breakout_i18n::english;
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
    patience::{Failure, Patience},
    progress::{Progress, Work},
    requests::{RequestKind, repeatable},
    room_failure::{MemberFailure, NoPower, RoomAction, RoomError, RoomFailure},
    tell::TellReport,
    way_back,
};

/// How many groups are told at the same time.
const AT_ONCE: usize = 4;
/// A group from which people were taken.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Emptied {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The name of the group. Untrusted text.
    pub name: Option<String>,
    /// Those who were taken out.
    pub removed: Vec<OwnedUserId>,
    /// Those who could not be.
    pub failed: Vec<MemberFailure>,
    /// Why nobody was, or not all were tried.
    pub error: Option<RoomError>,
}

impl Emptied {
    /// Whether everybody is out who was to be.
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
    /// Those who are never taken out: who opened the session, for one.
    pub(crate) hosts: BTreeSet<OwnedUserId>,
    pub(crate) patience: &'a Patience<'a>,
}

/// What became of the messages to the groups.
#[derive(Debug, Default)]
pub(crate) struct ToldGroups {
    pub(crate) report: TellReport,
    /// Those that this user is not in.
    pub(crate) outside: Vec<OwnedRoomId>,
    /// When the last of those was told that were told before.
    last: Option<MilliSecondsSinceUnixEpoch>,
    /// Whether any was told just now.
    is_new: bool,
}

/// One group.
enum Group {
    Told(OwnedEventId, Option<MilliSecondsSinceUnixEpoch>),
    Outside,
    /// It has been opened again.
    Skipped,
    Failed(Error),
}

impl Closing<'_> {
    /// Tells each group that the session is over, and, if people are to be taken out after a grace,
    /// says so. `look` for what an earlier run has told before it was cut off.
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
            // Whoever was told that people are taken out was told of the end as well.
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
        let (message, told) = match removal {
            Some(after) => (
                GroupMessage::removal(english(), after, !is_told, way_back),
                removing,
            ),
            None => (GroupMessage::ended(english(), way_back), end),
        };
        let sent = group_message::send(room, &message, &told, self.patience, left).await?;
        Ok(Group::Told(sent, None))
    }

    /// Takes everybody out of the groups that were told, but for moderators and hosts, so long after
    /// that.
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
                // Whoever has not been told is not taken out; the same command goes on. A room that
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
        // Whoever left by themselves meanwhile could not be taken out, and need not be.
        if !emptied.failed.is_empty()
            && let Ok(members) = self.members(room_id).await
        {
            emptied
                .failed
                .retain(|failed| members.contains(&failed.user_id));
        }
        Ok(())
    }

    async fn take_out(&self, room_id: &RoomId, user: &UserId, left: usize) -> Result<(), Error> {
        let mut request = kick_user::v3::Request::new(room_id.to_owned(), user.to_owned());
        request.reason = Some(english().text(Sentence::RemovedAtTheEnd));
        let client = self.client();
        let send = || async {
            let request = client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        let work = (Work::Removal, left);
        self.patience.send(RequestKind::Remove, work, send).await?;
        Ok(())
    }

    /// Asks who is in a room, or invited.
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

    /// Whether a session is open in the room, as far as the client knows: the groups of the next
    /// round are not told that those of the last one have ended.
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
