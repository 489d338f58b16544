//! The plan that waits, and what is pressed below messages of the bot.

use breakout_i18n::serve as words;
use breakout_words::CommandError;
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::ruma::EventId;

use super::{Answering, help::HELP, refusal};
use crate::{
    command::Choice,
    heard::{Heard, What, heard},
    plan,
    reply::Reply,
    store::{Begun, Pending},
};

const OPEN: &str = "✅";
const DEAL_AGAIN: &str = "🔀";
const DROP: &str = "❌";

impl Answering {
    /// Shows a plan, with what may be pressed. It takes the place of one that waits already.
    pub(super) async fn propose(
        &mut self,
        heard: &Heard,
        mut pending: Pending,
        reply: &Reply,
    ) -> Result<(), CommandError> {
        pending.thread.clone_from(&heard.thread);
        let before = self.memory.known().pending.as_ref();
        let before = before.filter(|before| before.asked != pending.asked);
        let replaced = before.and_then(|before| before.shown.clone());
        self.memory.change(|known| known.pending = Some(pending))?;
        let content = self.answering(heard, reply);
        let name = format!("{}-answer", heard.event_id);
        let shown = self.bot.send(&self.room, &content, &name).await?;
        self.memory.change(|known| {
            if let Some(pending) = &mut known.pending {
                pending.shown = Some(shown.clone());
            }
        })?;
        for key in [OPEN, DEAL_AGAIN, DROP] {
            self.bot.react(&self.room, &shown, key).await?;
        }
        if let Some(replaced) = replaced {
            self.edit(&replaced, &Reply::line(words::plan_replaced()))
                .await?;
        }
        self.memory.change(|known| known.finish(&heard.event_id))
    }

    /// Does what somebody has pressed, if it is theirs to press, and anything at all.
    pub(super) async fn pressed(
        &mut self,
        heard: &Heard,
        target: &EventId,
        key: &str,
    ) -> Result<(), CommandError> {
        // Some clients say how it is to be shown.
        let key = key.trim_end_matches('\u{fe0f}');
        let known = self.memory.known();
        if key.starts_with(HELP) && known.announced.iter().any(|announced| announced == target) {
            return self.asked_for_help(heard).await;
        }
        let is_of_plan = known
            .pending
            .as_ref()
            .and_then(|pending| pending.shown.as_deref());
        let choice = match key {
            OPEN => Choice::Yes,
            DEAL_AGAIN => Choice::Again,
            DROP => Choice::No,
            _ => return Ok(()),
        };
        if is_of_plan != Some(target) {
            return Ok(());
        }
        if !self.may(&heard.sender).await? {
            // It stays without effect, also for a process that reads it again when they may.
            return self.memory.change(|known| known.finish(&heard.event_id));
        }
        if !self.still_stands(heard).await? {
            return self.memory.change(|known| known.finish(&heard.event_id));
        }
        if choice != Choice::No && self.lacks_power(heard).await? {
            self.take_back(heard).await;
            return Ok(());
        }
        self.choose(heard, choice).await
    }

    /// Whether a press was not taken back while it waited for its turn.
    async fn still_stands(&self, pressed: &Heard) -> Result<bool, CommandError> {
        let asked = self
            .bot
            .patiently("read", || self.room.event(&pressed.event_id, None));
        let now = heard(asked.await?.raw(), self.bot.own());
        Ok(now.is_some_and(|now| now.what == pressed.what))
    }

    /// Does what was chosen for the plan that waits.
    pub(super) async fn choose(
        &mut self,
        heard: &Heard,
        choice: Choice,
    ) -> Result<(), CommandError> {
        let Some(pending) = self.memory.known().pending.clone() else {
            return Ok(());
        };
        match choice {
            Choice::Yes => {
                self.bot.metrics.command("yes");
                self.open(heard, &pending).await
            }
            Choice::Again => {
                self.bot.metrics.command("shuffle");
                self.deal_again(heard, pending).await
            }
            Choice::No => {
                self.bot.metrics.command("no");
                if let Some(shown) = &pending.shown {
                    self.edit(shown, &Reply::line(words::plan_dropped()))
                        .await?;
                }
                self.memory.change(|known| {
                    known.pending = None;
                    known.finish(&heard.event_id);
                })
            }
        }
    }

