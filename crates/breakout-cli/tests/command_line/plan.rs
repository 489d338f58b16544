//! `breakout plan` needs no homeserver and no account.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::{collections::BTreeSet, fs};

use serde_json::{Value, json};

use crate::program::{Outcome, Program};

fn people(count: usize) -> String {
    (0..count)
        .map(|n| format!("@p{n:0>2}:example.org\n"))
        .collect()
}

/// Runs `plan` in a folder of its own with this list of people.
fn plan(program: &Program, people: &str, args: &[&str]) -> Outcome {
    fs::write(program.home().join("people.txt"), people).unwrap();
    let args = [&["plan", "people.txt"], args].concat();
    let mut command = program.command(&args);
    command.current_dir(program.home());
    crate::program::outcome(command.output().unwrap())
}

fn answer(outcome: &Outcome) -> Value {
    assert_eq!(outcome.code, Some(0), "{outcome}");
    serde_json::from_str(&outcome.stdout).unwrap()
}

#[test]
fn seven_rounds_for_fifteen_people_are_planned_without_a_repeat() {
    let program = Program::new();
    let args = ["--rooms", "5", "--rounds", "7", "--seed", "3", "--json"];
    let planned = answer(&plan(&program, &people(15), &args));
    assert_eq!(planned["repeats"], json!(0));
    let mut met = BTreeSet::new();
    for round in planned["rounds"].as_array().unwrap() {
        assert_eq!(round[4]["name"], json!("Group 5"));
        for room in round.as_array().unwrap() {
            let users: Vec<_> = room["users"].as_array().unwrap().iter().collect();
            for (n, left) in users.iter().enumerate() {
                for right in &users[..n] {
                    assert!(met.insert([left.to_string(), right.to_string()]));
                }
            }
        }
    }
    assert_eq!(met.len(), 105);
    assert_eq!(answer(&plan(&program, &people(15), &args)), planned);
}

#[test]
fn groups_that_nobody_names_are_called_in_the_language_that_is_asked_for() {
    let program = Program::new();
    let first = |args: &[&str]| {
        let all = [&["--rooms", "2", "--rounds", "1", "--json"], args].concat();
        answer(&plan(&program, &people(4), &all))["rounds"][0][0]["name"].clone()
    };
    assert_eq!(first(&[]), json!("Group 1"));
    assert_eq!(first(&["--language", "de"]), json!("Gruppe 1"));
    assert_eq!(first(&["--name", "Table {n}"]), json!("Table 1"));
    let both = [
        "--rooms",
        "2",
        "--rounds",
        "1",
        "--name",
        "{n}",
        "--language",
        "de",
    ];
    assert_eq!(plan(&program, &people(4), &both).code, Some(2));
}

#[test]
fn in_how_many_rounds_nobody_meets_anybody_again_is_said() {
    let program = Program::new();
    // Nine people have all met after four rounds of threes.
    let args = ["--rooms", "3", "--rounds", "5", "--seed", "1"];
    let planned = plan(&program, &people(9), &args);
    assert!(
        planned.stdout.contains(
            "9 pairs meet again, and no better plan was found\n\
             rounds in which nobody meets anybody again: 4 of 5\n"
        ),
        "{planned}"
    );
}

#[test]
fn rounds_are_written_as_plan_files_that_are_not_lost() {
    let program = Program::new();
    let rounds = |args: &[&str]| {
        let all = [
            &["--rooms", "2", "--rounds", "2", "--name", "Table {n}"],
            args,
        ]
        .concat();
        plan(&program, &people(4), &all)
    };
    insta::assert_snapshot!(rounds(&["--seed", "1"]), @"
    wrote ./round-1.csv
    wrote ./round-2.csv
    nobody meets anybody twice
    `--seed 1` plans the same again
    --- stderr
    --- exit 0
    ");
    let first = fs::read_to_string(program.home().join("round-1.csv")).unwrap();
    assert!(first.starts_with("room,user\nTable 1,@p0"), "{first}");
    assert_eq!(first.lines().count(), 5);

    // The same plan again changes nothing; another one would.
    assert_eq!(rounds(&["--seed", "1"]).code, Some(0));
    fs::write(program.home().join("round-2.csv"), "edited").unwrap();
    insta::assert_snapshot!(rounds(&["--seed", "1"]), @"
    --- stderr
    error: ./round-2.csv is there already, with another plan; nothing was written
    hint: `--force` overwrites it; `--out DIR` writes into another folder
    --- exit 1
    ");
    assert_eq!(rounds(&["--seed", "1", "--force"]).code, Some(0));
    assert_ne!(
        fs::read_to_string(program.home().join("round-2.csv")).unwrap(),
        "edited"
    );
}

#[test]
fn wishes_are_held_to_or_refused() {
    let program = Program::new();
    let planned = |args: &[&str]| {
        let all = [&["--rooms", "3", "--rounds", "2", "--json"], args].concat();
        plan(&program, &people(9), &all)
    };
    let id = |n: usize| json!(format!("@p{n:0>2}:example.org"));
    let args = ["--together", "@p00:example.org,@p01:example.org", "--apart"];
    let rounds = answer(&planned(
        &[&args[..], &["@p02:example.org,@p03:example.org"]].concat(),
    ));
    for round in rounds["rounds"].as_array().unwrap() {
        for room in round.as_array().unwrap() {
            let users = room["users"].as_array().unwrap();
            assert_eq!(users.contains(&id(0)), users.contains(&id(1)));
            assert!(!(users.contains(&id(2)) && users.contains(&id(3))));
        }
    }
    let both = planned(&[&args[..], &["@p00:example.org,@p01:example.org"]].concat());
    insta::assert_snapshot!(both, @"
    --- stderr
    error: @p00:example.org and @p01:example.org are to stay together and to be kept apart
    --- exit 1
    ");
    insta::assert_snapshot!(planned(&["--spread", "@nobody:example.org"]), @"
    --- stderr
    error: @nobody:example.org is not in the list of people
    --- exit 2
    ");
}

#[test]
fn what_cannot_be_planned_is_told() {
    let program = Program::new();
    insta::assert_snapshot!(plan(&program, "@a:x\nbob\n\n@a:x # again\n", &["--rooms", "1", "--rounds", "1"]), @r#"
    --- stderr
    error: the list of people people.txt has errors
    hint: line 2: "bob" is not a user ID like @ann:example.org
    hint: line 4: @a:x stands in line 1 already
    --- exit 2
    "#);
    insta::assert_snapshot!(plan(&program, &people(3), &["--rooms", "4", "--rounds", "1"]), @"
    --- stderr
    error: there are only 3 people, too few for 4 groups
    hint: `--rooms 3` gives everybody a group of their own
    --- exit 1
    ");
    for args in [
        ["--rooms", "0", "--rounds", "1"],
        ["--rooms", "1", "--rounds", "0"],
    ] {
        assert_eq!(plan(&program, &people(3), &args).code, Some(2));
    }
    let missing = program.run(&["plan", "none.txt", "--rooms", "1", "--rounds", "1"]);
    assert_eq!(missing.code, Some(2), "{missing}");
}
