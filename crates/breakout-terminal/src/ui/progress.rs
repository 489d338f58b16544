//! What is under way, how long it takes, and how much is left.
//!
//! On a terminal it is drawn, once it has taken longer than a blink. Elsewhere (a log, a pipe) each wait of more than
//! two seconds is one plain line.

use std::{
    sync::{Arc, Weak},
    thread,
    time::{Duration, Instant},
};

use breakout_i18n::{Message, terminal as words};
use indicatif::{ProgressBar, ProgressStyle};
use parking_lot::{Mutex, MutexGuard};

use super::Ui;

const DRAW_AFTER: Duration = Duration::from_millis(250);
const SAY_AFTER: Duration = Duration::from_secs(2);
/// What rounds to the nearest second.
const HALF_A_SECOND: Duration = Duration::from_millis(500);
const TICK: Duration = Duration::from_millis(100);

/// Shows how far something has come; gone when dropped.
#[derive(Debug)]
pub struct Progress {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    ui: Ui,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    what: Message,
    total: Option<u64>,
    done: u64,
    started: Instant,
    last_step: Instant,
    /// What is waited for at present, and until when.
    wait: Option<(Message, Instant)>,
    /// This wait was already reported in a plain line.
    said: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(super) fn new(ui: Ui, what: Message, total: Option<u64>) -> Self {
        let now = Instant::now();
        *ui.last_step() = Some(what.clone());
        let state = State {
            what,
            total,
            done: 0,
            started: now,
            last_step: now,
            wait: None,
            said: false,
            bar: None,
        };
        let shared = Arc::new(Shared {
            ui,
            state: Mutex::new(state),
        });
        let weak = Arc::downgrade(&shared);
        // A thread, because what is under way may keep the task busy that would have to look at the clock.
        let watcher = thread::Builder::new()
            .name("progress".to_owned())
            .spawn(move || watch(&weak));
        if let Err(error) = watcher {
            tracing::debug!(%error, "progress is not shown");
        }
        Self { shared }
    }

    /// Goes on to something else.
    pub fn step(&self, what: impl Into<Message>) {
        let mut state = self.shared.lock();
        state.what = what.into();
        *self.shared.ui.last_step() = Some(state.what.clone());
        state.total = None;
        state.done = 0;
        state.step();
    }

    /// Sets how many steps are done.
    pub fn done(&self, done: u64) {
        let mut state = self.shared.lock();
        state.done = done;
        state.step();
    }

    /// Sets how many steps there are, where that is learnt on the way.
    pub fn total(&self, total: u64) {
        self.shared.lock().total = Some(total);
    }

    /// Says that `reason` is waited for, for as long as `length`.
    pub fn wait(&self, reason: impl Into<Message>, length: Duration) {
        let mut state = self.shared.lock();
        state.step();
        state.wait = Some((reason.into(), Instant::now() + length));
        if length > SAY_AFTER {
            self.shared.say(&mut state, length);
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    /// One plain line about the present wait, where nothing is drawn.
    fn say(&self, state: &mut State, length: Duration) {
        if self.ui.inner.draws || state.said {
            return;
        }
        state.said = true;
        self.ui.news(plain_line(state, length));
    }

    fn tick(&self) {
        let mut state = self.lock();
        let now = Instant::now();
        if self.ui.inner.draws {
            if now.duration_since(state.started) < DRAW_AFTER {
                return;
            }
            let bar = state.bar.get_or_insert_with(|| self.new_bar()).clone();
            let message = drawn_message(&state, now);
            drop(state);
            bar.set_message(self.ui.safe(message));
            bar.tick();
        } else {
            let waited = now.duration_since(state.last_step);
            if state.wait.is_none() && waited >= SAY_AFTER {
                self.say(&mut state, waited);
            }
        }
    }

    fn new_bar(&self) -> ProgressBar {
        let style = ProgressStyle::with_template("{spinner} {msg}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner());
        self.ui
            .inner
            .bars
            .add(ProgressBar::no_length().with_style(style))
    }
}

impl State {
    fn step(&mut self) {
        self.last_step = Instant::now();
        self.wait = None;
        self.said = false;
    }

    fn left(&self) -> Option<Message> {
        match self.total {
            Some(total) => Some(words::left_of(total.saturating_sub(self.done), total)),
            None if self.done > 0 => Some(words::done(self.done)),
            None => None,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.shared.lock().bar.take() {
            bar.finish_and_clear();
        }
    }
}

fn plain_line(state: &State, length: Duration) -> Message {
    let what = &state.what;
    let seconds = (length + HALF_A_SECOND).as_secs();
    match (&state.wait, state.left()) {
        (Some((reason, _)), Some(left)) => words::waiting_with_left(what, seconds, reason, left),
        (Some((reason, _)), None) => words::waiting(what, seconds, reason),
        (None, Some(left)) => words::still_at_it_with_left(what, seconds, left),
        (None, None) => words::still_at_it(what, seconds),
    }
}

fn drawn_message(state: &State, now: Instant) -> Message {
    let mut message = state.what.clone();
    if let Some(left) = state.left() {
        message = words::drawn_with_left(message, left);
    }
    if let Some((reason, until)) = &state.wait {
        let wait = until.saturating_duration_since(now);
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        return words::drawn_waiting(message, seconds, reason);
    }
    let waited = now.duration_since(state.last_step);
    if waited >= SAY_AFTER {
        message = words::drawn_for(message, waited.as_secs());
    }
    message
}

fn watch(shared: &Weak<Shared>) {
    while let Some(shared) = shared.upgrade() {
        shared.tick();
        drop(shared);
        thread::sleep(TICK);
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    fn state(total: Option<u64>, done: u64, wait: Option<&str>) -> State {
        let now = Instant::now();
        let wait = wait.map(|reason| (Message::verbatim(reason), now + Duration::from_secs(59)));
        State {
            what: Message::verbatim("creating rooms"),
            total,
            done,
            started: now,
            last_step: now,
            wait,
            said: false,
            bar: None,
        }
    }

    #[test]
    fn a_plain_line_says_what_how_long_and_how_many_are_left() {
        let line = |state: &State| {
            plain_line(state, Duration::from_millis(58_982)).text(Language::English)
        };
        assert_eq!(
            line(&state(Some(8), 5, Some("the homeserver's limit"))),
            "creating rooms: waiting 59 s for the homeserver's limit (3 of 8 left)"
        );
        assert_eq!(
            line(&state(None, 0, None)),
            "creating rooms: not done yet after 59 s"
        );
    }

    #[test]
    fn what_is_drawn_says_the_same() {
        let state = state(Some(8), 5, Some("the homeserver's limit"));
        let message = drawn_message(&state, state.started).text(Language::English);
        assert_eq!(
            message,
            "creating rooms, 3 of 8 left, waiting 59 s for the homeserver's limit"
        );
    }
}
