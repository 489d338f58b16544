//! The power levels of a child: who moderates it and who is muted, as in the parent.

use std::collections::BTreeMap;

use ruma::{
    OwnedUserId, RoomVersionId, UserId,
    events::{MessageLikeEventType, room::power_levels::RoomPowerLevels},
    int,
};
use serde_json::{Value, json};

use super::{Parent, power::level_number};
use crate::{call, trust::is_moderator};

/// The level of those who cannot write in a child, where everybody has 0 and that is enough.
const MUTED: i64 = -1;

/// The level of the account that makes a child, and of the host for whom a bot makes it.
const HOST: i64 = 100;

/// Writes the whole map, because it replaces the homeserver's: as usual, but members may start a
/// call and have its notification reach the others, and the parent's moderators keep their level.
pub(super) fn child_levels(parent: &Parent, room_version: &RoomVersionId) -> Value {
    let authorization = room_version.rules().map(|rules| rules.authorization);
    let privileged_creator =
        authorization.is_some_and(|rules| rules.explicitly_privilege_room_creators);
    let tombstone = if privileged_creator { 150 } else { 100 };
    let mut users = moderators(parent);
    // What keeps somebody from writing in the parent keeps them from it here as well.
    let muted = parent.muted.iter();
    users.extend(muted.map(|(user, level)| (user, (*level).min(MUTED))));
    // A creator whose power is infinite must not be listed; before version 12, who is not
    // listed has none.
    if privileged_creator {
        users.remove(parent.own_user());
    } else {
        users.insert(parent.own_user(), HOST);
    }
    json!({
        "users": users,
        "users_default": 0,
        "events_default": 0,
        "state_default": 50,
        "ban": 50,
        "kick": 50,
        "redact": 50,
        "invite": 0,
        "events": {
            "m.room.name": 50,
            "m.room.avatar": 50,
            "m.room.canonical_alias": 50,
            "m.room.power_levels": 100,
            "m.room.history_visibility": 100,
            "m.room.encryption": 100,
            "m.room.server_acl": 100,
            "m.room.tombstone": tombstone,
            (call::UNSTABLE_TYPE): 0,
            (call::STABLE_TYPE): 0,
        },
        "notifications": { "room": 0 },
    })
}

/// Gives the host for whom a bot opens a break-out the level of its rooms' creator, if they have less there. The
/// creators of a room whose power is infinite are not listed.
pub fn raise_host(levels: &mut Value, host: &UserId, creators: &[OwnedUserId]) {
    let users = levels.as_object_mut();
    let users = users.map(|levels| levels.entry("users").or_insert_with(|| json!({})));
    if let Some(users) = users.and_then(Value::as_object_mut)
        && !creators.iter().any(|creator| creator == host)
        && users
            .get(host.as_str())
            .and_then(Value::as_i64)
            .unwrap_or(0)
            < HOST
    {
        users.insert(host.to_string(), json!(HOST));
    }
}

/// The moderators of the parent, with the level that each has in a child.
fn moderators(parent: &Parent) -> BTreeMap<&OwnedUserId, i64> {
    let levels = &parent.power_levels;
    let named = levels
        .users
        .keys()
        .chain(levels.rules.privileged_creators.iter().flatten());
    named
        .filter(|user| is_moderator(levels.for_user(user)))
        .map(|user| (user, moderator_level(parent, user)))
        .collect()
}

fn moderator_level(parent: &Parent, user: &OwnedUserId) -> i64 {
    let level = parent.power_levels.for_user(user);
    if level >= int!(100) {
        100
    } else {
        level_number(level)
    }
}

/// Returns the levels of a child with the moderators of the parent, and with those muted who are muted
/// there; `None` if they are so already.
///
/// Nobody loses what they were given in the child itself. `creators` are those of the child whose
/// power is infinite, and who must not be listed (room version 12).
pub fn with_people_of(parent: &Parent, levels: &Value, creators: &[OwnedUserId]) -> Option<Value> {
    let mut changed = levels.clone();
    let map = changed.as_object_mut()?;
    let users = map.entry("users").or_insert_with(|| json!({}));
    let users = users.as_object_mut()?;
    let level = |level: Option<&Value>| level.and_then(Value::as_i64);
    let moderators: BTreeMap<_, _> = moderators(parent)
        .into_iter()
        .filter(|(user, _)| !creators.contains(user))
        .collect();
    for (user, wanted) in moderators {
        if level(users.get(user.as_str())).unwrap_or(0) < wanted {
            users.insert(user.to_string(), json!(wanted));
        }
    }
    // Somebody who is no longer muted in the parent was muted here only because of that.
    users.retain(|user, now| {
        let is_muted = level(Some(now)).is_some_and(|now| now < 0);
        !is_muted || parent.muted.keys().any(|muted| muted == user)
    });
    for (user, muted) in &parent.muted {
        let is_muted = level(users.get(user.as_str())).is_some_and(|now| now < 0);
        if !is_muted && !creators.contains(user) {
            users.insert(user.to_string(), json!((*muted).min(MUTED)));
        }
    }
    (changed != *levels).then_some(changed)
}

/// Picks those who cannot write because of a level that only they have.
pub(super) fn muted(levels: &RoomPowerLevels) -> BTreeMap<OwnedUserId, i64> {
    let ordinary = levels.users_default;
    let needed = levels.for_message(MessageLikeEventType::RoomMessage);
    let own_levels = levels.users.iter();
    own_levels
        .filter(|(_, level)| **level < ordinary && **level < needed)
        .map(|(user, level)| (user.clone(), i64::from(*level)))
        .collect()
}
