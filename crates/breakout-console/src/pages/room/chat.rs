//! The chat of a room: the last messages, and a form to write one. What was read before comes page by page.

mod line;
pub(crate) mod live;
mod whole;

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use breakout_account::{clock, room_list::room_name};
use breakout_core::hex::hex;
use breakout_i18n::{Message, chat as words};
use matrix_sdk::{
    Room,
    ruma::{EventId, OwnedTransactionId, TransactionId, events::MessageLikeEventType},
};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tokio::time::timeout;

use self::line::Lines;
pub(super) use self::live::stream;
use crate::{
    chat::{self, AT_ONCE, Draft, History, LONGEST, outbox::Outbox, timeline::Timelines},
    error::PageError,
    filters,
    form::RoomForm,
    layout::{Layout, TemplateExt as _},
    parts::Part as _,
    paths::href,
    state::SharedConsole,
};

/// How long a page waits for the messages; without them it is still a page, and they come when they are there.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms/{room_id}/chat", get(show).post(say))
        .route("/rooms/{room_id}/messages/{event_id}", get(whole::show))
        .route("/rooms/{room_id}/chat/again", post(again))
        .route("/rooms/{room_id}/chat/discard", post(discard))
}

/// The chat as a part of a page.
pub(super) struct Chat {
    pub(super) html: String,
    /// Tells the stream what the page shows already.
    pub(super) digest: String,
}

#[derive(Template)]
#[template(path = "chat.html")]
struct ChatSection {
    list: String,
    encrypted: bool,
    /// None where the user may not write.
    form: Option<SayForm>,
}

struct SayForm {
    action: String,
    csrf: String,
    transaction: OwnedTransactionId,
    longest: usize,
}

/// The messages as a list; each has an id, by which it is kept at the present.
#[derive(Template)]
#[template(path = "chat_list.html")]
struct List {
    earlier: Option<String>,
    /// Why there are fewer messages than there could be.
    problem: Option<Message>,
    lines: Vec<(String, String)>,
}

/// What stands in the list instead of messages.
#[derive(Template)]
#[template(
    source = r#"<li id="{{ id }}" class="note">{{ text|t }}</li>"#,
    ext = "html"
)]
struct Note {
    id: &'static str,
    text: Message,
}

/// Earlier messages, on a page of their own.
#[derive(Template)]
#[template(path = "chat_page.html")]
struct ChatPage {
    layout: Layout,
    name: String,
    list: String,
    back: String,
}

/// Renders the chat with its last messages.
pub(super) async fn section(console: &SharedConsole, room: &Room) -> Result<Chat, PageError> {
    let language = console.language();
    let list = timeout(PATIENCE, latest(console, room)).await;
    let (list, digest) = match list {
        Ok(list) => {
            let html = list?.html(language)?;
            let digest = digest(&html);
            (html, digest)
        }
        Err(_) => {
            let still = List {
                earlier: None,
                problem: Some(words::on_their_way()),
                lines: Vec::new(),
            };
            (still.html(language)?, String::new())
        }
    };
    let levels = room.power_levels_or_default().await;
    let may_write = levels.user_can_send_message(
        console.connection().user_id(),
        MessageLikeEventType::RoomMessage,
    );
    let section = ChatSection {
        list,
        encrypted: room.encryption_state().is_encrypted(),
        form: may_write.then(|| SayForm {
            action: format!("{}/chat", href(room.room_id())),
            csrf: console.csrf().to_owned(),
            transaction: TransactionId::new(),
            longest: LONGEST,
        }),
    };
    Ok(Chat {
        html: section.html(language)?,
        digest,
    })
}

/// The last messages, with those that are on their way.
async fn latest(console: &SharedConsole, room: &Room) -> Result<List, PageError> {
    let mut history = chat::latest(&Timelines::of(console), room).await;
    history.keep_last(AT_ONCE);
    List::read(console, room, &history, true).await
}

impl List {
    async fn read(
        console: &SharedConsole,
        room: &Room,
        history: &History,
        is_latest: bool,
    ) -> Result<Self, PageError> {
        let first = history.messages.first().filter(|_| history.has_earlier);
        let earlier = first.map(|first| {
            let before: String =
                url::form_urlencoded::byte_serialize(first.id.as_bytes()).collect();
            format!("{}/chat?before={before}", href(room.room_id()))
        });
        let problem = history.problem.as_ref();
        let problem = problem.map(|error| words::earlier_not_loaded(error.message()));
        let lines = Lines::read(console, room, history, is_latest).await?;
        Ok(Self {
            earlier,
            problem,
            lines: lines.render(console, room)?,
        })
    }
}

impl List {
    /// The elements that are no messages, and come and go.
    fn notes(&self) -> Vec<Note> {
        let problem = self.problem.clone().map(|text| Note {
            id: "chat-problem",
            text,
        });
        let empty = self.lines.is_empty() && self.problem.is_none();
        let empty = empty.then(|| Note {
            id: "chat-empty",
            text: words::nobody_yet(),
        });
        problem.into_iter().chain(empty).collect()
    }
}

fn digest(html: &str) -> String {
    hex(&Sha256::digest(html)[..8])
}

