//! A host who speaks to all groups, and what goes wrong: it is said, nobody is seen in a call any more, and the microphone is off.

use std::{
    fs,
    time::{Duration, Instant},
};

use local_chromium::{Error, Programs};
use local_livekit::TokenFault;
use local_synapse::{Fault, Method, StatusCode, wait_for};
use serde_json::json;

use super::{PATIENCE, VISIT, hall::Hall, note, now, until};
use crate::{call::MEMBER, examination::Examination};

pub(crate) async fn walk(programs: Programs) {
    let mut hall = Hall::new(&programs, 2, true).await;
    let mut examination = Examination::new(&programs).await;
    let walked = async {
        let parent = hall.workshop.parent.clone();
        hall.open(&parent).await;
        hall.board(&parent).await?;
        the_microphone_is_denied(&hall, &mut examination).await?;
        there_are_no_tokens(&hall, &mut examination).await?;
        the_homeserver_takes_no_membership(&hall).await?;
        somebodys_membership_expires(&hall).await?;
        the_media_server_is_lost(&mut hall, &mut examination).await?;
        the_program_is_killed_before_there_is_a_token(&mut hall).await?;
        the_groups_are_encrypted(&mut hall, &mut examination).await
    };
    let walked = walked.await;
    end(&hall, walked).await;
    examination.assert_nothing_found();
}

/// The same where the homeserver has no delayed events.
pub(crate) async fn walk_without_delays(programs: Programs) {
    let mut hall = Hall::new(&programs, 2, false).await;
    let walked = async {
        let parent = hall.workshop.parent.clone();
        hall.open(&parent).await;
        hall.board(&parent).await?;
        speak(&hall).await?;
        let hint = "takes nobody out of calls by itself";
        hall.wait_until_told(hint, Instant::now()).await?;
        hall.host.browser.click("#stop").await?;
        hall.wait_until_gone(Instant::now()).await?;
        // Nobody can leave for a program that is killed: what it has said is over in a minute.
        hall.host.browser.click("#again").await?;
        heard_by_all(&hall).await?;
        let killed = Instant::now();
        hall.host.end_console();
        for group in hall.groups.clone() {
            let limit = Duration::from_secs(65).saturating_sub(killed.elapsed());
            hall.wait_for_no_visit(&group, limit).await;
        }
        Ok(())
    };
    let walked = walked.await;
    end(&hall, walked).await;
}

/// Ten groups: the host is heard in all, and gone from all.
pub(crate) async fn walk_of_ten(programs: Programs) {
    let mut hall = Hall::new(&programs, 10, true).await;
    let walked = async {
        let parent = hall.workshop.parent.clone();
        hall.open(&parent).await;
        hall.board(&parent).await?;
        // The page is needed for where the ear is to be.
        speak(&hall).await?;
        hall.host.browser.click("#stop").await?;
        hall.wait_until_gone(Instant::now()).await?;
        let page = hall.listen().await?;
        let alone = hall.speak_alone(&page).await?;
        note(&format!(
            "LiveKit's client alone speaks to ten groups after {alone} ms"
        ));
        nobody_hears(&hall).await?;
        hall.board(&parent).await?;
        let pressed = now();
        hall.host.browser.click("#speak").await?;
        let heard = hall.wait_until_heard().await?;
        let took = heard.iter().map(|since| since.saturating_sub(pressed));
        let took: Vec<_> = took.collect();
        let (first, last) = (took.iter().min(), took.iter().max());
        note(&format!(
            "heard in ten groups {first:?} to {last:?} ms after the press"
        ));
        for (what, (first, last)) in hall.times(pressed).await? {
            note(&format!("in the host's page, {what}: {first} to {last} ms"));
        }
        heard_by_all(&hall).await?;
        for group in &hall.groups {
            assert_eq!(hall.visits(group).await, 1);
        }
        hall.host.browser.click("#stop").await?;
        let stopped = Instant::now();
        hall.wait_until_told("Nobody hears you", stopped).await?;
        hall.wait_until_gone(stopped).await?;
        note(&format!(
            "gone from ten groups after {:?}",
            stopped.elapsed()
        ));
        nobody_hears(&hall).await
    };
    let walked = walked.await;
    end(&hall, walked).await;
}

