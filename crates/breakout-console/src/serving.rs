//! Connections of browsers, none of which is held open for nothing.
//!
//! Every user of this machine can connect, also without any right to the console. So a connection that does not come to a
//! whole request is closed, and there are only so many at a time.

use std::{pin::pin, time::Duration};

use axum::{Router, serve::Listener};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{sync::watch, task::JoinSet};

/// How long the head of a request may take, from the first byte of the connection, or from the answer before.
pub(super) const HEAD: Duration = Duration::from_secs(30);

/// How long the body of a form may take.
pub(super) const BODY: Duration = Duration::from_secs(60);

/// How many connections a console has at a time that one person uses, for [`run`](crate::run). A browser has six for each name, and one for each
/// page that looks on.
pub const CONNECTIONS: usize = 256;

/// Answers this many connections at a time until `shutdown`, and then only what is under way. The next connection waits until
/// one of them has ended.
pub(super) async fn serve(
    listener: impl Listener,
    app: Router,
    most: usize,
    shutdown: impl Future,
) {
    serve_within(HEAD, listener, app, most, shutdown).await;
}

async fn serve_within(
    head: Duration,
    mut listener: impl Listener,
    app: Router,
    most: usize,
    shutdown: impl Future,
) {
    let (stop, stopped) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        tokio::select! {
            (stream, _) = listener.accept(), if connections.len() < most => {
                let stream = TokioIo::new(stream);
                connections.spawn(connection(head, stream, app.clone(), stopped.clone()));
            }
            Some(_ended) = connections.join_next(), if !connections.is_empty() => {}
            _ = &mut shutdown => break,
        }
    }
    drop(listener);
    stop.send_replace(true);
    while connections.join_next().await.is_some() {}
}

async fn connection<I>(
    head: Duration,
    stream: TokioIo<I>,
    app: Router,
    mut stopped: watch::Receiver<bool>,
) where
    I: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .serve_connection(stream, TowerToHyperService::new(app))
        .with_upgrades();
    let mut connection = pin!(connection);
    let stop = async {
        let _closed = stopped.wait_for(|stopped| *stopped).await.is_err();
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        // Browsers close connections whenever they like.
        tracing::debug!(%error, "a connection has ended");
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use axum::routing::get;
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::{TcpListener, TcpStream},
        time::Instant,
    };

    use super::*;

    async fn answer(stream: &mut TcpStream, request: &str) -> String {
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[tokio::test]
    async fn a_connection_without_a_whole_request_is_closed() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().route("/", get(async || "here"));
        let mut server = JoinSet::new();
        let head = Duration::from_millis(300);
        server.spawn(serve_within(head, listener, app, 8, pending::<()>()));
        for request in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let began = Instant::now();
            answer(&mut stream, request).await;
            // That it ends at all is what is claimed; on a busy machine it may take longer.
            assert!(began.elapsed() >= head, "{request:?}");
        }
        // A whole one is answered, and the connection is not kept for ever either.
        let mut stream = TcpStream::connect(address).await.unwrap();
        let answer = answer(&mut stream, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert!(answer.ends_with("here"), "{answer}");
    }
    #[tokio::test]
    async fn the_next_connection_waits_until_one_of_the_most_has_ended() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().route("/", get(async || "here"));
        let mut server = JoinSet::new();
        server.spawn(serve_within(HEAD, listener, app, 2, pending::<()>()));
        let mut streams = Vec::new();
        for _ in 0..2 {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream
                .write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                .await
                .unwrap();
            // It is taken, and stays open.
            stream.read_u8().await.unwrap();
            streams.push(stream);
        }
        let mut next = TcpStream::connect(address).await.unwrap();
        let closing = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        let asking = answer(&mut next, closing);
        let mut asking = pin!(asking);
        let waits = tokio::time::timeout(Duration::from_millis(300), &mut asking).await;
        assert!(waits.is_err(), "{waits:?}");
        streams.pop();
        let answer = asking.await;
        assert!(answer.ends_with("here"), "{answer}");
    }
}
