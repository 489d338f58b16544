//! The task of one room while its session is open. It does several things at the same time, and
//! none waits for another: keeping the time, reading the status, placing newcomers, notifying late
//! arrivals, mending what was lost.

use std::{collections::BTreeSet, convert::Infallible, pin::pin, sync::Arc, time::Duration};

use breakout_core::{
    adjust::NotAdjusted,
    authority::Wish,
    event::{SessionId, breakout::Latecomers},
    room::PresentBreakout,
    trust::Trust,
};
use futures_util::StreamExt as _;
use matrix_sdk::{Room, ruma::OwnedEventId};
use parking_lot::Mutex;
use tokio::{
    sync::{broadcast::error::RecvError, watch},
    time::sleep,
};

use super::{HostEvent, Shared, lock, mending, supervisor::may_send};
use crate::{
    adjust::{AdjustError, AdjustReport, Adjustments, LateArrivals, Newcomers},
    authority,
    breakout::Breakout,
    clock::until,
    error::Error,
    keep_time::TimeNews,
    status::{KnownStatus, Status},
    subscription::follow,
    way_back,
};

/// How long after a failure the same is tried again, at least and at most.
const AGAIN: Duration = Duration::from_secs(5);
const LATEST_AGAIN: Duration = Duration::from_secs(60);

/// The newest status, once it was read.
type Statuses = watch::Receiver<Option<Arc<Status>>>;

/// Looks after the session that is open in a room until it is over; returns its ID.
pub(super) async fn host(shared: &Shared, room: &Room) -> Option<SessionId> {
    let breakout = shared.breakout(room);
    let present = breakout.present_breakout().await.ok();
    let session = present.and_then(|present| present.content.session);
    let hosted = Hosted {
        shared,
        breakout,
        room,
        kept: Arc::default(),
    };
    let (sender, statuses) = watch::channel(None);
    tokio::select! {
        () = hosted.keep_time() => {}
        () = hosted.until_over() => {}
        () = hosted.look(sender) => {}
        never = hosted.place(statuses.clone()) => match never {},
        never = hosted.tell(statuses.clone()) => match never {},
        never = hosted.mend(statuses) => match never {},
    }
    let kept = lock(&hosted.kept).take();
    kept.or_else(|| session.map(|session| session.id))
}

/// Lets everybody write again after a session that has left the room quiet; tries until it works.
pub(super) async fn tidy(shared: &Shared, room: &Room) {
    let mut pause = AGAIN;
    while let Err(error) = shared.breakout(room).keep_time().tidy().await {
        let is_final = error.requires_login();
        shared.tell(room.room_id(), HostEvent::NotTidied(error));
        if is_final {
            return;
        }
        sleep(pause).await;
        pause = pause.saturating_mul(2).min(LATEST_AGAIN);
    }
}

/// One room, as its task sees it.
struct Hosted<'a> {
    shared: &'a Shared,
    room: &'a Room,
    breakout: Breakout,
    /// The session whose time is kept.
    kept: Arc<Mutex<Option<SessionId>>>,
}

