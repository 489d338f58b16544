//! What comes of sessions, in the words and files that commands and console share.

pub(crate) mod attendance;
pub(crate) mod joining;
pub(crate) mod plan_file;
pub(crate) mod report;
pub(crate) mod session;

use matrix_breakout::core::help::HelpRequest;

/// How many messages ask for the same help, where they are a flood.
pub(crate) fn flood(request: &HelpRequest) -> Option<String> {
    let or_more = match request.is_cut {
        true => " or more",
        false => "",
    };
    let flood = || format!("called {} times{or_more}", request.calls);
    request.is_flood().then(flood)
}
