//! Two people in a call are moved into their rooms' calls, and back at the end.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use local_chromium::{Browser, Error, Programs, npm};
use local_synapse::{Account, Method, Synapse};
use serde_json::{Value, json};

use crate::{
    media::MediaServer,
    person::Person,
    program::Program,
    workshop::{Workshop, answer, machine},
};

const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");
/// Long enough for anything on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// As long as anybody may be seen in a call that they are not in.
const GHOST: Duration = Duration::from_secs(20);
const MEMBER: &str = "org.matrix.msc3401.call.member";

/// What two people are in, with a host who is in no call.
struct Scene {
    workshop: Workshop,
    /// What the room is called: walks beside this one make rooms too.
    name: String,
    host: Program,
    people: Vec<Person>,
    _media: MediaServer,
    _synapse: Synapse,
}

impl Scene {
    async fn new(programs: &Programs, people: usize) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let element_call = npm::fetch(programs, ELEMENT_CALL, folder).await.unwrap();
        let media = MediaServer::start().await;
        let synapse = Synapse::builder()
            .matrix_rtc(true)
            .extra_config(&media.synapse_config());
        let synapse = synapse.start().await.unwrap();
        let events = json!({ MEMBER: 0 });
        let levels = json!({ "power_level_content_override": { "events": events } });
        let workshop = Workshop::on(&synapse, people, levels).await;
        let name = workshop.state("m.room.name").await["name"].clone();
        let name = name.as_str().unwrap().to_owned();
        let host = machine(&workshop.host, synapse.url());
        let arguments = ["--element-call", element_call.to_str().unwrap()];
        let mut persons = Vec::new();
        for (account, name) in workshop.people.iter().zip(["ann", "bob"]) {
            let program = machine(account, synapse.url());
            let browser = Browser::builder(programs.clone()).with_fake_media();
            persons.push(Person::with(program, name, &arguments, browser).await);
        }
        Self {
            workshop,
            name,
            host,
            people: persons,
            _media: media,
            _synapse: synapse,
        }
    }
}

pub(crate) async fn walk(programs: Programs) {
    let scene = Scene::new(&programs, 2).await;
    if let Err(error) = moved(&scene).await {
        for person in &scene.people {
            person.keep_picture().await;
        }
        panic!("{error}");
    }
}

async fn moved(scene: &Scene) -> Result<(), Error> {
    let room = &scene.workshop.parent;
    for person in &scene.people {
        enter(&person.browser, &scene.name).await?;
    }
    let accounts = &scene.workshop.people;
    for account in accounts {
        wait_for_call(account, room).await;
    }
    assert_apart(&scene.people[0].browser).await?;

    let started = scene
        .host
        .run(&["start", room, "--rooms", "2", "--no-announce", "--json"]);
    let started = answer(&started);
    for person in &scene.people {
        person
            .browser
            .wait_for_text("#call-state", "Moving you to Group ")
            .await?;
        person.browser.press("Move now").await?;
    }
    for (person, account) in scene.people.iter().zip(accounts) {
        person
            .browser
            .wait_for_text("#call-state", "You are in the call in Group ")
            .await?;
        let rooms = started["rooms"].as_array().unwrap();
        let child = rooms.iter().find(|room| {
            room["users"]
                .as_array()
                .unwrap()
                .contains(&json!(account.user_id))
        });
        let child = child.unwrap()["room_id"].as_str().unwrap();
        assert_moved(account, room, child).await;
    }

    answer(&scene.host.run(&["end", room, "--json"]));
    for person in &scene.people {
        person
            .browser
            .wait_for_text("#call-state", "Moving you to Workshop ")
            .await?;
        person.browser.press("Move now").await?;
    }
    for (person, account) in scene.people.iter().zip(accounts) {
        person
            .browser
            .wait_for_text("#call-state", "You are in the call in Workshop ")
            .await?;
        wait_for_call(account, room).await;
    }
    Ok(())
}

/// A call that goes wrong leaves nobody behind in it, says so, and has a way on.
pub(crate) async fn walk_of_faults(programs: Programs) {
    let scene = Scene::new(&programs, 1).await;
    if let Err(error) = left(&scene).await {
        scene.people[0].keep_picture().await;
        panic!("{error}");
    }
}

