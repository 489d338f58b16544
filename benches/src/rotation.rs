//! How few pairs meet again, and how long it takes to find that out, next to plain random deals.
//! Needs no homeserver.

use std::{collections::BTreeSet, fmt, hint::black_box, time::Instant};

use breakout_core::{
    plan::{
        name::NamePattern,
        rotation::{Groups, Rotation},
        split::{Split, even},
    },
    ruma::OwnedUserId,
};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
use serde_json::{Value, json};

use crate::{
    Failure,
    statistics::{Samples, milliseconds},
    terminal::{news, table},
};

/// Groups, people in each, and rounds: those of the literature, some without a design, and more
/// rounds than can be without a repeat.
const AT_ONCE: [(usize, usize, usize); 10] = [
    (5, 3, 7),
    (8, 4, 9),
    (7, 7, 8),
    (10, 4, 9),
    (8, 4, 10),
    (6, 3, 8),
    (6, 4, 7),
    (6, 6, 3),
    (10, 10, 9),
    (4, 4, 8),
];
/// People, rooms and rounds that are dealt one after another, each only from those before.
const ONE_BY_ONE: [(usize, usize, usize); 6] = [
    (15, 5, 7),
    (16, 5, 6),
    (23, 6, 6),
    (32, 8, 9),
    (40, 10, 9),
    (30, 5, 5),
];
/// A further round after so many for a whole conference.
const PEOPLE: usize = 1_000;
const ROOMS: usize = 100;
const ROUNDS_BEFORE: usize = 5;

pub(crate) struct Figures(Vec<Row>);

struct Row {
    name: String,
    ours: Measured,
    random: Measured,
}

#[derive(Default)]
struct Measured {
    repeats: Samples,
    milliseconds: Samples,
}

impl Measured {
    fn add(&mut self, rounds: &[Groups], start: Instant) {
        self.milliseconds.add(milliseconds(start.elapsed()));
        let repeats = u32::try_from(repeats(rounds)).unwrap_or(u32::MAX);
        self.repeats.add(f64::from(repeats));
    }
}

pub(crate) fn run(quick: bool) -> Result<Figures, Failure> {
    let seeds = if quick { 1 } else { 5 };
    let mut rows = Vec::new();
    for (groups, size, rounds) in AT_ONCE {
        news(&format!("planning {groups}-{size}-{rounds}"));
        let people = people(groups * size)?;
        let mut row = Row::new(format!("{groups}-{size}-{rounds} at once"));
        for seed in 0..seeds {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let start = Instant::now();
            let rotation = Rotation::new(Split::Rooms(groups), people.clone());
            let dealt = rotation.rounds(rounds, &mut rng)?;
            row.ours.add(&black_box(dealt.rounds), start);
            row.deal_at_random(&people, groups, rounds, seed)?;
        }
        rows.push(row);
    }
    for (count, rooms, rounds) in ONE_BY_ONE {
        news(&format!(
            "dealing {count} people into {rooms} rooms, {rounds} times"
        ));
        let people = people(count)?;
        let mut row = Row::new(format!("{count} in {rooms}, {rounds} one by one"));
        for seed in 0..seeds {
            let start = Instant::now();
            let past = one_by_one(&people, rooms, rounds, seed)?;
            row.ours.add(&past, start);
            row.deal_at_random(&people, rooms, rounds, seed)?;
        }
        rows.push(row);
    }
    news(&format!("dealing {PEOPLE} people into {ROOMS} rooms"));
    let people = people(PEOPLE)?;
    let mut row = Row::new(format!("{PEOPLE} in {ROOMS}, round {}", ROUNDS_BEFORE + 1));
    for seed in 0..seeds {
        let mut past = one_by_one(&people, ROOMS, ROUNDS_BEFORE, seed)?;
        let before = repeats(&past);
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let names = NamePattern::default();

        let start = Instant::now();
        let plan = even(Split::Rooms(ROOMS), people.clone(), &names, &mut rng)?;
        let random: Groups = plan.children.into_iter().map(|child| child.users).collect();
        row.random.milliseconds.add(milliseconds(start.elapsed()));
        let with_random: Vec<_> = past.iter().cloned().chain([random]).collect();
        let more = u32::try_from(repeats(&with_random) - before).unwrap_or(u32::MAX);
        row.random.repeats.add(f64::from(more));

        let start = Instant::now();
        let rotation = Rotation::new(Split::Rooms(ROOMS), people.clone());
        let rotation = rotation.with_past(past.iter().cloned());
        let dealt = black_box(rotation.next(&mut rng)?);
        row.ours.milliseconds.add(milliseconds(start.elapsed()));
        past.extend(dealt.rounds);
        let more = u32::try_from(repeats(&past) - before).unwrap_or(u32::MAX);
        row.ours.repeats.add(f64::from(more));
    }
    rows.push(row);
    Ok(Figures(rows))
}

