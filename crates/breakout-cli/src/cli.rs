//! The command line as clap sees it.

use std::env;

use breakout_i18n::Language;
use breakout_terminal::ui::Wishes;
use clap::{ArgAction, CommandFactory as _, Parser};

use crate::{commands::Command, help};

#[derive(Debug, Parser)]
#[command(
    name = "breakout",
    version,
    max_term_width = 100,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "every-command")]
pub(crate) struct GlobalArgs {
    #[arg(long, global = true, value_name = "USER")]
    pub(crate) account: Option<String>,

    #[arg(long, global = true)]
    json: bool,

    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,

    #[arg(long, global = true)]
    no_color: bool,
}

impl GlobalArgs {
    pub(crate) fn wishes(&self) -> Wishes {
        Wishes {
            json: self.json,
            no_color: self.no_color,
            verbosity: self.verbose,
            language: language(),
        }
    }
}

/// The language in which the program speaks: that of its environment.
pub(crate) fn language() -> Language {
    Language::of_environment(|name| env::var(name).ok())
}

/// The whole command line with its texts.
pub fn command() -> clap::Command {
    help::put_in(Cli::command(), language())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use breakout_i18n::help as words;
    use clap::Command;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    /// The program and its commands.
    fn all(command: &Command) -> impl Iterator<Item = &Command> {
        [command].into_iter().chain(command.get_subcommands())
    }

    #[test]
    fn each_command_and_argument_has_its_text_and_no_text_is_left_over() {
        let bare = Cli::command();
        let mut asked = BTreeSet::new();
        let said = help::put_in_and_note(bare.clone(), Language::English, &mut asked);
        let mut missing = Vec::new();
        for command in all(&said) {
            let name = command.get_name();
            if !words::NAMES.contains(&name) {
                missing.push(name.to_owned());
            }
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str().replace('_', "-");
                let names = [name, help::EVERY].map(|of| format!("{of}-{id}"));
                let is_known = |name: &String| words::NAMES.contains(&name.as_str());
                let is_ours = !["help", "version"].contains(&id.as_str());
                if is_ours && !names.iter().any(is_known) {
                    missing.push(names[0].clone());
                }
            }
        }
        assert!(missing.is_empty(), "help.ftl lacks {missing:#?}");
        let left: Vec<_> = words::NAMES
            .into_iter()
            .filter(|name| !asked.contains(*name))
            .collect();
        assert!(left.is_empty(), "help.ftl has for nothing {left:#?}");
    }

    #[test]
    fn what_the_code_says_beside_an_argument_is_what_the_catalog_says() {
        let (bare, said) = (Cli::command(), command());
        for (bare, said) in all(&bare).zip(all(&said)) {
            for argument in bare.get_arguments() {
                let mut others = said.get_arguments();
                let other = others.find(|other| other.get_id() == argument.get_id());
                let other = other.unwrap();
                if argument.get_help().is_some() {
                    let id = argument.get_id();
                    let of = bare.get_name();
                    let text =
                        |help: Option<&clap::builder::StyledStr>| help.map(ToString::to_string);
                    assert_eq!(
                        text(argument.get_help()),
                        text(other.get_help()),
                        "{of} {id}"
                    );
                    let (long, other) = (argument.get_long_help(), other.get_long_help());
                    assert_eq!(text(long), text(other), "{of} {id}");
                }
            }
        }
    }
}
