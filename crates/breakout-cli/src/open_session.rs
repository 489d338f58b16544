//! The break-out that a host's command works on: found once, by what the user typed.

use breakout_account::{connection::Connection, turns::Turn};
use breakout_core::{
    adjust::Outcome,
    authority::Wish,
    event::{SessionId, breakout::Session},
    offer::{Offer, OfferedChild},
    plan::warning::look_alikes,
    text::room_label,
};
use breakout_i18n::{Language, Message, changing as words, commands};
use breakout_terminal::ui::Table;
use breakout_words::{
    CommandError, ResultExt as _, names, refused_change, safe_text, said::Said as _, typed,
};
use matrix_breakout::{AdjustReport, Breakout, PresentBreakout, RoomBreakoutExt as _};
use matrix_sdk::{
    Room,
    ruma::{OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId, RoomId},
};
use serde::Serialize;

use crate::context::Context;

/// An open break-out, and the connection to change it.
#[derive(Debug)]
pub(crate) struct OpenSession {
    pub(crate) connection: Connection,
    pub(crate) room: Room,
    /// Does what a person has asked for, and takes a stranger's break-out over if they said so.
    pub(crate) breakout: Breakout,
    offer: Offer,
    /// Other processes of this account wait for as long as this is there.
    pub(crate) turn: Option<Turn>,
}

// What is said by somebody who does something about a break-out of somebody else. No help: that is the catalog's.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Whose {
    #[arg(long)]
    pub(crate) yes: bool,
}

impl OpenSession {
    /// Connects, and finds the break-out that is open in this room, to change it: one process of this account after the
    /// other.
    pub(crate) async fn connect_to_change(
        context: &Context,
        room: &str,
        whose: Whose,
    ) -> Result<Self, CommandError> {
        let (connection, room_found) = context.connect_to_room(room).await?;
        let turn = context.turn(&connection, room_found.room_id(), None);
        let turn = turn.await?;
        let found = Self::find(context, connection, room_found, room, whose);
        let mut session = found.await?;
        session.turn = Some(turn);
        Ok(session)
    }

    /// Connects, and finds the break-out that is open in this room, to look at it.
    pub(crate) async fn connect(
        context: &Context,
        room: &str,
        whose: Whose,
    ) -> Result<Self, CommandError> {
        let (connection, room_found) = context.connect_to_room(room).await?;
        Self::find(context, connection, room_found, room, whose).await
    }

    async fn find(
        context: &Context,
        connection: Connection,
        room: Room,
        text: &str,
        whose: Whose,
    ) -> Result<Self, CommandError> {
        let offer = room.breakout().offer().await?.ok_or_else(|| {
            CommandError::refused(commands::no_breakout_is_open_in(safe_text(text)))
                .with_hint(commands::start_opens_one())
        })?;
        let breakout = whose.of(context, &room, Some(&offer)).await?;
        let breakout = breakout.with_newest(connection.newest());
        Ok(Self {
            connection,
            room,
            breakout,
            offer,
            turn: None,
        })
    }

    /// The note of the session that the command is about: what the user saw, and no other one.
    pub(crate) fn note(&self) -> Option<&Session> {
        self.offer.session.as_ref()
    }

    /// The child that is open and meant.
    pub(crate) fn child(&self, text: &str) -> Result<OwnedRoomId, CommandError> {
        typed::child(&self.offer, text).map(|child| child.room_id.clone())
    }

    /// What a child is called.
    pub(crate) fn child_name(&self, room_id: &RoomId) -> String {
        let child = self.offer.child(room_id);
        child.map_or_else(|| room_id.to_string(), typed::child_name)
    }

