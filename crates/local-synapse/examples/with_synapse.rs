//! Starts a throwaway Synapse, runs a command with its address in `SYNAPSE_URL`, and ends as that one ends. Where the command
//! fails, the end of Synapse's log says what the homeserver knows of it.
//!
//! `cargo run --example with_synapse -- COMMAND [ARG]...`

use std::{
    env,
    error::Error,
    fs,
    io::{self, Write as _},
    process::ExitCode,
};

use local_synapse::{RateLimits, Synapse};
use tokio::process::Command;

/// How much of the log is printed, from its end, in bytes.
const LOG_SHOWN: usize = 16 * 1024;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut args = env::args_os().skip(1);
    let program = args.next().ok_or("which command is to be run?")?;
    let synapse = Synapse::builder()
        .rate_limits(RateLimits::Lifted)
        .start()
        .await?;
    let status = Command::new(program)
        .args(args)
        .env("SYNAPSE_URL", synapse.url())
        .status()
        .await?;
    if !status.success() {
        let log = fs::read(synapse.log_path())?;
        let end = log.get(log.len().saturating_sub(LOG_SHOWN)..);
        let mut stderr = io::stderr();
        writeln!(stderr, "the end of Synapse's log:")?;
        stderr.write_all(end.unwrap_or_default())?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
