//! The homeserver of the demo.

use std::{env, path::PathBuf};

use breakout_account::Accounts;
use breakout_i18n::{Message, demo as words};
use breakout_words::CommandError;
use local_synapse::{Progress, StartError, Synapse, VirtualenvError};

use crate::context::Context;

/// Starts a throwaway homeserver; it ends when it is dropped, or with this process.
///
/// `calls` is what it has in its configuration where there are calls.
pub(super) async fn start(
    context: &Context,
    calls: Option<String>,
) -> Result<Synapse, CommandError> {
    let progress = context.ui.progress(words::starting_homeserver(), None);
    let ui = context.ui.clone();
    let cache = cache_dir()?;
    let place = cache.display().to_string();
    let on_progress = move |step| {
        let what = match step {
            Progress::InstallingSynapse => {
                ui.news(words::synapse_is_installed(&place));
                words::installing_synapse()
            }
            step => Message::verbatim(step.to_string()),
        };
        progress.step(what);
    };
    let mut synapse = Synapse::builder().cache_dir(cache).on_progress(on_progress);
    if let Some(calls) = calls {
        synapse = synapse.matrix_rtc(true).extra_config(&calls);
    }
    synapse.start().await.map_err(refusal)
}

/// Where Synapse is installed: among what Cargo builds if this program was built there, so that the tests of the
/// workspace use the same one; else with the accounts.
fn cache_dir() -> Result<PathBuf, CommandError> {
    Ok(installed()?.join("local-synapse"))
}

/// Where what the demo installs is kept.
pub(super) fn installed() -> Result<PathBuf, CommandError> {
    let program = env::current_exe().unwrap_or_default();
    let target = program
        .ancestors()
        .find(|directory| directory.join("CACHEDIR.TAG").is_file());
    let directory = match target {
        Some(target) => target.to_owned(),
        None => Accounts::from_environment()?.root().to_owned(),
    };
    Ok(directory)
}

fn refusal(error: StartError) -> CommandError {
    let StartError::Virtualenv(error) = error else {
        return CommandError::refused(words::homeserver_not_started()).with_source(error);
    };
    let refused = CommandError::refused(words::homeserver_not_installed());
    let refused = match &error {
        VirtualenvError::NoPython(_) | VirtualenvError::OldPython { .. } => {
            refused.with_hint(words::needs_python())
        }
        VirtualenvError::NoVenvModule { .. } | VirtualenvError::NotMade { .. } => {
            refused.with_hint(words::needs_venv())
        }
        VirtualenvError::NotInstalled { .. } => refused.with_hint(words::is_there_a_network()),
        _ => refused,
    };
    refused.with_source(error)
}
