//! Health and numbers, for the administrator; and, where the configuration says so, pages for hosts.
//!
//! One socket has both, and the name by which it is called tells them apart: at the public address there is nothing but pages, so that a reverse
//! proxy that hands on everything tells nobody more. Of health and numbers nothing of a room is told.

use std::{future::Future, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_i18n::serve as words;
use breakout_words::CommandError;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use crate::{bot::Bot, entry::HostPages, guests::Guests};

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// How many connections there are at a time. A host's page that looks on holds one, and so does, for half a minute, whoever has loaded a widget. Most
/// systems let a process open 1,024 files, and the bot has others.
const CONNECTIONS: usize = 768;

/// Listens where the administrator has said, if anywhere.
pub(crate) async fn listener(bot: &Bot) -> Result<Option<TcpListener>, CommandError> {
    let Some(address) = bot.config.listen else {
        return Ok(None);
    };
    let listener = TcpListener::bind(address).await.map_err(|error| {
        CommandError::refused(words::not_listening(address.to_string())).with_source(error)
    })?;
    Ok(Some(listener))
}

/// Answers until `shutdown`.
pub(crate) async fn serve(
    listener: TcpListener,
    bot: Arc<Bot>,
    guests: Arc<Guests>,
    pages: Option<&HostPages>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) {
    let app = app(bot, guests);
    let app = match pages {
        Some(pages) => {
            let public = Public {
                host: pages.host().into(),
                routes: pages.routes(),
            };
            app.layer(middleware::from_fn_with_state(public, by_name))
        }
        None => app,
    };
    if let Err(error) = breakout_console::run(listener, app, CONNECTIONS, shutdown).await {
        tracing::warn!(%error, "health is told no more");
    }
}

/// What is served at the public address.
#[derive(Clone)]
struct Public {
    host: Arc<str>,
    routes: Router,
}

async fn by_name(State(public): State<Public>, request: Request, next: Next) -> Response {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    // Who calls us by two names gets the stricter answer.
    let is_public = hosts.any(|host| host.as_bytes() == public.host.as_bytes());
    if !is_public {
        return next.run(request).await;
    }
    let answer = public.routes.oneshot(request).await;
    answer.unwrap_or_else(|never| match never {})
}

fn app(bot: Arc<Bot>, guests: Arc<Guests>) -> Router {
    let health = {
        let bot = bot.clone();
        move || {
            let is_online = bot.is_online();
            async move {
                match is_online {
                    true => (StatusCode::OK, "ok\n"),
                    false => (
                        StatusCode::SERVICE_UNAVAILABLE,
                        "the homeserver does not answer\n",
                    ),
                }
            }
        }
    };
    let metrics = move || {
        let (bot, guests) = (bot.clone(), guests.clone());
        async move {
            let text = bot.metrics.text(guests.present(&bot).await);
            ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response()
        }
    };
    Router::new()
        .route("/health", get(health))
        .route("/metrics", get(metrics))
}
