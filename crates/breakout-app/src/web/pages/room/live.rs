//! The region of a room as it changes, for as long as somebody looks.

use std::collections::{BTreeSet, VecDeque};

use askama::Template as _;
use axum::{
    extract::{Path, Query, State},
    response::IntoResponse,
};
use futures_util::stream;
use matrix_breakout::Status;
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};
use serde::Deserialize;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::view::RoomRegion;
use crate::web::{
    error::PageError,
    live::{Region, regions, until},
    state::{Change, SharedConsole},
};

/// What the page that looks on shows already.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    agreed: bool,
    planning: bool,
}

pub(super) async fn stream(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<impl IntoResponse, PageError> {
    let room = super::joined(&console, &room_id)?;
    let watch = Watch {
        changes: console.subscribe(),
        openings: console.openings().subscribe(),
        console,
        room,
        agreed: asked.agreed,
        planning: asked.planning,
        shown: None,
        ready: VecDeque::new(),
    };
    Ok(regions(stream::unfold(watch, |mut watch| async {
        let region = watch.next().await?;
        Some((region, watch))
    })))
}

struct Watch {
    console: SharedConsole,
    room: Room,
    agreed: bool,
    changes: Receiver<Change>,
    openings: Receiver<OwnedRoomId>,
    /// Whether the page shows the plan, which stands outside of the region.
    planning: bool,
    shown: Option<(String, Status)>,
    ready: VecDeque<Region>,
}

impl Watch {
    /// Waits until there is something else to show; what there is comes first.
    async fn next(&mut self) -> Option<Region> {
        loop {
            if let Some(region) = self.ready.pop_front() {
                return Some(region);
            }
            let changed = match &self.shown {
                None => BTreeSet::new(),
                Some(_) => self.wait().await?,
            };
            let previous = self.shown.as_ref().map(|(_, status)| (status, &changed));
            let read = RoomRegion::read(&self.console, &self.room, self.agreed, previous).await;
            let Ok(region) = read else {
                // The page stays as it is; the next change is another chance.
                let room_id = self.room.room_id();
                tracing::warn!(%room_id, "the page of {room_id} could not be refreshed");
                self.shown.as_ref()?;
                continue;
            };
            let html = region.render().ok()?;
            self.subscribe(&region.status);
            if self.shown.is_none() {
                let offline = self.console.offline();
                self.ready.push_back(Region::connection(offline.as_deref()));
            }
            let can_plan = region.may_plan() && super::may_open(&self.console, &self.room).await;
            if can_plan != self.planning {
                self.planning = can_plan;
                self.ready.push_back(Region::reload());
            } else if self.shown.as_ref().is_none_or(|(shown, _)| *shown != html) {
                self.ready.push_back(Region::new("room", html.clone()));
            }
            self.shown = Some((html, region.status));
        }
    }

    /// Waits for a change of this room or its children, or for the end time; none at the end.
    async fn wait(&mut self) -> Option<BTreeSet<OwnedRoomId>> {
        let ends_at = self
            .shown
            .as_ref()
            .filter(|(_, status)| status.open)
            .and_then(|(_, status)| status.session.as_ref()?.ends_at);
        loop {
            tokio::select! {
                change = self.changes.recv() => match change {
                    Ok(Change::Rooms(rooms)) if rooms.iter().any(|room| self.is_about(room)) => {
                        return Some(rooms);
                    }
                    Ok(Change::Rooms(_)) => {}
                    Ok(Change::Offline(text)) => {
                        self.ready.push_back(Region::connection(Some(&text)));
                        return Some(BTreeSet::new());
                    }
                    Ok(Change::Online) => {
                        self.ready.push_back(Region::connection(None));
                        return Some(BTreeSet::new());
                    }
                    Err(RecvError::Lagged(_)) => return Some(BTreeSet::new()),
                    Err(RecvError::Closed) => return None,
                },
                opening = self.openings.recv() => match opening {
                    Ok(room_id) if room_id != self.room.room_id() => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => return Some(BTreeSet::new()),
                    Err(RecvError::Closed) => return None,
                },
                () = until(ends_at) => return Some(BTreeSet::new()),
            }
        }
    }

    fn is_about(&self, room_id: &RoomId) -> bool {
        let status = self.shown.as_ref().map(|(_, status)| status);
        room_id == self.room.room_id()
            || status.is_some_and(|status| status.child(room_id).is_some())
    }

    /// Asks for the members of the rooms that are looked at.
    fn subscribe(&self, status: &Status) {
        let children = status.children.iter().map(|child| &*child.room_id);
        let rooms: Vec<&RoomId> = std::iter::once(self.room.room_id())
            .chain(children)
            .collect();
        self.console.connection().subscribe_members(&rooms);
    }
}
