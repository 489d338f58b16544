//! How long a session takes to open.
//!
//! * **ours**: the whole of `room.breakout().open(plan)`: the reads, the journal, the children,
//!   the event, the announcement.
//! * **the floor**: only the children, by the very same requests, sent by a plain HTTP client
//!   with the best number of them under way. Opening cannot take less. Which number is best is
//!   found in a calibration before; its times are used for nothing else, so that the floor is no
//!   lucky one among many.
//! * **bare**: the floor's children, then an event and the very same announcement: what people see of
//!   an opening, without anything that makes it safe.
//! * **the rival**: the children one after another, then the event, as the only earlier
//!   implementation did it. It is measured during the calibration.
//!
//! A machine that is also used for something else is slower at one time than at another. So ours
//! and the floor are measured as neighbors, in the order ours, floor, floor, ours, and what counts is
//! the ratio within each pair of neighbors: its median, and the quartiles as its spread.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use breakout_core::{
    opening::End,
    plan::{Plan, PlannedChild},
};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::Synapse;
use matrix_breakout::{Progress, RequestCounts, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::OwnedRoomId};
use reqwest::Method;
use serde_json::{Map, Value, json};
use tokio::time::sleep;

use crate::{
    Failure,
    people::Person,
    recorder::Recorder,
    statistics::{Samples, milliseconds, processor_time},
    terminal::{news, table},
};

const EVENT_TYPE: &str = "org.matrix.msc3985.breakout";

/// How much is measured of one number of rooms.
struct Size {
    rooms: usize,
    /// How often each number of requests at once is tried.
    calibrations: usize,
    /// How many pairs of neighbors; an even number, so that each order is as frequent.
    pairs: usize,
}

const fn size(rooms: usize, calibrations: usize, pairs: usize) -> Size {
    Size {
        rooms,
        calibrations,
        pairs,
    }
}

const SIZES: [Size; 3] = [size(10, 4, 40), size(50, 2, 8), size(100, 1, 6)];
const QUICK_SIZES: [Size; 1] = [size(10, 2, 4)];

/// How many requests may be under way at the same time; the best number makes the floor.
const AT_ONCE: [usize; 5] = [1, 2, 3, 4, 8];

/// How many people are in the parent besides the host.
const MEMBERS: usize = 5;

/// How long the homeserver has to finish what the measurement before left to do.
const REST: Duration = Duration::from_millis(500);

/// What came of all sizes.
pub(crate) struct Figures(Vec<Figure>);

/// What came of one size.
struct Figure {
    rooms: usize,
    calibration: BTreeMap<usize, Times>,
    /// How many requests of the floor are under way at the same time.
    at_once: usize,
    ours: Samples,
    processor: Samples,
    phases: [Samples; 3],
    requests: RequestCounts,
    floor: Times,
    ours_over_floor: Samples,
    ours_over_bare: Samples,
}

/// What plain requests took.
#[derive(Default)]
struct Times {
    children: Samples,
    with_event: Samples,
    with_message: Samples,
}

/// What plain requests took once, in milliseconds.
#[derive(Clone, Copy)]
struct Raw {
    children: f64,
    with_event: f64,
    with_message: f64,
}

impl Times {
    fn add(&mut self, raw: Raw) {
        self.children.add(raw.children);
        self.with_event.add(raw.with_event);
        self.with_message.add(raw.with_message);
    }
}

/// Measures all sizes, or the one that is named.
pub(crate) async fn run(
    synapse: &Synapse,
    quick: bool,
    only: Option<usize>,
) -> Result<Figures, Failure> {
    let sizes: &[_] = if quick { &QUICK_SIZES } else { &SIZES };
    let sizes = sizes
        .iter()
        .filter(|size| only.is_none_or(|rooms| rooms == size.rooms));
    let mut bench = Bench {
        synapse,
        members: Person::register_many(synapse, "member", MEMBERS).await?,
        hosts: 0,
    };
    let mut figures = Vec::new();
    for size in sizes {
        figures.push(bench.measure(size).await?);
    }
    Ok(Figures(figures))
}

struct Bench<'a> {
    synapse: &'a Synapse,
    members: Vec<Person>,
    hosts: usize,
}

