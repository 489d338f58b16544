//! From the arguments to the plan.

use std::{fs, path::Path};

use matrix_breakout::{
    Parent,
    core::plan::{
        Plan, file,
        split::{self, Selection, Split},
    },
};
use matrix_sdk::ruma::ServerName;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest as _, Sha256};

use super::Args;
use crate::command_error::CommandError;

/// A plan file that has been read.
#[derive(Debug)]
pub(super) struct File {
    plan: Plan,
    name: String,
    digest: String,
}

impl File {
    pub(super) fn read(path: &Path) -> Result<Self, CommandError> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| {
            CommandError::usage(format!("the plan file {name} cannot be read")).with_source(error)
        })?;
        let plan = file::parse(&text).map_err(|errors| {
            errors.lines.iter().fold(
                CommandError::usage(format!("the plan file {name} has errors")),
                |error, (line, wrong)| error.with_hint(format!("line {line}: {wrong}")),
            )
        })?;
        let digest = Sha256::digest(&text);
        let digest = digest
            .iter()
            .take(4)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Ok(Self { plan, name, digest })
    }

    /// Whether all of it fits into one event.
    pub(super) fn check_size(&self, server: &ServerName) -> Result<(), CommandError> {
        self.plan.check()?;
        self.plan.check_size(server)?;
        Ok(())
    }
}

/// Says what is asked for, in one fixed order, so that the same command is known again.
pub(super) fn request(args: &Args, file: Option<&File>) -> String {
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
    if file.is_none() {
        words.push(format!("--name '{}'", args.name));
    }
    words.push(format!("--join {:?}", args.join).to_lowercase());
    if let Some(length) = args.length {
        words.push(format!("--for {}s", length.as_secs()));
    }
    if let Some(seed) = args.seed {
        words.push(format!("--seed {seed}"));
    }
    for (flag, is_set) in [
        ("--free", args.free),
        ("--with-moderators", args.with_moderators),
        ("--with-me", args.with_me),
        ("--no-announce", args.no_announce),
        ("--stable", args.stable),
    ] {
        if is_set {
            words.push(flag.to_owned());
        }
    }
    words.join(" ")
}

/// Deals the people of the parent.
pub(super) fn deal(args: &Args, file: Option<File>, parent: &Parent) -> Result<Plan, CommandError> {
    let rooms = |rooms: u32| usize::try_from(rooms).unwrap_or(usize::MAX);
    let mut plan = match (file, args.rooms, args.size) {
        (Some(file), ..) => file.plan,
        (None, Some(count), _) if args.free => split::free(rooms(count), &args.name)?,
        (None, count, size) => {
            let split = match (count, size) {
                (Some(count), _) => Split::Rooms(rooms(count)),
                (None, size) => Split::Size(rooms(size.unwrap_or(0))),
            };
            let mut selection = Selection::default();
            selection.with_moderators = args.with_moderators;
            selection.with_host = args.with_me;
            let people = selection.pick(&parent.members, parent.own_user());
            let seed = args.seed.unwrap_or_else(|| rand::rng().next_u64());
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            split::even(split, people, &args.name, &mut rng)?
        }
    };
    plan.join_rule = args.join.into();
    plan.check()?;
    Ok(plan)
}
