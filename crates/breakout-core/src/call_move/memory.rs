//! What is known of a call beyond the page that shows it.

use crate::event::SessionId;
use ruma::OwnedRoomId;

/// What a reloaded page goes on with: where the break-out has brought its user, and what
/// they have refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The child in whose call they are, or were when the page was left.
    pub(super) group: Option<OwnedRoomId>,
    pub(super) refused: Option<Refused>,
}

impl Memory {
    /// Returns the child into whose call the break-out has brought the user. They are called back
    /// from there when it ends.
    pub fn group(&self) -> Option<&OwnedRoomId> {
        self.group.as_ref()
    }
}

/// A move that is not to be begun again by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) session: Option<SessionId>,
    pub(super) room_id: OwnedRoomId,
}
