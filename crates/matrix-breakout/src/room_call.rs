//! Who is in the call of a room, for offers, statuses and everything else that shows it.
//!
//! Calls are MatrixRTC: they are read from the memberships in the room's state (the MSC's VoIP
//! section builds on [MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143)), and
//! from the sticky events that were kept in the client's store. The SDK's participants are not
//! used: they are the users whom the state keys name, regardless of who sent the events, so that
//! any member could put somebody else into a call.

use breakout_core::{
    call::{Call, CallMembership, OwnCall, STABLE_TYPE, UNSTABLE_TYPE},
    room::StateEvent,
};
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, events::room::member::MembershipState},
};

use crate::{breakout::own_user, error::Error, state, sticky_store};

/// Reads a room's call, as of the caller's last sync.
pub(crate) async fn call_of(room: &Room, now: MilliSecondsSinceUnixEpoch) -> Result<Call, Error> {
    let mut memberships = Vec::new();
    for event_type in [STABLE_TYPE, UNSTABLE_TYPE] {
        for raw in room.get_state_events(event_type.into()).await? {
            let Some(event) = state::from_store(&raw) else {
                continue;
            };
            let StateEvent {
                sender,
                state_key,
                content,
                ..
            } = &event;
            let read = CallMembership::read(sender, state_key, event.sent_at(), content);
            memberships.extend(read.filter(|membership| membership.is_active_at(now)));
        }
    }
    memberships.extend(sticky_store::memberships(&room.client(), room.room_id(), now).await?);
    let mut gone: Vec<OwnedUserId> = Vec::new();
    for membership in &memberships {
        let user = &membership.user_id;
        let is_joined = match room.get_member_no_sync(user).await? {
            Some(member) => *member.membership() == MembershipState::Join,
            // Members may be loaded lazily: only who is known to be gone is left out.
            None => !room.are_members_synced(),
        };
        if !is_joined {
            gone.push(user.clone());
        }
    }
    Ok(Call::new(
        memberships,
        |user| !gone.iter().any(|gone| gone == user),
        now,
    ))
}

/// This user's own part in a call.
pub(crate) fn own_part(room: &Room, call: &Call) -> Result<OwnCall, Error> {
    let client = room.client();
    Ok(call.of(&own_user(&client)?, client.device_id()))
}
