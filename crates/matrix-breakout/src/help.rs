//! The help queue: which children wait for a moderator.

mod error;
mod subscription;

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    authority::{Deed, Wish},
    event::SessionId,
    help::{self, Heard, HelpRequest, Message},
    message,
    room::PresentBreakout,
    trust::is_moderator,
    words::Words,
};
use futures_util::{StreamExt as _, future, stream};
use matrix_sdk::{
    Room, RoomMemberships,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, TransactionId, UInt,
        api::client::filter::RoomEventFilter,
    },
};
use serde::Deserialize;
use serde_json::{Value, json};

pub(crate) use self::subscription::KnownHelp;
pub use self::{
    error::{HelpError, HelpQueueError},
    subscription::HelpStream,
};
use crate::{
    adjust::opened_at,
    announce::{self, Privacy},
    authority,
    breakout::{Breakout, own_user},
    error::Error,
    language::words_of,
    newest::{NewestEvents, Page},
    patience::Patience,
    progress::Work,
    requests::{Counter, RequestKind},
    room_failure::{NoPower, RoomAction, RoomError, RoomFailure},
    say::{OpenChild, session_of},
};

/// How many children are read at the same time.
const AT_ONCE: usize = 8;
/// How many messages one request asks for.
const PAGE: u32 = 100;
/// How many such requests are sent for one child at the most: a flood hides its own beginning.
const MOST_PAGES: usize = 5;

/// Who waits for help in the children of a break-out.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, HelpError};
///
/// /// A moderator goes to the group that has waited longest.
/// async fn next_group(breakout: &Breakout) -> Result<(), HelpError> {
///     let queue = breakout.help_queue().await?;
///     let waiting = queue.requests.iter().find(|waiting| waiting.request.taken_by.is_none());
///     if let Some(waiting) = waiting {
///         let taken = breakout.take_help_request(&waiting.room_id).await?;
///         println!("{:?} knows that somebody is coming", taken.name);
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct HelpQueue {
    /// The session, if its host's client names one.
    pub session: Option<SessionId>,
    /// When the session was opened, by the clock of its host's homeserver. What came before is of
    /// an earlier one.
    pub opened_at: Option<MilliSecondsSinceUnixEpoch>,
    /// What has been asked for, also what has been taken; the oldest first.
    pub requests: Vec<ChildRequest>,
    /// The children that could not be read, for example because this user is not in them.
    pub unread: Vec<RoomFailure>,
    /// The children in which more has been written than is read, so that an older call may be missing.
    pub cut: BTreeSet<OwnedRoomId>,
}

/// A child that asked for help.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChildRequest {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its name. Untrusted text.
    pub name: Option<String>,
    /// Who asked, since when, and who has taken it.
    pub request: HelpRequest,
}

impl HelpQueue {
    /// Returns whether both look the same to a person.
    fn tells_the_same(&self, other: &Self) -> bool {
        let unread = |queue: &Self| -> Vec<_> {
            let unread = queue.unread.iter();
            unread
                .map(|unread| (unread.room_id.clone(), unread.error.to_string()))
                .collect()
        };
        self.session == other.session
            && self.requests == other.requests
            && self.cut == other.cut
            && unread(self) == unread(other)
    }
}

impl Breakout {
    /// Asks the children of the break-out that is open who waits for help.
    ///
    /// It sends at least one request for each child that this user is in, unless a sync has brought
    /// [the newest events](Breakout::with_newest) there; in an encrypted one the caller must have
    /// synced its keys, or say [how](Breakout::with_keys), or the calls cannot be read.
    ///
    /// # Errors
    ///
    /// Fails with a [`HelpQueueError`] when no break-out is open in which this user helps, and when the
    /// parent cannot be read. A child that cannot be read is no error: look at [`HelpQueue::unread`].
    pub async fn help_queue(&self) -> Result<HelpQueue, HelpQueueError> {
        self.help_queue_after(None, &BTreeSet::new()).await
    }

