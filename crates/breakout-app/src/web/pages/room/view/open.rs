//! A break-out that is open: the offer to a participant, the board of a host.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use matrix_breakout::{
    ChildStatus, Status,
    core::{outside::Absence, standing::Standing, task, text::room_label, trust::Trust},
    successor,
};
use matrix_sdk::{
    RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UserId},
};

use super::{Action, Ends, controls::Controls, help::Queue};
use crate::{
    board::{self, Names},
    web::{error::PageError, live::Region, pages::href, state::SharedConsole},
};

/// What is open, for whoever looks.
#[derive(Template)]
#[template(path = "room_open.html")]
pub(super) struct Open {
    pub(super) heading: String,
    summary: String,
    /// What most groups are to do.
    task: Option<String>,
    ends: Option<Ends>,
    warning: Option<Warning>,
    tally: Tally,
    cards: Vec<Card>,
    unassigned: Unassigned,
    end: Option<Action>,
    unseen: Option<Unseen>,
    controls: Option<Controls>,
    queue: Option<Queue>,
    not_now: Option<Action>,
    /// Leads to the page where a stranger's groups are taken over, for whoever may.
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
    text: String,
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
    text: String,
}

#[derive(Template)]
#[template(path = "room_card.html")]
struct Card {
    number: u32,
    room_id: String,
    name: String,
    suggested: bool,
    /// What the group is to do, if it has a task of its own.
    task: Option<String>,
    /// What it is, if it is not a room like others.
    is: Option<String>,
    count: String,
    seats: Vec<Seat>,
    callers: Option<usize>,
    activity: Option<Activity>,
    visit: Option<Visit>,
    join: Option<Action>,
    manage: Option<Manage>,
}

/// What a host can do with one group.
struct Manage {
    path: String,
    csrf: String,
    /// The session that is shown, and no other one.
    session: String,
    /// Whether it is not the only one.
    can_close: bool,
}

/// One person in a card.
struct Seat {
    user_id: String,
    name: String,
    /// How they stand to the group; also the class of the element.
    stand: &'static str,
    note: Option<String>,
    /// Removes them from the groups: they were removed from the main room.
    expel: Option<Action>,
}

/// The way into a room that the user is in already.
struct Visit {
    href: String,
    /// Whether they chose it; a host is in all of them.
    chosen: bool,
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

impl Open {
    /// The parts that change on their own, from top to bottom.
    pub(super) fn parts(&self) -> Result<Vec<Region>, PageError> {
        let mut parts = Vec::with_capacity(self.cards.len() + 2);
        if let Some(queue) = &self.queue {
            parts.push(Region::new("help", queue.render()?));
        }
        parts.push(Region::new("tally", self.tally.render()?));
        for card in &self.cards {
            parts.push(Region::new(card.id(), card.render()?));
        }
        parts.push(Region::new("unassigned", self.unassigned.render()?));
        if let Some(controls) = &self.controls {
            parts.push(Region::new("controls", controls.render()?));
        }
        Ok(parts)
    }

    /// Whether it is a host's.
    pub(super) fn is_board(&self) -> bool {
        self.controls.is_some()
    }
}

impl Card {
    fn id(&self) -> String {
        format!("group-{}", self.number)
    }
}

/// Who looks, and what they may.
pub(super) struct View<'a> {
    pub(super) console: &'a SharedConsole,
    pub(super) names: &'a Names,
    pub(super) agreed: bool,
    pub(super) may_end: bool,
    /// Whether the user opened the break-out.
    pub(super) is_host: bool,
    pub(super) now: MilliSecondsSinceUnixEpoch,
}

/// Where everybody is, as far as this account can know.
struct Places<'a> {
    /// In which of the children somebody is, by its place.
    joined: BTreeMap<&'a UserId, usize>,
    /// For which of them somebody is suggested.
    suggested: BTreeMap<&'a UserId, usize>,
    names: Vec<String>,
    /// The page of the parent.
    parent: String,
    session: String,
    /// Whether it is the user's to change.
    runs: bool,
}

