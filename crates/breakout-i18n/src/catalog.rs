//! The messages of a language.

use std::{collections::BTreeMap, fmt};

use breakout_core::words::{Length, Piece, Slot};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{
    Direction, Language,
    check::{COMMA, LANGUAGE, PLAIN_CASE, ROOMS, SEMICOLON, facts, known_as},
};

/// The slots, with what they are called in a catalog.
const SLOTS: [(Slot, &str); 6] = [
    (Slot::Group, "group"),
    (Slot::MainRoom, "room"),
    (Slot::People, "people"),
    (Slot::LastPerson, "last"),
    (Slot::HelpWord, "help"),
    (Slot::ReportWord, "report"),
];

/// The first of the characters that stand for slots while a message is put together. They are
/// noncharacters, which Unicode keeps for such use; a catalog has none.
const FIRST_MARK: u32 = 0xFDD0;

/// The first character of what is written in its own direction whatever stands around it, and the last.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The messages of a language.
pub(crate) struct Catalog {
    language: LanguageIdentifier,
    direction: Direction,
    /// What stands between the parts of a list, and between parts that may have commas.
    comma: String,
    semicolon: String,
    /// The cases in which a length may stand, besides the plain one.
    cases: &'static [&'static str],
    files: BTreeMap<String, FluentBundle<FluentResource>>,
    is_pseudo: bool,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = &self.language;
        f.debug_struct("Catalog")
            .field("language", &language.to_string())
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads the messages of a language, by file; of two that are called alike, the later one counts. What is wrong in them is
    /// left out; the tests find it.
    pub(crate) fn new(
        tag: &str,
        direction: Direction,
        cases: &'static [&'static str],
        texts: &[(&str, &str)],
    ) -> Self {
        let language = known_as(tag);
        let mut files = BTreeMap::new();
        for (name, text) in texts {
            let bundle = files.entry((*name).to_owned()).or_insert_with(|| {
                let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
                // Fluent puts marks of direction around numbers and words, too. Ours stand where a language needs them.
                bundle.set_use_isolating(false);
                bundle
            });
            let file = FluentResource::try_new((*text).to_owned());
            bundle.add_resource_overriding(file.unwrap_or_else(|(file, _)| file));
        }
        let between = |key: &str, usual: &str| {
            let texts = texts.iter().rev().filter(|(name, _)| *name == LANGUAGE);
            let mut found = texts.filter_map(|(_, text)| {
                let messages = facts(text).0.into_iter();
                let mut values = messages.filter(|(name, _)| name == key);
                values.next().map(|(_, facts)| facts.text)
            });
            format!("{} ", found.next().as_deref().unwrap_or(usual))
        };
        Self {
            comma: between(COMMA, ","),
            semicolon: between(SEMICOLON, ";"),
            language,
            direction,
            cases,
            files,
            is_pseudo: false,
        }
    }

    /// Says the same with accents, between brackets, and longer.
    #[cfg(any(debug_assertions, feature = "pseudo"))]
    pub(crate) fn in_pseudo(mut self) -> Self {
        for bundle in self.files.values_mut() {
            bundle.set_transform(Some(crate::pseudo::accented));
        }
        self.is_pseudo = true;
        self
    }

    /// Puts a message that goes into rooms together, and leaves its slots open.
    pub(crate) fn message(
        &self,
        key: &str,
        arguments: &[(&'static str, Argument<'_>)],
    ) -> Vec<Piece> {
        let mut said = Arguments::new(self);
        for ((_, name), mark) in SLOTS.iter().zip(marks()) {
            said.set(name, FluentValue::from(self.isolated(&mark.to_string())));
        }
        for (name, argument) in arguments {
            argument.put(name, &mut said);
        }
        let text = self.format(ROOMS, key, &said);
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((at, slot)) = first_slot(rest) {
            let (before, after) = rest.split_at(at);
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(Piece::Slot(slot));
            rest = after
                .get(after.chars().next().map_or(0, char::len_utf8)..)
                .unwrap_or("");
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
        pieces
    }

    /// Puts one without slots together.
    pub(crate) fn text(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let mut said = Arguments::new(self);
        for (name, argument) in arguments {
            argument.put(name, &mut said);
        }
        self.format(ROOMS, key, &said)
    }

    /// Puts a message into words: in English where this language lacks it. One that is not there at all is its key; where
    /// assertions are checked, it is a failure.
    pub(crate) fn format(&self, file: &str, key: &str, arguments: &Arguments<'_>) -> String {
        let said = self.find(file, key, arguments);
        let said = said.or_else(|| Language::English.catalog().find(file, key, arguments));
        debug_assert!(said.is_some(), "{} lacks {file}: {key}", self.language);
        match said {
            // No program that reads the words looks at these.
            Some(said) if self.is_pseudo => format!("⟦{said}⟧"),
            Some(said) => said,
            None => key.to_owned(),
        }
    }

    fn find(&self, file: &str, key: &str, arguments: &Arguments<'_>) -> Option<String> {
        let bundle = self.files.get(file)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments.said), &mut errors);
        debug_assert!(errors.is_empty(), "{}: {key}: {errors:?}", self.language);
        Some(text.into_owned())
    }

    /// Returns other people's text as it stands between words of this language: where those are written from right to left,
    /// a name that is not would take its neighbors with it. The digits of a clock stay together by themselves, and would not
    /// between marks.
    pub(crate) fn isolated(&self, text: &str) -> String {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        match self.direction {
            Direction::LeftToRight => text.to_owned(),
            Direction::RightToLeft if is_number => text.to_owned(),
            Direction::RightToLeft => {
                let text = text.replace(is_mark_of_direction, "");
                format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}")
            }
        }
    }

    pub(crate) fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns what stands between the parts of a list.
    pub(crate) fn between(&self, between: Between) -> &str {
        match between {
            Between::Commas => &self.comma,
            Between::Semicolons => &self.semicolon,
        }
    }

    /// Returns the cases in which a length may stand, besides the plain one.
    pub(crate) fn cases(&self) -> &'static [&'static str] {
        self.cases
    }
}

