//! Prints how many rounds of each size of a class are dealt in which nobody meets anybody twice,
//! next to what is known: `cargo xtask bench dealing`. `docs/benchmarks.md` has what came out.

#![expect(clippy::print_stdout, reason = "the table is what this is for")]

#[path = "../src/plan/rotation/best_known.rs"]
mod best_known;

use std::{collections::BTreeSet, error::Error, time::Instant};

use breakout_core::plan::{
    rotation::{Dealt, Groups, Rotation},
    split::Split,
};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
use ruma::OwnedUserId;

use self::best_known::BEST_KNOWN;

/// People, groups and rounds where sizes differ, or a group has more people than there are groups.
const OTHERS: [(usize, usize, usize); 12] = [
    (16, 5, 5),
    (16, 5, 6),
    (17, 4, 5),
    (22, 6, 7),
    (23, 6, 6),
    (23, 6, 8),
    (25, 6, 6),
    (29, 8, 8),
    (30, 5, 5),
    (30, 8, 10),
    (31, 7, 7),
    (40, 6, 5),
];
const SEED: u64 = 7;

fn main() -> Result<(), Box<dyn Error>> {
    println!(
        "| groups-size | rounds | known | at most | time | a round more: repeats | at least | time |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (groups, row) in (3..).zip(BEST_KNOWN) {
        for (size, known) in (3..).zip(row) {
            let people = groups * size;
            let (one, _) = deal(people, groups, 1)?;
            let rounds = 1 + one.more_without_repeat;
            let (dealt, milliseconds) = deal(people, groups, rounds)?;
            check(&dealt, 0)?;
            let (more, longer) = deal(people, groups, rounds + 1)?;
            check(&more, more.repeats)?;
            println!(
                "| {groups}-{size} | {rounds} | {known} | {} | {milliseconds:.1} ms | {} | {} | {longer:.0} ms |",
                (people - 1) / (size - 1),
                more.repeats,
                more.fewest_repeats,
            );
        }
    }
    println!();
    println!(
        "| people, groups, rounds | at once: repeats | time | one by one: repeats | time | at least |"
    );
    println!("|---|---|---|---|---|---|");
    for (people, groups, rounds) in OTHERS {
        let (dealt, milliseconds) = deal(people, groups, rounds)?;
        check(&dealt, dealt.repeats)?;
        let start = Instant::now();
        let mut past: Vec<Groups> = Vec::new();
        for seed in (SEED..).take(rounds) {
            let rotation = rotation(people, groups)?.with_past(past.iter().cloned());
            past.extend(rotation.next(&mut ChaCha8Rng::seed_from_u64(seed))?.rounds);
        }
        println!(
            "| {people} in {groups}, {rounds} | {} | {milliseconds:.1} ms | {} | {:.1} ms | {} |",
            dealt.repeats,
            repeats(&past),
            start.elapsed().as_secs_f64() * 1_000.0,
            dealt.fewest_repeats,
        );
    }
    Ok(())
}

fn rotation(people: usize, groups: usize) -> Result<Rotation, Box<dyn Error>> {
    let person = |n: usize| OwnedUserId::try_from(format!("@person-{n:0>3}:example.org"));
    let people = (0..people).map(person).collect::<Result<Vec<_>, _>>()?;
    Ok(Rotation::new(Split::Rooms(groups), people))
}

fn deal(people: usize, groups: usize, rounds: usize) -> Result<(Dealt, f64), Box<dyn Error>> {
    let rotation = rotation(people, groups)?;
    let start = Instant::now();
    let dealt = rotation.rounds(rounds, &mut ChaCha8Rng::seed_from_u64(SEED))?;
    Ok((dealt, start.elapsed().as_secs_f64() * 1_000.0))
}

/// Counts anew, so that a row does not say what the deal believes of itself.
fn check(dealt: &Dealt, expected: usize) -> Result<(), String> {
    let counted = repeats(&dealt.rounds);
    if counted == expected {
        Ok(())
    } else {
        Err(format!("{counted} repeats instead of {expected}"))
    }
}

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
