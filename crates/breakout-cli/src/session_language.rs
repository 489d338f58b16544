//! The language of a session: by this command, or as is remembered for the room.

use breakout_core::event::remembered::RememberedEventContent;
use breakout_i18n::{Language, start as words};
use breakout_words::{CommandError, safe_text};

/// Reads the language that is asked for.
pub(crate) fn asked_for(tag: Option<&str>) -> Result<Option<Language>, CommandError> {
    let Some(tag) = tag else {
        return Ok(None);
    };
    let known = Language::from_tag(tag).ok_or_else(|| {
        let tags = Language::ALL.map(Language::tag).join(", ");
        CommandError::usage(words::no_such_language(safe_text(tag)))
            .with_hint(words::known_languages(tags))
    });
    known.map(Some)
}

/// Says in which language a session of this room speaks. One that is remembered and not known here is English.
pub(crate) fn of_room(asked: Option<Language>, remembered: &RememberedEventContent) -> Language {
    let before = remembered.language.as_ref();
    let before = before.and_then(|tag| Language::from_tag(tag.as_str()));
    asked.or(before).unwrap_or_default()
}

/// Remembers the language that is asked for. English needs no word.
pub(crate) fn remember(asked: Option<Language>, remembered: &mut RememberedEventContent) {
    if let Some(asked) = asked {
        remembered.language = asked.tag_in_note();
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::event::LanguageTag;

    use super::*;

    #[test]
    fn a_language_that_nobody_knows_is_refused_with_those_that_are_known() {
        let error = asked_for(Some("x\u{202e}-none")).unwrap_err();
        let hints: Vec<_> = error
            .hints()
            .iter()
            .map(|hint| hint.text(Language::English))
            .collect();
        assert!(hints.concat().contains("de, de-x-formal, en"), "{hints:?}");
        assert!(!error.message().text(Language::English).contains('\u{202e}'));
        assert_eq!(asked_for(None).unwrap(), None);
        assert_eq!(asked_for(Some("EN")).unwrap(), Some(Language::English));
    }

    #[test]
    fn a_form_of_a_language_is_asked_for_and_remembered() {
        let formal = Some(Language::GermanFormal);
        for tag in ["de-x-formal", "de-formal"] {
            assert_eq!(asked_for(Some(tag)).unwrap(), formal, "{tag}");
        }
        assert_eq!(asked_for(Some("de")).unwrap(), Some(Language::German));
        let mut remembered = RememberedEventContent::default();
        remember(formal, &mut remembered);
        assert_eq!(remembered.language, LanguageTag::parse("de-x-formal"));
        assert_eq!(of_room(None, &remembered), Language::GermanFormal);
        assert_eq!(
            of_room(Some(Language::German), &remembered),
            Language::German
        );
    }

    #[test]
    fn what_is_asked_for_goes_before_what_is_remembered_and_replaces_it() {
        let mut remembered = RememberedEventContent::default();
        remembered.language = LanguageTag::parse("tlh");
        assert_eq!(of_room(None, &remembered), Language::English);
        remember(None, &mut remembered);
        assert_eq!(remembered.language, LanguageTag::parse("tlh"));
        remember(Some(Language::English), &mut remembered);
        assert_eq!(remembered.language, None);
    }
}
