//! What somebody looks at: who is where, what the groups report, how commands are written.

use breakout_account::clock;
use breakout_core::text::room_label;
use breakout_i18n::{Message, serve as words};
use breakout_words::{
    CommandError,
    names::{self, Names},
    results::report,
    times, typed,
};
use matrix_breakout::{ChildStatus, Status};
use matrix_sdk::ruma::OwnedUserId;

use super::Performing;
use crate::{
    command::{GroupName, Verb},
    reply::Reply,
};

impl Performing<'_> {
    pub(super) async fn status(&self, only: Option<&GroupName>) -> Result<Reply, CommandError> {
        let status = self.bot.host.boards().status(self.room).await?;
        if !status.open {
            return Ok(Reply::line(words::nothing_is_open())
                .and(words::begin_with(&*self.bot.config.prefix)));
        }
        let only = match only {
            Some(group) => {
                let offer = self.breakout().offer().await?;
                let offer = offer.ok_or_else(|| CommandError::refused(words::nothing_is_open()))?;
                Some(typed::child(&offer, &group.0)?.room_id.clone())
            }
            None => None,
        };
        let names = names::all_names(self.room).await?;
        let children = status.children.iter();
        let children =
            children.filter(|child| only.as_ref().is_none_or(|only| *only == child.room_id));
        let rows = children.map(|child| row(child, &names));
        let head = [
            words::column_group(),
            words::column_there(),
            words::column_missing(),
        ];
        let mut reply = Reply::line(head_of(&status)).table(head, rows);
        if only.is_none() && !status.unassigned.is_empty() {
            reply = reply.and(words::without_a_group(names.list(&status.unassigned)));
        }
        if let Some(queue) = self.bot.host.boards().known_help_queue(self.room.room_id()) {
            let waiting = queue.requests.iter();
            let waiting = waiting.filter(|request| request.request.taken_by.is_none());
            let waiting = waiting.map(|request| {
                let group = room_label(request.name.as_deref(), &request.room_id);
                words::waits_for_help(group, names.of(&request.request.by))
            });
            reply = reply.list(waiting);
        }
        Ok(reply)
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
        let (prefix, language) = (&self.bot.config.prefix, self.bot.config.language);
        let examples = |verb: Verb| {
            let examples = verb.examples(language).into_iter();
            examples.map(|example| format!("{prefix} {example}"))
        };
        if let Some(verb) = verb {
            return Reply::line(verb.about()).list(examples(verb).map(Message::verbatim));
        }
        let rows = Verb::ALL.into_iter().filter_map(|verb| {
            let example = examples(verb).next()?;
            Some([Message::verbatim(example), verb.about()])
        });
        let head = [words::column_command(), words::column_what()];
        Reply::line(words::commands()).table(head, rows)
    }
}

fn head_of(status: &Status) -> Message {
    let groups = status.children.len();
    let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
    match ends_at {
        Some(ends_at) => {
            let left: u64 = ends_at.get().saturating_sub(clock::now().get()).into();
            words::groups_open_for(groups, times::short_time(left / 1_000))
        }
        None => words::groups_open(groups),
    }
}

fn row(child: &ChildStatus, names: &Names) -> [Message; 3] {
    let name = Message::verbatim(room_label(child.name.as_deref(), &child.room_id));
    let Some(joined) = &child.joined else {
        return [
            name,
            words::not_known(),
            Message::verbatim(names.list(&child.users)),
        ];
    };
    let there: Vec<OwnedUserId> = child
        .users
        .iter()
        .filter(|user| joined.contains(user))
        .cloned()
        .collect();
    let missing = child.users.iter().filter(|user| !joined.contains(user));
    let missing: Vec<_> = missing.cloned().collect();
    [
        name,
        Message::verbatim(names.list(&there)),
        Message::verbatim(names.list(&missing)),
    ]
}
