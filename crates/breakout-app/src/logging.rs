//! Logs, for whoever looks for a fault: to stderr, more of them with each `-v`.

use tracing_subscriber::EnvFilter;

use crate::ui::Ui;

/// None without `-v`: a failure that matters is told by the command itself, in words for the user.
fn directives(verbosity: u8) -> &'static str {
    match verbosity {
        0 => "off",
        1 => "off,breakout_app=info,matrix_breakout=info,breakout_core=info",
        2 => "info,breakout_app=debug,matrix_breakout=debug,breakout_core=debug",
        _ => "debug,breakout_app=trace,matrix_breakout=trace,breakout_core=trace",
    }
}

/// Starts the logs; a second call in one process changes nothing.
pub(crate) fn start(verbosity: u8, ui: &Ui) {
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
