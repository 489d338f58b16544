//! Makes rooms ahead of time, so that opening them takes but a moment.

use std::{sync::Arc, time::Duration};

use axum::response::Redirect;
use breakout_core::plan::{ChildJoinRule, name::NamePattern};
use breakout_i18n::{Message, opening, plan as words};
use breakout_words::said::Said as _;
use matrix_breakout::{PrepareError, PrepareReport, RoomBreakoutExt as _, Rounds};
use serde::Deserialize;
use tokio::time::timeout;

use super::{proposed, to_plan};
use crate::{
    access::Access,
    error::PageError,
    form::RoomForm,
    pages::room::{opening::Openings, plan::draft::Drafts},
    parts::Part as _,
    paths::href,
    problem::Problem,
};

/// The most rooms that are made at once.
const MOST: usize = 500;
/// How long the sync may take to bring them. Without it, they are found again when the console is.
const SYNC: Duration = Duration::from_secs(30);

/// The form that makes rooms.
#[derive(Debug, Deserialize)]
pub(super) struct PrepareForm {
    count: String,
    #[serde(default)]
    join: ChildJoinRule,
}

/// Makes as many rooms as are missing, and goes back to the page, which shows how far it has come.
pub(super) async fn prepare(
    RoomForm(console, room_id, form): RoomForm<PrepareForm>,
) -> Result<Redirect, PageError> {
    let access = Access::own(console.clone());
    let room = access.room(&room_id)?;
    let breakout = room.breakout();
    let (parent, draft) = proposed(&access, &breakout).await?;
    let Ok(count @ 1..=MOST) = form.count.trim().parse() else {
        Drafts::of(&console).change(&parent, |draft| {
            draft.problem = Some(Problem::new(words::make_from_to(MOST)));
        });
        return Ok(to_plan(&access, &room));
    };
    let parent_id = room.room_id().to_owned();
    let heading = opening::making_so_many_rooms(count);
    if !Openings::of(&console).begin(&parent_id, heading, count) {
        return Ok(Redirect::to(&href(&parent_id)));
    }
    let reporting = (Openings::of(&console).clone(), parent_id.clone());
    let names: NamePattern = draft.deal.names.parse().unwrap_or_default();
    let preparing = breakout
        .prepare_rooms(count)
        .with_names(names)
        .with_language(draft.named_in)
        .with_join_rule(form.join)
        .with_progress(move |progress| reporting.0.progress(&reporting.1, progress));
    let shared = console.clone();
    let mut changes = console.subscribe();
    console.run("prepare", async move {
        // Without a turn, what another process makes at the same time is made twice, which does no harm.
        let turn = shared.turn(&parent_id).await;
        let result = preparing.await;
        drop(turn);
        let note = ready(&result);
        // What is planned is to open in these rooms, which come with the sync.
        let mut rounds = breakout.rounds().await;
        let arrived = async {
            while !has_all(&rounds, &result) && changes.next().await.is_some() {
                rounds = breakout.rounds().await;
            }
        };
        let _late = timeout(SYNC, arrived).await.is_err();
        Drafts::of(&shared).change(&parent, |draft| {
            if let Ok(rounds) = rounds {
                draft.rounds = Arc::new(rounds);
            }
            draft.note = note;
        });
        Openings::of(&shared).prepared(&parent_id, problem(&result));
    });
    Ok(Redirect::to(&href(room.room_id())))
}

/// Whether what was made can be planned with.
fn has_all(
    rounds: &Result<Rounds, matrix_breakout::Error>,
    result: &Result<PrepareReport, PrepareError>,
) -> bool {
    let (Ok(rounds), Ok(report)) = (rounds, result) else {
        return true;
    };
    let mut made = report.rooms.iter().filter_map(|room| room.room_id.as_ref());
    made.all(|made| rounds.prepared.iter().any(|room| room.room_id == *made))
}

fn ready(result: &Result<PrepareReport, PrepareError>) -> Option<Message> {
    let report = result.as_ref().ok()?;
    let rooms = report.rooms.iter();
    let ready = rooms.filter(|room| room.room_id.is_some()).count();
    (ready > 0).then(|| opening::rooms_are_ready(ready))
}

fn problem(result: &Result<PrepareReport, PrepareError>) -> Option<Problem> {
    let report = match result {
        Ok(report) => report,
        Err(error) => return Some(Problem::new(error.said())),
    };
    let mut missing = report.rooms.iter().filter(|room| room.room_id.is_none());
    let reason = missing.next()?.error.as_ref();
    let reason = reason.map(|error| error.said());
    let not_made = opening::not_made(report.rooms.len(), missing.count() + 1);
    let problem = Problem::new(not_made);
    let problem = reason.into_iter().fold(problem, |problem, reason| {
        problem.with_hint(opening::homeserver_said(reason))
    });
    Some(problem.with_hint(opening::others_are_kept_prepare()))
}
