//! Sends requests and waits as long as the homeserver's rate limits ask.
//!
//! The SDK retries by itself, but silently; a host in front of a class must see what is being
//! waited for. So these requests are sent with the SDK's retries switched off, and repeated here:
//! [`Patience`] is made once for each operation, counts its requests, reports its waiting, and
//! stops it.

use std::{
    future::Future,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use matrix_sdk::{
    HttpError,
    config::RequestConfig,
    ruma::{
        api::error::{ErrorKind, RetryAfter},
        exports::http::StatusCode,
    },
};
use parking_lot::Mutex;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::{
    progress::{Progress, Work},
    requests::{ANSWER, Counter, RequestKind},
};

/// How often a request that may safely be repeated is repeated.
const RETRIES: u32 = 4;
/// How long to wait before the first repetition; each further one waits twice as long.
const FIRST_DELAY: Duration = Duration::from_millis(250);
/// How long to wait at a rate limit if the homeserver does not say.
const UNSAID_WAIT: Duration = Duration::from_secs(5);

/// Sends requests for one operation.
pub(crate) struct Patience<'a> {
    pub(crate) counter: Counter,
    pub(crate) progress: &'a (dyn Fn(Progress) + Send + Sync),
    stop: Option<CancellationToken>,
    waited: Mutex<Duration>,
    /// Set once a request had no answer. Further requests of the same operation are not sent then:
    /// each of them would make the caller wait as long again.
    is_silent: AtomicBool,
}

/// The caller's token was cancelled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopped;

/// Why a request failed in the end.
pub(crate) enum Failure {
    Stopped,
    Sdk(matrix_sdk::Error),
}

impl From<Stopped> for Failure {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl<'a> Patience<'a> {
    /// Creates it for one operation, with the function that is called with its progress, and the
    /// token that stops it.
    pub(crate) fn new(
        progress: &'a (dyn Fn(Progress) + Send + Sync),
        stop: Option<CancellationToken>,
    ) -> Self {
        Self {
            counter: Counter::default(),
            progress,
            stop,
            waited: Mutex::default(),
            is_silent: AtomicBool::new(false),
        }
    }

    /// The configuration of a request that the SDK must not repeat.
    pub(crate) fn once() -> RequestConfig {
        RequestConfig::new().disable_retry().timeout(ANSWER)
    }

    /// Sends a request that may be repeated without harm, until it is accepted, refused, or not
    /// answered. In the last case nothing more is sent in this operation.
    pub(crate) async fn send<T, F>(
        &self,
        what: RequestKind,
        (work, left): (Work, usize),
        request: impl Fn() -> F,
    ) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, matrix_sdk::Error>>,
    {
        let mut delay = FIRST_DELAY;
        let mut retries = 0;
        let mut since = Instant::now();
        loop {
            self.check_stop()?;
            if self.is_silent() {
                return Err(Failure::Sdk(matrix_sdk::Error::Timeout));
            }
            self.counter.count(what);
            let error = match request().await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            self.note_silence(&error);
            if let Some(wait) = rate_limit(&error) {
                self.wait(work, wait, left).await?;
                since = Instant::now();
            } else if retries < RETRIES
                && since.elapsed() < ANSWER
                && !self.is_silent()
                && is_transient(&error)
            {
                retries += 1;
                sleep(delay).await;
                delay *= 2;
            } else {
                return Err(Failure::Sdk(error));
            }
        }
    }

    /// Waits as long as the homeserver asks, and reports that.
    pub(crate) async fn wait(
        &self,
        work: Work,
        wait: Duration,
        left: usize,
    ) -> Result<(), Stopped> {
        (self.progress)(Progress::Waiting { work, wait, left });
        *self.waited.lock() += wait;
        tokio::select! {
            () = sleep(wait) => Ok(()),
            () = self.stopped() => Err(Stopped),
        }
    }

