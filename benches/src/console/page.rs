//! A browser, as far as the console can tell.

use std::time::Instant;

use futures_util::StreamExt as _;
use matrix_sdk::ruma::RoomId;
use reqwest::{
    Client, Response,
    header::{COOKIE, SET_COOKIE},
    redirect,
};
use serde_json::Value;
use tokio::sync::mpsc::UnboundedSender;

use super::Loads;
use crate::{
    Failure,
    statistics::{Samples, milliseconds},
};

/// Something that came to a page, or to the floor.
pub(super) struct Seen {
    /// The region, or the room.
    pub(super) id: String,
    pub(super) bytes: usize,
    pub(super) is_page: bool,
    pub(super) at: Instant,
}

/// A browser that may use the console.
pub(super) struct Browser {
    http: Client,
    origin: String,
    cookie: String,
}

impl Browser {
    pub(super) async fn enter(url: &str) -> Result<Self, Failure> {
        let http = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .build()?;
        let answer = http.get(url).send().await?;
        let cookie = answer.headers().get(SET_COOKIE).ok_or("no cookie")?;
        let cookie = cookie.to_str()?.split(';').next().unwrap_or_default();
        let (origin, _) = url.split_once("/start/").ok_or("no start key")?;
        Ok(Self {
            cookie: cookie.to_owned(),
            origin: origin.to_owned(),
            http,
        })
    }

    async fn get(&self, path: &str) -> Result<Response, Failure> {
        let request = self.http.get(format!("{}{path}", self.origin));
        let answer = request.header(COOKIE, &self.cookie).send().await?;
        Ok(answer.error_for_status()?)
    }

    async fn read(&self, path: &str) -> Result<String, Failure> {
        Ok(self.get(path).await?.text().await?)
    }

    /// Loads a page again and again.
    pub(super) async fn load(&self, path: &str, times: usize) -> Result<Loads, Failure> {
        let mut time = Samples::default();
        let mut page = String::new();
        for _ in 0..times {
            let started = Instant::now();
            page = self.read(path).await?;
            time.add(milliseconds(started.elapsed()));
        }
        let mut assets = 0;
        for asset in page.split('"').filter(|text| text.starts_with("/assets/")) {
            assets += self.read(asset).await?.len();
        }
        Ok(Loads {
            time,
            bytes: page.len(),
            assets,
        })
    }
}

/// The stream of an open page.
pub(super) struct Page(Response);

impl Page {
    /// Opens the stream that the page asks for.
    pub(super) async fn open(browser: &Browser, path: &str) -> Result<Self, Failure> {
        let page = browser.read(path).await?;
        let (_, live) = page.split_once("data-live=\"").ok_or("no stream")?;
        let live = live.split('"').next().unwrap_or_default();
        let live = live.replace("&amp;", "&").replace("&#38;", "&");
        Ok(Self(browser.get(&live).await?))
    }

    /// Tells of each region as it comes, for as long as somebody listens.
    pub(super) async fn follow(self, sender: UnboundedSender<Seen>) {
        let mut chunks = self.0.bytes_stream();
        let mut buffer = Vec::new();
        while let Some(Ok(chunk)) = chunks.next().await {
            buffer.extend_from_slice(&chunk);
            while let Some(end) = buffer.windows(2).position(|two| two == b"\n\n") {
                let at = Instant::now();
                let event: Vec<u8> = buffer.drain(..end + 2).collect();
                let Some(id) = region(&event) else {
                    continue;
                };
                let seen = Seen {
                    id,
                    bytes: event.len(),
                    is_page: true,
                    at,
                };
                if sender.send(seen).is_err() {
                    return;
                }
            }
        }
    }
}

/// Which region an event is about.
fn region(event: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(event).ok()?;
    let data = text.lines().find_map(|line| line.strip_prefix("data:"))?;
    let region: Value = serde_json::from_str(data.trim()).ok()?;
    Some(region["id"].as_str()?.to_owned())
}

/// The address of a room's page.
pub(super) fn path(room: &RoomId) -> String {
    let room = room.as_str().replace('!', "%21").replace(':', "%3A");
    format!("/rooms/{room}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_told_from_a_sign_of_life() {
        let event = b"event: region\ndata: {\"id\":\"group-3\",\"html\":\"<li>\"}\n\n";
        assert_eq!(region(event).as_deref(), Some("group-3"));
        assert_eq!(region(b":\n\n"), None);
    }
}
