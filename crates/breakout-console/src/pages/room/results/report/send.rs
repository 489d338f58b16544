//! The button: brings back what was chosen, as far as it is what was looked at.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect},
};
use breakout_core::{hex::hex, report::Message};
use breakout_i18n::{Message as Words, english, results as words};
use breakout_words::{CommandError, results::report, times::short_time};
use futures_util::stream;
use matrix_breakout::{Progress, ReportOutcome};
use matrix_sdk::ruma::OwnedEventId;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tokio::time::timeout;

use super::{SendingRegion, permitted, sending::Outcome};
use crate::{
    access::Access,
    error::PageError,
    form::CheckedForm,
    layout::TemplateExt as _,
    live::{Region, regions},
    pages::room::{
        results::{href_of, report::sending::Reports},
        session::joined_with_keys,
    },
    parts::Part as _,
    state::SharedConsole,
};

/// How long the answer to the button waits for what it does; what takes longer is shown by the page as it goes on.
const PATIENCE: Duration = Duration::from_secs(4);

/// Sends what was looked at and chosen, and no more, whatever has come meanwhile.
pub(in crate::pages::room::results) async fn send(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(fields): CheckedForm<Vec<(String, String)>>,
) -> Result<Redirect, PageError> {
    let room = permitted(&console, &path).await?;
    let page = href_of(room.room_id(), "report");
    let chosen: BTreeMap<_, _> = fields
        .into_iter()
        .filter(|(name, _)| name == "event")
        .filter_map(|(_, choice)| {
            let (id, seen) = choice.split_once(' ')?;
            Some((OwnedEventId::try_from(id).ok()?, seen.to_owned()))
        })
        .collect();
    if chosen.is_empty() {
        let none = CommandError::usage(words::choose_a_message());
        return Err(PageError::from(none).with_next(page, words::choose_again()));
    }
    let desk = Reports::of(&console).desk(room.room_id());
    let what = digest(&format!("{chosen:?}"));
    if let Some(job) = desk.begin(&what) {
        let (shared, page) = (console.clone(), page.clone());
        // It goes on when the browser is closed: half of the groups is not what was wanted.
        console.run("report", async move {
            let step = job.teller();
            job.run(async {
                let outcome = bring_back(&shared, &path, chosen, step).await;
                outcome.map_err(|error| error.with_next(page, words::see_what_is_left()))
            })
            .await;
        });
    }
    match timeout(PATIENCE, desk.outcome(&what)).await {
        Ok(Some(sent)) => Ok(Redirect::to(&format!("{page}?sent={}", sent?))),
        Ok(None) | Err(_) => Ok(Redirect::to(&page)),
    }
}

/// What the page that looks on shows already.
#[derive(Debug, Deserialize)]
pub(in crate::pages::room::results) struct Looking {
    /// How much was over then.
    over: usize,
}

/// Tells how the sending goes on, and lets the page load anew when it is over.
pub(in crate::pages::room::results) async fn stream(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(looking): Query<Looking>,
) -> Result<impl IntoResponse, PageError> {
    let room = permitted(&console, &room_id).await?;
    let mut work = Reports::of(&console).desk(room.room_id()).watch();
    work.mark_changed();
    let language = console.language();
    let sending = stream::unfold(work, move |mut work| async move {
        loop {
            work.changed().await.ok()?;
            let (step, over) = work.borrow_and_update().look();
            if step.is_some() {
                let html = SendingRegion { step }.html(language).unwrap_or_default();
                return Some((Region::new("sending", html), work));
            }
            if over != looking.over {
                return Some((Region::reload(), work));
            }
        }
    });
    let mut offline = console.watch_offline();
    offline.mark_changed();
    let language = console.language();
    let connection = stream::unfold(offline, move |mut offline| async move {
        offline.changed().await.ok()?;
        let region = Region::connection(offline.borrow_and_update().as_ref(), language);
        Some((region, offline))
    });
    Ok(regions(stream::select(
        Box::pin(sending),
        Box::pin(connection),
    )))
}

/// Sends what was chosen, as far as it is what was looked at. Answers with the number of groups.
async fn bring_back(
    console: &SharedConsole,
    room_id: &str,
    chosen: BTreeMap<OwnedEventId, String>,
    tell: impl Fn(Words) + Send + Sync + 'static,
) -> Outcome {
    let (room, breakout) = joined_with_keys(&Access::own(console.clone()), room_id).await?;
    let _turn = console.turn(room.room_id()).await?;
    let changed = Arc::new(AtomicUsize::new(0));
    let count = changed.clone();
    let is_as_seen = move |message: &Message| match chosen.get(&message.event_id) {
        Some(seen) if *seen == digest(&message.says(english())) => true,
        Some(_) => {
            count.fetch_add(1, Ordering::Relaxed);
            false
        }
        None => false,
    };
    let reported = breakout
        .bring_back()
        .with_filter(is_as_seen)
        .with_progress(move |progress| {
            if let Progress::Waiting { wait, .. } = progress {
                let wait = short_time(wait.as_secs());
                tell(words::asked_to_wait(wait));
            }
        })
        .await?;
    if let Some(failure) = report::failure(&reported.groups) {
        return Err(failure.into());
    }
    match changed.load(Ordering::Relaxed) {
        0 => {}
        messages => return Err(edited(messages)),
    }
    let is_sent = |outcome: &ReportOutcome| matches!(outcome, ReportOutcome::Sent(_));
    let outcomes = reported.groups.iter().map(|group| &group.outcome);
    Ok(outcomes.filter(|outcome| is_sent(outcome)).count())
}

fn edited(messages: usize) -> PageError {
    let error = CommandError::refused(words::edited_meanwhile(messages));
    PageError::from(error.with_hint(words::edited_meanwhile_hint()))
}

/// Tells a text from all others, in a few characters.
pub(super) fn digest(text: &str) -> String {
    hex(&Sha256::digest(text)[..12])
}
