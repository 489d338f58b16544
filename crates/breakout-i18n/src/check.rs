//! Whether a language says all that English says, with all that stands in it.
//!
//! The build script leaves a language out that is not complete; a test and `cargo xtask words` say what is missing.

#[path = "check/facts.rs"]
mod facts;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub use self::facts::{Facts, Kind, facts};

/// The texts of a language's files, by what they are called without `.ftl`.
pub type Files = BTreeMap<String, String>;

/// The messages of a language, by file and name.
pub type Messages = BTreeMap<(String, String), Facts>;

/// The file about the language itself.
pub const LANGUAGE: &str = "language";

/// The file of what goes into rooms.
pub const ROOMS: &str = "rooms";

/// What [`LANGUAGE`] has of each language.
const OF_A_LANGUAGE: [&str; 3] = ["english-name", "own-name", "direction"];

/// What [`LANGUAGE`] may have besides: the cases of lengths, and signs that are others than in English.
const CASES: &str = "cases";

/// The sign between the parts of a list.
pub const COMMA: &str = "comma";

/// The sign between parts that may have commas.
pub const SEMICOLON: &str = "semicolon";

const MAY_HAVE: [&str; 3] = [CASES, COMMA, SEMICOLON];

/// The case that a length has where a message does not ask for another one.
pub const PLAIN_CASE: &str = "plain";

/// The variable by which the messages of lengths know their case.
pub const CASE: &str = "case";

/// Those that say a length, in [`ROOMS`].
const LENGTHS: [&str; 6] = [
    "about",
    "days",
    "hours",
    "minutes",
    "half-minutes",
    "seconds",
];

/// Those that people write themselves, in [`ROOMS`].
const TYPED: [&str; 2] = ["help-word", "report-word"];

/// The most bytes of a message that goes into rooms.
const LONGEST: usize = 1_000;

/// Something that is wrong in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, without `.ftl`.
    pub file: String,
    /// The message, or an empty text.
    pub message: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            message,
            what,
        } = self;
        match message.is_empty() {
            true => write!(f, "{file}.ftl: {what}"),
            false => write!(f, "{file}.ftl: {message}: {what}"),
        }
    }
}

/// What was found of a language.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is wrong. A language is complete if there is nothing.
    pub problems: Vec<Problem>,
    /// How many messages English has, by file.
    pub wanted: BTreeMap<String, usize>,
    /// How many of them there are in the language, or in the one that it changes.
    pub there: BTreeMap<String, usize>,
}

impl Checked {
    /// Returns how many percent are there, rounded down.
    pub fn percent(&self) -> usize {
        let sum = |counts: &BTreeMap<String, usize>| counts.values().sum::<usize>();
        (sum(&self.there) * 100)
            .checked_div(sum(&self.wanted))
            .unwrap_or(0)
    }
}

/// Returns the tag of the language of which another one has only what it says differently: `de` for `de-x-formal`.
pub fn base<'a>(tag: &str, tags: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let bases = tags.into_iter().filter(|base| {
        let rest = tag.strip_prefix(base);
        rest.is_some_and(|rest| rest.starts_with('-'))
    });
    bases.max_by_key(|base| base.len())
}

/// Compares a language with English. `base` are the files of the language of which it has only what it says differently.
pub fn check(tag: &str, english: &Files, own: &Files, base: Option<&Files>) -> Checked {
    let mut problems = Vec::new();
    // English has a check of its own when the build script reads it.
    let english = read(english, &mut Vec::new());
    let read_own = read(own, &mut problems);
    let mut all = base.map_or_else(Messages::new, |base| read(base, &mut Vec::new()));
    if base.is_some() {
        let read_own = read_own.iter().filter(|((file, _), _)| file != LANGUAGE);
        for ((file, message), facts) in read_own {
            let same = all.get(&(file.clone(), message.clone()));
            if same.is_some_and(|same| same.source == facts.source) {
                problems.push(problem(
                    file,
                    message,
                    "says what its base says; leave it out",
                ));
            }
        }
    }
    let cases = cases(
        read_own
            .get(&of_language(CASES))
            .or(all.get(&of_language(CASES))),
    );
    all.extend(read_own.clone());
    let checking = Checking {
        plurals: plurals(tag),
        cases,
    };
    for key in OF_A_LANGUAGE {
        if !all.contains_key(&of_language(key)) {
            problems.push(problem(LANGUAGE, key, "is missing"));
        }
    }
    let direction = all.get(&of_language("direction"));
    if direction.is_some_and(|it| !matches!(it.text.as_str(), "ltr" | "rtl")) {
        problems.push(problem(LANGUAGE, "direction", "is neither ltr nor rtl"));
    }
    let mut checked = Checked {
        problems: Vec::new(),
        wanted: BTreeMap::new(),
        there: BTreeMap::new(),
    };
    let files: BTreeSet<_> = all.keys().map(|(file, _)| file.as_str()).collect();
    for (key @ (file, message), wanted) in &english {
        if file == LANGUAGE {
            continue;
        }
        *checked.wanted.entry(file.clone()).or_default() += 1;
        match all.get(key) {
            Some(there) => {
                *checked.there.entry(file.clone()).or_default() += 1;
                let wrong = checking.compare(file, message, wanted, there);
                problems.extend(wrong.iter().map(|what| problem(file, message, what)));
            }
            // A language that is begun lacks a thousand; one line for each file is enough then.
            None if files.contains(file.as_str()) => {
                problems.push(problem(file, message, "is missing"));
            }
            None => problems.push(problem(file, "", "is missing")),
        }
    }
    for (file, message) in read_own.keys() {
        let key = (file.clone(), message.clone());
        let known = match file.as_str() {
            LANGUAGE => {
                let message = message.as_str();
                OF_A_LANGUAGE.contains(&message) || MAY_HAVE.contains(&message)
            }
            _ => english.contains_key(&key),
        };
        if !known {
            problems.push(problem(file, message, "is in no English file"));
        }
    }
    problems.sort();
    problems.dedup();
    Checked {
        problems,
        ..checked
    }
}

