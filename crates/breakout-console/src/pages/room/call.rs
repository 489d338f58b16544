//! The way from a room into its call, as it begins and ends.

use std::sync::Arc;

use askama::Template;
use breakout_core::text::{one_line, visible_name};
use breakout_i18n::{Message, room as words};
use futures_util::{Stream, stream};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{Room, ruma::MilliSecondsSinceUnixEpoch};

use crate::{
    call::Calls,
    changes::{Change, Changes},
    error::PageError,
    filters,
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
    text: Message,
    /// Says that the user is in it with another device, if they are.
    elsewhere: Option<Message>,
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
    let watch = CallStream {
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

struct CallStream {
    console: SharedConsole,
    room: Room,
    changes: Changes,
    sent: Option<String>,
    /// When somebody is in the call no more although nothing is sent.
    expires_at: Option<MilliSecondsSinceUnixEpoch>,
}

impl CallStream {
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
    let language = console.language();
    if !Calls::of(console).are_possible_in(room).await {
        return Ok((CallRegion { link: None }.html(language)?, None));
    }
    let breakout = room.breakout();
    let call = breakout.call().await?;
    let text = match call.participants().len() {
        0 => words::call(),
        people => words::join_the_call(people),
    };
    let own = breakout.own_call().await?;
    let elsewhere = match own.elsewhere.first() {
        Some(other) => {
            let offer = breakout.offer().await?;
            let child = offer.as_ref().and_then(|offer| offer.automatic());
            let name = child.and_then(|child| child.name.as_deref());
            let device = one_line(other.device_id.as_str());
            // Were the call here, they would be moved to their group.
            Some(match name.and_then(visible_name) {
                Some(group) => words::in_the_call_elsewhere_for(device, group),
                None => words::in_the_call_elsewhere(device),
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
    Ok((region.html(language)?, call.next_expiry()))
}

#[cfg(test)]
pub(super) fn samples() -> Vec<String> {
    use breakout_i18n::Language;

    let html = |region: CallRegion| region.html(Language::default()).unwrap();
    let texts = crate::tests::hostile_texts().into_iter();
    let links = texts.map(move |text| {
        let link = CallLink {
            href: "/rooms/%21a/call".to_owned(),
            text: words::join_the_call(2_usize),
            elsewhere: Some(words::in_the_call_elsewhere_for(text.clone(), text)),
        };
        html(CallRegion { link: Some(link) })
    });
    links.chain([html(CallRegion { link: None })]).collect()
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
