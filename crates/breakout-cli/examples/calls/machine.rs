//! Somebody's own machine, and a room that people are in.

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use local_synapse::{Account, Method, Synapse};
use serde_json::{Value, json};

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

pub(crate) const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");
const PASSWORD: &str = "a passphrase";

/// Makes a room with this name that everybody is in, and whose members may begin calls.
pub(crate) async fn room(
    name: &str,
    is_encrypted: bool,
    host: &Account,
    people: &[&Account],
) -> Result<String, Failure> {
    let events = json!({ "org.matrix.msc3401.call.member": 0 });
    let mut body = json!({
        "name": name, "preset": "public_chat", "power_level_content_override": { "events": events },
    });
    if is_encrypted {
        let content = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
        body["initial_state"] = json!([{ "type": "m.room.encryption", "content": content }]);
    }
    let path = "/_matrix/client/v3/createRoom";
    let (_, answer) = host.request(Method::POST, path, Some(body)).await?;
    let room = answer["room_id"].as_str().ok_or("no room")?.to_owned();
    let path = format!("/_matrix/client/v3/join/{room}");
    for person in people {
        person.request(Method::POST, &path, Some(json!({}))).await?;
    }
    Ok(room)
}

/// Somebody's own machine.
pub(crate) struct Machine {
    pub(crate) account: Account,
    program: PathBuf,
    home: PathBuf,
}

impl Machine {
    pub(crate) async fn new(
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

    pub(crate) fn command(&self, args: &[&str]) -> Command {
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

    /// Serves the console with the Element Call in this folder, and returns where it is opened.
    pub(crate) fn console(&self, element_call: &Path) -> Result<(Running, String), Failure> {
        let mut command = self.command(&["console", "--no-browser", "--element-call"]);
        command.arg(element_call).stdout(Stdio::piped());
        // What they did, and when, for whoever has to find out what takes so long.
        if let Some(folder) = env::var_os("BREAKOUT_CALL_LOGS") {
            let name = format!("{}.log", self.account.username);
            let log = fs::File::create(Path::new(&folder).join(name))?;
            command.arg("-vv").stderr(log);
        }
        let console = command.spawn()?;
        let mut console = Running(console);
        let stdout = console.0.stdout.take().ok_or("no output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let url = line.trim().strip_prefix("console: ").ok_or("no address")?;
        Ok((console, url.to_owned()))
    }
}

/// A console, until this is dropped.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _is_gone = self.0.kill().is_err();
        let _is_gone = self.0.wait().is_err();
    }
}
