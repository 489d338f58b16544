//! Cancels the delayed events by which a call's software lets the homeserver empty its membership.

use std::collections::BTreeSet;

use matrix_sdk::{
    Room,
    ruma::api::{
        FeatureFlag,
        client::delayed_events::update_delayed_event::unstable::{
            Request as UpdateRequest, UpdateAction,
        },
    },
};

use super::{FEATURE, requests};
use crate::{
    error::is_not_found,
    requests::{Json, repeatable},
};

/// Cancels the delayed events of this user that would empty the state under these keys (event type
/// and state key), where they can be cancelled.
///
/// It is for state that this user empties themselves, and may fill again before the delay passes.
pub(crate) async fn cancel_emptying(
    room: &Room,
    keys: &BTreeSet<(&str, String)>,
) -> Result<(), matrix_sdk::Error> {
    let client = room.client();
    let features = client.supported_versions().await?.features;
    if !features.contains(&FeatureFlag::from(FEATURE)) {
        return Ok(());
    }
    let list = client.send(requests::ListRequest);
    let Json(list) = list.with_request_config(repeatable()).await?;
    for event in list.delayed_events {
        let state_key = event.state_key.as_deref();
        let is_one = keys
            .iter()
            .any(|(kind, key)| *kind == event.event_type && Some(&**key) == state_key);
        if is_one && event.room_id == room.room_id() {
            let request = UpdateRequest::new(event.delay_id, UpdateAction::Cancel);
            let sent = client.send(request).with_request_config(repeatable());
            if let Err(error) = sent.await
                && !is_not_found(&error)
            {
                return Err(error.into());
            }
        }
    }
    Ok(())
}
