//! How long after the event its offer is there for everybody in the room.
//!
//! * **library**: clients of the SDK that sync with a long poll, each with a stream of
//!   `subscribe_to_offer`. The time ends when the stream yields the offer.
//! * **beside**: plain long polls of `/sync` by other people in the same room at the same time,
//!   without any client library. The time ends when the answer is parsed.
//! * **alone**: the library's people again, all with plain long polls and no library running:
//!   what the homeserver needs to tell as many people.

use std::{
    fmt,
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::{FaultProxy, Synapse};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{config::SyncSettings, ruma::OwnedRoomId};
use reqwest::Method;
use serde_json::{Map, Value, json};
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{
    Failure,
    people::Person,
    statistics::{Samples, milliseconds, processor_time},
    terminal::{news, table},
};

const EVENT_TYPE: &str = "org.matrix.msc3985.breakout";
const ROOMS: usize = 4;

/// How long a poll may wait.
const LONG_POLL: Duration = Duration::from_secs(30);

/// How long everybody has to come back from an answer and to wait in the next poll. The SDK
/// pauses for a second when two answers follow each other closely.
const REST: Duration = Duration::from_secs(3);

/// How long it may take until everybody has seen an event.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many clients are set up at the same time.
const AT_ONCE: usize = 4;

struct Size {
    library: usize,
    beside: usize,
    counted: usize,
    rounds: usize,
}

const FULL: Size = Size {
    library: 200,
    beside: 20,
    counted: 5,
    rounds: 10,
};

const QUICK: Size = Size {
    library: 40,
    beside: 5,
    counted: 2,
    rounds: 2,
};

/// Who saw an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Observer {
    Library,
    Beside,
    /// With the library, behind a proxy that counts requests.
    Counted,
    Alone,
}

/// What an observer saw, and when.
struct Seen {
    observer: Observer,
    session: Option<String>,
    is_suggested: bool,
    at: Instant,
}

pub(crate) struct Figures {
    participants: usize,
    rounds: usize,
    library: Samples,
    beside: Samples,
    alone: Samples,
    processor: Samples,
    counted: usize,
    other_requests: Vec<String>,
}

pub(crate) async fn run(synapse: &Synapse, quick: bool) -> Result<Figures, Failure> {
    let size = if quick { QUICK } else { FULL };
    let people = size.library + size.beside + size.counted;
    news(&format!("offers: registering {people} people"));
    let host = Person::register(synapse, "host").await?;
    let people = Person::register_many(synapse, "person", people).await?;
    news("offers: having them join");
    let parent = host.meet(&people).await?;
    let (library, others) = people.split_at(size.library);
    let (beside, counted) = others.split_at(size.beside);
    let mut room = Room::new(synapse, host, parent, &people).await?;
    let mut figures = Figures {
        participants: library.len(),
        rounds: size.rounds,
        library: Samples::default(),
        beside: Samples::default(),
        alone: Samples::default(),
        processor: Samples::default(),
        counted: counted.len(),
        other_requests: Vec::new(),
    };

    news("offers: starting their clients");
    let proxy = FaultProxy::start(synapse.url()).await?;
    let mut tasks = JoinSet::new();
    for person in beside {
        room.poll(&mut tasks, person, Observer::Beside).await?;
    }
    room.follow(&mut tasks, counted, proxy.url(), Observer::Counted)
        .await?;
    room.follow(&mut tasks, library, synapse.url(), Observer::Library)
        .await?;
    for round in 1..=size.rounds {
        news(&format!(
            "offers: library: round {round} of {}",
            size.rounds
        ));
        sleep(REST).await;
        proxy.clear();
        let processor = processor_time();
        let opened = room.open(people.len()).await?;
        if let (Some(before), Some(after)) = (processor, processor_time()) {
            figures.processor.add(milliseconds(after - before));
        }
        for seen in &opened.seen {
            match seen.observer {
                Observer::Library => figures.library.add(opened.until(seen)),
                Observer::Beside => figures.beside.add(opened.until(seen)),
                Observer::Counted | Observer::Alone => {}
            }
        }
        // What the offer causes later would count too.
        sleep(REST).await;
        let others = proxy.requests().into_iter();
        let others = others.filter(|request| !request.path.ends_with("/sync"));
        figures
            .other_requests
            .extend(others.map(|request| format!("{} {}", request.method, request.path)));
        room.end(people.len()).await?;
    }
    tasks.shutdown().await;

    let mut tasks = JoinSet::new();
    for person in library {
        room.poll(&mut tasks, person, Observer::Alone).await?;
    }
    for round in 1..=size.rounds {
        news(&format!("offers: alone: round {round} of {}", size.rounds));
        sleep(REST).await;
        let opened = room.open(library.len()).await?;
        for seen in &opened.seen {
            figures.alone.add(opened.until(seen));
        }
        sleep(REST).await;
        room.end(library.len()).await?;
    }
    tasks.shutdown().await;
    Ok(figures)
}

