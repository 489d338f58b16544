//! What a room's page shows of its break-out.

use askama::Template;
use matrix_breakout::{
    ChildStatus, Status,
    core::{trust::Trust, untrusted::one_line},
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId},
};

use super::opening::OpeningState;
use crate::{
    board::{self, Names, short_time},
    clock,
    command_error::CommandError,
    web::{error::PageError, live::Region, pages::href, problem::Problem, state::SharedConsole},
};

/// The part of the page that changes while it is looked at.
#[derive(Template)]
#[template(path = "room_region.html")]
pub(super) struct RoomRegion {
    state: State,
    /// What the region shows, so that the next look can build on it.
    pub(super) status: Status,
}

enum State {
    Quiet,
    Starting(Starting),
    Failed(Failed),
    Open(Box<Open>),
}

/// A start that is under way.
pub(super) struct Starting {
    pub(super) heading: String,
    pub(super) step: String,
    pub(super) done: Option<usize>,
    pub(super) total: usize,
}

/// A start that did not work.
struct Failed {
    problem: Problem,
    go_on: Option<GoOn>,
}

/// The way to continue an earlier start.
struct GoOn {
    action: String,
    csrf: String,
    earlier: String,
}

struct Open {
    heading: String,
    summary: String,
    ends_at: Option<u64>,
    left: String,
    warning: Option<Warning>,
    cards: Vec<Card>,
    unassigned: Unassigned,
    end: Option<Action>,
}

/// The MSC's warning.
struct Warning {
    sender: String,
    user_id: String,
    /// Leads to the second step; none when the user is there.
    agree: Option<String>,
}

/// A button that does something.
struct Action {
    action: String,
    csrf: String,
    agreed: bool,
}

#[derive(Template)]
#[template(path = "room_card.html")]
struct Card {
    number: usize,
    room_id: String,
    name: String,
    suggested: bool,
    users: Vec<String>,
    there: Option<Vec<String>>,
    missing: Vec<String>,
    strayed: Vec<String>,
    callers: Option<usize>,
    activity: Option<Activity>,
    visit: Option<String>,
    /// Whether the user is in this room because they chose it; a host is in all of them.
    visiting: bool,
    join: Option<Action>,
}

/// Who has no room.
#[derive(Template)]
#[template(path = "room_unassigned.html")]
struct Unassigned {
    people: Vec<String>,
}

/// When something last happened in a room.
struct Activity {
    /// In milliseconds since 1970.
    at: u64,
    text: String,
}

impl Card {
    fn id(&self) -> String {
        format!("group-{}", self.number)
    }
}

impl RoomRegion {
    pub(super) async fn read(
        console: &SharedConsole,
        room: &Room,
        agreed: bool,
    ) -> Result<Self, PageError> {
        let status = console.statuses().read(room).await?;
        let state = match console.openings().state(room.room_id()) {
            Some(OpeningState::Running(starting)) => State::Starting(starting),
            _ if status.open => {
                let names = board::names(room).await?;
                let may_end = super::may_open(console, room).await;
                let view = View {
                    console,
                    names: &names,
                    agreed,
                    may_end,
                    is_host: status.trust == Some(Trust::Own),
                    now: clock::now(),
                };
                State::Open(Box::new(view.open(&status)))
            }
            Some(OpeningState::Failed(failed)) => State::Failed(Failed {
                problem: failed.problem,
                go_on: failed.earlier.map(|earlier| GoOn {
                    action: format!("{}/plan/start", href(room.room_id())),
                    csrf: console.csrf().to_owned(),
                    earlier,
                }),
            }),
            None => State::Quiet,
        };
        Ok(Self { state, status })
    }

    /// The parts that change on their own, as they stand in the region, from top to bottom.
    pub(super) fn parts(&self) -> Result<Vec<Region>, PageError> {
        let State::Open(open) = &self.state else {
            return Ok(Vec::new());
        };
        let mut parts = Vec::with_capacity(open.cards.len() + 1);
        for card in &open.cards {
            parts.push(Region::new(card.id(), card.render()?));
        }
        parts.push(Region::new("unassigned", open.unassigned.render()?));
        Ok(parts)
    }

    /// Whether a break-out can be planned now.
    pub(super) fn may_plan(&self) -> bool {
        matches!(self.state, State::Quiet | State::Failed(_))
    }
}

struct View<'a> {
    console: &'a SharedConsole,
    names: &'a Names,
    agreed: bool,
    may_end: bool,
    /// Whether the user opened the break-out.
    is_host: bool,
    now: MilliSecondsSinceUnixEpoch,
}

