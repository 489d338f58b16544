//! A call that goes wrong leaves nobody behind in it, says so, and has a way on.

use std::time::Instant;

use local_chromium::{Browser, Error, Programs};
use local_synapse::{Fault, Method, StatusCode};
use serde_json::{Value, json};

use super::{
    GHOST, IS_IN, MEMBER, Scene, enter, fail_other_calls, press_in_call, refused, run_beside,
    wait_for_call, wait_for_no_call,
};
use crate::{examination::Examination, media::Moment, stranger::EVENT, workshop::answer};

pub(crate) async fn walk(programs: Programs) {
    let scene = Scene::new(&programs, 1, false).await;
    let mut examination = Examination::new(&programs).await;
    let walked = async {
        no_media_come(&scene).await?;
        scene.media.hold_up();
        they_go_away(&scene).await?;
        their_group_refuses_them(&scene, &mut examination).await?;
        they_are_banned_in_the_countdown(&scene).await?;
        let unavailable = Fault::AnswerBefore {
            status: StatusCode::SERVICE_UNAVAILABLE,
            body: json!({ "errcode": "M_UNKNOWN", "error": "not now" }),
        };
        // Or it takes what they say, and never answers.
        for fault in [refused(), unavailable, Fault::HangBefore] {
            the_homeserver_does_not_take_the_call(&scene, fault, &mut examination).await?;
        }
        scene.media.come_back();
        the_media_server_dies(&scene, &mut examination).await?;
        they_are_in_it_elsewhere(&scene, &mut examination).await
    };
    let walked = walked.await;
    scene.end(walked).await;
    examination.assert_nothing_found();
}

/// No media ever come, and Element Call shows its error screen.
async fn no_media_come(scene: &Scene) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    enter(browser, &scene.name).await?;
    wait_for_call(account, room).await;
    // It waits fifteen seconds for them, then shows the screen and leaves.
    wait_for_no_call(account, room, Instant::now()).await;
    told_of_no_media(scene, Instant::now()).await?;
    go_on(browser).await?;
    wait_until_in(scene, &scene.name).await?;
    wait_for_call(account, room).await;
    Ok(())
}

/// They go to another page, as they would by closing this one: from a call, and while they are moved.
async fn they_go_away(scene: &Scene) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    leave(scene).await?;
    wait_for_no_call(account, room, Instant::now()).await;

    let child = opened_while(scene, scene.people[0].browser.press_at_once("Move now")).await?;
    let since = Instant::now();
    leave(scene).await?;
    wait_for_no_call(account, room, since).await;
    wait_for_no_call(account, &child, since).await;
    answer(&scene.host.run(&["end", room, "--json"]));
    Ok(())
}

/// The room that they are to be moved to does not let them in.
async fn their_group_refuses_them(
    scene: &Scene,
    examination: &mut Examination,
) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    // They are in it before they are moved, where they can be.
    let refused = Fault::AnswerBefore {
        status: StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "not in this room" }),
    };
    scene.proxy.inject_from(
        |request| request.method == Method::POST && request.path.contains("/join"),
        1,
        refused,
    );
    let refusal = async {
        browser.press_at_once("Move now").await?;
        let since = Instant::now();
        told(browser, "You could not be moved to Group 1.", since).await
    };
    let child = opened_while(scene, refusal).await?;
    wait_until_shown(browser, "Stay here").await?;
    examination.examine_in_place(browser, "not moved").await;
    // They are where they were.
    wait_for_call(account, room).await;
    wait_for_no_call(account, &child, Instant::now()).await;
    scene.proxy.heal();
    browser.press("Try again").await?;
    moved_and_over(scene, &child).await
}

/// They are in the call of their group at last, leave it, and the break-out ends.
async fn moved_and_over(scene: &Scene, child: &str) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    wait_until_in(scene, "Group 1").await?;
    wait_for_call(account, child).await;
    wait_for_no_call(account, room, Instant::now()).await;

    leave(scene).await?;
    wait_for_no_call(account, child, Instant::now()).await;
    answer(&scene.host.run(&["end", room, "--json"]));
    Ok(())
}