/// Reads the messages of files.
pub fn read(files: &Files, problems: &mut Vec<Problem>) -> Messages {
    let mut messages = Messages::new();
    for (file, text) in files {
        let (found, wrong) = facts(text);
        problems.extend(wrong.iter().map(|what| problem(file, "", what)));
        for (message, facts) in found {
            if facts.paths.is_empty() {
                problems.push(problem(file, &message, "says nothing"));
            }
            let key = (file.clone(), message);
            if messages.contains_key(&key) {
                problems.push(problem(file, &key.1, "is there twice"));
            }
            messages.insert(key, facts);
        }
    }
    messages
}

/// Returns the cases of a language in which a length may stand, besides [`PLAIN_CASE`].
pub fn cases(listed: Option<&Facts>) -> Vec<String> {
    let listed = listed.map_or("", |facts| facts.text.as_str());
    listed.split_whitespace().map(ToOwned::to_owned).collect()
}

/// Returns the language as those who know the plurals of languages call it: what is for private use says nothing to them.
pub fn known_as(tag: &str) -> LanguageIdentifier {
    let public = tag.split("-x-").next().unwrap_or(tag);
    public.parse().unwrap_or_default()
}

/// Returns the forms that numbers of things have in a language.
pub fn plurals(tag: &str) -> BTreeSet<String> {
    let language = known_as(tag);
    let rules = |language| PluralRules::create(language, PluralRuleType::CARDINAL);
    // Few countries count otherwise than others with the same language.
    let rules = rules(language.clone()).or_else(|_| {
        let everywhere = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        rules(everywhere)
    });
    let forms = |rules: PluralRules| {
        let forms = (0..=200_u64).filter_map(|number| rules.select(number).ok());
        forms
            .map(|form| format!("{form:?}").to_lowercase())
            .collect()
    };
    rules.map_or_else(|_| BTreeSet::from(["other".to_owned()]), forms)
}

fn of_language(message: &str) -> (String, String) {
    (LANGUAGE.to_owned(), message.to_owned())
}

fn problem(file: &str, message: &str, what: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        message: message.to_owned(),
        what: what.to_owned(),
    }
}

struct Checking {
    plurals: BTreeSet<String>,
    cases: Vec<String>,
}

