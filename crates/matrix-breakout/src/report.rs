//! Brings what the groups report back into the parent: messages that are pinned or marked
//! `!report`, as one message for each group.

mod messages;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    future::IntoFuture,
    sync::Arc,
};

use breakout_core::{
    event::breakout::Child,
    history::PastSession,
    report::{Message, Report, pick},
};
use futures_util::future::BoxFuture;
use matrix_sdk::{
    Room,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::client::relations::get_relating_events_with_rel_type::v1::Request,
        events::relation::RelationType,
    },
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    open::{
        Failure, Patience, Progress, Work,
        announce::{self, Privacy},
    },
    parent::Parent,
    requests::{Counter, repeatable},
};

/// How a report refers to the event that opened its session. It stays in the clear when the
/// message is encrypted, so that every machine of the host knows what has been reported.
const RELATION: &str = "io.github.matrix_breakout.report";
const PAGE: u32 = 100;
const MOST_PAGES: usize = 20;

/// Brings what the groups report back into the parent; made by [`Breakout::report`].
///
/// It is about the last session, open or ended, and about messages since it was opened. Each
/// message is reported once by this user, however often this is awaited: the next time brings
/// only what is new.
///
/// # Errors
///
/// Fails when there has been no session, and when the parent cannot be read. A group that could
/// not be read, or whose report could not be sent, is no error: look at [`Reported::groups`].
#[must_use = "nothing is reported until this is awaited"]
pub struct ReportBack {
    breakout: Breakout,
    progress: Arc<dyn Fn(Progress) + Send + Sync>,
}

/// What became of the reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reported {
    /// The session, if the host's client gave it an ID.
    pub session: Option<String>,

    /// Each group, in the order in which the rooms are shown.
    pub groups: Vec<GroupReport>,
}

/// What became of the report of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupReport {
    /// The child.
    pub room_id: OwnedRoomId,
    /// What it is called. Untrusted text.
    pub name: Option<String>,
    /// How many of its messages are reported, those of earlier reports as well.
    pub messages: usize,
    /// How many messages of the room this device cannot read.
    pub unreadable: usize,
    /// What became of it.
    pub outcome: ReportOutcome,
}

/// What became of the report of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReportOutcome {
    /// It was sent just now.
    Sent(OwnedEventId),
    /// All of it has been sent before.
    Unchanged,
    /// Nothing is pinned or marked in the room.
    Nothing,
    /// The room could not be read, or the message not be sent.
    Failed(String),
}

impl Breakout {
    /// Brings what the groups report back into this room when awaited.
    ///
    /// See [`ReportBack`] for the options and errors.
    pub fn report(&self) -> ReportBack {
        ReportBack {
            breakout: self.clone(),
            progress: Arc::new(|_| {}),
        }
    }
}

impl ReportBack {
    /// Reports what is being waited for. The function must return at once.
    pub fn with_progress(mut self, progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Arc::new(progress);
        self
    }

    async fn run(self) -> Result<Reported, Error> {
        let Self { breakout, progress } = self;
        breakout.check_joined()?;
        let room = &breakout.room;
        let Some(session) = breakout.history().await?.pop() else {
            return Err(Error::NoSession(room.room_id().to_owned()));
        };
        let own = own_user(&room.client())?;
        let patience = Patience::new(&*progress, None);
        let sent = sent(room, &session.event_id, &own, &patience.counter).await?;
        let now = breakout.clock.now();
        let parent = Parent::fetch(room, now, &patience.counter).await?;
        let parent = ParentRoom {
            room,
            session: &session,
            names: parent.display_names(),
            is_encrypted: parent.encryption.is_some(),
        };
        let mut groups = Vec::new();
        for (room_id, child) in session.content.ordered_children() {
            groups.push(parent.group(room_id, child, &sent, &patience).await);
        }
        Ok(Reported {
            session: session.id,
            groups,
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
    async fn group(
        &self,
        room_id: &RoomId,
        child: &Child,
        sent: &BTreeSet<OwnedEventId>,
        patience: &Patience<'_>,
    ) -> GroupReport {
        let mut report = GroupReport {
            room_id: room_id.to_owned(),
            name: child.name.clone(),
            messages: 0,
            unreadable: 0,
            outcome: ReportOutcome::Nothing,
        };
        let client = self.room.client();
        let since = self.session.opened_at;
        let read = match messages::read(&client, room_id, since).await {
            Ok(read) => read,
            Err(error) => {
                report.outcome = ReportOutcome::Failed(error);
                return report;
            }
        };
        report.unreadable = read.unreadable;
        let picked = pick(&read.messages, &read.pinned);
        report.messages = picked.len();
        let is_new = |message: &Message| !sent.contains(&message.event_id);
        let new: Vec<_> = picked.into_iter().filter(is_new).collect();
        if report.messages > 0 {
            report.outcome = ReportOutcome::Unchanged;
        }
        let Some(first) = new.first() else {
            return report;
        };
        let group = child.name.as_deref().unwrap_or(room_id.as_str());
        let limit = announce::limit(self.is_encrypted);
        let text = Report::new(group, &new, &self.names, limit);
        let events: Vec<_> = new.iter().map(|message| &message.event_id).collect();
        let content = json!({
            "msgtype": "m.text",
            "body": text.body,
            "format": "org.matrix.custom.html",
            "formatted_body": text.formatted_body,
            "m.mentions": {},
            "m.relates_to": {
                "rel_type": RELATION,
                "event_id": self.session.event_id,
                "room_id": room_id,
                "events": events,
            },
        });
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
        report.outcome = match patience.send("send", (Work::Announcement, 1), send).await {
            Ok(event_id) => ReportOutcome::Sent(event_id),
            Err(Failure::Sdk(error)) => ReportOutcome::Failed(error.to_string()),
            Err(Failure::Stopped) => ReportOutcome::Failed("stopped".to_owned()),
        };
        report
    }
}

/// Which messages this user has reported in this session, by any machine.
async fn sent(
    room: &Room,
    opening: &OwnedEventId,
    own: &UserId,
    counter: &Counter,
) -> Result<BTreeSet<OwnedEventId>, Error> {
    #[derive(Deserialize)]
    struct Sent {
        sender: OwnedUserId,
        content: Content,
    }
    #[derive(Deserialize)]
    struct Content {
        #[serde(rename = "m.relates_to")]
        relates_to: RelatesTo,
    }
    #[derive(Deserialize)]
    struct RelatesTo {
        events: Vec<OwnedEventId>,
    }
    let (mut sent, mut from) = (BTreeSet::new(), None);
    for _ in 0..MOST_PAGES {
        counter.count("read");
        let relation = RelationType::from(RELATION);
        let mut request = Request::new(room.room_id().to_owned(), opening.clone(), relation);
        request.limit = Some(PAGE.into());
        request.from = from;
        let request = room.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let reports = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<Sent>().ok());
        for report in reports.filter(|report| report.sender == own) {
            sent.extend(report.content.relates_to.events);
        }
        from = response.next_batch;
        if from.is_none() {
            break;
        }
    }
    Ok(sent)
}

impl IntoFuture for ReportBack {
    type Output = Result<Reported, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for ReportBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportBack")
            .field("room_id", &self.breakout.room.room_id())
            .finish_non_exhaustive()
    }
}