    /// Asks who waits for help, but reads only the children that have changed since `previous`.
    pub(crate) async fn help_queue_after(
        &self,
        previous: Option<&HelpQueue>,
        changed: &BTreeSet<OwnedRoomId>,
    ) -> Result<HelpQueue, HelpQueueError> {
        let present = self.read_to_help().await?;
        let session = session_of(&present);
        let words = words_of(&present.content);
        let previous = previous.filter(|previous| previous.session == session);
        let is_known = |room_id: &OwnedRoomId| {
            previous.is_some_and(|previous| {
                let mut unread = previous.unread.iter();
                !changed.contains(room_id) && !unread.any(|unread| unread.room_id == *room_id)
            })
        };
        let mut queue = HelpQueue {
            session,
            opened_at: previous.and_then(|previous| previous.opened_at),
            ..HelpQueue::default()
        };
        let mut to_read = Vec::new();
        for child in self.children_of(&present, None) {
            if is_known(&child.room_id) {
                let requests = previous.iter().flat_map(|previous| &previous.requests);
                let of_child = requests.filter(|request| request.room_id == child.room_id);
                queue.requests.extend(of_child.cloned());
                if previous.is_some_and(|previous| previous.cut.contains(&child.room_id)) {
                    queue.cut.insert(child.room_id);
                }
            } else {
                to_read.push(child);
            }
        }
        if !to_read.is_empty() {
            let groups = to_read.iter().map(|child| &child.room_id);
            self.bring(groups.clone(), PAGE).await;
            self.fetch_keys(groups.cloned().collect()).await;
            let since = match queue.opened_at {
                Some(since) => since,
                None => self.opened_at(&present).await?,
            };
            queue.opened_at = Some(since);
            let read = to_read.into_iter().map(|child| {
                let before = previous.into_iter().flat_map(|previous| &previous.requests);
                let mut before = before.filter(|request| request.room_id == child.room_id);
                let open = before.find(|request| request.request.taken_by.is_none());
                let open = open.map(|request| request.request.clone());
                let newest = self.newest.as_ref();
                async move {
                    let requests = async {
                        let room = self.group(&child.room_id).room(&child.room_id)?;
                        Ok::<_, RoomError>(requests_of(&room, words, since, open, newest).await?)
                    };
                    let requests = requests.await;
                    (child, requests)
                }
            });
            let read: Vec<_> = read.collect();
            let mut read = stream::iter(read).buffered(AT_ONCE);
            while let Some((OpenChild { room_id, name }, requests)) = read.next().await {
                match requests {
                    Ok((requests, is_cut)) => {
                        if is_cut {
                            queue.cut.insert(room_id.clone());
                        }
                        let requests = requests.into_iter().map(|request| ChildRequest {
                            room_id: room_id.clone(),
                            name: name.clone(),
                            request,
                        });
                        queue.requests.extend(requests);
                    }
                    Err(error) => {
                        let failure = RoomFailure::new(room_id, name, error);
                        queue.unread.push(failure);
                    }
                }
            }
        }
        queue
            .requests
            .sort_by_key(|request| (request.request.since, request.room_id.clone()));
        Ok(queue)
    }

