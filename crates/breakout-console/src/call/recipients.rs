//! The people to whom a call sends its keys.
//!
//! Element Call sends the key of its voice to the devices that are in the call, once. The driver leaves out devices that are
//! not known yet, as those of whoever has just come into the room, and they would never hear it. So they are asked for before.

use std::collections::BTreeMap;

use matrix_sdk::{
    Client,
    ruma::{OwnedDeviceId, OwnedUserId},
};
use serde_json::Value;

/// Sees to it that the devices to which this message is to go are known, as far as the homeserver knows them.
pub(super) async fn know(client: &Client, message: &Value) {
    let recipients = message.pointer("/data/messages").cloned();
    let recipients: BTreeMap<OwnedUserId, BTreeMap<OwnedDeviceId, Value>> = recipients
        .and_then(|it| serde_json::from_value(it).ok())
        .unwrap_or_default();
    let encryption = client.encryption();
    for (user, devices) in recipients {
        let known = encryption.get_user_devices(&user).await;
        let are_known = known.is_ok_and(|known| devices.keys().all(|id| known.get(id).is_some()));
        if are_known {
            continue;
        }
        if let Err(error) = encryption.request_user_identity(&user).await {
            tracing::info!(%user, %error, "the devices of {user} could not be asked for");
        }
    }
}
