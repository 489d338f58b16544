//! Medians, percentiles, and the processor time of this process.

use std::{fs, time::Duration};

/// Durations in milliseconds, in order. One may lie before the moment it is counted from.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    pub(crate) fn add(&mut self, milliseconds: f64) {
        let place = self.0.partition_point(|other| *other <= milliseconds);
        self.0.insert(place, milliseconds);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        match (self.0.len() % 2, self.0.get(middle)) {
            (0, Some(upper)) => f64::midpoint(self.0[middle - 1], *upper),
            (_, Some(sample)) => *sample,
            (_, None) => f64::NAN,
        }
    }

    /// Returns the smallest sample that is no less than this part of them all.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100);
        let sample = self.0.get(rank.saturating_sub(1));
        sample.copied().unwrap_or(f64::NAN)
    }
}

pub(crate) fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// Returns the processor time that this process has used, where the system tells it.
pub(crate) fn processor_time() -> Option<Duration> {
    processor_time_of("self")
}

/// Returns the processor time that a process has used, where the system tells it.
pub(crate) fn processor_time_of(process: &str) -> Option<Duration> {
    read_processor_time(&fs::read_to_string(format!("/proc/{process}/stat")).ok()?)
}

/// Returns the memory of a process that is its own and present, in KiB, where the system tells it.
pub(crate) fn memory_of(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

fn read_processor_time(stat: &str) -> Option<Duration> {
    // The second field, the program's name, may hold anything; what follows it does not.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut ticks = fields.split(' ').skip(11).map(str::parse::<u64>);
    let (user, system) = (ticks.next()?.ok()?, ticks.next()?.ok()?);
    // A tick is a hundredth of a second on every Linux.
    Some(Duration::from_millis((user + system) * 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(values: impl IntoIterator<Item = u32>) -> Samples {
        let mut samples = Samples::default();
        for value in values {
            samples.add(f64::from(value));
        }
        samples
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(samples([3, 1, 2]).median(), 2.0);
        assert_eq!(samples([4, 1, 3, 2]).median(), 2.5);
        assert!(samples([]).median().is_nan());
    }

    #[test]
    fn a_percentile_is_a_sample() {
        assert_eq!(samples((1..=200).rev()).percentile(99), 198.0);
        assert_eq!(samples([1, 2]).percentile(99), 2.0);
        assert_eq!(samples([7]).percentile(50), 7.0);
    }

    #[test]
    fn processor_time_is_read_past_any_name() {
        let stat = "1 (a b) c) S 1 1 1 0 -1 4194304 1 0 0 0 25 17 0 0 20 0 9 0";
        assert_eq!(read_processor_time(stat), Some(Duration::from_millis(420)));
    }
}
