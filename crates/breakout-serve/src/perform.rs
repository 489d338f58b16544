//! Does what somebody who may asks for, through the library, and says what has come of it.

mod change;
mod end;
mod show;
pub(crate) mod widget;

use breakout_account::clock;
use breakout_core::{offer::Offer, task, text::room_label};
use breakout_i18n::{commands::room_was_upgraded, serve as words};
use breakout_words::{CommandError, said::Said as _, typed};
use matrix_breakout::{Breakout, RoomBreakoutExt as _, standing};
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId},
};

use crate::{
    bot::Bot,
    command::{Command, GroupName, Groups, Lasts, When},
    heard::Heard,
    plan,
    reply::Reply,
    store::{Pending, Wish},
};

/// A command that is done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Performing<'a> {
    pub(crate) bot: &'a Bot,
    pub(crate) room: &'a Room,
    pub(crate) heard: &'a Heard,
    /// When the session ended, as it was when this was begun.
    pub(crate) seen_end: Option<MilliSecondsSinceUnixEpoch>,
}

/// What has come of a command.
#[derive(Debug)]
pub(crate) enum Performed {
    /// This is to be said.
    Said(Reply),
    /// This is to be shown, and waits for a press.
    Proposed(Box<Pending>, Reply),
    /// This is to be said, and then the groups be told of the end.
    Ended(Reply),
    /// This is to be said; sessions have the widget from now on, or have it no more.
    Widget(Reply, bool),
    /// The bot is to leave the room.
    Leave,
}

impl Performing<'_> {
    /// Does it.
    pub(crate) async fn run(self, command: Command) -> Result<Performed, CommandError> {
        let said = match command {
            Command::Start {
                groups,
                lasts,
                task,
            } => {
                let mut wish = self.wish(lasts, task)?;
                match groups {
                    Groups::Count(count) => wish.groups = Some(count),
                    Groups::Size(size) => wish.size = Some(size),
                }
                return self.propose(wish).await;
            }
            Command::Again {
                rotate,
                lasts,
                task,
            } => {
                let mut wish = self.wish(lasts, task)?;
                wish.again = true;
                wish.rotate = rotate;
                return self.propose(wish).await;
            }
            Command::End(When::Unsaid | When::Now) => return self.end().await,
            Command::End(When::In(grace)) => self.end_soon(grace).await?,
            Command::End(When::At(time)) => self.extend(Lasts::Until(time)).await?,
            Command::Extend(lasts) => self.extend(lasts).await?,
            Command::Move(wanted) => self.move_people(&wanted).await?,
            Command::Add(name) => self.add(name).await?,
            Command::Close(group) => self.close(&group).await?,
            Command::Rename(wanted) => self.rename(&wanted).await?,
            Command::Say(text) => self.say(&text, None).await?,
            Command::Tell(wanted) => self.tell(&wanted).await?,
            Command::Report => self.report().await?,
            Command::Status | Command::Who(None) => self.status(None).await?,
            Command::Who(Some(group)) => self.status(Some(&group)).await?,
            Command::Help(verb) => self.help(verb),
            Command::Widget => return self.put_widget().await,
            Command::NoWidget => return self.remove_widget().await,
            Command::Leave => return self.leave().await,
            // Where a plan waits, it was taken before this.
            Command::Choose(_) => Reply::line(words::no_plan_waits()),
        };
        Ok(Performed::Said(said))
    }

    fn breakout(&self) -> Breakout {
        self.room.breakout()
    }

    /// What is open, to be changed.
    async fn offer(&self) -> Result<Offer, CommandError> {
        let offer = self.breakout().offer().await?;
        let offer = offer.ok_or_else(|| CommandError::refused(words::nothing_is_open()))?;
        let powers = self.breakout().powers_of(&self.heard.sender).await?;
        match powers.may_change || powers.may_take_over {
            true => Ok(offer),
            false => Err(CommandError::refused(words::not_yours_to_change())),
        }
    }

    fn wish(&self, lasts: Option<Lasts>, task: Option<String>) -> Result<Wish, CommandError> {
        let mut wish = Wish::default();
        match lasts {
            Some(Lasts::For(length)) => wish.seconds = Some(length.as_secs()),
            Some(Lasts::Until(time)) => wish.until = Some(time.not_before(clock::now())?),
            None => {}
        }
        if let Some(task) = task {
            let checked = task::checked(&task);
            wish.task = checked.map_err(|error| CommandError::refused(error.said()))?;
        }
        Ok(wish)
    }

    async fn propose(&self, wish: Wish) -> Result<Performed, CommandError> {
        let breakout = self.breakout();
        if breakout.offer().await?.is_some() {
            return Err(
                CommandError::refused(words::already_open()).with_hint(words::end_it_first())
            );
        }
        if let Some(by) = standing(self.room).replaced_by() {
            let name = self.room.name().unwrap_or_default();
            let via = self.bot.own().server_name().to_owned();
            // People can go there, which an ID does not let them.
            let link = by.matrix_to_uri_via([via]).to_string();
            return Err(CommandError::refused(room_was_upgraded(
                room_label(Some(&*name), self.room.room_id()),
                link,
            )));
        }
        let asked = (&*self.heard.event_id, &*self.heard.sender);
        let language = self.bot.config.language;
        let (pending, parent) = plan::deal(&breakout, &wish, asked, 0, language).await?;
        let reply = plan::shown(&self.bot.config, &pending, &parent);
        Ok(Performed::Proposed(Box::new(pending), reply))
    }

    async fn leave(&self) -> Result<Performed, CommandError> {
        match self.breakout().offer().await? {
            Some(_) => Err(CommandError::refused(words::leaves_no_open_session())
                .with_hint(words::end_it_first())),
            None => Ok(Performed::Leave),
        }
    }

    /// The first of several ways to read a command in which the group is there.
    fn group(offer: &Offer, name: &GroupName) -> Result<OwnedRoomId, CommandError> {
        typed::child(offer, &name.0).map(|child| child.room_id.clone())
    }

    /// Brings the keys up to date where something may be encrypted.
    async fn sync_keys(&self) -> Result<(), CommandError> {
        if self.room.encryption_state().is_encrypted() {
            self.bot.connection.sync_encryption_once().await?;
        }
        Ok(())
    }
}
