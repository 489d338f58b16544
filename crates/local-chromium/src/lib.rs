//! Runs a throwaway Chromium without a window, for tests that look at pages as people do, and for pictures of them.
//!
//! [`Browser::builder`] says what it is like. Each has a profile of its own, so that two of them are two people, and ends
//! with its driver when it is dropped. What a page becomes is waited for in the page itself: [`Browser::wait_for`].
//!
//! Chromium and ChromeDriver are taken from this machine, [`Programs::find`] says what is missing. [`Axe`] is taken from
//! npm, once, and given to a page through the driver, which the page's content security policy does not bind.
//!
//! # Examples
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use local_chromium::{Browser, Programs};
//!
//! let browser = Browser::builder(Programs::find()?).start().await?;
//! browser.open("http://127.0.0.1:8080/").await?;
//! browser.wait_for_text("h1", "Rooms").await?;
//! # Ok(())
//! # }
//! ```

mod axe;
mod browser;
mod contexts;
mod error;
mod frames;
mod hands;
pub mod npm;
mod processes;
mod programs;
mod screen;
mod session;
mod wait;

pub use self::{
    axe::Axe,
    browser::{Browser, BrowserBuilder},
    error::Error,
    hands::Key,
    programs::{Missing, Programs},
    screen::{Scheme, Screen},
};
