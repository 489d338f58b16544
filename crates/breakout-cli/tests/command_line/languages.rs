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
