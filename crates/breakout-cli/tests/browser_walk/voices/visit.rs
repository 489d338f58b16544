//! A host speaks to the calls of all groups, and listens in on one. What counts is what elements play.

#[path = "visit/faults.rs"]
mod faults;
#[path = "visit/hall.rs"]
mod hall;

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use local_chromium::{Browser, Error, Key, Programs, npm};
use local_synapse::{Method, StatusCode, wait_for};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) use self::faults::{walk as walk_of_faults, walk_of_ten, walk_without_delays};
use super::{GHOST, NAMES, PATIENCE, TONES, Voices, copy, until};
use crate::{
    call::{MEMBER, press_in_call},
    examination::Examination,
    person::Person,
    workshop::{answer, join, machine},
};

const LIVEKIT_CLIENT: (&str, &str) = ("livekit-client", "2.23.0");

/// The host's tone.
const HOST: u32 = 1_600;

const VISIT: &str = "io.github.matrix_breakout.visit";

pub(crate) async fn walk(programs: Programs) {
    let voices = Voices::new(&programs, 2, false).await;
    let folder = tempfile::tempdir().unwrap();
    let mut host = host(&programs, &voices, &folder).await;
    let walked = steps(&programs, &voices, &mut host).await;
    if walked.is_err() {
        host.keep_picture().await;
    }
    voices.end(walked).await;
}

/// The host at another machine of theirs, with a voice.
async fn host(programs: &Programs, voices: &Voices, folder: &TempDir) -> Person {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = npm::fetch(programs, LIVEKIT_CLIENT, target).await.unwrap();
    let place = folder.path().join("livekit-client");
    copy(&package.join("dist"), &place);
    say_with_a_tone(&place.join("livekit-client.umd.js"), HOST);
    let element_call = voices._element_calls.path().join("ann");
    let arguments = [
        "--element-call",
        element_call.to_str().unwrap(),
        "--livekit-client",
        place.to_str().unwrap(),
    ];
    let program = machine(&voices.workshop.host, voices._synapse.url());
    let browser = voices.people[0].browser.for_somebody_else().await.unwrap();
    Person::in_browser(program, "host", &arguments, browser).await
}

async fn steps(programs: &Programs, voices: &Voices, host: &mut Person) -> Result<(), Error> {
    let parent = &voices.workshop.parent;
    let start = ["start", parent, "--rooms", "2", "--no-announce", "--json"];
    let started = answer(&voices.host.run(&start));
    let rooms: Vec<_> = started["rooms"].as_array().unwrap().iter().collect();
    let groups = voices.groups(&started);
    let room_id = |group: usize| rooms[group]["room_id"].as_str().unwrap();
    for (group, people) in groups.iter().enumerate() {
        for &person in people {
            join(&voices.workshop.people[person], room_id(group)).await;
            let browser = &voices.people[person].browser;
            let origin = origin(&browser.url().await?);
            let page = format!("{origin}/rooms/{}", room_id(group).replace('!', "%21"));
            // The program learns of the room by its sync.
            until("the room to be known", PATIENCE, async || {
                browser.open(&page).await?;
                Ok(browser.text("main").await?.contains("Call"))
            })
            .await?;
            browser.open(&format!("{page}/call")).await?;
            press_in_call(browser, "lobby_joinCall").await?;
            voices.wait_until_in(person, "Group ").await?;
        }
    }
    for person in [0, 1] {
        voices.wait_to_hear(person, [], "alone in a group").await?;
    }

    // One press to speak.
    let browser = &host.browser;
    browser.press("Show all rooms").await?;
    browser.press(&voices.workshop.name).await?;
    browser.wait_for("#speak").await?;
    let board = browser.url().await?;
    let pressed = now();
    browser.click("#speak").await?;
    browser
        .wait_for_text("#visit-state", "All 2 groups hear you")
        .await?;
    for person in [0, 1] {
        hears(voices, person, &[HOST]).await?;
        let since = heard_since(voices, person, HOST).await?;
        note(&format!(
            "heard {} ms after the press",
            since.saturating_sub(pressed)
        ));
    }
    for group in [0, 1] {
        assert_eq!(visits(voices, room_id(group)).await, 1);
    }
    let mut examination = Examination::new(programs).await;
    examination.examine_in_place(browser, "speaking").await;

    // One press to stop, by the keyboard.
    browser.tab_to("#stop").await?;
    browser.key(Key::Enter).await?;
    browser
        .wait_for_text("#visit-state", "Nobody hears you")
        .await?;
    nobody_is_left(voices, [room_id(0), room_id(1)]).await?;
    let stop = async || {
        browser.wait_for("#stop").await?;
        assert_spoken_to_in_the_language_of_the_page(browser).await?;
        browser.click("#stop").await?;
        browser.wait_for("#again").await
    };
    examination.examine_after(browser, "stopped", stop).await?;
    nobody_is_left(voices, [room_id(0), room_id(1)]).await?;

    // A page that is closed is as good as a press.
    browser.click("#again").await?;
    for person in [0, 1] {
        hears(voices, person, &[HOST]).await?;
    }
    browser.click("#back").await?;
    nobody_is_left(voices, [room_id(0), room_id(1)]).await?;

    // Listening in is seen, and silent.
    browser.wait_for("#listen-1").await?;
    browser.click("#listen-1").await?;
    browser
        .wait_for_text("#visit-state", "You hear the group")
        .await?;
    let wanted: Vec<_> = groups[0].iter().map(|&person| TONES[person]).collect();
    let hears_them = async || Ok(ear(host).await? == wanted);
    until("the host to hear the group", PATIENCE, hears_them).await?;
    assert_eq!(visits(voices, room_id(0)).await, 1);
    assert_eq!(visits(voices, room_id(1)).await, 0);
    examination.examine_in_place(browser, "listening").await;
    for person in [0, 1] {
        hears(voices, person, &[]).await?;
    }
    browser.click("#stop").await?;
    browser
        .wait_for_text("#visit-state", "You have stopped listening")
        .await?;
    nobody_is_left(voices, [room_id(0), room_id(1)]).await?;

    // A program that is killed is heard no more, and the homeserver sees to the rest.
    browser.open(&board).await?;
    browser.click("#speak").await?;
    for person in [0, 1] {
        hears(voices, person, &[HOST]).await?;
    }
    host.end_console();
    host.browser.wait_for("#visit-lost").await?;
    nobody_is_left(voices, [room_id(0), room_id(1)]).await?;
    examination.assert_nothing_found();
    Ok(())
}

