//! What templates do with messages.

use std::{any::Any, fmt::Display};

use askama::{Result, Values, filters::Safe, get_value};
use breakout_i18n::{Argument, Language, Message};

/// The name of the value by which a template knows its language.
const LANGUAGE: &str = "language";

/// What a template gets besides its own fields.
pub(crate) struct Spoken(pub(crate) Language);

impl Values for Spoken {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        (key == LANGUAGE).then_some(&self.0)
    }
}

/// Puts a message into words, for an element or for an attribute in double quotes. What stands in it is escaped but for
/// [markup of ours](breakout_i18n::Argument::markup).
#[askama::filter_fn]
pub(crate) fn t(message: impl AsRef<Message>, values: &dyn Values) -> Result<Safe<String>> {
    let language = get_value::<Language>(values, LANGUAGE)?;
    Ok(Safe(message.as_ref().html(*language)))
}

/// The same for a message that was written for a terminal, in lower case.
#[askama::filter_fn]
pub(crate) fn sentence(message: impl AsRef<Message>, values: &dyn Values) -> Result<Safe<String>> {
    let language = get_value::<Language>(values, LANGUAGE)?;
    Ok(Safe(capitalized(&message.as_ref().html(*language))))
}

/// Returns other people's text, or a number, that stands out in a message.
pub(crate) fn strong(text: impl Display) -> Argument {
    let text = text.to_string();
    let text = html_escape::encode_text(&text);
    Argument::markup(format!("<strong>{text}</strong>"))
}

/// Returns a tag that stands in a message: its words are the message's.
pub(crate) fn tag(html: &'static str) -> Argument {
    Argument::markup(html)
}

/// Returns the beginning of a link in a message.
pub(crate) fn link(href: &str) -> Argument {
    let href = html_escape::encode_double_quoted_attribute(href);
    Argument::markup(format!("<a href=\"{href}\">"))
}

/// Returns how long something still goes, until `at` in milliseconds since 1970, as a clock that a script keeps right.
pub(crate) fn countdown(at: &u64, left: &Message) -> Argument {
    Argument::element(format!("<time data-ends-at=\"{at}\">"), left, "</time>")
}

/// Returns the beginning of the clock of a move, which a script keeps right.
pub(crate) fn move_clock(at: &u64) -> Argument {
    Argument::markup(format!("<time data-at=\"{at}\">"))
}

/// Returns a text with its first letter in upper case.
pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    first.to_uppercase().chain(chars).collect()
}
