//! Names, where a text can be parted in more than one way.

use super::*;

fn moves(text: &str) -> Vec<(String, String)> {
    let Ok(Command::Move(who)) = parse(&format!("move {text}"), true, PREFIX).unwrap() else {
        panic!("{text} moves nobody");
    };
    let names = |people: Vec<PersonName>| -> String {
        let names: Vec<_> = people.into_iter().map(|person| person.0).collect();
        names.join("+")
    };
    let moves = who.candidates();
    moves
        .map(|(people, group)| (names(people), group.0))
        .collect()
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).into()
}

#[test]
fn who_moves_where_is_found_out_by_trying() {
    assert_eq!(moves("@anna:x 2"), pairs([("@anna:x", "2")]));
    assert_eq!(moves("@anna:x to Group 2"), pairs([("@anna:x", "Group 2")]));
    assert_eq!(
        moves("“Anna Lee” “Group 2”"),
        pairs([("Anna Lee", "Group 2")])
    );
    assert_eq!(moves("\"Anna to Lee\" to 2"), pairs([("Anna to Lee", "2")]));
    assert_eq!(moves("Anna 2"), pairs([("Anna", "2")]));
    assert_eq!(
        moves("Anna Lee Group 2"),
        pairs([
            ("Anna Lee Group", "2"),
            ("Anna Lee", "Group 2"),
            ("Anna", "Lee Group 2"),
        ])
    );
    assert_eq!(
        moves("Anna Schmidt to Group 2")[..2],
        pairs([("Anna Schmidt", "Group 2"), ("Anna Schmidt to Group", "2")])
    );
    assert_eq!(
        moves("Jo to Go to 2")[..2],
        pairs([("Jo", "Go to 2"), ("Jo to Go", "2")])
    );
    assert_eq!(moves("Anna → 2")[0], pairs([("Anna", "2")])[0]);
    assert_eq!(
        moves("Lee, Anna to 2")[..2],
        pairs([("Lee, Anna", "2"), ("Lee+Anna", "2")])
    );
    assert_eq!(moves("@a:x, @b:x to 2")[1], pairs([("@a:x+@b:x", "2")])[0]);
    // However long a text is, few ways are tried.
    assert!(moves(&"to ".repeat(600)).len() < 80);
}

#[test]
fn what_is_renamed_and_who_is_told_is_found_out_by_trying() {
    let renamed = |text: &str| -> Vec<(String, String)> {
        let Ok(Command::Rename(which)) = parse(&format!("rename {text}"), true, PREFIX).unwrap()
        else {
            panic!("{text} renames nothing");
        };
        let ways = which.candidates();
        ways.map(|(group, name)| (group.0, name.to_owned()))
            .collect()
    };
    assert_eq!(renamed("2 to Frogs")[0], pairs([("2", "Frogs")])[0]);
    assert_eq!(
        renamed("Group 2 Frogs"),
        pairs([("Group 2", "Frogs"), ("Group", "2 Frogs")])
    );
    assert_eq!(
        renamed("“Group 2” as “The Frogs”"),
        pairs([("Group 2", "The Frogs")])
    );

    let told = |text: &str| -> Vec<(String, String)> {
        let Ok(Command::Tell(whom)) = parse(&format!("to {text}"), true, PREFIX).unwrap() else {
            panic!("{text} tells nobody");
        };
        let ways = whom.candidates();
        ways.map(|(group, text)| (group.0, text.to_owned()))
            .collect()
    };
    assert_eq!(told("2: I come")[0], pairs([("2", "I come")])[0]);
    assert_eq!(
        told("Group 2: at 10:30")[0],
        pairs([("Group 2", "at 10:30")])[0]
    );
    assert_eq!(
        told("Group 2 hi there"),
        pairs([
            ("Group 2 hi", "there"),
            ("Group 2", "hi there"),
            ("Group", "2 hi there"),
        ])
    );
    assert_eq!(told("\"A: B\": hi"), pairs([("A: B", "hi")]));
}
