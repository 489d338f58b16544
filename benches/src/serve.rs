//! How far one process of `breakout serve` goes: its memory and processor time, how soon it answers, and what it asks the homeserver.
//!
//! The bot is the program itself, as a process of its own; everybody else is a plain HTTP client with an account of their own.
//!
//! * **bot**: from the request that sends a command to the answer, as the teacher's long poll brings it.
//! * **floor**: the same with an echo in the bot's place: an account that answers each message from its own long poll, and does nothing else. The
//!   homeserver needs so long for the two messages, whoever writes them. Each command has one beside it.

mod figures;
mod process;
mod watch;
mod widgets;

use std::{
    collections::{BTreeMap, BTreeSet},
    slice,
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::Synapse;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::{
    task::JoinSet,
    time::{sleep, timeout},
};

use self::{
    process::Bot,
    watch::{Ears, echo, send, write},
    widgets::Widgets,
};
use crate::{
    Failure,
    people::Person,
    statistics::{Samples, milliseconds},
    terminal::news,
};

/// Room version: its creator's level stands among all others, so that one request makes the bot a moderator.
const VERSION: &str = "11";

const EVENT_TYPE: &str = "org.matrix.msc3985.breakout";

/// How many requests for different rooms and people are under way while nothing is measured.
const AT_ONCE: usize = 4;

const GROUPS: usize = 4;

/// How many people are dealt in a room where nothing is open yet.
const STUDENTS: usize = 20;

/// How many commands are written in one room while they are measured.
const COMMANDS_OF_A_ROOM: usize = 10;

/// How long everything has to come to rest before what the bot does by itself is looked at.
const REST: Duration = Duration::from_secs(3);

/// How long the bot is looked at while nobody does anything.
const IDLE: Duration = Duration::from_secs(20);

/// How long a restart may take until everything is as before.
const PATIENCE: Duration = Duration::from_secs(300);

struct Size {
    rooms: usize,
    sessions: usize,
    people: usize,
    widgets: usize,
    commands: usize,
}

const FULL: [Size; 3] = [
    Size {
        rooms: 20,
        sessions: 5,
        people: 200,
        widgets: 50,
        commands: 40,
    },
    Size {
        rooms: 100,
        sessions: 20,
        people: 800,
        widgets: 200,
        commands: 40,
    },
    Size {
        rooms: 500,
        sessions: 50,
        people: 2_000,
        widgets: 500,
        commands: 40,
    },
];

const QUICK: [Size; 1] = [Size {
    rooms: 5,
    sessions: 2,
    people: 20,
    widgets: 5,
    commands: 5,
}];

pub(crate) struct Figures(Vec<Measured>);

/// What one size gave. Memory is in KiB.
struct Measured {
    size: Size,
    memory_of_guest: u64,
    memory_open: u64,
    memory_at_the_end: u64,
    memory_restarted: u64,
    opened: Samples,
    widgets: Samples,
    requests_per_widget: f64,
    status: Timed,
    plan: Timed,
    requests_of_status: f64,
    requests_of_plan: f64,
    requests_of_opening: f64,
    requests_per_join: f64,
    requests_per_idle_minute: f64,
    processor_per_join: f64,
    processor_per_idle_minute: f64,
    processor_per_status: f64,
    restart_ready: Duration,
    restart_whole: Duration,
}

/// What the bot needed, next to the echo.
#[derive(Default)]
struct Timed {
    bot: Samples,
    floor: Samples,
}

/// What was used between two moments.
struct Used {
    requests: f64,
    processor: f64,
}

struct Before {
    requests: BTreeMap<String, usize>,
    processor: Duration,
}

impl Before {
    fn of(bot: &Bot) -> Self {
        Self {
            requests: bot.requests(),
            processor: bot.processor_time(),
        }
    }

    /// What was used since, for each time that something was done; the requests are told by their kind.
    fn used(&self, bot: &Bot, times: f64) -> Used {
        let mut requests = bot.requests();
        for (kind, before) in &self.requests {
            if let Some(count) = requests.get_mut(kind) {
                *count -= before;
            }
        }
        requests.retain(|_, count| *count > 0);
        for (kind, count) in &requests {
            news(&format!("serve:   {count} {kind}"));
        }
        Used {
            requests: number(requests.values().sum()) / times,
            processor: milliseconds(bot.processor_time().saturating_sub(self.processor)) / times,
        }
    }
}

pub(crate) async fn run(
    quick: bool,
    rooms: Option<usize>,
    people: Option<usize>,
    widgets: Option<usize>,
) -> Result<Figures, Failure> {
    let sizes = if quick {
        Vec::from(QUICK)
    } else {
        Vec::from(FULL)
    };
    let mut measured = Vec::new();
    for mut size in sizes {
        size.people = people.unwrap_or(size.people).max(size.sessions * GROUPS);
        size.widgets = widgets.unwrap_or(size.widgets);
        if rooms.is_none_or(|rooms| rooms == size.rooms) {
            // Each on a homeserver of its own.
            let synapse = crate::start().await?;
            measured.push(measure(&synapse, size).await?);
        }
    }
    Ok(Figures(measured))
}

async fn measure(synapse: &Synapse, size: Size) -> Result<Measured, Failure> {
    news(&format!("serve: registering {} people", size.people));
    let teacher = Person::register(synapse, "teacher").await?;
    let people = Person::register_many(synapse, "person", size.people).await?;
    let parrot = Person::register(synapse, "parrot").await?;
    let mut bot = Bot::start(synapse).await?;
    let own = bot.user_id().to_owned();

    news(&format!("serve: making {} rooms", size.rooms));
    let rooms: Vec<String> = stream::iter(0..size.rooms)
        .map(|number| room_with(&teacher, number, &own))
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let aviary = room_with(&teacher, size.rooms, &parrot.account.user_id).await?;
    join(&parrot, &aviary).await?;
    let (classes, idle) = rooms.split_at(size.sessions);
    news("serve: having people join, and the bot come");
    let arriving = people.iter().enumerate();
    stream::iter(arriving)
        .map(|(number, person)| join(person, &classes[number % classes.len()]))
        .buffer_unordered(AT_ONCE)
        .try_for_each(|()| async { Ok(()) })
        .await?;
    until_in_all(&teacher, &rooms, &own).await?;
    let mut measured = Measured::of(size, bot.memory()?);

    let aloud = [&rooms[..], slice::from_ref(&aviary)].concat();
    let mut ears = Ears::new(&teacher, &aloud).await?;
    let mut echoing = JoinSet::new();
    let of_parrot = Ears::new(&parrot, slice::from_ref(&aviary)).await?;
    echoing.spawn(echo(of_parrot, teacher.account.user_id.clone()));

    let before = Before::of(&bot);
    for (number, room) in classes.iter().enumerate() {
        news(&format!("serve: opening session {}", number + 1));
        let (_, plan) = ears
            .ask(room, &format!("!breakout {GROUPS} 3h"), &own)
            .await?;
        let began = Instant::now();
        let relation =
            json!({ "rel_type": "m.annotation", "event_id": plan.event_id, "key": "✅" });
        let press = json!({ "m.relates_to": relation });
        send(&teacher, room, "m.reaction", &press).await?;
        let opened = ears.answer_to(room, &plan.event_id, &own).await?;
        if !opened.body.contains("open") {
            return Err(format!("no session was opened: {}", opened.body).into());
        }
        measured.opened.add(milliseconds(began.elapsed()));
    }
    sleep(REST).await;
    let used = before.used(&bot, number(classes.len()));
    measured.requests_of_opening = used.requests;
    measured.memory_open = bot.memory()?;

    news("serve: having everybody go to their group");
    let before = Before::of(&bot);
    let places = places(&teacher, classes).await?;
    let going = people.iter().filter_map(|person| {
        let group = places.get(&person.account.user_id)?;
        Some(join(person, group))
    });
    let joined = stream::iter(going).buffer_unordered(AT_ONCE);
    let joined: usize = joined
        .try_fold(0, |sum, ()| async move { Ok(sum + 1) })
        .await?;
    if joined != people.len() {
        return Err(format!("only {joined} of {} people have a group", people.len()).into());
    }
    sleep(REST).await;
    let used = before.used(&bot, number(joined));
    (measured.requests_per_join, measured.processor_per_join) = (used.requests, used.processor);

    news(&format!("serve: opening {} widgets", measured.size.widgets));
    let before = Before::of(&bot);
    let widgets = Widgets::open(&bot.widget(), measured.size.widgets).await?;
    measured.widgets = widgets.loaded.clone();
    measured.requests_per_widget = before.used(&bot, number(measured.size.widgets)).requests;

    news("serve: waiting while nobody does anything");
    let before = Before::of(&bot);
    sleep(IDLE).await;
    let used = before.used(&bot, IDLE.as_secs_f64() / 60.0);
    measured.requests_per_idle_minute = used.requests;
    measured.processor_per_idle_minute = used.processor;

    news("serve: asking who is where");
    let parrot = &parrot.account.user_id;
    let commands = number(measured.size.commands);
    let before = Before::of(&bot);
    for place in 0..measured.size.commands {
        let room = &classes[place % classes.len()];
        let (time, _) = ears.ask(room, "!breakout status", &own).await?;
        measured.status.bot.add(milliseconds(time));
        let (time, _) = ears.ask(&aviary, "!breakout status", parrot).await?;
        measured.status.floor.add(milliseconds(time));
    }
    let used = before.used(&bot, commands);
    (measured.requests_of_status, measured.processor_per_status) = (used.requests, used.processor);

    news("serve: asking for plans");
    // In rooms where nothing is open; the bot takes so many commands in a minute, and no more.
    let asked_in = &idle[..idle
        .len()
        .min(measured.size.commands.div_ceil(COMMANDS_OF_A_ROOM))];
    for (place, room) in asked_in.iter().enumerate() {
        let students = people.iter().skip(place).step_by(asked_in.len());
        for student in students.take(STUDENTS) {
            join(student, room).await?;
        }
    }
    let before = Before::of(&bot);
    let asked = format!("!breakout {GROUPS}");
    for place in 0..measured.size.commands {
        let room = &asked_in[place % asked_in.len()];
        let (time, _) = ears.ask(room, &asked, &own).await?;
        measured.plan.bot.add(milliseconds(time));
        let (time, _) = ears.ask(&aviary, &asked, parrot).await?;
        measured.plan.floor.add(milliseconds(time));
    }
    measured.requests_of_plan = before.used(&bot, commands).requests;

    measured.memory_at_the_end = bot.memory()?;
    drop(widgets);
    restart(&mut bot, &teacher, classes, &people, &places, &mut measured).await?;
    measured.memory_restarted = bot.memory()?;
    echoing.shutdown().await;
    Ok(measured)
}

/// Kills the bot, has one group of each session call for help meanwhile, and starts it again. It has all sessions in its care once each call was
/// told.
async fn restart(
    bot: &mut Bot,
    teacher: &Person,
    classes: &[String],
    people: &[Person],
    places: &BTreeMap<String, String>,
    measured: &mut Measured,
) -> Result<(), Failure> {
    news("serve: killing the bot, and starting it again");
    bot.kill();
    // The first people are in different classes.
    for person in people.iter().take(classes.len()) {
        let group = &places[&person.account.user_id];
        write(person, group, "!help").await?;
    }
    let own = bot.user_id().to_owned();
    let mut ears = Ears::new(teacher, classes).await?;
    let began = Instant::now();
    measured.restart_ready = bot.start_again().await?;
    let mut waiting: BTreeSet<String> = classes.iter().cloned().collect();
    let told = async {
        while !waiting.is_empty() {
            for said in ears.hear().await? {
                if said.is_of(&own) && said.body.contains("asks for help") {
                    waiting.remove(&said.room);
                }
            }
        }
        Ok::<_, Failure>(())
    };
    let outcome = timeout(PATIENCE, told).await;
    match outcome {
        Ok(told) => told?,
        Err(_) => return Err(format!("nothing is told of {} sessions", waiting.len()).into()),
    }
    measured.restart_whole = began.elapsed();
    Ok(())
}

/// A room of the teacher's in which somebody is a moderator, once they come.
async fn room_with(teacher: &Person, number: usize, moderator: &str) -> Result<String, Failure> {
    let body = json!({
        "name": format!("Class {}", number + 1),
        "preset": "public_chat",
        "room_version": VERSION,
        "invite": [moderator],
        "power_level_content_override": {
            "users": { teacher.account.user_id.as_str(): 100, moderator: 50 },
        },
    });
    Ok(teacher.create_room(body.to_string()).await?.to_string())
}

async fn join(person: &Person, room: &str) -> Result<(), Failure> {
    let path = format!("/join/{room}");
    let body = Some("{}".to_owned());
    person.request(Method::POST, &path, body).await?;
    Ok(())
}

/// Waits until somebody is in all these rooms.
async fn until_in_all(teacher: &Person, rooms: &[String], user: &str) -> Result<(), Failure> {
    let waiting = async {
        for room in rooms {
            let path = format!("/rooms/{room}/state/m.room.member/{user}");
            loop {
                let member = teacher.request(Method::GET, &path, None).await?;
                if member["membership"] == "join" {
                    break;
                }
                sleep(Duration::from_millis(100)).await;
            }
        }
        Ok(())
    };
    let waited = timeout(PATIENCE, waiting).await;
    waited.unwrap_or_else(|_| Err("the bot is not in all rooms".into()))
}

/// In which group each person has their place.
async fn places(teacher: &Person, classes: &[String]) -> Result<BTreeMap<String, String>, Failure> {
    let mut places = BTreeMap::new();
    for room in classes {
        let path = format!("/rooms/{room}/state/{EVENT_TYPE}/");
        let content = teacher.request(Method::GET, &path, None).await?;
        for (group, child) in content["m.breakout"].as_object().into_iter().flatten() {
            let users = child["users"].as_array().into_iter().flatten();
            let users = users.filter_map(Value::as_str);
            places.extend(users.map(|user| (user.to_owned(), group.clone())));
        }
    }
    Ok(places)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "there are fewer than a float holds"
)]
fn number(count: usize) -> f64 {
    count as f64
}

