//! A break-out that is open: the offer to a participant, the board of a host.

use std::collections::BTreeSet;

use askama::Template;
use breakout_core::{plan::warning::look_alikes, task, text::room_label};
use breakout_i18n::{Language, Message, room as words};
use breakout_words::names::{self, Names};
use breakout_words::said::Said as _;
use matrix_breakout::Status;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

use super::{
    Ends,
    card::{Card, Places},
    controls::Controls,
    help::Queue,
    summary,
};
use crate::{
    access::Access, error::PageError, filters, layout::TemplateExt as _, live::Region,
    pages::room::action::Action,
};

/// What is open, as this user sees it.
#[derive(Template)]
#[template(path = "room_open.html")]
pub(super) struct Open {
    pub(super) heading: Message,
    /// Who opened it, who can write, and when it ends.
    summary: Message,
    /// What most groups are to do.
    task: Option<String>,
    warning: Option<Warning>,
    tally: Tally,
    cards: Vec<Card>,
    unassigned: Unassigned,
    end: Option<Action>,
    unseen: Option<Unseen>,
    controls: Option<Controls>,
    queue: Option<Queue>,
    not_now: Option<Action>,
    /// Leads to the page where a stranger's groups are taken over, for a user who may.
    take_over: Option<String>,
    /// The session that is shown, and no other one.
    session: String,
}

/// The MSC's warning.
struct Warning {
    sender: String,
    user_id: String,
    /// Leads to the second step; none when the user is there.
    agree: Option<String>,
}

/// The groups that a moderator cannot look into.
struct Unseen {
    text: Message,
    join: Action,
}

/// How many have arrived.
#[derive(Template)]
#[template(path = "room_tally.html")]
struct Tally {
    /// None where this account cannot know.
    arrived: Option<Arrived>,
}

struct Arrived {
    there: usize,
    all: usize,
    text: Message,
}

/// Who has no room.
#[derive(Template)]
#[template(path = "room_unassigned.html")]
struct Unassigned {
    people: Vec<String>,
    /// Which groups people cannot tell apart, for a user who can rename them.
    alike: Vec<Message>,
}

/// Which groups people cannot tell apart by their names.
fn alike(status: &Status) -> Vec<Message> {
    let children = status.children.iter();
    let alike = look_alikes(children.filter_map(|child| child.name.as_deref()));
    alike.iter().map(|alike| alike.said()).collect()
}

impl Open {
    /// The parts that change on their own, from top to bottom.
    pub(super) fn parts(&self, language: Language) -> Result<Vec<Region>, PageError> {
        let mut parts = Vec::with_capacity(self.cards.len() + 2);
        if let Some(queue) = &self.queue {
            parts.push(Region::new("help", queue.html(language)?));
        }
        parts.push(Region::new("tally", self.tally.html(language)?));
        for card in &self.cards {
            parts.push(Region::new(card.id(), card.html(language)?));
        }
        parts.push(Region::new("unassigned", self.unassigned.html(language)?));
        if let Some(controls) = &self.controls {
            parts.push(Region::new("controls", controls.html(language)?));
        }
        Ok(parts)
    }

    /// Whether it is a host's.
    pub(super) fn is_board(&self) -> bool {
        self.controls.is_some()
    }
}

/// Who looks, and what they may.
pub(super) struct View<'a> {
    pub(super) access: &'a Access,
    pub(super) names: &'a Names,
    pub(super) agreed: bool,
    pub(super) may_end: bool,
    /// Whether the user opened the break-out.
    pub(super) is_host: bool,
    /// Whether the widget is open for everybody in Element.
    pub(super) shows_widget: bool,
    pub(super) now: MilliSecondsSinceUnixEpoch,
}

/// What the groups are to do that have no task of their own.
fn shared_task(status: &Status) -> Option<&str> {
    status.session.as_ref()?.task.as_deref()
}

