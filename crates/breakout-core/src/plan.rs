//! What the host wants before anything is sent: the children, who is suggested where, who may join.
//!
//! A [`Plan`] is made by dealing people ([`deal`], [`split`], [`rotation`]), from a file
//! ([`file`](mod@file)), or by hand ([`Plan::assign`]); it may use rooms again ([`reuse`]). [`Plan::check`]
//! and [`Plan::check_size`] find out before the first room is made whether it can be opened.

pub mod bots;
pub mod deal;
pub mod file;
mod hand;
pub mod name;
pub mod people;
pub mod reuse;
pub mod room_name;
pub mod rotation;
pub mod split;
mod table;
pub mod text_file;
pub mod warning;

use std::collections::{BTreeMap, BTreeSet};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, ServerName, UserId};
use serde::{Deserialize, Serialize};

pub use self::reuse::{LostRoom, ReusedRoom};
use self::room_name::RoomNamePattern;
use crate::{
    event::{
        LanguageTag,
        breakout::{BreakoutEventContent, Child, Latecomers, Session},
        size::{MAX_CONTENT_BYTES, content_bytes},
    },
    task::TaskTooLong,
};

/// The most rooms of one plan. More could not be named in one event.
pub const MAX_ROOMS: usize = 500;

/// The children to make, who is suggested where, and who may join.
///
/// # Examples
///
/// ```
/// use breakout_core::plan::{Plan, PlannedChild};
/// use ruma::{owned_user_id, server_name};
///
/// let mut plan = Plan::new(vec![
///     PlannedChild::new("Bees", vec![owned_user_id!("@ann:example.org")]),
///     PlannedChild::new("Wasps", Vec::new()),
/// ]);
/// plan.set_task(Some("Draw a hive.".to_owned()));
/// plan.assign(&owned_user_id!("@bob:example.org"), Some(1))?;
///
/// plan.check()?;
/// // How many bytes the event will take, before there is any room.
/// assert!(plan.check_size(server_name!("example.org"))? < 65_536);
/// # Ok::<(), breakout_core::plan::PlanError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// The children, in the order of their numbers.
    pub children: Vec<PlannedChild>,

    /// Who may join the children.
    pub join_rule: ChildJoinRule,

    /// What the groups are to do, but for those with a task of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,

    /// How the rooms are called.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "RoomNamePattern::is_default"
    )]
    pub room_names: RoomNamePattern,
}

/// A child of a session that is not open yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlannedChild {
    /// The name of the group.
    pub name: String,

    /// The people who are suggested to join it.
    pub users: Vec<OwnedUserId>,

    /// What they are to do, if they have a task of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,

    /// The room, if it is there already; `None` if it is to be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<ReusedRoom>,

    /// The room that was there before, if it is to be made because that one is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<LostRoom>,
}

impl PlannedChild {
    /// Creates a child with this name and these suggestions, of which there is no room yet.
    pub fn new(name: impl Into<String>, users: Vec<OwnedUserId>) -> Self {
        Self {
            name: name.into(),
            users,
            task: None,
            room: None,
            instead_of: None,
        }
    }

    /// Opens the child in a room that is there already.
    pub fn with_room(mut self, room: ReusedRoom) -> Self {
        self.room = Some(room);
        self
    }
}

/// The children's join rule (the MSC's section on them).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChildJoinRule {
    /// The members of the parent can join.
    #[default]
    Restricted,
    /// Only the invited can join: those who are suggested.
    Invite,
    /// Anybody can join.
    Public,
}

impl Plan {
    /// Creates a plan whose children the members of the parent can join.
    pub fn new(children: Vec<PlannedChild>) -> Self {
        Self {
            children,
            join_rule: ChildJoinRule::default(),
            task: None,
            room_names: RoomNamePattern::default(),
        }
    }

    /// Gives all groups this task, or none.
    pub fn set_task(&mut self, task: Option<String>) {
        for child in &mut self.children {
            child.task = None;
        }
        self.task = task;
    }

    /// Makes a task that all groups have of their own that of the plan, so that it is written once.
    pub fn share_task(&mut self) {
        let mut tasks = self.children.iter().map(|child| &child.task);
        let first = tasks.next().cloned().flatten();
        if first.is_some() && tasks.all(|task| *task == first) {
            self.set_task(first);
        }
    }

    /// Returns what the people of a child are to do.
    pub fn task_of<'a>(&'a self, child: &'a PlannedChild) -> Option<&'a str> {
        child.task.as_deref().or(self.task.as_deref())
    }

