//! The card of one group: who is suggested for it, who is there, and what can be done with it.

use std::collections::BTreeMap;

use askama::Template;
use breakout_core::{outside::Absence, standing::Standing, text::room_label};
use breakout_i18n::{Message, room as words};
use breakout_words::{names, said::Said as _};
use matrix_breakout::{ChildStatus, Status, successor};
use matrix_sdk::{
    RoomState,
    ruma::{OwnedUserId, UserId},
};

use super::open::View;
use crate::{
    filters,
    pages::room::{action::Action, markup},
    parts::Part as _,
    visit::Visits,
};

#[derive(Template)]
#[template(path = "room_card.html")]
pub(super) struct Card {
    number: u32,
    room_id: String,
    name: String,
    suggested: bool,
    /// What the group is to do, if it has a task of its own.
    pub(super) task: Option<String>,
    /// What it is, if it is not a room like others.
    is: Option<Message>,
    count: Message,
    seats: Vec<Seat>,
    /// How many are in its call.
    callers: Option<Message>,
    /// When something last happened there.
    activity: Option<Message>,
    visit: Option<Visit>,
    /// Where a host can listen in on its call before they go there.
    listen: Option<String>,
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
    name: Message,
    /// How they stand to the group; also the class of the element.
    stand: &'static str,
    note: Option<Message>,
    /// Removes them from the groups: they were removed from the main room.
    expel: Option<Action>,
}

/// The way into a room that the user is in already.
struct Visit {
    href: String,
    /// Whether they chose it; a host is in all of them.
    chosen: bool,
}

impl Card {
    pub(super) fn id(&self) -> String {
        format!("group-{}", self.number)
    }
}

/// Where everybody is, as far as this account can know.
pub(super) struct Places<'a> {
    /// In which of the children somebody is, by its place.
    joined: BTreeMap<&'a UserId, usize>,
    /// For which of them somebody is suggested.
    suggested: BTreeMap<&'a UserId, usize>,
    names: Vec<String>,
    /// The page of the parent.
    parent: String,
    pub(super) session: String,
    /// Whether it is the user's to change.
    runs: bool,
}

impl<'a> Places<'a> {
    pub(super) fn new(parent: &str, status: &'a Status, runs: bool) -> Self {
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
                .map(|session| session.id.to_string())
                .unwrap_or_default(),
            runs,
        }
    }

    /// What the group at this place is called.
    fn name(&self, place: Option<&usize>) -> Option<&str> {
        self.names.get(*place?).map(String::as_str)
    }
}

