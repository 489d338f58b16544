//! Whose break-out it is, and who may do something about it.
//!
//! The sender of a break-out event vouches for all of it: when this user sends it again,
//! everybody's client trusts it as theirs. So it is decided here, and nowhere else, what may be
//! done with a break-out that somebody else has sent.

use ruma::OwnedUserId;

use crate::trust::Trust;

/// On whose wish something is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Wish {
    /// On nobody's: a watcher, a timer or a merge would do it by itself.
    Nobody,

    /// A person asked for it.
    #[default]
    Asked,

    /// A person asked for it, and knowingly takes over a stranger's break-out: it is theirs from
    /// then on.
    TakeOver,
}

/// Something that is to be done with a break-out that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Deed {
    /// It is changed, or a message is sent into its rooms in this user's name.
    Change,

    /// It is ended, which only takes away.
    End {
        /// Whether this user moderates the parent.
        by_moderator: bool,
    },

    /// It is ended after its own end time, which nobody would notice.
    EndAfterItsTime,
}

/// Who sent the event of a break-out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Author {
    /// Who.
    pub user_id: OwnedUserId,
    /// What is known of them now.
    pub trust: Trust,
}

/// Something that is not done with somebody else's break-out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text())]
#[non_exhaustive]
pub struct NotYours {
    /// Whose it is.
    pub by: OwnedUserId,
    /// What is known of them.
    pub trust: Trust,
}

impl NotYours {
    /// Returns whether it would be done if a person took the break-out over.
    pub fn can_be_taken_over(&self) -> bool {
        !self.trust.is_host()
    }

    fn text(&self) -> String {
        let by = &self.by;
        if self.trust.is_host() {
            format!("{by} opened this break-out, and nobody asked to change it")
        } else {
            format!("{by} opened this break-out, and is no moderator of the room")
        }
    }
}

impl Author {
    /// Creates the description of a sender.
    pub fn new(user_id: OwnedUserId, trust: Trust) -> Self {
        Self { user_id, trust }
    }

    /// Decides whether something may be done with what they sent.
    ///
    /// # Errors
    ///
    /// Fails with whose it is.
    pub fn allows(&self, deed: Deed, wish: Wish) -> Result<(), NotYours> {
        let is_allowed = match (self.trust, deed) {
            (Trust::Own, _) | (Trust::Moderator, Deed::EndAfterItsTime) => true,
            (Trust::Moderator, _) => wish >= Wish::Asked,
            (_, Deed::End { by_moderator: true }) => wish >= Wish::Asked,
            (Trust::Contact | Trust::Unknown, _) => wish == Wish::TakeOver,
        };
        if is_allowed {
            return Ok(());
        }
        Err(NotYours {
            by: self.user_id.clone(),
            trust: self.trust,
        })
    }
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;

    #[test]
    fn nothing_is_done_with_a_strangers_break_out_unless_somebody_takes_it_over() {
        use Deed::{Change, End, EndAfterItsTime};
        use Trust::{Contact, Moderator, Own, Unknown};
        let moderator = End { by_moderator: true };
        let member = End {
            by_moderator: false,
        };
        let deeds = [Change, moderator, member, EndAfterItsTime];
        let wishes = [Wish::Nobody, Wish::Asked, Wish::TakeOver];
        for (trust, rows) in [
            (Own, ["yyy", "yyy", "yyy", "yyy"]),
            (Moderator, ["-yy", "-yy", "-yy", "yyy"]),
            (Contact, ["--y", "-yy", "--y", "--y"]),
            (Unknown, ["--y", "-yy", "--y", "--y"]),
        ] {
            let author = Author::new(owned_user_id!("@a:x"), trust);
            for (deed, row) in deeds.into_iter().zip(rows) {
                for (wish, is_allowed) in wishes.into_iter().zip(row.chars()) {
                    let allowed = author.allows(deed, wish);
                    assert_eq!(
                        allowed.is_ok(),
                        is_allowed == 'y',
                        "{trust:?} {deed:?} {wish:?}"
                    );
                    if let Err(not_yours) = allowed {
                        assert!(not_yours.to_string().starts_with("@a:x opened"));
                        assert_eq!(not_yours.can_be_taken_over(), !trust.is_host());
                    }
                }
            }
        }
    }
}
