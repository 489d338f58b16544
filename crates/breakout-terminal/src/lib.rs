//! The terminal: what a program answers and tells, and how it looks.

pub mod browser;
pub mod logging;
pub mod ui;
