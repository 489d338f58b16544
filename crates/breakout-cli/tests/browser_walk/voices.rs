//! People who hear each other in calls: with a real media server, and voices that are tones.

#[path = "voices/apart.rs"]
mod apart;
#[path = "voices/ghosts.rs"]
mod ghosts;
#[path = "voices/outage.rs"]
mod outage;
#[path = "voices/server.rs"]
mod server;
#[path = "voices/told.rs"]
mod told;
#[path = "voices/visit.rs"]
mod visit;

use std::{
    cell::RefCell,
    fmt::{self, Display},
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use local_chromium::{Browser, Error, Programs, npm};
use local_livekit::LiveKit;
use local_synapse::{Fault, FaultProxy, InjectedFault, Method, StatusCode, Synapse, wait_for};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) use self::{
    apart::{walk, walk_encrypted},
    ghosts::walk as walk_of_ghosts,
    outage::walk as walk_of_an_outage,
    server::{walk as walk_of_a_failing_server, walk_of_a_minute},
    told::walk as walk_of_what_is_told,
    visit::{
        walk as walk_of_a_host, walk_of_faults as walk_of_a_hosts_faults,
        walk_of_ten as walk_of_ten_groups, walk_without_delays,
    },
};
use crate::{
    call::{ELEMENT_CALL, IS_IN, MEMBER, press_in_call},
    person::Person,
    program::Program,
    workshop::{Workshop, machine},
};

/// Long enough for anything on a busy machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// As long as anybody may be seen in a call that they are not in, or wait to be told.
const GHOST: Duration = Duration::from_secs(20);

/// Everybody's tone, in hertz. None is a multiple of another one.
const TONES: [u32; 3] = [450, 650, 1_000];
const NAMES: [&str; 3] = ["ann", "bob", "cat"];

/// Waits until this is so in a browser, or what is asked cannot be told.
async fn until(
    what: impl Display,
    limit: Duration,
    mut is_so: impl AsyncFnMut() -> Result<bool, Error>,
) -> Result<(), Error> {
    wait_for(what, limit, async || {
        let asked = is_so().await;
        asked.map(|is_so| is_so.then_some(())).transpose()
    })
    .await
}

/// People at their consoles, in one browser, and a host who is in no call.
pub(crate) struct Voices {
    pub(crate) workshop: Workshop,
    pub(crate) host: Program,
    pub(crate) people: Vec<Person>,
    /// Between their programs and the homeserver.
    pub(crate) proxy: FaultProxy,
    pub(crate) livekit: LiveKit,
    _synapse: Synapse,
    _element_calls: TempDir,
}

