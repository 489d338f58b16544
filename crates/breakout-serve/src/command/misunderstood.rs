//! What was not understood, and how it is written.

use std::time::Duration;

use breakout_core::text::one_line;
use breakout_i18n::{Argument, Language, Message, serve_commands as words};
use breakout_words::typed::{Unreadable, duration::parse_duration};
use strsim::osa_distance;

use super::{Command, Grammar, Groups, Lasts, Verb, words::Words};

/// The most characters of a command that is proposed.
const MOST_CHARS: usize = 80;

/// The most characters that are shown of what was not understood.
const MOST_SHOWN: usize = 40;

/// How far into a text it is looked for a verb.
const MOST_WORDS: usize = 8;

/// Why a message to the bot is no command, with the nearest one that is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Misunderstood {
    /// It begins with no verb.
    Unknown {
        /// The beginning of what was written, on one line. Untrusted.
        said: String,
        /// A command that may be meant, without the prefix.
        nearest: Option<String>,
    },

    /// Something about a verb that is understood is not right.
    NotSo(Verb),

    /// There are two numbers; the second one may be minutes, as in this command.
    TwoNumbers(Box<Command>),

    /// A number is too small or too large.
    OutOfRange {
        /// Of what.
        verb: Verb,
        /// The largest one; the smallest is 1.
        most: usize,
    },

    /// What should be a length is none.
    NoLength {
        /// Of what.
        verb: Verb,
        /// What is wrong.
        problem: Unreadable,
    },

    /// What should be a time is none.
    NoTime {
        /// Of what.
        verb: Verb,
        /// What is wrong.
        problem: Unreadable,
    },
}

impl Misunderstood {
    /// Says of two numbers that the second may be minutes.
    pub(super) fn two_numbers(count: usize, number: usize) -> Self {
        let length = u64::try_from(number)
            .ok()
            .and_then(|number| number.checked_mul(60))
            .map(Duration::from_secs);
        match length.filter(|length| parse_duration(&format!("{}s", length.as_secs())).is_ok()) {
            Some(length) => Self::TwoNumbers(Box::new(Command::Start {
                groups: Groups::Count(count),
                lasts: Some(Lasts::For(length)),
                task: None,
            })),
            None => Self::NotSo(Verb::Start),
        }
    }

    /// Says it, with commands as `code` has them, which is given each with its prefix.
    pub fn message(
        &self,
        prefix: &str,
        language: Language,
        code: &dyn Fn(&str) -> Argument,
    ) -> Message {
        let command = |text: &str| code(&format!("{prefix} {text}"));
        let examples = |verb: Verb| {
            let examples = verb.examples(language);
            let mut examples = examples.iter().map(|example| command(example));
            let first = examples.next().unwrap_or_else(|| code(prefix));
            examples.fold(first, |one, other| words::or(one, other).into())
        };
        match self {
            Self::Unknown {
                said,
                nearest: Some(nearest),
            } => words::unknown(said, command(nearest)),
            Self::Unknown {
                said,
                nearest: None,
            } => {
                let help = Verb::Help.words(language);
                words::unknown_at_all(said, command(help.first().map_or("", String::as_str)))
            }
            Self::NotSo(verb) => words::not_so(examples(*verb)),
            Self::TwoNumbers(with_time) => words::two_numbers(command(&with_time.to_string())),
            Self::OutOfRange { verb, most } => words::number_out_of_range(*most, examples(*verb)),
            Self::NoLength { verb, problem } => words::not_a_length(&problem.0, examples(*verb)),
            Self::NoTime { verb, problem } => words::not_a_time(&problem.0, examples(*verb)),
        }
    }
}

impl Grammar {
    /// Says that a text is no command, and which one comes nearest: a verb that was mistyped, else one further on.
    pub(super) fn unknown(&self, words: Words<'_>) -> Misunderstood {
        let first = words.peek().map(|word| word.bare).unwrap_or_default();
        let mistyped = || {
            let (word, verb) = self.nearest_verb(&first)?;
            let mut rest = words;
            rest.next();
            let text = format!("{word} {}", rest.text());
            Some(self.command_or_example(Words::new(&text), verb))
        };
        let further_on = || {
            let mut rest = words;
            (0..MOST_WORDS).find_map(|_| {
                rest.next()?;
                let verb = self.vocabulary.verb(&mut rest.clone())?;
                Some(self.command_or_example(rest, verb))
            })
        };
        let nearest = mistyped().or_else(further_on);
        let shown = one_line(words.text());
        let mut said: String = shown.chars().take(MOST_SHOWN).collect();
        if said.len() < shown.len() {
            said.push('…');
        }
        Misunderstood::Unknown { said, nearest }
    }

    fn command_or_example(&self, words: Words<'_>, verb: Verb) -> String {
        let command = self.read(words).ok().map(|command| command.to_string());
        let short =
            command.filter(|text| text.chars().count() <= MOST_CHARS && !text.contains('\n'));
        short
            .or_else(|| verb.examples(self.language).into_iter().next())
            .unwrap_or_default()
    }

    /// Returns the word that comes nearest, if it is near enough to be a slip of the finger or a beginning.
    fn nearest_verb(&self, typed: &str) -> Option<(&str, Verb)> {
        let length = typed.chars().count();
        let allowed = match length {
            0..3 => return None,
            3..=4 => 1,
            5..=7 => 2,
            _ => 3,
        };
        let words = self.vocabulary.single_words();
        let near = words.filter(|(word, _)| word.chars().count() >= 3);
        let near = near.filter_map(|(word, verb)| {
            let distance = match length > 3 && word.starts_with(typed) {
                true => 0,
                false => osa_distance(typed, word),
            };
            (distance <= allowed).then_some((distance, word, verb))
        });
        let (_, word, verb) = near.min_by_key(|(distance, ..)| *distance)?;
        Some((word, verb))
    }
}