    /// Returns whether the topic of an existing room names another task than this plan.
    pub fn has_other_topic(&self, child: &PlannedChild) -> bool {
        let room = child.room.as_ref();
        room.is_some_and(|room| room.task.as_deref() != self.task_of(child))
    }

    /// Returns whether the room of a child is to be changed once the session is open.
    pub fn needs_tidying(&self, child: &PlannedChild) -> bool {
        let room = child.room.as_ref();
        room.is_some_and(|room| room.rename || room.remove_others) || self.has_other_topic(child)
    }

    /// Returns everybody who is suggested anywhere.
    pub fn users(&self) -> BTreeSet<&UserId> {
        self.children
            .iter()
            .flat_map(|child| &child.users)
            .map(AsRef::as_ref)
            .collect()
    }

    /// Returns the rule for people who join the parent later: who suggests rooms to anybody suggests
    /// one to them too.
    pub fn latecomers(&self) -> Latecomers {
        if self.users().is_empty() {
            Latecomers::Free
        } else {
            Latecomers::Smallest
        }
    }

    /// Checks that this is something that can be opened at all.
    ///
    /// # Errors
    ///
    /// Fails without rooms, with too many of them, and when there is a room by invite that
    /// nobody could ever join.
    pub fn check(&self) -> Result<(), PlanError> {
        match self.children.len() {
            0 => return Err(PlanError::NoRooms),
            rooms if rooms > MAX_ROOMS => return Err(PlanError::TooManyRooms { rooms }),
            _ => {}
        }
        let tasks = self.children.iter().filter_map(|child| child.task.as_ref());
        for task in tasks.chain(&self.task) {
            crate::task::checked(task)?;
        }
        let mut rooms = BTreeSet::new();
        for child in &self.children {
            if let Some(room) = &child.room
                && !rooms.insert(&room.room_id)
            {
                return Err(PlanError::RoomTwice {
                    name: child.name.clone(),
                });
            }
        }
        if self.join_rule == ChildJoinRule::Invite
            && let Some(child) = self.children.iter().find(|child| child.users.is_empty())
        {
            return Err(PlanError::NobodyInvited {
                name: child.name.clone(),
            });
        }
        Ok(())
    }

    /// Builds the content of the event that opens this plan with these rooms, in the order of
    /// the plan, joined through `server`.
    pub fn content(
        &self,
        rooms: &[OwnedRoomId],
        server: &ServerName,
        session: Session,
    ) -> BreakoutEventContent {
        let session = Session {
            task: self.task.clone(),
            room_names: self.room_names.clone(),
            ..session
        };
        let own_task =
            |child: &PlannedChild| child.task.clone().filter(|_| child.task != self.task);
        let children: BTreeMap<_, _> = (1..)
            .zip(&self.children)
            .zip(rooms)
            .map(|((number, planned), room_id)| {
                let via = planned.room.as_ref().map(|room| room.via.clone());
                let via = via.filter(|via| !via.is_empty());
                let child = Child {
                    users: planned.users.clone(),
                    name: Some(planned.name.clone()),
                    task: own_task(planned),
                    number: Some(number),
                    ..Child::new(via.unwrap_or_else(|| vec![server.to_owned()]))
                };
                (room_id.clone(), child)
            })
            .collect();
        let mut content = BreakoutEventContent::open(children, session);
        content.write_numbers();
        content
    }

    /// Builds the event as it will be, with stand-ins for what is not known yet: the rooms, in
    /// the order of the plan, and the times.
    pub fn preview(&self, server: &ServerName, session: Session) -> BreakoutEventContent {
        let rooms: Vec<_> = (1..)
            .zip(&self.children)
            .filter_map(|(number, child)| match &child.room {
                Some(room) => Some(room.room_id.clone()),
                None => stand_in_room_id(number, server),
            })
            .collect();
        self.content(&rooms, server, session)
    }

    /// Counts the bytes of the event's content, before there is any room.
    ///
    /// # Errors
    ///
    /// Fails when the event would be too large, and says what would fit.
    pub fn check_size(&self, server: &ServerName) -> Result<usize, PlanError> {
        self.check_size_for(server, None, None)
    }

