//! A child as whoever is in it sees the break-out: where they are, and how long it lasts.

use breakout_account::room_list::room_name;
use breakout_core::{task, text::room_label};
use matrix_breakout::{RoomBreakoutExt as _, parent_of};
use matrix_sdk::{Room, RoomState, ruma::MilliSecondsSinceUnixEpoch};

use super::{Ends, RoomRegion, State};
use crate::{error::PageError, pages::room::action::Action, paths::href, state::SharedConsole};

/// The room the user is in, as a part of a break-out.
pub(super) struct Child {
    pub(super) heading: String,
    pub(super) parent: String,
    pub(super) ends: Option<Ends>,
    pub(super) task: Option<String>,
    pub(super) ask: Action,
}

/// Shows the break-out of the parent, if the room is a child of one.
pub(super) async fn look(
    region: &mut RoomRegion,
    console: &SharedConsole,
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
        region.state = State::NotOpen("The break-out is over. This room stays.");
        return Ok(());
    };
    let ends_at = content.session.as_ref().and_then(|session| session.ends_at);
    region.ends_at = ends_at;
    region.state = State::Child(Child {
        heading: format!(
            "You are in {}",
            room_label(child.name.as_deref(), room.room_id())
        ),
        parent: room_name(&parent).await?,
        ends: ends_at.map(|ends_at| Ends::new(ends_at, now)),
        task: content.task_of(child).map(task::shown),
        ask: Action {
            action: format!("{}/ask", href(room.room_id())),
            csrf: console.csrf().to_owned(),
            agreed: false,
        },
    });
    Ok(())
}

#[cfg(test)]
impl Child {
    pub(super) fn sample(name: &str) -> Self {
        Self {
            heading: format!("You are in {name}"),
            parent: name.to_owned(),
            ends: Some(Ends {
                at: 1,
                left: "0:10 min".to_owned(),
                day: Some("18:43:38 on Sunday, 29 November".to_owned()),
            }),
            task: Some(name.to_owned()),
            ask: Action {
                action: "/rooms/%21a/ask".to_owned(),
                csrf: "token".to_owned(),
                agreed: false,
            },
        }
    }
}
