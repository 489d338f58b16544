//! The groups that wait for help.

use crate::pages::room::action::Action;
use askama::Template;
use breakout_core::text::room_label;
use breakout_words::{names, results};
use matrix_breakout::HelpQueue;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use super::{card::ago, open::View};

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
    by: String,
    /// In milliseconds since 1970.
    since: u64,
    waited: String,
    taken_by: Option<String>,
    /// How often they have called, where that is a flood.
    flood: Option<String>,
    take: Action,
}

impl Queue {
    pub(super) fn new(view: &View<'_>, path: &str, queue: Option<&HelpQueue>) -> Self {
        let requests = queue.into_iter().flat_map(|queue| &queue.requests);
        let mut calls: Vec<_> = requests
            .map(|call| Call {
                group: room_label(call.name.as_deref(), &call.room_id),
                room_id: call.room_id.to_string(),
                by: names::name(view.names, &call.request.by),
                since: call.request.since.get().into(),
                waited: ago(seconds_between(call.request.since, view.now)),
                taken_by: call
                    .request
                    .taken_by
                    .as_ref()
                    .map(|user| names::name(view.names, user)),
                flood: results::flood(&call.request),
                take: view.action(format!("{path}/take")),
            })
            .collect();
        // Who waits comes before who is being helped.
        calls.sort_by_key(|call| call.taken_by.is_some());
        Self { calls }
    }
}

fn seconds_between(from: MilliSecondsSinceUnixEpoch, to: MilliSecondsSinceUnixEpoch) -> u64 {
    u64::from(to.get().saturating_sub(from.get())) / 1_000
}

#[cfg(test)]
impl Queue {
    pub(super) fn sample(name: &str) -> Self {
        let call = |taken_by| Call {
            group: name.to_owned(),
            room_id: name.to_owned(),
            by: name.to_owned(),
            since: 1,
            waited: "just now".to_owned(),
            taken_by,
            flood: Some("called 500 times or more".to_owned()),
            take: Action {
                action: "/rooms/%21a/take".to_owned(),
                csrf: "token".to_owned(),
                agreed: false,
            },
        };
        Self {
            calls: vec![call(None), call(Some(name.to_owned()))],
        }
    }
}
