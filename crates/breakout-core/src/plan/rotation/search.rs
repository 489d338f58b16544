//! Finds rounds of little cost by exchanging people between rooms (tabu search).
//!
//! Each step makes the exchange that saves most, or costs least, and forbids undoing it for a
//! while, so that the search gets out of a local minimum. If nothing gets better for long, it
//! starts again from the best rounds so far with one of them seated at random.

use rand::{Rng, RngExt as _, seq::SliceRandom as _};

use super::table::Table;

/// How many partners are tried for an exchange at most.
const MOST_PARTNERS: usize = 256;
/// After how many exchanges without a better deal, for each unit and round, the search starts
/// elsewhere.
const PATIENCE: usize = 40;
/// How many exchanges are remembered, as a power of two.
const TABU_BITS: u32 = 14;
/// How often a way to seat everybody is tried when some stay together.
const ATTEMPTS: usize = 200;

/// The units in each room of a round.
pub(super) type Seating = Vec<Vec<usize>>;

/// Seats everybody at random, in rooms whose sizes differ by one at most. `None` if no way was
/// found in which all people who stay together fit.
pub(super) fn seat(table: &Table, rng: &mut dyn Rng) -> Option<Seating> {
    let (people, rooms) = (table.people(), table.rooms);
    let mut order: Vec<usize> = (0..table.units.len()).collect();
    for _ in 0..ATTEMPTS {
        let mut places: Vec<usize> = (0..rooms)
            .map(|room| people / rooms + usize::from(room < people % rooms))
            .collect();
        order.shuffle(rng);
        order.sort_by_key(|unit| std::cmp::Reverse(table.size(*unit)));
        let mut seating = vec![Vec::new(); rooms];
        let is_seated = order.iter().all(|unit| {
            let size = table.size(*unit);
            let free: Vec<_> = (0..rooms).filter(|room| places[*room] >= size).collect();
            if free.is_empty() {
                return false;
            }
            let room = free[rng.random_range(0..free.len())];
            places[room] -= size;
            seating[room].push(*unit);
            true
        });
        if is_seated {
            seating.shuffle(rng);
            return Some(seating);
        }
    }
    None
}

/// Rounds that are being improved.
pub(super) struct Search<'a> {
    table: &'a Table,
    /// The rounds as they are now.
    rounds: Vec<Seating>,
    /// The room of each unit in each round.
    room_of: Vec<Vec<usize>>,
    /// How often two units are together.
    ///
    /// It counts the past rounds, too.
    times: Vec<u8>,
    /// What the rounds cost as they are now.
    cost: i64,
    /// The cheapest rounds that were seen.
    best: Vec<Seating>,
    best_cost: i64,
    /// Which exchange may not be undone, and until when.
    tabu: Vec<(u64, usize)>,
    /// What there is no use in saving more than.
    enough: i64,
    /// How many costs of pairs may still be looked up.
    steps: u64,
}

impl<'a> Search<'a> {
    pub(super) fn new(table: &'a Table, rounds: Vec<Seating>, steps: u64) -> Self {
        let mut search = Self {
            table,
            rounds: Vec::new(),
            room_of: Vec::new(),
            times: Vec::new(),
            cost: 0,
            best: Vec::new(),
            best_cost: i64::MAX,
            tabu: vec![(0, 0); 1 << TABU_BITS],
            enough: i64::MIN,
            steps,
        };
        search.start(rounds);
        search
    }

    /// Says what the rounds cost at least, so that the search ends there.
    pub(super) fn enough(mut self, cost: i64) -> Self {
        self.enough = cost;
        self
    }

    /// Improves the rounds until nothing can be saved any more, or the steps are used up. Returns
    /// the best rounds and their cost.
    pub(super) fn run(mut self, rng: &mut dyn Rng) -> (Vec<Seating>, i64) {
        let rounds = i64::try_from(self.rounds.len()).unwrap_or(i64::MAX);
        let enough = self.enough.max(self.table.floor.saturating_mul(rounds));
        let patience = PATIENCE * self.table.units.len() * self.rounds.len();
        let (mut exchanges, mut better_at) = (0, 0);
        while self.best_cost > enough && self.steps > 0 {
            exchanges += 1;
            if exchanges - better_at > patience {
                better_at = exchanges;
                self.start_elsewhere(rng);
            }
            self.exchange(exchanges, rng);
            if self.table.units.iter().any(|unit| unit.len() > 1) {
                self.exchange_a_unit(rng);
            }
            if self.cost < self.best_cost {
                self.keep();
                better_at = exchanges;
            }
        }
        (self.best, self.best_cost)
    }

