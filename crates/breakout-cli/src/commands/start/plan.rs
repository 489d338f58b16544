//! From the arguments to the plan.

use std::path::Path;

use breakout_core::{
    hex::hex,
    plan::{
        ChildJoinRule, Plan,
        deal::Deal,
        file::{self, PlanFile},
        name::NamePattern,
        reuse::{ExistingRoom, Reuse},
        split::{Selection, Split},
    },
};
use breakout_i18n::{Message, start as words};
use breakout_words::{CommandError, said::Said, times};
use matrix_breakout::{Breakout, Parent, Rounds};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, ServerName};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest as _, Sha256};

use super::{Args, LeftOut, Task, WishArgs};
use crate::input_file::{self, FileKind};

/// A plan file that has been read.
#[derive(Debug)]
pub(super) struct File {
    read: PlanFile,
    name: String,
    digest: String,
}

impl File {
    pub(super) fn read(path: &Path) -> Result<Self, CommandError> {
        let kind = FileKind::Plan;
        let bytes = input_file::read(path, kind)?;
        let read = file::read(&bytes).map_err(|errors| input_file::refusal(path, kind, &errors));
        let mut read = read?;
        // A task of all is written once.
        read.plan.share_task();
        let digest = hex(&Sha256::digest(&bytes)[..4]);
        Ok(Self {
            read,
            name: path.display().to_string(),
            digest,
        })
    }

    /// Whether all of it fits into one event.
    pub(super) fn check_size(&self, server: &ServerName) -> Result<(), CommandError> {
        self.read.plan.check()?;
        self.read.plan.check_size(server)?;
        Ok(())
    }
}

/// Says what is asked for, in one fixed order, so that the same command is known again.
pub(super) fn request(
    args: &Args,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    file: Option<&File>,
) -> String {
    let mut words = Vec::new();
    if let Some(file) = file {
        words.push(format!("--file {} ({})", file.name, file.digest));
    }
    if let Some(rooms) = args.rooms {
        words.push(format!("--rooms {rooms}"));
    }
    if let Some(size) = args.size {
        words.push(format!("--size {size}"));
    }
    if let Some(name) = &args.name {
        words.push(format!("--name '{name}'"));
    }
    if let Some(name) = &args.room_name {
        words.push(format!("--room-name '{name}'"));
    }
    if let Some(Task(task)) = &args.task {
        words.push(format!("--task '{}'", task.as_deref().unwrap_or_default()));
    }
    if let Some(language) = &args.language {
        words.push(format!("--language {language}"));
    }
    if let Some(join) = args.join {
        words.push(format!("--join {join:?}").to_lowercase());
    }
    let WishArgs {
        together,
        apart,
        spread,
    } = &args.wishes;
    for (flag, lists) in [
        ("--together", together),
        ("--apart", apart),
        ("--spread", spread),
    ] {
        words.extend(lists.iter().map(|list| format!("{flag} '{list}'")));
    }
    let without = args.without.iter();
    words.extend(without.map(|user| format!("--without '{user}'")));
    if let Some(length) = args.length {
        words.push(format!("--for {}s", length.as_secs()));
    }
    if let Some(ends_at) = ends_at {
        words.push(format!("--until {}", times::moment(ends_at)));
    }
    if let Some(seed) = args.seed {
        words.push(format!("--seed {seed}"));
    }
    for (flag, is_set) in [
        ("--again", args.again),
        ("--rotate", args.rotate),
        ("--keep", args.keep),
        ("--free", args.free),
        ("--with-moderators", args.with_moderators),
        ("--with-me", args.with_me),
        ("--quiet-main", args.quiet_main),
        ("--unmute", args.unmute),
        ("--no-announce", args.no_announce),
        ("--stable", args.stable),
    ] {
        if is_set {
            words.push(flag.to_owned());
        }
    }
    words.join(" ")
}

