//! Checks the languages, as `cargo xtask words [TAG]`: how much of each is translated, and what is wrong.
#![expect(clippy::print_stdout, reason = "that is what it is for")]

use std::{
    collections::BTreeMap,
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use breakout_i18n::check::{self, Checked, Files};

fn main() -> io::Result<ExitCode> {
    let languages = languages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("words"))?;
    let asked = env::args().nth(1);
    let checked = languages.keys().map(|tag| (tag, check(tag, &languages)));
    let checked: BTreeMap<_, _> = checked.collect();
    match &asked {
        None => Ok(all(&checked)),
        Some(tag) => Ok(match checked.get(tag) {
            Some(checked) => one(tag, checked),
            None => {
                println!("There is no folder crates/breakout-i18n/words/{tag}.");
                ExitCode::FAILURE
            }
        }),
    }
}

fn languages(folder: &Path) -> io::Result<BTreeMap<String, Files>> {
    let mut languages = BTreeMap::new();
    for folder in entries(folder)?.into_iter().filter(|it| it.is_dir()) {
        let mut files = Files::new();
        for file in entries(&folder)? {
            if file.extension().is_some_and(|it| it == "ftl") {
                files.insert(stem(&file), fs::read_to_string(&file)?);
            }
        }
        languages.insert(stem(&folder), files);
    }
    Ok(languages)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    entries.map(|entry| entry.map(|it| it.path())).collect()
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn check(tag: &str, languages: &BTreeMap<String, Files>) -> Checked {
    let files = |tag: &str| languages.get(tag);
    let base = check::base(tag, languages.keys().map(String::as_str));
    check::check(
        tag,
        files("en").unwrap_or(&Files::new()),
        files(tag).unwrap_or(&Files::new()),
        base.and_then(files),
    )
}

fn all(checked: &BTreeMap<&String, Checked>) -> ExitCode {
    for (tag, checked) in checked {
        let problems = checked.problems.len();
        println!(
            "{tag:<14} {:>3} %  {problems:>4} problems",
            checked.percent()
        );
    }
    println!("`cargo xtask words TAG` names the problems.");
    let is_fine = checked.values().all(|it| it.problems.is_empty());
    ExitCode::from(u8::from(!is_fine))
}

fn one(tag: &str, checked: &Checked) -> ExitCode {
    for (file, wanted) in &checked.wanted {
        let there = checked.there.get(file).unwrap_or(&0);
        let percent = (there * 100).checked_div(*wanted).unwrap_or(100);
        println!("{file:<16} {there:>4} of {wanted:>4}  {percent:>3} %");
    }
    println!("{tag}: {} % is translated.", checked.percent());
    for problem in &checked.problems {
        println!("words/{tag}/{problem}");
    }
    match checked.problems.len() {
        0 => println!("Nothing is wrong. People are offered the language."),
        problems => {
            println!("{problems} problems. The language is left out until they are mended.")
        }
    }
    ExitCode::from(u8::from(!checked.problems.is_empty()))
}
