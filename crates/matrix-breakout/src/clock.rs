//! The clock of the library, and the only place where it reads the time.
//!
//! End times in the break-out event are compared with the clocks of all clients, which are mostly
//! right. So the homeserver's clock is what counts: this machine's clock, corrected by the measured
//! difference.

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
use tokio::time::{Instant, sleep};

use self::requests::Dated;
use crate::requests::ReadAs;

/// How long a measured difference needs no further measurement.
const FRESH: Duration = Duration::from_secs(60);

/// How many milliseconds the clocks of homeservers are ahead of this machine's, by their URLs. It
/// is a property of this machine and not of one handle: everything in this process that compares
/// times needs it.
static MEASURED: Mutex<BTreeMap<String, Measured>> = Mutex::new(BTreeMap::new());

#[derive(Clone, Copy, Debug)]
struct Measured {
    ahead: i64,
    at: Instant,
}

fn measured() -> MutexGuard<'static, BTreeMap<String, Measured>> {
    MEASURED.lock()
}

/// Returns the present time. Tests, and clients that know the time better, can replace it; the
/// default is the clock of this machine.
///
/// # Examples
///
/// ```
/// use matrix_breakout::Clock;
/// use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, uint};
///
/// let time = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let clock = Clock::new(move || time);
/// assert_eq!(clock.now(), time);
/// ```
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync>,
    /// The homeserver by whose clock this one is corrected.
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

    /// Creates the clock of this machine, corrected by what was or will be
    /// [measured](Self::measure) with the client's homeserver. A [`Breakout`](crate::Breakout) and
    /// [`Breakouts`](crate::Breakouts) have it unless another one is set.
    pub fn of(client: &Client) -> Self {
        Self {
            homeserver: Some(client.homeserver().to_string()),
            ..Self::default()
        }
    }

    /// Measures how many milliseconds the homeserver's clock is ahead of this machine's (less than
    /// 0 if it is behind), with one request. From then on the difference is applied by everything
    /// in this process that compares times with that homeserver's.
    ///
    /// The request is `GET /versions`, whose `Date` header is read. The client stores the answer,
    /// and need not send that request again. A header has whole seconds; where the clocks may agree
    /// within these, the difference is 0.
    ///
    /// # Errors
    ///
    /// Fails when the request does. The difference that was measured before stays then.
    pub async fn measure(client: &Client) -> Result<i64, HttpError> {
        measure(client, None).await
    }

    /// Returns this clock, corrected by the homeserver's where the two cannot both be right.
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

    /// Returns a clock that is ahead of this one.
    fn ahead_by(&self, millis: i64) -> Self {
        if millis == 0 {
            return self.clone();
        }
        let clock = self.clone();
        Self::new(move || after(clock.now(), millis))
    }

    /// Returns the present time, in milliseconds since the Unix epoch.
    pub fn now(&self) -> MilliSecondsSinceUnixEpoch {
        let ahead = self.homeserver.as_ref().and_then(|homeserver| {
            let known = measured().get(homeserver).copied();
            known.map(|known| known.ahead)
        });
        after((self.now)(), ahead.unwrap_or(0))
    }
}

/// The request for the homeserver's versions, whose answer has the time as well.
fn versions() -> ReadAs<get_supported_versions::Request, Dated<get_supported_versions::Response>> {
    ReadAs::new(get_supported_versions::Request::new())
}

/// Measures the difference, and stores it and the versions.
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

/// Waits until this time, and forever if it is `None`.
pub(crate) async fn until(
    time: Option<MilliSecondsSinceUnixEpoch>,
    now: MilliSecondsSinceUnixEpoch,
) {
    match time {
        Some(time) => {
            let left: u64 = time.get().saturating_sub(now.get()).into();
            // A clock may be a little early.
            sleep(Duration::from_millis(left).saturating_add(Duration::from_millis(5))).await;
        }
        None => std::future::pending().await,
    }
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
