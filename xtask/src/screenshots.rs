//! Takes the pictures of the console anew, which are examples of the app so that they can drive a browser.

use crate::{cargo, root, target};

const PROGRAM: [&str; 5] = ["build", "--package", "breakout-cli", "--bin", "breakout"];
const RUN: [&str; 4] = ["run", "--package", "breakout-cli", "--example"];

/// Each takes some of the pictures.
const EXAMPLES: [&str; 2] = ["screenshots", "call_picture"];

pub(crate) fn run() -> Result<(), String> {
    let program = target().join("debug").join("breakout");
    let folder = root().join("docs").join("screenshots");
    let (program, folder) = (program.to_string_lossy(), folder.to_string_lossy());
    let examples = EXAMPLES.map(|name| [&RUN[..], &[name, "--", &*program, &*folder]].concat());
    let commands = [&PROGRAM[..]].into_iter();
    for args in commands.chain(examples.iter().map(Vec::as_slice)) {
        let status = cargo(args)
            .status()
            .map_err(|error| format!("cargo could not be run: {error}"))?;
        if !status.success() {
            return Err(format!("the pictures could not be taken ({status})"));
        }
    }
    Ok(())
}
