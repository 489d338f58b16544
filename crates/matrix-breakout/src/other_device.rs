//! Several devices of one user who do the same thing at the same moment: one of them does it, and the
//! others wait and find it done.
//!
//! They share nothing but the account. Each reads there whether another one is at work, writes that it
//! is, and reads that back: who wrote last is who does it. What two did all the same is told apart by
//! the event; see `docs/design/journal.md`.

use std::time::Duration;

use breakout_core::event::journal::AT_WORK;
use matrix_sdk::{Client, ruma::OwnedDeviceId};
use tokio::time::Instant;

use crate::{
    error::Error,
    patience::{Failure, Patience},
    progress::Progress,
};

/// How often the work of another device is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// How long a device waits at the most before it reads back what it wrote.
const MOST_PAUSE: Duration = Duration::from_millis(500);

pub(crate) fn own_device(client: &Client) -> Result<OwnedDeviceId, Error> {
    let device = client.device_id().map(ToOwned::to_owned);
    device.ok_or(Error::NotLoggedIn)
}

/// Waits until what is read tells that the other device has finished, or gives no sign any more: until it
/// is the same for so long. Returns what was read last.
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

/// Lets a write of another device that read before this one wrote come in, before this one reads back:
/// it takes about as long as the own one.
pub(crate) async fn let_others_in(wrote_for: Duration) {
    tokio::time::sleep(wrote_for.min(MOST_PAUSE)).await;
}
