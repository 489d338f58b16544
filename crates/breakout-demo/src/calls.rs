//! The demo's people in calls: a media server, a browser of their own, and a tone and a color for each of them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use breakout_console::{ElementCall, LiveKitClient};
use breakout_i18n::{Message, demo as words};
use breakout_words::{CommandError, ResultExt as _};
use local_chromium::{Browser, Programs, npm};
use local_livekit::{LiveKit, Progress, StartError};
use matrix_sdk::ruma::RoomId;

use super::{consoles::Consoles, server};
use crate::context::Context;

/// What people talk with. It is under another license than this program and so no part of it.
const ELEMENT_CALL: (&str, &str) = ("@element-hq/element-call-embedded", "0.26.1");

/// By which a host speaks to all groups.
const LIVEKIT_CLIENT: (&str, &str) = ("livekit-client", "2.23.0");

/// How often somebody tries to go into the call.
const ATTEMPTS: u32 = 3;

/// What stands on the page of a call that somebody is in.
const IS_IN: &str = "#call-state[data-state=in]";

/// The first tone, in hertz; each is a fifth of an octave above the one before.
const LOWEST: f64 = 220.0;

/// As many colors as there are before they come again.
const COLORS: usize = 12;

/// What calls take. They end when this is dropped.
#[derive(Debug)]
pub(super) struct Calls {
    livekit: LiveKit,
    programs: Programs,
    element_call: PathBuf,
    livekit_client: PathBuf,
}

/// The people who are in the call, each at a page that nobody sees.
#[derive(Debug)]
pub(super) struct Callers {
    _pages: Vec<Browser>,
}

/// What each person's console is like in calls.
#[derive(Debug)]
pub(super) struct Studio {
    /// Element Call as it is.
    element_call: PathBuf,
    livekit_client: PathBuf,
    /// By user name, Element Call with a tone and a color.
    voices: BTreeMap<String, PathBuf>,
    call_page: String,
}

impl Calls {
    /// Gets together what calls take, and says what is missing.
    pub(super) async fn prepare(context: &Context) -> Result<Self, CommandError> {
        let missing = || CommandError::refused(words::no_calls_on_this_machine());
        let programs = Programs::find().map_err(|error| missing().with_source(error))?;
        let installed = server::installed()?;
        let progress = context.ui.progress(words::starting_media_server(), None);
        let ui = context.ui.clone();
        let livekit = LiveKit::builder()
            .cache_dir(installed.join("local-livekit"))
            .on_progress(move |step| {
                if step == Progress::Building {
                    ui.news(words::livekit_is_built());
                }
                progress.step(Message::verbatim(step.to_string()));
            });
        let livekit = livekit.start().await.map_err(|error| match error {
            StartError::NotBuilt(why) => missing().with_source(why),
            error => CommandError::refused(words::media_server_not_started()).with_source(error),
        })?;
        let packages = installed.join("npm");
        let element_call = npm::fetch(&programs, ELEMENT_CALL, &packages);
        let element_call = element_call.await.map_err(|error| {
            CommandError::refused(words::element_call_not_fetched()).with_source(error)
        })?;
        let livekit_client = npm::fetch(&programs, LIVEKIT_CLIENT, &packages);
        let livekit_client = livekit_client.await.map_err(|error| {
            CommandError::refused(words::livekit_client_not_fetched()).with_source(error)
        })?;
        Ok(Self {
            livekit,
            programs,
            element_call,
            livekit_client,
        })
    }

    /// What the homeserver has in its configuration.
    pub(super) fn synapse_config(&self) -> String {
        self.livekit.synapse_config()
    }

    /// Lets everybody of this homeserver in, and makes the consoles of these people ready.
    pub(super) fn studio(
        &self,
        homeserver: &str,
        parent: &RoomId,
        people: &[String],
        folder: &Path,
    ) -> Result<Studio, CommandError> {
        self.livekit.trust(homeserver);
        let mut voices = BTreeMap::new();
        for (number, user) in people.iter().enumerate() {
            let place = folder.join(user);
            give_voice(&self.element_call, &place, number)
                .map_err(|error| CommandError::refused(words::no_voice(user)).with_source(error))?;
            voices.insert(user.clone(), place);
        }
        Ok(Studio {
            element_call: self.element_call.clone(),
            livekit_client: self.livekit_client.clone(),
            voices,
            call_page: breakout_console::call_page(parent),
        })
    }

