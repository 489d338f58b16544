//! Why what is open is not changed or ended.

use breakout_core::{
    adjust::{NotAdjusted, Refusal},
    authority::NotYours,
    ending::NotEnded,
    plan::MAX_ROOMS,
    room::{Action, MissingPower},
};
use breakout_i18n::{Message, refusals};

use super::{Said, unquoted};

impl Said for Refusal {
    fn said(&self) -> Message {
        match self {
            Self::UnknownChild(room_id) => refusals::not_a_room_of_it(room_id.as_str()),
            Self::LastChild => refusals::last_room(),
            Self::TooManyRooms => refusals::too_many_rooms(MAX_ROOMS),
            Self::NoVia(room_id) => refusals::no_server(room_id.as_str()),
            Self::NoName => refusals::needs_a_name(),
            Self::NameTaken { name } => refusals::name_taken(unquoted(name)),
            Self::NoSession => refusals::no_note(),
            Self::EndPassed => refusals::end_has_passed(),
            Self::TooLarge { bytes, limit } => refusals::event_too_large(*bytes, *limit),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for NotAdjusted {
    fn said(&self) -> Message {
        match self {
            Self::NotOpen => refusals::not_open(),
            Self::OtherSession { by, .. } => refusals::another_is_open(by.as_str()),
            Self::Ended { by } => refusals::ended_meanwhile(by.as_str()),
            Self::NotYours(not_yours) => not_yours.said(),
            Self::Unsettled => refusals::unsettled(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for NotEnded {
    fn said(&self) -> Message {
        match self {
            Self::OtherSession { by } => refusals::another_is_open(by.as_str()),
            Self::NotYours(not_yours) => not_yours.said(),
        }
    }
}

impl Said for NotYours {
    fn said(&self) -> Message {
        match self.can_be_taken_over() {
            true => refusals::by_no_moderator(self.by.as_str()),
            false => refusals::nobody_asked(self.by.as_str()),
        }
    }
}

impl Said for MissingPower {
    fn said(&self) -> Message {
        let user = self.user_id.as_str();
        // They may be below zero.
        let (level, needed) = (self.level.to_string(), self.needed.to_string());
        match self.action {
            Action::ChangeBreakout => refusals::power_to_change(user, level, needed),
            Action::Write => refusals::power_to_write(user, level, needed),
            Action::QuietMembers => refusals::power_to_quiet(user, level, needed),
            Action::ChangeWidget => refusals::power_to_change_widget(user, level, needed),
            Action::ShowWidget => refusals::power_to_show_widget(user, level, needed),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::{
        authority::{Author, Deed, Wish},
        event::breakout::EventType,
        room::power::{
            check_change, check_change_widget, check_quiet, check_show_widget, check_write,
        },
        ruma::{
            OwnedUserId,
            events::room::power_levels::{
                RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource,
            },
            owned_room_id, owned_user_id,
            room_version_rules::AuthorizationRules,
            user_id,
        },
        trust::Trust,
    };
    use serde_json::json;

    use super::*;
    use crate::said::tests::check;

    fn ann() -> OwnedUserId {
        owned_user_id!("@ann:x")
    }

    fn not_yours(trust: Trust) -> NotYours {
        let deed = Deed::End {
            by_moderator: false,
        };
        let author = Author::new(ann(), trust);
        author.allows(deed, Wish::Nobody).unwrap_err()
    }

    #[test]
    fn why_a_change_is_refused_is_said_by_the_catalog() {
        check([
            Refusal::UnknownChild(owned_room_id!("!a:x")),
            Refusal::LastChild,
            Refusal::TooManyRooms,
            Refusal::NoVia(owned_room_id!("!a:x")),
            Refusal::NoName,
            Refusal::NameTaken {
                name: "“Bees” \"\\\t".to_owned(),
            },
            Refusal::NoSession,
            Refusal::EndPassed,
            Refusal::TooLarge {
                bytes: 65_000,
                limit: 60_000,
            },
        ]);
    }

    #[test]
    fn why_nothing_was_changed_or_ended_is_said_by_the_catalog() {
        check([
            NotAdjusted::NotOpen,
            NotAdjusted::OtherSession {
                session: None,
                by: ann(),
            },
            NotAdjusted::Ended { by: ann() },
            NotAdjusted::NotYours(not_yours(Trust::Unknown)),
            NotAdjusted::Unsettled,
        ]);
        check([
            NotEnded::OtherSession { by: ann() },
            NotEnded::NotYours(not_yours(Trust::Moderator)),
        ]);
    }

    #[test]
    fn whose_break_out_it_is_is_said_by_the_catalog() {
        check([Trust::Moderator, Trust::Contact, Trust::Unknown].map(not_yours));
    }

    #[test]
    fn power_that_is_missing_is_said_by_the_catalog() {
        let levels =
            json!({ "users": { "@ann:x": -5 }, "state_default": 1_000, "events_default": 0 });
        let levels: RoomPowerLevelsEventContent = serde_json::from_value(levels).unwrap();
        let levels = RoomPowerLevelsSource::Original(levels);
        let levels = RoomPowerLevels::new(levels, &AuthorizationRules::V11, []);
        let ann = user_id!("@ann:x");
        let event_type = EventType::Unstable.state_event_type();
        let missing = [
            check_change(&levels, ann, &event_type),
            check_write(&levels, ann, true),
            check_quiet(&levels, ann),
            check_change_widget(&levels, ann),
            check_show_widget(&levels, ann),
        ]
        .map(Result::unwrap_err);
        let actions = [
            Action::ChangeBreakout,
            Action::Write,
            Action::QuietMembers,
            Action::ChangeWidget,
            Action::ShowWidget,
        ];
        assert_eq!(missing.clone().map(|missing| missing.action), actions);
        check(missing);
    }
}
