use breakout_account::{clock, connection::SyncNews, room_list::room_name};
use breakout_i18n::{commands, taking_part as words};
use breakout_words::{CommandError, names};
use futures_util::StreamExt as _;
use matrix_breakout::{Breakouts, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::RoomId};

use crate::{answer::StatusAnswer, board, context::Context, resolve};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: Option<String>,

    #[arg(long)]
    watch: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    connection.read_sticky_calls().await;
    let client = connection.client();
    let only = match &args.room {
        Some(room) => Some(resolve::room(client, room).await?),
        None => None,
    };
    let is_wanted = |room_id: &RoomId| only.as_ref().is_none_or(|only| only.room_id() == room_id);
    let breakouts = Breakouts::new(client.clone());
    if !args.watch {
        let mut shown = 0;
        for offer in breakouts.offers().await? {
            if let Some(room) = client
                .get_room(&offer.parent)
                .filter(|_| is_wanted(&offer.parent))
            {
                show(context, &room).await?;
                shown += 1;
            }
        }
        if shown == 0 && !context.ui.json() {
            context.ui.news(words::nothing_open_in_your_rooms());
        }
        return Ok(());
    }

    let mut offers = Box::pin(breakouts.subscribe_to_offers().await?);
    let mut sync = connection.watch();
    loop {
        tokio::select! {
            offer = offers.next() => {
                let Some(offer) = offer else { return Ok(()) };
                let room = client.get_room(&offer.parent).filter(|_| is_wanted(&offer.parent));
                if let Some(room) = room {
                    show(context, &room).await?;
                }
            }
            news = sync.next() => match news? {
                SyncNews::Offline { error } => {
                    context.ui.news(commands::trying_again(error.message()));
                }
                SyncNews::Online => context.ui.news(commands::connected_again()),
                SyncNews::Rooms(_) => {}
            },
        }
    }
}

async fn show(context: &Context, room: &Room) -> Result<(), CommandError> {
    // An offer costs no request, whatever it names.
    let status = room.breakout().known_status().await?;
    if context.ui.json() {
        return context.ui.answer_json(&StatusAnswer::from(status));
    }
    let names = names::names(room).await?;
    let name = room_name(room).await?;
    board::show(&context.ui, &name, &status, &names, clock::now())?;
    // Nobody is sent to the groups of a room that was upgraded: the person who opened them has to end them.
    if status.open && status.standing.is_alive() {
        let room_id = room.room_id().as_str();
        let suggested = status.children.iter().filter(|child| child.suggested);
        let own = suggested
            .filter(|child| child.standing.is_alive() || child.standing.replaced_by().is_some());
        context.ui.hint(match own.count() {
            1 => words::join_what_is_suggested(room_id),
            _ => words::join_what_you_name(room_id),
        });
    }
    Ok(())
}