impl Voices {
    pub(crate) async fn new(programs: &Programs, people: usize, is_encrypted: bool) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let element_call = npm::fetch(programs, ELEMENT_CALL, folder).await.unwrap();
        let livekit = LiveKit::builder().start().await.unwrap();
        let synapse = Synapse::builder()
            .matrix_rtc(true)
            .extra_config(&livekit.synapse_config());
        let synapse = synapse.start().await.unwrap();
        livekit.trust(synapse.url());
        let events = json!({ MEMBER: 0 });
        let mut room = json!({ "power_level_content_override": { "events": events } });
        if is_encrypted {
            let content = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
            room["initial_state"] = json!([{ "type": "m.room.encryption", "content": content }]);
        }
        let workshop = Workshop::on(&synapse, people, room).await;
        let host = machine(&workshop.host, synapse.url());
        let proxy = FaultProxy::start(synapse.url()).await.unwrap();
        let element_calls = tempfile::tempdir().unwrap();
        let mut persons: Vec<Person> = Vec::new();
        for (number, account) in workshop.people.iter().enumerate() {
            let program = machine(account, proxy.url());
            let place = element_calls.path().join(NAMES[number]);
            give_voice(&element_call, &place, TONES[number]);
            let arguments = ["--element-call", place.to_str().unwrap()];
            let browser = match persons.first() {
                Some(person) => person.browser.for_somebody_else().await,
                None => {
                    let browser = Browser::builder(programs.clone()).with_audible_media();
                    browser.start().await
                }
            };
            let browser = browser.unwrap();
            persons.push(Person::in_browser(program, NAMES[number], &arguments, browser).await);
        }
        Self {
            workshop,
            host,
            people: persons,
            proxy,
            livekit,
            _synapse: synapse,
            _element_calls: element_calls,
        }
    }

    /// Goes from the list of rooms into the call of the only one.
    pub(crate) async fn enter(&self, person: usize) -> Result<(), Error> {
        let browser = &self.people[person].browser;
        browser.press("Show all rooms").await?;
        browser.press(&self.workshop.name).await?;
        browser.click("#call").await?;
        press_in_call(browser, "lobby_joinCall").await?;
        self.wait_until_in(person, &self.workshop.name).await
    }

    /// What somebody says of the call of the room, by the homeserver: nothing, or an empty content, when they are not in it.
    pub(crate) async fn membership(&self, person: usize) -> Option<Value> {
        let (account, room) = (&self.workshop.people[person], &self.workshop.parent);
        let path = format!("/_matrix/client/v3/rooms/{room}/state");
        let (_, state) = account.request(Method::GET, &path, None).await.unwrap();
        let mut events = state.as_array()?.iter();
        let is_own =
            |event: &&Value| event["type"] == MEMBER && event["sender"] == account.user_id.as_str();
        events.find(is_own).cloned()
    }

    /// Waits until nobody is told any more that somebody is in the call of the room, which is to be soon after what happened
    /// then.
    pub(crate) async fn wait_until_gone(&self, person: usize, since: Instant) {
        let what = format!("{} to be no ghost", NAMES[person]);
        wait_for(what, GHOST.saturating_sub(since.elapsed()), async || {
            let event = self.membership(person).await;
            event
                .is_none_or(|event| event["content"] == json!({}))
                .then_some(())
        })
        .await;
    }

    /// Waits until somebody reads this above the call, which is to be soon after what happened then.
    pub(crate) async fn wait_until_told(
        &self,
        person: usize,
        text: &str,
        since: Instant,
    ) -> Result<(), Error> {
        let browser = &self.people[person].browser;
        browser.wait_for_text("#call-state", text).await?;
        let took = since.elapsed();
        assert!(took < GHOST, "“{text}” came after {took:?}");
        Ok(())
    }

    pub(crate) async fn wait_until_in(&self, person: usize, name: &str) -> Result<(), Error> {
        let browser = &self.people[person].browser;
        let started = Instant::now();
        loop {
            match browser.wait_for_text(IS_IN, name).await {
                // A busy machine takes its time, and it is not the clock that is tested.
                Err(Error::InVain { .. }) if started.elapsed() < PATIENCE => {}
                waited => return waited,
            }
        }
    }

    /// The homeserver does not take that somebody is in a call, until it is healed.
    pub(crate) fn refuse_membership_of(&self, person: usize) -> InjectedFault {
        let user = self.workshop.people[person].username.clone();
        self.proxy.inject_from(
            move |request| {
                request.method == Method::PUT
                    && request.path.contains(MEMBER)
                    && request.path.contains(&user)
            },
            1,
            Fault::AnswerBefore {
                status: StatusCode::SERVICE_UNAVAILABLE,
                body: json!({ "errcode": "M_UNKNOWN", "error": "not now" }),
            },
        )
    }

    /// Waits until somebody hears these people, and nobody else.
    pub(crate) async fn wait_to_hear(
        &self,
        person: usize,
        others: impl IntoIterator<Item = usize>,
        when: &str,
    ) -> Result<(), Error> {
        let mut wanted: Vec<_> = others.into_iter().map(|other| TONES[other]).collect();
        wanted.sort_unstable();
        let (name, heard) = (NAMES[person], RefCell::default());
        let what = fmt::from_fn(|f| {
            let heard = heard.borrow();
            write!(f, "{when}, {name} to hear {wanted:?} and not {heard:?}")
        });
        until(what, PATIENCE, async || {
            let mut now = self.ask_ear(person, "now").await?;
            now.sort_unstable();
            heard.replace(now);
            Ok(*heard.borrow() == wanted)
        })
        .await
    }

    /// Whether somebody hears these people now, and nobody else.
    pub(crate) async fn hears(&self, person: usize, others: &[usize]) -> Result<bool, Error> {
        let mut wanted: Vec<_> = others.iter().map(|&other| TONES[other]).collect();
        let mut heard = self.ask_ear(person, "now").await?;
        wanted.sort_unstable();
        heard.sort_unstable();
        Ok(heard == wanted)
    }

    /// Each hears all others of their group, and nobody else.
    pub(crate) async fn wait_until_heard(
        &self,
        groups: &[Vec<usize>],
        when: &str,
    ) -> Result<(), Error> {
        for group in groups {
            for &person in group {
                let others = group.iter().copied().filter(|&other| other != person);
                self.wait_to_hear(person, others, when).await?;
            }
        }
        Ok(())
    }

    /// What is, or was, played in the call that somebody looks at.
    pub(crate) async fn ask_ear(&self, person: usize, what: &str) -> Result<Vec<u32>, Error> {
        let browser = &self.people[person].browser;
        browser
            .enter_frame("#call-stage iframe:not(.behind)")
            .await?;
        let heard = browser
            .ask(&format!("return window.ear ? ear.{what}() : [];"), &[])
            .await;
        browser.leave_frame().await?;
        Ok(match heard {
            Ok(heard) => serde_json::from_value(heard).unwrap(),
            // It was dropped meanwhile.
            Err(_) => Vec::new(),
        })
    }

    /// The groups of a break-out, by the people in them.
    pub(crate) fn groups(&self, started: &Value) -> Vec<Vec<usize>> {
        let rooms = started["rooms"].as_array().unwrap().iter();
        let people = |room: &Value| {
            let users = room["users"].as_array().unwrap();
            let people = self.workshop.people.iter().enumerate();
            let is_in = |id: &str| users.contains(&json!(id));
            let people = people.filter(|(_, account)| is_in(&account.user_id));
            people.map(|(number, _)| number).collect()
        };
        rooms.map(people).collect()
    }

    /// Keeps a picture of each page if something went wrong, and says what.
    pub(crate) async fn end(self, walked: Result<(), Error>) {
        let Err(error) = walked else {
            return;
        };
        for person in &self.people {
            person.keep_picture().await;
        }
        panic!("{error}");
    }
}

/// Copies a folder: the console follows no link that leads out of the one that it serves.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Element Call as it is, but for a script before its own.
fn give_voice(package: &Path, place: &Path, hertz: u32) {
    let dist = package.join("dist");
    let folder: PathBuf = place.join("dist");
    copy(&dist, &folder);
    let page = fs::read_to_string(dist.join("index.html")).unwrap();
    let script = include_str!("voices/voice.js").replace("HERTZ", &hertz.to_string());
    let voiced = page.replacen("<head>", &format!("<head><script>{script}</script>"), 1);
    assert_ne!(voiced, page);
    fs::write(folder.join("index.html"), voiced).unwrap();
}
