//! The help queue: a group asks, a moderator comes.

use axum::response::Redirect;
use breakout_i18n::session as words;
use breakout_words::CommandError;
use matrix_breakout::{RoomBreakoutExt as _, parent_of};
use serde::Deserialize;

use super::{back_to, joined_with_keys, room_id};
use crate::{
    access::Access, error::PageError, form::RoomForm, pages::room::opening::Openings,
    parts::Part as _, paths::href,
};

#[derive(Debug, Deserialize)]
pub(super) struct TakeForm {
    child: String,
}

/// Takes the request of a group, and goes there.
pub(super) async fn take(
    RoomForm(console, path, form): RoomForm<TakeForm>,
) -> Result<Redirect, PageError> {
    let access = Access::own(console.clone());
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let child = room_id(&form.child)?;
    let turn = console.turn(room.room_id()).await?;
    breakout.take_help_request(&child).await?;
    drop(turn);
    Openings::of(&console).tell(room.room_id());
    Ok(Redirect::to(&href(&child)))
}

#[derive(Debug, Deserialize)]
pub(super) struct AskForm {}

/// Asks for help from within a group.
pub(super) async fn ask(
    RoomForm(console, path, AskForm {}): RoomForm<AskForm>,
) -> Result<Redirect, PageError> {
    let access = Access::own(console.clone());
    let (child, _) = joined_with_keys(&access, &path).await?;
    let not_a_group = || CommandError::refused(words::not_a_group());
    let marked = parent_of(&child).await?.ok_or_else(not_a_group)?;
    let client = console.connection().client();
    let parent = client
        .get_room(&marked.mark.parent)
        .ok_or_else(not_a_group)?;
    parent.breakout().ask_for_help(&marked.room_id).await?;
    Ok(back_to(&access, &child))
}
