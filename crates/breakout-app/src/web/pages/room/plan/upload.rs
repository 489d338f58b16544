//! A plan from a file, or pasted.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartError},
    http::StatusCode,
    response::Redirect,
};
use matrix_breakout::{
    RoomBreakoutExt as _,
    core::plan::file::{self, PlanFileErrors},
};

use super::to_plan;
use crate::web::{error::PageError, problem::Problem, state::SharedConsole};

/// So many bad lines are told at once.
const MOST_LINES: usize = 20;

pub(super) async fn read(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    mut form: Multipart,
) -> Result<Redirect, PageError> {
    let room = super::super::joined(&console, &room_id)?;
    let mut text = None;
    while let Some(field) = form.next_field().await.map_err(|error| cut_off(&error))? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|error| cut_off(&error))?;
            text = Some(bytes);
        }
    }
    let read = match text.as_deref().map(std::str::from_utf8) {
        None | Some(Ok("")) => Err(Problem::new("Choose a file first.")),
        Some(Err(_)) => Err(Problem::new("This is not a text file.")
            .with_hint("Save the table as CSV (UTF-8), with the columns room and user.")),
        Some(Ok(text)) => file::parse(text).map_err(|errors| bad_lines(&errors)),
    };
    let breakout = room.breakout();
    let parent = breakout.parent().await?;
    console.drafts().get_or_propose(&breakout, &parent).await?;
    console.drafts().change(&parent, |draft| match read {
        Ok(plan) => draft.set(plan),
        Err(problem) => draft.problem = Some(problem),
    });
    Ok(to_plan(&room))
}

fn bad_lines(errors: &PlanFileErrors) -> Problem {
    let mut problem = Problem::new("The file has errors, so that the plan stays as it was.");
    for (line, wrong) in errors.lines.iter().take(MOST_LINES) {
        problem = problem.with_hint(format!("Line {line}: {wrong}"));
    }
    match errors.lines.len().checked_sub(MOST_LINES) {
        None | Some(0) => problem,
        Some(more) => problem.with_hint(format!("… and {more} more")),
    }
}

fn cut_off(error: &MultipartError) -> PageError {
    tracing::info!(%error, "an upload cannot be read");
    PageError::new(
        StatusCode::BAD_REQUEST,
        "the file could not be read, or was cut off",
    )
    .with_hint("go back and choose it again")
}
