//! How people write, and what they mean.

mod guides;
mod hostile;
mod names;

use breakout_i18n::Language;

use super::{fold::folded, *};

const PREFIX: &str = "!breakout";

/// What is understood of a text behind the prefix, written as it can be written; what is misunderstood begins with a question mark.
fn understood(text: &str) -> String {
    match parse(&format!("{PREFIX} {text}"), false, PREFIX).unwrap() {
        Ok(command) => command.to_string(),
        Err(Misunderstood::Unknown { nearest, .. }) => {
            nearest.map_or("?".to_owned(), |nearest| format!("? {nearest}"))
        }
        Err(Misunderstood::NotSo(verb)) => format!("?? {}", usual(verb)),
        Err(Misunderstood::TwoNumbers(command)) => format!("?2 {command}"),
        Err(Misunderstood::OutOfRange { verb, most }) => format!("?{most} {}", usual(verb)),
        Err(Misunderstood::NoLength { verb, .. }) => format!("?length {}", usual(verb)),
        Err(Misunderstood::NoTime { verb, .. }) => format!("?time {}", usual(verb)),
    }
}

fn usual(verb: Verb) -> String {
    verb.words(Language::English).swap_remove(0)
}

fn check(rows: &[(&str, &str)]) {
    let wrong = rows.iter().filter_map(|(typed, meant)| {
        let read = understood(typed);
        (read != *meant).then(|| format!("{typed:?} is read as {read:?}, not {meant:?}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_split_is_understood_however_it_is_written() {
    check(&[
        ("4", "4"),
        ("4 groups", "4"),
        ("4 Gruppen", "?? start"),
        ("four groups", "4"),
        ("4 rooms please", "4"),
        ("4️⃣", "4"),
        ("٤", "4"),
        ("４　groups", "4"),
        ("4.", "4"),
        ("4, 15m", "4 15m"),
        ("4 15m", "4 15m"),
        ("“4 15m”", "4 15m"),
        ("„4“ groups for \"15\" minutes", "4 15m"),
        ("15m 4", "4 15m"),
        ("4 15min", "4 15m"),
        ("4 15 min.", "4 15m"),
        ("4 15 Minutes", "4 15m"),
        ("4 15'", "4 15m"),
        ("4 15’", "4 15m"),
        ("4 for 15 min", "4 15m"),
        ("4 groups for 15 minutes", "4 15m"),
        ("4 for 15", "4 15m"),
        ("4 for ١٥", "4 15m"),
        ("4 for fifteen minutes", "4 15m"),
        ("4 for an hour", "4 1h"),
        ("4 for a minute", "4 1m"),
        ("4 1h30m", "4 1h30m"),
        ("4 1h30", "4 1h30m"),
        ("4 1 hour 30 minutes", "4 1h30m"),
        ("4 for 1 hour and 30 min", "4 1h30m"),
        ("4 1.5h", "4 1h30m"),
        ("4 1,5 h", "4 1h30m"),
        ("4 90s", "4 1m30s"),
        ("4 90 sec", "4 1m30s"),
        ("4 until 10:30", "4 until 10:30"),
        ("4 till 10.30", "4 until 10:30"),
        ("4 until 10h30", "4 until 10:30"),
        ("4 until 2 pm", "4 until 14:00"),
        ("4 until 10:30 am please", "4 until 10:30"),
        ("4 until 2026-03-02 14:30", "4 until 2026-03-02T14:30:00"),
        (
            "4 until 2026-03-02T14:30:00Z",
            "4 until 2026-03-02T14:30:00Z",
        ),
        ("until 10:30 4 groups", "4 until 10:30"),
        ("of 3", "of 3"),
        ("groups of 3", "of 3"),
        ("Groups of three", "of 3"),
        ("groups of 3 people", "of 3"),
        ("groups of 3 people each for 10m", "of 3 10m"),
        ("in groups of 3", "of 3"),
        ("3 per group", "of 3"),
        ("3 people per group", "of 3"),
        ("3 each", "of 3"),
        ("pairs", "of 2"),
        ("in pairs 5m", "of 2 5m"),
        ("start 4", "4"),
        ("Start: 4", "4"),
        ("split into 4 groups for 10 minutes", "4 10m"),
        ("split everybody into 4", "4"),
        ("split up into groups of 5", "of 5"),
        ("make 4 groups", "4"),
        ("create 4 rooms", "4"),
        ("break out 4", "4"),
        ("please 4 groups", "4"),
        ("4 task Read page 7", "4 task Read page 7"),
        (
            "4 15m task: Read page 7\nand draw",
            "4 15m task Read page 7\nand draw",
        ),
        ("4 task : Why?", "4 task Why?"),
        ("500", "500"),
        ("0", "?500 start"),
        ("501", "?500 start"),
        ("of 0", "?500 start"),
        ("99999999999999999999999999", "?length start"),
        ("4 15", "?2 4 15m"),
        ("4 groups 15", "?2 4 15m"),
        ("4 0", "?500 start"),
        ("4 groups of 3", "?? start"),
        ("4 people", "?? start"),
        ("4 10:30", "?length start"),
        ("4 until 10", "?time start"),
        ("4 until", "?time start"),
        ("4 for", "?? start"),
        ("4 for ever", "?? start"),
        ("4 0m", "?length start"),
        ("4 99999h", "?length start"),
        ("4 in 15m", "?? start"),
        ("4 15m 20m", "?? start"),
        ("4 task", "?? start"),
        ("15m", "?? start"),
        ("of", "?? start"),
        ("-4", "?"),
        ("4.5", "?length start"),
    ]);
}

#[test]
fn another_round_is_understood_however_it_is_written() {
    check(&[
        ("again", "again"),
        ("Again!", "again"),
        ("once more", "again"),
        ("again 10m", "again 10m"),
        ("again for 10", "again 10m"),
        ("again until 11:15", "again until 11:15"),
        ("again rotate", "rotate"),
        ("again —rotate", "?? again"),
        ("again --rotate 10m", "rotate 10m"),
        ("rotate", "rotate"),
        ("rotate 10 min task Next page", "rotate 10m task Next page"),
        ("mix", "rotate"),
        ("again 10", "?? again"),
        ("rotate 4", "?? rotate"),
        ("again and again", "?? again"),
    ]);
}

#[test]
fn an_end_is_understood_however_it_is_written() {
    check(&[
        ("end", "end"),
        ("END.", "end"),
        ("stop please", "end"),
        ("end the groups", "end"),
        ("end the session", "end"),
        ("end all groups", "end"),
        ("call everybody back", "end"),
        ("end now", "end now"),
        ("end immediately", "end now"),
        ("end in 1m", "end in 1m"),
        ("end in a minute", "end in 1m"),
        ("end in 2", "end in 2m"),
        ("end 2m", "end in 2m"),
        ("end after 90 seconds", "end in 1m30s"),
        ("end at 10:30", "end at 10:30"),
        ("end 2", "?? end"),
        ("end now in 1m", "?? end"),
        ("end Group 2", "?? end"),
        ("end in", "?? end"),
        ("end at noon", "?time end"),
    ]);
}

#[test]
fn more_time_is_understood_however_it_is_written() {
    check(&[
        ("+5m", "+5m"),
        ("+5", "+5m"),
        ("+ 5 min", "+5m"),
        ("＋５", "+5m"),
        ("➕5", "+5m"),
        ("+5 minutes please", "+5m"),
        ("+90s", "+1m30s"),
        ("+1h", "+1h"),
        ("extend 5", "+5m"),
        ("extend by 5 minutes", "+5m"),
        ("extend +5", "+5m"),
        ("5 more minutes", "+5m"),
        ("2 more hours", "+2h"),
        ("5 min more", "+5m"),
        ("5 minutes longer", "+5m"),
        ("more time 5m", "+5m"),
        ("extend until 10:45", "extend until 10:45"),
        ("extend to 10:45", "extend until 10:45"),
        ("extend", "?? extend"),
        ("+", "?? extend"),
        ("+0", "?length extend"),
        ("+five", "+5m"),
        ("+much", "?? extend"),
        ("+5m 5m", "?? extend"),
    ]);
}

#[test]
fn other_commands_are_understood_however_they_are_written() {
    check(&[
        ("", "help"),
        ("help", "help"),
        ("?", "help"),
        ("Help!", "help"),
        ("help move", "help move"),
        ("help me", "help"),
        ("add", "add"),
        ("add a group", "add"),
        ("new group", "add"),
        ("add Group 5", "add Group 5"),
        ("add “Frogs”", "add Frogs"),
        ("add \"group\"", "add \"group\""),
        ("close 2", "close 2"),
        ("close Group 2", "close Group 2"),
        ("close \"Group 2\"", "close Group 2"),
        ("close", "?? close"),
        ("status", "status"),
        ("Status?", "status"),
        ("status please", "status"),
        ("status 2", "?? status"),
        ("who", "who"),
        ("who is where?", "who"),
        ("who’s missing?", "who"),
        ("who is in Group 2?", "who Group 2"),
        ("who 2", "who 2"),
        ("report", "report"),
        ("reports", "report"),
        ("widget", "widget"),
        ("add widget", "widget"),
        ("widget remove", "widget remove"),
        ("remove the widget, please", "widget remove"),
        ("help widget remove", "help widget remove"),
        ("widget 2", "?? widget"),
        ("widget remove 2", "?? widget remove"),
        ("leave", "leave"),
        ("leave Group 2", "?? leave"),
        ("say Five minutes left!", "say Five minutes left!"),
        ("say: “Five”\nminutes", "say “Five”\nminutes"),
        ("say :)", "say :)"),
        ("say", "?? say"),
        ("say : ", "?? say"),
        ("to all: Come back", "say Come back"),
        ("to all groups: Come back", "say Come back"),
        ("tell everyone come back", "say come back"),
        ("to All stars: Come back", "to All stars: Come back"),
        ("to Group 2: Come back", "to Group 2: Come back"),
        ("to 2", "?? to"),
        ("to", "?? to"),
        ("Group 2: come back", "?? to"),
        ("move Anna to 2", "move Anna to 2"),
        ("move Anna", "?? move"),
        ("move", "?? move"),
        ("rename 2 Frogs", "rename 2 Frogs"),
        ("rename 2", "?? rename"),
        ("yes", "yes"),
        ("OK", "yes"),
        ("✅", "yes"),
        ("👍🏽", "yes"),
        ("start", "yes"),
        ("no", "no"),
        ("no thanks", "no"),
        ("❌", "no"),
        ("🔀", "shuffle"),
        ("shuffle", "shuffle"),
        ("deal again", "shuffle"),
        ("yes 4", "?? yes"),
    ]);
}

#[test]
fn what_is_mistyped_gets_the_nearest_command() {
    check(&[
        ("stauts", "? status"),
        ("stat", "? status"),
        ("rotat 10m", "? rotate 10m"),
        ("agian", "? again"),
        ("mvoe Anna to 2", "? move Anna to 2"),
        ("remane 2 Frogs", "? rename 2 Frogs"),
        ("extned 5", "? +5m"),
        ("ende", "? end"),
        ("helpp", "? help"),
        ("staart 4 groups", "? 4"),
        ("closee", "? close Group 2"),
        ("can you end the groups", "? end"),
        ("could somebody make 4 groups for 10 min", "? 4 10m"),
        ("sy hello", "?"),
        ("banana", "?"),
        ("😀", "?"),
        ("-5m", "?"),
    ]);
}

#[test]
fn a_reply_to_a_plan_is_one_word() {
    for (typed, choice) in [
        ("yes", Some(Choice::Yes)),
        ("Yes!", Some(Choice::Yes)),
        ("✔️", Some(Choice::Yes)),
        ("again", Some(Choice::Again)),
        ("🔀", Some(Choice::Again)),
        ("no", Some(Choice::No)),
        ("again 10m", None),
        ("rotate", None),
        ("4", None),
    ] {
        let command = parse(typed, true, PREFIX).unwrap().unwrap();
        assert_eq!(command.choice(), choice, "{typed}");
    }
}

#[test]
fn whoever_mentions_the_bot_writes_the_same() {
    for body in [
        "4 15m",
        ": 4 15m",
        ", 4 for 15 min",
        "!breakout 4 15m",
        ": !Breakout: 4 15m",
    ] {
        let command = parse(body, true, PREFIX).unwrap().unwrap();
        assert_eq!(command.to_string(), "4 15m", "{body}");
    }
    assert_eq!(parse("4 15m", false, PREFIX), None);
    assert_eq!(parse(" ", true, PREFIX), Some(Ok(Command::Help(None))));
}

#[test]
fn every_example_of_the_catalog_is_what_it_is_an_example_of() {
    for language in Language::ALL {
        let grammar = Grammar::of(language);
        for verb in Verb::ALL {
            let examples = verb.examples(language);
            assert!(!examples.is_empty());
            for example in examples {
                let body = format!("{PREFIX} {example}");
                let command = grammar.parse(&body, false, PREFIX).unwrap();
                let command = command.unwrap_or_else(|error| panic!("{example}: {error:?}"));
                assert_eq!(command.verb(), verb, "{example}");
            }
        }
    }
}

#[test]
fn other_languages_are_understood_as_they_are_said() {
    for (language, typed, meant) in [
        (Language::Spanish, "4 hasta las 10:30", "4 until 10:30"),
        (Language::Spanish, "¿quién falta?", "who"),
        (Language::Italian, "4 per 15 minuti", "4 15m"),
        (Language::Italian, "4 gruppi per 15 minuti", "4 15m"),
        (Language::French, "prolonger de 5 minutes", "+5m"),
        (Language::German, "verlängern um 5 Minuten", "+5m"),
        (Language::German, "4 Gruppen für 15 Minuten", "4 15m"),
        (Language::German, "hilfe!", "help"),
        (Language::GermanFormal, "4 Gruppen für 15 Minuten", "4 15m"),
        (Language::German, "Widget entfernen", "widget remove"),
        (Language::Ukrainian, "прибрати віджет", "widget remove"),
        (Language::Arabic, "أزل الأداة", "widget remove"),
        (Language::Arabic, "مساعدة؟", "help"),
        (Language::English, "3 per group", "of 3"),
        (Language::English, "4 per 15 minutes", "4 15m"),
        (Language::English, "4 until at 10:30", "4 until 10:30"),
        (Language::English, "extend of 5", "+5m"),
    ] {
        let body = format!("{PREFIX} {typed}");
        let command = Grammar::of(language).parse(&body, false, PREFIX).unwrap();
        let command = command.map(|command| command.to_string());
        assert_eq!(command.as_deref(), Ok(meant), "{typed}");
    }
}

#[test]
fn every_word_for_a_verb_is_understood() {
    for language in Language::ALL {
        let vocabulary = vocabulary::Vocabulary::new(language);
        for verb in Verb::ALL {
            for word in verb.words(language) {
                for typed in [word.clone(), word.to_uppercase(), folded(&word)] {
                    let mut words = words::Words::new(&typed);
                    assert_eq!(vocabulary.verb(&mut words), Some(verb), "{typed}");
                    assert!(words.is_empty());
                }
            }
        }
    }
}

#[test]
fn each_misunderstanding_says_how_it_is_written() {
    let said = |text: &str| {
        let body = format!("{PREFIX} {text}");
        let problem = parse(&body, false, PREFIX).unwrap().unwrap_err();
        let code = |command: &str| command.into();
        let message = problem.message(PREFIX, Language::English, &code);
        message.text(Language::English)
    };
    for (typed, answer) in [
        (
            "stauts",
            "I do not understand “stauts”. Did you mean !breakout status?",
        ),
        (
            "bananas are\ngreat, and so on and so forth, for ever",
            "I do not understand “bananas are great, and so on and so fort…”. !breakout help lists what I understand.",
        ),
        (
            "move Anna",
            "I do not understand all of it. Write it like this: !breakout move Anna to Group 2",
        ),
        (
            "end 2",
            "I do not understand all of it. Write it like this: !breakout end or !breakout end in 1m or !breakout end now",
        ),
        (
            "4 15",
            "I do not know what the second number is. If it is minutes, write !breakout 4 15m.",
        ),
        (
            "501",
            "The number must be from 1 to 500. Write it like this: !breakout 4 15m or !breakout 4 or !breakout of 3 or !breakout 4 until 10:30 or !breakout 4 15m task Read page 7",
        ),
        (
            "+0",
            "I do not understand for how long: it must be at least one second, like `90s`, `15m` or `1h30m`. Like this: !breakout +5m or !breakout extend until 10:45",
        ),
        (
            "end at noon",
            "I do not understand until when: write it like `14:30`, or with the date like `2026-03-02 14:30`. Like this: !breakout end or !breakout end in 1m or !breakout end now",
        ),
    ] {
        assert_eq!(said(typed), answer, "{typed}");
    }
}