    async fn deal_again(&mut self, heard: &Heard, pending: Pending) -> Result<(), CommandError> {
        let breakout = self.room.breakout();
        let asked = (&*pending.asked, &*pending.by);
        let dealt = plan::deal(
            &breakout,
            &pending.wish,
            asked,
            pending.dealt.saturating_add(1),
            self.bot.config.language,
        );
        let (mut new, parent) = match dealt.await {
            Ok(dealt) => dealt,
            Err(error) => return self.refuse(heard, error).await,
        };
        new.shown.clone_from(&pending.shown);
        new.thread.clone_from(&pending.thread);
        let reply = plan::shown(&self.bot.config, &new, &parent);
        // From here on, a press opens what is shown.
        self.memory.change(|known| {
            known.pending = Some(new);
            known.finish(&heard.event_id);
        })?;
        if let Some(shown) = &pending.shown {
            self.edit(shown, &reply).await?;
        }
        self.take_back(heard).await;
        Ok(())
    }

    /// Takes a press away that did not do what it says, so that the next one is one press.
    async fn take_back(&self, heard: &Heard) {
        if matches!(heard.what, What::Pressed { .. }) {
            self.bot.take_back(&self.room, &heard.event_id).await;
        }
    }

    /// Opens the plan; the same press goes on with what was cut off.
    async fn open(&mut self, heard: &Heard, pending: &Pending) -> Result<(), CommandError> {
        if self.memory.known().begun(&heard.event_id).is_none() {
            self.memory.change(|known| {
                known.begun.push_back(Begun {
                    event_id: heard.event_id.clone(),
                    seen_end: None,
                });
            })?;
        }
        let with_widget = self.has_widget().await;
        let stop = self.bot.interrupt.token();
        let opened = self.bot.persistently(|| {
            let (bot, room, stop) = (&self.bot, &self.room, stop.clone());
            async move {
                if room.encryption_state().is_encrypted() {
                    bot.connection.sync_encryption_once().await?;
                }
                plan::open(bot, room, pending, with_widget, stop).await
            }
        });
        let opened = opened.await;
        let told = opened.as_ref().map_err(Clone::clone);
        let told = told.and_then(|report| plan::opened(&self.bot.config, report));
        let (reply, is_open) = match told {
            Ok(reply) => (reply, true),
            Err(error) => {
                if self.bot.interrupt.requested() {
                    return Ok(());
                }
                (refusal(&error, self.bot.config.language), false)
            }
        };
        if let (true, Ok(report)) = (is_open, &opened) {
            self.bot.metrics.opened();
            tracing::info!(room_id = %self.room.room_id(), session_id = %report.session, "a session is open");
        }
        let answers = pending.shown.as_ref().unwrap_or(&pending.asked);
        let (language, thread) = (self.bot.config.language, pending.thread.as_deref());
        let content = reply.to(language, answers, &pending.by, thread);
        let name = format!("{}-answer", heard.event_id);
        self.bot.send(&self.room, &content, &name).await?;
        self.memory.change(|known| {
            if is_open {
                known.pending = None;
            }
            known.finish(&heard.event_id);
        })?;
        if !is_open {
            self.take_back(heard).await;
        }
        Ok(())
    }

    /// Puts something in the place of an earlier message.
    async fn edit(&self, message: &EventId, reply: &Reply) -> Result<(), CommandError> {
        let content = reply.instead_of(self.bot.config.language, message);
        let digest = content["m.new_content"]["body"].to_string();
        let name = format!("{message}-edit-{:016x}", short_digest(&digest));
        self.bot.send(&self.room, &content, &name).await?;
        Ok(())
    }
}

/// A number for a text, so that another text is sent under another name.
fn short_digest(text: &str) -> u64 {
    use sha2::{Digest as _, Sha256};
    let digest = Sha256::digest(text);
    digest
        .iter()
        .take(8)
        .fold(0, |all, byte| all << 8 | u64::from(*byte))
}
