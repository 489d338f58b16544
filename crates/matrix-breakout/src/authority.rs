//! Finds out who has sent a break-out, by the homeserver's power levels.
//!
//! What may be done with it is decided in [`breakout_core::authority`]. Where something is about to
//! be sent, the levels are fetched; the client's store is enough where something is only shown.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    authority::{Author, Deed, NotYours},
    event::SessionId,
    room::PresentBreakout,
    trust::{Trust, is_moderator},
};
use matrix_sdk::{
    Room,
    ruma::{
        OwnedUserId, UserId,
        events::{
            StateEventType,
            room::power_levels::{
                RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource,
            },
        },
    },
};

use crate::{
    breakout::{Breakout, own_user},
    error::{Error, OtherSession},
    requests::Counter,
    state,
};

/// How far each of these senders is trusted, by the homeserver's power levels. For this user alone,
/// nothing is fetched.
pub(crate) async fn trusts(
    breakout: &Breakout,
    senders: BTreeSet<OwnedUserId>,
    counter: &Counter,
) -> Result<BTreeMap<OwnedUserId, Trust>, Error> {
    let room = &breakout.room;
    let own = own_user(&room.client())?;
    let mut trusts = BTreeMap::new();
    let mut levels = None;
    for sender in senders {
        let trust = if sender == own {
            Trust::Own
        } else {
            let levels = match &mut levels {
                Some(levels) => levels,
                none => none.insert(fetch_levels(room, counter).await?),
            };
            trust_by(room, levels, &sender, &own)
        };
        trusts.insert(sender, trust);
    }
    Ok(trusts)
}

/// How far a sender is trusted, and the homeserver's power levels if they were fetched, which is
/// not needed for this user.
pub(crate) async fn of_sender(
    breakout: &Breakout,
    sender: &UserId,
    counter: &Counter,
) -> Result<(Trust, Option<RoomPowerLevels>), Error> {
    let room = &breakout.room;
    let own = own_user(&room.client())?;
    if *sender == own {
        return Ok((Trust::Own, None));
    }
    let levels = fetch_levels(room, counter).await?;
    Ok((trust_by(room, &levels, sender, &own), Some(levels)))
}

/// How far a sender is trusted by these levels.
pub(crate) fn trust_by(
    room: &Room,
    levels: &RoomPowerLevels,
    sender: &UserId,
    own: &UserId,
) -> Trust {
    let is_contact = room.client().get_dm_room(sender).is_some();
    Trust::of(sender, own, levels.for_user(sender), is_contact)
}

/// Returns whether a sender counts as a host, as far as the client's store knows: for what is only
/// shown, or left alone.
pub(crate) async fn is_host(room: &Room, sender: &UserId) -> bool {
    let levels = room.power_levels_or_default().await;
    trust_by(room, &levels, sender, room.own_user_id()).is_host()
}

/// Whether somebody on another homeserver may send the break-out event of this type too, as far as the client's store knows.
///
/// Then either server can show its own host's event for a while, and in the end one of two takes the place of the other.
pub(crate) async fn has_hosts_elsewhere(room: &Room, event_type: &StateEventType) -> bool {
    let own = room.own_user_id().server_name();
    let levels = room.power_levels_or_default().await;
    let is_host = |user: &UserId| {
        user.server_name() != own && levels.user_can_send_state(user, event_type.clone())
    };
    let members = room.joined_user_ids().await.unwrap_or_default();
    if members.iter().any(|user| is_host(user)) {
        return true;
    }
    // Who is not known to be there may be.
    let creators = room.creators().into_iter().flatten();
    let mut named = levels.users.keys().cloned().chain(creators);
    !room.are_members_synced() && named.any(|user| is_host(&user))
}

/// Checks that the break-out that is open is the one that the caller means, if they mean one: that
/// of a session, or one without an ID.
pub(crate) fn check_meant(
    breakout: &Breakout,
    present: &PresentBreakout,
    meant: Option<&Option<SessionId>>,
) -> Result<(), OtherSession> {
    let id = present.content.session.as_ref().map(|session| &session.id);
    match (meant, &present.sender) {
        (Some(meant), Some(by)) if meant.as_ref() != id => Err(OtherSession {
            room_id: breakout.room.room_id().to_owned(),
            by: by.clone(),
        }),
        _ => Ok(()),
    }
}

/// Checks with the homeserver's power levels that something may be done with the break-out that is
/// open.
pub(crate) async fn check(
    breakout: &Breakout,
    present: &PresentBreakout,
    deed: Deed,
    counter: &Counter,
) -> Result<Result<(), NotYours>, Error> {
    let Some(sender) = &present.sender else {
        return Ok(Ok(()));
    };
    let (trust, _) = of_sender(breakout, sender, counter).await?;
    Ok(Author::new(sender.clone(), trust).allows(deed, breakout.wish))
}

/// How far the sender of a break-out that is to be ended is trusted, and whether this user
/// moderates the room.
pub(crate) async fn of_ender(
    breakout: &Breakout,
    sender: &UserId,
    counter: &Counter,
) -> Result<(Trust, bool), Error> {
    let room = &breakout.room;
    let own = own_user(&room.client())?;
    let levels = fetch_levels(room, counter).await?;
    let moderates = is_moderator(levels.for_user(&own));
    Ok((trust_by(room, &levels, sender, &own), moderates))
}

/// Asks the homeserver for the power levels of a room.
async fn fetch_levels(room: &Room, counter: &Counter) -> Result<RoomPowerLevels, Error> {
    let event_type = StateEventType::RoomPowerLevels;
    let event = state::fetch(&room.client(), room.room_id(), event_type, counter).await?;
    let source = event
        .and_then(|event| event.content::<RoomPowerLevelsEventContent>())
        .map_or(RoomPowerLevelsSource::None, RoomPowerLevelsSource::Original);
    let rules = room.clone_info().room_version_rules_or_default();
    // The creators of a room do not change.
    let creators = room.creators().into_iter().flatten();
    Ok(RoomPowerLevels::new(source, &rules.authorization, creators))
}
