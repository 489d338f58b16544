//! The way in for hosts: a page in their client says who they are, their homeserver says whether that is so, and the room whether they may.
//!
//! Nothing of a room is told to whoever may not: there is one refusal for all reasons, since whoever asks could be anybody.
//!
//! The page that asks is that of the widget's folder, which is served at the same address: no page of another site is answered, and no
//! address that stands in a room leads anybody to another one.

mod pace;

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::post,
};
use breakout_account::interrupt::Interrupt;
use breakout_console::{Console, Guests, widget_with_hosts};
use breakout_i18n::Language;
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{OwnedRoomId, OwnedServerName, RoomId, ServerName},
};
use parking_lot::Mutex;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use self::pace::Pace;
use crate::{
    bot::Bot,
    config::Pages,
    openid::{Presented, Verifier},
};

/// Where a page asks to be let in.
pub(crate) const ENTER: &str = "/host/enter";
/// What a page sends has some hundred bytes.
const MOST_BYTES: usize = 8_192;

/// The pages of hosts, and the way in.
#[derive(Debug)]
pub(crate) struct HostPages {
    guests: Arc<Guests>,
    console: Arc<Console>,
    entry: Arc<Entry>,
}

#[derive(Debug)]
struct Entry {
    bot: Arc<Bot>,
    guests: Arc<Guests>,
    verifier: Verifier,
    pace: Mutex<Pace>,
    /// For rooms that the bot is not in, so that whoever makes them up takes nobody's turn.
    made_up: Mutex<Pace>,
}

impl HostPages {
    /// Lets nobody in yet.
    pub(crate) fn new(bot: &Arc<Bot>, pages: &Pages, interrupt: Interrupt) -> Self {
        let console = Console::lent(
            bot.connection.clone(),
            interrupt,
            bot.host.clone(),
            &mut rand::rng(),
        );
        // The widget's page is around those of hosts, in Element's, and is at the same address.
        let framed_by = pages.framed_by.iter().chain([&pages.public]);
        let framed_by: Vec<_> = framed_by.cloned().collect();
        let guests = Guests::new(console.clone(), pages.public.clone(), &framed_by);
        let verifier = Verifier::new(
            bot.own().server_name().to_owned(),
            bot.client().homeserver(),
        );
        let entry = Arc::new(Entry {
            bot: bot.clone(),
            guests: guests.clone(),
            verifier,
            pace: Mutex::default(),
            made_up: Mutex::default(),
        });
        Self {
            guests,
            console,
            entry,
        }
    }

    /// The console of the bot's account, which is to hear of what the sync brings.
    pub(crate) fn console(&self) -> &Console {
        &self.console
    }

    /// The host by which requests for pages come.
    pub(crate) fn host(&self) -> &str {
        self.guests.origin().host()
    }

    /// All that is served at the public address.
    pub(crate) fn routes(&self) -> Router {
        let enter = Router::new()
            .route(ENTER, post(enter))
            .layer(DefaultBodyLimit::max(MOST_BYTES))
            .with_state(self.entry.clone());
        let pages = self.guests.around(self.guests.routes().merge(enter));
        pages.merge(widget_with_hosts(ENTER))
    }
}

/// What a page sends, as its client has given it to the page.
#[derive(Deserialize)]
struct Asked {
    room_id: OwnedRoomId,
    /// The tag of the language that the page is in.
    language: Option<String>,
    access_token: SecretString,
    matrix_server_name: OwnedServerName,
    expires_in: u64,
}

/// Where the pages are. The address is a secret of this page, and is good for a while.
#[derive(Serialize)]
struct Admitted {
    url: String,
}

/// Why nobody was let in, for the page to put into words.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "error", rename_all = "snake_case")]
enum Refused {
    /// This is no such question.
    BadRequest,
    /// Nobody has shown that they may, for whichever reason.
    NotAllowed,
    /// Too many ask; a moment later it may be another matter.
    TooMany,
}

impl Refused {
    fn answer(self) -> Response {
        let status = match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
        };
        (status, Json(self)).into_response()
    }
}

async fn enter(State(entry): State<Arc<Entry>>, headers: HeaderMap, body: Bytes) -> Response {
    let asked = match is_json(&headers) {
        true => serde_json::from_slice(&body).ok(),
        false => None,
    };
    let answer = match (entry.is_own_page(&headers), asked) {
        (false, _) => Err(Refused::NotAllowed),
        (true, None) => Err(Refused::BadRequest),
        (true, Some(asked)) => entry.admit(asked).await,
    };
    let answer = match answer {
        Ok(url) => Json(Admitted { url }).into_response(),
        Err(refused) => refused.answer(),
    };
    ([(ROBOTS, HeaderValue::from_static("noindex"))], answer).into_response()
}

impl Entry {
    /// Whether a page of this address asks, of which browsers send the origin with each question of this kind.
    fn is_own_page(&self, headers: &HeaderMap) -> bool {
        let mut origins = headers.get_all(header::ORIGIN).iter();
        let own = self.guests.origin().as_str().as_bytes();
        origins
            .next()
            .is_some_and(|origin| origin.as_bytes() == own)
            && origins.next().is_none()
    }

    async fn admit(&self, asked: Asked) -> Result<String, Refused> {
        let room_id = asked.room_id;
        let pace = match self.room(&room_id) {
            Some(_) => &self.pace,
            None => &self.made_up,
        };
        if !pace.lock().takes(&room_id, Instant::now()) {
            return Err(Refused::TooMany);
        }
        let server = asked.matrix_server_name;
        // Otherwise anybody could have us knock on whichever door they like.
        if !self.has_member_of(&room_id, &server).await {
            return Err(Refused::NotAllowed);
        }
        let length = Duration::from_secs(asked.expires_in);
        let presented = Presented::new(asked.access_token, server, length);
        let user = self.verifier.user(&presented).await.map_err(|error| {
            tracing::info!(%room_id, %error, "somebody was not let in: nobody says who they are");
            Refused::NotAllowed
        })?;
        let language = asked.language.as_deref().and_then(Language::from_tag);
        let language = language.unwrap_or(self.bot.config.language);
        let admitted = self.guests.admit(&user, &room_id, language);
        let admitted = admitted.await;
        tracing::info!(%room_id, user_id = %user, admitted = admitted.is_some(), "somebody asked to host");
        admitted.ok_or(Refused::NotAllowed)
    }

    /// A room in which the bot is.
    fn room(&self, room_id: &RoomId) -> Option<Room> {
        let room = self.bot.client().get_room(room_id);
        room.filter(|room| room.state() == RoomState::Joined)
    }

    /// Whether a room in which the bot is has a member of this server.
    async fn has_member_of(&self, room_id: &RoomId, server: &ServerName) -> bool {
        let Some(room) = self.room(room_id) else {
            return false;
        };
        let members = room.members(RoomMemberships::JOIN).await;
        members.is_ok_and(|members| {
            let mut members = members.iter();
            members.any(|member| member.user_id().server_name() == server)
        })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok());
    let essence = media.and_then(|media| media.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");
