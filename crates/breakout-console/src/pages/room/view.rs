//! What a room's page shows of its break-out.

mod card;
mod child;
mod controls;
mod help;
mod open;
mod results;

use std::collections::BTreeSet;

use askama::Template;
use breakout_account::clock;
use breakout_core::{standing::Standing, trust::Trust};
use breakout_i18n::{Argument, Language, Message, opening, room as words, session};
use breakout_words::{
    names,
    times::{self, short_time},
};
use matrix_breakout::{RoomBreakoutExt as _, Status, successor};
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId},
};

use self::{
    child::Child,
    open::{Open, View},
    results::Results,
};
use super::{
    ending::Aside,
    markup,
    opening::{OpeningState, Starting},
};
use crate::{
    access::Access,
    error::PageError,
    filters,
    live::Region,
    pages::room::{action::Action, ending::Endings, not_now::PutAside, opening::Openings},
    parts::Part as _,
    problem::Problem,
};

/// The part of the page that changes while it is looked at.
#[derive(Template)]
#[template(path = "room_region.html")]
pub(super) struct RoomRegion {
    state: State,
    /// What could not be done when what is open was opened.
    half_done: Option<StartProblem>,
    /// Where people are now, if the room was upgraded.
    replaced: Option<Replaced>,
    /// Whether it can be split at all.
    is_alive: bool,
    /// What is done in the groups of a session that is over.
    ending: Option<Aside>,
    results: Option<Results>,
    /// The rooms of which a change may change this.
    rooms: BTreeSet<OwnedRoomId>,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
}

/// The room that people have gone to.
struct Replaced {
    room_id: String,
    /// The page of it, if the user is in it.
    href: Option<String>,
}

enum State {
    /// Nothing is open; says so.
    NotOpen(Message),
    /// Nothing is open, and only moderators can write since the last session; with the way to end that.
    StillQuiet(Option<Action>),
    Starting(Starting),
    Failed(StartProblem),
    Open(Box<Open>),
    /// The user does not want to see what is open.
    NotNow(NotNow),
    /// The room is a child of a break-out that is open.
    Child(Child),
}

/// A start that did not work.
struct StartProblem {
    heading: Message,
    problem: Problem,
    go_on: Option<GoOn>,
}

/// The way to continue an earlier start.
struct GoOn {
    action: String,
    csrf: String,
    earlier: String,
}

/// A break-out that the user has put aside.
struct NotNow {
    heading: Message,
    show: Action,
}

/// When something ends: in milliseconds since 1970, and how long that is from now.
struct Ends {
    at: u64,
    left: Message,
    /// Its time and day, if that is another one.
    day: Option<Message>,
}

impl RoomRegion {
    pub(super) async fn read(
        access: &Access,
        room: &Room,
        agreed: bool,
    ) -> Result<Self, PageError> {
        let now = clock::now();
        let console = access.console();
        let status = console.boards().status_for(room, access.viewer()).await?;
        let nothing = match status.standing {
            Standing::Space => words::is_a_space(),
            Standing::NotForChat => words::is_not_for_chat(),
            _ => words::none_open(),
        };
        let mut region = Self {
            state: State::NotOpen(nothing),
            half_done: None,
            is_alive: status.standing.is_alive(),
            replaced: status.standing.replaced_by().map(|by| Replaced {
                room_id: by.to_string(),
                href: successor(room)
                    .filter(|_| access.is_own())
                    .map(|successor| access.href(successor.room_id())),
            }),
            ending: None,
            results: Results::read(access, room, &status).await?,
            rooms: status
                .children
                .iter()
                .map(|child| child.room_id.clone())
                .collect(),
            ends_at: None,
        };
        Openings::of(console).arrived(&status);
        match Openings::of(console).state(room.room_id()) {
            Some(OpeningState::Running(starting)) => region.state = State::Starting(starting),
            opening if status.open => {
                Endings::of(console).forget(room.room_id());
                region.ends_at = status.changes_at();
                region.state = open(access, room, &status, agreed, now).await?;
                if let Some(OpeningState::Failed(failed)) = opening
                    && failed.is_open
                {
                    region.half_done = Some(StartProblem {
                        heading: failed.heading,
                        problem: failed.problem,
                        go_on: None,
                    });
                }
            }
            Some(OpeningState::Failed(failed)) => {
                region.state = State::Failed(StartProblem {
                    heading: failed.heading,
                    problem: failed.problem,
                    go_on: failed.earlier.map(|earlier| GoOn {
                        action: format!("{}/plan/start", access.href(room.room_id())),
                        csrf: access.csrf().to_owned(),
                        earlier,
                    }),
                });
            }
            None => {
                child::look(&mut region, access, room, now).await?;
                if status.quiet_main && matches!(region.state, State::NotOpen(_)) {
                    let lift = access.may_lift_quiet(room).await;
                    region.state = State::StillQuiet(lift.then(|| Action {
                        action: format!("{}/end", access.href(room.room_id())),
                        csrf: access.csrf().to_owned(),
                        agreed: false,
                    }));
                }
            }
        }
        if region.may_plan() {
            region.ending = Endings::of(console).aside(access, room.room_id());
        }
        Ok(region)
    }

