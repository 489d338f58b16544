//! Why a plan cannot be opened, and what is wrong with a pattern of names.

use breakout_core::plan::{
    MAX_ROOMS, PlanError,
    name::NamePatternError,
    room_name::{self, RoomNamePatternError},
};
use breakout_i18n::{Message, plan_problems, refusals};

use super::{Said, unquoted};

impl Said for PlanError {
    fn said(&self) -> Message {
        match self {
            Self::NoRooms => plan_problems::no_rooms(),
            Self::NoSize => plan_problems::no_size(),
            Self::TooManyRooms { rooms } => plan_problems::too_many_rooms(*rooms, MAX_ROOMS),
            Self::MoreRoomsThanPeople { rooms, people } => {
                plan_problems::more_rooms_than_people(*people, *rooms)
            }
            Self::Nobody => plan_problems::nobody(),
            Self::NoSuchRoom { number } => plan_problems::no_such_room(*number),
            Self::NobodyInvited { name } => plan_problems::nobody_invited(unquoted(name)),
            Self::RoomTwice { name } => plan_problems::room_twice(unquoted(name)),
            Self::Task(error) => error.said(),
            Self::TooLarge { bytes, limit, .. } => refusals::event_too_large(*bytes, *limit),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for NamePatternError {
    fn said(&self) -> Message {
        plan_problems::name_needs_number("{n}")
    }
}

impl Said for RoomNamePatternError {
    fn said(&self) -> Message {
        plan_problems::room_name_needs_group("{name}", "{parent}", room_name::MOST_BYTES)
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::task::TaskTooLong;
    use breakout_i18n::Language;

    use super::*;
    use crate::said::tests::check;

    #[test]
    fn why_a_plan_cannot_be_opened_is_said_by_the_catalog() {
        let name = || "Bees \"2\"\n".to_owned();
        check([
            PlanError::NoRooms,
            PlanError::NoSize,
            PlanError::TooManyRooms { rooms: 1_000 },
            PlanError::MoreRoomsThanPeople {
                rooms: 2,
                people: 1,
            },
            PlanError::Nobody,
            PlanError::NoSuchRoom { number: 7 },
            PlanError::NobodyInvited { name: name() },
            PlanError::RoomTwice { name: name() },
            PlanError::Task(TaskTooLong { chars: 501 }),
            PlanError::TooLarge {
                bytes: 123_456,
                limit: 60_000,
                people_that_fit: 3,
                fits_with_short_names: true,
                fits_without_suggestions: true,
                fits_without_tasks: true,
            },
        ]);
    }

    #[test]
    fn one_person_is_one() {
        let said = |rooms, people| {
            let error = PlanError::MoreRoomsThanPeople { rooms, people };
            error.said().text(Language::English)
        };
        assert_eq!(said(2, 1), "there is only 1 person, too few for 2 groups");
        assert_eq!(said(4, 3), "there are only 3 people, too few for 4 groups");
    }

    #[test]
    fn what_a_pattern_of_names_needs_is_said_by_the_catalog() {
        check([NamePatternError]);
        check([RoomNamePatternError]);
    }
}
