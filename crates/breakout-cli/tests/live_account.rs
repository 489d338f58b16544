//! Accounts against a real homeserver.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[path = "support/program.rs"]
mod program;

use std::{
    io::Write as _,
    net::TcpListener,
    process::Stdio,
    time::{Duration, Instant},
};

use local_synapse::{Account, Method, Synapse};
use matrix_sdk::{Client, config::SyncSettings, ruma::api::client::uiaa};
use program::Program;
use serde_json::{Value, json};

const PASSWORD: &str = "a passphrase";

/// The contract says 30 seconds.
const UNREACHABLE: Duration = Duration::from_secs(30);

async fn account(name: &str) -> Account {
    Synapse::shared()
        .await
        .register(name, PASSWORD)
        .await
        .unwrap()
}

fn log_in(program: &Program, url: &str, name: &str) -> program::Outcome {
    let args = ["login", url, "--user", name, "--password-stdin", "--json"];
    program.run_with_input(&args, &format!("{PASSWORD}\n"))
}

fn json_of(outcome: &program::Outcome) -> Value {
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{outcome}"))
}

fn lines_of(outcome: &program::Outcome) -> Vec<Value> {
    outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

async fn create_room(account: &Account, body: Value) -> String {
    let (status, answer) = account
        .request(Method::POST, "/_matrix/client/v3/createRoom", Some(body))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
    answer["room_id"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn from_login_to_logout() {
    let ann = account("la_ann").await;
    let synapse = Synapse::shared().await;
    let program = Program::new();

    let outcome = log_in(&program, synapse.url(), "la_ann");
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let login = json_of(&outcome);
    assert_eq!(login["user_id"], ann.user_id);
    assert_eq!(login["homeserver"], format!("{}/", synapse.url()));
    assert_eq!(login["verified"], false);
    assert_ne!(login["device_id"], ann.device_id);

    let whoami = program.run(&["whoami", "--json"]);
    assert_eq!(json_of(&whoami), login, "{whoami}");

    let logout = program.run(&["logout"]);
    assert_eq!(logout.code, Some(0), "{logout}");
    assert_eq!(program.run(&["whoami"]).code, Some(1));
    let path = format!(
        "/_matrix/client/v3/devices/{}",
        login["device_id"].as_str().unwrap()
    );
    assert_eq!(ann.request(Method::GET, &path, None).await.unwrap().0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_refused_and_leaves_nothing() {
    account("la_wrong").await;
    let program = Program::new();
    let args = [
        "login",
        Synapse::shared().await.url(),
        "--user",
        "la_wrong",
        "--password-stdin",
    ];
    let outcome = program.run_with_input(&args, "not it\n");
    assert_eq!(outcome.code, Some(1), "{outcome}");
    insta::assert_snapshot!(outcome, @"
    --- stderr
    error: the login failed
    caused by: the homeserver refused
    caused by: the server returned an error: [403 / M_FORBIDDEN] Invalid username or password
    --- exit 1
    ");
    assert!(!program.home().join("home").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn another_login_replaces_the_device() {
    let ann = account("la_again").await;
    let url = Synapse::shared().await.url();
    let program = Program::new();
    let first = json_of(&log_in(&program, url, "la_again"));
    let second = json_of(&log_in(&program, url, "la_again"));
    assert_ne!(first["device_id"], second["device_id"]);
    assert_eq!(json_of(&program.run(&["whoami", "--json"])), second);
    let path = format!(
        "/_matrix/client/v3/devices/{}",
        first["device_id"].as_str().unwrap()
    );
    assert_eq!(ann.request(Method::GET, &path, None).await.unwrap().0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_tell_where_a_break_out_is_possible_and_open() {
    let (ann, bob) = (account("la_rooms_ann").await, account("la_rooms_bob").await);
    let own = create_room(&ann, json!({ "name": "Own", "room_version": "12" })).await;
    let older = create_room(&ann, json!({ "name": "Older", "room_version": "11" })).await;
    let others = create_room(&bob, json!({ "name": "Bob's", "preset": "public_chat" })).await;
    let path = format!("/_matrix/client/v3/join/{others}");
    assert!(
        ann.request(Method::POST, &path, Some(json!({})))
            .await
            .unwrap()
            .0
            .is_success()
    );
    let path = format!("/_matrix/client/v3/rooms/{own}/state/org.matrix.msc3985.breakout/");
    let content = json!({ "m.breakout": { "!child": { "via": ["x.org"], "users": [] } } });
    assert!(
        ann.request(Method::PUT, &path, Some(content))
            .await
            .unwrap()
            .0
            .is_success()
    );

    let program = Program::new();
    log_in(&program, Synapse::shared().await.url(), "la_rooms_ann");
    let line = |id: &str, name: &str, members: u32, can: bool, mine: Value, open: bool| {
        json!({ "room_id": id, "name": name, "members": members, "can_break_out": can, "needs_level": 50,
            "my_level": mine, "open": open })
    };
    let expected = [
        line(&older, "Older", 1, true, json!(100), false),
        line(&own, "Own", 1, true, json!("infinite"), true),
        line(&others, "Bob's", 2, false, json!(0), false),
    ];
    assert_eq!(lines_of(&program.run(&["rooms", "--json"])), expected[..2]);
    assert_eq!(
        lines_of(&program.run(&["rooms", "--all", "--json"])),
        expected
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_login_says_to_log_in_again() {
    let ann = account("la_revoked").await;
    let program = Program::new();
    log_in(&program, Synapse::shared().await.url(), "la_revoked");
    let path = "/_matrix/client/v3/logout/all";
    assert!(
        ann.request(Method::POST, path, Some(json!({})))
            .await
            .unwrap()
            .0
            .is_success()
    );
    for command in ["whoami", "rooms"] {
        let outcome = program.run(&[command]);
        assert_eq!(outcome.code, Some(3), "{outcome}");
        assert!(
            outcome.stderr.contains("hint: run `breakout login` again"),
            "{outcome}"
        );
    }
    // The homeserver has nothing left to log out.
    assert_eq!(program.run(&["logout"]).code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreachable_homeserver_is_told_in_time() {
    account("la_away").await;
    let url = Synapse::shared().await.url();
    let program = Program::new();
    log_in(&program, url, "la_away");

    let refusing = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    // Connections are taken by the system, and never answered.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let accounts = program.home().join("home/accounts");
    let session = std::fs::read_dir(accounts)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path()
        .join("session.json");
    let saved = std::fs::read_to_string(&session).unwrap();
    for address in [refusing, silent.local_addr().unwrap()] {
        std::fs::write(&session, saved.replace(url, &format!("http://{address}"))).unwrap();
        let started = Instant::now();
        let outcome = program.run(&["rooms"]);
        assert_eq!(outcome.code, Some(3), "{outcome}");
        assert!(
            outcome
                .stderr
                .contains(&format!("error: could not connect to http://{address}")),
            "{outcome}"
        );
        assert!(started.elapsed() < UNREACHABLE, "{outcome}");
    }
    std::fs::write(&session, saved.replace(url, &format!("http://{refusing}"))).unwrap();
    let outcome = program.run(&["logout"]);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(outcome.stderr.contains("--force"), "{outcome}");
    assert_eq!(program.run(&["logout", "--force"]).code, Some(0));
    assert_eq!(program.run(&["whoami"]).code, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_of_one_account_run_side_by_side() {
    let ann = account("la_many").await;
    create_room(&ann, json!({ "name": "Class" })).await;
    let program = Program::new();
    let login = json_of(&log_in(&program, Synapse::shared().await.url(), "la_many"));

    let running: Vec<_> = (0..6)
        .map(|number| {
            program
                .command(&[if number % 2 == 0 { "rooms" } else { "whoami" }, "--json"])
                .spawn()
                .unwrap()
        })
        .collect();
    for (number, child) in running.into_iter().enumerate() {
        let outcome = program::outcome(child.wait_with_output().unwrap());
        assert_eq!(outcome.code, Some(0), "{outcome}");
        let answer = json_of(&outcome);
        if number % 2 == 0 {
            assert_eq!(answer["name"], "Class");
        } else {
            assert_eq!(answer, login);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recovery_key_verifies_the_device() {
    account("la_key").await;
    let url = Synapse::shared().await.url();
    let key = set_up_recovery(url, "la_key").await;
    let program = Program::new();
    let file = program.home().join("key.txt");
    let args = [
        "login",
        url,
        "--user",
        "la_key",
        "--password-stdin",
        "--json",
        "--recovery-key-file",
    ];
    let args: Vec<&str> = args.into_iter().chain([file.to_str().unwrap()]).collect();

    std::fs::write(&file, "EsTb Gfcj FGTu not the key").unwrap();
    let wrong = program.run_with_input(&args, PASSWORD);
    assert_eq!(wrong.code, Some(1), "{wrong}");
    assert_eq!(json_of(&wrong)["verified"], false);
    assert!(
        wrong
            .stderr
            .contains("error: this is not the account's recovery key"),
        "{wrong}"
    );
    assert_eq!(
        json_of(&program.run(&["whoami", "--json"])),
        json_of(&wrong)
    );

    std::fs::write(&file, format!("{key}\n")).unwrap();
    let right = program.run_with_input(&args, PASSWORD);
    assert_eq!(right.code, Some(0), "{right}");
    assert_eq!(json_of(&right)["verified"], true);
    assert_eq!(
        json_of(&program.run(&["whoami", "--json"])),
        json_of(&right)
    );
}

/// What another client of the account did: keys of its own, and a recovery key for them.
async fn set_up_recovery(url: &str, name: &str) -> String {
    let client = Client::builder().homeserver_url(url).build().await.unwrap();
    client
        .matrix_auth()
        .login_username(name, PASSWORD)
        .send()
        .await
        .unwrap();
    client.sync_once(SyncSettings::new()).await.unwrap();
    let user = uiaa::UserIdentifier::Matrix(uiaa::MatrixUserIdentifier::new(name.to_owned()));
    let password = uiaa::AuthData::Password(uiaa::Password::new(user, PASSWORD.to_owned()));
    client
        .encryption()
        .bootstrap_cross_signing(Some(password))
        .await
        .unwrap();
    client.encryption().recovery().enable().await.unwrap()
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_stops_a_command_that_only_waits() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let program = Program::new();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let args = ["login", &url, "--user", "ann", "--password-stdin"];
    let mut child = program
        .command(&args)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"a passphrase\n")
        .unwrap();
    // Once it has connected it waits for the answer, and has long known what to do with the signal.
    let _connection = silent.accept().unwrap();
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let outcome = program::outcome(child.wait_with_output().unwrap());
    insta::assert_snapshot!(outcome, @"
    --- stderr
    error: stopped
    --- exit 130
    ");
}
