//! Looks at a room once for all pages that show it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Weak},
    time::Duration,
};

use matrix_sdk::{
    Room, RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use parking_lot::Mutex;
use tokio::{
    sync::{
        broadcast::{Receiver, error::RecvError},
        watch,
    },
    time::{Instant, sleep},
};

use super::view::RoomRegion;
use crate::{
    access::Access,
    changes::{Change, Changes, Pace},
    error::PageError,
    layout::TemplateExt as _,
    live::{Region, Whole, until},
    pages::room::{opening::Openings, plan::draft::Drafts},
    parts::Part as _,
};

/// After how long a look that failed is repeated, if nothing changes before.
const RETRY: Duration = Duration::from_secs(5);

/// Those who look at present, by the room, whether the user has agreed to the warning, and whom it is made for.
#[derive(Debug, Default)]
pub(crate) struct RoomWatchers(Mutex<BTreeMap<(OwnedRoomId, bool, String), Weak<RoomWatcher>>>);

/// Looks at a room for as long as a page has this.
#[derive(Debug)]
pub(super) struct RoomWatcher {
    shown: watch::Receiver<Option<Arc<Shown>>>,
    _looks: BackgroundTaskHandle,
}

/// What there is to show.
#[derive(Debug)]
pub(super) enum Shown {
    Room {
        region: Whole,
        /// The plan, where one can be made; it stands outside of the region.
        plan: Option<Plan>,
    },
    /// The user is not in the room any more.
    Left,
}

/// The plan for a room, with what it was made of.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) region: Arc<Region>,
    revision: Option<u64>,
    members: u64,
}

impl RoomWatchers {
    /// Returns who looks at this room, who begins to if nobody does.
    pub(super) fn at(&self, access: &Access, room: &Room, agreed: bool) -> Arc<RoomWatcher> {
        let mut watchers = self.0.lock();
        watchers.retain(|_, watcher| watcher.strong_count() > 0);
        let key = (room.room_id().to_owned(), agreed, access.key());
        let console = access.console();
        if let Some(watcher) = watchers.get(&key).and_then(Weak::upgrade) {
            return watcher;
        }
        let (sender, shown) = watch::channel(None);
        let look = RoomReader {
            changes: console.subscribe(),
            pace: Pace::default(),
            openings: Openings::of(console).subscribe(),
            access: access.clone(),
            room: room.clone(),
            agreed,
            others: BTreeSet::new(),
            ends_at: None,
            helps: false,
        };
        let looks = console
            .connection()
            .client()
            .task_monitor()
            .spawn_finite_task("breakout::console::look", look.run(sender))
            .abort_on_drop();
        let watcher = Arc::new(RoomWatcher {
            shown,
            _looks: looks,
        });
        watchers.insert(key, Arc::downgrade(&watcher));
        watcher
    }
}

impl RoomWatcher {
    /// What is shown now, if it was read already, and all that will be.
    pub(super) fn shown(&self) -> watch::Receiver<Option<Arc<Shown>>> {
        self.shown.clone()
    }
}

struct RoomReader {
    access: Access,
    room: Room,
    agreed: bool,
    changes: Changes,
    pace: Pace,
    openings: Receiver<OwnedRoomId>,
    /// The rooms of which a change is seen here too.
    others: BTreeSet<OwnedRoomId>,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    /// Whether the user is one of those who help.
    helps: bool,
}

impl RoomReader {
    async fn run(mut self, shown: watch::Sender<Option<Arc<Shown>>>) {
        loop {
            let before = shown.borrow().clone();
            let began = Instant::now();
            let read = self.read(before.as_deref()).await;
            self.pace.looked(began);
            let retry = match read {
                Ok(now) => {
                    shown.send_replace(Some(Arc::new(now)));
                    // Who waits is asked after the rest is shown, since that is a request for each group.
                    if self.finds_help().await {
                        continue;
                    }
                    None
                }
                Err(_) => {
                    // The pages stay as they are.
                    let room_id = self.room.room_id();
                    tracing::warn!(%room_id, "the page of {room_id} could not be refreshed");
                    Some(RETRY)
                }
            };
            tokio::select! {
                wait = self.wait() => if wait.is_none() { return },
                () = sleep(retry.unwrap_or_default()), if retry.is_some() => {}
            }
        }
    }

