//! Brings what the groups have marked back into the parent: messages that are pinned or marked
//! `!report`, or with the word of the session's language, as one message for each group.
//!
//! Which messages are picked is decided in [`breakout_core::report`]. A message that was brought
//! back is listed in the relation of the message that did so, which stays in the clear in encrypted
//! rooms; so every host's machine knows what is left.

mod collected;
mod messages;
mod preview;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use breakout_core::{
    authority::NotYours,
    event::SessionId,
    history::PastSession,
    message::max_bytes,
    report::{Message, Report},
    standing::CannotSplit,
    text::room_label,
};
use matrix_sdk::{
    Room,
    ruma::{OwnedEventId, OwnedRoomId, OwnedUserId},
};

use self::collected::{Collected, Group, collect};
pub use self::preview::{GroupPreview, PreviewedMessage, ReportPreview};
use crate::{
    announce::{self, Privacy},
    breakout::Breakout,
    error::Error,
    language::words_of,
    operation::{OnProgress, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    progress::Work,
    requests::RequestKind,
    room_failure::RoomError,
};

/// The most bytes that the IDs of the messages take in one report; the rest comes with the next
/// report.
const MOST_ID_BYTES: usize = 8_000;

/// Brings what the groups have marked back into the parent; made by [`Breakout::bring_back`].
///
/// It is about the last session, open or ended, and about messages since it was opened. Each
/// message is reported once, however often and by however many moderators this is awaited: the next
/// time brings only what is new. It reads the messages of each group, a hundred with each request,
/// and those of encrypted groups with the keys that this device has.
///
/// # Errors
///
/// Fails with a [`ReportError`] when there has been no session of a host, and when the parent
/// cannot be read. A group that could not be read, or whose report could not be sent, is no error:
/// look at [`Reported::groups`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, ReportError};
///
/// async fn collect(breakout: &Breakout) -> Result<(), ReportError> {
///     let reported = breakout.bring_back().await?;
///     for group in &reported.groups {
///         println!("{:?}: {} messages", group.name, group.messages);
///     }
///     Ok(())
/// }
/// ```
///
/// A host may look first, and leave messages out:
///
/// ```no_run
/// use matrix_breakout::{Breakout, ReportError};
///
/// async fn collect_without_pins(breakout: &Breakout) -> Result<(), ReportError> {
///     let results = breakout.results().await?;
///     let messages = results.groups.iter().flat_map(|group| &group.messages);
///     let chosen = messages.filter(|message| message.message.body.len() > 20);
///     let chosen: Vec<_> = chosen.map(|message| message.message.event_id.clone()).collect();
///     breakout.bring_back().with_only(chosen).await?;
///     Ok(())
/// }
/// ```
#[must_use = "nothing is reported until this is awaited"]
pub struct ReportBack {
    breakout: Breakout,
    filter: Arc<dyn Fn(&Message) -> bool + Send + Sync>,
    progress: OnProgress,
}

/// What became of the reports, from [`ReportBack`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reported {
    /// The session; `None` if its event has no note of one.
    pub session: Option<SessionId>,

    /// Each group, in the order in which they are shown.
    pub groups: Vec<GroupReport>,
}

/// What became of the report of one group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GroupReport {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its number, which it keeps for the whole session.
    pub number: u32,
    /// Its name. Untrusted text.
    pub name: Option<String>,
    /// How many of its messages are pinned or marked, those that were reported before included.
    pub messages: usize,
    /// How many messages of the room this device cannot decrypt.
    pub unreadable: usize,
    /// What became of its report.
    pub outcome: ReportOutcome,
}

/// What became of the report of a group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReportOutcome {
    /// It was sent just now, as this message in the parent.
    Sent(OwnedEventId),
    /// Everything that is marked was reported before.
    Unchanged,
    /// Nothing is pinned or marked in the room.
    Nothing,
    /// There is something new, and none of it was [chosen](ReportBack::with_filter).
    NotChosen,
    /// The room could not be read, or the message could not be sent.
    Failed(RoomError),
}