/// Waits until no group hears the host.
async fn nobody_hears(hall: &Hall) -> Result<(), Error> {
    let is_silent = async || Ok(hall.heard_since().await?.is_empty());
    until("no group to hear the host", PATIENCE, is_silent).await
}

async fn end(hall: &Hall, walked: Result<(), Error>) {
    if let Err(error) = walked {
        hall.host.keep_picture().await;
        panic!("{error}");
    }
}

async fn speak(hall: &Hall) -> Result<(), Error> {
    hall.host.browser.click("#speak").await?;
    heard_by_all(hall).await
}

async fn heard_by_all(hall: &Hall) -> Result<(), Error> {
    let all = format!("All {} groups hear you", hall.groups.len());
    hall.host.browser.wait_for_text("#visit-state", &all).await
}

async fn stop(hall: &Hall) -> Result<(), Error> {
    hall.host.browser.click("#stop").await?;
    let stopped = Instant::now();
    hall.wait_until_gone(stopped).await?;
    hall.board(&hall.workshop.parent).await
}

/// What did not work does after a press.
async fn try_again(hall: &Hall) -> Result<(), Error> {
    hall.host.browser.click("#try-again").await?;
    heard_by_all(hall).await?;
    assert!(hall.has_microphone().await?);
    stop(hall).await
}

async fn the_microphone_is_denied(hall: &Hall, examination: &mut Examination) -> Result<(), Error> {
    let script = fs::read_to_string(&hall.script).unwrap();
    let denies = "navigator.mediaDevices.getUserMedia =
        () => Promise.reject(new DOMException('', 'NotAllowedError'));";
    fs::write(&hall.script, format!("{script}\n{denies}")).unwrap();
    hall.host.browser.click("#speak").await?;
    let since = Instant::now();
    let denied = "does not let this page use the microphone";
    hall.wait_until_told(denied, since).await?;
    hall.wait_until_gone(since).await?;
    let browser = &hall.host.browser;
    let denied = async || browser.wait_for("#visit-state a").await;
    examination
        .examine_after(browser, "no microphone", denied)
        .await?;
    fs::write(&hall.script, script).unwrap();
    hall.board(&hall.workshop.parent).await
}

async fn there_are_no_tokens(hall: &Hall, examination: &mut Examination) -> Result<(), Error> {
    let refused = TokenFault::Refused(StatusCode::INTERNAL_SERVER_ERROR);
    hall.livekit.fail_tokens(Some(refused));
    hall.host.browser.click("#speak").await?;
    let since = Instant::now();
    hall.wait_until_told("the media server gives you no access", since)
        .await?;
    hall.wait_until_told("Nobody hears you, and your microphone is off", since)
        .await?;
    hall.wait_until_gone(since).await?;
    examination
        .examine_in_place(&hall.host.browser, "no tokens")
        .await;
    hall.livekit.fail_tokens(None);
    try_again(hall).await
}

async fn the_homeserver_takes_no_membership(hall: &Hall) -> Result<(), Error> {
    hall.proxy.inject_from(
        |request| request.method == Method::PUT && request.path.contains(MEMBER),
        1,
        Fault::AnswerBefore {
            status: StatusCode::SERVICE_UNAVAILABLE,
            body: json!({ "errcode": "M_UNKNOWN", "error": "not now" }),
        },
    );
    hall.host.browser.click("#speak").await?;
    let since = Instant::now();
    hall.wait_until_told(
        "the homeserver does not say there that you are in the call",
        since,
    )
    .await?;
    note(&format!(
        "told of a refused membership after {:?}",
        since.elapsed()
    ));
    hall.wait_until_told("your microphone is off", since)
        .await?;
    hall.proxy.heal();
    hall.wait_until_gone(Instant::now()).await?;
    try_again(hall).await
}

