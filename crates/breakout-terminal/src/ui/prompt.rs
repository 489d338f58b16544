//! Questions on the terminal.

use std::io::{self, BufRead as _, Write as _};

use breakout_i18n::terminal as words;
use breakout_words::CommandError;

pub(super) async fn ask(question: &str, secret: bool) -> Result<String, CommandError> {
    let question = format!("{question} ");
    // Reading blocks, and must not keep Ctrl-C from being seen.
    let read = move || {
        if secret {
            rpassword::prompt_password(question)
        } else {
            read_line(&question)
        }
    };
    tokio::task::spawn_blocking(read)
        .await
        .map_err(|error| CommandError::internal(words::question_cut_off()).with_source(error))?
        .map_err(|error| match error.kind() {
            // While a secret is typed, Ctrl-C is a key like others.
            io::ErrorKind::Interrupted => CommandError::interrupted(),
            _ => CommandError::refused(words::answer_not_read()).with_source(error),
        })
}

fn read_line(question: &str) -> io::Result<String> {
    let mut stderr = io::stderr();
    stderr.write_all(question.as_bytes())?;
    stderr.flush()?;
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim().to_owned())
}
