//! What comes of sessions, in the words and files that commands and console share.

pub mod attendance;
pub mod joining;
pub mod plan_file;
pub mod report;
pub mod session;

use breakout_core::help::HelpRequest;
use breakout_i18n::{Message, outcomes};

/// How many messages ask for the same help, where they are a flood.
pub fn flood(request: &HelpRequest) -> Option<Message> {
    request.is_flood().then(|| match request.is_cut {
        true => outcomes::called_often_or_more(request.calls),
        false => outcomes::called_often(request.calls),
    })
}
