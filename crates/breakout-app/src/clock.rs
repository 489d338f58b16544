//! The only reader of the ambient clock: everything else takes `now` as a parameter.

use std::time::SystemTime;

use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// The present time.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ambient clock is read"
)]
pub(crate) fn now() -> MilliSecondsSinceUnixEpoch {
    // A clock before 1970 reads as 1970: there is nothing better to say about it.
    MilliSecondsSinceUnixEpoch::from_system_time(SystemTime::now())
        .unwrap_or(MilliSecondsSinceUnixEpoch(0_u32.into()))
}
