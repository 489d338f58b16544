//! All break-outs of a room, the newest first.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use breakout_account::{clock, room_list::room_name};
use breakout_core::{
    event::breakout::Child,
    history::{Fate, PastSession},
    text::room_label,
};
use breakout_i18n::{Argument, Message, results as words, room as room_words};
use breakout_words::{
    names::{self, Names},
    results::session,
    times::short_time,
};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{
    Room, RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, RoomId},
};
use serde::Deserialize;

use super::{href_of, href_of_session, newest_first};
use crate::{
    error::PageError,
    filters,
    joined_room::may_open,
    layout::{Layout, TemplateExt as _},
    pages::room::{markup, time::Time},
    paths::href,
    state::SharedConsole,
};

/// So many sessions are on one page.
const AT_ONCE: usize = 10;

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    layout: Layout,
    room: String,
    back: String,
    /// How many there are.
    count: Message,
    sessions: Vec<Session>,
    newer: Option<String>,
    older: Option<String>,
    /// Whether the user can open one.
    may_open: bool,
}

struct Session {
    opened: Time,
    /// How long, by whom, with whom.
    summary: Message,
    open: bool,
    groups: Vec<Group>,
    attendance: String,
    plan_file: Option<String>,
}

struct Group {
    name: String,
    /// Leads into the room, if the user is there.
    href: Option<String>,
    people: String,
    closed: bool,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Page {
    /// The number of the page, from 1; anything else is the first one.
    page: Option<String>,
}

pub(super) async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(page): Query<Page>,
) -> Result<Html<String>, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    let sessions = newest_first(&room.breakout()).await?;
    let names = names::all_names(&room).await?;
    let now = clock::now();
    let last = sessions.len().div_ceil(AT_ONCE).max(1);
    let asked = page.page.and_then(|page| page.parse().ok()).unwrap_or(1);
    let number = usize::clamp(asked, 1, last);
    let shown = sessions.iter().skip((number - 1) * AT_ONCE).take(AT_ONCE);
    let path = href_of(room.room_id(), "history");
    let to = |number: usize| format!("{path}?page={number}");
    let page = HistoryPage {
        layout: Layout::new(&console, words::break_outs()),
        room: room_name(&room).await?,
        back: href(room.room_id()),
        count: words::newest_first(sessions.len()),
        sessions: shown
            .map(|session| Session::new(session, &room, &names, now))
            .collect(),
        newer: (number > 1).then(|| to(number - 1)),
        older: (number < last).then(|| to(number + 1)),
        may_open: may_open(&console, &room).await,
    };
    Ok(Html(page.html(console.language())?))
}

impl Session {
    fn new(
        past: &PastSession,
        room: &Room,
        names: &Names,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        let lasted = session::lasted(past, now);
        let people: BTreeSet<&OwnedUserId> = past
            .all_children()
            .into_iter()
            .flat_map(|(_, _, child)| &child.users)
            .collect();
        let parts = [
            by(past, names),
            match lasted {
                Some(lasted) => words::lasted(short_time(lasted)),
                None => words::open_now(),
            },
            words::groups(past.all_children().len()),
            match people.len() {
                0 => words::free_choice(),
                people => words::people(people),
            },
        ];
        let groups = past.all_children().into_iter().map(|(_, room_id, child)| {
            let closed = past.closed.contains_key(room_id);
            Group::new(room_id, child, closed, room, names)
        });
        Self {
            opened: Time::heading(past.opened_at),
            summary: words::summary(Argument::list(parts)),
            open: lasted.is_none(),
            groups: groups.collect(),
            attendance: href_of_session(room.room_id(), "attendance", past),
            plan_file: (!past.content.children.is_empty())
                .then(|| href_of_session(room.room_id(), "plan.csv", past)),
        }
    }
}

/// Whose break-out it was, and whether somebody's other one came in its place.
fn by(past: &PastSession, names: &Names) -> Message {
    let person = session::opened_by(past, names);
    match &past.fate {
        Fate::Overwritten { by, .. } => words::by_replaced(person, names::name(names, by)),
        _ => words::by(person),
    }
}

impl Group {
    fn new(room_id: &RoomId, child: &Child, closed: bool, room: &Room, names: &Names) -> Self {
        let known = room.client().get_room(room_id);
        let is_here = known.is_some_and(|room| room.state() == RoomState::Joined);
        Self {
            name: room_label(child.name.as_deref(), room_id),
            href: is_here.then(|| href(room_id)),
            people: names.list(&child.users),
            closed,
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl HistoryPage {
        fn samples() -> Vec<Self> {
            let session = |text: &str, open| Session {
                opened: Time {
                    stamp: "2026-11-25T12:00:00Z".to_owned(),
                    text: Message::verbatim("Wednesday, 25 November 2026, 12:00"),
                },
                summary: Message::verbatim(text),
                open,
                groups: vec![
                    Group {
                        name: text.to_owned(),
                        href: Some("/rooms/%21b".to_owned()),
                        people: text.to_owned(),
                        closed: true,
                    },
                    Group {
                        name: text.to_owned(),
                        href: None,
                        people: String::new(),
                        closed: false,
                    },
                ],
                attendance: "/rooms/%21a/attendance?session=%24e".to_owned(),
                plan_file: Some("/rooms/%21a/plan.csv?session=%24e".to_owned()),
            };
            let page = |text: &str, sessions| Self {
                layout: Layout::bare(words::break_outs(), Language::English),
                room: text.to_owned(),
                back: "/rooms/%21a".to_owned(),
                count: words::newest_first(11_usize),
                sessions,
                newer: Some("/rooms/%21a/history?page=1".to_owned()),
                older: Some("/rooms/%21a/history?page=3".to_owned()),
                may_open: true,
            };
            let texts = hostile_texts().into_iter();
            let full =
                |text: String| page(&text, vec![session(&text, true), session(&text, false)]);
            texts.map(full).chain([page("Empty", Vec::new())]).collect()
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in HistoryPage::samples() {
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
