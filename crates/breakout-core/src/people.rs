//! What people are called wherever they are listed.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedUserId, UserId};

use crate::text::{is_unseen, user_label, visible_name};

/// What people are called, so that no two of them are called the same.
///
/// Somebody is called by the name that they chose, or by their ID where nothing of the name can be
/// seen. Namesakes have the local part of their ID behind the name, as in
/// "Anna Schmidt (anna.s)", and the whole ID where even that is not enough. Names that only differ
/// in capitals, white space or characters that cannot be seen count as the same.
///
/// What comes out is on one line, but markup is not escaped: that depends on where the text goes.
///
/// # Examples
///
/// ```
/// use std::collections::BTreeMap;
///
/// use breakout_core::people::Names;
/// use ruma::owned_user_id;
///
/// let (one, two) = (owned_user_id!("@anna.s:a"), owned_user_id!("@anna.m:a"));
/// let chosen = BTreeMap::from([
///     (one.clone(), "Anna".to_owned()),
///     (two.clone(), "Anna".to_owned()),
/// ]);
/// let names = Names::new([&one, &two], &chosen);
/// assert_eq!(names.of(&one), "Anna (anna.s)");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<OwnedUserId, String>);

impl Names {
    /// Finds out what to call these people, and everybody who has a name in `names`.
    ///
    /// Somebody's name differs from those of all of them, whether or not they are listed together: pass the
    /// names of all members of the room.
    pub fn new<'a>(
        users: impl IntoIterator<Item = &'a OwnedUserId>,
        names: &'a BTreeMap<OwnedUserId, String>,
    ) -> Self {
        let users: BTreeSet<_> = users.into_iter().chain(names.keys()).collect();
        let mut people: Vec<_> = users
            .into_iter()
            .map(|user| Person::new(user, names.get(user)))
            .collect();
        // A name may look like the longer name of somebody else, so that it takes
        // another look until nobody is called the same.
        loop {
            let mut alike: BTreeMap<String, Vec<&mut Person<'_>>> = BTreeMap::new();
            for person in &mut people {
                alike
                    .entry(folded(&person.label()))
                    .or_default()
                    .push(person);
            }
            let mut changed = false;
            for person in alike
                .into_values()
                .filter(|alike| alike.len() > 1)
                .flatten()
            {
                changed |= person.say_more();
            }
            if !changed {
                break;
            }
        }
        let labels = people
            .into_iter()
            .map(|person| (person.user.to_owned(), person.label()));
        Self(labels.collect())
    }

    /// Returns what to call somebody; the ID of who was not among the people.
    pub fn of<'a>(&'a self, user: &'a UserId) -> &'a str {
        self.0.get(user).map_or(user.as_str(), String::as_str)
    }

    /// Returns what several people are called, separated by commas, in their order.
    pub fn list<'a>(&self, users: impl IntoIterator<Item = &'a OwnedUserId>) -> String {
        let names: Vec<_> = users.into_iter().map(|user| self.of(user)).collect();
        names.join(", ")
    }
}

struct Person<'a> {
    user: &'a UserId,
    /// What they call themselves, if something of it can be seen.
    name: Option<String>,
    detail: Detail,
}

/// How much is said of somebody's ID beside the name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Nothing,
    LocalPart,
    Whole,
}

impl<'a> Person<'a> {
    fn new(user: &'a UserId, name: Option<&String>) -> Self {
        Self {
            user,
            name: name.and_then(|name| visible_name(name)),
            detail: Detail::Nothing,
        }
    }

    fn label(&self) -> String {
        let whole = user_label(None, self.user);
        match (&self.name, self.detail) {
            (Some(name), Detail::Nothing) => name.clone(),
            (Some(name), Detail::LocalPart) => {
                let local_part = visible_name(self.user.localpart()).unwrap_or(whole);
                format!("{name} ({local_part})")
            }
            (Some(name), Detail::Whole) => format!("{name} ({whole})"),
            (None, _) => whole,
        }
    }

