//! People who hear each other in calls, at their consoles in one browser: with a real media server, and tones for voices.

use std::{
    env, fs, io,
    path::Path,
    time::{Duration, Instant},
};

use futures_util::{StreamExt as _, TryStreamExt as _, future::try_join_all, stream};
use local_chromium::{Browser, Error, Programs, npm};
use local_livekit::LiveKit;
use local_synapse::{Method, Synapse};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::sleep;

use crate::machine::{ELEMENT_CALL, Failure, Machine, Running, room};

/// As many as can be told apart: everybody's name, and their tone in hertz. None is a multiple of another one.
const VOICES: [(&str, u32); 4] = [("ann", 450), ("bob", 650), ("cat", 1_000), ("dan", 1_450)];

/// The frame that is looked at.
const FRAME: &str = "#call-stage iframe:not(.behind)";

/// Longer than anything takes that is worth a number.
const PATIENCE: Duration = Duration::from_secs(120);

/// Notes when a button above the call was last clicked, when the page last said that the user is moved, and when that they are in
/// a call.
const WATCH: &str = "
    window.clicked = window.movedAt = window.saidAt = 0;
    addEventListener('click', () => { window.clicked = Date.now(); }, true);
    const state = document.getElementById('call-state');
    let was = '';
    const look = () => {
        const is = state.dataset.state;
        if (is === was) return;
        if (is === 'moving') window.movedAt = Date.now();
        if (is === 'in') window.saidAt = Date.now();
        was = is;
    };
    new MutationObserver(look).observe(state, { attributeFilter: ['data-state'] });
    look();";

/// Milliseconds since 1970, by the browser's clock.
pub(crate) type Moment = f64;

