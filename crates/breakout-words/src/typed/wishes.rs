//! Lists of the people whom a deal keeps together, apart, or spread, as a host writes them.

use std::collections::BTreeSet;

use breakout_core::{
    plan::{rotation::Wishes, split::Person},
    text::visible_name,
};
use breakout_i18n::{Message, typed as words};
use matrix_sdk::ruma::OwnedUserId;

use super::person;
use crate::{CommandError, Way};

/// What a deal has to hold to: each text is a list of people with commas between them.
#[derive(Clone, Debug, Default)]
pub struct WishLists {
    /// These stay in one group.
    pub together: Vec<String>,
    /// These are kept out of each other's group.
    pub apart: Vec<String>,
    /// These are spread evenly over the groups, as moderators are.
    pub spread: Vec<String>,
}

impl WishLists {
    /// Returns whether nothing is wished for.
    pub fn is_empty(&self) -> bool {
        self.together.is_empty() && self.apart.is_empty() && self.spread.is_empty()
    }

    /// Reads the lists, each person by `who`.
    pub fn read<E>(
        &self,
        mut who: impl FnMut(&str) -> Result<OwnedUserId, E>,
    ) -> Result<Wishes, E> {
        let mut list = |text: &String| {
            let names = text
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty());
            names.map(&mut who).collect::<Result<Vec<_>, E>>()
        };
        let mut wishes = Wishes::default();
        wishes.together = self
            .together
            .iter()
            .map(&mut list)
            .collect::<Result<_, E>>()?;
        wishes.apart = self.apart.iter().map(&mut list).collect::<Result<_, E>>()?;
        let spread = self
            .spread
            .iter()
            .map(&mut list)
            .collect::<Result<Vec<_>, E>>()?;
        wishes.spread = spread.concat();
        Ok(wishes)
    }

    /// Reads the lists of a host, who names members of the room by what they are called; all of them must be among
    /// the people who are dealt.
    pub fn of_members(
        &self,
        members: &[Person],
        people: &[OwnedUserId],
    ) -> Result<Wishes, CommandError> {
        let wishes = self.read(|text| person(members, text))?;
        check_lists(&wishes)?;
        let Some(left_out) = wishes.outsiders(people).first().copied() else {
            return Ok(wishes);
        };
        let member = members.iter().find(|member| member.user_id == *left_out);
        let name = member.and_then(|member| member.display_name.as_deref());
        let name = match name.and_then(visible_name) {
            Some(name) => words::name_and_id(name, left_out.as_str()),
            None => Message::verbatim(left_out.as_str()),
        };
        Err(CommandError::refused(words::wish_for_outsider(name)).with_way(Way::WithModerators))
    }
}

/// A list of one says nothing of whom to keep together or apart.
pub fn check_lists(wishes: &Wishes) -> Result<(), CommandError> {
    let mut lists = wishes.together.iter().chain(&wishes.apart);
    let is_short = |list: &&Vec<OwnedUserId>| list.iter().collect::<BTreeSet<_>>().len() < 2;
    match lists.find(is_short) {
        None => Ok(()),
        Some(list) => Err(CommandError::usage(match list.first() {
            Some(only) => words::wish_takes_two(only.as_str()),
            None => words::wish_takes_two_not_none(),
        })),
    }
}