    /// Says more of who it is; false if all is said.
    fn say_more(&mut self) -> bool {
        let more = match self.detail {
            _ if self.name.is_none() => return false,
            Detail::Nothing => Detail::LocalPart,
            Detail::LocalPart => Detail::Whole,
            Detail::Whole => return false,
        };
        self.detail = more;
        true
    }
}

/// What two names have in common that look the same.
fn folded(label: &str) -> String {
    let seen = label.chars().filter(|c| !is_unseen(*c));
    seen.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(people: &[(&str, Option<&str>)]) -> Vec<String> {
        let users: Vec<OwnedUserId> = people
            .iter()
            .map(|(user, _)| (*user).try_into().unwrap())
            .collect();
        let chosen = users.iter().zip(people);
        let chosen =
            chosen.filter_map(|(user, (_, name))| Some((user.clone(), (*name)?.to_owned())));
        let names = Names::new(&users, &chosen.collect());
        users.iter().map(|user| names.of(user).to_owned()).collect()
    }

    #[test]
    fn people_are_called_by_their_names() {
        assert_eq!(
            names(&[
                ("@ann:x", Some("Ann Lee")),
                ("@bob:x", None),
                ("@cid:x", Some("\u{200b}\u{202e} \n")),
                ("@dan:x", Some("Dan\nDoe")),
            ]),
            ["Ann Lee", "@bob:x", "@cid:x", "Dan Doe"]
        );
    }

    #[test]
    fn namesakes_are_told_apart() {
        for (people, expected) in [
            (
                vec![
                    ("@as1:x", Some("Anna Schmidt")),
                    ("@as2:x", Some("anna  SCHMIDT")),
                    ("@as3:x", Some("Anna\u{200b}Schmidt")),
                    ("@bob:x", Some("Bob")),
                ],
                vec![
                    "Anna Schmidt (as1)",
                    "anna SCHMIDT (as2)",
                    "AnnaSchmidt (as3)",
                    "Bob",
                ],
            ),
            // The same local part on two servers.
            (
                vec![("@anna:x", Some("Anna")), ("@anna:y", Some("Anna"))],
                vec!["Anna (@anna:x)", "Anna (@anna:y)"],
            ),
            (
                vec![("@anna:x", None), ("@anna:y", None)],
                vec!["@anna:x", "@anna:y"],
            ),
            // A name that is what somebody without one is called.
            (
                vec![("@anna:x", None), ("@eve:x", Some("@Anna:x"))],
                vec!["@anna:x", "@Anna:x (eve)"],
            ),
            // A name that is what somebody is called to be told apart.
            (
                vec![
                    ("@a1:x", Some("Anna")),
                    ("@a2:x", Some("Anna")),
                    ("@eve:x", Some("Anna (a1)")),
                ],
                vec!["Anna (@a1:x)", "Anna (a2)", "Anna (a1) (eve)"],
            ),
        ] {
            assert_eq!(names(&people), expected);
        }
    }

    #[test]
    fn who_is_not_known_is_called_by_their_id() {
        let user = <&UserId>::try_from("@new:x").unwrap();
        assert_eq!(Names::default().of(user), "@new:x");
    }

    proptest! {
        #[test]
        fn no_two_people_are_ever_called_the_same(
            people in prop::collection::btree_map(
                ("[ab]{1,2}", "[xy]"),
                prop::option::of("[aAb \u{200b}()@:x]{0,9}"),
                0..12,
            ),
        ) {
            let ids: Vec<_> = people.keys().map(|(local, server)| format!("@{local}:{server}")).collect();
            let people: Vec<_> = ids.iter().map(String::as_str).zip(people.values().map(Option::as_deref)).collect();
            let labels = names(&people);
            let folded: BTreeSet<_> = labels.iter().map(|label| folded(label)).collect();
            prop_assert_eq!(folded.len(), labels.len(), "{:?}", labels);
        }
    }
}
