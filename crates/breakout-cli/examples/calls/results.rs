//! What the rounds have taken, and how that compares.

use crate::{Took, Way};

/// One of the ways of a round.
type Pick = fn(&Took) -> Way;

/// What is compared with a reload.
const MOVES: [(&str, Pick); 3] = [
    ("first move", |took| took.first),
    ("later move", |took| took.later),
    ("back", |took| took.back),
];

#[derive(Default)]
pub(crate) struct Results(Vec<(&'static str, Took)>);

impl Results {
    /// Takes in a round. The first one fills the caches of everybody.
    pub(crate) fn take(&mut self, round: usize, room: &'static str, took: Took) {
        let reload = took.reload;
        let moves = MOVES.map(|(name, way)| told(name, way(&took)));
        let [first, later, back] = &moves;
        let reload = told("reload", reload);
        say(&format!(
            "{room}, round {round}: {first}; {later}; {back}; {reload}"
        ));
        if round > 0 {
            self.0.push((room, took));
        }
    }

    /// Says the medians, with the quartiles: also of what was compared within each round.
    pub(crate) fn tell(&self) {
        for room in ["plain", "encrypted"] {
            let rounds = || self.0.iter().filter(|(name, _)| *name == room);
            let of = |what: &dyn Fn(&Took) -> f64| Spread::of(rounds().map(|(_, took)| what(took)));
            let Some(reload) = of(&|took| took.reload.took) else {
                continue;
            };
            say(&format!("{room}: reload {} ms", reload.whole()));
            for (name, way) in MOVES {
                let took = of(&|took| way(took).took);
                let ratio = of(&|took| way(took).took / took.reload.took);
                let early = of(&|took| way(took).early);
                if let (Some(took), Some(ratio), Some(early)) = (took, ratio, early) {
                    let (took, ratio, early) = (took.whole(), ratio.parts(), early.whole());
                    say(&format!(
                        "{room}: {name} {took} ms, {ratio} of the reload; told {early} ms before"
                    ));
                }
            }
        }
    }
}

fn told(name: &str, way: Way) -> String {
    format!("{name} {:.0} ms (told {:.0} before)", way.took, way.early)
}

/// A median, and the quartiles.
struct Spread {
    lower: f64,
    median: f64,
    upper: f64,
}

impl Spread {
    fn of(samples: impl Iterator<Item = f64>) -> Option<Self> {
        let mut samples: Vec<f64> = samples.collect();
        samples.sort_by(f64::total_cmp);
        let last = samples.len().checked_sub(1)?;
        let at = |quarter: usize| samples.get(last * quarter / 4).copied();
        Some(Self {
            lower: at(1)?,
            median: at(2)?,
            upper: at(3)?,
        })
    }

    fn whole(&self) -> String {
        format!(
            "{:.0} ({:.0} to {:.0})",
            self.median, self.lower, self.upper
        )
    }

    fn parts(&self) -> String {
        format!(
            "{:.2} ({:.2} to {:.2})",
            self.median, self.lower, self.upper
        )
    }
}

#[expect(clippy::print_stdout, reason = "this is what it is for")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}
