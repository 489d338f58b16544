//! The only file that prints: the answer to stdout, the news to stderr.
//!
//! Names, topics and messages of Matrix are other people's text. Whatever is printed loses its control characters here,
//! and [`breakout_words::safe_text`] also makes a single short line of a name.

mod live;
mod progress;
mod prompt;
mod table;

use std::{
    io::{self, IsTerminal as _, Write},
    sync::Arc,
};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use breakout_i18n::{Language, Message, terminal as words};
use breakout_words::{CommandError, ErrorKind, escape_json, safe_lines};
use indicatif::{MultiProgress, ProgressDrawTarget};
use parking_lot::Mutex;
use serde::Serialize;

use self::live::columns;
pub use self::{live::Live, progress::Progress, table::Table};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default().bold();
const DETAIL: Style = Style::new().dimmed();

/// What the user asked of the output.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes {
    /// Answers are JSON.
    pub json: bool,
    /// Nothing is colored.
    pub no_color: bool,
    /// How often `-v` was given.
    pub verbosity: u8,
    /// What is printed for people is in this language.
    pub language: Language,
}

/// The way to the user.
#[derive(Clone, Debug)]
pub struct Ui {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    wishes: Wishes,
    /// All progress that is drawn, so that a line of text can be put above it.
    bars: MultiProgress,
    draws: bool,
    /// What was under way last: a user who gets no answer is told what it was.
    step: Mutex<Option<Message>>,
}

impl Ui {
    /// Opens the way to the user.
    pub fn new(wishes: Wishes) -> Self {
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::stderr());
        let inner = Inner {
            wishes,
            bars,
            draws: io::stderr().is_terminal(),
            step: Mutex::default(),
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Whether the answer is to be JSON.
    pub fn json(&self) -> bool {
        self.inner.wishes.json
    }

    /// Returns the language of what is printed for people.
    pub fn language(&self) -> Language {
        self.inner.wishes.language
    }

    /// Puts a message into words, without what a terminal would take for a command.
    fn safe(&self, message: impl Into<Message>) -> String {
        safe_lines(&message.into().text(self.language())).into_owned()
    }

    /// Answers with one JSON object on one line.
    pub fn answer_json(&self, answer: &impl Serialize) -> Result<(), CommandError> {
        let json = serde_json::to_string(answer)
            .map_err(|error| CommandError::internal(words::answer_not_json()).with_source(error))?;
        self.write_answer(format!("{}\n", escape_json(&json)).as_bytes())
    }

    /// Answers with text for people.
    pub fn answer(&self, text: impl Into<Message>) -> Result<(), CommandError> {
        self.write_answer(format!("{}\n", self.safe(text)).as_bytes())
    }

    /// Answers with a table for people, as wide as the terminal, and whole where it goes somewhere else; an empty table
    /// is no line at all.
    pub fn answer_table(&self, table: &Table) -> Result<(), CommandError> {
        let color = self.color(&io::stdout()) != ColorChoice::Never;
        self.write_answer(
            table
                .render(self.language(), color, columns(&io::stdout()))
                .as_bytes(),
        )
    }

    /// Answers with bytes that are made for a file or another program.
    pub fn answer_raw(&self, bytes: &[u8]) -> Result<(), CommandError> {
        self.write_answer(bytes)
    }

    /// Says what has happened.
    pub fn news(&self, text: impl Into<Message>) {
        self.write_news(&self.safe(text));
    }

    /// Says more, for those who asked for it with `-v`.
    pub fn detail(&self, text: impl Into<Message>) {
        if self.inner.wishes.verbosity > 0 {
            self.write_news(&format!("{DETAIL}{}{DETAIL:#}", self.safe(text)));
        }
    }

    /// Warns of something that does not stop the command.
    pub fn warning(&self, text: impl Into<Message>) {
        self.write_labeled(words::warning(), WARNING, text);
    }

    /// Says what the user can do next.
    pub fn hint(&self, text: impl Into<Message>) {
        self.write_labeled(words::hint(), HINT, text);
    }

    /// Prints an error with what caused it and what can be done.
    pub fn error(&self, error: &CommandError) {
        if error.kind() == ErrorKind::OutputClosed {
            return;
        }
        self.write_labeled(words::error(), ERROR, error.message());
        for cause in error.causes() {
            // The homeserver's words; a line break in them must not look like a line of ours.
            let cause = cause.text(self.language()).replace('\n', " ");
            self.write_labeled(words::caused_by(), ERROR, Message::verbatim(cause));
        }
        if error.is_unanswered() {
            if let Some(step) = self.last_step().clone() {
                self.write_labeled(words::at(), ERROR, step);
            }
            self.hint(words::run_again());
        }
        for hint in error.hints() {
            self.hint(hint);
        }
    }

    fn last_step(&self) -> parking_lot::MutexGuard<'_, Option<Message>> {
        self.inner.step.lock()
    }

    /// Shows how far `what` has come; `total` is the number of steps where it is known.
    pub fn progress(&self, what: impl Into<Message>, total: Option<u64>) -> Progress {
        Progress::new(self.clone(), what.into(), total)
    }

    /// A place on the terminal that is drawn again and again; `None` where nothing is drawn.
    pub fn live(&self) -> Option<Live> {
        self.inner.draws.then(|| Live::new(self.clone()))
    }

    /// Whether questions can be asked.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks for a line of text.
    pub async fn ask(&self, question: impl Into<Message>) -> Result<String, CommandError> {
        prompt::ask(&self.safe(question), false).await
    }

    /// Asks for something that must not be seen on the screen.
    pub async fn ask_secret(&self, question: impl Into<Message>) -> Result<String, CommandError> {
        prompt::ask(&self.safe(question), true).await
    }

    /// Prints what clap has to say: help and version to stdout, wrong usage to stderr.
    pub fn print_clap(error: &clap::Error) {
        // The reader that closed the stream does not want to know.
        let _closed = error.print().is_err();
    }

    /// Returns whether what goes to stderr is colored.
    pub fn colors_news(&self) -> bool {
        self.color(&io::stderr()) != ColorChoice::Never
    }

    /// Returns where logs are written.
    pub fn log_writer(&self) -> LogWriter {
        LogWriter(self.clone())
    }

    fn color(&self, stream: &impl anstream::stream::RawStream) -> ColorChoice {
        if self.inner.wishes.no_color {
            ColorChoice::Never
        } else {
            AutoStream::choice(stream)
        }
    }

    fn write_answer(&self, bytes: &[u8]) -> Result<(), CommandError> {
        self.inner.bars.suspend(|| {
            let mut stdout = io::stdout().lock();
            stdout
                .write_all(bytes)
                .and_then(|()| stdout.flush())
                .map_err(|error| match error.kind() {
                    // `breakout … | head` has all it wants.
                    io::ErrorKind::BrokenPipe => CommandError::output_closed(),
                    _ => CommandError::refused(words::answer_not_written()).with_source(error),
                })
        })
    }

    fn write_labeled(&self, label: Message, style: Style, text: impl Into<Message>) {
        let label = label.text(self.language());
        self.write_news(&format!("{style}{label}:{style:#} {}", self.safe(text)));
    }

    fn write_news(&self, text: &str) {
        self.inner.bars.suspend(|| {
            let stderr = io::stderr();
            let color = self.color(&stderr);
            // News that nobody can read are no reason to stop.
            let _lost = writeln!(AutoStream::new(stderr, color), "{text}").is_err();
        });
    }
}

/// Puts log lines above the progress that is drawn.
#[derive(Debug)]
pub struct LogWriter(Ui);

impl Write for LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.inner.bars.suspend(|| io::stderr().write(line))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}
