//! When the session ends.

use std::time::Duration;

use axum::response::Redirect;
use breakout_account::clock;
use breakout_i18n::session as words;
use breakout_words::CommandError;
use matrix_breakout::ExtendBreakout;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt};
use serde::Deserialize;

use super::{super::plan::time_of_day, back_to, joined_with_keys, meant};
use crate::{error::PageError, form::AccessForm, removals};

/// The longest that a session is prolonged by at once, in minutes.
const MOST_MINUTES: u64 = 1_440;

/// One of the two.
#[derive(Debug, Deserialize)]
pub(super) struct ExtendForm {
    #[serde(default)]
    minutes: String,
    until: Option<String>,
    /// The end that the page showed, in milliseconds; empty if there was none.
    seen: Option<String>,
    session: Option<String>,
}

/// Gives more time, or an end to a session that has none.
pub(super) async fn extend(
    AccessForm(access, path, form): AccessForm<ExtendForm>,
) -> Result<Redirect, PageError> {
    if let Some(until) = &form.until {
        let ends_at = time_of_day(until).map_err(|problem| {
            let error = CommandError::usage(problem.message);
            problem
                .hints
                .into_iter()
                .fold(error, CommandError::with_hint)
        })?;
        let (room, breakout) = joined_with_keys(&access, &path).await?;
        let _turn = access.console().turn(room.room_id()).await?;
        of(breakout.extend_until(ends_at), form.session).await?;
        return Ok(back_to(&access, &room));
    }
    let minutes = match form.minutes.trim().parse() {
        Ok(minutes @ 1..=MOST_MINUTES) => Duration::from_secs(minutes * 60),
        _ => return Err(CommandError::usage(words::give_minutes()).into()),
    };
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let _turn = access.console().turn(room.room_id()).await?;
    let session = breakout.present_breakout().await?.content.session;
    let has_end = session.is_some_and(|session| session.ends_at.is_some());
    // A host who saw no end sets one, also where it was set without an answer.
    let extending = match form.seen.as_deref() {
        Some("") => breakout.extend_until(in_a_while(minutes)),
        _ if !has_end => breakout.extend_until(in_a_while(minutes)),
        seen => {
            let seen = seen.and_then(|seen| seen.parse().ok());
            let seen = seen.map(MilliSecondsSinceUnixEpoch);
            breakout.extend(minutes).with_seen_end(seen)
        }
    };
    of(extending, form.session).await?;
    Ok(back_to(&access, &room))
}

#[derive(Debug, Deserialize)]
pub(super) struct EndSoonForm {
    seconds: u32,
    session: Option<String>,
    remove_people: Option<String>,
}

/// Ends the session after a grace, of which everybody is told.
pub(super) async fn end_soon(
    AccessForm(access, path, form): AccessForm<EndSoonForm>,
) -> Result<Redirect, PageError> {
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let grace = Duration::from_secs(form.seconds.into());
    let _turn = access.console().short_turn(room.room_id()).await?;
    let mut soon = breakout.end_soon(grace);
    if let Some(session) = meant(form.session) {
        soon = soon.with_session(session);
    }
    let soon = soon.await?;
    // The process that keeps the time takes them out once it is over.
    let session = soon.session.unwrap_or_default();
    removals::remember(&breakout, form.remove_people.map(|_| session)).await?;
    Ok(back_to(&access, &room))
}

/// Only of the session that the page showed.
fn of(extending: ExtendBreakout, session: Option<String>) -> ExtendBreakout {
    match meant(session) {
        Some(session) => extending.with_session(session),
        None => extending,
    }
}

fn in_a_while(minutes: Duration) -> MilliSecondsSinceUnixEpoch {
    let millis = u64::try_from(minutes.as_millis()).ok().and_then(UInt::new);
    let now = clock::now().get();
    MilliSecondsSinceUnixEpoch(now.saturating_add(millis.unwrap_or(UInt::MAX)))
}
