//! A break-out of somebody whom nobody knows, in a room that lets everybody open one.

use std::time::Duration;

use local_chromium::{Browser, Error, Programs};
use local_synapse::{Account, Method, Synapse, wait_for};
use serde_json::{Value, json};

use crate::{
    examination::Examination,
    person::Person,
    workshop::{Workshop, machine},
};

/// Long enough for a sync on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const EVENT: &str = "org.matrix.msc3985.breakout";

pub(crate) async fn walk(programs: Programs) {
    let lax = json!({ "power_level_content_override": { "events": { EVENT: 0 } } });
    let workshop = Workshop::new(2, lax).await;
    let synapse = Synapse::shared().await;
    let [guest, stranger] = &workshop.people[..] else {
        panic!("two people are wanted");
    };
    let group = open(stranger, &workshop.parent, synapse.server_name(), guest).await;
    let mut examination = Examination::new(&programs).await;
    let person = Person::at(machine(guest, synapse.url()), "guest", &programs).await;
    let browser = person.browser.for_somebody_else().await.unwrap();
    let program = machine(&workshop.host, synapse.url());
    let host = Person::in_browser(program, "host", &[], browser).await;
    let walked = async {
        look_at_taking_over(&host.browser, &workshop.name, &mut examination).await?;
        steps(&person.browser, stranger, &mut examination).await?;
        go_back(&person.browser, guest, &workshop.parent, &mut examination).await
    };
    if let Err(error) = walked.await {
        person.keep_picture().await;
        host.keep_picture().await;
        panic!("{error}");
    }
    let (_, members) = stranger
        .request(
            Method::GET,
            &format!("/_matrix/client/v3/rooms/{group}/joined_members"),
            None,
        )
        .await
        .unwrap();
    assert!(members["joined"][&guest.user_id].is_object(), "{members}");
    examination.assert_nothing_found();
}

async fn steps(
    guest: &Browser,
    stranger: &Account,
    examination: &mut Examination,
) -> Result<(), Error> {
    guest.wait_for_text("#rooms", "Open for you").await?;
    examination
        .examine_in_languages(guest, "rooms with an offer")
        .await;
    guest.click("#rooms .card a").await?;
    guest
        .wait_for_text("#room", &format!("Do you know {}?", stranger.username))
        .await?;
    examination.examine_in_languages(guest, "warning").await;
    let button = "return all('button').some((button) => textOf(button).startsWith('Join'));";
    assert_eq!(guest.ask(button, &[]).await?, false);
    guest.press("I know them, show me how to join").await?;
    guest.wait_for_text("#room", "Join A secret place").await?;
    examination
        .examine_in_languages(guest, "how to join a stranger")
        .await;
    guest.press("Join A secret place").await?;
    guest
        .wait_for_text("#room h2", "You are in A secret place")
        .await
}

/// The host may make it theirs, and is told what that means.
async fn look_at_taking_over(
    host: &Browser,
    room: &str,
    examination: &mut Examination,
) -> Result<(), Error> {
    host.press(room).await?;
    host.click("#take-over").await?;
    host.wait_for("main .danger").await?;
    examination.examine_in_languages(host, "taking over").await;
    host.back().await
}

/// Whoever has left the main room meanwhile is asked before they are led back.
async fn go_back(
    guest: &Browser,
    account: &Account,
    parent: &str,
    examination: &mut Examination,
) -> Result<(), Error> {
    let leave = format!("rooms/{parent}/leave");
    send(account, Method::POST, &leave, json!({})).await;
    // The page learns of it by the next sync.
    wait_for("a way back that asks", PATIENCE, async || {
        guest.reload().await.ok()?;
        let back = guest.text("#back").await.ok()?;
        (back == "Back to the main room").then_some(())
    })
    .await;
    guest.click("#back").await?;
    guest.wait_for("#back-join").await?;
    examination
        .examine_in_languages(guest, "the way back")
        .await;
    Ok(())
}

/// Opens a break-out with one child, as a client that knows nothing of us.
async fn open(stranger: &Account, parent: &str, server: &str, guest: &Account) -> String {
    let child = json!({ "name": "A secret place", "preset": "public_chat" });
    let answer = send(stranger, Method::POST, "createRoom", child).await;
    let group = answer["room_id"].as_str().unwrap().to_owned();
    let mark = json!({ "parent": parent, "via": [server], "session": "a", "index": 0 });
    let path = format!("rooms/{group}/state/io.github.matrix_breakout.child/");
    send(stranger, Method::PUT, &path, mark).await;
    let content = json!({
        "m.breakout": {
            &group: {
                "via": [server],
                "users": [guest.user_id],
                "io.github.matrix_breakout.name": "A secret place",
            },
        },
    });
    let path = format!("rooms/{parent}/state/{EVENT}/");
    send(stranger, Method::PUT, &path, content).await;
    group
}

async fn send(account: &Account, method: Method, path: &str, body: Value) -> Value {
    let path = format!("/_matrix/client/v3/{path}");
    let (status, answer) = account.request(method, &path, Some(body)).await.unwrap();
    assert!(status.is_success(), "{answer}");
    answer
}
