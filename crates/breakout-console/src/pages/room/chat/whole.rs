//! One message with all of its text.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Html,
};
use breakout_account::room_list::room_name;
use breakout_i18n::chat as words;
use matrix_sdk::ruma::EventId;

use crate::{
    chat::{self, Kind, Piece, linked, plain, timeline::Timelines},
    error::PageError,
    filters,
    joined_room::joined,
    layout::{Layout, TemplateExt as _},
    parts::Part as _,
    paths::href,
    state::SharedConsole,
};

#[derive(Template)]
#[template(path = "chat_whole.html")]
struct WholePage {
    layout: Layout,
    room: String,
    pieces: Vec<Piece>,
    back: String,
}

pub(super) async fn show(
    State(console): State<SharedConsole>,
    Path((room_id, event_id)): Path<(String, String)>,
) -> Result<Html<String>, PageError> {
    let room = joined(&console, &room_id)?;
    let gone = || PageError::not_found(words::no_such_message());
    let event_id = EventId::parse(event_id).map_err(|_| gone())?;
    let history = chat::before(&Timelines::of(&console), &room, &event_id)
        .await?
        .ok_or_else(gone)?;
    let message = history.messages.last().ok_or_else(gone)?;
    let text = match &message.kind {
        Kind::Text(text) | Kind::Notice(text) | Kind::Emote(text) => plain(text),
        Kind::File(..) | Kind::Removed | Kind::Unreadable(_) => return Err(gone()),
    };
    let page = WholePage {
        layout: Layout::new(&console, words::a_message()),
        room: room_name(&room).await?,
        pieces: linked(console.connection().client(), &text),
        back: format!("{}#chat", href(room.room_id())),
    };
    Ok(Html(page.html(console.language())?))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    #[test]
    fn every_sample_is_safe() {
        for text in hostile_texts() {
            let page = WholePage {
                layout: Layout::bare(words::a_message(), Language::English),
                room: text.clone(),
                pieces: vec![Piece::Text(text)],
                back: "/rooms/%21a#chat".to_owned(),
            };
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
