//! Logs, for whoever looks for a fault: to stderr, more of them with each `-v`.

use tracing_subscriber::EnvFilter;

use crate::ui::Ui;

/// The crates of this project that log.
const OURS: [&str; 8] = [
    "breakout_account",
    "breakout_cli",
    "breakout_console",
    "breakout_core",
    "breakout_demo",
    "breakout_terminal",
    "breakout_words",
    "matrix_breakout",
];

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
pub fn start(verbosity: u8, ui: &Ui) {
    let ui = ui.clone();
    let started = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(directives(verbosity)))
        .with_ansi(ui.colors_news())
        .with_writer(move || ui.log_writer())
        .try_init();
    if started.is_err() {
        tracing::debug!("logs were started before");
    }
}
