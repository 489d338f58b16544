//! Takes the pictures of the console anew, which are an example of the app so that they can drive a browser.

use crate::{cargo, root, target};

const PROGRAM: [&str; 5] = ["build", "--package", "breakout-app", "--bin", "breakout"];
const PICTURES: [&str; 6] = [
    "run",
    "--package",
    "breakout-app",
    "--example",
    "screenshots",
    "--",
];

pub(crate) fn run() -> Result<(), String> {
    let program = target().join("debug").join("breakout");
    let folder = root().join("docs").join("screenshots");
    let (program, folder) = (program.to_string_lossy(), folder.to_string_lossy());
    let pictures = [&PICTURES[..], &[&*program, &*folder]].concat();
    for args in [&PROGRAM[..], &pictures] {
        let status = cargo(args)
            .status()
            .map_err(|error| format!("cargo could not be run: {error}"))?;
        if !status.success() {
            return Err(format!("the pictures could not be taken ({status})"));
        }
    }
    Ok(())
}
