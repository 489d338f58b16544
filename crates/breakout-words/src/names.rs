//! What to call the people of a room, so that namesakes differ.

pub use breakout_core::people::Names;
use matrix_breakout::Parent;
use matrix_sdk::{Room, RoomMemberships, room::RoomMember, ruma::UserId};

use crate::CommandError;

/// The names of the members that the client knows of, without asking for the others.
pub async fn names(room: &Room) -> Result<Names, CommandError> {
    let members = room.members_no_sync(RoomMemberships::JOIN).await?;
    Ok(labels(&members))
}

/// The names of all who are or were members, which asks the homeserver for those that the client does not know of.
pub async fn all_names(room: &Room) -> Result<Names, CommandError> {
    let memberships = RoomMemberships::JOIN | RoomMemberships::LEAVE;
    Ok(labels(&room.members(memberships).await?))
}

/// What to call the people who are about to get a room.
pub fn names_in(parent: &Parent) -> Names {
    let users = parent.members.iter().map(|member| &member.user_id);
    Names::new(users, &parent.display_names())
}

fn labels(members: &[RoomMember]) -> Names {
    let users: Vec<_> = members.iter().map(|m| m.user_id().to_owned()).collect();
    let chosen = members.iter().filter_map(|member| {
        let name = member.display_name()?.to_owned();
        Some((member.user_id().to_owned(), name))
    });
    Names::new(&users, &chosen.collect())
}

/// What to call somebody, so that namesakes differ.
pub fn name(names: &Names, user: &UserId) -> String {
    names.of(user).to_owned()
}