/// What is between the parts of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Between {
    Commas,
    /// Where each part may have commas.
    Semicolons,
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What stands in a message of a language.
pub(crate) struct Arguments<'a> {
    catalog: &'a Catalog,
    said: FluentArgs<'static>,
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            said: FluentArgs::new(),
        }
    }

    pub(crate) fn catalog(&self) -> &'a Catalog {
        self.catalog
    }

    /// Sets what is said alike in all cases of the language.
    pub(crate) fn set(&mut self, name: &'static str, value: FluentValue<'static>) {
        for case in self.catalog.cases {
            self.said.set(format!("{name}-{case}"), value.clone());
        }
        self.said.set(name, value);
    }

    /// Sets a length, which has a form in each case of the language: `{ $length-dative }`.
    pub(crate) fn set_length(&mut self, name: &'static str, length: Length) {
        for case in self.catalog.cases {
            let text = self.catalog.length_text(length, case);
            self.said.set(format!("{name}-{case}"), text);
        }
        let text = self.catalog.length_text(length, PLAIN_CASE);
        self.said.set(name, text);
    }
}

/// What stands in a message that goes into rooms: a number, which may decide about the form of the words, a text in the
/// same language, or a length of time.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Argument<'a> {
    Number(u64),
    Text(&'a str),
    Length(Length),
}

impl Argument<'_> {
    fn put(self, name: &'static str, said: &mut Arguments<'_>) {
        match self {
            Self::Number(number) => said.set(name, FluentValue::from(number)),
            Self::Text(text) => said.set(name, FluentValue::from(text.to_owned())),
            Self::Length(length) => said.set_length(name, length),
        }
    }
}

fn marks() -> impl Iterator<Item = char> {
    (FIRST_MARK..).map_while(char::from_u32)
}

