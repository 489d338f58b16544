//! Our note of the session in the break-out event.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UserId};
use serde_json::{Map, Value, json};

use crate::{
    event::{LanguageTag, SessionId},
    plan::room_name::RoomNamePattern,
    trust::Trust,
};

pub(super) const QUIET_KEY: &str = "quiet_main";
pub(super) const TASK_KEY: &str = "task";
pub(super) const ROOM_NAMES_KEY: &str = "room_names";
pub(super) const TIMED_KEY: &str = "timed";
pub(super) const NUMBERS_KEY: &str = "numbers";
pub(super) const HOST_KEY: &str = "host";
pub(super) const LANGUAGE_KEY: &str = "language";

/// Our note in the event: one break-out from open to end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Session {
    /// Identifies the session.
    pub id: SessionId,

    /// When the host opened it.
    pub opened_at: Option<MilliSecondsSinceUnixEpoch>,

    /// When it ends by itself; absolute, so that every client counts down alike.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// When it was ended. Only in an emptied event.
    pub ended_at: Option<MilliSecondsSinceUnixEpoch>,

    /// How somebody gets a place who joins the parent while the session is open.
    pub latecomers: Latecomers,

    /// Whether ordinary members are not to write in the parent while the session is open; see
    /// [`quiet`](crate::quiet). In an emptied event: whether that may be left to take back.
    pub quiet_main: bool,

    /// What the groups are to do, but for those with a task of their own. Untrusted text.
    pub task: Option<String>,

    /// How the rooms of the groups are called, also those that are added or renamed later.
    pub room_names: RoomNamePattern,

    /// Whether the session had an end time, so that a timer of it may be left at the homeserver of
    /// the account that opened it. Only in an emptied event.
    pub timed: bool,

    /// The highest number that a child of this session has had so far, so that none is given twice.
    pub numbers: Option<u32>,

    /// Who runs the session, where the sender of the event is a bot that does it for them; `None` where it is the
    /// sender. The event's sender can name anybody: show what [`Session::host_through`] returns, and
    /// give nobody powers for it.
    pub host: Option<OwnedUserId>,

    /// The language of what goes into rooms for the session, whoever sends it; `None` is English. A client that
    /// does not know it speaks English, and keeps it.
    pub language: Option<LanguageTag>,
}

/// The rule for people who join the parent while a session is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Latecomers {
    /// They choose a room themselves. Also what any rule reads as that is not known.
    #[default]
    Free,
    /// The room that is suggested to the fewest people is suggested to them.
    Smallest,
}

impl Latecomers {
    /// What the rule is called in the event. A free choice needs no word.
    const SMALLEST: &str = "smallest";

    pub(super) fn read(word: Option<&str>) -> Self {
        match word {
            Some(Self::SMALLEST) => Self::Smallest,
            _ => Self::Free,
        }
    }
}

impl Session {
    /// Creates a session that has not been opened yet.
    pub fn new(id: impl Into<SessionId>) -> Self {
        Self {
            id: id.into(),
            opened_at: None,
            ends_at: None,
            ended_at: None,
            latecomers: Latecomers::default(),
            quiet_main: false,
            task: None,
            room_names: RoomNamePattern::default(),
            timed: false,
            numbers: None,
            host: None,
            language: None,
        }
    }

    /// Returns for whom this sender has opened the session, as in "opened by Tina through the bot"; `None`
    /// where it is the sender, or where the sender is a stranger, whose word counts for nothing.
    ///
    /// It is for showing only: what is trusted is the sender.
    pub fn host_through(&self, sender: &UserId, trust: Trust) -> Option<&UserId> {
        let host = self.host.as_deref()?;
        (host != sender && !trust.warns()).then_some(host)
    }

    /// Forgets what is believed of a host of the room only, where this user sends the note again in their own name.
    pub(crate) fn forget_claims(&mut self, trust: Trust) {
        if !trust.is_host() {
            self.host = None;
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut session = Map::new();
        session.insert("id".to_owned(), json!(self.id));
        for (key, time) in [
            ("opened_at", self.opened_at),
            ("ends_at", self.ends_at),
            ("ended_at", self.ended_at),
        ] {
            if let Some(time) = time {
                session.insert(key.to_owned(), json!(time));
            }
        }
        match self.latecomers {
            Latecomers::Free => {}
            Latecomers::Smallest => {
                session.insert("latecomers".to_owned(), json!(Latecomers::SMALLEST));
            }
        }
        if self.quiet_main {
            session.insert(QUIET_KEY.to_owned(), json!(true));
        }
        if let Some(task) = &self.task {
            session.insert(TASK_KEY.to_owned(), json!(task));
        }
        if !self.room_names.is_default() {
            session.insert(ROOM_NAMES_KEY.to_owned(), json!(self.room_names));
        }
        if self.timed {
            session.insert(TIMED_KEY.to_owned(), json!(true));
        }
        if let Some(numbers) = self.numbers {
            session.insert(NUMBERS_KEY.to_owned(), json!(numbers));
        }
        if let Some(host) = &self.host {
            session.insert(HOST_KEY.to_owned(), json!(host));
        }
        if let Some(language) = &self.language {
            session.insert(LANGUAGE_KEY.to_owned(), json!(language));
        }
        Value::Object(session)
    }
}

#[cfg(test)]
mod tests {
    use ruma::{UInt, owned_user_id, user_id};

