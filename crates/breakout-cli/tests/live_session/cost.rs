//! What each command asks of the homeserver, counted by a proxy at two sizes of the same session: a constant, and so
//! many for each group.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read as _,
    net::TcpStream,
};

use local_synapse::{Account, FaultProxy, Method, SeenRequest};
use serde_json::{Value, json};

use crate::{
    console,
    program::{Outcome, Program},
    shared_url,
    workshop::{Workshop, join, machine},
};

/// The two sizes, in groups.
const FEW: usize = 2;
const MANY: usize = 20;

/// How many requests of which kind.
type Kinds = BTreeMap<String, usize>;

/// A host behind a counting proxy, in a room with two people for each group.
struct Scene {
    workshop: Workshop,
    proxy: FaultProxy,
    host: Program,
    counted: Vec<(&'static str, Kinds)>,
}

impl Scene {
    async fn new(groups: usize) -> Self {
        let workshop = Workshop::new(2 * groups, json!({})).await;
        let proxy = FaultProxy::start(shared_url().await).await.unwrap();
        let host = machine(&workshop.host, proxy.url());
        // The first command of a device looks at its published keys once.
        assert_eq!(host.run(&["rooms"]).code, Some(0));
        Self {
            workshop,
            proxy,
            host,
            counted: Vec::new(),
        }
    }

    /// Runs a command for the room, and counts what it asks.
    fn run(&mut self, command: &'static str, args: &[&str]) -> Outcome {
        let room = self.workshop.parent.clone();
        let name = command.split(' ').next().unwrap();
        let more = command.split(' ').skip(1);
        let args: Vec<_> = [name, &room]
            .into_iter()
            .chain(more)
            .collect::<Vec<_>>()
            .into_iter()
            .chain(args.iter().copied())
            .collect();
        self.proxy.clear();
        let outcome = self.host.run(&args);
        assert_eq!(outcome.code, Some(0), "{command}: {outcome}");
        self.counted.push((command, self.kinds()));
        outcome
    }

    /// What was asked since the count began.
    fn kinds(&self) -> Kinds {
        let mut kinds = Kinds::new();
        for request in self.proxy.requests() {
            *kinds.entry(kind(&request)).or_default() += 1;
        }
        kinds
    }

