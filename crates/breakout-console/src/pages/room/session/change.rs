//! People and groups, while the session is open.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    response::Redirect,
};
use breakout_core::adjust::{Change, Outcome};
use breakout_words::{CommandError, refused_change};
use matrix_breakout::AdjustReport;
use matrix_sdk::ruma::OwnedUserId;
use serde::Deserialize;

use super::{back_to, hosting, meant, room_id};
use crate::{error::PageError, form::CheckedForm, state::SharedConsole};

#[derive(Debug, Deserialize)]
pub(super) struct MoveForm {
    user: String,
    child: String,
    session: Option<String>,
}

pub(super) async fn move_person(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<MoveForm>,
) -> Result<Redirect, PageError> {
    let user =
        OwnedUserId::try_from(form.user).map_err(|_| CommandError::usage("choose whom to move"))?;
    let to = room_id(&form.child)?;
    make(&console, &path, form.session, Change::Move { user, to }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct ExpelForm {
    user: String,
}

/// Removes somebody from all groups who is not in the main room any more.
pub(super) async fn expel(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<ExpelForm>,
) -> Result<Redirect, PageError> {
    let user = OwnedUserId::try_from(form.user)
        .map_err(|_| CommandError::usage("choose whom to remove"))?;
    let (room, breakout) = hosting(&console, &path).await?;
    let report = breakout
        .expel(&BTreeSet::from([user]))
        .await
        .map_err(CommandError::from)?;
    if let Some(failed) = report.failed.into_iter().next() {
        let message = "they could not be removed from every group";
        return Err(CommandError::of_part(message, &failed.error).into());
    }
    Ok(back_to(&room))
}

#[derive(Debug, Deserialize)]
pub(super) struct ChildForm {
    child: String,
    session: Option<String>,
}

pub(super) async fn close(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<ChildForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    make(&console, &path, form.session, Change::Close { room_id }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct RenameForm {
    child: String,
    name: String,
    session: Option<String>,
}

pub(super) async fn rename(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<RenameForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    let name = named(&form.name)?;
    make(
        &console,
        &path,
        form.session,
        Change::Rename { room_id, name },
    )
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct AddForm {
    name: String,
    session: Option<String>,
}

pub(super) async fn add(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
    CheckedForm(form): CheckedForm<AddForm>,
) -> Result<Redirect, PageError> {
    let (room, breakout) = hosting(&console, &path).await?;
    let name = named(&form.name)?;
    let _turn = console.turn(room.room_id()).await?;
    let mut adding = breakout.add_child(name);
    if let Some(session) = meant(form.session) {
        adding = adding.with_session(session);
    }
    let added = adding.await?;
    check(&added.adjusted)?;
    Ok(back_to(&room))
}

/// Makes a change; those of impatient hosts are gathered into few events.
async fn make(
    console: &SharedConsole,
    path: &str,
    session: Option<String>,
    change: Change,
) -> Result<Redirect, PageError> {
    let (room, breakout) = hosting(console, path).await?;
    let report = console
        .adjustments(&breakout)
        .adjust(meant(session).as_ref(), vec![change])
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
    let message = format!("the groups are changed, but {}", failed.what);
    Err(CommandError::of_part(message, &failed.failure.error)
        .with_hint("Do the same again to make up for it.")
        .into())
}

fn named(name: &str) -> Result<String, CommandError> {
    match name.trim() {
        "" => Err(CommandError::usage("a group needs a name")),
        name => Ok(name.to_owned()),
    }
}
