//! The command line.

#![recursion_limit = "256"]

mod answer;
mod board;
pub mod cli;
mod commands;
mod context;
mod help;
mod input_file;
mod keys;
mod open_session;
mod resolve;
mod run;
mod session_language;
mod timekeeping;
mod waiting;
mod wrong_usage;

pub use run::main;
