#![doc = include_str!("../README.md")]
#![recursion_limit = "256"]

mod adjust;
mod announce;
mod attendance;
mod authority;
mod awaited;
mod boards;
mod breakout;
mod breakouts;
mod call_visit;
mod calls;
mod clock;
mod closing;
mod doors;
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
mod keep_time;
mod offers;
mod open;
mod other_device;
mod parent;
mod patience;
mod powers;
mod present;
mod progress;
mod quiet;
mod quiet_end;
mod remembered;
mod report;
mod requests;
mod retime;
mod room_failure;
mod rounds;
mod say;
mod sessions;
mod standing;
mod state;
mod status;
mod sticky;
mod subscription;
mod sync;
mod tell;
#[cfg(test)]
mod testing;
mod timers;
mod way_back;

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
    call_visit::CallVisit,
    calls::CallStream,
    clock::Clock,
    closing::Emptied,
    doors::{JoinAll, JoinAllError, JoinAllReport, JoinOutcome, JoinedChild},
    end::{EndBreakout, EndError, Ended},
    end_soon::{EndSoon, EndsSoon},
    error::{Error, NoGroup, OtherSession},
    expel::{ExpelError, ExpelReport, Expelled},
    extend::{ExtendBreakout, Extended},
    help::{ChildRequest, HelpError, HelpQueue, HelpQueueError, HelpStream},
    host_service::{HostEvent, HostHandle, HostNews, HostNewsStream, HostService},
    join::{Belonging, JoinError, Known, belonging, parent_of},
    keep_time::{KeepTime, TimeNews},
    offers::{OfferStream, RoomOffer},
    open::{
        ChildReport, OpenBreakout, OpenError, OpenReport, OutdatedRoom, Overwritten, PrepareError,
        RoomSetting, SessionEnd, Tidied,
        prepare::{PrepareReport, PrepareRooms, PreparedRoom},
    },
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
    rounds::Rounds,
    say::{Said, SaidReport, Say, SayError},
    sessions::{HalfMade, MarkedRoom},
    standing::{standing, successor},
    status::{ChildStatus, Status, StatusStream},
    sticky::StickyCalls,
    sync::required_state,
    tell::TellReport,
};