    /// The child that is meant: an open one, or one of this session that is closed already.
    ///
    /// What is closed twice is closed once: an open child that is only like the one that was closed before, by a name in
    /// other letters or by a number that was a name, is another one.
    pub(crate) async fn child_or_closed(&self, text: &str) -> Result<OwnedRoomId, CommandError> {
        let is_exactly =
            |child: &&OfferedChild| typed::is_exactly(&child.room_id, child.name.as_deref(), text);
        if self.offer.children.iter().any(|child| is_exactly(&child)) {
            return self.child(text);
        }
        let open = self.child(text);
        let earlier = self.earlier().await?;
        let closed = || earlier.iter().filter(|(_, child)| !child.is_open);
        let mut named = closed().filter(|(room_id, child)| {
            let mut names = child.names.iter();
            names.any(|name| typed::is_exactly(room_id, Some(name), text))
        });
        // The one that was called so last, if there was more than one.
        if let Some((room_id, _)) = named.next_back() {
            return Ok(room_id.clone());
        }
        let number = typed::number(text);
        let mut numbered = closed()
            .filter(|(_, child)| number.is_some_and(|number| child.numbers.contains(&number)));
        match (open, numbered.next()) {
            (Err(_), Some((room_id, _))) => Ok(room_id.clone()),
            (open, _) => open,
        }
    }

    /// The child that is meant: an open one, or one that was called so before it got this name.
    pub(crate) async fn child_or_renamed(
        &self,
        text: &str,
        name: &str,
    ) -> Result<OwnedRoomId, CommandError> {
        match self.child(text) {
            Ok(child) => Ok(child),
            Err(unknown) => {
                let earlier = self.earlier().await?;
                let mut renamed = earlier.into_iter().filter(|(_, child)| {
                    child.is_open
                        && child.names.contains(text)
                        && child.name.as_deref() == Some(name)
                });
                renamed.next().map(|(room_id, _)| room_id).ok_or(unknown)
            }
        }
    }

    async fn earlier(
        &self,
    ) -> Result<std::collections::BTreeMap<OwnedRoomId, matrix_breakout::EarlierChild>, CommandError>
    {
        let present: PresentBreakout = self.breakout.fetch_breakout().await?;
        Ok(self.breakout.earlier_children(&present).await?)
    }

    /// Brings the encryption keys up to date if a room that may get a message is encrypted.
    pub(crate) async fn sync_encryption(&self) -> Result<(), CommandError> {
        let client = self.connection.client();
        let children = self.offer.children.iter();
        let mut rooms = children
            .filter_map(|child| client.get_room(&child.room_id))
            .chain([self.room.clone()]);
        if rooms.any(|room| room.encryption_state().is_encrypted()) {
            self.connection.sync_encryption_once().await?;
        }
        Ok(())
    }

    /// Says what has become of a change.
    pub(crate) async fn answer(
        &self,
        context: &Context,
        report: AdjustReport,
    ) -> Result<(), CommandError> {
        let failure = failure(&report);
        let was_so = report
            .outcomes
            .iter()
            .all(|outcome| *outcome == Outcome::AlreadySo);
        let (others, hidden) = (report.others.clone(), report.hidden.clone());
        let warnings = self.new_look_alikes(&report);
        for warning in &warnings {
            context.ui.warning(warning);
        }
        if context.ui.json() {
            let mut answer = AdjustAnswer::from(report);
            let warnings = warnings.iter();
            answer.warnings = warnings
                .map(|warning| warning.text(Language::English))
                .collect();
            context.ui.answer_json(&answer)?;
        } else {
            let names = names::all_names(&self.room).await?;
            let mut table = Table::new([
                commands::column_number(),
                commands::column_room(),
                commands::column_suggested(),
            ]);
            for (number, room_id, child) in report.content.numbered_children() {
                let cells = [
                    number.to_string(),
                    room_label(child.name.as_deref(), room_id),
                    names.list(&child.users),
                ];
                table.row(cells.map(Message::verbatim));
            }
            context.ui.answer_table(&table)?;
            if was_so {
                context.ui.news(words::it_was_so_already());
            }
        }
        for other in others {
            context
                .ui
                .news(words::changed_at_the_same_time(other.as_str()));
        }
        for other in hidden {
            context
                .ui
                .warning(words::hidden_at_the_same_time(other.as_str()));
        }
        failure.map_or(Ok(()), Err)
    }

