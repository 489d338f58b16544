#![doc = include_str!("../README.md")]
#![recursion_limit = "256"]

mod adjust;
mod breakout;
mod breakouts;
mod clock;
mod end;
mod error;
mod history;
mod join;
mod offers;
mod open;
mod parent;
mod present;
mod requests;
mod sessions;
mod state;
mod status;
mod sync;

pub use breakout_core as core;

pub use self::{
    adjust::{AdjustBreakout, AdjustError, AdjustReport, Adjustments},
    breakout::{Breakout, RoomBreakoutExt},
    breakouts::Breakouts,
    clock::Clock,
    end::{EndBreakout, Ended},
    error::Error,
    join::parent_of,
    offers::{OfferStream, RoomOffer},
    open::{OpenBreakout, OpenError, OpenReport, Overwritten, Progress, Work},
    parent::Parent,
    present::PresentBreakout,
    requests::RequestCounts,
    sessions::{HalfMade, MarkedRoom},
    status::{ChildStatus, Status},
    sync::required_state,
};