    async fn read(&mut self, before: Option<&Shown>) -> Result<Shown, PageError> {
        if self.room.state() != RoomState::Joined {
            return Ok(Shown::Left);
        }
        let region = RoomRegion::read(&self.access, &self.room, self.agreed).await?;
        let html = Region::new("room", region.html(self.access.language())?);
        let (before, plan) = match before {
            Some(Shown::Room { region, plan }) => (Some(region), plan.as_ref()),
            Some(Shown::Left) | None => (None, None),
        };
        let plan = match region.may_plan() && self.access.may_open(&self.room).await {
            true => Some(self.plan(plan).await?),
            false => None,
        };
        let shown = Shown::Room {
            region: Whole::new(html, region.parts(self.access.language())?, before),
            plan,
        };
        self.ends_at = region.ends_at();
        self.helps = region.is_board();
        self.follow(region.rooms().clone());
        Ok(shown)
    }

    /// Looks who waits for help, if that is for this user to see; tells whether it is another one.
    async fn finds_help(&self) -> bool {
        if !self.helps {
            return false;
        }
        let (boards, room_id) = (self.access.console().boards(), self.room.room_id());
        let before = boards.known_help_queue(room_id);
        let now = match boards.help_queue(&self.room).await {
            Ok(now) => now,
            Err(error) => {
                tracing::warn!(%room_id, %error, "who waits for help in {room_id} cannot be read");
                return false;
            }
        };
        match (before, now) {
            (Some(before), Some(now)) => before.requests != now.requests,
            (None, Some(now)) => !now.requests.is_empty(),
            (_, None) => false,
        }
    }

    /// The plan as it is now. It costs a request, and so is made anew only if it may be another one.
    async fn plan(&self, before: Option<&Plan>) -> Result<Plan, PageError> {
        let revision = Drafts::of(self.access.console()).revision(self.room.room_id());
        let members = self.room.joined_members_count();
        let same = |plan: &&Plan| plan.revision == revision && plan.members == members;
        if let Some(plan) = before.filter(same) {
            return Ok(plan.clone());
        }
        let section = super::plan::section(&self.access, &self.room).await?;
        let html = section.html(self.access.language())?;
        Ok(Plan {
            region: Arc::new(Region::new("plan", html)),
            // Looking at it makes one where there was none.
            revision: Drafts::of(self.access.console()).revision(self.room.room_id()),
            members,
        })
    }

    /// Asks for the members of the rooms that are looked at.
    fn follow(&mut self, others: BTreeSet<OwnedRoomId>) {
        let rooms: Vec<&RoomId> = std::iter::once(self.room.room_id())
            .chain(others.iter().map(AsRef::as_ref))
            .collect();
        let connection = self.access.console().connection();
        connection.subscribe_members(&rooms);
        self.others = others;
    }

    /// Waits for a change of this room or those it is shown with, or for the end time; none when there will be no more.
    async fn wait(&mut self) -> Option<()> {
        loop {
            tokio::select! {
                change = self.changes.next() => match change? {
                    Change::Rooms(rooms) if !rooms.iter().any(|room| self.is_about(room)) => {}
                    // When the homeserver is back there may be more to read.
                    Change::Rooms(_) | Change::Online | Change::Missed => break,
                    Change::Offline(_) => {}
                },
                opening = self.openings.recv() => match opening {
                    Ok(room_id) if room_id != self.room.room_id() => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return None,
                },
                () = until(self.ends_at) => break,
            }
        }
        self.pace.wait().await;
        // Whatever else has come is seen by the same look.
        self.changes.skip();
        Some(())
    }

    fn is_about(&self, room_id: &RoomId) -> bool {
        room_id == self.room.room_id() || self.others.contains(room_id)
    }
}
