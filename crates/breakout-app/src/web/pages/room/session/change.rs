//! People and groups, while the session is open.

use axum::{
    extract::{Path, State},
    response::Redirect,
};
use matrix_breakout::{
    AdjustReport,
    core::adjust::{Change, Outcome},
};
use matrix_sdk::ruma::OwnedUserId;
use serde::Deserialize;

use super::{back_to, hosting, room_id};
use crate::{
    command_error::{CommandError, refused_change},
    web::{error::PageError, form::CheckedForm, state::SharedConsole},
};

#[derive(Debug, Deserialize)]
pub(super) struct MoveForm {
    user: String,
    child: String,
}

pub(super) async fn move_person(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<MoveForm>,
) -> Result<Redirect, PageError> {
    let user =
        OwnedUserId::try_from(form.user).map_err(|_| CommandError::usage("choose whom to move"))?;
    let to = room_id(&form.child)?;
    make(&console, &path, Change::Move { user, to }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct ChildForm {
    child: String,
}

pub(super) async fn close(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<ChildForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    make(&console, &path, Change::Close { room_id }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct RenameForm {
    child: String,
    name: String,
}

pub(super) async fn rename(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<RenameForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    let name = named(&form.name)?;
    make(&console, &path, Change::Rename { room_id, name }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct AddForm {
    name: String,
}

pub(super) async fn add(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<AddForm>,
) -> Result<Redirect, PageError> {
    let (room, breakout) = hosting(&console, &path).await?;
    let added = breakout.add_child(named(&form.name)?).await?;
    check(&added.adjusted)?;
    Ok(back_to(&room))
}

/// Makes a change; those of impatient hosts are gathered into few events.
async fn make(console: &SharedConsole, path: &str, change: Change) -> Result<Redirect, PageError> {
    let (room, breakout) = hosting(console, path).await?;
    let session = breakout.present().await?.content.session;
    let adjustments = console.hosting().adjustments(&breakout);
    let session = session.as_ref().map(|session| session.id.as_str());
    let report = adjustments
        .adjust(session, vec![change])
        .await
        .map_err(CommandError::from)?;
    check(&report)?;
    Ok(back_to(&room))
}

/// What is not as it was asked for.
fn check(report: &AdjustReport) -> Result<(), PageError> {
    for outcome in &report.outcomes {
        match outcome {
            Outcome::Refused(refusal) => return Err(refused_change(refusal).into()),
            Outcome::Overruled { by } => {
                return Err(CommandError::refused(format!(
                    "{by} decided otherwise at the same time, and came last"
                ))
                .with_hint("Talk to each other, then try again.")
                .into());
            }
            _ => {}
        }
    }
    let Some(failed) = report.failed.first() else {
        return Ok(());
    };
    let error = CommandError::refused(format!("the groups are changed, but {}", failed.what));
    Err(error
        .with_source(failed.error.clone())
        .with_hint("Do the same again to make up for it.")
        .into())
}

fn named(name: &str) -> Result<String, CommandError> {
    match name.trim() {
        "" => Err(CommandError::usage("a group needs a name")),
        name => Ok(name.to_owned()),
    }
}
