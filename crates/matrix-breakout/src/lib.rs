#![doc = include_str!("../README.md")]
//!
//! # Where to find what
//!
//! Everything begins with [`RoomBreakoutExt::breakout`], which gives the handle on one room, or with
//! one of the services for all rooms of a client.
//!
//! | a participant's client | with |
//! |---|---|
//! | shows what is offered in a room | [`Breakout::offer`], [`Breakout::subscribe_to_offer`] |
//! | shows it in a room list | [`Breakouts`] |
//! | joins a group | [`Breakout::join`] |
//! | leads back to the room that was split | [`parent_of`], [`belonging`] |
//! | asks for help | [`Breakout::ask_for_help`] |
//!
//! | a host's client | with |
//! |---|---|
//! | deals people into groups | [`breakout_core::plan`], [`Breakout::fetch_parent`] |
//! | makes the rooms ahead of time | [`Breakout::prepare_rooms`] |
//! | opens a session | [`Breakout::open`] |
//! | shows who is where | [`Breakout::status`], [`Breakout::subscribe_to_status`] |
//! | changes groups | [`Breakout::adjust`], [`Breakout::add_child`], [`Adjustments`] |
//! | writes to the groups | [`Breakout::say`] |
//! | answers requests for help | [`Breakout::subscribe_to_help`], [`Breakout::take_help_request`] |
//! | joins all groups | [`Breakout::join_all`] |
//! | removes people who are no longer in the parent | [`Breakout::expel`] |
//! | moves the end | [`Breakout::extend`], [`Breakout::end_soon`] |
//! | ends the session | [`Breakout::end`] |
//! | adds the widget to the room | [`Breakout::put_widget`] |
//! | opens the next round | [`Breakout::rounds`], [`Breakout::history`] |
//! | brings back what the groups have marked | [`Breakout::results`], [`Breakout::bring_back`] |
//! | lists who was where | [`Breakout::attendance`] |
//!
//! | a process that keeps running | with |
//! |---|---|
//! | hosts in all rooms of its user | [`HostService`] |
//! | keeps the time of one session | [`Breakout::keep_time`] |
//! | sends requests of its own | [`rate_limit`], [`is_transient`] |
//! | answers many users | [`Boards`], [`Breakout::offer_for`], [`Breakout::powers_of`] |
//!
//! Times are in milliseconds since the Unix epoch, by the homeserver's clock ([`Clock`]). Names that
//! come from events are "untrusted text": anybody may have written them.
#![recursion_limit = "256"]

mod adjust;
mod announce;
mod announcements;
mod attendance;
mod authority;
mod boards;
mod breakout;
mod breakout_event;
mod breakouts;
#[cfg(feature = "experimental-calls")]
mod call_visit;
#[cfg(feature = "experimental-calls")]
mod calls;
mod clock;
mod closing;
mod end;
mod end_soon;
mod error;
mod expel;
mod extend;
mod first_message;
mod group_message;
mod help;
mod history;
mod host_service;
mod join;
mod join_all;
mod keep_time;
mod keys;
mod language;
mod newest;
mod offers;
mod open;
mod operation;
mod other_device;
mod parent;
mod patience;
mod powers;
mod progress;
mod quiet;
mod quiet_end;
mod remembered;
mod report;
mod requests;
mod retime;
mod room_call;
mod room_failure;
mod room_message;
mod rounds;
mod say;
mod sessions;
mod standing;
mod state;
mod status;
#[cfg(feature = "experimental-calls")]
mod sticky;
mod sticky_store;
mod subscription;
mod sync;
#[cfg(test)]
mod testing;
mod timers;
mod way_back;
mod widget;

pub use breakout_core;
pub use breakout_core::{
    event::SessionId,
    room::{Action, MissingPower, Parent, PresentBreakout, StateFault, UnreadableState},
};
pub use breakout_i18n;
pub use tokio_util::sync::CancellationToken;

pub use self::{
    adjust::{
        AddChild, AddError, AddReport, AdjustBreakout, AdjustError, AdjustReport, Adjustments,
        EarlierChild, FollowUp, FollowUpFailure, LateArrivals, Newcomers, TakeTurn, Turn,
    },
    attendance::{Attendance, Attended},
    boards::Boards,
    breakout::{Breakout, RoomBreakoutExt},
    breakouts::Breakouts,
    clock::Clock,
    closing::Emptied,
    end::{EndBreakout, EndError, Ended},
    end_soon::{EndSoon, EndsSoon},
    error::{Error, NoGroup, OtherSession},
    expel::{ExpelError, ExpelReport, Expelled},
    extend::{ExtendBreakout, Extended},
    help::{ChildRequest, HelpError, HelpQueue, HelpQueueError, HelpStream},
    host_service::{HostEvent, HostHandle, HostNews, HostNewsStream, HostService},
    join::{Belonging, JoinError, ParentMembership, belonging, parent_of},
    join_all::{JoinAll, JoinAllError, JoinAllReport, JoinOutcome, JoinedChild},
    keep_time::{KeepTime, TimeNews},
    newest::NewestEvents,
    offers::{OfferStream, RoomOffer},
    open::{
        ChildReport, OpenBreakout, OpenError, OpenReport, OutdatedRoom, Overwritten, PrepareError,
        RoomSetting, SessionEnd, Tidied,
        prepare::{PrepareReport, PrepareRooms, PreparedRoom},
    },
    patience::{is_transient, rate_limit},
    progress::{Progress, Work},
    quiet::QuietError,
    quiet_end::{QuietEndError, QuietForGood},
    report::{
        GroupPreview, GroupReport, PreviewedMessage, ReportBack, ReportError, ReportOutcome,
        ReportPreview, Reported,
    },
    requests::{RequestCounts, RequestKind},
    retime::RetimeError,
    room_failure::{MemberFailure, NoPower, RoomAction, RoomError, RoomFailure},
    room_message::MessageReport,
    rounds::Rounds,
    say::{Said, Say, SayError, SayReport},
    sessions::{HalfMade, MarkedRoom},
    standing::{standing, successor},
    status::{ChildStatus, Status, StatusStream},
    sync::required_state,
    widget::{RoomWidget, WidgetChange, WidgetError},
};
#[cfg(feature = "experimental-calls")]
pub use self::{call_visit::CallVisit, calls::CallStream, sticky::StickyCalls};
