//! People and groups, while the session is open.

use std::collections::BTreeSet;

use axum::response::Redirect;
use breakout_core::adjust::{Change, Outcome};
use breakout_i18n::{Message, session as words};
use breakout_words::{CommandError, refused_change, said::Said as _};
use matrix_breakout::{AdjustReport, FollowUp};
use matrix_sdk::ruma::OwnedUserId;
use serde::Deserialize;

use super::{back_to, joined_with_keys, meant, room_id};
use crate::{access::Access, error::PageError, form::AccessForm};

#[derive(Debug, Deserialize)]
pub(super) struct MoveForm {
    user: String,
    child: String,
    session: Option<String>,
}

pub(super) async fn move_person(
    AccessForm(access, path, form): AccessForm<MoveForm>,
) -> Result<Redirect, PageError> {
    let user = OwnedUserId::try_from(form.user)
        .map_err(|_| CommandError::usage(words::choose_whom_to_move()))?;
    let to = room_id(&form.child)?;
    make(&access, &path, form.session, Change::Move { user, to }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct ExpelForm {
    user: String,
}

/// Removes somebody from all groups who is not in the main room any more.
pub(super) async fn expel(
    AccessForm(access, path, form): AccessForm<ExpelForm>,
) -> Result<Redirect, PageError> {
    let user = OwnedUserId::try_from(form.user)
        .map_err(|_| CommandError::usage(words::choose_whom_to_remove()))?;
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let report = breakout
        .expel(&BTreeSet::from([user]))
        .await
        .map_err(CommandError::from)?;
    if let Some(failed) = report.failed.into_iter().next() {
        let message = words::not_removed_from_all();
        return Err(CommandError::of_part(message, &failed.error).into());
    }
    Ok(back_to(&access, &room))
}

#[derive(Debug, Deserialize)]
pub(super) struct ChildForm {
    child: String,
    session: Option<String>,
}

pub(super) async fn close(
    AccessForm(access, path, form): AccessForm<ChildForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    make(&access, &path, form.session, Change::Close { room_id }).await
}

#[derive(Debug, Deserialize)]
pub(super) struct RenameForm {
    child: String,
    name: String,
    session: Option<String>,
}

pub(super) async fn rename(
    AccessForm(access, path, form): AccessForm<RenameForm>,
) -> Result<Redirect, PageError> {
    let room_id = room_id(&form.child)?;
    let name = named(&form.name)?;
    make(
        &access,
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
    AccessForm(access, path, form): AccessForm<AddForm>,
) -> Result<Redirect, PageError> {
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let name = named(&form.name)?;
    let _turn = access.console().turn(room.room_id()).await?;
    let mut adding = breakout.add_child(name);
    if let Some(session) = meant(form.session) {
        adding = adding.with_session(session);
    }
    let added = adding.await?;
    check(&added.adjusted)?;
    Ok(back_to(&access, &room))
}

/// Makes a change; those of impatient hosts are gathered into few events.
async fn make(
    access: &Access,
    path: &str,
    session: Option<String>,
    change: Change,
) -> Result<Redirect, PageError> {
    let (room, breakout) = joined_with_keys(access, path).await?;
    let report = access
        .console()
        .adjustments(&breakout)
        .adjust(meant(session).as_ref(), vec![change])
        .await
        .map_err(CommandError::from)?;
    check(&report)?;
    Ok(back_to(access, &room))
}

/// What is not as it was asked for.
fn check(report: &AdjustReport) -> Result<(), PageError> {
    for outcome in &report.outcomes {
        match outcome {
            Outcome::Refused(refusal) => return Err(refused_change(refusal).into()),
            Outcome::Overruled { by } => {
                return Err(CommandError::refused(words::overruled(by.as_str()))
                    .with_hint(words::overruled_hint())
                    .into());
            }
            _ => {}
        }
    }
    let Some(failed) = report.failed.first() else {
        return Ok(());
    };
    Err(
        CommandError::of_part(missed(&failed.what), &failed.failure.error)
            .with_hint(words::changed_but_hint())
            .into(),
    )
}

/// Which part of a change could not be done.
fn missed(what: &FollowUp) -> Message {
    match what {
        FollowUp::Invite(user) => words::changed_but_not_invited(user.as_str()),
        FollowUp::Message => words::changed_but_not_told(),
        FollowUp::Name => words::changed_but_not_renamed(),
        FollowUp::Timer => words::changed_but_no_timer(),
        what => words::changed_but(what.said()),
    }
}

fn named(name: &str) -> Result<String, CommandError> {
    match name.trim() {
        "" => Err(CommandError::usage(words::needs_a_name())),
        name => Ok(name.to_owned()),
    }
}
