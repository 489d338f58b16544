use std::path::PathBuf;

use breakout_i18n::commands as words;
use breakout_words::CommandError;

use crate::{cli, context::Context};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    dir: Option<PathBuf>,
}

#[expect(clippy::unused_async, reason = "every command has the same shape")]
pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let Some(dir) = args.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(cli::command())
            .render(&mut page)
            .map_err(|error| CommandError::internal(words::manual_not_made()).with_source(error))?;
        return context.ui.answer_raw(&page);
    };
    std::fs::create_dir_all(&dir)
        .and_then(|()| clap_mangen::generate_to(cli::command(), &dir))
        .map_err(|error| {
            CommandError::refused(words::manual_not_written(dir.display().to_string()))
                .with_source(error)
        })
}
