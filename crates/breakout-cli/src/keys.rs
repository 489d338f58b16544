//! How the library has the encryption keys fetched while a command goes on.

use std::sync::Arc;

use breakout_account::connection::Connection;
use breakout_words::CommandError;
use futures_util::future::BoxFuture;
use matrix_sdk::ruma::OwnedRoomId;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Fetches the keys whenever that is asked for, and hands out why they could not be.
pub(crate) fn fetching(
    connection: &Arc<Connection>,
) -> (
    impl Fn(OwnedRoomId) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    UnboundedReceiver<CommandError>,
) {
    let (failed, without_keys) = unbounded_channel();
    let connection = connection.clone();
    let fetch = move |_| -> BoxFuture<'static, ()> {
        let (connection, failed) = (connection.clone(), failed.clone());
        Box::pin(async move {
            if let Err(error) = connection.sync_encryption_once().await {
                let _is_over = failed.send(error).is_err();
            }
        })
    };
    (fetch, without_keys)
}