impl View<'_> {
    fn open(&self, status: &Status) -> Open {
        let mine: Vec<_> = status
            .children
            .iter()
            .filter(|child| child.suggested)
            .collect();
        let heading = match mine.as_slice() {
            [] if status.children.len() == 1 => "One break-out room is open".to_owned(),
            [] => format!("{} break-out rooms are open", status.children.len()),
            [only] => format!("You are suggested for {}", child_name(only)),
            _ => "You are suggested for more than one room".to_owned(),
        };
        let by = match (status.trust, &status.sender) {
            (Some(Trust::Own), _) => "Opened by you".to_owned(),
            (_, Some(sender)) => format!("Opened by {}", board::name(self.names, sender)),
            (_, None) => "Open".to_owned(),
        };
        let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
        let warns = status.warns();
        let path = href(&status.parent);
        let warning = status
            .sender
            .as_ref()
            .filter(|_| warns)
            .map(|sender| Warning {
                sender: board::name(self.names, sender),
                user_id: sender.to_string(),
                agree: (!self.agreed).then(|| format!("{path}?agreed=on")),
            });
        let may_join = !warns || self.agreed;
        let cards = (1..)
            .zip(&status.children)
            .map(|(number, child)| self.card(number, child, may_join.then_some(path.as_str())))
            .collect();
        Open {
            heading,
            summary: by,
            ends_at: ends_at.map(|ends_at| ends_at.get().into()),
            left: ends_at.map_or_else(String::new, |ends_at| self.left(ends_at)),
            warning,
            cards,
            unassigned: Unassigned {
                people: self.list(&status.unassigned),
            },
            end: self.may_end.then(|| self.action(format!("{path}/end"))),
        }
    }

    fn card(&self, number: usize, child: &ChildStatus, parent: Option<&str>) -> Card {
        let there = child.joined.as_deref();
        let own = self.console.connection().user_id();
        let is_here = child.my_membership == Some(RoomState::Joined);
        let missing = there.map_or_else(Vec::new, |there| {
            child
                .users
                .iter()
                .filter(|user| !there.contains(user))
                .cloned()
                .collect()
        });
        let strayed = there.map_or_else(Vec::new, |there| {
            let came = there
                .iter()
                .filter(|user| !child.users.contains(user) && *user != own);
            came.cloned().collect()
        });
        let activity = child.last_activity_at.map(|at| {
            let seconds: u64 = self.now.get().saturating_sub(at.get()).into();
            Activity {
                at: at.get().into(),
                text: ago(seconds / 1_000),
            }
        });
        Card {
            number,
            room_id: child.room_id.to_string(),
            name: child_name(child),
            suggested: child.suggested,
            users: self.list(&child.users),
            there: there.map(|there| self.list(there)),
            missing: self.list(&missing),
            strayed: self.list(&strayed),
            callers: child
                .in_call
                .as_ref()
                .map(Vec::len)
                .filter(|callers| *callers > 0),
            activity,
            visiting: !self.is_host,
            visit: is_here.then(|| href(&child.room_id)),
            join: parent
                .filter(|_| !is_here)
                .map(|parent| self.action(format!("{parent}/join"))),
        }
    }

    fn action(&self, action: String) -> Action {
        Action {
            action,
            csrf: self.console.csrf().to_owned(),
            agreed: self.agreed,
        }
    }

    fn left(&self, ends_at: MilliSecondsSinceUnixEpoch) -> String {
        let left: u64 = ends_at.get().saturating_sub(self.now.get()).into();
        short_time(left / 1_000)
    }

    fn list(&self, users: &[OwnedUserId]) -> Vec<String> {
        users
            .iter()
            .map(|user| board::name(self.names, user))
            .collect()
    }
}

/// How long ago something was, as the script says it too.
fn ago(seconds: u64) -> String {
    match seconds / 60 {
        0 => "just now".to_owned(),
        minutes @ 1..60 => format!("{minutes} min ago"),
        minutes => format!("{} h ago", minutes / 60),
    }
}

fn child_name(child: &ChildStatus) -> String {
    let name = child
        .name
        .as_deref()
        .map(one_line)
        .filter(|name| !name.is_empty());
    name.unwrap_or_else(|| "a room without a name".to_owned())
}

/// What a room is called, on one line.
pub(super) async fn room_name(room: &Room) -> Result<String, PageError> {
    let name = room
        .display_name()
        .await
        .map_err(CommandError::from)?
        .to_string();
    Ok(one_line(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "<script>alert(1)</script>\u{202e}\"'><img src=x onerror=alert(1)>";

    fn card(name: &str) -> Card {
        Card {
            number: 1,
            room_id: "!a".to_owned(),
            name: name.to_owned(),
            suggested: true,
            users: vec![name.to_owned()],
            there: Some(vec![name.to_owned()]),
            missing: vec![name.to_owned()],
            strayed: vec![name.to_owned()],
            callers: Some(2),
            activity: Some(Activity {
                at: 1,
                text: "just now".to_owned(),
            }),
            visit: None,
            visiting: false,
            join: Some(Action {
                action: "/rooms/!p/join".to_owned(),
                csrf: "token".to_owned(),
                agreed: true,
            }),
        }
    }

    #[test]
    fn hostile_names_stay_text() {
        let html = card(HOSTILE).render().unwrap();
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("&#60;script&#62;"), "{html}");
    }

    #[test]
    fn a_card_says_who_is_there_and_who_is_missing() {
        let html = card("Group 1").render().unwrap();
        for part in [
            "id=\"group-1\"",
            "for you",
            "There",
            "Missing",
            "Came on their own",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }
}
