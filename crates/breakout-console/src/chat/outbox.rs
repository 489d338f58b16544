//! What was written and is not yet in the room.

use std::{collections::BTreeMap, sync::Arc};

use breakout_account::connection::Connection;
use breakout_i18n::{Message, chat_messages as words};
use breakout_words::{CommandError, ErrorKind};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedTransactionId, RoomId,
        TransactionId,
        events::{Mentions, room::message::RoomMessageEventContent},
    },
};
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::{Mutex as Turn, broadcast};

/// How many characters a message may have: also encrypted it then fits into one event.
pub(crate) const LONGEST: usize = 10_000;

/// How many messages of a room are remembered after they were sent, so that none is sent twice.
const REMEMBERED: usize = 100;

/// How many changes a page may lag behind; it looks at the present state anyway.
const LAG: usize = 16;

/// The messages that this console sends, by room.
#[derive(Clone, Debug)]
pub(crate) struct Outbox {
    rooms: Arc<Mutex<BTreeMap<OwnedRoomId, Entry>>>,
    changed: broadcast::Sender<OwnedRoomId>,
}

#[derive(Debug, Default)]
struct Entry {
    messages: Vec<Waiting>,
    /// One after the other, so that they arrive as they were written.
    turn: Arc<Turn<()>>,
}

/// What the user wrote.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Came with the form; what is sent again with it is sent once.
    pub(crate) transaction: OwnedTransactionId,
    pub(crate) text: String,
    pub(crate) at: MilliSecondsSinceUnixEpoch,
}

/// A message on its way.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) draft: Draft,
    pub(crate) state: WaitingState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WaitingState {
    Sending,
    /// It is in the room, and will come with the sync.
    Sent(OwnedEventId),
    /// It was seen in the room, whatever the answer was.
    Arrived,
    /// Why, in a sentence.
    Failed(Message),
}

impl Default for Outbox {
    fn default() -> Self {
        Self {
            rooms: Arc::default(),
            changed: broadcast::Sender::new(LAG),
        }
    }
}

impl Outbox {
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<OwnedRoomId> {
        self.changed.subscribe()
    }

    /// The messages of this room, oldest first.
    pub(crate) fn messages(&self, room_id: &RoomId) -> Vec<Waiting> {
        let rooms = self.lock();
        rooms
            .get(room_id)
            .map(|entry| entry.messages.clone())
            .unwrap_or_default()
    }

    /// Notes what is to be sent; none if it was noted before, as when a button is pressed twice.
    pub(crate) fn add(&self, room_id: &RoomId, mut draft: Draft) -> Option<Draft> {
        let mut rooms = self.lock();
        let messages = &mut rooms.entry(room_id.to_owned()).or_default().messages;
        let mut known = messages
            .iter()
            .filter(|known| known.draft.transaction == draft.transaction);
        match known.next() {
            Some(known) if known.draft.text == draft.text => return None,
            // A browser may keep the hidden fields of a form that is filled in anew.
            Some(_) => draft.transaction = TransactionId::new(),
            None => {}
        }
        let sent = |message: &Waiting| {
            matches!(message.state, WaitingState::Sent(_) | WaitingState::Arrived)
        };
        if messages.len() >= REMEMBERED
            && let Some(oldest) = messages.iter().position(sent)
        {
            messages.remove(oldest);
        }
        messages.push(Waiting {
            draft: draft.clone(),
            state: WaitingState::Sending,
        });
        drop(rooms);
        self.tell(room_id);
        Some(draft)
    }

    /// Takes up what has failed; gives it back to be sent.
    pub(crate) fn retry(&self, room_id: &RoomId, transaction: &TransactionId) -> Option<Draft> {
        let mut rooms = self.lock();
        let message = failed(&mut rooms, room_id, transaction)?;
        message.state = WaitingState::Sending;
        let draft = message.draft.clone();
        drop(rooms);
        self.tell(room_id);
        Some(draft)
    }

