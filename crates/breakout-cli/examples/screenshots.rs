//! Takes the pictures of the console from the live demo: `cargo xtask screenshots` runs this and says with which program,
//! into which folder, and in which language, if it is another than English.

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
};

use local_chromium::{Browser, Programs, Scheme, Screen};
use local_synapse::{Method, RawClient};
use serde_json::{Value, json};

type Failure = Box<dyn Error + Send + Sync>;

/// Of everybody in the demo.
const PASSWORD: &str = "breakout";

/// What stands on the page when the plan has four groups, and when four are open.
const FOUR_PLANNED: &str = "#plan [data-number=\"4\"]";
const FOUR_OPEN: &str = ".board .card:nth-child(4)";

/// Of what is taken of a host, the pictures that there are in other languages, too.
const TRANSLATED: [&str; 2] = ["plan", "board"];

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut args = env::args_os().skip(1);
    let paths = args.next().zip(args.next());
    let Some((program, folder)) = paths.map(|(one, two)| (PathBuf::from(one), PathBuf::from(two)))
    else {
        return Err("run this as `cargo xtask screenshots`".into());
    };
    let programs = Programs::find()?;
    fs::create_dir_all(&folder)?;
    let browser = Browser::builder(programs).start().await?;
    let language = args.next().and_then(|tag| tag.into_string().ok());
    let pictures = Pictures {
        browser,
        folder,
        language,
    };
    if let Some(language) = &pictures.language {
        let demo = Demo::start(&program)?;
        pictures.choose(&demo, language).await?;
        return pictures.of_a_host(&demo).await;
    }
    pictures.of_the_login(&program).await?;
    let demo = Demo::start(&program)?;
    pictures.of_a_host(&demo).await?;
    let host = pictures.browser.url().await?;
    pictures.of_a_participant(&demo).await?;
    pictures.of_the_results(&demo, &host).await
}

struct Pictures {
    browser: Browser,
    folder: PathBuf,
    language: Option<String>,
}

impl Pictures {
    async fn take(&self, name: &str) -> Result<(), Failure> {
        if self.language.is_some() && !TRANSLATED.contains(&name) {
            return Ok(());
        }
        // Nobody sees where the focus is left by a click that a program made.
        let calm = "document.activeElement?.blur(); window.scrollTo(0, 0);";
        self.browser.ask(calm, &[]).await?;
        // In the picture of a group's chat, the chat is what it is about.
        let below = match name.split('-').next() {
            Some("chat" | "report" | "history" | "attendance") => "footer",
            _ => "#chat",
        };
        let picture = self.browser.picture_above(below).await?;
        fs::write(self.folder.join(format!("{name}.png")), picture)?;
        Ok(())
    }

    async fn take_on_a_phone(&self, name: &str) -> Result<(), Failure> {
        self.browser.set_screen(Screen::Phone).await?;
        self.take(name).await?;
        self.browser.set_screen(Screen::Desktop).await?;
        Ok(())
    }

    async fn of_the_login(&self, program: &Path) -> Result<(), Failure> {
        let home = tempfile::tempdir()?;
        let mut command = Command::new(program);
        command
            .args(["console", "--no-browser"])
            .env("BREAKOUT_HOME", home.path());
        let console = Running::start(command)?;
        self.browser.open(&console.line_after("console: ")?).await?;
        self.browser.wait_for("#at").await?;
        self.take("login").await
    }

    /// Has the browser keep a language, in which all consoles answer it.
    async fn choose(&self, demo: &Demo, language: &str) -> Result<(), Failure> {
        let browser = &self.browser;
        browser.open(&demo.console).await?;
        browser.click(".account").await?;
        browser.wait_for("[name=language]").await?;
        let script = "document.querySelector('[name=language]').value = arguments[0];";
        browser.ask(script, &[json!(language)]).await?;
        browser
            .click("[action=\"/account/language\"] button")
            .await?;
        browser.wait_for(&format!("html[lang={language}]")).await?;
        browser.click(".brand").await.map_err(Into::into)
    }

    async fn of_a_host(&self, demo: &Demo) -> Result<(), Failure> {
        let browser = &self.browser;
        if self.language.is_none() {
            browser.open(&demo.console).await?;
        }
        browser.press("Workshop").await?;
        browser.click("#end").await?;
        browser.wait_for("#plan-count").await?;
        browser.fill("#plan-count", "4").await?;
        browser.click("#plan-deal-button").await?;
        browser.wait_for(FOUR_PLANNED).await?;
        browser.fill("#plan-minutes", "15").await?;
        self.take("plan").await?;
        self.take_on_a_phone("plan-phone").await?;
        browser.click("#plan-start-button").await?;
        browser.wait_for(FOUR_OPEN).await?;
        let nearly =
            "return all('.seats .stray').length > 0 && all('.seats .missing').length <= 3;";
        browser.wait("most people", nearly, &[]).await?;
        self.take("board").await?;
        self.take_on_a_phone("board-phone").await?;
        browser.set_scheme(Scheme::Dark).await?;
        self.take("board-dark").await?;
        browser.set_scheme(Scheme::Light).await?;
        browser.click(".brand").await?;
        browser.wait_for_text("#rooms", "Workshop").await?;
        self.take("rooms").await
    }

