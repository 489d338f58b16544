//! Licenses, advisories and sources of all that is below us, as `deny.toml` allows them.

use crate::{cargo, say, works};

const NO_CARGO_DENY: &str = "\
cargo-deny was not found: `cargo install --locked cargo-deny` brings it, in some minutes";

/// The advisories come from the network; the other checks need none.
const OFFLINE: [&str; 3] = ["bans", "licenses", "sources"];

/// Runs all checks; with `--gate`, those that depend on the tree alone, and none where cargo-deny is missing.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match (args, is_there()) {
        ([], true) => check(&["check"]),
        (["--gate"], true) => {
            say(
                "deny: the advisories are left out, which come from the network; `cargo xtask deny` reads them, too",
            );
            check(&[&["--offline", "check"], OFFLINE.as_slice()].concat())
        }
        (["--gate"], false) => {
            say(&format!("deny: left out. {NO_CARGO_DENY}"));
            Ok(())
        }
        ([], false) => Err(NO_CARGO_DENY.to_owned()),
        _ => Err("usage: cargo xtask deny [--gate]".to_owned()),
    }
}

fn is_there() -> bool {
    works(&mut cargo(&["deny", "--version"]))
}

fn check(args: &[&str]) -> Result<(), String> {
    let args = [&["deny"], args].concat();
    let status = cargo(&args).status();
    let status = status.map_err(|error| format!("cargo-deny could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("cargo-deny did not pass; what it allows stands in deny.toml".to_owned())
    }
}
