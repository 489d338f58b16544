//! All languages say all that English says, with all that stands in it.
#![expect(
    clippy::unwrap_used,
    reason = "the functions that the tests call may unwrap as tests do"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use breakout_i18n::{
    Language,
    check::{self, Checked, Files, Messages},
    times,
};

/// All languages in the tree, also those that are not finished.
fn languages() -> BTreeMap<String, Files> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("words");
    let languages = fs::read_dir(folder).unwrap().map(|language| {
        let language = language.unwrap();
        let files = fs::read_dir(language.path()).unwrap().map(|file| {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert_eq!(path.extension().unwrap(), "ftl", "{}", path.display());
            (name, fs::read_to_string(path).unwrap())
        });
        let tag = language.file_name().into_string().unwrap();
        (tag, files.collect())
    });
    languages.collect()
}

#[test]
fn every_language_has_every_message() {
    let languages = languages();
    let mut wrong = Vec::new();
    for (tag, files) in &languages {
        let base = check::base(tag, languages.keys().map(String::as_str));
        let base = base.and_then(|base| languages.get(base));
        let checked = check::check(tag, &languages["en"], files, base);
        let problems = checked.problems.iter();
        wrong.extend(problems.map(|problem| format!("words/{tag}/{problem}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let offered = Language::ALL.map(Language::tag);
    assert!(languages.keys().map(String::as_str).eq(offered));
}

#[test]
fn each_language_has_days_and_months_of_its_own_and_clocks_in_the_order_of_clocks() {
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    for language in Language::ALL {
        let said = days.map(|day| times::weekday(day).text(language));
        let said: BTreeSet<_> = said.into_iter().collect();
        assert_eq!(said.len(), days.len(), "{language}: {said:?}");
        let clock = times::time_of_day(10_u64, "10", "45");
        let date = times::short_day_and_time(30_u64, times::short_month("november"), clock);
        for said in [date.text(language), date.html(language)] {
            assert!(said.contains("10:45"), "{language}: {said}");
        }
    }
    assert_eq!(times::month("november").html(Language::Arabic), "نوفمبر");
}

/// Words that are said to whom one calls *du* or *ihr*. That word itself is also that for "her" and "their".
const FAMILIAR: [&str; 25] = [
    "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines", "euch", "euer",
    "eure", "eurem", "euren", "eurer", "eures", "bist", "hast", "kannst", "seid", "habt", "gib",
    "lass", "nimm", "sieh",
];

#[test]
fn the_formal_form_of_german_is_familiar_with_nobody() {
    let languages = languages();
    let mut problems = Vec::new();
    let familiar = |messages: &Messages| {
        let mut found = Vec::new();
        for ((file, message), facts) in messages {
            let source = facts.source.replace("\\n", " ");
            let words = source.split(|c: char| c != '_' && !c.is_alphabetic());
            // What stands for a value is in capitals.
            let words = words.filter(|word| word.chars().skip(1).all(char::is_lowercase));
            let mut words = words.map(str::to_lowercase);
            if let Some(word) = words.find(|word| FAMILIAR.contains(&word.as_str())) {
                found.push(format!("{file}.ftl: {message}: {word}"));
            }
        }
        found
    };
    let mut said = check::read(&languages["de"], &mut problems);
    // So that a sentence of either is found at all.
    assert!(familiar(&said).len() > 200);
    said.extend(check::read(&languages["de-x-formal"], &mut problems));
    let found = familiar(&said);
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(problems, []);
}

fn files(files: &[(&str, &str)]) -> Files {
    let files = files.iter();
    files
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

fn checked(tag: &str, english: &str, own: &str) -> Checked {
    let about = "english-name = A\nown-name = A\ndirection = ltr\ncases = dative\n";
    let english = files(&[("rooms", english)]);
    check::check(
        tag,
        &english,
        &files(&[("language", about), ("rooms", own)]),
        None,
    )
}

#[test]
fn what_is_wrong_in_a_language_is_named() {
    let people = "people = { $count ->\n [one] { $name } and { $count } person\n *[other] { $name } and { $count } people\n }\n";
    for (tag, english, own, problem) in [
        ("de", "a = A\nb = B\n", "a = A\n", "b: is missing"),
        (
            "de",
            "a = A\n",
            "a = A\nb = B\n",
            "b: is in no English file",
        ),
        ("de", "a = A\n", "a = A\na = A\n", "a: is there twice"),
        ("de", "a = A\n", "a = <b>A</b>\n", "a: has markup"),
        (
            "de",
            "a = A\n",
            "a = A\u{202e}\n",
            "a: has a character that cannot be seen",
        ),
        (
            "de",
            "a = A\n",
            "a = A\nb { = B\n",
            "line 2: Expected a token starting with \"=\"",
        ),
        ("de", "a = A\n", "a = { $b }\n", "a: $b is not known here"),
        ("de", "a = { $b }\n", "a = A\n", "a: $b is lost"),
        (
            "de",
            "a = { $b }\n",
            "a = { $b } { $b }\n",
            "a: $b is there twice",
        ),
        (
            "de",
            "a = { $link }A{ $end }\n",
            "a = { $end }A{ $link }\n",
            "a: $end stands before $link",
        ),
        (
            "de",
            people,
            "people = { $count ->\n [one] eine Person\n *[other] { $name }, { $count } Leute\n }\n",
            "people: $name is lost in one of the forms",
        ),
        (
            "pl",
            people,
            "people = { $count ->\n [one] { $name } osoba\n [few] { $name } { $count } osoby\n *[other] { $name } { $count } osób\n }\n",
            "people: the form [many] of $count is missing",
        ),
        (
            "de",
            people,
            "people = { $count ->\n [one] { $name }\n [few] { $name }\n *[other] { $name } { $count } Leute\n }\n",
            "people: numbers have no form [few] ($count)",
        ),
        (
            "de",
            "a = { $part ->\n [host] the host\n *[other] others\n }\n",
            "a = { $part ->\n [guest] der Gast\n *[other] andere\n }\n",
            "a: $part is never [guest]",
        ),
        (
            "de",
            "a = { $part ->\n [host] the host\n *[other] others\n }\n",
            "a = { $part ->\n *[other] andere\n }\n",
            "a: $part is no number",
        ),
        (
            "de",
            "a = { $length }\n",
            "a = { $length-genitive }\n",
            "a: $length-genitive is not known here",
        ),
        (
            "de",
            "help-word = !help\n",
            "help-word = !hilfe bitte\n",
            "help-word: is not one word in lower case with ! before it",
        ),
        (
            "de",
            "report-word = !report\n",
            "report-word = !Ergebnis\n",
            "report-word: is not one word in lower case with ! before it",
        ),
    ] {
        let found = checked(tag, english, own).problems;
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        let wanted = format!("rooms.ftl: {problem}");
        assert!(found.contains(&wanted), "{wanted}: {found:#?}");
    }
    let fine = checked(
        "de",
        people,
        "people = { $count ->\n [one] eine Person bei { $name }\n *[other] { $name } mit { $count } Leuten\n }\n",
    );
    assert_eq!(fine.problems, []);
    assert_eq!(fine.percent(), 100);
    let dative = "minutes = { $count ->\n [one] { $count } A\n *[other] { $count } B\n }\nleft = { $length-dative }\n";
    let english = "minutes = { $count }\nleft = { $length }\n";
    assert_eq!(checked("de", english, dative).problems, []);
}

#[test]
fn a_language_may_have_only_what_it_says_differently() {
    let about = "english-name = A\nown-name = A\ndirection = ltr\n";
    let english = files(&[("console", "### A\na = A\nb = B\n")]);
    let base = files(&[("language", about), ("console", "a = ihr\nb = gut\n")]);
    let own = |console: &str| files(&[("language", about), ("console", console)]);
    assert_eq!(
        check::base("de-x-formal", ["de", "d", "de-x-formal"]),
        Some("de")
    );
    assert_eq!(check::base("de", ["de-x-formal", "en"]), None);
    let begun = check::check("fr", &english, &files(&[("language", about)]), None);
    let missing: Vec<_> = begun.problems.iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["console.ftl: is missing"]);
    assert_eq!(check::plurals("de-AT"), check::plurals("de"));
    assert_eq!(check::plurals("ar").len(), 6);
    let fine = check::check("de-x-formal", &english, &own("a = Sie\n"), Some(&base));
    assert_eq!(fine.problems, []);
    let twice = check::check("de-x-formal", &english, &own("b = gut\n"), Some(&base));
    let twice: Vec<_> = twice.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        twice,
        ["console.ftl: b: says what its base says; leave it out"]
    );
}
