//! The way back from a group, also for who is not in the main room any more, or has never been.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use breakout_i18n::{Message, room as words, session};
use breakout_words::CommandError;
use matrix_breakout::{ParentMembership, belonging};
use matrix_sdk::{Room, ruma::RoomOrAliasId};
use serde::Deserialize;
use tokio::time::timeout;

use super::{ECHO, markup, room_name};
use crate::{
    error::PageError,
    filters,
    form::RoomForm,
    joined_room::joined,
    layout::{Layout, TemplateExt as _},
    paths::href,
    state::SharedConsole,
};

/// Leads back: at once where the user is in the main room, else by a page that asks.
pub(super) struct Link {
    pub(super) text: Message,
    pub(super) href: String,
}

pub(super) async fn link(room: &Room) -> Result<Option<Link>, PageError> {
    let Some(way) = belonging(room).await? else {
        return Ok(None);
    };
    let parent = room.client().get_room(&way.parent);
    Ok(Some(match (way.membership, parent) {
        (ParentMembership::Joined, Some(parent)) => Link {
            text: words::back_to(room_name(&parent).await?),
            href: href(&way.parent),
        },
        _ => Link {
            text: words::back_to_main_room(),
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

impl BackPage {
    fn text(&self) -> Message {
        let main = markup::code(&self.parent);
        match self.was_there {
            true => words::says_that_it_belongs(&self.name, main),
            false => words::says_that_it_belongs_unknown(&self.name, main, &self.by),
        }
    }
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
        layout: Layout::new(&console, Message::verbatim(&name)),
        href: href(room.room_id()),
        parent: way.parent.to_string(),
        by: way.by.to_string(),
        csrf: console.csrf().to_owned(),
        was_there: way.membership != ParentMembership::Never,
        name,
    };
    Ok(Html(page.html(console.language())?))
}

#[derive(Debug, Deserialize)]
pub(super) struct GoForm {
    parent: String,
}

pub(super) async fn go(
    RoomForm(console, room_id, form): RoomForm<GoForm>,
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
    CommandError::refused(session::not_a_group())
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for text in crate::tests::hostile_texts() {
            for was_there in [true, false] {
                let page = BackPage {
                    layout: Layout::bare(Message::verbatim(&text), Language::English),
                    name: text.clone(),
                    href: "/rooms/%21a".to_owned(),
                    parent: text.clone(),
                    by: text.clone(),
                    csrf: "token".to_owned(),
                    was_there,
                };
                crate::tests::check_page(&page.html(Language::default()).unwrap());
            }
        }
    }
}
