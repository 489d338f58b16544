//! What people write, and what they mean by it: people and groups by their names, times, lists.

pub mod duration;
pub mod point_in_time;
pub mod wishes;

use std::{collections::BTreeMap, error::Error, fmt};

use breakout_core::{
    offer::{Offer, OfferedChild},
    people::Names,
    plan::split::Person,
    text::{room_label, visible_name},
};
use breakout_i18n::{Language, Message, typed as words};
use matrix_sdk::ruma::{OwnedUserId, RoomId, UserId};

use crate::{CommandError, safe_text};

/// What was typed means nothing here, and how to write it. It is shown in English by whoever knows no language, as the
/// parser of the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub Message);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text(Language::English))
    }
}

impl Error for Unreadable {}

/// The child that `text` means: an id, a name that only one has, or its number.
///
/// Where a room is called by a number, that is what people say, so a name comes before a number; `#3` is the number in
/// any case.
pub fn child<'a>(offer: &'a Offer, text: &str) -> Result<&'a OfferedChild, CommandError> {
    let text = text.trim();
    if let Some(child) = offer.children.iter().find(|child| child.room_id == text) {
        return Ok(child);
    }
    let candidates = matching(&offer.children, text, |child| {
        child.name.as_deref().unwrap_or("")
    });
    match candidates.as_slice() {
        [only] => return Ok(only),
        [] => {}
        several => {
            let several = several
                .iter()
                .map(|child| words::numbered(child.number, child.room_id.as_str()));
            return Err(ambiguous(words::several_groups(safe_text(text)), several));
        }
    }
    let number = number(text);
    let mut children = offer.children.iter();
    children
        .find(|child| Some(child.number) == number)
        .ok_or_else(|| {
            let error = CommandError::refused(words::no_such_group(safe_text(text)));
            offer.children.iter().fold(error, |error, child| {
                error.with_hint(words::numbered(child.number, child_name(child)))
            })
        })
}

/// Whether a child is called so to the letter, or has this id: no other one can be meant.
pub fn is_exactly(room_id: &RoomId, name: Option<&str>, text: &str) -> bool {
    let text = text.trim();
    let shown = visible_name(text);
    room_id == text || shown.is_some() && name.and_then(visible_name) == shown
}

/// The number that `text` says.
pub fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    text.strip_prefix('#').unwrap_or(text).parse().ok()
}

/// The member that `text` means: a full id, or a display name that only one has.
///
/// Who has namesakes is found by what they are called in lists, too.
pub fn person(members: &[Person], text: &str) -> Result<OwnedUserId, CommandError> {
    let text = text.trim();
    if let Some(member) = members.iter().find(|member| member.user_id == text) {
        return Ok(member.user_id.clone());
    }
    // Nobody takes another's place by calling themselves by their id, also while the other one is away.
    if UserId::parse(text).is_ok() {
        return Err(unknown(text));
    }
    let named: BTreeMap<_, _> = members
        .iter()
        .filter_map(|member| Some((member.user_id.clone(), member.display_name.clone()?)))
        .collect();
    let labels = Names::new(members.iter().map(|member| &member.user_id), &named);
    let mut candidates = matching(members, text, |member| {
        member.display_name.as_deref().unwrap_or("")
    });
    if candidates.is_empty() {
        candidates = matching(members, text, |member| labels.of(&member.user_id));
    }
    match candidates.as_slice() {
        [only] => Ok(only.user_id.clone()),
        [] => {
            let alike = alike(members, text, &labels);
            if alike.is_empty() {
                return Err(unknown(text).with_hint(words::name_a_member()));
            }
            Err(alike
                .into_iter()
                .fold(unknown(text), CommandError::with_hint))
        }
        several => {
            let ids = several.iter();
            let ids = ids.map(|member| Message::verbatim(member.user_id.as_str()));
            Err(ambiguous(words::several_members(safe_text(text)), ids))
        }
    }
}

fn unknown(text: &str) -> CommandError {
    CommandError::refused(words::nobody_is_called(safe_text(text)))
}

/// Some of those whose name or id holds this text: one of them may be meant.
fn alike(members: &[Person], text: &str, labels: &Names) -> Vec<Message> {
    const MOST: usize = 5;
    let text = text.to_lowercase();
    if text.is_empty() {
        return Vec::new();
    }
    let is_alike = |member: &&Person| {
        let label = labels.of(&member.user_id).to_lowercase();
        label.contains(&text) || member.user_id.as_str().contains(&text)
    };
    let found = members.iter().filter(is_alike).take(MOST);
    found
        .map(|member| match labels.of(&member.user_id) {
            label if label == member.user_id => Message::verbatim(label),
            label => words::with_id(label, member.user_id.as_str()),
        })
        .collect()
}

/// What to call a child: its name, else its id.
pub fn child_name(child: &OfferedChild) -> String {
    room_label(child.name.as_deref(), &child.room_id)
}

/// Those with exactly this name as it is seen, else those whose name differs in case only.
pub fn matching<'a, T>(all: &'a [T], text: &str, name: impl Fn(&'a T) -> &'a str) -> Vec<&'a T> {
    let Some(text) = visible_name(text) else {
        return Vec::new();
    };
    let named: Vec<_> = all
        .iter()
        .filter_map(|one| Some((visible_name(name(one))?, one)))
        .collect();
    let those = |is_meant: &dyn Fn(&str) -> bool| -> Vec<&'a T> {
        let meant = named.iter().filter(|(name, _)| is_meant(name));
        meant.map(|(_, one)| *one).collect()
    };
    let exact = those(&|name| name == text);
    if !exact.is_empty() {
        return exact;
    }
    let folded = text.to_lowercase();
    those(&|name| name.to_lowercase() == folded)
}