/// The parts that calls take. They end when this is dropped.
pub(crate) struct Stage {
    pub(crate) host: Machine,
    pub(crate) people: Vec<Person>,
    /// By what people call them: the room whose calls are not encrypted, and the one whose calls are.
    pub(crate) rooms: Vec<(&'static str, String)>,
    _livekit: LiveKit,
    synapse: Synapse,
    _home: TempDir,
}

/// Somebody at the page of a call.
pub(crate) struct Person {
    machine: Machine,
    browser: Browser,
    tone: u32,
    /// Where their console is.
    origin: String,
    _console: Running,
}

impl Stage {
    pub(crate) async fn set(
        program: &Path,
        people: usize,
        rooms: &[&'static str],
    ) -> Result<Self, Failure> {
        let programs = Programs::find()?;
        let home = tempfile::tempdir()?;
        let packages = env::temp_dir().join("matrix-breakout-bench");
        fs::create_dir_all(&packages)?;
        let element_call = npm::fetch(&programs, ELEMENT_CALL, &packages).await?;
        let livekit = LiveKit::builder().start().await?;
        let synapse = Synapse::builder()
            .matrix_rtc(true)
            .extra_config(&livekit.synapse_config())
            .start()
            .await?;
        livekit.trust(synapse.url());
        let host = Machine::new(program, home.path(), &synapse, "host").await?;
        let mut persons: Vec<Person> = Vec::new();
        for (name, tone) in VOICES.into_iter().take(people) {
            let machine = Machine::new(program, home.path(), &synapse, name).await?;
            let place = home.path().join(format!("{name}-calls"));
            give_voice(&element_call, &place, tone)?;
            let (console, url) = machine.console(&place)?;
            let browser = match persons.first() {
                Some(person) => person.browser.for_somebody_else().await?,
                None => {
                    let browser = Browser::builder(programs.clone());
                    browser.with_audible_media().start().await?
                }
            };
            browser.open(&url).await?;
            let origin = url.split("/start/").next().unwrap_or_default();
            persons.push(Person {
                machine,
                browser,
                tone,
                origin: origin.to_owned(),
                _console: console,
            });
        }
        let accounts: Vec<_> = persons.iter().map(|it| &it.machine.account).collect();
        let mut made = Vec::new();
        for name in rooms {
            let is_encrypted = *name == "encrypted";
            made.push((
                *name,
                room(name, is_encrypted, &host.account, &accounts).await?,
            ));
        }
        Ok(Self {
            host,
            people: persons,
            rooms: made,
            _livekit: livekit,
            synapse,
            _home: home,
        })
    }

    /// Adds so many members to each room, who are in no call.
    pub(crate) async fn fill(&self, members: usize) -> Result<(), Failure> {
        let joins = stream::iter(0..members).map(async |number| {
            let name = format!("member{number}");
            let member = self.synapse.register(&name, "a passphrase").await?;
            for (_, room) in &self.rooms {
                let path = format!("/_matrix/client/v3/join/{room}");
                member.request(Method::POST, &path, Some(json!({}))).await?;
            }
            Ok::<_, Failure>(())
        });
        joins.buffer_unordered(8).try_collect().await
    }

    /// The groups that the host has opened, by the people in them, and their rooms.
    pub(crate) fn groups(&self, started: &Value) -> (Vec<Vec<usize>>, Vec<String>) {
        let rooms = started["rooms"].as_array().into_iter().flatten();
        let ids = rooms.clone().filter_map(|room| room["room_id"].as_str());
        let ids = ids.map(ToOwned::to_owned).collect();
        let people = |room: &Value| {
            let is_in = |person: &Person| {
                let users = room["users"].as_array();
                users.is_some_and(|users| users.contains(&json!(person.machine.account.user_id)))
            };
            let people = self.people.iter().enumerate();
            people
                .filter(|(_, person)| is_in(person))
                .map(|(number, _)| number)
                .collect()
        };
        (rooms.map(people).collect(), ids)
    }

    /// Waits until everybody hears all others of their group, and returns since when each of them does.
    pub(crate) async fn everybody_hears(
        &self,
        groups: &[Vec<usize>],
    ) -> Result<Vec<Moment>, Failure> {
        let pairs = groups
            .iter()
            .flat_map(|group| group.iter().map(move |person| (*person, group)));
        let hears = pairs.map(async |(person, group)| {
            let mut since = (person, 0.0_f64);
            for other in group {
                if *other != person {
                    since.1 = since.1.max(self.hears(person, *other).await?);
                }
            }
            Ok::<_, Failure>(since)
        });
        let mut hears = try_join_all(hears).await?;
        hears.sort_by_key(|(person, _)| *person);
        Ok(hears.into_iter().map(|(_, since)| since).collect())
    }

    /// Waits until somebody hears somebody else, and returns since when.
    pub(crate) async fn hears(&self, person: usize, other: usize) -> Result<Moment, Failure> {
        let (browser, tone) = (&self.people[person].browser, self.people[other].tone);
        let started = Instant::now();
        loop {
            browser.enter_frame(FRAME).await?;
            let since = browser
                .ask(
                    "return window.ear ? ear.since(arguments[0]) : 0;",
                    &[json!(tone)],
                )
                .await;
            browser.leave_frame().await?;
            // Where it fails, the frame was dropped meanwhile.
            match since.ok().and_then(|since| since.as_f64()) {
                Some(since) if since > 0.0 => return Ok(since),
                _ if started.elapsed() > PATIENCE => {
                    let state = browser.text("#call-state").await?;
                    return Err(format!(
                        "{} is not heard, and the page says: {state}",
                        VOICES[other].0
                    )
                    .into());
                }
                _ => sleep(Duration::from_millis(100)).await,
            }
        }
    }
}

impl Person {
    /// Opens the page of a room's call, and goes in without a camera.
    pub(crate) async fn enter(&self, room: &str) -> Result<(), Failure> {
        self.browser.open(&self.call_page(room)).await?;
        self.browser.ask(WATCH, &[]).await?;
        self.browser.enter_frame(FRAME).await?;
        self.browser.click(&element("lobby_joinCall")).await?;
        self.browser.leave_frame().await?;
        self.is_in(&[room.to_owned()]).await?;
        // What they have switched off stays so.
        self.browser.enter_frame(FRAME).await?;
        let camera = "[data-testid=\"incall_videomute\"]";
        self.browser.wait_for(camera).await?;
        let switch = "const camera = document.querySelector(arguments[0]);
            if (camera.ariaChecked === 'true') { camera.focus(); camera.click(); }";
        self.browser.ask(switch, &[json!(camera)]).await?;
        self.browser.leave_frame().await?;
        Ok(())
    }

