//! Plan and start: the deal is shown before anything is sent, and its seed travels with the form, so that what is
//! started is what was shown.

use std::time::Duration;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Redirect,
};
use matrix_breakout::{
    Parent, RoomBreakoutExt as _,
    core::{
        plan::{
            Plan,
            name::NamePattern,
            split::{Selection, Split, even},
        },
        untrusted::one_line,
    },
};
use matrix_sdk::Room;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

use super::view::Problem;
use crate::{
    board,
    command_error::CommandError,
    starts::Starts,
    web::{error::PageError, form::CheckedForm, pages::href, state::SharedConsole},
};

/// How many people a room has where nobody said otherwise.
const USUAL_SIZE: usize = 4;

/// The fields of the plan, in the address and in the form that starts it.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct PlanForm {
    rooms: Option<String>,
    name: Option<String>,
    minutes: Option<String>,
    with_moderators: Option<String>,
    with_me: Option<String>,
    seed: Option<String>,
}

#[derive(Template)]
#[template(path = "room_plan.html")]
struct PlanSection {
    action: String,
    csrf: String,
    rooms: usize,
    pattern: String,
    minutes: Option<u64>,
    with_moderators: bool,
    with_me: bool,
    preview: Preview,
}

enum Preview {
    Refused(Problem),
    Dealt(Dealt),
}

struct Dealt {
    summary: String,
    groups: Vec<Group>,
    seed: u64,
    start: String,
    again: String,
}

struct Group {
    name: String,
    people: Vec<String>,
}

/// What a form asks for, read as far as it can be.
struct Wish {
    rooms: Option<usize>,
    pattern: String,
    minutes: Option<u64>,
    selection: Selection,
    seed: u64,
}

impl Wish {
    fn read(form: PlanForm) -> Self {
        let mut selection = Selection::default();
        selection.with_moderators = form.with_moderators.is_some();
        selection.with_host = form.with_me.is_some();
        let number = |text: Option<String>| text.and_then(|text| text.trim().parse::<u64>().ok());
        Self {
            rooms: number(form.rooms).and_then(|rooms| usize::try_from(rooms).ok()),
            pattern: form
                .name
                .unwrap_or_else(|| NamePattern::default().to_string()),
            minutes: number(form.minutes).filter(|minutes| *minutes > 0),
            selection,
            seed: number(form.seed).unwrap_or_else(|| rand::rng().next_u64()),
        }
    }

    fn deal(&self, parent: &Parent) -> Result<Plan, CommandError> {
        let people = self.selection.pick(&parent.members, parent.own_user());
        let rooms = self.rooms(people.len());
        let names = self
            .pattern
            .parse::<NamePattern>()
            .map_err(|error| CommandError::usage(error.to_string()))?;
        let mut rng = ChaCha8Rng::seed_from_u64(self.seed);
        let plan = even(Split::Rooms(rooms), people, &names, &mut rng)?;
        plan.check_size(parent.own_user().server_name())?;
        Ok(plan)
    }

    fn rooms(&self, people: usize) -> usize {
        self.rooms
            .unwrap_or_else(|| people.div_ceil(USUAL_SIZE).max(1))
    }

    fn length(&self) -> Option<Duration> {
        let minutes = self.minutes?;
        Some(Duration::from_secs(minutes.saturating_mul(60)))
    }

    /// The fields as they stand in an address, with another seed.
    fn query(&self, rooms: usize, seed: u64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("rooms", &rooms.to_string());
        query.append_pair("name", &self.pattern);
        query.append_pair("seed", &seed.to_string());
        if let Some(minutes) = self.minutes {
            query.append_pair("minutes", &minutes.to_string());
        }
        let flags = [
            ("with_moderators", self.selection.with_moderators),
            ("with_me", self.selection.with_host),
        ];
        for (name, _) in flags.into_iter().filter(|(_, is_set)| *is_set) {
            query.append_pair(name, "on");
        }
        query.finish()
    }
}

/// Renders the plan with what would be dealt.
pub(super) async fn section(
    console: &SharedConsole,
    room: &Room,
    form: PlanForm,
) -> Result<String, PageError> {
    let wish = Wish::read(form);
    let parent = room.breakout().parent().await?;
    let path = href(room.room_id());
    let people = wish
        .selection
        .pick(&parent.members, parent.own_user())
        .len();
    let rooms = wish.rooms(people);
    let preview = match wish.deal(&parent) {
        Ok(plan) => {
            let names = parent.display_names();
            let groups = plan.children.iter().map(|child| Group {
                name: one_line(&child.name),
                people: child
                    .users
                    .iter()
                    .map(|user| board::name(&names, user))
                    .collect(),
            });
            let again = wish.query(rooms, rand::rng().next_u64());
            Preview::Dealt(Dealt {
                summary: format!(
                    "{} into {}",
                    counted(people, "One person", "people"),
                    counted(rooms, "one room", "rooms")
                ),
                groups: groups.collect(),
                seed: wish.seed,
                start: format!("{path}/start"),
                again: format!("{path}?{again}#plan"),
            })
        }
        Err(error) => Preview::Refused(Problem::from(&error)),
    };
    let section = PlanSection {
        action: format!("{path}#plan"),
        csrf: console.csrf().to_owned(),
        rooms,
        pattern: wish.pattern,
        minutes: wish.minutes,
        with_moderators: wish.selection.with_moderators,
        with_me: wish.selection.with_host,
        preview,
    };
    Ok(section.render()?)
}

fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        one.to_owned()
    } else {
        format!("{count} {many}")
    }
}

/// Starts what was shown, and goes back to the page, which shows how far it has come.
pub(super) async fn start(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    CheckedForm(form): CheckedForm<PlanForm>,
) -> Result<Redirect, PageError> {
    let room = super::joined(&console, &room_id)?;
    let wish = Wish::read(form);
    let breakout = room.breakout();
    let parent = breakout.parent().await?;
    let plan = wish.deal(&parent)?;
    let page = Redirect::to(&href(room.room_id()));
    if !console
        .openings()
        .begin(room.room_id(), plan.children.len())
    {
        return Ok(page);
    }

    // The same fields continue what was cut off; the seed is not among them, since the plan that was begun is kept.
    let request = format!("--rooms {} (console)", plan.children.len());
    let (openings, shared) = (console.openings().clone(), console.clone());
    let parent_id = room.room_id().to_owned();
    let reporting = (openings.clone(), parent_id.clone());
    let opening = breakout
        .open(plan)
        .with_request(request)
        .with_length(wish.length())
        .with_progress(move |progress| reporting.0.progress(&reporting.1, progress));
    let is_encrypted = parent.encryption.is_some();
    let opening = opening.with_parent(parent);
    console.run("start", async move {
        let result = async {
            if is_encrypted {
                shared.connection().sync_encryption_once().await?;
            }
            let starts = Starts::read(shared.connection().account(), &parent_id)?;
            starts.watch_over(opening).await
        };
        openings.finish(&parent_id, result.await);
    });
    Ok(page)
}
