//! Who was in which group from when to when, as a table and as a file.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Response},
};
use breakout_account::{clock, room_list::room_name};
use breakout_core::{history::PastSession, text::room_label};
use breakout_i18n::{Message, results as words, room as room_words};
use breakout_words::{
    failures::why_unread,
    names::{self, Names},
    results::{attendance, session},
    safe_text,
    times::{self, short_time},
};
use matrix_breakout::{Attendance, Attended, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::MilliSecondsSinceUnixEpoch};

use super::{SessionQuery, file, find, href_of, href_of_session, newest_first};
use crate::{
    error::PageError,
    filters,
    layout::{Layout, TemplateExt as _},
    pages::room::time::Time,
    paths::href,
    state::SharedConsole,
};

/// So many rows are on the page; the file has all.
const MOST_ROWS: usize = 1_000;
/// The stays of a session that lasted no longer, in seconds, are told by the time of day.
const ONE_DAY: u64 = 20 * 3_600;
/// So many sessions can be chosen; the others from the history.
const MOST_CHOICES: usize = 50;

/// What spreadsheets know UTF-8 by. The plan file has none: it is the same that the command prints.
const BYTE_ORDER_MARK: &str = "\u{feff}";

#[derive(Template)]
#[template(path = "attendance.html")]
struct AttendancePage {
    layout: Layout,
    room: String,
    back: String,
    path: String,
    choices: Vec<Choice>,
    /// Whether one session is shown.
    is_one: bool,
    rows: Vec<Row>,
    left_out: usize,
    file: String,
    /// Who was to be in a group of the session, and was in none; none where that cannot be known.
    absent: Option<String>,
    unknown: Vec<Unknown>,
}

/// A session to choose.
struct Choice {
    id: String,
    text: Message,
    chosen: bool,
}

struct Row {
    person: String,
    user_id: String,
    group: String,
    from: Time,
    /// None while they are there.
    to: Option<Time>,
    stayed: Message,
}

/// A room that cannot be read.
struct Unknown {
    group: String,
    reason: Message,
}

/// What there is to show of a room, and of which session.
struct Read {
    room: Room,
    sessions: Vec<PastSession>,
    session: Option<PastSession>,
    attendance: Attendance,
    names: Names,
}

async fn read(
    console: &SharedConsole,
    room_id: &str,
    asked: &SessionQuery,
) -> Result<Read, PageError> {
    let room = crate::joined_room::joined(console, room_id)?;
    let breakout = room.breakout();
    let sessions = newest_first(&breakout).await?;
    let session = match asked.session() {
        Some(id) => Some(find(&sessions, &room, id)?.clone()),
        None => None,
    };
    let attendance = match &session {
        Some(session) => breakout.attendance_of(session).await,
        None if sessions.is_empty() => Attendance::default(),
        None => breakout.attendance().await?,
    };
    Ok(Read {
        names: names::all_names(&room).await?,
        room,
        sessions,
        session,
        attendance,
    })
}

pub(super) async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<SessionQuery>,
) -> Result<Html<String>, PageError> {
    let read = read(&console, &room_id, &asked).await?;
    let room_id = read.room.room_id();
    let now = clock::now();
    let stays = &read.attendance.stays;
    let is_one_day = read.session.as_ref().is_some_and(|past| {
        let so_far = now.get().saturating_sub(past.opened_at.get());
        session::lasted(past, now).unwrap_or(u64::from(so_far) / 1_000) < ONE_DAY
    });
    let chosen = read.session.as_ref().map(|session| &session.event_id);
    let choices = read.sessions.iter().take(MOST_CHOICES);
    let choices = choices.map(|session| Choice {
        id: session.event_id.to_string(),
        text: times::day_and_time(session.opened_at),
        chosen: chosen == Some(&session.event_id),
    });
    let unknown = read.attendance.unknown.iter().map(|room| Unknown {
        group: room_label(room.name.as_deref(), &room.room_id),
        reason: why_unread(&room.error),
    });
    let page = AttendancePage {
        layout: Layout::new(&console, words::who_was_where()),
        room: room_name(&read.room).await?,
        back: href(room_id),
        path: href_of(room_id, "attendance"),
        choices: choices.collect(),
        is_one: read.session.is_some(),
        rows: stays
            .iter()
            .take(MOST_ROWS)
            .map(|stay| Row::new(stay, &read.names, now, is_one_day))
            .collect(),
        left_out: stays.len().saturating_sub(MOST_ROWS),
        file: match &read.session {
            Some(session) => href_of_session(room_id, "attendance.csv", session),
            None => href_of(room_id, "attendance.csv"),
        },
        absent: read.absent(),
        unknown: unknown.collect(),
    };
    Ok(Html(page.html(console.language())?))
}

