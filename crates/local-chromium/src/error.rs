//! What goes wrong with a browser.

use std::{io, path::PathBuf};

use base64::DecodeError;

/// A browser could not be started, or did not do as it was told.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A program could not be run.
    #[error("could not run {}", program.display())]
    Program {
        /// The program.
        program: PathBuf,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
    /// A program ended, or did not say where it listens.
    #[error("{} did not get ready: {output}", program.display())]
    NotReady {
        /// The program.
        program: PathBuf,
        /// What it said instead.
        output: String,
    },
    /// A file or folder could not be used.
    #[error("could not use {}", path.display())]
    Files {
        /// The file or folder.
        path: PathBuf,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
    /// ChromeDriver did not answer.
    #[error("ChromeDriver did not answer to {command}")]
    NoAnswer {
        /// The command.
        command: String,
        /// What went wrong.
        #[source]
        source: reqwest::Error,
    },
    /// The browser refused a command.
    #[error("the browser refused {command}: {error}: {message}")]
    Refused {
        /// The command.
        command: String,
        /// The error code of the WebDriver protocol.
        error: String,
        /// What the browser says to it.
        message: String,
    },
    /// The page did not become what was waited for.
    #[error("waited {seconds} s in vain for {what} at {url}, which shows: {text}")]
    InVain {
        /// What was waited for.
        what: String,
        /// For how long.
        seconds: u64,
        /// The address of the page.
        url: String,
        /// The text of the page.
        text: String,
    },
    /// A picture came that is none.
    #[error("the picture cannot be read")]
    NoPicture(#[source] DecodeError),
    /// axe-core could not be had from npm.
    #[error("{package} could not be fetched: {output}")]
    Npm {
        /// The package with its version.
        package: String,
        /// What was said.
        output: String,
    },
}
