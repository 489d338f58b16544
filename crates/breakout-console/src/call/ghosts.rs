//! Takes back the memberships of this device in calls that nobody hosts, so that nobody sees a member who is not there.
//!
//! What is dropped while it enters a call may have said so on a way that takes longer than everything that was done to
//! leave: the membership comes when nobody looks after it any more, and would stand for hours. The same is so for what a
//! program that was killed has left behind. So each membership of this device is looked at when the sync brings it, and where
//! nobody hosts that call, it is emptied.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    sync::{Arc, Weak},
    time::Duration,
};

use breakout_account::Account;
use breakout_core::hex::hex;
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};
use parking_lot::Mutex;
use sha2::{Digest as _, Sha256};
use tokio::time::sleep;

use crate::{
    call::Calls,
    changes::{Change, Changes},
    parts::Part as _,
    state::{Console, SharedConsole},
    visit,
};

/// How long a call that was dropped has to be left as it should.
const GRACE: Duration = Duration::from_secs(2);

/// The calls that this program hosts.
#[derive(Clone, Debug, Default)]
pub(super) struct Hosted(Arc<Mutex<BTreeMap<OwnedRoomId, usize>>>);

/// A call that is hosted, until this is dropped.
#[derive(Debug)]
pub(super) struct HostedCall {
    hosted: Hosted,
    room_id: OwnedRoomId,
    /// By which other programs of the account see that. It ends with the file, whatever becomes of this one.
    _lock: Option<File>,
}

impl Hosted {
    /// Notes that the call of a room is hosted here.
    pub(super) fn begin(&self, account: &Account, room_id: &RoomId) -> HostedCall {
        self.change(room_id, |count| count + 1);
        HostedCall {
            hosted: self.clone(),
            room_id: room_id.to_owned(),
            _lock: lock(account, room_id).ok(),
        }
    }

    fn contains(&self, room_id: &RoomId) -> bool {
        let hosted = self.0.lock();
        hosted.contains_key(room_id)
    }

    fn change(&self, room_id: &RoomId, change: impl Fn(usize) -> usize) {
        let mut hosted = self.0.lock();
        let count = change(hosted.get(room_id).copied().unwrap_or_default());
        match count {
            0 => hosted.remove(room_id),
            _ => hosted.insert(room_id.to_owned(), count),
        };
    }
}

impl Drop for HostedCall {
    fn drop(&mut self) {
        self.hosted
            .change(&self.room_id, |count| count.saturating_sub(1));
    }
}

/// Leaves the calls that nobody hosts, those of the beginning and those that come, until the console is gone.
pub(crate) async fn clear(console: Weak<Console>, mut changes: Changes) {
    // Of all rooms at first.
    let mut rooms = None;
    loop {
        sleep(GRACE).await;
        let Some(shared) = console.upgrade() else {
            return;
        };
        for room in shared.connection().client().joined_rooms() {
            let is_meant = |rooms: &BTreeSet<_>| rooms.contains(room.room_id());
            if rooms.as_ref().is_none_or(is_meant) {
                clear_one(&shared, &room).await;
            }
        }
        drop(shared);
        rooms = match changes.next().await {
            Some(Change::Rooms(rooms)) => Some(rooms),
            Some(Change::Offline(_)) => Some(BTreeSet::new()),
            Some(Change::Online | Change::Missed) => None,
            None => return,
        };
    }
}

async fn clear_one(console: &SharedConsole, room: &Room) {
    let (breakout, room_id) = (room.breakout(), room.room_id());
    let own = breakout.own_call().await.unwrap_or_default();
    if own.visits {
        visit::clear(console.connection().account(), room).await;
    }
    let is_in = own.here.is_some();
    if !is_in || Calls::of(console).hosted.contains(room_id) {
        return;
    }
    // Another program of the account is in the call where this fails.
    let Ok(_lock) = lock(console.connection().account(), room_id) else {
        return;
    };
    match breakout.leave_call().await {
        Ok(was_in) => tracing::info!(%room_id, was_in, "a call that nobody hosts was left"),
        Err(error) => tracing::warn!(%room_id, %error, "a call that nobody hosts was not left"),
    }
}

fn lock(account: &Account, room_id: &RoomId) -> std::io::Result<File> {
    let folder = account.make_directory("calls");
    let folder = folder.map_err(std::io::Error::other)?;
    let name = hex(&Sha256::digest(room_id.as_bytes())[..12]);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(format!("{name}.lock")))?;
    file.try_lock()?;
    Ok(file)
}
