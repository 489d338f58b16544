mod export;

use std::path::PathBuf;

use breakout_account::room_list::room_name;
use breakout_core::event::widget::{ID, Widget, WidgetAddress};
use breakout_i18n::widget as words;
use breakout_words::{CommandError, safe_text};
use matrix_breakout::{Breakout, RoomBreakoutExt as _, RoomWidget, WidgetChange};
use matrix_sdk::ruma::{OwnedEventId, OwnedUserId};
use serde::Serialize;

use crate::context::Context;

/// Show people their group inside Element: write the widget's folder, add it to a room
///
/// The folder goes on a web server with https. Then `--url` adds the widget to a room, once: Element asks everybody again about one
/// that was changed. `breakout start --widget` opens it for everybody with the groups, and the end of the session closes it.
/// It takes a moderator's power. Without an option the command says what there is. People whose client shows no widgets
/// have the message with their link, as ever.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    #[arg(required_unless_present = "export", conflicts_with = "export")]
    room: Option<String>,

    /// Add the widget whose folder is at this address, like `https://widgets.example.org/breakout/`
    #[arg(long, value_name = "URL", conflicts_with_all = ["remove", "export"])]
    url: Option<WidgetAddress>,

    /// Remove the widget from the room
    #[arg(long, conflicts_with = "export")]
    remove: bool,

    /// Write the widget's folder for a web server: a new folder, or one that an earlier program has written
    #[arg(long, value_name = "DIR")]
    export: Option<PathBuf>,
}

#[derive(Debug, Serialize)]
struct WidgetAnswer<'a> {
    widget_id: &'static str,
    url: Option<&'a str>,
    event_id: Option<&'a OwnedEventId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<&'a OwnedUserId>,
    /// Whether it is open for everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<bool>,
    /// Whether sessions open it, as this account remembers.
    #[serde(skip_serializing_if = "Option::is_none")]
    opened_by_start: Option<bool>,
    /// Whether this command has changed anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<bool>,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let room = match (&args.room, &args.export) {
        (_, Some(folder)) => return export::run(folder, context),
        (Some(room), None) => room,
        (None, None) => return Err(CommandError::usage(words::no_room())),
    };
    let (connection, room) = context.connect_to_room(room).await?;
    let breakout = room.breakout();
    let name = safe_text(&room_name(&room).await?);
    if args.url.is_none() && !args.remove {
        return show(context, &breakout, &name).await;
    }
    let _turn = context.turn(&connection, room.room_id(), None).await?;
    let _finishing = context.interrupt.finish_first();
    match args.url {
        Some(address) => add(context, &breakout, &name, &address).await,
        None => remove(context, &breakout, &name).await,
    }
}

/// Says what there is.
async fn show(context: &Context, breakout: &Breakout, name: &str) -> Result<(), CommandError> {
    let RoomWidget {
        widget, is_open, ..
    } = breakout.fetch_widget().await?;
    let opened_by_start = breakout.remembered().await?.widget;
    let ui = &context.ui;
    if ui.json() {
        let widget = widget.as_ref();
        return ui.answer_json(&WidgetAnswer {
            widget_id: ID,
            url: widget.map(|widget| &*widget.url),
            event_id: widget.and_then(|widget| widget.event_id.as_ref()),
            sender: widget.map(|widget| &widget.sender),
            open: Some(is_open),
            opened_by_start: Some(opened_by_start),
            changed: None,
        });
    }
    let Some(widget) = widget else {
        ui.answer(words::none_in(name))?;
        ui.hint(words::export_writes_it());
        ui.hint(words::url_adds_it());
        return Ok(());
    };
    ui.answer(words::is_there(
        name,
        safe_text(widget.folder()),
        widget.sender.as_str(),
    ))?;
    ui.answer(match is_open {
        true => words::is_open(),
        false => words::is_closed(),
    })?;
    if opened_by_start {
        ui.answer(words::start_opens_it())
    } else {
        ui.hint(words::start_can_open_it());
        Ok(())
    }
}

async fn add(
    context: &Context,
    breakout: &Breakout,
    name: &str,
    address: &WidgetAddress,
) -> Result<(), CommandError> {
    let change = breakout.put_widget(address).await?;
    let ui = &context.ui;
    if address.is_loopback() {
        ui.warning(words::only_on_this_machine());
    }
    if ui.json() {
        return changed(context, Some(&address.template()), &change);
    }
    match (&change.before, change.changed) {
        (_, false) => ui.answer(words::was_so_already(name, address.as_str()))?,
        (Some(before), true) => {
            ui.answer(words::moved(name, address.as_str()))?;
            ui.warning(words::asked_again(safe_text(before.folder())));
        }
        (None, true) => ui.answer(words::added(name, address.as_str()))?,
    }
    if !breakout.remembered().await?.widget {
        ui.hint(words::start_can_open_it());
    }
    Ok(())
}

async fn remove(context: &Context, breakout: &Breakout, name: &str) -> Result<(), CommandError> {
    let change = breakout.remove_widget().await?;
    let mut remembered = breakout.remembered().await?;
    if remembered.widget {
        remembered.widget = false;
        breakout.remember(&remembered).await?;
    }
    let ui = &context.ui;
    if ui.json() {
        return changed(context, None, &change);
    }
    ui.answer(match change.changed {
        true => words::removed(name),
        false => words::none_in(name),
    })
}

fn changed(
    context: &Context,
    url: Option<&str>,
    change: &WidgetChange,
) -> Result<(), CommandError> {
    let before: Option<&Widget> = change.before.as_ref().filter(|_| !change.changed);
    context.ui.answer_json(&WidgetAnswer {
        widget_id: ID,
        url,
        event_id: change.event_id.as_ref(),
        sender: before.map(|widget| &widget.sender),
        open: None,
        opened_by_start: None,
        changed: Some(change.changed),
    })
}
