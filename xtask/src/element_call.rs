//! Fetches what calls need and is not ours: Element Call, under another license, and LiveKit's client.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::say;

/// Each package, the folder that it goes into, and a file that is in it.
const PACKAGES: [(&str, &str, &str); 2] = [
    (
        "@element-hq/element-call-embedded@0.26.1",
        "element-call",
        "dist/index.html",
    ),
    (
        "livekit-client@2.23.0",
        "livekit-client",
        "dist/livekit-client.umd.js",
    ),
];

/// Puts the packages where `breakout console` looks for them.
pub(crate) fn run() -> Result<(), String> {
    let directory = data_directory()?;
    PACKAGES
        .iter()
        .try_for_each(|package| fetch(*package, &directory))
}

fn fetch((package, folder, file): (&str, &str, &str), directory: &Path) -> Result<(), String> {
    let folder = directory.join(folder);
    if folder.join(file).is_file() {
        say(&format!("{} is there already", folder.display()));
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let packed = output(
        Command::new(npm)
            .args(["pack", "--silent", package])
            .current_dir(&folder),
    )?;
    let archive = packed.lines().last().unwrap_or_default().trim().to_owned();
    let unpack = ["-xzf", &archive, "--strip-components", "1"];
    output(Command::new("tar").args(unpack).current_dir(&folder))?;
    let archive = folder.join(archive);
    fs::remove_file(&archive).map_err(|error| at(&archive, &error))?;
    say(&format!(
        "{package} is in {}; see its licenses there",
        folder.display()
    ));
    Ok(())
}

/// The directory of the program, as it finds it itself.
fn data_directory() -> Result<PathBuf, String> {
    let from = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(home) = from("BREAKOUT_HOME") {
        return Ok(home);
    }
    let data = if cfg!(windows) {
        from("APPDATA")
    } else {
        from("XDG_DATA_HOME").or_else(|| Some(from("HOME")?.join(".local/share")))
    };
    let data = data.ok_or("there is no home directory; set BREAKOUT_HOME to a directory")?;
    Ok(data.join("matrix-breakout"))
}

fn output(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{program} could not be run: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{program} failed: {}", said.trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
