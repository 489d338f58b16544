//! What a user may do in the parent, as far as this client knows: for a server that acts for many
//! users.

use breakout_core::{authority::Author, powers::Powers, trust::Trust};
use matrix_sdk::ruma::{UserId, events::room::member::MembershipState};

use crate::{breakout::Breakout, error::Error};

impl Breakout {
    /// Returns what a user may do with the break-outs of this room, as of the caller's last sync; a
    /// user who is not in the room may do nothing. Ask before something is done on their behalf:
    /// the homeserver only checks this account.
    ///
    /// The members are fetched where the client does not have them yet. Whether another user has a
    /// direct chat with the sender of a break-out is unknown here, so that a sender who is no
    /// moderator is a stranger to them.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, or the client's store cannot be read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use matrix_breakout::{Breakout, Error};
    /// use matrix_sdk::ruma::UserId;
    ///
    /// /// Somebody has pressed "End" on a page that a server shows them.
    /// async fn pressed(breakout: &Breakout, user: &UserId) -> Result<bool, Error> {
    ///     Ok(breakout.powers_of(user).await?.may_end)
    /// }
    /// ```
    pub async fn powers_of(&self, user: &UserId) -> Result<Powers, Error> {
        let room = &self.room;
        let member = room.get_member(user).await?;
        if member.is_none_or(|member| *member.membership() != MembershipState::Join) {
            return Ok(Powers::default());
        }
        let levels = room.power_levels_or_default().await;
        let present = self.present_breakout().await?;
        let is_open = present.content.is_open_at(self.clock.now());
        let open = present.sender.filter(|_| is_open).map(|sender| {
            let is_own = user == room.own_user_id();
            let is_contact = is_own && room.client().get_dm_room(&sender).is_some();
            let trust = Trust::of(&sender, user, levels.for_user(&sender), is_contact);
            Author::new(sender, trust)
        });
        let is_encrypted = room.encryption_state().is_encrypted();
        let powers = Powers::of_member(
            &levels,
            user,
            present.event_type,
            is_encrypted,
            open.as_ref(),
        );
        Ok(powers)
    }
}