    /// The parts that change on their own, as they stand in the region, from top to bottom.
    pub(super) fn parts(&self, language: Language) -> Result<Vec<Region>, PageError> {
        match &self.state {
            State::Open(open) => open.parts(language),
            _ => Ok(Vec::new()),
        }
    }

    /// The rooms of which a change may change this, besides the room itself.
    pub(super) fn rooms(&self) -> &BTreeSet<OwnedRoomId> {
        &self.rooms
    }

    /// When this is out of date without any news.
    pub(super) fn ends_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        self.ends_at
    }

    /// Whether this is a host's view of what is open.
    pub(super) fn is_board(&self) -> bool {
        matches!(&self.state, State::Open(open) if open.is_board())
    }

    /// Whether a break-out can be planned now.
    pub(super) fn may_plan(&self) -> bool {
        let is_free = matches!(
            self.state,
            State::NotOpen(_) | State::StillQuiet(_) | State::Failed(_)
        );
        is_free && self.is_alive
    }
}

async fn open(
    access: &Access,
    room: &Room,
    status: &Status,
    agreed: bool,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<State, PageError> {
    let names = names::names(room).await?;
    let view = View {
        access,
        names: &names,
        agreed,
        may_end: access.may_open(room).await,
        is_host: status.trust == Some(Trust::Own),
        shows_widget: room.breakout().widget().await?.is_open,
        now,
    };
    let open = view.open(status);
    if !access.is_own() || !PutAside::of(access.console()).has(status) {
        return Ok(State::Open(Box::new(open)));
    }
    Ok(State::NotNow(NotNow {
        heading: open.heading,
        show: view.action(format!("{}/take-up", access.href(room.room_id()))),
    }))
}

impl Ends {
    fn new(at: MilliSecondsSinceUnixEpoch, now: MilliSecondsSinceUnixEpoch) -> Self {
        let left: u64 = at.get().saturating_sub(now.get()).into();
        Self {
            at: at.get().into(),
            left: short_time(left / 1_000),
            day: times::on_another_day(at, now),
        }
    }

    /// Says when, as the last part of a line.
    fn text(&self) -> Message {
        let left = markup::clock(self.at, &self.left);
        match &self.day {
            Some(day) => words::ends_in_at(left, day),
            None => words::ends_in(left),
        }
    }
}

/// Puts together what stands below a heading.
fn summary(parts: impl IntoIterator<Item = Message>) -> Message {
    words::summary(Argument::list(parts))
}

#[cfg(test)]
impl Ends {
    fn sample() -> Self {
        Self {
            at: 1,
            left: Message::verbatim("0:10 min"),
            day: Some(Message::verbatim("18:43:38 on Sunday, 29 November")),
        }
    }
}

#[cfg(test)]
impl RoomRegion {
    pub(super) fn samples() -> Vec<Self> {
        use breakout_core::text::visible_name;

        let action = || Action {
            action: "/rooms/%21a/take-up".to_owned(),
            csrf: "token".to_owned(),
            agreed: false,
        };
        let mut states = vec![
            State::NotOpen(words::none_open()),
            State::StillQuiet(None),
            State::StillQuiet(Some(action())),
        ];
        for text in crate::tests::hostile_texts() {
            let name = visible_name(&text).unwrap_or_default();
            states.extend([
                State::Starting(Starting {
                    heading: opening::opening_groups(4_usize),
                    step: Message::verbatim(&text),
                    done: Some(2),
                    total: 4,
                }),
                State::Failed(StartProblem {
                    heading: opening::not_opened(),
                    problem: Problem::new(Message::verbatim(&text))
                        .with_hint(Message::verbatim(&text)),
                    go_on: Some(GoOn {
                        action: "/rooms/%21a/plan/start".to_owned(),
                        csrf: "token".to_owned(),
                        earlier: text.clone(),
                    }),
                }),
                State::NotNow(NotNow {
                    heading: words::suggested_for(&name),
                    show: action(),
                }),
                State::Child(Child::sample(&name)),
                State::Open(Box::new(Open::sample(&name))),
            ]);
        }
        let region = |state| Self {
            half_done: Some(StartProblem {
                heading: opening::half_done(),
                problem: Problem::new(Message::verbatim("<b>")).with_hint(Message::verbatim("<i>")),
                go_on: None,
            }),
            state,
            replaced: Some(Replaced {
                room_id: crate::tests::HOSTILE.to_owned(),
                href: Some("/rooms/%21b".to_owned()),
            }),
            is_alive: true,
            ending: Some(Aside::sample(&crate::tests::hostile_texts()[0])),
            results: Some(Results::sample()),
            rooms: BTreeSet::new(),
            ends_at: None,
        };
        states.into_iter().map(region).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::TemplateExt as _;

    #[test]
    fn every_sample_is_safe() {
        for region in RoomRegion::samples() {
            crate::tests::check_region(&region.html(Language::default()).unwrap());
        }
    }

    #[test]
    fn every_part_stands_in_its_region() {
        for region in RoomRegion::samples() {
            let html = region.html(Language::default()).unwrap();
            for part in region.parts(Language::default()).unwrap() {
                assert!(html.contains(&part.html), "{}", part.id);
                assert!(part.html.contains(&format!("id=\"{}\"", part.id)));
            }
        }
    }
}
