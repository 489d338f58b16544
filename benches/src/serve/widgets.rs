//! Widgets that are open: what a browser loads for each from the bot, over a connection of its own that stays open.
//!
//! All else a widget asks its client, and the client the homeserver.

use std::time::Instant;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::AT_ONCE;
use crate::{
    Failure,
    statistics::{Samples, milliseconds},
};

const FILES: [&str; 4] = ["", "widget.css", "widget.js", "words-de.js"];

pub(super) struct Widgets {
    /// How long each took until all of it was there, in milliseconds.
    pub(super) loaded: Samples,
    _connections: Vec<reqwest::Client>,
}

impl Widgets {
    pub(super) async fn open(folder: &str, count: usize) -> Result<Self, Failure> {
        let opening = stream::iter(0..count).map(|_| open(folder));
        let opened: Vec<_> = opening.buffer_unordered(AT_ONCE).try_collect().await?;
        let (mut loaded, mut connections) = (Samples::default(), Vec::new());
        for (time, connection) in opened {
            loaded.add(time);
            connections.push(connection);
        }
        Ok(Self {
            loaded,
            _connections: connections,
        })
    }
}

async fn open(folder: &str) -> Result<(f64, reqwest::Client), Failure> {
    let connection = reqwest::Client::builder()
        .no_proxy()
        .pool_idle_timeout(None)
        .build()?;
    let began = Instant::now();
    for file in FILES {
        let answer = connection.get(format!("{folder}{file}")).send().await?;
        answer.error_for_status()?.bytes().await?;
    }
    Ok((milliseconds(began.elapsed()), connection))
}
