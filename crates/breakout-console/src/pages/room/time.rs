//! Times on pages.

use breakout_i18n::Message;
use breakout_words::times;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// A time for people and for programs.
pub(super) struct Time {
    /// As machines read it.
    pub(super) stamp: String,
    /// In the time zone of this machine, which is that of the browser.
    pub(super) text: Message,
}

impl Time {
    pub(super) fn short(at: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            stamp: times::utc(at),
            text: times::short(at),
        }
    }

    pub(super) fn of_day(at: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            stamp: times::utc(at),
            text: times::time_of_day(at),
        }
    }

    pub(super) fn heading(at: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            stamp: times::utc(at),
            text: times::day_and_time(at),
        }
    }
}