pub(super) async fn download(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<SessionQuery>,
) -> Result<Response, PageError> {
    let read = read(&console, &room_id, &asked).await?;
    let at = read.session.as_ref().map(|session| session.opened_at);
    let name = format!(
        "attendance-{}",
        times::in_file_name(at.unwrap_or_else(clock::now))
    );
    let mut content = BYTE_ORDER_MARK.as_bytes().to_vec();
    content.extend(attendance::csv(&read.attendance.stays, &read.names)?);
    Ok(file(&name, content))
}

impl Read {
    fn absent(&self) -> Option<String> {
        let session = self.session.as_ref()?;
        if !self.attendance.unknown.is_empty() {
            return None;
        }
        let there: BTreeSet<_> = self
            .attendance
            .stays
            .iter()
            .map(|attended| &attended.stay.user_id)
            .collect();
        let children = session.all_children().into_iter();
        let suggested: BTreeSet<_> = children.flat_map(|(_, _, child)| &child.users).collect();
        let absent: Vec<_> = suggested
            .difference(&there)
            .map(|user| names::name(&self.names, user))
            .collect();
        (!absent.is_empty()).then(|| absent.join(", "))
    }
}

impl Row {
    fn new(
        attended: &Attended,
        names: &Names,
        now: MilliSecondsSinceUnixEpoch,
        is_one_day: bool,
    ) -> Self {
        let time = if is_one_day {
            Time::of_day
        } else {
            Time::short
        };
        let stay = &attended.stay;
        let until = stay.to.unwrap_or(now);
        let stayed: u64 = until.get().saturating_sub(stay.from.get()).into();
        Self {
            person: names::name(names, &stay.user_id),
            user_id: safe_text(stay.user_id.as_str()),
            group: room_label(attended.name.as_deref(), &attended.room_id),
            from: time(stay.from),
            to: stay.to.map(time),
            stayed: short_time(stayed / 1_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl AttendancePage {
        fn samples() -> Vec<Self> {
            let time = |text: &str| Time {
                stamp: "2026-11-25T12:00:00Z".to_owned(),
                text: Message::verbatim(text.to_owned()),
            };
            let row = |text: &str, to| Row {
                person: text.to_owned(),
                user_id: text.to_owned(),
                group: text.to_owned(),
                from: time("25 Nov, 12:00"),
                to,
                stayed: Message::verbatim("20:00 min"),
            };
            let texts = hostile_texts().into_iter().map(|text| Self {
                layout: Layout::bare(words::who_was_where(), Language::English),
                room: text.clone(),
                back: "/rooms/%21a".to_owned(),
                path: "/rooms/%21a/attendance".to_owned(),
                choices: vec![Choice {
                    id: text.clone(),
                    text: Message::verbatim(text.clone()),
                    chosen: true,
                }],
                is_one: true,
                rows: vec![row(&text, None), row(&text, Some(time("25 Nov, 12:20")))],
                left_out: 7,
                file: "/rooms/%21a/attendance.csv".to_owned(),
                absent: Some(text.clone()),
                unknown: vec![Unknown {
                    group: text.clone(),
                    reason: Message::verbatim(text),
                }],
            });
            let empty = Self {
                layout: Layout::bare(words::who_was_where(), Language::English),
                room: "Empty".to_owned(),
                back: "/rooms/%21a".to_owned(),
                path: "/rooms/%21a/attendance".to_owned(),
                choices: Vec::new(),
                is_one: false,
                rows: Vec::new(),
                left_out: 0,
                file: "/rooms/%21a/attendance.csv".to_owned(),
                absent: None,
                unknown: Vec::new(),
            };
            texts.chain([empty]).collect()
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in AttendancePage::samples() {
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
