//! How much is answered in a room: whoever floods it is not helped.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use matrix_sdk::ruma::{OwnedUserId, UserId};
use tokio::time::Instant;

/// How long nothing is said again to somebody who may not ask.
const QUIET: Duration = Duration::from_secs(10 * 60);
/// To how many such people something is said in that time.
const MOST_PEOPLE: usize = 20;
/// So many commands are done within this time.
const MOST_COMMANDS: usize = 20;
const WITHIN: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct Limits {
    told: BTreeMap<OwnedUserId, Instant>,
    commands: VecDeque<Instant>,
}

impl Limits {
    /// Whether somebody may be told something quietly; then they are not for some minutes.
    pub(super) fn may_be_told(&mut self, user: &UserId) -> bool {
        let now = Instant::now();
        self.told.retain(|_, at| now.duration_since(*at) < QUIET);
        if self.told.len() >= MOST_PEOPLE || self.told.contains_key(user) {
            return false;
        }
        self.told.insert(user.to_owned(), now);
        true
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
