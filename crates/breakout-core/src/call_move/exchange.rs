//! The inputs of the machine, its actions, and what the user is to be shown.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName};

use crate::offer::Offer;

/// A room into whose call somebody moves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Destination {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The servers through which it can be joined.
    pub via: Vec<OwnedServerName>,
    /// What the host calls it; `None` for the parent. Untrusted text.
    pub name: Option<String>,
}

impl Destination {
    /// Creates a destination that has no name and needs no servers, as the parent.
    pub fn new(room_id: OwnedRoomId) -> Self {
        Self {
            room_id,
            via: Vec::new(),
            name: None,
        }
    }
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Input {
    /// This is the parent's offer now.
    Offered(Option<Box<Offer>>),
    /// Time has passed; see [`CallMove::wake_at`](super::CallMove::wake_at).
    Time,
    /// The user does not want to wait for the countdown's end.
    MoveNow,
    /// The user refuses the move.
    Stay,
    /// The user wants to try once more what did not work.
    TryAgain,
    /// The user wants to go back into the call they came from.
    Return,
    /// This room is joined.
    Joined(OwnedRoomId),
    /// This room cannot be joined.
    NotJoined(OwnedRoomId),
    /// The call of this room is loaded and can be entered.
    Ready(OwnedRoomId),
    /// The call of this room is entered.
    Entered(OwnedRoomId),
    /// The call of this room has ended: hung up, or failed.
    Closed(OwnedRoomId),
    /// The homeserver knows that this device has left the call of this room.
    Retired(OwnedRoomId),
    /// Whether the homeserver knows this device to be in the call of this room.
    Known(OwnedRoomId, bool),
    /// Whether the media server of this room's call answers. To be said again only when it changes,
    /// and not where the homeserver does not answer either: then it is the user's own network that
    /// is gone, and it may come back.
    Media(OwnedRoomId, bool),
    /// The call of this room is being loaded.
    Loading(OwnedRoomId),
    /// What the call of this room consists of is loaded.
    Loaded(OwnedRoomId),
    /// The call of this room does something: asks for something, or answers.
    Alive(OwnedRoomId),
    /// The software of this room's call is sending its membership to the homeserver: that the user is in it, or is to be
    /// taken out of it later. Or the homeserver has answered that it is well.
    Told(OwnedRoomId, bool),
    /// The user is not in this room any more: they have left it, or were removed.
    Removed(OwnedRoomId),
}

/// What is to be done. The outcome comes back as an [`Input`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Join this room: [`Input::Joined`] or [`Input::NotJoined`].
    Join(Destination),
    /// Load this room's call without entering it: [`Input::Ready`].
    Prepare(OwnedRoomId),
    /// Ask this call to hang up: [`Input::Closed`].
    HangUp(OwnedRoomId),
    /// Let the call that was prepared reach for its media server while the old one is left, which takes it
    /// longer than anything else. It is not to say that the user is in it before [`Enter`](Self::Enter).
    Connect(OwnedRoomId),
    /// Drop this call, and see to it that the homeserver knows this device to have left:
    /// [`Input::Retired`].
    Retire(OwnedRoomId),
    /// Enter the call that was prepared, with [microphone and camera](super::KeptDevices) as the user
    /// wants them: [`Input::Entered`].
    Enter(OwnedRoomId),
}

/// What the user is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shown {
    /// Nothing but the call.
    Call,
    /// They have gone into this call, and nobody knows of it yet: they are not heard.
    Entering(Destination),
    /// The call has not shown anything yet, and should have. It may come still.
    Blank {
        /// Whether what it consists of is loaded, so that something keeps it from beginning.
        is_loaded: bool,
    },
    /// They will be moved, unless they refuse.
    CountingDown {
        /// Where to.
        to: Destination,
        /// When.
        at: MilliSecondsSinceUnixEpoch,
    },
    /// They are being moved.
    Moving(Destination),
    /// They could not be moved, and are in the old call still.
    NotMoved(Destination),
    /// They are in no call, since this one could not be entered or was lost. They may
    /// [try again](Input::TryAgain).
    Lost {
        /// The call that they are not in.
        from: Destination,
        /// Why.
        why: Loss,
        /// Whether they may [return](Input::Return) to the one before.
        may_return: bool,
    },
    /// They have hung up.
    HungUp,
}

/// Why somebody is in a call no more, or never was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Loss {
    /// It could not be entered, or the homeserver does not know of it any more.
    Connection,
    /// Its media server does not answer.
    MediaServer,
    /// Its media server did not answer, and does again.
    MediaServerBack,
    /// It is loaded and does not begin.
    Blank,
    /// The user is not in the room any more.
    Removed,
}
