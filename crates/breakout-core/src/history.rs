//! The sessions of a parent, read from the break-out events of its history.
//!
//! The state of a room has only the last event. What was open before, which rooms belonged to it,
//! and whether it was ended or overwritten stands in the events before it.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, UserId};

use crate::{
    event::{
        SessionId,
        breakout::{BreakoutEventContent, Child},
    },
    trust::Trust,
};

/// A break-out event of the past.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PastEvent {
    /// The event.
    pub event_id: OwnedEventId,
    /// Who sent it.
    pub sender: OwnedUserId,
    /// When it was sent, by the sender's homeserver.
    pub sent_at: MilliSecondsSinceUnixEpoch,
    /// Its content.
    pub content: BreakoutEventContent,
}

impl PastEvent {
    /// Creates the description of an event.
    pub fn new(
        event_id: OwnedEventId,
        sender: OwnedUserId,
        sent_at: MilliSecondsSinceUnixEpoch,
        content: BreakoutEventContent,
    ) -> Self {
        Self {
            event_id,
            sender,
            sent_at,
            content,
        }
    }

    fn session_id(&self) -> Option<&str> {
        self.content
            .session
            .as_ref()
            .map(|session| session.id.as_str())
    }
}

/// A session of the past, or the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PastSession {
    /// Its ID, if the host's client wrote one.
    pub id: Option<SessionId>,
    /// The event that opened it.
    pub event_id: OwnedEventId,
    /// Who opened it.
    pub sender: OwnedUserId,
    /// For whom they opened it; `None` where it is the sender, or where nothing is believed of it. See
    /// [`Session::host_through`](crate::event::breakout::Session::host_through).
    pub host: Option<OwnedUserId>,
    /// When it was opened.
    pub opened_at: MilliSecondsSinceUnixEpoch,
    /// Its last break-out event that named children.
    pub content: BreakoutEventContent,
    /// All rooms that it ever had, those that were closed meanwhile as well.
    pub all_rooms: BTreeSet<OwnedRoomId>,
    /// The children that were closed while it was open, as they last were.
    pub closed: BTreeMap<OwnedRoomId, Child>,
    /// What became of it.
    pub fate: Fate,
}

impl PastSession {
    fn go_on(&mut self, content: BreakoutEventContent) {
        self.all_rooms.extend(content.children.keys().cloned());
        let mut before = std::mem::replace(&mut self.content, content);
        before.write_numbers();
        self.closed.extend(before.children);
        let open = &self.content.children;
        self.closed.retain(|room_id, _| !open.contains_key(room_id));
    }

    /// Returns when it ended, or was overwritten, as far as is known at this time.
    pub fn ended_at(&self, now: MilliSecondsSinceUnixEpoch) -> Option<MilliSecondsSinceUnixEpoch> {
        let by_itself = self.content.session.as_ref().and_then(|s| s.ends_at);
        match self.fate {
            Fate::Last => by_itself.filter(|ends_at| *ends_at <= now),
            Fate::Ended { at } | Fate::Overwritten { at, .. } => {
                Some(by_itself.map_or(at, |ends_at| ends_at.min(at)))
            }
        }
    }

    /// Returns all children that it ever had with their numbers, in the order of these: those of the end, and those
    /// that were closed before.
    pub fn all_children(&self) -> Vec<(u32, &OwnedRoomId, &Child)> {
        let mut children = self.content.numbered_children();
        let closed = self.closed.iter();
        // One of which the number is not known comes last.
        children.extend(closed.map(|(id, child)| (child.number.unwrap_or(u32::MAX), id, child)));
        children.sort_by_key(|(number, ..)| *number);
        children
    }

    /// Returns who was suggested for the same room, for each room.
    pub fn groups(&self) -> Vec<Vec<OwnedUserId>> {
        let children = self.content.children.values();
        children.map(|child| child.users.clone()).collect()
    }
}

/// What became of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fate {
    /// Nothing has come after it: it is open, unless its end time has passed.
    Last,
    /// Somebody ended it.
    Ended {
        /// When.
        at: MilliSecondsSinceUnixEpoch,
    },
    /// Another break-out came after it without it being ended; nothing links to its children.
    Overwritten {
        /// Whose.
        by: OwnedUserId,
        /// When.
        at: MilliSecondsSinceUnixEpoch,
    },
}