impl Bench<'_> {
    async fn measure(&mut self, size: &Size) -> Result<Figure, Failure> {
        let rooms = size.rooms;
        let now = |what: &str| news(&format!("open: {rooms} rooms: {what}"));
        now("recording the requests");
        let recording = self.record(rooms).await?;
        let mut figure = Figure {
            rooms,
            calibration: BTreeMap::new(),
            at_once: 1,
            ours: Samples::default(),
            processor: Samples::default(),
            phases: Default::default(),
            requests: RequestCounts::default(),
            floor: Times::default(),
            ours_over_floor: Samples::default(),
            ours_over_bare: Samples::default(),
        };

        let mut numbers = AT_ONCE;
        for round in 1..=size.calibrations {
            for at_once in numbers {
                let of = size.calibrations;
                now(&format!("calibration {round} of {of}: {at_once} at once"));
                let raw = self.raw(at_once, &recording).await?;
                figure.calibration.entry(at_once).or_default().add(raw);
            }
            // So that none always comes after the same other one.
            numbers.rotate_left(2);
        }
        figure.at_once = figure.best();

        for pair in 0..size.pairs {
            now(&format!("pair {} of {}", pair + 1, size.pairs));
            let (ours, floor) = if pair % 2 == 0 {
                let ours = self.ours(&mut figure).await?;
                (ours, self.raw(figure.at_once, &recording).await?)
            } else {
                let floor = self.raw(figure.at_once, &recording).await?;
                (self.ours(&mut figure).await?, floor)
            };
            figure.floor.add(floor);
            figure.ours_over_floor.add(ours / floor.children);
            figure.ours_over_bare.add(ours / floor.with_message);
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
    async fn record(&mut self, rooms: usize) -> Result<Recording, Failure> {
        let (host, parent) = self.parent().await?;
        let recorder = Recorder::start(self.synapse.url()).await?;
        let room = room(&host, &recorder.url, &parent).await?;
        sleep(REST).await;
        open(&room, self.plan(rooms)?, &Arc::default()).await?;
        let requests = recorder.requests();
        let bodies = |method: &str, part: &str| -> Vec<_> {
            let those = requests.iter();
            let those = those.filter(|one| one.method == method && one.path.contains(part));
            those.map(|request| request.body.clone()).collect()
        };
        let children = bodies("POST", "/createRoom");
        let messages = bodies("PUT", "/send/m.room.message/");
        match <[String; 1]>::try_from(messages) {
            Ok([message]) if children.len() == rooms => Ok(Recording {
                parent,
                children,
                message: serde_json::from_str(&message)?,
            }),
            _ => Err(format!("{} requests for {rooms} rooms", children.len()).into()),
        }
    }

    async fn ours(&mut self, figure: &mut Figure) -> Result<f64, Failure> {
        let (host, parent) = self.parent().await?;
        let room = room(&host, self.synapse.url(), &parent).await?;
        let plan = self.plan(figure.rooms)?;
        let marks = Arc::<Marks>::default();
        sleep(REST).await;
        let processor = processor_time();
        let started = Instant::now();
        figure.requests = open(&room, plan, &marks).await?;
        let ended = Instant::now();
        let whole = milliseconds(ended - started);
        figure.ours.add(whole);
        if let (Some(before), Some(after)) = (processor, processor_time()) {
            figure.processor.add(milliseconds(after - before));
        }
        let (begin, end) = marks.times().ok_or("no child was made")?;
        let phases = [begin - started, end - begin, ended - end];
        for (samples, phase) in figure.phases.iter_mut().zip(phases) {
            samples.add(milliseconds(phase));
        }
        Ok(whole)
    }

    async fn raw(&mut self, at_once: usize, recording: &Recording) -> Result<Raw, Failure> {
        let (host, parent) = self.parent().await?;
        let bodies: Vec<_> = recording.children_of(&parent).collect();
        sleep(REST).await;
        let started = Instant::now();
        let children: Vec<_> = stream::iter(bodies)
            .map(|body| host.create_room(body))
            .buffer_unordered(at_once)
            .try_collect()
            .await?;
        let with_children = milliseconds(started.elapsed());
        let content = event(&children, self.synapse.server_name());
        let event_id = host.send_state(&parent, EVENT_TYPE, &content).await?;
        let with_event = milliseconds(started.elapsed());
        let path = format!("/rooms/{parent}/send/m.room.message/1");
        let mut message = recording.message.clone();
        message["m.relates_to"]["event_id"] = event_id.into();
        let body = Some(message.to_string());
        host.request(Method::PUT, &path, body).await?;
        Ok(Raw {
            children: with_children,
            with_event,
            with_message: milliseconds(started.elapsed()),
        })
    }
}

async fn room(host: &Person, url: &str, parent: &OwnedRoomId) -> Result<Room, Failure> {
    let room = host.client(url).await?.get_room(parent);
    Ok(room.ok_or("the parent did not come with the sync")?)
}

async fn open(room: &Room, plan: Plan, marks: &Arc<Marks>) -> Result<RequestCounts, Failure> {
    let marks = Arc::clone(marks);
    let opening = room.breakout().open(plan);
    let report = opening
        .with_progress(move |progress| marks.look(progress))
        .await?;
    if report.end == End::Open && !report.announcements.is_empty() && report.waited.is_zero() {
        Ok(report.requests)
    } else {
        Err(format!("the session did not open as it should: {report:?}").into())
    }
}

/// When the making of the children began and ended.
#[derive(Default)]
struct Marks {
    begin: OnceLock<Instant>,
    end: OnceLock<Instant>,
}

impl Marks {
    fn look(&self, progress: Progress) {
        if let Progress::Creating { done, total } = progress {
            self.begin.get_or_init(Instant::now);
            if done == total {
                self.end.get_or_init(Instant::now);
            }
        }
    }

    fn times(&self) -> Option<(Instant, Instant)> {
        Some((*self.begin.get()?, *self.end.get()?))
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
    children: Vec<String>,
    message: Value,
}

impl Recording {
    /// Returns the requests as they would be for another parent.
    fn children_of(&self, parent: &OwnedRoomId) -> impl Iterator<Item = String> {
        // Without the sigil, which links escape.
        let (old, new) = (bare(&self.parent), bare(parent));
        let bodies = self.children.iter();
        bodies.map(move |body| body.replace(old, new))
    }
}

fn bare(room_id: &OwnedRoomId) -> &str {
    room_id.as_str().trim_start_matches('!')
}

impl Figure {
    /// Returns the number of requests at once with which the children are there first.
    fn best(&self) -> usize {
        let medians = self.calibration.iter();
        let medians = medians.map(|(at_once, times)| (*at_once, times.children.median()));
        medians
            .min_by(|left, right| left.1.total_cmp(&right.1))
            .map_or(1, |(at_once, _)| at_once)
    }

    fn rival(&self) -> f64 {
        let one_by_one = self.calibration.get(&1);
        one_by_one.map_or(f64::NAN, |times| times.with_event.median())
    }
}

impl Figures {
    pub(crate) fn to_json(&self) -> Value {
        let figures = self.0.iter().map(|figure| {
            let (ours, rival) = (figure.ours.median(), figure.rival());
            let raw = figure.calibration.iter();
            let raw = raw.map(|(n, raw)| (n.to_string(), raw.children.median().into()));
            let [before, children, after] = &figure.phases;
            json!({
                "rooms": figure.rooms,
                "pairs": figure.ours.len(),
                "ours_ms": ours,
                "floor_ms": figure.floor.children.median(),
                "floor_at_once": figure.at_once,
                "bare_ms": figure.floor.with_message.median(),
                "rival_ms": rival,
                "ours_over_floor": spread(&figure.ours_over_floor),
                "ours_over_bare": spread(&figure.ours_over_bare),
                "rival_over_ours": rival / ours,
                "calibration_ms_by_at_once": raw.collect::<Map<_, Value>>(),
                "ours_before_ms": before.median(),
                "ours_children_ms": children.median(),
                "ours_after_ms": after.median(),
                "processor_ms": figure.processor.median(),
                "requests": counts(&figure.requests),
            })
        });
        figures.collect()
    }
}

/// The counts by what programs call them.
fn counts(requests: &RequestCounts) -> Map<String, Value> {
    let counts = requests.iter();
    counts
        .map(|(kind, count)| (kind.as_str().to_owned(), json!(count)))
        .collect()
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut totals = vec![row([
            "rooms",
            "pairs",
            "ours ms",
            "floor ms",
            "bare ms",
            "rival ms",
            "ours/floor (quartiles)",
            "ours/bare (quartiles)",
            "rival/ours",
        ])];
        let mut raw = vec![row(["calibration: the rooms, ms, by requests at once"])];
        raw[0].extend(AT_ONCE.map(|n| n.to_string()));
        let mut phases = vec![row([
            "where our time goes, ms",
            "before",
            "rooms",
            "after",
            "own CPU",
            "requests",
        ])];
        for figure in &self.0 {
            let rooms = figure.rooms.to_string();
            let (ours, rival) = (figure.ours.median(), figure.rival());
            let floor = figure.floor.children.median();
            totals.push(vec![
                rooms.clone(),
                figure.ours.len().to_string(),
                whole(ours),
                format!("{floor:.0} ({} at once)", figure.at_once),
                whole(figure.floor.with_message.median()),
                whole(rival),
                ratios(&figure.ours_over_floor),
                ratios(&figure.ours_over_bare),
                format!("{:.2}", rival / ours),
            ]);
            let medians = figure.calibration.values();
            let medians = medians.map(|times| whole(times.children.median()));
            raw.push([rooms.clone()].into_iter().chain(medians).collect());
            let [before, children, after] = &figure.phases;
            phases.push(vec![
                rooms,
                whole(before.median()),
                whole(children.median()),
                whole(after.median()),
                whole(figure.processor.median()),
                figure.requests.total().to_string(),
            ]);
        }
        writeln!(f, "open\n\n{}", table(&totals))?;
        writeln!(f, "{}", table(&raw))?;
        write!(f, "{}", table(&phases))
    }
}

fn row<const CELLS: usize>(cells: [&str; CELLS]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn whole(number: f64) -> String {
    format!("{number:.0}")
}

/// Says the median of ratios of neighbors, and between which quartiles it lies.
fn ratios(samples: &Samples) -> String {
    let (low, high) = (samples.percentile(25), samples.percentile(75));
    format!("{:.2} ({low:.2}–{high:.2})", samples.median())
}

fn spread(samples: &Samples) -> Value {
    json!({
        "median": samples.median(),
        "quartiles": [samples.percentile(25), samples.percentile(75)],
        "extremes": [samples.percentile(0), samples.percentile(100)],
    })
}
