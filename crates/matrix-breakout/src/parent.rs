//! The parent as a host needs to know it, read with one request.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    call::{self, CallMembership},
    event::breakout,
    outside::Absence,
    plan::split::Person,
    quiet,
    standing::{Facts, Standing},
    trust::is_moderator,
};
use matrix_sdk::{
    Client, Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName, OwnedUserId, RoomVersionId,
        UserId,
        api::client::state::get_state_events::v3::Request,
        events::{
            MessageLikeEventType, StateEventType,
            room::power_levels::{
                RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource,
            },
        },
    },
};
use serde::Deserialize as _;
use serde_json::Value;

use crate::{
    breakout::own_user,
    error::{Error, check_level, level_number},
    open::announce,
    present::{BreakoutEvents, PresentBreakout},
    requests::{Counter, repeatable},
    standing,
    state::StateEvent,
};

/// The most servers that are named as a way to the parent.
const MOST_VIA: usize = 3;

/// The parent at one moment: its members, levels, calls and break-out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parent {
    /// The room.
    pub room_id: OwnedRoomId,

    /// Its name, if it has one. Untrusted text.
    pub name: Option<String>,

    /// Its version.
    pub room_version: RoomVersionId,

    /// Everybody who is joined, this user included.
    pub members: Vec<Person>,

    /// Everybody who is invited and has not joined.
    pub invited: BTreeSet<OwnedUserId>,

    /// Who may do what.
    pub power_levels: RoomPowerLevels,

    /// The break-out that is present.
    pub present: PresentBreakout,

    /// The devices in the room's call. Some may have expired.
    pub call: Vec<CallMembership>,

    /// The servers through which the room can be joined, this user's first.
    pub via: Vec<OwnedServerName>,

    /// The content of the encryption event, if the room is encrypted.
    pub encryption: Option<Value>,

    /// Whether users of other servers can be in the room.
    pub federate: bool,

    /// What it is: a room that can be split, one that was upgraded, a space.
    pub standing: Standing,

    /// Whether guests can join it.
    pub guests: bool,

    /// Who can read what was said before they came, if the room says so.
    pub history_visibility: Option<String>,

    /// The members who are kept from writing by a level of their own, below that of everybody, and
    /// that level.
    pub muted: BTreeMap<OwnedUserId, i64>,

    /// Those who are not in it any more.
    pub absent: BTreeMap<OwnedUserId, Absence>,

    own: OwnedUserId,

    /// For which session ordinary members cannot write, if that is so.
    quiet_for: Option<String>,

    /// Whether an earlier session may have left them so.
    pub(crate) may_be_quiet: bool,

    /// Whether a timer of this user may be left from an earlier session.
    pub(crate) may_have_timers: bool,
}

impl Parent {
    pub(crate) async fn fetch(
        room: &Room,
        now: MilliSecondsSinceUnixEpoch,
        counter: &Counter,
    ) -> Result<Self, Error> {
        let client: Client = room.client();
        let own = own_user(&client)?;
        counter.count("read");
        let response = client
            .send(Request::new(room.room_id().to_owned()))
            .with_request_config(repeatable())
            .await?;
        let events = response
            .room_state
            .iter()
            .filter_map(StateEvent::from_raw)
            .collect();
        Self::from_state(room.room_id().to_owned(), own, events, now)
    }