    /// Forgets what has failed.
    pub(crate) fn discard(&self, room_id: &RoomId, transaction: &TransactionId) {
        let mut rooms = self.lock();
        if failed(&mut rooms, room_id, transaction).is_some()
            && let Some(entry) = rooms.get_mut(room_id)
        {
            entry
                .messages
                .retain(|message| message.draft.transaction != transaction);
        }
        drop(rooms);
        self.tell(room_id);
    }

    /// Notes that it was seen in the room; a page that shows it knows.
    pub(crate) fn arrived(&self, room_id: &RoomId, transaction: &TransactionId) {
        let mut rooms = self.lock();
        let messages = rooms.get_mut(room_id).map(|entry| &mut entry.messages);
        let mut messages = messages.into_iter().flatten();
        if let Some(message) = messages.find(|message| message.draft.transaction == transaction) {
            message.state = WaitingState::Arrived;
        }
    }

    /// Whether it is on its way.
    pub(crate) fn is_sending(&self, room_id: &RoomId, transaction: &TransactionId) -> bool {
        self.messages(room_id).iter().any(|message| {
            message.draft.transaction == transaction && message.state == WaitingState::Sending
        })
    }

    fn set(&self, room_id: &RoomId, transaction: &TransactionId, state: WaitingState) {
        let mut rooms = self.lock();
        let messages = rooms.get_mut(room_id).map(|entry| &mut entry.messages);
        let message = messages.and_then(|messages| {
            messages
                .iter_mut()
                .find(|message| message.draft.transaction == transaction)
        });
        if let Some(message) = message
            && message.state != WaitingState::Arrived
        {
            message.state = state;
        }
        drop(rooms);
        self.tell(room_id);
    }

    fn turn(&self, room_id: &RoomId) -> Arc<Turn<()>> {
        self.lock()
            .entry(room_id.to_owned())
            .or_default()
            .turn
            .clone()
    }

    fn tell(&self, room_id: &RoomId) {
        // Nobody may be looking.
        let _unseen = self.changed.send(room_id.to_owned()).is_err();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Entry>> {
        self.rooms.lock()
    }
}

fn failed<'a>(
    rooms: &'a mut BTreeMap<OwnedRoomId, Entry>,
    room_id: &RoomId,
    transaction: &TransactionId,
) -> Option<&'a mut Waiting> {
    let messages = &mut rooms.get_mut(room_id)?.messages;
    messages.iter_mut().find(|message| {
        message.draft.transaction == transaction && matches!(message.state, WaitingState::Failed(_))
    })
}

/// Sends what is in the outbox, and notes there what became of it.
pub(crate) async fn send(
    connection: &Connection,
    outbox: &Outbox,
    room: &Room,
    draft: Draft,
) -> Result<(), CommandError> {
    let turn = outbox.turn(room.room_id());
    let _turn = turn.lock().await;
    let sent = attempt(connection, room, &draft).await;
    let (state, result) = match sent {
        Ok(event_id) => (WaitingState::Sent(event_id), Ok(())),
        Err(error) => (WaitingState::Failed(why(&error)), Err(error)),
    };
    outbox.set(room.room_id(), &draft.transaction, state);
    result
}

async fn attempt(
    connection: &Connection,
    room: &Room,
    draft: &Draft,
) -> Result<OwnedEventId, CommandError> {
    let length = draft.text.chars().count();
    if length > LONGEST {
        return Err(CommandError::refused(words::too_long(length, LONGEST)));
    }
    let content = match draft.text.strip_prefix("/me ") {
        Some(text) => RoomMessageEventContent::emote_plain(text),
        None => RoomMessageEventContent::text_plain(&draft.text),
    };
    // It mentions nobody; without this, other clients look for names in it.
    let content = content.add_mentions(Mentions::new());
    let is_encrypted = room.latest_encryption_state().await?.is_encrypted();
    let _turn = if is_encrypted {
        connection.sync_encryption_once().await?;
        Some(connection.encryption_turn().await?)
    } else {
        None
    };
    let sent = room
        .send(content)
        .with_transaction_id(draft.transaction.clone())
        .await?;
    Ok(sent.response.event_id)
}

