//! Measures on a throwaway Synapse how fast break-outs open and are seen.
//!
//! Each number stands next to another one from the same run: the floor, which is what the
//! homeserver needs however cleverly it is asked, or a rival, which is another way to do the
//! same. `docs/benchmarks.md` says what they mean.

#![recursion_limit = "256"]

mod console;
mod offers;
mod open;
mod people;
mod program;
mod recorder;
mod rotation;
mod serve;
mod statistics;
mod terminal;

use std::{env, error::Error, process::ExitCode};

use local_synapse::Synapse;
use serde_json::{Map, Value};

use self::terminal::{answer, news};

const USAGE: &str = "\
Usage: cargo xtask bench [open|offers|console|serve|rotation|dealing|calls|all] [--quick] [--debug] [--json] [--rooms=N] [--people=N] [--widgets=N]

  open     How long a session with 10, 50 and 100 rooms takes to open
  offers   How long after the event 200 participants see their offer
  console  How long after somebody came or went 500 open pages of a board show it
  serve    How far one process of the bot goes: memory, answers, requests, a restart; alone
  rotation How few pairs meet again, and how long it takes to deal so; needs no homeserver
  dealing  How many rounds nobody meets anybody twice in, for each size, next to what is known; alone
  calls    How long it takes from a click until people hear each other; needs Chromium, npm and Go,
           and has arguments of its own: `cargo xtask bench calls --help`
  all      All of them but serve, dealing and calls, the default

  --quick  Fewer rooms, people and rounds: for a look, not for a comparison
  --debug  As everything is built for tests, which is slower: for a look
  --json   Answer with one JSON object
  --rooms  Of open and serve, only this number of rooms: 10, 50 or 100; 20, 100 or 500
  --people Of serve, so many people instead of the usual number
  --widgets Of serve, so many widgets instead of the usual number";

/// Which of them are wanted.
struct Benchmarks {
    open: bool,
    offers: bool,
    console: bool,
    serve: bool,
    rotation: bool,
    rooms: Option<usize>,
    people: Option<usize>,
    widgets: Option<usize>,
}

/// Why a benchmark could not be run to its end.
type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let mut names = Vec::new();
    let (mut quick, mut json) = (false, false);
    let (mut rooms, mut people, mut widgets) = (None, None, None);
    for arg in env::args().skip(1) {
        let number = arg.split_once('=');
        let number = number.and_then(|(name, number)| Some((name, number.parse().ok()?)));
        let wanted = match number {
            Some(("--rooms", _)) => Some(&mut rooms),
            Some(("--people", _)) => Some(&mut people),
            Some(("--widgets", _)) => Some(&mut widgets),
            _ => None,
        };
        if let (Some(wanted), Some((_, number))) = (wanted, number) {
            *wanted = Some(number);
            continue;
        }
        match arg.as_str() {
            "--quick" => quick = true,
            "--json" => json = true,
            "open" | "offers" | "console" | "serve" | "rotation" | "all" => names.push(arg),
            "-h" | "--help" => {
                answer(USAGE);
                return ExitCode::SUCCESS;
            }
            _ => {
                news(USAGE);
                return ExitCode::from(2);
            }
        }
    }
    let wanted = |name: &str| names.is_empty() || names.iter().any(|n| n == name || n == "all");
    let benchmarks = Benchmarks {
        open: wanted("open"),
        offers: wanted("offers"),
        console: wanted("console"),
        // It takes a quarter of an hour by itself.
        serve: names.iter().any(|name| name == "serve"),
        rotation: wanted("rotation"),
        rooms,
        people,
        widgets,
    };
    match run(benchmarks, quick, json).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            news(&format!("error: {error}"));
            let mut cause = error.source();
            while let Some(error) = cause {
                news(&format!("caused by: {error}"));
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

/// Runs the benchmarks, each on a homeserver of its own.
///
/// The homeserver ends with this process, however that ends, so that Ctrl-C needs no care.
async fn run(benchmarks: Benchmarks, quick: bool, json: bool) -> Result<(), Failure> {
    let mut report = Map::new();
    if benchmarks.rotation {
        let figures = rotation::run(quick)?;
        if json {
            report.insert("rotation".to_owned(), figures.to_json());
        } else {
            answer(&figures.to_string());
        }
    }
    if benchmarks.open {
        let figures = open::run(&start().await?, quick, benchmarks.rooms).await?;
        if json {
            report.insert("open".to_owned(), figures.to_json());
        } else {
            answer(&figures.to_string());
        }
    }
    if benchmarks.offers {
        let figures = offers::run(&start().await?, quick).await?;
        if json {
            report.insert("offers".to_owned(), figures.to_json());
        } else {
            answer(&figures.to_string());
        }
    }
    if benchmarks.console {
        let figures = console::run(&start().await?, quick).await?;
        if json {
            report.insert("console".to_owned(), figures.to_json());
        } else {
            answer(&figures.to_string());
        }
    }
    if benchmarks.serve {
        let figures = serve::run(
            quick,
            benchmarks.rooms,
            benchmarks.people,
            benchmarks.widgets,
        )
        .await?;
        if json {
            report.insert("serve".to_owned(), figures.to_json());
        } else {
            answer(&figures.to_string());
        }
    }
    if json {
        answer(&Value::Object(report).to_string());
    }
    Ok(())
}

async fn start() -> Result<Synapse, Failure> {
    let builder = Synapse::builder().on_progress(|progress| news(&progress.to_string()));
    Ok(builder.start().await?)
}
