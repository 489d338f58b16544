use breakout_account::{
    clock,
    unfinished::{Kind, Unfinished},
};
use breakout_core::text::room_label;
use breakout_i18n::{changing as words, commands};
use breakout_words::{CommandError, said::Said as _};
use matrix_breakout::{Error, RoomError, RoomFailure};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, TransactionId};
use serde::Serialize;

use super::r#move::show;
use crate::{
    context::Context,
    open_session::{OpenSession, Whose},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    text: String,

    #[arg(long, value_name = "CHILD")]
    to: Option<String>,

    #[command(flatten)]
    whose: Whose,
}

#[derive(Debug, Serialize)]
struct SayAnswer {
    sent: Vec<Sent>,
    failed: Vec<NotSaid>,
}

#[derive(Debug, Serialize)]
struct Sent {
    room_id: OwnedRoomId,
    event_id: OwnedEventId,
}

#[derive(Debug, Serialize)]
struct NotSaid {
    room_id: OwnedRoomId,
    error: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    if args.text.trim().is_empty() {
        return Err(CommandError::usage(words::nothing_to_say()));
    }
    let mut session = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let to = args
        .to
        .as_deref()
        .map(|child| session.child(child))
        .transpose()?;
    session.sync_encryption().await?;
    let account = session.connection.account();
    let parent = session.room.room_id();
    let turn = session.turn.as_ref();
    let saying = Unfinished::begin(
        account,
        parent,
        (Kind::Say, (to.as_deref(), &args.text)),
        || TransactionId::new().to_string(),
        clock::now(),
        turn,
    )?;

    let progress = context.ui.progress(words::saying_it(), None);
    let mut say = session
        .breakout
        .say(args.text)
        .with_session_of(session.note())
        .with_once(saying.word())
        .with_progress(move |step| show(&progress, step));
    if let Some(to) = to {
        say = say.to(to);
    }
    let report = say.await?;
    let (sent, failed) = (report.sent.len(), report.failed.len());
    if failed == 0 {
        saying.finish(session.turn.as_mut())?;
    }
    let mut error = (failed > 0).then(|| {
        let message = words::not_said(sent + failed, failed);
        report
            .failed
            .iter()
            .find_map(|unsaid| CommandError::of_server(&unsaid.error))
            .map_or_else(
                || CommandError::refused(message.clone()),
                |error| error.during(message.clone()),
            )
    });
    let is_out =
        |unsaid: &RoomFailure| matches!(unsaid.error, RoomError::Other(Error::NotJoined(_)));
    if report.failed.iter().any(is_out) {
        error = error.map(|error| error.with_hint(commands::join_what_you_may()));
    }
    for unsaid in &report.failed {
        let name = room_label(unsaid.name.as_deref(), &unsaid.room_id);
        let why = unsaid.error.said();
        let hint = commands::named_room(name, unsaid.room_id.as_str(), why);
        error = error.map(|error| error.with_hint(hint));
    }
    if context.ui.json() {
        let failed = report.failed.into_iter().map(|unsaid| NotSaid {
            room_id: unsaid.room_id,
            error: unsaid.error.to_string(),
        });
        let sent = report.sent.into_iter().map(|said| Sent {
            room_id: said.room_id,
            event_id: said.event_id,
        });
        context.ui.answer_json(&SayAnswer {
            sent: sent.collect(),
            failed: failed.collect(),
        })?;
    } else if sent > 0 {
        context.ui.answer(words::said(sent))?;
    }
    error.map_or(Ok(()), Err)
}
