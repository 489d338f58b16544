//! Pages of one room for people who are not the account: each is let in for a room by whoever has proven who they are, and
//! is asked for their level anew with each request.
//!
//! The browser keeps nothing: pages stand in a frame of another site, which gets no cookie. Who asks is a **ticket** in the address. The process is on
//! the internet, behind a reverse proxy, so everything is decided here before any handler, and whatever is not let in gets one and the same
//! answer. What guests have is [`open_routes`](crate::pages::room::open_routes) and nothing else.

mod guard;
mod tickets;

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    middleware,
    response::{IntoResponse as _, Response},
};
use breakout_i18n::{Language, console as words};
use matrix_sdk::ruma::{RoomId, UserId};
use parking_lot::Mutex;
use tokio::time::Instant;

pub(crate) use self::tickets::Lifetimes;
use self::tickets::Tickets;
use crate::{
    access::Home, answers, assets, error::PageError, joined_room::joined, language, live,
    security::headers, state::SharedConsole, web_origin::WebOrigin,
};

/// What the address of each page of a guest begins with; the ticket follows.
const PATH: &str = "/h/";

/// The people who were let in, and the pages that they have.
#[derive(Debug)]
pub struct Guests {
    console: SharedConsole,
    /// Where browsers have the pages at.
    origin: WebOrigin,
    policy: HeaderValue,
    tickets: Mutex<Tickets>,
    pages: Router,
}

impl Guests {
    /// Lets nobody in yet. These pages are at `origin`, and stand in frames of pages at `framed_by` and of no others.
    pub(crate) fn with(
        console: SharedConsole,
        origin: WebOrigin,
        framed_by: &[WebOrigin],
        lifetimes: Lifetimes,
        pages: Router,
    ) -> Arc<Self> {
        Arc::new(Self {
            console,
            policy: headers::policy_framed_by(framed_by),
            origin,
            tickets: Mutex::new(Tickets::new(lifetimes)),
            pages: pages
                .fallback(async || closed())
                .method_not_allowed_fallback(async || closed()),
        })
    }

    /// Where browsers have the pages at.
    pub fn origin(&self) -> &WebOrigin {
        &self.origin
    }

    /// Lets somebody in for a room, if they are in it and may open a break-out there, and gives the address of their page.
    ///
    /// That it is this user is the caller's word: nobody asks again.
    pub async fn admit(
        &self,
        user: &UserId,
        room_id: &RoomId,
        language: Language,
    ) -> Option<String> {
        let room = joined(&self.console, room_id.as_str()).ok()?;
        // What they may do is read from the store, which is to know of each change.
        self.console.connection().subscribe_members(&[room_id]);
        let access = guard::access(&self.console, user, room_id, String::new(), language);
        if !access.may_open(&room).await {
            return None;
        }
        let mut tickets = self.tickets.lock();
        let ticket = tickets.make(user, room_id, language, Instant::now(), &mut rand::rng());
        drop(tickets);
        let base = guard::base(&ticket);
        let access = guard::access(&self.console, user, room_id, base, language);
        Some(format!("{}{}", self.origin.as_str(), access.home()))
    }

    /// All that is served at the public address, but for what the caller adds.
    pub fn routes(self: &Arc<Self>) -> Router {
        let interrupt = self.console.interrupt().clone();
        Router::new()
            .fallback(answer)
            .with_state(self.clone())
            .merge(assets::routes())
            .layer(middleware::map_response_with_state(
                interrupt,
                live::end_of_stream,
            ))
    }

    /// Adds what every answer at the public address has.
    pub fn around(self: &Arc<Self>, routes: Router) -> Router {
        routes
            .layer(middleware::from_fn(answers::in_words))
            .layer(middleware::map_response_with_state(
                self.policy.clone(),
                framed,
            ))
            .layer(middleware::map_response(headers::add))
    }
}

async fn framed(State(policy): State<HeaderValue>, mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    answer
}

/// Answers a request of somebody who says that they were let in.
async fn answer(State(guests): State<Arc<Guests>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let asked_in = language::of(&head.headers);
    let Some(visit) = guests.check(&head).await else {
        let mut answer = closed().into_response();
        answer.extensions_mut().insert(asked_in);
        return answer;
    };
    let (access, language) = (visit.access.clone(), visit.access.language());
    let mut answer = match guests.pass(&visit, Request::from_parts(head, body)).await {
        Ok(answer) => answer,
        Err(error) => error.into_response(),
    };
    let is_stream = answer
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|media| media == "text/event-stream");
    let extensions = answer.extensions_mut();
    extensions.insert(language);
    extensions.insert(Home(access.home()));
    match is_stream {
        true => {
            answer.map(|body| Body::from_stream(guests.watched(visit, body.into_data_stream())))
        }
        false => answer,
    }
}

/// The one answer to whatever is not let in, so that nobody learns why.
pub(crate) fn closed() -> PageError {
    PageError::new(StatusCode::NOT_FOUND, words::page_is_closed())
        .with_hint(words::open_the_page_again())
        .for_guest_at("")
}
