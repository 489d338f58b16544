//! The order in which what several hosts wrote is told.

use std::collections::BTreeSet;

use crate::history::PastEvent;

/// Puts the events of several homeservers into one order, which is the same whichever of them was asked: none is before the
/// one that it was made from, and otherwise the time counts. Each homeserver has its own hosts' events before those that
/// came from elsewhere.
///
/// The events of one homeserver stay as it has them.
pub(super) fn in_one_order(events: Vec<&PastEvent>) -> Vec<&PastEvent> {
    let servers: BTreeSet<_> = events
        .iter()
        .map(|event| event.sender.server_name())
        .collect();
    if servers.len() < 2 {
        return events;
    }
    let mut left = events;
    left.sort_by_key(|event| (event.sent_at, &event.event_id));
    let mut waiting: BTreeSet<_> = left.iter().map(|event| &event.event_id).collect();
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_next = |event: &&PastEvent| {
            let based_on = event.content.based_on.as_ref();
            based_on.is_none_or(|base| !waiting.contains(base))
        };
        // Where somebody has written a circle, it is cut anywhere.
        let next = left.iter().position(is_next).unwrap_or_default();
        let next = left.remove(next);
        waiting.remove(&next.event_id);
        ordered.push(next);
    }
    ordered
}