impl<'a> Places<'a> {
    fn new(parent: &str, status: &'a Status, runs: bool) -> Self {
        let children = &status.children;
        let session = status.session.as_ref();
        let (mut joined, mut suggested) = (BTreeMap::new(), BTreeMap::new());
        for (place, child) in children.iter().enumerate() {
            for user in child.joined.iter().flatten() {
                joined.entry(&**user).or_insert(place);
            }
            for user in &child.users {
                suggested.entry(&**user).or_insert(place);
            }
        }
        let names = children
            .iter()
            .map(|child| room_label(child.name.as_deref(), &child.room_id));
        Self {
            joined,
            suggested,
            names: names.collect(),
            parent: parent.to_owned(),
            session: session
                .map(|session| session.id.clone())
                .unwrap_or_default(),
            runs,
        }
    }

    fn note(&self, what: &str, place: Option<&usize>) -> Option<String> {
        Some(format!("{what} {}", self.names.get(*place?)?))
    }
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
            [] if groups == 1 => "One group is open".to_owned(),
            [] => format!("{groups} groups are open"),
            [only] => format!(
                "You are suggested for {}",
                room_label(only.name.as_deref(), &only.room_id)
            ),
            _ => "You are suggested for more than one group".to_owned(),
        };
        let mut by = match (status.trust, &status.sender) {
            (Some(Trust::Own), _) => "Opened by you".to_owned(),
            (_, Some(sender)) => format!("Opened by {}", board::name(self.names, sender)),
            (_, None) => "Open".to_owned(),
        };
        let was_to_be_quiet = status.session.as_ref().is_some_and(|note| note.quiet_main);
        match (status.quiet_main, was_to_be_quiet) {
            (true, _) => by.push_str(", only moderators can write in the main room"),
            (false, true) if self.may_end => by.push_str(", everybody can write in the main room"),
            (false, _) => {}
        }
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
        // Where everybody has the power, a stranger's break-out is still nobody's to run, only to end.
        let is_strangers = status.trust.is_some_and(|trust| !trust.is_host());
        let runs = self.may_end && !is_strangers;
        let places = Places::new(&path, status, runs);
        let cards = status.children.iter().enumerate();
        let cards = cards.map(|(place, child)| {
            let card = self.card(place, child, &places, may_join.then_some(&path));
            let own = child.task.as_deref();
            Card {
                task: own.filter(|_| own != shared_task(status)).map(task::shown),
                ..card
            }
        });
        Open {
            heading,
            summary: by,
            task: shared_task(status).map(task::shown),
            ends: ends_at.map(|ends_at| Ends::new(ends_at, self.now)),
            warning,
            tally: Tally {
                arrived: self.arrived(status),
            },
            cards: cards.collect(),
            unassigned: Unassigned {
                people: self.list(&status.unassigned),
            },
            end: self.may_end.then(|| self.action(format!("{path}/end"))),
            unseen: runs.then(|| self.unseen(status, &path)).flatten(),
            controls: runs.then(|| Controls::new(self.console, self.names, status)),
            queue: runs.then(|| {
                let queue = self.console.helps().known(&status.parent);
                Queue::new(self, &path, queue.as_deref())
            }),
            not_now: (!self.is_host).then(|| self.action(format!("{path}/not-now"))),
            take_over: (self.may_end && is_strangers).then(|| format!("{path}/take-over")),
            session: places.session,
        }
    }

    /// What a moderator is not in.
    fn unseen(&self, status: &Status, path: &str) -> Option<Unseen> {
        let unseen = board::unseen(status).count();
        let all = status.children.len();
        let text = match unseen {
            0 => return None,
            1 if all == 1 => "You are not in the group, and cannot see or reach it.".to_owned(),
            1 => format!("You are not in 1 of {all} groups, and cannot see or reach it."),
            _ => format!("You are not in {unseen} of {all} groups, and cannot see or reach them."),
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
        let own = self.console.connection().user_id();
        for child in &status.children {
            let joined = child.joined.as_ref()?;
            all.extend(&child.users);
            there.extend(child.users.iter().filter(|user| joined.contains(user)));
            inside.extend(joined.iter().filter(|user| *user != own));
        }
        let text = match (all.len(), there.len()) {
            (0, _) => match inside.len() {
                1 => "1 person has chosen a group".to_owned(),
                count => format!("{count} people have chosen a group"),
            },
            (all, there) if all == there => "Everybody is in their group".to_owned(),
            (all, there) => format!("{there} of {all} are in their group"),
        };
        Some(Arrived {
            there: there.len(),
            all: all.len(),
            text,
        })
    }

    fn card(
        &self,
        place: usize,
        child: &ChildStatus,
        places: &Places<'_>,
        parent: Option<&String>,
    ) -> Card {
        let client = self.console.connection().client();
        let known = client.get_room(&child.room_id);
        // Where the group is now: a room that has replaced this one, if it was upgraded.
        let room = match child.standing {
            Standing::Alive => known.filter(|room| room.state() == RoomState::Joined),
            Standing::Replaced { .. } => known.as_ref().and_then(successor),
            _ => None,
        };
        let may_join =
            matches!(child.standing, Standing::Alive | Standing::Replaced { .. }) && room.is_none();
        let seats = self.seats(place, child, places);
        let here = seats.iter().filter(|seat| seat.stand != "missing").count();
        let count = match (&child.joined, child.users.len()) {
            (Some(_), 0) => super::super::plan::people(here),
            (Some(_), all) => {
                let there = seats.iter().filter(|seat| seat.stand == "here").count();
                format!("{there} of {all} here")
            }
            (None, 0) => "open to whoever wants to".to_owned(),
            (None, all) => format!("{} suggested", super::super::plan::people(all)),
        };
        Card {
            number: child.number,
            room_id: child.room_id.to_string(),
            name: room_label(child.name.as_deref(), &child.room_id),
            suggested: child.suggested && child.standing.is_group(),
            is: (!child.standing.is_alive()).then(|| format!("This {}.", child.standing)),
            task: None,
            count,
            seats,
            callers: child
                .in_call
                .as_ref()
                .map(Vec::len)
                .filter(|callers| *callers > 0),
            activity: child.last_activity_at.map(|at| {
                let seconds: u64 = self.now.get().saturating_sub(at.get()).into();
                Activity {
                    at: at.get().into(),
                    text: ago(seconds / 1_000),
                }
            }),
            visit: room.map(|room| Visit {
                href: href(room.room_id()),
                chosen: !self.is_host,
            }),
            join: parent
                .filter(|_| may_join)
                .map(|parent| self.action(format!("{parent}/join"))),
            manage: places.runs.then(|| Manage {
                path: places.parent.clone(),
                csrf: self.console.csrf().to_owned(),
                session: places.session.clone(),
                can_close: places.names.len() > 1,
            }),
        }
    }

    /// Those who are suggested first, then those who came on their own.
    fn seats(&self, place: usize, child: &ChildStatus, places: &Places<'_>) -> Vec<Seat> {
        let Some(joined) = &child.joined else {
            let seat = |user| self.seat(user, "suggested", None);
            return child.users.iter().map(seat).collect();
        };
        let own = self.console.connection().user_id();
        let suggested = child.users.iter().map(|user| {
            if let Some(absence) = child.outsiders.get(user) {
                return self.outsider(user, *absence, places);
            }
            if joined.contains(user) {
                return self.seat(user, "here", None);
            }
            let elsewhere = places.joined.get(&**user).filter(|other| **other != place);
            let note = places.note("is in", elsewhere);
            self.seat(user, "missing", note.or_else(|| Some("missing".to_owned())))
        });
        let strayed = joined
            .iter()
            .filter(|user| !child.users.contains(user) && *user != own)
            .map(|user| {
                if let Some(absence) = child.outsiders.get(user) {
                    return self.outsider(user, *absence, places);
                }
                match places.note("from", places.suggested.get(&**user)) {
                    Some(from) => self.seat(user, "stray", Some(from)),
                    None => self.seat(user, "here", None),
                }
            });
        suggested.chain(strayed).collect()
    }

    /// Somebody who is in the group, but not in the main room any more.
    fn outsider(&self, user: &OwnedUserId, absence: Absence, places: &Places<'_>) -> Seat {
        let mut seat = self.seat(user, "stray", Some(absence.to_string()));
        let is_unwanted = self.may_end && absence.is_by_others();
        seat.expel = is_unwanted.then(|| self.action(format!("{}/expel", places.parent)));
        seat
    }

    fn seat(&self, user: &OwnedUserId, stand: &'static str, note: Option<String>) -> Seat {
        let own = self.console.connection().user_id();
        let name = match board::name(self.names, user) {
            name if user == own => format!("{name} (you)"),
            name => name,
        };
        Seat {
            user_id: user.to_string(),
            name,
            stand,
            note,
            expel: None,
        }
    }

    pub(super) fn action(&self, action: String) -> Action {
        Action {
            action,
            csrf: self.console.csrf().to_owned(),
            agreed: self.agreed,
        }
    }

    fn list(&self, users: &[OwnedUserId]) -> Vec<String> {
        users
            .iter()
            .map(|user| board::name(self.names, user))
            .collect()
    }
}

