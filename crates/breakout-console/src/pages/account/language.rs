//! The language of the pages.

use axum::{
    http::header::SET_COOKIE,
    response::{IntoResponse, Redirect},
};
use breakout_i18n::Language;
use serde::Deserialize;

use crate::{form::CheckedForm, language::cookie, paths::ACCOUNT};

/// A language that the pages can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) language: Language,
    pub(super) is_chosen: bool,
}

/// Returns what there is to choose from: nothing where there is but one language.
pub(super) fn choices(languages: &[Language], chosen: Option<Language>) -> Vec<Choice> {
    if languages.len() < 2 {
        return Vec::new();
    }
    let choices = languages.iter().map(|language| Choice {
        language: *language,
        is_chosen: chosen == Some(*language),
    });
    choices.collect()
}

#[derive(Debug, Deserialize)]
pub(super) struct LanguageForm {
    /// The tag of a language, or nothing for that of the browser.
    language: String,
}

pub(super) async fn choose(CheckedForm(form): CheckedForm<LanguageForm>) -> impl IntoResponse {
    let choice = Language::from_tag(&form.language);
    ([(SET_COOKIE, cookie(choice))], Redirect::to(ACCOUNT))
}

#[cfg(test)]
pub(super) fn samples() -> Vec<Choice> {
    choices(
        &[Language::English, Language::Pseudo],
        Some(Language::Pseudo),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_is_no_choice_of_one() {
        assert_eq!(choices(&[Language::English], None), []);
        let chosen = samples().into_iter().filter(|choice| choice.is_chosen);
        let chosen: Vec<_> = chosen.map(|choice| choice.language).collect();
        assert_eq!(chosen, [Language::Pseudo]);
    }

    #[test]
    fn every_language_is_a_choice_and_each_form_of_one_has_its_own_name() {
        let choices = choices(&Language::ALL, Some(Language::GermanFormal));
        let chosen = choices.iter().filter(|choice| choice.is_chosen);
        let chosen: Vec<_> = chosen.map(|choice| choice.language.own_name()).collect();
        assert_eq!(chosen, ["Deutsch (Sie)"]);
        let names = choices.iter().map(|choice| choice.language.own_name());
        let names: BTreeSet<_> = names.collect();
        assert_eq!(names.len(), Language::ALL.len());
    }
}