/// What is there already.
#[derive(Debug, Default)]
pub(super) struct AtHand {
    /// What earlier rounds left, if they are to be built on.
    rounds: Option<Rounds>,
    /// The rooms that can be opened.
    rooms: Vec<ExistingRoom>,
}

impl AtHand {
    pub(super) async fn read(args: &Args, breakout: &Breakout) -> Result<Self, CommandError> {
        if args.again {
            let rounds = breakout.rounds().await?;
            let rooms = rounds.rooms();
            return Ok(Self {
                rounds: Some(rounds),
                rooms,
            });
        }
        let rooms = breakout.prepared_rooms().await?;
        Ok(Self {
            rounds: None,
            rooms,
        })
    }

    /// Calls the rooms as the user says, else as in the round before.
    fn call_rooms(&self, args: &Args, plan: &mut Plan) {
        if let Some(names) = &args.room_name {
            plan.room_names = names.clone();
            for room in plan
                .children
                .iter_mut()
                .filter_map(|child| child.room.as_mut())
            {
                room.rename = true;
            }
            return;
        }
        let last = self
            .rounds
            .as_ref()
            .and_then(|rounds| rounds.sessions.last());
        if let Some(note) = last.and_then(|last| last.content.session.as_ref()) {
            plan.room_names = note.room_names.clone();
        }
    }

    /// Who may join the rooms: as the user says, else as those that are there.
    fn join_rule(&self, args: &Args) -> Result<ChildJoinRule, CommandError> {
        let there = self.rooms.iter().find_map(|room| room.join_rule);
        match (args.join.map(ChildJoinRule::from), there) {
            (Some(wanted), Some(there)) if args.again && wanted != there => {
                Err(CommandError::refused(words::other_join_rule())
                    .with_hint(words::leave_out_join()))
            }
            (Some(wanted), _) => Ok(wanted),
            (None, Some(there)) if args.again => Ok(there),
            (None, _) => Ok(ChildJoinRule::default()),
        }
    }
}

/// What a deal that looks back says of who meets again, and nothing of another one.
#[derive(Clone, Copy, Default)]
pub(super) struct Meetings {
    /// How many pairs meet again.
    pub(super) repeats: Option<usize>,
    /// How many more rounds are known in which nobody does.
    pub(super) more_without_repeat: Option<usize>,
}

/// Deals the people of the parent into groups of these names, and finds the rooms for it. Says how many pairs meet again,
/// if that was counted.
pub(super) fn deal(
    args: &Args,
    file: Option<&File>,
    parent: &Parent,
    at_hand: &AtHand,
    left_out: &LeftOut,
    names: NamePattern,
) -> Result<(Plan, Meetings), CommandError> {
    // Who stands in a file is meant, unless the same command says otherwise.
    let is_left_out =
        |user: &OwnedUserId| left_out.has(user) && (args.file.is_none() || left_out.is_asked_for());
    let join_rule = at_hand.join_rule(args)?;
    let mut meetings = Meetings::default();
    let is_deal = args.rooms.is_some() || args.size.is_some() || args.rotate;
    let has_own_tasks = file.is_some();
    let mut plan = if file.is_none() && !is_deal {
        same_groups(args, at_hand)?
    } else {
        let by_name = file.is_some();
        let plan = match file {
            Some(file) => file.read.plan.clone(),
            None => {
                let deal = asked_deal(args, parent, at_hand, left_out)?;
                let dealt = deal.with_names(names).deal(&mut rng(args))?;
                meetings = Meetings {
                    repeats: dealt.repeats,
                    more_without_repeat: dealt.more_without_repeat,
                };
                dealt.plan
            }
        };
        let fits = |room: &&ExistingRoom| room.join_rule.is_none_or(|rule| rule == join_rule);
        let rooms: Vec<_> = at_hand.rooms.iter().filter(fits).cloned().collect();
        let mut reuse = Reuse::default();
        reuse.rename = args.name.is_some();
        reuse.by_name = by_name;
        reuse.exchange = !by_name;
        reuse.keep = args.keep;
        plan.in_rooms(&rooms, reuse)
    };
    for child in &mut plan.children {
        child.users.retain(|user| !is_left_out(user));
    }
    plan.join_rule = join_rule;
    at_hand.call_rooms(args, &mut plan);
    let mut plan = match &args.task {
        // What stands in a file for one group counts more than what is said for all.
        Some(Task(task)) if has_own_tasks => {
            plan.task.clone_from(task);
            plan
        }
        Some(Task(task)) => {
            plan.set_task(task.clone());
            plan
        }
        None => plan.keep_tasks(at_hand.rounds.as_ref().and_then(Rounds::task)),
    };
    plan.share_task();
    plan.check()?;
    Ok((plan, meetings))
}