/// Why there are no results.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The parent was upgraded, and people are in another room, where results were to be brought back
    /// to it.
    #[error(transparent)]
    CannotSplit(#[from] CannotSplit),

    /// Nobody has opened a break-out in this room yet, as far as this user can see.
    #[error("there has been no break-out in {0} yet")]
    NoSession(OwnedRoomId),

    /// Nobody but strangers has opened one, whose groups report nothing.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// The parent could not be read.
    #[error(transparent)]
    Other(#[from] Error),
}

impl Breakout {
    /// Brings what the groups have marked back into this room when awaited.
    ///
    /// See [`ReportBack`] for the options and errors.
    pub fn bring_back(&self) -> ReportBack {
        ReportBack {
            breakout: self.clone(),
            filter: Arc::new(|_| true),
            progress: no_progress(),
        }
    }
}

impl ReportBack {
    /// Reports only these of the messages that are pinned or marked, as chosen from
    /// [`Breakout::results`]. The others can be reported later.
    pub fn with_only(self, messages: impl IntoIterator<Item = OwnedEventId>) -> Self {
        let only: BTreeSet<_> = messages.into_iter().collect();
        self.with_filter(move |message| only.contains(&message.event_id))
    }

    /// Reports only those of the pinned or marked messages for which this returns true. A message
    /// has the text of its last edit, so that one which was edited since somebody looked at it can
    /// be kept back. The others can be reported later.
    pub fn with_filter(
        mut self,
        filter: impl Fn(&Message) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.filter = Arc::new(filter);
        self
    }

    async fn run(self) -> Result<Reported, ReportError> {
        let Self {
            breakout,
            filter,
            progress,
        } = self;
        // Nobody would read it in a room that people have left for another one.
        breakout.check_alive()?;
        let patience = Patience::new(&*progress, None);
        let Collected {
            session,
            parent,
            groups,
            sent,
        } = collect(&breakout, &patience.counter).await?;
        let parent = ParentRoom {
            room: &breakout.room,
            session: &session,
            names: parent.display_names(),
            is_encrypted: parent.encryption.is_some(),
        };
        let is_wanted = |message: &Message| !sent.contains(&message.event_id) && filter(message);
        let mut reports = Vec::new();
        for group in groups {
            let is_all_sent = |picked: &[Message]| {
                let mut picked = picked.iter();
                picked.all(|message| sent.contains(&message.event_id))
            };
            let unsent = match &group.picked {
                Ok(picked) if picked.is_empty() => ReportOutcome::Nothing,
                Ok(picked) if is_all_sent(picked) => ReportOutcome::Unchanged,
                Ok(_) => ReportOutcome::NotChosen,
                Err(error) => ReportOutcome::Failed(error.clone()),
            };
            let picked = group.picked.as_deref().unwrap_or_default();
            let mut report = GroupReport {
                room_id: group.room_id.clone(),
                number: group.number,
                name: group.name.clone(),
                messages: picked.len(),
                unreadable: group.unreadable,
                outcome: unsent,
            };
            let new: Vec<_> = picked.iter().filter(|m| is_wanted(m)).cloned().collect();
            if !new.is_empty() {
                report.outcome = parent.report(&group, new, &patience).await;
            }
            reports.push(report);
        }
        Ok(Reported {
            session: session.id,
            groups: reports,
        })
    }
}

/// The parent, as the destination of reports.
struct ParentRoom<'a> {
    room: &'a Room,
    session: &'a PastSession,
    names: BTreeMap<OwnedUserId, String>,
    is_encrypted: bool,
}

impl ParentRoom<'_> {
    /// Sends what is new of a group, which is something.
    async fn report(
        &self,
        group: &Group,
        mut new: Vec<Message>,
        patience: &Patience<'_>,
    ) -> ReportOutcome {
        let room_id = &group.room_id;
        let mut id_bytes = 0;
        new.retain(|message| {
            id_bytes += message.event_id.as_str().len() + 3;
            id_bytes <= MOST_ID_BYTES
        });
        let Some(first) = new.first() else {
            return ReportOutcome::Nothing;
        };
        let place = (&**room_id, &*group.via);
        let group = room_label(group.name.as_deref(), room_id);
        // The IDs stand in an encrypted message and beside it.
        let limit = max_bytes(self.is_encrypted).saturating_sub(2 * MOST_ID_BYTES);
        let text = Report::new(
            words_of(&self.session.content),
            &group,
            place,
            &new,
            &self.names,
            limit,
        );
        let events: Vec<_> = new.iter().map(|message| &message.event_id).collect();
        let content = text.content(&self.session.event_id, room_id, &events);
        // The first message that is new stands for the report, so that a run that was cut off
        // sends it under the same name.
        let what = format!("report-{}", first.event_id);
        let id = self.session.id.as_deref().unwrap_or_default();
        let transaction = announce::transaction(id, &what);
        let send = || {
            announce::send(
                self.room,
                content.clone(),
                transaction.clone(),
                Privacy::AsTheRoomIs,
            )
        };
        match patience
            .send(RequestKind::Send, (Work::Announcement, 1), send)
            .await
        {
            Ok(event_id) => ReportOutcome::Sent(event_id),
            Err(failure) => ReportOutcome::Failed(failure.into()),
        }
    }
}

tell_progress!(ReportBack);
run_when_awaited!(ReportBack => Result<Reported, ReportError>);

impl fmt::Debug for ReportBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportBack")
            .field("room_id", &self.breakout.room.room_id())
            .finish_non_exhaustive()
    }
}
