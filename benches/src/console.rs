//! How long after a membership event the board of the console has changed, on every page that shows it.
//!
//! The console is the program itself, as a process of its own: what is measured is what a host runs, and its memory is its
//! own.
//!
//! * **pages**: event streams of one board, opened by a plain HTTP client. The time ends when the region of the child that
//!   was joined or left has come, whole.
//! * **floor**: a plain long poll of sliding sync by the same account, beside them. The time ends when its answer, which
//!   names the child, is parsed: no console could know of the event before.

mod page;
mod process;

use std::{
    collections::BTreeMap,
    fmt,
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::Synapse;
use matrix_sdk::ruma::OwnedRoomId;
use reqwest::Method;
use serde_json::{Map, Value, json};
use tokio::{
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    task::JoinSet,
    time::{sleep, timeout},
};

use self::{
    page::{Browser, Page, Seen},
    process::Console,
};
use crate::{
    Failure,
    people::Person,
    statistics::{Samples, milliseconds},
    terminal::{news, table},
};

const EVENT_TYPE: &str = "org.matrix.msc3985.breakout";

/// How many requests for different people are under way while nothing is measured.
const AT_ONCE: usize = 4;

/// How long everything has to come to rest between two events.
const REST: Duration = Duration::from_millis(500);

/// How long it may take until all pages have changed.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a page is loaded.
const LOADS: usize = 20;

struct Size {
    rooms: usize,
    people: usize,
    pages: usize,
    events: usize,
}

const FULL: Size = Size {
    rooms: 100,
    people: 1_000,
    pages: 500,
    events: 40,
};

const QUICK: Size = Size {
    rooms: 10,
    people: 40,
    pages: 50,
    events: 6,
};

pub(crate) struct Figures {
    size: Size,
    pages: Samples,
    last_page: Samples,
    floor: Samples,
    update: Samples,
    updates: Samples,
    first: Loads,
    board: Loads,
    before: u64,
    with_pages: u64,
    after: u64,
    processor: Samples,
}

/// How a page loads.
struct Loads {
    time: Samples,
    bytes: usize,
    assets: usize,
}

pub(crate) async fn run(synapse: &Synapse, quick: bool) -> Result<Figures, Failure> {
    let size = if quick { QUICK } else { FULL };
    let scene = Scene::set(synapse, &size).await?;

    news("console: starting it");
    let console = Console::start(synapse, &scene.host.account).await?;
    let browser = Browser::enter(console.url()).await?;
    let first = browser.load("/rooms", LOADS).await?;
    let path = page::path(&scene.parent);
    let board = browser.load(&path, LOADS).await?;
    let before = console.memory()?;

    news(&format!("console: opening {} pages", size.pages));
    let (sender, seen) = unbounded_channel();
    let mut tasks = JoinSet::new();
    for _ in 0..size.pages {
        let page = Page::open(&browser, &path).await?;
        let sender = sender.clone();
        tasks.spawn(page.follow(sender));
    }
    tasks.spawn(floor(scene.host.clone(), sender));
    let mut watch = Watch {
        seen,
        pages: size.pages,
    };
    watch.settle().await?;
    let with_pages = console.memory()?;

    let mut figures = Figures {
        pages: Samples::default(),
        last_page: Samples::default(),
        floor: Samples::default(),
        update: Samples::default(),
        updates: Samples::default(),
        first,
        board,
        before,
        with_pages,
        after: 0,
        processor: Samples::default(),
        size,
    };
    // The last of each room goes out and comes in again.
    for number in 0..figures.size.events {
        news(&format!(
            "console: event {} of {}",
            number + 1,
            figures.size.events
        ));
        let place = number / 2 % figures.size.rooms;
        let (room, person) = (&scene.children[place], &scene.movers[place]);
        sleep(REST).await;
        watch.forget();
        let processor = console.processor_time();
        let action = if number % 2 == 0 { "leave" } else { "join" };
        let path = format!("/rooms/{room}/{action}");
        person
            .request(Method::POST, &path, Some("{}".to_owned()))
            .await?;
        let granted = Instant::now();
        let region = format!("group-{}", place + 1);
        watch.wait(room, &region, granted, &mut figures).await?;
        if let (Some(before), Some(after)) = (processor, console.processor_time()) {
            figures.processor.add(milliseconds(after - before));
        }
    }
    figures.after = console.memory()?;
    tasks.shutdown().await;
    Ok(figures)
}

/// A parent that is broken out, with nearly everybody in their room.
struct Scene {
    host: Person,
    parent: OwnedRoomId,
    children: Vec<OwnedRoomId>,
    /// One of the people of each child.
    movers: Vec<Person>,
}

impl Scene {
    async fn set(synapse: &Synapse, size: &Size) -> Result<Self, Failure> {
        news(&format!("console: registering {} people", size.people));
        let host = Person::register(synapse, "host").await?;
        let people = Person::register_many(synapse, "person", size.people).await?;
        news("console: having them join");
        let parent = host.meet(&people).await?;
        news(&format!("console: making {} rooms", size.rooms));
        let mut children = Vec::new();
        let mut content = Map::new();
        for number in 0..size.rooms {
            let name = format!("Group {}", number + 1);
            let body = json!({ "name": name, "preset": "public_chat" });
            let room = host.create_room(body.to_string()).await?;
            let users = people.iter().skip(number).step_by(size.rooms);
            let users: Vec<_> = users.map(|person| &person.account.user_id).collect();
            content.insert(
                room.to_string(),
                json!({
                    "via": [synapse.server_name()],
                    "users": users,
                    "io.github.matrix_breakout.name": name,
                }),
            );
            children.push(room);
        }
        news("console: having everybody go to their room");
        stream::iter(people.iter().enumerate())
            .map(|(number, person)| {
                let path = format!("/join/{}", children[number % size.rooms]);
                async move {
                    let body = Some("{}".to_owned());
                    person.request(Method::POST, &path, body).await
                }
            })
            .buffer_unordered(AT_ONCE)
            .try_for_each(|_| async { Ok(()) })
            .await?;
        let content = json!({
            "m.breakout": content,
            "io.github.matrix_breakout.session": { "id": "bench" },
        });
        host.send_state(&parent, EVENT_TYPE, &content).await?;
        let movers = people.into_iter().take(size.rooms).collect();
        Ok(Self {
            host,
            parent,
            children,
            movers,
        })
    }
}

/// Polls for as long as somebody listens, and tells which rooms each answer names.
async fn floor(host: Person, sender: tokio::sync::mpsc::UnboundedSender<Seen>) {
    const PATH: &str = "/_matrix/client/unstable/org.matrix.simplified_msc3575/sync";
    let list = json!({
        "ranges": [[0, 499]],
        "timeline_limit": 1,
        "required_state": [["m.room.member", "*"]],
    });
    let body = json!({ "conn_id": "floor", "lists": { "all": list } });
    let mut position = None::<String>;
    loop {
        let query = match &position {
            // The first answers bring everything that there is.
            None => String::new(),
            Some(position) => format!("?timeout=30000&pos={position}"),
        };
        let path = format!("{PATH}{query}");
        let client = host.account.client();
        let answer = client
            .request(Method::POST, &path, Some(body.clone()))
            .await;
        let at = Instant::now();
        let answer = match answer {
            Ok((status, answer)) if status.is_success() => answer,
            Ok((status, answer)) => return news(&format!("console: the floor: {status} {answer}")),
            Err(error) => return news(&format!("console: the floor: {error}")),
        };
        position = answer["pos"].as_str().map(str::to_owned);
        let rooms = answer["rooms"].as_object().into_iter().flatten();
        for (room, _) in rooms {
            let seen = Seen {
                id: room.clone(),
                bytes: 0,
                is_page: false,
                at,
            };
            if sender.send(seen).is_err() {
                return;
            }
        }
    }
}

/// What pages and floor have seen.
struct Watch {
    seen: UnboundedReceiver<Seen>,
    pages: usize,
}

impl Watch {
    /// Waits until all pages show the board, and nothing comes any more.
    async fn settle(&mut self) -> Result<(), Failure> {
        let mut shown = 0;
        while shown < self.pages {
            let Ok(Some(seen)) = timeout(PATIENCE, self.seen.recv()).await else {
                return Err(format!("only {shown} of {} pages show the board", self.pages).into());
            };
            shown += usize::from(seen.id == "room");
        }
        // The members of all rooms come with the next syncs.
        while let Ok(Some(_)) = timeout(Duration::from_secs(5), self.seen.recv()).await {}
        Ok(())
    }

    fn forget(&mut self) {
        while self.seen.try_recv().is_ok() {}
    }

    /// Waits until the region has come to all pages.
    async fn wait(
        &mut self,
        room: &OwnedRoomId,
        region: &str,
        granted: Instant,
        figures: &mut Figures,
    ) -> Result<(), Failure> {
        let after = |at: Instant| match at.checked_duration_since(granted) {
            Some(after) => milliseconds(after),
            // The answer to whoever joined was slower than the news.
            None => -milliseconds(granted - at),
        };
        let (mut pages, mut has_floor, mut last) = (0, false, 0.0_f64);
        let mut regions = BTreeMap::new();
        let waiting = async {
            while pages < self.pages || !has_floor {
                let Some(seen) = self.seen.recv().await else {
                    return;
                };
                if seen.is_page {
                    let count: &mut usize = regions.entry(seen.id.clone()).or_default();
                    *count += 1;
                }
                if seen.is_page && (seen.id == region || seen.id == "room") {
                    pages += 1;
                    last = last.max(after(seen.at));
                    figures.pages.add(after(seen.at));
                    figures.update.add(bytes(seen.bytes));
                } else if !seen.is_page && seen.id == room.as_str() && !has_floor {
                    has_floor = true;
                    figures.floor.add(after(seen.at));
                }
            }
        };
        if timeout(PATIENCE, waiting).await.is_err() {
            return Err(format!("only {pages} of {} pages have changed", self.pages).into());
        }
        figures.last_page.add(last);
        let all: usize = regions.values().sum();
        figures.updates.add(bytes(all) / bytes(self.pages));
        Ok(())
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "there are fewer than a float holds"
)]
fn bytes(count: usize) -> f64 {
    count as f64
}

impl Loads {
    fn to_json(&self) -> Value {
        json!({
            "median_ms": self.time.median(),
            "p99_ms": self.time.percentile(99),
            "bytes": self.bytes,
            "asset_bytes": self.assets,
        })
    }
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
            "rooms": self.size.rooms,
            "people": self.size.people,
            "open_pages": self.size.pages,
            "events": self.size.events,
            "pages": figure(&self.pages),
            "last_page": figure(&self.last_page),
            "floor": figure(&self.floor),
            "pages_over_floor": self.pages.median() / self.floor.median(),
            "update_bytes": self.update.median(),
            "largest_update_bytes": self.update.percentile(100),
            "regions_per_event": self.updates.median(),
            "processor_ms_per_event": self.processor.median(),
            "memory_kib": {
                "without_pages": self.before,
                "with_pages": self.with_pages,
                "at_the_end": self.after,
            },
            "first_page": self.first.to_json(),
            "board_page": self.board.to_json(),
        })
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Size {
            rooms,
            people,
            pages,
            events,
        } = self.size;
        writeln!(
            f,
            "console: {pages} open pages of a board with {rooms} rooms and {people} people, {events} events\n"
        )?;
        let headings = ["", "samples", "median ms", "p99 ms", "this/floor"];
        let mut rows = vec![headings.map(str::to_owned).to_vec()];
        for (name, samples) in [
            ("changed region, all pages", &self.pages),
            ("changed region, last page", &self.last_page),
            ("plain long poll beside", &self.floor),
        ] {
            rows.push(vec![
                name.to_owned(),
                samples.len().to_string(),
                format!("{:.0}", samples.median()),
                format!("{:.0}", samples.percentile(99)),
                format!("{:.2}", samples.median() / self.floor.median()),
            ]);
        }
        writeln!(f, "{}", table(&rows))?;
        writeln!(
            f,
            "one update: {:.0} bytes (largest {:.0}), {:.2} regions for each event and page",
            self.update.median(),
            self.update.percentile(100),
            self.updates.median()
        )?;
        writeln!(
            f,
            "own CPU per event: {:.0} ms for all pages together",
            self.processor.median()
        )?;
        writeln!(
            f,
            "memory: {} KiB without pages, {} KiB with them, {} KiB at the end",
            self.before, self.with_pages, self.after
        )?;
        for (name, page) in [("first page", &self.first), ("board", &self.board)] {
            writeln!(
                f,
                "{name}: {:.0} ms (p99 {:.0} ms), {} bytes, and {} bytes of assets once",
                page.time.median(),
                page.time.percentile(99),
                page.bytes,
                page.assets
            )?;
        }
        Ok(())
    }
}
