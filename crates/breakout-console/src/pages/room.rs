//! A room: the offer for a participant; plan, start and board for a host.

mod action;
mod back;
mod call;
pub(crate) mod chat;
pub(crate) mod ending;
mod live;
mod markup;
pub(crate) mod not_now;
pub(crate) mod opening;
pub(crate) mod plan;
pub(crate) mod results;
pub(crate) mod session;
mod time;
mod view;
pub(crate) mod watcher;

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query},
    response::{Html, Redirect},
    routing::{get, post},
};
use breakout_account::room_list::room_name;
use breakout_i18n::{Message, session as words};
use breakout_words::CommandError;
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::Room;
use serde::Deserialize;
use tokio::time::timeout;

use self::{plan::PlanSection, view::RoomRegion};
use crate::{
    access::Access,
    error::PageError,
    filters,
    form::RoomForm,
    joined_room::joined,
    layout::{Layout, TemplateExt as _},
    paths::href,
    state::SharedConsole,
};

/// How long a room that was joined may take to come with the sync.
const ECHO: Duration = Duration::from_secs(10);

/// The routes below `/rooms/{room_id}`.
pub(crate) fn routes() -> Router<SharedConsole> {
    open_routes()
        .route("/rooms/{room_id}/join", post(join))
        .route("/rooms/{room_id}/back", get(back::ask).post(back::go))
        .route("/rooms/{room_id}/not-now", post(not_now::put_aside))
        .route("/rooms/{room_id}/take-up", post(not_now::take_up))
        .merge(plan::routes())
        .merge(session::routes())
        .merge(results::routes())
        .merge(chat::routes())
}

/// Those of them that guests have too. They know no console but that of [`Access`]: a handler that takes another one does not compile where there
/// is none.
pub(crate) fn open_routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/rooms/{room_id}", get(show))
        .route("/rooms/{room_id}/live", get(live::stream))
        .route("/rooms/{room_id}/end", post(ending::end))
        .merge(plan::open_routes())
        .merge(session::open_routes())
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
pub(super) struct RoomQuery {
    /// The user has read the warning and wants to see how to join.
    agreed: Option<String>,
}

async fn show(
    access: Access,
    Path(room_id): Path<String>,
    Query(asked): Query<RoomQuery>,
) -> Result<Html<String>, PageError> {
    let room = access.room(&room_id)?;
    let name = room_name(&room).await?;
    let agreed = asked.agreed.is_some();
    let region = RoomRegion::read(&access, &room, agreed).await?;
    let plan = match region.may_plan() {
        true if access.may_open(&room).await => {
            match plan::section(&access, &room).await {
                Ok(plan) => Some(plan),
                // The rest of the page is there all the same, and the plan comes when the homeserver is back.
                Err(error) if error.is_unreachable() => None,
                Err(error) => return Err(error),
            }
        }
        _ => None,
    };
    let planning = plan.is_some();
    let own = Own::read(&access, &room).await?;
    let live = format!(
        "{}/live?agreed={agreed}&planning={planning}&chat={}",
        access.href(room.room_id()),
        own.chat_digest
    );
    let page = RoomPage {
        layout: access.layout(Message::verbatim(&name)).live(live),
        back: own.back,
        call: own.call,
        region: region.html(access.language())?,
        name,
        plan,
        chat: own.chat,
    };
    Ok(Html(page.html(access.language())?))
}

/// What only the account itself has on the page of a room.
#[derive(Default)]
struct Own {
    back: Option<back::Link>,
    call: String,
    chat: String,
    chat_digest: String,
}

impl Own {
    async fn read(access: &Access, room: &Room) -> Result<Self, PageError> {
        if !access.is_own() {
            return Ok(Self::default());
        }
        let console = access.console();
        let chat = chat::section(console, room).await?;
        Ok(Self {
            back: back::link(room).await?,
            call: call::region(console, room).await?,
            chat: chat.html,
            chat_digest: chat.digest,
        })
    }
}

#[derive(Debug, Deserialize)]
struct JoinForm {
    child: String,
    agreed: Option<String>,
}

async fn join(RoomForm(console, room_id, form): RoomForm<JoinForm>) -> Result<Redirect, PageError> {
    let room = joined(&console, &room_id)?;
    let breakout = room.breakout();
    let nothing = || CommandError::refused(words::nothing_to_join());
    let offer = breakout.offer().await?.ok_or_else(nothing)?;
    let child = offer
        .children
        .iter()
        .find(|child| child.room_id == form.child)
        .ok_or_else(|| CommandError::refused(words::no_such_group()))?;
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

#[cfg(test)]
impl RoomPage {
    fn samples() -> Vec<Self> {
        use breakout_i18n::Language;

        let page = |text: &str, region: String, plan| Self {
            layout: Layout {
                account: text.to_owned(),
                offline: Some(crate::tests::lost()),
                ..Layout::bare(Message::verbatim(text), Language::English)
            }
            .live("/rooms/%21a/live?agreed=false&planning=false&chat="),
            name: text.to_owned(),
            back: Some(back::Link {
                text: breakout_i18n::room::back_to(text),
                href: "/rooms/%21b".to_owned(),
            }),
            call: call::samples().remove(0),
            region,
            plan,
            chat: chat::samples().remove(0),
        };
        let regions = RoomRegion::samples().into_iter();
        let regions = regions.map(|region| region.html(Language::default()).unwrap());
        let text = crate::tests::HOSTILE;
        let with_regions = regions.map(|region| page(text, region, None));
        let plans = PlanSection::samples().into_iter();
        let with_plans =
            plans.map(|plan| page(text, "<div id=\"room\"></div>".to_owned(), Some(plan)));
        with_regions.chain(with_plans).collect()
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for page in RoomPage::samples() {
            crate::tests::check_page(&page.html(Language::default()).unwrap());
        }
    }
}
