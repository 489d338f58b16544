use breakout_words::CommandError;
use clap_complete::Shell;

use crate::{cli, context::Context};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    shell: Shell,
}

#[expect(clippy::unused_async, reason = "every command has the same shape")]
pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut cli::command(), "breakout", &mut script);
    context.ui.answer_raw(&script)
}
