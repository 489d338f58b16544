//! Whoever is not in a call any more is in nobody's eyes, however that came, and is heard in the next one.

use std::time::Instant;

use local_chromium::{Error, Programs};
use local_synapse::Method;
use serde_json::{Value, json};

use super::{MEMBER, Voices};
use crate::{call::press_in_call, workshop::join};

/// Who is not in the call any more, and who stays.
const GONE: usize = 0;
const OTHER: usize = 1;

pub(crate) async fn walk(programs: Programs) {
    let mut voices = Voices::new(&programs, 2, false).await;
    let walked = steps(&mut voices).await;
    voices.end(walked).await;
}

async fn steps(voices: &mut Voices) -> Result<(), Error> {
    voices.enter(GONE).await?;
    voices.enter(OTHER).await?;
    both_are_heard(voices, "at first").await?;
    let membership = voices.membership(GONE).await.unwrap();
    their_console_is_killed(voices, &membership).await?;
    their_console_gives_up(voices, &membership).await?;
    they_are_removed_from_the_room(voices).await?;
    they_leave_the_room_elsewhere(voices).await
}

async fn both_are_heard(voices: &Voices, when: &str) -> Result<(), Error> {
    voices.wait_until_heard(&[vec![GONE, OTHER]], when).await
}

/// By the homeserver they are in the call, and no program of theirs is.
async fn haunt(voices: &Voices, membership: &Value) {
    let (account, room) = (&voices.workshop.people[GONE], &voices.workshop.parent);
    let key = membership["state_key"].as_str().unwrap();
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{MEMBER}/{key}");
    let mut content = membership["content"].clone();
    // The same content again would be no event.
    content["created_ts"] = membership["origin_server_ts"].clone();
    let sent = account.request(Method::PUT, &path, Some(content)).await;
    let (status, answer) = sent.unwrap();
    assert!(status.is_success(), "{answer}");
    let haunts = voices.membership(GONE).await.unwrap();
    assert!(haunts["content"]["device_id"].is_string(), "{haunts}");
}

/// Its last word is the homeserver's, and what is there nevertheless goes when the console begins.
async fn their_console_is_killed(voices: &mut Voices, membership: &Value) -> Result<(), Error> {
    let since = Instant::now();
    voices.people[GONE].end_console();
    voices.wait_until_gone(GONE, since).await;
    voices.wait_to_hear(OTHER, [], "killed").await?;
    haunt(voices, membership).await;
    let since = Instant::now();
    voices.people[GONE].restart_console().await;
    voices.wait_until_gone(GONE, since).await;
    voices.enter(GONE).await?;
    both_are_heard(voices, "started again").await
}

/// The homeserver refuses to hear of it until they give up, and hears of it then.
async fn their_console_gives_up(voices: &Voices, membership: &Value) -> Result<(), Error> {
    let browser = &voices.people[GONE].browser;
    let name = &voices.workshop.name;
    let back = format!("Leave the call, and back to {name}");
    browser.press(&back).await?;
    browser.wait_for("#call").await?;
    voices.wait_until_gone(GONE, Instant::now()).await;
    voices.refuse_membership_of(GONE);
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    browser.wait_for("#call-state[data-state=lost]").await?;
    voices.proxy.heal();
    haunt(voices, membership).await;
    voices.wait_until_gone(GONE, Instant::now()).await;
    browser.press("Try again").await?;
    voices.wait_until_in(GONE, &voices.workshop.name).await?;
    both_are_heard(voices, "given up, and tried again").await
}

async fn they_are_removed_from_the_room(voices: &Voices) -> Result<(), Error> {
    let (account, host) = (&voices.workshop.people[GONE], &voices.workshop.host);
    let path = format!("/_matrix/client/v3/rooms/{}/kick", voices.workshop.parent);
    let body = json!({ "user_id": account.user_id });
    let since = Instant::now();
    let sent = host.request(Method::POST, &path, Some(body)).await;
    let (status, answer) = sent.unwrap();
    assert!(status.is_success(), "{answer}");
    they_are_out(voices, since, "removed").await
}

async fn they_leave_the_room_elsewhere(voices: &Voices) -> Result<(), Error> {
    let account = &voices.workshop.people[GONE];
    let path = format!("/_matrix/client/v3/rooms/{}/leave", voices.workshop.parent);
    let since = Instant::now();
    let sent = account.request(Method::POST, &path, Some(json!({}))).await;
    let (status, answer) = sent.unwrap();
    assert!(status.is_success(), "{answer}");
    they_are_out(voices, since, "gone").await
}

/// The call ends for them, and goes on when they are in the room again.
async fn they_are_out(voices: &Voices, since: Instant, when: &str) -> Result<(), Error> {
    let told = "You are not in this room any more";
    voices.wait_until_told(GONE, told, since).await?;
    voices.wait_to_hear(OTHER, [], when).await?;
    let browser = &voices.people[GONE].browser;
    let frames = "return document.querySelectorAll('iframe').length;";
    assert_eq!(browser.ask(frames, &[]).await?, 0);
    join(&voices.workshop.people[GONE], &voices.workshop.parent).await;
    browser.press("Try again").await?;
    voices.wait_until_in(GONE, &voices.workshop.name).await?;
    both_are_heard(voices, when).await
}
