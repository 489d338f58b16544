//! The commands as state events of the room, for clients that offer them, where the administrator wants that.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use breakout_i18n::Language;
use breakout_words::CommandError;
use matrix_sdk::ruma::{UserId, events::StateEventType};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Answering;
use crate::{
    command::{COMMANDS_TYPE, DESCRIPTION_TYPE, commands, descriptions},
    config::Config,
    store::AnnouncedCommands,
};

/// A state event as it is to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    what: AnnouncedCommands,
    content: Value,
}

impl Wanted {
    fn new(event_type: &str, state_key: String, content: Value) -> Self {
        let digest = Sha256::digest(content.to_string());
        Self {
            what: AnnouncedCommands {
                event_type: event_type.to_owned(),
                state_key,
                digest: STANDARD.encode(digest),
            },
            content,
        }
    }
}

impl Answering {
    /// Brings the events into line with the configuration: written where they are wanted, and emptied where they were.
    pub(super) async fn announce(&mut self) {
        if let Err(error) = self.try_to_announce().await {
            self.bot.metrics.error("announce");
            let room_id = self.room.room_id();
            tracing::warn!(%room_id, error = %error.with_causes().text(Language::English), "the commands could not be announced in {room_id}");
        }
    }

    /// Empties the events, for good.
    pub(super) async fn withdraw_commands(&mut self) {
        self.commands.clear();
        self.announce().await;
    }

    async fn try_to_announce(&mut self) -> Result<(), CommandError> {
        let changes = changes(&self.memory.known().announced_commands, &self.commands);
        if changes.is_empty() {
            return Ok(());
        }
        let levels = self.room.power_levels_or_default().await;
        let may = |event_type: &str| {
            levels.user_can_send_state(self.bot.own(), StateEventType::from(event_type))
        };
        if !may(COMMANDS_TYPE) || !may(DESCRIPTION_TYPE) {
            return Ok(());
        }
        // Known before it is sent: who is cut off, and is not to announce them any more, empties what was written.
        let begun = begun(&self.memory.known().announced_commands, &self.commands);
        self.memory
            .change(|known| known.announced_commands = begun)?;
        for (event_type, state_key, content) in &changes {
            let sending = self.bot.patiently("announce", || async {
                let sent = self
                    .room
                    .send_state_event_raw(event_type, state_key, content.clone());
                sent.await
            });
            sending.await?;
        }
        let announced = self.commands.iter().map(|wanted| wanted.what.clone());
        let announced = announced.collect();
        self.memory
            .change(|known| known.announced_commands = announced)
    }
}

/// The events as the administrator wants them: none, unless that is said.
pub(super) fn wanted(config: &Config, own: &UserId) -> Vec<Wanted> {
    if !config.announce_commands {
        return Vec::new();
    }
    let (prefix, language) = (&*config.prefix, config.language);
    let all = Wanted::new(COMMANDS_TYPE, own.to_string(), commands(prefix, language));
    let each = descriptions(own, prefix, language).into_iter();
    let each = each.map(|(key, content)| Wanted::new(DESCRIPTION_TYPE, key, content));
    std::iter::once(all).chain(each).collect()
}

/// What may be there while it is sent: what was there before, and what is wanted. Of what is not there for certain nobody knows
/// the content, so that it is sent again.
fn begun(before: &[AnnouncedCommands], wanted: &[Wanted]) -> Vec<AnnouncedCommands> {
    let wanted = wanted.iter().map(|wanted| &wanted.what);
    let unsent = wanted.filter(|wanted| !before.contains(wanted));
    let unsent = unsent.map(|wanted| AnnouncedCommands {
        digest: String::new(),
        ..wanted.clone()
    });
    let mut begun: Vec<_> = unsent.collect();
    let is_begun = |before: &&AnnouncedCommands| {
        begun.iter().any(|begun| {
            (&begun.event_type, &begun.state_key) == (&before.event_type, &before.state_key)
        })
    };
    let kept: Vec<_> = before.iter().filter(|it| !is_begun(it)).cloned().collect();
    begun.extend(kept);
    begun
}

/// What is to be sent: each event by its type, its key and its content.
fn changes(before: &[AnnouncedCommands], wanted: &[Wanted]) -> Vec<(String, String, Value)> {
    let key = |what: &AnnouncedCommands| (what.event_type.clone(), what.state_key.clone());
    let gone = before
        .iter()
        .filter(|before| wanted.iter().all(|wanted| key(&wanted.what) != key(before)))
        .map(|before| (before, json!({})));
    let new = wanted
        .iter()
        .filter(|wanted| !before.contains(&wanted.what))
        .map(|wanted| (&wanted.what, wanted.content.clone()));
    let all = gone.chain(new);
    all.map(|(what, content)| {
        let (event_type, state_key) = key(what);
        (event_type, state_key, content)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_changed_is_sent_and_what_is_gone_is_emptied() {
        let one = Wanted::new("t", "a".to_owned(), json!({ "x": 1 }));
        let other = Wanted::new("t", "a".to_owned(), json!({ "x": 2 }));
        let more = Wanted::new("t", "b".to_owned(), json!({ "x": 1 }));
        let event = |key: &str, content| ("t".to_owned(), key.to_owned(), content);
        let before = [one.what.clone()];
        assert_eq!(changes(&before, std::slice::from_ref(&one)), []);
        assert_eq!(
            changes(&before, &[other, more.clone()]),
            [event("a", json!({ "x": 2 })), event("b", json!({ "x": 1 }))]
        );
        assert_eq!(
            changes(&before, &[more]),
            [event("a", json!({})), event("b", json!({ "x": 1 }))]
        );
        assert_eq!(changes(&before, &[]), [event("a", json!({}))]);
        assert_eq!(changes(&[], &[]), []);
    }

    #[test]
    fn what_was_cut_off_is_sent_again_or_emptied() {
        let old = Wanted::new("t", "old".to_owned(), json!({ "x": 1 }));
        let same = Wanted::new("t", "same".to_owned(), json!({ "x": 1 }));
        let before = Wanted::new("t", "changed".to_owned(), json!({ "x": 1 }));
        let changed = Wanted::new("t", "changed".to_owned(), json!({ "x": 2 }));
        let new = Wanted::new("t", "new".to_owned(), json!({ "x": 1 }));
        let known = [&old, &same, &before].map(|it| it.what.clone());
        let wanted = [same, changed, new];
        let begun = begun(&known, &wanted);
        // The next process does all that this one had to do.
        assert_eq!(changes(&begun, &wanted), changes(&known, &wanted));
        // One that is to announce nothing knows of each that may be there.
        let emptied = changes(&begun, &[]);
        let keys: Vec<_> = emptied.iter().map(|(_, key, _)| &**key).collect();
        assert_eq!(keys, ["changed", "new", "old", "same"]);
        assert!(emptied.iter().all(|(_, _, content)| *content == json!({})));
    }
}
