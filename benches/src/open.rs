//! How long a session takes to open.
//!
//! * **ours**: the whole of `room.breakout().open(plan)`: the reads, the journal, the children,
//!   the event, the announcement.
//! * **the floor**: only the children, by the very same requests, sent by a plain HTTP client
//!   with the best number of them under way. Opening cannot take less.
//! * **the rival**: the children one after another, then the event, as the only earlier
//!   implementation did it.

use std::{
    collections::BTreeMap,
    fmt,
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::Synapse;
use matrix_breakout::{
    RoomBreakoutExt as _,
    core::{
        plan::{Plan, PlannedChild},
        session::End,
    },
};
use matrix_sdk::{Room, ruma::OwnedRoomId};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{
    Failure,
    people::Person,
    recorder::{Recorded, Recorder},
    statistics::{Samples, milliseconds, processor_time},
    terminal::{news, table},
};

const EVENT_TYPE: &str = "org.matrix.msc3985.breakout";

/// How many rooms, in how many rounds.
const SIZES: [(usize, usize); 3] = [(10, 5), (50, 3), (100, 2)];
const QUICK_SIZES: [(usize, usize); 1] = [(10, 2)];

/// How many requests of the floor are under way at the same time; the best counts.
const AT_ONCE: [usize; 5] = [1, 2, 3, 4, 8];

/// How many people are in the parent besides the host.
const MEMBERS: usize = 5;

/// How long the homeserver has to finish what the measurement before left to do.
const REST: Duration = Duration::from_millis(500);

/// One way to get the children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Ours,
    /// The floor, and with one request at a time the rival too.
    Raw(usize),
}

/// What came of all sizes.
pub(crate) struct Figures(Vec<Figure>);

/// What came of one size.
struct Figure {
    rooms: usize,
    ours: Samples,
    processor: Samples,
    raw: BTreeMap<usize, Samples>,
    rival: Samples,
    phases: Phases,
}

pub(crate) async fn run(synapse: &Synapse, quick: bool) -> Result<Figures, Failure> {
    let sizes: &[_] = if quick { &QUICK_SIZES } else { &SIZES };
    let mut bench = Bench {
        synapse,
        members: Person::register_many(synapse, "member", MEMBERS).await?,
        hosts: 0,
    };
    let mut figures = Vec::new();
    for (rooms, rounds) in sizes {
        figures.push(bench.measure(*rooms, *rounds).await?);
    }
    Ok(Figures(figures))
}

struct Bench<'a> {
    synapse: &'a Synapse,
    members: Vec<Person>,
    hosts: usize,
}