    /// Takes the request of a child: tells its people that this user is coming, with a message that
    /// refers to the request, so that every moderator's queue says so. Taking it twice changes
    /// nothing.
    ///
    /// # Errors
    ///
    /// Fails with a [`HelpError`] when nobody waits there, when another moderator came first, when this user cannot
    /// moderate the child or is not in it, and when no break-out is open.
    pub async fn take_help_request(&self, child: &OwnedRoomId) -> Result<ChildRequest, HelpError> {
        let present = self.fetch_to_help().await?;
        let name = self.child_to_help(&present, child)?.name;
        let words = words_of(&present.content);
        let since = self.opened_at(&present).await?;
        let room = self.group(child).room(child)?;
        self.fetch_keys(vec![child.clone()]).await;
        let own = own_user(&room.client())?;
        let levels = room.power_levels_or_default().await;
        if !is_moderator(levels.for_user(&own)) {
            let what = RoomAction::TakeRequests;
            let room_id = child.clone();
            return Err(NoPower { room_id, what }.into());
        }
        let last = requests_of(&room, words, since, None, None).await?.0.pop();
        let request = last.ok_or_else(|| HelpError::NobodyWaits(child.clone()))?;
        // Of a flood the beginning is soon out of sight, for every moderator.
        let call = match request.is_flood() || request.is_cut {
            true => request.newest_call().clone(),
            false => request.event_id.clone(),
        };
        match &request.taken_by {
            Some(by) if *by != own => {
                return Err(HelpError::TakenBefore {
                    room_id: child.clone(),
                    by: by.clone(),
                });
            }
            Some(_) => {}
            None => {
                let content = message::help_taken(words, &request.by, &call);
                let what = format!("help-{call}");
                send(&room, content, &what).await?;
            }
        }
        // Another moderator may have taken it at the same time; whose message came first has it.
        let mut now = requests_of(&room, words, since, None, None)
            .await?
            .0
            .into_iter();
        let now = now.find(|now| now.includes(&call));
        let request = now.ok_or_else(|| HelpError::NobodyWaits(child.clone()))?;
        match &request.taken_by {
            Some(by) if *by != own => Err(HelpError::TakenBefore {
                room_id: child.clone(),
                by: by.clone(),
            }),
            _ => Ok(ChildRequest {
                room_id: child.clone(),
                name,
                request,
            }),
        }
    }

    /// Asks for help in a child that this user is in, as anybody can in any client by writing
    /// `!help`, or the word of the session's language. While the group waits already, nothing is sent.
    ///
    /// # Errors
    ///
    /// Fails with a [`HelpError`] when no break-out is open, when the room is none of its children or this user is not
    /// in it, and when a request fails.
    pub async fn ask_for_help(&self, child: &OwnedRoomId) -> Result<HelpRequest, HelpError> {
        // Whoever is in a group may ask, whoever opened it.
        let asking = self.clone().with_wish(Wish::TakeOver);
        let present = asking.fetch_to_help().await?;
        self.child_to_help(&present, child)?;
        let words = words_of(&present.content);
        let since = self.opened_at(&present).await?;
        let room = self.group(child).room(child)?;
        self.fetch_keys(vec![child.clone()]).await;
        let waits = |requests: Vec<HelpRequest>| {
            let mut last = requests.into_iter().next_back();
            last.take_if(|last| last.taken_by.is_none())
        };
        if let Some(waiting) = waits(requests_of(&room, words, since, None, None).await?.0) {
            return Ok(waiting);
        }
        let content = message::help_call();
        let what = format!("help-{}", TransactionId::new());
        send(&room, content, &what).await?;
        let last = requests_of(&room, words, since, None, None).await?.0.pop();
        last.ok_or_else(|| HelpError::NobodyWaits(child.clone()))
    }

    /// Brings the keys up to date if one of these groups is encrypted.
    async fn fetch_keys(&self, groups: Vec<OwnedRoomId>) {
        let rooms = groups.iter().filter_map(|child| self.group(child).room);
        self.keys.fetch(self.room.room_id(), rooms.collect()).await;
    }

    async fn opened_at(
        &self,
        present: &PresentBreakout,
    ) -> Result<MilliSecondsSinceUnixEpoch, Error> {
        let opened_at = opened_at(self, present, None).await?;
        Ok(opened_at.unwrap_or(MilliSecondsSinceUnixEpoch(UInt::MIN)))
    }

    /// Asks for the break-out that is open. A host who does something there in their own name must mean
    /// this one.
    async fn fetch_to_help(&self) -> Result<PresentBreakout, HelpQueueError> {
        let counter = Counter::default();
        let present = self.fetch_open(&counter).await?;
        self.check_help(present, &counter).await
    }

