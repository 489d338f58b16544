//! Starts that are under way, and those that did not work.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use matrix_breakout::{
    OpenError, OpenReport, Progress, Work,
    core::{session::End, untrusted::one_line},
};
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use tokio::sync::broadcast;

use super::view::{Problem, Starting};
use crate::{board::short_time, command_error::CommandError};

/// How many changes a page may lag behind; it looks at the present state anyway.
const LAG: usize = 16;

/// The starts of this console, by parent.
#[derive(Clone, Debug)]
pub(crate) struct Openings {
    rooms: Arc<Mutex<BTreeMap<OwnedRoomId, Entry>>>,
    changed: broadcast::Sender<OwnedRoomId>,
}

#[derive(Clone, Debug)]
enum Entry {
    Running {
        step: String,
        done: Option<usize>,
        total: usize,
    },
    Failed {
        message: String,
        hints: Vec<String>,
    },
}

/// What the page shows of a start.
pub(super) enum OpeningState {
    Running(Starting),
    Failed(Problem),
}

impl Default for Openings {
    fn default() -> Self {
        Self {
            rooms: Arc::default(),
            changed: broadcast::Sender::new(LAG),
        }
    }
}

impl Openings {
    pub(super) fn subscribe(&self) -> broadcast::Receiver<OwnedRoomId> {
        self.changed.subscribe()
    }

    pub(super) fn state(&self, room_id: &RoomId) -> Option<OpeningState> {
        Some(match self.lock().get(room_id)?.clone() {
            Entry::Running { step, done, total } => OpeningState::Running(Starting {
                heading: format!("Opening {total} rooms"),
                step,
                done,
                total,
            }),
            Entry::Failed { message, hints } => OpeningState::Failed(Problem { message, hints }),
        })
    }

    /// Notes that a start begins; false if one is under way, as when a button is pressed twice.
    pub(super) fn begin(&self, room_id: &RoomId, total: usize) -> bool {
        let mut rooms = self.lock();
        if matches!(rooms.get(room_id), Some(Entry::Running { .. })) {
            return false;
        }
        let step = "Reading the room".to_owned();
        rooms.insert(
            room_id.to_owned(),
            Entry::Running {
                step,
                done: None,
                total,
            },
        );
        true
    }

    pub(super) fn progress(&self, room_id: &RoomId, progress: Progress) {
        let mut rooms = self.lock();
        let Some(Entry::Running {
            step,
            done,
            total: _,
        }) = rooms.get_mut(room_id)
        else {
            return;
        };
        match progress {
            Progress::Creating { done: made, .. } => {
                *done = Some(made);
                *step = "Making rooms".to_owned();
            }
            Progress::Looking => "Looking for rooms of an earlier start".clone_into(step),
            Progress::Inviting { left } => *step = format!("Inviting people, {left} left"),
            Progress::Opening => "Opening".clone_into(step),
            Progress::Announcing => "Telling everybody".clone_into(step),
            Progress::Waiting { work, wait, left } => {
                let left = match work {
                    Work::Rooms => format!(", {left} rooms left"),
                    _ => String::new(),
                };
                let wait = short_time(wait.as_secs());
                *step = format!("The homeserver asks to wait {wait} before the next request{left}");
            }
            _ => {}
        }
        drop(rooms);
        self.tell(room_id);
    }

    pub(super) fn finish(
        &self,
        room_id: &RoomId,
        result: Result<Result<OpenReport, OpenError>, CommandError>,
    ) {
        let problem = match result {
            Ok(Ok(report)) => unopened(&report),
            Ok(Err(OpenError::Other(error))) => Some(CommandError::from(error)),
            Ok(Err(OpenError::HalfMade { request, .. })) => Some(
                CommandError::refused(format!("an earlier start was cut off: {}", one_line(&request)))
                    .with_hint("Start again with what was asked for then, or run `breakout start … --replace`."),
            ),
            Ok(Err(error)) => Some(CommandError::refused(error.to_string())),
            Err(error) => Some(error),
        };
        let mut rooms = self.lock();
        match problem {
            Some(error) => {
                let Problem { message, hints } = Problem::from(&error);
                rooms.insert(room_id.to_owned(), Entry::Failed { message, hints });
            }
            None => {
                rooms.remove(room_id);
            }
        }
        drop(rooms);
        self.tell(room_id);
    }

    pub(super) fn forget(&self, room_id: &RoomId) {
        self.lock().remove(room_id);
        self.tell(room_id);
    }

    fn tell(&self, room_id: &RoomId) {
        // Nobody may be looking.
        let _nobody_looks = self.changed.send(room_id.to_owned()).is_err();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Entry>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a report says that is not as it was asked for.
fn unopened(report: &OpenReport) -> Option<CommandError> {
    let by = report
        .other
        .as_ref()
        .map_or_else(String::new, |other| format!(" by {}", other.sender));
    match report.end {
        End::Open => None,
        End::Incomplete => {
            let failed = report
                .children
                .iter()
                .filter(|child| child.room_id.is_none())
                .count();
            let reason = report
                .children
                .iter()
                .find_map(|child| child.error.as_deref());
            let error = CommandError::refused(format!(
                "{failed} of {} rooms could not be made",
                report.children.len()
            ))
            .with_hint("The others are kept. Press Start again to go on.");
            Some(reason.into_iter().fold(error, |error, reason| {
                error.with_hint(format!("The homeserver said: {}", one_line(reason)))
            }))
        }
        _ => Some(CommandError::refused(format!(
            "another break-out{by} was opened meanwhile"
        ))),
    }
}
