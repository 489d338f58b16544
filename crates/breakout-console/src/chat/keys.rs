//! Fetches the keys of messages that cannot be read yet, for as long as the console runs.
//!
//! Keys come by the encryption sync, in which all processes of the account take turns: another one may have fetched the
//! key already, and then nothing but the shared store knows. So what pages cannot show is tried again after each turn,
//! soon at first and then more seldom.
//!
//! In an encrypted call each device sends the others the key of its voice when somebody comes or leaves: until that is here,
//! they cannot be heard. So keys are taken in as they come while somebody [follows](Keys::follow) them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use breakout_account::connection::Connection;
use matrix_sdk::ruma::OwnedRoomId;
use parking_lot::{Mutex, MutexGuard};
use tokio::{
    sync::{Notify, watch},
    time::{Instant, sleep, sleep_until},
};

use super::timeline::Timelines;

/// How often the keys are looked after when no page misses one: one-time keys must not run out.
const REGULARLY: Duration = Duration::from_secs(60);

const SOON: Duration = Duration::from_secs(1);

/// How long other processes of the account have for their turn where keys are taken in as they come.
const BREATH: Duration = Duration::from_millis(200);

/// More keys than any page misses; they are forgotten when there are more.
const MOST: usize = 1_000;

/// After how many attempts a key is no longer urgent: some two minutes.
const URGENT: u32 = 7;

/// The keys that pages miss.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// By room and key, how often it was looked for.
    missing: Mutex<BTreeMap<(OwnedRoomId, String), u32>>,
    added: Notify,
    /// How many need keys as they come.
    following: watch::Sender<usize>,
}

/// Keys are taken in as they come until this is dropped.
#[derive(Debug)]
pub(crate) struct Following(Keys);

impl Drop for Following {
    fn drop(&mut self) {
        self.0.0.following.send_modify(|following| *following -= 1);
    }
}

impl Keys {
    /// Looks for these keys from now on.
    pub(crate) fn want(&self, room_id: &OwnedRoomId, keys: impl IntoIterator<Item = String>) {
        let mut missing = self.lock();
        if missing.len() > MOST {
            missing.clear();
        }
        let mut is_new = false;
        for key in keys {
            missing.entry((room_id.clone(), key)).or_insert_with(|| {
                is_new = true;
                0
            });
        }
        drop(missing);
        if is_new {
            self.0.added.notify_one();
        }
    }

    /// Has keys taken in as they come, for as long as the answer is kept.
    pub(crate) fn follow(&self) -> Following {
        self.0.following.send_modify(|following| *following += 1);
        Following(self.clone())
    }

    /// Fetches keys until it is dropped.
    pub(crate) async fn keep_fetching(self, connection: Arc<Connection>, timelines: Timelines) {
        let mut following = self.0.following.subscribe();
        let mut fetched_at: Option<Instant> = None;
        loop {
            let is_followed = *following.borrow_and_update() > 0;
            let due = fetched_at.map(|at| at + self.pause());
            if due.is_none_or(|due| due <= Instant::now()) {
                fetched_at = Some(Instant::now());
                if !is_followed && let Err(error) = connection.sync_encryption_once().await {
                    tracing::info!(%error, "the encryption keys could not be brought up to date");
                }
                self.try_again(&timelines).await;
            } else if is_followed {
                if let Err(error) = connection.wait_for_encryption().await {
                    tracing::info!(%error, "the encryption keys could not be waited for");
                    sleep(SOON).await;
                }
                sleep(BREATH).await;
            } else {
                tokio::select! {
                    () = sleep_until(due.unwrap_or_else(Instant::now)) => {}
                    () = self.0.added.notified() => fetched_at = None,
                    changed = following.changed() => {
                        // It lives as long as this does.
                        let _is_open = changed.is_ok();
                    }
                }
            }
        }
    }

    async fn try_again(&self, timelines: &Timelines) {
        let mut rooms: BTreeMap<OwnedRoomId, BTreeSet<String>> = BTreeMap::new();
        for ((room_id, key), attempts) in self.lock().iter_mut() {
            *attempts = attempts.saturating_add(1);
            rooms
                .entry(room_id.clone())
                .or_default()
                .insert(key.clone());
        }
        for (room_id, keys) in rooms {
            timelines.decrypt_again(&room_id, &keys).await;
        }
    }

    /// How long the key may wait that was looked for least.
    fn pause(&self) -> Duration {
        match self.lock().values().min() {
            Some(&attempts) if attempts < URGENT => SOON * 2_u32.pow(attempts.saturating_sub(1)),
            _ => REGULARLY,
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<(OwnedRoomId, String), u32>> {
        self.0.missing.lock()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use matrix_sdk::ruma::owned_room_id;

    use super::*;

    #[test]
    fn a_new_key_is_urgent_and_one_that_does_not_come_is_not() {
        let keys = Keys::default();
        assert_eq!(keys.pause(), REGULARLY);
        let room = owned_room_id!("!a:x");
        keys.want(&room, ["k".to_owned()]);
        assert_eq!(keys.pause(), SOON);
        assert!(keys.0.added.notified().now_or_never().is_some());
        for attempts in keys.lock().values_mut() {
            *attempts = URGENT;
        }
        assert_eq!(keys.pause(), REGULARLY);
        // It is known already.
        keys.want(&room, ["k".to_owned()]);
        assert!(keys.0.added.notified().now_or_never().is_none());
    }
}