    async fn of_a_participant(&self, demo: &Demo) -> Result<(), Failure> {
        let browser = &self.browser;
        let warned = demo.open_as_a_stranger().await?;
        let host = browser.url().await?;
        let (origin, _) = host.split_once("/rooms").ok_or("no page of the host")?;
        browser.open(&format!("{origin}/as/carol")).await?;
        browser.wait_for("#offers").await?;
        let carol = browser.url().await?;
        let (origin, _) = carol.split_once("/rooms").ok_or("no page of Carol")?;

        browser.open(&address(origin, &warned)).await?;
        browser.wait_for(".board > .problem").await?;
        self.take("warning").await?;

        browser.open(&format!("{origin}/rooms")).await?;
        browser.press("Workshop").await?;
        browser.wait_for(".card.mine").await?;
        self.take("offer").await?;
        self.take_on_a_phone("phone").await?;

        let script = "return document.querySelector('.card.mine [name=child]').value;";
        let child = browser.ask(script, &[]).await?;
        let child = child.as_str().ok_or("no group for Carol")?;
        browser.click(".card.mine button.primary").await?;
        browser.wait_for("#ask").await?;
        let words = [
            "Shall we begin with the second question?",
            "Yes. I can write down what we find.",
        ];
        for (user, words) in demo.people_in("carol", child).await?.iter().zip(words) {
            demo.say(user, child, words).await?;
            browser.wait_for_text("#messages", words).await?;
        }
        let words = "Hello! I am with you now.";
        browser.fill("#say-text", words).await?;
        browser.click(".say button").await?;
        browser.wait_for_text("#messages", words).await?;
        let is_sent = "return all('#messages [data-state=sending]').length === 0;";
        browser.wait("it to be sent", is_sent, &[]).await?;
        self.take("chat").await?;
        self.take_on_a_phone("chat-phone").await
    }

    /// What the groups bring back, and what is known of them when it is over.
    async fn of_the_results(&self, demo: &Demo, host: &str) -> Result<(), Failure> {
        let browser = &self.browser;
        browser.open(host).await?;
        browser.press("Workshop").await?;
        browser.wait_for(FOUR_OPEN).await?;
        let script = "return all('[data-child]').map((card) => card.dataset.child);";
        let children = browser.ask(script, &[]).await?;
        let results = [
            "!report We would begin with the second question: it decides the other two.",
            "!report Two of us can host the next meeting. Who writes the minutes?",
            "!report We need one more week for the survey, and somebody who knows statistics.",
        ];
        let children = children.as_array().ok_or("no groups")?.iter();
        for (child, result) in children.filter_map(Value::as_str).zip(results) {
            let people = demo.people_in("host", child).await?;
            let person = people.first().ok_or("nobody is there")?;
            demo.say(person, child, result).await?;
        }
        browser.click("#report").await?;
        browser.wait_for_text(".reports", "statistics").await?;
        self.take("report").await?;
        self.take_on_a_phone("report-phone").await?;
        browser.click("#report-button").await?;
        browser.wait_for(".news").await?;
        browser.click("#back").await?;
        browser.click("#end").await?;
        browser.wait_for("#plan-count").await?;
        browser.click("[name=rotate]").await?;
        browser.click("#plan-deal-button").await?;
        browser.wait_for("[name=rotate]:checked").await?;
        browser.wait_for(FOUR_PLANNED).await?;
        browser.fill("#plan-minutes", "20").await?;
        self.take("next-round").await?;
        browser.click("#history").await?;
        browser.wait_for(".past").await?;
        self.take("history").await?;
        self.take_on_a_phone("history-phone").await?;
        browser.click(".past .links a").await?;
        browser.wait_for(".table").await?;
        self.take("attendance").await?;
        self.take_on_a_phone("attendance-phone").await?;
        browser.set_scheme(Scheme::Dark).await?;
        browser.set_scheme(Scheme::Light).await.map_err(Into::into)
    }
}

/// The demo, with a host's console that nobody has opened.
struct Demo {
    homeserver: String,
    console: String,
    _running: Running,
}

impl Demo {
    fn start(program: &Path) -> Result<Self, Failure> {
        let mut command = Command::new(program);
        command.args(["demo", "--no-browser"]);
        let running = Running::start(command)?;
        Ok(Self {
            homeserver: running.line_after("homeserver runs at ")?,
            console: running.line_after("console: ")?,
            _running: running,
        })
    }