impl Checking {
    /// Says what is wrong in a message, which English has as `wanted`.
    fn compare(&self, file: &str, message: &str, wanted: &Facts, there: &Facts) -> Vec<String> {
        let mut wrong = there.wrong.clone();
        let is_length = file == ROOMS && LENGTHS.contains(&message);
        let mut known = wanted.arguments.clone();
        if is_length && !self.cases.is_empty() {
            let cases = self.cases.iter().cloned();
            let cases = cases.chain([PLAIN_CASE.to_owned()]).collect();
            known.insert(CASE.to_owned(), Kind::Choice(cases));
        }
        for (argument, kind) in &there.arguments {
            match (known.get(self.without_case(argument, &known)), kind) {
                (None, _) => wrong.push(format!("${argument} is not known here")),
                (Some(Kind::Choice(choices)), Kind::Choice(there)) => {
                    for choice in there.difference(choices) {
                        wrong.push(format!("${argument} is never [{choice}]"));
                    }
                    for choice in choices.difference(there).filter(|_| argument != CASE) {
                        wrong.push(format!("[{choice}] of ${argument} is missing"));
                    }
                }
                (Some(Kind::Choice(_)), Kind::Number(_)) => {
                    wrong.push(format!("${argument} is no number"));
                }
                (Some(Kind::Number(_) | Kind::Any), Kind::Choice(_)) => {
                    wrong.push(format!("${argument} is not one of several words"));
                }
                // Where English has one form only, it is never said of one; others may say it alike of all numbers, too.
                (Some(Kind::Number(english)), Kind::Number(forms))
                    if english.len() == 1 && forms == english => {}
                (Some(_), Kind::Number(forms)) => wrong.extend(self.wrong_forms(argument, forms)),
                (Some(_), Kind::Any) => {}
            }
        }
        let shown = |facts: &Facts| {
            let paths = facts.paths.iter().flatten();
            let shown = paths.map(|name| self.without_case(name, &known).to_owned());
            shown.collect::<BTreeSet<_>>()
        };
        let all_shown = shown(there);
        for argument in shown(wanted).difference(&all_shown) {
            wrong.push(format!("${argument} is lost"));
        }
        for path in &there.paths {
            let path: Vec<_> = path
                .iter()
                .map(|name| self.without_case(name, &known))
                .collect();
            let has = |name: &str| path.iter().filter(|it| **it == name).count();
            for (argument, kind) in &wanted.arguments {
                let is_always_shown = wanted.paths.iter().all(|path| path.contains(argument));
                let decides = matches!(there.arguments.get(argument), Some(Kind::Number(_)));
                if is_always_shown
                    && has(argument) == 0
                    && !decides
                    && !matches!(kind, Kind::Number(_))
                {
                    wrong.push(format!("${argument} is lost in one of the forms"));
                }
                if has(argument) > 1 && !wanted.is_shown_twice(argument) {
                    wrong.push(format!("${argument} is there twice"));
                }
            }
            wrong.extend(out_of_order(wanted, &path));
        }
        if file == ROOMS && TYPED.contains(&message) && !is_typed(&there.text) {
            wrong.push("is not one word in lower case with ! before it".to_owned());
        }
        if file == ROOMS && there.longest > LONGEST {
            wrong.push(format!("has more than {LONGEST} bytes"));
        }
        wrong.sort();
        wrong.dedup();
        wrong
    }

    /// Returns the argument that stands in a message in one of the cases of the language: `length` for `length-dative`.
    fn without_case<'a>(&self, name: &'a str, known: &BTreeMap<String, Kind>) -> &'a str {
        if known.contains_key(name) {
            return name;
        }
        let mut bases = self.cases.iter().filter_map(|case| {
            let base = name.strip_suffix(case.as_str())?;
            base.strip_suffix('-')
        });
        bases.next_back().unwrap_or(name)
    }

    fn wrong_forms(&self, argument: &str, forms: &BTreeSet<String>) -> Vec<String> {
        let is_exact = |form: &String| form.starts_with(|c: char| c.is_ascii_digit());
        let surplus = forms.iter().filter(|form| {
            // A language may say something of its own of none, one and two.
            !is_exact(form) && !self.plurals.contains(*form) && *form != "other"
        });
        let surplus = surplus.map(|form| format!("numbers have no form [{form}] (${argument})"));
        // Whoever names numbers has thought of each that may come.
        let is_by_form = !forms.iter().any(is_exact);
        let missing = self.plurals.difference(forms).filter(|_| is_by_form);
        let missing = missing.map(|form| format!("the form [{form}] of ${argument} is missing"));
        surplus.chain(missing).collect()
    }
}

/// Whether that is what people can be told to write: one word in lower case with `!` before it.
fn is_typed(word: &str) -> bool {
    let letters = word.strip_prefix('!').unwrap_or("");
    let is_lower = |c: char| c.is_alphabetic() && c.to_lowercase().eq([c]);
    letters.chars().count() > 1 && letters.chars().all(is_lower)
}

/// Finds markup that ends before it begins: in English it stands between `{ $link }` and `{ $end }`, for example.
fn out_of_order(wanted: &Facts, path: &[&str]) -> Option<String> {
    const END: &str = "end";
    let is_end = |name: &&str| *name == END;
    let end = path.iter().position(is_end)?;
    let first = wanted.paths.first()?;
    let begins = ["link", "strong", "quiet", "time"].iter().find(|begin| {
        let at = first.iter().position(|name| name == **begin);
        let end = first.iter().position(|name| name == END);
        at.zip(end).is_some_and(|(at, end)| at < end)
    })?;
    let at = path.iter().position(|name| name == begins)?;
    (at > end).then(|| format!("$end stands before ${begins}"))
}
