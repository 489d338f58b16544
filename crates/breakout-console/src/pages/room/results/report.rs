//! What the groups bring back into the main room: looked at, chosen, sent.

mod send;
pub(crate) mod sending;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Html,
};
use breakout_account::room_list::room_name;
use breakout_core::{
    group_word::GroupWord,
    text::{lines, room_label},
};
use breakout_i18n::{
    Language, Message as Words, english, results as words, room as room_words, session,
};
use breakout_words::{
    failures::why_unread,
    names::{self, Names},
};
use matrix_breakout::{GroupPreview, PreviewedMessage, ReportError, ReportPreview};
use matrix_sdk::{Room, ruma::OwnedRoomId};
use serde::Deserialize;

use self::send::digest;
pub(super) use self::send::{send, stream};
pub(crate) use self::sending::Reports;
use super::href_of;
use crate::{
    access::Access,
    error::PageError,
    filters,
    joined_room::may_open,
    layout::{Layout, TemplateExt as _},
    pages::room::{markup, session::joined_with_keys},
    parts::Part as _,
    paths::href,
    problem::Problem,
    state::SharedConsole,
};

/// So much of a message is shown; what is sent is longer.
const MOST_CHARS: usize = 1_000;

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    layout: Layout,
    room: String,
    back: String,
    action: String,
    csrf: String,
    /// What became of what was just sent.
    news: Option<Words>,
    problem: Option<Problem>,
    sending: SendingRegion,
    /// Whether there has been a session.
    had: bool,
    /// What a group writes to mark a message.
    word: GroupWord,
    groups: Vec<Group>,
}

/// What is being sent, which changes while the page is looked at.
#[derive(Template)]
#[template(path = "report_sending.html")]
struct SendingRegion {
    step: Option<Words>,
}

/// What one group has to bring back.
struct Group {
    name: String,
    messages: Vec<Message>,
    /// What could not be read.
    problems: Vec<Words>,
}

struct Message {
    /// Which message it is, as it was looked at.
    choice: String,
    author: String,
    text: String,
    /// It was brought back before.
    is_reported: bool,
}

impl ReportPage {
    fn has_new(&self) -> bool {
        let mut messages = self.groups.iter().flat_map(|group| &group.messages);
        messages.any(|message| !message.is_reported)
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Told {
    /// How many groups' reports were just sent.
    sent: Option<String>,
}

pub(super) async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(told): Query<Told>,
) -> Result<Html<String>, PageError> {
    let room = permitted(&console, &room_id).await?;
    let (_, breakout) = joined_with_keys(&Access::own(console.clone()), &room_id).await?;
    let desk = Reports::of(&console).desk(room.room_id());
    let (step, over) = desk.look();
    let preview = match breakout.results().await {
        Ok(preview) => Some(preview),
        Err(ReportError::NoSession(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let names = names::all_names(&room).await?;
    let had = preview.is_some();
    let spoken = preview.as_ref().map(|preview| preview.language);
    let spoken = spoken.unwrap_or_default();
    let groups = preview.map_or_else(Vec::new, |preview: ReportPreview| preview.groups);
    let action = href_of(room.room_id(), "report");
    let (mut sent, mut problem) = (told.sent.and_then(|sent| sent.parse().ok()), None);
    // What took longer than its answer is told here.
    for outcome in desk.take_outcomes() {
        match outcome {
            Ok(count) => sent = sent.or(Some(count)),
            Err(error) => problem = Some(error.into_problem()),
        }
    }
    let page = ReportPage {
        layout: Layout::new(&console, words::bring_results_back())
            .live(format!("{action}/live?over={over}")),
        room: room_name(&room).await?,
        back: href(room.room_id()),
        action,
        csrf: console.csrf().to_owned(),
        news: sent.map(|sent: usize| match sent {
            0 => words::brought_back_before(),
            groups => words::in_the_main_room_now(groups),
        }),
        problem,
        sending: SendingRegion { step },
        had,
        word: GroupWord::report(spoken.words()),
        groups: groups
            .iter()
            .map(|group| Group::new(group, &names, spoken))
            .collect(),
    };
    Ok(Html(page.html(console.language())?))
}

/// The room, if the user is one of those who run sessions in it.
async fn permitted(console: &SharedConsole, room_id: &str) -> Result<Room, PageError> {
    let room = crate::joined_room::joined(console, room_id)?;
    if may_open(console, &room).await {
        return Ok(room);
    }
    Err(
        PageError::new(StatusCode::FORBIDDEN, words::only_who_opens())
            .with_next(href(room.room_id()), session::go_back_to_the_room()),
    )
}

impl Group {
    fn new(group: &GroupPreview, names: &Names, spoken: Language) -> Self {
        let room_id: &OwnedRoomId = &group.room_id;
        let name = room_label(group.name.as_deref(), room_id);
        let unreadable =
            (group.unreadable > 0).then(|| words::messages_unreadable(group.unreadable, &name));
        let problem = group.problem.as_ref().map(why_unread);
        let problem = problem.map(|reason| words::group_unreadable(&name, reason));
        Self {
            messages: group
                .messages
                .iter()
                .map(|message| Message::new(message, names, spoken))
                .collect(),
            problems: problem.into_iter().chain(unreadable).collect(),
            name,
        }
    }
}

impl Message {
    /// `spoken` is the language in which it would be sent.
    fn new(previewed: &PreviewedMessage, names: &Names, spoken: Language) -> Self {
        let message = &previewed.message;
        Self {
            choice: format!("{} {}", message.event_id, digest(&message.says(english()))),
            author: names::name(names, &message.sender),
            text: lines(&message.says(spoken.words()), MOST_CHARS),
            is_reported: previewed.is_reported,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl ReportPage {
        fn samples() -> Vec<Self> {
            let message = |text: &str, is_reported| Message {
                choice: text.to_owned(),
                author: text.to_owned(),
                text: text.to_owned(),
                is_reported,
            };
            let page = |text: &str, had: bool, groups| Self {
                layout: Layout::bare(words::bring_results_back(), Language::English),
                room: text.to_owned(),
                back: "/rooms/%21a".to_owned(),
                action: "/rooms/%21a/report".to_owned(),
                csrf: "token".to_owned(),
                news: Some(words::brought_back_before()),
                problem: Some(Problem::new(Words::verbatim(text)).with_hint(Words::verbatim(text))),
                sending: SendingRegion {
                    step: had.then(|| Words::verbatim(text)),
                },
                had,
                word: GroupWord::report(Language::English.words()),
                groups,
            };
            let group = |text: &str, messages| Group {
                name: text.to_owned(),
                messages,
                problems: vec![Words::verbatim(text)],
            };
            let full = |text: String| {
                let messages = vec![message(&text, false), message(&text, true)];
                page(
                    &text,
                    true,
                    vec![group(&text, messages), group(&text, Vec::new())],
                )
            };
            let quiet = page("Quiet", true, vec![group("Group 1", Vec::new())]);
            let none = page("None", false, Vec::new());
            hostile_texts()
                .into_iter()
                .map(full)
                .chain([quiet, none])
                .collect()
        }
    }

    #[test]
    fn every_sample_is_safe_and_only_what_is_new_can_be_sent() {
        for page in ReportPage::samples() {
            let html = page.html(Language::default()).unwrap();
            check_page(&html);
            assert_eq!(html.contains("id=\"report-button\""), page.has_new());
            let new = page.groups.iter().flat_map(|group| &group.messages);
            let new = new.filter(|message| !message.is_reported).count();
            assert_eq!(html.matches("name=\"event\"").count(), new);
        }
    }
}
