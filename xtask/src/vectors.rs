//! Writes `vectors/` anew: what core does, for clients in other languages.

use crate::cargo;

/// Lets the test that compares the vectors write them instead.
pub(crate) fn regenerate() -> Result<(), String> {
    let status = cargo(&["test", "--workspace", "--test", "vectors"])
        .env("BREAKOUT_REGENERATE_VECTORS", "1")
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("vectors/ could not be written".to_owned())
    }
}
