//! Reads what the groups of the last session have marked, and what of it was reported before.

use std::collections::BTreeSet;

use breakout_core::{
    authority::{Author, Deed},
    event::{SessionId, breakout::Child},
    history::PastSession,
    report::{self, Message, pick},
    room::Parent,
    trust::is_moderator,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId, RoomId,
        api::client::relations::get_relating_events_with_rel_type::v1::Request,
        events::relation::RelationType,
    },
};
use serde::Deserialize;

use super::messages;
use crate::{
    authority,
    breakout::Breakout,
    error::Error,
    join::parent_of,
    language::words_of,
    newest::NewestEvents,
    parent,
    report::ReportError,
    requests::{Counter, RequestKind, repeatable},
    room_failure::RoomError,
};

const PAGE: u32 = 100;
const MOST_PAGES: usize = 20;
/// How many groups are read at the same time.
const AT_ONCE: usize = 8;

/// What the groups of the last session have marked.
pub(super) struct Collected {
    pub(super) session: PastSession,
    pub(super) parent: Parent,
    pub(super) groups: Vec<Group>,
    /// The messages that were reported before.
    pub(super) sent: BTreeSet<OwnedEventId>,
}

/// What one group has marked.
pub(super) struct Group {
    pub(super) room_id: OwnedRoomId,
    pub(super) number: u32,
    /// Its name. Untrusted text.
    pub(super) name: Option<String>,
    /// The servers through which it can be joined.
    pub(super) via: Vec<OwnedServerName>,
    /// How many messages of the room this device cannot decrypt.
    pub(super) unreadable: usize,
    /// The messages that are pinned or marked; why they are not known, if the room cannot be read.
    pub(super) picked: Result<Vec<Message>, RoomError>,
}

impl Group {
    /// Adds what was written in the room in which the group went on after an upgrade.
    fn go_on(&mut self, later: Self) {
        self.unreadable += later.unreadable;
        self.picked = match (
            std::mem::replace(&mut self.picked, Ok(Vec::new())),
            later.picked,
        ) {
            (Ok(mut picked), Ok(later)) => {
                picked.extend(later);
                Ok(picked)
            }
            (Err(error), _) | (_, Err(error)) => Err(error),
        };
    }
}

/// Reads all groups of the last session, including those that were closed before it ended.
pub(super) async fn collect(
    breakout: &Breakout,
    counter: &Counter,
) -> Result<Collected, ReportError> {
    breakout.check_joined()?;
    let room = &breakout.room;
    let mut sessions = breakout.history().await?;
    if let Some(session) = sessions.last() {
        let children = session.all_children().into_iter();
        let children: Vec<_> = children.map(|(_, room_id, _)| room_id.clone()).collect();
        breakout.bring(&children, PAGE).await;
    }
    let parent = match breakout.newest {
        Some(_) => parent::known(room, breakout.clock.now()).await?,
        None => None,
    };
    let parent = match parent {
        Some(parent) => parent,
        None => parent::fetch(room, breakout.clock.now(), counter).await?,
    };
    let session = sessions.swap_remove(of_a_host(breakout, &parent, &sessions)?);
    let sent = sent(room, &session.event_id, &parent, counter).await?;
    let client = room.client();
    let children = session.all_children().into_iter();
    let children = children.filter(|(_, room_id, _)| breakout.group(room_id).standing.is_group());
    let groups = children.map(|(number, room_id, child)| {
        let (client, session, newest) = (&client, &session, breakout.newest.as_ref());
        async move {
            let mut of_child = group(client, number, room_id, child, session, newest).await;
            // What was said in the room that has replaced it comes after.
            let now = breakout.group(room_id);
            if !now.standing.is_alive() {
                match now.room(room_id) {
                    Ok(room) => {
                        let room_id = room.room_id();
                        let more = group(client, number, room_id, child, session, newest).await;
                        of_child.go_on(more);
                    }
                    Err(error) => of_child.picked = Err(error.into()),
                }
            }
            of_child
        }
    });
    // What is run at the same time must not borrow from the iterator.
    let groups: Vec<_> = groups.collect();
    let groups = stream::iter(groups).buffered(AT_ONCE).collect().await;
    Ok(Collected {
        session,
        parent,
        groups,
        sent,
    })
}

/// The last session of a host. A stranger's session has nothing to report in a host's name, unless
/// somebody has taken it over.
fn of_a_host(
    breakout: &Breakout,
    parent: &Parent,
    sessions: &[PastSession],
) -> Result<usize, ReportError> {
    let author = |session: &PastSession| {
        let (sender, own) = (&session.sender, parent.own_user());
        let trust = authority::trust_by(&breakout.room, &parent.power_levels, sender, own);
        Author::new(sender.clone(), trust)
    };
    let allowed = |session: &PastSession| author(session).allows(Deed::Change, breakout.wish);
    let Some(last) = sessions.last() else {
        return Err(ReportError::NoSession(breakout.room.room_id().to_owned()));
    };
    let at = sessions
        .iter()
        .rposition(|session| allowed(session).is_ok());
    at.map_or_else(|| Ok(allowed(last).map(|()| 0)?), Ok)
}

/// Reads one group.
async fn group(
    client: &Client,
    number: u32,
    room_id: &RoomId,
    child: &Child,
    session: &PastSession,
    newest: Option<&NewestEvents>,
) -> Group {
    let id = session.id.as_deref();
    let room = client.get_room(room_id);
    let name = child.name.clone();
    let mut group = Group {
        room_id: room_id.to_owned(),
        number,
        name: name.or_else(|| room.as_ref()?.name()),
        via: child.via.clone(),
        unreadable: 0,
        picked: Ok(Vec::new()),
    };
    let since = match &room {
        // All that was ever said in a room that was made for this session is about it, whatever the clocks of people's
        // homeservers say.
        Some(room) if id.is_some() && made_for(room).await.as_deref() == id => None,
        _ => Some(session.opened_at),
    };
    match messages::read(client, room_id, since, newest).await {
        Ok(read) => {
            group.unreadable = read.unreadable;
            group.picked = Ok(pick(
                &read.messages,
                &read.pinned,
                words_of(&session.content),
            ));
        }
        Err(error) => group.picked = Err(error.into()),
    }
    group
}

/// The session for which a child was made, by its mark.
async fn made_for(room: &Room) -> Option<SessionId> {
    let mark = parent_of(room).await.ok().flatten()?;
    Some(mark.mark.session)
}

/// Which messages this user or a moderator has reported in this session, by any machine. What others say is reported counts
/// for nothing, or anybody could silence a group.
async fn sent(
    room: &Room,
    opening: &OwnedEventId,
    parent: &Parent,
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
    let counts = |report: &Sent| {
        report.sender == *parent.own_user()
            || is_moderator(parent.power_levels.for_user(&report.sender))
    };
    let (mut sent, mut from) = (BTreeSet::new(), None);
    for _ in 0..MOST_PAGES {
        counter.count(RequestKind::Read);
        let relation = RelationType::from(report::RELATION);
        let mut request = Request::new(room.room_id().to_owned(), opening.clone(), relation);
        request.limit = Some(PAGE.into());
        request.from = from;
        let request = room.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let reports = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<Sent>().ok());
        for report in reports.filter(counts) {
            sent.extend(report.content.relates_to.events);
        }
        from = response.next_batch;
        if from.is_none() {
            break;
        }
    }
    Ok(sent)
}
