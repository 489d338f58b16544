//! A moderator goes into all groups.

use std::time::Duration;

use axum::response::Redirect;
use breakout_i18n::session as words;
use breakout_words::{CommandError, results::joining};
use matrix_breakout::RoomBreakoutExt as _;
use serde::Deserialize;
use tokio::{sync::oneshot, time::timeout};

use super::back_to;
use crate::{
    access::Access, error::PageError, form::RoomForm, pages::room::opening::Openings,
    parts::Part as _, paths::href,
};

/// How long the page waits. Homeservers limit how many rooms somebody joins at once; the rest goes on without it.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug, Deserialize)]
pub(super) struct JoinAllForm {
    agreed: Option<String>,
}

pub(super) async fn join_all(
    RoomForm(console, path, form): RoomForm<JoinAllForm>,
) -> Result<Redirect, PageError> {
    let access = Access::own(console.clone());
    let room = access.room(&path)?;
    let breakout = room.breakout();
    let offer = breakout.offer().await?;
    if offer.is_some_and(|offer| offer.warns()) && form.agreed.is_none() {
        return Ok(back_to(&access, &room));
    }
    let (tell, told) = oneshot::channel();
    let (openings, parent) = (Openings::of(&console).clone(), room.room_id().to_owned());
    console.run("join all", async move {
        let report = breakout.join_all().await;
        openings.tell(&parent);
        // The browser that asked may be gone.
        drop(tell.send(report));
    });
    let Ok(Ok(report)) = timeout(PATIENCE, told).await else {
        return Ok(back_to(&access, &room));
    };
    match joining::failure(&report.map_err(CommandError::from)?) {
        Some(failure) => {
            let error = PageError::from(failure);
            Err(error.with_next(href(room.room_id()), words::go_back_to_the_room()))
        }
        None => Ok(back_to(&access, &room)),
    }
}
