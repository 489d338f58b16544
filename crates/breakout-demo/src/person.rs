//! Somebody whom the demo simulates: a session of its own, driven by the library's half for participants.

use std::{convert::Infallible, time::Duration};

use breakout_account::connection;
use breakout_core::offer::{Offer, OfferedChild};
use breakout_i18n::{Language, demo as words};
use breakout_words::{CommandError, ResultExt as _};
use futures_util::StreamExt as _;
use local_synapse::Account;
use matrix_breakout::{Breakout, RoomBreakoutExt as _};
use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    ruma::{OwnedRoomId, events::room::message::RoomMessageEventContent},
};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio::time::sleep;

use super::scene;

/// How long somebody thinks before they go, in milliseconds.
const HESITATION: std::ops::RangeInclusive<u64> = 500..=8_000;

/// How long after the others the late one comes.
const DELAY: Duration = Duration::from_secs(5);

/// What is special about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// Goes where they are suggested.
    Follows,
    /// Goes to another room than suggested.
    Wanders,
    /// Comes when the session is already open.
    Late,
}

/// Somebody with an account.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) habit: Habit,
    pub(super) account: Account,
    /// What they write is in this language.
    pub(super) language: Language,
    /// Different for everybody.
    pub(super) number: usize,
    pub(super) homeserver: String,
    pub(super) parent: OwnedRoomId,
}

impl Person {
    /// Takes part for as long as the homeserver lives; returns why that came to an end.
    pub(super) async fn take_part(self) -> CommandError {
        let outcome = self.follow_offers().await;
        match outcome.during(words::takes_no_part(self.name)) {
            Ok(never) => match never {},
            Err(error) => error,
        }
    }

    /// Becomes a member of the parent.
    pub(super) async fn enter(&self) -> Result<(), CommandError> {
        scene::enter(&self.account, &self.parent).await
    }

    async fn follow_offers(&self) -> Result<Infallible, CommandError> {
        if self.habit == Habit::Late {
            sleep(DELAY).await;
            self.enter().await?;
        }
        let client = self.log_in().await?;
        client.sync_once(SyncSettings::new()).await?;
        let room = client
            .get_room(&self.parent)
            .ok_or_else(|| CommandError::internal(words::room_is_gone()))?;
        tokio::select! {
            synced = client.sync(SyncSettings::new()) => {
                synced?;
                Err(CommandError::internal(words::sync_has_ended()))
            }
            left = self.follow(&room) => left,
        }
    }

    async fn log_in(&self) -> Result<Client, CommandError> {
        let session = scene::session(&self.homeserver, &self.account)?;
        let client = connection::stranger()?
            .homeserver_url(&self.homeserver)
            .build()
            .await?;
        client.restore_session(session.to_matrix()).await?;
        Ok(client)
    }

    /// Goes into a room of each session, now and later.
    async fn follow(&self, room: &Room) -> Result<Infallible, CommandError> {
        let mut rng = ChaCha8Rng::seed_from_u64(self.number.try_into().unwrap_or_default());
        let breakout = room.breakout();
        let (mut offer, mut offers) = breakout.subscribe_to_offer().await?;
        let mut inside: Option<OwnedRoomId> = None;
        loop {
            let choice = offer.as_ref().and_then(|offer| self.choose(offer));
            let next = match choice.filter(|child| inside.as_ref() != Some(&child.room_id)) {
                Some(child) => {
                    let hesitation = Duration::from_millis(rng.random_range(HESITATION));
                    tokio::select! {
                        next = offers.next() => next,
                        () = sleep(hesitation) => {
                            match self.join(&breakout, child).await {
                                Ok(()) => inside = Some(child.room_id.clone()),
                                // Not everybody may join every room. The board shows who is missing.
                                Err(error) => tracing::info!(%error, "{} could not join", self.name),
                            }
                            offers.next().await
                        }
                    }
                }
                None => offers.next().await,
            };
            offer = next.ok_or_else(|| CommandError::internal(words::offers_have_ended()))?;
        }
    }

    async fn join(&self, breakout: &Breakout, child: &OfferedChild) -> Result<(), CommandError> {
        let room = breakout.join(&child.room_id, &child.via).await?;
        let hello = words::hello(self.name).text(self.language);
        room.send(RoomMessageEventContent::text_plain(hello))
            .await?;
        Ok(())
    }

    fn choose<'a>(&self, offer: &'a Offer) -> Option<&'a OfferedChild> {
        // Nobody follows a stranger without asking the host first.
        if offer.warns() {
            return None;
        }
        let children = &offer.children;
        let index = match children.iter().position(|child| child.suggested) {
            Some(index) if self.habit == Habit::Wanders => index + 1,
            Some(index) => index,
            // Without a suggestion, one of the smallest; not all the same one.
            None => {
                let size = |child: &OfferedChild| child.users.len();
                let smallest = children.iter().map(size).min()?;
                let mut indexes: Vec<_> = (0..children.len()).collect();
                indexes.retain(|&index| children.get(index).map(size) == Some(smallest));
                *indexes.get(self.number % indexes.len())?
            }
        };
        children.get(index % children.len())
    }
}
