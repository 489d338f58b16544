//! What a start is busy with.

use std::fmt;

use crate::virtualenv::SYNAPSE_VERSION;

/// Tells what a start has just begun to do, for a caller who wants to show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// Another process is making the virtualenv; this one waits for it.
    WaitingForVirtualenv,
    /// An empty virtualenv is made; this takes some seconds, once.
    MakingVirtualenv,
    /// Synapse is installed into the virtualenv; this takes about a minute, once.
    InstallingSynapse,
    /// The server is started; this takes some seconds, each time.
    StartingServer,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WaitingForVirtualenv => {
                write!(f, "waiting for another process that installs Synapse")
            }
            Self::MakingVirtualenv => write!(f, "making a virtualenv for Synapse"),
            Self::InstallingSynapse => {
                write!(
                    f,
                    "installing Synapse {SYNAPSE_VERSION} (about a minute, once)"
                )
            }
            Self::StartingServer => write!(f, "starting Synapse"),
        }
    }
}
