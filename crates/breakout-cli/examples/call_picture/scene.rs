//! Somebody who is at the page of a room's call, in a browser with devices that are not real, and a host who may move them.

#![expect(
    clippy::unwrap_used,
    reason = "the stand-in is a part of the tests, which fail by panicking"
)]

#[path = "../calls/machine.rs"]
mod machine;
#[expect(dead_code, reason = "nothing fails here")]
#[path = "../../tests/browser_walk/media.rs"]
mod media;

use std::{env, fs, path::Path};

use local_chromium::{Browser, Programs, npm};
use local_synapse::Synapse;
use tempfile::TempDir;

use self::machine::{ELEMENT_CALL, Machine, Running};

pub(crate) use self::machine::Failure;

const ROOM: &str = "Workshop";

/// The parts that a call takes. They end when this is dropped.
pub(crate) struct Scene {
    pub(crate) browser: Browser,
    pub(crate) host: Machine,
    /// The room that both are in.
    pub(crate) room: String,
    _console: Running,
    _synapse: Synapse,
    _media: media::MediaServer,
    _home: TempDir,
}

impl Scene {
    /// Opens the page of the call for somebody of this name.
    pub(crate) async fn start(program: &Path, person: &str) -> Result<Self, Failure> {
        let programs = Programs::find()?;
        let home = tempfile::tempdir()?;
        let packages = env::temp_dir().join("matrix-breakout-bench");
        fs::create_dir_all(&packages)?;
        let element_call = npm::fetch(&programs, ELEMENT_CALL, &packages).await?;
        let media = media::MediaServer::start().await;
        media.hold_up();
        let synapse = Synapse::builder()
            .matrix_rtc(true)
            .extra_config(&media.synapse_config())
            .start()
            .await?;
        let host = Machine::new(program, home.path(), &synapse, "host").await?;
        let person = Machine::new(program, home.path(), &synapse, person).await?;
        let room = machine::room(ROOM, false, &host.account, &[&person.account]).await?;

        let (console, url) = person.console(&element_call)?;
        let browser = Browser::builder(programs).with_fake_media().start().await?;
        browser.open(&url).await?;
        browser.press("Show all rooms").await?;
        browser.press(ROOM).await?;
        browser.click("#call").await?;
        Ok(Self {
            browser,
            host,
            room,
            _console: console,
            _synapse: synapse,
            _media: media,
            _home: home,
        })
    }
}
