//! What the guides tell hosts to write is understood, in the language of each.

use super::*;

/// What docs/serve.md tells teachers to write, in English.
const ENGLISH: &str = include_str!("../../../../../docs/serve.md");

const TRANSLATED: [(Language, &str); 2] = [
    (
        Language::German,
        include_str!("../../../../../docs/de/guide.md"),
    ),
    (
        Language::French,
        include_str!("../../../../../docs/fr/guide.md"),
    ),
];

/// What the commands in the tables of a page are understood as, without names and what is said.
fn in_tables(page: &str, language: Language) -> Vec<String> {
    let grammar = Grammar::of(language);
    let rows = page.lines().filter(|line| line.starts_with('|'));
    let codes = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
    let commands = codes.filter(|code| code.starts_with(&format!("{PREFIX} ")));
    let meant = commands.map(|typed| {
        let command = grammar.parse(typed, false, PREFIX).unwrap();
        match command.unwrap_or_else(|error| panic!("{typed}: {error:?}")) {
            Command::Say(_) => "say".to_owned(),
            Command::Tell(_) => "to".to_owned(),
            Command::Move(_) => "move".to_owned(),
            Command::Close(_) => "close".to_owned(),
            command => command.to_string(),
        }
    });
    meant.collect()
}

#[test]
fn what_the_translated_guides_tell_to_write_is_understood() {
    let english = in_tables(ENGLISH, Language::English);
    for (language, page) in TRANSLATED {
        let translated = in_tables(page, language);
        assert!(translated.len() > 10, "{language:?}");
        for meant in translated {
            assert!(english.contains(&meant), "{language:?}: {meant}");
        }
    }
}
