//! What is proposed before anything is opened: dealing, showing, opening.

use std::time::Duration;

use breakout_account::clock;
use breakout_core::{
    opening::{End, Outcome},
    plan::{
        Plan,
        bots::looks_like_a_bot,
        deal::Deal,
        reuse::Reuse,
        split::{Selection, Split},
    },
    words::Length,
};
use breakout_i18n::{Message, serve as words};
use breakout_words::{CommandError, names, said::Said as _, times};
use matrix_breakout::{
    Breakout, CancellationToken, OpenError, OpenReport, Parent, Progress, RoomBreakoutExt as _,
    SessionEnd,
};
use matrix_sdk::{
    Room,
    ruma::{EventId, UserId},
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use sha2::{Digest as _, Sha256};

use crate::{
    bot::Bot,
    reply::Reply,
    store::{Pending, Wish},
};

/// How many people who look like bots are named.
const MOST_BOTS: usize = 5;

/// Deals the people of a room as somebody wishes. The same command gives the same groups, also after a restart.
pub(crate) async fn deal(
    breakout: &Breakout,
    wish: &Wish,
    (asked, by): (&EventId, &UserId),
    dealt: u32,
) -> Result<(Pending, Parent), CommandError> {
    let parent = breakout.fetch_parent().await?;
    parent.check_split()?;
    let (plan, repeats) = plan(breakout, wish, (asked, by), dealt, &parent).await?;
    plan.check()?;
    plan.check_size(parent.own_user().server_name())?;
    let pending = Pending {
        asked: asked.to_owned(),
        by: by.to_owned(),
        wish: wish.clone(),
        dealt,
        plan,
        repeats,
        shown: None,
    };
    Ok((pending, parent))
}

async fn plan(
    breakout: &Breakout,
    wish: &Wish,
    (asked, by): (&EventId, &UserId),
    dealt: u32,
    parent: &Parent,
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
    let result = deal.deal(&mut rng(asked, dealt))?;
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
pub(crate) fn shown(pending: &Pending, parent: &Parent) -> Reply {
    let names = names::names_in(parent);
    let children = &pending.plan.children;
    let people = children
        .iter()
        .map(|child| child.users.len())
        .sum::<usize>();
    let head = match length(&pending.wish) {
        Some(length) => words::plan_for(children.len(), people, length),
        None => words::plan(children.len(), people),
    };
    let rows = children.iter().map(|child| {
        [
            Message::verbatim(child.name.clone()),
            Message::verbatim(names.list(&child.users)),
        ]
    });
    let mut reply = Reply::line(head).table([words::column_group(), words::column_people()], rows);
    match pending.repeats {
        Some(0) => reply = reply.and(words::nobody_meets_again()),
        Some(pairs) => reply = reply.and(words::pairs_meet_again(pairs)),
        None => {}
    }
    if let Some(task) = &pending.plan.task {
        reply = reply.and(words::their_task(&**task));
    }
    let display_names = parent.display_names();
    let is_bot = |user: &&matrix_sdk::ruma::OwnedUserId| {
        looks_like_a_bot(user, display_names.get(*user).map(String::as_str))
    };
    let bots: Vec<_> = children
        .iter()
        .flat_map(|child| &child.users)
        .filter(is_bot)
        .take(MOST_BOTS)
        .cloned()
        .collect();
    if !bots.is_empty() {
        reply = reply.and(words::look_like_bots(names.list(&bots)));
    }
    reply.and(words::press_to_choose())
}

/// How long the session lasts, if that was said.
fn length(wish: &Wish) -> Option<Length> {
    if let Some(seconds) = wish.seconds {
        return Some(Length::of(Duration::from_secs(seconds)));
    }
    let until = wish.until?.get();
    let left: u64 = until.saturating_sub(clock::now().get()).into();
    Some(Length::of(Duration::from_millis(left)))
}

/// Opens a plan, or goes on with what was cut off.
pub(crate) async fn open(
    bot: &Bot,
    room: &Room,
    pending: &Pending,
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
        .with_stop(stop)
        .with_progress(move |step| {
            if let Progress::Waiting { wait, .. } = step {
                waits.waited(wait);
            }
        });
    let report = opening.await.map_err(refusal)?;
    bot.metrics.requests(&report.requests);
    Ok(report)
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
pub(crate) fn opened(report: &OpenReport) -> Result<Reply, CommandError> {
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
    let mut reply = match report.ends_at {
        Some(ends_at) => {
            let time = times::on_the_wall(ends_at, clock::now());
            Reply::line(words::open_until(groups, time))
        }
        None => Reply::line(words::open(groups)),
    };
    if report.ends_at.is_some() && !report.on_server {
        reply = reply.and(words::the_bot_ends_it());
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
    fn a_plan_says_how_long_it_is_for() {
        let mut wish = Wish::default();
        assert_eq!(length(&wish), None);
        wish.seconds = Some(900);
        assert_eq!(length(&wish), Some(Length::of(Duration::from_secs(900))));
    }
}
