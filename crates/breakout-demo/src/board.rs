//! Who was suggested where, and who has arrived: the same as a table and as news.

use std::collections::BTreeSet;

use breakout_core::{event::SessionId, text::room_label};
use breakout_i18n::{Language, Message, commands, demo as words};
use breakout_terminal::ui::Table;
use breakout_words::{
    names::{self, Names},
    times,
};
use matrix_breakout::{ChildStatus, Status};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, UserId};
use unicode_width::UnicodeWidthStr as _;

/// Between two columns of a table.
const GAP: usize = 2;

/// A session at one moment, without the hosts, who are in all its rooms.
#[derive(Clone, Debug)]
pub(super) struct Board {
    session: Option<SessionId>,
    sender: Option<OwnedUserId>,
    /// How many seconds are left.
    left: Option<u64>,
    groups: Vec<Group>,
    names: Names,
}

/// A room with its people.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) room_id: OwnedRoomId,
    pub(super) name: String,
    pub(super) suggested: Vec<OwnedUserId>,
    pub(super) joined: Vec<OwnedUserId>,
}

impl Board {
    pub(super) fn new(
        status: &Status,
        names: &Names,
        host: &UserId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        let session = status.session.as_ref();
        let left = session.and_then(|session| session.ends_at).map(|ends_at| {
            let left: u64 = ends_at.get().saturating_sub(now.get()).into();
            left.div_ceil(1_000)
        });
        let hosts: Vec<&UserId> = status.sender.as_deref().into_iter().chain([host]).collect();
        Self {
            session: session.map(|session| session.id.clone()),
            left,
            groups: status
                .children
                .iter()
                .map(|child| Group::new(child, &hosts))
                .collect(),
            sender: status.sender.clone(),
            names: names.clone(),
        }
    }

    pub(super) fn is_of_same_session(&self, other: &Self) -> bool {
        self.session == other.session
    }

    pub(super) fn session(&self) -> Option<&SessionId> {
        self.session.as_ref()
    }

    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Whether all of them are in some group.
    pub(super) fn are_there(&self, people: &BTreeSet<OwnedUserId>) -> bool {
        people.iter().all(|user| self.place_of(user).is_some())
    }

    pub(super) fn headline(&self, room: &str) -> Message {
        let sender = self.sender.as_ref();
        let sender = sender.map_or_else(words::somebody, |sender| {
            Message::verbatim(self.name(sender))
        });
        let groups = self.groups.len();
        match self.left.map(times::short_time) {
            Some(left) => words::head_with_time(groups, sender, room, left),
            None => words::head(groups, sender, room),
        }
    }

    /// A table of at most so many columns of text.
    pub(super) fn table(&self, columns: usize, language: Language) -> Table {
        let rows: Vec<[Vec<String>; 3]> = self
            .groups
            .iter()
            .map(|group| {
                let (suggested, joined) = (self.all(&group.suggested), self.all(&group.joined));
                [suggested, joined, self.missing(group, language)]
            })
            .collect();
        let titles = [
            words::column_group(),
            commands::column_suggested(),
            commands::column_there(),
            commands::column_missing(),
        ];
        let [of_group, of_suggested, of_there, of_missing] =
            titles.each_ref().map(|title| title.text(language));
        let widest = |column: fn(&[Vec<String>; 3]) -> &Vec<String>, title: &str| {
            let widths = rows.iter().map(|row| column(row).join(", ").width());
            widths.chain([title.width()]).max().unwrap_or(0)
        };
        let suggested = widest(|[suggested, _, _]| suggested, &of_suggested);
        // As wide from the beginning as it will be at least, so that little moves while people arrive.
        let there = widest(|[_, there, _]| there, &of_there).max(suggested);
        let missing = widest(|[_, _, missing]| missing, &of_missing);
        let names = self.groups.iter().map(|group| group.name.width());
        let group = names.chain([of_group.width()]).max().unwrap_or(0);
        let [suggested, there, missing] = share(
            [suggested, there, missing],
            columns.saturating_sub(group + 3 * GAP),
        );

        let [of_group, of_suggested, _, of_missing] = titles;
        let of_there = Message::verbatim(format!("{of_there:there$}"));
        let mut table = Table::new([of_group, of_suggested, of_there, of_missing]);
        for (group, row) in self.groups.iter().zip(&rows) {
            let [of_suggested, of_there, of_missing] = row;
            let cells = [
                group.name.clone(),
                shorten(of_suggested, suggested),
                shorten(of_there, there),
                shorten(of_missing, missing),
            ];
            table.row(cells.map(Message::verbatim));
        }
        table
    }

