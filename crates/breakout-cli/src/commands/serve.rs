use std::{env, path::PathBuf};

use breakout_console::WIDGET_FILES;
use breakout_i18n::serve as words;
use breakout_serve::{Config, Wishes};
use breakout_terminal::logging::Logs;
use breakout_words::CommandError;

use crate::context::Context;

/// Run a bot that splits the rooms it is invited to, for whoever moderates them
///
/// One process looks after all rooms of its account: it makes the groups, keeps the time, places latecomers, tells hosts who asks for help,
/// and calls everybody back, with every host's computer switched off. docs/serve.md says how it is set up.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Each setting of the file may be given by the environment instead, which comes first: `state_dir` is
BREAKOUT_SERVE_STATE_DIR.")]
pub(crate) struct Args {
    /// The configuration, in TOML
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Look whether it could run, and at what is around it, say what is wrong and how to mend it, and change nothing: the
    /// `doctor` of the bot
    #[arg(long)]
    check: bool,

    /// Give the account a new cross-signing identity in place of the one that it has
    #[arg(long, conflicts_with = "check")]
    new_identity: bool,

    /// How logs are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    log_format: LogFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum LogFormat {
    /// For people
    Text,
    /// One object on each line
    Json,
}

impl Args {
    /// A process that runs for months says what it does without being asked.
    pub(crate) fn logs(&self, verbosity: u8) -> Logs {
        Logs {
            verbosity: if self.check {
                verbosity
            } else {
                verbosity.saturating_add(1)
            },
            json: self.log_format == LogFormat::Json,
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let environment = |variable: &str| env::var(variable).ok();
    let config = Config::load(args.config.as_deref(), environment).map_err(|wrong| {
        for error in &wrong {
            context.ui.error(error);
        }
        CommandError::usage(words::configuration_is_wrong(wrong.len()))
    })?;
    let ui = context.ui.clone();
    if args.check {
        let widget = WIDGET_FILES.map(|file| (file.name, file.content));
        breakout_serve::check(&config, &widget, |line| ui.news(line)).await?;
        return context.ui.answer(words::all_is_well());
    }
    let wishes = Wishes {
        new_identity: args.new_identity,
    };
    let is_for_people = args.log_format == LogFormat::Text;
    let ready = move |user: &str| {
        if is_for_people {
            ui.news(words::serving(user));
        }
    };
    let interrupt = context.interrupt.clone();
    breakout_serve::serve(config, wishes, interrupt, environment, ready).await
}
