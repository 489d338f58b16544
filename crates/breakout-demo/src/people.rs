//! Everybody whom the demo simulates, each with a task of their own.

use std::collections::BTreeSet;

use breakout_i18n::demo as words;
use breakout_words::CommandError;
use matrix_sdk::ruma::OwnedUserId;
use tokio::task::JoinSet;

use super::{
    person::{Habit, Person},
    scene,
};

/// They take part until this is dropped.
#[derive(Debug, Default)]
pub(super) struct People {
    tasks: JoinSet<CommandError>,
    /// Those who come when the session is open.
    late: Vec<Person>,
    user_ids: BTreeSet<OwnedUserId>,
    early: Vec<OwnedUserId>,
    /// What those who are there from the beginning log in as.
    users: Vec<String>,
}

impl People {
    /// Lets everybody begin who is there from the beginning.
    pub(super) fn begin(people: Vec<Person>) -> Result<Self, CommandError> {
        let mut begun = Self::default();
        for person in people {
            let user_id = scene::user_id(&person.account)?;
            begun.user_ids.insert(user_id.clone());
            if person.habit == Habit::Late {
                begun.late.push(person);
            } else {
                begun.early.push(user_id);
                begun.users.push(person.account.username.clone());
                begun.tasks.spawn(Box::pin(person.take_part()));
            }
        }
        Ok(begun)
    }

    /// Lets those begin who come late.
    pub(super) fn begin_late(&mut self) {
        for person in self.late.drain(..) {
            self.tasks.spawn(Box::pin(person.take_part()));
        }
    }

    /// Who will come when the session is open.
    pub(super) fn late(&self) -> Option<&'static str> {
        self.late.first().map(|person| person.name)
    }

    /// Those who are in the room from the beginning.
    pub(super) fn early(&self) -> Vec<OwnedUserId> {
        self.early.clone()
    }

    /// What those who are in the room from the beginning log in as.
    pub(super) fn users(&self) -> &[String] {
        &self.users
    }

    /// All of them.
    pub(super) fn user_ids(&self) -> &BTreeSet<OwnedUserId> {
        &self.user_ids
    }

    /// Waits until somebody stops taking part, which is not meant to happen.
    pub(super) async fn lost(&mut self) -> CommandError {
        match self.tasks.join_next().await {
            Some(Ok(error)) => error,
            Some(Err(error)) => {
                CommandError::internal(words::somebody_stopped()).with_source(error)
            }
            None => std::future::pending().await,
        }
    }
}
