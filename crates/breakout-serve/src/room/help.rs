//! Calls for help, told to the hosts in the room that was split: `!help` in a group, and a press below the announcement.
//!
//! What announces a session is looked up, so that a press counts whoever has opened the session through the account, by whichever way, and
//! whatever the process knew of it. Who presses and has a group calls there as well: the bot passes it on, so that it stands in everybody's queue.

use breakout_core::{event::SessionId, help, text::room_label};
use breakout_i18n::{Language, serve as words};
use breakout_words::{CommandError, names};
use futures_util::StreamExt as _;
use matrix_breakout::{HelpQueue, HelpStream, RoomBreakoutExt as _};
use matrix_sdk::{
    Room, RoomState,
    ruma::{EventId, OwnedEventId, OwnedUserId, RoomId, UserId},
};
use parking_lot::Mutex;
use serde_json::json;

use super::Answering;
use crate::{answer, heard::Heard, reply::Reply};

/// What is pressed below an announcement. Hands and people of other looks begin with it.
pub(super) const HELP: char = '🙋';

/// How many calls are told of at once; of a flood the rest is told with the next.
const MOST_AT_ONCE: usize = 10;

/// Who waits for help in a room, while a session is open there.
#[derive(Default)]
pub(super) struct Help {
    /// Never locked: it makes what has it shareable between threads.
    queues: Mutex<Option<HelpStream>>,
    latest: Option<std::sync::Arc<HelpQueue>>,
    /// The session of which is known what announces it.
    announced: Option<SessionId>,
}

impl Help {
    /// Follows the queue while a session is open, and no longer.
    pub(super) async fn follow(&mut self, room: &Room) {
        let breakout = room.breakout();
        let is_open = open_session(room).await.is_some();
        if !is_open {
            *self = Self::default();
        } else if self.queues.get_mut().is_none() {
            match breakout.subscribe_to_help().await {
                Ok((first, queues)) => {
                    self.latest = first;
                    // What waits already is told of as well.
                    let again = futures_util::stream::iter(
                        self.latest.clone().map(|queue| Ok(Some(queue))),
                    );
                    *self.queues.get_mut() = Some(Box::pin(again.chain(queues)));
                }
                Err(error) => {
                    let room_id = room.room_id();
                    tracing::info!(%room_id, %error, "who waits for help in {room_id} cannot be read");
                }
            }
        }
    }

    /// Waits for another queue.
    pub(super) async fn next(&mut self) {
        let Some(queues) = self.queues.get_mut() else {
            return std::future::pending().await;
        };
        match queues.next().await {
            Some(Ok(queue)) => self.latest = queue,
            Some(Err(error)) => tracing::info!(%error, "who waits for help cannot be read now"),
            None => *self.queues.get_mut() = None,
        }
    }
}

/// The session that is open in a room; one of another program may have no ID.
async fn open_session(room: &Room) -> Option<Option<SessionId>> {
    let present = room.breakout().present_breakout().await.ok()?;
    let is_open = present.content.is_open_at(super::now());
    is_open.then(|| present.content.session.map(|session| session.id))
}

impl Answering {
    /// Finds out which messages announce what is open, where that may have changed, and puts below the last of them what calls for help.
    pub(super) async fn look_at_announcements(&mut self) {
        let has_referred = self.timeline.take_referred();
        let Some(Some(session)) = open_session(&self.room).await else {
            self.help.announced = None;
            return;
        };
        if self.help.announced.as_ref() == Some(&session) && !has_referred {
            return;
        }
        if let Err(error) = self.note_announcements().await {
            let room_id = self.room.room_id();
            tracing::info!(%room_id, error = %error.with_causes().text(Language::English), "what announces the session of {room_id} cannot be read");
            // The next thing that happens there is the next try.
            self.help.announced = None;
            return;
        }
        self.help.announced = Some(session);
    }

    async fn note_announcements(&mut self) -> Result<(), CommandError> {
        let messages = self.room.breakout().announcements().await?;
        let announced: Vec<OwnedEventId> = messages
            .iter()
            .map(|message| message.event_id.clone())
            .collect();
        let known = &self.memory.known().announced;
        if *known == announced {
            return Ok(());
        }
        if let Some(last) = messages.last().filter(|last| last.is_last())
            && !known.contains(&last.event_id)
        {
            let key = HELP.to_string();
            let pressing = self.bot.react(&self.room, &last.event_id, &key);
            // It may stand there already, and whoever does not see it can press it all the same.
            if let Err(error) = pressing.await {
                let room_id = self.room.room_id();
                tracing::debug!(%room_id, error = %error.with_causes().text(Language::English), "nothing is put below the announcement");
            }
        }
        self.memory.change(|known| known.announced = announced)
    }

