//! People in calls in the console, with Element Call in a frame.

#[path = "call/devices.rs"]
mod devices;
#[path = "call/faults.rs"]
mod faults;
#[path = "call/moved.rs"]
mod moved;
#[path = "call/muted.rs"]
mod muted;

use std::{
    path::Path,
    time::{Duration, Instant},
};

use local_chromium::{Browser, Error, Programs, npm};
use local_synapse::{Account, Fault, FaultProxy, Method, StatusCode, Synapse, wait_for};
use serde_json::{Value, json};

pub(crate) use self::{
    devices::{switch, wait_for_devices},
    faults::walk as walk_of_faults,
    moved::{walk, walk_encrypted},
    muted::walk as walk_of_the_muted,
};
use crate::{
    media::MediaServer,
    person::Person,
    program::{Outcome, Program, outcome},
    workshop::{Workshop, machine},
};

pub(crate) const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");
/// Long enough for anything on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// As long as anybody may be seen in a call that they are not in.
const GHOST: Duration = Duration::from_secs(20);
/// What stands on the page of a call that somebody is in.
pub(crate) const IS_IN: &str = "#call-state[data-state=in]";
pub(crate) const MEMBER: &str = "org.matrix.msc3401.call.member";

/// What people are in, with a host who is in no call.
struct Scene {
    workshop: Workshop,
    /// What the room is called: walks beside this one make rooms too.
    name: String,
    host: Program,
    people: Vec<Person>,
    /// Between their programs and the homeserver.
    proxy: FaultProxy,
    media: MediaServer,
    _synapse: Synapse,
}

impl Scene {
    async fn new(programs: &Programs, people: usize, is_encrypted: bool) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let element_call = npm::fetch(programs, ELEMENT_CALL, folder).await.unwrap();
        let media = MediaServer::start().await;
        let synapse = Synapse::builder()
            .matrix_rtc(true)
            .extra_config(&media.synapse_config());
        let synapse = synapse.start().await.unwrap();
        let events = json!({ MEMBER: 0 });
        let mut room = json!({ "power_level_content_override": { "events": events } });
        if is_encrypted {
            let content = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
            room["initial_state"] = json!([{ "type": "m.room.encryption", "content": content }]);
        }
        let workshop = Workshop::on(&synapse, people, room).await;
        let name = workshop.name.clone();
        let host = machine(&workshop.host, synapse.url());
        let proxy = FaultProxy::start(synapse.url()).await.unwrap();
        let arguments = ["--element-call", element_call.to_str().unwrap()];
        let mut persons = Vec::new();
        for (account, name) in workshop.people.iter().zip(["ann", "bob"]) {
            let program = machine(account, proxy.url());
            let browser = Browser::builder(programs.clone()).with_fake_media();
            persons.push(Person::with(program, name, &arguments, browser).await);
        }
        Self {
            workshop,
            name,
            host,
            people: persons,
            proxy,
            media,
            _synapse: synapse,
        }
    }

    /// Keeps a picture of each browser if something went wrong, and says what.
    async fn end(self, walked: Result<(), Error>) {
        let Err(error) = walked else {
            return;
        };
        for person in &self.people {
            person.keep_picture().await;
        }
        panic!("{error}");
    }
}

/// Goes into the call of the only room.
async fn enter(browser: &Browser, name: &str) -> Result<(), Error> {
    browser.press("Show all rooms").await?;
    browser.press(name).await?;
    browser.wait_for("#call").await?;
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    browser.wait_for_text(IS_IN, name).await
}

/// Runs a program, and does something else before it is waited for: what it does can be over by the time that it ends.
pub(crate) async fn run_beside<T>(
    program: &Program,
    args: &[&str],
    act: impl Future<Output = T>,
) -> (Outcome, T) {
    let child = program.command(args).spawn().unwrap();
    let acted = act.await;
    (outcome(child.wait_with_output().unwrap()), acted)
}

/// Presses a button of Element Call when it is there.
pub(crate) async fn press_in_call(browser: &Browser, id: &str) -> Result<(), Error> {
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    let pressed = browser
        .click(&format!("[data-testid=\"{id}\"]:enabled"))
        .await;
    browser.leave_frame().await?;
    pressed
}

/// The homeserver lets nobody say that they are in a call but in that of the main room.
fn refuse_other_calls(scene: &Scene) {
    fail_other_calls(scene, refused());
}

fn refused() -> Fault {
    Fault::AnswerBefore {
        status: StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "not in this room" }),
    }
}

/// Whatever somebody says of being in other calls fails so.
fn fail_other_calls(scene: &Scene, fault: Fault) {
    let parent = scene.workshop.parent.trim_start_matches('!').to_owned();
    scene.proxy.inject_from(
        move |request| {
            request.method == Method::PUT
                && request.path.contains(MEMBER)
                && !request.path.contains(&parent)
        },
        1,
        fault,
    );
}

/// The membership of somebody's program, with what the homeserver added.
async fn membership(account: &Account, room: &str) -> Option<Value> {
    let path = format!("/_matrix/client/v3/rooms/{room}/state");
    let (_, state) = account.request(Method::GET, &path, None).await.unwrap();
    let events = state.as_array()?.iter();
    let mut own = events
        .filter(|event| event["type"] == MEMBER && event["sender"] == account.user_id.as_str());
    let event = own.next().cloned();
    assert_eq!(own.next(), None);
    event
}

/// Waits until the homeserver knows somebody to be in a call: it hears of it a moment after the page does.
async fn wait_for_call(account: &Account, room: &str) -> Value {
    let what = format!("{} to be in a call", account.user_id);
    wait_for(what, PATIENCE, async || {
        let event = membership(account, room).await;
        event.filter(|event| event["content"]["device_id"].is_string())
    })
    .await
}

/// Waits until the homeserver knows somebody to be in a call no more, which is to be soon after what happened then.
async fn wait_for_no_call(account: &Account, room: &str, since: Instant) {
    let what = format!("{} to be no ghost in {room}", account.user_id);
    wait_for(what, GHOST.saturating_sub(since.elapsed()), async || {
        let event = membership(account, room).await;
        event
            .is_none_or(|event| event["content"] == json!({}))
            .then_some(())
    })
    .await;
}
