//! Two devices of one user that add a child of the same name at the same moment: one makes it, the
//! other waits.
//!
//! A sign in the account data says which device is at work; see [`breakout_core::event::adding`].

use breakout_core::{
    event::adding::{AddingEventContent, TYPE},
    room::Parent,
};
use matrix_sdk::{
    Client,
    ruma::{
        OwnedRoomId, OwnedUserId,
        api::client::config::{get_room_account_data, set_room_account_data},
    },
};
use tokio::time::Instant;

use super::named;
use crate::{
    breakout::{Breakout, own_user},
    error::{Error, is_not_found},
    other_device::{self, let_others_in, own_device},
    patience::Patience,
    requests::repeatable,
};

/// The turn of this device to add a child.
pub(super) struct Turn<'a> {
    breakout: &'a Breakout,
    client: Client,
    user: OwnedUserId,
    room_id: OwnedRoomId,
    ours: AddingEventContent,
    patience: &'a Patience<'a>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(
        breakout: &'a Breakout,
        parent: &Parent,
        name: &str,
        patience: &'a Patience<'a>,
    ) -> Result<Self, Error> {
        let client = breakout.room.client();
        let session = parent.present.content.session.as_ref();
        let session = session.map(|session| session.id.clone());
        let device = own_device(&client)?;
        let now = breakout.clock.now();
        Ok(Self {
            breakout,
            user: own_user(&client)?,
            room_id: parent.room_id.clone(),
            ours: AddingEventContent::new(session.unwrap_or_default(), name, device, now),
            client,
            patience,
        })
    }

    /// Takes the turn, and waits while another device has it that adds the same child. Returns whether one
    /// was waited for, so that what was read before is old.
    pub(super) async fn wait_for_others(&self) -> Result<bool, Error> {
        let mut waited = false;
        let mut gone = None;
        let mut found = self.read().await?;
        loop {
            let other = found.filter(|other| self.is_at_it(other) && gone.as_ref() != Some(other));
            if let Some(other) = other {
                waited = true;
                if self.wait_for_the_child().await? {
                    return Ok(true);
                }
                gone = Some(other);
            }
            let began = Instant::now();
            self.write().await?;
            let_others_in(began.elapsed()).await;
            found = self.read().await?;
            if !found.as_ref().is_some_and(|back| self.is_at_it(back)) {
                return Ok(waited);
            }
        }
    }

    /// Whether another device is adding the same child right now.
    fn is_at_it(&self, other: &AddingEventContent) -> bool {
        other.is_of(&self.ours.session, &self.ours.name)
            && other.is_with_another(&self.ours.device, self.breakout.clock.now())
    }

    /// Waits for the child that another device adds; returns whether it is there, or nothing is open any more.
    async fn wait_for_the_child(&self) -> Result<bool, Error> {
        let is_there = || async {
            let present = self.breakout.fetch_breakout().await?.content;
            Ok(!present.is_open() || named(&present, &self.ours.name).is_some())
        };
        other_device::wait(false, self.patience, is_there, |there| *there).await
    }

    /// Reads the sign in the account data.
    async fn read(&self) -> Result<Option<AddingEventContent>, Error> {
        let (user, room_id) = (self.user.clone(), self.room_id.clone());
        let request = get_room_account_data::v3::Request::new(user, room_id, TYPE.into());
        let send = self.client.send(request);
        match send.with_request_config(repeatable()).await {
            Ok(response) => {
                let content = response.account_data.deserialize_as_unchecked();
                Ok(content.ok())
            }
            Err(error) if is_not_found(&error) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the sign of this device.
    async fn write(&self) -> Result<(), Error> {
        let (user, room_id) = (self.user.clone(), self.room_id.clone());
        let request = set_room_account_data::v3::Request::new(user, room_id, &self.ours)?;
        let send = self.client.send(request);
        send.with_request_config(repeatable()).await?;
        Ok(())
    }
}