impl Hosted<'_> {
    /// Adds an event of this room to the news.
    fn is(&self, event: HostEvent) {
        self.shared.tell(self.room.room_id(), event);
    }

    /// Keeps the time until the session is over, and begins again after an error.
    async fn keep_time(&self) {
        self.shared.sync_keys(self.room).await;
        loop {
            let (kept, news) = (self.kept.clone(), self.shared.news.clone());
            let room_id = self.room.room_id().to_owned();
            let keeping = self.breakout.keep_time().with_news(move |event| {
                if let TimeNews::Session { session, .. } = &event {
                    *lock(&kept) = Some(session.clone());
                }
                let room_id = room_id.clone();
                let event = HostEvent::Time(event);
                let _unread = news.send(super::HostNews { room_id, event }).is_err();
            });
            match keeping.await {
                Ok(ended) => return self.is(HostEvent::Ended(Box::new(ended))),
                Err(error) => {
                    let is_final = error.requires_login();
                    self.is(HostEvent::NotKept(error));
                    if is_final {
                        // The owner of the service sees the error, and drops it.
                        std::future::pending::<()>().await;
                    }
                    sleep(AGAIN).await;
                }
            }
            // What keeps it from now on knows nothing of what has ended meanwhile.
            *lock(&self.kept) = None;
            if let Ok(present) = self.breakout.present_breakout().await
                && self.is_over(&present).await
            {
                return;
            }
        }
    }

    /// Waits for the end of a session that [`keep_time`](Self::keep_time) does not end: a
    /// stranger's, or one that this user has no power to end.
    async fn until_over(&self) {
        let mut updates = self.room.subscribe_to_updates();
        loop {
            let mut ends_at = None;
            let now = self.breakout.clock.now();
            if let Ok(present) = self.breakout.present_breakout().await {
                if self.is_over(&present).await {
                    return;
                }
                let session = present.content.session.as_ref();
                ends_at = session.and_then(|session| session.ends_at);
            }
            let ends_at = ends_at.filter(|ends_at| *ends_at > now);
            tokio::select! {
                () = until(ends_at, now) => {}
                update = updates.recv() => if let Err(RecvError::Closed) = update {
                    std::future::pending::<()>().await;
                }
            }
        }
    }

    /// Whether there is nothing left to look after.
    async fn is_over(&self, present: &PresentBreakout) -> bool {
        if present.content.is_open_at(self.breakout.clock.now()) {
            return false;
        }
        // What was kept and has ended calls people back, and says so.
        if !present.content.is_open() {
            return lock(&self.kept).is_none();
        }
        let sender = present.sender.as_deref();
        let is_hosts = match sender {
            Some(sender) => authority::is_host(self.room, sender).await,
            None => false,
        };
        !is_hosts || !may_send(self.room, present).await
    }

    /// Reads the status whenever it may have changed, for the two below; ends when the client is
    /// dropped.
    async fn look(&self, statuses: watch::Sender<Option<Arc<Status>>>) {
        let known = KnownStatus::of_people(self.breakout.clone());
        let mut seen = pin!(follow(known));
        while let Some(status) = seen.next().await {
            match status {
                Ok(status) => drop(statuses.send_replace(Some(Arc::new(status)))),
                Err(error) => self.is(HostEvent::Unreadable(error)),
            }
        }
    }

    /// Places newcomers.
    async fn place(&self, mut statuses: Statuses) -> Infallible {
        let mut newcomers = Newcomers::new(self.shared.adjustments(self.room));
        loop {
            let status = next(&mut statuses).await;
            // In another host's break-out it is theirs to place newcomers.
            if status.trust != Some(Trust::Own) {
                continue;
            }
            let session = status.session.as_ref();
            let are_placed = session.is_some_and(|note| note.latecomers != Latecomers::Free);
            if are_placed && !status.unassigned.is_empty() {
                self.shared.sync_keys(self.room).await;
            }
            match newcomers.place(&status).await {
                Ok(Some(report)) => self.is(HostEvent::Placed(Box::new(report))),
                Ok(None) => {}
                Err(error) => self.is(HostEvent::NotPlaced(error)),
            }
        }
    }

    /// Notifies late arrivals.
    async fn tell(&self, mut statuses: Statuses) -> Infallible {
        let mut late = LateArrivals::new(self.breakout.clone());
        loop {
            let status = next(&mut statuses).await;
            match self.tell_late(&mut late, &status).await {
                Ok(told) if told.is_empty() => {}
                Ok(told) => self.is(HostEvent::Notified(told)),
                Err(error) => self.is(HostEvent::NotNotified(error)),
            }
        }
    }

    /// Sends the break-out again where something is missing in it.
    async fn mend(&self, mut statuses: Statuses) -> Infallible {
        let mut updates = self.room.client().subscribe_to_all_room_updates();
        let adjustments = self.shared.adjustments(self.room);
        let own = self.room.own_user_id().server_name();
        // The session that this user has a part in.
        let mut mine = None;
        // Who is in the groups is known from then on.
        drop(next(&mut statuses).await);
        loop {
            match self.mend_once(&adjustments, &mut mine).await {
                Ok(Some(report)) if report.events > 0 => {
                    self.is(HostEvent::Mended(Box::new(report)));
                }
                Ok(_) => {}
                // It is another host's by now, or over.
                Err(AdjustError::NotAdjusted(error)) if error != NotAdjusted::Unsettled => {}
                Err(error) => self.is(HostEvent::NotMended(error)),
            }
            // Others come with a break-out event, which is a reason by itself.
            let groups: BTreeSet<_> = match self.breakout.present_breakout().await {
                Ok(present) => present.content.children.into_keys().collect(),
                Err(_) => BTreeSet::new(),
            };
            loop {
                match updates.recv().await {
                    Ok(updates) => {
                        let parent = self.room.room_id();
                        if mending::is_reason(&updates, parent, &groups, own) {
                            break;
                        }
                    }
                    Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => std::future::pending().await,
                }
            }
        }
    }

    /// Asks the homeserver only where hosts are on different servers, or a group that this user's server alone leads to has people of
    /// another one.
    async fn mend_once(
        &self,
        adjustments: &Adjustments,
        mine: &mut Option<SessionId>,
    ) -> Result<Option<AdjustReport>, AdjustError> {
        let present = self.breakout.present_breakout().await?;
        let Some(session) = present.content.session.as_ref().map(|note| &note.id) else {
            return Ok(None);
        };
        if present.sender.as_deref() == Some(self.room.own_user_id()) {
            *mine = Some(session.clone());
        }
        // What is another host's is theirs to mend.
        let is_open = present.content.is_open_at(self.breakout.clock.now());
        if !is_open || mine.as_ref() != Some(session) {
            return Ok(None);
        }
        let client = self.room.client();
        let children = &present.content.children;
        let own = self.room.own_user_id().server_name();
        let alone = children.iter().filter(|(_, child)| child.via == [own]);
        let alone: Vec<_> = alone.map(|(room_id, _)| room_id).collect();
        let routes = way_back::routes(&client, alone).await?;
        let is_found_elsewhere = routes.values().flatten().any(|server| server != own);
        let event_type = present.event_type.state_event_type();
        if !is_found_elsewhere && !authority::has_hosts_elsewhere(self.room, &event_type).await {
            return Ok(None);
        }
        let mended = adjustments.adjust_on(Wish::Asked, Some(session), Vec::new());
        mended.await.map(Some)
    }

    /// Notifies the late arrivals of one status; syncs keys only where somebody has arrived.
    async fn tell_late(
        &self,
        late: &mut LateArrivals,
        status: &Status,
    ) -> Result<Vec<OwnedEventId>, Error> {
        if late.arrived(status).await?.is_empty() {
            return Ok(Vec::new());
        }
        self.shared.sync_keys(self.room).await;
        late.notify(status).await
    }
}

/// Waits for the next status.
async fn next(statuses: &mut Statuses) -> Arc<Status> {
    loop {
        if statuses.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
        if let Some(status) = statuses.borrow_and_update().clone() {
            return status;
        }
    }
}
