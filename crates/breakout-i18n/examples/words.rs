//! Checks the languages, as `cargo xtask words [TAG]`: how much of each is translated, and what is wrong.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use breakout_i18n::check::{self, Checked, Files};

fn main() -> io::Result<ExitCode> {
    let languages = languages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("words"))?;
    let asked = env::args().nth(1);
    let checked = languages.keys().map(|tag| (tag, check(tag, &languages)));
    let checked: BTreeMap<_, _> = checked.collect();
    let lines = match &asked {
        None => all(&checked),
        Some(tag) => match checked.get(tag) {
            Some(checked) => one(tag, checked),
            None => vec![format!(
                "There is no folder crates/breakout-i18n/words/{tag}."
            )],
        },
    };
    match io::stdout().write_all(format!("{}\n", lines.join("\n")).as_bytes()) {
        // `… | head` has all it wants.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
        _ => {}
    }
    let is_asked = |tag: &String| asked.as_ref().is_none_or(|asked| asked == tag);
    let mut looked_at = checked.iter().filter(|(tag, _)| is_asked(tag)).peekable();
    let is_fine = looked_at.peek().is_some() && looked_at.all(|(_, it)| it.problems.is_empty());
    Ok(ExitCode::from(u8::from(!is_fine)))
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

fn all(checked: &BTreeMap<&String, Checked>) -> Vec<String> {
    let lines = checked.iter().map(|(tag, checked)| {
        let problems = checked.problems.len();
        let percent = checked.percent();
        format!("{tag:<14} {percent:>3} %  {problems:>4} problems")
    });
    let last = "`cargo xtask words TAG` names the problems.".to_owned();
    lines.chain([last]).collect()
}

fn one(tag: &str, checked: &Checked) -> Vec<String> {
    let files = checked.wanted.iter().map(|(file, wanted)| {
        let there = checked.there.get(file).unwrap_or(&0);
        let percent = (there * 100).checked_div(*wanted).unwrap_or(100);
        format!("{file:<16} {there:>4} of {wanted:>4}  {percent:>3} %")
    });
    let problems = checked.problems.iter();
    let problems = problems.map(|problem| format!("words/{tag}/{problem}"));
    let last = match checked.problems.len() {
        0 => "Nothing is wrong. People are offered the language.".to_owned(),
        count => format!("{count} problems. The language is left out until they are mended."),
    };
    let share = format!("{tag}: {} % is translated.", checked.percent());
    files.chain([share]).chain(problems).chain([last]).collect()
}
