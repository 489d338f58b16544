//! Notifies people who join the parent after a place was given to them.
//!
//! A plan file may name people who come late. The announcement mentioned them before they could
//! read it, so one message mentions them again once they are there. The message lists them in its
//! relation, in the clear: every host sees who was notified, and nobody is twice.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::{
    adjust::untold,
    announcement::Announcement,
    event::{SessionId, breakout::Session},
    history::PastEvent,
    message::max_bytes,
    trust::{Trust, is_moderator},
};
use matrix_sdk::{
    RoomMemberships,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, UInt, UserId,
        api::client::room::get_room_event, events::StateEventType,
    },
};
use serde::Deserialize;
use serde_json::json;
use tokio::time::sleep;

use super::earlier::session_events;
use crate::{
    announce::{self, LATE_KEY, Referring},
    breakout::{Breakout, own_user},
    error::{Error, is_forbidden, is_not_found},
    language::words_of,
    patience::Patience,
    progress::Progress,
    requests::repeatable,
    status::Status,
};

/// How much the clocks of a host and of a homeserver may differ, in milliseconds, before somebody's
/// time of joining is looked at more closely.
const CLOCKS_MILLIS: u32 = 5 * 60 * 1_000;
/// How long another host than the one who opened the session waits, so that the latter is first.
const OTHERS_WAIT: Duration = Duration::from_secs(3);
/// How many earlier membership events of one person are asked for at most.
const MOST_STEPS: usize = 10;
/// How many times it is checked whether everybody has been notified.
const MOST_LOOKS: usize = 5;

/// Notifies people who join the parent while a session is open, and were given a place before they
/// came: those of a plan file who come late.
///
/// It is for a host's process that lives as long as the session: it watches the parent, and calls
/// [`LateArrivals::notify`] whenever something has changed there. A
/// [`HostService`](crate::HostService) does so. One message mentions all who have come since, and
/// lists them in its relation, which stays unencrypted, so that everybody is notified once, no
/// matter how many processes of how many hosts do this.
///
/// # Examples
///
/// ```no_run
/// use futures_util::StreamExt as _;
/// use matrix_breakout::{Breakout, Error, LateArrivals};
///
/// async fn look_after(breakout: &Breakout) -> Result<(), Error> {
///     let mut late = LateArrivals::new(breakout.clone());
///     let (status, mut statuses) = breakout.subscribe_to_status().await?;
///     late.notify(&status).await?;
///     while let Some(status) = statuses.next().await {
///         late.notify(&status?).await?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct LateArrivals {
    breakout: Breakout,
    session: Option<SessionId>,
    /// The members of the parent who need no message, or have got it.
    settled: BTreeSet<OwnedUserId>,
}

impl LateArrivals {
    /// Begins to look after the sessions of a parent. It sends nothing yet.
    pub fn new(breakout: Breakout) -> Self {
        Self {
            breakout,
            session: None,
            settled: BTreeSet::new(),
        }
    }

    /// Returns the people who may need a message, as far as the client's store knows.
    ///
    /// `status` is the present one of the same parent. The set is empty where this user may not
    /// change the break-out, or where a stranger has opened it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read, or the members cannot be
    /// fetched.
    pub async fn arrived(&mut self, status: &Status) -> Result<BTreeSet<OwnedUserId>, Error> {
        let late = self.candidates(status).await?;
        Ok(late.into_keys().collect())
    }

