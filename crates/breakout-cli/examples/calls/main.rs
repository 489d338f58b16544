//! Measures how long somebody is on their way from one call into the next, from the click until they are heard and hear the
//! others, next to a reload of the page in the same run: `cargo xtask bench calls` runs this and says with which program.

mod machine;
mod results;
mod stage;

use std::{env, path::PathBuf};

use futures_util::future::try_join_all;

use self::{
    machine::Failure,
    results::Results,
    stage::{Moment, Stage},
};

const USAGE: &str = "\
Usage: cargo xtask bench calls [--people=N] [--members=N] [--press=WHEN] [--rounds=N] [--only=ROOM] [--debug]

  --people  2, 3 or 4, into groups of two
  --members How many others are in the room, and in no call
  --press   Who presses “Move now”: `in-turn` one after the other, as two do unless you say otherwise; `at-once` all,
            as more of them do; `nobody`: all are moved when the countdown ends, and it is counted from then
  --rounds  How often; one more to warm up
  --only    `plain` or `encrypted`, instead of both by turns
  --debug   Measure what is built without optimization: for a look, not for a comparison";

/// Who presses “Move now”.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Press {
    InTurn,
    AtOnce,
    Nobody,
}

struct Wanted {
    people: usize,
    members: usize,
    press: Option<Press>,
    rounds: usize,
    rooms: Vec<&'static str>,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut args = env::args_os().skip(1);
    let Some(program) = args.next().map(PathBuf::from) else {
        return Err(USAGE.into());
    };
    let mut wanted = Wanted {
        people: 2,
        members: 0,
        press: None,
        rounds: 5,
        rooms: vec!["plain", "encrypted"],
    };
    for arg in args.filter_map(|arg| arg.into_string().ok()) {
        match arg.split_once('=') {
            Some(("--people", number)) => wanted.people = number.parse::<usize>()?.clamp(2, 4),
            Some(("--members", number)) => wanted.members = number.parse()?,
            Some(("--press", "in-turn")) => wanted.press = Some(Press::InTurn),
            Some(("--press", "at-once")) => wanted.press = Some(Press::AtOnce),
            Some(("--press", "nobody")) => wanted.press = Some(Press::Nobody),
            Some(("--rounds", number)) => wanted.rounds = number.parse()?,
            Some(("--only", name)) => wanted.rooms.retain(|room| *room == name),
            _ => return Err(USAGE.into()),
        }
    }
    let press = wanted.press.unwrap_or(match wanted.people {
        2 => Press::InTurn,
        _ => Press::AtOnce,
    });
    let stage = Stage::set(&program, wanted.people, &wanted.rooms).await?;
    stage.fill(wanted.members).await?;
    let mut results = Results::default();
    for round in 0..=wanted.rounds {
        for (name, room) in &stage.rooms {
            let stage = &stage;
            let took = Round { stage, room, press }.run().await?;
            results.take(round, name, took);
        }
    }
    results.tell();
    Ok(())
}

/// How long a way into a call has taken, in milliseconds.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    /// From the last click until all of them hear all others of their group.
    pub(crate) took: f64,
    /// How long before that the page of whoever clicked last says that they are in the call.
    pub(crate) early: f64,
}

/// The ways of a round.
pub(crate) struct Took {
    pub(crate) first: Way,
    pub(crate) back: Way,
    pub(crate) later: Way,
    pub(crate) reload: Way,
}

struct Round<'a> {
    stage: &'a Stage,
    room: &'a str,
    press: Press,
}

impl Round<'_> {
    async fn run(&self) -> Result<Took, Failure> {
        let all: Vec<usize> = (0..self.stage.people.len()).collect();
        for person in &self.stage.people {
            person.enter(self.room).await?;
        }
        let all = [all];
        self.stage.everybody_hears(&all).await?;
        let rooms = self.stage.people.len().div_ceil(2).to_string();
        let start = ["start", self.room, "--rooms", &rooms, "--no-announce"];
        let (groups, rooms) = self.stage.groups(&self.stage.host.run(&start)?);
        let first = self.moved(&groups, &rooms).await?;
        let parent = [self.room.to_owned()];
        let end = ["end", self.room];
        self.stage.host.run(&end)?;
        let back = self.moved(&all, &parent).await?;
        let again = ["start", self.room, "--again", "--no-announce"];
        let (groups, rooms) = self.stage.groups(&self.stage.host.run(&again)?);
        let later = self.moved(&groups, &rooms).await?;
        let reload = self.reloaded(&groups, &rooms).await?;
        self.stage.host.run(&end)?;
        self.moved(&all, &parent).await?;
        Ok(Took {
            first,
            back,
            later,
            reload,
        })
    }

    /// Everybody goes where they are to be.
    async fn moved(&self, groups: &[Vec<usize>], rooms: &[String]) -> Result<Way, Failure> {
        let people = &self.stage.people;
        let began = match self.press {
            Press::AtOnce => try_join_all(people.iter().map(stage::Person::move_now)).await?,
            Press::Nobody => try_join_all(people.iter().map(stage::Person::is_moved)).await?,
            Press::InTurn => {
                let mut began = Vec::new();
                for person in people {
                    began.push(person.move_now().await?);
                    person.is_in(rooms).await?;
                }
                began
            }
        };
        self.way(groups, rooms, &began).await
    }

    /// The pages of the groups' calls are loaded anew: those of all, or that of the last.
    async fn reloaded(&self, groups: &[Vec<usize>], rooms: &[String]) -> Result<Way, Failure> {
        let last = self.stage.people.len() - 1;
        let places = groups.iter().zip(rooms);
        let places =
            places.flat_map(|(group, room)| group.iter().map(move |person| (*person, room)));
        let places = places.filter(|(person, _)| self.press != Press::InTurn || *person == last);
        let reloads = places.map(|(person, room)| self.stage.people[person].reload(room));
        let began = try_join_all(reloads).await?;
        self.way(groups, rooms, &began).await
    }

    async fn way(
        &self,
        groups: &[Vec<usize>],
        rooms: &[String],
        began: &[Moment],
    ) -> Result<Way, Failure> {
        let latest = |moments: &[Moment]| moments.iter().copied().fold(0.0, f64::max);
        for person in &self.stage.people {
            person.is_in(rooms).await?;
        }
        let hears = self.stage.everybody_hears(groups).await?;
        let (last, heard) = (self.stage.people.last(), hears.last());
        let (last, heard) = (last.ok_or("nobody")?, heard.ok_or("nobody")?);
        Ok(Way {
            took: latest(&hears) - latest(began),
            early: heard - last.told().await?,
        })
    }
}
