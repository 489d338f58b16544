//! The program speaks the language of its environment to people, and none to programs.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::fs;

use crate::program::{Outcome, Program, outcome};

/// Has accents, and stands between brackets.
const PSEUDO: [(&str, &str); 1] = [("LANG", "en_US.UTF-8@pseudo")];

fn run(program: &Program, args: &[&str], environment: &[(&str, &str)]) -> Outcome {
    fs::write(program.home().join("people.txt"), "@a:x\n@b:x\n@c:x\n").unwrap();
    let mut command = program.command(args);
    command
        .current_dir(program.home())
        .envs(environment.iter().copied());
    outcome(command.output().unwrap())
}

#[test]
fn people_are_told_in_the_language_of_the_environment() {
    let program = Program::new();
    let english = run(&program, &["whoami"], &[("LANG", "en_US.UTF-8")]);
    assert!(english.stderr.starts_with("error: "), "{english}");
    for environment in [&[("LC_ALL", "C"), PSEUDO[0]][..], &[("LANG", "tlh")], &[]] {
        let same = run(&program, &["whoami"], environment);
        assert_eq!(same.stderr, english.stderr);
    }
    let pseudo = run(&program, &["whoami"], &PSEUDO);
    assert_eq!(pseudo.code, english.code);
    for line in pseudo.stderr.lines() {
        assert!(line.starts_with('⟦') && line.ends_with('⟧'), "{line}");
    }
    let plan = ["plan", "people.txt", "--rooms", "2", "--rounds", "1"];
    let pseudo = run(&program, &plan, &PSEUDO);
    let said = format!("{}{}", pseudo.stdout, pseudo.stderr);
    assert!(said.contains('⟦'), "{said}");
}

/// What clap says of its own, in English.
const CLAPS: [&str; 9] = [
    "error:",
    "tip:",
    "Usage:",
    "[OPTIONS]",
    "<COMMAND>",
    "[default:",
    "possible values",
    "Possible values",
    "For more information",
];

#[test]
fn wrong_usage_is_told_in_the_language_of_the_environment() {
    let program = Program::new();
    let german = [("LANG", "de_DE.UTF-8")];
    for (args, told) in [
        (&["ofers"][..], "Fehler: den Befehl `ofers` gibt es nicht"),
        (&["rooms", "--al"], "Fehler: `--al` gehört hier nicht hin"),
        (&["rename", "x"], "Fehler: es fehlt: `<GRUPPE>`, `<NAME>`"),
        (
            &["start", "x", "--rooms"],
            "Fehler: zu `--rooms <N>` gehört ein Wert",
        ),
        (
            &["start", "x", "--rooms", "0"],
            "Fehler: `0` ist für `--rooms <N>` nicht möglich",
        ),
        (&["start", "x", "--for", "long"], "Hinweis: schreib"),
        (
            &["prepare", "x", "--rooms", "2", "--join", "some"],
            "mögliche Werte: `restricted`, `invite`, `public`",
        ),
        (
            &["start", "x", "--rooms", "2", "--rooms", "3"],
            "kann nur einmal angegeben werden",
        ),
        (
            &["start", "x", "--rooms", "2", "--size", "3"],
            "geht nicht zusammen mit `--size <K>`",
        ),
    ] {
        let english = run(&program, args, &[]);
        let other = run(&program, args, &german);
        assert_eq!(english.code, Some(2), "{english}");
        assert_eq!(
            (other.code, other.stdout.as_str()),
            (Some(2), ""),
            "{other}"
        );
        assert!(other.stderr.contains(told), "{told}: {other}");
        for clap in CLAPS {
            assert!(!other.stderr.contains(clap), "{clap}: {other}");
        }
        let pseudo = run(&program, args, &PSEUDO);
        for line in pseudo.stderr.lines() {
            assert!(line.starts_with('⟦') && line.ends_with('⟧'), "{line}");
        }
    }
    let similar = run(&program, &["ofers"], &german);
    assert!(
        similar.stderr.contains("Hinweis: ähnlich ist: `offers`"),
        "{similar}"
    );
    assert!(
        similar
            .stderr
            .contains("Aufruf: `breakout [OPTIONEN] <BEFEHL>`"),
        "{similar}"
    );
}

#[test]
fn help_has_nothing_of_claps_own_in_other_languages() {
    let program = Program::new();
    let helps = |environment: &[(&str, &str)]| {
        let mut said = String::new();
        for command in [
            "",
            "start",
            "prepare",
            "plan",
            "serve",
            "completions",
            "extend",
        ] {
            for flag in ["-h", "--help"] {
                let args = [command, flag];
                let args = args.into_iter().filter(|arg| !arg.is_empty());
                let help = run(&program, &args.collect::<Vec<_>>(), environment);
                assert_eq!(help.code, Some(0), "{help}");
                // However wide the lines are.
                for word in help.stdout.split_whitespace() {
                    said.push_str(&format!("{word} "));
                }
            }
        }
        said
    };
    let (english, german) = (helps(&[]), helps(&[("LANG", "de_DE.UTF-8")]));
    let of_help = CLAPS
        .iter()
        .filter(|clap| !["error:", "tip:", "For more information"].contains(*clap));
    for clap in of_help {
        assert!(english.contains(*clap), "{clap}");
        assert!(!german.contains(*clap), "{clap}: {german}");
    }
    for said in [
        "Aufruf: breakout [OPTIONEN] <BEFEHL>",
        "Aufruf: breakout prepare [OPTIONEN] ",
        "[Standard: restricted]",
        "[mögliche Werte: restricted, invite, public]",
        "Mögliche Werte:",
        "- invite: ",
    ] {
        assert!(german.contains(said), "{said}: {german}");
    }
}

#[test]
fn a_form_of_a_language_is_asked_for_by_the_modifier_of_a_locale() {
    let program = Program::new();
    for (locale, said) in [
        ("de_DE.UTF-8", "in denen du"),
        ("de_DE.UTF-8@formal", "in denen Sie"),
        ("de_AT@formal", "in denen Sie"),
    ] {
        let help = run(&program, &["rooms", "-h"], &[("LC_ALL", locale)]);
        assert!(help.stdout.contains(said), "{locale}: {help}");
    }
}

#[test]
fn programs_are_answered_alike_in_every_language() {
    let program = Program::new();
    for args in [
        &[
            "plan",
            "people.txt",
            "--rooms",
            "2",
            "--rounds",
            "1",
            "--seed",
            "1",
            "--json",
        ][..],
        &[
            "plan",
            "people.txt",
            "--rooms",
            "9",
            "--rounds",
            "1",
            "--json",
        ],
        &["whoami", "--json"],
        &["rooms", "--json"],
        &["start", "!room:x", "--groups", "2", "--json"],
    ] {
        let [english, pseudo] = [&[][..], &PSEUDO].map(|language| run(&program, args, language));
        assert_eq!(pseudo.code, english.code, "{args:?}");
        assert_eq!(pseudo.stdout, english.stdout, "{args:?}");
    }
}
