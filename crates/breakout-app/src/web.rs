//! The console: host and take part in the browser.
//!
//! The server is the only source of truth: a page shows what the library reads when it is asked for, and what changes
//! meanwhile comes as [`live`] regions. Nothing about break-outs is decided here.

mod assets;
mod call;
mod cast;
mod changed_rooms;
mod chat;
mod error;
mod form;
mod helps;
mod hosting;
mod layout;
mod live;
mod pages;
mod problem;
mod security;
mod site;
mod state;
mod statuses;
#[cfg(test)]
mod tests;

use std::{io, net::Ipv4Addr, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    middleware,
    response::{Redirect, Response},
    routing::get,
};
use futures_util::StreamExt as _;
use tokio::net::TcpListener;

use self::error::PageError;
#[cfg(test)]
pub(crate) use self::state::SharedConsole;
pub(crate) use self::{
    call::{ElementCall, MISSING as ELEMENT_CALL_MISSING},
    cast::{Cast, CastMember},
    security::Gate,
    site::{SharedSite, Site},
    state::{Change, Console},
};
use crate::{
    command_error::{CommandError, ResultExt as _},
    interrupt::Interrupt,
};

/// All of one account's console for whoever has the key; nobody can log in or out there.
#[cfg(test)]
pub(crate) fn app(console: SharedConsole) -> Router {
    site_app(Site::of(console))
}

/// All of the console for whoever has the key, also the ways in and out of accounts.
pub(crate) fn site_app(site: SharedSite) -> Router {
    let (gate, interrupt) = (site.gate().clone(), site.interrupt().clone());
    let pages = pages::site_routes()
        .fallback(site::hand_on)
        .with_state(site);
    shell(pages, gate, interrupt)
}

/// What is around the pages, whatever they are.
fn shell(pages: Router, gate: Arc<Gate>, interrupt: Interrupt) -> Router {
    let pages = pages
        .merge(assets::routes())
        .route("/", get(async || Redirect::to("/rooms")))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::map_response_with_state(
            interrupt,
            end_of_stream,
        ));
    security::protect(pages, gate)
}

async fn wrong_method() -> PageError {
    PageError::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "this address is not for reading, or not for sending a form",
    )
}

/// Takes a port, or a free one. Loopback only: the console is for whoever sits at this machine.
pub(crate) async fn listen(port: Option<u16>) -> Result<(TcpListener, u16), CommandError> {
    let failed = |error: io::Error| {
        let problem = CommandError::refused("the console has no port to answer at");
        match (port, error.kind()) {
            (Some(_), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied) => {
                problem.with_hint("without `--port` a free one is taken")
            }
            _ => problem,
        }
        .with_source(error)
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))
        .await
        .map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address.port()))
}

/// Serves the console until `shutdown`, and then what is under way.
pub(crate) async fn run(
    listener: TcpListener,
    app: Router,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), CommandError> {
    axum::serve(listener, app)
        .with_graceful_shutdown(shutdown)
        .await
        .map_err(|error| CommandError::refused(error.to_string()))
        .during("the console has stopped")
}

/// Ends streams when the program is to end; by themselves they go on for ever.
async fn end_of_stream(State(interrupt): State<Interrupt>, response: Response) -> Response {
    let is_stream = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|media| media == "text/event-stream");
    if !is_stream {
        return response;
    }
    response.map(|body| {
        let stop = async move { interrupt.wait().await };
        Body::from_stream(body.into_data_stream().take_until(Box::pin(stop)))
    })
}
