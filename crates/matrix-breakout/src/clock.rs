//! The only place where the library reads the time.
//!
//! Times in the break-out event are compared with the clocks of everybody's clients, which are mostly right. So what counts is
//! the homeserver's clock: this machine's, corrected by the difference that was measured.

mod requests;

use std::{collections::BTreeMap, fmt, sync::Arc, time::Duration};

use breakout_core::timekeeping::clock_skew;
use matrix_sdk::{
    Client, HttpError,
    config::RequestConfig,
    ruma::{MilliSecondsSinceUnixEpoch, UInt, api::client::discovery::get_supported_versions},
    store::{StateStoreDataKey, StateStoreDataValue, SupportedVersionsResponse},
    ttl::TtlValue,
};
use parking_lot::{Mutex, MutexGuard};
use tokio::time::Instant;

use self::requests::Dated;
use crate::requests::ReadAs;

/// For how long a difference that was measured needs no other look.
const FRESH: Duration = Duration::from_secs(60);

/// How far the clocks of homeservers are ahead of this machine's, by their addresses. It is a fact of this machine, and not of
/// one handle: whatever compares times in this process has to know it.
static MEASURED: Mutex<BTreeMap<String, Measured>> = Mutex::new(BTreeMap::new());

#[derive(Clone, Copy, Debug)]
struct Measured {
    ahead: i64,
    at: Instant,
}

fn measured() -> MutexGuard<'static, BTreeMap<String, Measured>> {
    MEASURED.lock()
}

/// Tells the time, so that tests and clients with a better clock can replace it. The default is
/// the clock of this machine.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync>,
    /// By whose clock this machine's is corrected.
    homeserver: Option<String>,
}

impl Clock {
    /// Creates a clock from a function that returns the present time.
    pub fn new(now: impl Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync + 'static) -> Self {
        Self {
            now: Arc::new(now),
            homeserver: None,
        }
    }

    /// Creates the clock of this machine, corrected by what is [measured](Self::measure) with the client's homeserver, before or
    /// after. A [`Breakout`](crate::Breakout) and [`Breakouts`](crate::Breakouts) have it unless another one is set.
    pub fn of(client: &Client) -> Self {
        Self {
            homeserver: Some(client.homeserver().to_string()),
            ..Self::default()
        }
    }

    /// Measures how many milliseconds the homeserver's clock is ahead of this machine's, with one request. The difference counts
    /// from then on for everything in this process that compares times with that homeserver's.
    ///
    /// The request is the one that asks for the homeserver's versions, which the client needs to know as well and does not ask
    /// for again. Where the clocks may agree, within the second in which the homeserver
    /// tells the time, the difference is zero.
    ///
    /// # Errors
    ///
    /// Fails when the request does. What was measured before counts then.
    pub async fn measure(client: &Client) -> Result<i64, HttpError> {
        measure(client, None).await
    }

    /// Returns this clock, corrected by the homeserver's, where it must be wrong.
    pub(crate) async fn corrected(&self, client: &Client) -> Self {
        let once = crate::patience::Patience::once();
        if let Some(homeserver) = &self.homeserver {
            let known = measured().get(homeserver).copied();
            if known.is_none_or(|known| known.at.elapsed() >= FRESH)
                && let Err(error) = measure(client, Some(once)).await
            {
                // What was known is as good as anything then.
                tracing::debug!(%error, "the homeserver's clock is not known");
            }
            return self.clone();
        }
        let sent = self.now();
        let answer = client.send(versions()).with_request_config(once).await;
        let received = self.now();
        match answer.ok().and_then(|answer| answer.date) {
            Some(date) => self.ahead_by(clock_skew(sent, received, date)),
            None => self.clone(),
        }
    }

    /// Returns a clock that is this one's time and so many milliseconds.
    fn ahead_by(&self, millis: i64) -> Self {
        if millis == 0 {
            return self.clone();
        }
        let clock = self.clone();
        Self::new(move || after(clock.now(), millis))
    }

    /// Returns the present time.
    pub fn now(&self) -> MilliSecondsSinceUnixEpoch {
        let ahead = self.homeserver.as_ref().and_then(|homeserver| {
            let known = measured().get(homeserver).copied();
            known.map(|known| known.ahead)
        });
        after((self.now)(), ahead.unwrap_or(0))
    }
}

/// Asks for the homeserver's versions, and for the time at which it told them.
fn versions() -> ReadAs<get_supported_versions::Request, Dated<get_supported_versions::Response>> {
    ReadAs::new(get_supported_versions::Request::new())
}

async fn measure(client: &Client, config: Option<RequestConfig>) -> Result<i64, HttpError> {
    let clock = Clock::default();
    let sent = clock.now();
    let answer = client.send(versions()).with_request_config(config).await?;
    let received = clock.now();
    let versions = SupportedVersionsResponse {
        versions: answer.response.versions,
        unstable_features: answer.response.unstable_features,
    };
    let versions = StateStoreDataValue::SupportedVersions(TtlValue::new(versions));
    let store = client.state_store();
    if let Err(error) = store
        .set_kv_data(StateStoreDataKey::SupportedVersions, versions)
        .await
    {
        tracing::debug!(%error, "the versions are asked for once more");
    }
    let homeserver = client.homeserver().to_string();
    let Some(date) = answer.date else {
        return Ok(measured().get(&homeserver).map_or(0, |known| known.ahead));
    };
    let ahead = clock_skew(sent, received, date);
    let at = Instant::now();
    measured().insert(homeserver, Measured { ahead, at });
    Ok(ahead)
}

fn after(now: MilliSecondsSinceUnixEpoch, millis: i64) -> MilliSecondsSinceUnixEpoch {
    let now = u64::from(now.get()).saturating_add_signed(millis);
    MilliSecondsSinceUnixEpoch(UInt::new(now).unwrap_or(UInt::MAX))
}

impl Default for Clock {
    /// Creates the clock of this machine.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the library reads it"
    )]
    fn default() -> Self {
        Self::new(MilliSecondsSinceUnixEpoch::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now()).finish()
    }
}