impl Bench<'_> {
    async fn measure(&mut self, rooms: usize, rounds: usize) -> Result<Figure, Failure> {
        news(&format!("open: {rooms} rooms: recording the requests"));
        let (recording, phases) = self.record(rooms).await?;
        let mut figure = Figure {
            rooms,
            ours: Samples::default(),
            processor: Samples::default(),
            raw: BTreeMap::new(),
            rival: Samples::default(),
            phases,
        };
        let mut ways = vec![Way::Ours];
        ways.extend(AT_ONCE.map(Way::Raw));
        for round in 1..=rounds {
            for way in &ways {
                news(&format!(
                    "open: {rooms} rooms: round {round} of {rounds}: {way}"
                ));
                match way {
                    Way::Ours => self.ours(&mut figure).await?,
                    Way::Raw(at_once) => self.raw(*at_once, &recording, &mut figure).await?,
                }
            }
            // So that none always comes after the same other one.
            ways.rotate_left(1);
        }
        Ok(figure)
    }

    /// Makes a new host and a new parent, and lets the homeserver rest.
    async fn parent(&mut self) -> Result<(Person, OwnedRoomId), Failure> {
        self.hosts += 1;
        let host = Person::register(self.synapse, &format!("host{}", self.hosts)).await?;
        let parent = host.meet(&self.members).await?;
        Ok((host, parent))
    }

    fn plan(&self, rooms: usize) -> Result<Plan, Failure> {
        let mut children: Vec<_> = (1..=rooms)
            .map(|number| PlannedChild::new(format!("Group {number}"), Vec::new()))
            .collect();
        for (child, member) in children.iter_mut().zip(&self.members) {
            child.users.push(member.user_id()?);
        }
        Ok(Plan::new(children))
    }

    /// Opens a session through a proxy to learn what is sent.
    async fn record(&mut self, rooms: usize) -> Result<(Recording, Phases), Failure> {
        let (host, parent) = self.parent().await?;
        let recorder = Recorder::start(self.synapse.url()).await?;
        let room = room(&host, &recorder.url, &parent).await?;
        sleep(REST).await;
        recorder.take();
        open(&room, self.plan(rooms)?).await?;
        let requests = recorder.take();
        let bodies: Vec<_> = requests
            .iter()
            .filter(|request| is_create(request))
            .map(|request| request.body.clone())
            .collect();
        if bodies.len() != rooms {
            return Err(format!("{} requests for {rooms} rooms", bodies.len()).into());
        }
        let phases = Phases::of(&requests).ok_or("nothing was recorded")?;
        Ok((Recording { parent, bodies }, phases))
    }

    async fn ours(&mut self, figure: &mut Figure) -> Result<(), Failure> {
        let (host, parent) = self.parent().await?;
        let room = room(&host, self.synapse.url(), &parent).await?;
        let plan = self.plan(figure.rooms)?;
        sleep(REST).await;
        let processor = processor_time();
        let started = Instant::now();
        open(&room, plan).await?;
        figure.ours.add(milliseconds(started.elapsed()));
        if let (Some(before), Some(after)) = (processor, processor_time()) {
            figure.processor.add(milliseconds(after - before));
        }
        Ok(())
    }

    async fn raw(
        &mut self,
        at_once: usize,
        recording: &Recording,
        figure: &mut Figure,
    ) -> Result<(), Failure> {
        let (host, parent) = self.parent().await?;
        let bodies: Vec<_> = recording.bodies_for(&parent).collect();
        sleep(REST).await;
        let started = Instant::now();
        let children: Vec<_> = stream::iter(bodies)
            .map(|body| host.create_room(body))
            .buffer_unordered(at_once)
            .try_collect()
            .await?;
        let samples = figure.raw.entry(at_once).or_default();
        samples.add(milliseconds(started.elapsed()));
        if at_once == 1 {
            let content = event(&children, self.synapse.server_name());
            host.send_state(&parent, EVENT_TYPE, &content).await?;
            figure.rival.add(milliseconds(started.elapsed()));
        }
        Ok(())
    }
}

async fn room(host: &Person, url: &str, parent: &OwnedRoomId) -> Result<Room, Failure> {
    let room = host.client(url).await?.get_room(parent);
    Ok(room.ok_or("the parent did not come with the sync")?)
}

async fn open(room: &Room, plan: Plan) -> Result<(), Failure> {
    let report = room.breakout().open(plan).await?;
    if report.end == End::Open && report.announcement.is_some() && report.waited.is_zero() {
        Ok(())
    } else {
        Err(format!("the session did not open as it should: {report:?}").into())
    }
}

fn event(children: &[OwnedRoomId], server: &str) -> Value {
    let child = json!({ "via": [server], "users": [] });
    let children: BTreeMap<_, _> = children.iter().map(|id| (id.as_str(), &child)).collect();
    json!({ "m.breakout": children })
}

/// What the library sent for one parent.
struct Recording {
    parent: OwnedRoomId,
    bodies: Vec<String>,
}

impl Recording {
    /// Returns the requests as they would be for another parent.
    fn bodies_for(&self, parent: &OwnedRoomId) -> impl Iterator<Item = String> {
        // Without the sigil, which links escape.
        let (old, new) = (bare(&self.parent), bare(parent));
        self.bodies.iter().map(move |body| body.replace(old, new))
    }
}

fn bare(room_id: &OwnedRoomId) -> &str {
    room_id.as_str().trim_start_matches('!')
}

fn is_create(request: &Recorded) -> bool {
    request.method == "POST" && request.path.ends_with("/createRoom")
}

/// Where the time of an opening goes.
struct Phases {
    before: Phase,
    children: Phase,
    after: Phase,
}

struct Phase {
    requests: Vec<String>,
    took: Duration,
}

