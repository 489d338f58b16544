//! Plan and start: the plan is kept here while it is made, and what is started is what was looked at.

mod deal;
pub(crate) mod draft;
mod naming;
mod prepare;
mod preview;
pub(crate) mod section;
pub(crate) mod start;
mod upload;

use axum::{
    Router,
    extract::Path,
    response::Redirect,
    routing::{get, post},
};
use breakout_core::{plan::PlanError, task};
use breakout_i18n::{Language, plan as words};
use breakout_words::said::Said as _;
use matrix_breakout::{Breakout, Parent, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::OwnedUserId};

pub(crate) use self::draft::Drafts;
use self::{
    deal::DealForm,
    draft::{Draft, Step},
};
pub(super) use self::{section::PlanSection, start::time_of_day};
use super::opening::OpeningState;
use crate::{
    access::Access,
    error::PageError,
    form::{AccessForm, CheckedForm},
    pages::room::opening::Openings,
    parts::Part as _,
    problem::Problem,
    state::SharedConsole,
};

/// The routes below `/rooms/{room_id}/plan`.
pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms/{room_id}/plan/file", post(upload::read))
        .route("/rooms/{room_id}/plan/prepare", post(prepare::prepare))
}

/// Those that guests have too.
pub(super) fn open_routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/rooms/{room_id}/plan", get(preview::show))
        .route("/rooms/{room_id}/plan/deal", post(deal))
        .route("/rooms/{room_id}/plan/step", post(step))
        .route("/rooms/{room_id}/plan/start", post(start::start))
}

/// The plan for this room as it stands, or a first proposal, in the language of the page; with what it is made for.
async fn proposed(
    access: &Access,
    breakout: &Breakout,
) -> Result<(Parent, Draft), matrix_breakout::Error> {
    let drafts = Drafts::of(access.console());
    drafts.get_or_propose(breakout, access.language()).await
}

/// The plan for this room as its page shows it.
pub(super) async fn section(access: &Access, room: &Room) -> Result<PlanSection, PageError> {
    let (parent, draft) = proposed(access, &room.breakout()).await?;
    let in_the_way = matches!(
        Openings::of(access.console()).state(room.room_id()),
        Some(OpeningState::Failed(failed)) if failed.in_the_way
    );
    Ok(PlanSection::new(access, &draft, &parent, in_the_way))
}

async fn deal(
    AccessForm(access, room_id, form): AccessForm<DealForm>,
) -> Result<Redirect, PageError> {
    change(&access, &room_id, |draft, parent| {
        if form.is_again() {
            draft.again();
        } else {
            let mut rng = form.rng();
            let mut options = form.options(&draft.deal.names);
            // Whoever deals is in the room; that is not the account where a guest does.
            options.with_me &= access.is_own();
            draft.deal(options, parent, &mut rng);
        }
    })
    .await
}

/// The fields of the form that changes a plan by hand; all of them, or only those that were touched.
async fn step(
    access: Access,
    Path(room_id): Path<String>,
    CheckedForm(fields): CheckedForm<Vec<(String, String)>>,
) -> Result<Redirect, PageError> {
    change(&access, &room_id, |draft, _| {
        for (name, value) in &fields {
            if let Some(step) = read_step(name, value, draft) {
                draft.step(step);
            }
        }
    })
    .await
}

/// Reads one field; none if it says nothing new.
fn read_step(name: &str, value: &str, draft: &Draft) -> Option<Step> {
    let key_at = |number: &str| {
        let index = number.trim().parse::<usize>().ok()?.checked_sub(1)?;
        draft.keys.get(index).copied()
    };
    let (what, of) = name.split_once(':').unwrap_or((name, ""));
    match what {
        "to" | "number" => {
            let user: OwnedUserId = of.try_into().ok()?;
            let key = match what {
                "to" => value.parse().ok(),
                _ => key_at(value),
            };
            let place = draft.plan.children.iter().zip(&draft.keys);
            let mut place = place.filter(|(child, _)| child.users.contains(&user));
            let now = place.next().map(|(_, key)| *key);
            (now != key).then_some(Step::Assign(user, key))
        }
        "name" => {
            let key: u32 = of.parse().ok()?;
            let index = draft.keys.iter().position(|other| *other == key)?;
            let (name, now) = (value.trim(), &draft.plan.children.get(index)?.name);
            (!name.is_empty() && name != now).then(|| Step::Rename(key, name.to_owned()))
        }
        "language" => {
            let language = Language::from_tag(value);
            let chosen = language.filter(|_| language != draft.options.language);
            chosen.map(Step::Language)
        }
        "task" if of.is_empty() => {
            (value != draft.options.task).then(|| Step::SharedTask(value.to_owned()))
        }
        "task" => {
            let key: u32 = of.parse().ok()?;
            let index = draft.keys.iter().position(|other| *other == key)?;
            // The field takes no more than fits.
            let task = task::checked(value).ok()?;
            let now = &draft.plan.children.get(index)?.task;
            (task != *now).then_some(Step::Task(key, task))
        }
        "do" => match value.split_once(':') {
            Some(("remove", key)) => Some(Step::Remove(key.parse().ok()?)),
            _ => (value == "add").then_some(Step::Add),
        },
        _ => None,
    }
}

/// Changes the plan of a room and goes back to its page.
async fn change(
    access: &Access,
    room_id: &str,
    step: impl FnOnce(&mut Draft, &Parent),
) -> Result<Redirect, PageError> {
    let room = access.room(room_id)?;
    let (parent, _) = proposed(access, &room.breakout()).await?;
    Drafts::of(access.console()).change(&parent, |draft| step(draft, &parent));
    // For other tabs.
    Openings::of(access.console()).tell(room.room_id());
    Ok(to_plan(access, &room))
}

fn to_plan(access: &Access, room: &Room) -> Redirect {
    Redirect::to(&format!("{}#plan", access.href(room.room_id())))
}

/// What is wrong with a plan, in words that fit a page.
fn problem(error: &PlanError) -> Problem {
    let problem = Problem::new(error.said());
    match error {
        PlanError::MoreRoomsThanPeople { people, .. } => {
            problem.with_hint(words::more_groups_than_people_hint(*people))
        }
        PlanError::Nobody => problem.with_hint(words::nobody_hint()),
        PlanError::NobodyInvited { .. } => problem.with_hint(words::nobody_invited_hint()),
        PlanError::NoSuchRoom { .. } => Problem::new(words::no_such_group()),
        PlanError::TooLarge {
            fits_without_tasks: true,
            ..
        } => problem.with_hint(words::too_large_tasks_hint()),
        PlanError::TooLarge {
            people_that_fit, ..
        } => problem.with_hint(words::too_large_people_hint(*people_that_fit)),
        _ => problem,
    }
}
