//! The app: command line, and what it needs of accounts, connection and terminal.
//!
//! Everything that touches the outside has one file here: `ui` prints, `clock` reads the clock, `account` reads and writes
//! the disk and the environment, `connection` talks to the homeserver, `web` to the browser.

#![recursion_limit = "256"]

mod account;
mod answer;
mod board;
mod browser;
pub mod cli;
mod clock;
mod command_error;
mod commands;
mod connection;
mod context;
mod counted;
mod duration;
mod hosting;
mod input_file;
mod interrupt;
mod logging;
mod login;
mod point_in_time;
mod resolve;
mod results;
mod room_list;
mod run;
mod sayings;
mod starts;
mod timekeeping;
mod turns;
mod ui;
mod web;

pub use run::main;
