//! What no deal can do better than.

/// Returns how many meetings at least are not the first of their pair in so many rounds, after
/// those that have been: each pair has met so many times.
pub(super) fn fewest_repeats(met: &[u16], people: usize, rooms: usize, rounds: usize) -> usize {
    let (each, more) = (people / rooms, people % rooms);
    let meetings = more * pairs(each + 1) + (rooms - more) * pairs(each);
    let unmet = |person: usize| {
        let row = &met[person * people..(person + 1) * people];
        row.iter().filter(|times| **times == 0).count() - 1
    };
    let unmet: Vec<usize> = (0..people).map(unmet).collect();

    let all_met = (rounds * meetings).saturating_sub(unmet.iter().sum::<usize>() / 2);
    // Whoever has met everybody meets somebody again, also while others have not.
    let too_many = |unmet: &usize| (rounds * each.saturating_sub(1)).saturating_sub(*unmet);
    let somebody_met_all = unmet.iter().map(too_many).sum::<usize>().div_ceil(2);
    // A group with more people than there are groups has two who were together, in each other
    // round. Each pair can be such two in all rounds, which makes one repeat less than rounds.
    let shared = more * shared(each + 1, rooms) + (rooms - more) * shared(each, rooms);
    let from_one_group = rounds.saturating_sub(1) * shared;
    all_met.max(somebody_met_all).max(from_one_group)
}

/// How many pairs of a group were together in any other round, at least.
fn shared(size: usize, rooms: usize) -> usize {
    let (each, more) = (size / rooms, size % rooms);
    more * pairs(each + 1) + (rooms - more) * pairs(each)
}

fn pairs(people: usize) -> usize {
    people * people.saturating_sub(1) / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fewest(people: usize, rooms: usize, rounds: usize) -> usize {
        fewest_repeats(&vec![0; people * people], people, rooms, rounds)
    }

    #[test]
    fn what_is_counted_is_what_has_to_repeat() {
        for (people, rooms, rounds, repeats) in [
            // Everybody can meet everybody once.
            (15, 5, 7, 0),
            (15, 5, 8, 15),
            (32, 8, 10, 0),
            // Seven groups of three have 28 meetings, of 28 pairs; the eighth round has none left.
            (16, 4, 5, 0),
            (16, 4, 6, 24),
            // Six people of five groups: two were together, four times in each of five groups.
            (30, 5, 5, 20),
            (23, 6, 6, 0),
            (4, 2, 4, 2),
            (3, 1, 3, 6),
        ] {
            assert_eq!(
                fewest(people, rooms, rounds),
                repeats,
                "{people} in {rooms}"
            );
        }
    }

    #[test]
    fn rounds_that_have_been_count() {
        // Four people, two of whom have met.
        let mut met = vec![0; 16];
        for (left, right) in [(0, 1), (1, 0), (2, 3), (3, 2)] {
            met[left * 4 + right] = 1;
        }
        assert_eq!(fewest_repeats(&met, 4, 2, 2), 0);
        assert_eq!(fewest_repeats(&met, 4, 2, 3), 2);
    }
}