/// They are banned from it while they are told that they will be moved there: nobody is, until they may again.
async fn they_are_banned_in_the_countdown(scene: &Scene) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    let countdown = "Moving you to Group 1 in";
    let ban = async {
        browser.wait_for_text("#call-state", countdown).await?;
        set_ban(scene, &open_child(scene).await, "ban").await;
        browser.wait_for_no_text("#call-state", countdown).await
    };
    let child = opened_while(scene, ban).await?;
    wait_until_in(scene, &scene.name).await?;
    wait_for_call(account, room).await;
    wait_for_no_call(account, &child, Instant::now()).await;
    set_ban(scene, &child, "unban").await;
    browser.press_at_once("Move now").await?;
    moved_and_over(scene, &child).await
}

/// The homeserver does not let them say that they are in the call of their group.
async fn the_homeserver_does_not_take_the_call(
    scene: &Scene,
    fault: Fault,
    examination: &mut Examination,
) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    let name = format!("{fault:?}");
    fail_other_calls(scene, fault);
    let refusal = async {
        browser.press("Move now").await?;
        let since = Instant::now();
        told(browser, "You are not in the call in Group 1", since).await?;
        note(&format!("told after {:?} of {name}", since.elapsed()));
        Ok(())
    };
    let child = opened_while(scene, refusal).await?;
    let since = Instant::now();
    wait_for_no_call(account, room, since).await;
    wait_for_no_call(account, &child, since).await;
    examination
        .examine_in_place(browser, "lost, with a way back")
        .await;
    browser.press("Go back to the call before").await?;
    wait_until_in(scene, &scene.name).await?;
    wait_for_call(account, room).await;
    wait_for_no_call(account, &child, Instant::now()).await;
    scene.proxy.heal();

    leave(scene).await?;
    wait_for_no_call(account, room, Instant::now()).await;
    answer(&scene.host.run(&["end", room, "--json"]));
    Ok(())
}

/// The media server dies while they go into a call, or are in it, and comes back.
async fn the_media_server_dies(scene: &Scene, examination: &mut Examination) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    browser.click("#call").await?;
    let is_called = "
        const [language] = document.documentElement.lang.split('-x-');
        const [frame] = all('#call-stage iframe');
        return new URLSearchParams(new URL(frame.src).hash.replace(/^[^?]*/, '')).get('lang') === language;";
    let called = async || {
        browser
            .wait("a call in this language", is_called, &[])
            .await
    };
    examination
        .examine_after(browser, "a lobby", called)
        .await?;
    scene.media.die_after(Moment::Token);
    press_in_call(browser, "lobby_joinCall").await?;
    scene.media.be_dead().await;
    told_of_no_media(scene, Instant::now()).await?;
    examination.examine_in_place(browser, "no media").await;

    scene.media.come_back();
    scene.media.die_after(Moment::Joined);
    go_on(browser).await?;
    // By then the page says no more what it said before.
    scene.media.be_dead().await;
    told_of_no_media(scene, Instant::now()).await?;

    // They stay in this one until they are told.
    scene.media.come_back();
    scene.media.hold_up();
    go_on(browser).await?;
    wait_until_in(scene, &scene.name).await?;
    wait_for_call(account, room).await;
    scene.media.be_asked().await;
    scene.media.die();
    let since = Instant::now();
    let silent = "The media server of your homeserver does not answer.";
    told(browser, silent, since).await?;
    told_of_no_media(scene, since).await?;
    examination
        .examine_in_place(browser, "a silent media server")
        .await;

    // The page asks it every few seconds, and says when it is back.
    scene.media.come_back();
    browser.press("Join again").await?;
    wait_until_in(scene, &scene.name).await?;
    wait_for_call(account, room).await;
    leave(scene).await?;
    wait_for_no_call(account, room, Instant::now()).await;
    Ok(())
}

