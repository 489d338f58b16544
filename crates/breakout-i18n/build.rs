//! Writes a function for each message of the English catalog, so that a message that is not there, or an argument
//! that it does not have, does not compile; and the enum of the languages, of which each is a folder.

#[expect(unreachable_pub, reason = "it is a part of the library")]
#[path = "src/check.rs"]
mod check;

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use check::{Facts, Files, Kind, LANGUAGE, ROOMS};

/// Where the languages are.
const WORDS: &str = "words";

/// What all others are translated from.
const ENGLISH: &str = "en";

/// What is set where people want to see what they have translated so far.
const UNFINISHED: &str = "BREAKOUT_UNFINISHED_LANGUAGES";

/// The help of the command line, whose texts are found by the names of commands and arguments.
const HELP: &str = "help";

/// How many problems of a language are told before it is left out.
const TOLD: usize = 10;

/// The numbers of the samples: all forms that the languages have.
const NUMBERS: [u8; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={WORDS}");
    println!("cargo::rerun-if-env-changed={UNFINISHED}");
    let languages = languages()?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let english = languages.get(ENGLISH).cloned().unwrap_or_default();
    fs::write(out.join("messages.rs"), messages(&english)?)?;
    fs::write(out.join("languages.rs"), enumeration(&languages)?)
}

/// Reads all languages, by tag.
fn languages() -> io::Result<BTreeMap<String, Files>> {
    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(WORDS)? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        let mut files = Files::new();
        for file in fs::read_dir(&folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|it| it == "ftl") {
                files.insert(stem(&path), fs::read_to_string(&path)?);
            }
        }
        languages.insert(stem(&folder), files);
    }
    Ok(languages)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Writes the functions of all files.
fn messages(english: &Files) -> io::Result<String> {
    let mut code = String::new();
    let mut problems = Vec::new();
    let messages = check::read(english, &mut problems);
    if let Some(problem) = problems.first() {
        return Err(io::Error::other(format!("words/en/{problem}")));
    }
    let mut samples = Vec::new();
    for (name, text) in english {
        if name == ROOMS || name == LANGUAGE {
            continue;
        }
        let about = text.lines().next().and_then(|it| it.strip_prefix("### "));
        let about = about.ok_or_else(|| {
            io::Error::other(format!(
                "words/en/{name}.ftl: begin it with a comment of three #"
            ))
        })?;
        let messages = messages.iter().filter(|((file, _), _)| file == name);
        let messages = messages.map(|((_, key), facts)| (key.as_str(), facts));
        match name.as_str() {
            HELP => by_name(&mut code, name, about, messages)?,
            _ => module(&mut code, name, about, messages),
        }
        samples.push(format!("{}::samples(&mut all);", identifier(name)));
    }
    let samples = samples.concat();
    let _ = writeln!(
        code,
        "#[cfg(test)]\npub(crate) fn samples() -> Vec<crate::Message> {{ let mut all = Vec::new(); {samples} all }}"
    );
    Ok(code)
}

/// Writes the functions of a file.
fn module<'a>(
    code: &mut String,
    file: &str,
    about: &str,
    messages: impl Iterator<Item = (&'a str, &'a Facts)>,
) {
    let _ = writeln!(code, "/// {about}\npub mod {} {{", identifier(file));
    let mut samples = Vec::new();
    for (key, facts) in messages {
        for line in facts.text.lines() {
            let _ = writeln!(code, "/// `{}`", line.replace('`', "'").trim());
            let _ = writeln!(code, "///");
        }
        let arguments = facts.order.iter().map(|name| {
            let kind = facts.arguments.get(name).unwrap_or(&Kind::Any);
            (name, kind)
        });
        let parameters = arguments.clone().map(|(name, kind)| {
            let kind = match kind {
                Kind::Any => "impl Into<crate::Argument>",
                Kind::Number(_) => "impl Into<crate::Number>",
                Kind::Choice(_) => "&'static str",
            };
            format!("{}: {kind}", identifier(name))
        });
        let parameters = parameters.collect::<Vec<_>>().join(", ");
        let values = arguments.clone().map(|(name, kind)| {
            let value = identifier(name);
            match kind {
                Kind::Any => format!("(\"{name}\", {value}.into())"),
                Kind::Number(_) => format!("(\"{name}\", crate::Argument::from({value}.into()))"),
                Kind::Choice(_) => format!("(\"{name}\", crate::Argument::choice({value}))"),
            }
        });
        let values = values.collect::<Vec<_>>().join(", ");
        let function = identifier(key);
        let _ = writeln!(
            code,
            "pub fn {function}({parameters}) -> crate::Message {{ crate::Message::new(\"{file}\", \"{key}\", vec![{values}]) }}"
        );
        samples.push(sample(&function, facts));
    }
    let samples = samples.concat();
    let _ = writeln!(
        code,
        "#[cfg(test)]\npub(crate) fn samples(all: &mut Vec<crate::Message>) {{ {samples} }}\n}}"
    );
}

