//! Words to all groups, or to one.

use std::collections::BTreeMap;

use axum::response::Redirect;
use breakout_core::{hex::hex, text::room_label};
use breakout_i18n::session as words;
use breakout_words::{CommandError, said::Said as _};
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use parking_lot::Mutex;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{back_to, joined_with_keys, meant, room_id};
use crate::{error::PageError, form::AccessForm, pages::room::opening::Openings, parts::Part as _};

/// How often something was said to the groups of a room, so that a form that is sent twice says it once.
#[derive(Debug)]
pub(crate) struct FormNonces {
    /// Another one in each run: what was said in an earlier run is no hindrance.
    run: u64,
    counts: Mutex<BTreeMap<OwnedRoomId, u64>>,
}

impl Default for FormNonces {
    fn default() -> Self {
        Self {
            run: rand::random(),
            counts: Mutex::default(),
        }
    }
}

impl FormNonces {
    /// What the next form carries.
    pub(in crate::pages::room) fn next(&self, parent: &RoomId) -> String {
        let counts = self.counts.lock();
        format!("{:x}-{}", self.run, counts.get(parent).unwrap_or(&0))
    }

    fn was_said(&self, parent: &RoomId) {
        let mut counts = self.counts.lock();
        *counts.entry(parent.to_owned()).or_default() += 1;
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct SayForm {
    text: String,
    /// Empty for all.
    to: String,
    once: String,
    session: Option<String>,
}

pub(super) async fn say(
    AccessForm(access, path, form): AccessForm<SayForm>,
) -> Result<Redirect, PageError> {
    let (room, breakout) = joined_with_keys(&access, &path).await?;
    // Two tabs have the same number: what they say differs.
    let digest = Sha256::digest(format!("{}\n{}\n{}", form.once, form.to, form.text));
    let once = hex(&digest[..12]);
    let mut say = breakout.say(form.text).with_once(once);
    if !form.to.is_empty() {
        say = say.to(room_id(&form.to)?);
    }
    if let Some(session) = meant(form.session) {
        say = say.with_session(session);
    }
    let turn = access.console().turn(room.room_id()).await?;
    let report = say.await?;
    drop(turn);
    if report.failed.is_empty() {
        FormNonces::of(access.console()).was_said(room.room_id());
        Openings::of(access.console()).tell(room.room_id());
        return Ok(back_to(&access, &room));
    }
    // The same words from the same form once more are the same message, where it has come.
    let all = report.failed.len() + report.sent.len();
    let message = words::reached(all, report.sent.len());
    let mut failures = report.failed.iter();
    let of_server = failures.find_map(|failed| CommandError::of_server(&failed.error));
    let error = match of_server {
        Some(error) => error.during(message),
        None => CommandError::refused(message),
    };
    let error = report.failed.into_iter().fold(error, |error, failed| {
        let name = room_label(failed.name.as_deref(), &failed.room_id);
        error.with_hint(words::failed_in(name, failed.error.said()))
    });
    Err(error.into())
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::room_id;

    use super::*;

    #[test]
    fn a_form_is_another_one_after_something_was_said() {
        let nonces = FormNonces::default();
        let (parent, other) = (room_id!("!a:x"), room_id!("!b:x"));
        let before = nonces.next(parent);
        assert_eq!(nonces.next(parent), before);
        nonces.was_said(parent);
        assert_ne!(nonces.next(parent), before);
        assert_eq!(nonces.next(other), before);
        assert_ne!(FormNonces::default().next(other), before);
    }
}