/// The parent, and what its people see.
struct Room {
    host: Person,
    parent: OwnedRoomId,
    children: Map<String, Value>,
    sessions: usize,
    sender: UnboundedSender<Seen>,
    seen: UnboundedReceiver<Seen>,
}

/// An event that everybody has seen.
struct Opened {
    granted: Instant,
    seen: Vec<Seen>,
}

impl Opened {
    /// Milliseconds from the answer to the host; less than none for who heard of it before.
    fn until(&self, seen: &Seen) -> f64 {
        match seen.at.checked_duration_since(self.granted) {
            Some(after) => milliseconds(after),
            None => -milliseconds(self.granted - seen.at),
        }
    }
}

impl Room {
    async fn new(
        synapse: &Synapse,
        host: Person,
        parent: OwnedRoomId,
        people: &[Person],
    ) -> Result<Self, Failure> {
        let mut children = Map::new();
        for number in 0..ROOMS {
            let body = json!({ "name": format!("Group {}", number + 1) });
            let room_id = host.create_room(body.to_string()).await?;
            let users = people.iter().skip(number).step_by(ROOMS);
            let users: Vec<_> = users.map(|person| &person.account.user_id).collect();
            let child = json!({ "via": [synapse.server_name()], "users": users });
            children.insert(room_id.to_string(), child);
        }
        let (sender, seen) = unbounded_channel();
        Ok(Self {
            host,
            parent,
            children,
            sessions: 0,
            sender,
            seen,
        })
    }

    /// Starts clients of the SDK that sync, and watches their offers.
    async fn follow(
        &self,
        tasks: &mut JoinSet<()>,
        people: &[Person],
        url: &str,
        observer: Observer,
    ) -> Result<(), Failure> {
        let mut clients = stream::iter(people)
            .map(|person| person.client(url))
            .buffer_unordered(AT_ONCE);
        let mut started = 0;
        while let Some(client) = clients.try_next().await? {
            let room = client.get_room(&self.parent).ok_or("no parent")?;
            let (_, mut offers) = room.breakout().subscribe_to_offer().await?;
            let sender = self.sender.clone();
            tasks.spawn(async move {
                while let Some(offer) = offers.next().await {
                    let at = Instant::now();
                    let session = offer.as_ref().and_then(|offer| offer.session.as_ref());
                    let seen = Seen {
                        observer,
                        session: session.map(|session| session.id.to_string()),
                        is_suggested: offer
                            .is_some_and(|offer| offer.children.iter().any(|c| c.suggested)),
                        at,
                    };
                    if sender.send(seen).is_err() {
                        return;
                    }
                }
            });
            tasks.spawn(async move {
                let sync = client.sync(SyncSettings::new().timeout(LONG_POLL)).await;
                if let Err(error) = sync {
                    news(&format!("offers: a client stopped: {error}"));
                }
            });
            started += 1;
            if started % 50 == 0 {
                news(&format!("offers: {started} of {} clients", people.len()));
            }
        }
        Ok(())
    }

    /// Starts a plain long poll.
    async fn poll(
        &self,
        tasks: &mut JoinSet<()>,
        person: &Person,
        observer: Observer,
    ) -> Result<(), Failure> {
        let first = person.request(Method::GET, "/sync", None).await?;
        let mut since = next_batch(&first)?;
        let (person, parent) = (person.clone(), self.parent.clone());
        let sender = self.sender.clone();
        tasks.spawn(async move {
            loop {
                let path = format!("/sync?timeout={}&since={since}", LONG_POLL.as_millis());
                let answer = person.request(Method::GET, &path, None).await;
                let next = answer.and_then(|answer| Ok((next_batch(&answer)?, answer)));
                let (next, answer) = match next {
                    Ok(next) => next,
                    Err(error) => return news(&format!("offers: a poll stopped: {error}")),
                };
                since = next;
                let at = Instant::now();
                let timeline = &answer["rooms"]["join"][parent.as_str()]["timeline"]["events"];
                let events = timeline.as_array().into_iter().flatten();
                for event in events.filter(|event| event["type"] == EVENT_TYPE) {
                    let session = &event["content"]["io.github.matrix_breakout.session"];
                    let is_open = event["content"]["m.breakout"] != json!({});
                    let seen = Seen {
                        observer,
                        session: session["id"]
                            .as_str()
                            .filter(|_| is_open)
                            .map(str::to_owned),
                        is_suggested: is_open,
                        at,
                    };
                    if sender.send(seen).is_err() {
                        return;
                    }
                }
            }
        });
        Ok(())
    }

