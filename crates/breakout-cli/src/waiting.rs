//! What is waited for: a homeserver that takes no more requests, and a network that comes back.

use breakout_i18n::{Message, commands as words};
use breakout_words::{CommandError, ErrorKind};
use matrix_breakout::Work;

/// The limit on requests for this work, of which so much is left.
pub(crate) fn limit_on_requests(work: Work, left: usize) -> Message {
    words::limit_on_requests_left(said(work), left)
}

/// Lets the watching go on after what a network loses, which comes back; a login or keys that are gone do not.
pub(crate) fn that_passes(error: CommandError) -> Result<CommandError, CommandError> {
    match error.kind() {
        ErrorKind::Network if !error.requires_login() => Ok(error),
        _ => Err(error),
    }
}

/// What the requests are for.
pub(crate) fn said(work: Work) -> Message {
    match work {
        Work::Rooms => words::work_rooms(),
        Work::Invites => words::work_invites(),
        Work::Event => words::work_event(),
        Work::Announcement => words::work_announcement(),
        Work::Tidying => words::work_tidying(),
        Work::Timer => words::work_timer(),
        Work::Joins => words::work_joins(),
        Work::Groups => words::work_groups(),
        Work::Removal => words::work_removal(),
        other => Message::verbatim(other.to_string()),
    }
}
