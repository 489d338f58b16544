mod left_out;
mod plan;
mod report;
mod widget;

use std::{path::PathBuf, str::FromStr, time::Duration};

use breakout_account::{clock, connection::Connection, starts::Starts, turns::Turn};
use breakout_core::{
    event::{
        breakout::{EventType, Session},
        remembered::RememberedEventContent,
    },
    plan::{ChildJoinRule, Plan, SESSION_ID_BYTES, name::NamePattern, room_name::RoomNamePattern},
    task,
};
use breakout_i18n::{Language, Message, commands, start as words};
use breakout_terminal::ui::{self, Ui};
use breakout_words::{
    CommandError, names, safe_text,
    said::Said,
    typed::{duration::parse_duration, point_in_time::PointInTime},
};
use matrix_breakout::{
    Breakout, OpenError, Parent, Progress, RoomBreakoutExt as _, SessionEnd, Work,
};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use self::{
    left_out::LeftOut,
    plan::{AtHand, Meetings},
};
use super::plan::WishArgs;
use crate::{context::Context, resolve, session_language, waiting};

/// So many warnings of one plan are printed.
const MOST_WARNINGS: usize = 20;

/// Split a room: make the break-out rooms, open them, and tell everybody
///
/// Safe to run again: a start that was cut off is continued by the same command, without anything being made twice.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("split").required(true).multiple(true))]
pub(crate) struct Args {
    /// The room to split: an id, an alias, or its name
    room: String,

    /// Deal everybody evenly into this many rooms
    #[arg(
        long,
        value_name = "N",
        group = "split",
        conflicts_with_all = ["size", "file"],
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    rooms: Option<u32>,

    /// Deal everybody evenly into rooms of at most this many people
    #[arg(
        long,
        value_name = "K",
        group = "split",
        conflicts_with = "file",
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    size: Option<u32>,

    /// Take rooms and people from a CSV file with the header `room,user`
    #[arg(long, value_name = "FILE", group = "split")]
    file: Option<PathBuf>,

    /// Open the rooms of the last break-out again: with the same groups, or with a new deal if you say how
    ///
    /// A new deal opens in the rooms there are, those made by `breakout prepare` as well, and makes only what is
    /// missing. Rooms keep their names unless you give `--name`; those of a file are found by their name.
    #[arg(long, group = "split")]
    again: bool,

    /// Deal so that as few pairs as possible meet again, counting all break-outs of this room
    #[arg(long, requires = "again", conflicts_with_all = ["free", "file"])]
    rotate: bool,

    /// Leave people in rooms that are not theirs any more; otherwise a new deal removes them, but for moderators
    #[arg(long, requires = "again")]
    keep: bool,

    /// Suggest no room to anybody: all choose for themselves
    #[arg(long, conflicts_with_all = ["size", "file"])]
    free: bool,

    /// Who may join the rooms; `restricted` unless you say otherwise, and with `--again` as before
    #[arg(long, value_name = "RULE")]
    join: Option<JoinRule>,

    /// End the session by itself after so long, like `90s`, `15m` or `1h30m`
    #[arg(long = "for", value_name = "DUR", value_parser = parse_duration)]
    length: Option<Duration>,

    /// End the session by itself at this time, the next `14:30` or so, or with the date like `2026-03-02 14:30`
    #[arg(long, value_name = "TIME", conflicts_with = "length")]
    until: Option<PointInTime>,

    /// How to call the rooms, with n in braces where their number goes; otherwise rooms keep their names, and new ones are
    /// `Group 1` and so on, in the language of the rooms
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    name: Option<NamePattern>,

    /// How to call the rooms themselves, which stand beside others in people's lists: `{name}` is the name of the
    /// group, and `{parent}` that of the room that is split; `{name} · {parent}` unless you say otherwise
    ///
    /// With `--again`, rooms that are there are called so too.
    #[arg(long, value_name = "NAME")]
    room_name: Option<RoomNamePattern>,

