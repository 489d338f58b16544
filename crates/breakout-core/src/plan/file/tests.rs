use super::*;

#[test]
fn a_file_makes_rooms_in_its_order() {
    let plan = parse("room,user\nBees,@b:x\nAnts,@a:x\nBees,@c:x\nEmpty,\n").unwrap();
    let shown: Vec<_> = plan
        .children
        .iter()
        .map(|c| (c.name.as_str(), c.users.len()))
        .collect();
    assert_eq!(shown, [("Bees", 2), ("Ants", 1), ("Empty", 0)]);
}

#[test]
fn a_room_has_the_task_that_one_of_its_rows_says() {
    let text = "room,user,task\nBees,@b:x,Read.\nBees,@c:x,\nAnts,@a:x,\"Draw it,\nthen write.\"\nEmpty,,\n";
    let plan = parse(text).unwrap();
    let tasks: Vec<_> = plan.children.iter().map(|c| c.task.as_deref()).collect();
    assert_eq!(tasks, [Some("Read."), Some("Draw it,\nthen write."), None]);
    assert_eq!(write(&plan), text);
    let formula = parse("room,user,task\nBees,@b:x,'=1+1\n").unwrap();
    assert_eq!(formula.children[0].task.as_deref(), Some("=1+1"));
    assert_eq!(write(&formula), "room,user,task\nBees,@b:x,'=1+1\n");

    let long = "x".repeat(501);
    let text = format!("room,task,user\nA,Read.,@a:x\nA,Draw.,@b:x\nB,{long},@c:x\n");
    assert_eq!(
        parse(&text).unwrap_err().to_string(),
        "line 3: another task than in line 2 for the same room\n\
         line 4: a task has at most 500 characters, and this one has 501"
    );
}

#[test]
fn what_spreadsheets_write_is_read() {
    let plain = parse("room,user\nBees,@b:x\n\"Room, big\",@a:x\n").unwrap();
    for text in [
        "\u{feff}Room;User\r\nBees;@b:x\r\nRoom, big;@a:x\r\n",
        " room , user \n Bees , @b:x \n\"Room, big\", @a:x ",
        "room,user,\nBees,@b:x,\n\n\"Room, big\",@a:x,\n",
    ] {
        assert_eq!(parse(text).unwrap(), plain, "{text:?}");
    }
}

#[test]
fn every_bad_line_is_reported() {
    let text = "room,user\nA,@a:x\n,@b:x\nA,nobody\nA,@a:x\nA,@c:x,more\nB,@a:x\n";
    let errors = parse(text).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "line 3: the name of the room is missing\n\
         line 4: \"nobody\" is not a user ID like @ann:example.org\n\
         line 5: @a:x stands in line 2 already\n\
         line 6: 3 columns where there should be two"
    );
}

#[test]
fn what_is_written_is_read_back() {
    for text in [
        "room,user\nBees,@b:x\nBees,@c:x\nAnts,@a:x\nEmpty,\n",
        "room,user\n\"Room, \"\"big\"\"\",@a:x\nßé,@b:x\n",
        // Where others separate by it, what follows would be another cell, and could be a formula.
        "\"room\",\"user\"\n\"ß;=1+1\",\"@b:x\"\n\"Empty\",\"\"\n",
        // IDs of the historical grammar can hold about anything, and none of it is lost.
        "room,user\nBees,'@\u{1a}Ann (x):x\n",
        "\"room\",\"user\"\n\"Bees\",\"'@a;b:x\"\n",
        "room,user\n'@a:x,@a:x\n'=1+1,\n''=2,\n",
    ] {
        let plan = parse(text).unwrap();
        assert_eq!(write(&plan), text);
        assert_eq!(parse(&write(&plan)).unwrap(), plan);
    }
}

#[test]
fn no_name_is_a_formula_and_each_is_read_back() {
    let names = ["=1+1", "'=1+1", "+a", "-a", "@a", "'a"];
    let children = names.map(|name| PlannedChild::new(name, vec![])).to_vec();
    let plan = Plan::new(children);
    let text = write(&plan);
    assert!(!text.contains("\n=") && text.contains("\n'=1+1,"), "{text}");
    assert_eq!(parse(&text).unwrap(), plan);
    // Whoever writes a file by hand need not know.
    assert_eq!(
        parse("room,user\n=1+1,@a:x\n").unwrap().children[0].name,
        "=1+1"
    );
}

#[test]
fn names_that_a_file_cannot_hold_are_changed() {
    let names = ["Bees", "Bees", " ", "two\nlines", "Bees (2)"];
    let children = names.map(|name| PlannedChild::new(name, vec![])).to_vec();
    let read = parse(&write(&Plan::new(children))).unwrap();
    let names: Vec<_> = read
        .children
        .iter()
        .map(|child| child.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Bees", "Bees (2)", "Group 3", "two lines", "Bees (2) (2)"]
    );
}

#[test]
fn a_file_without_header_or_rooms_is_refused() {
    for text in ["", "A,@a:x\n", "room,user\n"] {
        assert_eq!(parse(text).unwrap_err().lines.len(), 1, "{text:?}");
    }
}

fn errors(text: &str) -> Vec<String> {
    let errors = read(text.as_bytes()).unwrap_err().to_string();
    errors.lines().map(str::to_owned).collect()
}