/// Nobody sends anything, and the call is empty all the same.
async fn somebodys_membership_expires(hall: &Hall) -> Result<(), Error> {
    speak(hall).await?;
    let (group, person) = (&hall.groups[0], &hall.workshop.people[0]);
    hall.be_in_call(group, person, 5_000).await;
    let since = Instant::now();
    hall.wait_until_told("nobody is in its call", since).await?;
    let limit = super::GHOST.saturating_sub(since.elapsed());
    hall.wait_for_no_visit(group, limit).await;
    hall.be_in_call(group, person, 3_600_000).await;
    heard_by_all(hall).await?;
    stop(hall).await
}

async fn the_media_server_is_lost(
    hall: &mut Hall,
    examination: &mut Examination,
) -> Result<(), Error> {
    speak(hall).await?;
    hall.livekit.stop();
    let since = Instant::now();
    hall.wait_until_told("Nobody hears you", since).await?;
    note(&format!(
        "told of a lost media server after {:?}",
        since.elapsed()
    ));
    hall.wait_until_told("the media server was not reached, or was lost", since)
        .await?;
    hall.wait_until_told("your microphone is off", since)
        .await?;
    note(&format!("given up after {:?}", since.elapsed()));
    hall.wait_until_gone(Instant::now()).await?;
    examination
        .examine_in_place(&hall.host.browser, "media server lost")
        .await;
    hall.livekit.restart().await.unwrap();
    try_again(hall).await
}

/// The homeserver sees to it that nobody is left in a call.
async fn the_program_is_killed_before_there_is_a_token(hall: &mut Hall) -> Result<(), Error> {
    hall.proxy.inject_from(
        |request| request.path.contains("openid"),
        1,
        Fault::HangBefore,
    );
    hall.host.browser.click("#speak").await?;
    for group in hall.groups.clone() {
        wait_for("one visit in each call", PATIENCE, async || {
            (hall.visits(&group).await == 1).then_some(())
        })
        .await;
    }
    hall.host.end_console();
    hall.host.browser.wait_for("#visit-lost").await?;
    hall.wait_until_gone(Instant::now()).await?;
    hall.proxy.heal();
    hall.host.restart_console().await;
    Ok(())
}

async fn the_groups_are_encrypted(
    hall: &mut Hall,
    examination: &mut Examination,
) -> Result<(), Error> {
    let content = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let body = json!({
        "name": "Encrypted", "preset": "public_chat",
        "power_level_content_override": { "events": { MEMBER: 0 } },
        "initial_state": [{ "type": "m.room.encryption", "content": content }],
    });
    let path = "/_matrix/client/v3/createRoom";
    let made = hall
        .workshop
        .host
        .request(Method::POST, path, Some(body))
        .await;
    let (_, made) = made.unwrap();
    let parent = made["room_id"].as_str().unwrap().to_owned();
    for person in &hall.workshop.people {
        crate::workshop::join(person, &parent).await;
    }
    hall.open(&parent).await;
    hall.board(&parent).await?;
    hall.host.browser.click("#speak").await?;
    let since = Instant::now();
    hall.wait_until_told("is encrypted, and you are not heard there", since)
        .await?;
    hall.wait_until_told("your microphone is off", since)
        .await?;
    hall.wait_until_gone(since).await?;
    examination
        .examine_in_place(&hall.host.browser, "encrypted groups")
        .await;
    // Nothing of it was ever said there.
    for group in &hall.groups {
        let path = format!("/_matrix/client/v3/rooms/{group}/state");
        let host = &hall.workshop.host;
        let (_, state) = host.request(Method::GET, &path, None).await.unwrap();
        assert!(!state.to_string().contains(VISIT));
    }
    Ok(())
}
