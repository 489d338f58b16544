//! The way back from a group, also for who is not in the main room any more, or has never been.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use breakout_i18n::Language;
use breakout_words::CommandError;
use matrix_breakout::{Known, belonging};
use matrix_sdk::{Room, ruma::RoomOrAliasId};
use serde::Deserialize;
use tokio::time::timeout;

use super::{ECHO, room_name};
use crate::{
    error::PageError,
    filters,
    form::CheckedForm,
    joined_room::joined,
    layout::{Layout, TemplateExt as _},
    paths::href,
    state::SharedConsole,
};

/// Leads back: at once where the user is in the main room, else by a page that asks.
pub(super) struct Link {
    pub(super) name: String,
    pub(super) href: String,
}

pub(super) async fn link(room: &Room) -> Result<Option<Link>, PageError> {
    let Some(way) = belonging(room).await? else {
        return Ok(None);
    };
    let parent = room.client().get_room(&way.parent);
    Ok(Some(match (way.known, parent) {
        (Known::Joined, Some(parent)) => Link {
            name: room_name(&parent).await?,
            href: href(&way.parent),
        },
        _ => Link {
            name: "the main room".to_owned(),
            href: format!("{}/back", href(room.room_id())),
        },
    }))
}

#[derive(Template)]
#[template(path = "room_back.html")]
struct BackPage {
    layout: Layout,
    name: String,
    href: String,
    parent: String,
    by: String,
    csrf: String,
    was_there: bool,
}

/// Asks before a room is joined of which only the group says that it belongs to it.
pub(super) async fn ask(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
) -> Result<Html<String>, PageError> {
    let room = joined(&console, &room_id)?;
    let way = belonging(&room).await?.ok_or_else(not_a_group)?;
    let name = room_name(&room).await?;
    let page = BackPage {
        layout: Layout::new(&console, name.clone()),
        href: href(room.room_id()),
        parent: way.parent.to_string(),
        by: way.by.to_string(),
        csrf: console.csrf().to_owned(),
        was_there: way.known != Known::No,
        name,
    };
    Ok(Html(page.html(Language::default())?))
}

#[derive(Debug, Deserialize)]
pub(super) struct GoForm {
    parent: String,
}

pub(super) async fn go(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    CheckedForm(form): CheckedForm<GoForm>,
) -> Result<Redirect, PageError> {
    let room = joined(&console, &room_id)?;
    let way = belonging(&room).await?.ok_or_else(not_a_group)?;
    // What was agreed to is this room, and not what somebody has written there meanwhile.
    if way.parent != form.parent {
        return Ok(Redirect::to(&format!("{}/back", href(room.room_id()))));
    }
    let client = console.connection().client();
    let parent = <&RoomOrAliasId>::from(&*way.parent);
    let joining = client.join_room_by_id_or_alias(parent, &way.via);
    let joined = joining.await.map_err(CommandError::from)?;
    let synced = client.await_room_remote_echo(joined.room_id());
    let page = match timeout(ECHO, synced).await {
        Ok(parent) => href(parent.room_id()),
        Err(_) => href(room.room_id()),
    };
    Ok(Redirect::to(&page))
}

fn not_a_group() -> CommandError {
    CommandError::refused("this room is not a group of a break-out")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for text in crate::tests::hostile_texts() {
            for was_there in [true, false] {
                let page = BackPage {
                    layout: Layout::bare(&text, Language::English),
                    name: text.clone(),
                    href: "/rooms/%21a".to_owned(),
                    parent: text.clone(),
                    by: text.clone(),
                    csrf: "token".to_owned(),
                    was_there,
                };
                crate::tests::check_page(&page.render().unwrap());
            }
        }
    }
}
