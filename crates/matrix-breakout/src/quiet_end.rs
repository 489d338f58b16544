//! Checks before a session whether a quiet parent would be restored at its end, even if no process
//! of a host runs then.

use std::time::Duration;

use breakout_core::words::{Length, Sentence};
use breakout_i18n::english;
use matrix_sdk::ruma::api::{
    FeatureFlag,
    client::discovery::get_capabilities::{self, v3::Capabilities},
};

use crate::{breakout::Breakout, error::Error, requests::repeatable, timers::FEATURE};

/// A parent would stay quiet after the end of the session, until a host ends it: the homeserver has
/// no delayed events (MSC4140), or only for a shorter time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_words(*.longest))]
#[non_exhaustive]
pub struct QuietForGood {
    /// The longest delay that the homeserver allows; zero if it has no delayed events.
    pub longest: Duration,
}

/// Why it is not certain that a quiet parent is restored at the end.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QuietEndError {
    /// It would not be, if no process of a host runs then.
    #[error(transparent)]
    QuietForGood(#[from] QuietForGood),

    /// The homeserver could not be asked.
    #[error(transparent)]
    Other(#[from] Error),
}

impl Breakout {
    /// Checks that a quiet parent would be restored this long from now even if no process of a host
    /// runs then: that this user's homeserver has delayed events (MSC4140), for so long a time.
    ///
    /// It sends at most two requests. A homeserver that does not say how long a delay it allows
    /// passes the check.
    ///
    /// # Errors
    ///
    /// Fails with [`QuietEndError::QuietForGood`] if the homeserver has none, or only shorter ones,
    /// and with [`QuietEndError::Other`] when it cannot be reached.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use matrix_breakout::{Breakout, QuietEndError};
    ///
    /// /// Whether to offer "nobody writes here meanwhile" in a form.
    /// async fn may_be_quiet(breakout: &Breakout, length: Duration) -> Result<bool, QuietEndError> {
    ///     match breakout.check_quiet_end(length).await {
    ///         Ok(()) => Ok(true),
    ///         Err(QuietEndError::QuietForGood(_)) => Ok(false),
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// ```
    pub async fn check_quiet_end(&self, length: Duration) -> Result<(), QuietEndError> {
        let client = self.room.client();
        let supported = client.supported_versions().await;
        let supported = supported.map_err(|error| Error::from(matrix_sdk::Error::from(error)))?;
        let longest = match supported.features.contains(&FeatureFlag::from(FEATURE)) {
            true => {
                let request = client.send(get_capabilities::v3::Request::new());
                let told = request.with_request_config(repeatable()).await;
                told.ok().and_then(|told| longest_delay(&told.capabilities))
            }
            false => Some(Duration::ZERO),
        };
        match longest.filter(|longest| *longest < length) {
            Some(longest) => Err(QuietForGood { longest }.into()),
            None => Ok(()),
        }
    }
}

/// The longest delay of a delayed event, if the homeserver says it.
fn longest_delay(capabilities: &Capabilities) -> Option<Duration> {
    let delayed = capabilities.get("org.matrix.msc4140.delayed_events")?;
    let millis = delayed.get("max_delay_ms")?.as_u64()?;
    Some(Duration::from_millis(millis))
}

/// Says what a homeserver's timers cannot do.
fn in_words(longest: Duration) -> String {
    let limit = match longest.is_zero() {
        true => "the homeserver ends no session by itself".to_owned(),
        false => format!(
            "the homeserver ends no session by itself that lasts longer than {}",
            english().text(Sentence::Length(Length::of(longest)))
        ),
    };
    format!(
        "{limit}: if nothing runs at the end that does, members cannot write in the main room until somebody ends it"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_longest_timer_is_read_and_what_is_none_is_ignored() {
        let longest = |capabilities: Value| {
            let capabilities: Capabilities = serde_json::from_value(capabilities).unwrap();
            longest_delay(&capabilities)
        };
        let key = "org.matrix.msc4140.delayed_events";
        let told = longest(json!({ key: { "max_delay_ms": 86_400_000 } }));
        assert_eq!(told, Some(Duration::from_secs(86_400)));
        for untold in [
            json!({ key: { "max_delay_ms": -1 } }),
            json!({ key: 7 }),
            json!({}),
        ] {
            assert_eq!(longest(untold), None);
        }
    }
}