    async fn log_in(&self, user: &str) -> Result<RawClient, Failure> {
        let client = RawClient::new(&self.homeserver)?;
        let login = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": user },
            "password": PASSWORD,
        });
        let answer = send(&client, Method::POST, "login", login).await?;
        let token = answer["access_token"].as_str().ok_or("no token")?;
        Ok(client.with_access_token(token))
    }

    async fn say(&self, user: &str, room: &str, words: &str) -> Result<(), Failure> {
        let client = self.log_in(user).await?;
        let path = format!("rooms/{room}/send/m.room.message/{user}-{}", words.len());
        let message = json!({ "msgtype": "m.text", "body": words });
        send(&client, Method::PUT, &path, message).await.map(drop)
    }

    /// The user names of the people in a group, as somebody there sees it, without the host and Carol.
    async fn people_in(&self, who: &str, room: &str) -> Result<Vec<String>, Failure> {
        let client = self.log_in(who).await?;
        let path = format!("/_matrix/client/v3/rooms/{room}/joined_members");
        let (_, answer) = client.request(Method::GET, &path, None).await?;
        let members = answer["joined"].as_object().ok_or("no members")?;
        let names = members
            .keys()
            .filter_map(|id| id.strip_prefix('@')?.split(':').next());
        let others = names.filter(|name| !["carol", "host"].contains(name));
        Ok(others.map(str::to_owned).collect())
    }

    /// Lets somebody whom Carol does not know break out a room that she is in. Returns the room.
    async fn open_as_a_stranger(&self) -> Result<String, Failure> {
        let owner = self.log_in("chiara").await?;
        let levels = json!({ "events": { BREAKOUT: 0 } });
        let room = json!({
            "name": "Reading circle",
            "preset": "public_chat",
            "power_level_content_override": levels,
        });
        let parent = create(&owner, room).await?;
        let stranger = self.log_in("diego").await?;
        let carol = self.log_in("carol").await?;
        for client in [&stranger, &carol] {
            send(client, Method::POST, &format!("join/{parent}"), json!({})).await?;
        }
        let whoami = carol.request(Method::GET, "/_matrix/client/v3/account/whoami", None);
        let (_, whoami) = whoami.await?;
        let user = whoami["user_id"].as_str().ok_or("no user id")?;
        let (_, server) = user.split_once(':').ok_or("no server")?;
        let mut groups = json!({});
        for (name, users) in [("Chapter 1", json!([user])), ("Chapter 2", json!([]))] {
            let room = json!({ "name": name, "preset": "public_chat" });
            let child = create(&stranger, room).await?;
            groups[&child] = json!({
                "via": [server],
                "users": users,
                "io.github.matrix_breakout.name": name,
            });
        }
        let path = format!("rooms/{parent}/state/{BREAKOUT}/");
        let event = json!({ "m.breakout": groups });
        send(&stranger, Method::PUT, &path, event).await?;
        Ok(parent)
    }
}

async fn create(client: &RawClient, room: Value) -> Result<String, Failure> {
    let answer = send(client, Method::POST, "createRoom", room).await?;
    Ok(answer["room_id"].as_str().ok_or("no room")?.to_owned())
}

async fn send(
    client: &RawClient,
    method: Method,
    path: &str,
    body: Value,
) -> Result<Value, Failure> {
    let path = format!("/_matrix/client/v3/{path}");
    let (status, answer) = client.request(method, &path, Some(body)).await?;
    if status.is_success() {
        Ok(answer)
    } else {
        Err(format!("{path}: {status}: {answer}").into())
    }
}

fn address(origin: &str, room: &str) -> String {
    format!(
        "{origin}/rooms/{}",
        room.replace('!', "%21").replace(':', "%3A")
    )
}

/// The program, and what it says. It is stopped as by Ctrl-C when this is dropped, so that it cleans up.
struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Running {
    fn start(mut command: Command) -> Result<Self, Failure> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let (sender, lines) = mpsc::channel();
        let outputs: [Option<Box<dyn Read + Send>>; 2] = [
            child.stdout.take().map(|output| Box::new(output) as _),
            child.stderr.take().map(|output| Box::new(output) as _),
        ];
        for output in outputs.into_iter().flatten() {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    // It goes on talking when nobody listens any more.
                    let _nobody_listens = sender.send(line).is_err();
                }
            });
        }
        Ok(Self { child, lines })
    }

    /// Waits for a line that has this, and returns what follows.
    fn line_after(&self, wanted: &str) -> Result<String, Failure> {
        let mut said = String::new();
        for line in &self.lines {
            if let Some((_, rest)) = line.split_once(wanted) {
                return Ok(rest.trim().to_owned());
            }
            said.push_str(&line);
            said.push('\n');
        }
        Err(format!("it never says “{wanted}”, but: {said}").into())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        #[cfg(unix)]
        {
            use rustix::process::{Pid, Signal, kill_process};
            // It may have ended.
            let _is_gone = kill_process(Pid::from_child(&self.child), Signal::INT).is_err();
        }
        #[cfg(not(unix))]
        let _is_gone = self.child.kill().is_err();
        let _is_gone = self.child.wait().is_err();
    }
}