#[derive(Debug, Deserialize)]
struct HistoryQuery {
    before: Option<String>,
}

/// Earlier messages; without a place to begin at, the room's page has the last ones.
async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<HistoryQuery>,
) -> Result<Response, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    let back = format!("{}#chat", href(room.room_id()));
    let before = asked.before.and_then(|id| EventId::parse(id).ok());
    let Some(before) = before else {
        return Ok(Redirect::to(&back).into_response());
    };
    let Some(history) = chat::before(&Timelines::of(&console), &room, &before).await? else {
        return Ok(Redirect::to(&back).into_response());
    };
    let name = room_name(&room).await?;
    let page = ChatPage {
        layout: Layout::new(&console, words::earlier_messages_in(&name)),
        name,
        list: List::read(&console, &room, &history, false)
            .await?
            .html(console.language())?,
        back,
    };
    Ok(Html(page.html(console.language())?).into_response())
}

#[derive(Deserialize)]
struct MessageForm {
    text: String,
    transaction: OwnedTransactionId,
    /// The script does not wait: what becomes of it shows by itself.
    live: Option<String>,
}

/// Sends a message, and goes back to where it shows.
async fn say(
    RoomForm(console, room_id, said): RoomForm<MessageForm>,
) -> Result<Redirect, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    // Browsers send line breaks in two characters.
    let text = said.text.replace("\r\n", "\n").trim().to_owned();
    if !text.is_empty() {
        let draft = Draft {
            transaction: said.transaction,
            text,
            at: clock::now(),
        };
        if let Some(draft) = Outbox::of(&console).add(room.room_id(), draft) {
            send(&console, &room, draft, said.live.is_some()).await;
        }
    }
    Ok(to_chat(&room))
}

#[derive(Deserialize)]
struct UnsentForm {
    transaction: OwnedTransactionId,
    live: Option<String>,
}

/// Sends again what was not sent.
async fn again(
    RoomForm(console, room_id, unsent): RoomForm<UnsentForm>,
) -> Result<Redirect, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    if let Some(draft) = Outbox::of(&console).retry(room.room_id(), &unsent.transaction) {
        send(&console, &room, draft, unsent.live.is_some()).await;
    }
    Ok(to_chat(&room))
}

async fn discard(
    RoomForm(console, room_id, unsent): RoomForm<UnsentForm>,
) -> Result<Redirect, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    Outbox::of(&console).discard(room.room_id(), &unsent.transaction);
    Ok(to_chat(&room))
}

/// Sends in the background, and waits a little: the page that comes next then shows how it went.
async fn send(console: &SharedConsole, room: &Room, draft: Draft, is_live: bool) {
    let mut changes = Outbox::of(console).subscribe();
    let transaction = draft.transaction.clone();
    let (sending, to) = (console.clone(), room.clone());
    console.run("say", async move {
        let sent = chat::send(sending.connection(), &Outbox::of(&sending), &to, draft).await;
        if let Err(error) = sent {
            tracing::info!(%error, room_id = %to.room_id(), "a message was not sent");
            sending.note(&error);
        }
    });
    if is_live {
        return;
    }
    let is_sending = || Outbox::of(console).is_sending(room.room_id(), &transaction);
    let done = async { while is_sending() && changes.recv().await.is_ok() {} };
    // Longer is for the page to say.
    let _late = timeout(PATIENCE, done).await.is_err();
}

fn to_chat(room: &Room) -> Redirect {
    Redirect::to(&format!("{}#chat", href(room.room_id())))
}

#[cfg(test)]
impl ChatSection {
    fn samples() -> Vec<Self> {
        use breakout_i18n::Language;

        let list = |lines, problem: Option<&str>| List {
            earlier: problem.map(|_| "/rooms/%21a/chat?before=%24a".to_owned()),
            problem: problem.map(Message::verbatim),
            lines,
        };
        let section = |list: List, may_write: bool| Self {
            list: list.html(Language::default()).unwrap(),
            encrypted: may_write,
            form: may_write.then(|| SayForm {
                action: "/rooms/%21a/chat".to_owned(),
                csrf: "token".to_owned(),
                transaction: TransactionId::new(),
                longest: LONGEST,
            }),
        };
        let hostile = crate::tests::HOSTILE;
        vec![
            section(list(line::tests::lines(), Some(hostile)), true),
            section(list(line::tests::lines(), None), false),
            section(list(Vec::new(), None), true),
            section(list(Vec::new(), Some(hostile)), false),
        ]
    }
}

/// The chat as it may stand on a page.
#[cfg(test)]
pub(super) fn samples() -> Vec<String> {
    use breakout_i18n::Language;

    let samples = ChatSection::samples().into_iter();
    samples
        .map(|section| section.html(Language::default()).unwrap())
        .collect()
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{HOSTILE, check_page, check_region};

    #[test]
    fn every_sample_is_safe() {
        for html in samples() {
            check_region(&html);
            assert!(!html.contains("<script"), "{html}");
        }
        for section in ChatSection::samples() {
            let page = ChatPage {
                layout: Layout::bare(Message::verbatim(HOSTILE), Language::English),
                name: HOSTILE.to_owned(),
                list: section.list,
                back: "/rooms/%21a#chat".to_owned(),
            };
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
