//! Who is in calls by sticky events, which the sync of rooms does not bring.

use std::{collections::BTreeSet, time::Duration};

use matrix_breakout::{Error, StickyCalls};
use matrix_sdk::ruma::OwnedRoomId;
use tokio::time::{sleep, timeout};

use super::{Connection, LONG_POLL, PATIENCE};

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

impl Connection {
    /// Brings what a single look at calls needs. Whoever looks sees the others if that fails.
    pub async fn read_sticky_calls(&self) {
        match timeout(PATIENCE, self.sticky_calls().catch_up()).await {
            Ok(Ok(_)) => {}
            failed => tracing::info!(?failed, "who is in calls by sticky events is not known"),
        }
    }

    pub(super) fn sticky_calls(&self) -> StickyCalls {
        // As every connection it has to be this process's own.
        let name = self.slot.connection_id().replace("breakout", "sticky");
        StickyCalls::new(&self.client, name)
    }
}

/// Keeps them at the present where the homeserver has sticky events, and says what has changed.
pub(super) async fn follow(mut calls: StickyCalls, tell: impl Fn(BTreeSet<OwnedRoomId>)) {
    let mut pause = FIRST_PAUSE;
    let mut are_there = false;
    loop {
        let followed = async {
            if !are_there {
                if !calls.is_supported().await? {
                    return Ok(false);
                }
                are_there = true;
                tell(calls.catch_up().await?);
            }
            tell(calls.wait(LONG_POLL).await?);
            Ok::<_, Error>(true)
        };
        match followed.await {
            Ok(true) => pause = FIRST_PAUSE,
            Ok(false) => return,
            Err(error) => {
                tracing::info!(%error, "who is in calls by sticky events is not known");
                sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}
