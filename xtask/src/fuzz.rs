//! What others write, by the million, into what reads it: the targets in `fuzz`, with libFuzzer.
//!
//! `cargo fuzz` needs a nightly compiler for its address sanitizer. The counters by which libFuzzer finds new paths need none.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use crate::{cargo, root, say, target};

/// What makes the compiler count which paths are taken.
const COUNTERS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares";

/// The targets, and which of them bring the SDK with them.
const TARGETS: [(&str, bool); 8] = [
    ("event", false),
    ("notes", false),
    ("room", false),
    ("call", false),
    ("messages", false),
    ("files", false),
    ("text", false),
    ("command", true),
];

/// After how long an input hangs, in seconds. None should take one; a machine that does something else meanwhile may take it.
const LONGEST: u32 = 5;

/// How much memory a target may use, in MiB: what libFuzzer needs for itself and its corpus, and 64 for an input.
const MEMORY: u32 = 512;

/// How much an input may make a target ask for at once, in MiB.
const ALLOCATION: u32 = 64;

const USAGE: &str = "\
Usage: cargo xtask fuzz [--minutes N | --gate] [TARGET]...

Without a target, all that need no SDK; `command` has to be named. Each runs for N minutes, one unless said otherwise, and goes on
from what it has found before. With --gate, each takes the same inputs every time: a change fails for what it does.";

/// How many inputs each target takes in the gate: about a minute of them.
const IN_THE_GATE: u32 = 400_000;

/// For how long a target runs.
#[derive(Clone, Copy)]
enum Span {
    /// With other inputs each time, and with those that were found before.
    Minutes(u64),
    /// With the same inputs each time.
    Gate,
}

/// Builds the targets that are named and runs each for a while.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let (span, names) = match args {
        ["--gate", names @ ..] => (Span::Gate, names),
        ["--minutes", minutes, names @ ..] => {
            let minutes = minutes
                .parse::<u64>()
                .ok()
                .filter(|it| (1..=600).contains(it));
            (Span::Minutes(minutes.ok_or(USAGE)?), names)
        }
        names => (Span::Minutes(1), names),
    };
    let chosen: Vec<_> = match names {
        [] => TARGETS.iter().filter(|(_, sdk)| !sdk).collect(),
        names => {
            let find = |name: &&str| TARGETS.iter().find(|(target, _)| target == name);
            names.iter().map(find).collect::<Option<_>>().ok_or(USAGE)?
        }
    };
    let folder = root().join("fuzz");
    let built = build(&folder, &chosen)?;
    let names: Vec<_> = chosen.iter().map(|(name, _)| *name).collect();
    let at_a_time = thread::available_parallelism().map_or(1, usize::from);
    let mut failed = Vec::new();
    for names in names.chunks(at_a_time) {
        say(&format!("fuzz: {}", names.join(" and ")));
        let mut running = Vec::new();
        for name in names {
            running.push((*name, start(&folder, &built, name, span)?));
        }
        for (name, mut child) in running {
            let status = child.wait().map_err(|error| format!("{name}: {error}"))?;
            let log = fs::read_to_string(log(&built, name)).unwrap_or_default();
            if status.success() {
                say(&format!("fuzz: {name}: {}", summary(&log)));
            } else {
                let lines: Vec<_> = log.lines().collect();
                let end = lines.get(lines.len().saturating_sub(60)..);
                say(&end.unwrap_or_default().join("\n"));
                failed.push(name);
            }
        }
    }
    match failed.as_slice() {
        [] => Ok(()),
        failed => Err(format!(
            "{} failed; the input is in fuzz/artifacts, and the program beside it in {} takes it as its only argument",
            failed.join(" and "),
            built.display()
        )),
    }
}

/// Builds the targets, and returns the folder that they are in.
fn build(folder: &Path, chosen: &[&(&str, bool)]) -> Result<PathBuf, String> {
    let host = host()?;
    let into = root().join(target()).join("fuzz");
    let mut command = cargo(&["build", "--release", "--target", &host]);
    // With the host named as a target, what runs while building counts nothing.
    command
        .current_dir(folder)
        .env("RUSTFLAGS", COUNTERS)
        .arg("--target-dir")
        .arg(&into);
    for (name, sdk) in chosen {
        command.args(["--bin", name]);
        if *sdk {
            command.args(["--features", "serve"]);
        }
    }
    match command.status() {
        Ok(status) if status.success() => Ok(into.join(host).join("release")),
        Ok(_) => Err("the targets in fuzz were not built; they need a C++ compiler besides (on Debian and Ubuntu: `apt install g++`)".to_owned()),
        Err(error) => Err(format!("cargo could not be run: {error}")),
    }
}

/// The machine's own target, as rustc calls it.
fn host() -> Result<String, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output();
    let output = output.map_err(|error| format!("rustc could not be run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say what it builds for".to_owned())
}

fn start(folder: &Path, built: &Path, name: &str, span: Span) -> Result<Child, String> {
    let failed = |error| format!("{name} could not be run: {error}");
    let (corpus, bounds) = match span {
        Span::Minutes(minutes) => (
            folder.join("corpus").join(name),
            [
                format!("-max_total_time={}", minutes * 60),
                "-seed=0".to_owned(),
            ],
        ),
        Span::Gate => (
            built.join("gate").join(name),
            [format!("-runs={IN_THE_GATE}"), "-seed=1".to_owned()],
        ),
    };
    if matches!(span, Span::Gate) && corpus.exists() {
        fs::remove_dir_all(&corpus).map_err(failed)?;
    }
    let artifacts = folder.join("artifacts").join(name);
    for made in [&corpus, &artifacts] {
        fs::create_dir_all(made).map_err(failed)?;
    }
    let log = fs::File::create(log(built, name)).map_err(failed)?;
    Command::new(built.join(name))
        .arg(&corpus)
        .arg(folder.join("seeds").join(name))
        .arg(format!("-dict={}", folder.join("words.dict").display()))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .args(bounds)
        .arg(format!("-timeout={LONGEST}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg(format!("-malloc_limit_mb={ALLOCATION}"))
        .args([
            "-max_len=65536",
            "-len_control=20",
            "-print_final_stats=1",
            "-verbosity=1",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .map_err(failed)
}

fn log(built: &Path, name: &str) -> PathBuf {
    built.join(format!("{name}.log"))
}

/// What libFuzzer says at its end.
fn summary(log: &str) -> String {
    let said = |key: &str| {
        let line = log.lines().find(|line| line.contains(key));
        line.and_then(|line| line.split_whitespace().last())
            .unwrap_or("?")
            .to_owned()
    };
    format!(
        "{} inputs, {} of them kept, the longest took {} s, {} MiB at most",
        said("number_of_executed_units"),
        said("new_units_added"),
        said("slowest_unit_time_sec"),
        said("peak_rss_mb")
    )
}
