//! Starts what was planned.

use std::time::Duration;

use axum::response::Redirect;
use breakout_account::{clock, starts::Starts};
use breakout_core::{event::LanguageTag, plan::ChildJoinRule, task};
use breakout_i18n::{Language, opening as opening_words, plan as words};
use breakout_words::{CommandError, said::Said, typed::point_in_time::PointInTime};
use matrix_breakout::{Breakout, Parent, QuietEndError, RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::{Room, ruma::MilliSecondsSinceUnixEpoch};
use serde::Deserialize;

use super::{draft::Draft, problem, proposed, to_plan};
use crate::{
    access::Access,
    error::PageError,
    form::AccessForm,
    pages::room::{opening::Openings, plan::draft::Drafts},
    parts::Part as _,
    problem::Problem,
};

/// How a session is opened, besides who goes where.
#[derive(Clone, Debug)]
pub(super) struct StartOptions {
    pub(super) minutes: Option<u64>,
    /// The time of the day at which it ends, as it was written.
    pub(super) until: String,
    pub(super) ends_at: Option<MilliSecondsSinceUnixEpoch>,
    pub(super) join_rule: ChildJoinRule,
    pub(super) announce: bool,
    /// Whether only moderators can write here meanwhile.
    pub(super) quiet_main: bool,
    /// Whether the widget is opened for everybody.
    pub(super) widget: bool,
    /// Whether the user promises that the console runs until the end; none where that was never needed.
    pub(super) presence: Option<bool>,
    /// In the rooms of before, as far as there are any.
    pub(super) again: bool,
    /// Whether those stay in a room that was theirs before and is not any more.
    pub(super) keep: bool,
    /// What the groups are to do that have no task of their own, as it was written.
    pub(super) task: String,
    /// The language of what goes into rooms; that of the page where none was chosen.
    pub(super) language: Option<Language>,
}

impl Default for StartOptions {
    fn default() -> Self {
        Self {
            minutes: None,
            until: String::new(),
            ends_at: None,
            join_rule: ChildJoinRule::default(),
            announce: true,
            quiet_main: false,
            widget: false,
            presence: None,
            again: true,
            keep: false,
            task: String::new(),
            language: None,
        }
    }
}

/// The form that starts.
#[derive(Debug, Deserialize)]
pub(super) struct StartForm {
    revision: String,
    minutes: Option<String>,
    until: Option<String>,
    #[serde(default)]
    join: ChildJoinRule,
    announce: Option<String>,
    quiet_main: Option<String>,
    widget: Option<String>,
    presence: Option<String>,
    again: Option<String>,
    keep: Option<String>,
    #[serde(default)]
    task: String,
    /// The tag of a language.
    language: Option<String>,
    /// Continue what was cut off, in the words with which it was asked for.
    go_on: Option<String>,
    /// Replace a break-out that is open, or half made.
    replace: Option<String>,
}

impl StartForm {
    fn options(&self) -> Result<StartOptions, Problem> {
        let minutes = self.minutes.as_deref().unwrap_or_default().trim();
        let minutes = match minutes.parse() {
            _ if minutes.is_empty() => None,
            Ok(minutes @ 1..=1440) => Some(minutes),
            _ => return Err(Problem::new(words::lasts_from_to())),
        };
        let until = self.until.as_deref().unwrap_or_default().trim();
        let ends_at = match until.is_empty() {
            true => None,
            false => Some(time_of_day(until)?),
        };
        if minutes.is_some() && ends_at.is_some() {
            return Err(Problem::new(words::one_end()));
        }
        task::checked(&self.task).map_err(|error| as_it_is(&error))?;
        Ok(StartOptions {
            minutes,
            until: until.to_owned(),
            ends_at,
            join_rule: self.join,
            announce: self.announce.is_some(),
            quiet_main: self.quiet_main.is_some(),
            widget: self.widget.is_some(),
            presence: self.presence.as_ref().map(|_| true),
            again: self.again.is_some(),
            keep: self.keep.is_some(),
            task: self.task.clone(),
            language: self.language.as_deref().and_then(Language::from_tag),
        })
    }
}

/// Reads the next such time on this machine's clock, as a browser sends it.
pub(in crate::pages::room) fn time_of_day(
    text: &str,
) -> Result<MilliSecondsSinceUnixEpoch, Problem> {
    let time: PointInTime = text
        .parse()
        .map_err(|_| Problem::new(words::time_unreadable()))?;
    time.not_before(clock::now())
        .map_err(|error| Problem::from(&error))
}

/// Starts what was shown, and goes back to the page, which shows how far it has come.
pub(super) async fn start(
    AccessForm(access, room_id, mut form): AccessForm<StartForm>,
) -> Result<Redirect, PageError> {
    let room = access.room(&room_id)?;
    let breakout = room.breakout();
    if !access.is_own() {
        // What their pages do not offer.
        (form.quiet_main, form.presence) = (None, None);
    }
    if form.replace.is_some() {
        access.check_may_end(&breakout).await?;
    }
    let (parent, draft) = proposed(&access, &breakout).await?;
    let checked = match checked(&form, draft, &parent) {
        Ok(draft) => ends_quiet(&breakout, draft).await?,
        Err(problem) => Err((problem, None)),
    };
    match checked {
        Ok(draft) => {
            Drafts::of(access.console()).change(&parent, |kept| {
                kept.start_with(draft.options.clone());
            });
            let before = breakout.remembered().await?;
            let mut remembered = before.clone();
            remembered.without.clone_from(&draft.left_out);
            // Where there is nothing to choose, nothing was chosen.
            if may_show_widget(&parent) {
                remembered.widget = draft.options.widget;
            }
            if let Some(language) = draft.options.language {
                remembered.language = LanguageTag::parse(language.tag());
            }
            if remembered != before {
                breakout.remember(&remembered).await?;
            }
            begin(&access, &room, parent, draft, &form)?;
            Ok(Redirect::to(&access.href(room.room_id())))
        }
        Err((problem, presence)) => {
            Drafts::of(access.console()).change(&parent, |kept| {
                if let Ok(options) = form.options() {
                    let before = kept.options.presence;
                    kept.start_with(StartOptions {
                        presence: presence.or(options.presence).or(before),
                        ..options
                    });
                }
                kept.problem = Some(problem);
            });
            Ok(to_plan(&access, &room))
        }
    }
}

/// Whether the room has a widget that the user may open.
pub(super) fn may_show_widget(parent: &Parent) -> bool {
    parent.widget.is_some() && parent.check_show_widget().is_ok()
}

/// The plan, if it is the one that was looked at and can be started.
fn checked(form: &StartForm, mut draft: Draft, parent: &Parent) -> Result<Draft, Problem> {
    draft.start_with(form.options()?);
    draft.plan.join_rule = draft.options.join_rule;
    let may_announce = parent.check_write();
    if form.go_on.is_some() {
        draft.options.announce &= may_announce.is_ok();
        return Ok(draft);
    }
    if draft.options.announce
        && let Err(error) = may_announce
    {
        return Err(Problem::new(words::cannot_write())
            .with_hint(error.said())
            .with_hint(words::cannot_write_hint(words::tell_everybody())));
    }
    if form.revision != draft.revision.to_string() {
        return Err(
            Problem::new(words::plan_has_changed()).with_hint(words::plan_has_changed_hint())
        );
    }
    draft.plan = draft.placed();
    let server = parent.own_user().server_name();
    draft.plan.check().map_err(|error| problem(&error))?;
    draft
        .plan
        .check_size(server)
        .map_err(|error| problem(&error))?;
    Ok(draft)
}

/// Sees to it that somebody lets the members of a quiet room write again at the end. What is missing is a promise, which the
/// page asks for then.
async fn ends_quiet(
    breakout: &Breakout,
    draft: Draft,
) -> Result<Result<Draft, (Problem, Option<bool>)>, PageError> {
    let options = &draft.options;
    let until = options.ends_at.map(|ends_at| {
        let left = ends_at.get().saturating_sub(clock::now().get());
        Duration::from_millis(left.into())
    });
    let length = until.or(options.minutes.map(minutes));
    let Some(length) = length.filter(|_| options.quiet_main && options.presence != Some(true))
    else {
        return Ok(Ok(draft));
    };
    match breakout.check_quiet_end(length).await {
        Ok(()) => Ok(Ok(draft)),
        Err(QuietEndError::QuietForGood(error)) => {
            let hint = words::quiet_for_good_hint(words::i_keep_it_running());
            let problem = Problem::new(error.said()).with_hint(hint);
            Ok(Err((problem, Some(false))))
        }
        Err(error) => Err(CommandError::from(error).into()),
    }
}

fn begin(
    access: &Access,
    room: &Room,
    parent: Parent,
    draft: Draft,
    form: &StartForm,
) -> Result<(), PageError> {
    let console = access.console();
    let rooms = draft.plan.children.len();
    let heading = opening_words::opening_groups(rooms);
    if !Openings::of(console).begin(room.room_id(), heading, rooms) {
        return Ok(());
    }
    let (openings, shared) = (Openings::of(console).clone(), console.clone());
    let parent_id = room.room_id().to_owned();
    let reporting = (openings.clone(), parent_id.clone());
    let end = match (draft.options.minutes, draft.options.ends_at) {
        (_, Some(at)) => Some(SessionEnd::At(at)),
        (length, None) => length.map(|length| SessionEnd::After(minutes(length))),
    };
    let mut opening = room
        .breakout()
        .open(draft.plan)
        .with_end(end)
        .with_announcement(draft.options.announce)
        .with_replace(form.replace.is_some())
        .with_quiet_main(draft.options.quiet_main)
        .with_presence(draft.options.presence == Some(true))
        .with_widget(draft.options.widget)
        .with_host(access.host())
        .with_language(draft.options.language.unwrap_or_else(|| access.language()))
        .with_progress(move |progress| reporting.0.progress(&reporting.1, progress));
    if let Some(request) = &form.go_on {
        opening = opening.with_request(request.clone());
    }
    let is_encrypted = parent.encryption.is_some();
    console.run("start", async move {
        let result = async {
            if is_encrypted {
                shared.connection().sync_encryption_once().await?;
            }
            let mut turn = shared.turn(&parent_id).await?;
            let starts = Starts::read(shared.connection().account(), &parent_id)?;
            // What another process has changed meanwhile is read anew.
            let opening = match turn.waited() {
                true => opening,
                false => opening.with_parent(parent),
            };
            starts.watch_over(opening, Some(&mut turn)).await
        };
        let is_open = openings.finish(&parent_id, result.await);
        if is_open {
            Drafts::of(&shared).forget(&parent_id);
        }
    });
    Ok(())
}

/// What an error of the library says itself.
fn as_it_is(error: &impl Said) -> Problem {
    Problem::new(error.said())
}

fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(minutes.saturating_mul(60))
}
