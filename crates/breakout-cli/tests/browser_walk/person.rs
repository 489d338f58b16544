//! Somebody at their own machine: their program, their console, their browser.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::Child,
};

use local_chromium::{Browser, BrowserBuilder, Error, Programs};

use crate::program::Program;

pub(crate) struct Person {
    pub(crate) browser: Browser,
    name: &'static str,
    console: Console,
    arguments: Vec<String>,
    // Its files go last.
    program: Program,
}

/// The program as it serves the console, until this is dropped.
struct Console(Child);

impl Console {
    /// Starts it, and says where it is.
    fn start(program: &Program, arguments: &[String]) -> (Self, String) {
        let mut command = program.command(&["console", "--no-browser"]);
        command.args(arguments);
        // What it has to say is seen with what goes wrong.
        let mut child = command
            .stderr(std::process::Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        let console = Self(child);
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let url = line.trim_end().strip_prefix("console: ").unwrap();
        (console, url.to_owned())
    }

    fn end(&mut self) {
        // It may have ended.
        let _is_gone = self.0.kill().is_err();
        let _is_gone = self.0.wait().is_err();
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.end();
    }
}

impl Person {
    /// Starts the console, and opens it as the program would.
    pub(crate) async fn at(program: Program, name: &'static str, programs: &Programs) -> Self {
        let browser = Browser::builder(programs.clone());
        Self::with(program, name, &[], browser).await
    }

    /// The same with more arguments for the console, and a browser of another kind.
    pub(crate) async fn with(
        program: Program,
        name: &'static str,
        arguments: &[&str],
        browser: BrowserBuilder,
    ) -> Self {
        let browser = browser.start().await.unwrap();
        Self::in_browser(program, name, arguments, browser).await
    }

    /// The same in a browser that runs.
    pub(crate) async fn in_browser(
        program: Program,
        name: &'static str,
        arguments: &[&str],
        browser: Browser,
    ) -> Self {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        let (console, url) = Console::start(&program, &arguments);
        browser.open(&url).await.unwrap();
        Self {
            browser,
            name,
            console,
            arguments,
            program,
        }
    }

    /// Starts the console again, and opens it.
    pub(crate) async fn restart_console(&mut self) {
        self.console.end();
        let (console, url) = Console::start(&self.program, &self.arguments);
        self.console = console;
        self.browser.open(&url).await.unwrap();
    }

    /// Keeps a picture of what this person sees, for whoever has to find out why a walk failed.
    pub(crate) async fn keep_picture(&self) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        if let Ok(picture) = self.browser.picture(true).await {
            fs::write(folder.join(format!("{}.png", self.name)), picture).unwrap();
        }
    }

    /// Ends the console, as a crash would.
    pub(crate) fn end_console(&mut self) {
        self.console.end();
    }
}

/// Waits until the page has come anew that a form has asked for.
pub(crate) async fn settle(page: &Browser) -> Result<(), Error> {
    let script = "return document.readyState === 'complete' && all('form [aria-disabled=true]').length === 0;";
    page.wait("no form waits", script, &[]).await
}
