//! The browser itself.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    error::Error,
    processes::{self, Listening},
    programs::Programs,
    screen::{Scheme, Screen},
    session::Session,
};

/// A browser with one page. Dropping it ends it and removes its profile.
#[derive(Debug)]
pub struct Browser {
    pub(crate) session: Session,
    // The order matters: both programs end before the files go.
    _driver: Listening,
    _chromium: Listening,
    _profile: TempDir,
}

/// Collects what a browser is to be like. [`Browser::builder`] makes one.
#[derive(Debug)]
#[must_use = "nothing starts before `start` is called"]
pub struct BrowserBuilder {
    programs: Programs,
    screen: Screen,
    scheme: Scheme,
    has_fake_media: bool,
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
        self.has_fake_media = true;
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
        let chromium =
            processes::chromium(&self.programs, profile.path(), self.has_fake_media).await?;
        let driver = processes::driver(&self.programs).await?;
        let browser = Browser {
            session: Session::begin(&driver.address, &chromium.address).await?,
            _driver: driver,
            _chromium: chromium,
            _profile: profile,
        };
        browser.set_screen(self.screen).await?;
        browser.set_scheme(self.scheme).await?;
        Ok(browser)
    }
}

impl Browser {
    /// Returns the options of a browser, to be started by [`BrowserBuilder::start`].
    pub fn builder(programs: Programs) -> BrowserBuilder {
        BrowserBuilder {
            programs,
            screen: Screen::Desktop,
            scheme: Scheme::Light,
            has_fake_media: false,
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
