//! One message as it stands on the page.

use std::collections::BTreeMap;

use askama::Template;
use breakout_account::clock;
use breakout_core::text::{one_line, user_label, visible_name};
use breakout_i18n::{Message as Words, chat as words};
use breakout_words::{CommandError, times};
use matrix_sdk::{
    Client, Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UserId},
};

use crate::{
    chat::{
        History, Kind, Message, Piece, Waiting, WaitingState, keys::Keys, linked, outbox::Outbox,
        plain,
    },
    error::PageError,
    filters,
    layout::TemplateExt as _,
    pages::room::time::Time,
    parts::Part as _,
    paths::href,
    state::SharedConsole,
};

/// More than this of a message is on a page of its own.
const MOST_CHARS: usize = 2_000;
const MOST_LINES: usize = 30;

/// What somebody writes within this time stands under one name.
const IN_ONE_GO: u64 = 5 * 60 * 1_000;

/// Messages and what it takes to show them.
pub(super) struct Lines {
    messages: Vec<Message>,
    waiting: Vec<Waiting>,
    names: BTreeMap<OwnedUserId, String>,
    now: MilliSecondsSinceUnixEpoch,
}

#[derive(Template)]
#[template(path = "chat_line.html")]
struct Line {
    id: String,
    /// Set with the first message of a day.
    day: Option<Words>,
    /// Set where another one writes than before.
    author: Option<Words>,
    time: Time,
    mine: bool,
    body: Body,
    edited: bool,
    /// The page with all of it, where this is only the beginning.
    whole: Option<String>,
    waiting: Option<OnItsWay>,
}

enum Body {
    Text(Vec<Piece>),
    Notice(Vec<Piece>),
    Emote(String, Vec<Piece>),
    /// What is said about the message instead of its text.
    Note(Words),
}

enum OnItsWay {
    Sending,
    Sent,
    Failed(UnsentMessage),
}

/// A message that was not sent, with what its forms need.
struct UnsentMessage {
    why: Words,
    path: String,
    csrf: String,
    transaction: String,
}

/// What the next line is compared with.
struct Before {
    sender: OwnedUserId,
    at: MilliSecondsSinceUnixEpoch,
}

impl Lines {
    pub(super) async fn read(
        console: &SharedConsole,
        room: &Room,
        history: &History,
        is_latest: bool,
    ) -> Result<Self, PageError> {
        let messages = history.messages.clone();
        let mut names = BTreeMap::new();
        for message in &messages {
            if !names.contains_key(&message.sender) {
                names.insert(message.sender.clone(), name(room, &message.sender).await?);
            }
        }
        let now = clock::now();
        let mut waiting = Outbox::of(console).messages(room.room_id());
        for waiting in &waiting {
            // The room may go on for so long that it is not at hand any more.
            if is_among(waiting, &messages) {
                Outbox::of(console).arrived(room.room_id(), &waiting.draft.transaction);
            }
        }
        waiting.retain(|waiting| {
            is_latest && is_to_come(waiting, now) && !is_among(waiting, &messages)
        });
        let missing = messages
            .iter()
            .filter_map(|message| message.missing_key.clone());
        Keys::of(console).want(&room.room_id().to_owned(), missing);
        Ok(Self {
            messages,
            waiting,
            names,
            now,
        })
    }

    /// Whether a message may be shown otherwise later, without any news.
    pub(super) fn is_incomplete(&self) -> bool {
        self.messages
            .iter()
            .any(|message| message.missing_key.is_some())
    }

    /// The elements of the list, each with its id.
    pub(super) fn render(
        &self,
        console: &SharedConsole,
        room: &Room,
    ) -> Result<Vec<(String, String)>, PageError> {
        let me = console.connection().user_id();
        let client = console.connection().client();
        let language = console.language();
        let path = href(room.room_id());
        let mut lines = Vec::with_capacity(self.messages.len() + self.waiting.len());
        let mut before: Option<Before> = None;
        for message in &self.messages {
            let line = self.message(client, message, me, &path, before.as_ref());
            lines.push((line.id.clone(), line.html(language)?));
            before = Some(Before {
                sender: message.sender.clone(),
                at: message.at,
            });
        }
        for waiting in &self.waiting {
            let line = self.waiting(
                client,
                waiting,
                me,
                (&path, console.csrf()),
                before.as_ref(),
            );
            lines.push((line.id.clone(), line.html(language)?));
            before = Some(Before {
                sender: me.to_owned(),
                at: waiting.draft.at,
            });
        }
        Ok(lines)
    }

