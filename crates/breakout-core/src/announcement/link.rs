//! Links to rooms.

use ruma::{OwnedEventId, OwnedServerName, RoomId};

use super::text::Link;
use crate::event::breakout::Child;

/// How long the ID of a room is that is the hash of its create event: SHA-256 in unpadded base64,
/// after the sigil.
const HASH_BYTES: usize = 43;

/// Returns the link to a room that works in every client, with the servers to join it through.
pub fn room_link(room_id: &RoomId, child: &Child) -> String {
    to_room(room_id, &child.via)
}

/// The link to a child.
///
/// Element shows a link to a room that its reader is not in as the bare ID of the room, whatever
/// its label; a link to an event keeps its label, and joins the room as well. So behind a label
/// stands a link to the event that made the room, where its ID is known from the room's. Without
/// markup there is no label to keep, and the plain link is understood by more clients.
pub(super) fn child_link(room_id: &RoomId, child: &Child) -> Link {
    let bare = room_link(room_id, child);
    let labelled = create_event(room_id).map(|event_id| {
        let via = child.via.iter().cloned();
        let link = room_id.matrix_to_event_uri_via(event_id, via);
        link.to_string()
    });
    Link {
        labelled: labelled.unwrap_or_else(|| bare.clone()),
        bare,
    }
}

fn to_room(room_id: &RoomId, via: &[OwnedServerName]) -> String {
    room_id.matrix_to_uri_via(via.iter().cloned()).to_string()
}

/// The event that created a room, where the room's ID contains it: since version 12, it is the event's ID
/// with another sigil
/// ([MSC4291](https://github.com/matrix-org/matrix-spec-proposals/pull/4291)).
fn create_event(room_id: &RoomId) -> Option<OwnedEventId> {
    let hash = room_id.strip_sigil();
    let is_hash = hash.len() == HASH_BYTES
        && hash
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_hash.then(|| OwnedEventId::try_from(format!("${hash}")).ok())?
}

#[cfg(test)]
mod tests {
    use ruma::owned_server_name;

    use super::*;

    #[test]
    fn a_room_of_version_12_is_linked_to_by_its_create_event() {
        let hash = "aZ0-_56789012345678901234567890123456789012";
        let child = Child::new(vec![
            owned_server_name!("a.org"),
            owned_server_name!("b.org"),
        ]);
        let link = |room_id: &str| child_link(<&RoomId>::try_from(room_id).unwrap(), &child);
        assert_eq!(
            link(&format!("!{hash}")),
            Link {
                bare: format!("https://matrix.to/#/!{hash}?via=a.org&via=b.org"),
                labelled: format!("https://matrix.to/#/!{hash}/${hash}?via=a.org&via=b.org"),
            }
        );
        // The ID of any other room says nothing of its create event.
        for room_id in [
            "!abc:x",
            "!abc",
            &format!("!{hash}:x"),
            &format!("!{hash}x"),
        ] {
            let link = link(room_id);
            assert_eq!(link.bare, link.labelled, "{room_id}");
        }
    }
}