/// Says that several are called so, and which.
pub fn ambiguous(problem: Message, candidates: impl Iterator<Item = Message>) -> CommandError {
    candidates.fold(CommandError::refused(problem), CommandError::with_hint)
}

#[cfg(test)]
mod tests {
    use breakout_core::{
        event::breakout::{BreakoutEventContent, Child, Session},
        offer::Circumstances,
    };
    use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, user_id};

    use super::*;

    fn offer() -> Offer {
        let children =
            [("!a", "Bees"), ("!b", "ants"), ("!c", "Ants"), ("!d", "3")].map(|(id, name)| {
                let mut child = Child::new(vec![]);
                child.name = Some(name.to_owned());
                (id.try_into().unwrap(), child)
            });
        let content = BreakoutEventContent::open(BTreeMap::from(children), Session::new("s"));
        let now = MilliSecondsSinceUnixEpoch(0_u32.into());
        let circumstances = Circumstances::new(user_id!("@me:x"), user_id!("@host:x"), now);
        Offer::new(&content, &circumstances).unwrap()
    }

    #[test]
    fn a_member_is_found_by_id_or_by_a_name_that_only_one_has() {
        let members = [
            ("@a:x", "Ann"),
            ("@b:x", "ann"),
            ("@c:x", "Cid"),
            ("@d:x", "@a:x"),
        ];
        let members = members.map(|(user, name)| {
            let mut person = Person::new(user.try_into().unwrap());
            person.display_name = Some(name.to_owned());
            person
        });
        let found = |text: &str| {
            person(&members, text)
                .map(|user| user.to_string())
                .map_err(|error| error.to_string())
        };
        // Nobody takes another's place by calling themselves by their id.
        assert_eq!(found("@a:x").unwrap(), "@a:x");
        assert_eq!(found("Ann").unwrap(), "@a:x");
        assert_eq!(found("cid").unwrap(), "@c:x");
        assert_eq!(
            found("ANN").unwrap_err(),
            "more than one member is called ANN"
        );
        assert_eq!(
            found("eve").unwrap_err(),
            "nobody in this room is called eve"
        );
        assert_eq!(
            found("@eve:x").unwrap_err(),
            "nobody in this room is called @eve:x"
        );
        assert!(found("").is_err());
    }

    #[test]
    fn namesakes_are_found_by_what_lists_call_them() {
        let members = [
            ("@as1:x", "Anna Schmidt"),
            ("@as2:x", "Anna Schmidt"),
            ("@bob:x", "\u{3164}"),
        ];
        let members = members.map(|(user, name)| {
            let mut person = Person::new(user.try_into().unwrap());
            person.display_name = Some(name.to_owned());
            person
        });
        assert_eq!(person(&members, "Anna Schmidt (as2)").unwrap(), "@as2:x");
        let several = person(&members, "anna schmidt").unwrap_err();
        assert_eq!(several.hint_texts(Language::English), ["@as1:x", "@as2:x"]);
        let nobody = person(&members, "Schmidt").unwrap_err();
        assert_eq!(
            nobody.hint_texts(Language::English),
            ["Anna Schmidt (as1): @as1:x", "Anna Schmidt (as2): @as2:x"]
        );
        assert_eq!(
            person(&members, "bob").unwrap_err().hints(),
            [Message::verbatim("@bob:x")]
        );
        assert!(person(&members, "\u{3164}").is_err());
    }

    #[test]
    fn a_child_is_found_by_id_name_or_number() {
        let offer = offer();
        let found = |text: &str| {
            child(&offer, text)
                .map(|child| child.room_id.to_string())
                .map_err(|error| error.to_string())
        };
        assert_eq!(found("!c").unwrap(), "!c");
        assert_eq!(found("bees").unwrap(), "!a");
        assert_eq!(found("Ants").unwrap(), "!c");
        // A room that is called by a number is not another room's number.
        assert_eq!(found("3").unwrap(), "!d");
        assert_eq!(found("4").unwrap(), offer.children[3].room_id);
        assert_eq!(
            found("ANTS").unwrap_err(),
            "more than one group is called ANTS"
        );
        for none in ["5", "0", "#5", "#", "-1", "4.0", "\u{200b}"] {
            let message = found(none).unwrap_err();
            assert!(message.starts_with("no such group: "), "{message}");
        }
        let hints = child(&offer, "nothing").unwrap_err();
        assert_eq!(
            hints.hint_texts(Language::English),
            ["1: 3", "2: Ants", "3: Bees", "4: ants"]
        );
        let hints = child(&offer, "ANTS").unwrap_err();
        assert_eq!(hints.hint_texts(Language::English), ["2: !c", "4: !b"]);
    }

    #[test]
    fn a_number_means_a_number_where_it_is_said_so() {
        let offer = offer();
        let found = |text: &str| child(&offer, text).unwrap().room_id.to_string();
        assert_eq!(
            (found("3"), found("#3")),
            ("!d".to_owned(), "!a".to_owned())
        );
        assert_eq!(found("#4"), found("4"));
    }

    #[test]
    fn a_name_is_what_is_seen_of_it() {
        let mut offer = offer();
        offer.children[0].name = Some("Blue\u{a0}\u{200b} Group".to_owned());
        assert_eq!(child(&offer, "blue group").unwrap().number, 1);
        offer.children[1].name = Some("Blue Group".to_owned());
        assert_eq!(
            child(&offer, "Blue Group").unwrap_err().to_string(),
            "more than one group is called Blue Group"
        );
    }
}
