//! Brings rooms that existed before in line with the parent, before a session opens in them again:
//! who moderates and who is muted, whether guests may join, what newcomers can read, and
//! encryption.
//!
//! A room that cannot be brought in line is opened all the same, and reported as an
//! [`OutdatedRoom`].

use std::fmt;

use breakout_core::{
    quiet::sendable,
    room::levels::{raise_host, with_people_of},
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedUserId, events::StateEventType},
};
use serde_json::{Value, json};

use super::driver::{Broken, Driver};
use crate::requests::RequestKind;
use crate::{error::Error, patience::Failure, quiet, room_failure::RoomFailure, state};

/// A room that was there before and could not be brought in line with the parent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OutdatedRoom {
    /// What is as it was.
    pub what: RoomSetting,
    /// The room, and why.
    pub failure: RoomFailure,
}

/// A setting of a group that follows the parent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoomSetting {
    /// Whether it is encrypted.
    Encryption,
    /// Whether guests come in.
    GuestAccess,
    /// What newcomers can read.
    HistoryVisibility,
    /// Who moderates, and who is muted.
    PowerLevels,
}

impl fmt::Display for RoomSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encryption => "the encryption",
            Self::GuestAccess => "the access of guests",
            Self::HistoryVisibility => "what newcomers can read",
            Self::PowerLevels => "who moderates and who is muted",
        })
    }
}

impl Driver<'_> {
    /// Changes in the rooms that are opened again what the parent has otherwise now.
    pub(super) async fn refresh(&self) -> Result<Vec<OutdatedRoom>, Broken> {
        let mut outdated = Vec::new();
        for child in &self.journal.plan.children {
            let Some(reused) = &child.room else { continue };
            let room = self.client.get_room(&reused.room_id);
            // Of a room that was made since the last sync, everything is as it should be.
            let room = room.filter(|room| room.state() == RoomState::Joined);
            let Some(room) = room else { continue };
            for (what, event_type, content) in self.differences(&room).await? {
                match self
                    .set_state(RequestKind::State, room.room_id(), event_type, &content)
                    .await
                {
                    Ok(()) => {}
                    Err(Failure::Stopped) => return Err(Broken::Stopped),
                    Err(failure) => {
                        let (room_id, name) = (room.room_id().to_owned(), child.name.clone());
                        let failure = RoomFailure::new(room_id, Some(name), failure);
                        outdated.push(OutdatedRoom { what, failure });
                    }
                }
            }
        }
        Ok(outdated)
    }

    /// Finds the state of a room that is not as the parent has it now, as the state to send.
    async fn differences(
        &self,
        room: &Room,
    ) -> Result<Vec<(RoomSetting, StateEventType, Value)>, Error> {
        let mut differences = Vec::new();
        if let Some(encryption) = &self.parent.encryption
            && !room.encryption_state().is_encrypted()
        {
            differences.push((
                RoomSetting::Encryption,
                StateEventType::RoomEncryption,
                encryption.clone(),
            ));
        }
        // Not every client's store has these two, and few parents need them.
        if self.parent.guests {
            let access = self.text(room, StateEventType::RoomGuestAccess, "guest_access");
            if access.await?.as_deref() != Some("can_join") {
                differences.push((
                    RoomSetting::GuestAccess,
                    StateEventType::RoomGuestAccess,
                    json!({ "guest_access": "can_join" }),
                ));
            }
        }
        if let Some(hidden @ ("joined" | "invited")) = self.parent.history_visibility.as_deref() {
            let event_type = StateEventType::RoomHistoryVisibility;
            let now = self.text(room, event_type.clone(), "history_visibility");
            let now = now.await?;
            // What is hidden from more people stays hidden from them.
            if now.as_deref() != Some(hidden) && now.as_deref() != Some("joined") {
                differences.push((
                    RoomSetting::HistoryVisibility,
                    event_type,
                    json!({ "history_visibility": hidden }),
                ));
            }
        }
        let levels = quiet::from_store(room).await?;
        let creators = match room.clone_info().room_version_rules_or_default() {
            rules if rules.authorization.explicitly_privilege_room_creators => {
                room.creators().unwrap_or_default()
            }
            _ => Vec::new(),
        };
        if let Some(levels) = levels.map(|levels| levels.content)
            && let wanted = self.wanted_levels(&levels, &creators)
            && wanted != levels
        {
            differences.push((
                RoomSetting::PowerLevels,
                StateEventType::RoomPowerLevels,
                sendable(&wanted, &creators),
            ));
        }
        Ok(differences)
    }

    /// The levels of a child with those of the parent's people, and of the host.
    fn wanted_levels(&self, levels: &Value, creators: &[OwnedUserId]) -> Value {
        let wanted = with_people_of(&self.parent, levels, creators);
        let mut wanted = wanted.unwrap_or_else(|| levels.clone());
        if let Some(host) = &self.journal.host {
            raise_host(&mut wanted, host, creators);
        }
        wanted
    }

    /// Reads one text of a state event: as the caller's sync has brought it, else asked for.
    async fn text(
        &self,
        room: &Room,
        event_type: StateEventType,
        key: &str,
    ) -> Result<Option<String>, Error> {
        let event = match self.breakout.newest {
            Some(_) => {
                let raw = room.get_state_event(event_type, "").await?;
                raw.as_ref().and_then(state::from_store)
            }
            None => {
                let counter = &self.patience.counter;
                state::fetch(&self.client, room.room_id(), event_type, counter).await?
            }
        };
        Ok(event.and_then(|event| event.text(key).map(str::to_owned)))
    }
}