    /// Says in sentences what is new since `before`.
    pub(super) fn news_since(&self, before: Option<&Self>, room: &str) -> Vec<Message> {
        let before = before.filter(|before| self.is_of_same_session(before));
        let mut news = Vec::new();
        if before.is_none() {
            news.push(self.headline(room));
            for group in &self.groups {
                let suggested = self.all(&group.suggested).join(", ");
                news.push(words::group_is_for(&group.name, suggested));
            }
        }
        for group in &self.groups {
            let known = before.and_then(|before| before.group(&group.room_id));
            let is_new =
                |user: &&OwnedUserId| known.is_none_or(|known| !known.joined.contains(user));
            let arrived: Vec<_> = group.joined.iter().filter(is_new).collect();
            for &user in &arrived {
                let own = self.suggestion_of(user);
                let instead = own.filter(|own| own.room_id != group.room_id);
                let person = self.name(user);
                news.push(match instead {
                    Some(own) => words::joined_instead(person, &group.name, &own.name),
                    None => words::joined(person, &group.name),
                });
            }
            let was_complete = known.is_some_and(Group::is_complete);
            if group.is_complete() && !was_complete {
                news.push(words::everybody_is_there(&group.name));
            }
        }
        news
    }

    fn group(&self, room_id: &OwnedRoomId) -> Option<&Group> {
        self.groups.iter().find(|group| group.room_id == *room_id)
    }

    fn place_of(&self, user: &OwnedUserId) -> Option<&Group> {
        self.groups.iter().find(|group| group.joined.contains(user))
    }

    fn suggestion_of(&self, user: &OwnedUserId) -> Option<&Group> {
        self.groups
            .iter()
            .find(|group| group.suggested.contains(user))
    }

    fn name(&self, user: &OwnedUserId) -> String {
        names::name(&self.names, user)
    }

    fn all(&self, users: &[OwnedUserId]) -> Vec<String> {
        let mut names: Vec<_> = users.iter().map(|user| self.name(user)).collect();
        names.sort();
        names
    }

    /// Who is suggested and not there, with where they are instead.
    fn missing(&self, group: &Group, language: Language) -> Vec<String> {
        let missing = group
            .suggested
            .iter()
            .filter(|user| !group.joined.contains(user));
        let mut names: Vec<_> = missing
            .map(|user| match self.place_of(user) {
                Some(elsewhere) => {
                    words::is_elsewhere(self.name(user), &elsewhere.name).text(language)
                }
                None => self.name(user),
            })
            .collect();
        names.sort();
        names
    }
}

impl Group {
    fn new(child: &ChildStatus, hosts: &[&UserId]) -> Self {
        let joined = child.joined.iter().flatten();
        Self {
            name: room_label(child.name.as_deref(), &child.room_id),
            room_id: child.room_id.clone(),
            suggested: child.users.clone(),
            joined: joined
                .filter(|user| !hosts.contains(&&***user))
                .cloned()
                .collect(),
        }
    }

    fn is_complete(&self) -> bool {
        !self.suggested.is_empty() && self.suggested.iter().all(|user| self.joined.contains(user))
    }
}