    fn from_state(
        room_id: OwnedRoomId,
        own: OwnedUserId,
        events: Vec<StateEvent>,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<Self, Error> {
        let mut single: BTreeMap<String, StateEvent> = BTreeMap::new();
        let (mut joined, mut calls) = (Vec::new(), Vec::new());
        let (mut invited, mut absent) = (BTreeSet::new(), BTreeMap::new());
        for event in events {
            match event.event_type.as_str() {
                "m.room.member" if event.text("membership") == Some("join") => joined.push(event),
                "m.room.member" if event.text("membership") == Some("invite") => {
                    invited.extend(OwnedUserId::try_from(&*event.state_key).ok());
                }
                "m.room.member" => {
                    let absence = event.text("membership").and_then(|membership| {
                        Absence::of(membership, event.sender.as_str() == event.state_key)
                    });
                    let user = OwnedUserId::try_from(&*event.state_key).ok();
                    absent.extend(user.zip(absence));
                }
                call::STABLE_TYPE | call::UNSTABLE_TYPE => calls.push(event),
                _ if event.state_key.is_empty() => {
                    single.insert(event.event_type.clone(), event);
                }
                _ => {}
            }
        }

        let unreadable = |reason| Error::UnreadableState {
            room_id: room_id.clone(),
            reason,
        };
        let create = single
            .get("m.room.create")
            .ok_or(unreadable("no create event"))?;
        let federate = create.content.get("m.federate") != Some(&Value::Bool(false));
        let room_version = match create.text("room_version") {
            Some(version) => {
                RoomVersionId::try_from(version).map_err(|_| unreadable("no room version"))?
            }
            None => RoomVersionId::V1,
        };
        let rules = room_version
            .rules()
            .ok_or(unreadable("an unknown room version"))?;
        let mut creators = vec![create.sender.clone()];
        if rules.authorization.additional_room_creators
            && let Some(Value::Array(more)) = create.content.get("additional_creators")
        {
            let more = more.iter().filter_map(Value::as_str);
            creators.extend(more.filter_map(|user| OwnedUserId::try_from(user).ok()));
        }
        let quiet_for = single
            .get(quiet::EVENT_TYPE)
            .and_then(|event| quiet::session_of(&event.content))
            .map(str::to_owned);
        let may_be_quiet = single
            .get(quiet::EVENT_TYPE)
            .is_some_and(|event| quiet::may_be_raised(&event.content));
        let levels_of = |content: Option<Value>| {
            let source = content
                .and_then(|content| RoomPowerLevelsEventContent::deserialize(content).ok())
                .map_or(RoomPowerLevelsSource::None, RoomPowerLevelsSource::Original);
            RoomPowerLevels::new(source, &rules.authorization, creators.clone())
        };
        let levels = single
            .get(quiet::EVENT_TYPE)
            .map(|event| event.content.clone());
        let muted = {
            // A room that a session has made quiet mutes nobody for good.
            let lifted = levels.as_ref().and_then(quiet::lift);
            muted(&levels_of(lifted.or_else(|| levels.clone())))
        };
        let power_levels = levels_of(levels);

        let members: Vec<_> = joined
            .iter()
            .filter_map(|event| {
                let mut person = Person::new(OwnedUserId::try_from(&*event.state_key).ok()?);
                person.display_name = event.text("displayname").map(str::to_owned);
                person.is_moderator = is_moderator(power_levels.for_user(&person.user_id));
                person.is_guest = event.text("kind") == Some("guest");
                Some(person)
            })
            .collect();
        let call = calls
            .iter()
            .filter_map(|event| {
                let StateEvent {
                    sender,
                    state_key,
                    content,
                    ..
                } = event;
                CallMembership::read(sender, state_key, event.sent_at(), content)
            })
            .filter(|membership| members.iter().any(|m| m.user_id == membership.user_id))
            .collect();

        let breakouts = BreakoutEvents::new(
            single.get(breakout::STABLE_TYPE).cloned(),
            single.get(breakout::UNSTABLE_TYPE).cloned(),
        );
        let text = |event_type: &str, key: &str| {
            let event = single.get(event_type);
            event.and_then(|event| event.text(key)).map(str::to_owned)
        };
        let replaced_by = text("m.room.tombstone", "replacement_room")
            .and_then(|room_id| OwnedRoomId::try_from(room_id).ok());
        let mut facts = Facts::default();
        facts.room_type = create.text("type");
        facts.replaced_by = replaced_by.as_deref();
        Ok(Self {
            standing: Standing::of(&room_id, facts),
            guests: text("m.room.guest_access", "guest_access").as_deref() == Some("can_join"),
            history_visibility: text("m.room.history_visibility", "history_visibility"),
            muted,
            absent,
            name: single
                .get("m.room.name")
                .and_then(|event| event.text("name"))
                .map(str::to_owned),
            federate,
            encryption: single
                .get("m.room.encryption")
                .map(|event| event.content.clone()),
            via: via(&own, members.iter().map(|person| &person.user_id)),
            present: breakouts.present(now),
            may_have_timers: breakouts.may_have_timers(&own),
            room_id,
            room_version,
            members,
            invited,
            power_levels,
            call,
            own,
            quiet_for,
            may_be_quiet,
        })
    }

    /// Checks that the room can be split at all.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Replaced`] and [`Error::NotForChat`].
    pub fn check_alive(&self) -> Result<(), Error> {
        standing::check(&self.room_id, &self.standing)
    }

    /// Checks that this user may send the break-out event of this type (the MSC's Security
    /// section).
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NotAllowed`], which says which level is needed and which this user has.
    pub fn check_allowed(&self, event_type: &StateEventType) -> Result<(), Error> {
        check_level(&self.power_levels, &self.own, event_type)
    }

    /// Checks that this user may write here, encrypted if the room is, so that people can be told.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::MayNotWrite`], which says which level is needed and which this user has.
    pub fn check_announce(&self) -> Result<(), Error> {
        let levels = &self.power_levels;
        let event_type = announce::event_type(self.encryption.is_some());
        if levels.user_can_send_message(&self.own, event_type.clone()) {
            return Ok(());
        }
        Err(Error::MayNotWrite {
            user_id: self.own.clone(),
            level: level_number(levels.for_user(&self.own)),
            needed: levels.for_message(event_type).into(),
        })
    }

