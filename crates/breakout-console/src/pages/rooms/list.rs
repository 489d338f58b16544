//! The part of the page that changes.

use std::collections::BTreeSet;

use askama::Template;
use breakout_account::{
    clock,
    room_list::{self, ListedRoom, room_name},
};
use breakout_core::{
    offer::Offer,
    text::{one_line, room_label},
    trust::Trust,
};
use breakout_i18n::{Message, room_list as words};
use breakout_words::times::{self, short_time};
use matrix_breakout::{Breakouts, RoomOffer, successor};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, RoomId};

use super::ListQuery;
use crate::{error::PageError, filters, paths::href, state::Console};

/// So many rooms of a kind are shown; the search finds the others.
const MOST: usize = 100;

#[derive(Debug, Template)]
#[template(path = "rooms_list.html")]
pub(super) struct List {
    offers: Vec<OfferLine>,
    /// Rooms that the user may split, or in which a break-out is open.
    mine: Section,
    /// The others, if they were asked for.
    others: Option<Section>,
    /// The way to the others, if there are any and they were not asked for.
    more: Option<String>,
    /// What was searched for.
    query: String,
    /// When this list is out of date without any news.
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
}

#[derive(Debug, Default)]
struct Section {
    rooms: Vec<RoomLine>,
    /// How many are left out.
    left_out: usize,
}

#[derive(Debug)]
struct OfferLine {
    href: String,
    name: String,
    text: Message,
    ends: Option<Ends>,
}

#[derive(Debug)]
struct Ends {
    at: u64,
    left: Message,
    /// Its time and day, if that is another one.
    day: Option<Message>,
}

#[derive(Debug)]
struct RoomLine {
    href: String,
    name: String,
    members: Message,
    open: bool,
}

impl List {
    pub(super) async fn read(console: &Console, asked: &ListQuery) -> Result<Self, PageError> {
        let (client, now) = (console.connection().client(), clock::now());
        let wanted = asked.q.trim().to_lowercase();
        let is_wanted = |name: &str| name.to_lowercase().contains(&wanted);

        let (mut offers, mut offered) = (Vec::new(), BTreeSet::new());
        let mut ends_at = None;
        for RoomOffer { parent, offer, .. } in Breakouts::new(client.clone()).offers().await? {
            let Some((offer, room)) = offer.zip(client.get_room(&parent)) else {
                continue;
            };
            ends_at = [ends_at, offer.ends_at()].into_iter().flatten().min();
            // The host's own session is among what they may split, unless they take part.
            if offer.trust == Trust::Own && offer.suggestions().next().is_none() {
                continue;
            }
            let name = room_name(&room).await?;
            offered.insert(parent);
            if is_wanted(&name) {
                offers.push(OfferLine::new(room.room_id(), name, &offer, now));
            }
        }

        let (mut mine, mut others) = (Vec::new(), Vec::new());
        for room in client.joined_rooms() {
            let entry = ListedRoom::read(&room, console.connection().user_id(), now).await?;
            // Of a room that was upgraded, the new one is there.
            let is_past = !entry.open && successor(&room).is_some();
            if is_past || !entry.standing.is_group() {
                continue;
            }
            if offered.contains(&entry.room_id) || !is_wanted(&entry.name) {
                continue;
            }
            if entry.is_for_breakouts() {
                mine.push(entry);
            } else {
                others.push(entry);
            }
        }
        let shows_others = asked.all.is_some() || !wanted.is_empty();
        let more = ListQuery {
            all: Some("on".to_owned()),
            ..asked.clone()
        };
        Ok(Self {
            offers,
            mine: Section::new(mine),
            more: (!shows_others && !others.is_empty()).then(|| more.address("/rooms")),
            others: shows_others.then(|| Section::new(others)),
            query: one_line(&asked.q),
            ends_at,
        })
    }

    /// When the next offer ends by itself.
    pub(super) fn ends_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        self.ends_at
    }

    fn is_empty(&self) -> bool {
        let others = self.others.as_ref();
        self.offers.is_empty()
            && self.mine.rooms.is_empty()
            && others.is_none_or(|others| others.rooms.is_empty())
    }
}

impl Section {
    fn new(mut rooms: Vec<ListedRoom>) -> Self {
        room_list::sort(&mut rooms);
        // What is open is what somebody looks for.
        rooms.sort_by_key(|room| !room.open);
        Self {
            left_out: rooms.len().saturating_sub(MOST),
            rooms: rooms.into_iter().take(MOST).map(RoomLine::from).collect(),
        }
    }
}

impl From<ListedRoom> for RoomLine {
    fn from(room: ListedRoom) -> Self {
        Self {
            href: href(&room.room_id),
            name: room_label(Some(&room.name), &room.room_id),
            members: words::members(room.members),
            open: room.open,
        }
    }
}

impl OfferLine {
    fn new(room_id: &RoomId, name: String, offer: &Offer, now: MilliSecondsSinceUnixEpoch) -> Self {
        let suggestions: Vec<_> = offer.suggestions().collect();
        let text = match suggestions.as_slice() {
            _ if offer.warns() => words::offer_of_a_stranger(),
            [] => words::groups_to_choose_from(offer.children.len()),
            [only] => {
                let name = room_label(only.name.as_deref(), &only.room_id);
                words::suggested_for(name)
            }
            [..] => words::suggested_for_several(suggestions.len()),
        };
        let ends = offer.ends_at().map(|at| {
            let left: u64 = at.get().saturating_sub(now.get()).into();
            Ends {
                at: at.get().into(),
                left: short_time(left / 1_000),
                day: times::on_another_day(at, now),
            }
        });
        Self {
            href: href(room_id),
            name,
            text,
            ends,
        }
    }
}

#[cfg(test)]
impl List {
    pub(super) fn samples() -> Vec<Self> {
        let section = |name: &str, left_out| Section {
            rooms: vec![RoomLine {
                href: href(matrix_sdk::ruma::room_id!("!a:localhost")),
                name: one_line(name),
                members: words::members(12_u64),
                open: true,
            }],
            left_out,
        };
        let empty = Self {
            offers: Vec::new(),
            mine: Section::default(),
            others: None,
            more: None,
            query: String::new(),
            ends_at: None,
        };
        let mut samples = vec![empty];
        for name in crate::tests::hostile_texts() {
            samples.push(Self {
                offers: vec![OfferLine {
                    href: href(matrix_sdk::ruma::room_id!("!b:localhost")),
                    name: one_line(&name),
                    text: words::suggested_for(one_line(&name)),
                    ends: Some(Ends {
                        at: 4_102_444_800_000,
                        left: Message::verbatim("4:59 min"),
                        day: Some(Message::verbatim("18:43:38 on Sunday, 29 November")),
                    }),
                }],
                mine: section(&name, 0),
                others: Some(section(&name, 7)),
                more: Some("/rooms?all=on".to_owned()),
                query: one_line(&name),
                ends_at: None,
            });
        }
        samples
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::layout::TemplateExt as _;

    #[test]
    fn a_link_always_says_something_and_leads_to_its_room() {
        let room_id = RoomId::parse("!a/b?c#d:localhost").unwrap();
        assert_eq!(href(&room_id), "/rooms/%21a%2Fb%3Fc%23d%3Alocalhost");
    }

    #[test]
    fn nothing_to_show_says_so() {
        let html = List::samples().remove(0).html(Language::English).unwrap();
        assert!(html.contains("no room that you may split"), "{html}");
    }
}