/// They are in it with another device, which the page of the room says at once, also beside an offer. It leaves when
/// they say so.
async fn they_are_in_it_elsewhere(
    scene: &Scene,
    examination: &mut Examination,
) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    browser.wait_for_text("#call", "Call").await?;
    let phone = account.another_device().await.unwrap();
    let key = format!("_{}_{}_m.call", phone.user_id, phone.device_id);
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{MEMBER}/{key}");
    let member = json!({ "application": "m.call", "call_id": "", "device_id": phone.device_id });
    let say = async |content: Value| {
        let sent = phone.request(Method::PUT, &path, Some(content)).await;
        let (status, answer) = sent.unwrap();
        assert!(status.is_success(), "{answer}");
    };
    say(member.clone()).await;
    browser
        .wait_for_text("#call", "Join the call: 1 person")
        .await?;
    let here = format!("You are in this call with the device {}", phone.device_id);
    browser.wait_for_text("#call-link", &here).await?;
    say(json!({})).await;
    browser
        .wait_for_no_text("#call-link", "You are in this call")
        .await?;
    browser.wait_for_no_text("#call", "1 person").await?;
    say(member).await;
    browser.wait_for_text("#call-link", &here).await?;

    let started = scene
        .host
        .run(&["start", room, "--rooms", "1", "--no-announce", "--json"]);
    answer(&started);
    browser
        .wait_for_text("#call-link", "to be moved to Group 1")
        .await?;
    examination
        .examine_in_languages(browser, "in a call elsewhere")
        .await;
    browser.press("Take the call over here").await?;
    browser
        .wait_for_text("#call-state", "You are in this call already")
        .await?;
    browser
        .wait_for_text("#call-state", &phone.device_id)
        .await?;
    examination
        .examine_in_place(browser, "on another device")
        .await;
    browser.press("Take it over here").await?;
    browser
        .wait_for_text("#call-state", "Leave the call there")
        .await?;
    examination
        .examine_in_place(browser, "to be left on another device")
        .await;
    let frames = "return document.querySelectorAll('iframe').length;";
    assert_eq!(browser.ask(frames, &[]).await?, 0);
    say(json!({})).await;
    browser.wait_for("#call-stage iframe").await
}

/// Goes from the page of the room into its call, opens a break-out of one group while something is done, and returns that
/// group.
async fn opened_while(
    scene: &Scene,
    act: impl Future<Output = Result<(), Error>>,
) -> Result<String, Error> {
    let browser = &scene.people[0].browser;
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    wait_until_in(scene, &scene.name).await?;
    let room = &scene.workshop.parent;
    let start = ["start", room, "--rooms", "1", "--no-announce", "--json"];
    let (started, acted) = run_beside(&scene.host, &start, act).await;
    let started = answer(&started);
    acted?;
    Ok(started["rooms"][0]["room_id"].as_str().unwrap().to_owned())
}

/// The only group of the break-out, which may not be told of yet where it was opened.
async fn open_child(scene: &Scene) -> String {
    let content = scene.workshop.state(EVENT).await;
    let children = content["m.breakout"].as_object().unwrap();
    children.keys().next().unwrap().clone()
}

/// Goes back to the room.
async fn leave(scene: &Scene) -> Result<(), Error> {
    let back = format!("Leave the call, and back to {}", scene.name);
    scene.people[0].browser.press(&back).await?;
    scene.people[0].browser.wait_for("#call").await
}

async fn wait_until_in(scene: &Scene, name: &str) -> Result<(), Error> {
    let browser = &scene.people[0].browser;
    browser.wait_for_text(IS_IN, name).await
}

/// Takes the way back into the call. What it is called depends on whether the page has asked for the media server while it
/// was dead.
async fn go_on(browser: &Browser) -> Result<(), Error> {
    browser.click("#try-again").await
}

/// They are told in time, and are in the call of the room no more.
async fn told_of_no_media(scene: &Scene, since: Instant) -> Result<(), Error> {
    let browser = &scene.people[0].browser;
    let lost = format!("You are not in the call in {} any more", scene.name);
    told(browser, &lost, since).await?;
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    wait_for_no_call(account, room, since).await;
    Ok(())
}

/// They are told in time after what has happened then.
async fn told(browser: &Browser, text: &str, since: Instant) -> Result<(), Error> {
    browser.wait_for_text("#call-state", text).await?;
    let took = since.elapsed();
    assert!(took < GHOST, "“{text}” came after {took:?}");
    Ok(())
}

async fn wait_until_shown(browser: &Browser, button: &str) -> Result<(), Error> {
    browser.wait_for_text("#call-state button", button).await
}

async fn set_ban(scene: &Scene, child: &str, what: &str) {
    let (host, account) = (&scene.workshop.host, &scene.workshop.people[0]);
    let path = format!("/_matrix/client/v3/rooms/{child}/{what}");
    let body = json!({ "user_id": account.user_id });
    let sent = host.request(Method::POST, &path, Some(body)).await;
    let (status, answer) = sent.unwrap();
    assert!(status.is_success(), "{answer}");
}

#[expect(clippy::print_stderr, reason = "a figure, and nothing that is tested")]
fn note(line: &str) {
    eprintln!("note: {line}");
}
