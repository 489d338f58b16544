//! What the programs of a host say to people, and what they read of what people type.
//!
//! Everything that is said of a failure, a time, a person or a result has its words here, alike on a terminal and on a page.

pub mod ended;
pub mod failures;
pub mod names;
pub mod results;
pub mod said;
pub mod times;
pub mod typed;

mod command_error;
mod safe_text;

pub use self::{
    command_error::{
        CommandError, ErrorKind, ResultExt, Way, is_unknown_position, is_unrecognized,
        refused_change, requires_login,
    },
    safe_text::{escape_json, safe_line, safe_lines, safe_text},
    said::Said,
};