impl Phases {
    fn of(requests: &[Recorded]) -> Option<Self> {
        let creates = || requests.iter().filter(|request| is_create(request));
        let first = creates().map(|request| request.came).min()?;
        let last = creates().map(|request| request.answered).max()?;
        let begin = requests.iter().map(|request| request.came).min()?;
        let end = requests.iter().map(|request| request.answered).max()?;
        let phase = |from: Instant, to: Instant| Phase {
            requests: requests
                .iter()
                .filter(|request| from <= request.came && request.answered <= to)
                .map(|request| {
                    let took = milliseconds(request.answered - request.came);
                    let last = request.path.trim_end_matches('/').rsplit('/').next();
                    format!("{} …/{} {took:.0}", request.method, last.unwrap_or(""))
                })
                .collect(),
            took: to - from,
        };
        Some(Self {
            before: phase(begin, first),
            children: phase(first, last),
            after: phase(last, end),
        })
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ours => f.write_str("ours"),
            Self::Raw(at_once) => write!(f, "raw, {at_once} at once"),
        }
    }
}

impl Figure {
    /// Returns the best number of requests at once, and what it takes.
    fn floor(&self) -> (usize, f64) {
        let medians = self.raw.iter().map(|(n, samples)| (*n, samples.median()));
        medians
            .min_by(|left, right| left.1.total_cmp(&right.1))
            .unwrap_or((0, f64::NAN))
    }
}

impl Figures {
    pub(crate) fn to_json(&self) -> Value {
        let figures = self.0.iter().map(|figure| {
            let (at_once, floor) = figure.floor();
            let ours = figure.ours.median();
            json!({
                "rooms": figure.rooms,
                "rounds": figure.ours.len(),
                "ours_ms": ours,
                "floor_ms": floor,
                "floor_at_once": at_once,
                "rival_ms": figure.rival.median(),
                "ours_over_floor": ours / floor,
                "rival_over_ours": figure.rival.median() / ours,
                "raw_ms_by_at_once": figure.raw.iter()
                    .map(|(n, samples)| (n.to_string(), samples.median().into()))
                    .collect::<serde_json::Map<_, Value>>(),
                "processor_ms": figure.processor.median(),
                "before_ms": milliseconds(figure.phases.before.took),
                "children_ms": milliseconds(figure.phases.children.took),
                "after_ms": milliseconds(figure.phases.after.took),
            })
        });
        figures.collect()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headings = [
            "rooms",
            "rounds",
            "ours ms",
            "floor ms",
            "rival ms",
            "ours/floor",
            "rival/ours",
            "own CPU ms",
        ];
        let mut rows = vec![headings.map(str::to_owned).to_vec()];
        let mut raw = vec![vec!["raw, ms by requests at once".to_owned()]];
        raw[0].extend(AT_ONCE.map(|n| n.to_string()));
        let mut phases = vec![
            ["where the time goes, ms", "before", "children", "after"]
                .map(str::to_owned)
                .to_vec(),
        ];
        for figure in &self.0 {
            let (ours, rival) = (figure.ours.median(), figure.rival.median());
            let (at_once, floor) = figure.floor();
            rows.push(vec![
                figure.rooms.to_string(),
                figure.ours.len().to_string(),
                format!("{ours:.0}"),
                format!("{floor:.0} ({at_once} at once)"),
                format!("{rival:.0}"),
                format!("{:.2}", ours / floor),
                format!("{:.2}", rival / ours),
                format!("{:.0}", figure.processor.median()),
            ]);
            let mut row = vec![format!("{} rooms", figure.rooms)];
            row.extend(
                figure
                    .raw
                    .values()
                    .map(|samples| format!("{:.0}", samples.median())),
            );
            raw.push(row);
            let Phases {
                before,
                children,
                after,
            } = &figure.phases;
            let mut row = vec![format!("{} rooms", figure.rooms)];
            row.extend(
                [before, children, after].map(|phase| format!("{:.0}", milliseconds(phase.took))),
            );
            phases.push(row);
        }
        writeln!(f, "open\n\n{}", table(&rows))?;
        writeln!(f, "{}", table(&raw))?;
        write!(f, "{}", table(&phases))?;
        if let Some(figure) = self.0.first() {
            let Phases { before, after, .. } = &figure.phases;
            writeln!(f, "  before: {}", before.requests.join(", "))?;
            writeln!(f, "  after: {}", after.requests.join(", "))?;
        }
        Ok(())
    }
}
