//! In the place of the demo's calls on a system where their media server is not run.

use std::path::Path;

use breakout_console::ElementCall;
use breakout_i18n::demo as words;
use breakout_words::CommandError;
use matrix_sdk::ruma::RoomId;

use super::consoles::Consoles;
use crate::context::Context;

/// There are none.
#[derive(Debug)]
pub(super) enum Calls {}

/// There are none.
#[derive(Debug)]
pub(super) enum Callers {}

/// There is none.
#[derive(Debug)]
pub(super) enum Studio {}

#[expect(clippy::unused_async, reason = "elsewhere they wait")]
impl Calls {
    pub(super) async fn prepare(_context: &Context) -> Result<Self, CommandError> {
        Err(CommandError::refused(words::no_calls_on_this_system()))
    }

    pub(super) fn synapse_config(&self) -> String {
        match *self {}
    }

    pub(super) fn studio(
        &self,
        _homeserver: &str,
        _parent: &RoomId,
        _people: &[String],
        _folder: &Path,
    ) -> Result<Studio, CommandError> {
        match *self {}
    }

    pub(super) async fn begin(
        &self,
        _consoles: &Consoles,
        _people: &[String],
        _parent: &RoomId,
        _context: &Context,
    ) -> Result<Callers, CommandError> {
        match *self {}
    }
}

impl Studio {
    pub(super) fn element_call_of(&self, _user: &str) -> Result<ElementCall, CommandError> {
        match *self {}
    }

    pub(super) fn call_page(&self) -> &str {
        match *self {}
    }
}
