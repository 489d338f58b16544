//! The browser itself.

use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    error::Error,
    processes::{self, Listening},
    programs::Programs,
    screen::{Scheme, Screen},
    session::Session,
};

/// A browser with one page. Dropping it ends it and removes its profile, unless it has
/// [pages for others](Self::for_somebody_else) still.
#[derive(Debug)]
pub struct Browser {
    pub(crate) session: Session,
    running: Arc<Running>,
}

/// What runs.
#[derive(Debug)]
struct Running {
    // The order matters: both programs end before the files go.
    driver: Listening,
    chromium: Listening,
    _profile: TempDir,
    screen: Screen,
    scheme: Scheme,
}

/// Collects what a browser is to be like. [`Browser::builder`] makes one.
#[derive(Debug)]
#[must_use = "nothing starts before `start` is called"]
pub struct BrowserBuilder {
    programs: Programs,
    screen: Screen,
    scheme: Scheme,
    media: Media,
}

/// Which microphone and camera pages have that ask for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Media {
    /// None.
    #[default]
    None,
    /// Ones that are not real.
    Fake,
    /// The same, and what is played may be heard without a click.
    Audible,
}

impl BrowserBuilder {
    /// Shows pages on this screen. The default is [`Screen::Desktop`].
    pub fn with_screen(mut self, screen: Screen) -> Self {
        self.screen = screen;
        self
    }

    /// Prefers these colors. The default is [`Scheme::Light`].
    pub fn with_scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// Gives pages that ask for a microphone and a camera ones that are not real, without asking anybody.
    pub fn with_fake_media(mut self) -> Self {
        self.media = Media::Fake;
        self
    }

    /// The same, and lets pages play sounds before anybody has used them.
    pub fn with_audible_media(mut self) -> Self {
        self.media = Media::Audible;
        self
    }

    /// Starts the browser.
    ///
    /// # Errors
    ///
    /// All of [`Error`] but those of pages.
    pub async fn start(self) -> Result<Browser, Error> {
        let profile = tempfile::Builder::new()
            .prefix("local-chromium-")
            .tempdir()
            .map_err(|source| Error::Files {
                path: std::env::temp_dir(),
                source,
            })?;
        let chromium = processes::chromium(&self.programs, profile.path(), self.media).await?;
        let driver = processes::driver(&self.programs).await?;
        let running = Running {
            driver,
            chromium,
            _profile: profile,
            screen: self.screen,
            scheme: self.scheme,
        };
        Browser::begin(Arc::new(running), None).await
    }
}

impl Browser {
    /// Begins to drive a window, or the one that the browser begins with.
    async fn begin(running: Arc<Running>, window: Option<&str>) -> Result<Self, Error> {
        let (driver, chromium) = (&running.driver.address, &running.chromium.address);
        let browser = Self {
            session: Session::begin(driver, chromium).await?,
            running,
        };
        if let Some(window) = window {
            browser.session.switch_to(window).await?;
        }
        browser.set_screen(browser.running.screen).await?;
        browser.set_scheme(browser.running.scheme).await?;
        Ok(browser)
    }

    /// Drives another window of the same browser.
    pub(crate) async fn at(&self, window: &str) -> Result<Self, Error> {
        Self::begin(self.running.clone(), Some(window)).await
    }

    /// Where the browser itself listens.
    pub(crate) fn chromium(&self) -> &str {
        &self.running.chromium.address
    }

    /// Returns the options of a browser, to be started by [`BrowserBuilder::start`].
    pub fn builder(programs: Programs) -> BrowserBuilder {
        BrowserBuilder {
            programs,
            screen: Screen::Desktop,
            scheme: Scheme::Light,
            media: Media::None,
        }
    }

    /// Goes to an address, and waits until its page is there.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if there is none.
    pub async fn open(&self, url: &str) -> Result<(), Error> {
        let body = json!({ "url": url });
        self.session.post("/url", body).await.map(drop)
    }

    /// Loads the page anew.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it cannot be had.
    pub async fn reload(&self) -> Result<(), Error> {
        self.session.post("/refresh", json!({})).await.map(drop)
    }

    /// Goes to the page before.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it cannot be had.
    pub async fn back(&self) -> Result<(), Error> {
        self.session.post("/back", json!({})).await.map(drop)
    }

    /// Returns the address of the page.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser does not tell.
    pub async fn url(&self) -> Result<String, Error> {
        let url = self.session.get("/url").await?;
        Ok(url.as_str().unwrap_or_default().to_owned())
    }

    /// Returns the text that is to be seen in all elements of a selector, a line for each.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if this is no selector.
    pub async fn text(&self, css: &str) -> Result<String, Error> {
        let script = "return all(arguments[0]).map(textOf).join('\\n');";
        let text = self.ask(script, &[Value::from(css)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Takes what the page has complained about since this was asked last: errors of scripts, what the content security
    /// policy refused, and what could not be loaded.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser does not tell.
    pub async fn complaints(&self) -> Result<Vec<String>, Error> {
        let body = json!({ "type": "browser" });
        let log = self.session.post("/se/log", body).await?;
        let entries = log.as_array().into_iter().flatten();
        let bad = entries.filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        let texts = bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned());
        Ok(texts.collect())
    }
}
