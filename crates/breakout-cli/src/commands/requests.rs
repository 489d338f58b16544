use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use breakout_account::{clock, connection::SyncNews};
use breakout_core::text::room_label;
use breakout_i18n::{Argument, changing as words, commands, status};
use breakout_words::{
    CommandError,
    names::{self, Names},
    results, safe_text,
    said::Said as _,
    times::short_time,
};
use futures_util::StreamExt as _;
use matrix_breakout::{Breakout, ChildRequest, HelpError, HelpQueue, HelpQueueError};
use matrix_sdk::ruma::{
    MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId,
};
use serde::Serialize;
use tokio::time::sleep;

use crate::{
    context::Context,
    keys,
    open_session::{OpenSession, Whose},
    waiting::that_passes,
};

/// How long to wait after something could not be read.
const PAUSE: Duration = Duration::from_secs(5);

/// Show which groups have asked for help, and take one
///
/// Somebody asks by writing `!help` in their break-out room, in any client. A moderator takes it with `--take`, or with a
/// reaction or a reply to that message. Only rooms you have joined can be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// Take the request of this room, and tell its people that you are coming
    #[arg(long, value_name = "CHILD", conflicts_with = "watch")]
    take: Option<String>,

    /// Go on and show each change, until Ctrl-C
    #[arg(long)]
    watch: bool,

    #[command(flatten)]
    whose: Whose,
}

#[derive(Debug, Serialize)]
struct RequestAnswer<'a> {
    room_id: &'a RoomId,
    name: Option<&'a str>,
    by: &'a OwnedUserId,
    since: MilliSecondsSinceUnixEpoch,
    taken_by: Option<&'a OwnedUserId>,
    /// How many messages ask for it, of those that are read.
    calls: usize,
    /// Whether there may be more, and earlier ones.
    more: bool,
}

/// A group that could not be read.
#[derive(Debug, Serialize)]
struct UnreadAnswer<'a> {
    room_id: &'a RoomId,
    name: Option<&'a str>,
    error: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let session = match args.take {
        Some(_) => OpenSession::connect_to_change(context, &args.room, args.whose).await?,
        None => OpenSession::connect(context, &args.room, args.whose).await?,
    };
    if let Some(text) = &args.take {
        session.sync_encryption().await?;
        let child = session.child(text)?;
        let _finishing = context.interrupt.finish_first();
        let progress = context.ui.progress(words::taking_it(), None);
        let taken = session.breakout.take_help_request(&child).await;
        let taken = taken.map_err(|error| match error {
            HelpError::NobodyWaits(_) => {
                CommandError::refused(words::nobody_waits_in(safe_text(text)))
                    .with_hint(words::requests_shows_who())
            }
            error => error.into(),
        })?;
        drop(progress);
        let names = names::all_names(&session.room).await?;
        return show(context, &taken, &names);
    }

    let connection = Arc::new(session.connection);
    let (keys, mut without_keys) = keys::fetching(&connection);
    let breakout = session.breakout.with_keys(keys);
    let mut shown = Shown::default();
    let progress = context.ui.progress(words::looking_who_waits(), None);
    let read = breakout.subscribe_to_help().await;
    if let Ok(error) = without_keys.try_recv() {
        return Err(error);
    }
    let (queue, mut queues) = read?;
    let queue = match queue {
        Some(queue) => queue,
        None => why_none(&breakout).await?,
    };
    drop(progress);
    // After the look, which brings the members.
    let names = names::all_names(&session.room).await?;
    shown.update(context, &queue, &names)?;
    if !args.watch {
        if queue.requests.is_empty() && !context.ui.json() {
            context.ui.news(words::nobody_has_asked());
        }
        return unread(&queue).map_or(Ok(()), Err);
    }
    let mut sync = connection.watch();
    loop {
        let read = tokio::select! {
            biased;
            Some(error) = without_keys.recv() => {
                let error = that_passes(error)?;
                context.ui.warning(status::keys_not_up_to_date(error.message()));
                continue;
            }
            Some(read) = queues.next() => match read.map_err(CommandError::from) {
                Ok(read) => read,
                // It is read again.
                Err(error) => {
                    let error = that_passes(error)?;
                    context.ui.news(commands::trying_again(error.message()));
                    continue;
                }
            },
            news = sync.next() => {
                match news? {
                    SyncNews::Rooms(_) => {}
                    SyncNews::Offline { error } => {
                        context.ui.news(commands::trying_again(error.message()));
                    }
                    SyncNews::Online => context.ui.news(commands::connected_again()),
                }
                continue;
            }
        };
        let queue = match read {
            Some(queue) => queue,
            None => match why_none_in_the_end(context, &breakout).await? {
                Some(queue) => queue,
                None => {
                    context.ui.news(words::breakout_has_ended());
                    return Ok(());
                }
            },
        };
        shown.update(context, &queue, &names)?;
    }
}

