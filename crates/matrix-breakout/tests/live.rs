//! The library on a real homeserver, with several real users.
#![recursion_limit = "256"]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[path = "live/adjust.rs"]
mod adjust;
#[path = "live/announcements.rs"]
mod announcements;
#[path = "live/attachments.rs"]
mod attachments;
#[path = "live/attendance.rs"]
mod attendance;
#[cfg(feature = "experimental-calls")]
#[path = "live/calls.rs"]
mod calls;
#[path = "live/classroom.rs"]
mod classroom;
#[path = "live/ending.rs"]
mod ending;
#[path = "live/faults.rs"]
mod faults;
#[path = "live/federation.rs"]
mod federation;
#[path = "live/group_messages.rs"]
mod group_messages;
#[path = "live/groups.rs"]
mod groups;
#[path = "live/help.rs"]
mod help;
#[path = "live/host_service.rs"]
mod host_service;
#[path = "live/late_arrivals.rs"]
mod late_arrivals;
#[path = "live/notifications.rs"]
mod notifications;
#[path = "live/offers.rs"]
mod offers;
#[path = "live/people.rs"]
mod people;
#[path = "live/quiet.rs"]
mod quiet;
#[path = "live/refresh.rs"]
mod refresh;
#[path = "live/results.rs"]
mod results;
#[path = "live/rounds.rs"]
mod rounds;
#[path = "live/servers_down.rs"]
mod servers_down;
#[path = "live/session.rs"]
mod session;
#[path = "live/standing.rs"]
mod standing;
#[path = "live/strangers.rs"]
mod strangers;
#[path = "live/subscriptions.rs"]
mod subscriptions;
#[path = "live/timekeeping.rs"]
mod timekeeping;
#[path = "live/timer_faults.rs"]
mod timer_faults;
#[path = "live/upgrades.rs"]
mod upgrades;
#[path = "live/viewers.rs"]
mod viewers;
#[path = "live/widget.rs"]
mod widget;
