//! A message that nobody has put into words yet.

use std::{borrow::Cow, fmt};

use breakout_core::words::Length;
use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Language, catalog::Catalog};

/// What is to be said, with its arguments, until it is known in which language.
///
/// The functions of this crate's modules make them, one for each message of the catalog. It is put into words where it
/// leaves the program: in a page, on a terminal. Nothing decides by the words.
#[derive(Clone, PartialEq, Eq)]
pub struct Message(Content);

#[derive(Clone, PartialEq, Eq)]
enum Content {
    /// A message of the catalog.
    Said {
        file: &'static str,
        key: &'static str,
        arguments: Vec<(&'static str, Argument)>,
    },
    /// The words of somebody else, which are the same in all languages.
    Verbatim(String),
}

impl Message {
    pub(crate) fn new(
        file: &'static str,
        key: &'static str,
        arguments: Vec<(&'static str, Argument)>,
    ) -> Self {
        Self(Content::Said {
            file,
            key,
            arguments,
        })
    }

    /// Returns a message that is somebody else's words: a name, an ID, what a homeserver answered.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self(Content::Verbatim(text.into()))
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, Content::Verbatim(text) if text.is_empty())
    }

    /// Puts it into words.
    pub fn text(&self, language: Language) -> String {
        match &self.0 {
            Content::Verbatim(text) => text.clone(),
            Content::Said {
                file,
                key,
                arguments,
            } => {
                let catalog = language.catalog();
                let arguments = arguments
                    .iter()
                    .map(|(name, value)| (*name, value.text(language, catalog)));
                catalog.format(file, key, &arguments.collect::<FluentArgs<'_>>())
            }
        }
    }

    /// Puts it into words for a page: for an element, or an attribute in double quotes. Only [`Argument::markup`] is
    /// markup then.
    pub fn html(&self, language: Language) -> String {
        match &self.0 {
            Content::Verbatim(text) => escape(text).into_owned(),
            Content::Said {
                file,
                key,
                arguments,
            } => {
                let catalog = language.catalog();
                let mut markup = Vec::new();
                let arguments = arguments
                    .iter()
                    .map(|(name, value)| (*name, value.marked(language, catalog, &mut markup)));
                let arguments = arguments.collect::<FluentArgs<'_>>();
                let text = catalog.format(file, key, &arguments);
                put_in(&escape(&text), &markup)
            }
        }
    }
}

impl AsRef<Self> for Message {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl From<&Self> for Message {
    fn from(message: &Self) -> Self {
        message.clone()
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Said { key, arguments, .. } => {
                let mut debug = f.debug_struct(key);
                for (name, argument) in arguments {
                    debug.field(name, argument);
                }
                debug.finish()
            }
            Content::Verbatim(text) => fmt::Debug::fmt(text, f),
        }
    }
}

/// What stands in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument(Value);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Number(u64),
    Text(String),
    Message(Message),
    /// What stands between them comes last.
    List(Vec<Message>, &'static str),
    Length(Length),
    Markup(String),
    /// Markup before, what is said in between, and markup after it.
    Element(String, Message, &'static str),
}

impl Argument {
    /// Returns markup of ours, which has been escaped where it holds other people's text. Only a page has it.
    pub fn markup(html: impl Into<String>) -> Self {
        Self(Value::Markup(html.into()))
    }

    /// Returns a message between markup of ours, as in an element of a page.
    pub fn element(begin: impl Into<String>, message: &Message, end: &'static str) -> Self {
        Self(Value::Element(begin.into(), message.clone(), end))
    }

    /// Returns several messages, which are told one after another.
    pub fn list(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(Value::List(messages.into_iter().collect(), ", "))
    }

    /// Returns several messages of which each may have commas. However many there are, none is within another.
    pub fn series(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(Value::List(messages.into_iter().collect(), "; "))
    }

    fn text(&self, language: Language, catalog: &Catalog) -> FluentValue<'static> {
        match &self.0 {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) | Value::Markup(text) => FluentValue::from(text.clone()),
            Value::Message(message) | Value::Element(_, message, _) => {
                FluentValue::from(message.text(language))
            }
            Value::List(messages, between) => {
                let texts = messages.iter().map(|message| message.text(language));
                FluentValue::from(texts.collect::<Vec<_>>().join(between))
            }
            Value::Length(length) => FluentValue::from(catalog.length_text(*length)),
        }
    }

