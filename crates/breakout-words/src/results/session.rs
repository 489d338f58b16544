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

/// Who opened it, as in "Tina", or "Tina through Breakout Bot".
pub fn opened_by(session: &PastSession, names: &Names) -> Message {
    let by = Message::verbatim(names::name(names, &session.sender));
    names::through(names, session.host.as_deref(), by)
}

/// Whose break-out it was, and whether somebody's other one came in its place.
pub fn by(session: &PastSession, names: &Names) -> Message {
    let by = opened_by(session, names);
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

#[cfg(test)]
mod tests {
    use breakout_core::{
        event::breakout::{BreakoutEventContent, Child, Session},
        history::{PastEvent, sessions},
        trust::Trust,
    };
    use breakout_i18n::Language;
    use matrix_sdk::ruma::{UInt, owned_event_id, owned_room_id, owned_user_id};

    use super::*;

    #[test]
    fn it_is_said_for_whom_a_trusted_sender_has_opened_it() {
        let [bot, tina] = [owned_user_id!("@bot:a"), owned_user_id!("@tina:a")];
        let called = [(&bot, "Breakout Bot"), (&tina, "Tina")];
        let called = called.map(|(user, name)| (user.clone(), name.to_owned()));
        let names = Names::new([], &called.into());
        let mut note = Session::new("s1");
        note.host = Some(tina);
        let children = [(owned_room_id!("!a:a"), Child::new(Vec::new()))];
        let content = BreakoutEventContent::open(children.into(), note);
        let now = MilliSecondsSinceUnixEpoch(UInt::MIN);
        let event = PastEvent::new(owned_event_id!("$1"), bot, now, content);
        let said = |trust: Trust| {
            let past = sessions([event.clone()], |_| trust).remove(0);
            by(&past, &names).text(Language::English)
        };
        assert_eq!(said(Trust::Moderator), "by Tina through Breakout Bot");
        assert_eq!(said(Trust::Unknown), "by Breakout Bot");
    }
}