/// How long ago something was, as the script says it too.
pub(super) fn ago(seconds: u64) -> String {
    match seconds / 60 {
        0 => "just now".to_owned(),
        minutes @ 1..60 => format!("{minutes} min ago"),
        minutes => format!("{} h ago", minutes / 60),
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
        let seat = |stand, note: Option<&str>| Seat {
            user_id: name.to_owned(),
            name: name.to_owned(),
            stand,
            note: note.map(ToOwned::to_owned),
            expel: note.map(|_| action("/rooms/%21p/expel")),
        };
        let card = Card {
            is: Some(format!("This is {name}.")),
            number: 1,
            room_id: "!a".to_owned(),
            name: name.to_owned(),
            suggested: true,
            task: Some(name.to_owned()),
            count: "1 of 2 here".to_owned(),
            seats: vec![
                seat("here", None),
                seat("missing", Some("missing")),
                seat("stray", Some(name)),
            ],
            callers: Some(2),
            activity: Some(Activity {
                at: 1,
                text: "just now".to_owned(),
            }),
            visit: None,
            join: Some(action("/rooms/%21p/join")),
            manage: Some(Manage {
                path: "/rooms/%21p".to_owned(),
                csrf: "token".to_owned(),
                session: "s".to_owned(),
                can_close: true,
            }),
        };
        Self {
            heading: format!("You are suggested for {name}"),
            summary: format!("Opened by {name}"),
            task: Some(name.to_owned()),
            ends: Some(Ends {
                at: 1,
                left: "0:10 min".to_owned(),
                day: Some("18:43:38 on Sunday, 29 November".to_owned()),
            }),
            warning: Some(Warning {
                sender: name.to_owned(),
                user_id: name.to_owned(),
                agree: Some("/rooms/%21p?agreed=on".to_owned()),
            }),
            tally: Tally {
                arrived: Some(Arrived {
                    there: 1,
                    all: 2,
                    text: "1 of 2 are in their group".to_owned(),
                }),
            },
            cards: vec![card],
            unassigned: Unassigned {
                people: vec![name.to_owned()],
            },
            end: Some(action("/rooms/%21p/end")),
            unseen: Some(Unseen {
                text: "You are not in 1 of 2 groups, and cannot see or reach it.".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_says_who_is_here_who_is_missing_and_who_strayed() {
        let html = Open::sample("Ann").cards[0].render().unwrap();
        for part in [
            "id=\"group-1\"",
            "class=\"here\"",
            "class=\"missing\"",
            "class=\"stray\"",
            "missing</small>",
            "for you",
            "Join Ann",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }

    #[test]
    fn hostile_names_stay_text() {
        let html = Open::sample(crate::web::tests::HOSTILE).cards[0]
            .render()
            .unwrap();
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("&#60;script&#62;"), "{html}");
    }
}
