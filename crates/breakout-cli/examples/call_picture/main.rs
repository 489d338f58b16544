//! Takes the picture of a call whose user is about to be moved: `cargo xtask screenshots` runs this and says with which
//! program, and into which folder.

mod scene;

use std::{env, fs, path::PathBuf};

use self::scene::{Failure, Scene};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut args = env::args_os().skip(1).map(PathBuf::from);
    let (Some(program), Some(folder)) = (args.next(), args.next()) else {
        return Err("run this as `cargo xtask screenshots`".into());
    };
    let scene = Scene::start(&program, "carol").await?;
    let browser = &scene.browser;
    browser.enter_frame("#call-stage iframe").await?;
    browser
        .click("[data-testid=\"lobby_joinCall\"]:enabled")
        .await?;
    browser.leave_frame().await?;
    browser.wait_for("#call-state[data-state=in]").await?;
    let start = ["start", &scene.room, "--rooms", "1", "--no-announce"];
    scene.host.run(&start)?;
    // Element Call takes its time to make room.
    browser
        .wait_for_text("#call-state[data-state=counting-down] time", "7")
        .await?;
    fs::write(folder.join("call.png"), browser.picture(false).await?)?;
    Ok(())
}