    use super::*;
    use crate::event::breakout::{BreakoutEventContent, SESSION_KEY};

    fn session() -> Session {
        Session {
            opened_at: Some(MilliSecondsSinceUnixEpoch(UInt::MIN)),
            numbers: Some(2),
            ..Session::new("s1")
        }
    }

    #[test]
    fn the_host_is_written_exactly_read_leniently_and_kept_by_the_end() {
        let mut with_host = session();
        with_host.host = Some(owned_user_id!("@tina:example.org"));
        let content = BreakoutEventContent::open([].into(), with_host.clone());
        let mut json = serde_json::to_value(&content).unwrap();
        let note = json!({ "id": "s1", "opened_at": 0, "numbers": 2, "host": "@tina:example.org" });
        assert_eq!(json[SESSION_KEY], note);
        assert_eq!(BreakoutEventContent::from_json(&json), content);

        let now = MilliSecondsSinceUnixEpoch(UInt::MAX);
        let ended = BreakoutEventContent::ended(Some(with_host), now);
        let note =
            json!({ "id": "s1", "opened_at": 0, "ended_at": now, "host": "@tina:example.org" });
        assert_eq!(serde_json::to_value(&ended).unwrap()[SESSION_KEY], note);

        for bad in [
            json!(""),
            json!("tina"),
            json!("@tina"),
            json!("!room:example.org"),
            json!("@\0:example.org"),
            json!(format!("@{}:example.org", "x".repeat(243))),
            json!(["@tina:example.org"]),
            json!({ "@tina:example.org": true }),
            json!(7),
            Value::Null,
        ] {
            json[SESSION_KEY]["host"] = bad.clone();
            let read = BreakoutEventContent::from_json(&json);
            assert_eq!(read.session, Some(session()), "{bad}");
        }
        let longest = format!("@{}:example.org", "x".repeat(242));
        json[SESSION_KEY]["host"] = json!(longest);
        let read = BreakoutEventContent::from_json(&json);
        assert_eq!(read.session.unwrap().host.unwrap(), longest);
    }

    #[test]
    fn the_language_is_written_exactly_read_leniently_and_kept_by_the_end() {
        let mut spoken = session();
        spoken.language = LanguageTag::parse("pt-BR");
        let content = BreakoutEventContent::open([].into(), spoken.clone());
        let mut json = serde_json::to_value(&content).unwrap();
        let note = json!({ "id": "s1", "opened_at": 0, "numbers": 2, "language": "pt-BR" });
        assert_eq!(json[SESSION_KEY], note);
        assert_eq!(BreakoutEventContent::from_json(&json), content);
        let now = MilliSecondsSinceUnixEpoch(UInt::MAX);
        let ended = BreakoutEventContent::ended(Some(spoken), now);
        let note = json!({ "id": "s1", "opened_at": 0, "ended_at": now, "language": "pt-BR" });
        assert_eq!(serde_json::to_value(&ended).unwrap()[SESSION_KEY], note);

        for bad in [
            json!(""),
            json!("pt BR"),
            json!("pt_BR"),
            json!("d\u{e9}"),
            json!("x".repeat(36)),
            json!(["de"]),
            json!(7),
            Value::Null,
        ] {
            json[SESSION_KEY]["language"] = bad.clone();
            let read = BreakoutEventContent::from_json(&json);
            assert_eq!(read.session, Some(session()), "{bad}");
        }
        // Nobody has to know it.
        for unknown in ["x".repeat(35), "tlh-Piqd".to_owned(), "-".to_owned()] {
            json[SESSION_KEY]["language"] = json!(unknown);
            let read = BreakoutEventContent::from_json(&json);
            assert_eq!(read.session.unwrap().language.unwrap().as_str(), unknown);
        }
    }

    #[test]
    fn who_is_named_as_the_host_is_shown_for_a_trusted_sender_only() {
        let [bot, tina] = [user_id!("@bot:a"), user_id!("@tina:a")];
        let mut session = session();
        assert_eq!(session.host_through(bot, Trust::Moderator), None);
        session.host = Some(tina.to_owned());
        for trust in [Trust::Own, Trust::Moderator, Trust::Contact] {
            assert_eq!(session.host_through(bot, trust), Some(tina), "{trust:?}");
            // Nothing is said twice.
            assert_eq!(session.host_through(tina, trust), None, "{trust:?}");
        }
        // A stranger may name whom they like, this user too.
        assert_eq!(session.host_through(bot, Trust::Unknown), None);
    }
}
