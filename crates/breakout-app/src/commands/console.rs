use std::{io, net::Ipv4Addr, sync::Arc};

use serde::Serialize;
use tokio::{
    net::TcpListener,
    sync::broadcast::{Receiver, error::RecvError},
};

use crate::{
    command_error::CommandError,
    context::Context,
    ui::Ui,
    web::{self, Change, Console, Gate},
};

/// Host and take part in the browser
///
/// Serves a web page for this account, on this machine only, until Ctrl-C. The address lets in one browser, once; run
/// the command again for another one.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Print the address and open no browser
    #[arg(long)]
    no_browser: bool,

    /// Serve it at this port instead of a free one
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

/// What this command answers with.
#[derive(Debug, Serialize)]
struct ConsoleAnswer {
    console: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let ui = &context.ui;
    // Before the account is read: a port that is taken is told at once.
    let (listener, port) = listen(args.port).await?;
    let connection = context.connect_and_sync().await?;
    let (gate, url) = Gate::new(port, &mut rand::rng());
    let console = Console::start(connection, Arc::new(gate), context.interrupt.clone());

    // From here on Ctrl-C is the way to end, and what the browser has begun is finished first.
    let finishing = context.interrupt.finish_first();
    let changes = console.subscribe();
    let app = web::app(console.clone());
    let stop = context.interrupt.clone();
    let serving = web::run(listener, app, async move { stop.wait().await });
    let telling = async {
        tell(ui, &url, args.no_browser).await?;
        follow(ui, changes).await;
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
    drop(console);
    Ok(())
}

/// Loopback only: the console is for whoever sits at this machine.
async fn listen(port: Option<u16>) -> Result<(TcpListener, u16), CommandError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))
        .await
        .map_err(|error| {
            let problem = CommandError::refused("the console has no port to answer at");
            match (port, error.kind()) {
                (Some(_), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied) => {
                    problem.with_hint("without `--port` a free one is taken")
                }
                _ => problem,
            }
            .with_source(error)
        })?;
    let address = listener.local_addr().map_err(|error| {
        CommandError::refused("the console has no port to answer at").with_source(error)
    })?;
    Ok((listener, address.port()))
}

/// Brings the address to the user.
async fn tell(ui: &Ui, url: &str, no_browser: bool) -> Result<(), CommandError> {
    if ui.json() {
        ui.answer_json(&ConsoleAnswer {
            console: url.to_owned(),
        })?;
    } else if no_browser {
        ui.answer(&format!("console: {url}"))?;
    } else {
        ui.news(&format!("console: {url}"));
    }
    ui.news("the console runs until Ctrl-C");
    if no_browser {
        return Ok(());
    }
    let url = url.to_owned();
    let opened = tokio::task::spawn_blocking(move || webbrowser::open(&url)).await;
    if !matches!(opened, Ok(Ok(()))) {
        ui.hint("the browser did not open; follow the link above on this machine");
    }
    Ok(())
}

/// Says in the terminal too when the homeserver is lost.
async fn follow(ui: &Ui, mut changes: Receiver<Change>) {
    let mut offline = false;
    loop {
        match changes.recv().await {
            Ok(Change::Offline(text)) => {
                ui.news(&text);
                offline = true;
            }
            Ok(Change::Online) if offline => {
                ui.news("connected again");
                offline = false;
            }
            Ok(Change::Online | Change::Rooms(_)) | Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => return,
        }
    }
}