    /// Takes these rounds as the present ones, and computes their cost.
    fn start(&mut self, rounds: Vec<Seating>) {
        let count = self.table.units.len();
        self.room_of = vec![vec![0; count]; rounds.len()];
        self.times = vec![0; count * count];
        self.cost = 0;
        self.tabu.fill((0, 0));
        self.rounds = vec![vec![Vec::new(); self.table.rooms]; rounds.len()];
        for (round, seating) in rounds.iter().enumerate() {
            for (room, units) in seating.iter().enumerate() {
                for unit in units {
                    self.enter(round, room, *unit);
                }
            }
        }
        if self.cost < self.best_cost {
            self.keep();
        }
    }

    /// Remembers the present rounds as the best ones.
    fn keep(&mut self) {
        self.best_cost = self.cost;
        self.best.clone_from(&self.rounds);
    }

    /// Seats one round of the best deal at random again, or all of them.
    fn start_elsewhere(&mut self, rng: &mut dyn Rng) {
        let mut rounds = self.best.clone();
        let chosen = rng.random_range(0..=rounds.len());
        let is_all = chosen == rounds.len();
        for (round, seating) in rounds.iter_mut().enumerate() {
            if (is_all || round == chosen)
                && let Some(seated) = seat(self.table, rng)
            {
                *seating = seated;
            }
        }
        self.start(rounds);
    }

    /// The index of a pair of units in the table of meetings.
    fn pair(&self, left: usize, right: usize) -> usize {
        left * self.table.units.len() + right
    }

    fn enter(&mut self, round: usize, room: usize, unit: usize) {
        for n in 0..self.rounds[round][room].len() {
            let other = self.rounds[round][room][n];
            let pair = self.pair(unit, other);
            self.cost += self.table.cost(unit, other, self.times[pair]);
            self.times[pair] += 1;
            let pair = self.pair(other, unit);
            self.times[pair] += 1;
        }
        self.rounds[round][room].push(unit);
        self.room_of[round][unit] = room;
    }

    fn leave(&mut self, round: usize, unit: usize) {
        let room = self.room_of[round][unit];
        self.rounds[round][room].retain(|other| *other != unit);
        for n in 0..self.rounds[round][room].len() {
            let other = self.rounds[round][room][n];
            let pair = self.pair(unit, other);
            self.times[pair] -= 1;
            self.cost -= self.table.cost(unit, other, self.times[pair]);
            let pair = self.pair(other, unit);
            self.times[pair] -= 1;
        }
    }

    /// What is saved when a unit leaves its room.
    fn saved(&mut self, round: usize, unit: usize) -> i64 {
        let room = &self.rounds[round][self.room_of[round][unit]];
        self.steps = self.steps.saturating_sub(room.len() as u64);
        let others = room.iter().filter(|other| **other != unit);
        others
            .map(|other| {
                let times = self.times[self.pair(unit, *other)];
                self.table.cost(unit, *other, times - 1)
            })
            .sum()
    }

    /// What it costs that a unit comes into a room in the place of another one.
    fn added(&mut self, round: usize, room: usize, unit: usize, leaving: Option<usize>) -> i64 {
        let room = &self.rounds[round][room];
        self.steps = self.steps.saturating_sub(room.len() as u64);
        let others = room.iter().filter(|other| Some(**other) != leaving);
        others
            .map(|other| {
                let times = self.times[self.pair(unit, *other)];
                self.table.cost(unit, *other, times)
            })
            .sum()
    }

    /// Somebody who causes a cost, looked for from a random place on.
    fn troubled(&mut self, rng: &mut dyn Rng) -> Option<(usize, usize)> {
        let units = self.table.units.len();
        let places = units * self.rounds.len();
        let start = rng.random_range(0..places);
        (0..places).find_map(|n| {
            let (round, unit) = ((start + n) % places / units, (start + n) % units);
            (self.saved(round, unit) > 0).then_some((round, unit))
        })
    }

