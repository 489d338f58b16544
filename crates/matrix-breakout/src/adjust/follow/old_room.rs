//! Who has got another room is told in the one where they are.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    announcement::group::{GroupMessage, Told},
    event::breakout::BreakoutEventContent,
};
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId},
};

use super::{AdjustReport, Follow};
use crate::{error::Error, group_message};

type Moved = BTreeMap<OwnedRoomId, Vec<OwnedUserId>>;

impl Follow<'_> {
    /// Tells people who have got another room in the old one, with a message that mentions them,
    /// where they are still in that; returns the others, who are to be told in the parent.
    pub(super) async fn tell_in_old_rooms(
        &self,
        moved: Moved,
        before: &BreakoutEventContent,
        names: &BTreeMap<OwnedUserId, String>,
        report: &mut AdjustReport,
    ) -> Moved {
        let mut others = moved;
        let rooms = self.where_they_are(&others, before).await;
        for (room, told) in rooms.into_values() {
            match self.tell_in(&room, &told, names, report).await {
                Ok(event_id) => {
                    report.told.push((room.room_id().to_owned(), event_id));
                    for (to, users) in &mut others {
                        let told = told.get(to);
                        users.retain(|user| told.is_none_or(|told| !told.contains(user)));
                    }
                }
                Err(error) => {
                    let room_id = room.room_id();
                    tracing::warn!(%room_id, %error, "who was moved is told in the parent");
                }
            }
        }
        others.retain(|_, users| !users.is_empty());
        others
    }

    /// Finds each of them in one old room: that in which they had a place, else any other.
    async fn where_they_are(
        &self,
        moved: &Moved,
        before: &BreakoutEventContent,
    ) -> BTreeMap<OwnedRoomId, (Room, Moved)> {
        let mut rooms: BTreeMap<OwnedRoomId, (Room, Moved)> = BTreeMap::new();
        let mut found = BTreeSet::new();
        for had_place in [true, false] {
            for (room_id, child) in &before.children {
                let Some(room) = self.joined(room_id) else {
                    continue;
                };
                let mut here: Moved = moved.clone();
                here.retain(|to, users| {
                    users.retain(|user| {
                        !found.contains(user) && child.users.contains(user) == had_place
                    });
                    to != room_id && !users.is_empty()
                });
                if here.is_empty() {
                    continue;
                }
                // They are told in the parent if that cannot be known.
                let Ok(members) = members(&room, had_place).await else {
                    continue;
                };
                for (to, users) in here {
                    let users: Vec<_> = users.into_iter().filter(|u| members.contains(u)).collect();
                    found.extend(users.iter().cloned());
                    if !users.is_empty() {
                        let (_, there) = rooms
                            .entry(room_id.clone())
                            .or_insert_with(|| (room.clone(), Moved::new()));
                        there.entry(to).or_default().extend(users);
                    }
                }
            }
        }
        rooms
    }

    fn joined(&self, room_id: &RoomId) -> Option<Room> {
        let room = self.client.get_room(room_id);
        room.filter(|room| room.state() == RoomState::Joined)
    }

    async fn tell_in(
        &self,
        room: &Room,
        moved: &Moved,
        names: &BTreeMap<OwnedUserId, String>,
        report: &AdjustReport,
    ) -> Result<OwnedEventId, Error> {
        let counter = &self.patience.counter;
        let anchor = group_message::anchor(room, counter).await?;
        let session = report.session.as_deref().unwrap_or_default();
        let what = format!("moved-{}", report.event_id);
        let told = Told::new(&anchor, session, &what);
        if report.events == 0
            && let Some(found) = group_message::find(room, &told, self.own, counter).await?
        {
            return Ok(found.event_id);
        }
        let message = GroupMessage::moved(&report.content, moved, names);
        let sent = group_message::send(room, &message, &told, self.patience, 1).await?;
        Ok(sent)
    }
}

/// Who is in a room: asked for, or as far as the client knows.
async fn members(room: &Room, asks: bool) -> Result<BTreeSet<OwnedUserId>, Error> {
    let members = match asks {
        true => room.members(RoomMemberships::JOIN).await?,
        false => room.members_no_sync(RoomMemberships::JOIN).await?,
    };
    let members = members.iter().map(|member| member.user_id().to_owned());
    Ok(members.collect())
}
