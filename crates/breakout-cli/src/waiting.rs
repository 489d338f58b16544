//! What is waited for while a homeserver takes no more requests.

use breakout_i18n::{Message, commands as words};
use matrix_breakout::Work;

/// The limit on requests for this work, of which so much is left.
pub(crate) fn limit_on_requests(work: Work, left: usize) -> Message {
    words::limit_on_requests_left(said(work), left)
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