    /// Lets everybody join their group; returns the groups, each with one of its people.
    async fn go_to_their_groups(&self, started: &Outcome) -> Vec<(String, &Account)> {
        let started: Value = serde_json::from_str(&started.stdout).unwrap();
        let mut groups = Vec::new();
        for group in started["rooms"].as_array().unwrap() {
            let room_id = group["room_id"].as_str().unwrap();
            let mut last = None;
            for user in group["users"].as_array().unwrap() {
                let mut people = self.workshop.people.iter();
                let person = people.find(|person| *user == json!(person.user_id));
                join(person.unwrap(), room_id).await;
                last = person;
            }
            groups.push((room_id.to_owned(), last.unwrap()));
        }
        groups
    }
}

/// What a request asks for: its path without what is of one room, person or message.
fn kind(request: &SeenRequest) -> String {
    let path = request
        .path
        .replace("%21", "!")
        .replace("%40", "@")
        .replace("%24", "$");
    let mut parts = path.trim_start_matches("/_matrix/").split('/').skip(2);
    let mut kind = request.method.to_string();
    let mut before = "";
    for part in &mut parts {
        let shown = match (part.chars().next(), before) {
            (Some('!' | '@' | '$'), _) => "*",
            (_, "m.room.message" | "m.room.encrypted" | "delayed_events") => "*",
            _ => part,
        };
        kind.push('/');
        kind.push_str(shown);
        before = part;
    }
    kind
}

/// What each command of a session asks, one after another.
async fn session(groups: usize) -> Vec<(&'static str, Kinds)> {
    let mut scene = Scene::new(groups).await;
    let number = groups.to_string();
    let started = scene.run("start --json", &["--rooms", &number]);
    let groups = scene.go_to_their_groups(&started).await;
    let person = groups[0].1.user_id.clone();
    scene.run("status --json", &[]);
    scene.run("status", &[]);
    scene.run("offers", &[]);
    scene.run("requests", &[]);
    scene.run("report", &[]);
    scene.run("move", &[&person, "2"]);
    scene.run("rename", &["1", "First"]);
    scene.run("add", &["More"]);
    scene.run("close", &["More"]);
    scene.run("say", &["Hello"]);
    scene.run("end", &[]);
    scene.run("start --again --rotate --json", &["--rooms", &number]);
    scene.counted
}

/// Reads a live page until it has this.
fn read_until(stream: &mut TcpStream, text: &str) {
    let mut read = Vec::new();
    while !String::from_utf8_lossy(&read).contains(text) {
        let mut part = [0; 4096];
        let length = stream.read(&mut part).unwrap();
        assert!(length > 0, "the page ends without {text}");
        read.extend_from_slice(&part[..length]);
    }
}

/// What the console asks until a host sees the board, and when something has changed since.
async fn board(number: usize) -> Vec<(&'static str, Kinds)> {
    let mut scene = Scene::new(number).await;
    let started = scene.run("start --json", &["--rooms", &number.to_string()]);
    let groups = scene.go_to_their_groups(&started).await;
    scene.proxy.clear();
    let (mut child, line) = console::start(&scene.host, &[]);
    let (host, cookie) = console::enter(&line);
    let page = console::room_page(host, &scene.workshop, &cookie).await;
    let (_, live) = page.split_once("data-live=\"").unwrap();
    let live = live.split('"').next().unwrap().replace("&#38;", "&");
    let (_, mut stream) = console::get(host, &live, &cookie);
    stream.set_read_timeout(Some(console::PATIENCE)).unwrap();
    let [(room_id, person), (_, other), ..] = &*groups else {
        panic!("there are fewer groups than two");
    };
    let say = async |text: &str| {
        let path = format!("/_matrix/client/v3/rooms/{room_id}/send/m.room.message/{text}");
        let body = json!({ "msgtype": "m.text", "body": text });
        let said = person.request(Method::PUT, &path, Some(body)).await;
        assert!(said.unwrap().0.is_success());
    };
    // When this is there, so is all that the board shows at first.
    say("!help").await;
    read_until(&mut stream, "call-for-help waits");
    // Long polls go on by the time that passes, and first messages go into the groups, whatever a page shows.
    let is_read = |kind: &str| {
        let others = ["/sync", "/io.github.matrix_breakout.told"];
        kind.starts_with("GET") && !others.iter().any(|other| kind.ends_with(other))
    };
    let kinds = || -> Kinds {
        let asked = scene.kinds().into_iter();
        asked.filter(|(kind, _)| is_read(kind)).collect()
    };
    let first = kinds();
    scene.proxy.clear();
    join(other, room_id).await;
    read_until(&mut stream, &other.username);
    let joined = kinds();
    child.kill().unwrap();
    child.wait().unwrap();
    vec![("the board", first), ("somebody joins", joined)]
}

/// At most so many requests: always, and for each group.
struct Most(usize, usize);

/// What each command may ask, by its name in [`session`] and [`board`]. Four of each are the SDK's and the clock's: two for
/// what the homeserver can, and two, beside the others, for whether the account has secret storage.
const MOST: [(&str, Most); 15] = [
    // Rooms, and signs in the journal by the time that it takes.
    ("start --json", Most(18, 1)),
    ("status --json", Most(7, 0)),
    ("status", Most(7, 0)),
    ("offers", Most(6, 0)),
    ("requests", Most(8, 0)),
    ("report", Most(9, 0)),
    ("move", Most(13, 0)),
    ("rename", Most(14, 0)),
    ("add", Most(18, 0)),
    ("close", Most(12, 0)),
    // A message into each group.
    ("say", Most(7, 1)),
    // The same, and whether it is there already.
    ("end", Most(16, 2)),
    // Whoever has another group, of two people in each.
    ("start --again --rotate --json", Most(18, 2)),
    ("the board", Most(10, 0)),
    ("somebody joins", Most(0, 0)),
];

#[tokio::test(flavor = "multi_thread")]
async fn what_a_command_asks_grows_with_the_groups_only_where_it_must() {
    let count = async |groups: usize| {
        let mut counted = session(groups).await;
        counted.extend(board(groups).await);
        counted
    };
    let (few, many) = (count(FEW).await, count(MANY).await);
    let total = |kinds: &Kinds| kinds.values().sum::<usize>();
    let mut wrong = Vec::new();
    for ((command, few), (_, many)) in few.iter().zip(&many) {
        println!(
            "{command}: {} at {FEW}, {} at {MANY}",
            total(few),
            total(many)
        );
        let kinds: BTreeSet<_> = few.keys().chain(many.keys()).collect();
        for kind in kinds {
            let of = |kinds: &Kinds| kinds.get(kind).copied().unwrap_or_default();
            println!("    {:3} {:3}  {kind}", of(few), of(many));
        }
        let (_, Most(always, each)) = MOST.iter().find(|(name, _)| name == command).unwrap();
        for (groups, asked) in [(FEW, total(few)), (MANY, total(many))] {
            if asked > always + each * groups {
                wrong.push(format!("{command} at {groups} groups: {asked}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
