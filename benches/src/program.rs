//! The program that is measured as a process of its own.

use std::{env, path::PathBuf};

use crate::Failure;

/// The program beside this one, which `cargo xtask bench` builds before.
pub(crate) fn path() -> Result<PathBuf, Failure> {
    let program = env::current_exe()?.with_file_name("breakout");
    if program.is_file() {
        Ok(program)
    } else {
        Err(format!(
            "{} is not there; run this as `cargo xtask bench`",
            program.display()
        )
        .into())
    }
}
