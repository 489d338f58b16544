//! One room in which the bot is a guest: what is said there is answered in its order, and no other room waits for it.

mod announcing;
mod greeting;
mod help;
mod limits;
mod plans;
mod widget;

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use breakout_account::clock;
use breakout_core::event::breakout::EventType;
use breakout_i18n::{Language, serve as words};
use breakout_words::{CommandError, ErrorKind, names};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{
    Room, RoomState,
    deserialized_responses::TimelineEvent,
    ruma::{
        EventId, MilliSecondsSinceUnixEpoch, UserId, events::room::power_levels::UserPowerLevel,
    },
    task_monitor::BackgroundTaskHandle,
};
use serde_json::Value;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use self::{announcing::Wanted, help::Help, limits::Limits};
use crate::{
    answer,
    bot::Bot,
    command::{Command, Grammar, Misunderstood},
    heard::{Heard, What, without_mention},
    perform::{Performed, Performing},
    reply::Reply,
    store::{Begun, RoomMemory},
    timeline::{Batch, Timeline},
};

/// How many updates of a room wait while the bot is at work there. What does not fit is asked for later.
const MOST_WAITING: usize = 64;

/// What a room is woken by.
#[derive(Debug)]
enum Wake {
    /// The sync has brought this.
    Batch(Batch),
    /// Keys have come.
    Keys,
}

/// The way to a room's task, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Guest {
    wakes: Sender<Wake>,
    has_missed: Arc<AtomicBool>,
    _task: BackgroundTaskHandle,
}

impl Guest {
    /// Begins to answer in a room.
    pub(crate) fn start(bot: &Arc<Bot>, room: Room) -> Self {
        let (wakes, woken) = channel(MOST_WAITING);
        let has_missed = Arc::new(AtomicBool::new(false));
        let task = Answering {
            memory: bot.store.room(room.room_id()),
            timeline: Timeline::default(),
            limits: Limits::default(),
            help: Help::default(),
            commands: announcing::wanted(&bot.config, bot.own()),
            bot: bot.clone(),
            room,
            has_missed: has_missed.clone(),
        };
        let monitor = bot.client().task_monitor();
        let task = monitor.spawn_finite_task("breakout_serve::room", task.run(woken));
        Self {
            wakes,
            has_missed,
            _task: task.abort_on_drop(),
        }
    }

    pub(crate) fn batch(&self, events: Vec<TimelineEvent>, has_gap: bool) {
        self.wake(Wake::Batch(Batch { events, has_gap }));
    }

    pub(crate) fn keys(&self) {
        self.wake(Wake::Keys);
    }

    fn wake(&self, wake: Wake) {
        if self.wakes.try_send(wake).is_err() {
            self.has_missed.store(true, Ordering::Relaxed);
        }
    }
}

/// A room at work.
struct Answering {
    bot: Arc<Bot>,
    room: Room,
    memory: RoomMemory,
    timeline: Timeline,
    limits: Limits,
    help: Help,
    /// The state events that tell of the commands.
    commands: Vec<Wanted>,
    has_missed: Arc<AtomicBool>,
}

impl Answering {
    async fn run(mut self, mut woken: Receiver<Wake>) {
        self.announce().await;
        let begun = self.memory.known().begun.iter();
        let begun = begun.map(|begun| begun.event_id.clone()).collect();
        let again = self.timeline.fetch_all(&self.bot, &self.room, begun).await;
        self.hear_all(again).await;
        loop {
            let wake = tokio::select! {
                biased;
                () = self.bot.interrupt.wait() => return,
                wake = woken.recv() => wake,
                () = self.help.next() => {
                    self.tell_of_calls().await;
                    continue;
                }
            };
            let heard = match wake {
                None => return,
                Some(Wake::Batch(mut batch)) => {
                    batch.has_gap |= self.has_missed.swap(false, Ordering::Relaxed);
                    self.timeline.read(&self.bot, &self.room, batch).await
                }
                Some(Wake::Keys) => self.timeline.read_again(&self.bot, &self.room).await,
            };
            if self.room.state() != RoomState::Joined {
                return;
            }
            self.greet().await;
            self.announce().await;
            self.look_at_announcements().await;
            self.hear_all(heard).await;
            self.help.follow(&self.room).await;
            if self.is_deserted().await {
                self.leave().await;
            }
        }
    }

