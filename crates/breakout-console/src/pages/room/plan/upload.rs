//! A plan from a file, or pasted.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartError},
    http::StatusCode,
    response::Redirect,
};
use breakout_core::plan::{file, text_file::FileErrors};
use breakout_i18n::plan as words;
use breakout_words::said::Said as _;
use matrix_breakout::RoomBreakoutExt as _;

use super::{proposed, to_plan};
use crate::{
    access::Access, error::PageError, pages::room::plan::draft::Drafts, parts::Part as _,
    problem::Problem, state::SharedConsole,
};

/// So many bad lines are told at once.
const MOST_LINES: usize = 20;

pub(super) async fn read(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    mut form: Multipart,
) -> Result<Redirect, PageError> {
    let access = Access::own(console);
    let room = access.room(&room_id)?;
    let mut bytes = None;
    while let Some(field) = form.next_field().await.map_err(|error| cut_off(&error))? {
        if field.name() == Some("file") {
            bytes = Some(field.bytes().await.map_err(|error| cut_off(&error))?);
        }
    }
    let read = match bytes.filter(|bytes| !bytes.is_empty()) {
        None => Err(Problem::new(words::choose_a_file())),
        Some(bytes) => file::read(&bytes).map_err(|errors| bad_lines(&errors)),
    };
    let (parent, _) = proposed(&access, &room.breakout()).await?;
    Drafts::of(access.console()).change(&parent, |draft| match read {
        Ok(file) => draft.set_file(file),
        Err(problem) => draft.problem = Some(problem),
    });
    Ok(to_plan(&access, &room))
}

fn bad_lines(errors: &FileErrors) -> Problem {
    let mut problem = Problem::new(words::file_has_errors());
    for (line, wrong) in errors.lines.iter().take(MOST_LINES) {
        problem = problem.with_hint(words::line(*line, wrong.said()));
    }
    match errors.lines.len().checked_sub(MOST_LINES) {
        None | Some(0) => problem,
        Some(more) => problem.with_hint(words::and_more(more)),
    }
}

fn cut_off(error: &MultipartError) -> PageError {
    tracing::info!(%error, "an upload cannot be read");
    PageError::new(StatusCode::BAD_REQUEST, words::file_cut_off())
        .with_hint(words::choose_it_again())
}