    /// Tells the hosts of calls that they were not told of.
    pub(super) async fn tell_of_calls(&mut self) {
        let Some(queue) = self.help.latest.clone() else {
            return;
        };
        let told = &self.memory.known().told;
        let is_new = |call: &&matrix_breakout::ChildRequest| {
            call.request.taken_by.is_none() && !told.iter().any(|told| call.request.includes(told))
        };
        let new: Vec<_> = queue
            .requests
            .iter()
            .filter(is_new)
            .take(MOST_AT_ONCE)
            .cloned()
            .collect();
        for call in new {
            let group = room_label(call.name.as_deref(), &call.room_id);
            let told = async {
                let name = self.name_of(&call.request.by).await?;
                let told = self.group_asks(&group, &call.room_id, &name);
                let name = call_name(&call.request.event_id);
                self.call_hosts(&told, &name).await?;
                let call = call.request.event_id.clone();
                self.memory.change(|known| known.told.push_back(call))
            };
            if let Err(error) = told.await {
                self.bot.metrics.error("help");
                let room_id = self.room.room_id();
                tracing::warn!(%room_id, error = %error.with_causes().text(Language::English), "the hosts could not be told of a call");
                return;
            }
        }
    }

    /// Somebody has pressed for help below the announcement.
    pub(super) async fn asked_for_help(&mut self, heard: &Heard) -> Result<(), CommandError> {
        let offer = self.room.breakout().offer().await?;
        let Some(offer) = offer else { return Ok(()) };
        if !self.limits.may_call(&heard.sender) {
            return Ok(());
        }
        let group = offer
            .children
            .iter()
            .find(|child| child.users.contains(&heard.sender));
        let name = self.name_of(&heard.sender).await?;
        let Some(group) = group else {
            let told = Reply::line(words::person_asks_for_help(name));
            self.call_hosts(&told, &format!("{}-help", heard.event_id))
                .await?;
            return self.memory.change(|known| known.finish(&heard.event_id));
        };
        let call = match self.pass_on(heard, &group.room_id, &name).await {
            Ok(call) => call,
            // The hosts are told all the same.
            Err(error) => {
                let room_id = &group.room_id;
                tracing::info!(%room_id, error = %error.with_causes().text(Language::English), "a call could not be passed on to {room_id}");
                heard.event_id.clone()
            }
        };
        let told = &self.memory.known().told;
        if !told.contains(&call) {
            let label = room_label(group.name.as_deref(), &group.room_id);
            let told = self.group_asks(&label, &group.room_id, &name);
            self.call_hosts(&told, &call_name(&call)).await?;
        }
        self.memory.change(|known| {
            known.told.push_back(call);
            known.finish(&heard.event_id);
        })
    }

    /// Says in somebody's group that they ask for help, so that it stands in the queue as if they had asked there.
    async fn pass_on(
        &self,
        heard: &Heard,
        group: &RoomId,
        name: &str,
    ) -> Result<OwnedEventId, CommandError> {
        let room = self.bot.client().get_room(group);
        let room = room.filter(|room| room.state() == RoomState::Joined);
        let room = room.ok_or_else(|| CommandError::refused(words::could_not_be_done()))?;
        if room.encryption_state().is_encrypted() {
            self.bot.connection.sync_encryption_once().await?;
        }
        let said = Reply::line(words::person_asks_for_help(name));
        let mut content = said.notice(self.bot.config.language);
        content[help::PASSED_ON] = json!({ "by": heard.sender });
        let name = format!("{}-passed-on", heard.event_id);
        self.bot.send(&room, &content, &name).await
    }

    fn group_asks(&self, group: &str, room_id: &RoomId, person: &str) -> Reply {
        // The bot is in each group, so that its server can lead there.
        let link = room_id.matrix_to_uri_via([self.bot.own().server_name().to_owned()]);
        answer::help_call(group, person, &link.to_string(), self.bot.config.language).into()
    }

    async fn name_of(&self, user: &UserId) -> Result<String, CommandError> {
        Ok(names::name(&names::names(&self.room).await?, user))
    }

    /// Says something to whoever the session was opened for, so that they are notified.
    async fn call_hosts(&self, told: &Reply, name: &str) -> Result<(), CommandError> {
        let present = self.room.breakout().present_breakout().await?;
        // Of what others say of their sessions nobody is called.
        let is_own = present.sender.as_deref() == Some(self.bot.own());
        let session = present.content.session.filter(|_| is_own);
        let host: Option<OwnedUserId> = session.and_then(|session| session.host);
        let to: Vec<&UserId> = host.iter().map(AsRef::as_ref).collect();
        let content = told.call(self.bot.config.language, &to);
        self.bot.send(&self.room, &content, name).await?;
        Ok(())
    }
}

/// A call is told of under this name, whoever learns of it first: the queue, or who passes it on.
fn call_name(call: &EventId) -> String {
    format!("{call}-help")
}
