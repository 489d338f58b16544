//! The demo: a homeserver and people of their own, who are in a room that is split.

mod board;
mod bot;
#[cfg(unix)]
mod calls;
#[cfg(not(unix))]
#[path = "no_calls.rs"]
mod calls;
mod consoles;
mod context;
mod host;
mod invitation;
mod names;
mod people;
mod person;
mod scene;
mod serve;
mod server;
mod show;
mod stand_in;
mod summary;
mod teacher;

use std::{path::Path, time::Duration};

use breakout_account::Accounts;
use breakout_core::plan::{
    Plan,
    split::{self, Split},
};
use breakout_i18n::{Language, Message, commands::console_at, demo as words};
use breakout_terminal::browser;
use breakout_words::CommandError;
use local_synapse::Synapse;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use tempfile::TempDir;

pub use self::context::Context;
use self::{
    calls::{Callers, Calls},
    consoles::Consoles,
    invitation::Invitation,
    scene::{GUEST, HOST, ROOM, Scene},
    show::show,
    summary::Summary,
};

/// How many groups there are, if there are enough people.
const GROUPS: usize = 4;

/// With calls, so that somebody is to be heard in each.
const GROUPS_WITH_CALLS: usize = 2;

const LENGTH: Duration = Duration::from_secs(60);

/// With calls, which move after a countdown.
const LENGTH_WITH_CALLS: Duration = Duration::from_secs(180);

const PEOPLE: u8 = 12;

/// Each of them is a page of a browser with a call in it.
const PEOPLE_WITH_CALLS: u8 = 4;

/// Every demo deals the same people the same way.
const SEED: u64 = 3985;

/// See break-out rooms at work: a homeserver and people of their own, on this machine
///
/// Starts a throwaway Synapse, which is installed the first time, and splits a room with people in it for a minute.
/// Then you can play along from a second terminal. Ctrl-C stops everything and leaves nothing behind but the installed
/// Synapse. It needs Python 3.10 or later with its `venv` module.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// End the session when everybody has arrived, and stop
    #[arg(long)]
    once: bool,

    /// How many people take part; 12 if this is not said, 4 with `--calls`, and 5 with `--serve`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=60))]
    people: Option<u8>,

    /// Have everybody talk: the people are in a call, each with a tone for a voice and a color for a face, and a break-out
    /// moves them into calls of their groups. It needs Chromium with its driver, npm, and Go 1.26 or later to build LiveKit, a
    /// media server, the first time
    #[arg(long, conflicts_with = "once")]
    calls: bool,

    /// Show the bot of `breakout serve`: it is invited, made a moderator and asked for groups, and a page in the place of
    /// Element shows what somebody sees who is split
    #[arg(long, conflicts_with = "calls")]
    serve: bool,

    /// Print the address of the host's console and open no browser
    #[arg(long)]
    no_browser: bool,
}

