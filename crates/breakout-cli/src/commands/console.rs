use std::{path::PathBuf, sync::Arc};

use breakout_console::{
    CONNECTIONS, Change, Console, ElementCall, Gate, LiveKitClient, SharedSite, Site,
};
use breakout_i18n::commands as words;
use breakout_terminal::{browser, ui::Ui};
use breakout_words::CommandError;
use serde::Serialize;

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    no_browser: bool,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,

    #[arg(long, value_name = "DIR")]
    element_call: Option<PathBuf>,

    #[arg(long, value_name = "DIR")]
    livekit_client: Option<PathBuf>,
}

/// What this command answers with.
#[derive(Debug, Serialize)]
struct ConsoleAnswer {
    console: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let ui = &context.ui;
    // Before the account is read: a port that is taken is an error at once.
    let (listener, port) = breakout_console::listen(args.port).await?;
    let accounts = context.accounts()?;
    let livekit_client = LiveKitClient::find(args.livekit_client.as_deref(), accounts.root())?;
    let element_call = ElementCall::find(args.element_call.as_deref(), accounts.root())?
        .map(|element_call| element_call.with_livekit_client(livekit_client));
    if element_call.is_none() {
        ui.hint(breakout_i18n::call::how_to_get_element_call());
    }
    let (gate, url) = Gate::new(port, &mut rand::rng());
    let site = site(context, Arc::new(gate), element_call).await?;

    // From here on Ctrl-C is the way to end, and what the browser has begun is finished first.
    let finishing = context.interrupt.finish_first();
    let app = breakout_console::site_app(site.clone());
    let stop = context.interrupt.clone();
    let serving =
        breakout_console::run(listener, app, CONNECTIONS, async move { stop.wait().await });
    let telling = async {
        tell(ui, &url, args.no_browser).await?;
        follow(ui, &site).await;
        Ok::<_, CommandError>(())
    };
    tokio::pin!(serving);
    tokio::select! {
        served = &mut serving => served?,
        told = telling => {
            told?;
            serving.await?;
        }
    }
    drop(finishing);
    context.interrupt.may_end().await;
    site.close();
    Ok(())
}

/// The console of the account, or of nobody where there is none or its login has ended.
async fn site(
    context: &Context,
    gate: Arc<Gate>,
    element_call: Option<ElementCall>,
) -> Result<SharedSite, CommandError> {
    let interrupt = context.interrupt.clone();
    let accounts = context.accounts()?;
    let site = Site::new(gate.clone(), interrupt.clone(), accounts, element_call);
    if context.is_new()? {
        return Ok(site);
    }
    match context.connect_and_sync().await {
        Ok(connection) => site.open(Console::start(connection, gate, interrupt)),
        Err(error) if error.requires_login() => {
            let user_id = context.account()?.user_id().to_owned();
            site.leave_notice(words::account_is_logged_out(user_id.as_str()));
        }
        Err(error) => return Err(error),
    }
    Ok(site)
}

/// Brings the address to the user.
async fn tell(ui: &Ui, url: &str, no_browser: bool) -> Result<(), CommandError> {
    if ui.json() {
        ui.answer_json(&ConsoleAnswer {
            console: url.to_owned(),
        })?;
    } else if no_browser {
        ui.answer(words::console_at(url))?;
    } else {
        ui.news(words::console_at(url));
    }
    ui.news(words::console_runs());
    if !no_browser {
        browser::open(ui, url).await;
    }
    Ok(())
}

/// Says in the terminal too when the homeserver is lost, for every account that comes.
async fn follow(ui: &Ui, site: &SharedSite) {
    loop {
        let changed = site.changed();
        tokio::pin!(changed);
        let Some(changes) = site.console().map(|console| console.subscribe()) else {
            changed.await;
            continue;
        };
        tokio::select! {
            () = tell_losses(ui, changes) => changed.await,
            () = &mut changed => {}
        }
    }
}

async fn tell_losses(ui: &Ui, mut changes: breakout_console::Changes) {
    let mut offline = false;
    loop {
        match changes.next().await {
            Some(Change::Offline(lost)) => {
                ui.news(&lost.text);
                offline = true;
            }
            Some(Change::Online) if offline => {
                ui.news(words::connected_again());
                offline = false;
            }
            Some(Change::Online | Change::Rooms(_) | Change::Missed) => {}
            None => return,
        }
    }
}
