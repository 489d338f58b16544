//! Ends a session: the event and the message at once, what is to be done in the groups beside the page.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use axum::response::Redirect;
use breakout_core::text::room_label;
use breakout_i18n::{Message, session as words};
use breakout_words::{CommandError, ended::unfinished, failures::why, said::Said as _};
use matrix_breakout::{Ended, Progress, RoomBreakoutExt as _};
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};
use parking_lot::{Mutex, MutexGuard};
use serde::Deserialize;

use super::{action::Action, session};
use crate::{
    access::Access, error::PageError, form::AccessForm, pages::room::opening::Openings,
    parts::Part as _, problem::Problem, removals, state::Console,
};

/// How long people have before they are taken out of the groups.
const GRACE: Duration = Duration::from_secs(60);

/// What is done in the groups of sessions that are over, by parent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Endings(Arc<Mutex<BTreeMap<OwnedRoomId, Ending>>>);

#[derive(Clone, Debug)]
enum Ending {
    /// Under way, with what it waits for.
    Running(Option<Message>),
    Failed(Problem, bool),
    Done(Message),
}

/// What a room's page says of it.
#[derive(Debug)]
pub(super) struct Aside {
    pub(super) text: Message,
    pub(super) hints: Vec<Message>,
    /// Whether something is wrong.
    pub(super) is_problem: bool,
    pub(super) again: Option<Again>,
}

/// The way to go on with what could not be done.
#[derive(Debug)]
pub(super) struct Again {
    pub(super) action: Action,
    pub(super) removes: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct EndForm {
    session: Option<String>,
    remove_people: Option<String>,
}

/// Ends what is open. The answer waits for the end and for the message that calls back, and for no more.
pub(super) async fn end(
    AccessForm(access, room_id, form): AccessForm<EndForm>,
) -> Result<Redirect, PageError> {
    let room = access.room(&room_id)?;
    access.check_may_end(&room.breakout()).await?;
    let console = access.console();
    if room.encryption_state().is_encrypted() {
        console.connection().sync_encryption_once().await?;
    }
    let turn = console.short_turn(room.room_id()).await?;
    let (breakout, removes) = (room.breakout(), form.remove_people.is_some());
    // Whoever hears of the end is to know by then that an earlier press counts no more.
    if !removes && let Err(error) = removals::remember(&breakout, None).await {
        tracing::info!(%room_id, %error, "it was not forgotten that people are to be taken out");
    }
    let mut end = breakout.end().with_groups(false);
    if let Some(session) = session::meant(form.session) {
        end = end.with_session(session);
    }
    let ended = end.await?;
    drop(turn);
    Openings::of(console).forget(room.room_id());
    let remembered = match removes {
        true => {
            let session = ended.session.as_ref().map(|session| session.id.clone());
            removals::remember(&breakout, Some(session.unwrap_or_default())).await
        }
        false => Ok(()),
    };
    finish(console, &room, removes);
    remembered?;
    if let Some(unfinished) = unfinished(&ended) {
        let error = PageError::from(unfinished);
        return Err(error.with_next(access.href(room.room_id()), words::go_back_to_the_room()));
    }
    Ok(Redirect::to(&access.href(room.room_id())))
}

/// Does in the groups what is left to do there.
pub(crate) fn finish(console: &Console, room: &Room, removes: bool) {
    let (endings, openings) = (Endings::of(console).clone(), Openings::of(console).clone());
    let parent = room.room_id().to_owned();
    if !endings.begin(&parent) {
        return;
    }
    let reporting = (endings.clone(), openings.clone(), parent.clone());
    let breakout = room.breakout();
    let end = breakout
        .end()
        .only_finish()
        .with_removal(removes.then_some(GRACE))
        .with_progress(move |step| {
            let (endings, openings, parent) = &reporting;
            if let Some(step) = in_words(step) {
                endings.set(parent, Ending::Running(Some(step)));
                openings.tell(parent);
            }
        });
    let connection = console.shared_connection();
    console.run("end", async move {
        let ended = async {
            connection.sync_encryption_once().await?;
            Ok::<_, CommandError>(end.await?)
        };
        let outcome = outcome(ended.await, removes);
        if let Some(Ending::Done(_)) = outcome
            && let Err(error) = removals::remember(&breakout, None).await
        {
            tracing::info!(%parent, %error, "it was not forgotten that people are to be taken out");
        }
        match outcome {
            Some(ending) => endings.set(&parent, ending),
            None => endings.forget(&parent),
        }
        openings.tell(&parent);
    });
}

/// What is waited for, where that takes so long that somebody wonders.
fn in_words(step: Progress) -> Option<Message> {
    match step {
        Progress::Grace { .. } => Some(words::grace()),
        Progress::Removing { left: 1 } => Some(words::taking_out()),
        Progress::Waiting { wait, left, .. } => {
            Some(words::asked_to_wait(wait.as_secs().max(1), left))
        }
        _ => None,
    }
}

/// What there is to say of it; nothing if all went well and nobody was taken out.
fn outcome(ended: Result<Ended, CommandError>, removes: bool) -> Option<Ending> {
    let ended = match ended {
        Ok(ended) => ended,
        Err(error) => return Some(Ending::Failed(Problem::from(&error), removes)),
    };
    if let Some(reason) = &ended.not_told {
        let problem = Problem::new(words::not_all_told());
        let problem = problem.with_hint(reason.said());
        return Some(Ending::Failed(problem, removes));
    }
    let untold = ended.told.failed.len();
    let left: Vec<_> = ended
        .emptied
        .iter()
        .filter(|group| !group.is_complete())
        .collect();
    if untold > 0 {
        let problem = Problem::new(words::groups_not_told(untold));
        let failed = ended.told.failed.iter();
        let hints = failed.map(|failed| why(&failed.error));
        let problem = hints.take(1).fold(problem, Problem::with_hint);
        return Some(Ending::Failed(problem, removes));
    }
    if !left.is_empty() {
        let problem = Problem::new(words::not_all_taken_out());
        let problem = left.iter().fold(problem, |problem, group| {
            let name = room_label(group.name.as_deref(), &group.room_id);
            let failed = group.failed.iter();
            let mut reasons =
                failed.map(|failed| words::failed_in(failed.user_id.as_str(), failed.error.said()));
            let reason = group.error.as_ref().map(why);
            let reason = reason.or_else(|| reasons.next());
            let reason = reason.unwrap_or_else(|| Message::verbatim(""));
            problem.with_hint(words::failed_in(name, reason))
        });
        return Some(Ending::Failed(problem, removes));
    }
    let removed: usize = ended.emptied.iter().map(|group| group.removed.len()).sum();
    removes.then(|| Ending::Done(words::taken_out(removed)))
}

impl Endings {
    /// What is to be said of this room, if anything.
    pub(super) fn aside(&self, access: &Access, parent: &RoomId) -> Option<Aside> {
        let ending = self.lock().get(parent).cloned()?;
        let aside = |text: Message| Aside {
            text,
            hints: Vec::new(),
            is_problem: false,
            again: None,
        };
        Some(match ending {
            Ending::Running(None) => return None,
            Ending::Running(Some(step)) => aside(words::telling_groups(step)),
            Ending::Done(text) => aside(text),
            Ending::Failed(problem, removes) => Aside {
                hints: problem.hints,
                is_problem: true,
                again: Some(Again {
                    action: Action {
                        action: format!("{}/end", access.href(parent)),
                        csrf: access.csrf().to_owned(),
                        agreed: false,
                    },
                    removes,
                }),
                ..aside(problem.message)
            },
        })
    }

