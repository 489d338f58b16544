//! Takes the pictures of the console anew, which are examples of the app so that they can drive a browser.

use crate::{cargo, root, target};

const PROGRAM: [&str; 5] = ["build", "--package", "breakout-cli", "--bin", "breakout"];
const RUN: [&str; 4] = ["run", "--package", "breakout-cli", "--example"];

/// Each takes some of the pictures.
const EXAMPLES: [&str; 2] = ["screenshots", "call_picture"];

/// The languages besides English in which some are taken, each in a folder of its own.
const LANGUAGES: [&str; 1] = ["de"];

pub(crate) fn run(languages: &[&str]) -> Result<(), String> {
    let program = target().join("debug").join("breakout");
    let folder = root().join("docs").join("screenshots");
    let (program, folder) = (program.to_string_lossy(), folder.to_string_lossy());
    let mut runs: Vec<Vec<String>> = vec![PROGRAM.map(str::to_owned).into()];
    let mut take = |example: &str, folder: &str, language: Option<&str>| {
        let run = [&RUN[..], &[example, "--", &*program, folder]].concat();
        let run = run.into_iter().chain(language).map(str::to_owned);
        runs.push(run.collect());
    };
    let languages = match languages {
        [] => {
            for example in EXAMPLES {
                take(example, &folder, None);
            }
            &LANGUAGES[..]
        }
        languages => languages,
    };
    for language in languages {
        take(EXAMPLES[0], &format!("{folder}/{language}"), Some(language));
    }
    for args in runs.iter().map(|run| run.iter().map(String::as_str)) {
        let args: Vec<_> = args.collect();
        let status = cargo(&args)
            .status()
            .map_err(|error| format!("cargo could not be run: {error}"))?;
        if !status.success() {
            return Err(format!("the pictures could not be taken ({status})"));
        }
    }
    Ok(())
}
