//! The program and people with other clients in the same rooms, at a real homeserver: what is in `interop/nio_clients.py`,
//! which is written with matrix-nio. Those with matrix-js-sdk are in `clients/js/live`.
//!
//! A machine where `pip` gets nothing leaves this out, and says so; with `BREAKOUT_INTEROP_REQUIRED` set it fails instead.
//! That is why this has a `main` of its own.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::{
    env,
    path::Path,
    process::{Command, ExitCode, Stdio},
};

use libtest_mimic::{Arguments, Failed, Trial};
use local_synapse::{Synapse, python_with};
use tokio::runtime::Runtime;

const NIO: &str = "matrix-nio[e2e]==0.26.0";

/// Set where these have to be run, as by the gate.
const REQUIRED: &str = "BREAKOUT_INTEROP_REQUIRED";

/// The functions of the script.
const TESTS: [&str; 6] = [
    "people_take_part_in_a_session_of_ours",
    "whoever_may_join_joins_by_each_rule",
    "what_is_encrypted_is_read_both_ways",
    "the_bot_is_spoken_to",
    "an_event_as_the_msc_prints_it",
    "an_event_as_the_earlier_implementation_sent_it",
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let runtime = Runtime::new().unwrap();
    let python = match arguments.list {
        true => Err("nothing is run".to_owned()),
        false => runtime
            .block_on(python_with(NIO))
            .map_err(|error| error.to_string()),
    };
    let is_required = env::var_os(REQUIRED).is_some_and(|value| !value.is_empty());
    let is_left_out = python.is_err() && !is_required && !arguments.list;
    if let Err(error) = &python
        && is_left_out
    {
        say(&format!(
            "note: what is tried with matrix-nio is left out: {error}"
        ));
    }
    let trials = TESTS.map(|name| {
        let (python, handle) = (python.clone(), runtime.handle().clone());
        let trial = Trial::test(name, move || {
            let synapse = handle.block_on(Synapse::shared());
            run(&python?, synapse.url(), name)
        });
        trial.with_ignored_flag(is_left_out)
    });
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    arguments.test_threads = arguments.test_threads.or(Some(processors));
    libtest_mimic::run(&arguments, trials.into()).exit_code()
}

/// Runs one test of the script; what it prints is why it has failed.
fn run(python: &Path, url: &str, name: &str) -> Result<(), Failed> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/nio_clients.py");
    let output = Command::new(python)
        .args(["-E", "-B"])
        .arg(script)
        .arg(name)
        .env("SYNAPSE_URL", url)
        .env("BREAKOUT_PROGRAM", env!("CARGO_BIN_EXE_breakout"))
        .stdin(Stdio::null())
        .output()?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
    }
}

#[expect(clippy::print_stderr, reason = "what is left out has to be seen")]
fn say(line: &str) {
    eprintln!("{line}");
}
