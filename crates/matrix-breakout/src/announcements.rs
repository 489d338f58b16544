//! The messages in the parent by which a session was announced, for who goes on with what another process of theirs has opened.

use breakout_core::opening::SentMessage;

use crate::{
    adjust::session_events,
    announce,
    breakout::{Breakout, own_user},
    error::Error,
    requests::Counter,
};

impl Breakout {
    /// Asks the homeserver for the messages by which this user has announced the session that is open, in their order. There are none
    /// where nothing is open, where nothing was announced yet, and where somebody else has announced it.
    ///
    /// It takes one request for each 25 changes of the session, and one for each hundred messages that refer to its opening.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, or the client's store cannot be read.
    pub async fn announcements(&self) -> Result<Vec<SentMessage>, Error> {
        let present = self.present_breakout().await?;
        if !present.content.is_open_at(self.clock.now()) {
            return Ok(Vec::new());
        }
        let counter = Counter::default();
        let events = session_events(self, &present.content, Some(&counter)).await?;
        let Some(opening) = events.first() else {
            return Ok(Vec::new());
        };
        let own = own_user(&self.room.client())?;
        let mut messages = announce::find(&self.room, &opening.event_id, &own, &counter).await?;
        messages.sort_by_key(|message| message.part.map(|part| part.number));
        Ok(messages)
    }
}