    /// Counts them like [`Plan::check_size`] where the event names a host who is not its sender, or a language.
    ///
    /// # Errors
    ///
    /// Fails like [`Plan::check_size`].
    pub fn check_size_for(
        &self,
        server: &ServerName,
        host: Option<&UserId>,
        language: Option<&LanguageTag>,
    ) -> Result<usize, PlanError> {
        let bytes_of = |plan: &Self| plan.bytes(server, host, language);
        let bytes = bytes_of(self);
        if bytes <= MAX_CONTENT_BYTES {
            return Ok(bytes);
        }
        let mut short_names = self.clone();
        for (number, child) in (1..).zip(&mut short_names.children) {
            child.name = number.to_string();
        }
        let mut no_suggestions = self.clone();
        for child in &mut no_suggestions.children {
            child.users.clear();
        }
        let mut no_tasks = self.clone();
        no_tasks.set_task(None);
        let people = self
            .children
            .iter()
            .map(|child| child.users.len())
            .sum::<usize>();
        let free = MAX_CONTENT_BYTES.checked_sub(bytes_of(&no_suggestions));
        let all = bytes - bytes_of(&no_suggestions);
        Err(PlanError::TooLarge {
            bytes,
            limit: MAX_CONTENT_BYTES,
            people_that_fit: free.map_or(0, |free| people * free / all.max(1)),
            fits_with_short_names: bytes_of(&short_names) <= MAX_CONTENT_BYTES,
            fits_without_suggestions: free.is_some(),
            fits_without_tasks: bytes_of(&no_tasks) <= MAX_CONTENT_BYTES,
        })
    }

    fn bytes(
        &self,
        server: &ServerName,
        host: Option<&UserId>,
        language: Option<&LanguageTag>,
    ) -> usize {
        let longest_time = Some(MilliSecondsSinceUnixEpoch(ruma::UInt::MAX));
        let session = Session {
            opened_at: longest_time,
            ends_at: longest_time,
            latecomers: self.latecomers(),
            quiet_main: true,
            host: host.map(ToOwned::to_owned),
            language: language.cloned(),
            ..Session::new("0".repeat(SESSION_ID_BYTES))
        };
        // A child always has a via here, so that the content can be serialized.
        content_bytes(&self.preview(server, session)).unwrap_or(usize::MAX)
    }
}

/// The length of the session IDs that we make, in bytes.
pub const SESSION_ID_BYTES: usize = 16;

/// Makes up a room ID that is as long as the longest there is, and sorts by its number.
fn stand_in_room_id(number: usize, server: &ServerName) -> Option<OwnedRoomId> {
    // Version 12: 43 characters after the sigil. Before: 18, a colon, and the server.
    let length = 43.max(18 + 1 + server.as_str().len());
    OwnedRoomId::try_from(format!("!{number:0>length$}")).ok()
}

/// Why a plan cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// No room at all.
    #[error("a break-out needs at least one room")]
    NoRooms,

    /// Rooms with no people.
    #[error("a room needs at least one person")]
    NoSize,

    /// More rooms than an event can name.
    #[error("{rooms} rooms are more than the {MAX_ROOMS} that one break-out can have")]
    TooManyRooms {
        /// How many were asked for.
        rooms: usize,
    },

    /// Some room would be empty.
    #[error("{rooms} rooms are more than the {people} people to put into them")]
    MoreRoomsThanPeople {
        /// How many rooms were asked for.
        rooms: usize,
        /// How many people there are to split.
        people: usize,
    },

    /// There is nobody to split.
    #[error("there is nobody to split")]
    Nobody,

    /// A step by hand names a room that the plan does not have.
    #[error("the plan has no room number {number}")]
    NoSuchRoom {
        /// The number, counted from 1.
        number: usize,
    },

    /// A room by invite without anybody to invite.
    #[error("nobody is suggested for {name:?}, so that nobody could join it by invite")]
    NobodyInvited {
        /// The room.
        name: String,
    },

    /// Two children in one room.
    #[error("{name:?} is to be opened in a room that another one is opened in already")]
    RoomTwice {
        /// The second of them.
        name: String,
    },

    /// A task is too long.
    #[error(transparent)]
    Task(#[from] TaskTooLong),

    /// The event would be larger than a homeserver accepts.
    #[error("the break-out event would hold {bytes} bytes, more than the {limit} that fit")]
    TooLarge {
        /// The size of the content, in bytes.
        bytes: usize,
        /// The most bytes that a content may hold.
        limit: usize,
        /// About how many people would fit into these rooms.
        people_that_fit: usize,
        /// Whether names that are only numbers would be enough to make it fit.
        fits_with_short_names: bool,
        /// Whether it would fit when everybody chooses a room themselves.
        fits_without_suggestions: bool,
        /// Whether it would fit if the groups had no tasks.
        fits_without_tasks: bool,
    },
}

#[cfg(test)]
mod tests;
