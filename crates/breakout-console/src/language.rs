//! Languages of pages: in which one a request is answered where no console says so, and how a page is written in it.

use axum::http::HeaderMap;
use breakout_i18n::Language;

/// Returns the language of a request: that of the browser, once there is more than one.
pub(crate) fn of(_headers: &HeaderMap) -> Language {
    Language::English
}

/// Returns the direction in which a language is written, for `dir` of a page.
///
/// The place for languages from right to left.
pub(crate) fn direction(_language: Language) -> &'static str {
    "ltr"
}
