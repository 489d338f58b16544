//! From what the sync brings to what was heard in a room: each once, with what the sync has left out, and what can be read later only.

use std::collections::{BTreeMap, VecDeque};

use breakout_account::clock;
use matrix_sdk::{
    Room,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, UInt, UserId},
};

use crate::{
    bot::Bot,
    heard::{Heard, heard, is_own_join, refers},
};

/// How many events are known to be old.
const MOST_SEEN: usize = 500;
/// How many messages wait for their keys.
const MOST_UNREAD: usize = 50;
/// How many events one request asks for, and how many such requests are sent.
const PAGE: u32 = 50;
const MOST_PAGES: usize = 4;

/// What is known of a room's events.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    seen: VecDeque<OwnedEventId>,
    /// What cannot be read yet, and when it came.
    unread: BTreeMap<OwnedEventId, MilliSecondsSinceUnixEpoch>,
    /// Whether the account has said something about another event, as what announces a session does.
    has_referred: bool,
}

/// What a sync brings of a room.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) events: Vec<TimelineEvent>,
    /// Whether there were more between these and those before.
    pub(crate) has_gap: bool,
}

impl Timeline {
    /// Reads what is new, in its order.
    pub(crate) async fn read(&mut self, bot: &Bot, room: &Room, batch: Batch) -> Vec<Heard> {
        let own = bot.own();
        let horizon = self.horizon(bot);
        let mut events = batch.events;
        let reaches_back = events.iter().any(|event| {
            is_old(event, horizon)
                || is_own_join(event.raw(), own)
                || event.event_id().is_some_and(|id| self.has_seen(&id))
        });
        if batch.has_gap && !reaches_back {
            events = match self.fill(bot, room, horizon).await {
                Ok(earlier) => earlier,
                Err(error) => {
                    bot.metrics.error("read");
                    tracing::warn!(room_id = %room.room_id(), %error, "what was said meanwhile cannot be read");
                    events
                }
            };
        }
        // What was said before the bot came was not said to it.
        if let Some(join) = events
            .iter()
            .rposition(|event| is_own_join(event.raw(), own))
        {
            events.drain(..=join);
        }
        events
            .into_iter()
            .filter_map(|event| self.take(&event, own, horizon))
            .collect()
    }

    /// Whether the account has said something about another event since this was asked before.
    pub(crate) fn take_referred(&mut self) -> bool {
        std::mem::take(&mut self.has_referred)
    }

    /// Tries to read what could not be read when it came.
    pub(crate) async fn read_again(&mut self, bot: &Bot, room: &Room) -> Vec<Heard> {
        let horizon = self.horizon(bot);
        self.unread.retain(|_, at| *at >= horizon);
        let mut read = Vec::new();
        let mut waiting: Vec<_> = self
            .unread
            .iter()
            .map(|(id, at)| (*at, id.clone()))
            .collect();
        waiting.sort();
        for (_, event_id) in waiting {
            match self.fetch(bot, room, &event_id).await {
                Some(event) if event.kind.is_utd() => {}
                Some(event) => {
                    self.unread.remove(&event_id);
                    read.extend(heard(event.raw(), bot.own()));
                }
                None => {}
            }
        }
        read
    }

    /// Asks for events by their IDs: those that were begun before a restart.
    pub(crate) async fn fetch_all(
        &mut self,
        bot: &Bot,
        room: &Room,
        event_ids: Vec<OwnedEventId>,
    ) -> Vec<Heard> {
        let horizon = self.horizon(bot);
        let mut found = Vec::new();
        for event_id in event_ids {
            if let Some(event) = self.fetch(bot, room, &event_id).await {
                found.extend(self.take(&event, bot.own(), horizon));
            }
        }
        found
    }

    async fn fetch(&self, bot: &Bot, room: &Room, event_id: &EventId) -> Option<TimelineEvent> {
        let fetched = bot.patiently("read", || room.event(event_id, None)).await;
        match fetched {
            Ok(event) => Some(event),
            Err(error) => {
                tracing::info!(room_id = %room.room_id(), %error, "an event cannot be read");
                None
            }
        }
    }