/// Gives each column what it needs, and where that is too much, those that need most the same.
fn share<const COLUMNS: usize>(needs: [usize; COLUMNS], mut available: usize) -> [usize; COLUMNS] {
    let mut order: Vec<_> = needs.into_iter().enumerate().collect();
    order.sort_by_key(|(_, need)| *need);
    let mut shares = needs;
    for (served, (column, need)) in order.into_iter().enumerate() {
        let fair = available / (COLUMNS - served);
        if let Some(share) = shares.get_mut(column) {
            *share = need.min(fair);
        }
        available -= need.min(fair);
    }
    shares
}

/// As many names as fit, and how many there are besides.
fn shorten(names: &[String], columns: usize) -> String {
    let all = names.join(", ");
    if all.width() <= columns {
        return all;
    }
    let shortened = (1..names.len()).rev().map(|shown| {
        let first = names.get(..shown).unwrap_or_default().join(", ");
        format!("{first} +{}", names.len() - shown)
    });
    let mut fitting = shortened.filter(|text| text.width() <= columns);
    fitting.next().unwrap_or_else(|| names.len().to_string())
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{owned_room_id, owned_user_id};

    use super::*;

    fn board(joined: [Vec<OwnedUserId>; 2]) -> Board {
        let [ann, bo, cy] = people();
        let names = ["Ann", "Bo", "Cy"].map(str::to_owned);
        let [first, second] = joined;
        let group = |room_id, name: &str, suggested, joined| Group {
            room_id,
            name: name.to_owned(),
            suggested,
            joined,
        };
        Board {
            session: Some("s".into()),
            sender: None,
            left: Some(42),
            names: Names::new(&people(), &people().into_iter().zip(names).collect()),
            groups: vec![
                group(owned_room_id!("!1"), "Group 1", vec![ann, bo], first),
                group(owned_room_id!("!2"), "Group 2", vec![cy], second),
            ],
        }
    }

    fn people() -> [OwnedUserId; 3] {
        [
            owned_user_id!("@a:x"),
            owned_user_id!("@b:x"),
            owned_user_id!("@c:x"),
        ]
    }

    #[test]
    fn news_say_who_came_and_which_group_is_complete() {
        let [ann, bo, cy] = people();
        let said = |news: Vec<Message>| -> Vec<_> {
            let texts = news.iter().map(|news| news.text(Language::English));
            texts.collect()
        };
        let (empty, half) = (
            board([vec![], vec![]]),
            board([vec![ann.clone()], vec![cy.clone()]]),
        );
        assert_eq!(empty.news_since(None, "Workshop").len(), 3);
        assert_eq!(
            said(half.news_since(Some(&empty), "Workshop")),
            [
                "Ann joined Group 1",
                "Cy joined Group 2",
                "Group 2: everybody is there"
            ]
        );
        let strayed = board([vec![ann], vec![bo, cy]]);
        assert_eq!(
            said(strayed.news_since(Some(&half), "Workshop")),
            ["Bo joined Group 2 instead of Group 1"]
        );
        assert_eq!(
            strayed.missing(&strayed.groups[0], Language::English),
            ["Bo (in Group 2)"]
        );
        assert!(strayed.are_there(&people().into()));
        assert!(!half.are_there(&people().into()));
    }

    #[test]
    fn columns_that_need_little_leave_the_rest_to_the_others() {
        assert_eq!(share([10, 20, 5], 40), [10, 20, 5]);
        assert_eq!(share([10, 30, 40], 40), [10, 15, 15]);
        assert_eq!(share([30, 30, 30], 0), [0, 0, 0]);
    }

    #[test]
    fn a_long_list_says_how_many_are_not_named() {
        let names = ["Amara", "Bjorn", "Chiara"].map(str::to_owned);
        assert_eq!(shorten(&names, 20), "Amara, Bjorn, Chiara");
        assert_eq!(shorten(&names, 19), "Amara, Bjorn +1");
        assert_eq!(shorten(&names, 8), "Amara +2");
        assert_eq!(shorten(&names, 3), "3");
        assert_eq!(shorten(&[], 3), "");
    }
}
