//! Ends a session.

use std::future::IntoFuture;

use breakout_core::{
    announcement::Announcement,
    event::breakout::{BreakoutEventContent, Session},
};
use futures_util::future::BoxFuture;
use matrix_sdk::ruma::{
    OwnedEventId, api::client::state::send_state_event,
    events::room::encryption::RoomEncryptionEventContent, serde::Raw,
};
use serde_json::value::to_raw_value;

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    open::{Failure, Patience, Progress, Work, announce},
    present::PresentBreakout,
};

/// Ends the session that is open; made by [`Breakout::end`].
///
/// The rooms and what was said in them stay. Ending twice changes nothing.
#[derive(Debug)]
#[must_use = "nothing is ended until this is awaited"]
pub struct EndBreakout {
    breakout: Breakout,
    announce: bool,
}

impl EndBreakout {
    pub(crate) fn new(breakout: Breakout) -> Self {
        Self {
            breakout,
            announce: true,
        }
    }

    /// Chooses whether a message in the parent calls everybody back. It does unless switched
    /// off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }
}

/// What became of an end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ended {
    /// The session that is over, if the event named one.
    pub session: Option<Session>,

    /// Whether this ended it; false when nothing was open.
    pub ended: bool,

    /// The event that emptied the break-out.
    pub event_id: Option<OwnedEventId>,
}

impl IntoFuture for EndBreakout {
    type Output = Result<Ended, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl EndBreakout {
    async fn run(self) -> Result<Ended, Error> {
        let Self { breakout, announce } = self;
        breakout.check_joined()?;
        let client = breakout.room.client();
        let own = own_user(&client)?;
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let present =
            PresentBreakout::fetch(&client, breakout.room.room_id(), &patience.counter).await?;

        // Whatever is there is emptied, also when its time has passed.
        if !present.content.is_open() {
            let session = present.content.session.clone();
            if let (true, Some(event_id), Some(session)) = (
                announce && present.sender.as_ref() == Some(&own),
                &present.event_id,
                &session,
            ) {
                // An end that was cut off before its message.
                let found =
                    announce::find(&breakout.room, event_id, &own, &patience.counter).await?;
                if found.is_none() && session.ended_at.is_some() {
                    say(
                        &breakout,
                        &present.content,
                        &session.id,
                        event_id,
                        &patience,
                    )
                    .await?;
                }
            }
            return Ok(Ended {
                session,
                ended: false,
                event_id: None,
            });
        }

        let content =
            BreakoutEventContent::ended(present.content.session.clone(), breakout.clock.now());
        let request = send_state_event::v3::Request::new_raw(
            breakout.room.room_id().to_owned(),
            present.event_type.state_event_type(),
            String::new(),
            Raw::from_json(to_raw_value(&content)?),
        );
        let send = || async {
            Ok(client
                .send(request.clone())
                .with_request_config(Patience::once())
                .await?)
        };
        let event_id = patience
            .send("state", (Work::Event, 1), send)
            .await
            .map_err(sdk_error)?
            .event_id;
        if announce {
            let id = content
                .session
                .as_ref()
                .map_or(event_id.as_str(), |session| &session.id);
            say(&breakout, &present.content, id, &event_id, &patience).await?;
        }
        let session = content.session;
        Ok(Ended {
            session,
            ended: true,
            event_id: Some(event_id),
        })
    }
}

async fn say(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    session: &str,
    event_id: &OwnedEventId,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let encryption = breakout
        .room
        .get_state_event_static::<RoomEncryptionEventContent>()
        .await?;
    let limit = announce::limit(encryption.is_some());
    let message = announce::content(&Announcement::ended(ended, limit), event_id);
    let transaction = announce::transaction(session, "end");
    let send = || announce::send(&breakout.room, message.clone(), transaction.clone());
    patience
        .send("send", (Work::Announcement, 1), send)
        .await
        .map_err(sdk_error)?;
    Ok(())
}

fn sdk_error(failure: Failure) -> Error {
    match failure {
        // Nobody can stop it: it was made without a stop signal.
        Failure::Stopped => Error::NotLoggedIn,
        Failure::Sdk(error) => error.into(),
    }
}
