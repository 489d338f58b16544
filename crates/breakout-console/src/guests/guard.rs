//! What each request of a guest is asked, before any handler; and their streams, which end with what they may.

use std::sync::Arc;

use axum::{
    body::{BodyDataStream, Bytes},
    extract::Request,
    http::{Method, Uri, header::ORIGIN, request::Parts},
    response::Response,
};
use breakout_i18n::Language;
use futures_util::{Stream, StreamExt as _, stream};
use matrix_sdk::{
    Room,
    ruma::{RoomId, UserId},
};
use tokio::time::{Instant, sleep_until};
use tower::ServiceExt as _;

use super::{
    Guests, PATH,
    tickets::{self, Digest, Ticket},
};
use crate::{
    access::{Access, Guest},
    changes::Change,
    error::PageError,
    paths, security,
    state::SharedConsole,
};

/// Somebody who was let in with this request.
pub(super) struct Visit {
    pub(super) access: Access,
    room: Room,
    ticket: Ticket,
    digest: Digest,
    /// The address of the page as the account's own console has it.
    uri: Uri,
}

/// What the addresses of a ticket's pages begin with.
pub(super) fn base(ticket: &str) -> String {
    format!("{PATH}{ticket}")
}

/// Somebody, if they may.
pub(super) fn access(
    console: &SharedConsole,
    user_id: &UserId,
    room_id: &RoomId,
    base: String,
    language: Language,
) -> Access {
    let csrf = tickets::csrf(&base).into();
    let guest = Guest {
        user_id: user_id.to_owned(),
        room_id: room_id.to_owned(),
        base,
        csrf,
        language,
    };
    Access::of_guest(console.clone(), guest)
}

impl Guests {
    /// Who asks, if they are let in: with a ticket, from our own pages, about its room, of whose break-outs they are a host at this moment.
    pub(super) async fn check(&self, request: &Parts) -> Option<Visit> {
        let headers = &request.headers;
        if security::host(headers)? != self.origin.host() {
            return None;
        }
        let reads = matches!(request.method, Method::GET | Method::HEAD);
        if !reads && request.method != Method::POST {
            return None;
        }
        let mut origins = headers.get_all(ORIGIN).iter();
        let is_ours = match (origins.next(), origins.next()) {
            (None, _) => reads,
            (Some(origin), None) => origin.as_bytes() == self.origin.as_str().as_bytes(),
            (Some(_), Some(_)) => false,
        };
        if !is_ours {
            return None;
        }
        let path = request.uri.path().strip_prefix(PATH)?;
        let (given, page) = path.split_at_checked(path.find('/')?)?;
        let (digest, ticket) = self.tickets.lock().use_one(given, Instant::now())?;
        let access = access(
            &self.console,
            &ticket.user_id,
            &ticket.room_id,
            base(given),
            ticket.language,
        );
        if !is_below(page, &paths::href(&ticket.room_id)) {
            return None;
        }
        let room = access.room(ticket.room_id.as_str()).ok()?;
        let address = match request.uri.query() {
            Some(query) => format!("{page}?{query}"),
            None => page.to_owned(),
        };
        let visit = Visit {
            uri: address.parse().ok()?,
            access,
            room,
            ticket,
            digest,
        };
        visit.may_go_on().await.then_some(visit)
    }

    /// Hands a request on to the page that it is for.
    pub(super) async fn pass(
        &self,
        visit: &Visit,
        request: Request,
    ) -> Result<Response, PageError> {
        let mut request = match *request.method() {
            Method::POST => {
                security::with_token(request, |token| {
                    security::is_same(token, visit.access.csrf())
                })
                .await?
            }
            _ => request,
        };
        *request.uri_mut() = visit.uri.clone();
        request.extensions_mut().insert(visit.access.clone());
        let answer = self.pages.clone().oneshot(request).await;
        Ok(answer.unwrap_or_else(|never| match never {}))
    }

    /// A stream that ends as soon as its viewer may not see it any more: before whatever it would send then, and also where nothing
    /// is sent.
    pub(super) fn watched(
        self: &Arc<Self>,
        visit: Visit,
        body: BodyDataStream,
    ) -> impl Stream<Item = Result<Bytes, axum::Error>> + Send + use<> {
        let mut changes = self.console.subscribe();
        let (access, room) = (visit.access.clone(), visit.room.clone());
        let (ended, until) = (visit.ticket.ended.clone(), visit.ticket.until);
        let over = async move {
            loop {
                let change = tokio::select! {
                    () = ended.cancelled() => return,
                    () = sleep_until(until) => return,
                    change = changes.next() => change,
                };
                let is_about_it = match change {
                    None => return,
                    Some(Change::Rooms(rooms)) => rooms.contains(room.room_id()),
                    Some(Change::Offline(_)) => false,
                    Some(Change::Missed | Change::Online) => true,
                };
                if is_about_it && !access.may_open(&room).await {
                    return;
                }
            }
        };
        let open = Open::new(self.clone(), visit.digest);
        let sent = stream::unfold((body, visit, open), |(mut body, visit, open)| async {
            let piece = body.next().await?;
            match visit.may_go_on().await {
                true => Some((piece, (body, visit, open))),
                false => None,
            }
        });
        sent.take_until(Box::pin(over))
    }
}

impl Visit {
    async fn may_go_on(&self) -> bool {
        let is_good = !self.ticket.ended.is_cancelled() && Instant::now() < self.ticket.until;
        is_good && self.access.may_open(&self.room).await
    }
}

/// Whether a page is that of the room, or one that belongs to it. Addresses are as we write them, in no other way.
fn is_below(page: &str, room: &str) -> bool {
    let rest = page.strip_prefix(room);
    rest.is_some_and(|rest| {
        let mut parts = rest.split('/');
        parts.next() == Some("") && parts.all(|part| part != "..")
    })
}

/// A stream that is open, which is a use of its ticket.
struct Open {
    guests: Arc<Guests>,
    digest: Digest,
}

impl Open {
    fn new(guests: Arc<Guests>, digest: Digest) -> Self {
        let now = Instant::now();
        guests.tickets.lock().stream(&digest, true, now);
        Self { guests, digest }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut tickets = self.guests.tickets.lock();
        tickets.stream(&self.digest, false, Instant::now());
    }
}
