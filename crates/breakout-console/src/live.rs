//! Parts of a page that are kept at the present while it is open, by server-sent events.

mod whole;

use std::{borrow::Borrow, convert::Infallible, time::Duration};

use axum::{
    body::Body,
    extract::State,
    http::header::CONTENT_TYPE,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use breakout_account::{clock, interrupt::Interrupt};
use breakout_i18n::{Language, layout};
use futures_util::{Stream, StreamExt as _, stream};
use serde::Serialize;

pub(crate) use self::whole::Whole;
use super::changes::Lost;
pub(crate) use breakout_account::clock::until;

/// How often a stream without news shows that it lives.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A part of a page: it replaces the element with this `id`, which `html` has again; without any `html`, the element goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) html: String,
    /// Where there is no such element yet, it comes after the one with this `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
}

impl Region {
    pub(crate) fn new(id: impl Into<String>, html: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            html: html.into(),
            after: None,
        }
    }

    /// Adds the element if it is new, after the one with this `id`; that of a list means its beginning.
    pub(crate) fn after(mut self, id: impl Into<String>) -> Self {
        self.after = Some(id.into());
        self
    }

    /// Asks the browser to load the page anew, for a change outside of its regions.
    pub(crate) fn reload() -> Self {
        Self::new("reload", "")
    }

    /// The line that says why the homeserver is lost; empty when it is back.
    pub(crate) fn connection(lost: Option<&Lost>, language: Language) -> Self {
        let Some(lost) = lost else {
            return Self::new("connection", "");
        };
        let mut html = lost.text.html(language);
        if lost.logged_out {
            let again = layout::log_in_again().html(language);
            html.push_str(&format!(" <a href=\"/login\">{again}</a>"));
        }
        Self::new("connection", html)
    }
}

/// Answers with regions as they change.
///
/// The stream is to begin with all regions of its page: a browser that lost it opens it anew, and is current from there.
pub(crate) fn regions<R: Borrow<Region> + Send + 'static>(
    stream: impl Stream<Item = R> + Send + 'static,
) -> impl IntoResponse {
    let events = stream.filter_map(|region| async move {
        // A string is always valid JSON, and JSON has no line breaks.
        let json = serde_json::to_string(region.borrow()).ok()?;
        Some(Ok::<_, Infallible>(
            Event::default().event("region").data(json),
        ))
    });
    // Its clock may have been set since the page was made.
    let clock = stream::once(async {
        let now = clock::now().get().to_string();
        Ok(Event::default().event("clock").data(now))
    });
    Sse::new(clock.chain(events)).keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
}

/// Ends streams when the program is to end; by themselves they go on for ever.
pub(crate) async fn end_of_stream(
    State(interrupt): State<Interrupt>,
    response: Response,
) -> Response {
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
