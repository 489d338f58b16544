//! Starts that are under way, and those that did not work.

use std::{collections::BTreeMap, sync::Arc};

use breakout_core::{event::SessionId, opening::End};
use breakout_i18n::{Message, opening as words};
use breakout_words::{CommandError, said::Said as _, times::short_time};
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
        heading: Message,
        step: Message,
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
    pub(super) heading: Message,
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
    pub(super) heading: Message,
    pub(super) step: Message,
    pub(super) done: Option<usize>,
    pub(super) total: usize,
}

impl Starting {
    /// How much is done, for programs and for people, once that is known.
    pub(super) fn bar(&self) -> Option<(usize, Message)> {
        let done = self.done?;
        Some((done, words::done_of(done, self.total)))
    }
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
                heading: words::opening_groups(total),
                step: words::open(),
                done: Some(total),
                total,
            }),
            Entry::Failed(failed) => OpeningState::Failed(failed),
        })
    }

    /// Notes that a start begins; false if one is under way, as when a button is pressed twice.
    pub(super) fn begin(&self, room_id: &RoomId, heading: Message, total: usize) -> bool {
        let mut rooms = self.lock();
        if matches!(rooms.get(room_id), Some(Entry::Running { .. })) {
            return false;
        }
        let step = words::reading_the_room();
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
                *step = words::making_rooms();
            }
            Progress::OtherDevice => *step = words::other_device(),
            Progress::Looking => *step = words::looking_for_rooms(),
            Progress::Inviting { left } => *step = words::inviting_people(left),
            Progress::Opening => *step = words::opening(),
            Progress::Quieting => *step = words::quieting(),
            Progress::Announcing { done, total } if total > 1 => {
                *step = words::telling_everybody_part(done + 1, total);
            }
            Progress::Announcing { .. } => *step = words::telling_everybody(),
            // What is left to do is nothing that the board has to wait for.
            Progress::TellingReplaced { .. } => *step = words::telling_replaced(),
            Progress::Waiting { work, wait, left } => {
                let wait = short_time(wait.as_secs());
                *step = match work {
                    Work::Rooms => words::asked_to_wait_with_rooms(left, wait),
                    _ => words::asked_to_wait(wait),
                };
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
                    heading: words::not_all_ready(),
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
            heading: words::not_opened(),
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
    let invites =
        invites.map(|failed| words::failed_for(failed.user_id.as_str(), failed.error.said()));
    let messages = report.failed_messages.iter();
    let messages =
        messages.map(|failed| words::failed_for(failed.room_id.as_str(), failed.error.said()));
    let widget = report.widget_not_open.as_ref();
    let text = match (invites.len(), messages.len()) {
        (0, 0) if widget.is_some() => words::widget_not_open(),
        (0, 0) => return None,
        (0, _) => words::groups_not_told(),
        (_, 0) => words::not_all_invited(),
        _ => words::not_all_invited_and_told(),
    };
    let problem = invites
        .chain(messages)
        .chain(widget.map(|error| error.said()))
        .fold(Problem::new(text), Problem::with_hint);
    Some(FailedStart {
        heading: words::half_done(),
        is_open: true,
        ..FailedStart::new(problem)
    })
}

fn refused(error: OpenError) -> FailedStart {
    match error {
        OpenError::HalfMade { request, .. } => FailedStart {
            earlier: Some(request),
            in_the_way: true,
            ..FailedStart::new(Problem::new(words::cut_off()).with_hint(words::cut_off_hint()))
        },
        OpenError::AlreadyOpen(_) => FailedStart {
            in_the_way: true,
            ..FailedStart::new(Problem::new(words::opened_by_somebody_else()))
        },
        error => FailedStart::new(Problem::from(&CommandError::from(error))),
    }
}

/// What a report says that is not as it was asked for.
fn unopened(report: &OpenReport) -> Option<FailedStart> {
    match report.end {
        End::Open => None,
        End::Incomplete => {
            let children = report.children.iter();
            let failed = children.clone().filter(|child| child.room_id.is_none());
            let problem = Problem::new(words::not_made(report.children.len(), failed.count()))
                .with_hint(words::others_are_kept_start());
            let reason = children.filter_map(|child| child.error.as_ref()).next();
            Some(FailedStart::new(
                reason.into_iter().fold(problem, |problem, reason| {
                    problem.with_hint(words::homeserver_said(reason.said()))
                }),
            ))
        }
        _ => Some(FailedStart {
            in_the_way: true,
            ..FailedStart::new(Problem::new(match &report.other {
                Some(other) => words::another_was_opened_by(other.sender.as_str()),
                None => words::another_was_opened(),
            }))
        }),
    }
}
