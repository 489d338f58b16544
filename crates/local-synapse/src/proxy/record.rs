//! The requests that a proxy has seen.

use std::collections::BTreeMap;

use hyper::Request;
use parking_lot::{Mutex, MutexGuard};
use reqwest::{Method, StatusCode};

/// The head of a request, by which it is chosen to fail.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestHead {
    /// The method.
    pub method: Method,
    /// The path, without the query, escaped as the client sent it.
    pub path: String,
    /// The query, without the question mark.
    pub query: Option<String>,
}

/// A request that came through a proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeenRequest {
    /// The method.
    pub method: Method,
    /// The path, without the query, escaped as the client sent it.
    pub path: String,
    /// The status that the client was answered with, or `None` if it got no answer: because its connection was cut or
    /// hangs, or because it is still under way.
    pub status: Option<StatusCode>,
}

impl RequestHead {
    pub(crate) fn of<B>(request: &Request<B>) -> Self {
        Self {
            method: request.method().clone(),
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
        }
    }
}

/// The requests seen, by the order of their coming.
#[derive(Debug, Default)]
pub(crate) struct Record(Mutex<Seen>);

/// Names a request in the record, also when the record has been cleared meanwhile.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestNumber(u64);

#[derive(Debug, Default)]
struct Seen {
    next: u64,
    requests: BTreeMap<u64, SeenRequest>,
}

impl Record {
    pub(crate) fn arrived(&self, head: &RequestHead) -> RequestNumber {
        let mut seen = self.lock();
        let number = seen.next;
        seen.next += 1;
        let request = SeenRequest {
            method: head.method.clone(),
            path: head.path.clone(),
            status: None,
        };
        seen.requests.insert(number, request);
        RequestNumber(number)
    }

    pub(crate) fn answered(&self, number: RequestNumber, status: StatusCode) {
        if let Some(request) = self.lock().requests.get_mut(&number.0) {
            request.status = Some(status);
        }
    }

    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        self.lock().requests.values().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().requests.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.lock()
    }
}
