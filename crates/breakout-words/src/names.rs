//! What to call the people of a room, so that namesakes differ.

pub use breakout_core::people::Names;
use breakout_core::trust::Trust;
use breakout_i18n::{Message, outcomes as words};
use matrix_breakout::{Parent, Status};
use matrix_sdk::{Room, RoomMemberships, room::RoomMember, ruma::UserId};

use crate::{CommandError, safe_text};

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

/// Who opened what is open, as in "you", "Tina", or "Tina through Breakout Bot"; `None` where nothing is.
pub fn opened_by(names: &Names, status: &Status) -> Option<Message> {
    let by = match (status.trust, &status.sender) {
        (Some(Trust::Own), _) => words::you(),
        (_, Some(sender)) => Message::verbatim(name(names, sender)),
        (_, None) => return None,
    };
    Some(through(names, status.host(), by))
}

/// For whom somebody has opened it, if that is not themselves.
pub(crate) fn through(names: &Names, host: Option<&UserId>, by: Message) -> Message {
    match host {
        // Nothing keeps a sender from naming somebody who is not here.
        Some(host) => words::through(safe_text(names.of(host)), by),
        None => by,
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;
    use matrix_sdk::ruma::{owned_user_id, user_id};

    use super::*;

    #[test]
    fn who_opened_it_for_whom_is_said_in_one_line() {
        let tina = owned_user_id!("@tina:a");
        let names = Names::new([], &[(tina.clone(), "Tina".to_owned())].into());
        let by = |host| {
            let bot = Message::verbatim("Breakout Bot");
            through(&names, host, bot).text(Language::English)
        };
        assert_eq!(by(None), "Breakout Bot");
        assert_eq!(by(Some(&*tina)), "Tina through Breakout Bot");
        let odd = user_id!("@\u{202e}\u{1b}[2Jodd\n:a");
        assert_eq!(by(Some(odd)), "@odd :a through Breakout Bot");
    }
}
