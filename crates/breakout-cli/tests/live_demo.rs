//! The demo from beginning to end, and cut off in the middle.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[expect(dead_code, reason = "the demo is run in a way of its own")]
#[path = "support/program.rs"]
mod program;

use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::PathBuf,
    process::Command,
};

use program::{Program, outcome};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// The demo with a place of its own for all that it writes.
struct Demo {
    program: Program,
    temporary: PathBuf,
}

impl Demo {
    fn new() -> Self {
        let program = Program::new();
        let temporary = program.home().join("tmp");
        fs::create_dir(&temporary).unwrap();
        Self { program, temporary }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.program.command(&[&["demo"], args].concat());
        // It looks for Python, and finds the Synapse of the other tests beside itself.
        command
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .env("TMPDIR", &self.temporary);
        command
    }

    /// No file is left, and no homeserver.
    fn assert_gone(&self, homeserver: &str) {
        let left: Vec<_> = fs::read_dir(&self.temporary).unwrap().collect();
        assert!(left.is_empty(), "{left:?}");
        assert!(!self.program.home().join("home").exists());
        let address = homeserver.strip_prefix("http://").unwrap();
        assert!(
            TcpStream::connect(address).is_err(),
            "{homeserver} still runs"
        );
    }
}

fn strings(value: &Value) -> Vec<&str> {
    let values = value.as_array().unwrap_or_else(|| panic!("{value}"));
    values.iter().map(|value| value.as_str().unwrap()).collect()
}

/// A tab of a browser, with the console of somebody.
struct Tab {
    host: String,
    cookie: String,
}

impl Tab {
    /// Uses the address that lets a browser in.
    fn open(url: &str) -> Self {
        let (host, path) = url
            .strip_prefix("http://")
            .unwrap()
            .split_once('/')
            .unwrap();
        let mut tab = Self {
            host: host.to_owned(),
            cookie: String::new(),
        };
        let answer = tab.get(&format!("/{path}"));
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "));
        cookie
            .unwrap()
            .split(';')
            .next()
            .unwrap()
            .clone_into(&mut tab.cookie);
        tab
    }

    fn get(&mut self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let (host, cookie) = (&self.host, &self.cookie);
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Where a link leads to.
    fn follow(&mut self, path: &str) -> String {
        let answer = self.get(path);
        let location = answer
            .lines()
            .find_map(|line| line.strip_prefix("location: "));
        location.unwrap_or_else(|| panic!("{answer}")).to_owned()
    }
}

/// In which room each of the people is, by the number of the room.
fn places<'a>(rooms: &'a [Value], key: &str) -> BTreeMap<&'a str, Vec<usize>> {
    let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (number, room) in rooms.iter().enumerate() {
        for user in strings(&room[key]) {
            places.entry(user).or_default().push(number);
        }
    }
    places
}

#[test]
fn everybody_arrives_once_and_one_of_them_elsewhere() {
    let demo = Demo::new();
    let outcome = outcome(
        demo.command(&["--once", "--json", "--people", "6"])
            .output()
            .unwrap(),
    );
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let summary: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(summary["ended"], true);

    let rooms = summary["rooms"].as_array().unwrap();
    assert_eq!(rooms.len(), 4);
    let suggested = places(rooms, "suggested");
    let joined = places(rooms, "joined");
    assert_eq!((suggested.len(), joined.len()), (5, 6), "{summary}");
    assert!(joined.values().all(|rooms| rooms.len() == 1), "{summary}");
    let strays: Vec<_> = suggested
        .iter()
        .filter(|(user, rooms)| joined[*user] != **rooms)
        .collect();
    assert_eq!(strays.len(), 1, "{summary}");

    let sent: Vec<_> = summary["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            assert_eq!(event["room_id"], summary["parent"]);
            assert!(event["event_id"].as_str().unwrap().starts_with('$'));
            event["type"].as_str().unwrap()
        })
        .collect();
    let breakout = "org.matrix.msc3985.breakout";
    assert_eq!(sent, [breakout, "m.room.message", breakout]);
    demo.assert_gone(summary["homeserver"].as_str().unwrap());
}

#[test]
fn ctrl_c_leaves_nothing_behind() {
    let demo = Demo::new();
    let args = ["--people", "3", "--no-browser"];
    let mut child = demo.command(&args).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut line_with = |wanted: &str| {
        lines
            .by_ref()
            .map(Result::unwrap)
            .find(|line| line.contains(wanted))
            .unwrap_or_else(|| panic!("{wanted} is never said"))
    };
    let started = line_with("homeserver runs at ");
    let homeserver = started.rsplit(' ').next().unwrap();
    let url = line_with("console: ");
    let url = url.strip_prefix("console: ").unwrap();
    let mut host = Tab::open(url);
    let rooms = host.get("/rooms");
    assert!(
        rooms.contains("You are <strong>Hanna, the host</strong>"),
        "{rooms}"
    );
    // Two clicks open one console; each brings an address of its own.
    let (first, second) = (host.follow("/as/carol"), host.follow("/as/carol"));
    assert!(first != second && first.split("/start/").next() == second.split("/start/").next());
    let rooms = Tab::open(&second).get("/rooms");
    assert!(rooms.contains("You are <strong>Carol"), "{rooms}");
    // Somebody who is simulated, whose login is in use.
    let rooms = Tab::open(&host.follow("/as/bjorn")).get("/rooms");
    assert!(rooms.contains("You are <strong>Bjorn"), "{rooms}");
    // Carol in the stand-in for Element: its page and her token are for whoever was let in, the widget is for everybody.
    let mut stand_in = Tab::open(&host.follow("/as/in-element"));
    assert!(stand_in.get("/").contains("host.js"));
    let told = stand_in.get("/demo.json");
    assert!(told.contains("\"@carol:"), "{told}");
    let mut stranger = Tab {
        host: stand_in.host.clone(),
        cookie: String::new(),
    };
    assert!(stranger.get("/demo.json").starts_with("HTTP/1.1 403"));
    let mut widget = Tab {
        host: host.host.replace("127.0.0.1", "localhost"),
        cookie: String::new(),
    };
    assert!(widget.get("/widget/").contains("widget.js"));
    line_with(" joined ");

    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    line_with("error: stopped");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    demo.assert_gone(homeserver);
}
