//! One file per page: its struct, its handlers, and its samples.

mod account;
pub(super) mod login;
pub(super) mod room;
mod rooms;

use std::sync::Arc;

use axum::{Extension, Router};
use breakout_i18n::console as words;

use super::{
    access::Access,
    call, cast,
    error::PageError,
    guests::{Guests, Lifetimes},
    site::SharedSite,
    state::SharedConsole,
    visit,
    web_origin::WebOrigin,
    wrong_method,
};

impl Guests {
    /// Lets nobody in yet. Pages are at `origin`, and stand in frames of pages at `framed_by` and of no others.
    pub fn new(console: SharedConsole, origin: WebOrigin, framed_by: &[WebOrigin]) -> Arc<Self> {
        let lifetimes = Lifetimes::default();
        Self::with(console, origin, framed_by, lifetimes, room::open_routes())
    }
}

/// The pages of the account that is logged in, for whoever was let into its console.
pub(super) fn routes(console: SharedConsole) -> Router {
    Router::new()
        .merge(rooms::routes())
        .merge(room::routes())
        .merge(cast::routes())
        .merge(call::routes())
        .merge(visit::routes())
        .fallback(async || PageError::not_found(words::no_such_page()))
        .method_not_allowed_fallback(wrong_method)
        .layer(Extension(Access::own(console.clone())))
        .with_state(console)
}

/// The pages that are there also when nobody is logged in.
pub(super) fn site_routes() -> Router<SharedSite> {
    Router::new()
        .merge(login::routes())
        .merge(account::routes())
}