    /// Forgets what was said, since something else is going on.
    pub(super) fn forget(&self, parent: &RoomId) {
        self.lock().remove(parent);
    }

    /// Begins; false if it is under way.
    fn begin(&self, parent: &RoomId) -> bool {
        let mut endings = self.lock();
        if matches!(endings.get(parent), Some(Ending::Running(_))) {
            return false;
        }
        endings.insert(parent.to_owned(), Ending::Running(None));
        true
    }

    fn set(&self, parent: &RoomId, ending: Ending) {
        self.lock().insert(parent.to_owned(), ending);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Ending>> {
        self.0.lock()
    }
}

#[cfg(test)]
impl Aside {
    pub(super) fn sample(text: &str) -> Self {
        Self {
            text: Message::verbatim(text),
            hints: vec![Message::verbatim(text)],
            is_problem: true,
            again: Some(Again {
                action: Action {
                    action: "/rooms/%21a/end".to_owned(),
                    csrf: "token".to_owned(),
                    agreed: false,
                },
                removes: true,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::room_id;

    use super::*;

    #[test]
    fn an_end_is_done_in_the_groups_once_at_a_time() {
        let (endings, parent) = (Endings::default(), room_id!("!a:x"));
        assert!(endings.begin(parent));
        assert!(!endings.begin(parent));
        endings.set(parent, Ending::Done(words::taken_out(2_usize)));
        assert!(endings.begin(parent));
    }

    #[test]
    fn nothing_is_said_where_all_went_well_and_nobody_was_taken_out() {
        let error = CommandError::refused(Message::verbatim("no"));
        assert!(matches!(
            outcome(Err(error), true),
            Some(Ending::Failed(_, true))
        ));
    }
}