    /// Which groups cannot be told apart by their names since this change.
    fn new_look_alikes(&self, report: &AdjustReport) -> Vec<Message> {
        let before = self.offer.children.iter();
        let before = look_alikes(before.filter_map(|child| child.name.as_deref()));
        let now = report.content.ordered_children().into_iter();
        let mut now = look_alikes(now.filter_map(|(_, child)| child.name.as_deref()));
        now.retain(|alike| !before.contains(alike));
        now.iter().map(|alike| alike.said()).collect()
    }
}

impl Whose {
    /// The break-outs of a room for what a person asks of them. On a terminal, they are asked whether they mean a
    /// stranger's; what was not answered for is refused by the library.
    pub(crate) async fn of(
        self,
        context: &Context,
        room: &Room,
        offer: Option<&Offer>,
    ) -> Result<Breakout, CommandError> {
        let breakout = room.breakout();
        let strangers = offer.filter(|offer| !offer.trust.is_host());
        let Some(offer) = strangers.filter(|_| !self.yes && context.ui.can_ask()) else {
            let wish = if self.yes {
                Wish::TakeOver
            } else {
                Wish::Asked
            };
            return Ok(breakout.with_wish(wish));
        };
        let sender = names::name(&names::names(room).await?, &offer.sender);
        context
            .ui
            .warning(words::opened_by_no_moderator(sender, offer.sender.as_str()));
        if context.is_sure(words::take_it_over()).await? {
            return Ok(breakout.with_wish(Wish::TakeOver));
        }
        Err(CommandError::refused(commands::nothing_was_done()))
    }
}

/// What is not as it was asked for.
fn failure(report: &AdjustReport) -> Option<CommandError> {
    for outcome in &report.outcomes {
        match outcome {
            Outcome::Done | Outcome::AlreadySo => {}
            Outcome::Refused(refusal) => return Some(refused_change(refusal)),
            Outcome::Overruled { by } => {
                return Some(
                    CommandError::refused(words::overruled(by.as_str()))
                        .with_hint(words::talk_and_run_again()),
                );
            }
            _ => return Some(CommandError::refused(words::could_not_be_done())),
        }
    }
    let first = report.failed.first()?;
    let message = words::changed_but(first.what.said(), first.failure.room_id.as_str());
    let error = CommandError::of_part(message, &first.failure.error);
    Some(error.with_hint(words::run_again_to_make_up()))
}

/// What `move`, `add`, `close` and `rename` answer with.
#[derive(Debug, Serialize)]
struct AdjustAnswer {
    session: Option<SessionId>,
    event_id: OwnedEventId,
    rooms: Vec<AdjustedRoom>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    failed: Vec<FailedFollowUp>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<String>,
}

#[derive(Debug, Serialize)]
struct AdjustedRoom {
    room_id: OwnedRoomId,
    number: u32,
    name: Option<String>,
    via: Vec<OwnedServerName>,
    users: Vec<OwnedUserId>,
    task: Option<String>,
}

#[derive(Debug, Serialize)]
struct FailedFollowUp {
    room_id: OwnedRoomId,
    what: String,
    error: String,
}

impl From<AdjustReport> for AdjustAnswer {
    fn from(report: AdjustReport) -> Self {
        let rooms = report.content.numbered_children().into_iter();
        Self {
            rooms: rooms
                .map(|(number, room_id, child)| AdjustedRoom {
                    room_id: room_id.clone(),
                    number,
                    name: child.name.clone(),
                    via: child.via.clone(),
                    users: child.users.clone(),
                    task: report.content.task_of(child).map(str::to_owned),
                })
                .collect(),
            session: report.session,
            event_id: report.event_id,
            warnings: Vec::new(),
            failed: report
                .failed
                .into_iter()
                .map(|failed| FailedFollowUp {
                    what: failed.what.to_string(),
                    error: failed.failure.error.to_string(),
                    room_id: failed.failure.room_id,
                })
                .collect(),
        }
    }
}

/// The member of the room that is meant: a full id, or a name that only one has.
pub(crate) async fn member(breakout: &Breakout, text: &str) -> Result<OwnedUserId, CommandError> {
    let members = breakout.people().await;
    let members = members.during(words::members_unreadable())?;
    typed::person(&members, text)
}
