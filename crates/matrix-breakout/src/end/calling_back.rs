//! The message in the parent that calls everybody back when a session has ended.
//!
//! It refers to the event that ended the session, so that another machine of the host finds it and
//! sends none twice. In a parent that was upgraded it goes into the room that people are in now.

use breakout_core::{
    announcement::{Announcement, group::Told},
    ending::session_id,
    event::breakout::BreakoutEventContent,
    message::max_bytes,
    opening::SentMessage,
};
use matrix_sdk::{
    Room,
    ruma::{OwnedEventId, UserId, events::room::encryption::RoomEncryptionEventContent},
};

use crate::{
    announce,
    breakout::{Breakout, own_user},
    error::Error,
    group_message,
    language::words_of,
    patience::Patience,
    standing::successor,
};

/// Sends the message of an end of ours that was cut off before it.
pub(super) async fn finish_cut_end(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let own = own_user(&breakout.room.client())?;
    let successor = successor(&breakout.room);
    let room = successor.as_ref().unwrap_or(&breakout.room);
    if !may_write(room, &own).await {
        return Ok(());
    }
    let mut sent = Vec::new();
    if successor.is_none() {
        sent = announce::find(room, event_id, &own, &patience.counter).await?;
        if SentMessage::last(&sent).is_some_and(SentMessage::is_last) {
            return Ok(());
        }
    }
    // The people of the session stand in its last event that named children.
    let last = breakout.history().await?.into_iter().last();
    let content = last.map_or_else(|| ended.clone(), |last| last.content);
    match successor {
        Some(room) => say_in_successor(&room, &own, &content, event_id, true, patience).await,
        None => say(breakout, &content, event_id, &sent, patience).await,
    }
}

/// Whether this user may write in the parent, as far as the client's store knows.
async fn may_write(room: &Room, own: &UserId) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = announce::event_type(room.encryption_state().is_encrypted());
    levels.user_can_send_message(own, event_type)
}

/// Calls everybody back where they are now: in the parent, or in the room that has replaced it.
pub(super) async fn call_back(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    match successor(&breakout.room) {
        Some(room) => {
            let own = own_user(&room.client())?;
            say_in_successor(&room, &own, ended, event_id, false, patience).await
        }
        None => say(breakout, ended, event_id, &[], patience).await,
    }
}

/// Sends the messages that call everybody back into the room that has replaced the parent. A relation
/// must not be to an event of another room, so they are found again as those in the groups are. `look`
/// for what an earlier run has sent before it was cut off.
async fn say_in_successor(
    room: &Room,
    own: &UserId,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    look: bool,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let id = session_id(ended, event_id);
    let anchor = group_message::anchor(room, &patience.counter).await?;
    let mut contents = Vec::new();
    for message in Announcement::ended(words_of(ended), ended, limit(room).await?, None) {
        let transaction = announce::part_transaction(&id, "end", message.part);
        let what = match message.part {
            Some(part) if part.number > 1 => format!("end-{}", part.number),
            _ => "end".to_owned(),
        };
        let told = Told::new(&anchor, &id, &what);
        if look
            && group_message::find(room, &told, own, &patience.counter)
                .await?
                .is_some()
        {
            continue;
        }
        let mut content = message.content();
        content["m.relates_to"] = told.relation();
        contents.push((content, transaction));
    }
    announce::send_all(room, contents, patience).await?;
    Ok(())
}

/// How large a message in this room may be.
async fn limit(room: &Room) -> Result<usize, Error> {
    let encryption = room
        .get_state_event_static::<RoomEncryptionEventContent>()
        .await?;
    Ok(max_bytes(encryption.is_some()))
}

/// Sends the messages that are left of those that call everybody back.
async fn say(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    sent: &[SentMessage],
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let limit = limit(&breakout.room).await?;
    let id = session_id(ended, event_id);
    let last = SentMessage::last(sent).and_then(|message| message.part);
    let messages = Announcement::ended(words_of(ended), ended, limit, last);
    let contents = messages.iter().map(|message| {
        let transaction = announce::part_transaction(&id, "end", message.part);
        (message.content_about(event_id), transaction)
    });
    announce::send_all(&breakout.room, contents.collect(), patience).await?;
    Ok(())
}
