//! What the program is made of, for machines: a bill of materials in CycloneDX.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{copy, done, failed};
use crate::{cargo, root, say, works};

/// What cargo-cyclonedx writes beside the manifest of each crate that has a program.
const WRITTEN: [&str; 3] = [
    "crates/breakout-cli/breakout_bin.cdx.json",
    "benches/breakout-bench_bin.cdx.json",
    "xtask/xtask_bin.cdx.json",
];

/// Writes it, where cargo-cyclonedx is there.
pub(super) fn write(packages: &Path, name: &str, triple: &str) -> Result<Option<PathBuf>, String> {
    if !works(&mut cargo(&["cyclonedx", "--version"])) {
        say(
            "dist: no bill of materials, since cargo-cyclonedx was not found: \
             `cargo install --locked cargo-cyclonedx` brings it",
        );
        return Ok(None);
    }
    let ask = ["cyclonedx", "--format", "json", "--spec-version", "1.5"];
    done(cargo(&ask).args(["--describe", "binaries", "--target", triple]))?;
    let to = packages.join(format!("{name}.cdx.json"));
    copy(&root().join(WRITTEN[0]), &to)?;
    for written in WRITTEN.map(|path| root().join(path)) {
        fs::remove_file(&written).map_err(|error| failed(&written, &error))?;
    }
    Ok(Some(to))
}
