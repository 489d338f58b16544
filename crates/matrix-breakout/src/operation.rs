//! What all operations have in common that do nothing until they are awaited: how they run, how
//! they report their progress, and which session they mean.
//!
//! They are named futures as the SDK has them: a struct with `with_…` options that implements
//! `IntoFuture`.

use std::sync::Arc;

use crate::progress::Progress;

/// The function that is called with the progress of an operation.
pub(crate) type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// Reports no progress.
pub(crate) fn no_progress() -> OnProgress {
    Arc::new(|_| {})
}

/// Runs the operation, by its method `run`, when it is awaited.
macro_rules! run_when_awaited {
    ($operation:ty => $output:ty) => {
        impl std::future::IntoFuture for $operation {
            type Output = $output;
            type IntoFuture = matrix_sdk::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.run())
            }
        }
    };
}

/// Adds the option to follow the progress; the operation has a field `progress`.
macro_rules! tell_progress {
    ($operation:ty) => {
        impl $operation {
            /// Calls this function with what is being done and what is being waited for. It must
            /// return at once.
            pub fn with_progress(
                mut self,
                progress: impl Fn($crate::progress::Progress) + Send + Sync + 'static,
            ) -> Self {
                self.progress = std::sync::Arc::new(progress);
                self
            }
        }
    };
}

/// Adds the options to mean one session only; the operation has a field `session`.
macro_rules! mean_session {
    ($operation:ty) => {
        impl $operation {
            /// Means only this session, and none that somebody has opened meanwhile. Without this,
            /// the session that is open is meant, whichever it is.
            pub fn with_session(
                mut self,
                session: impl Into<breakout_core::event::SessionId>,
            ) -> Self {
                self.session = Some(Some(session.into()));
                self
            }

            /// Means only the break-out whose event has this note of a session; with `None`, only
            /// one without a note.
            pub fn with_session_of(
                mut self,
                session: Option<&breakout_core::event::breakout::Session>,
            ) -> Self {
                self.session = Some(session.map(|session| session.id.clone()));
                self
            }
        }
    };
}

pub(crate) use {mean_session, run_when_awaited, tell_progress};