    /// Checks that this user may keep ordinary members from writing, and can still write then.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::MayNotQuiet`], which says which level is needed and which this user has.
    pub fn check_quiet(&self) -> Result<(), Error> {
        let levels = &self.power_levels;
        let level = level_number(levels.for_user(&self.own));
        let needed: i64 = levels.for_state(StateEventType::RoomPowerLevels).into();
        let needed = needed.max(quiet::LEVEL);
        if level >= needed {
            return Ok(());
        }
        Err(Error::MayNotQuiet {
            user_id: self.own.clone(),
            level,
            needed,
        })
    }

    /// Returns the session for which ordinary members cannot write in the room, open or not.
    pub fn quiet_session(&self) -> Option<&str> {
        self.quiet_for.as_deref()
    }

    /// Returns what the members call themselves, where they do. Untrusted text.
    pub fn display_names(&self) -> BTreeMap<OwnedUserId, String> {
        self.members
            .iter()
            .filter_map(|person| Some((person.user_id.clone(), person.display_name.clone()?)))
            .collect()
    }

    /// Returns everybody who is in the room or invited to it.
    pub fn members_and_invited(&self) -> BTreeSet<&UserId> {
        let members = self.members.iter().map(|person| &*person.user_id);
        members
            .chain(self.invited.iter().map(AsRef::as_ref))
            .collect()
    }

    /// Returns whether a call is running in the room at this time.
    pub fn is_call_running(&self, now: MilliSecondsSinceUnixEpoch) -> bool {
        self.call
            .iter()
            .any(|membership| membership.is_active_at(now))
    }

    /// Returns this user.
    pub fn own_user(&self) -> &OwnedUserId {
        &self.own
    }
}

/// Picks those who cannot write because of a level that only they have.
fn muted(levels: &RoomPowerLevels) -> BTreeMap<OwnedUserId, i64> {
    let ordinary = levels.users_default;
    let needed = levels.for_message(MessageLikeEventType::RoomMessage);
    let own_levels = levels.users.iter();
    own_levels
        .filter(|(_, level)| **level < ordinary && **level < needed)
        .map(|(user, level)| (user.clone(), i64::from(*level)))
        .collect()
}

/// Picks this user's server and the most populous others.
pub(crate) fn via<'a>(
    own: &UserId,
    members: impl IntoIterator<Item = &'a OwnedUserId>,
) -> Vec<OwnedServerName> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for user in members {
        *counts.entry(user.server_name().as_str()).or_default() += 1;
    }
    let own_server = own.server_name();
    counts.remove(own_server.as_str());
    let mut others: Vec<_> = counts.into_iter().collect();
    others.sort_by(|(left, left_count), (right, right_count)| {
        right_count.cmp(left_count).then(left.cmp(right))
    });
    let others = others
        .into_iter()
        .filter_map(|(server, _)| server.try_into().ok());
    std::iter::once(own_server.to_owned())
        .chain(others)
        .take(MOST_VIA)
        .collect()
}
