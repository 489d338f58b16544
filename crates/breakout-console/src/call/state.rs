//! What stands above a call: what happens to it, and what the user can say to that.

use askama::Template;
use breakout_account::room_list::room_name;
use breakout_core::{
    call_move::{Destination, Loss, Shown},
    text::{room_label, visible_name},
};
use breakout_i18n::{Language, Message, call as words};
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};

use crate::{error::PageError, filters, layout::TemplateExt as _, paths::href};

#[derive(Template)]
#[template(path = "call_state.html")]
struct StateRegion<'a> {
    state: &'a State,
}

/// A room into whose call somebody goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    room_id: OwnedRoomId,
    /// What it is called: other people's text.
    name: String,
}

/// What happens to a call. The texts are other people's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Lobby,
    /// Nothing has come up yet.
    Blank {
        is_loaded: bool,
        room: String,
    },
    Call(Place),
    /// The user has gone in, and is not heard yet.
    Entering(Place),
    /// The user is in the call with another device, and may be about to leave it there.
    OtherDevice {
        device: String,
        waits: bool,
    },
    CountingDown {
        place: Place,
        /// In milliseconds since 1970.
        at: u64,
    },
    Moving(Place),
    NotMoved {
        place: Place,
    },
    Lost {
        place: Place,
        why: Why,
        may_return: bool,
    },
    HungUp {
        room: String,
    },
    Failed(Message),
}

/// Why somebody is not in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Connection,
    MediaServer,
    MediaServerBack,
    Blank,
    Removed,
}

impl State {
    /// What the user is to see of a call.
    pub(super) async fn of(
        room: &Room,
        shown: Shown,
        here: Option<OwnedRoomId>,
    ) -> Result<Self, PageError> {
        Ok(match shown {
            Shown::Call => match here {
                Some(here) => Self::Call(place(room, &Destination::new(here)).await?),
                None => Self::Lobby,
            },
            Shown::Entering(to) => Self::Entering(place(room, &to).await?),
            Shown::CountingDown { to, at } => Self::CountingDown {
                place: place(room, &to).await?,
                at: at.get().into(),
            },
            Shown::Moving(to) => Self::Moving(place(room, &to).await?),
            Shown::NotMoved(to) => Self::NotMoved {
                place: place(room, &to).await?,
            },
            Shown::Lost {
                from,
                why,
                may_return,
            } => Self::Lost {
                place: place(room, &from).await?,
                why: match why {
                    Loss::MediaServer => Why::MediaServer,
                    Loss::MediaServerBack => Why::MediaServerBack,
                    Loss::Blank => Why::Blank,
                    Loss::Removed => Why::Removed,
                    // What is added to core is to be added here.
                    Loss::Connection | _ => Why::Connection,
                },
                may_return,
            },
            Shown::Blank { is_loaded } => Self::Blank {
                is_loaded,
                room: href(room.room_id()),
            },
            // What is added to core is to be added here.
            Shown::HungUp | _ => Self::HungUp {
                room: href(room.room_id()),
            },
        })
    }

    /// What the page calls this state, so that nothing need read its words.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Lobby => "lobby",
            Self::Blank { .. } => "blank",
            Self::Call(_) => "in",
            Self::Entering(_) => "entering",
            Self::OtherDevice { .. } => "other-device",
            Self::CountingDown { .. } => "counting-down",
            Self::Moving(_) => "moving",
            Self::NotMoved { .. } => "not-moved",
            Self::Lost { .. } => "lost",
            Self::HungUp { .. } => "hung-up",
            Self::Failed(_) => "failed",
        }
    }

    /// The room whose call the state is about.
    pub(super) fn room_id(&self) -> Option<&RoomId> {
        match self {
            Self::Call(place)
            | Self::Entering(place)
            | Self::CountingDown { place, .. }
            | Self::Moving(place)
            | Self::NotMoved { place }
            | Self::Lost { place, .. } => Some(&place.room_id),
            Self::Lobby
            | Self::Blank { .. }
            | Self::OtherDevice { .. }
            | Self::HungUp { .. }
            | Self::Failed(_) => None,
        }
    }

    pub(super) fn render(&self, language: Language) -> Result<String, PageError> {
        Ok(StateRegion { state: self }.html(language)?)
    }
}

/// A room with what it is called: by the host, or else by itself.
async fn place(from: &Room, to: &Destination) -> Result<Place, PageError> {
    let by_host = to.name.as_deref().and_then(visible_name);
    let name = match (by_host, from.client().get_room(&to.room_id)) {
        (Some(name), _) => name,
        (None, Some(room)) => room_name(&room).await?,
        (None, None) => room_label(None, &to.room_id),
    };
    Ok(Place {
        room_id: to.room_id.clone(),
        name,
    })
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_room_id;

    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for text in crate::tests::hostile_texts() {
            let text = || text.clone();
            let place = || Place {
                room_id: owned_room_id!("!a:example.org"),
                name: text(),
            };
            let lost = |why| State::Lost {
                place: place(),
                why,
                may_return: why != Why::Blank,
            };
            let blank = |is_loaded| State::Blank {
                is_loaded,
                room: "/rooms/%21a".to_owned(),
            };
            for state in [
                State::Lobby,
                State::Call(place()),
                State::Entering(place()),
                State::OtherDevice {
                    device: text(),
                    waits: false,
                },
                State::OtherDevice {
                    device: text(),
                    waits: true,
                },
                State::CountingDown {
                    place: place(),
                    at: 5,
                },
                State::Moving(place()),
                State::NotMoved { place: place() },
                lost(Why::Connection),
                lost(Why::MediaServer),
                lost(Why::MediaServerBack),
                lost(Why::Blank),
                lost(Why::Removed),
                blank(true),
                blank(false),
                State::HungUp {
                    room: "/rooms/%21a".to_owned(),
                },
                State::Failed(Message::verbatim(text())),
            ] {
                crate::tests::check_region(&state.render(Language::English).unwrap());
            }
        }
    }
}
