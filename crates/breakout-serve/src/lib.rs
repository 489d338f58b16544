//! A bot that splits rooms for whoever moderates them: what is written to it, and what it answers.

pub mod answer;
pub mod command;