/// Deals one round after another, each with a seed of its own, as other machines would.
fn one_by_one(
    people: &[OwnedUserId],
    rooms: usize,
    rounds: usize,
    seed: u64,
) -> Result<Vec<Groups>, Failure> {
    let mut past: Vec<Groups> = Vec::new();
    for round in (1_000 * seed..).take(rounds) {
        let rotation = Rotation::new(Split::Rooms(rooms), people.to_vec());
        let rotation = rotation.with_past(past.iter().cloned());
        past.extend(rotation.next(&mut ChaCha8Rng::seed_from_u64(round))?.rounds);
    }
    Ok(past)
}

fn people(count: usize) -> Result<Vec<OwnedUserId>, Failure> {
    let person = |n: usize| OwnedUserId::try_from(format!("@person-{n:0>4}:example.org"));
    Ok((0..count).map(person).collect::<Result<_, _>>()?)
}

/// Counts the meetings of two people that are not their first.
fn repeats(rounds: &[Groups]) -> usize {
    let (mut met, mut repeats) = (BTreeSet::new(), 0);
    for group in rounds.iter().flatten() {
        for (n, left) in group.iter().enumerate() {
            for right in group.iter().take(n) {
                repeats += usize::from(!met.insert((left.min(right), left.max(right))));
            }
        }
    }
    repeats
}

impl Row {
    fn new(name: String) -> Self {
        Self {
            name,
            ours: Measured::default(),
            random: Measured::default(),
        }
    }

    fn deal_at_random(
        &mut self,
        people: &[OwnedUserId],
        rooms: usize,
        rounds: usize,
        seed: u64,
    ) -> Result<(), Failure> {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let names = NamePattern::default();
        let start = Instant::now();
        let dealt = (0..rounds)
            .map(|_| {
                let plan = even(Split::Rooms(rooms), people.to_vec(), &names, &mut rng)?;
                Ok(plan.children.into_iter().map(|child| child.users).collect())
            })
            .collect::<Result<Vec<Groups>, Failure>>()?;
        self.random.add(&black_box(dealt), start);
        Ok(())
    }

    fn to_json(&self) -> Value {
        let measured = |measured: &Measured| {
            json!({
                "repeats": measured.repeats.median(),
                "most_repeats": measured.repeats.percentile(100),
                "milliseconds": measured.milliseconds.median(),
                "most_milliseconds": measured.milliseconds.percentile(100),
            })
        };
        json!({ "name": self.name, "ours": measured(&self.ours), "random": measured(&self.random) })
    }
}

impl Figures {
    pub(crate) fn to_json(&self) -> Value {
        self.0.iter().map(Row::to_json).collect()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![
            [
                "people and rounds",
                "repeats",
                "at most",
                "ms",
                "at most",
                "random repeats",
                "ms",
            ]
            .map(str::to_owned)
            .to_vec(),
        ];
        rows.extend(self.0.iter().map(|row| {
            vec![
                row.name.clone(),
                format!("{}", row.ours.repeats.median()),
                format!("{}", row.ours.repeats.percentile(100)),
                format!("{:.1}", row.ours.milliseconds.median()),
                format!("{:.1}", row.ours.milliseconds.percentile(100)),
                format!("{}", row.random.repeats.median()),
                format!("{:.1}", row.random.milliseconds.median()),
            ]
        }));
        f.write_str(table(&rows).trim_end())
    }
}
