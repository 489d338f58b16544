//! Runs a throwaway Synapse on loopback, for demos, tests and benchmarks.
//!
//! [`Synapse::builder`] says what the server is like and [`SynapseBuilder::start`] brings it up. The first start makes
//! a virtualenv with a pinned Synapse in it, which takes about a minute and needs `python3` and the network; it is kept
//! and later starts take a few seconds. Everything else lives in a temporary directory.
//!
//! A server never outlives the process that started it, however that process ends: see `launcher.py`.
//!
//! [`FaultProxy`] stands in front of a homeserver, counts the requests of a client under test and makes chosen ones
//! fail.
//!
//! The server binds to 127.0.0.1 only and lets anybody who can reach it register. It is no base for a real one.
//!
//! # Examples
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use local_synapse::{Method, Synapse};
//!
//! let synapse = Synapse::builder().start().await?;
//! let alice = synapse.register("alice", "a passphrase").await?;
//! let (status, answer) = alice
//!     .request(Method::GET, "/_matrix/client/v3/account/whoami", None)
//!     .await?;
//! assert!(status.is_success());
//! assert_eq!(answer["user_id"], alice.user_id);
//! # Ok(())
//! # }
//! ```

mod account;
mod builder;
mod config;
mod ports;
mod progress;
mod proxy;
mod raw_client;
mod server_process;
mod synapse;
mod virtualenv;
mod wait;

pub use reqwest::{Method, StatusCode};

pub use self::{
    account::{Account, AccountError},
    builder::{SynapseBuilder, python_with},
    config::RateLimits,
    progress::Progress,
    proxy::{Fault, FaultProxy, FaultRemoved, InjectedFault, ProxyError, RequestHead, SeenRequest},
    raw_client::{RawClient, RequestError},
    synapse::{StartError, Synapse},
    virtualenv::VirtualenvError,
    wait::wait_for,
};
