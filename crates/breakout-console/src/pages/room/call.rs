//! The way from a room into its call, as it begins and ends.

use std::sync::Arc;

use askama::Template;
use breakout_core::text::{one_line, visible_name};
use breakout_i18n::Language;
use futures_util::{Stream, stream};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{Room, ruma::MilliSecondsSinceUnixEpoch};

use crate::{
    call::Calls,
    changes::{Change, Changes},
    error::PageError,
    layout::TemplateExt as _,
    live::{Region, until},
    parts::Part as _,
    paths::href,
    state::SharedConsole,
};

/// The part of the page that leads into the call; empty where there can be none.
#[derive(Template)]
#[template(path = "room_call.html")]
struct CallRegion {
    link: Option<CallLink>,
}

/// A link into a room's call.
struct CallLink {
    href: String,
    text: String,
    elsewhere: Option<Elsewhere>,
}

/// A call that the user is in with another device.
struct Elsewhere {
    device: String,
    /// The group of an open break-out that they would be moved to, were it here.
    group: Option<String>,
}

/// Reads it for the page.
pub(super) async fn region(console: &SharedConsole, room: &Room) -> Result<String, PageError> {
    Ok(read(console, room).await?.0)
}

/// Reads it anew at each change, for as long as the page is open.
pub(super) fn stream(
    console: &SharedConsole,
    room: &Room,
) -> impl Stream<Item = Arc<Region>> + Send + use<> {
    let watch = Watch {
        changes: console.subscribe(),
        console: console.clone(),
        room: room.clone(),
        sent: None,
        expires_at: None,
    };
    stream::unfold(watch, |mut watch| async {
        let region = watch.next().await?;
        Some((region, watch))
    })
}

struct Watch {
    console: SharedConsole,
    room: Room,
    changes: Changes,
    sent: Option<String>,
    /// When somebody is in the call no more although nothing is sent.
    expires_at: Option<MilliSecondsSinceUnixEpoch>,
}

impl Watch {
    /// Waits until there is something else to show; none at the end.
    async fn next(&mut self) -> Option<Arc<Region>> {
        if self.sent.is_some() {
            self.wait().await?;
        }
        loop {
            match read(&self.console, &self.room).await {
                Ok((html, expires_at)) => {
                    self.expires_at = expires_at;
                    if self.sent.as_ref() != Some(&html) {
                        self.sent = Some(html.clone());
                        return Some(Arc::new(Region::new("call-link", html)));
                    }
                }
                Err(error) => {
                    let room_id = self.room.room_id();
                    tracing::warn!(%room_id, %error, "the call of {room_id} cannot be shown");
                    self.expires_at = None;
                }
            }
            self.wait().await?;
        }
    }

    /// Waits for a change of this room, or until somebody's part in the call expires.
    async fn wait(&mut self) -> Option<()> {
        loop {
            tokio::select! {
                change = self.changes.next() => match change? {
                    Change::Rooms(rooms) if !rooms.contains(self.room.room_id()) => {}
                    Change::Rooms(_) | Change::Online | Change::Missed => return Some(()),
                    Change::Offline(_) => {}
                },
                () = until(self.expires_at) => return Some(()),
            }
        }
    }
}

/// The part of the page, and when it may be another one by itself.
async fn read(
    console: &SharedConsole,
    room: &Room,
) -> Result<(String, Option<MilliSecondsSinceUnixEpoch>), PageError> {
    if !Calls::of(console).are_possible_in(room).await {
        return Ok((CallRegion { link: None }.html(Language::default())?, None));
    }
    let breakout = room.breakout();
    let call = breakout.call().await?;
    let text = match call.participants().len() {
        0 => "Call".to_owned(),
        1 => "Join the call: 1 person".to_owned(),
        people => format!("Join the call: {people} people"),
    };
    let own = breakout.own_call().await?;
    let elsewhere = match own.elsewhere.first() {
        Some(other) => {
            let offer = breakout.offer().await?;
            let child = offer.as_ref().and_then(|offer| offer.automatic());
            let name = child.and_then(|child| child.name.as_deref());
            Some(Elsewhere {
                device: one_line(other.device_id.as_str()),
                group: name.and_then(visible_name),
            })
        }
        None => None,
    };
    let link = CallLink {
        href: format!("{}/call", href(room.room_id())),
        text,
        elsewhere,
    };
    let region = CallRegion { link: Some(link) };
    Ok((region.html(Language::default())?, call.next_expiry()))
}

#[cfg(test)]
pub(super) fn samples() -> Vec<String> {
    let texts = crate::tests::hostile_texts().into_iter();
    let links = texts.map(|text| {
        let link = CallLink {
            href: "/rooms/%21a/call".to_owned(),
            text: "Join the call: 2 people".to_owned(),
            elsewhere: Some(Elsewhere {
                device: text.clone(),
                group: Some(text),
            }),
        };
        CallRegion { link: Some(link) }.render().unwrap()
    });
    links
        .chain([CallRegion { link: None }.render().unwrap()])
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_sample_is_safe() {
        for sample in super::samples() {
            crate::tests::check_region(&sample);
        }
    }
}