/// The frame is of another site, which is told the language that was chosen here.
async fn assert_spoken_to_in_the_language_of_the_page(browser: &Browser) -> Result<(), Error> {
    let language = "return document.documentElement.lang;";
    let page = browser.ask(language, &[]).await?;
    browser.enter_frame("#visit-frame iframe").await?;
    let frame = browser.ask(language, &[]).await;
    browser.leave_frame().await?;
    assert_eq!(frame?, page);
    Ok(())
}

/// Since when somebody hears this tone, in milliseconds since 1970.
async fn heard_since(voices: &Voices, person: usize, hertz: u32) -> Result<u64, Error> {
    let browser = &voices.people[person].browser;
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    let since = browser
        .ask(&format!("return ear.since({hertz});"), &[])
        .await;
    browser.leave_frame().await?;
    Ok(since?.as_u64().unwrap_or_default())
}

/// Waits until somebody hears these tones, and nothing else.
async fn hears(voices: &Voices, person: usize, wanted: &[u32]) -> Result<(), Error> {
    let what = format!("{} to hear {wanted:?}", NAMES[person]);
    let hears_them = async || Ok(voices.ask_ear(person, "now").await? == wanted);
    until(what, PATIENCE, hears_them).await
}

/// Waits until nobody hears the host, and no group has a membership of theirs.
async fn nobody_is_left(voices: &Voices, rooms: [&str; 2]) -> Result<(), Error> {
    for person in [0, 1] {
        hears(voices, person, &[]).await?;
    }
    for room_id in rooms {
        wait_for("no visit to be left", PATIENCE, async || {
            (visits(voices, room_id).await == 0).then_some(())
        })
        .await;
    }
    Ok(())
}

/// What the host hears.
async fn ear(host: &Person) -> Result<Vec<u32>, Error> {
    host.browser.enter_frame("#visit-frame iframe").await?;
    let heard = host.browser.ask("return ear.now();", &[]).await;
    host.browser.leave_frame().await?;
    Ok(heard.map_or_else(
        |_| Vec::new(),
        |heard| serde_json::from_value(heard).unwrap(),
    ))
}

/// How many visits to a room's call the homeserver knows.
async fn visits(voices: &Voices, room_id: &str) -> usize {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/state");
    let sent = voices.workshop.host.request(Method::GET, &path, None).await;
    let (status, state) = sent.unwrap();
    assert_eq!(status, StatusCode::OK, "{state}");
    let state = state.as_array().unwrap().iter();
    state.filter(|event| is_visit(event)).count()
}

fn is_visit(event: &Value) -> bool {
    event["type"] == MEMBER && event["content"][VISIT] == json!(true)
}

/// Has LiveKit's client take a tone for a voice.
fn say_with_a_tone(script: &Path, hertz: u32) {
    let voice = include_str!("voice.js").replace("HERTZ", &hertz.to_string());
    let voiced = format!("{voice}\n{}", fs::read_to_string(script).unwrap());
    fs::write(script, voiced).unwrap();
}

fn origin(url: &str) -> String {
    url.split('/').take(3).collect::<Vec<_>>().join("/")
}

#[expect(
    clippy::disallowed_methods,
    reason = "what is heard is told by the clock"
)]
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    u64::try_from(since.as_millis()).unwrap()
}

#[expect(clippy::print_stderr, reason = "a figure, and nothing that is tested")]
fn note(line: &str) {
    eprintln!("note: {line}");
}
