//! A room: the offer for a participant; plan, start and board for a host.

mod back;
mod call;
mod chat;
mod ending;
mod live;
mod looker;
mod not_now;
mod opening;
mod plan;
mod results;
mod session;
mod view;

use std::{str::FromStr as _, time::Duration};

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{Html, Redirect},
    routing::{get, post},
};
use matrix_breakout::{RoomBreakoutExt as _, core::event::breakout::EventType};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, events::StateEventType},
};
use serde::Deserialize;
use tokio::time::timeout;

pub(in crate::web) use self::ending::finish;
pub(crate) use self::{
    chat::ChatLookers, ending::Endings, looker::Lookers, not_now::PutAside, opening::Openings,
    plan::Drafts, results::Reports, session::Sayings,
};
use self::{
    plan::PlanSection,
    view::{Action, RoomRegion},
};
use super::href;
use crate::{
    command_error::CommandError,
    room_list::room_name,
    web::{
        error::PageError,
        form::CheckedForm,
        layout::Layout,
        state::{Console, SharedConsole},
    },
};

/// How long a room that was joined may take to come with the sync.
const ECHO: Duration = Duration::from_secs(10);

/// The routes below `/rooms/{room_id}`.
pub(crate) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms/{room_id}", get(show))
        .route("/rooms/{room_id}/live", get(live::stream))
        .route("/rooms/{room_id}/join", post(join))
        .route("/rooms/{room_id}/end", post(ending::end))
        .route("/rooms/{room_id}/back", get(back::ask).post(back::go))
        .route("/rooms/{room_id}/not-now", post(not_now::put_aside))
        .route("/rooms/{room_id}/take-up", post(not_now::take_up))
        .merge(plan::routes())
        .merge(session::routes())
        .merge(results::routes())
        .merge(chat::routes())
}

#[derive(Template)]
#[template(path = "room.html")]
struct RoomPage {
    layout: Layout,
    name: String,
    back: Option<back::Link>,
    call: String,
    region: String,
    plan: Option<PlanSection>,
    chat: String,
}

/// What the address asks for besides the room.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The user has read the warning and wants to see how to join.
    agreed: Option<String>,
}

async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, PageError> {
    let room = joined(&console, &room_id)?;
    let name = room_name(&room).await?;
    let agreed = asked.agreed.is_some();
    let region = RoomRegion::read(&console, &room, agreed).await?;
    let plan = match region.may_plan() {
        true if may_open(&console, &room).await => {
            match plan::section(&console, &room).await {
                Ok(plan) => Some(plan),
                // The rest of the page is there all the same, and the plan comes when the homeserver is back.
                Err(error) if error.is_unreachable() => None,
                Err(error) => return Err(error),
            }
        }
        _ => None,
    };
    let planning = plan.is_some();
    let chat = chat::section(&console, &room).await?;
    let live = format!(
        "{}/live?agreed={agreed}&planning={planning}&chat={}",
        href(room.room_id()),
        chat.digest
    );
    let page = RoomPage {
        layout: Layout::new(&console, name.clone()).live(live),
        back: back::link(&room).await?,
        call: call::region(&console, &room).await?,
        region: region.render()?,
        name,
        plan,
        chat: chat.html,
    };
    Ok(Html(page.render()?))
}

#[derive(Debug, Deserialize)]
struct JoinForm {
    child: String,
    agreed: Option<String>,
}

async fn join(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    CheckedForm(form): CheckedForm<JoinForm>,
) -> Result<Redirect, PageError> {
    let room = joined(&console, &room_id)?;
    let breakout = room.breakout();
    let offer = breakout.offer().await?.ok_or_else(|| {
        CommandError::refused("the break-out has ended meanwhile, so that there is nothing to join")
    })?;
    let child = offer
        .children
        .iter()
        .find(|child| child.room_id == form.child)
        .ok_or_else(|| CommandError::refused("this room is not part of the break-out any more"))?;
    // The warning is shown by the page; whoever skips the page does not skip the warning.
    if offer.warns() && form.agreed.is_none() {
        return Ok(Redirect::to(&href(room.room_id())));
    }
    let joined = breakout.join(&child.room_id, &child.via).await?;
    // The page of the room can be shown when the sync has brought it; until then there is the parent's.
    let client = console.connection().client();
    let synced = client.await_room_remote_echo(joined.room_id());
    let page = match timeout(ECHO, synced).await {
        Ok(child) => href(child.room_id()),
        Err(_) => href(room.room_id()),
    };
    Ok(Redirect::to(&page))
}

/// The joined room with this id.
pub(in crate::web) fn joined(console: &SharedConsole, room_id: &str) -> Result<Room, PageError> {
    let room = OwnedRoomId::from_str(room_id)
        .ok()
        .and_then(|room_id: OwnedRoomId| console.connection().client().get_room(&room_id))
        .filter(|room| room.state() == RoomState::Joined);
    room.ok_or_else(|| PageError::not_found("You are not in this room."))
}

/// Whether the user may let everybody write in this room again.
async fn may_lift_quiet(console: &Console, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    levels.user_can_send_state(
        console.connection().user_id(),
        StateEventType::RoomPowerLevels,
    )
}

/// Whether the user may open, change and end break-outs in this room.
pub(in crate::web) async fn may_open(console: &Console, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = EventType::Unstable.state_event_type();
    levels.user_can_send_state(console.connection().user_id(), event_type)
}

#[cfg(test)]
impl RoomPage {
    fn samples() -> Vec<Self> {
        let page = |text: &str, region: String, plan| Self {
            layout: Layout {
                account: text.to_owned(),
                offline: Some(crate::web::tests::lost()),
                ..Layout::bare(text)
            }
            .live("/rooms/%21a/live?agreed=false&planning=false&chat="),
            name: text.to_owned(),
            back: Some(back::Link {
                name: text.to_owned(),
                href: "/rooms/%21b".to_owned(),
            }),
            call: call::samples().remove(0),
            region,
            plan,
            chat: chat::samples().remove(0),
        };
        let regions = RoomRegion::samples().into_iter();
        let regions = regions.map(|region| region.render().unwrap());
        let text = crate::web::tests::HOSTILE;
        let with_regions = regions.map(|region| page(text, region, None));
        let plans = PlanSection::samples().into_iter();
        let with_plans =
            plans.map(|plan| page(text, "<div id=\"room\"></div>".to_owned(), Some(plan)));
        with_regions.chain(with_plans).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for page in RoomPage::samples() {
            crate::web::tests::check_page(&page.render().unwrap());
        }
    }
}