    /// Notifies the people who have come since the last call; returns the messages.
    ///
    /// It asks for the history of the session and for the messages that were sent, and only where
    /// somebody may need one. A host who did not open the session waits three seconds first, since
    /// the one who did will usually notify them.
    ///
    /// # Errors
    ///
    /// Fails when a request does, or the client's store cannot be read. The next call tries again.
    pub async fn notify(&mut self, status: &Status) -> Result<Vec<OwnedEventId>, Error> {
        let candidates = self.candidates(status).await?;
        let Some(session) = status.session.as_ref().filter(|_| !candidates.is_empty()) else {
            return Ok(Vec::new());
        };
        let room = &self.breakout.room;
        let own = own_user(&room.client())?;
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let present = self.breakout.present_breakout().await?;
        let events = session_events(&self.breakout, &present.content, None).await?;
        let Some(opening) = events.first().map(|event| event.event_id.clone()) else {
            return Ok(Vec::new());
        };
        let mut joined = BTreeMap::new();
        for (user, membership) in candidates {
            let joined_at = self.joined_at(membership, session).await?;
            joined.insert(user, joined_at);
        }
        let mut sent = Vec::new();
        let mut may_wait = present.sender.as_ref() != Some(&own);
        for _ in 0..MOST_LOOKS {
            // Nobody need be asked where nobody is late.
            if untold(&events, &joined, &BTreeSet::new()).is_empty() {
                break;
            }
            let told = self
                .told(&opening, present.sender.as_deref(), &patience)
                .await?;
            let untold = untold(&events, &joined, &told);
            if untold.is_empty() {
                break;
            }
            if may_wait {
                // The host who opened the session is first, if they are there.
                sleep(OTHERS_WAIT).await;
                may_wait = false;
                continue;
            }
            let is_one = untold.values().flatten().count() == 1;
            sent.extend(
                self.send(&events, &untold, &opening, session, &patience)
                    .await?,
            );
            // Another process of this device may have notified others under the same transaction ID.
            if is_one {
                break;
            }
        }
        self.settled.extend(joined.into_keys());
        Ok(sent)
    }

    /// Who is suggested somewhere, and in the parent since the session was opened, by what the
    /// client's store knows.
    async fn candidates(
        &mut self,
        status: &Status,
    ) -> Result<BTreeMap<OwnedUserId, Membership>, Error> {
        let session = status.session.as_ref();
        // What a stranger has opened is announced to nobody in a host's name.
        let is_hosts = status.trust.is_some_and(Trust::is_host);
        let session = session.filter(|_| status.open && is_hosts);
        let id = session.map(|session| session.id.clone());
        if self.session != id {
            self.settled.clear();
            self.session = id;
        }
        let (Some(session), true) = (session, self.may_change(status).await?) else {
            return Ok(BTreeMap::new());
        };
        let room = &self.breakout.room;
        let own = own_user(&room.client())?;
        let members = room.members(RoomMemberships::JOIN).await?;
        let members: BTreeSet<_> = members.iter().map(|m| m.user_id().to_owned()).collect();
        // Who leaves and comes back is looked at again.
        self.settled.retain(|user| members.contains(user));
        let mut unsettled = BTreeSet::new();
        for child in &status.children {
            let is_there = |user: &OwnedUserId| {
                let joined = child.joined.as_ref();
                joined.is_some_and(|joined| joined.contains(user))
            };
            let users = child.users.iter().filter(|user| {
                members.contains(*user) && !self.settled.contains(*user) && !is_there(user)
            });
            unsettled.extend(users.filter(|user| **user != own));
        }
        let keys: Vec<&str> = unsettled.iter().map(|user| user.as_str()).collect();
        let states = room
            .get_state_events_for_keys(StateEventType::RoomMember, &keys)
            .await?;
        let opened_at = early(session);
        let mut candidates = BTreeMap::new();
        for membership in states.iter().filter_map(Membership::read) {
            let user = membership.state_key.clone();
            if opened_at.is_some_and(|opened_at| membership.origin_server_ts < opened_at) {
                self.settled.insert(user);
            } else {
                candidates.insert(user, membership);
            }
        }
        Ok(candidates)
    }

    async fn may_change(&self, status: &Status) -> Result<bool, Error> {
        let room = &self.breakout.room;
        let own = own_user(&room.client())?;
        let levels = room.power_levels_or_default().await;
        Ok(levels.user_can_send_state(&own, status.event_type.state_event_type()))
    }

