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

    /// What the stand-in for Element is told.
    fn told(&mut self) -> Value {
        let answer = self.get("/demo.json");
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap_or_else(|_| panic!("{answer}"))
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

#[test]
fn a_bot_opens_and_ends_groups_for_a_host_who_only_writes_to_it() {
    let demo = Demo::new();
    let args = ["--serve", "--once", "--json", "--people", "3"];
    let outcome = outcome(demo.command(&args).output().unwrap());
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let mut rest = outcome.stderr.as_str();
    for said in [
        "Hanna invites @breakout:",
        "I split this room into groups",
        "I am a moderator now",
        "Hanna: !breakout 3 15m",
        "3 groups for 15 minutes",
        "Hanna presses ✅",
        "The groups are open until",
        "Hanna: !breakout end",
        "everybody is called back",
    ] {
        let Some((_, after)) = rest.split_once(said) else {
            panic!("{said} is not said where it should be: {outcome}");
        };
        rest = after;
    }
    let summary: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(summary["ended"], true);
    let rooms = summary["rooms"].as_array().unwrap();
    assert_eq!(rooms.len(), 3);
    let joined = places(rooms, "joined");
    assert_eq!(joined.len(), 3, "{summary}");
    assert_eq!(summary["events"].as_array().unwrap().len(), 3, "{summary}");
    demo.assert_gone(summary["homeserver"].as_str().unwrap());
}

#[test]
fn pages_in_the_place_of_element_show_the_widget_that_the_bot_has_added() {
    let demo = Demo::new();
    let args = ["--serve", "--people", "2", "--no-browser"];
    let mut child = demo.command(&args).spawn().unwrap();
    let mut news = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut line_with = |wanted: &str| {
        news.by_ref()
            .map(Result::unwrap)
            .find(|line| line.contains(wanted))
            .unwrap_or_else(|| panic!("{wanted} is never said"))
    };
    let started = line_with("homeserver runs at ");
    let homeserver = started.rsplit(' ').next().unwrap();
    let page = line_with("as in Element: ");
    line_with("The groups are open until");
    let answer = BufReader::new(child.stdout.take().unwrap()).lines();
    let links: Vec<_> = answer
        .map(|line| line.unwrap().trim().to_owned())
        .filter(|line| line.contains("/start/"))
        .take(2)
        .collect();
    assert!(page.ends_with(&links[0]), "{page} {links:?}");

    // Somebody who is split only reads here, and is shown the widget that stands in the room.
    let mut guest = Tab::open(&links[0]);
    let shown = guest.get("/");
    let folder = shown.split("frame-src ").nth(1).unwrap();
    let folder = folder.split(';').next().unwrap();
    let told = guest.told();
    assert!(told["user"].as_str().unwrap().starts_with("@carol:"));
    assert_eq!(told["writing"], Value::Null);
    let mut server = Tab {
        host: homeserver.strip_prefix("http://").unwrap().to_owned(),
        cookie: String::new(),
    };
    let widget = server.get(&format!(
        "/_matrix/client/v3/rooms/{}/state/im.vector.modular.widgets/io.github.matrix_breakout.widget?access_token={}",
        told["room"].as_str().unwrap(),
        told["token"].as_str().unwrap()
    ));
    assert!(widget.contains(&format!("{folder}#?room=")), "{widget}");
    let (host, path) = folder
        .strip_prefix("http://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let mut widget = Tab {
        host: host.to_owned(),
        cookie: String::new(),
    };
    let page = widget.get(&format!("/{path}"));
    // The bot serves it, with the way to its pages for hosts in it.
    assert!(
        page.contains("widget.js") && page.contains("name=\"hosts\""),
        "{page}"
    );
    // The host may write, too.
    let told = Tab::open(&links[1]).told();
    assert!(told["user"].as_str().unwrap().starts_with("@host:"));
    let label = told["writing"]["label"].as_str().unwrap();
    assert!(label.contains("!breakout status"), "{label}");

    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    line_with("error: stopped");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    demo.assert_gone(homeserver);
}
