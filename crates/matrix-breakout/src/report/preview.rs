//! Shows what would be reported, before anything is sent.

use breakout_core::{event::SessionId, report::Message};
use breakout_i18n::Language;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId};

use super::ReportError;
use super::collected::{Collected, Group, collect};
use crate::{breakout::Breakout, language, requests::Counter, room_failure::RoomError};

/// What the groups have marked, from [`Breakout::results`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReportPreview {
    /// The session, if the host's client gave it an ID.
    pub session: Option<SessionId>,
    /// When it was opened.
    pub opened_at: MilliSecondsSinceUnixEpoch,
    /// The language in which the session speaks, and its reports are sent.
    pub language: Language,
    /// Each group, in the order in which the rooms are shown.
    pub groups: Vec<GroupPreview>,
}

/// What one group has to report.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GroupPreview {
    /// The child.
    pub room_id: OwnedRoomId,
    /// What it is called. Untrusted text.
    pub name: Option<String>,
    /// The messages that are pinned or marked there, oldest first.
    pub messages: Vec<PreviewedMessage>,
    /// How many messages of the room this device cannot decrypt.
    pub unreadable: usize,
    /// Why the room cannot be read; `None` if it was. Words of the homeserver in it are untrusted
    /// text.
    pub problem: Option<RoomError>,
}

/// A message that is pinned or marked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PreviewedMessage {
    /// What somebody wrote, without the mark. Untrusted text.
    pub message: Message,
    /// Whether it was reported before.
    pub is_reported: bool,
}

impl Breakout {
    /// Reads what the groups have pinned or marked `!report` in the last session, open or ended. It
    /// sends no message.
    ///
    /// [`Breakout::bring_back`] reads it once more, and sends it.
    ///
    /// # Errors
    ///
    /// Fails with a [`ReportError`] when there has been no session of a host, and when the parent
    /// cannot be read. A group that could not be read is no error: look at
    /// [`GroupPreview::problem`].
    pub async fn results(&self) -> Result<ReportPreview, ReportError> {
        let Collected {
            session,
            groups,
            sent,
            ..
        } = collect(self, &Counter::default()).await?;
        let groups = groups.into_iter().map(|group| {
            let Group {
                room_id,
                name,
                unreadable,
                picked,
                ..
            } = group;
            let problem = picked.as_ref().err().cloned();
            let messages = picked.unwrap_or_default().into_iter();
            GroupPreview {
                room_id,
                name,
                messages: messages
                    .map(|message| PreviewedMessage {
                        is_reported: sent.contains(&message.event_id),
                        message,
                    })
                    .collect(),
                unreadable,
                problem,
            }
        });
        let note = session.content.session.as_ref();
        Ok(ReportPreview {
            language: language::language(note.and_then(|note| note.language.as_ref())),
            session: session.id,
            opened_at: session.opened_at,
            groups: groups.collect(),
        })
    }
}
