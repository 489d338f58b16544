//! A reverse proxy that counts requests and makes chosen ones fail.

mod fault;
mod forward;
mod record;

use std::{
    io,
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpListener, task::JoinSet};

use self::{fault::Faults, forward::Upstream, record::Record};
use crate::raw_client::loopback_client;

pub use self::{
    fault::{Fault, FaultRemoved, InjectedFault},
    record::{RequestHead, SeenRequest},
};

/// Stands in front of a homeserver, records the requests it gets and makes chosen ones fail.
///
/// It runs on the tokio runtime it was started on and ends when it is dropped, with all its connections.
///
/// # Examples
///
/// ```no_run
/// # async fn example(homeserver: &str) -> Result<(), Box<dyn std::error::Error>> {
/// use local_synapse::{Fault, FaultProxy, Method};
///
/// let proxy = FaultProxy::start(homeserver).await?;
/// // The second room is made, but the client never learns of it.
/// let hang = proxy.inject(
///     |request| request.method == Method::POST && request.path.ends_with("/createRoom"),
///     2,
///     Fault::HangAfter,
/// );
/// // … start a client on `proxy.url()` …
/// hang.triggered().await?;
/// // … kill the client …
/// assert_eq!(proxy.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct FaultProxy {
    url: String,
    record: Arc<Record>,
    faults: Arc<Faults>,
    ahead: Arc<AtomicI64>,
    /// Holds the one task that accepts connections. Dropping it ends that task and, with it, the connections.
    _accepting: JoinSet<()>,
}

/// The proxy could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProxyError {
    /// No port could be had.
    #[error("could not listen on loopback")]
    Listen(#[source] io::Error),
    /// The client that forwards the requests could not be set up.
    #[error("could not set up an HTTP client")]
    Client(#[source] reqwest::Error),
}

impl FaultProxy {
    /// Starts a proxy on a free port of loopback that forwards to `target_url`.
    ///
    /// When the target cannot be reached, the proxy answers 502, as others do.
    ///
    /// # Errors
    ///
    /// Those of [`ProxyError`].
    pub async fn start(target_url: &str) -> Result<Self, ProxyError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(ProxyError::Listen)?;
        let address = listener.local_addr().map_err(ProxyError::Listen)?;
        let record = Arc::new(Record::default());
        let faults = Arc::new(Faults::default());
        let ahead = Arc::new(AtomicI64::new(0));
        let upstream = Upstream {
            http: loopback_client().map_err(ProxyError::Client)?,
            target_url: target_url.trim_end_matches('/').to_owned(),
            record: record.clone(),
            faults: faults.clone(),
            ahead: ahead.clone(),
        };
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(listener, Arc::new(upstream)));
        Ok(Self {
            url: format!("http://{address}"),
            record,
            faults,
            ahead,
            _accepting: accepting,
        })
    }

    /// Returns the address of the proxy, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the requests that came since the start or the last [`clear`](Self::clear), in the order of their coming.
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.record.requests()
    }

    /// Forgets the requests seen. Faults stay, and so does what they have counted.
    pub fn clear(&self) {
        self.record.clear();
    }

    /// Makes one request fail: of those that come from now on and match, the `nth`, counted from 1.
    ///
    /// Each fault counts all requests that match it. When one request is the turn of several faults, it gets the one
    /// injected first.
    pub fn inject(
        &self,
        matches: impl Fn(&RequestHead) -> bool + Send + Sync + 'static,
        nth: usize,
        fault: Fault,
    ) -> InjectedFault {
        self.faults.inject(matches, nth..=nth, fault)
    }

    /// Makes requests fail: of those that come from now on and match, the `nth`, counted from 1, and all after it.
    ///
    /// It lasts until [`heal`](Self::heal).
    pub fn inject_from(
        &self,
        matches: impl Fn(&RequestHead) -> bool + Send + Sync + 'static,
        nth: usize,
        fault: Fault,
    ) -> InjectedFault {
        self.faults.inject(matches, nth..=usize::MAX, fault)
    }

    /// Lets the homeserver's clock seem to be so many seconds ahead, in the `Date` of its answers; what it does is done by its
    /// own.
    pub fn shift_date(&self, seconds: i64) {
        self.ahead.store(seconds, Ordering::Relaxed);
    }

    /// Removes all faults. A request that hangs already goes on hanging.
    pub fn heal(&self) {
        self.faults.clear();
    }
}

/// Serves connections until it is dropped.
async fn accept(listener: TcpListener, upstream: Arc<Upstream>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let upstream = upstream.clone();
                    connections.spawn(async move {
                        let service = service_fn(|request| upstream.answer(request));
                        let served = http1::Builder::new()
                            .serve_connection(TokioIo::new(stream), service)
                            .await;
                        if let Err(error) = served {
                            tracing::trace!(%error, "connection ended early");
                        }
                    });
                }
                Err(error) => tracing::debug!(%error, "could not accept a connection"),
            },
            // Frees what ended connections leave behind.
            Some(_) = connections.join_next() => {}
        }
    }
}
