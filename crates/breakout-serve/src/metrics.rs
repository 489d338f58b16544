//! What the bot counts, in the text of OpenMetrics.

use std::{collections::BTreeMap, fmt::Write as _, time::Duration};

use matrix_breakout::RequestCounts;
use parking_lot::Mutex;

/// Counted since the process began.
#[derive(Debug, Default)]
pub(crate) struct Metrics(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    /// By what they were for.
    requests: BTreeMap<&'static str, u64>,
    /// By what was asked for.
    commands: BTreeMap<String, u64>,
    /// By what was being done.
    errors: BTreeMap<&'static str, u64>,
    waits: u64,
    waited: Duration,
    opened: u64,
    invites: BTreeMap<&'static str, u64>,
}

/// What there is at present.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Present {
    pub(crate) rooms: usize,
    pub(crate) sessions: usize,
    pub(crate) people: usize,
    pub(crate) is_online: bool,
}

impl Metrics {
    pub(crate) fn request(&self, kind: &'static str) {
        *self.0.lock().requests.entry(kind).or_default() += 1;
    }

    /// What the library has sent in one operation.
    pub(crate) fn requests(&self, counts: &RequestCounts) {
        let mut counted = self.0.lock();
        for (kind, count) in counts.iter() {
            *counted.requests.entry(kind.as_str()).or_default() += u64::from(count);
        }
    }

    pub(crate) fn command(&self, verb: impl Into<String>) {
        *self.0.lock().commands.entry(verb.into()).or_default() += 1;
    }

    pub(crate) fn error(&self, during: &'static str) {
        *self.0.lock().errors.entry(during).or_default() += 1;
    }

    pub(crate) fn waited(&self, wait: Duration) {
        let mut counted = self.0.lock();
        counted.waits += 1;
        counted.waited += wait;
    }

    pub(crate) fn opened(&self) {
        self.0.lock().opened += 1;
    }

    pub(crate) fn invite(&self, outcome: &'static str) {
        *self.0.lock().invites.entry(outcome).or_default() += 1;
    }

    /// Writes everything, with its end.
    pub(crate) fn text(&self, present: Present) -> String {
        let counted = self.0.lock();
        let mut text = String::new();
        for (name, help, value) in [
            ("rooms", "Rooms that the bot is a guest in.", present.rooms),
            ("sessions", "Sessions that are open.", present.sessions),
            (
                "people",
                "People in rooms with an open session.",
                present.people,
            ),
            (
                "online",
                "Whether the homeserver answers.",
                present.is_online.into(),
            ),
        ] {
            let _written = write!(
                text,
                "# TYPE breakout_{name} gauge\n# HELP breakout_{name} {help}\nbreakout_{name} {value}\n"
            );
        }
        family(
            &mut text,
            ("requests", "Requests to the homeserver.", "kind"),
            &counted.requests,
        );
        let commands = ("commands", "Commands that were done or refused.", "verb");
        family(&mut text, commands, &counted.commands);
        family(
            &mut text,
            ("errors", "What went wrong.", "during"),
            &counted.errors,
        );
        let invites = ("invites", "Invites that were answered.", "outcome");
        family(&mut text, invites, &counted.invites);
        let seconds = counted.waited.as_secs_f64();
        for (name, help, value) in [
            (
                "sessions_opened",
                "Sessions that were opened.",
                counted.opened.to_string(),
            ),
            (
                "rate_limit_waits",
                "How often the homeserver asked to wait.",
                counted.waits.to_string(),
            ),
            (
                "rate_limit_wait_seconds",
                "How long, all together.",
                format!("{seconds:.3}"),
            ),
        ] {
            let _written = write!(
                text,
                "# TYPE breakout_{name} counter\n# HELP breakout_{name} {help}\nbreakout_{name}_total {value}\n"
            );
        }
        text.push_str("# EOF\n");
        text
    }
}

/// Counters of one name, told apart by a label. The label's values are words of ours.
fn family<K: std::fmt::Display>(
    text: &mut String,
    (name, help, label): (&str, &str, &str),
    values: &BTreeMap<K, u64>,
) {
    let _written = write!(
        text,
        "# TYPE breakout_{name} counter\n# HELP breakout_{name} {help}\n"
    );
    for (value, count) in values {
        let _written = writeln!(text, "breakout_{name}_total{{{label}=\"{value}\"}} {count}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_counted_is_told_in_open_metrics() {
        let metrics = Metrics::default();
        metrics.request("send");
        metrics.request("send");
        metrics.command("start");
        metrics.waited(Duration::from_millis(1_500));
        let present = Present {
            rooms: 3,
            is_online: true,
            ..Present::default()
        };
        let text = metrics.text(present);
        for line in [
            "breakout_rooms 3\n",
            "breakout_online 1\n",
            "breakout_requests_total{kind=\"send\"} 2\n",
            "breakout_commands_total{verb=\"start\"} 1\n",
            "breakout_rate_limit_waits_total 1\n",
            "breakout_rate_limit_wait_seconds_total 1.500\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(text.ends_with("# EOF\n"));
        // Each family is told once.
        for line in text.lines().filter(|line| line.starts_with("# TYPE")) {
            assert_eq!(text.matches(line).count(), 1, "{line}");
        }
    }
}
