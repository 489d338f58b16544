//! Whoever is muted stays muted, whatever way they come into a call.

use local_chromium::{Browser, Error, Programs};

use super::{
    IS_IN, Scene,
    devices::{assert_nothing_went_on, switch, wait_for_devices, watch},
    enter, press_in_call, refuse_other_calls, run_beside, wait_for_call,
};
use crate::workshop::answer;

pub(crate) async fn walk(programs: Programs) {
    let scene = Scene::new(&programs, 1, false).await;
    scene.media.hold_up();
    let walked = steps(&scene).await;
    scene.end(walked).await;
}

async fn steps(scene: &Scene) -> Result<(), Error> {
    let (room, account) = (&scene.workshop.parent, &scene.workshop.people[0]);
    let browser = &scene.people[0].browser;
    enter(browser, &scene.name).await?;
    wait_for_call(account, room).await;
    for button in ["incall_mute", "incall_videomute"] {
        switch(browser, button).await?;
    }
    wait_for_devices(browser, (false, false)).await?;
    watch(browser).await?;

    try_again(scene).await?;
    is_muted_in(browser, &scene.name, "tried again").await?;

    load_anew(browser).await?;
    is_muted_in(browser, &scene.name, "loaded anew").await?;

    let start = ["start", room, "--rooms", "1", "--no-announce", "--json"];
    let end = ["end", room, "--json"];
    refuse_other_calls(scene);
    moved_by(scene, &start).await?;
    browser
        .wait_for_text("#call-state", "You are not in the call in Group 1")
        .await?;
    browser.press("Go back to the call before").await?;
    is_muted_in(browser, &scene.name, "gone back").await?;
    scene.proxy.heal();
    answer(&scene.host.run(&end));
    moved_by(scene, &start).await?;
    is_muted_in(browser, "Group 1", "moved").await?;

    load_anew(browser).await?;
    is_muted_in(browser, "Group 1", "loaded anew in the group").await?;

    // Also that page is called back.
    moved_by(scene, &end).await?;
    is_muted_in(browser, &scene.name, "called back").await
}

/// Is moved by what the host does, and in a hurry.
async fn moved_by(scene: &Scene, args: &[&str]) -> Result<(), Error> {
    let press = scene.people[0].browser.press_at_once("Move now");
    let (done, pressed) = run_beside(&scene.host, args, press).await;
    answer(&done);
    pressed
}

/// The media server dies, and comes back.
async fn try_again(scene: &Scene) -> Result<(), Error> {
    let browser = &scene.people[0].browser;
    scene.media.be_asked().await;
    scene.media.die();
    browser
        .wait_for_text("#call-state button", "Try again")
        .await?;
    scene.media.come_back();
    scene.media.hold_up();
    browser.press("Try again").await
}

/// Loads the page anew, and goes from its lobby into the call.
async fn load_anew(browser: &Browser) -> Result<(), Error> {
    browser.reload().await?;
    watch(browser).await?;
    press_in_call(browser, "lobby_joinCall").await
}

async fn is_muted_in(browser: &Browser, name: &str, way: &str) -> Result<(), Error> {
    browser.wait_for_text(IS_IN, name).await?;
    wait_for_devices(browser, (false, false)).await?;
    assert_nothing_went_on(browser, way).await
}
