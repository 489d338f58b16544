//! Measures how long somebody is on their way into the call of their group, next to a reload of the page in the same run:
//! `cargo xtask bench calls` runs this and says with which program.
//!
//! Both are taken in the browser, from the click on “Move now” or the begin of the reload to Element Call's word that the new
//! call is entered (`io.element.join`). The media server is the stand-in of the tests, as the call itself is not measured.

#![expect(
    clippy::unwrap_used,
    reason = "the stand-in is a part of the tests, which fail by panicking"
)]

#[expect(dead_code, reason = "nothing fails here")]
#[path = "../tests/browser_walk/media.rs"]
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

type Failure = Box<dyn Error + Send + Sync>;

const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");
const PASSWORD: &str = "a passphrase";
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
    let host = Machine::new(&program, home.path(), &synapse, "host").await?;
    let person = Machine::new(&program, home.path(), &synapse, "person").await?;
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
    browser.press("Measured").await?;
    browser.click("#call").await?;

    let (mut reloads, mut moves, mut returns) = (Vec::new(), Vec::new(), Vec::new());
    // The first round fills the caches of everybody.
    for round in 0..=ROUNDS {
        let reload = reload(&browser).await?;
        host.run(&["start", &room, "--rooms", "1", "--no-announce"])?;
        let there = moved(&browser).await?;
        host.run(&["end", &room])?;
        let back = moved(&browser).await?;
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

/// A room that two people are in, whose members may begin calls.
async fn room(host: &Account, person: &Account) -> Result<String, Failure> {
    let events = json!({ "org.matrix.msc3401.call.member": 0 });
    let body = json!({
        "name": "Measured", "preset": "public_chat", "power_level_content_override": { "events": events },
    });
    let path = "/_matrix/client/v3/createRoom";
    let (_, answer) = host.request(Method::POST, path, Some(body)).await?;
    let room = answer["room_id"].as_str().ok_or("no room")?.to_owned();
    let path = format!("/_matrix/client/v3/join/{room}");
    person.request(Method::POST, &path, Some(json!({}))).await?;
    Ok(room)
}

/// Somebody's own machine.
struct Machine {
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

    fn run(&self, args: &[&str]) -> Result<Value, Failure> {
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

#[expect(clippy::print_stdout, reason = "this is what it is for")]
fn say(line: &str) {
    println!("{line}");
}
