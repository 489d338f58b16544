//! The console: host and take part in the browser.
//!
//! The server is the only source of truth: a page shows what the library reads when it is asked for, and what changes
//! meanwhile comes as live regions. Nothing about break-outs is decided here.

mod access;
mod answers;
mod assets;
mod call;
mod cast;
mod changes;
mod chat;
mod error;
#[expect(unreachable_pub, reason = "the macro of filters makes them so")]
mod filters;
mod form;
mod guests;
mod host_service;
mod joined_room;
mod language;
mod layout;
mod live;
mod loopback;
mod page_socket;
mod pages;
mod parts;
mod paths;
mod problem;
mod removals;
mod script_words;
mod seats;
mod security;
mod serving;
mod site;
mod start;
mod state;
#[cfg(test)]
mod tests;
mod unpacked;
mod visit;
mod web_origin;
mod widget;

use std::{fmt, sync::Arc};

use axum::{
    Router, http::StatusCode, middleware, response::Redirect, routing::get, serve::Listener,
};
use breakout_account::interrupt::Interrupt;
use breakout_i18n::console as words;
use breakout_words::CommandError;

use self::error::PageError;
#[cfg(test)]
pub(crate) use self::state::SharedConsole;
pub use self::{
    call::ElementCall,
    cast::{Cast, CastMember},
    changes::{Change, Changes, Lost},
    guests::Guests,
    loopback::listen,
    paths::call_page,
    security::Gate,
    serving::CONNECTIONS,
    site::{SharedSite, Site},
    state::Console,
    visit::LiveKitClient,
    web_origin::{BadOrigin, WebOrigin},
    widget::{
        WIDGET_FILES, WidgetFile, widget_folder, widget_folder_at, widget_page_with_hosts,
        widget_with_hosts,
    },
};

/// All of one account's console for browsers that have the key; nobody can log in or out there.
#[cfg(test)]
pub(crate) fn app(console: SharedConsole) -> Router {
    site_app(Site::of(console, None))
}

/// All of the console for browsers that have the key, also the ways in and out of accounts.
pub fn site_app(site: SharedSite) -> Router {
    let (gate, interrupt) = (site.gate().clone(), site.interrupt().clone());
    let framed = site.element_call().map(|it| it.files(&gate));
    let pages = pages::site_routes()
        .fallback(site::hand_on)
        .layer(middleware::from_fn_with_state(site.clone(), site::listen))
        .with_state(site);
    shell(pages, framed, gate, interrupt)
}

/// Guards pages that are no part of the console as the console is guarded: for whoever comes with the gate's key.
pub fn guarded(pages: Router, gate: Arc<Gate>) -> Router {
    security::protect(pages, None, gate)
}

/// What is around the pages, whatever they are, and beside them what they have in frames.
fn shell(pages: Router, framed: Option<Router>, gate: Arc<Gate>, interrupt: Interrupt) -> Router {
    let pages = pages
        .merge(assets::routes())
        .route("/", get(async || Redirect::to("/rooms")))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::map_response_with_state(
            interrupt,
            live::end_of_stream,
        ));
    security::protect(pages, framed, gate)
}

async fn wrong_method() -> PageError {
    PageError::new(StatusCode::METHOD_NOT_ALLOWED, words::wrong_method())
}

/// Serves the console until `shutdown`, and then what is under way. There are this many connections at a time, and the next waits until one of
/// them has ended: [`CONNECTIONS`] are enough for one person.
pub async fn run(
    listener: impl Listener<Addr: fmt::Debug>,
    app: Router,
    connections: usize,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), CommandError> {
    serving::serve(listener, app, connections, shutdown).await;
    Ok(())
}
