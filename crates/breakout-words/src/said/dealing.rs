//! Why people could not be dealt.

use breakout_core::plan::rotation::{MOST_PEOPLE, MOST_ROUNDS, RotationError};
use breakout_i18n::{Message, plan_problems};

use super::Said;

impl Said for RotationError {
    fn said(&self) -> Message {
        match self {
            Self::Plan(error) => error.said(),
            Self::Rounds { rounds } => plan_problems::rounds(*rounds, MOST_ROUNDS),
            Self::TooManyPeople { people } => plan_problems::too_many_people(*people, MOST_PEOPLE),
            Self::TogetherTooMany { people, largest } => {
                plan_problems::together_too_many(*people, *largest)
            }
            Self::TogetherAndApart { left, right } => {
                plan_problems::together_and_apart(left.as_str(), right.as_str())
            }
            Self::ApartTooMany { people, rooms } => plan_problems::apart_too_many(*rooms, *people),
            Self::TogetherAndSpread { people } => plan_problems::together_and_spread(*people),
            Self::NoRoomForTogether => plan_problems::no_room_for_together(),
            Self::WishesForNobody => plan_problems::wishes_for_nobody(),
            Self::Wishes => plan_problems::wishes(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::{plan::PlanError, ruma::owned_user_id};
    use breakout_i18n::Language;

    use super::*;
    use crate::said::tests::check;

    #[test]
    fn why_people_could_not_be_dealt_is_said_by_the_catalog() {
        check([
            RotationError::Plan(PlanError::Nobody),
            RotationError::Rounds { rounds: 0 },
            RotationError::TooManyPeople { people: 2_001 },
            RotationError::TogetherTooMany {
                people: 5,
                largest: 4,
            },
            RotationError::TogetherAndApart {
                left: owned_user_id!("@ann:x"),
                right: owned_user_id!("@bob:x"),
            },
            RotationError::ApartTooMany {
                people: 3,
                rooms: 2,
            },
            RotationError::TogetherAndSpread { people: 2 },
            RotationError::NoRoomForTogether,
            RotationError::WishesForNobody,
            RotationError::Wishes,
        ]);
        let (people, rooms) = (3, 2);
        let said = RotationError::ApartTooMany { people, rooms }.said();
        assert_eq!(
            said.text(Language::English),
            "3 people are to be kept apart, but there are only 2 groups"
        );
    }
}
