//! Tests on running servers, in one program so that they share one of them.

#![expect(
    clippy::unwrap_used,
    reason = "the functions that tests call may unwrap as tests do"
)]

#[path = "live/federation.rs"]
mod federation;
#[path = "live/homeserver.rs"]
mod homeserver;
#[path = "live/lifetime.rs"]
mod lifetime;
#[path = "live/proxy.rs"]
mod proxy;