    /// When somebody joined: their membership may be a new name or picture of who was there before.
    async fn joined_at(
        &self,
        membership: Membership,
        session: &Session,
    ) -> Result<MilliSecondsSinceUnixEpoch, Error> {
        let client = self.breakout.room.client();
        let room_id = self.breakout.room.room_id();
        let opened_at = early(session).unwrap_or(UInt::MIN);
        let mut joined_at = membership.origin_server_ts;
        let mut unsigned = membership.unsigned;
        for _ in 0..MOST_STEPS {
            let was_joined = unsigned.prev_content.as_ref().map(Content::is_join);
            let Some(event_id) = unsigned.replaces_state.take() else {
                break;
            };
            if was_joined == Some(false) || joined_at < opened_at {
                break;
            }
            let request = get_room_event::v3::Request::new(room_id.to_owned(), event_id);
            let request = client.send(request).with_request_config(repeatable());
            let before = match request.await {
                Ok(response) => response.event.deserialize_as_unchecked::<Membership>(),
                // It was before this user could see it.
                Err(error) if is_not_found(&error) || is_forbidden(&error) => break,
                Err(error) => return Err(error.into()),
            };
            let Some(before) = before.ok().filter(|before| before.content.is_join()) else {
                break;
            };
            joined_at = before.origin_server_ts;
            unsigned = before.unsigned;
        }
        Ok(MilliSecondsSinceUnixEpoch(joined_at))
    }

    /// Who was notified, by this user or another host. Messages of others do not count, or
    /// anybody could keep people from being notified.
    async fn told(
        &self,
        opening: &OwnedEventId,
        host: Option<&UserId>,
        patience: &Patience<'_>,
    ) -> Result<BTreeSet<OwnedUserId>, Error> {
        let room = &self.breakout.room;
        let own = own_user(&room.client())?;
        let levels = room.power_levels_or_default().await;
        let counts = |message: &&Referring| {
            message.sender == own
                || Some(&*message.sender) == host
                || is_moderator(levels.for_user(&message.sender))
        };
        let counter = &patience.counter;
        let messages = announce::referring(room, opening, counter, |_| false).await?;
        let messages = messages.iter().filter(counts);
        let told = messages.filter_map(|message| {
            let told = message.relates_to.get(LATE_KEY)?.clone();
            serde_json::from_value::<Vec<OwnedUserId>>(told).ok()
        });
        Ok(told.flatten().collect())
    }

    async fn send(
        &self,
        events: &[PastEvent],
        untold: &BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        opening: &OwnedEventId,
        session: &Session,
        patience: &Patience<'_>,
    ) -> Result<Vec<OwnedEventId>, Error> {
        let room = &self.breakout.room;
        let Some(present) = events.last() else {
            return Ok(Vec::new());
        };
        let members = room.members(RoomMemberships::JOIN).await?;
        let names = members.iter().filter_map(|member| {
            let name = member.display_name()?.to_owned();
            Some((member.user_id().to_owned(), name))
        });
        let names = names.collect();
        // The users stand in the encrypted message and beside it.
        let limit = max_bytes(room.encryption_state().is_encrypted()) / 2;
        let content = &present.content;
        let messages = Announcement::moved(words_of(content), content, untold, &names, limit, None);
        let contents = messages.iter().filter_map(|message| {
            let told = &message.mentions.user_ids;
            // Two processes of this device that notify the same people use the same transaction ID.
            let what = format!("late-{}", told.first()?);
            let mut content = message.content_about(opening);
            content["m.relates_to"] = json!({
                "rel_type": "m.reference",
                "event_id": opening,
                LATE_KEY: told,
            });
            Some((content, announce::transaction(&session.id, &what)))
        });
        Ok(announce::send_all(room, contents.collect(), patience).await?)
    }
}

/// When the session was opened at the earliest, by its host's clock.
fn early(session: &Session) -> Option<UInt> {
    Some(
        session
            .opened_at?
            .get()
            .saturating_sub(CLOCKS_MILLIS.into()),
    )
}

#[derive(Deserialize)]
struct Membership {
    state_key: OwnedUserId,
    origin_server_ts: UInt,
    content: Content,
    #[serde(default)]
    unsigned: Unsigned,
}

#[derive(Default, Deserialize)]
struct Unsigned {
    prev_content: Option<Content>,
    replaces_state: Option<OwnedEventId>,
}

#[derive(Deserialize)]
struct Content {
    membership: String,
}

impl Content {
    fn is_join(&self) -> bool {
        self.membership == "join"
    }
}

impl Membership {
    fn read(raw: &RawAnySyncOrStrippedState) -> Option<Self> {
        match raw {
            RawAnySyncOrStrippedState::Sync(raw) => serde_json::from_str(raw.json().get()).ok(),
            RawAnySyncOrStrippedState::Stripped(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
