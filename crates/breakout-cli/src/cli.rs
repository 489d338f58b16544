//! The command line as clap sees it.

use breakout_i18n::Language;
use breakout_terminal::ui::Wishes;
use clap::{ArgAction, CommandFactory as _, Parser};

use crate::commands::Command;

/// Break-out rooms for Matrix: split a room, see who is where, bring everybody back
#[derive(Debug, Parser)]
#[command(
    name = "breakout",
    version,
    max_term_width = 100,
    disable_help_subcommand = true
)]
#[command(after_help = "\
Exit codes: 0 done, 1 refused or partly failed, 2 wrong usage, 3 homeserver or network, 70 a bug.
Accounts are kept in BREAKOUT_HOME, else in the platform's data directory.")]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Options for every command")]
pub(crate) struct GlobalArgs {
    /// Act as this account: a user id, or the part before the colon
    #[arg(long, global = true, value_name = "USER")]
    pub(crate) account: Option<String>,

    /// Answer with one JSON object per line
    #[arg(long, global = true)]
    json: bool,

    /// Say more; twice or three times for logs
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,

    /// Use no colors
    #[arg(long, global = true)]
    no_color: bool,
}

impl GlobalArgs {
    pub(crate) fn wishes(&self) -> Wishes {
        Wishes {
            json: self.json,
            no_color: self.no_color,
            verbosity: self.verbose,
            language: Language::English,
        }
    }
}

/// The whole command line, for its reference page, its manual and its completions.
pub fn command() -> clap::Command {
    Cli::command()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
    }
}
