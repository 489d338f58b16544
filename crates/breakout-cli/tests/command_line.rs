//! The program's answers that need no homeserver: help, wrong usage, and accounts that are not there.

#[path = "command_line/files.rs"]
mod files;
#[path = "command_line/languages.rs"]
mod languages;
#[path = "command_line/plan.rs"]
mod plan;
#[path = "support/program.rs"]
mod program;
#[path = "command_line/reference.rs"]
mod reference;
#[path = "command_line/widget.rs"]
mod widget;

use insta::assert_snapshot;
use program::Program;

#[test]
fn help_lists_the_commands() {
    assert_snapshot!(Program::new().run(&["--help"]), @"
    Break-out rooms for Matrix: split a room, see who is where, bring everybody back

    Usage: breakout [OPTIONS] <COMMAND>

    Commands:
      login        Log in to an account, as a new device
      logout       Log out, and forget the account on this machine
      whoami       Show the account, after asking the homeserver whether its login is still good
      rooms        List the rooms in which you may open a break-out, or in which one is open
      start        Split a room: make the break-out rooms, open them, and tell everybody
      status       Show who is suggested for which room, and who is where
      offers       Show the break-outs that are open in your rooms, and where you are suggested
      join         Join a break-out room: the one suggested for you, unless you name another
      back         Go back from a break-out room to the room that was split
      move         Suggest another room to somebody while the break-out is open
      add          Add a room to the break-out that is open
      close        Take a room out of the break-out that is open
      expel        Remove people from the groups who were banned or removed from the room that is split
      rename       Give a room of the open break-out another name
      say          Say something in all break-out rooms, or in one
      requests     Show which groups have asked for help, and take one
      end          End the break-out that is open, and call everybody back
      extend       Move the end of the break-out that is open
      prepare      Make break-out rooms ahead of time, so that opening them takes but a moment
      plan         Plan several rounds at once, so that as few pairs as possible meet again
      export       Print the break-out that is open as a plan file, which `breakout start --file` reads
      history      List all break-outs of a room with their groups, the oldest first
      attendance   Show who was in which break-out room, from when to when
      report       Bring what the groups report back into the main room, one message for each group
      widget       Show people their group inside Element: write the widget's folder, add it to a room
      doctor       Check what a break-out needs: the account, the homeserver, and a room if you name one
      console      Host and take part in the browser
      serve        Run a bot that splits the rooms it is invited to, for whoever moderates them
      demo         See break-out rooms at work: a homeserver and people of their own, on this machine
      completions  Print a script that completes commands in a shell
      man          Print the manual page, or write the pages of all commands

    Options:
      -h, --help     Print help
      -V, --version  Print version

    Options for every command:
          --account <USER>  Act as this account: a user id, or the part before the colon
          --json            Answer with one JSON object per line
      -v, --verbose...      Say more; twice or three times for logs
          --no-color        Use no colors

    Exit codes: 0 done, 1 refused or partly failed, 2 wrong usage, 3 homeserver or network, 70 a bug.
    Accounts are kept in BREAKOUT_HOME, else in the platform's data directory.
    --- stderr
    --- exit 0
    ");
}

#[test]
fn help_of_login_lists_its_options() {
    assert_snapshot!(Program::new().run(&["login", "--help"]), @"
    Log in to an account, as a new device

    The password is asked for on the terminal. With the account's recovery key the new device is
    verified, so that other people's clients trust its messages in encrypted rooms.

    Usage: breakout login [OPTIONS] <HOMESERVER-OR-USER>

    Arguments:
      <HOMESERVER-OR-USER>
              A user id like @ann:example.org, or the name or URL of a homeserver

    Options:
          --user <NAME>
              Who logs in, where the homeserver is given

          --password-stdin
              Read the password from the first line of the standard input

          --sso
              Log in on a web page of the homeserver

          --recovery-key-file <FILE>
              Verify the new device with the recovery key in this file

          --device-name <NAME>
              How the account's list of devices calls the new one; `breakout` where it is not given

      -h, --help
              Print help (see a summary with '-h')

    Options for every command:
          --account <USER>
              Act as this account: a user id, or the part before the colon

          --json
              Answer with one JSON object per line

      -v, --verbose...
              Say more; twice or three times for logs

          --no-color
              Use no colors
    --- stderr
    --- exit 0
    ");
}

#[test]
fn help_of_rooms_explains_the_levels() {
    assert_snapshot!(Program::new().run(&["rooms", "--help"]), @r#"
    List the rooms in which you may open a break-out, or in which one is open

    Break-out rooms themselves, spaces, and rooms that were upgraded are left out, but for `--all`.

    Each room comes with the power level a break-out needs and the one you have; a room's creator may
    have an "infinite" one.

    Usage: breakout rooms [OPTIONS]

    Options:
          --all
              List all rooms you have joined

      -h, --help
              Print help (see a summary with '-h')

    Options for every command:
          --account <USER>
              Act as this account: a user id, or the part before the colon

          --json
              Answer with one JSON object per line

      -v, --verbose...
              Say more; twice or three times for logs

          --no-color
              Use no colors
    --- stderr
    --- exit 0
    "#);
}

#[test]
fn nothing_to_do_is_wrong_usage() {
    assert_eq!(Program::new().run(&[]).code, Some(2));
}

#[test]
fn an_unknown_command_is_wrong_usage() {
    assert_snapshot!(Program::new().run(&["ofers"]), @"
    --- stderr
    error: unrecognized subcommand 'ofers'

      tip: a similar subcommand exists: 'offers'

    Usage: breakout [OPTIONS] <COMMAND>

    For more information, try '--help'.
    --- exit 2
    ");
}

#[test]
fn an_unknown_option_is_wrong_usage() {
    assert_snapshot!(Program::new().run(&["rooms", "--al"]), @"
    --- stderr
    error: unexpected argument '--al' found

      tip: a similar argument exists: '--all'

    Usage: breakout rooms --all

    For more information, try '--help'.
    --- exit 2
    ");
}

#[test]
fn two_ways_to_log_in_are_wrong_usage() {
    assert_snapshot!(Program::new().run(&["login", "example.org", "--sso", "--password-stdin"]), @"
    --- stderr
    error: the argument '--sso' cannot be used with '--password-stdin'

    Usage: breakout login --sso <HOMESERVER-OR-USER>

    For more information, try '--help'.
    --- exit 2
    ");
}

#[test]
fn an_empty_password_is_wrong_usage() {
    let outcome =
        Program::new().run_with_input(&["login", "@ann:127.0.0.1:9", "--password-stdin"], "\n");
    assert_snapshot!(outcome, @"
    --- stderr
    error: the password is empty
    --- exit 2
    ");
}

#[test]
fn a_target_that_is_no_homeserver_is_wrong_usage() {
    assert_snapshot!(Program::new().run(&["login", "@ann", "--password-stdin"]), @"
    --- stderr
    error: @ann is not a user ID
    caused by: required colon is missing
    hint: a user ID looks like @ann:example.org
    --- exit 2
    ");
    assert_snapshot!(Program::new().run(&["login", "two words", "--password-stdin"]), @"
    --- stderr
    error: two words is not the name or URL of a homeserver
    hint: give a user ID like @ann:example.org, a name like example.org, or a URL
    --- exit 2
    ");
}

#[test]
fn without_an_account_each_command_says_how_to_log_in() {
    insta::allow_duplicates! {
        for command in ["whoami", "rooms", "logout"] {
            assert_snapshot!(Program::new().run(&[command]), @r"
            --- stderr
            error: no account is logged in
            hint: run `breakout login HOMESERVER` first
            --- exit 1
            ");
        }
    }
}

#[test]
fn an_account_that_is_not_logged_in_is_named() {
    assert_snapshot!(Program::new().run(&["--account", "@bob:example.org", "whoami"]), @"
    --- stderr
    error: the account @bob:example.org is not logged in
    hint: run `breakout login HOMESERVER` first
    hint: no account is logged in on this machine
    --- exit 1
    ");
}

#[test]
fn errors_stay_text_when_the_answer_is_json() {
    let outcome = Program::new().run(&["--json", "whoami"]);
    assert_eq!(outcome.stdout, "");
    assert!(
        outcome.stderr.starts_with("error: no account is logged in"),
        "{outcome}"
    );
}

#[test]
fn a_recovery_key_that_is_not_there_is_told_before_the_login() {
    let args = [
        "login",
        "http://127.0.0.1:9",
        "--user",
        "ann",
        "--password-stdin",
        "--recovery-key-file",
        "none.txt",
    ];
    assert_snapshot!(Program::new().run(&args), @"
    --- stderr
    error: the recovery key in none.txt could not be read
    caused by: No such file or directory (os error 2)
    --- exit 1
    ");
}

#[test]
fn a_home_that_cannot_be_written_is_told() {
    let program = Program::new();
    let outcome = program
        .command(&["whoami"])
        .env("BREAKOUT_HOME", "/dev/null/home")
        .output()
        .unwrap();
    assert_snapshot!(program::outcome(outcome), @"
    --- stderr
    error: /dev/null/home/accounts could not be read
    caused by: Not a directory (os error 20)
    --- exit 1
    ");
}

#[test]
fn completions_and_manual_cover_all_commands() {
    let program = Program::new();
    let man = program.home().join("man");
    assert_eq!(
        program.run(&["man", "--dir", man.to_str().unwrap()]).code,
        Some(0)
    );
    for command in ["login", "logout", "whoami", "rooms", "completions", "man"] {
        assert!(
            man.join(format!("breakout-{command}.1")).exists(),
            "{command}"
        );
        for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
            assert!(
                program
                    .run(&["completions", shell])
                    .stdout
                    .contains(command),
                "{shell} {command}"
            );
        }
    }
    assert!(program.run(&["man"]).stdout.contains(".TH breakout 1"));
}

#[test]
fn a_reader_that_closes_the_output_is_no_error() {
    let program = Program::new();
    let mut child = program.command(&["completions", "zsh"]).spawn().unwrap();
    drop(child.stdout.take());
    let outcome = program::outcome(child.wait_with_output().unwrap());
    assert_snapshot!(outcome, @"
    --- stderr
    --- exit 0
    ");
}
