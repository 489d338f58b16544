//! Calls for help, told to the hosts in the room that was split: `!help` in a group, and a press below the announcement.

use breakout_core::text::room_label;
use breakout_i18n::serve as words;
use breakout_words::{CommandError, names};
use futures_util::StreamExt as _;
use matrix_breakout::{HelpQueue, HelpStream, RoomBreakoutExt as _};
use matrix_sdk::{
    Room,
    ruma::{OwnedUserId, RoomId, UserId},
};
use parking_lot::Mutex;

use super::Answering;
use crate::{answer, heard::Heard, reply::Reply};

/// How many calls are told of at once; of a flood the rest is told with the next.
const MOST_AT_ONCE: usize = 10;

/// Who waits for help in a room, while a session is open there.
#[derive(Default)]
pub(super) struct Help {
    /// Never locked: it makes what has it shareable between threads.
    queues: Mutex<Option<HelpStream>>,
    latest: Option<std::sync::Arc<HelpQueue>>,
}

impl Help {
    /// Follows the queue while a session is open, and no longer.
    pub(super) async fn follow(&mut self, room: &Room) {
        let breakout = room.breakout();
        let present = breakout.present_breakout().await;
        let is_open = present.is_ok_and(|present| present.content.is_open_at(super::now()));
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

impl Answering {
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
                let name = format!("{}-help", call.request.event_id);
                self.call_hosts(&told, &name).await?;
                let call = call.request.event_id.clone();
                self.memory.change(|known| known.told.push_back(call))
            };
            if let Err(error) = told.await {
                self.bot.metrics.error("help");
                let room_id = self.room.room_id();
                tracing::warn!(%room_id, error = %error.with_causes().text(breakout_i18n::Language::English), "the hosts could not be told of a call");
                return;
            }
        }
    }

    /// Somebody has pressed for help below the announcement.
    pub(super) async fn asked_for_help(&mut self, heard: &Heard) -> Result<(), CommandError> {
        let offer = self.room.breakout().offer().await?;
        let Some(offer) = offer else { return Ok(()) };
        if !self.limits.may_be_told(&heard.sender) {
            return Ok(());
        }
        let group = offer
            .children
            .iter()
            .find(|child| child.users.contains(&heard.sender));
        let name = self.name_of(&heard.sender).await?;
        let told = match group {
            Some(group) => {
                let label = room_label(group.name.as_deref(), &group.room_id);
                self.group_asks(&label, &group.room_id, &name)
            }
            None => Reply::line(words::person_asks_for_help(name)),
        };
        self.call_hosts(&told, &format!("{}-help", heard.event_id))
            .await?;
        self.memory.change(|known| known.finish(&heard.event_id))
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
