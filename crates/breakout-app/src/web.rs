//! The console: host and take part in the browser.
//!
//! The server is the only source of truth: a page shows what the library reads when it is asked for, and what changes
//! meanwhile comes as [`live`] regions. Nothing about break-outs is decided here.

mod assets;
mod error;
mod form;
mod layout;
mod live;
mod pages;
mod problem;
mod security;
mod state;
mod statuses;
#[cfg(test)]
mod tests;

use std::sync::Arc;

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
pub(crate) use self::{
    security::Gate,
    state::{Change, Console, SharedConsole},
};
use crate::{
    command_error::{CommandError, ResultExt as _},
    interrupt::Interrupt,
};

/// All of the console for whoever has the key.
pub(crate) fn app(console: SharedConsole) -> Router {
    let (gate, interrupt) = (console.gate().clone(), console.interrupt().clone());
    let pages = pages::routes().with_state(console);
    shell(pages, gate, interrupt)
}

/// What is around the pages, whatever they are.
fn shell(pages: Router, gate: Arc<Gate>, interrupt: Interrupt) -> Router {
    let pages = pages
        .merge(assets::routes())
        .route("/", get(async || Redirect::to("/rooms")))
        .fallback(async || PageError::not_found("there is no such page"))
        .method_not_allowed_fallback(async || {
            PageError::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "this address is not for reading, or not for sending a form",
            )
        })
        .layer(middleware::map_response_with_state(
            interrupt,
            end_of_stream,
        ));
    security::protect(pages, gate)
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
