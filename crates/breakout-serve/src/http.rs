//! Health and numbers, for the administrator. Nothing of a room is told.

use std::{future::Future, sync::Arc};

use axum::{
    Router,
    http::{StatusCode, header},
    response::IntoResponse as _,
    routing::get,
};
use breakout_i18n::serve as words;
use breakout_words::CommandError;
use tokio::net::TcpListener;

use crate::{bot::Bot, guests::Guests};

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

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
    shutdown: impl Future<Output = ()> + Send + 'static,
) {
    let serving = axum::serve(listener, app(bot, guests)).with_graceful_shutdown(shutdown);
    if let Err(error) = serving.await {
        tracing::warn!(%error, "health is told no more");
    }
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
