//! What a sliding sync must ask for, so that break-outs are seen.

use breakout_core::{
    call,
    event::{
        breakout::{STABLE_TYPE, UNSTABLE_TYPE},
        child_mark, widget,
    },
};
use matrix_sdk::ruma::events::StateEventType;

/// Returns the state that a sliding sync list must ask for, as (type, state key) pairs, so that
/// break-outs are seen at all. A `/sync` of version 3 brings it without asking.
///
/// The account data extension must be on as well: direct chats, by which a sender is known, are
/// account data.
pub fn required_state() -> Vec<(StateEventType, String)> {
    let with_empty_key = [
        StateEventType::RoomCreate,
        StateEventType::RoomName,
        StateEventType::RoomPowerLevels,
        StateEventType::RoomEncryption,
        StateEventType::RoomJoinRules,
        // Through which servers nobody can join.
        StateEventType::RoomServerAcl,
        StateEventType::RoomTombstone,
        // What groups have as the parent has it.
        StateEventType::RoomGuestAccess,
        StateEventType::RoomHistoryVisibility,
        // What a group reports back.
        StateEventType::RoomPinnedEvents,
        UNSTABLE_TYPE.into(),
        STABLE_TYPE.into(),
        child_mark::TYPE.into(),
        widget::layout::TYPE.into(),
    ];
    let with_any_key = [call::UNSTABLE_TYPE.into(), call::STABLE_TYPE.into()];
    with_empty_key
        .into_iter()
        .map(|event_type| (event_type, String::new()))
        .chain([(widget::TYPE.into(), widget::ID.to_owned())])
        .chain(
            with_any_key
                .into_iter()
                .map(|event_type| (event_type, "*".to_owned())),
        )
        .chain(["$ME", "$LAZY"].map(|key| (StateEventType::RoomMember, key.to_owned())))
        .collect()
}