impl View<'_> {
    pub(super) fn card(
        &self,
        place: usize,
        child: &ChildStatus,
        places: &Places<'_>,
        parent: Option<&String>,
    ) -> Card {
        let client = self.access.console().connection().client();
        let known = client.get_room(&child.room_id);
        // Where the group is now: a room that has replaced this one, if it was upgraded.
        let room = match child.standing {
            Standing::Alive => known.filter(|room| room.state() == RoomState::Joined),
            Standing::Replaced { .. } => known.as_ref().and_then(successor),
            _ => None,
        };
        let may_join =
            matches!(child.standing, Standing::Alive | Standing::Replaced { .. }) && room.is_none();
        let is = what_it_is(&child.standing, room.is_some());
        // Its own page is the account's.
        let room = room.filter(|_| self.access.is_own());
        let seats = self.seats(place, child, places);
        let here = seats.iter().filter(|seat| seat.stand != "missing").count();
        let count = match (&child.joined, child.users.len()) {
            (Some(_), 0) => words::people(here),
            (Some(_), all) => {
                let there = seats.iter().filter(|seat| seat.stand == "here").count();
                words::some_are_here(there, all)
            }
            (None, 0) => words::open_to_all(),
            (None, all) => words::people_suggested(all),
        };
        Card {
            number: child.number,
            room_id: child.room_id.to_string(),
            name: room_label(child.name.as_deref(), &child.room_id),
            suggested: child.suggested && child.standing.is_group(),
            is,
            task: None,
            count,
            seats,
            callers: child
                .in_call
                .as_ref()
                .map(Vec::len)
                .filter(|callers| *callers > 0)
                .map(words::call_with),
            activity: child.last_activity_at.map(|at| {
                let seconds: u64 = self.now.get().saturating_sub(at.get()).into();
                let ago = ago(seconds / 1_000);
                words::active(markup::since(at.get().into(), &ago))
            }),
            listen: room
                .as_ref()
                .filter(|_| {
                    let is_running = child.in_call.as_ref().is_some_and(|it| !it.is_empty());
                    let visits = Visits::of(self.access.console());
                    places.runs && is_running && visits.are_allowed()
                })
                .map(|room| format!("{}/listen", self.access.href(room.room_id()))),
            visit: room.map(|room| Visit {
                href: self.access.href(room.room_id()),
                chosen: !self.is_host,
            }),
            join: parent
                .filter(|_| may_join)
                .map(|parent| self.action(format!("{parent}/join"))),
            manage: places.runs.then(|| Manage {
                path: places.parent.clone(),
                csrf: self.access.csrf().to_owned(),
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
        let account = self.access.account();
        let suggested = child.users.iter().map(|user| {
            if let Some(absence) = child.outsiders.get(user) {
                return self.outsider(user, *absence, places);
            }
            if joined.contains(user) {
                return self.seat(user, "here", None);
            }
            let elsewhere = places.joined.get(&**user).filter(|other| **other != place);
            let note = places.name(elsewhere).map(words::is_in);
            self.seat(user, "missing", note.or_else(|| Some(words::missing())))
        });
        let strayed = joined
            .iter()
            .filter(|user| !child.users.contains(user) && *user != account)
            .map(|user| {
                if let Some(absence) = child.outsiders.get(user) {
                    return self.outsider(user, *absence, places);
                }
                match places.name(places.suggested.get(&**user)) {
                    Some(from) => self.seat(user, "stray", Some(words::from_group(from))),
                    None => self.seat(user, "here", None),
                }
            });
        suggested.chain(strayed).collect()
    }

    /// Somebody who is in the group, but not in the main room any more.
    fn outsider(&self, user: &OwnedUserId, absence: Absence, places: &Places<'_>) -> Seat {
        let mut seat = self.seat(user, "stray", Some(why_absent(absence)));
        let is_unwanted = self.may_end && absence.is_by_others();
        seat.expel = is_unwanted.then(|| self.action(format!("{}/expel", places.parent)));
        seat
    }

    fn seat(&self, user: &OwnedUserId, stand: &'static str, note: Option<Message>) -> Seat {
        let own = self.access.viewer();
        let name = match names::name(self.names, user) {
            name if user == own => words::name_and_you(name),
            name => Message::verbatim(name),
        };
        Seat {
            user_id: user.to_string(),
            name,
            stand,
            note,
            expel: None,
        }
    }
}

/// What the room of a group is, if it is not one like others.
fn what_it_is(standing: &Standing, is_in_the_new_one: bool) -> Option<Message> {
    Some(match standing {
        Standing::Alive => return None,
        Standing::Replaced { .. } if is_in_the_new_one => words::its_room_was_upgraded(),
        Standing::Replaced { by } => words::its_room_was_upgraded_to(by.as_str()),
        Standing::Parent => words::its_room_is_the_main_room(),
        Standing::Space => words::its_room_is_a_space(),
        Standing::NotForChat => words::its_room_is_not_for_chat(),
        Standing::Banned => words::its_room_bans_you(),
        Standing::Gone => words::its_room_is_gone(),
        // What this console does not know yet says itself what it is.
        standing => standing.said(),
    })
}

/// Why somebody is not in the main room.
fn why_absent(absence: Absence) -> Message {
    match absence {
        Absence::Left => words::left_the_main_room(),
        Absence::Removed => words::removed_from_the_main_room(),
        Absence::Banned => words::banned_from_the_main_room(),
        absence => absence.said(),
    }
}

/// How long ago something was, as the script says it too.
pub(super) fn ago(seconds: u64) -> Message {
    match seconds / 60 {
        0 => words::just_now(),
        minutes @ 1..60 => words::minutes_ago(minutes),
        minutes => words::hours_ago(minutes / 60),
    }
}

#[cfg(test)]
impl Card {
    pub(super) fn sample(name: &str) -> Self {
        let action = |action: &str| Action {
            action: action.to_owned(),
            csrf: "token".to_owned(),
            agreed: true,
        };
        let seat = |stand, note: Option<Message>| Seat {
            user_id: name.to_owned(),
            name: Message::verbatim(name),
            stand,
            expel: note.as_ref().map(|_| action("/rooms/%21p/expel")),
            note,
        };
        let ago = markup::since(1, &words::just_now());
        Self {
            is: Some(words::its_room_was_upgraded_to(name)),
            number: 1,
            room_id: "!a".to_owned(),
            name: name.to_owned(),
            suggested: true,
            task: Some(name.to_owned()),
            count: words::some_are_here(1_usize, 2_usize),
            seats: vec![
                seat("here", None),
                seat("missing", Some(words::missing())),
                seat("stray", Some(words::from_group(name))),
            ],
            callers: Some(words::call_with(2_usize)),
            activity: Some(words::active(ago)),
            visit: None,
            listen: Some("/rooms/%21a/listen".to_owned()),
            join: Some(action("/rooms/%21p/join")),
            manage: Some(Manage {
                path: "/rooms/%21p".to_owned(),
                csrf: "token".to_owned(),
                session: "s".to_owned(),
                can_close: true,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::layout::TemplateExt as _;

    #[test]
    fn a_card_says_who_is_here_who_is_missing_and_who_strayed() {
        let html = Card::sample("Ann").html(Language::default()).unwrap();
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
        let card = Card::sample(crate::tests::HOSTILE);
        let html = card.html(Language::default()).unwrap();
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("&#60;script&#62;"), "{html}");
    }
}