    /// The same to look at, as of the caller's last sync where that is [to be read](Self::with_newest).
    async fn read_to_help(&self) -> Result<PresentBreakout, HelpQueueError> {
        if self.newest.is_none() {
            return self.fetch_to_help().await;
        }
        self.check_joined()?;
        let present = self.present_breakout().await?;
        let is_open = present.content.is_open_at(self.clock.now());
        let present = Some(present).filter(|_| is_open);
        self.check_help(present, &Counter::default()).await
    }

    async fn check_help(
        &self,
        present: Option<PresentBreakout>,
        counter: &Counter,
    ) -> Result<PresentBreakout, HelpQueueError> {
        let not_open = || HelpQueueError::NotOpen(self.room.room_id().to_owned());
        let present = present.ok_or_else(not_open)?;
        authority::check(self, &present, Deed::Change, counter).await??;
        Ok(present)
    }

    fn child_to_help(
        &self,
        present: &PresentBreakout,
        child: &OwnedRoomId,
    ) -> Result<OpenChild, HelpError> {
        let child_of = self.children_of(present, Some(child)).into_iter().next();
        child_of.ok_or_else(|| HelpError::NotAChild(child.clone()))
    }
}

/// Reads who has asked for help in a room since then, and whether more was written than is read.
async fn requests_of(
    room: &Room,
    words: &dyn Words,
    since: MilliSecondsSinceUnixEpoch,
    open_before: Option<HelpRequest>,
    newest: Option<&NewestEvents>,
) -> Result<(Vec<HelpRequest>, bool), Error> {
    let (members, heard) = future::join(
        room.members(RoomMemberships::JOIN),
        messages(room, since, newest),
    )
    .await;
    let (members, mut heard) = (members?, heard?);
    let joined: BTreeSet<_> = members.iter().map(|m| m.user_id().to_owned()).collect();
    let levels = room.power_levels_or_default().await;
    let moderators = joined
        .iter()
        .filter(|user| is_moderator(levels.for_user(user)));
    let moderators: BTreeSet<OwnedUserId> = moderators.cloned().collect();
    heard.open_before = open_before;
    let is_cut = heard.is_cut;
    Ok((help::requests(heard, words, &joined, &moderators), is_cut))
}

async fn send(room: &Room, content: Value, what: &str) -> Result<OwnedEventId, Error> {
    let patience = Patience::new(&|_| {}, None);
    let transaction = announce::transaction("say", what);
    let privacy = Privacy::AsTheRoomIs;
    let send = || announce::send(room, content.clone(), transaction.clone(), privacy);
    let work = (Work::Announcement, 1);
    Ok(patience.send(RequestKind::Send, work, send).await?)
}

/// Reads what may be a call or an answer, since this time, the newest that are read at the most. What a sync has brought is
/// the first page.
async fn messages(
    room: &Room,
    since: MilliSecondsSinceUnixEpoch,
    newest: Option<&NewestEvents>,
) -> Result<Heard, Error> {
    let mut heard = Heard::default();
    heard.is_cut = true;
    let types = ["m.room.message", "m.room.encrypted", "m.reaction"];
    let brought = match newest {
        Some(newest) => newest.page(room, &types).await,
        None => None,
    };
    let mut from = None;
    if let Some(Page { events, before }) = brought {
        heard.messages.extend(newer(&events, since));
        heard.is_cut = before.is_some();
        from = before;
    }
    for _ in 0..MOST_PAGES {
        if !heard.is_cut {
            break;
        }
        let mut options = MessagesOptions::backward();
        options.from = from.take();
        options.limit = UInt::from(PAGE);
        let mut filter = RoomEventFilter::default();
        filter.types = Some(types.map(str::to_owned).into());
        options.filter = filter;
        let page = room.messages(options).await?;
        let is_last = page.chunk.is_empty();
        let before = heard.messages.len();
        heard.messages.extend(newer(&page.chunk, since));
        from = page.end;
        // Of an older page, nothing can be newer but by somebody's wrong clock.
        if is_last || from.is_none() || heard.messages.len() == before {
            heard.is_cut = false;
        }
    }
    heard.messages.reverse();
    Ok(heard)
}

