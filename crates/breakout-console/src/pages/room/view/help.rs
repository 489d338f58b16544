//! The groups that wait for help.

use askama::Template;
use breakout_core::{help::HelpRequest, text::room_label};
use breakout_i18n::{Message, room as words};
use breakout_words::names;
use matrix_breakout::HelpQueue;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use super::{card::ago, open::View};
use crate::{
    filters,
    pages::room::{action::Action, markup},
};

/// The queue, the longest waiting first.
#[derive(Template)]
#[template(path = "room_help.html")]
pub(super) struct Queue {
    calls: Vec<Call>,
}

/// One group that has asked.
struct Call {
    group: String,
    room_id: String,
    /// Who has asked and when, or who has said that they go there.
    text: Message,
    /// Whether nobody has.
    waits: bool,
    /// How often they have called, where that is a flood.
    flood: Option<Message>,
    /// Says that the account goes there.
    take: Option<Action>,
}

impl Queue {
    pub(super) fn new(view: &View<'_>, path: &str, queue: Option<&HelpQueue>) -> Self {
        let requests = queue.into_iter().flat_map(|queue| &queue.requests);
        let mut calls: Vec<_> = requests
            .map(|call| {
                let waits = call.request.taken_by.is_none();
                let group = room_label(call.name.as_deref(), &call.room_id);
                Call {
                    text: view.call_for_help(&group, &call.request),
                    group,
                    room_id: call.room_id.to_string(),
                    waits,
                    flood: flood(&call.request),
                    take: (waits && view.access.is_own())
                        .then(|| view.action(format!("{path}/take"))),
                }
            })
            .collect();
        // Who waits comes before who is being helped.
        calls.sort_by_key(|call| !call.waits);
        Self { calls }
    }
}

impl View<'_> {
    fn call_for_help(&self, group: &str, request: &HelpRequest) -> Message {
        let group = filters::strong(group);
        let name = |user| names::name(self.names, user);
        if let Some(helper) = &request.taken_by {
            return words::help_is_coming(group, markup::quiet(), name(helper), markup::end());
        }
        let waited = ago(seconds_between(request.since, self.now));
        let since = request.since.get().into();
        let ago = markup::since(since, &waited);
        let person = name(&request.by);
        words::asks_for_help(group, markup::quiet(), person, ago, markup::end())
    }
}

/// How often a group has called, where that is a flood.
fn flood(request: &HelpRequest) -> Option<Message> {
    request.is_flood().then(|| match request.is_cut {
        true => words::called_times_or_more(request.calls),
        false => words::called_times(request.calls),
    })
}

fn seconds_between(from: MilliSecondsSinceUnixEpoch, to: MilliSecondsSinceUnixEpoch) -> u64 {
    u64::from(to.get().saturating_sub(from.get())) / 1_000
}

#[cfg(test)]
impl Queue {
    pub(super) fn sample(name: &str) -> Self {
        let (quiet, end) = (markup::quiet, markup::end);
        let group = filters::strong(name);
        let ago = markup::since(1, &words::just_now());
        let waits = words::asks_for_help(group.clone(), quiet(), name, ago, end());
        let taken = words::help_is_coming(group, quiet(), name, end());
        let call = |text, waits| Call {
            group: name.to_owned(),
            room_id: name.to_owned(),
            text,
            waits,
            flood: Some(words::called_times_or_more(500_usize)),
            take: Some(Action {
                action: "/rooms/%21a/take".to_owned(),
                csrf: "token".to_owned(),
                agreed: false,
            }),
        };
        Self {
            calls: vec![call(waits, true), call(taken, false)],
        }
    }
}