    /// What the groups are to do, in at most 500 characters; people read it where they choose a group, and in the group
    ///
    /// A plan file can give each group a task of its own, in the column `task`. With `--again`, the tasks are those of
    /// before unless you say otherwise; an empty text takes them away.
    #[arg(long, value_name = "TEXT")]
    task: Option<Task>,

    /// Give the moderators rooms like everybody else
    #[arg(long, conflicts_with_all = ["free", "file"])]
    with_moderators: bool,

    /// Give yourself a room like everybody else
    #[arg(long, conflicts_with_all = ["free", "file"])]
    with_me: bool,

    /// Leave somebody out of the groups, like a helper, a recorder or a bot: a user id, or a display name that only one
    /// member has
    ///
    /// May be given several times. It is remembered for the room, also for people who would get a group later; `--without
    /// none` forgets it.
    #[arg(long, value_name = "USER", conflicts_with = "free")]
    without: Vec<String>,

    /// Deal the same people the same way again
    #[arg(long, value_name = "N", conflicts_with_all = ["free", "file"])]
    seed: Option<u64>,

    #[command(flatten)]
    wishes: WishArgs,

    /// Let only moderators write in the room that is split while the rooms are open
    ///
    /// Members below power level 50 can write there again when the session ends, whoever or whatever ends it. With an end
    /// time, something has to be there to end it: the homeserver, or see `--yes`.
    #[arg(long)]
    quiet_main: bool,

    /// Promise to keep `breakout status --watch` or the console running until the end, where `--quiet-main` needs that
    #[arg(long)]
    yes: bool,

    /// Open the widget of the room for everybody, which shows people their group inside Element; the end of the session closes it
    ///
    /// It is remembered for the room. `breakout widget` adds a widget to a room.
    #[arg(long)]
    widget: bool,

    /// Leave the widget closed, also by later starts in this room
    #[arg(long, conflicts_with = "widget")]
    no_widget: bool,

    /// Let members write in the rooms who are kept from it here by a power level of their own
    #[arg(long)]
    unmute: bool,

    /// Speak this language in the rooms: a tag like `en`, which also whoever goes on with the session keeps to
    ///
    /// It is remembered for the room. Groups that have a name keep it.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,

    /// Send no message that tells everybody
    #[arg(long)]
    no_announce: bool,

    /// Use the event type that the proposal will have once it is accepted
    #[arg(long)]
    stable: bool,

    /// Replace a break-out that is open; its rooms stay, and the people there are told that new groups are open
    #[arg(long)]
    replace: bool,

    /// Show what would be sent, and whether it fits into an event, and send nothing
    #[arg(long)]
    dry_run: bool,
}

/// A task as it was typed, or none.
#[derive(Clone, Debug)]
struct Task(Option<String>);