    /// Brings these people into the call, one after another. On a slow machine one of them may not get there: that is said,
    /// and the demo goes on with the others.
    pub(super) async fn begin(
        &self,
        consoles: &Consoles,
        people: &[String],
        parent: &RoomId,
        context: &Context,
    ) -> Result<Callers, CommandError> {
        let progress = context.ui.progress(words::people_go_into_the_call(), None);
        progress.total(people.len().try_into().unwrap_or(u64::MAX));
        let call_page = breakout_console::call_page(parent);
        let browser = Browser::builder(self.programs.clone());
        let browser = browser.with_audible_media().start().await;
        let browser =
            browser.map_err(|error| CommandError::refused(Message::verbatim(error.to_string())));
        let mut pages = vec![browser.during(words::nobody_in_the_call())?];
        for (number, user) in (1..).zip(people) {
            let url = consoles.of(user).await?;
            let origin = url.split("/start/").next().unwrap_or_default();
            let call = format!("{origin}{call_page}");
            let enters = async {
                // The first page is nobody's, so that there is one whoever gets in.
                let page = pages[0].for_somebody_else().await?;
                page.open(&url).await?;
                enter(&page, &call).await?;
                Ok(page)
            };
            let entered: Result<Browser, local_chromium::Error> = enters.await;
            match entered {
                Ok(page) => pages.push(page),
                Err(error) => {
                    context.ui.news(words::not_in_the_call(user));
                    tracing::warn!(%error, "{user} could not go into the call");
                }
            }
            progress.done(number);
        }
        Ok(Callers { _pages: pages })
    }
}

/// Goes into the call, and tries again as a person would where the page says that it did not work.
async fn enter(page: &Browser, call: &str) -> Result<(), local_chromium::Error> {
    for attempt in 1.. {
        page.open(call).await?;
        page.enter_frame("#call-stage iframe").await?;
        page.click("[data-testid=\"lobby_joinCall\"]:enabled")
            .await?;
        page.leave_frame().await?;
        page.wait_for(&format!("{IS_IN}, #call-state[data-state=lost]"))
            .await?;
        let is_in = "return document.querySelector(arguments[0]) !== null;";
        if page.ask(is_in, &[IS_IN.into()]).await? == true || attempt == ATTEMPTS {
            break;
        }
        tracing::info!(attempt, "a call of the demo is entered again");
    }
    page.wait_for(IS_IN).await
}

impl Studio {
    pub(super) fn element_call_of(&self, user: &str) -> Result<ElementCall, CommandError> {
        let folder = self.voices.get(user).unwrap_or(&self.element_call);
        let livekit_client = LiveKitClient::find(Some(&self.livekit_client), folder)?;
        let element_call = ElementCall::find(Some(folder), folder)?
            .ok_or_else(|| CommandError::internal(words::element_call_is_gone()))?;
        Ok(element_call.with_livekit_client(livekit_client))
    }

    /// The page of the call that everybody is in.
    pub(super) fn call_page(&self) -> &str {
        &self.call_page
    }
}

/// Element Call as it is, but for a script before its own.
fn give_voice(package: &Path, place: &Path, number: usize) -> io::Result<()> {
    let folder = place.join("dist");
    link(&package.join("dist"), &folder)?;
    let page = folder.join("index.html");
    let step = u32::try_from(number % 15).unwrap_or_default();
    let hertz = LOWEST * 2_f64.powf(f64::from(step) / 5.0);
    let hue = number % COLORS * (360 / COLORS);
    let script = include_str!("voice.js")
        .replace("HERTZ", &format!("{hertz:.1}"))
        .replace("HUE", &hue.to_string());
    let voiced = fs::read_to_string(&page)?;
    let voiced = voiced.replacen("<head>", &format!("<head><script>{script}</script>"), 1);
    // Not into what is the package's own, too.
    fs::remove_file(&page)?;
    fs::write(page, voiced)
}

/// Has the files of a folder in another one, too. The console follows no link of another kind, which would lead out of the one
/// that it serves.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (file, place) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            link(&file, &place)?;
        } else if fs::hard_link(&file, &place).is_err() {
            // It is on another disk.
            fs::copy(&file, &place)?;
        }
    }
    Ok(())
}
