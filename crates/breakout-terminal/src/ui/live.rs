//! A place on the terminal in which something is shown as it is now.

use std::io::{self, IsTerminal};
#[cfg(unix)]
use std::os::fd::AsFd;

use anstream::ColorChoice;
use breakout_i18n::Message;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Table, Ui};

/// Where the terminal does not tell its width.
const USUAL_COLUMNS: usize = 80;

/// What is shown is replaced by what comes next, and gone when this is dropped.
#[derive(Debug)]
pub struct Live {
    ui: Ui,
    bar: ProgressBar,
}

impl Live {
    pub(super) fn new(ui: Ui) -> Self {
        let style = ProgressStyle::with_template("{msg}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner());
        let bar = ProgressBar::no_length().with_style(style);
        let bar = ui.inner.bars.add(bar);
        Self { ui, bar }
    }

    /// How many characters fit into a line.
    pub fn columns(&self) -> usize {
        columns(&io::stderr()).unwrap_or(USUAL_COLUMNS)
    }

    /// Shows a table between two texts.
    pub fn show(&self, above: impl Into<Message>, table: &Table, below: impl Into<Message>) {
        let color = self.ui.color(&io::stderr()) != ColorChoice::Never;
        let (above, below) = (self.ui.safe(above), self.ui.safe(below));
        // The empty line keeps what was printed before apart.
        let table = table.render(self.ui.language(), color, None);
        let text = format!("\n{above}\n\n{table}\n{below}");
        self.bar.set_message(text.trim_end().to_owned());
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
        self.ui.inner.bars.remove(&self.bar);
    }
}

/// How many characters fit into a line of the terminal that this leads to; none where it leads to no terminal, or to one
/// that does not tell.
#[cfg(unix)]
pub(super) fn columns(stream: &(impl IsTerminal + AsFd)) -> Option<usize> {
    if !stream.is_terminal() {
        return None;
    }
    let size = rustix::termios::tcgetwinsize(stream).ok()?;
    Some(size.ws_col.into()).filter(|&columns| columns > 0)
}

#[cfg(not(unix))]
pub(super) fn columns(stream: &impl IsTerminal) -> Option<usize> {
    stream.is_terminal().then_some(USUAL_COLUMNS)
}
