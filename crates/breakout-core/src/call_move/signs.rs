//! Detects a lost call from outside: Element Call reports no media failure, and keeps its
//! membership while it retries.

use ruma::MilliSecondsSinceUnixEpoch;

use super::{after, exchange::Loss};

/// How long the homeserver may not know of a call that was entered, in milliseconds, since what
/// hosts it has last done something: a slow machine takes its time.
pub(super) const UNKNOWN: u32 = 10_000;
/// How long the homeserver may go without accepting the membership of a call, in
/// milliseconds, whatever the call's software does meanwhile: it may send it again and again in vain.
pub(super) const UNHEARD: u32 = 10_000;
/// How long a call that the homeserver knew may be missing before it is given up, in milliseconds:
/// what hosts it leaves when it has lost its media, and seldom joins again.
pub(super) const MISSING: u32 = 2_000;
/// How long a media server may be silent, in milliseconds. One that is restarted in that time
/// goes on with the call.
pub(super) const SILENT: u32 = 8_000;

/// What is known of one call.
#[derive(Clone, Debug, Default)]
pub(super) struct Signs {
    /// Since when the homeserver does not know of it.
    missing_since: Option<MilliSecondsSinceUnixEpoch>,
    /// Whether the homeserver has known of it.
    was_known: bool,
    /// Since when its membership is being sent, and was not accepted.
    unheard_since: Option<MilliSecondsSinceUnixEpoch>,
    /// Since when its media server does not answer.
    silent_since: Option<MilliSecondsSinceUnixEpoch>,
}

impl Signs {
    /// Those of a call that is just entered, and is to be known to the homeserver soon.
    pub(super) fn of_entered(now: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            missing_since: Some(now),
            ..Self::default()
        }
    }

    pub(super) fn homeserver(&mut self, knows: bool, now: MilliSecondsSinceUnixEpoch) {
        self.was_known |= knows;
        self.missing_since = match knows {
            true => None,
            false => self.missing_since.or(Some(now)),
        };
    }

    /// What hosts the call does something.
    pub(super) fn call(&mut self, now: MilliSecondsSinceUnixEpoch) {
        if !self.was_known {
            self.missing_since = self.missing_since.map(|_| now);
        }
    }

    /// Takes in that a membership is being sent, or was accepted.
    pub(super) fn told(&mut self, is_answered: bool, now: MilliSecondsSinceUnixEpoch) {
        self.unheard_since = match is_answered {
            true => None,
            false => self.unheard_since.or(Some(now)),
        };
    }

    pub(super) fn media_server(&mut self, answers: bool, now: MilliSecondsSinceUnixEpoch) {
        self.silent_since = match answers {
            true => None,
            false => self.silent_since.or(Some(now)),
        };
    }

    /// Whether the homeserver knows of the call, or has known of it.
    pub(super) fn was_known(&self) -> bool {
        self.was_known
    }

    /// Whether the homeserver does not know of the call.
    pub(super) fn is_missing(&self) -> bool {
        self.missing_since.is_some()
    }

    /// When the call is given up if nothing changes.
    pub(super) fn lost_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let patience = match self.was_known {
            true => MISSING,
            false => UNKNOWN,
        };
        let missing = self.missing_since.map(|since| after(since, patience));
        let unheard = self.unheard_since.filter(|_| !self.was_known);
        let unheard = unheard.map(|since| after(since, UNHEARD));
        let silent = self.silent_since.map(|since| after(since, SILENT));
        missing.into_iter().chain(unheard).chain(silent).min()
    }

    /// Why the call is given up. What hosts it may be the first to leave a silent media server.
    pub(super) fn loss(&self) -> Loss {
        match self.silent_since {
            Some(_) => Loss::MediaServer,
            None => Loss::Connection,
        }
    }
}
