//! Starts that are under way, and those that did not work.

use std::{collections::BTreeMap, sync::Arc};

use breakout_core::{event::SessionId, opening::End, text::one_line};
use breakout_words::{CommandError, counted, times::short_time};
use matrix_breakout::{OpenError, OpenReport, Progress, Status, Work};
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::broadcast;

use crate::problem::Problem;

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
        heading: String,
        step: String,
        done: Option<usize>,
        total: usize,
    },
    /// It is open, as the homeserver says; the sync has yet to bring it.
    Opened {
        session: SessionId,
        total: usize,
    },
    Failed(FailedStart),
}

/// A start that did not work.
#[derive(Clone, Debug)]
pub(super) struct FailedStart {
    pub(super) heading: &'static str,
    pub(super) problem: Problem,
    /// The words of an earlier start that was cut off and can be continued.
    pub(super) earlier: Option<String>,
    /// Whether another break-out stands in the way, which can be replaced.
    pub(super) in_the_way: bool,
    /// Whether the session is open all the same.
    pub(super) is_open: bool,
}

/// A start that is under way.
pub(super) struct Starting {
    pub(super) heading: String,
    pub(super) step: String,
    pub(super) done: Option<usize>,
    pub(super) total: usize,
}

/// What the page shows of a start.
pub(super) enum OpeningState {
    Running(Starting),
    Failed(FailedStart),
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
            Entry::Running {
                heading,
                step,
                done,
                total,
            } => OpeningState::Running(Starting {
                heading,
                step,
                done,
                total,
            }),
            Entry::Opened { total, .. } => OpeningState::Running(Starting {
                heading: format!("Opening {}", counted::rooms(total)),
                step: "Open; a moment".to_owned(),
                done: Some(total),
                total,
            }),
            Entry::Failed(failed) => OpeningState::Failed(failed),
        })
    }

    /// Notes that a start begins; false if one is under way, as when a button is pressed twice.
    pub(super) fn begin(&self, room_id: &RoomId, heading: String, total: usize) -> bool {
        let mut rooms = self.lock();
        if matches!(rooms.get(room_id), Some(Entry::Running { .. })) {
            return false;
        }
        let step = "Reading the room".to_owned();
        rooms.insert(
            room_id.to_owned(),
            Entry::Running {
                heading,
                step,
                done: None,
                total,
            },
        );
        true
    }

    pub(super) fn progress(&self, room_id: &RoomId, progress: Progress) {
        let mut rooms = self.lock();
        let Some(Entry::Running { step, done, .. }) = rooms.get_mut(room_id) else {
            return;
        };
        match progress {
            Progress::Creating { done: made, .. } => {
                *done = Some(made);
                *step = "Making rooms".to_owned();
            }
            Progress::OtherDevice => {
                "Another device of yours is opening groups here; waiting for it".clone_into(step);
            }
            Progress::Looking => "Looking for rooms of an earlier start".clone_into(step),
            Progress::Inviting { left } => *step = format!("Inviting people, {left} left"),
            Progress::Opening => "Opening".clone_into(step),
            Progress::Quieting => "Letting only moderators write here".clone_into(step),
            Progress::Announcing { done, total } if total > 1 => {
                *step = format!("Telling everybody, message {} of {total}", done + 1);
            }
            Progress::Announcing { .. } => "Telling everybody".clone_into(step),
            // What is left to do is nothing that the board has to wait for.
            Progress::TellingReplaced { .. } => {
                "Open; telling the groups of before".clone_into(step);
            }
            Progress::Waiting { work, wait, left } => {
                let left = match work {
                    Work::Rooms => format!(", {} left", counted::rooms(left)),
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

    /// Notes how a start has ended; tells whether the session is open.
    pub(super) fn finish(
        &self,
        room_id: &RoomId,
        result: Result<Result<OpenReport, OpenError>, CommandError>,
    ) -> bool {
        let mut opened = None;
        let mut is_open = false;
        let failed = match result {
            Ok(Ok(report)) => {
                opened = Some((report.session.clone(), report.children.len()));
                is_open = report.end == End::Open;
                unopened(&report).or_else(|| half_done(&report))
            }
            Ok(Err(error)) => Some(refused(error)),
            Err(error) => Some(FailedStart::new(Problem::from(&error))),
        };
        let mut rooms = self.lock();
        match failed {
            Some(failed) => {
                rooms.insert(room_id.to_owned(), Entry::Failed(failed));
            }
            None => match opened {
                Some((session, total)) => {
                    rooms.insert(room_id.to_owned(), Entry::Opened { session, total });
                }
                None => {
                    rooms.remove(room_id);
                }
            },
        }
        drop(rooms);
        self.tell(room_id);
        is_open
    }

    /// Notes how the making of rooms ahead of time has ended.
    pub(super) fn prepared(&self, room_id: &RoomId, problem: Option<Problem>) {
        let mut rooms = self.lock();
        match problem {
            Some(problem) => {
                let failed = FailedStart {
                    heading: "Not all rooms are ready",
                    ..FailedStart::new(problem)
                };
                rooms.insert(room_id.to_owned(), Entry::Failed(failed));
            }
            None => {
                rooms.remove(room_id);
            }
        }
        drop(rooms);
        self.tell(room_id);
    }

    /// Notes what has come with the sync: if it is what was opened, or something else that is open, the page shows it from
    /// now on.
    pub(super) fn arrived(&self, status: &Status) {
        let mut rooms = self.lock();
        let Some(Entry::Opened { session, .. }) = rooms.get(&status.parent) else {
            return;
        };
        let present = status.session.as_ref();
        if status.open || present.is_some_and(|present| present.id == *session) {
            rooms.remove(&status.parent);
        }
    }

    pub(super) fn forget(&self, room_id: &RoomId) {
        self.lock().remove(room_id);
        self.tell(room_id);
    }

    /// Lets the pages of this room look again.
    pub(super) fn tell(&self, room_id: &RoomId) {
        // Nobody may be looking.
        let _nobody_looks = self.changed.send(room_id.to_owned()).is_err();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Entry>> {
        self.rooms.lock()
    }
}

impl FailedStart {
    fn new(problem: Problem) -> Self {
        Self {
            heading: "The break-out was not opened",
            problem,
            earlier: None,
            in_the_way: false,
            is_open: false,
        }
    }
}

/// What could not be done for a session that is open.
fn half_done(report: &OpenReport) -> Option<FailedStart> {
    let invites = report.failed_invites.iter();
    let invites = invites.map(|failed| {
        format!(
            "{}: {}",
            failed.user_id,
            one_line(&failed.error.to_string())
        )
    });
    let messages = report.failed_messages.iter();
    let messages = messages.map(|failed| {
        format!(
            "{}: {}",
            failed.room_id,
            one_line(&failed.error.to_string())
        )
    });
    let text = match (invites.len(), messages.len()) {
        (0, 0) => return None,
        (0, _) => "The people in groups of before could not be told that new groups are open.",
        (_, 0) => "Not everybody could be invited.",
        _ => "Not everybody could be invited, and not all groups of before be told.",
    };
    let problem = invites
        .chain(messages)
        .fold(Problem::new(text), Problem::with_hint);
    Some(FailedStart {
        heading: "The groups are open, but not all could be done",
        is_open: true,
        ..FailedStart::new(problem)
    })
}

fn refused(error: OpenError) -> FailedStart {
    match error {
        OpenError::HalfMade { request, .. } => FailedStart {
            earlier: Some(request),
            in_the_way: true,
            ..FailedStart::new(
                Problem::new("An earlier start in this room was cut off.")
                    .with_hint("You can go on with it, or start the plan below instead."),
            )
        },
        OpenError::AlreadyOpen(_) => FailedStart {
            in_the_way: true,
            ..FailedStart::new(Problem::new(
                "Somebody else has opened a break-out here meanwhile.",
            ))
        },
        error => FailedStart::new(Problem::from(&CommandError::from(error))),
    }
}

/// What a report says that is not as it was asked for.
fn unopened(report: &OpenReport) -> Option<FailedStart> {
    let by = report
        .other
        .as_ref()
        .map_or_else(String::new, |other| format!(" by {}", other.sender));
    match report.end {
        End::Open => None,
        End::Incomplete => {
            let children = report.children.iter();
            let failed = children.clone().filter(|child| child.room_id.is_none());
            let problem = Problem::new(format!(
                "{} of {} could not be made.",
                failed.count(),
                counted::rooms(report.children.len())
            ))
            .with_hint("The others are kept. Press Start again to go on.");
            let reason = children.filter_map(|child| child.error.as_ref()).next();
            Some(FailedStart::new(reason.into_iter().fold(
                problem,
                |problem, reason| {
                    problem.with_hint(format!(
                        "The homeserver said: {}",
                        one_line(&reason.to_string())
                    ))
                },
            )))
        }
        _ => Some(FailedStart {
            in_the_way: true,
            ..FailedStart::new(Problem::new(format!(
                "Another break-out{by} was opened meanwhile."
            )))
        }),
    }
}
