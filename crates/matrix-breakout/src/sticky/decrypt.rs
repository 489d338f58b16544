//! Reading sticky events of encrypted rooms.

use matrix_sdk::{Client, ruma::RoomId};
use serde_json::Value;

/// What came of decrypting an event.
#[cfg_attr(
    not(feature = "e2e-encryption"),
    expect(dead_code, reason = "nothing is decrypted without it")
)]
pub(super) enum Decrypted {
    As(Value),
    /// Its key may come.
    NotYet,
    Never,
}

/// Decrypts an event. How long it sticks stands outside of the encrypted content.
#[cfg(feature = "e2e-encryption")]
pub(super) async fn decrypt(client: &Client, room_id: &RoomId, event: &Value) -> Decrypted {
    use matrix_sdk::{
        deserialized_responses::{
            DecryptedRoomEvent, TimelineEventKind, VerificationLevel, VerificationState,
        },
        ruma::serde::Raw,
    };
    use serde_json::value::to_raw_value;

    let Some(room) = client.get_room(room_id) else {
        return Decrypted::Never;
    };
    let Ok(raw) = to_raw_value(event) else {
        return Decrypted::Never;
    };
    let Ok(decrypted) = room.decrypt_event(&Raw::from_json(raw), None).await else {
        return Decrypted::NotYet;
    };
    let TimelineEventKind::Decrypted(DecryptedRoomEvent {
        event: inner,
        encryption_info,
        ..
    }) = decrypted.kind
    else {
        return Decrypted::NotYet;
    };
    // Somebody else's key says nothing of the sender.
    if encryption_info.verification_state
        == VerificationState::Unverified(VerificationLevel::MismatchedSender)
    {
        return Decrypted::Never;
    }
    let Ok(inner) = inner.deserialize_as_unchecked::<Value>() else {
        return Decrypted::Never;
    };
    let mut event = event.clone();
    for key in ["type", "content"] {
        event[key] = inner.get(key).cloned().unwrap_or_default();
    }
    Decrypted::As(event)
}

/// Decrypts nothing.
#[cfg(not(feature = "e2e-encryption"))]
#[expect(clippy::unused_async, reason = "as with encryption")]
pub(super) async fn decrypt(_client: &Client, _room_id: &RoomId, _event: &Value) -> Decrypted {
    Decrypted::Never
}
