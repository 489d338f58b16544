//! Tokens for LiveKit, as the service of Element's deployments (`lk-jwt-service`) makes them.

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use hmac::{Hmac, Mac as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The name of the only key.
pub(crate) const KEY: &str = "devkey";

/// How long a token is valid, in seconds.
const VALID: u64 = 60 * 60;

/// Makes a token that lets `identity` into a room of LiveKit's; `now` is in seconds since 1970.
pub(crate) fn token(secret: &str, identity: &str, room: &str, now: u64) -> String {
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let claims = json!({
        "iss": KEY,
        "sub": identity,
        "nbf": now,
        "exp": now + VALID,
        "video": {
            "room": room,
            "roomJoin": true,
            "roomCreate": false,
            "canPublish": true,
            "canSubscribe": true,
            "canUpdateOwnMetadata": true,
        },
    });
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(claims));
    let signature = match Hmac::<Sha256>::new_from_slice(secret.as_bytes()) {
        Ok(mac) => mac.chain_update(&signed).finalize().into_bytes().to_vec(),
        // It takes a secret of any length.
        Err(_) => Vec::new(),
    };
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The room of LiveKit's that belongs to a Matrix room and a slot in it.
pub(crate) fn room(room_id: &str, slot_id: &str) -> String {
    digest(&json!([room_id, slot_id]))
}

/// Who somebody is to LiveKit who does not want to be named there.
pub(crate) fn pseudonym(user_id: &str, device_id: &str, member_id: &str) -> String {
    digest(&json!([user_id, device_id, member_id]))
}

fn digest(parts: &Value) -> String {
    STANDARD_NO_PAD.encode(Sha256::digest(parts.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_signed_as_livekit_reads_it() {
        let token = token("a secret", "@ann:x:DEV", "room", 1_000);
        let parts: Vec<_> = token.split('.').collect();
        let [header, claims, signature] = parts[..] else {
            panic!("{token}");
        };
        let read = |part| {
            let bytes = URL_SAFE_NO_PAD.decode(part).unwrap();
            serde_json::from_slice::<Value>(&bytes).unwrap()
        };
        assert_eq!(read(header), json!({ "alg": "HS256", "typ": "JWT" }));
        let claims = read(claims);
        assert_eq!(claims["sub"], "@ann:x:DEV");
        assert_eq!(
            (&claims["nbf"], &claims["exp"]),
            (&json!(1_000), &json!(4_600))
        );
        assert_eq!(claims["video"]["room"], "room");
        assert_eq!(URL_SAFE_NO_PAD.decode(signature).unwrap().len(), 32);
    }

    #[test]
    fn the_room_is_what_other_services_say() {
        // Of `["!a:x","m.call#ROOM"]`, by `openssl dgst -sha256 -binary | base64`.
        let expected = "PjBKTOyk18yBU+gu9rQsPqXcgLk1IjN24yyFrjB5vj4";
        assert_eq!(room("!a:x", "m.call#ROOM"), expected);
    }
}
