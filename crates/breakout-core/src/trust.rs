//! What we know of the sender of a break-out event (the MSC's Security section).

use ruma::{UserId, events::room::power_levels::UserPowerLevel, int};
use serde::{Deserialize, Serialize};

/// How far the sender of a break-out event is to be trusted.
///
/// # Examples
///
/// ```
/// use breakout_core::trust::Trust;
/// use ruma::{events::room::power_levels::UserPowerLevel, int, user_id};
///
/// let (own, stranger) = (user_id!("@me:example.org"), user_id!("@x:example.org"));
/// let member = UserPowerLevel::Int(int!(0));
/// let trust = Trust::of(stranger, own, member, false);
/// assert!(trust.warns());
/// // The same user, with whom there is a direct chat.
/// assert!(!Trust::of(stranger, own, member, true).warns());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trust {
    /// It is this user.
    #[serde(rename = "self")]
    Own,
    /// They can moderate the parent.
    Moderator,
    /// We share a direct chat with them.
    Contact,
    /// Neither; the MSC asks for a warning.
    Unknown,
}

impl Trust {
    /// Returns what `own` knows of `sender`, who has `power` in the parent now.
    pub fn of(sender: &UserId, own: &UserId, power: UserPowerLevel, is_contact: bool) -> Self {
        if sender == own {
            Self::Own
        } else if is_moderator(power) {
            Self::Moderator
        } else if is_contact {
            Self::Contact
        } else {
            Self::Unknown
        }
    }

    /// Returns whether the offer must carry a warning, is never joined automatically, and nothing may be
    /// fetched from its `via` servers before the user agrees.
    pub fn warns(self) -> bool {
        self == Self::Unknown
    }

    /// Returns whether it is a host of the room for everybody: this user, or a moderator. A contact is known
    /// to this user only, and what this user sends again is trusted by all.
    pub fn is_host(self) -> bool {
        matches!(self, Self::Own | Self::Moderator)
    }
}

/// Returns whether somebody with this power level can moderate: 50 at least, or a creator of a room of
/// version 12 or later.
pub fn is_moderator(power: UserPowerLevel) -> bool {
    power >= int!(50)
}

#[cfg(test)]
mod tests {
    use ruma::user_id;

    use super::*;

    #[test]
    fn a_sender_is_trusted_for_what_they_are_now() {
        let (own, other) = (user_id!("@me:a"), user_id!("@other:b"));
        let level = |level| UserPowerLevel::Int(level);
        for (sender, power, is_contact, trust) in [
            (own, level(int!(0)), false, Trust::Own),
            (other, UserPowerLevel::Infinite, false, Trust::Moderator),
            (other, level(int!(50)), true, Trust::Moderator),
            (other, level(int!(49)), true, Trust::Contact),
            (other, level(int!(49)), false, Trust::Unknown),
        ] {
            assert_eq!(Trust::of(sender, own, power, is_contact), trust);
        }
        assert!(Trust::Unknown.warns() && !Trust::Contact.warns());
        assert!(Trust::Moderator.is_host() && !Trust::Contact.is_host());
    }
}
