//! Installs the .deb in a Debian that was just made, where nothing else is.

use std::{path::Path, process::Command};

use super::{NAME, VERSION, done, output};
use crate::{root, say, works};

/// A release itself, without its updates: those are no concern of a package, and their lists expire.
const DEBIAN: &str = "deb http://deb.debian.org/debian stable main";

/// Runs the walk of `packaging/fresh.sh` in a new Debian, where mmdebstrap is there to make one.
pub(super) fn run(packages: &Path) -> Result<(), String> {
    if !works(Command::new("mmdebstrap").arg("--version")) {
        say("dist: left out, since mmdebstrap was not found (Debian: `apt install mmdebstrap`)");
        return Ok(());
    }
    let architecture = output(Command::new("dpkg").arg("--print-architecture"))?;
    let file = format!("{NAME}_{VERSION}_{}.deb", architecture.trim());
    let package = packages.join(file);
    if !package.exists() {
        return Err(format!(
            "{} is not there; `cargo xtask dist` makes it",
            package.display()
        ));
    }
    done(
        Command::new("mmdebstrap")
            .args([
                "--variant=minbase",
                "--include=ca-certificates",
                "--format=null",
            ])
            .arg(format!(
                "--customize-hook={}",
                root().join("packaging/fresh.sh").display()
            ))
            .args(["stable", "/dev/null", DEBIAN])
            .env("PACKAGE", package)
            .env("VERSION", VERSION),
    )
}