    /// Waits for something other than a rate limit.
    pub(crate) async fn pause(&self, length: Duration) -> Result<(), Stopped> {
        tokio::select! {
            () = sleep(length) => Ok(()),
            () = self.stopped() => Err(Stopped),
        }
    }

    /// Returns how long rate limits have made the operation wait so far.
    pub(crate) fn waited(&self) -> Duration {
        *self.waited.lock()
    }

    /// Notes that the homeserver did not answer, if the error says so.
    pub(crate) fn note_silence(&self, error: &matrix_sdk::Error) {
        if is_unanswered(error) {
            self.is_silent.store(true, Ordering::Relaxed);
        }
    }

    fn is_silent(&self) -> bool {
        self.is_silent.load(Ordering::Relaxed)
    }

    /// Fails once the caller's token is cancelled.
    pub(crate) fn check_stop(&self) -> Result<(), Stopped> {
        match &self.stop {
            Some(stop) if stop.is_cancelled() => Err(Stopped),
            _ => Ok(()),
        }
    }

    /// Waits until the caller's token is cancelled.
    async fn stopped(&self) {
        match &self.stop {
            Some(stop) => stop.cancelled().await,
            None => std::future::pending().await,
        }
    }
}

/// Returns how long the homeserver asks to wait before the next request, if it limits their rate.
///
/// The operations of this library wait by themselves. This is for requests that the caller sends.
pub fn rate_limit(error: &matrix_sdk::Error) -> Option<Duration> {
    sdk_http(error).and_then(limited)
}

fn sdk_http(error: &matrix_sdk::Error) -> Option<&HttpError> {
    match error {
        matrix_sdk::Error::Http(error) => Some(error),
        _ => None,
    }
}

/// How long the homeserver asks to wait, if it limits the rate.
pub(crate) fn limited(error: &HttpError) -> Option<Duration> {
    match error.client_api_error_kind() {
        Some(ErrorKind::LimitExceeded(limit)) => Some(match limit.retry_after {
            Some(RetryAfter::Delay(wait)) => wait,
            _ => UNSAID_WAIT,
        }),
        Some(_) => None,
        // A proxy before the homeserver limits the rate as well, and knows nothing of Matrix.
        None => {
            let error = error.as_client_api_error()?;
            (error.status_code == StatusCode::TOO_MANY_REQUESTS).then_some(UNSAID_WAIT)
        }
    }
}

/// Whether a request was sent and not answered in time.
pub(crate) fn is_unanswered(error: &matrix_sdk::Error) -> bool {
    match error {
        matrix_sdk::Error::Timeout => true,
        matrix_sdk::Error::Http(error) => is_http_unanswered(error),
        _ => false,
    }
}

/// The same for an error of HTTP.
pub(crate) fn is_http_unanswered(error: &HttpError) -> bool {
    matches!(error, HttpError::Reqwest(error) if error.is_timeout() && !error.is_connect())
}

/// Returns whether another try may succeed: the request may have been lost, or the homeserver may do better next time.
///
/// The operations of this library try again by themselves. This is for requests that the caller sends. A limit on the rate
/// is none of these: see [`rate_limit`].
pub fn is_transient(error: &matrix_sdk::Error) -> bool {
    // The SDK sends one request for several callers, and all but one of them learn only that it failed.
    matches!(
        error,
        matrix_sdk::Error::Timeout | matrix_sdk::Error::ConcurrentRequestFailed
    ) || sdk_http(error).is_some_and(is_http_transient)
}

/// The same for an error of HTTP.
pub(crate) fn is_http_transient(error: &HttpError) -> bool {
    match error {
        HttpError::Reqwest(error) => !error.is_builder(),
        _ => match error.as_client_api_error() {
            Some(error) => error.status_code.is_server_error(),
            // What is not JSON of the specification comes from a proxy that lost its server.
            None => matches!(error, HttpError::Api(_)),
        },
    }
}

#[cfg(test)]
mod tests;