/// Says what the host should know of the plan before it is opened.
pub(super) fn warnings(plan: &Plan, file: Option<&File>, parent: &Parent) -> Vec<Message> {
    let lines = file.map(|file| file.read.lines.clone()).unwrap_or_default();
    let notes = file.map(|file| &*file.read.notes).unwrap_or_default();
    let warnings = plan.warnings(&parent.members_and_invited(), &lines);
    let notes = notes.iter().map(Said::said);
    notes.chain(warnings.iter().map(Said::said)).collect()
}

/// Plans the last break-out again.
fn same_groups(args: &Args, at_hand: &AtHand) -> Result<Plan, CommandError> {
    let again = at_hand.rounds.as_ref().and_then(Rounds::again);
    let mut plan = again.ok_or_else(|| {
        CommandError::refused(words::nothing_to_open_again())
            .with_hint(words::start_opens_a_first())
    })?;
    if let Some(names) = &args.name {
        plan = plan.renamed(names);
    }
    if args.free {
        for child in &mut plan.children {
            child.users.clear();
        }
    }
    Ok(plan)
}

/// Wishes are for a deal, and some plans are none.
pub(super) fn check_for_wishes(args: &Args) -> Result<(), CommandError> {
    let why = if args.file.is_some() {
        words::no_wishes_with_file()
    } else if args.free {
        words::no_wishes_with_free()
    } else if args.rooms.is_none() && args.size.is_none() && !args.rotate {
        words::no_wishes_again()
    } else {
        return Ok(());
    };
    Err(CommandError::usage(why).with_hint(words::what_deals()))
}

/// What is asked for: with all earlier rounds in mind to rotate, and then into as many rooms as the last one had unless
/// the user says how many.
fn asked_deal(
    args: &Args,
    parent: &Parent,
    at_hand: &AtHand,
    left_out: &LeftOut,
) -> Result<Deal, CommandError> {
    let rounds = at_hand.rounds.as_ref().filter(|_| args.rotate);
    let split = match (args.rooms, args.size) {
        (Some(rooms), _) => Split::Rooms(number(rooms)),
        (None, Some(size)) => Split::Size(number(size)),
        (None, None) => match rounds.map_or(0, |rounds| rounds.last.len()) {
            0 => {
                return Err(CommandError::refused(words::nothing_says_how_many())
                    .with_hint(words::add_rooms_or_size()));
            }
            last => Split::Rooms(last),
        },
    };
    let selection = selection(args, left_out);
    let mut deal = Deal::new(split, &selection, &parent.members, parent.own_user());
    if args.free {
        return Ok(deal.free());
    }
    if args.rotate {
        deal = deal.with_past(rounds.map(Rounds::groups).unwrap_or_default());
    }
    let wishes = args
        .wishes
        .lists()
        .of_members(&parent.members, deal.people())?;
    Ok(deal.with_wishes(wishes))
}

fn selection(args: &Args, left_out: &LeftOut) -> Selection {
    let mut selection = Selection::default();
    selection.without.clone_from(left_out.users());
    selection.with_moderators = args.with_moderators;
    selection.with_host = args.with_me;
    selection
}

fn rng(args: &Args) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(args.seed.unwrap_or_else(|| rand::rng().next_u64()))
}

fn number(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
