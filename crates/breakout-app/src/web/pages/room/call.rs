//! The way from a room into its call.

use matrix_breakout::{RoomBreakoutExt as _, core::untrusted::one_line};
use matrix_sdk::Room;

use crate::web::{error::PageError, pages::href, state::SharedConsole};

/// A link into a room's call.
pub(super) struct CallLink {
    pub(super) href: String,
    pub(super) text: String,
    /// Another device of the user that is in it.
    pub(super) elsewhere: Option<String>,
}

/// The link, where there can be a call.
pub(super) async fn link(
    console: &SharedConsole,
    room: &Room,
) -> Result<Option<CallLink>, PageError> {
    if !console.calls().are_possible_in(room).await {
        return Ok(None);
    }
    let breakout = room.breakout();
    let text = match breakout.call().await?.participants().len() {
        0 => "Call".to_owned(),
        1 => "Join the call: 1 person".to_owned(),
        people => format!("Join the call: {people} people"),
    };
    let own = breakout.own_call().await?;
    let elsewhere = own.elsewhere.first();
    Ok(Some(CallLink {
        href: format!("{}/call", href(room.room_id())),
        text,
        elsewhere: elsewhere.map(|other| one_line(other.device_id.as_str())),
    }))
}

#[cfg(test)]
impl CallLink {
    pub(super) fn sample() -> Self {
        Self {
            href: "/rooms/%21a/call".to_owned(),
            text: "Join the call: 2 people".to_owned(),
            elsewhere: Some(crate::web::tests::HOSTILE.to_owned()),
        }
    }
}