impl Measured {
    fn of(size: Size, memory_of_guest: u64) -> Self {
        Self {
            size,
            memory_of_guest,
            memory_open: 0,
            memory_at_the_end: 0,
            memory_restarted: 0,
            opened: Samples::default(),
            widgets: Samples::default(),
            requests_per_widget: 0.0,
            status: Timed::default(),
            plan: Timed::default(),
            requests_of_status: 0.0,
            requests_of_plan: 0.0,
            requests_of_opening: 0.0,
            requests_per_join: 0.0,
            requests_per_idle_minute: 0.0,
            processor_per_join: 0.0,
            processor_per_idle_minute: 0.0,
            processor_per_status: 0.0,
            restart_ready: Duration::ZERO,
            restart_whole: Duration::ZERO,
        }
    }

    fn to_json(&self) -> Value {
        json!({
            "rooms": self.size.rooms,
            "sessions": self.size.sessions,
            "people": self.size.people,
            "commands": self.size.commands,
            "memory_kib": {
                "guest": self.memory_of_guest,
                "sessions_open": self.memory_open,
                "at_the_end": self.memory_at_the_end,
                "restarted": self.memory_restarted,
            },
            "opening_ms": { "median": self.opened.median(), "most": self.opened.percentile(100) },
            "widgets": {
                "open": self.widgets.len(),
                "loaded_ms": { "median": self.widgets.median(), "p99": self.widgets.percentile(99), "most": self.widgets.percentile(100) },
            },
            "status": self.status.to_json(),
            "plan": self.plan.to_json(),
            "requests": {
                "status": self.requests_of_status,
                "plan": self.requests_of_plan,
                "opening": self.requests_of_opening,
                "join": self.requests_per_join,
                "widget": self.requests_per_widget,
                "idle_minute": self.requests_per_idle_minute,
            },
            "processor_ms": {
                "status": self.processor_per_status,
                "join": self.processor_per_join,
                "idle_minute": self.processor_per_idle_minute,
            },
            "restart_ms": {
                "ready": milliseconds(self.restart_ready),
                "all_sessions": milliseconds(self.restart_whole),
            },
        })
    }
}

impl Timed {
    fn to_json(&self) -> Value {
        let figure = |samples: &Samples| json!({ "median_ms": samples.median(), "p99_ms": samples.percentile(99) });
        json!({
            "bot": figure(&self.bot),
            "floor": figure(&self.floor),
            "bot_over_floor": self.bot.median() / self.floor.median(),
        })
    }
}

impl Figures {
    pub(crate) fn to_json(&self) -> Value {
        self.0.iter().map(Measured::to_json).collect()
    }
}