/// Those of these events that were sent since then, as messages.
fn newer(
    events: &[TimelineEvent],
    since: MilliSecondsSinceUnixEpoch,
) -> impl Iterator<Item = Message> {
    let read = events.iter().filter_map(|event| {
        let raw = event.raw().deserialize_as_unchecked::<Event>();
        raw.ok().map(Event::into_message)
    });
    read.filter(move |message| message.sent_at >= since)
}

/// An event of which only the content may be unreadable.
#[derive(Deserialize)]
struct Event {
    event_id: OwnedEventId,
    sender: OwnedUserId,
    origin_server_ts: UInt,
    #[serde(default)]
    content: BTreeMap<String, Value>,
}

impl Event {
    fn into_message(self) -> Message {
        let sent_at = MilliSecondsSinceUnixEpoch(self.origin_server_ts);
        let mut message = Message::new(self.event_id, self.sender, sent_at);
        let text = |key: &str| self.content.get(key).and_then(Value::as_str);
        if text("msgtype") == Some("m.text") {
            message.body = text("body").map(str::to_owned);
        }
        if let Some(relation) = self.content.get("m.relates_to") {
            message.is_edit = relation.get("rel_type") == Some(&json!("m.replace"));
            let answers = ["/event_id", "/m.in_reply_to/event_id"];
            let mut answers = answers
                .iter()
                .filter_map(|path| relation.pointer(path)?.as_str());
            message.answers = answers.next().and_then(|id| id.try_into().ok());
        }
        let passed_on = self.content.get(help::PASSED_ON);
        let by = passed_on.and_then(|passed_on| passed_on.get("by")?.as_str());
        message.passed_on = by.and_then(|by| by.try_into().ok());
        message
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(content: Value) -> Message {
        let event = json!({
            "event_id": "$1", "sender": "@ann:x", "origin_server_ts": 5, "content": content,
        });
        serde_json::from_value::<Event>(event)
            .unwrap()
            .into_message()
    }

    #[test]
    fn a_call_and_its_answers_are_read_from_any_client() {
        let call = message(json!({ "msgtype": "m.text", "body": "!help" }));
        assert_eq!((call.body.as_deref(), call.answers), (Some("!help"), None));
        for relation in [
            json!({ "rel_type": "m.reference", "event_id": "$call" }),
            json!({ "rel_type": "m.annotation", "event_id": "$call", "key": "👍" }),
            json!({ "m.in_reply_to": { "event_id": "$call" } }),
        ] {
            let answer = message(json!({ "m.relates_to": relation }));
            assert_eq!(answer.answers.unwrap().as_str(), "$call");
            assert!(!answer.is_edit);
        }
        let edit = json!({ "m.relates_to": { "rel_type": "m.replace", "event_id": "$call" } });
        assert!(message(edit).is_edit);
        let passed_on =
            message(json!({ "msgtype": "m.notice", (help::PASSED_ON): { "by": "@bob:x" } }));
        assert_eq!(
            (passed_on.passed_on.unwrap().as_str(), passed_on.body),
            ("@bob:x", None)
        );
        for hostile in [
            json!({ "body": 5 }),
            json!({ "m.relates_to": [1] }),
            json!({ (help::PASSED_ON): "@bob:x" }),
            json!({ (help::PASSED_ON): { "by": 7 } }),
            json!({ (help::PASSED_ON): { "by": "bob" } }),
            json!({}),
        ] {
            let message = message(hostile);
            assert_eq!((message.body, message.answers), (None, None));
            assert_eq!(message.passed_on, None);
        }
    }
}