    /// The newest events up to what is known, or to what is too old, the oldest first.
    async fn fill(
        &self,
        bot: &Bot,
        room: &Room,
        horizon: MilliSecondsSinceUnixEpoch,
    ) -> Result<Vec<TimelineEvent>, matrix_sdk::Error> {
        let mut events = Vec::new();
        let mut from = None;
        for _ in 0..MOST_PAGES {
            let page = bot.patiently("read", || {
                let mut options = MessagesOptions::backward();
                options.from.clone_from(&from);
                options.limit = UInt::from(PAGE);
                room.messages(options)
            });
            let page = page.await?;
            let is_last = page.chunk.is_empty() || page.end.is_none();
            let reaches_back = page.chunk.iter().any(|event| {
                is_old(event, horizon)
                    || is_own_join(event.raw(), bot.own())
                    || event.event_id().is_some_and(|id| self.has_seen(&id))
            });
            events.extend(page.chunk);
            from = page.end;
            if is_last || reaches_back {
                break;
            }
        }
        events.reverse();
        Ok(events)
    }

    /// Takes an event in, if it is new and not too old.
    fn take(
        &mut self,
        event: &TimelineEvent,
        own: &UserId,
        horizon: MilliSecondsSinceUnixEpoch,
    ) -> Option<Heard> {
        let event_id = event.event_id()?;
        if self.has_seen(&event_id) || is_old(event, horizon) {
            return None;
        }
        self.seen.push_back(event_id.clone());
        if self.seen.len() > MOST_SEEN {
            self.seen.pop_front();
        }
        let is_own = event.sender().as_deref() == Some(own);
        self.has_referred |= is_own && refers(event.raw());
        if event.kind.is_utd() {
            if !is_own {
                let at = event.timestamp_raw().unwrap_or(horizon);
                self.unread.insert(event_id, at);
                if self.unread.len() > MOST_UNREAD {
                    self.unread.pop_first();
                }
            }
            return None;
        }
        heard(event.raw(), own)
    }

    fn has_seen(&self, event_id: &EventId) -> bool {
        self.seen.iter().any(|seen| seen == event_id)
    }

    /// What was said before is too old to be done.
    fn horizon(&self, bot: &Bot) -> MilliSecondsSinceUnixEpoch {
        let patience = u64::try_from(bot.config.patience.as_millis()).unwrap_or(u64::MAX);
        let at = u64::from(clock::now().get()).saturating_sub(patience);
        MilliSecondsSinceUnixEpoch(UInt::new(at).unwrap_or(UInt::MIN))
    }
}

/// Whether an event is older than that. One without a time is as old as can be.
fn is_old(event: &TimelineEvent, horizon: MilliSecondsSinceUnixEpoch) -> bool {
    event.timestamp_raw().is_none_or(|at| at < horizon)
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{serde::Raw, user_id};
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_account_says_about_another_event_is_noticed_once() {
        let mut timeline = Timeline::default();
        let about = |sender: &str, relation: &str| {
            let event = json!({
                "type": "m.room.encrypted", "event_id": format!("${sender}{relation}"), "sender": sender, "origin_server_ts": 5,
                "content": { "m.relates_to": { "rel_type": relation, "event_id": "$e" } },
            });
            TimelineEvent::from_plaintext(Raw::from_json(
                serde_json::value::to_raw_value(&event).unwrap(),
            ))
        };
        let own = user_id!("@bot:x");
        for (sender, relation, is_noticed) in [
            ("@bot:x", "m.reference", true),
            ("@tina:x", "m.reference", false),
            ("@bot:x", "m.replace", false),
        ] {
            timeline.take(&about(sender, relation), own, HORIZON);
            assert_eq!(timeline.take_referred(), is_noticed, "{sender} {relation}");
            assert!(!timeline.take_referred());
        }
    }

    const HORIZON: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

    fn event(id: &str, at: u32) -> TimelineEvent {
        let event = json!({
            "type": "m.room.message", "event_id": id, "sender": "@tina:x", "origin_server_ts": at,
            "content": { "msgtype": "m.text", "body": "hello" },
        });
        TimelineEvent::from_plaintext(Raw::from_json(
            serde_json::value::to_raw_value(&event).unwrap(),
        ))
    }

    #[test]
    fn what_comes_twice_is_heard_once_and_what_is_old_never() {
        let mut timeline = Timeline::default();
        let own = user_id!("@bot:x");
        assert!(timeline.take(&event("$1", 5), own, HORIZON).is_some());
        assert!(timeline.take(&event("$1", 5), own, HORIZON).is_none());
        let horizon = MilliSecondsSinceUnixEpoch(10_u32.into());
        assert!(timeline.take(&event("$2", 9), own, horizon).is_none());
        assert!(timeline.take(&event("$3", 10), own, horizon).is_some());
        for number in 0..MOST_SEEN {
            timeline.take(&event(&format!("$x{number}"), 10), own, HORIZON);
        }
        assert_eq!(timeline.seen.len(), MOST_SEEN);
    }
}
