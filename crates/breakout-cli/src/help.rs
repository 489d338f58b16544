//! The texts of the command line, from the catalog.
//!
//! The code says which commands and arguments there are; `words/en/help.ftl` says what each is for. A text is found by
//! its name: that of the command, or those of the command and of the argument with a dash between them. An argument that
//! is the same for several commands has one text, of the command [`EVERY`].

use std::{cell::RefCell, collections::BTreeSet};

use breakout_i18n::{Language, help as words};
use clap::{
    Arg, ArgAction, Command, ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _, ValueParser},
};

use crate::commands::{JoinRule, LogFormat};

/// The name that stands for all commands whose argument has no text of its own.
pub(crate) const EVERY: &str = "every";

/// Makes the parser of an argument from the values that it may have.
type Choices = fn(Vec<PossibleValue>) -> ValueParser;

/// The texts of clap's own flags.
const FLAGS: [(&str, &str); 4] = [
    ("help-flag", "Print help"),
    ("help-flag-short", "Print help (see more with '--help')"),
    ("help-flag-long", "Print help (see a summary with '-h')"),
    ("version-flag", "Print version"),
];

/// The arguments whose values have texts, by name.
const CHOICES: [(&str, Choices); 2] = [
    ("join", choices::<JoinRule>),
    ("log-format", choices::<LogFormat>),
];

fn choices<T: ValueEnum + Clone + Send + Sync + 'static>(
    values: Vec<PossibleValue>,
) -> ValueParser {
    let parser = PossibleValuesParser::new(values);
    parser.try_map(|value| T::from_str(&value, false)).into()
}

/// Puts the texts of a language into a command line.
pub(crate) fn put_in(command: Command, language: Language) -> Command {
    put_in_and_note(command, language, &mut BTreeSet::new())
}

/// The same, and notes the names of the texts that it has found.
pub(crate) fn put_in_and_note(
    command: Command,
    language: Language,
    found: &mut BTreeSet<&'static str>,
) -> Command {
    let texts = Texts {
        language,
        found: RefCell::new(found),
    };
    texts.of_command(command)
}

struct Texts<'a> {
    language: Language,
    found: RefCell<&'a mut BTreeSet<&'static str>>,
}

impl Texts<'_> {
    fn of_command(&self, command: Command) -> Command {
        let name = command.get_name().to_owned();
        let mut command = command
            .next_help_heading(None::<&'static str>)
            .mut_args(|argument| self.of_argument(&name, argument))
            .mut_subcommands(|command| self.of_command(command));
        if let Some(heading) = self.other_heading("commands", "Commands") {
            command = command.subcommand_help_heading(heading);
        }
        if let Some(about) = self.get(&name) {
            if let Some(more) = self.get(&format!("{name}-more")) {
                command = command.long_about(format!("{about}\n\n{more}"));
            }
            command = command.about(about);
        }
        if let Some(after) = self.get(&format!("{name}-at-the-end")) {
            command = command.after_help(after);
        }
        let usage = command.get_styles().get_usage();
        let template = format!(
            "{{before-help}}{{about-with-newline}}\n{usage}{}:{usage:#} {{usage}}\n\n{{all-args}}{{after-help}}",
            self.heading("usage")
        );
        command = command.help_template(template);
        if self.speaks_as_clap() {
            return command;
        }
        let flags = self.flags(&command);
        command
            .disable_help_flag(true)
            .disable_version_flag(true)
            .args(flags)
    }

    /// Whether clap's own flags have the texts of this language, so that they need not be replaced.
    fn speaks_as_clap(&self) -> bool {
        let is_said = |(name, text): &(&str, &str)| self.get(name).as_deref() == Some(*text);
        // Each of them is looked up, since each is used.
        FLAGS.iter().filter(|flag| is_said(flag)).count() == FLAGS.len()
    }

    /// The flags that clap has of itself, in whose place these stand.
    fn flags(&self, command: &Command) -> Vec<Arg> {
        let help = Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help);
        let help = match has_more(command) {
            true => help
                .help(self.get("help-flag-short").unwrap_or_default())
                .long_help(self.get("help-flag-long").unwrap_or_default()),
            false => help.help(self.get("help-flag").unwrap_or_default()),
        };
        let version = command.get_version().map(|_| {
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(self.get("version-flag").unwrap_or_default())
        });
        let heading = self.other_heading("options", "Options");
        let flags = [help].into_iter().chain(version);
        let flags = flags.map(|flag| match &heading {
            Some(heading) => flag.help_heading(heading.clone()),
            None => flag,
        });
        flags.collect()
    }

    fn of_argument(&self, command: &str, argument: Arg) -> Arg {
        let id = argument.get_id().as_str().replace('_', "-");
        let heading = match argument.get_help_heading() {
            Some(heading) => Some(self.heading(heading)),
            None if argument.is_positional() => self.other_heading("arguments", "Arguments"),
            None => self.other_heading("options", "Options"),
        };
        let values: Vec<_> = argument
            .get_value_names()
            .unwrap_or_default()
            .iter()
            .map(|name| self.get(&value(name)).unwrap_or_else(|| name.to_string()))
            .collect();
        let mut argument = match heading {
            Some(heading) => argument.help_heading(heading),
            None => argument,
        };
        if argument.get_action().takes_values() {
            argument = argument.value_names(values);
        }
        if let Some((_, choices)) = CHOICES.iter().find(|(name, _)| *name == id) {
            let values = argument.get_possible_values().into_iter();
            let values = values.map(|value| match self.get(&choice(&id, value.get_name())) {
                Some(help) => value.help(help),
                None => value,
            });
            argument = argument.value_parser(choices(values.collect()));
        }
        let Some((name, help)) = [command, EVERY].iter().find_map(|command| {
            let name = format!("{command}-{id}");
            let help = self.get(&name)?;
            Some((name, help))
        }) else {
            return argument;
        };
        if let Some(more) = self.get(&format!("{name}-more")) {
            argument = argument.long_help(format!("{help}\n\n{more}"));
        }
        argument.help(help)
    }

    /// The heading in whose place clap has one of its own, which comes before all others.
    fn other_heading(&self, name: &str, of_clap: &str) -> Option<String> {
        Some(self.heading(name)).filter(|heading| heading != of_clap)
    }

    fn heading(&self, name: &str) -> String {
        let heading = self.get(&format!("heading-{name}"));
        heading.unwrap_or_else(|| name.to_owned())
    }

    fn get(&self, name: &str) -> Option<String> {
        let name = words::NAMES.into_iter().find(|it| *it == name)?;
        self.found.borrow_mut().insert(name);
        words::named(name).map(|text| text.text(self.language))
    }
}

/// The name of the text that stands for a value.
fn value(name: &str) -> String {
    format!("value-{}", name.to_lowercase().replace('+', "plus-"))
}

/// The name of the text of a value that an argument may have.
fn choice(argument: &str, value: &str) -> String {
    format!("choice-{argument}-{value}")
}

/// Whether the help is longer with `--help` than with `-h`.
fn has_more(command: &Command) -> bool {
    let mut arguments = command.get_arguments();
    command.get_long_about().is_some()
        || arguments.any(|argument| {
            let has_help = |value: &PossibleValue| value.get_help().is_some();
            argument.get_long_help().is_some()
                || argument.get_possible_values().iter().any(has_help)
        })
}
