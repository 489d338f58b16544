//! Whether a language says all that English says.

use crate::cargo;

/// Lets the catalog's own example look, so that nothing else is built.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let words = [
        "run",
        "--quiet",
        "-p",
        "breakout-i18n",
        "--example",
        "words",
        "--",
    ];
    let status = cargo(&words)
        .args(args)
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err("something is missing or wrong, as told above".to_owned()),
    }
}