/// Says why this user helps nobody, if that is still so.
async fn why_none(breakout: &Breakout) -> Result<Arc<HelpQueue>, HelpQueueError> {
    breakout.help_queue().await.map(Arc::new)
}

/// Says the same once the homeserver answers; none if no break-out is open.
async fn why_none_in_the_end(
    context: &Context,
    breakout: &Breakout,
) -> Result<Option<Arc<HelpQueue>>, CommandError> {
    loop {
        match why_none(breakout).await {
            Ok(queue) => return Ok(Some(queue)),
            Err(HelpQueueError::NotOpen(_)) => return Ok(None),
            Err(error) => {
                let error = that_passes(error.into())?;
                context.ui.news(commands::trying_again(error.message()));
                sleep(PAUSE).await;
            }
        }
    }
}

/// What has been shown already.
#[derive(Debug, Default)]
struct Shown {
    requests: BTreeMap<OwnedEventId, Seen>,
    unread: BTreeSet<OwnedRoomId>,
    cut: BTreeSet<OwnedRoomId>,
}

/// What of a request is worth another line. A flood is shown when it is ten times as large.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    room_id: OwnedRoomId,
    name: Option<String>,
    taken_by: Option<OwnedUserId>,
    magnitude: u32,
}

impl Seen {
    fn new(request: &ChildRequest) -> Self {
        Self {
            room_id: request.room_id.clone(),
            name: request.name.clone(),
            taken_by: request.request.taken_by.clone(),
            magnitude: match request.request.is_flood() {
                true => request.request.calls.max(1).ilog10(),
                false => 0,
            },
        }
    }
}

impl Shown {
    /// Shows what is new or has changed.
    fn update(
        &mut self,
        context: &Context,
        queue: &HelpQueue,
        names: &Names,
    ) -> Result<(), CommandError> {
        for request in &queue.requests {
            let event_id = request.request.event_id.clone();
            let now = Seen::new(request);
            if self.requests.get(&event_id) != Some(&now) {
                show(context, request, names)?;
                self.requests.insert(event_id, now);
            }
        }
        for room_id in &queue.cut {
            if self.cut.insert(room_id.clone()) {
                context
                    .ui
                    .warning(words::older_calls_unseen(room_id.as_str()));
            }
        }
        for unread in &queue.unread {
            if !self.unread.insert(unread.room_id.clone()) {
                continue;
            }
            if context.ui.json() {
                context.ui.answer_json(&UnreadAnswer {
                    room_id: &unread.room_id,
                    name: unread.name.as_deref(),
                    error: unread.error.to_string(),
                })?;
            } else {
                let name = room_label(unread.name.as_deref(), &unread.room_id);
                let error = unread.error.said();
                context.ui.warning(words::group_unreadable(name, error));
            }
        }
        Ok(())
    }
}

/// The groups of which it is not known whether they wait, if there are any.
fn unread(queue: &HelpQueue) -> Option<CommandError> {
    if queue.unread.is_empty() {
        return None;
    }
    let names = queue.unread.iter();
    let names = names.map(|unread| room_label(unread.name.as_deref(), &unread.room_id));
    let names = names.collect::<Vec<_>>().join(", ");
    let error = CommandError::refused(words::waits_unreadable(names));
    Some(error.with_hint(commands::join_what_you_may()))
}

fn show(context: &Context, request: &ChildRequest, names: &Names) -> Result<(), CommandError> {
    let ChildRequest {
        room_id,
        name,
        request,
        ..
    } = request;
    if context.ui.json() {
        return context.ui.answer_json(&RequestAnswer {
            room_id,
            name: name.as_deref(),
            by: &request.by,
            since: request.since,
            taken_by: request.taken_by.as_ref(),
            calls: request.calls,
            more: request.is_cut,
        });
    }
    let room = room_label(name.as_deref(), room_id);
    let waited: u64 = clock::now()
        .get()
        .saturating_sub(request.since.get())
        .into();
    let by = names::name(names, &request.by);
    let mut states = vec![match &request.taken_by {
        Some(taken_by) => words::taken_by(names::name(names, taken_by)),
        None => words::waiting_for(short_time(waited / 1_000)),
    }];
    states.extend(results::flood(request));
    context
        .ui
        .answer(words::asked_by(room, by, Argument::list(states)))
}
