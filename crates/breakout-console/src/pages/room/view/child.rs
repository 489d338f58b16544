//! A child as whoever is in it sees the break-out: where they are, and how long it lasts.

use breakout_account::room_list::room_name;
use breakout_core::{task, text::room_label};
use breakout_i18n::{Message, room as words};
use matrix_breakout::{RoomBreakoutExt as _, parent_of};
use matrix_sdk::{Room, RoomState, ruma::MilliSecondsSinceUnixEpoch};

use super::{Ends, RoomRegion, State, summary};
use crate::{access::Access, error::PageError, pages::room::action::Action};

/// The room the user is in, as a part of a break-out.
pub(super) struct Child {
    pub(super) heading: Message,
    /// Of which room, and when it ends.
    pub(super) summary: Message,
    pub(super) task: Option<String>,
    pub(super) ask: Action,
}

/// Shows the break-out of the parent, if the room is a child of one.
pub(super) async fn look(
    region: &mut RoomRegion,
    access: &Access,
    room: &Room,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<(), PageError> {
    let Some(marked) = parent_of(room).await? else {
        return Ok(());
    };
    let Some(parent) = room.client().get_room(&marked.mark.parent) else {
        return Ok(());
    };
    region.rooms.insert(marked.mark.parent.clone());
    if parent.state() != RoomState::Joined {
        return Ok(());
    }
    let content = parent.breakout().present_breakout().await?.content;
    let child = content.children.get(&marked.room_id);
    let Some(child) = child.filter(|_| content.is_open_at(now)) else {
        region.state = State::NotOpen(words::over_in_this_group());
        return Ok(());
    };
    let ends_at = content.session.as_ref().and_then(|session| session.ends_at);
    region.ends_at = ends_at;
    region.state = State::Child(Child {
        heading: words::you_are_in(room_label(child.name.as_deref(), room.room_id())),
        summary: Child::summary(
            &room_name(&parent).await?,
            ends_at.map(|ends_at| Ends::new(ends_at, now)).as_ref(),
        ),
        task: content.task_of(child).map(task::shown),
        ask: Action {
            action: format!("{}/ask", access.href(room.room_id())),
            csrf: access.csrf().to_owned(),
            agreed: false,
        },
    });
    Ok(())
}

impl Child {
    fn summary(parent: &str, ends: Option<&Ends>) -> Message {
        summary(
            [words::group_of(parent)]
                .into_iter()
                .chain(ends.map(Ends::text)),
        )
    }
}

#[cfg(test)]
impl Child {
    pub(super) fn sample(name: &str) -> Self {
        Self {
            heading: words::you_are_in(name),
            summary: Self::summary(name, Some(&Ends::sample())),
            task: Some(name.to_owned()),
            ask: Action {
                action: "/rooms/%21a/ask".to_owned(),
                csrf: "token".to_owned(),
                agreed: false,
            },
        }
    }
}
