//! What is proposed before anything is opened: dealing, showing, opening.

use std::time::Duration;

use breakout_account::clock;
use breakout_core::{
    opening::{End, Outcome},
    plan::{
        Plan,
        bots::looks_like_a_bot,
        deal::Deal,
        name::NamePattern,
        reuse::Reuse,
        split::{Selection, Split},
    },
};
use breakout_i18n::{Language, serve as words};
use breakout_words::{CommandError, names, said::Said as _, times};
use matrix_breakout::{
    Breakout, CancellationToken, OpenError, OpenReport, Parent, Progress, RoomBreakoutExt as _,
    SessionEnd,
};
use matrix_sdk::{
    Room,
    ruma::{EventId, OwnedUserId, UserId},
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use sha2::{Digest as _, Sha256};

use crate::{
    answer::{self, Ending, PlannedGroup},
    bot::Bot,
    config::Config,
    reply::Reply,
    store::{Pending, Wish},
};

/// How many people who look like bots are named.
const MOST_BOTS: usize = 5;

/// Deals the people of a room as somebody wishes, into groups that are called in this language. The same command gives the same groups, also after a restart.
pub(crate) async fn deal(
    breakout: &Breakout,
    wish: &Wish,
    (asked, by): (&EventId, &UserId),
    dealt: u32,
    language: Language,
) -> Result<(Pending, Parent), CommandError> {
    let parent = breakout.fetch_parent().await?;
    parent.check_split()?;
    let names = language.group_names();
    let (plan, repeats) = plan(breakout, wish, (asked, by), dealt, (&parent, names)).await?;
    plan.check()?;
    plan.check_size(parent.own_user().server_name())?;
    let pending = Pending {
        asked: asked.to_owned(),
        by: by.to_owned(),
        wish: wish.clone(),
        dealt,
        plan,
        repeats,
        thread: None,
        shown: None,
    };
    Ok((pending, parent))
}

async fn plan(
    breakout: &Breakout,
    wish: &Wish,
    (asked, by): (&EventId, &UserId),
    dealt: u32,
    (parent, names): (&Parent, NamePattern),
) -> Result<(Plan, Option<usize>), CommandError> {
    let rounds = match wish.again || wish.rotate {
        true => Some(breakout.rounds().await?),
        false => None,
    };
    let nothing_before = || CommandError::refused(words::nothing_to_open_again());
    if let Some(rounds) = rounds.as_ref().filter(|_| !wish.rotate && dealt == 0) {
        let plan = rounds.again().ok_or_else(nothing_before)?;
        return Ok((with_task(plan, wish, rounds.task()), None));
    }
    let split = match (wish.groups, wish.size) {
        (Some(groups), _) => Split::Rooms(groups),
        (None, Some(size)) => Split::Size(size),
        (None, None) => {
            let last = rounds.as_ref().map_or(0, |rounds| rounds.last.len());
            Split::Rooms(
                Some(last)
                    .filter(|last| *last > 0)
                    .ok_or_else(nothing_before)?,
            )
        }
    };
    let mut selection = Selection::default();
    selection.without = breakout.remembered().await?.without;
    selection.without.insert(by.to_owned());
    let mut deal = Deal::new(split, &selection, &parent.members, parent.own_user());
    if let Some(rounds) = rounds.as_ref().filter(|_| wish.rotate) {
        deal = deal.with_past(rounds.groups());
    }
    let result = deal.with_names(names).deal(&mut rng(asked, dealt))?;
    let mut plan = result.plan;
    if let Some(rounds) = &rounds {
        let mut reuse = Reuse::default();
        reuse.exchange = true;
        plan = plan.in_rooms(&rounds.rooms(), reuse);
        if let Some(rule) = rounds.rooms().iter().find_map(|room| room.join_rule) {
            plan.join_rule = rule;
        }
    }
    let task = rounds.as_ref().and_then(|rounds| rounds.task());
    Ok((with_task(plan, wish, task), result.repeats))
}

fn with_task(mut plan: Plan, wish: &Wish, before: Option<&str>) -> Plan {
    match &wish.task {
        Some(task) => plan.set_task(Some(task.clone())),
        None => plan = plan.keep_tasks(before),
    }
    plan.share_task();
    plan
}

fn rng(asked: &EventId, dealt: u32) -> ChaCha8Rng {
    let digest = Sha256::digest(format!("{asked} {dealt}"));
    ChaCha8Rng::from_seed(digest.into())
}

/// Shows a plan, with what may be pressed.
pub(crate) fn shown(config: &Config, pending: &Pending, parent: &Parent) -> Reply {
    let names = names::names_in(parent);
    let children = &pending.plan.children;
    let called = |users: &[OwnedUserId]| -> Vec<String> {
        users.iter().map(|user| names.of(user).to_owned()).collect()
    };
    let groups = children.iter();
    let groups = groups.map(|child| PlannedGroup::new(child.name.clone(), called(&child.users)));
    let mut plan = answer::Plan::new(groups.collect());
    plan.ending = ending(&pending.wish, config.language);
    let mut reply = Reply::from(answer::plan(&plan, &config.prefix, config.language));
    match pending.repeats {
        Some(0) => reply = reply.and(words::nobody_meets_again()),
        Some(pairs) => reply = reply.and(words::pairs_meet_again(pairs)),
        None => {}
    }
    if let Some(task) = &pending.plan.task {
        reply = reply.and(words::their_task(&**task));
    }
    let display_names = parent.display_names();
    let is_bot =
        |user: &&OwnedUserId| looks_like_a_bot(user, display_names.get(*user).map(String::as_str));
    let people = children.iter().flat_map(|child| &child.users);
    let bots: Vec<_> = people.filter(is_bot).take(MOST_BOTS).cloned().collect();
    if !bots.is_empty() {
        reply = reply.and(words::look_like_bots(names.list(&bots)));
    }
    reply
}

/// When the session would end, if that was said.
fn ending(wish: &Wish, language: Language) -> Option<Ending> {
    let at = |until| Ending::At(times::on_the_wall(until, clock::now()).text(language));
    match wish.seconds {
        Some(seconds) => Some(Ending::After(Duration::from_secs(seconds))),
        None => wish.until.map(at),
    }
}

/// Opens a plan, or goes on with what was cut off.
pub(crate) async fn open(
    bot: &Bot,
    room: &Room,
    pending: &Pending,
    with_widget: bool,
    stop: CancellationToken,
) -> Result<OpenReport, CommandError> {
    let waits = bot.metrics.clone();
    let end = match (pending.wish.seconds, pending.wish.until) {
        (Some(seconds), _) => Some(SessionEnd::After(Duration::from_secs(seconds))),
        (None, Some(until)) => Some(SessionEnd::At(until)),
        (None, None) => None,
    };
    let opening = room
        .breakout()
        .open(pending.plan.clone())
        .with_request(format!("serve {} {}", pending.asked, pending.dealt))
        .with_end(end)
        .with_host(pending.by.clone())
        .with_language(bot.config.language)
        .with_widget(with_widget)
        .with_stop(stop)
        .with_progress(move |step| {
            if let Progress::Waiting { wait, .. } = step {
                waits.waited(wait);
            }
        });
    let report = opening.await.map_err(refusal)?;
    bot.metrics.requests(&report.requests);
    let mut unanswered = report.children.iter().filter(|child| child.unanswered);
    let error = unanswered.find_map(|child| child.error.clone());
    match error {
        // The same request goes on.
        Some(error) if report.end == End::Incomplete => {
            Err(CommandError::from(error).with_hint(words::press_again()))
        }
        _ => Ok(report),
    }
}

fn refusal(error: OpenError) -> CommandError {
    match error {
        OpenError::AlreadyOpen(_) => {
            CommandError::refused(words::already_open()).with_hint(words::end_it_first())
        }
        OpenError::HalfMade { .. } => CommandError::refused(words::earlier_was_cut_off()),
        OpenError::Stopped { .. } | OpenError::StoppedTidying { .. } => CommandError::interrupted(),
        error => CommandError::from(error),
    }
}

/// What has come of opening a plan.
pub(crate) fn opened(config: &Config, report: &OpenReport) -> Result<Reply, CommandError> {
    match report.end {
        End::Open => {}
        End::Incomplete => {
            let failed = report.children.iter();
            let failed = failed.filter(|child| matches!(child.outcome, Outcome::Failed));
            let message = words::not_opened(failed.clone().count(), report.children.len());
            let reasons = failed.filter_map(|child| Some(child.error.as_ref()?.said()));
            let error = reasons
                .take(1)
                .fold(CommandError::refused(message), CommandError::with_hint);
            return Err(error.with_hint(words::press_again()));
        }
        End::Late => return Err(CommandError::refused(words::too_late())),
        End::Refused => {
            return Err(
                CommandError::refused(words::already_open()).with_hint(words::end_it_first())
            );
        }
        _ => return Err(CommandError::refused(words::another_came_after())),
    }
    let groups = report.children.len();
    let ending = report
        .ends_at
        .map(|ends_at| Ending::At(times::on_the_wall(ends_at, clock::now()).text(config.language)));
    let opened = answer::opened(groups, ending.as_ref(), &config.prefix, config.language);
    let mut reply = Reply::from(opened);
    if report.ends_at.is_some() && !report.on_server {
        reply = reply.and(words::the_bot_ends_it());
    }
    if let Some(error) = &report.widget_not_open {
        reply = reply.and(words::widget_not_open(error.said()));
    }
    let failed = report.failed_invites.iter();
    let failed: Vec<_> = failed
        .map(|failed| words::not_invited(failed.user_id.as_str(), failed.error.said()))
        .collect();
    Ok(reply.list(failed))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::event_id;
    use rand::Rng as _;

    use super::*;

    #[test]
    fn the_same_command_deals_the_same_and_another_deal_is_another_one() {
        let deal = |id, dealt| rng(id, dealt).next_u64();
        assert_eq!(deal(event_id!("$1"), 0), deal(event_id!("$1"), 0));
        assert_ne!(deal(event_id!("$1"), 0), deal(event_id!("$1"), 1));
        assert_ne!(deal(event_id!("$1"), 0), deal(event_id!("$2"), 0));
    }

    #[test]
    fn a_plan_says_when_it_would_end() {
        let mut wish = Wish::default();
        assert_eq!(ending(&wish, Language::English), None);
        wish.seconds = Some(900);
        let after = Ending::After(Duration::from_secs(900));
        assert_eq!(ending(&wish, Language::English), Some(after));
    }
}