fn first_slot(text: &str) -> Option<(usize, Slot)> {
    text.char_indices().find_map(|(at, c)| {
        let mut slots = SLOTS.iter().zip(marks());
        let slot = slots.find_map(|((slot, _), mark)| (mark == c).then_some(*slot));
        Some((at, slot?))
    })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, time::Duration};

    use breakout_core::{
        announcement::group::GroupMessage,
        event::breakout::{BreakoutEventContent, Child, Session},
        ruma::{OwnedUserId, owned_room_id, owned_server_name, room_id},
        way_back::WayBack,
    };
    use fluent_bundle::FluentResource;

    use super::*;

    #[test]
    fn every_message_is_well_formed_is_there_once_and_is_said_somewhere() {
        for (file, source) in [(
            include_str!("../words/en/rooms.ftl"),
            include_str!("rooms.rs"),
        )] {
            let resource = FluentResource::try_new(file.to_owned()).unwrap();
            let mut bundle = FluentBundle::<FluentResource>::new_concurrent(vec![]);
            bundle.add_resource(resource).unwrap();
            let names = file.lines().filter_map(|line| line.split_once(" = "));
            let names = names.filter(|(name, _)| !name.starts_with([' ', '#']));
            let names: BTreeSet<_> = names.map(|(name, _)| name).collect();
            assert!(names.len() > 40);
            for name in names {
                assert!(bundle.has_message(name), "{name}");
                assert!(
                    source.contains(&format!("\"{name}\"")),
                    "{name} is never said"
                );
            }
            assert!(
                !file
                    .chars()
                    .any(|c| marks().take(SLOTS.len()).any(|mark| mark == c))
            );
        }
    }

    #[test]
    fn a_language_puts_names_and_numbers_where_it_needs_them() {
        let german = Catalog::new(
            "de",
            Direction::LeftToRight,
            &[],
            &[(
                ROOMS,
                "group-ends-soon = In { $length } endet diese Gruppe.\n\
               then-come-back = Kommt dann bitte in { $room } zurück.\n\
               minutes = { $count ->\n    [one] einer Minute\n   *[other] { $count } Minuten\n }",
            )],
        );
        let way_back = WayBack::new(room_id!("!p"), [owned_server_name!("x")], Some("Bio <101>"));
        let said = |minutes: u64| {
            let left = Duration::from_secs(60 * minutes);
            GroupMessage::ends_soon(&german, left, &way_back)
        };
        assert_eq!(
            said(5).body,
            "In 5 Minuten endet diese Gruppe.\n\
             Kommt dann bitte in Bio <101> zurück: https://matrix.to/#/!p?via=x"
        );
        assert_eq!(
            said(1).formatted_body,
            "<p>In einer Minute endet diese Gruppe.</p><p>Kommt dann bitte in \
             <a href=\"https://matrix.to/#/!p?via=x\">Bio &lt;101&gt;</a> zurück.</p>"
        );
    }

    #[test]
    fn names_of_people_stay_where_they_are_among_words_from_right_to_left() {
        let words = "go-to = { $people }، اذهبوا إلى { $group }:\n\
                     and = { $people } و{ $last }\n\
                     join = انضم إلى { $group }\n";
        let files = [(ROOMS, words), (LANGUAGE, "comma = ،\n")];
        let arabic = Catalog::new("ar", Direction::RightToLeft, &[], &files);
        let mut child = Child::new(vec![owned_server_name!("x")]);
        child.name = Some("3B \u{2069}\u{202e}".to_owned());
        let children = BTreeMap::from([(owned_room_id!("!b"), child)]);
        let content = BreakoutEventContent::open(children, Session::new("s"));
        let people = ["@ann:x", "@bob:x", "@cem:x"].map(|id| OwnedUserId::try_from(id).unwrap());
        let moved = BTreeMap::from([(owned_room_id!("!b"), people.to_vec())]);
        let message = GroupMessage::moved(&arabic, &content, &moved, &BTreeMap::new());
        let names = "\u{2068}\u{2068}@ann:x\u{2069}، \u{2068}@bob:x\u{2069}\u{2069} و\u{2068}@cem:x\u{2069}";
        // No mark sticks to the link.
        assert_eq!(
            message.body,
            format!(
                "\u{2068}{names}\u{2069}، اذهبوا إلى \u{2068}3B\u{2069}: https://matrix.to/#/!b?via=x"
            )
        );
        assert!(message.formatted_body.contains(
            "<strong>3B</strong>\u{2069}: <a href=\"https://matrix.to/#/!b?via=x\">انضم إلى \u{2068}3B\u{2069}</a>"
        ));
    }
}
