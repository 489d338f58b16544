//! Sends requests, waiting as long as the homeserver says.
//!
//! The SDK retries by itself, but in silence; a host in front of a class must see what is being
//! waited for. So these requests are sent with the SDK's retries switched off.

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
const FIRST_DELAY: Duration = Duration::from_millis(250);
/// How long to wait when the homeserver does not say.
const UNSAID_WAIT: Duration = Duration::from_secs(5);

/// Sends requests for one operation.
pub(crate) struct Patience<'a> {
    pub(crate) counter: Counter,
    pub(crate) progress: &'a (dyn Fn(Progress) + Send + Sync),
    stop: Option<CancellationToken>,
    waited: Mutex<Duration>,
    /// Set once a request had no answer. Those that follow in the same operation would only make the
    /// caller wait as long again, one after another.
    is_silent: AtomicBool,
}

/// The caller asked to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopped;

/// Why a patient request failed.
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

    /// Sends a request that may safely be repeated until it is accepted or refused, or not answered:
    /// then nothing else is sent in this operation.
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
            if let Some(wait) = sdk_http(&error).and_then(limited) {
                self.wait(work, wait, left).await?;
                since = Instant::now();
            } else if retries < RETRIES
                && since.elapsed() < ANSWER
                && !self.is_silent()
                && is_sdk_transient(&error)
            {
                retries += 1;
                sleep(delay).await;
                delay *= 2;
            } else {
                return Err(Failure::Sdk(error));
            }
        }
    }

    /// Waits as the homeserver says, and tells the caller.
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

    /// Waits for something that is no limit of the homeserver.
    pub(crate) async fn pause(&self, length: Duration) -> Result<(), Stopped> {
        tokio::select! {
            () = sleep(length) => Ok(()),
            () = self.stopped() => Err(Stopped),
        }
    }

    pub(crate) fn waited(&self) -> Duration {
        *self.waited.lock()
    }

    /// Notes that the homeserver did not answer, if this is what the error says.
    pub(crate) fn note_silence(&self, error: &matrix_sdk::Error) {
        if is_unanswered(error) {
            self.is_silent.store(true, Ordering::Relaxed);
        }
    }

    fn is_silent(&self) -> bool {
        self.is_silent.load(Ordering::Relaxed)
    }

    pub(crate) fn check_stop(&self) -> Result<(), Stopped> {
        match &self.stop {
            Some(stop) if stop.is_cancelled() => Err(Stopped),
            _ => Ok(()),
        }
    }

    async fn stopped(&self) {
        match &self.stop {
            Some(stop) => stop.cancelled().await,
            None => std::future::pending().await,
        }
    }
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

/// Whether a request was accepted by the network, and not answered in time.
pub(crate) fn is_unanswered(error: &matrix_sdk::Error) -> bool {
    match error {
        matrix_sdk::Error::Timeout => true,
        matrix_sdk::Error::Http(error) => is_http_unanswered(error),
        _ => false,
    }
}

/// The same, of an error that is one of HTTP already.
pub(crate) fn is_http_unanswered(error: &HttpError) -> bool {
    matches!(error, HttpError::Reqwest(error) if error.is_timeout() && !error.is_connect())
}

/// Whether another try may succeed. The SDK asks once for several callers, and tells all but one of them
/// only that it failed.
fn is_sdk_transient(error: &matrix_sdk::Error) -> bool {
    matches!(error, matrix_sdk::Error::ConcurrentRequestFailed)
        || sdk_http(error).is_some_and(is_transient)
}

/// Whether the request may have been lost, or the homeserver may do better next time.
pub(crate) fn is_transient(error: &HttpError) -> bool {
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
