//! What comes of sessions, in the words and files that commands and console share.

pub(crate) mod attendance;
pub(crate) mod plan_file;
pub(crate) mod report;
pub(crate) mod session;
