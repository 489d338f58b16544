//! One file per page: its struct, its handlers, and its samples.

mod account;
pub(super) mod login;
pub(super) mod room;
mod rooms;

use axum::Router;
use breakout_i18n::console as words;

use super::{
    call, cast, error::PageError, site::SharedSite, state::SharedConsole, visit, wrong_method,
};

/// The pages of the account that is logged in.
pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .merge(rooms::routes())
        .merge(room::routes())
        .merge(cast::routes())
        .merge(call::routes())
        .merge(visit::routes())
        .fallback(async || PageError::not_found(words::no_such_page()))
        .method_not_allowed_fallback(wrong_method)
}

/// The pages that are there also when nobody is logged in.
pub(super) fn site_routes() -> Router<SharedSite> {
    Router::new()
        .merge(login::routes())
        .merge(account::routes())
}