/// Separates the break-out events of a room, oldest first, into sessions.
///
/// `trust` says what is known of a sender. Anybody who may send the event can copy the ID of a session: what a stranger sends
/// under the ID of a session of somebody whose word [holds for everybody](Trust::is_host) is another one, which has
/// overwritten it until a host goes on with theirs.
///
/// # Examples
///
/// ```
/// use breakout_core::{
///     event::breakout::BreakoutEventContent,
///     history::{Fate, PastEvent, sessions},
///     trust::Trust,
/// };
/// use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, UInt, owned_user_id};
/// use serde_json::json;
///
/// let event = |minute: u32, content| {
///     PastEvent::new(
///         OwnedEventId::try_from(format!("$event{minute}")).expect("an event ID"),
///         owned_user_id!("@host:example.org"),
///         MilliSecondsSinceUnixEpoch(UInt::from(minute * 60_000)),
///         BreakoutEventContent::from_json(&content),
///     )
/// };
/// let children = json!({ "!one:example.org": { "via": ["example.org"], "users": [] } });
/// let events = [
///     event(1, json!({ "m.breakout": children })),
///     event(20, json!({ "m.breakout": {} })),
/// ];
/// let sessions = sessions(events, |_| Trust::Own);
/// assert_eq!(sessions.len(), 1);
/// assert!(matches!(sessions[0].fate, Fate::Ended { .. }));
/// ```
pub fn sessions(
    events: impl IntoIterator<Item = PastEvent>,
    trust: impl Fn(&UserId) -> Trust,
) -> Vec<PastSession> {
    let is_host = |user: &UserId| trust(user).is_host();
    let mut sessions: Vec<PastSession> = Vec::new();
    for event in events {
        let at = event.sent_at;
        if !event.content.is_open() {
            if let Some(last) = sessions.last_mut().filter(|last| last.fate == Fate::Last) {
                last.fate = Fate::Ended { at };
            }
            continue;
        }
        let is_host_s = is_host(&event.sender);
        let is_same = |past: &PastSession| {
            past.id.as_deref() == event.session_id() && is_host(&past.sender) == is_host_s
        };
        if let Some(last) = sessions.last_mut().filter(|last| last.fate == Fate::Last) {
            // The same session, adjusted while it is open.
            if is_same(last) {
                last.go_on(event.content);
                continue;
            }
            let ended_by_itself = !last.content.is_open_at(at);
            last.fate = if ended_by_itself {
                Fate::Ended { at }
            } else {
                let by = event.sender.clone();
                Fate::Overwritten { by, at }
            };
        }
        // One that was hidden for a while is the present one again.
        let is_hidden = |past: &PastSession| {
            matches!(past.fate, Fate::Overwritten { .. }) && past.id.is_some() && is_same(past)
        };
        if let Some(hidden) = sessions.iter().rposition(is_hidden) {
            let mut session = sessions.remove(hidden);
            session.fate = Fate::Last;
            session.go_on(event.content);
            sessions.push(session);
            continue;
        }
        let note = event.content.session.as_ref();
        let host = note.and_then(|note| note.host_through(&event.sender, trust(&event.sender)));
        sessions.push(PastSession {
            host: host.map(ToOwned::to_owned),
            id: event.session_id().map(SessionId::from),
            event_id: event.event_id,
            sender: event.sender,
            opened_at: at,
            all_rooms: event.content.children.keys().cloned().collect(),
            content: event.content,
            closed: BTreeMap::new(),
            fate: Fate::Last,
        });
    }
    sessions
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_user_id};

    use super::*;
    use crate::event::breakout::Session;

    fn event(at: u32, session: Option<&str>, open: bool) -> PastEvent {
        let mut content = BreakoutEventContent {
            session: session.map(Session::new),
            ..BreakoutEventContent::default()
        };
        if open {
            content.children = BTreeMap::from([(owned_room_id!("!a"), Child::new(vec![]))]);
        }
        PastEvent::new(
            format!("${at}").try_into().unwrap(),
            owned_user_id!("@host:x"),
            time(at),
            content,
        )
    }

    fn time(at: u32) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(at.into())
    }

    #[test]
    fn sessions_are_told_apart_by_their_events() {
        let sessions = sessions(
            [
                event(1, Some("one"), true),
                event(2, Some("one"), true),
                event(3, Some("one"), false),
                event(4, Some("two"), true),
                event(5, Some("three"), true),
                event(6, None, false),
                event(7, None, true),
            ],
            |_| Trust::Moderator,
        );
        let by = owned_user_id!("@host:x");
        let fates: Vec<_> = sessions
            .iter()
            .map(|session| (session.id.as_deref(), session.fate.clone()))
            .collect();
        assert_eq!(
            fates,
            [
                (Some("one"), Fate::Ended { at: time(3) }),
                (Some("two"), Fate::Overwritten { by, at: time(5) }),
                (Some("three"), Fate::Ended { at: time(6) }),
                (None, Fate::Last),
            ]
        );
    }

    #[test]
    fn a_child_that_was_closed_is_still_one_of_the_session() {
        let open = |at: u32, rooms: &[&str]| {
            let mut event = event(at, Some("one"), true);
            let child = |room: &&str| {
                let mut child = Child::new(vec![]);
                child.name = Some(room.trim_start_matches('!').to_owned());
                ((*room).try_into().unwrap(), child)
            };
            event.content.children = rooms.iter().map(child).collect();
            event
        };
        let shown = |events: Vec<PastEvent>| -> Vec<String> {
            let session = sessions(events, |_| Trust::Moderator).remove(0);
            let children = session.all_children().into_iter();
            children
                .filter_map(|(_, _, child)| child.name.clone())
                .collect()
        };
        let mut one = open(1, &["!a", "!b", "!c"]);
        one.content.write_numbers();
        let of_one = |at: u32, rooms: &[&str]| {
            let mut event = open(at, rooms);
            event.content.children = one.content.children.clone();
            event
                .content
                .children
                .retain(|room_id, _| rooms.contains(&room_id.as_str()));
            event
        };
        let two = of_one(2, &["!b"]);
        assert_eq!(shown(vec![one.clone(), two.clone()]), ["a", "b", "c"]);
        let back = of_one(3, &["!b", "!c"]);
        assert_eq!(shown(vec![one.clone(), two, back]), ["a", "b", "c"]);
        // Another client, which writes no numbers: those of what is open may be others by then.
        let two = open(2, &["!b"]);
        assert_eq!(shown(vec![one, two]).len(), 3);
    }

    #[test]
    fn a_session_whose_time_had_passed_was_not_overwritten() {
        let mut first = event(1, Some("one"), true);
        if let Some(session) = &mut first.content.session {
            session.ends_at = Some(time(4));
        }
        let sessions = sessions([first, event(5, Some("two"), true)], |_| Trust::Moderator);
        assert_eq!(sessions[0].fate, Fate::Ended { at: time(5) });
        assert_eq!(sessions[0].ended_at(time(6)), Some(time(4)));
        assert_eq!(sessions[1].ended_at(time(6)), None);
    }

    #[test]
    fn what_a_stranger_sends_under_the_id_of_a_session_is_not_that_session() {
        let by = |sender: &str, mut event: PastEvent, rooms: &[&str]| {
            event.sender = sender.try_into().unwrap();
            let child = |room: &&str| ((*room).try_into().unwrap(), Child::new(vec![]));
            event.content.children = rooms.iter().map(child).collect();
            event
        };
        let trust = |user: &UserId| match user.localpart() {
            "mallory" => Trust::Unknown,
            _ => Trust::Moderator,
        };
        let host = |at, rooms| by("@host:x", event(at, Some("one"), true), rooms);
        let mallory = |at| by("@mallory:x", event(at, Some("one"), true), &["!a", "!trap"]);
        let shown = |events: Vec<PastEvent>| -> Vec<_> {
            sessions(events, trust)
                .iter()
                .map(|session| {
                    let is_trap = session.all_rooms.iter().any(|room| room == "!trap");
                    let sender = session.sender.localpart().to_owned();
                    (sender, is_trap, session.fate.clone())
                })
                .collect()
        };
        let hidden = |sender: &str, at| Fate::Overwritten {
            by: sender.try_into().unwrap(),
            at: time(at),
        };
        let row = |sender: &str, is_trap, fate| (sender.to_owned(), is_trap, fate);
        let overwritten = row("host", false, hidden("@mallory:x", 2));
        assert_eq!(
            shown(vec![host(1, &["!a"]), mallory(2)]),
            [overwritten, row("mallory", true, Fate::Last)]
        );
        // The host goes on with theirs.
        assert_eq!(
            shown(vec![host(1, &["!a"]), mallory(2), host(3, &["!a", "!b"])]),
            [
                row("mallory", true, hidden("@host:x", 3)),
                row("host", false, Fate::Last)
            ]
        );
        // Somebody takes theirs over: it is another session from then on.
        assert_eq!(
            shown(vec![mallory(2), host(3, &["!a"])]),
            [
                row("mallory", true, hidden("@host:x", 3)),
                row("host", false, Fate::Last)
            ]
        );
    }

    #[test]
    fn for_whom_it_was_opened_is_believed_of_whoever_is_trusted_and_kept() {
        let through = |at: u32, sender: &str, host: &str| {
            let mut event = event(at, Some("one"), true);
            event.sender = sender.try_into().unwrap();
            let note = event.content.session.as_mut().unwrap();
            note.host = Some(host.try_into().unwrap());
            event
        };
        let hosts = |events: Vec<PastEvent>, trust: Trust| -> Vec<_> {
            let sessions = sessions(events, |_| trust).into_iter();
            sessions.map(|session| session.host).collect()
        };
        let tina = Some(owned_user_id!("@tina:x"));
        // A bot opens it for Tina, and somebody else changes it in their own name.
        let events = vec![through(1, "@bot:x", "@tina:x"), event(2, Some("one"), true)];
        for trust in [Trust::Moderator, Trust::Contact] {
            assert_eq!(hosts(events.clone(), trust), std::slice::from_ref(&tina));
        }
        assert_eq!(hosts(events, Trust::Unknown), [None]);
        let own = vec![through(1, "@tina:x", "@tina:x")];
        assert_eq!(hosts(own, Trust::Moderator), [None]);
    }

    #[test]
    fn of_two_that_were_opened_at_once_each_is_one_session() {
        let sessions = sessions(
            [
                event(1, Some("one"), true),
                event(2, Some("two"), true),
                event(3, Some("one"), true),
            ],
            |_| Trust::Moderator,
        );
        let ids: Vec<_> = sessions
            .iter()
            .map(|session| session.id.as_deref())
            .collect();
        assert_eq!(ids, [Some("two"), Some("one")]);
        assert_eq!(sessions[1].opened_at, time(1));
    }
}
