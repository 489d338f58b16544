//! What comes of sessions, in the words and files that commands and console share.

pub mod attendance;
pub mod joining;
pub mod plan_file;
pub mod report;
pub mod session;

use breakout_core::help::HelpRequest;

/// How many messages ask for the same help, where they are a flood.
pub fn flood(request: &HelpRequest) -> Option<String> {
    let or_more = match request.is_cut {
        true => " or more",
        false => "",
    };
    let flood = || format!("called {} times{or_more}", request.calls);
    request.is_flood().then(flood)
}
