//! A stranger's break-out becomes the user's, after saying what that means.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use breakout_core::{authority::Wish, offer::Offer, text::room_label};
use breakout_i18n::session as words;
use breakout_words::{CommandError, names};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::Room;
use serde::Deserialize;

use super::{back_to, joined_with_keys};
use crate::{
    access::Access,
    error::PageError,
    filters,
    form::RoomForm,
    layout::{Layout, TemplateExt as _},
    paths::href,
    state::SharedConsole,
};

#[derive(Template)]
#[template(path = "take_over.html")]
struct TakeOverPage {
    layout: Layout,
    csrf: String,
    path: String,
    sender: String,
    user_id: String,
    session: String,
    /// What the groups are called.
    groups: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct TakeOverForm {
    session: String,
}

/// Says whose it is, and what it means to take it over.
pub(super) async fn ask(
    State(console): State<SharedConsole>,
    Path(path): Path<String>,
) -> Result<Html<String>, PageError> {
    let room = crate::joined_room::joined(&console, &path)?;
    let nothing = || CommandError::refused(words::not_open_any_more());
    let offer = room.breakout().offer().await?.ok_or_else(nothing)?;
    if offer.trust.is_host() {
        let whose = CommandError::refused(words::not_to_be_taken_over());
        return Err(
            PageError::from(whose).with_next(href(room.room_id()), words::go_back_to_the_room())
        );
    }
    let page = TakeOverPage::new(&console, &room, &offer).await?;
    Ok(Html(page.html(console.language())?))
}

/// Sends it again in the user's name, if it is what the page was about.
pub(super) async fn take_over(
    RoomForm(console, path, form): RoomForm<TakeOverForm>,
) -> Result<Redirect, PageError> {
    let access = Access::own(console.clone());
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    let _turn = console.turn(room.room_id()).await?;
    let mut taking = breakout.with_wish(Wish::TakeOver).adjust(Vec::new());
    if !form.session.is_empty() {
        taking = taking.with_session(form.session);
    }
    taking.await?;
    Ok(back_to(&access, &room))
}

impl TakeOverPage {
    async fn new(
        console: &SharedConsole,
        room: &Room,
        offer: &Offer,
    ) -> Result<Self, CommandError> {
        let names = names::names(room).await?;
        let children = offer.children.iter();
        Ok(Self {
            layout: Layout::new(console, words::take_over()),
            csrf: console.csrf().to_owned(),
            path: href(room.room_id()),
            sender: names::name(&names, &offer.sender),
            user_id: offer.sender.to_string(),
            session: offer
                .session
                .as_ref()
                .map(|session| session.id.to_string())
                .unwrap_or_default(),
            groups: children
                .map(|child| room_label(child.name.as_deref(), &child.room_id))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    #[test]
    fn every_sample_is_safe() {
        for text in hostile_texts() {
            let page = TakeOverPage {
                layout: Layout::bare(words::take_over(), Language::English),
                csrf: "token".to_owned(),
                path: "/rooms/%21a".to_owned(),
                sender: text.clone(),
                user_id: text.clone(),
                session: text.clone(),
                groups: vec![text.clone()],
            };
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
