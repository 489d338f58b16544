//! What a host can do with what is open.

use askama::Template;
use matrix_breakout::{Status, core::text::room_label};
use matrix_sdk::ruma::OwnedUserId;

use crate::{
    board::{self, Names},
    web::{pages::href, state::SharedConsole},
};

/// The host's forms; those that go with a group are in its card.
#[derive(Template)]
#[template(path = "room_controls.html")]
pub(super) struct Controls {
    path: String,
    csrf: String,
    /// The session that is shown, and no other one.
    session: String,
    has_end: bool,
    once: String,
    groups: Vec<Choice>,
    people: Vec<Choice>,
}

/// Something to choose.
struct Choice {
    value: String,
    text: String,
}

impl Controls {
    pub(super) fn new(console: &SharedConsole, names: &Names, status: &Status) -> Self {
        let choice = |user: &OwnedUserId| Choice {
            value: user.to_string(),
            text: board::name(names, user),
        };
        let suggested = status.children.iter().flat_map(|child| &child.users);
        let mut people: Vec<_> = suggested.chain(&status.unassigned).map(choice).collect();
        people.sort_by(|left, right| (&left.text, &left.value).cmp(&(&right.text, &right.value)));
        people.dedup_by(|left, right| left.value == right.value);
        let session = status.session.as_ref();
        Self {
            path: href(&status.parent),
            csrf: console.csrf().to_owned(),
            session: session
                .map(|session| session.id.clone())
                .unwrap_or_default(),
            has_end: session.is_some_and(|session| session.ends_at.is_some()),
            once: console.sayings().next(&status.parent),
            groups: status
                .children
                .iter()
                .filter(|child| child.standing.is_alive())
                .map(|child| Choice {
                    value: child.room_id.to_string(),
                    text: room_label(child.name.as_deref(), &child.room_id),
                })
                .collect(),
            people,
        }
    }
}

#[cfg(test)]
impl Controls {
    pub(super) fn sample(name: &str) -> Self {
        let choice = || Choice {
            value: name.to_owned(),
            text: name.to_owned(),
        };
        Self {
            path: "/rooms/%21a".to_owned(),
            csrf: "token".to_owned(),
            session: name.to_owned(),
            has_end: false,
            once: "1-0".to_owned(),
            groups: vec![choice()],
            people: vec![choice()],
        }
    }
}
