//! The parent as a host needs to know it, read from the whole state of the room.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName, OwnedUserId, RoomVersionId, UserId,
    events::{
        StateEventType,
        room::{
            power_levels::{RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource},
            server_acl::RoomServerAclEventContent,
        },
    },
};
use serde::Deserialize as _;
use serde_json::Value;

use super::{
    BreakoutEvents, MissingPower, PresentBreakout, StateEvent,
    levels::muted,
    power::{check_change, check_quiet, check_show_widget, check_write},
};
use crate::{
    call::{self, CallMembership},
    event::{
        breakout::{self, EventType},
        widget::{self, Widget},
    },
    outside::Absence,
    plan::split::Person,
    quiet,
    route::route,
    standing::{CannotSplit, Facts, Standing},
    trust::is_moderator,
    way_back::WayBack,
};

/// The state of a room that is not what a homeserver would send.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the state of {room_id} cannot be read: {reason}")]
#[non_exhaustive]
pub struct UnreadableState {
    /// The room.
    pub room_id: OwnedRoomId,
    /// What is missing or wrong.
    pub reason: StateFault,
}

impl UnreadableState {
    /// Creates the error: the state of this room cannot be read for this reason.
    pub fn new(room_id: OwnedRoomId, reason: StateFault) -> Self {
        Self { room_id, reason }
    }
}

/// What is missing or wrong in the state of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StateFault {
    /// It does not begin with a create event.
    NoCreateEvent,

    /// What the create event calls the room's version is none.
    NoRoomVersion,

    /// The room is of a version that is not known.
    UnknownRoomVersion,

    /// What was sent to it is not in its history.
    EventNotInHistory,
}

impl fmt::Display for StateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCreateEvent => "no create event",
            Self::NoRoomVersion => "no room version",
            Self::UnknownRoomVersion => "an unknown room version",
            Self::EventNotInHistory => "its history lacks an event that was sent",
        })
    }
}

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

    /// The servers through which the room can be joined, as [`route`] picks them. Never empty.
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

    /// The session for which ordinary members cannot write; `None` if they can.
    quiet_for: Option<String>,

    /// Whether an earlier session may have left them so.
    pub may_be_quiet: bool,

    /// The widget that shows people their group in Element, if it was added.
    pub widget: Option<Widget>,

    /// Whether a timer of this user may be left from an earlier session.
    pub may_have_timers: bool,

    /// The types under which there is a break-out event, open or not.
    pub event_types: Vec<EventType>,
}

impl Parent {
    /// Reads the parent from its whole state, as `GET /rooms/{roomId}/state` answers it, for this
    /// user.
    ///
    /// Anything in it may be missing or wrong, since members write it: what cannot be read is as if
    /// it were not there.
    ///
    /// # Errors
    ///
    /// Fails if there is no create event, or the room is of a version that is not known.
    pub fn from_state(
        room_id: OwnedRoomId,
        own: OwnedUserId,
        events: Vec<StateEvent>,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<Self, UnreadableState> {
        let mut single: BTreeMap<String, StateEvent> = BTreeMap::new();
        let (mut joined, mut calls) = (Vec::new(), Vec::new());
        let (mut invited, mut absent) = (BTreeSet::new(), BTreeMap::new());
        let mut widget = None;
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
                widget::TYPE if event.state_key == widget::ID => widget = Widget::read(&event),
                _ if event.state_key.is_empty() => {
                    single.insert(event.event_type.clone(), event);
                }
                _ => {}
            }
        }

        let unreadable = |reason| UnreadableState::new(room_id.clone(), reason);
        let create = single
            .get("m.room.create")
            .ok_or(unreadable(StateFault::NoCreateEvent))?;
        let federate = create.content.get("m.federate") != Some(&Value::Bool(false));
        let room_version = match create.text("room_version") {
            Some(version) => RoomVersionId::try_from(version)
                .map_err(|_| unreadable(StateFault::NoRoomVersion))?,
            None => RoomVersionId::V1,
        };
        let rules = room_version
            .rules()
            .ok_or(unreadable(StateFault::UnknownRoomVersion))?;
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
        // A large class has as many memberships as members.
        let member_ids: BTreeSet<_> = members.iter().map(|person| &person.user_id).collect();
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
            .filter(|membership| member_ids.contains(&membership.user_id))
            .collect();

        let acl = single
            .get("m.room.server_acl")
            .and_then(|event| event.content::<RoomServerAclEventContent>());
        let powers = members.iter().map(|person| {
            let user = &*person.user_id;
            (user, power_levels.for_user(user))
        });
        let mut via = route(powers, acl.as_ref());
        if via.is_empty() {
            via.push(own.server_name().to_owned());
        }

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
        let facts = Facts {
            room_type: create.text("type"),
            replaced_by: replaced_by.as_deref(),
            ..Facts::default()
        };
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
            via,
            present: breakouts.present(now),
            may_have_timers: breakouts.may_have_timers(&own),
            event_types: breakouts.types(),
            room_id,
            room_version,
            members,
            invited,
            power_levels,
            call,
            own,
            quiet_for,
            may_be_quiet,
            widget,
        })
    }

    /// Adds devices that are in the room's call by something else than its state (MSC4354). Those of
    /// people who are no members are left out.
    pub fn add_to_call(&mut self, memberships: impl IntoIterator<Item = CallMembership>) {
        let members: BTreeSet<_> = self.members.iter().map(|m| &m.user_id).collect();
        let of_members = memberships
            .into_iter()
            .filter(|membership| members.contains(&membership.user_id));
        self.call.extend(of_members);
    }

    /// Checks that the room can be split at all.
    ///
    /// # Errors
    ///
    /// Fails if it was upgraded, or is a space or the like.
    pub fn check_split(&self) -> Result<(), CannotSplit> {
        self.standing.check_split(&self.room_id)
    }

    /// Checks that this user may send the break-out event of this type (the MSC's Security
    /// section).
    ///
    /// # Errors
    ///
    /// Fails with the level that is needed and the one that this user has.
    pub fn check_change(&self, event_type: &StateEventType) -> Result<(), MissingPower> {
        check_change(&self.power_levels, &self.own, event_type)
    }

    /// Checks that this user may write here, encrypted if the room is, so that people can be notified.
    ///
    /// # Errors
    ///
    /// Fails with the level that is needed and the one that this user has.
    pub fn check_write(&self) -> Result<(), MissingPower> {
        check_write(&self.power_levels, &self.own, self.encryption.is_some())
    }

    /// Checks that this user may keep ordinary members from writing, and can still write then.
    ///
    /// # Errors
    ///
    /// Fails with the level that is needed and the one that this user has.
    pub fn check_quiet(&self) -> Result<(), MissingPower> {
        check_quiet(&self.power_levels, &self.own)
    }

    /// Checks that this user may open the widget for everybody, and close it.
    ///
    /// # Errors
    ///
    /// Fails with the level that is needed and the one that this user has.
    pub fn check_show_widget(&self) -> Result<(), MissingPower> {
        check_show_widget(&self.power_levels, &self.own)
    }

    /// Returns the way back to this room.
    pub fn way_back(&self) -> WayBack {
        WayBack::new(&self.room_id, self.via.clone(), self.name.as_deref())
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