#[test]
fn whatever_is_saved_is_the_same_plan() {
    let plain = parse("room,user\nRed,@ann:x\nBlue,@bob:x\n").unwrap();
    for text in [
        "sep=;\r\nroom;user\r\nRed;@ann:x\r\nBlue;@bob:x\r\n",
        "\r\nroom;user\r\nRed;@ann:x\r\nBlue;@bob:x\r\n",
        "room\tuser\nRed\t@ann:x\nBlue\t@bob:x\n",
        "user|room\n@ann:x|Red\n@bob:x|Blue\n",
        "# Monday\rroom,user\rRed,@ann:x # late, perhaps\r # no\r,,,\rBlue,@bob:x,,\r",
        "\u{feff}\n;\n\"room\";\"user\"\n\"Red\";\"@ann:x\"\n\"\";\"\"\n\"Blue\";\"@bob:x\"",
    ] {
        assert_eq!(parse(text).unwrap(), plain, "{text:?}");
    }
    let utf_16 = "room;user\r\nGr\u{fc}n;@ann:x\r\n".encode_utf16();
    let utf_16: Vec<_> = utf_16.flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf_16).unwrap().plan.children[0].name, "Gr\u{fc}n");
    let guessed = read(b"room;user\r\nGr\xfcn;@ann:x\r\n").unwrap();
    assert_eq!(guessed.plan.children[0].name, "Gr\u{fc}n");
    assert_eq!(guessed.notes, [Note::Guessed]);
}

#[test]
fn an_error_has_the_line_that_an_editor_shows() {
    for before in ["", "\n\n", "sep=,\r\n", "# a \"comment\r\n", "\u{feff}\r"] {
        for end in ["\n", "\r\n", "\r"] {
            let rows = [
                "room,user",
                "Red,@ann:x",
                "",
                "Blue,not-an-id",
                "Red,@bob:x",
            ];
            let text = format!("{before}{}", rows.join(end));
            let line = 4 + before
                .trim_start_matches('\u{feff}')
                .split(['\r', '\n'])
                .count()
                - 1
                - before.matches("\r\n").count();
            let expected =
                format!("line {line}: \"not-an-id\" is not a user ID like @ann:example.org");
            assert_eq!(errors(&text), [expected], "{text:?}");
        }
    }
}

#[test]
fn no_row_is_lost_without_a_word() {
    let quote = "the quote that opens here does not end before a separator or the end of a line; a quote within \
                 quotes is written twice";
    for (text, expected) in [
        ("\"Red,@a:x\nBlue,@b:x\n", format!("line 2: {quote}")),
        ("\"Red,@a:x\nBlue,@b:x\n\"Green\",@c:x\n", format!("line 2: {quote}")),
        (
            "\"Red,@a:x\nBlue\",@b:x\n",
            "line 2: what begins here within quotes goes over several lines".to_owned(),
        ),
        (
            "Red,@a:x\"\n",
            "line 2: there is a quote without another one; put the whole column into quotes, and write this one \
             twice"
                .to_owned(),
        ),
        (
            "Red;@a:x\n",
            "line 2: the header separates columns with ',', and this line does not".to_owned(),
        ),
        (
            "Red @a:x\n",
            "line 2: the header separates columns with ',', and this line does not".to_owned(),
        ),
        (
            "@a:x,\n",
            "line 2: @a:x stands where the name of the room should".to_owned(),
        ),
        (
            "Red,a@school.example\n",
            "line 2: \"a@school.example\" is an e-mail address, and not a user ID like @ann:example.org"
                .to_owned(),
        ),
        (
            "Red,@a:x\nBl\0ue,@b:x\n",
            "line 3: there is a zero byte, so this is no text; save the table as CSV (UTF-8)".to_owned(),
        ),
    ] {
        assert_eq!(errors(&format!("room,user\n{text}"))[0], expected, "{text:?}");
    }
    // A comment that is a row is left out, with a word.
    let file = read(b"room,user\n# Monday\n#1,@a:x\n\"#2\",@b:x\nEmpty, # nobody, yet\n").unwrap();
    assert_eq!(file.notes, [Note::CommentedRow { line: 3 }]);
    let names: Vec<_> = file.plan.children.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["#2", "Empty"]);
    assert_eq!(write(&file.plan), "room,user\n\"#2\",@b:x\nEmpty,\n");
}

#[test]
fn tables_of_other_programs_are_known() {
    let ids = "and write user IDs like @ann:example.org in the column `user`, not names, numbers or e-mail addresses";
    for (text, expected) in [
        (
            "Pre-assign Room Name,Email Address\r\nroom1,ann@school.example\r\n",
            format!(
                "line 1: this is a table of Zoom: call the column \"Pre-assign Room Name\" `room`, call the column \
                 \"Email Address\" `user`, {ids}"
            ),
        ),
        (
            "userid,groupname,firstname,surname,email\r\n4,Red,Ann,Alder,ann@school.example\r\n",
            format!(
                "line 1: this is a table of Moodle: call the column \"groupname\" `room`, call the column \
                 \"userid\" `user`, take the other columns out, {ids}"
            ),
        ),
        (
            "\nGruppe;Person\nRed;Ann\n",
            format!(
                "line 2: the first line must be the header `room,user`: call the column \"Gruppe\" `room`, add a \
                 column `user`, take the other columns out, {ids}"
            ),
        ),
        (
            "Room,email\nRed,ann@school.example\n",
            format!(
                "line 1: the first line must be the header `room,user`: call the column \"email\" `user`, {ids}"
            ),
        ),
        (
            "Red,@ann:x\n",
            "line 1: the first line must be the header `room,user`".to_owned(),
        ),
    ] {
        assert_eq!(errors(text), [expected], "{text:?}");
    }
}

#[test]
fn a_large_file_is_read_at_once() {
    let rows = (0..60_000).map(|n| format!("R,@u{n}:x\n"));
    let text: String = std::iter::once("room,user\n".to_owned())
        .chain(rows)
        .collect();
    assert_eq!(read(text.as_bytes()).unwrap().plan.users().len(), 60_000);
    let quotes = format!("room,user\n{}", "\"x\"y\n".repeat(100_000));
    assert!(read(quotes.as_bytes()).is_err());
}
