//! The list as it changes, for as long as somebody looks.

use std::{collections::VecDeque, time::Duration};

use axum::{
    extract::{Query, State},
    response::IntoResponse,
};
use futures_util::stream;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;
use tokio::time::{Instant, sleep};

use super::{ListQuery, list::List};
use crate::{
    changes::{Change, Changes, Pace},
    error::PageError,
    layout::TemplateExt as _,
    live::{Region, regions, until},
    state::SharedConsole,
};

/// Changes come in swarms: what comes within this time is shown at once.
const SWARM: Duration = Duration::from_millis(200);

pub(super) async fn stream(
    State(console): State<SharedConsole>,
    Query(asked): Query<ListQuery>,
) -> Result<impl IntoResponse, PageError> {
    let changes = console.subscribe();
    let list = List::read(&console, &asked).await?;
    let html = list.html(console.language())?;
    let ready = [
        Region::connection(console.offline().as_ref(), console.language()),
        Region::new("rooms", html.clone()),
    ];
    let watch = ListStream {
        console,
        asked,
        changes,
        pace: Pace::default(),
        ends_at: list.ends_at(),
        shown: html,
        ready: ready.into(),
    };
    Ok(regions(stream::unfold(watch, |mut watch| async {
        let region = watch.next().await?;
        Some((region, watch))
    })))
}

struct ListStream {
    console: SharedConsole,
    asked: ListQuery,
    changes: Changes,
    pace: Pace,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    shown: String,
    ready: VecDeque<Region>,
}

impl ListStream {
    async fn next(&mut self) -> Option<Region> {
        let language = self.console.language();
        loop {
            if let Some(region) = self.ready.pop_front() {
                return Some(region);
            }
            tokio::select! {
                change = self.changes.next() => match change? {
                    Change::Rooms(_) | Change::Missed => {}
                    Change::Offline(lost) => return Some(Region::connection(Some(&lost), language)),
                    Change::Online => self.ready.push_back(Region::connection(None, language)),
                },
                () = until(self.ends_at) => {}
            }
            sleep(SWARM).await;
            self.pace.wait().await;
            let began = Instant::now();
            self.read().await;
            self.pace.looked(began);
        }
    }

    async fn read(&mut self) {
        let list = List::read(&self.console, &self.asked).await;
        let Ok((list, html)) = list.and_then(|list| {
            let html = list.html(self.console.language())?;
            Ok((list, html))
        }) else {
            // The page stays as it is; the next change is another chance.
            tracing::warn!("the list of rooms could not be refreshed");
            self.ends_at = None;
            return;
        };
        self.ends_at = list.ends_at();
        if html != self.shown {
            self.shown.clone_from(&html);
            self.ready.push_back(Region::new("rooms", html));
        }
    }
}
