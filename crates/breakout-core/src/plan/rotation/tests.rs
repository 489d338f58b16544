use proptest::prelude::*;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};

use super::*;

fn people(count: usize) -> Vec<OwnedUserId> {
    (0..count)
        .map(|n| format!("@p{n:0>4}:a").try_into().unwrap())
        .collect()
}

fn rng(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// Counts the meetings that are not the first of their pair, and checks that everybody is in one
/// room of each round and that sizes differ by one at most.
fn checked_repeats(rounds: &[Groups], people: &[OwnedUserId], rooms: usize) -> usize {
    let (mut met, mut repeats) = (BTreeSet::new(), 0);
    for groups in rounds {
        assert_eq!(groups.len(), rooms);
        let mut seen: Vec<_> = groups.iter().flatten().cloned().collect();
        seen.sort();
        assert_eq!(seen, people);
        let sizes: Vec<_> = groups.iter().map(Vec::len).collect();
        assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
        for group in groups {
            for (n, left) in group.iter().enumerate() {
                for right in &group[..n] {
                    let pair = (left.min(right).clone(), left.max(right).clone());
                    repeats += usize::from(!met.insert(pair));
                }
            }
        }
    }
    repeats
}

/// Deals one round after another, each from what was seen before.
fn successive(count: usize, rooms: usize, rounds: usize, seed: u64) -> usize {
    let people = people(count);
    let mut past = Vec::new();
    for round in 0..rounds {
        let rotation =
            Rotation::new(Split::Rooms(rooms), people.clone()).with_past(past.iter().cloned());
        // Each round is dealt by another machine.
        let dealt = rotation.next(&mut rng(seed * 100 + round as u64)).unwrap();
        past.extend(dealt.rounds);
    }
    checked_repeats(&past, &people, rooms)
}

#[test]
fn seven_rounds_of_fifteen_people_one_after_another_repeat_no_pair() {
    for seed in 0..10 {
        assert_eq!(successive(15, 5, 7, seed), 0, "seed {seed}");
    }
}

#[test]
fn rounds_one_after_another_reach_what_designs_reach() {
    for (count, rooms, rounds) in [
        (9, 3, 4),
        (10, 5, 9),
        (14, 5, 7),
        (16, 4, 5),
        (20, 5, 5),
        (24, 5, 5),
        (25, 5, 6),
        (22, 6, 7),
        (23, 6, 7),
        (30, 8, 10),
        (32, 8, 10),
        (40, 10, 13),
        (49, 7, 8),
        (80, 10, 5),
    ] {
        assert_eq!(successive(count, rooms, rounds, 1), 0, "{count} in {rooms}");
    }
}

#[test]
fn a_first_round_of_any_kind_can_be_followed() {
    let names = NamePattern::default();
    for (count, rooms, rounds) in [(15, 5, 7), (23, 6, 7), (32, 8, 10), (40, 10, 13)] {
        let people = people(count);
        for seed in 0..5 {
            let first = crate::plan::split::even(
                Split::Rooms(rooms),
                people.clone(),
                &names,
                &mut rng(seed),
            );
            let first = first.unwrap().children.into_iter();
            let mut past: Vec<Groups> = vec![first.map(|child| child.users).collect()];
            for round in 1..rounds {
                let rotation = Rotation::new(Split::Rooms(rooms), people.clone());
                let rotation = rotation.with_past(past.iter().cloned());
                past.extend(rotation.next(&mut rng(seed + 100 * round)).unwrap().rounds);
            }
            let repeats = checked_repeats(&past, &people, rooms);
            assert_eq!(repeats, 0, "{count} in {rooms}, seed {seed}");
        }
    }
}

#[test]
fn all_rounds_at_once_reach_the_known_instances() {
    for (rooms, size, rounds) in [
        (5, 3, 7),
        (8, 4, 10),
        (7, 7, 8),
        (7, 3, 10),
        (9, 4, 11),
        (10, 4, 13),
        (10, 7, 7),
        (10, 8, 5),
        (4, 4, 5),
        (6, 3, 8),
        (9, 3, 13),
    ] {
        let people = people(rooms * size);
        let rotation = Rotation::new(Split::Rooms(rooms), people.clone());
        let dealt = rotation.rounds(rounds, &mut rng(7)).unwrap();
        assert_eq!(dealt.repeats, 0, "{rooms}-{size}-{rounds}");
        assert_eq!(dealt.rounds.len(), rounds);
        assert_eq!(checked_repeats(&dealt.rounds, &people, rooms), 0);
    }
}

#[test]
fn what_is_still_to_come_is_said_and_comes() {
    // Three are missing from eight groups of four, of whom two pairs would have met.
    let people = people(29);
    let mut past: Vec<Groups> = Vec::new();
    let mut more = Vec::new();
    for round in 0..11 {
        let rotation = Rotation::new(Split::Rooms(8), people.clone());
        let rotation = rotation.with_past(past.iter().cloned());
        let dealt = rotation.next(&mut rng(round)).unwrap();
        assert_eq!(dealt.rounds_without_repeat, usize::from(dealt.repeats == 0));
        assert!(dealt.fewest_repeats <= dealt.repeats);
        more.push(dealt.more_without_repeat);
        past.extend(dealt.rounds);
    }
    assert_eq!(more[0] + 1, 8);
    let without = |rounds: usize| checked_repeats(&past[..rounds], &people, 8) == 0;
    assert!(without(8));
    assert!(
        more.windows(2)
            .all(|pair| pair[1] + 1 == pair[0] || pair[0] == 0)
    );
}

#[test]
fn rounds_beyond_a_design_keep_its_rounds() {
    let people = people(32);
    let rotation = Rotation::new(Split::Rooms(8), people.clone()).with_steps(2_000_000);
    let dealt = rotation.rounds(12, &mut rng(3)).unwrap();
    assert_eq!(dealt.repeats, checked_repeats(&dealt.rounds, &people, 8));
    // Sixteen pairs are left after ten rounds, of 96 meetings in the other two.
    assert_eq!(dealt.fewest_repeats, 80);
    assert!(dealt.repeats <= 96);
    assert!(dealt.rounds_without_repeat >= 10);
    assert_eq!(dealt.more_without_repeat, 0);
}

#[test]
fn what_has_to_repeat_repeats_evenly() {
    // Six people in two rooms: everybody has met after a few rounds.
    let people = people(6);
    let rotation = Rotation::new(Split::Rooms(2), people.clone()).with_steps(200_000);
    let mut past = Vec::new();
    for seed in 0..10 {
        let rotation = rotation.clone().with_past(past.iter().cloned());
        past.extend(rotation.next(&mut rng(seed)).unwrap().rounds);
    }
    let mut times = BTreeMap::new();
    for group in past.iter().flatten() {
        for (n, left) in group.iter().enumerate() {
            for right in &group[..n] {
                *times.entry((left, right)).or_insert(0) += 1;
            }
        }
    }
    // Sixty meetings of fifteen pairs are four each.
    assert_eq!(times.len(), 15);
    assert!(
        times.values().all(|times| (3..=5).contains(times)),
        "{times:?}"
    );
}

#[test]
fn people_who_come_and_go_meet_others_as_far_as_can_be() {
    let everybody = people(18);
    let mut past: Vec<Groups> = Vec::new();
    let mut repeats = 0;
    for (round, present) in [0..15, 0..16, 2..16, 1..18, 0..17].into_iter().enumerate() {
        let rotation = Rotation::new(Split::Rooms(5), everybody[present.clone()].iter().cloned())
            .with_past(past.iter().cloned());
        let dealt = rotation.next(&mut rng(round as u64)).unwrap();
        checked_repeats(&dealt.rounds, &everybody[present], 5);
        repeats += dealt.repeats;
        past.extend(dealt.rounds);
    }
    assert_eq!(repeats, 0);
}

#[test]
fn a_thousand_people_meet_others_after_five_rounds() {
    let people = people(1_000);
    let mut past = Vec::new();
    for seed in 0..6 {
        let rotation = Rotation::new(Split::Rooms(100), people.clone());
        let rotation = rotation.with_past(past.iter().cloned());
        past.extend(rotation.next(&mut rng(seed)).unwrap().rounds);
    }
    assert_eq!(checked_repeats(&past, &people, 100), 0);
}

#[test]
fn contradictory_wishes_are_refused_with_a_reason() {
    let ids = people(12);
    let refusal = |wishes: Wishes| {
        let rotation = Rotation::new(Split::Rooms(4), ids.clone()).with_wishes(wishes);
        rotation.next(&mut rng(1)).unwrap_err().to_string()
    };
    let list = |numbers: &[usize]| numbers.iter().map(|n| ids[*n].clone()).collect::<Vec<_>>();
    let wishes = |together: &[&[usize]], apart: &[&[usize]], spread: &[usize]| Wishes {
        together: together.iter().map(|l| list(l)).collect(),
        apart: apart.iter().map(|l| list(l)).collect(),
        spread: list(spread),
    };
    for (wishes, text) in [
        (
            wishes(&[&[0, 1], &[1, 2, 3]], &[], &[]),
            "4 people are to stay together, but a room has at most 3",
        ),
        (
            wishes(&[&[0, 1], &[1, 2]], &[&[2, 0]], &[]),
            "@p0000:a and @p0002:a are to stay together and to be kept apart",
        ),
        (
            wishes(&[], &[&[0, 1, 2, 3, 4]], &[]),
            "5 people are to be kept apart, but there are only 4 rooms",
        ),
        (
            wishes(&[&[0, 1]], &[], &[0, 1, 2]),
            "2 of those who are to stay together are to be spread over the rooms as well",
        ),
        (
            wishes(
                &[&[0, 1], &[2, 3], &[4, 5]],
                &[
                    &[6, 0],
                    &[6, 2],
                    &[6, 4],
                    &[6, 7],
                    &[7, 0],
                    &[7, 2],
                    &[7, 4],
                ],
                &[],
            ),
            "",
        ),
    ] {
        if text.is_empty() {
            // Two who must be apart from three pairs and each other in four rooms: no.
            let _found = refusal(wishes);
        } else {
            assert_eq!(refusal(wishes), text);
        }
    }
    let rotation = Rotation::new(Split::Rooms(4), ids.clone());
    assert!(matches!(
        rotation.rounds(0, &mut rng(1)),
        Err(RotationError::Rounds { rounds: 0 })
    ));
    let none = Rotation::new(Split::Rooms(4), []);
    assert_eq!(
        none.next(&mut rng(1)),
        Err(RotationError::Plan(PlanError::Nobody))
    );
}

prop_compose! {
    fn any_wishes(count: usize)(
        together in prop::collection::vec(prop::collection::vec(0..count, 2..4), 0..3),
        apart in prop::collection::vec(prop::collection::vec(0..count, 2..4), 0..4),
        spread in prop::collection::vec(0..count, 0..6),
    ) -> Wishes {
        let ids = people(count);
        let list = |numbers: Vec<usize>| numbers.into_iter().map(|n| ids[n].clone()).collect();
        Wishes {
            together: together.into_iter().map(list).collect(),
            apart: apart.into_iter().map(list).collect(),
            spread: list(spread),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_deal_seats_everybody_once_and_holds_to_the_wishes(
        (count, wishes) in (3_usize..40).prop_flat_map(|count| (Just(count), any_wishes(count))),
        rooms in 1_usize..12,
        rounds in 1_usize..4,
        seed: u64,
    ) {
        let ids = people(count);
        let rotation = Rotation::new(Split::Rooms(rooms), ids.clone())
            .with_wishes(wishes.clone())
            .with_steps(300_000);
        let dealt = match rotation.rounds(rounds, &mut rng(seed)) {
            Ok(dealt) => dealt,
            Err(error) => {
                let is_explained = !error.to_string().is_empty();
                prop_assert!(is_explained && (rooms > count || wishes != Wishes::default()));
                return Ok(());
            }
        };
        let counted = checked_repeats(&dealt.rounds, &ids, rooms);
        prop_assert!(dealt.repeats <= counted);
        prop_assert!(dealt.fewest_repeats <= dealt.repeats);
        if wishes.together.is_empty() {
            prop_assert_eq!(dealt.repeats, counted);
        }
        let spread: BTreeSet<_> = wishes.spread.iter().collect();
        for groups in &dealt.rounds {
            let room = |user: &OwnedUserId| groups.iter().position(|g| g.contains(user));
            for list in &wishes.together {
                prop_assert!(list.windows(2).all(|pair| room(&pair[0]) == room(&pair[1])));
            }
            for list in &wishes.apart {
                let people: BTreeSet<_> = list.iter().collect();
                let rooms: BTreeSet<_> = list.iter().map(room).collect();
                prop_assert_eq!(people.len(), rooms.len());
            }
            let spread = groups.iter().map(|g| g.iter().filter(|u| spread.contains(u)).count());
            prop_assert!(spread.clone().max().unwrap() - spread.min().unwrap() <= 1);
        }
        prop_assert_eq!(&dealt, &rotation.rounds(rounds, &mut rng(seed)).unwrap());
    }

    #[test]
    fn one_round_is_dealt_whatever_has_been(
        count in 2_usize..30,
        rooms in 1_usize..8,
        past in prop::collection::vec((1_usize..8, any::<u64>()), 0..5),
        seed: u64,
    ) {
        let ids = people(count);
        let names = NamePattern::default();
        let past: Vec<Groups> = past
            .into_iter()
            .filter_map(|(rooms, seed)| {
                let dealt = crate::plan::split::even(
                    Split::Rooms(rooms), ids.clone(), &names, &mut rng(seed),
                );
                Some(dealt.ok()?.children.into_iter().map(|child| child.users).collect())
            })
            .collect();
        let rotation = Rotation::new(Split::Rooms(rooms), ids.clone())
            .with_past(past)
            .with_steps(100_000);
        if rooms > count {
            prop_assert!(rotation.next(&mut rng(seed)).is_err());
        } else {
            let dealt = rotation.next(&mut rng(seed)).unwrap();
            checked_repeats(&dealt.rounds, &ids, rooms);
            prop_assert!(dealt.fewest_repeats <= dealt.repeats);
            prop_assert!(dealt.more_without_repeat == 0 || dealt.repeats == 0);
            prop_assert_eq!(&dealt, &rotation.next(&mut rng(seed)).unwrap());
        }
    }
}