    /// Makes the best exchange for somebody who causes a cost, even if it makes things worse, and
    /// does not undo it for a while.
    fn exchange(&mut self, now: usize, rng: &mut dyn Rng) {
        let Some((round, unit)) = self.troubled(rng) else {
            self.steps = 0;
            return;
        };
        let units = self.table.units.len();
        let saved = self.saved(round, unit);
        let from = self.room_of[round][unit];
        let mut best = Best::default();
        let start = rng.random_range(0..units);
        for n in 0..units.min(MOST_PARTNERS) {
            let partner = (start + n) % units;
            let to = self.room_of[round][partner];
            if to == from || self.table.size(partner) != self.table.size(unit) {
                continue;
            }
            let change = self.added(round, to, unit, Some(partner)) - saved
                + self.added(round, from, partner, Some(unit))
                - self.saved(round, partner);
            if self.cost + change < self.best_cost || !self.is_tabu(round, unit, partner, now) {
                best.consider(change, Exchange::With(partner), rng);
            }
        }
        // One of the larger rooms may give somebody to one of the smaller.
        if self.table.size(unit) == 1 {
            let people = self.people_in(round, from);
            for to in 0..self.table.rooms {
                if self.people_in(round, to) + 1 == people {
                    let change = self.added(round, to, unit, None) - saved;
                    best.consider(change, Exchange::Into(to), rng);
                }
            }
        }
        match best.exchange {
            Some(Exchange::With(partner)) => {
                let to = self.room_of[round][partner];
                self.leave(round, unit);
                self.leave(round, partner);
                self.enter(round, to, unit);
                self.enter(round, from, partner);
                let until = now + 3 + rng.random_range(0..8);
                let (slot, key) = self.slot(round, unit, partner);
                self.tabu[slot] = (key, until);
            }
            Some(Exchange::Into(to)) => {
                self.leave(round, unit);
                self.enter(round, to, unit);
            }
            None => {}
        }
    }

    /// Exchanges people who stay together for as many single ones of another room, unless that
    /// makes things worse.
    fn exchange_a_unit(&mut self, rng: &mut dyn Rng) {
        let round = rng.random_range(0..self.rounds.len());
        let unit = rng.random_range(0..self.table.units.len());
        let (size, from) = (self.table.size(unit), self.room_of[round][unit]);
        let to = rng.random_range(0..self.table.rooms);
        let mut singles: Vec<_> = self.rounds[round][to]
            .iter()
            .copied()
            .filter(|other| self.table.size(*other) == 1)
            .collect();
        if size == 1 || to == from || singles.len() < size {
            return;
        }
        singles.shuffle(rng);
        singles.truncate(size);
        let before = self.cost;
        self.carry(round, unit, &singles, from, to);
        if self.cost > before {
            self.carry(round, unit, &singles, to, from);
        }
        self.steps = self.steps.saturating_sub(1);
    }

    /// Moves a unit from a room into another one, and these the other way.
    fn carry(&mut self, round: usize, unit: usize, singles: &[usize], from: usize, to: usize) {
        self.leave(round, unit);
        for single in singles {
            self.leave(round, *single);
        }
        self.enter(round, to, unit);
        for single in singles {
            self.enter(round, from, *single);
        }
    }

    fn people_in(&self, round: usize, room: usize) -> usize {
        let units = self.rounds[round][room].iter();
        units.map(|unit| self.table.size(*unit)).sum()
    }

    fn is_tabu(&self, round: usize, left: usize, right: usize, now: usize) -> bool {
        let (slot, key) = self.slot(round, left, right);
        let (there, until) = self.tabu[slot];
        there == key && until > now
    }

    /// Where an exchange is remembered. Another one may take its place, which allows it too early.
    fn slot(&self, round: usize, left: usize, right: usize) -> (usize, u64) {
        let units = self.table.units.len();
        let key = (round * units + left.min(right)) * units + left.max(right);
        let key = u64::try_from(key).unwrap_or(u64::MAX);
        let slot = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - TABU_BITS);
        (usize::try_from(slot).unwrap_or(0), key)
    }
}

#[derive(Clone, Copy, Debug)]
enum Exchange {
    With(usize),
    Into(usize),
}

/// The exchange that costs least, one at random of those that cost the same.
#[derive(Debug, Default)]
struct Best {
    change: i64,
    exchange: Option<Exchange>,
    alike: u32,
}

impl Best {
    fn consider(&mut self, change: i64, exchange: Exchange, rng: &mut dyn Rng) {
        if self.exchange.is_none() || change < self.change {
            self.change = change;
            self.exchange = Some(exchange);
            self.alike = 1;
        } else if change == self.change {
            self.alike += 1;
            if rng.random_range(0..self.alike) == 0 {
                self.exchange = Some(exchange);
            }
        }
    }
}
