use std::time::Duration;

use breakout_account::{
    clock,
    room_list::room_name,
    unfinished::{Kind, Unfinished},
};
use breakout_i18n::changing as words;
use breakout_words::{
    CommandError, safe_text, times,
    typed::{Unreadable, duration::parse_duration, point_in_time::PointInTime},
};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use crate::{answer::ExtendAnswer, context::Context, open_session::Whose, resolve, timekeeping};

#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("to").required(true))]
pub(crate) struct Args {
    room: String,

    #[arg(value_name = "+DUR", group = "to", value_parser = parse_longer)]
    longer: Option<Duration>,

    #[arg(long, value_name = "TIME", group = "to")]
    until: Option<PointInTime>,

    #[arg(long)]
    yes: bool,
}

fn parse_longer(text: &str) -> Result<Duration, Unreadable> {
    let text = text.trim();
    parse_duration(text.strip_prefix('+').unwrap_or(text))
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    // Only now it is known what time it is.
    let until = args.until.map(|until| until.not_before(clock::now()));
    let until = until.transpose()?;
    let room = resolve::room(connection.client(), &args.room).await?;
    let mut turn = context.turn(&connection, room.room_id(), None).await?;
    let offer = room.breakout().offer().await?;
    let breakout = Whose { yes: args.yes }
        .of(context, &room, offer.as_ref())
        .await?;
    // The event and the homeserver's timer belong together.
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::moving_the_end(), None);
    let mut extending = match (args.longer, until) {
        (_, Some(until)) => breakout.extend_until(until),
        (longer, None) => breakout.extend(longer.unwrap_or_default()),
    };
    if let Some(offer) = &offer {
        extending = extending.with_session_of(offer.session.as_ref());
    }
    // By so much more can be done twice; what was begun without an answer is finished, and no more.
    let session = offer.as_ref().and_then(|offer| offer.session.as_ref());
    let known = session.and_then(|session| session.ends_at);
    let unfinished = match (args.longer.filter(|_| until.is_none()), session, known) {
        (Some(longer), Some(session), Some(known)) => Some(Unfinished::begin(
            connection.account(),
            room.room_id(),
            (Kind::Extend, (&session.id, longer)),
            || known.get().to_string(),
            clock::now(),
            Some(&turn),
        )?),
        _ => None,
    };
    let seen = unfinished.as_ref().map(Unfinished::word);
    let seen = seen.and_then(|word| word.parse().ok());
    extending = extending.with_seen_end(seen.map(MilliSecondsSinceUnixEpoch));
    let extended = extending.with_presence(args.yes).await?;
    if let Some(unfinished) = unfinished {
        unfinished.finish(Some(&mut turn))?;
    }
    drop(progress);
    if context.ui.json() {
        return context.ui.answer_json(&ExtendAnswer {
            session: extended.session,
            ends_at: extended.ends_at,
            on_server: extended.on_server,
        });
    }
    if !extended.on_server {
        timekeeping::warn_of_no_timer(&context.ui, extended.ends_at, extended.quiet_main);
    }
    let name = room_name(&room).await?;
    context.ui.answer(words::ends_at(
        safe_text(&name),
        times::on_the_wall(extended.ends_at, clock::now()),
    ))
}
