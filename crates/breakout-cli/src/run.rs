//! From the arguments to the exit code.

use std::{
    env,
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    time::Duration,
};

use breakout_account::interrupt::Interrupt;
use breakout_i18n::commands as words;
use breakout_terminal::{
    logging,
    ui::{Ui, Wishes},
};
use breakout_words::{CommandError, ErrorKind};
use clap::{ColorChoice, FromArgMatches as _};
use tokio::runtime::{Builder, Runtime};

use crate::{
    cli::{self, Cli},
    commands::Command,
    context::Context,
    wrong_usage,
};

/// How long tasks in the background may take to end after the answer is given.
const FAREWELL: Duration = Duration::from_millis(500);

/// Runs the program.
pub fn main() -> ExitCode {
    // Whatever is written from here on, also by SQLite, is for this user only.
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));

    let cli = match parse() {
        Ok(cli) => cli,
        Err(error) => {
            tell_of_wrong_usage(&error);
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let wishes = cli.global.wishes();
    let ui = Ui::new(wishes);
    logging::start(cli.command.logs(wishes.verbosity), &ui);

    // A panic is our bug, and its exit code says so; its message was printed where it happened.
    // After one, `ui` only says so: its locks are free, and what they guard is whole.
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| run(cli, &ui)))
        .unwrap_or_else(|_| Err(CommandError::internal(words::stopped_unexpectedly())));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            ui.error(&error);
            ExitCode::from(error.kind().exit_code())
        }
    }
}

/// clap says it, or we do where clap does not speak the language.
fn tell_of_wrong_usage(error: &clap::Error) {
    let language = cli::language();
    let Some(told) = wrong_usage::told(error, language) else {
        Ui::print_clap(error);
        return;
    };
    let wishes = Wishes {
        json: false,
        no_color: wants_no_color(),
        verbosity: 0,
        language,
    };
    Ui::new(wishes).error(&told);
}

/// Wrong usage is told before the flag has been read that says how.
fn wants_no_color() -> bool {
    env::args_os().any(|argument| argument == "--no-color")
}

fn parse() -> Result<Cli, clap::Error> {
    let color = if wants_no_color() {
        ColorChoice::Never
    } else {
        ColorChoice::Auto
    };
    let mut command = cli::command().color(color);
    let matches = command.try_get_matches_from_mut(env::args_os())?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

fn run(cli: Cli, ui: &Ui) -> Result<(), CommandError> {
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| CommandError::refused(words::not_started()).with_source(error))?;
    let interrupt = Interrupt::new();
    let context = Context::new(ui.clone(), interrupt.clone(), cli.global.account);
    let outcome =
        runtime.block_on(async { until_interrupted(cli.command, &context, &interrupt).await });
    farewell(runtime);
    outcome
}

/// Ends what is still running.
fn farewell(runtime: Runtime) {
    // Tasks of the SDK panic when those that they wait for end before them. That is no news to people who have their answer.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|panic| tracing::debug!(%panic, "a task was cut")));
    // A question may still wait for its answer: the user who pressed Ctrl-C does not.
    runtime.shutdown_timeout(FAREWELL);
    panic::set_hook(hook);
}

async fn until_interrupted(
    command: Command,
    context: &Context,
    interrupt: &Interrupt,
) -> Result<(), CommandError> {
    // Before the command does anything: what it begins must not be cut by a signal that nobody handles yet.
    let signals = Signals::handle();
    // Whoever reads lines of JSON reads no others.
    let tells = !command.logs(0).json;
    // On the heap: the futures of the SDK are larger than a thread's stack likes.
    let command = Box::pin(command.run(context));
    tokio::select! {
        biased;
        outcome = command => match outcome {
            // What fails because the user wants to stop has stopped.
            Err(error)
                if interrupt.requested()
                    && !matches!(
                        error.kind(),
                        ErrorKind::OutputClosed | ErrorKind::Interrupted
                    ) =>
            {
                Err(CommandError::interrupted().with_source(error))
            }
            outcome => outcome,
        },
        () = until_the_end(signals, tells.then_some(&context.ui), interrupt) => Err(CommandError::interrupted()),
    }
}

/// Ends when the process is to end.
async fn until_the_end(mut signals: Signals, ui: Option<&Ui>, interrupt: &Interrupt) {
    signals.next().await;
    if interrupt.request()
        && let Some(ui) = ui
    {
        ui.news(words::stopping());
    }
    tokio::select! {
        () = interrupt.may_end() => {}
        () = signals.next() => {}
    }
}

/// What asks the process to end.
struct Signals {
    #[cfg(unix)]
    interrupt: Option<tokio::signal::unix::Signal>,
    #[cfg(unix)]
    terminate: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    /// Where a signal cannot be handled, the system's own way to end a process holds.
    fn handle() -> Self {
        use tokio::signal::unix::{SignalKind, signal};
        Self {
            interrupt: signal(SignalKind::interrupt()).ok(),
            terminate: signal(SignalKind::terminate()).ok(),
        }
    }

    async fn next(&mut self) {
        tokio::select! {
            Some(()) = received(&mut self.interrupt) => {}
            Some(()) = received(&mut self.terminate) => {}
            else => std::future::pending().await,
        }
    }
}

#[cfg(unix)]
async fn received(signal: &mut Option<tokio::signal::unix::Signal>) -> Option<()> {
    signal.as_mut()?.recv().await
}

#[cfg(not(unix))]
impl Signals {
    fn handle() -> Self {
        Self {}
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}
