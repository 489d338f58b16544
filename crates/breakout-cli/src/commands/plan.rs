use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use breakout_core::plan::{
    Plan, PlanError, PlannedChild, file,
    name::NamePattern,
    people,
    rotation::{Rotation, RotationError},
    split::Split,
};
use breakout_i18n::commands as words;
use breakout_words::typed::wishes::{WishLists, check_lists};
use breakout_words::{CommandError, Way, said::Said as _};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

use crate::{
    context::Context,
    input_file::{self, FileKind},
    session_language,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    people: PathBuf,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rooms: u32,

    #[arg(long, value_name = "R", value_parser = clap::value_parser!(u32).range(1..=100))]
    rounds: u32,

    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    #[arg(long, value_name = "NAME")]
    name: Option<NamePattern>,

    #[arg(long, value_name = "TAG", conflicts_with = "name")]
    language: Option<String>,

    #[command(flatten)]
    wishes: WishArgs,

    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,

    #[arg(long)]
    force: bool,
}

// What a deal has to hold to. No help: that is the catalog's.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct WishArgs {
    #[arg(long, value_name = "USERS")]
    pub(crate) together: Vec<String>,

    #[arg(long, value_name = "USERS")]
    pub(crate) apart: Vec<String>,

    #[arg(long, value_name = "USERS")]
    pub(crate) spread: Vec<String>,
}

impl WishArgs {
    /// The lists as they were written.
    pub(crate) fn lists(&self) -> WishLists {
        let Self {
            together,
            apart,
            spread,
        } = self.clone();
        WishLists {
            together,
            apart,
            spread,
        }
    }
}

#[derive(Debug, Serialize)]
struct PlanAnswer<'a> {
    rounds: Vec<Vec<RoomAnswer<'a>>>,
    repeats: usize,
    seed: u64,
}

#[derive(Debug, Serialize)]
struct RoomAnswer<'a> {
    name: &'a str,
    users: &'a [OwnedUserId],
}

impl<'a> From<&'a PlannedChild> for RoomAnswer<'a> {
    fn from(child: &'a PlannedChild) -> Self {
        Self {
            name: &child.name,
            users: &child.users,
        }
    }
}

#[expect(clippy::unused_async, reason = "all commands are called in one way")]
pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let language = session_language::asked_for(args.language.as_deref())?;
    let names = args.name;
    let names = names.unwrap_or_else(|| language.unwrap_or_default().group_names());
    let people = read_people(&args.people)?;
    let known: BTreeSet<_> = people.iter().map(AsRef::as_ref).collect();
    let wishes = args.wishes.lists().read(|text| listed(text, &known))?;
    check_lists(&wishes)?;
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let seed = args.seed.unwrap_or_else(|| rand::rng().next_u64() >> 12);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);

    let progress = context.ui.progress(words::planning(), None);
    let dealt = Rotation::new(Split::Rooms(size(args.rooms)), people)
        .with_wishes(wishes)
        .rounds(size(args.rounds), &mut rng)
        .map_err(refusal)?;
    drop(progress);
    let plans = dealt.plans(&names);
    if context.ui.json() {
        return context.ui.answer_json(&PlanAnswer {
            rounds: plans.iter().map(rooms).collect(),
            repeats: dealt.repeats,
            seed,
        });
    }

    let files: Vec<_> = (1..)
        .zip(&plans)
        .map(|(number, plan)| {
            let path = args.out.join(format!("round-{number}.csv"));
            (path, file::write(plan))
        })
        .collect();
    if !args.force {
        check_free(&files)?;
    }
    for (path, text) in &files {
        fs::write(path, text).map_err(|error| {
            CommandError::refused(words::not_written(path.display().to_string())).with_source(error)
        })?;
        context
            .ui
            .answer(words::wrote(path.display().to_string()))?;
    }
    context.ui.answer(words::meetings_repeated(dealt.repeats))?;
    if dealt.repeats > 0 {
        let (without, rounds) = (dealt.rounds_without_repeat, plans.len());
        context
            .ui
            .answer(words::rounds_without_repeat(without, rounds))?;
    }
    // All its digits, which a number of the catalog would lose.
    context
        .ui
        .answer(words::seed_plans_the_same(seed.to_string()))
}

fn rooms(plan: &Plan) -> Vec<RoomAnswer<'_>> {
    plan.children.iter().map(RoomAnswer::from).collect()
}

/// Without the hints that belong to `start`.
fn refusal(error: RotationError) -> CommandError {
    match error {
        RotationError::Plan(PlanError::MoreRoomsThanPeople { people, .. }) => {
            CommandError::refused(error.said()).with_way(Way::RoomForEach(people))
        }
        error => error.into(),
    }
}

fn read_people(path: &Path) -> Result<Vec<OwnedUserId>, CommandError> {
    let bytes = input_file::read(path, FileKind::People)?;
    people::read(&bytes).map_err(|errors| input_file::refusal(path, FileKind::People, &errors))
}

fn listed(text: &str, known: &BTreeSet<&UserId>) -> Result<OwnedUserId, CommandError> {
    let user =
        OwnedUserId::try_from(text).map_err(|_| CommandError::usage(words::not_a_user_id(text)))?;
    if known.contains(&*user) {
        Ok(user)
    } else {
        Err(CommandError::usage(words::not_in_the_list(user.as_str())))
    }
}

/// Whether every file can be written without losing one that somebody may have edited.
fn check_free(files: &[(PathBuf, String)]) -> Result<(), CommandError> {
    let is_other = |(path, text): &&(PathBuf, String)| match fs::read(path) {
        Ok(there) => there != text.as_bytes(),
        Err(_) => false,
    };
    match files.iter().find(is_other) {
        None => Ok(()),
        Some((path, _)) => Err(CommandError::refused(words::other_plan_is_there(
            path.display().to_string(),
        ))
        .with_hint(words::overwrite_or_other_folder())),
    }
}
