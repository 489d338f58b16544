//! What somebody looks at: who is where, what the groups report, how commands are written.

use std::time::Duration;

use breakout_account::clock;
use breakout_core::text::room_label;
use breakout_i18n::{Message, serve as words};
use breakout_words::{
    CommandError,
    names::{self, Names},
    results::report,
    typed,
};
use matrix_breakout::ChildStatus;
use matrix_sdk::ruma::OwnedUserId;

use super::Performing;
use crate::{
    answer,
    command::{GroupName, Verb},
    reply::Reply,
};

impl Performing<'_> {
    pub(super) async fn status(&self, only: Option<&GroupName>) -> Result<Reply, CommandError> {
        let (prefix, language) = (&*self.bot.config.prefix, self.bot.config.language);
        let boards = self.bot.host.boards();
        let status = boards.status(self.room).await?;
        let offer = self.breakout().offer().await?;
        let Some(offer) = offer.filter(|_| status.open) else {
            return Ok(answer::none_open(prefix, language).into());
        };
        let only = match only {
            Some(group) => Some(typed::child(&offer, &group.0)?.room_id.clone()),
            None => None,
        };
        let names = names::all_names(self.room).await?;
        let queue = boards.help_queue(self.room).await?;
        let waits = |child: &ChildStatus| {
            let requests = queue.iter().flat_map(|queue| &queue.requests);
            let mut of_child = requests.filter(|request| request.room_id == child.room_id);
            of_child.any(|request| request.request.taken_by.is_none())
        };
        let is_shown =
            |child: &&ChildStatus| only.as_ref().is_none_or(|only| *only == child.room_id);
        let groups = status.children.iter().filter(is_shown).map(|child| {
            let mut group = group(child, &names);
            group.asks_for_help = waits(child);
            group
        });
        let mut shown = answer::Status::new(groups.collect());
        let session = status.session.as_ref();
        shown.left = session.and_then(|session| session.ends_at).map(|ends_at| {
            let left = ends_at.get().saturating_sub(clock::now().get());
            Duration::from_millis(left.into())
        });
        if only.is_none() {
            shown.without_group = called(&status.unassigned, &names);
        }
        Ok(answer::status(&shown, prefix, language).into())
    }

    pub(super) async fn report(&self) -> Result<Reply, CommandError> {
        self.sync_keys().await?;
        let reported = self.breakout().bring_back().await?;
        let rows = reported.groups.iter().map(|group| {
            let (_, outcome) = report::words(&group.outcome);
            [
                Message::verbatim(room_label(group.name.as_deref(), &group.room_id)),
                Message::verbatim(group.messages.to_string()),
                outcome,
            ]
        });
        let head = [
            words::column_group(),
            words::column_messages(),
            words::column_report(),
        ];
        let reply = Reply::line(words::what_groups_report()).table(head, rows);
        Ok(match report::failure(&reported.groups) {
            Some(error) => reply.and(error.message()).list(error.page_hints()),
            None => reply,
        })
    }

    pub(super) fn help(&self, verb: Option<Verb>) -> Reply {
        let (prefix, language) = (&*self.bot.config.prefix, self.bot.config.language);
        let answer = match verb {
            Some(verb) => answer::help_with(verb, prefix, language),
            None => answer::help(prefix, language),
        };
        answer.into()
    }
}

/// A group with those who are there and those who should be.
fn group(child: &ChildStatus, names: &Names) -> answer::StatusGroup {
    let name = room_label(child.name.as_deref(), &child.room_id);
    let joined = child.joined.as_ref();
    let is_there = |user: &&OwnedUserId| joined.is_some_and(|joined| joined.contains(user));
    let (there, missing): (Vec<_>, Vec<_>) = child.users.iter().partition(is_there);
    let there = joined.map(|_| called(there, names));
    let mut group = answer::StatusGroup::new(name, there);
    group.missing = called(missing, names);
    group
}

fn called<'a>(users: impl IntoIterator<Item = &'a OwnedUserId>, names: &Names) -> Vec<String> {
    let users = users.into_iter();
    users.map(|user| names.of(user).to_owned()).collect()
}