/// Why it was not sent, in a sentence for the user, as it is written for a terminal.
fn why(error: &CommandError) -> Message {
    if error.requires_login() {
        return words::logged_out();
    }
    let cause = match error.kind() {
        ErrorKind::Network => None,
        _ => error.causes().pop(),
    };
    match cause {
        Some(cause) => words::not_sent_because(error.message(), cause),
        None => words::not_sent(error.message()),
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{owned_event_id, room_id};

    use super::*;

    fn draft(transaction: &str) -> Draft {
        Draft {
            transaction: transaction.into(),
            text: transaction.to_owned(),
            at: MilliSecondsSinceUnixEpoch(1_u32.into()),
        }
    }

    #[test]
    fn what_is_posted_twice_is_sent_once() {
        let (outbox, room) = (Outbox::default(), room_id!("!a:x"));
        assert!(outbox.add(room, draft("one")).is_some());
        assert!(outbox.add(room, draft("one")).is_none());
        outbox.set(
            room,
            "one".into(),
            WaitingState::Sent(owned_event_id!("$1")),
        );
        assert!(outbox.add(room, draft("one")).is_none());
        assert!(outbox.add(room, draft("two")).is_some());
        assert_eq!(outbox.messages(room).len(), 2);

        // Other words are another message, whatever the browser kept of the form.
        let mut other = draft("one");
        other.text = "something else".to_owned();
        assert_ne!(outbox.add(room, other).unwrap().transaction, "one");
    }

    #[test]
    fn only_what_has_failed_is_tried_again_or_discarded() {
        let (outbox, room) = (Outbox::default(), room_id!("!a:x"));
        outbox.add(room, draft("one"));
        assert!(outbox.retry(room, "one".into()).is_none());
        outbox.discard(room, "one".into());
        assert_eq!(outbox.messages(room).len(), 1);
        outbox.set(
            room,
            "one".into(),
            WaitingState::Failed(Message::verbatim("")),
        );
        assert!(outbox.retry(room, "one".into()).is_some());
        assert!(outbox.is_sending(room, "one".into()));
        outbox.set(
            room,
            "one".into(),
            WaitingState::Failed(Message::verbatim("")),
        );
        outbox.discard(room, "one".into());
        assert!(outbox.messages(room).is_empty());
    }

    #[test]
    fn what_was_seen_in_the_room_has_not_failed() {
        let (outbox, room) = (Outbox::default(), room_id!("!a:x"));
        outbox.add(room, draft("one"));
        outbox.arrived(room, "one".into());
        outbox.set(
            room,
            "one".into(),
            WaitingState::Failed(Message::verbatim("")),
        );
        assert!(outbox.retry(room, "one".into()).is_none());
        assert_eq!(outbox.messages(room)[0].state, WaitingState::Arrived);
        assert!(outbox.add(room, draft("one")).is_none());
    }

    #[test]
    fn what_was_sent_long_ago_is_forgotten_first() {
        let (outbox, room) = (Outbox::default(), room_id!("!a:x"));
        outbox.add(room, draft("failed"));
        outbox.set(
            room,
            "failed".into(),
            WaitingState::Failed(Message::verbatim("")),
        );
        for number in 0..2 * REMEMBERED {
            let name = number.to_string();
            outbox.add(room, draft(&name));
            outbox.set(
                room,
                name.as_str().into(),
                WaitingState::Sent(owned_event_id!("$1")),
            );
        }
        let messages = outbox.messages(room);
        assert_eq!(messages.len(), REMEMBERED);
        assert_eq!(messages[0].draft.text, "failed");
    }
}
