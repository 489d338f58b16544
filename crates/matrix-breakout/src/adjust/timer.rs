//! The homeserver's timer after a change: the sender of the event has it, and nobody else.
//!
//! The sender of the new event sets the timers, since that event has cancelled those of the sender
//! before.

use breakout_core::event::breakout::{EventType, Session};
use matrix_sdk::ruma::UserId;
use serde_json::Value;

use crate::{
    breakout::Breakout,
    error::Error,
    patience::Patience,
    quiet::{self, Levels, LevelsError},
    timers::{Timers, Wanted},
};

/// Sets the timers of a session whose event was changed: ours has cancelled those of the sender
/// of the one before. Says whether the homeserver ends it.
pub(super) async fn settle(
    breakout: &Breakout,
    event_type: EventType,
    session: &Session,
    own: &UserId,
    patience: &Patience<'_>,
) -> Result<bool, Error> {
    let client = breakout.room.client();
    let levels = Levels::new(&client, breakout.room.room_id(), patience);
    let levels_after = levels_after(breakout, levels, session, own).await?;
    let wanted = Wanted {
        event_type,
        session,
        ends: true,
        levels: levels_after.as_ref(),
        clock: &breakout.clock,
    };
    let timers = Timers::new(&client, breakout.room.room_id(), patience);
    Ok(timers.settle(&wanted, None).await?)
}

/// Returns the levels that a session leaves behind if this user's timer is to put them back, and sees
/// to it that no other host's does.
async fn levels_after(
    breakout: &Breakout,
    levels: Levels<'_>,
    session: &Session,
    own: &UserId,
) -> Result<Option<Value>, Error> {
    if !session.quiet_main || !quiet::may_change(&breakout.room, own).await {
        return Ok(None);
    }
    if let Err(LevelsError::Failed(error)) = levels.take_over(session, own).await {
        return Err(error);
    }
    levels.after(session).await
}
