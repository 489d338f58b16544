//! Several devices of one user that do the same thing at the same moment: one of them does it, and
//! the others wait and find it done.
//!
//! They share nothing but the account data. Each reads there whether another one is at work, writes
//! that it is, and reads that back: the one that wrote last does the work. If two did it all the
//! same, the event shows which one counts; see `docs/design/journal.md`.

use std::time::Duration;

use breakout_core::event::journal::AT_WORK;
use matrix_sdk::{Client, ruma::OwnedDeviceId};
use tokio::time::Instant;

use crate::{
    error::Error,
    patience::{Failure, Patience},
    progress::Progress,
};

/// How often the work of another device is checked.
const LOOK: Duration = Duration::from_millis(500);

/// How long a device waits at most before it reads back what it wrote.
const MOST_PAUSE: Duration = Duration::from_millis(500);

pub(crate) fn own_device(client: &Client) -> Result<OwnedDeviceId, Error> {
    let device = client.device_id().map(ToOwned::to_owned);
    device.ok_or(Error::NotLoggedIn)
}

/// Waits until what is read says that the other device has finished, or stays the same for so long
/// that the device must be gone. Returns what was read last.
pub(crate) async fn wait<T, F>(
    first: T,
    patience: &Patience<'_>,
    read: impl Fn() -> F,
    is_finished: impl Fn(&T) -> bool,
) -> Result<T, Error>
where
    T: PartialEq,
    F: Future<Output = Result<T, Error>>,
{
    (patience.progress)(Progress::OtherDevice);
    let mut since = Instant::now();
    let mut last = first;
    while since.elapsed() < AT_WORK {
        let paused = patience.pause(LOOK).await;
        paused.map_err(Failure::from)?;
        let next = read().await?;
        if is_finished(&next) {
            return Ok(next);
        }
        if next != last {
            since = Instant::now();
        }
        last = next;
    }
    Ok(last)
}

/// Waits before this device reads back, so that a write of another device which read before this
/// one wrote has arrived: it takes about as long as the own one did.
pub(crate) async fn let_others_in(wrote_for: Duration) {
    tokio::time::sleep(wrote_for.min(MOST_PAUSE)).await;
}
