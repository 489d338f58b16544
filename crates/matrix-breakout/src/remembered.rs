//! What this user's account remembers of a parent between sessions, such as whom to leave out of
//! groups.
//!
//! It is account data of the room: all devices of the user see it, and nobody else.

use breakout_core::event::remembered::{RememberedEventContent, TYPE};
use matrix_sdk::ruma::{api::client::config::set_room_account_data, serde::Raw};
use serde::Deserialize;

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    requests::repeatable,
};

#[derive(Deserialize)]
struct Event {
    content: RememberedEventContent,
}

impl Breakout {
    /// Returns what this user's account remembers of the parent, as of the caller's last sync.
    /// Sends no request; empty if nothing is remembered.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read.
    pub async fn remembered(&self) -> Result<RememberedEventContent, Error> {
        let raw = self.room.account_data(TYPE.into()).await?;
        let event = raw.and_then(|raw| Raw::deserialize_as_unchecked::<Event>(&raw).ok());
        Ok(event.map(|event| event.content).unwrap_or_default())
    }

    /// Stores this in the account data of the parent, for all devices of this user, with one
    /// request. It replaces what was remembered before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the request does.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use matrix_breakout::{Breakout, Error};
    /// use matrix_sdk::ruma::OwnedUserId;
    ///
    /// /// From now on, this helper is dealt into no group.
    /// async fn leave_out(breakout: &Breakout, helper: OwnedUserId) -> Result<(), Error> {
    ///     let mut remembered = breakout.remembered().await?;
    ///     remembered.without.insert(helper);
    ///     breakout.remember(&remembered).await
    /// }
    /// ```
    pub async fn remember(&self, content: &RememberedEventContent) -> Result<(), Error> {
        let client = self.room.client();
        let (own, room_id) = (own_user(&client)?, self.room.room_id().to_owned());
        let request = set_room_account_data::v3::Request::new(own, room_id, content)?;
        client
            .send(request)
            .with_request_config(repeatable())
            .await?;
        Ok(())
    }
}
