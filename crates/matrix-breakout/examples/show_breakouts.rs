//! Prints the break-outs that an account is offered, those there are and then every change.
//!
//! `cargo run -p matrix-breakout --example show_breakouts -- https://example.org @me:example.org`
//!
//! The password is taken from `MATRIX_PASSWORD`, or else from the first line of the standard
//! input. Nothing is stored on disk. The Enter key, or the end of the input, ends the program and
//! logs its device out.
#![recursion_limit = "256"]
#![expect(clippy::print_stdout, reason = "an example prints")]

use std::{env, error::Error, io, pin::pin, thread};

use breakout_core::text::room_label;
use futures_util::StreamExt as _;
use matrix_breakout::{Breakouts, RoomOffer};
use matrix_sdk::{Client, config::SyncSettings};
use tokio::sync::oneshot;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(homeserver), Some(user)) = (arguments.next(), arguments.next()) else {
        return Err("usage: show_breakouts HOMESERVER-URL USER-ID".into());
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "an example is a program, not the library"
    )]
    let password = match env::var("MATRIX_PASSWORD") {
        Ok(password) => password,
        Err(_) => io::stdin().lines().next().ok_or("no password")??,
    };
    let client = Client::builder().homeserver_url(homeserver).build().await?;
    let login = client.matrix_auth().login_username(user, &password);
    login.initial_device_display_name("show_breakouts").await?;

    let result = tokio::select! {
        result = watch(&client) => result,
        _ = enter() => Ok(()),
    };
    client.logout().await?;
    result
}

async fn watch(client: &Client) -> Result<(), Box<dyn Error>> {
    client.sync_once(SyncSettings::default()).await?;
    let breakouts = Breakouts::new(client.clone());
    let mut offers = pin!(breakouts.subscribe_to_offers().await?);
    let sync = pin!(client.sync(SyncSettings::default()));
    let show = async {
        while let Some(offer) = offers.next().await {
            print(client, &offer).await?;
        }
        Ok(())
    };
    tokio::select! { result = sync => Ok(result?), result = show => result }
}

async fn print(client: &Client, news: &RoomOffer) -> Result<(), Box<dyn Error>> {
    let parent = client.get_room(&news.parent).ok_or("no such room")?;
    let name = parent.display_name().await?.to_string();
    let parent = room_label(Some(&name), parent.room_id());
    let Some(offer) = &news.offer else {
        println!("{parent}: no break-out any more");
        return Ok(());
    };
    println!("{parent}: a break-out by {}", offer.sender);
    if offer.warns() {
        println!("  Careful: you do not know them, and they cannot moderate this room.");
    }
    for child in &offer.children {
        let id = child.room_id.as_str();
        let name = room_label(child.name.as_deref(), &child.room_id);
        let yours = if child.suggested { "*" } else { " " };
        match name == id {
            true => println!("  {yours} {id}"),
            false => println!("  {yours} {name} ({id})"),
        }
    }
    Ok(())
}

/// Waits for a line of input on a thread of its own, which does not keep the program alive.
async fn enter() {
    let (entered, wait) = oneshot::channel();
    thread::spawn(move || {
        drop(io::stdin().lines().next());
        entered.send(())
    });
    // An error means that the thread is gone, which is as good as a line.
    wait.await.unwrap_or_default();
}
