//! Logs, for whoever looks for a fault: to stderr, more of them with each `-v`.

mod json;

use tracing_subscriber::EnvFilter;

use self::json::Json;
use crate::ui::Ui;

/// The crates of this project that log.
const OURS: [&str; 9] = [
    "breakout_account",
    "breakout_cli",
    "breakout_console",
    "breakout_core",
    "breakout_demo",
    "breakout_serve",
    "breakout_terminal",
    "breakout_words",
    "matrix_breakout",
];

/// How much is logged, and in which form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Logs {
    /// How often the user has asked for more: nothing at first, then news, then everything.
    pub verbosity: u8,
    /// Whether each line is a JSON object.
    pub json: bool,
}

/// Nothing without `-v`: a failure that matters is told by the command itself, in words for the user.
fn directives(verbosity: u8) -> String {
    let (others, ours) = match verbosity {
        0 => return "off".to_owned(),
        1 => ("off", "info"),
        2 => ("info", "debug"),
        _ => ("debug", "trace"),
    };
    OURS.iter()
        .fold(others.to_owned(), |all, one| format!("{all},{one}={ours}"))
}

/// Starts the logs; a second call in one process changes nothing.
pub fn start(logs: Logs, ui: &Ui) {
    let ui = ui.clone();
    let builder = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(directives(logs.verbosity)))
        .with_ansi(ui.colors_news() && !logs.json)
        .with_writer(move || ui.log_writer());
    let started = match logs.json {
        true => builder.event_format(Json).try_init(),
        false => builder.try_init(),
    };
    if started.is_err() {
        tracing::debug!("logs were started before");
    }
}
