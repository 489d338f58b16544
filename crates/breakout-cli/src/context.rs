//! What every command is given.

use std::time::Duration;

use breakout_account::{
    Account, Accounts,
    connection::{Connection, required_state},
    interrupt::Interrupt,
    turns::Turn,
};
use breakout_i18n::{Message, accounts, commands as words};
use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use matrix_sdk::{Room, ruma::RoomId};

use crate::{resolve, timekeeping};

/// The user's wishes that hold for every command, and the ways to user, disk and homeserver.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) ui: Ui,
    pub(crate) interrupt: Interrupt,
    account: Option<String>,
}

impl Context {
    pub(crate) fn new(ui: Ui, interrupt: Interrupt, account: Option<String>) -> Self {
        Self {
            ui,
            interrupt,
            account,
        }
    }

    pub(crate) fn accounts(&self) -> Result<Accounts, CommandError> {
        Accounts::from_environment()
    }

    /// The account that was asked for, else the default one.
    pub(crate) fn account(&self) -> Result<Account, CommandError> {
        let account = self.accounts()?.find(self.account.as_deref())?;
        self.ui.detail(words::acting_as(account.user_id().as_str()));
        Ok(account)
    }

    /// Whether nobody is logged in, and no account was asked for.
    pub(crate) fn is_new(&self) -> Result<bool, CommandError> {
        Ok(self.account.is_none() && self.accounts()?.is_empty()?)
    }

    /// A connection of that account; nothing is known of its rooms yet.
    pub(crate) async fn connect(&self) -> Result<Connection, CommandError> {
        let account = self.account()?;
        let progress = self.ui.progress(words::connecting(), None);
        let connection = Connection::open(&account, required_state()).await?;
        drop(progress);
        timekeeping::warn_of_clock(&self.ui);
        Ok(connection)
    }

    /// A connection that knows the present state of all rooms.
    pub(crate) async fn connect_and_sync(&self) -> Result<Connection, CommandError> {
        let connection = self.connect().await?;
        let _progress = self.ui.progress(words::reading_the_rooms(), None);
        connection.sync_once().await?;
        Ok(connection)
    }

    /// Asks a question, to which anything but a clear yes is a no.
    pub(crate) async fn is_sure(&self, question: Message) -> Result<bool, CommandError> {
        let answer = self.ui.ask(question).await?.trim().to_lowercase();
        let yes = words::yes().text(self.ui.language());
        Ok(yes.split_whitespace().any(|yes| yes == answer))
    }

    /// Waits for the turn of this process to change something in a room. If another one was at work there, what it did
    /// is read before anything else.
    pub(crate) async fn turn(
        &self,
        connection: &Connection,
        room: &RoomId,
        limit: Option<Duration>,
    ) -> Result<Turn, CommandError> {
        let mut progress = None;
        let waits = || progress = Some(self.ui.progress(accounts::waiting_for_another(), None));
        let turn = Turn::take(connection.account(), room, limit, waits).await?;
        drop(progress);
        if turn.waited() {
            connection.sync_once().await?;
        }
        Ok(turn)
    }

    /// The same, with the joined room that the user means, also if it was upgraded: its past is there.
    pub(crate) async fn connect_to_past(
        &self,
        room: &str,
    ) -> Result<(Connection, Room), CommandError> {
        let connection = self.connect_and_sync().await?;
        let room = resolve::room_or_replaced(connection.client(), room).await?;
        if let Some(by) = matrix_breakout::standing(&room).replaced_by() {
            self.ui.warning(words::past_of_upgraded_room(
                room.room_id().as_str(),
                by.as_str(),
            ));
        }
        Ok((connection, room))
    }

    /// The same, with the joined room that the user means.
    pub(crate) async fn connect_to_room(
        &self,
        room: &str,
    ) -> Result<(Connection, Room), CommandError> {
        let connection = self.connect_and_sync().await?;
        let room = resolve::room(connection.client(), room).await?;
        Ok((connection, room))
    }
}