/// Writes the names of a file whose messages are found by name.
fn by_name<'a>(
    code: &mut String,
    file: &str,
    about: &str,
    messages: impl Iterator<Item = (&'a str, &'a Facts)>,
) -> io::Result<()> {
    let mut names = Vec::new();
    for (name, facts) in messages {
        if !facts.order.is_empty() {
            let problem = format!("words/en/{file}.ftl: {name} has variables");
            return Err(io::Error::other(problem));
        }
        names.push(name);
    }
    let module = identifier(file);
    let count = names.len();
    let _ = writeln!(
        code,
        "/// {about}
        pub mod {module} {{
        /// The names of all texts.
        pub const NAMES: [&str; {count}] = {names:?};
        /// Returns the text of this name.
        pub fn named(name: &str) -> Option<crate::Message> {{
            let name = NAMES.into_iter().find(|it| *it == name)?;
            Some(crate::Message::new(\"{file}\", name, Vec::new()))
        }}
        #[cfg(test)]
        pub(crate) fn samples(all: &mut Vec<crate::Message>) {{ all.extend(NAMES.into_iter().filter_map(named)); }}
        }}"
    );
    Ok(())
}

/// Writes what makes samples of a message: with all numbers, and all words between which it chooses.
fn sample(function: &str, facts: &Facts) -> String {
    let choices = facts.arguments.values().map(|kind| match kind {
        Kind::Any => 1,
        Kind::Number(_) => NUMBERS.len(),
        Kind::Choice(keys) => keys.len(),
    });
    let count = choices.max().unwrap_or(1);
    let values = facts
        .order
        .iter()
        .map(|name| match facts.arguments.get(name) {
            Some(Kind::Number(_)) => format!(
                "{NUMBERS:?}.map(|number: u8| u64::from(number))[turn % {}]",
                NUMBERS.len()
            ),
            Some(Kind::Choice(keys)) => {
                let keys: Vec<_> = keys.iter().collect();
                format!("{keys:?}[turn % {}]", keys.len())
            }
            _ => "\"sample\"".to_owned(),
        });
    let values = values.collect::<Vec<_>>().join(", ");
    match count {
        1 => format!(
            "all.push({function}({}));",
            values.replace("turn % ", "0 % ")
        ),
        _ => format!("for turn in 0..{count} {{ all.push({function}({values})); }}"),
    }
}

/// Writes the enum of the languages, and what is known of each.
fn enumeration(languages: &BTreeMap<String, Files>) -> io::Result<String> {
    let english = languages.get(ENGLISH).cloned().unwrap_or_default();
    let offers_all = env::var_os(UNFINISHED).is_some_and(|it| !it.is_empty());
    let mut variants = String::new();
    let mut entries = String::new();
    let mut names = Vec::new();
    for (tag, own) in languages {
        let base = check::base(tag, languages.keys().map(String::as_str));
        let base_files = base.and_then(|base| languages.get(base));
        let checked = check::check(tag, &english, own, base_files);
        if !checked.problems.is_empty() {
            for problem in checked.problems.iter().take(TOLD) {
                println!("cargo::warning=words/{tag}/{problem}");
            }
            if tag == ENGLISH {
                return Err(io::Error::other("the English catalog is wrong"));
            }
            let percent = checked.percent();
            let becomes = if offers_all { "in English" } else { "left out" };
            println!(
                "cargo::warning={tag} is not finished ({percent} %): what is missing is {becomes}"
            );
            if !offers_all {
                continue;
            }
        }
        let mut problems = Vec::new();
        let mut about = base_files.map_or_else(check::Messages::new, |files| {
            check::read(files, &mut problems)
        });
        about.extend(check::read(own, &mut problems));
        let about = |key: &str| {
            let facts = about.get(&(LANGUAGE.to_owned(), key.to_owned()));
            facts.map_or("", |facts| facts.text.as_str())
        };
        let english_name = match about("english-name") {
            "" => tag,
            name => name,
        };
        let own_name = match about("own-name") {
            "" => tag,
            name => name,
        };
        let direction = match about("direction") {
            "rtl" => "RightToLeft",
            _ => "LeftToRight",
        };
        let cases: Vec<_> = about("cases").split_whitespace().collect();
        let name = camel_case(english_name);
        let default = if tag == ENGLISH { "#[default] " } else { "" };
        let _ = writeln!(
            variants,
            "/// {english_name} ({own_name}).\n{default}{name},"
        );
        let files = [(base.unwrap_or_default(), base_files), (tag, Some(own))];
        let files = files.into_iter().flat_map(|(tag, files)| {
            files.into_iter().flat_map(move |files| {
                files.keys().map(move |file| {
                    format!("(\"{file}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/words/{tag}/{file}.ftl\")))")
                })
            })
        });
        let files = files.collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            entries,
            "Self::{name} => {{ static ENTRY: Entry = Entry {{ tag: \"{tag}\", own_name: {own_name:?}, \
             english_name: {english_name:?}, direction: Direction::{direction}, \
             catalog: LazyLock::new(|| Catalog::new(\"{tag}\", Direction::{direction}, &{cases:?}, &[{files}])) }}; \
             &ENTRY }}"
        );
        if tag == ENGLISH {
            let _ = writeln!(
                entries,
                "#[cfg(any(debug_assertions, feature = \"pseudo\"))]\nSelf::Pseudo => {{ static ENTRY: Entry = Entry {{ \
                 tag: \"en-x-pseudo\", own_name: \"⟦Ḗƞɠŀīşħ⟧\", english_name: \"Pseudo\", direction: Direction::LeftToRight, \
                 catalog: LazyLock::new(|| Catalog::new(\"en\", Direction::LeftToRight, &[], &[{files}]).in_pseudo()) }}; \
                 &ENTRY }}"
            );
        }
        names.push(format!("Self::{name}"));
    }
    let count = names.len();
    let names = names.join(", ");
    Ok(format!(
        "/// A language in which everything is said.\n\
         ///\n\
         /// Each is a folder of the catalog; one that is not complete is left out.\n\
         #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]\n\
         #[non_exhaustive]\n\
         pub enum Language {{\n{variants}\
         /// English with accents, between brackets, and longer: what is not like that stands in no catalog. It is not offered.\n\
         #[cfg(any(debug_assertions, feature = \"pseudo\"))]\nPseudo,\n}}\n\
         impl Language {{\n/// All languages that people are offered, by tag.\npub const ALL: [Self; {count}] = [{names}];\n\
         fn entry(self) -> &'static Entry {{ match self {{\n{entries}}} }}\n}}\n"
    ))
}

/// Returns the name of a variant: `GermanFormal` for "German (formal)".
fn camel_case(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    });
    words.collect()
}

/// Returns the name of a message, a file or a variable as Rust has it.
fn identifier(name: &str) -> String {
    const KEYWORDS: [&str; 12] = [
        "as", "break", "continue", "else", "for", "if", "in", "loop", "move", "return", "type",
        "where",
    ];
    let name = name.replace('-', "_");
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("r#{name}"),
        false => name,
    }
}
