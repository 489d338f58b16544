//! The bot's process, with a state directory that outlives it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use local_synapse::{Account, Synapse, wait_for};
use rustix::process::{Pid, Signal, kill_process};

use crate::program::Program;

/// Long enough for a login and a first sync on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

const PASSWORD: &str = "a passphrase";

/// The bot, at work.
pub(crate) struct Bot {
    pub(crate) account: Account,
    program: Program,
    child: Child,
    starts: usize,
}

impl Bot {
    /// Registers an account, and starts the bot with it.
    pub(crate) async fn start(name: &str) -> Self {
        let account = Synapse::shared()
            .await
            .register(name, PASSWORD)
            .await
            .unwrap();
        Self::start_as(account).await
    }

    /// Starts the bot with an account that is there.
    pub(crate) async fn start_as(account: Account) -> Self {
        Self::start_on(with_key(None), account).await
    }

    async fn start_on(program: Program, account: Account) -> Self {
        let child = spawn(&program, &account, 0, &[]).await;
        let mut bot = Self {
            account,
            program,
            child,
            starts: 0,
        };
        bot.wait_until_ready().await;
        bot
    }

    /// The same account and state directory, in a new process.
    pub(crate) async fn start_again(mut self) -> Self {
        self.child.wait().unwrap();
        self.starts += 1;
        self.child = spawn(&self.program, &self.account, self.starts, &[]).await;
        self.wait_until_ready().await;
        self
    }

    /// The same with other settings.
    pub(crate) async fn start_again_with(mut self, settings: &[(&str, &str)]) -> Self {
        self.child.wait().unwrap();
        self.starts += 1;
        let mut command = command(&self.program, &self.account, self.starts, &[]).await;
        command.envs(settings.iter().copied());
        self.child = command.spawn().unwrap();
        self.wait_until_ready().await;
        self
    }

    /// Starts with a recovery key, on a machine of its own.
    pub(crate) async fn start_with_key(account: Account, key: &str) -> Self {
        Self::start_on(with_key(Some(key)), account).await
    }

    /// The same where it cannot begin; gives how it ended, and what it said.
    pub(crate) async fn fails_as(account: &Account, key: Option<&str>) -> (Option<i32>, String) {
        let program = with_key(key);
        let mut child = spawn(&program, account, 0, &[]).await;
        let code = child.wait().unwrap().code();
        (code, fs::read_to_string(log(&program, 0)).unwrap())
    }

    /// Starts without waiting for anything.
    pub(crate) async fn spawn_as(
        account: Account,
        args: &[&str],
        settings: &[(&str, &str)],
    ) -> Self {
        let program = with_key(None);
        let mut command = command(&program, &account, 0, args).await;
        let child = command.envs(settings.iter().copied()).spawn().unwrap();
        Self {
            account,
            program,
            child,
            starts: 0,
        }
    }

    /// Looks whether it could run with these settings, on a machine where it never ran; gives how that ended, and what it said.
    pub(crate) async fn check(settings: &[(&str, &str)]) -> (Option<i32>, String) {
        static CHECKS: AtomicUsize = AtomicUsize::new(0);
        let program = with_key(None);
        let name = format!("sv_checked{}", CHECKS.fetch_add(1, Ordering::Relaxed));
        let account = Synapse::shared()
            .await
            .register(&name, PASSWORD)
            .await
            .unwrap();
        let mut command = command(&program, &account, 0, &["--check"]).await;
        let ended = command.envs(settings.iter().copied()).status().unwrap();
        let said = fs::read_to_string(log(&program, 0)).unwrap();
        (ended.code(), said)
    }

    /// Waits until it has ended by itself; gives how, and what it said.
    pub(crate) fn ended(mut self) -> (Option<i32>, String) {
        let code = self.child.wait().unwrap().code();
        let said = fs::read_to_string(log(&self.program, self.starts)).unwrap();
        (code, said)
    }

    /// Asks it to stop, and keeps what it has logged; gives its exit code.
    pub(crate) fn stop_and_keep_log(mut self, copy: &Path) -> Option<i32> {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        let code = self.child.wait().unwrap().code();
        fs::copy(log(&self.program, self.starts), copy).unwrap();
        code
    }

    /// Starts a second process beside this one; gives how it ended, and what it said.
    pub(crate) async fn second(&self, args: &[&str]) -> (Option<i32>, String) {
        let number = 1_000 + self.starts;
        let mut child = spawn(&self.program, &self.account, number, args).await;
        let code = child.wait().unwrap().code();
        (
            code,
            fs::read_to_string(log(&self.program, number)).unwrap(),
        )
    }

    /// Kills it at once; it is to be started again, or nothing is left of it.
    pub(crate) fn kill(&self) {
        kill_process(Pid::from_child(&self.child), Signal::KILL).unwrap();
    }

    /// Asks it to stop; gives its exit code.
    pub(crate) fn stop(mut self) -> Option<i32> {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        self.child.wait().unwrap().code()
    }

    pub(crate) fn state_dir(&self) -> PathBuf {
        state_dir(&self.program)
    }

    async fn wait_until_ready(&mut self) {
        let path = log(&self.program, self.starts);
        let child = &mut self.child;
        wait_for("the bot to be ready", PATIENCE, async || {
            let said = fs::read_to_string(&path).unwrap_or_default();
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none(), "{ended:?}: {said}");
            said.contains("is ready").then_some(())
        })
        .await;
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _killed = self.child.kill();
        let _ended = self.child.wait();
    }
}

fn state_dir(program: &Program) -> PathBuf {
    program.home().join("state")
}

fn log(program: &Program, start: usize) -> PathBuf {
    program.home().join(format!("log-{start}"))
}

/// A machine with the password, and maybe the recovery key, on it.
fn with_key(key: Option<&str>) -> Program {
    let program = Program::new();
    fs::write(program.home().join("password"), PASSWORD).unwrap();
    if let Some(key) = key {
        fs::create_dir(state_dir(&program)).unwrap();
        fs::write(state_dir(&program).join("recovery-key"), key).unwrap();
    }
    program
}

async fn spawn(program: &Program, account: &Account, start: usize, args: &[&str]) -> Child {
    command(program, account, start, args)
        .await
        .spawn()
        .unwrap()
}

async fn command(program: &Program, account: &Account, start: usize, args: &[&str]) -> Command {
    let path = |name: &str| -> PathBuf { Path::join(program.home(), name) };
    let args = [&["serve"], args].concat();
    let log = fs::File::create(log(program, start)).unwrap();
    let mut command = program.command(&args);
    command
        .env("BREAKOUT_SERVE_HOMESERVER", Synapse::shared().await.url())
        .env("BREAKOUT_SERVE_USER", &account.username)
        .env("BREAKOUT_SERVE_PASSWORD_FILE", path("password"))
        .env("BREAKOUT_SERVE_STATE_DIR", state_dir(program))
        .stdout(Stdio::null())
        .stderr(log);
    command
}
