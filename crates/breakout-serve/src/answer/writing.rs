//! How an answer is put together: line by line, without markup and with it at the same time.

use std::time::Duration;

use breakout_core::{
    event::size::content_bytes,
    message::max_bytes,
    text::{lines, visible_name},
    words::Length,
};
use breakout_i18n::{Argument, Language, Message, serve_answers as words};
use breakout_words::safe_line;
use html_escape::{encode_double_quoted_attribute, encode_text};

use super::Answer;
use crate::command::Verb;

/// What the rest of a message takes: to what it answers, and its kind.
const BESIDES: usize = 2_000;

/// The most characters of one name, with what tells it from another one.
const MOST_CHARS: usize = 300;

/// In which form something is written.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    is_html: bool,
    prefix: &'a str,
    language: Language,
}

impl Form<'_> {
    /// A text that somebody can write.
    pub(super) fn code(self, text: &str) -> Argument {
        match self.is_html {
            true => Argument::markup(format!("<code>{}</code>", encode_text(text))),
            false => text.into(),
        }
    }

    /// A command with its prefix.
    pub(super) fn command(self, command: &str) -> Argument {
        self.code(&format!("{} {command}", self.prefix))
    }

    /// The first example of a command.
    pub(super) fn example(self, verb: Verb) -> Argument {
        let examples = verb.examples(self.language);
        self.command(examples.first().map_or("", String::as_str))
    }

    /// The last and shortest way to write a command: its usual word.
    pub(super) fn word(self, verb: Verb) -> Argument {
        let words = verb.words(self.language);
        self.command(words.first().map_or("", String::as_str))
    }

    /// The usual word of an answer, without a prefix.
    pub(super) fn answer(self, verb: Verb) -> Argument {
        let words = verb.words(self.language);
        self.code(words.first().map_or("", String::as_str))
    }

    /// A name that leads somewhere. Without markup, the address stands at the end of the line.
    pub(super) fn link(self, name: &str, address: &str) -> Argument {
        match self.is_html {
            true => Argument::markup(format!(
                "<a href=\"{}\">{}</a>",
                encode_double_quoted_attribute(address),
                encode_text(name)
            )),
            false => name.into(),
        }
    }
}

/// An answer that is being written.
pub(super) struct Writing<'a> {
    prefix: &'a str,
    language: Language,
    lines: Vec<String>,
    html: String,
}

impl<'a> Writing<'a> {
    pub(super) fn new(prefix: &'a str, language: Language) -> Self {
        Self {
            prefix,
            language,
            lines: Vec::new(),
            html: String::new(),
        }
    }

    pub(super) fn form(&self, is_html: bool) -> Form<'a> {
        Form {
            is_html,
            prefix: self.prefix,
            language: self.language,
        }
    }

    /// Adds a paragraph.
    pub(super) fn say(&mut self, message: impl Fn(Form<'_>) -> Message) {
        self.lines
            .push(message(self.form(false)).text(self.language));
        let html = message(self.form(true)).html(self.language);
        self.html.push_str(&format!("<p>{html}</p>"));
    }

    /// Adds a paragraph in which a link is.
    pub(super) fn linked(&mut self, address: &str, message: impl Fn(Form<'_>) -> Message) {
        self.say(message);
        if let Some(line) = self.lines.last_mut() {
            line.push_str(": ");
            line.push_str(address);
        }
    }

    pub(super) fn heading(&mut self, message: &Message) {
        self.lines.push(message.text(self.language));
        let html = message.html(self.language);
        self.html
            .push_str(&format!("<p><strong>{html}</strong></p>"));
    }

    pub(super) fn list<T>(&mut self, items: &[T], message: impl Fn(Form<'_>, &T) -> Message) {
        self.html.push_str("<ul>");
        for item in items {
            let text = message(self.form(false), item).text(self.language);
            self.lines.push(format!("• {text}"));
            let html = message(self.form(true), item).html(self.language);
            self.html.push_str(&format!("<li>{html}</li>"));
        }
        self.html.push_str("</ul>");
    }

    /// Adds a table, which is a list without markup: each row has its cells and its line.
    pub(super) fn table(&mut self, head: &[Message], rows: &[(Vec<Message>, Message)]) {
        let row = |cells: &[Message], tag: &str| -> String {
            let cells = cells.iter().map(|cell| {
                let cell = cell.html(self.language);
                format!("<{tag}>{cell}</{tag}>")
            });
            format!("<tr>{}</tr>", cells.collect::<String>())
        };
        let body: String = rows.iter().map(|(cells, _)| row(cells, "td")).collect();
        let head = row(head, "th");
        self.html.push_str(&format!(
            "<table><thead>{head}</thead><tbody>{body}</tbody></table>"
        ));
        for (_, line) in rows {
            let line = line.text(self.language);
            self.lines.push(format!("• {line}"));
        }
    }

    pub(super) fn done(self) -> Answer {
        Answer {
            text: self.lines.join("\n"),
            html: self.html,
        }
    }
}

/// How much of a list is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// How many groups.
    pub(super) groups: usize,
    /// How many people of each list.
    pub(super) people: usize,
}

/// Writes as much as fits into a message: as many people of each group as can be, else as many groups.
pub(super) fn fitted(groups: usize, people: usize, write: impl Fn(Shown) -> Answer) -> Answer {
    let all = write(Shown { groups, people });
    if fits(&all) {
        return all;
    }
    let most_people = most(people, |people| write(Shown { groups, people }));
    most_people
        .or_else(|| most(groups, |groups| write(Shown { groups, people: 0 })))
        .unwrap_or(all)
}

/// Returns what is written for the largest number below this one that fits.
fn most(below: usize, write: impl Fn(usize) -> Answer) -> Option<Answer> {
    let (mut low, mut high, mut best) = (0, below, None);
    while low < high {
        let middle = low.midpoint(high);
        let answer = write(middle);
        match fits(&answer) {
            true => (low, best) = (middle + 1, Some(answer)),
            false => high = middle,
        }
    }
    best
}

/// Whether an answer fits into an event, also once it is encrypted.
pub(super) fn fits(answer: &Answer) -> bool {
    let bytes =
        [&answer.text, &answer.html].map(|text| content_bytes(text).unwrap_or(max_bytes(true)));
    bytes.iter().sum::<usize>() <= max_bytes(true) - BESIDES
}

pub(super) fn group_label(name: &str, language: Language) -> String {
    label(name).unwrap_or_else(|| words::nameless_group().text(language))
}

pub(super) fn person_label(name: &str, language: Language) -> String {
    label(name).unwrap_or_else(|| words::nameless_person().text(language))
}

/// A name on one line. It is not cut as short as elsewhere, since it may end in what tells it from another one.
fn label(name: &str) -> Option<String> {
    visible_name(name)?;
    let beginning: String = name.chars().take(MOST_CHARS * 10).collect();
    Some(lines(&safe_line(&beginning), MOST_CHARS))
}

pub(super) fn length(left: Duration) -> Length {
    Length::of(left)
}
