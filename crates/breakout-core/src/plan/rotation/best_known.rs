//! What the tests and the benchmark of dealing compare with.

/// The most rounds that are known for 3 to 10 groups, each a row, of 3 to 8 people; `docs/benchmarks.md` says where from.
pub(super) const BEST_KNOWN: [[usize; 6]; 8] = [
    [4, 1, 1, 1, 1, 1],
    [4, 5, 1, 1, 1, 1],
    [7, 5, 6, 1, 1, 1],
    [8, 7, 6, 3, 1, 1],
    [10, 9, 7, 7, 8, 1],
    [11, 10, 8, 8, 8, 9],
    [13, 11, 9, 9, 9, 9],
    [14, 13, 9, 7, 7, 5],
];