async fn left(scene: &Scene) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let (browser, name) = (&scene.people[0].browser, &scene.name);
    let leave = format!("← Leave the call, and back to {name}");

    // No media ever come, and Element Call gives up.
    enter(browser, name).await?;
    wait_for_call(account, room).await;
    let lost = format!("You are not in the call in {name} any more");
    browser.wait_for_text("#call-state", &lost).await?;
    wait_for_no_call(account, room).await;
    browser.press("Try again").await?;
    let entered = format!("You are in the call in {name}");
    browser.wait_for_text("#call-state", &entered).await?;
    wait_for_call(account, room).await;

    // They go to another page, as they would by closing this one.
    browser.press(&leave).await?;
    wait_for_no_call(account, room).await;

    // They go while they are being moved.
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    browser.wait_for_text("#call-state", &entered).await?;
    let started = scene
        .host
        .run(&["start", room, "--rooms", "1", "--no-announce", "--json"]);
    let started = answer(&started);
    browser
        .wait_for_text("#call-state", "Moving you to Group 1 in")
        .await?;
    browser.press("Move now").await?;
    browser.press(&leave).await?;
    wait_for_no_call(account, room).await;
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    wait_for_no_call(account, child).await;

    // They are in it with another device, which leaves when they say so.
    let phone = account.another_device().await.unwrap();
    let key = format!("_{}_{}_m.call", phone.user_id, phone.device_id);
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{MEMBER}/{key}");
    let member = json!({ "application": "m.call", "call_id": "", "device_id": phone.device_id });
    let sent = phone
        .request(Method::PUT, &path, Some(member))
        .await
        .unwrap();
    assert!(sent.0.is_success(), "{}", sent.1);
    browser.click("#call").await?;
    browser
        .wait_for_text("#call-state", "You are in this call already")
        .await?;
    browser
        .wait_for_text("#call-state", &phone.device_id)
        .await?;
    browser.press("Take it over here").await?;
    browser
        .wait_for_text("#call-state", "Leave the call there")
        .await?;
    assert_eq!(
        browser
            .ask("return document.querySelectorAll('iframe').length;", &[])
            .await?,
        0
    );
    phone
        .request(Method::PUT, &path, Some(json!({})))
        .await
        .unwrap();
    browser.wait_for("#call-stage iframe").await
}

/// Element Call's scripts can do nothing to the console, and have what they need.
async fn assert_apart(browser: &Browser) -> Result<(), Error> {
    let url = browser.url().await?;
    browser.enter_frame("#call-stage iframe").await?;
    let tried = "
        const attempt = (what) => { try { return String(what()); } catch (error) { return error.name; } };
        return {
            page: attempt(() => parent.document.title),
            request: attempt(() => {
                const request = new XMLHttpRequest();
                request.open('GET', arguments[0], false);
                request.withCredentials = true;
                request.send();
                return request.status;
            }),
            storage: attempt(() => { localStorage.setItem('a', 'kept'); return localStorage.getItem('a'); }),
            isSecure: isSecureContext,
        };";
    let found = browser.ask(tried, &[json!(url)]).await?;
    browser.leave_frame().await?;
    assert_eq!(
        found,
        json!({ "page": "SecurityError", "request": "NetworkError", "storage": "kept", "isSecure": true })
    );
    Ok(())
}

/// Goes into the call of the only room.
async fn enter(browser: &Browser, name: &str) -> Result<(), Error> {
    browser.press("Show all rooms").await?;
    browser.press(name).await?;
    browser.wait_for("#call").await?;
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    browser
        .wait_for_text("#call-state", "You are in the call in Workshop ")
        .await
}

/// Presses a button of Element Call when it is there.
async fn press_in_call(browser: &Browser, id: &str) -> Result<(), Error> {
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    let pressed = browser
        .click(&format!("[data-testid=\"{id}\"]:enabled"))
        .await;
    browser.leave_frame().await?;
    pressed
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
    let started = Instant::now();
    loop {
        let event = membership(account, room).await;
        let event = event.filter(|event| event["content"]["device_id"].is_string());
        match event {
            Some(event) => return event,
            None => assert!(
                started.elapsed() < PATIENCE,
                "{} is in no call",
                account.user_id
            ),
        }
    }
}

/// Waits until the homeserver knows somebody to be in a call no more, if they were.
async fn wait_for_no_call(account: &Account, room: &str) {
    let started = Instant::now();
    loop {
        let event = membership(account, room).await;
        if event.is_none_or(|event| event["content"] == json!({})) {
            return;
        }
        assert!(
            started.elapsed() < GHOST,
            "{} is a ghost in {room}",
            account.user_id
        );
    }
}

/// The old call was left before the new one was entered.
async fn assert_moved(account: &Account, from: &str, to: &str) {
    let new = wait_for_call(account, to).await;
    let old = membership(account, from).await.unwrap();
    assert_eq!(old["content"], json!({}));
    let at = |event: &Value| event["origin_server_ts"].as_u64().unwrap();
    assert!(
        at(&old) <= at(&new),
        "in two calls from {} to {}",
        at(&new),
        at(&old)
    );
}
