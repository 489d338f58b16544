//! Makes the children of a session, each in one request.

use breakout_core::{
    call,
    event::child_mark::{self, ChildMarkEventContent},
    plan::{ChildJoinRule, Plan, PlannedChild},
    session::{CreateError, INVITES_PER_REQUEST},
    topic::topic,
    trust::is_moderator,
};
use matrix_sdk::{
    Client, HttpError,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomVersionId,
        api::client::room::create_room::v3::{Request, RoomPreset},
        int,
        serde::Raw,
    },
};
use serde_json::{Value, json, value::to_raw_value};

use super::patience::{Patience, is_http_unanswered, is_transient, limited};
use crate::{
    error::{Error, is_logged_out},
    parent::Parent,
};

/// The level of those who cannot write in a child, where everybody has 0 and that is enough.
const MUTED: i64 = -1;

/// How one attempt to make a child went.
pub(crate) enum Attempt {
    Settled(Result<OwnedRoomId, CreateError>),
    /// The homeserver limits the rate; there is no room.
    Limited(std::time::Duration),
    /// Nothing can be made any more: the token has been revoked, or the homeserver does not answer.
    Broken(HttpError),
}

pub(crate) async fn create(client: &Client, patience: &Patience<'_>, request: Request) -> Attempt {
    patience.counter.count("createRoom");
    // A homeserver that cannot invite somebody says no when the room is made already.
    let invites = !request.invite.is_empty();
    let error = match client
        .send(request)
        .with_request_config(Patience::once())
        .await
    {
        Ok(response) => return Attempt::Settled(Ok(response.room_id)),
        Err(error) => error,
    };
    if let Some(wait) = limited(&error) {
        return Attempt::Limited(wait);
    }
    // A room that is made all the same is found by its mark when the same is asked for again.
    if is_logged_out(&error) || is_http_unanswered(&error) {
        return Attempt::Broken(error);
    }
    let text = error.to_string();
    Attempt::Settled(Err(if invites || is_transient(&error) {
        CreateError::Uncertain(text)
    } else {
        CreateError::Refused(text)
    }))
}

/// Builds the request that makes the child at `index`, with everything in it.
pub(super) fn request(
    parent: &Parent,
    plan: &Plan,
    session: &str,
    index: usize,
) -> Result<Option<Request>, Error> {
    let Some(child) = plan.children.get(index) else {
        return Ok(None);
    };
    request_for(parent, plan, child, session, index).map(Some)
}

/// Builds the request that makes one child of a plan, whatever others there are.
pub(crate) fn request_for(
    parent: &Parent,
    plan: &Plan,
    child: &PlannedChild,
    session: &str,
    index: usize,
) -> Result<Request, Error> {
    let join_rule = plan.join_rule;
    let room_version = child_version(&parent.room_version);
    let mut mark =
        ChildMarkEventContent::new(parent.room_id.clone(), parent.via.clone(), session, index);
    mark.name = Some(child.name.clone());
    let mut initial_state = vec![
        state("m.room.join_rules", join_rules(parent, join_rule)),
        state(
            "m.room.history_visibility",
            json!({ "history_visibility": history_visibility(parent) }),
        ),
        // The homeserver has an opinion of its own for each preset.
        state(
            "m.room.guest_access",
            json!({ "guest_access": if parent.guests { "can_join" } else { "forbidden" } }),
        ),
        state(child_mark::TYPE, serde_json::to_value(mark)?),
    ];
    if let Some(encryption) = &parent.encryption {
        initial_state.push(state("m.room.encryption", encryption.clone()));
    }

    let mut request = Request::new();
    request.name = Some(plan.room_names.name(&child.name, parent.name.as_deref()));
    request.topic = Some(topic(plan.task_of(child), &parent.way_back()));
    request.preset = Some(match join_rule {
        ChildJoinRule::Public => RoomPreset::PublicChat,
        ChildJoinRule::Restricted | ChildJoinRule::Invite => RoomPreset::PrivateChat,
    });
    request.initial_state = initial_state
        .iter()
        .map(|event| to_raw_value(event).map(Raw::from_json))
        .collect::<Result<_, _>>()?;
    if join_rule == ChildJoinRule::Invite {
        request.invite = child
            .users
            .iter()
            .take(INVITES_PER_REQUEST)
            .cloned()
            .collect();
    }
    let power_levels = power_levels(parent, &room_version);
    request.power_level_content_override = Some(Raw::from_json(to_raw_value(&power_levels)?));
    if !parent.federate {
        let creation = json!({ "m.federate": false });
        request.creation_content = Some(Raw::from_json(to_raw_value(&creation)?));
    }
    request.room_version = Some(room_version);
    Ok(request)
}

fn state(event_type: &str, content: Value) -> Value {
    json!({ "type": event_type, "state_key": "", "content": content })
}

/// The parent's version, or 10 if the parent is older: the first with all that is needed.
fn child_version(parent: &RoomVersionId) -> RoomVersionId {
    let knows_restricted = parent
        .rules()
        .is_some_and(|rules| rules.authorization.knock_restricted_join_rule);
    if knows_restricted {
        parent.clone()
    } else {
        RoomVersionId::V10
    }
}

fn join_rules(parent: &Parent, join_rule: ChildJoinRule) -> Value {
    match join_rule {
        ChildJoinRule::Restricted => json!({
            "join_rule": "restricted",
            "allow": [{ "type": "m.room_membership", "room_id": parent.room_id }],
        }),
        ChildJoinRule::Invite => json!({ "join_rule": "invite" }),
        ChildJoinRule::Public => json!({ "join_rule": "public" }),
    }
}

/// The parent's, where that hides from people what was said before they came; else what anybody in
/// the group can read.
fn history_visibility(parent: &Parent) -> &str {
    match parent.history_visibility.as_deref() {
        Some(hidden @ ("joined" | "invited")) => hidden,
        _ => "shared",
    }
}

/// Writes the whole map, because it replaces the homeserver's: as usual, but members may start a
/// call and have its notification reach the others, and the parent's moderators keep their level.
fn power_levels(parent: &Parent, room_version: &RoomVersionId) -> Value {
    let authorization = room_version.rules().map(|rules| rules.authorization);
    let privileged_creator =
        authorization.is_some_and(|rules| rules.explicitly_privilege_room_creators);
    let tombstone = if privileged_creator { 150 } else { 100 };
    let levels = &parent.power_levels;
    let named = levels
        .users
        .keys()
        .chain(levels.rules.privileged_creators.iter().flatten());
    let mut users: std::collections::BTreeMap<&OwnedUserId, i64> = named
        .filter(|user| is_moderator(levels.for_user(user)))
        .map(|user| (user, moderator_level(parent, user)))
        .collect();
    // What keeps somebody from writing in the parent keeps them from it here as well.
    let muted = parent.muted.iter();
    users.extend(muted.map(|(user, level)| (user, (*level).min(MUTED))));
    // A creator whose power is infinite must not be listed; before version 12, who is not
    // listed has none.
    if privileged_creator {
        users.remove(parent.own_user());
    } else {
        users.insert(parent.own_user(), 100);
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

fn moderator_level(parent: &Parent, user: &OwnedUserId) -> i64 {
    let level = parent.power_levels.for_user(user);
    if level >= int!(100) {
        100
    } else {
        crate::error::level_number(level)
    }
}