    async fn hear_all(&mut self, heard: Vec<Heard>) {
        for heard in heard {
            if self.bot.interrupt.requested() {
                // What is left is read again by the next process.
                return;
            }
            if self.memory.known().is_done(&heard.event_id) {
                continue;
            }
            let _finishing = self.bot.interrupt.finish_first();
            if let Err(error) = self.hear(&heard).await {
                self.bot.metrics.error("answer");
                let room_id = self.room.room_id();
                tracing::warn!(%room_id, error = %error.with_causes().text(Language::English), "nothing could be answered in {room_id}");
            }
        }
    }

    /// Answers what somebody has said or pressed, if it is for the bot.
    async fn hear(&mut self, heard: &Heard) -> Result<(), CommandError> {
        match &heard.what {
            What::Said {
                body,
                mentions_bot,
                is_reply,
                command,
            } => {
                let grammar = Grammar::of(self.bot.config.language);
                let offered = command.as_ref().filter(|_| *mentions_bot);
                let offered = offered
                    .and_then(|command| grammar.parse_content(command, &self.bot.config.prefix));
                if let Some(wanted) = offered {
                    return self.answer(heard, wanted).await;
                }
                let Some((wanted, is_called)) = self.read(body, *mentions_bot).await else {
                    return Ok(());
                };
                // Who answers a message of the bot may speak to people: their client has mentioned the bot by itself.
                let is_for_people = *is_reply && !is_called;
                if is_for_people && (wanted.is_err() || !self.may(&heard.sender).await?) {
                    return Ok(());
                }
                self.answer(heard, wanted).await
            }
            What::Edited { body, mentions_bot } => {
                let is_command = match self.read(body, *mentions_bot).await {
                    Some((wanted, is_called)) => is_called || wanted.is_ok(),
                    None => false,
                };
                let is_answered =
                    is_command && self.may(&heard.sender).await? && self.limits.takes_a_command();
                match is_answered {
                    true => {
                        let said = Reply::line(words::edits_are_not_done());
                        self.reply(heard, &said).await
                    }
                    false => Ok(()),
                }
            }
            What::Pressed { target, key } => self.pressed(heard, target, key).await,
        }
    }

    /// Reads a message, and whether it calls the bot by its prefix or its name; `None` for what is not for the bot.
    async fn read(
        &self,
        body: &str,
        mentions_bot: bool,
    ) -> Option<(Result<Command, Misunderstood>, bool)> {
        let (grammar, prefix) = (
            Grammar::of(self.bot.config.language),
            &*self.bot.config.prefix,
        );
        if let Some(wanted) = grammar.parse(body, false, prefix) {
            return Some((wanted, true));
        }
        if !mentions_bot {
            return None;
        }
        let name = self.own_name().await;
        let rest = without_mention(body, self.bot.own(), name.as_deref());
        let is_called = rest != body.trim();
        Some((grammar.parse(rest, true, prefix)?, is_called))
    }

    async fn answer(
        &mut self,
        heard: &Heard,
        wanted: Result<Command, Misunderstood>,
    ) -> Result<(), CommandError> {
        if !self.may(&heard.sender).await? {
            self.bot.metrics.command("refused");
            return match self.limits.may_be_told(&heard.sender) {
                true => {
                    let refused = self.refused(&heard.sender).await?;
                    self.reply(heard, &refused).await
                }
                false => Ok(()),
            };
        }
        if !self.limits.takes_a_command() {
            return match self.limits.may_be_told(self.bot.own()) {
                true => {
                    self.reply(heard, &Reply::line(words::too_many_commands()))
                        .await
                }
                false => Ok(()),
            };
        }
        let command = match wanted {
            Ok(command) => command,
            Err(misunderstood) => {
                self.bot.metrics.command("misunderstood");
                let (prefix, language) = (&*self.bot.config.prefix, self.bot.config.language);
                let answer = answer::misunderstood(&misunderstood, prefix, language);
                return self.reply(heard, &answer.into()).await;
            }
        };
        if command.changes_groups() && self.lacks_power(heard).await? {
            return Ok(());
        }
        if let Some(choice) = command.choice()
            && self.memory.known().pending.is_some()
        {
            return self.choose(heard, choice).await;
        }
        let verb = format!("{:?}", command.verb()).to_lowercase();
        self.bot.metrics.command(verb);
        let seen_end = self.begin(&heard.event_id).await?;
        let performing = Performing {
            bot: &self.bot,
            room: &self.room,
            heard,
            seen_end,
        };
        let performing = self
            .bot
            .persistently(|| performing.run(command.clone()))
            .await;
        match performing {
            Ok(Performed::Said(reply)) => self.reply(heard, &reply).await,
            Ok(Performed::Proposed(pending, reply)) => self.propose(heard, *pending, &reply).await,
            Ok(Performed::Ended(reply)) => {
                self.reply(heard, &reply).await?;
                self.finish_end().await
            }
            Ok(Performed::Widget(reply, is_wanted)) => {
                self.memory.change(|known| known.widget = Some(is_wanted))?;
                self.reply(heard, &reply).await
            }
            Ok(Performed::Leave) => {
                self.reply(heard, &Reply::line(words::leaving())).await?;
                self.leave().await;
                Ok(())
            }
            Err(error) => self.refuse(heard, error).await,
        }
    }

