#![doc = include_str!("../README.md")]
#![recursion_limit = "256"]

mod adjust;
mod attendance;
mod authority;
mod breakout;
mod breakouts;
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
mod join;
mod keep_time;
mod offers;
mod open;
mod parent;
mod present;
mod quiet;
mod remembered;
mod report;
mod requests;
mod retime;
mod rounds;
mod say;
mod sessions;
mod standing;
mod state;
mod status;
mod sync;
mod tell;
mod timers;
mod way_back;

pub use breakout_core as core;

pub use self::{
    adjust::{
        AddChild, AddReport, AdjustBreakout, AdjustError, AdjustReport, Adjustments, EarlierChild,
        Failed, FollowUp, LateArrivals, Newcomers, TakeTurn, Turn,
    },
    attendance::{Attendance, Attended, UnknownRoom},
    breakout::{Breakout, RoomBreakoutExt},
    breakouts::Breakouts,
    calls::CallStream,
    clock::Clock,
    closing::Emptied,
    doors::{JoinAll, JoinAllReport, JoinOutcome, JoinedChild},
    end::{EndBreakout, Ended},
    end_soon::{EndSoon, EndsSoon},
    error::Error,
    expel::{ExpelReport, Expelled, NotExpelled},
    extend::{ExtendBreakout, Extended},
    help::{ChildRequest, HelpQueue, Unread},
    join::{Belonging, Known, belonging, parent_of},
    keep_time::{KeepTime, TimeNews},
    offers::{OfferStream, RoomOffer},
    open::{
        OpenBreakout, OpenError, OpenReport, Overwritten, Progress, Work,
        prepare::{PrepareReport, PrepareRooms, PreparedRoom},
    },
    parent::Parent,
    present::PresentBreakout,
    report::{
        GroupPreview, GroupReport, PreviewedMessage, ReportBack, ReportOutcome, ReportPreview,
        Reported,
    },
    requests::RequestCounts,
    retime::RetimeError,
    rounds::Rounds,
    say::{Said, SaidReport, Say, Unsaid},
    sessions::{HalfMade, MarkedRoom},
    standing::{standing, successor},
    status::{ChildStatus, Status},
    sync::required_state,
    tell::TellReport,
};