    fn message(
        &self,
        client: &Client,
        message: &Message,
        me: &UserId,
        path: &str,
        before: Option<&Before>,
    ) -> Line {
        let name = self
            .names
            .get(&message.sender)
            .cloned()
            .unwrap_or_else(|| user_label(None, &message.sender));
        let mine = message.sender == me;
        let mut is_cut = false;
        let mut pieces = |text: &str| {
            let text = plain(text);
            let (text, cut) = beginning(&text);
            is_cut = cut;
            linked(client, text)
        };
        let body = match &message.kind {
            Kind::Text(text) => Body::Text(pieces(text)),
            Kind::Notice(text) => Body::Notice(pieces(text)),
            Kind::Emote(text) => Body::Emote(name.clone(), pieces(text)),
            Kind::File(what, file) => Body::Note(match one_line(file) {
                file if file.is_empty() && mine => words::you_sent(what),
                file if file.is_empty() => words::sent(&name, what),
                file if mine => words::you_sent_file(what, file),
                file => words::sent_file(&name, what, file),
            }),
            Kind::Removed => Body::Note(words::removed()),
            Kind::Unreadable(why) => Body::Note(why.text(message.at, self.now)),
        };
        let (day, author) = heading(&message.sender, message.at, before);
        let event_id: String =
            url::form_urlencoded::byte_serialize(message.id.as_bytes()).collect();
        Line {
            id: format!("m-{}", message.id),
            day,
            author: author.then(|| match mine {
                true => words::you(),
                false => Words::verbatim(name),
            }),
            time: Time::of_day(message.at),
            mine,
            body,
            edited: message.edited,
            whole: is_cut.then(|| format!("{path}/messages/{event_id}")),
            waiting: None,
        }
    }

    fn waiting(
        &self,
        client: &Client,
        waiting: &Waiting,
        me: &UserId,
        (path, csrf): (&str, &str),
        before: Option<&Before>,
    ) -> Line {
        let draft = &waiting.draft;
        let text = plain(&draft.text);
        let (text, _) = beginning(&text);
        let (day, author) = heading(me, draft.at, before);
        Line {
            id: format!("o-{}", draft.transaction),
            day,
            author: author.then(words::you),
            time: Time::of_day(draft.at),
            mine: true,
            body: Body::Text(linked(client, text)),
            edited: false,
            whole: None,
            waiting: Some(match &waiting.state {
                WaitingState::Sending => OnItsWay::Sending,
                WaitingState::Sent(_) | WaitingState::Arrived => OnItsWay::Sent,
                WaitingState::Failed(why) => OnItsWay::Failed(UnsentMessage {
                    why: why.clone(),
                    path: path.to_owned(),
                    csrf: csrf.to_owned(),
                    transaction: draft.transaction.to_string(),
                }),
            }),
        }
    }
}

/// What stands above a line: the day, and whether it is said who writes.
fn heading(
    sender: &UserId,
    at: MilliSecondsSinceUnixEpoch,
    before: Option<&Before>,
) -> (Option<Words>, bool) {
    let day = times::day(at);
    let is_other_day = before.is_none_or(|before| times::day(before.at) != day);
    let goes_on = before.is_some_and(|before| {
        let pause: u64 = at.get().saturating_sub(before.at.get()).into();
        before.sender == sender && pause < IN_ONE_GO
    });
    (is_other_day.then_some(day), is_other_day || !goes_on)
}

/// Whether a message that was written here is among those of the room.
fn is_among(waiting: &Waiting, messages: &[Message]) -> bool {
    let event_id = match &waiting.state {
        WaitingState::Sent(event_id) => Some(event_id),
        WaitingState::Sending | WaitingState::Arrived | WaitingState::Failed(_) => None,
    };
    messages.iter().any(|message| {
        Some(&message.id) == event_id
            || message.transaction.as_ref() == Some(&waiting.draft.transaction)
    })
}

