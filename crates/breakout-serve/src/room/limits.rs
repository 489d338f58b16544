//! How much is answered in a room: whoever floods it is not helped.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use matrix_sdk::ruma::{OwnedUserId, UserId};
use tokio::time::Instant;

/// How long nothing is said again to somebody who may not ask, and no other call of somebody is passed on.
const QUIET: Duration = Duration::from_secs(10 * 60);
/// To how many such people something is said in that time.
const MOST_PEOPLE: usize = 20;
/// How many people call by a press in that time.
const MOST_CALLS: usize = 100;
/// So many commands are done within this time.
const MOST_COMMANDS: usize = 20;
const WITHIN: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct Limits {
    told: Lately,
    called: Lately,
    commands: VecDeque<Instant>,
}

/// Who had their turn in the last minutes.
#[derive(Debug, Default)]
struct Lately(BTreeMap<OwnedUserId, Instant>);

impl Lately {
    fn takes(&mut self, user: &UserId, most: usize) -> bool {
        let now = Instant::now();
        self.0.retain(|_, at| now.duration_since(*at) < QUIET);
        if self.0.len() >= most || self.0.contains_key(user) {
            return false;
        }
        self.0.insert(user.to_owned(), now);
        true
    }
}

impl Limits {
    /// Whether somebody may be told something quietly; then they are not for some minutes.
    pub(super) fn may_be_told(&mut self, user: &UserId) -> bool {
        self.told.takes(user, MOST_PEOPLE)
    }

    /// Whether somebody's press calls for help; then it does not for some minutes.
    pub(super) fn may_call(&mut self, user: &UserId) -> bool {
        self.called.takes(user, MOST_CALLS)
    }

    /// Whether one more command is done.
    pub(super) fn takes_a_command(&mut self) -> bool {
        let now = Instant::now();
        while let Some(first) = self.commands.front()
            && now.duration_since(*first) >= WITHIN
        {
            self.commands.pop_front();
        }
        let takes = self.commands.len() < MOST_COMMANDS;
        if takes {
            self.commands.push_back(now);
        }
        takes
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn somebody_who_may_not_is_told_once_and_a_crowd_is_not() {
        let mut limits = Limits::default();
        assert!(limits.may_be_told(user_id!("@ann:x")));
        assert!(!limits.may_be_told(user_id!("@ann:x")));
        // Who was told that they may not do something may still call for help.
        assert!(limits.may_call(user_id!("@ann:x")));
        assert!(!limits.may_call(user_id!("@ann:x")));
        let told = (0..100)
            .map(|n| UserId::parse(format!("@p{n}:x")).unwrap())
            .filter(|user| limits.may_be_told(user));
        assert_eq!(told.count(), MOST_PEOPLE - 1);
    }

    #[test]
    fn a_flood_of_commands_is_cut() {
        let mut limits = Limits::default();
        let taken = (0..100).filter(|_| limits.takes_a_command()).count();
        assert_eq!(taken, MOST_COMMANDS);
    }
}