/// Plays the demo until Ctrl-C, or once.
pub async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    if args.serve {
        return serve::run(&args, context).await;
    }
    let ui = &context.ui;
    // All of it goes when it is dropped, also by Ctrl-C: the people, then the homeserver, then the files.
    let home = home()?;
    let calls = match args.calls {
        true => Some(Calls::prepare(context).await?),
        false => None,
    };
    let config = calls.as_ref().map(Calls::synapse_config);
    let synapse = server::start(context, config).await?;
    ui.news(words::homeserver_runs_at(synapse.url()));
    let accounts = Accounts::at(home.path().to_owned());
    let usual = if args.calls {
        PEOPLE_WITH_CALLS
    } else {
        PEOPLE
    };
    let count = usize::from(args.people.unwrap_or(usual));
    let mut scene = Scene::set(&synapse, &accounts, count, args.calls, ui).await?;
    ui.news(introduction(&scene, count));
    // They end before the homeserver does.
    let _consoles = match args.once {
        true => None,
        false => {
            let opened = open_consoles(&mut scene, &synapse, home.path(), &args, &calls, context);
            Some(opened.await?)
        }
    };

    let plan = plan(&scene, &args, ui.language())?;
    let length = if args.calls {
        LENGTH_WITH_CALLS
    } else {
        LENGTH
    };
    let report = scene.host.open(plan, length, ui.language()).await?;
    scene.people.begin_late();

    let invitation = Invitation::new(home.path(), synapse.url());
    let everybody = scene.people.user_ids().clone();
    let note = if args.once {
        Message::empty()
    } else {
        invitation.to_session()
    };
    let last = show(ui, &mut scene.host, &mut scene.people, &note, |board| {
        args.once && board.are_there(&everybody)
    })
    .await?;
    let ended = scene.host.end().await?;
    let summary = Summary::new(&synapse, &scene.host, report, &last, ended).await?;
    summary.answer(ui, &last)?;
    if args.once {
        return if last.are_there(&everybody) {
            Ok(())
        } else {
            Err(CommandError::refused(words::not_everybody_arrived()))
        };
    }

    let text = invitation.to_everything();
    if ui.json() {
        ui.news(text);
    } else {
        ui.answer(text)?;
    }
    loop {
        show(ui, &mut scene.host, &mut scene.people, &note, |_| false).await?;
        ui.news(words::over_start_another());
    }
}

/// A place for all files of the demo, until it is dropped.
fn home() -> Result<TempDir, CommandError> {
    let home = tempfile::Builder::new().prefix("breakout-").tempdir();
    home.map_err(|error| CommandError::refused(words::no_temporary_files()).with_source(error))
}

/// Opens the host's console in the browser; the others are one click away from there. Whoever is in a call is so from then
/// on.
async fn open_consoles(
    scene: &mut Scene,
    synapse: &Synapse,
    home: &Path,
    args: &Args,
    calls: &Option<Calls>,
    context: &Context,
) -> Result<(Option<Callers>, Consoles), CommandError> {
    let others = Accounts::at(home.join("people"));
    let everybody = std::mem::take(&mut scene.everybody);
    let interrupt = context.interrupt.clone();
    let people = scene.people.users().to_vec();
    let parent = scene.host.room().room_id().to_owned();
    let studio = match calls {
        Some(calls) => {
            let folder = home.join("voices");
            Some(calls.studio(synapse.url(), &parent, &people, &folder)?)
        }
        None => None,
    };
    let language = context.ui.language();
    let consoles = Consoles::new(
        (synapse.url(), &parent),
        others,
        (interrupt, language),
        studio,
        everybody,
    );
    let callers = match calls {
        Some(calls) => {
            let callers = calls.begin(&consoles, &people, &parent, context).await?;
            let url = consoles.of(GUEST.user).await?;
            context
                .ui
                .news(words::everybody_is_in_the_call(ROOM, GUEST.name, url));
            Some(callers)
        }
        None => None,
    };
    let url = consoles.host().await?;
    if let Some(folder) = consoles.widget_folder().await {
        scene.host.add_widget(&folder).await?;
    }
    context.ui.news(console_at(&url));
    if !args.no_browser {
        browser::open(&context.ui, &url).await;
    }
    Ok((callers, consoles))
}

fn introduction(scene: &Scene, count: usize) -> Message {
    match scene.people.late() {
        Some(late) => words::introduction_with_late(count, HOST.name, ROOM, late),
        None => words::introduction(count, HOST.name, ROOM),
    }
}

/// Deals everybody who is there, and, unless the demo is over too soon for that, whoever plays along.
fn plan(scene: &Scene, args: &Args, language: Language) -> Result<Plan, CommandError> {
    let mut dealt = scene.people.early();
    if !args.once {
        dealt.push(scene.guest.clone());
    }
    let groups = if args.calls {
        GROUPS_WITH_CALLS
    } else {
        GROUPS
    };
    let groups = Split::Rooms(groups.min(dealt.len()));
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    Ok(split::even(
        groups,
        dealt,
        &language.group_names(),
        &mut rng,
    )?)
}
