//! Measures how long somebody is on their way into the call of their group, next to a reload of the page in the same run:
//! `cargo xtask bench calls` runs this and says with which program.
//!
//! Both are taken in the browser, from the click on “Move now” or the begin of the reload to Element Call's word that the new
//! call is entered (`io.element.join`). The media server is the stand-in of the tests, as the call itself is not measured.

mod scene;

use std::{env, path::PathBuf};

use local_chromium::Browser;

use self::scene::{Failure, Scene};

const ROUNDS: usize = 10;

/// Notes when a call was last entered, and when a button above it was last clicked.
const WATCH: &str = "
    window.entered = window.clicked = 0;
    addEventListener('message', ({ data }) => {
        if (data?.api === 'fromWidget' && data.action === 'io.element.join') window.entered = Date.now();
    });
    addEventListener('click', () => { window.clicked = Date.now(); window.entered = 0; }, true);";

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let Some(program) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err("run this as `cargo xtask bench calls`".into());
    };
    let scene = Scene::start(&program, "person").await?;
    let (browser, host, room) = (&scene.browser, &scene.host, &scene.room);

    let (mut reloads, mut moves, mut returns) = (Vec::new(), Vec::new(), Vec::new());
    // The first round fills the caches of everybody.
    for round in 0..=ROUNDS {
        let reload = reload(browser).await?;
        host.run(&["start", room, "--rooms", "1", "--no-announce"])?;
        let there = moved(browser).await?;
        host.run(&["end", room])?;
        let back = moved(browser).await?;
        say(&format!(
            "round {round}: reload {reload} ms, there {there} ms, back {back} ms"
        ));
        if round > 0 {
            reloads.push(reload);
            moves.push(there);
            returns.push(back);
        }
    }
    let (reload, there, back) = (median(reloads), median(moves), median(returns));
    say(&format!(
        "medians of {ROUNDS}: reload {reload} ms, into the group's call {there} ms, back {back} ms"
    ));
    say(&format!(
        "ratio to the reload: {:.2} there, {:.2} back",
        there / reload,
        back / reload
    ));
    Ok(())
}

/// Loads the page of the call anew and enters the call as soon as that is possible.
async fn reload(browser: &Browser) -> Result<f64, Failure> {
    browser.reload().await?;
    browser.ask(WATCH, &[]).await?;
    browser.enter_frame("#call-stage iframe").await?;
    browser
        .click("[data-testid=\"lobby_joinCall\"]:enabled")
        .await?;
    browser.leave_frame().await?;
    entered(browser, "performance.timeOrigin").await
}

/// Is moved at once.
async fn moved(browser: &Browser) -> Result<f64, Failure> {
    browser.press("Move now").await?;
    entered(browser, "window.clicked").await
}

async fn entered(browser: &Browser, since: &str) -> Result<f64, Failure> {
    browser
        .wait("the call", "return window.entered > 0;", &[])
        .await?;
    browser
        .wait_for_text("#call-state", "You are in the call")
        .await?;
    let script = format!("return Math.round(window.entered - {since});");
    let took = browser.ask(&script, &[]).await?;
    took.as_f64().ok_or_else(|| "no time".into())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[expect(clippy::print_stdout, reason = "this is what it is for")]
fn say(line: &str) {
    println!("{line}");
}
