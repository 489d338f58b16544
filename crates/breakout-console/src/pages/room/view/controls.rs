//! What a host can do with what is open.

use askama::Template;
use breakout_core::text::room_label;
use breakout_i18n::room as words;
use breakout_words::names::{self, Names};
use matrix_breakout::Status;
use matrix_sdk::ruma::OwnedUserId;

use crate::{
    access::Access, call::Calls, filters, pages::room::session::say::FormNonces, parts::Part as _,
    visit::Visits,
};

/// The host's forms; those that go with a group are in its card.
#[derive(Template)]
#[template(path = "room_controls.html")]
pub(super) struct Controls {
    path: String,
    csrf: String,
    /// The session that is shown, and no other one.
    session: String,
    /// When it ends, in milliseconds, if it does by itself.
    ends_at: Option<String>,
    once: String,
    groups: Vec<Choice>,
    people: Vec<Choice>,
    /// Whether the host's voice can go to the calls of all groups.
    can_speak: bool,
}

/// Something to choose.
struct Choice {
    value: String,
    text: String,
}

impl Controls {
    pub(super) fn new(access: &Access, names: &Names, status: &Status) -> Self {
        let console = access.console();
        let choice = |user: &OwnedUserId| Choice {
            value: user.to_string(),
            text: names::name(names, user),
        };
        let suggested = status.children.iter().flat_map(|child| &child.users);
        let mut people: Vec<_> = suggested.chain(&status.unassigned).map(choice).collect();
        people.sort_by(|left, right| (&left.text, &left.value).cmp(&(&right.text, &right.value)));
        people.dedup_by(|left, right| left.value == right.value);
        let session = status.session.as_ref();
        Self {
            path: access.href(&status.parent),
            csrf: access.csrf().to_owned(),
            session: session
                .map(|session| session.id.to_string())
                .unwrap_or_default(),
            ends_at: session
                .and_then(|session| session.ends_at)
                .map(|ends_at| ends_at.get().to_string()),
            once: FormNonces::of(console).next(&status.parent),
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
            can_speak: access.is_own()
                && Visits::of(console).are_allowed()
                && Calls::of(console).has_transports(),
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
            ends_at: None,
            once: "1-0".to_owned(),
            groups: vec![choice()],
            people: vec![choice()],
            can_speak: true,
        }
    }
}
