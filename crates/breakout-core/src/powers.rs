//! What a user may do with the break-outs of a room, by the room's power levels and by whose break-out is open.
//!
//! It is for a program that shows it, or acts on that user's behalf. The homeserver has the last word on what it is sent, but it only
//! knows the sender: a program that acts for somebody else has to check their powers, since its own are different.

use ruma::{UserId, events::room::power_levels::RoomPowerLevels};

use crate::{
    authority::{Author, Deed, Wish},
    event::breakout::EventType,
    room::power::{check_change, check_quiet, check_write},
    trust::is_moderator,
};

/// What a user may do in a parent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Powers {
    /// Whether they can moderate the room.
    pub is_moderator: bool,
    /// Whether they may open a break-out.
    pub may_open: bool,
    /// Whether they may change the break-out that is open: there is one, and it is theirs or a moderator's.
    pub may_change: bool,
    /// Whether they may take over the break-out that is open: it is a stranger's, and is theirs from then on.
    pub may_take_over: bool,
    /// Whether they may end the break-out that is open.
    pub may_end: bool,
    /// Whether they may write in the room, so that people can be notified.
    pub may_write: bool,
    /// Whether they may keep ordinary members from writing in the room.
    pub may_quiet: bool,
}

impl Powers {
    /// Returns what a member of the room may do by these levels. `open` is who sent the break-out that is open, as this
    /// user knows them; `None` where none is. A user who is not in the room may do nothing: that is [`Powers::default`].
    pub fn of_member(
        levels: &RoomPowerLevels,
        user: &UserId,
        event_type: EventType,
        is_encrypted: bool,
        open: Option<&Author>,
    ) -> Self {
        let is_moderator = is_moderator(levels.for_user(user));
        let may_send = check_change(levels, user, &event_type.state_event_type()).is_ok();
        let may =
            |deed, wish| may_send && open.is_some_and(|author| author.allows(deed, wish).is_ok());
        let may_change = may(Deed::Change, Wish::Asked);
        let end = Deed::End {
            by_moderator: is_moderator,
        };
        Self {
            is_moderator,
            may_open: may_send,
            may_change,
            may_take_over: !may_change && may(Deed::Change, Wish::TakeOver),
            may_end: may(end, Wish::Asked),
            may_write: check_write(levels, user, is_encrypted).is_ok(),
            may_quiet: check_quiet(levels, user).is_ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{
        events::room::power_levels::{RoomPowerLevelsEventContent, RoomPowerLevelsSource},
        owned_user_id,
        room_version_rules::AuthorizationRules,
        user_id,
    };
    use serde_json::json;

    use super::*;
    use crate::trust::Trust;

    fn levels(event: i64) -> RoomPowerLevels {
        let content = json!({
            "users": { "@host:a": 100, "@helper:a": 40 },
            "events": { "org.matrix.msc3985.breakout": event },
        });
        let content: RoomPowerLevelsEventContent = serde_json::from_value(content).unwrap();
        RoomPowerLevels::new(
            RoomPowerLevelsSource::Original(content),
            &AuthorizationRules::V11,
            [],
        )
    }

    /// The powers that a user has, as letters: open, change, take over, end, write, quiet.
    fn powers(user: &UserId, event: i64, open: Option<Trust>) -> String {
        let author = open.map(|trust| Author::new(owned_user_id!("@sender:a"), trust));
        let levels = levels(event);
        let powers = Powers::of_member(&levels, user, EventType::Unstable, false, author.as_ref());
        let has = [
            (powers.may_open, 'o'),
            (powers.may_change, 'c'),
            (powers.may_take_over, 't'),
            (powers.may_end, 'e'),
            (powers.may_write, 'w'),
            (powers.may_quiet, 'q'),
        ];
        has.into_iter()
            .filter_map(|(has, letter)| has.then_some(letter))
            .collect()
    }

    #[test]
    fn powers_are_those_of_the_user_and_of_whose_break_out_it_is() {
        use Trust::{Contact, Moderator, Own, Unknown};
        let [host, helper, member] = [
            user_id!("@host:a"),
            user_id!("@helper:a"),
            user_id!("@member:a"),
        ];
        for (user, event, open, expected) in [
            (host, 50, None, "owq"),
            (host, 50, Some(Own), "ocewq"),
            (host, 50, Some(Moderator), "ocewq"),
            (host, 50, Some(Contact), "otewq"),
            (host, 50, Some(Unknown), "otewq"),
            // A user who may send the event and is no moderator ends only what a host has opened.
            (helper, 40, Some(Moderator), "ocew"),
            (helper, 40, Some(Unknown), "otw"),
            (member, 50, None, "w"),
            (member, 50, Some(Moderator), "w"),
            (member, 0, Some(Own), "ocew"),
        ] {
            assert_eq!(
                powers(user, event, open),
                expected,
                "{user} {event} {open:?}"
            );
        }
        let moderates = |user| {
            Powers::of_member(&levels(0), user, EventType::Unstable, false, None).is_moderator
        };
        assert!(moderates(host) && !moderates(helper));
    }
}
