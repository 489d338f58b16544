//! Breakout
fn main() {}
