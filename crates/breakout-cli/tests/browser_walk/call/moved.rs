//! Two people in a call are moved into their rooms' calls, and back at the end.

use local_chromium::{Browser, Error, Programs};
use local_synapse::{Account, Method};
use serde_json::{Value, json};

use super::{
    IS_IN, MEMBER, Scene,
    devices::{Devices, switch, wait_for_devices},
    enter, membership, run_beside, wait_for_call,
};
use crate::{examination::Examination, workshop::answer};

pub(crate) async fn walk(programs: Programs) {
    let scene = Scene::new(&programs, 2, false).await;
    let mut examination = Examination::new(&programs).await;
    let walked = moved(&scene, Some(&mut examination)).await;
    scene.end(walked).await;
    examination.assert_nothing_found();
}

pub(crate) async fn walk_encrypted(programs: Programs) {
    let scene = Scene::new(&programs, 2, true).await;
    let walked = moved(&scene, None).await;
    scene.end(walked).await;
}

async fn moved(scene: &Scene, mut examination: Option<&mut Examination>) -> Result<(), Error> {
    scene.media.hold_up();
    let room = &scene.workshop.parent;
    let accounts = &scene.workshop.people;
    for (person, account) in scene.people.iter().zip(accounts) {
        enter(&person.browser, &scene.name).await?;
        wait_for_call(account, room).await;
    }
    // The one speaks and is not seen, the other is seen and does not speak.
    let wanted: [Devices; 2] = [(true, false), (false, true)];
    for (person, button) in scene.people.iter().zip(["incall_videomute", "incall_mute"]) {
        switch(&person.browser, button).await?;
    }
    for (person, devices) in scene.people.iter().zip(wanted) {
        wait_for_devices(&person.browser, devices).await?;
    }

    // The one is in a hurry, and the other waits for the end of the countdown.
    let [first, second] = [&scene.people[0].browser, &scene.people[1].browser];
    let start = ["start", room, "--rooms", "2", "--no-announce", "--json"];
    let moving = async {
        second.press_at_once("Move now").await?;
        first
            .wait_for_text("#call-state", "Moving you to Group ")
            .await?;
        if let Some(examination) = &mut examination {
            assert_apart(first).await?;
            examination.examine_in_place(first, "countdown").await;
        }
        Ok::<_, Error>(())
    };
    let (started, moving) = run_beside(&scene.host, &start, moving).await;
    let started = answer(&started);
    moving?;
    for ((person, account), devices) in scene.people.iter().zip(accounts).zip(wanted) {
        person.browser.wait_for_text(IS_IN, "Group ").await?;
        let rooms = started["rooms"].as_array().unwrap();
        let child = rooms.iter().find(|room| is_in(room, account)).unwrap();
        wait_for_call(account, child["room_id"].as_str().unwrap()).await;
        assert_left(account, room).await;
        wait_for_devices(&person.browser, devices).await?;
    }
    if let Some(examination) = &mut examination {
        examination
            .examine_in_place(first, "in a group's call")
            .await;
    }

    let moving = async {
        for person in &scene.people {
            person
                .browser
                .wait_for_text("#call-state", "Moving you to Workshop ")
                .await?;
            person.browser.press_at_once("Move now").await?;
        }
        Ok::<_, Error>(())
    };
    let end = ["end", room, "--json"];
    let (ended, moving) = run_beside(&scene.host, &end, moving).await;
    answer(&ended);
    moving?;
    for ((person, account), devices) in scene.people.iter().zip(accounts).zip(wanted) {
        person.browser.wait_for_text(IS_IN, &scene.name).await?;
        wait_for_call(account, room).await;
        wait_for_devices(&person.browser, devices).await?;
        let rooms = started["rooms"].as_array().unwrap().iter();
        let mut rooms = rooms.filter(|room| is_in(room, account));
        let child = rooms.next().unwrap()["room_id"].as_str().unwrap();
        assert_left(account, child).await;
        assert_never_in_two(account, &[room, child]).await;
    }
    Ok(())
}

fn is_in(room: &Value, account: &Account) -> bool {
    let users = room["users"].as_array().unwrap();
    users.contains(&json!(account.user_id))
}

/// The homeserver knows that they have left this room's call.
async fn assert_left(account: &Account, room: &str) {
    let event = membership(account, room).await.unwrap();
    assert_eq!(event["content"], json!({}));
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

/// They were in one call after another, by the order in which the homeserver took the events.
async fn assert_never_in_two(account: &Account, rooms: &[&str]) {
    let mut events = Vec::new();
    for room in rooms {
        let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=200");
        let (_, answer) = account.request(Method::GET, &path, None).await.unwrap();
        let chunk = answer["chunk"].as_array().unwrap().iter().rev();
        let own = chunk
            .filter(|event| event["type"] == MEMBER && event["sender"] == account.user_id.as_str());
        events.extend(own.map(|event| {
            let is_in = event["content"] != json!({});
            let at = event["origin_server_ts"].as_u64().unwrap();
            (at, is_in, *room)
        }));
    }
    // In one millisecond a call may be left before the next is entered. In one room the order is kept.
    events.sort_by_key(|(at, is_in, _)| (*at, *is_in));
    let mut calls: Vec<&str> = Vec::new();
    for (_, is_in, room) in &events {
        calls.retain(|call| call != room);
        if *is_in {
            calls.push(room);
        }
        assert!(calls.len() < 2, "in two calls: {events:?}");
    }
    assert_eq!(calls, [rooms[0]], "{events:?}");
}
