//! One session among those of a room.

use breakout_core::history::{Fate, PastSession};
use breakout_i18n::{Message, outcomes as words};
use matrix_breakout::Breakout;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use crate::{
    CommandError,
    names::{self, Names},
    safe_text,
};

/// The session with this ID, or the one that was opened by the event with this ID.
pub async fn find(breakout: &Breakout, text: &str) -> Result<PastSession, CommandError> {
    let sessions = breakout.history().await?;
    // Nothing keeps others from taking the ID of an earlier session; events have one of their own.
    let found = sessions
        .iter()
        .find(|session| session.event_id == text)
        .or_else(|| {
            sessions
                .iter()
                .rfind(|session| session.id.as_deref() == Some(text))
        });
    found.cloned().ok_or_else(|| {
        CommandError::refused(words::no_such_session(safe_text(text)))
            .with_command(words::history_lists_them())
    })
}

/// Whose break-out it was, and whether somebody's other one came in its place.
pub fn by(session: &PastSession, names: &Names) -> Message {
    let by = names::name(names, &session.sender);
    match &session.fate {
        Fate::Overwritten { by: other, .. } => words::by_replaced(by, names::name(names, other)),
        _ => words::by(by),
    }
}

/// How long it lasted, in seconds; `None` while it is open.
pub fn lasted(session: &PastSession, now: MilliSecondsSinceUnixEpoch) -> Option<u64> {
    let ended_at = session.ended_at(now)?;
    let lasted: u64 = ended_at
        .get()
        .saturating_sub(session.opened_at.get())
        .into();
    Some(lasted / 1_000)
}
