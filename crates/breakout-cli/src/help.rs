//! The texts of the command line, from the catalog.
//!
//! The code says which commands and arguments there are; `words/en/help.ftl` says what each is for. A text is found by
//! its name: that of the command, or those of the command and of the argument with a dash between them. An argument that
//! is the same for several commands has one text, of the command [`EVERY`].

use std::{cell::RefCell, collections::BTreeSet};

use breakout_i18n::{Argument, Language, Message, help as words, usage as words_of_usage};
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
    let command = put_in_and_note(command, language, &mut BTreeSet::new());
    if speaks_as_clap(language) {
        return command;
    }
    // What a command is called in its line of usage is known when all of it is there.
    let mut built = command.clone();
    built.build();
    put_in_usage(command, built, language)
}

/// Puts the line of usage into the help of a command and of those within it.
fn put_in_usage(command: Command, mut built: Command, language: Language) -> Command {
    let command = command.mut_subcommands(|command| {
        let within = built.find_subcommand(command.get_name()).cloned();
        match within {
            Some(within) => put_in_usage(command, within, language),
            None => command,
        }
    });
    match usage(&built.render_usage().to_string(), language) {
        Some(usage) => {
            let template = template(&command, &heading("usage", language), &usage);
            command.help_template(template)
        }
        None => command,
    }
}

/// Returns a line of usage of clap's in a language.
pub(crate) fn usage(line: &str, language: Language) -> Option<String> {
    let usage = line.trim().strip_prefix("Usage: ")?;
    let options = format!("[{}]", words_of_usage::options().text(language));
    Some(usage.replace("[OPTIONS]", &options))
}

/// Whether clap's own words are those of this language, so that they need not be replaced.
pub(crate) fn speaks_as_clap(language: Language) -> bool {
    let is_said = |(name, text): &(&str, &str)| {
        let said = words::named(name).map(|said| said.text(language));
        said.as_deref() == Some(*text)
    };
    FLAGS.iter().all(is_said)
}

fn heading(name: &str, language: Language) -> String {
    let heading = words::named(&format!("heading-{name}"));
    heading.map_or_else(|| name.to_owned(), |heading| heading.text(language))
}

fn template(command: &Command, heading: &str, usage: &str) -> String {
    let style = command.get_styles().get_usage();
    format!(
        "{{before-help}}{{about-with-newline}}\n{style}{heading}:{style:#} {usage}\n\n{{all-args}}{{after-help}}"
    )
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
        let template = template(&command, &self.heading("usage"), "{usage}");
        command = command.help_template(template);
        if command.has_subcommands()
            && let Some(value) = self.get("value-command")
        {
            command = command.subcommand_value_name(value);
        }
        for (name, _) in FLAGS {
            // Each of them is used.
            self.get(name);
        }
        if speaks_as_clap(self.language) {
            return command;
        }
        let flags = self.flags(&command);
        command
            .disable_help_flag(true)
            .disable_version_flag(true)
            .args(flags)
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
        let more = self.get(&format!("{name}-more"));
        let more = more.map(|more| format!("{help}\n\n{more}"));
        if argument.get_action().takes_values() && !speaks_as_clap(self.language) {
            return self.with_values(argument, help, more);
        }
        match more {
            Some(more) => argument.long_help(more).help(help),
            None => argument.help(help),
        }
    }

    /// Adds which values there are and which is taken where none is given, as clap does it in English.
    fn with_values(&self, argument: Arg, help: String, long: Option<String>) -> Arg {
        let typed = |values: &[String]| {
            let values = values.iter().map(Message::verbatim);
            (values.len() > 0).then(|| Argument::list(values))
        };
        let note = |message: Message| format!("[{}]", message.text(self.language));
        let defaults = argument.get_default_values().iter();
        let defaults = defaults.filter(|_| !argument.is_hide_default_value_set());
        let defaults: Vec<_> = defaults
            .map(|value| value.to_string_lossy().into_owned())
            .collect();
        let default = typed(&defaults).map(|values| note(words_of_usage::default_value(values)));
        let choices = argument.get_possible_values();
        let names: Vec<_> = choices
            .iter()
            .map(|choice| choice.get_name().to_owned())
            .collect();
        let possible = typed(&names).map(|values| note(words_of_usage::possible_values(values)));
        let listed: Vec<_> = choices
            .iter()
            .filter_map(|choice| Some(format!("- {}: {}", choice.get_name(), choice.get_help()?)))
            .collect();
        let argument = argument.hide_default_value(true).hide_possible_values(true);
        let short = [Some(help.clone()), default.clone(), possible.clone()];
        let argument = argument.help(short.into_iter().flatten().collect::<Vec<_>>().join(" "));
        // Each choice with what it is, or what there is in one line.
        let (list, possible) = match listed.as_slice() {
            [] => (None, possible),
            listed => {
                let heading = words_of_usage::the_possible_values().text(self.language);
                (Some(format!("{heading}\n{}", listed.join("\n"))), None)
            }
        };
        if long.is_none() && list.is_none() {
            return argument;
        }
        let long = [Some(long.unwrap_or(help)), list, default, possible];
        argument.long_help(long.into_iter().flatten().collect::<Vec<_>>().join("\n\n"))
    }

    /// The heading in whose place clap has one of its own, which comes before all others.
    fn other_heading(&self, name: &str, of_clap: &str) -> Option<String> {
        Some(self.heading(name)).filter(|heading| heading != of_clap)
    }

    fn heading(&self, name: &str) -> String {
        self.get(&format!("heading-{name}"));
        heading(name, self.language)
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
