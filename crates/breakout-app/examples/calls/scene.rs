//! Somebody who is at the page of a room's call, in a browser with devices that are not real, and a host who may move them.

#![expect(
    clippy::unwrap_used,
    reason = "the stand-in is a part of the tests, which fail by panicking"
)]

#[expect(dead_code, reason = "nothing fails here")]
#[path = "../../tests/browser_walk/media.rs"]
mod media;

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use local_chromium::{Browser, Programs, npm};
use local_synapse::{Account, Method, Synapse};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");
const PASSWORD: &str = "a passphrase";
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
        let room = room(&host.account, &person.account).await?;

        let mut console = person.command(&["console", "--no-browser", "--element-call"]);
        let console = console.arg(&element_call).stdout(Stdio::piped()).spawn()?;
        let mut console = Running(console);
        let stdout = console.0.stdout.take().ok_or("no output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let url = line.trim().strip_prefix("console: ").ok_or("no address")?;
        let browser = Browser::builder(programs).with_fake_media().start().await?;
        browser.open(url).await?;
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

/// A room that two people are in, whose members may begin calls.
async fn room(host: &Account, person: &Account) -> Result<String, Failure> {
    let events = json!({ "org.matrix.msc3401.call.member": 0 });
    let body = json!({
        "name": ROOM, "preset": "public_chat", "power_level_content_override": { "events": events },
    });
    let path = "/_matrix/client/v3/createRoom";
    let (_, answer) = host.request(Method::POST, path, Some(body)).await?;
    let room = answer["room_id"].as_str().ok_or("no room")?.to_owned();
    let path = format!("/_matrix/client/v3/join/{room}");
    person.request(Method::POST, &path, Some(json!({}))).await?;
    Ok(room)
}

/// Somebody's own machine.
pub(crate) struct Machine {
    account: Account,
    program: PathBuf,
    home: PathBuf,
}

impl Machine {
    async fn new(
        program: &Path,
        home: &Path,
        synapse: &Synapse,
        name: &str,
    ) -> Result<Self, Failure> {
        let machine = Self {
            account: synapse.register(name, PASSWORD).await?,
            program: program.to_owned(),
            home: home.join(name),
        };
        let url = synapse.url();
        let mut login = machine.command(&["login", url, "--user", name, "--password-stdin"]);
        let mut login = login.stdin(Stdio::piped()).spawn()?;
        let stdin = login.stdin.take().ok_or("no input")?;
        writeln!(&stdin, "{PASSWORD}")?;
        drop(stdin);
        match login.wait()?.success() {
            true => Ok(machine),
            false => Err(format!("{name} could not log in").into()),
        }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(args)
            .env("BREAKOUT_HOME", &self.home)
            .stderr(Stdio::null());
        command
    }

    /// Runs a command, and returns its answer.
    pub(crate) fn run(&self, args: &[&str]) -> Result<Value, Failure> {
        let output = self.command(args).arg("--json").output()?;
        if !output.status.success() {
            return Err(format!("{args:?} failed ({})", output.status).into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

/// A console, until this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _is_gone = self.0.kill().is_err();
        let _is_gone = self.0.wait().is_err();
    }
}
