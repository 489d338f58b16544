//! The region of a room as it changes, for as long as somebody looks.

use std::{collections::VecDeque, sync::Arc};

use axum::{
    extract::{Path, Query},
    response::IntoResponse,
};
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use tokio::sync::watch;

use super::{
    call, chat,
    watcher::{Plan, RoomWatcher, Shown},
};
use crate::{
    access::Access,
    changes::Lost,
    error::PageError,
    live::{Region, regions},
    pages::room::watcher::RoomWatchers,
    parts::Part as _,
};

/// What the page that looks on shows already.
#[derive(Debug, Deserialize)]
pub(super) struct StreamQuery {
    agreed: bool,
    planning: bool,
    #[serde(default)]
    chat: String,
}

pub(super) async fn stream(
    access: Access,
    Path(room_id): Path<String>,
    Query(asked): Query<StreamQuery>,
) -> Result<impl IntoResponse, PageError> {
    let room = access.room(&room_id)?;
    let console = access.console();
    let own = access.is_own().then(|| {
        let chat = chat::stream(console, &room, asked.chat);
        stream::select(call::stream(console, &room), chat)
    });
    let own = own.map_or_else(|| stream::empty().left_stream(), StreamExt::right_stream);
    let watcher = RoomWatchers::of(console).at(&access, &room, asked.agreed);
    let mut watch = RoomStream {
        shown: watcher.shown(),
        offline: console.watch_offline(),
        access: access.clone(),
        _watcher: watcher,
        planning: asked.planning,
        reload_when_online: false,
        sent: None,
        ready: VecDeque::new(),
    };
    // What there is comes first.
    watch.shown.mark_changed();
    watch.offline.mark_changed();
    let room = stream::unfold(watch, |mut watch| async {
        let region = watch.next().await?;
        Some((region, watch))
    });
    Ok(regions(stream::select(room, own)))
}

/// One page that looks on.
struct RoomStream {
    shown: watch::Receiver<Option<Arc<Shown>>>,
    offline: watch::Receiver<Option<Lost>>,
    access: Access,
    _watcher: Arc<RoomWatcher>,
    /// Whether the page shows the plan.
    planning: bool,
    /// Whether the page lacks what could not be read without the homeserver.
    reload_when_online: bool,
    sent: Option<Arc<Shown>>,
    ready: VecDeque<Arc<Region>>,
}

impl RoomStream {
    /// Waits until there is something else to show; none at the end.
    async fn next(&mut self) -> Option<Arc<Region>> {
        loop {
            if let Some(region) = self.ready.pop_front() {
                return Some(region);
            }
            tokio::select! {
                biased;
                changed = self.offline.changed() => {
                    changed.ok()?;
                    let offline = self.access.shown(self.offline.borrow_and_update().clone());
                    self.ready.push_back(Arc::new(Region::connection(
                        offline.as_ref(),
                        self.access.language(),
                    )));
                    if offline.is_none() && self.reload_when_online {
                        self.reload_when_online = false;
                        self.ready.push_back(Arc::new(Region::reload()));
                    }
                }
                changed = self.shown.changed() => {
                    changed.ok()?;
                    self.show();
                }
            }
        }
    }

    fn show(&mut self) {
        let Some(shown) = self.shown.borrow_and_update().clone() else {
            return;
        };
        match &*shown {
            Shown::Room { region, plan } if plan.is_some() == self.planning => {
                let (before, planned) = match self.sent.as_deref() {
                    Some(Shown::Room { region, plan }) => (Some(region), plan.as_ref()),
                    Some(Shown::Left) | None => (None, None),
                };
                self.ready.extend(region.since(before));
                let is_shown = |plan: &&Plan| {
                    planned.is_some_and(|planned| Arc::ptr_eq(&planned.region, &plan.region))
                };
                let plan = plan.as_ref().filter(|plan| !is_shown(plan));
                self.ready.extend(plan.map(|plan| plan.region.clone()));
            }
            Shown::Room { plan, .. } if self.offline.borrow().is_some() => {
                self.planning = plan.is_some();
                self.reload_when_online = true;
            }
            // The page as it is loaded anew says what has become of the room.
            Shown::Room { plan, .. } => {
                self.planning = plan.is_some();
                self.ready.push_back(Arc::new(Region::reload()));
            }
            Shown::Left => self.ready.push_back(Arc::new(Region::reload())),
        }
        self.sent = Some(shown);
    }
}
