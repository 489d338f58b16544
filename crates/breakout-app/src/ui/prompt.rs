//! Questions on the terminal.

use std::{
    io::{self, BufRead as _, Write as _},
    sync::{Mutex, PoisonError},
};

use crate::command_error::CommandError;

#[cfg(unix)]
type Settings = rustix::termios::Termios;
#[cfg(not(unix))]
type Settings = ();

/// Remembers how the terminal was before a question hid what is typed: whoever cuts the question off with Ctrl-C would
/// otherwise be left with a terminal that shows nothing.
#[derive(Debug, Default)]
pub(super) struct Terminal {
    before: Mutex<Option<Settings>>,
}

impl Terminal {
    pub(super) async fn ask(&self, question: &str, secret: bool) -> Result<String, CommandError> {
        let question = format!("{question} ");
        self.remember();
        // Reading blocks, and must not keep Ctrl-C from being seen.
        let answer = tokio::task::spawn_blocking(move || {
            if secret {
                rpassword::prompt_password(question)
            } else {
                read_line(&question)
            }
        })
        .await
        .map_err(|error| CommandError::internal("the question was cut off").with_source(error))?;
        self.forget();
        answer.map_err(|error| {
            CommandError::refused("the answer could not be read").with_source(error)
        })
    }

    #[cfg(unix)]
    pub(super) fn restore(&self) {
        if let Some(settings) = self.lock().take()
            && rustix::termios::tcsetattr(
                io::stdin(),
                rustix::termios::OptionalActions::Now,
                &settings,
            )
            .is_err()
        {
            tracing::debug!("the terminal is gone");
        }
    }

    #[cfg(not(unix))]
    pub(super) fn restore(&self) {
        self.forget();
    }

    fn remember(&self) {
        #[cfg(unix)]
        {
            *self.lock() = rustix::termios::tcgetattr(io::stdin()).ok();
        }
    }

    fn forget(&self) {
        *self.lock() = None;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Settings>> {
        self.before.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
