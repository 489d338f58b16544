//! Reads and writes the host's journal: account data of the parent, which all devices of the host
//! see, and nobody else.
//!
//! [`breakout_core::event::journal`] has its format.

use std::time::Duration;

use breakout_core::event::journal::{Journal, JournalEventContent, TYPE};
use matrix_sdk::{
    Client,
    ruma::{
        MilliSecondsSinceUnixEpoch, RoomId,
        api::client::config::{get_room_account_data, set_room_account_data},
    },
};

use crate::{
    breakout::own_user,
    error::{Error, is_not_found},
    requests::repeatable,
};

/// How old a half-made session may be to be continued. Later, people have moved on.
const MOST_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// Asks the homeserver for the journal, since the client's store may lag behind another device.
/// `None` if there is none, or it cannot be read.
pub(super) async fn read(client: &Client, parent: &RoomId) -> Result<Option<Journal>, Error> {
    let request =
        get_room_account_data::v3::Request::new(own_user(client)?, parent.to_owned(), TYPE.into());
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => {
            let content = response
                .account_data
                .deserialize_as_unchecked::<JournalEventContent>();
            Ok(content.ok().and_then(|content| content.opening))
        }
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Replaces the journal with one request.
pub(super) async fn write(
    client: &Client,
    parent: &RoomId,
    journal: &Journal,
) -> Result<(), Error> {
    let content = JournalEventContent::new(journal.clone());
    let request =
        set_room_account_data::v3::Request::new(own_user(client)?, parent.to_owned(), &content)?;
    client
        .send(request)
        .with_request_config(repeatable())
        .await?;
    Ok(())
}

/// Whether the session is too old to be continued.
pub(super) fn is_stale(journal: &Journal, now: MilliSecondsSinceUnixEpoch) -> bool {
    let age: u64 = now.get().saturating_sub(journal.started_at.get()).into();
    Duration::from_millis(age) > MOST_AGE
}