    /// Sends the event and waits until so many have seen it.
    async fn open(&mut self, observers: usize) -> Result<Opened, Failure> {
        self.sessions += 1;
        let session = format!("session{}", self.sessions);
        let content = json!({
            "m.breakout": self.children,
            "io.github.matrix_breakout.session": { "id": session },
        });
        let (host, parent) = (&self.host, &self.parent);
        host.send_state(parent, EVENT_TYPE, &content).await?;
        let granted = Instant::now();
        let seen = self.wait(observers, Some(&session)).await?;
        Ok(Opened { granted, seen })
    }

    async fn end(&mut self, observers: usize) -> Result<(), Failure> {
        let content = json!({ "m.breakout": {} });
        let (host, parent) = (&self.host, &self.parent);
        host.send_state(parent, EVENT_TYPE, &content).await?;
        self.wait(observers, None).await.map(drop)
    }

    async fn wait(
        &mut self,
        observers: usize,
        session: Option<&str>,
    ) -> Result<Vec<Seen>, Failure> {
        let mut all = Vec::new();
        let waiting = async {
            while all.len() < observers {
                let Some(seen) = self.seen.recv().await else {
                    break;
                };
                if seen.session.as_deref() == session {
                    all.push(seen);
                }
            }
        };
        if timeout(PATIENCE, waiting).await.is_err() {
            return Err(format!("only {} of {observers} saw the event", all.len()).into());
        }
        if session.is_some() && !all.iter().all(|seen| seen.is_suggested) {
            return Err("somebody's offer does not say where they are to go".into());
        }
        Ok(all)
    }
}

fn next_batch(answer: &Value) -> Result<String, Failure> {
    let next = answer["next_batch"].as_str().ok_or("no next_batch")?;
    Ok(next.to_owned())
}

impl Figures {
    pub(crate) fn to_json(&self) -> Value {
        let figure = |samples: &Samples| {
            json!({
                "samples": samples.len(),
                "median_ms": samples.median(),
                "p99_ms": samples.percentile(99),
            })
        };
        json!({
            "participants": self.participants,
            "rounds": self.rounds,
            "library": figure(&self.library),
            "beside": figure(&self.beside),
            "alone": figure(&self.alone),
            "library_over_beside": self.library.median() / self.beside.median(),
            "library_over_alone": self.library.median() / self.alone.median(),
            "processor_ms_per_event": self.processor.median(),
            "counted_participants": self.counted,
            "requests_beyond_sync": self.other_requests.len(),
        })
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headings = ["", "samples", "median ms", "p99 ms", "library/this"];
        let mut rows = vec![headings.map(str::to_owned).to_vec()];
        for (name, samples) in [
            ("library", &self.library),
            ("plain long polls beside", &self.beside),
            ("plain long polls alone", &self.alone),
        ] {
            rows.push(vec![
                name.to_owned(),
                samples.len().to_string(),
                format!("{:.0}", samples.median()),
                format!("{:.0}", samples.percentile(99)),
                format!("{:.2}", self.library.median() / samples.median()),
            ]);
        }
        writeln!(
            f,
            "offers: {} participants, {} rounds\n\n{}",
            self.participants,
            self.rounds,
            table(&rows)
        )?;
        writeln!(
            f,
            "own CPU per event: {:.0} ms for all clients together",
            self.processor.median()
        )?;
        write!(
            f,
            "requests beyond the sync, {} participants counted in {} rounds: {}",
            self.counted,
            self.rounds,
            self.other_requests.len()
        )?;
        for request in &self.other_requests {
            write!(f, "\n  {request}")?;
        }
        writeln!(f)
    }
}
