//! The messages of a language.

use std::{collections::BTreeMap, fmt};

use breakout_core::words::{Piece, Slot};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// The file of what goes into rooms.
pub(crate) const ROOMS: &str = "rooms";

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

/// The messages of a language.
pub(crate) struct Catalog {
    language: LanguageIdentifier,
    files: BTreeMap<String, FluentBundle<FluentResource>>,
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
    /// Reads the messages of a language, by file. What is wrong in them is left out; the tests find it.
    pub(crate) fn new(language: &str, files: &[(&str, &str)]) -> Self {
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let bundle = |text: &str| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
            // Marks of direction around each argument would be seen in some clients and in terminals.
            bundle.set_use_isolating(false);
            let file = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(file.unwrap_or_else(|(file, _)| file));
            bundle
        };
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), bundle(text)));
        Self {
            files: files.collect(),
            language,
        }
    }

    /// Puts a message that goes into rooms together, and leaves its slots open.
    pub(crate) fn message(&self, key: &str, arguments: &[(&str, Argument)]) -> Vec<Piece> {
        let arguments = arguments
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(value)));
        let marks = SLOTS.iter().zip(marks());
        let marks = marks.map(|((_, name), mark)| (*name, FluentValue::from(mark.to_string())));
        let text = self.format(
            ROOMS,
            key,
            &marks.chain(arguments).collect::<FluentArgs<'_>>(),
        );
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
    pub(crate) fn text(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        let arguments = arguments
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(value)));
        self.format(ROOMS, key, &arguments.collect::<FluentArgs<'_>>())
    }

    /// Puts a message into words. One that is not there is its key; where assertions are checked, it is a failure.
    pub(crate) fn format(&self, file: &str, key: &str, arguments: &FluentArgs<'_>) -> String {
        let said = self.files.get(file).and_then(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
            debug_assert!(errors.is_empty(), "{}: {key}: {errors:?}", self.language);
            Some(text.into_owned())
        });
        debug_assert!(said.is_some(), "{} lacks {file}: {key}", self.language);
        said.unwrap_or_else(|| key.to_owned())
    }
}

/// What stands in a message: a number, which may decide about the form of the words, or a text in the
/// same language.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    Number(u64),
    Text(String),
}

impl From<&Argument> for FluentValue<'static> {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Number(number) => Self::from(*number),
            Argument::Text(text) => Self::from(text.clone()),
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
        ruma::{owned_server_name, room_id},
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
}