impl FromStr for Task {
    type Err = task::TaskTooLong;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        task::checked(text).map(Self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum JoinRule {
    /// The members of the room that is split
    Restricted,
    /// Only the people who are suggested; they are invited
    Invite,
    /// Anybody
    Public,
}

impl From<JoinRule> for ChildJoinRule {
    fn from(rule: JoinRule) -> Self {
        match rule {
            JoinRule::Restricted => Self::Restricted,
            JoinRule::Invite => Self::Invite,
            JoinRule::Public => Self::Public,
        }
    }
}

impl Args {
    fn event_type(&self) -> EventType {
        if self.stable {
            EventType::Stable
        } else {
            EventType::Unstable
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    if !args.wishes.lists().is_empty() {
        plan::check_for_wishes(&args)?;
    }
    let asked_language = session_language::asked_for(args.language.as_deref())?;
    // A file with errors, or with too many people, is told before anything is connected.
    let file = args.file.as_deref().map(plan::File::read).transpose()?;
    if let Some(file) = file.as_ref().filter(|_| !args.dry_run) {
        file.check_size(context.account()?.user_id().server_name())?;
    }
    let connection = context.connect_and_sync().await?;
    // Only now it is known what time it is.
    let ends_at = args.until.map(|until| until.not_before(clock::now()));
    let ends_at = ends_at.transpose()?;
    let room = resolve::room(connection.client(), &args.room).await?;
    // Before anything is read: another process may be about to change it.
    let mut turn = match args.dry_run {
        true => None,
        false => Some(context.turn(&connection, room.room_id(), None).await?),
    };
    let breakout = room.breakout().with_newest(connection.newest());
    let progress = context.ui.progress(words::reading_the_room(), None);
    let parent = breakout.fetch_parent().await?;
    drop(progress);
    parent.check_split()?;
    parent.check_change(&args.event_type().state_event_type())?;
    if !args.no_announce {
        parent.check_write()?;
    }
    if args.quiet_main {
        parent.check_quiet()?;
    }
    let will_end_at = ends_at.or_else(|| args.length.and_then(clock::after));
    // Without a dry run, opening it checks that.
    if args.dry_run
        && args.quiet_main
        && !args.yes
        && let Some(will_end_at) = will_end_at
    {
        let left = will_end_at.get().saturating_sub(clock::now().get());
        let left = Duration::from_millis(left.into());
        breakout.check_quiet_end(left).await?;
    }
    let request = plan::request(&args, ends_at, file.as_ref());
    let at_hand = AtHand::read(&args, &breakout).await?;
    let remembered = breakout.remembered().await?;
    let language = session_language::of_room(asked_language, &remembered);
    let left_out = LeftOut::read(&args, &parent, remembered.clone())?;
    left_out.say(context, &parent);
    let widget = widget::read(&args, &parent, &remembered)?;
    widget.say(context);
    let names = args.name.clone();
    let names = names.unwrap_or_else(|| language.group_names());
    let (plan, meetings) = plan::deal(&args, file.as_ref(), &parent, &at_hand, &left_out, names)?;
    let warnings = plan::warnings(&plan, file.as_ref(), &parent);
    warn(&context.ui, &warnings);
    left_out::say_bots(context, &plan, &parent);
    if args.dry_run {
        let warnings = in_json(&warnings);
        let mut note = Session::new("0".repeat(SESSION_ID_BYTES));
        note.ends_at = will_end_at;
        note.language = language.tag_in_note();
        let plan = (&plan, meetings);
        return report::dry_run(context, plan, &parent, note, warnings, &left_out);
    }
    remember(&breakout, &remembered, &left_out, asked_language, widget).await?;

    if !args.no_announce && parent.encryption.is_some() {
        connection.sync_encryption_once().await?;
    }
    let start = Start {
        breakout,
        parent,
        plan,
        request,
        ends_at,
        language,
        widget: widget.is_opened,
        meetings,
        warnings,
    };
    start.open(&args, context, &connection, turn.as_mut()).await
}

/// Keeps for later starts what was said now.
async fn remember(
    breakout: &Breakout,
    before: &RememberedEventContent,
    left_out: &LeftOut,
    asked_language: Option<Language>,
    widget: widget::Choice,
) -> Result<(), CommandError> {
    let mut now = before.clone();
    now.without.clone_from(left_out.users());
    session_language::remember(asked_language, &mut now);
    now.widget = widget.is_remembered;
    if now != *before {
        breakout.remember(&now).await?;
    }
    Ok(())
}

/// A start of which everything is known.
struct Start {
    breakout: Breakout,
    parent: Parent,
    plan: Plan,
    request: String,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    language: Language,
    /// Whether the widget is opened.
    widget: bool,
    meetings: Meetings,
    /// What the host was warned of.
    warnings: Vec<Message>,
}

impl Start {
    async fn open(
        self,
        args: &Args,
        context: &Context,
        connection: &Connection,
        turn: Option<&mut Turn>,
    ) -> Result<(), CommandError> {
        let Self {
            breakout,
            parent,
            plan,
            request,
            ends_at,
            language,
            widget,
            meetings,
            warnings,
        } = self;
        let names = names::names_in(&parent);
        let starts = Starts::read(connection.account(), &parent.room_id)?;
        let _finishing = context.interrupt.finish_first();
        let progress = context.ui.progress(words::starting(), None);
        let opening = breakout
            .open(plan)
            .with_parent(parent)
            .with_request(request)
            .with_end(ends_at.map_or(args.length.map(SessionEnd::After), |at| {
                Some(SessionEnd::At(at))
            }))
            .with_announcement(!args.no_announce)
            .with_event_type(args.event_type())
            .with_replace(args.replace)
            .with_quiet_main(args.quiet_main)
            .with_language(language)
            .with_presence(args.yes)
            .with_widget(widget)
            .with_unmute(args.unmute)
            .with_stop(context.interrupt.token())
            .with_progress(move |step| show(&progress, step));
        let result = starts.watch_over(opening, turn).await?;
        match result {
            Ok(report) => report::opened(context, report, &names, meetings, in_json(&warnings)),
            Err(error) => Err(refusal(error)),
        }
    }
}

/// Warns before anything is made, while it can be stopped.
fn warn(ui: &Ui, warnings: &[Message]) {
    for warning in warnings.iter().take(MOST_WARNINGS) {
        ui.warning(warning);
    }
    match warnings.len().saturating_sub(MOST_WARNINGS) {
        0 => {}
        more => ui.warning(words::more_warnings(more)),
    }
}

/// Warnings as scripts read them.
fn in_json(warnings: &[Message]) -> Vec<String> {
    let warnings = warnings.iter();
    warnings
        .map(|warning| warning.text(Language::English))
        .collect()
}

/// How a table tells of a room that could not be made.
pub(super) fn failed(reason: Option<&impl Said>) -> Message {
    let reason = reason.map(Said::said);
    words::failed(reason.unwrap_or_else(words::not_tried))
}

pub(super) fn show(progress: &ui::Progress, step: Progress) {
    match step {
        Progress::Creating { done, total } => {
            progress.step(words::making_rooms());
            progress.total(u64::try_from(total).unwrap_or(u64::MAX));
            progress.done(u64::try_from(done).unwrap_or(u64::MAX));
        }
        Progress::OtherDevice => progress.step(commands::other_device()),
        Progress::Looking => progress.step(words::looking_for_earlier_start()),
        Progress::Inviting { left } => progress.step(words::inviting(left)),
        Progress::Opening => progress.step(words::opening()),
        Progress::Quieting => progress.step(words::quieting()),
        Progress::Announcing { done, total } if total > 1 => {
            progress.step(words::telling_everybody_part(done + 1, total));
        }
        Progress::Announcing { .. } => progress.step(words::telling_everybody()),
        Progress::TellingReplaced { left } => {
            progress.step(words::telling_the_earlier(left));
        }
        Progress::Tidying { left } => {
            progress.step(words::tidying_up(left));
        }
        Progress::Waiting { work, wait, left } => {
            let what = match work {
                Work::Rooms => commands::limit_on_rooms_left(left),
                Work::Announcement if left > 1 => commands::limit_on_messages_left(left),
                work => commands::limit_on_requests(waiting::said(work)),
            };
            progress.wait(what, wait);
        }
        _ => {}
    }
}

/// The command was stopped when so many rooms were there.
pub(super) fn stopped(made: usize) -> CommandError {
    CommandError::interrupted().with_hint(words::made_so_far(made))
}

pub(super) fn refusal(error: OpenError) -> CommandError {
    match error {
        OpenError::AlreadyOpen(present) => {
            let open = match &present.sender {
                Some(sender) => words::already_open_by(sender.as_str()),
                None => words::already_open(),
            };
            CommandError::refused(open).with_hint(words::end_or_replace())
        }
        OpenError::HalfMade { request, .. } => {
            CommandError::refused(words::earlier_was_cut_off(safe_text(&request)))
                .with_hint(words::run_it_again())
                .with_hint(words::or_begin_anew())
        }
        OpenError::Stopped { made, .. } => stopped(made),
        OpenError::StoppedTidying { left, .. } => CommandError::interrupted()
            .with_hint(words::left_to_do(left))
            .with_hint(commands::run_again_to_go_on()),
        error => CommandError::from(error),
    }
}
