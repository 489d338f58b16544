//! What a room, somebody in a group or an event is found to be.

use breakout_core::{
    event::breakout::{DropReason, Dropped},
    outside::Absence,
    room::{StateFault, UnreadableState},
    standing::{CannotSplit, Standing},
};
use breakout_i18n::{Argument, Message, room_states};

use super::{Said, unquoted};

/// What stands beside the name of the room; [`room_that`] is a sentence.
impl Said for Standing {
    fn said(&self) -> Message {
        match self {
            Self::Alive => room_states::is_alive(),
            Self::Replaced { by } => room_states::is_replaced(by.as_str()),
            Self::Parent => room_states::is_parent(),
            Self::Space => room_states::is_space(),
            Self::NotForChat => room_states::is_not_for_chat(),
            Self::Banned => room_states::is_banned(),
            Self::Gone => room_states::is_gone(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

/// Says what a room is, which is called by its name or its ID.
pub fn room_that(room: impl Into<Argument>, is: &Standing) -> Message {
    match is {
        Standing::Alive => room_states::room_is_alive(room),
        Standing::Replaced { by } => room_states::room_is_replaced(room, by.as_str()),
        Standing::Parent => room_states::room_is_parent(room),
        Standing::Space => room_states::room_is_space(room),
        Standing::NotForChat => room_states::room_is_not_for_chat(room),
        Standing::Banned => room_states::room_is_banned(room),
        Standing::Gone => room_states::room_is_gone(room),
        _ => Message::verbatim(is.to_string()),
    }
}

impl Said for CannotSplit {
    fn said(&self) -> Message {
        match self {
            Self::Replaced { room_id, by } => {
                room_states::room_is_replaced(room_id.as_str(), by.as_str())
            }
            Self::NotForChat { room_id, is } => cannot_be_split(room_id.as_str(), is),
        }
    }
}

/// Says that a room cannot be split, since it is not one that people talk in.
pub fn cannot_be_split(room: &str, is: &Standing) -> Message {
    match is {
        Standing::Space => room_states::space_cannot_be_split(room),
        Standing::NotForChat => room_states::not_for_chat_cannot_be_split(room),
        // Those can.
        _ => room_that(room, is),
    }
}

/// What stands beside the name of somebody.
impl Said for Absence {
    fn said(&self) -> Message {
        match self {
            Self::Left => room_states::has_left(),
            Self::Removed => room_states::was_removed(),
            Self::Banned => room_states::was_banned(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for Dropped {
    fn said(&self) -> Message {
        match self {
            Self::Children => room_states::rooms_are_no_object(),
            Self::Child { key, reason } => room_states::entry_dropped(unquoted(key), reason.said()),
            Self::Field { room_id, reason } => {
                room_states::field_dropped(room_id.as_str(), reason.said())
            }
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for DropReason {
    fn said(&self) -> Message {
        match self {
            Self::NotARoomId => room_states::not_a_room_id(),
            Self::NotAnObject => room_states::not_an_object(),
            Self::ViaNotAList => room_states::via_is_no_list(),
            Self::NotAServerName => room_states::not_a_server(),
            Self::UsersNotAList => room_states::users_are_no_list(),
            Self::NotAUserId => room_states::not_a_user_id(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for UnreadableState {
    fn said(&self) -> Message {
        room_states::state_unreadable(self.room_id.as_str(), self.reason.said())
    }
}

impl Said for StateFault {
    fn said(&self) -> Message {
        match self {
            Self::NoCreateEvent => room_states::no_create_event(),
            Self::NoRoomVersion => room_states::no_room_version(),
            Self::UnknownRoomVersion => room_states::unknown_room_version(),
            Self::EventNotInHistory => room_states::event_not_in_history(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::ruma::{OwnedRoomId, owned_room_id};
    use breakout_i18n::Language;

    use super::*;
    use crate::said::tests::check;

    const REASONS: [DropReason; 6] = [
        DropReason::NotARoomId,
        DropReason::NotAnObject,
        DropReason::ViaNotAList,
        DropReason::NotAServerName,
        DropReason::UsersNotAList,
        DropReason::NotAUserId,
    ];

    fn room() -> OwnedRoomId {
        owned_room_id!("!a:x")
    }

    fn standings() -> [Standing; 7] {
        [
            Standing::Alive,
            Standing::Replaced { by: room() },
            Standing::Parent,
            Standing::Space,
            Standing::NotForChat,
            Standing::Banned,
            Standing::Gone,
        ]
    }

    #[test]
    fn what_a_room_is_is_said_by_the_catalog() {
        check(standings());
        for is in standings() {
            let said = room_that("Bees", &is);
            let shown = format!("Bees {is}");
            assert_eq!(said.text(Language::English), shown);
            assert_ne!(said, Message::verbatim(shown));
        }
    }

    #[test]
    fn why_a_room_cannot_be_split_is_said_by_the_catalog() {
        let room_id = room();
        let cannot = standings().map(|is| is.check_split(&room_id).err());
        let cannot: Vec<_> = cannot.into_iter().flatten().collect();
        assert_eq!(cannot.len(), 3);
        for cannot in cannot {
            let said = cannot.said();
            let shown = cannot.to_string();
            assert_eq!(said.text(Language::English), shown);
            assert_ne!(said, Message::verbatim(shown));
        }
    }

    #[test]
    fn why_somebody_is_not_there_is_said_by_the_catalog() {
        check([Absence::Left, Absence::Removed, Absence::Banned]);
    }

    #[test]
    fn what_of_an_event_cannot_be_read_is_said_by_the_catalog() {
        check(REASONS);
        check([Dropped::Children]);
        check(REASONS.map(|reason| Dropped::Child {
            key: "not \"a\"\troom".to_owned(),
            reason,
        }));
        check(REASONS.map(|reason| Dropped::Field {
            room_id: room(),
            reason,
        }));
    }

    #[test]
    fn what_of_a_state_cannot_be_read_is_said_by_the_catalog() {
        let faults = [
            StateFault::NoCreateEvent,
            StateFault::NoRoomVersion,
            StateFault::UnknownRoomVersion,
            StateFault::EventNotInHistory,
        ];
        check(faults);
        check(faults.map(|fault| UnreadableState::new(room(), fault)));
    }
}