    fn call_page(&self, room: &str) -> String {
        let room = room.replace('!', "%21").replace(':', "%3A");
        format!("{}/rooms/{room}/call", self.origin)
    }

    /// Waits until they are in the call of one of these rooms.
    pub(crate) async fn is_in(&self, rooms: &[String]) -> Result<(), Failure> {
        let places = rooms
            .iter()
            .map(|room| format!("#call-state[data-state=in][data-room=\"{room}\"]"));
        let places = places.collect::<Vec<_>>().join(", ");
        let started = Instant::now();
        loop {
            match self.browser.wait_for(&places).await {
                Err(Error::InVain { .. }) if started.elapsed() < PATIENCE => {}
                waited => return Ok(waited?),
            }
        }
    }

    /// Goes where they are to be moved, and returns when they have clicked.
    pub(crate) async fn move_now(&self) -> Result<Moment, Failure> {
        self.browser.press("Move now").await?;
        let clicked = self.browser.ask("return window.clicked;", &[]).await?;
        clicked
            .as_f64()
            .filter(|at| *at > 0.0)
            .ok_or_else(|| "no click".into())
    }

    /// Waits until they are moved without a click of theirs, and returns when.
    pub(crate) async fn is_moved(&self) -> Result<Moment, Failure> {
        self.browser.wait_for("#move-now").await?;
        self.browser.ask("window.movedAt = 0;", &[]).await?;
        let is_moved = "return window.movedAt > 0;";
        let what = "the end of the countdown";
        self.browser.wait(what, is_moved, &[]).await?;
        let moved = self.browser.ask("return window.movedAt;", &[]).await?;
        moved.as_f64().ok_or_else(|| "no time".into())
    }

    /// Since when the page says that they are in the call.
    pub(crate) async fn told(&self) -> Result<Moment, Failure> {
        let said = self.browser.ask("return window.saidAt;", &[]).await?;
        said.as_f64().ok_or_else(|| "no time".into())
    }

    /// Loads the page of this room's call anew, and goes in as soon as that is possible. Returns when that has begun.
    pub(crate) async fn reload(&self, room: &str) -> Result<Moment, Failure> {
        self.browser.open(&self.call_page(room)).await?;
        self.browser.ask(WATCH, &[]).await?;
        let began = self
            .browser
            .ask("return performance.timeOrigin;", &[])
            .await?;
        self.browser.enter_frame(FRAME).await?;
        self.browser.click(&element("lobby_joinCall")).await?;
        self.browser.leave_frame().await?;
        began.as_f64().ok_or_else(|| "no time".into())
    }
}

fn element(id: &str) -> String {
    format!("[data-testid=\"{id}\"]:enabled")
}

/// Element Call as it is, but for a script before its own.
fn give_voice(package: &Path, place: &Path, hertz: u32) -> io::Result<()> {
    let folder = place.join("dist");
    copy(&package.join("dist"), &folder)?;
    let voice = include_str!("../../tests/browser_walk/voices/voice.js");
    let script = voice.replace("HERTZ", &hertz.to_string());
    let page = fs::read_to_string(folder.join("index.html"))?;
    let page = page.replacen("<head>", &format!("<head><script>{script}</script>"), 1);
    fs::write(folder.join("index.html"), page)
}

/// Copies a folder: the console follows no link that leads out of the one that it serves.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
