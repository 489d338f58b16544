//! A reverse proxy that keeps what a client sends.

use std::{net::Ipv4Addr, sync::Arc};

use http_body_util::{BodyExt as _, Full};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use parking_lot::Mutex;
use tokio::{net::TcpListener, task::JoinSet};

use crate::Failure;

/// A request that came through.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) body: String,
}

/// Passes requests on to a homeserver and keeps them. Dropping it ends it.
pub(crate) struct Recorder {
    pub(crate) url: String,
    recorded: Arc<Mutex<Vec<Recorded>>>,
    _accepting: JoinSet<()>,
}

impl Recorder {
    pub(crate) async fn start(target: &str) -> Result<Self, Failure> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let recorded = Arc::new(Mutex::default());
        let relay = Arc::new(Relay {
            http: reqwest::Client::builder().no_proxy().build()?,
            target: target.to_owned(),
            recorded: Arc::clone(&recorded),
        });
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(listener, relay));
        Ok(Self {
            url,
            recorded,
            _accepting: accepting,
        })
    }

    /// Returns what came, in the order of the answers.
    pub(crate) fn requests(&self) -> Vec<Recorded> {
        let recorded = self.recorded.lock();
        recorded.clone()
    }
}

async fn accept(listener: TcpListener, relay: Arc<Relay>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let relay = Arc::clone(&relay);
        connections.spawn(async move {
            let service = service_fn(|request| relay.pass_on(request));
            // Whatever goes wrong here, the client under measurement tells it.
            drop(
                http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await,
            );
        });
    }
}

struct Relay {
    http: reqwest::Client,
    target: String,
    recorded: Arc<Mutex<Vec<Recorded>>>,
}

impl Relay {
    async fn pass_on(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Failure> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        let mut onward = self
            .http
            .request(parts.method.clone(), format!("{}{path}", self.target));
        if let Some(token) = parts.headers.get(AUTHORIZATION) {
            onward = onward.header(AUTHORIZATION, token);
        }
        let answer = onward.body(body.clone()).send().await?;
        let status = answer.status();
        let mut response = Response::new(Full::new(answer.bytes().await?));
        *response.status_mut() = status;
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        let recorded = Recorded {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            body: String::from_utf8_lossy(&body).into_owned(),
        };
        let mut all = self.recorded.lock();
        all.push(recorded);
        Ok(response)
    }
}
