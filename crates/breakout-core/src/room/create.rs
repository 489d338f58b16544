//! How a child is made: one request with everything in it.

use ruma::{OwnedUserId, RoomVersionId, UserId};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Parent,
    levels::{child_levels, raise_host},
};
use crate::{
    event::child_mark::{self, ChildMarkEventContent},
    opening::INVITES_PER_REQUEST,
    plan::{ChildJoinRule, Plan, PlannedChild},
    topic::topic,
    words::Words,
};

/// The body of the [`POST /createRoom`] that makes a child.
///
/// Whatever a homeserver has an opinion of its own about is said here, so that a child is the same on
/// all of them.
///
/// [`POST /createRoom`]: https://spec.matrix.org/v1.16/client-server-api/#post_matrixclientv3createroom
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateRoom {
    /// What the room is called: the group's name in the plan's pattern.
    pub name: String,

    /// The task, what people can write, and the way back.
    pub topic: String,

    /// What the homeserver sets where [`initial_state`](Self::initial_state) says nothing.
    pub preset: &'static str,

    /// The parent's version, or the first with all that is needed.
    pub room_version: RoomVersionId,

    /// The join rule, who can read what was said before, guests, the mark, and encryption.
    pub initial_state: Vec<Value>,

    /// The first of those who are invited; the rest are once the room is there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub invite: Vec<OwnedUserId>,

    /// The whole map of power levels, since it replaces the homeserver's.
    pub power_level_content_override: Value,

    /// Only where the parent is for one homeserver alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_content: Option<Value>,
}

impl CreateRoom {
    /// Writes the request for one child of a plan, whose mark says this session and index.
    pub fn child(
        words: &dyn Words,
        parent: &Parent,
        plan: &Plan,
        child: &PlannedChild,
        session: &str,
        index: usize,
    ) -> Self {
        let mut mark =
            ChildMarkEventContent::new(parent.room_id.clone(), parent.via.clone(), session, index);
        mark.name = Some(child.name.clone());
        let guest_access = if parent.guests {
            "can_join"
        } else {
            "forbidden"
        };
        let mut initial_state = vec![
            state("m.room.join_rules", join_rules(parent, plan.join_rule)),
            state(
                "m.room.history_visibility",
                json!({ "history_visibility": history_visibility(parent) }),
            ),
            state(
                "m.room.guest_access",
                json!({ "guest_access": guest_access }),
            ),
            state(child_mark::TYPE, json!(mark)),
        ];
        if let Some(encryption) = &parent.encryption {
            initial_state.push(state("m.room.encryption", encryption.clone()));
        }
        let is_by_invite = plan.join_rule == ChildJoinRule::Invite;
        let room_version = child_version(&parent.room_version);
        Self {
            name: plan.room_names.name(&child.name, parent.name.as_deref()),
            topic: topic(words, plan.task_of(child), &parent.way_back()),
            preset: match plan.join_rule {
                ChildJoinRule::Public => "public_chat",
                ChildJoinRule::Restricted | ChildJoinRule::Invite => "private_chat",
            },
            initial_state,
            invite: match is_by_invite {
                true => child
                    .users
                    .iter()
                    .take(INVITES_PER_REQUEST)
                    .cloned()
                    .collect(),
                false => Vec::new(),
            },
            power_level_content_override: child_levels(parent, &room_version),
            creation_content: (!parent.federate).then(|| json!({ "m.federate": false })),
            room_version,
        }
    }

    /// Makes the host for whom a bot opens the break-out as powerful in the room as the bot, but for what a creator alone
    /// may do. It is the caller's to know that the bot itself has named them.
    pub fn with_host(mut self, host: Option<&UserId>) -> Self {
        if let Some(host) = host {
            raise_host(&mut self.power_level_content_override, host, &[]);
        }
        self
    }
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
