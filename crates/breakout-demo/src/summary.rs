//! What the demo answers with once its session is over.

use breakout_core::event::{SessionId, breakout::EventType};
use breakout_i18n::demo as words;
use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use local_synapse::Synapse;
use matrix_breakout::{Ended, OpenReport};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use super::{
    board::{Board, Group},
    host::Host,
    scene::ROOM,
};

/// Wide enough for the usual number of people, where the answer is not made for one terminal.
const COLUMNS: usize = 100;

/// The session, as this command answers with it.
#[derive(Debug, Serialize)]
pub(super) struct Summary {
    session: Option<SessionId>,
    parent: OwnedRoomId,
    homeserver: String,
    host: OwnedUserId,
    rooms: Vec<RoomSummary>,
    events: Vec<SentEvent>,
    ended: bool,
}

/// A child with its people; the host, who is in all of them, is left out.
#[derive(Debug, Serialize)]
struct RoomSummary {
    room_id: OwnedRoomId,
    name: String,
    suggested: Vec<OwnedUserId>,
    joined: Vec<OwnedUserId>,
}

/// An event that the host or the bot has sent into the parent.
#[derive(Debug, Serialize)]
struct SentEvent {
    #[serde(rename = "type")]
    event_type: &'static str,
    event_id: OwnedEventId,
    room_id: OwnedRoomId,
}

impl Summary {
    pub(super) async fn new(
        synapse: &Synapse,
        host: &Host,
        report: OpenReport,
        last: &Board,
        ended: Ended,
    ) -> Result<Self, CommandError> {
        let breakout = EventType::default().as_str();
        let parent = host.room().room_id();
        let opened = report.event_id.map(|event_id| (breakout, event_id));
        let announcements = report.announcements.into_iter();
        let announcements = announcements.map(|event_id| ("m.room.message", event_id));
        let ended = ended.event_id.map(|event_id| (breakout, event_id));
        let sent = opened.into_iter().chain(announcements).chain(ended);
        let events = sent.map(|(event_type, event_id)| SentEvent {
            event_type,
            event_id,
            room_id: parent.to_owned(),
        });
        let events = events.collect();
        Self::of(synapse, host, (Some(report.session), last), events).await
    }

    /// The same where a bot has done it, which has sent these messages.
    pub(super) async fn of_bot(
        synapse: &Synapse,
        host: &Host,
        last: &Board,
        sent: Vec<OwnedEventId>,
    ) -> Result<Self, CommandError> {
        let parent = host.room().room_id();
        let events = sent.into_iter().map(|event_id| SentEvent {
            event_type: "m.room.message",
            event_id,
            room_id: parent.to_owned(),
        });
        let session = last.session().cloned();
        Self::of(synapse, host, (session, last), events.collect()).await
    }

    async fn of(
        synapse: &Synapse,
        host: &Host,
        (session, last): (Option<SessionId>, &Board),
        events: Vec<SentEvent>,
    ) -> Result<Self, CommandError> {
        Ok(Self {
            session,
            parent: host.room().room_id().to_owned(),
            homeserver: synapse.url().to_owned(),
            host: host.user_id().to_owned(),
            rooms: last.groups().iter().map(RoomSummary::from).collect(),
            events,
            ended: !host.is_open().await?,
        })
    }

    pub(super) fn answer(&self, ui: &Ui, last: &Board) -> Result<(), CommandError> {
        if ui.json() {
            return ui.answer_json(self);
        }
        ui.answer_table(&last.table(COLUMNS, ui.language()))?;
        ui.answer(match self.ended {
            true => words::has_ended(ROOM),
            false => words::is_still_open(ROOM),
        })
    }
}

impl From<&Group> for RoomSummary {
    fn from(group: &Group) -> Self {
        Self {
            room_id: group.room_id.clone(),
            name: group.name.clone(),
            suggested: group.suggested.clone(),
            joined: group.joined.clone(),
        }
    }
}
