//! Everybody hears the people of their own group and nobody else, whoever comes first.

use local_chromium::{Error, Programs};

use super::Voices;
use crate::{call::run_beside, workshop::answer};

/// Two people, then three.
pub(crate) async fn walk(programs: Programs) {
    let voices = Voices::new(&programs, 3, false).await;
    let walked = async {
        let [first, second, third] = [0, 1, 2];
        voices.enter(first).await?;
        voices.enter(second).await?;
        let pair = vec![first, second];
        voices.wait_until_heard(&[pair], "as two").await?;
        voices.enter(third).await?;
        let all = vec![first, second, third];
        voices.wait_until_heard(&[all], "as three").await?;
        apart_and_back(&voices, "2").await
    };
    let walked = walked.await;
    voices.end(walked).await;
}

pub(crate) async fn walk_encrypted(programs: Programs) {
    let voices = Voices::new(&programs, 2, true).await;
    let walked = async {
        voices.enter(0).await?;
        voices.enter(1).await?;
        voices.wait_until_heard(&[vec![0, 1]], "as two").await?;
        apart_and_back(&voices, "1").await?;
        // Keys are made anew for who comes back.
        let browser = &voices.people[1].browser;
        browser.reload().await?;
        voices.wait_to_hear(0, [], "alone").await?;
        crate::call::press_in_call(browser, "lobby_joinCall").await?;
        voices.wait_until_heard(&[vec![0, 1]], "back").await
    };
    let walked = walked.await;
    voices.end(walked).await;
}

/// They are moved into groups and back. The first is in a hurry, the others wait for the end of the countdown: those who
/// come later must hear who was there.
async fn apart_and_back(voices: &Voices, rooms: &str) -> Result<(), Error> {
    let room = &voices.workshop.parent;
    let all: Vec<usize> = (0..voices.people.len()).collect();
    let start = ["start", room, "--rooms", rooms, "--no-announce", "--json"];
    let press = voices.people[0].browser.press_at_once("Move now");
    let (started, pressed) = run_beside(&voices.host, &start, press).await;
    let started = answer(&started);
    pressed?;
    for &person in &all {
        voices.wait_until_in(person, "Group ").await?;
    }
    let groups = voices.groups(&started);
    voices.wait_until_heard(&groups, "in groups").await?;

    let last = all.len() - 1;
    let press = voices.people[last].browser.press_at_once("Move now");
    let end = ["end", room, "--json"];
    let (ended, pressed) = run_beside(&voices.host, &end, press).await;
    answer(&ended);
    pressed?;
    for &person in &all {
        voices.wait_until_in(person, &voices.workshop.name).await?;
    }
    voices.wait_until_heard(&[all], "back").await
}