impl View<'_> {
    pub(super) fn open(&self, status: &Status) -> Open {
        let groups = status.children.iter();
        let groups = groups.filter(|child| child.standing.is_group());
        let mine: Vec<_> = groups.clone().filter(|child| child.suggested).collect();
        let groups = groups.count();
        let heading = match mine.as_slice() {
            [] => words::groups_are_open(groups),
            [only] => words::suggested_for(room_label(only.name.as_deref(), &only.room_id)),
            _ => words::suggested_for_several(),
        };
        let warns = status.warns();
        let path = self.access.href(&status.parent);
        let warning = status
            .sender
            .as_ref()
            .filter(|_| warns)
            .map(|sender| Warning {
                sender: names::name(self.names, sender),
                user_id: sender.to_string(),
                agree: (!self.agreed).then(|| format!("{path}?agreed=on")),
            });
        // A guest is in the room with a client of their own, and joins with that.
        let is_own = self.access.is_own();
        let may_join = is_own && (!warns || self.agreed);
        // Where everybody has the power, a stranger's break-out is still nobody's to run, only to end.
        let is_strangers = status.trust.is_some_and(|trust| !trust.is_host());
        // In a room that was upgraded nothing is changed any more, and what is open there ended.
        let runs = self.may_end && !is_strangers && status.standing.is_alive();
        let places = Places::new(&path, status, runs);
        let cards = status.children.iter().enumerate();
        let cards = cards.map(|(place, child)| {
            let mut card = self.card(place, child, &places, may_join.then_some(&path));
            let own = child.task.as_deref();
            card.task = own.filter(|_| own != shared_task(status)).map(task::shown);
            card
        });
        Open {
            heading,
            summary: self.summary(status),
            task: shared_task(status).map(task::shown),
            warning,
            tally: Tally {
                arrived: self.arrived(status),
            },
            cards: cards.collect(),
            unassigned: Unassigned {
                people: self.list(&status.unassigned),
                alike: match runs {
                    true => alike(status),
                    false => Vec::new(),
                },
            },
            end: self.may_end.then(|| self.action(format!("{path}/end"))),
            unseen: (runs && is_own)
                .then(|| self.unseen(status, &path))
                .flatten(),
            controls: runs.then(|| Controls::new(self.access, self.names, status)),
            queue: runs.then(|| {
                let queue = self
                    .access
                    .console()
                    .boards()
                    .known_help_queue(&status.parent);
                Queue::new(self, &path, queue.as_deref())
            }),
            not_now: (is_own && !self.is_host).then(|| self.action(format!("{path}/not-now"))),
            take_over: (is_own && self.may_end && is_strangers)
                .then(|| format!("{path}/take-over")),
            session: places.session,
        }
    }

    /// Who opened it, who can write, and when it ends.
    fn summary(&self, status: &Status) -> Message {
        let by = match names::opened_by(self.names, status) {
            Some(by) => words::opened_by(by),
            None => words::open(),
        };
        let was_to_be_quiet = status.session.as_ref().is_some_and(|note| note.quiet_main);
        let who_writes = match (status.quiet_main, was_to_be_quiet) {
            (true, _) => Some(words::but_only_moderators_write()),
            (false, true) if self.may_end => Some(words::but_everybody_writes()),
            (false, _) => None,
        };
        let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
        let ends = ends_at.map(|ends_at| Ends::new(ends_at, self.now).text());
        let widget = (self.may_end && self.shows_widget).then(words::widget_is_open);
        summary([by].into_iter().chain(who_writes).chain(widget).chain(ends))
    }

    /// What a moderator is not in.
    fn unseen(&self, status: &Status, path: &str) -> Option<Unseen> {
        let unseen = status.unseen().count();
        let all = status.children.len();
        let text = match unseen {
            0 => return None,
            1 if all == 1 => words::not_in_the_group(),
            unseen => words::not_in_groups(unseen, all),
        };
        Some(Unseen {
            text,
            join: self.action(format!("{path}/join-all")),
        })
    }

    /// Counts who is where they are suggested; for a host only, who is in all of the rooms and so sees it.
    fn arrived(&self, status: &Status) -> Option<Arrived> {
        if !self.may_end {
            return None;
        }
        let (mut all, mut there, mut inside) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let own = self.access.account();
        for child in &status.children {
            let joined = child.joined.as_ref()?;
            all.extend(&child.users);
            there.extend(child.users.iter().filter(|user| joined.contains(user)));
            inside.extend(joined.iter().filter(|user| *user != own));
        }
        let text = match (all.len(), there.len()) {
            (0, _) => words::people_have_chosen(inside.len()),
            (all, there) if all == there => words::everybody_is_there(),
            (all, there) => words::some_are_there(there, all),
        };
        Some(Arrived {
            there: there.len(),
            all: all.len(),
            text,
        })
    }

    pub(super) fn action(&self, action: String) -> Action {
        Action {
            action,
            csrf: self.access.csrf().to_owned(),
            agreed: self.agreed,
        }
    }

    fn list(&self, users: &[OwnedUserId]) -> Vec<String> {
        users
            .iter()
            .map(|user| names::name(self.names, user))
            .collect()
    }
}

#[cfg(test)]
impl Open {
    pub(super) fn sample(name: &str) -> Self {
        let action = |action: &str| Action {
            action: action.to_owned(),
            csrf: "token".to_owned(),
            agreed: true,
        };
        Self {
            heading: words::suggested_for(name),
            summary: summary([words::opened_by(name), Ends::sample().text()]),
            task: Some(name.to_owned()),
            warning: Some(Warning {
                sender: name.to_owned(),
                user_id: name.to_owned(),
                agree: Some("/rooms/%21p?agreed=on".to_owned()),
            }),
            tally: Tally {
                arrived: Some(Arrived {
                    there: 1,
                    all: 2,
                    text: words::some_are_there(1_usize, 2_usize),
                }),
            },
            cards: vec![Card::sample(name)],
            unassigned: Unassigned {
                people: vec![name.to_owned()],
                alike: vec![Message::verbatim(name)],
            },
            end: Some(action("/rooms/%21p/end")),
            unseen: Some(Unseen {
                text: words::not_in_groups(1_usize, 2_usize),
                join: action("/rooms/%21p/join-all"),
            }),
            controls: Some(Controls::sample(name)),
            queue: Some(Queue::sample(name)),
            not_now: Some(action("/rooms/%21p/not-now")),
            take_over: Some("/rooms/%21p/take-over".to_owned()),
            session: "s".to_owned(),
        }
    }
}
