//! What the bot says by itself: what it is, that it can begin; and when it goes.

use std::sync::Arc;

use breakout_core::event::breakout::EventType;
use breakout_i18n::Language;
use breakout_words::CommandError;
use futures_util::{StreamExt as _, stream};
use matrix_breakout::{RoomBreakoutExt as _, parent_of};
use matrix_sdk::{Room, RoomMemberships};

use super::Answering;
use crate::{answer, bot::Bot, heard::Heard, reply::Reply};

/// How many groups are left at the same time.
const AT_ONCE: usize = 4;

impl Answering {
    /// Says once what the bot is, and whenever that changes, that it can begin or can no more.
    pub(super) async fn greet(&mut self) {
        if let Err(error) = self.try_to_greet().await {
            self.bot.metrics.error("greet");
            let room_id = self.room.room_id();
            tracing::warn!(%room_id, error = %error.with_causes().text(Language::English), "nothing could be said in {room_id}");
        }
    }

    async fn try_to_greet(&mut self) -> Result<(), CommandError> {
        // Of a room whose levels did not come yet nothing can be said.
        let Ok(levels) = self.room.power_levels().await else {
            return Ok(());
        };
        let known = self.memory.known();
        let event_type = EventType::Unstable.state_event_type();
        let can_begin = levels.user_can_send_state(self.bot.own(), event_type.clone());
        if known.greeted && known.moderates == can_begin {
            return Ok(());
        }
        let (prefix, language) = (&*self.bot.config.prefix, self.bot.config.language);
        let (answer, name) = match (known.greeted, can_begin) {
            (false, can_begin) => {
                let level: i64 = levels.for_state(event_type).into();
                let needs = (!can_begin).then_some(level);
                (answer::greeting(prefix, needs, language), "hello")
            }
            (true, true) if known.ready => {
                return self.memory.change(|known| known.moderates = true);
            }
            (true, true) => (answer::became_moderator(prefix, language), "ready"),
            (true, false) => {
                let offer = self.room.breakout().offer().await?;
                (answer::lost_moderator(offer.is_some(), language), "lost")
            }
        };
        let content = Reply::from(answer).notice(language);
        // Once for each time that the bot comes, and that its level changes.
        let (since, changes) = (self.came_at().await, self.memory.known().changes);
        let name = format!("{}-{since}-{name}-{changes}", self.room.room_id());
        self.bot.send(&self.room, &content, &name).await?;
        self.memory.change(|known| {
            known.greeted = true;
            known.ready = can_begin;
            known.moderates = can_begin;
            known.changes = known.changes.saturating_add(1);
        })
    }

    /// Says what the bot lacks, where it can change nothing in this room; tells whether that is so.
    pub(super) async fn lacks_power(&mut self, heard: &Heard) -> Result<bool, CommandError> {
        let levels = self.room.power_levels_or_default().await;
        let event_type = EventType::Unstable.state_event_type();
        if levels.user_can_send_state(self.bot.own(), event_type.clone()) {
            return Ok(false);
        }
        let needed: i64 = levels.for_state(event_type).into();
        let said = answer::lacks_power(needed, self.bot.config.language);
        self.reply(heard, &said.into()).await?;
        Ok(true)
    }

    /// When the bot came into the room, as a number.
    async fn came_at(&self) -> u64 {
        let member = self.room.get_member_no_sync(self.bot.own()).await;
        let member = member.ok().flatten();
        let at = member.and_then(|member| member.event().timestamp());
        at.map_or(0, Into::into)
    }

    /// Whether nobody else is there, nor will come.
    pub(super) async fn is_deserted(&self) -> bool {
        if self.room.joined_members_count() != 1 || self.room.invited_members_count() > 0 {
            return false;
        }
        // Numbers that a sync brings may be of before.
        let others = RoomMemberships::JOIN | RoomMemberships::INVITE;
        match self.room.members(others).await {
            Ok(members) => members
                .iter()
                .all(|member| member.user_id() == self.bot.own()),
            Err(error) => {
                tracing::debug!(%error, "who is left cannot be read");
                false
            }
        }
    }

    /// Leaves the room, with its groups.
    pub(super) async fn leave(&mut self) {
        let room_id = self.room.room_id().to_owned();
        // Nobody would empty them later.
        self.withdraw_commands().await;
        let groups = self.groups().await;
        let count = groups.len();
        let leaving = groups
            .into_iter()
            .map(|group| leave(self.bot.clone(), group));
        let leaving: Vec<_> = leaving.collect();
        let leaving = stream::iter(leaving).buffer_unordered(AT_ONCE);
        leaving.collect::<()>().await;
        leave(self.bot.clone(), self.room.clone()).await;
        self.memory.forget();
        tracing::info!(%room_id, groups = count, "left {room_id}");
    }

    async fn groups(&self) -> Vec<Room> {
        let mut groups = Vec::new();
        for room in self.bot.client().joined_rooms() {
            let parent = parent_of(&room).await.ok().flatten();
            if parent.is_some_and(|marked| marked.mark.parent == self.room.room_id()) {
                groups.push(room);
            }
        }
        groups
    }
}

async fn leave(bot: Arc<Bot>, room: Room) {
    if let Err(error) = bot.patiently("leave", || room.leave()).await {
        let room_id = room.room_id();
        tracing::warn!(%room_id, %error, "{room_id} could not be left");
    }
}
