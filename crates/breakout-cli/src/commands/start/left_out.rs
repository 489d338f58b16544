//! Who is left out of the groups: by this command, or as is remembered for the room.

use std::collections::BTreeSet;

use breakout_core::{
    event::remembered::RememberedEventContent,
    plan::{Plan, bots::looks_like_a_bot},
};
use breakout_i18n::{Argument, Message, start as words};
use breakout_words::{CommandError, names, typed};
use matrix_breakout::Parent;
use matrix_sdk::ruma::OwnedUserId;

use super::Args;
use crate::context::Context;

/// The word that forgets who was left out.
const NONE: &str = "none";

/// Who is left out of the groups.
#[derive(Debug)]
pub(super) struct LeftOut {
    is_asked_for: bool,
    now: RememberedEventContent,
}

impl LeftOut {
    pub(super) fn read(
        args: &Args,
        parent: &Parent,
        remembered: RememberedEventContent,
    ) -> Result<Self, CommandError> {
        let mut now = remembered;
        let is_asked_for = !args.without.is_empty();
        if is_asked_for {
            let named = args.without.iter().map(|text| text.trim());
            let named = named.filter(|text| *text != NONE);
            now.without = named
                .map(|text| typed::person(&parent.members, text))
                .collect::<Result<_, _>>()?;
        }
        Ok(Self { is_asked_for, now })
    }

    pub(super) fn users(&self) -> &BTreeSet<OwnedUserId> {
        &self.now.without
    }

    pub(super) fn has(&self, user: &OwnedUserId) -> bool {
        self.now.without.contains(user)
    }

    /// Whether this command says it.
    pub(super) fn is_asked_for(&self) -> bool {
        self.is_asked_for
    }

    /// Those who are in the room.
    pub(super) fn here(&self, parent: &Parent) -> Vec<OwnedUserId> {
        let members = parent.members.iter().map(|member| &member.user_id);
        members.filter(|user| self.has(user)).cloned().collect()
    }

    /// Says who is left out although nobody has said so now.
    pub(super) fn say(&self, context: &Context, parent: &Parent) {
        let here = self.here(parent);
        if self.is_asked_for || here.is_empty() {
            return;
        }
        let names = names::names_in(parent);
        let here = here.iter().map(|user| names::name(&names, user));
        let here = Argument::list(here.map(Message::verbatim));
        context.ui.news(words::left_out_as_remembered(here));
    }
}

/// Says who of a plan looks like a bot, before they get a group.
pub(super) fn say_bots(context: &Context, plan: &Plan, parent: &Parent) {
    for bot in bots(plan, parent) {
        context.ui.hint(words::looks_like_a_bot(bot.as_str()));
    }
}

/// Those of a plan who look like bots.
pub(super) fn bots(plan: &Plan, parent: &Parent) -> Vec<OwnedUserId> {
    let planned = plan.users();
    let members = parent.members.iter();
    let members = members.filter(|member| planned.contains(&*member.user_id));
    members
        .filter(|member| looks_like_a_bot(&member.user_id, member.display_name.as_deref()))
        .map(|member| member.user_id.clone())
        .collect()
}
