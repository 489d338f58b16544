//! Runs a throwaway LiveKit on loopback, the media server of calls, for demos, tests and benchmarks.
//!
//! [`LiveKit::builder`] says what is wanted and [`LiveKitBuilder::start`] brings the server up, with the service that hands
//! out tokens for it. A LiveKit that this machine has is taken, by `LIVEKIT_SERVER` or as `livekit-server` from the `PATH`.
//! Otherwise the first start builds one with Go, which takes some minutes and needs the network; it is kept. [`Source::find`]
//! says without doing anything whether there is a way.
//!
//! The service is what a homeserver names as its transport, [`LiveKit::synapse_config`] is how a Synapse does. It lets in
//! every user whom the homeserver knows, by their OpenID token: it has to be told which homeserver that is, by
//! [`LiveKit::trust`].
//!
//! The server never outlives the process that started it, however that process ends: see `launcher.sh`.
//!
//! # Examples
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use local_livekit::LiveKit;
//!
//! let livekit = LiveKit::builder().start().await?;
//! // A Synapse is started with `livekit.synapse_config()`, and then:
//! livekit.trust("http://127.0.0.1:8008");
//! # Ok(())
//! # }
//! ```

#![cfg(unix)]

mod builder;
mod livekit;
mod ports;
mod process;
mod progress;
mod source;
mod token;
mod token_service;

pub use self::{
    builder::LiveKitBuilder,
    livekit::{LiveKit, StartError},
    progress::Progress,
    source::{Missing, NotBuilt, Source},
    token_service::TokenFault,
};
