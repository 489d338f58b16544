//! What a start is busy with.

use std::fmt;

use crate::source::LIVEKIT_VERSION;

/// Tells what a start has just begun to do, for a caller who wants to show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// Another process is building LiveKit; this one waits for it.
    WaitingForBuild,
    /// LiveKit is built; this takes some minutes, once.
    Building,
    /// The server is started; this takes a moment, each time.
    StartingServer,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WaitingForBuild => write!(f, "waiting for another process that builds LiveKit"),
            Self::Building => {
                write!(
                    f,
                    "building LiveKit {LIVEKIT_VERSION} (up to ten minutes, once)"
                )
            }
            Self::StartingServer => write!(f, "starting LiveKit"),
        }
    }
}
