//! A message that nobody has put into words yet.

use std::{borrow::Cow, fmt};

use breakout_core::words::Length;
use fluent_bundle::FluentValue;

use crate::{
    Language,
    catalog::{Arguments, Between, Catalog},
};

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

    /// Returns a message that says nothing, for where one has to stand: the head of a column, a cell.
    pub fn empty() -> Self {
        Self::verbatim("")
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, Content::Verbatim(text) if text.is_empty())
    }

    /// Puts it into words.
    pub fn text(&self, language: Language) -> String {
        self.text_in(language.catalog())
    }

    /// Puts it into words for a page: for an element, or an attribute in double quotes. Only [`Argument::markup`] is
    /// markup then.
    pub fn html(&self, language: Language) -> String {
        self.html_in(language.catalog())
    }

    pub(crate) fn text_in(&self, catalog: &Catalog) -> String {
        match &self.0 {
            Content::Verbatim(text) => text.clone(),
            Content::Said {
                file,
                key,
                arguments,
            } => {
                let mut said = Arguments::new(catalog);
                for (name, argument) in arguments {
                    argument.put(name, &mut said);
                }
                catalog.format(file, key, &said)
            }
        }
    }

    /// Whether this says another message: it is that one, or has it among what stands in it. Words of somebody else are
    /// said where they are part of such words, or of a text that stands in it.
    pub fn says(&self, other: &Self) -> bool {
        if self == other {
            return true;
        }
        match (&self.0, &other.0) {
            (Content::Verbatim(text), Content::Verbatim(other)) => text.contains(other),
            (Content::Verbatim(_), Content::Said { .. }) => false,
            (Content::Said { arguments, .. }, _) => {
                let mut arguments = arguments.iter();
                arguments.any(|(_, argument)| argument.says(other))
            }
        }
    }

    pub(crate) fn html_in(&self, catalog: &Catalog) -> String {
        match &self.0 {
            Content::Verbatim(text) => escape(text).into_owned(),
            Content::Said {
                file,
                key,
                arguments,
            } => {
                let mut markup = Vec::new();
                let mut said = Arguments::new(catalog);
                for (name, argument) in arguments {
                    argument.put_marked(name, &mut said, &mut markup);
                }
                put_in(&escape(&catalog.format(file, key, &said)), &markup)
            }
        }
    }

    /// Puts it into words between others: a name does not change the order of those around it.
    fn text_within(&self, catalog: &Catalog) -> String {
        match &self.0 {
            Content::Verbatim(text) => catalog.isolated(text),
            Content::Said { .. } => self.text_in(catalog),
        }
    }

    /// The same for a page.
    fn html_within(&self, catalog: &Catalog) -> String {
        match &self.0 {
            Content::Verbatim(text) => escape(&catalog.isolated(text)).into_owned(),
            Content::Said { .. } => self.html_in(catalog),
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
    /// One of the words between which a message chooses; nobody reads it.
    Choice(&'static str),
    Message(Message),
    /// What stands between them comes last.
    List(Vec<Message>, Between),
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

    /// Returns one of the words between which a message chooses.
    pub(crate) fn choice(word: &'static str) -> Self {
        Self(Value::Choice(word))
    }

    /// Returns several messages, which are told one after another.
    pub fn list(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(Value::List(messages.into_iter().collect(), Between::Commas))
    }

    /// Returns several messages of which each may have commas. However many there are, none is within another.
    pub fn series(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(Value::List(
            messages.into_iter().collect(),
            Between::Semicolons,
        ))
    }

    fn says(&self, message: &Message) -> bool {
        match (&self.0, &message.0) {
            (Value::Message(one) | Value::Element(_, one, _), _) => one.says(message),
            (Value::List(several, _), _) => several.iter().any(|one| one.says(message)),
            (Value::Text(text), Content::Verbatim(words)) => text.contains(words),
            _ => false,
        }
    }

    fn put(&self, name: &'static str, said: &mut Arguments<'_>) {
        let catalog = said.catalog();
        let text = match &self.0 {
            Value::Number(number) => return said.set(name, FluentValue::from(*number)),
            Value::Length(length) => return said.set_length(name, *length),
            Value::Choice(word) => (*word).to_owned(),
            Value::Text(text) | Value::Markup(text) => catalog.isolated(text),
            Value::Message(message) | Value::Element(_, message, _) => message.text_within(catalog),
            Value::List(messages, between) => {
                let texts = messages.iter().map(|message| message.text_within(catalog));
                texts.collect::<Vec<_>>().join(catalog.between(*between))
            }
        };
        said.set(name, FluentValue::from(text));
    }

    /// The same with a mark where markup is put in later.
    fn put_marked(&self, name: &'static str, said: &mut Arguments<'_>, markup: &mut Vec<String>) {
        let catalog = said.catalog();
        let mut mark = |html: String| {
            let mark = mark(markup.len());
            markup.push(html);
            mark.to_string()
        };
        let text = match &self.0 {
            Value::Number(_) | Value::Length(_) | Value::Choice(_) => {
                return self.put(name, said);
            }
            Value::Text(text) => catalog.isolated(&text.replace(is_mark, "\u{fffd}")),
            Value::Markup(html) if is_tag(html) => mark(html.clone()),
            Value::Markup(html) => catalog.isolated(&mark(html.clone())),
            // These have markup of their own.
            Value::Message(message) => mark(message.html_within(catalog)),
            Value::Element(begin, message, end) => {
                mark(format!("{begin}{}{end}", message.html_within(catalog)))
            }
            Value::List(messages, between) => {
                let texts = messages.iter().map(|message| message.html_within(catalog));
                mark(texts.collect::<Vec<_>>().join(catalog.between(*between)))
            }
        };
        said.set(name, FluentValue::from(text));
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

/// Whether markup is a tag and nothing else: no text of others is in it.
fn is_tag(html: &str) -> bool {
    html.starts_with('<') && html.find('>').is_some_and(|at| at + 1 == html.len())
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
mod tests;