    /// Notes that something is begun; tells when the session ended then.
    async fn begin(
        &mut self,
        event_id: &EventId,
    ) -> Result<Option<MilliSecondsSinceUnixEpoch>, CommandError> {
        if let Some(begun) = self.memory.known().begun(event_id) {
            return Ok(begun.seen_end);
        }
        let present = self.room.breakout().present_breakout().await?;
        let session = present.content.session;
        let seen_end = session.and_then(|session| session.ends_at);
        self.memory.change(|known| {
            known.begun.push_back(Begun {
                event_id: event_id.to_owned(),
                seen_end,
            });
        })?;
        Ok(seen_end)
    }

    /// Whether somebody may do what the bot does: their level in the room would allow the event itself.
    async fn may(&self, user: &UserId) -> Result<bool, CommandError> {
        let asking = self.bot.persistently(|| async {
            let powers = self.room.breakout().powers_of(user).await?;
            Ok(powers.may_open)
        });
        asking.await
    }

    /// Answers, and notes that it was answered.
    async fn reply(&mut self, heard: &Heard, reply: &Reply) -> Result<(), CommandError> {
        let content = self.answering(heard, reply);
        let name = format!("{}-answer", heard.event_id);
        self.bot.send(&self.room, &content, &name).await?;
        self.memory.change(|known| known.finish(&heard.event_id))
    }

    /// The content of an answer, where whoever is answered sees it.
    fn answering(&self, heard: &Heard, reply: &Reply) -> Value {
        let (language, thread) = (self.bot.config.language, heard.thread.as_deref());
        reply.to(language, heard.answered(), &heard.sender, thread)
    }

    /// Says why something was not done. What was stopped with the bot is left for the next process.
    async fn refuse(&mut self, heard: &Heard, error: CommandError) -> Result<(), CommandError> {
        if self.bot.interrupt.requested() || error.kind() == ErrorKind::Interrupted {
            return Ok(());
        }
        let room_id = self.room.room_id();
        tracing::info!(%room_id, error = %error.with_causes().text(Language::English), "refused");
        self.reply(heard, &refusal(&error, self.bot.config.language))
            .await
    }

    async fn own_name(&self) -> Option<String> {
        let member = self.room.get_member_no_sync(self.bot.own()).await.ok()??;
        member.display_name().map(str::to_owned)
    }

    /// What is said to somebody who may not.
    async fn refused(&self, user: &UserId) -> Result<Reply, CommandError> {
        let levels = self.room.power_levels_or_default().await;
        let needed: i64 = levels
            .for_state(EventType::Unstable.state_event_type())
            .into();
        let level = match levels.for_user(user) {
            UserPowerLevel::Int(level) => level.into(),
            _ => needed,
        };
        let names = names::names(&self.room).await?;
        Ok(answer::refused(names.of(user), level, needed, self.bot.config.language).into())
    }

    /// What has an end left to do in the groups.
    async fn finish_end(&mut self) -> Result<(), CommandError> {
        let stop = self.bot.interrupt.token();
        let finishing = self.room.breakout().end().only_finish().with_stop(stop);
        if let Err(error) = finishing.await {
            let room_id = self.room.room_id();
            tracing::info!(%room_id, %error, "the groups are not all told of the end");
        }
        self.memory.change(|known| {
            known.announced.clear();
            known.told.clear();
        })
    }
}

/// Why something was not done, and what helps.
fn refusal(error: &CommandError, language: Language) -> Reply {
    answer::failed(&error.with_causes(), &error.page_hints(), language).into()
}

/// The present time as it counts for what was said.
fn now() -> MilliSecondsSinceUnixEpoch {
    clock::now()
}