    /// The same with a mark where markup is put in later.
    fn marked(
        &self,
        language: Language,
        catalog: &Catalog,
        markup: &mut Vec<String>,
    ) -> FluentValue<'static> {
        let mut mark = |html: String| {
            let mark = mark(markup.len());
            markup.push(html);
            FluentValue::from(mark.to_string())
        };
        match &self.0 {
            Value::Markup(html) => mark(html.clone()),
            // These have markup of their own.
            Value::Message(message) => mark(message.html(language)),
            Value::Element(begin, message, end) => {
                mark(format!("{begin}{}{end}", message.html(language)))
            }
            Value::List(messages, between) => {
                let texts = messages.iter().map(|message| message.html(language));
                mark(texts.collect::<Vec<_>>().join(between))
            }
            Value::Text(text) => FluentValue::from(text.replace(is_mark, "\u{fffd}")),
            Value::Number(_) | Value::Length(_) => self.text(language, catalog),
        }
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self(Value::Message(message))
    }
}

impl From<&Message> for Argument {
    fn from(message: &Message) -> Self {
        message.clone().into()
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self(Value::Text(text))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<Length> for Argument {
    fn from(length: Length) -> Self {
        Self(Value::Length(length))
    }
}

impl From<Number> for Argument {
    fn from(Number(number): Number) -> Self {
        Self(Value::Number(number))
    }
}

/// A number of things, which decides about the form of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(u64);

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Number {
            fn from(number: $number) -> Self {
                Self(u64::try_from(number).unwrap_or(u64::MAX))
            }
        }

        impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                Number::from(number).into()
            }
        }
    )+};
}

numbers!(u16, u32, u64, usize);

/// The characters that stand for markup while a message is put together: noncharacters, which Unicode keeps for such use.
/// Those of the catalog's own slots come before them.
const FIRST_MARK: u32 = 0xFDE0;
const LAST_MARK: u32 = 0xFDEF;

fn mark(index: usize) -> char {
    let mark = u32::try_from(index).ok().and_then(|index| {
        let mark = FIRST_MARK.checked_add(index)?;
        (mark <= LAST_MARK).then_some(mark)
    });
    debug_assert!(mark.is_some(), "a message has too many arguments");
    mark.and_then(char::from_u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn is_mark(c: char) -> bool {
    (FIRST_MARK..=LAST_MARK).contains(&u32::from(c))
}

fn escape(text: &str) -> Cow<'_, str> {
    html_escape::encode_double_quoted_attribute(text)
}

fn put_in(escaped: &str, markup: &[String]) -> String {
    let mut html = String::with_capacity(escaped.len());
    for c in escaped.chars() {
        let index = u32::from(c).checked_sub(FIRST_MARK);
        let index = index.and_then(|index| usize::try_from(index).ok());
        match index.and_then(|index| markup.get(index)) {
            Some(markup) => html.push_str(markup),
            None => html.push(c),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{layout, messages, problems};

    #[test]
    fn every_message_of_every_language_says_something_without_markup() {
        for language in Language::ALL {
            for message in messages::samples() {
                let text = message.text(language);
                assert!(!text.trim().is_empty(), "{message:?}");
                for bad in ["{ ", " }", "<", "$", "&"] {
                    assert!(!text.contains(bad), "{text}");
                }
                assert_eq!(text.contains("sample"), message.has_text(), "{text}");
            }
        }
    }

    impl Message {
        fn has_text(&self) -> bool {
            let Content::Said { arguments, .. } = &self.0 else {
                return true;
            };
            let mut texts = arguments.iter().map(|(_, argument)| &argument.0);
            texts.any(|value| matches!(value, Value::Text(text) if text == "sample"))
        }
    }

    #[test]
    fn a_message_in_another_is_in_the_same_language_and_escaped_once() {
        let cause = problems::with_cause("a < b", Message::verbatim("<i>"));
        let message = problems::with_cause(problems::unanswered(), &cause);
        assert_eq!(
            message.text(Language::English),
            "the homeserver did not answer: a < b: <i>"
        );
        assert_eq!(
            message.html(Language::English),
            "the homeserver did not answer: a &lt; b: &lt;i&gt;"
        );
    }

    #[test]
    fn only_markup_of_ours_is_markup() {
        let strong = Argument::markup("<strong>Ann</strong>");
        let html = layout::this_is_a_demo(strong).html(Language::English);
        assert!(html.contains("You are <strong>Ann</strong>."), "{html}");
        let html = layout::this_is_a_demo("\u{fde0}<b>\u{fde0}").html(Language::English);
        assert!(
            html.contains("You are \u{fffd}&lt;b&gt;\u{fffd}."),
            "{html}"
        );
    }
}