/// Whether a message has not been seen in the room. One that was sent comes with the next sync; if it does not show for
/// long, it is among the earlier ones.
fn is_to_come(waiting: &Waiting, now: MilliSecondsSinceUnixEpoch) -> bool {
    let age: u64 = now.get().saturating_sub(waiting.draft.at.get()).into();
    match &waiting.state {
        WaitingState::Sending | WaitingState::Failed(_) => true,
        WaitingState::Sent(_) => age < IN_ONE_GO,
        WaitingState::Arrived => false,
    }
}

/// What to call somebody; two with the same name are told apart.
async fn name(room: &Room, user_id: &UserId) -> Result<String, CommandError> {
    let member = room.get_member_no_sync(user_id).await?;
    let name = member.as_ref().and_then(|member| member.display_name());
    Ok(match name.and_then(visible_name) {
        Some(name) if member.is_some_and(|member| member.name_ambiguous()) => {
            format!("{name} ({user_id})")
        }
        Some(name) => name,
        None => user_label(None, user_id),
    })
}

/// As much of a text as stands in the list, and whether that is not all.
fn beginning(text: &str) -> (&str, bool) {
    let by_chars = text.char_indices().nth(MOST_CHARS).map(|(index, _)| index);
    let by_lines = text
        .match_indices('\n')
        .nth(MOST_LINES - 1)
        .map(|(index, _)| index);
    match by_chars.into_iter().chain(by_lines).min() {
        Some(end) => (&text[..end], true),
        None => (text, false),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_region, hostile_texts};

    impl Line {
        fn samples() -> Vec<Self> {
            let line = |body: Body, waiting: Option<OnItsWay>| Self {
                id: "m-$a".to_owned(),
                day: Some(times::day(MilliSecondsSinceUnixEpoch(0_u32.into()))),
                author: Some(Words::verbatim("Ann")),
                time: Time::of_day(MilliSecondsSinceUnixEpoch(0_u32.into())),
                mine: waiting.is_some(),
                body,
                edited: true,
                whole: Some("/rooms/%21a/messages/%24a".to_owned()),
                waiting,
            };
            let mut samples = vec![line(Body::Note(words::removed()), None)];
            for text in hostile_texts() {
                let outside = Piece::Outside {
                    href: "https://example.org/%22%3E%3Cscript%3E".to_owned(),
                    text: text.clone(),
                };
                let room = Piece::Room {
                    href: "/rooms/%21a".to_owned(),
                    text: text.clone(),
                };
                let pieces = vec![Piece::Text(text.clone()), outside, room];
                let failed = OnItsWay::Failed(UnsentMessage {
                    why: Words::verbatim(&text),
                    path: "/rooms/%21a".to_owned(),
                    csrf: "token".to_owned(),
                    transaction: text.clone(),
                });
                let mut named = line(Body::Emote(text.clone(), pieces.clone()), None);
                named.author = Some(Words::verbatim(&text));
                named.id = format!("m-${text}");
                samples.extend([
                    named,
                    line(Body::Note(Words::verbatim(&text)), None),
                    line(Body::Notice(pieces.clone()), Some(OnItsWay::Sent)),
                    line(Body::Text(pieces.clone()), Some(OnItsWay::Sending)),
                    line(Body::Text(pieces), Some(failed)),
                ]);
            }
            samples
        }
    }

    /// Lines of every kind, with hostile texts.
    pub(in crate::pages::room::chat) fn lines() -> Vec<(String, String)> {
        let lines = Line::samples().into_iter();
        lines
            .map(|line| (line.id.clone(), line.html(Language::default()).unwrap()))
            .collect()
    }

    #[test]
    fn every_line_is_safe() {
        for (_, html) in lines() {
            check_region(&html);
            assert!(!html.contains("<script"), "{html}");
            for link in html
                .split("<a ")
                .skip(1)
                .filter(|link| link.contains("https://"))
            {
                assert!(
                    link.contains("target=\"_blank\" rel=\"noopener\""),
                    "{link}"
                );
            }
        }
    }

    #[test]
    fn a_long_message_is_shown_by_its_beginning() {
        assert_eq!(beginning("short\ntext"), ("short\ntext", false));
        assert_eq!(beginning(&"ü".repeat(60_000)).0.chars().count(), MOST_CHARS);
        assert_eq!(beginning(&"\n".repeat(60_000)).0.len(), MOST_LINES - 1);
    }
}
