//! What people write to the bot in a room.
//!
//! Every command is one line of plain words, so that it can be written on a phone: `!breakout 4 15m`, or `4 15m` to whoever mentions the bot. What
//! is read is only what stands there: names are resolved by the caller, who knows the session, and whether the sender may do it is not asked
//! here.

mod addressed;
mod fold;
mod grammar;
mod misunderstood;
mod offered;
mod targets;
mod time;
mod verb;
mod vocabulary;
mod words;
mod written;

#[cfg(test)]
mod tests;

pub(crate) use self::offered::{INVOCATION_KEY, SYNTAX_KEY};

use std::time::Duration;

use breakout_i18n::Language;
use breakout_words::typed::point_in_time::PointInTime;

pub use self::{
    grammar::Grammar,
    misunderstood::Misunderstood,
    offered::{COMMANDS_TYPE, DESCRIPTION_TYPE, commands, descriptions},
    targets::{GroupName, Move, PersonName, Rename, Tell},
    time::Lasts,
    verb::Verb,
};

/// What somebody asks of the bot. It is shown as it can be written, without the prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Command {
    /// Split the room.
    Start {
        /// Into which groups.
        groups: Groups,
        /// For how long; not said, for as long as it takes.
        lasts: Option<Lasts>,
        /// What the groups are to do, as it was written. Untrusted, of any length.
        task: Option<String>,
    },

    /// Open the groups of before again. Bare, it is also how a plan is dealt again; see [`Command::choice`].
    Again {
        /// Whether the people are dealt anew, so that nobody meets the same people.
        rotate: bool,
        /// For how long.
        lasts: Option<Lasts>,
        /// What the groups are to do.
        task: Option<String>,
    },

    /// Call everybody back.
    End(When),

    /// Give more time, or another end.
    Extend(Lasts),

    /// Move somebody to another group.
    Move(Move),

    /// Add a group, with a name or without.
    Add(Option<GroupName>),

    /// Close a group.
    Close(GroupName),

    /// Give a group another name.
    Rename(Rename),

    /// Say something in all groups.
    Say(String),

    /// Say something in one group.
    Tell(Tell),

    /// Bring what the groups report.
    Report,

    /// Show the groups, who is missing, and the time left.
    Status,

    /// Show who is where, or in one group.
    Who(Option<GroupName>),

    /// Show the commands, or how one is written.
    Help(Option<Verb>),

    /// Show the groups on top of the room, in clients that have widgets.
    Widget,

    /// Take that away, for later sessions too.
    NoWidget,

    /// Leave the room.
    Leave,

    /// Answer what the bot proposes.
    Choose(Choice),
}

/// Into which groups a room is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Groups {
    /// So many groups.
    Count(usize),
    /// As many as it takes, of so many people each.
    Size(usize),
}

/// When a session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// It was not said.
    Unsaid,
    /// At once.
    Now,
    /// After so long, in whole seconds.
    In(Duration),
    /// At this time.
    At(PointInTime),
}

/// The answer to a plan, as the reactions below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// ✅ Open it.
    Yes,
    /// 🔀 Deal again.
    Again,
    /// ❌ Drop it.
    No,
}

impl Command {
    /// Returns which answer it is, where a plan waits for one.
    pub fn choice(&self) -> Option<Choice> {
        match self {
            Self::Choose(choice) => Some(*choice),
            Self::Again {
                rotate: false,
                lasts: None,
                task: None,
            } => Some(Choice::Again),
            _ => None,
        }
    }

    /// Returns whether it changes which groups are open, who is where, or until when, for which it takes
    /// the power to send the break-out event.
    pub fn changes_groups(&self) -> bool {
        match self {
            Self::Start { .. }
            | Self::Again { .. }
            | Self::End(_)
            | Self::Extend(_)
            | Self::Move(_)
            | Self::Add(_)
            | Self::Close(_)
            | Self::Rename(_)
            | Self::Choose(Choice::Yes | Choice::Again) => true,
            Self::Say(_)
            | Self::Tell(_)
            | Self::Report
            | Self::Status
            | Self::Who(_)
            | Self::Help(_)
            | Self::Widget
            | Self::NoWidget
            | Self::Leave
            | Self::Choose(Choice::No) => false,
        }
    }

    /// Returns what it asks for.
    pub fn verb(&self) -> Verb {
        match self {
            Self::Start { .. } => Verb::Start,
            Self::Again { rotate: false, .. } => Verb::Again,
            Self::Again { rotate: true, .. } => Verb::Rotate,
            Self::End(_) => Verb::End,
            Self::Extend(_) => Verb::Extend,
            Self::Move(_) => Verb::Move,
            Self::Add(_) => Verb::Add,
            Self::Close(_) => Verb::Close,
            Self::Rename(_) => Verb::Rename,
            Self::Say(_) => Verb::Say,
            Self::Tell(_) => Verb::Tell,
            Self::Report => Verb::Report,
            Self::Status => Verb::Status,
            Self::Who(_) => Verb::Who,
            Self::Help(_) => Verb::Help,
            Self::Widget => Verb::Widget,
            Self::NoWidget => Verb::NoWidget,
            Self::Leave => Verb::Leave,
            Self::Choose(Choice::Yes) => Verb::Yes,
            Self::Choose(Choice::No) => Verb::No,
            Self::Choose(Choice::Again) => Verb::Shuffle,
        }
    }
}

/// Reads a message in English; `None` for what is not for the bot. See [`Grammar::parse`] for what is handed over, and for other languages.
pub fn parse(body: &str, mentioned: bool, prefix: &str) -> Option<Result<Command, Misunderstood>> {
    Grammar::of(Language::English).parse(body, mentioned, prefix)
}
