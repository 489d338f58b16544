use std::sync::{Arc, atomic::AtomicUsize};

use matrix_sdk::{
    RumaApiError,
    ruma::{
        api::{EndpointError as _, client::account::whoami, error::FromHttpResponseError},
        exports::http::Response,
    },
    test_utils::mocks::MatrixMockServer,
};
use serde_json::{Value, json};
use wiremock::{Mock, ResponseTemplate, matchers::any};

use super::*;

/// What a homeserver, or a proxy before it, answers.
fn answer(status: u16, body: &str) -> HttpError {
    let response = Response::builder().status(status).body(body.to_owned());
    let error = RumaApiError::from_http_response(response.unwrap());
    FromHttpResponseError::Server(error).into()
}

fn refused(status: u16, body: &Value) -> HttpError {
    answer(status, &body.to_string())
}

fn too_fast(millis: u64) -> HttpError {
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": millis });
    refused(429, &body)
}

fn failing() -> HttpError {
    refused(
        500,
        &json!({ "errcode": "M_UNKNOWN", "error": "Internal server error" }),
    )
}

#[test]
fn a_limit_is_one_whoever_sets_it() {
    assert_eq!(limited(&too_fast(1500)), Some(Duration::from_millis(1500)));
    let unsaid = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "" });
    assert_eq!(limited(&refused(429, &unsaid)), Some(UNSAID_WAIT));
    assert_eq!(
        limited(&answer(429, "<html>Too Many Requests</html>")),
        Some(UNSAID_WAIT)
    );
    let forbidden = json!({ "errcode": "M_FORBIDDEN", "error": "" });
    assert_eq!(limited(&refused(403, &forbidden)), None);
    assert_eq!(limited(&answer(502, "<html>")), None);
}

#[test]
fn what_may_be_better_next_time_is_tried_again_and_what_is_refused_is_not() {
    for error in [
        failing(),
        answer(502, "<html>"),
        answer(504, ""),
        answer(503, "{}"),
    ] {
        assert!(is_http_transient(&error), "{error}");
    }
    for (status, code) in [
        (403, "M_FORBIDDEN"),
        (400, "M_BAD_JSON"),
        (413, "M_TOO_LARGE"),
        (401, "M_UNKNOWN_TOKEN"),
    ] {
        let error = refused(status, &json!({ "errcode": code, "error": "" }));
        assert!(!is_http_transient(&error), "{error}");
    }
}

/// Sends a request that is answered with these errors first, and returns how often it was sent.
async fn send(
    patience: &Patience<'_>,
    errors: impl Fn(usize) -> Option<matrix_sdk::Error>,
) -> (Result<usize, Failure>, usize) {
    let sent = AtomicUsize::new(0);
    let request = || {
        let n = sent.fetch_add(1, Ordering::Relaxed);
        let error = errors(n);
        async move { error.map_or(Ok(n), Err) }
    };
    let result = patience
        .send(RequestKind::State, (Work::Event, 1), request)
        .await;
    (result, sent.load(Ordering::Relaxed))
}

fn quiet(_: Progress) {}

#[tokio::test(start_paused = true)]
async fn a_limit_is_waited_for_and_told() {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let told = waits.clone();
    let progress = move |progress| {
        if let Progress::Waiting { wait, left, .. } = progress {
            told.lock().push((wait, left));
        }
    };
    let patience = Patience::new(&progress, None);
    let since = Instant::now();
    // Far more often than a failure is tried again.
    let errors = |n| (n < 9).then(|| too_fast(60_000).into());
    let (result, sent) = send(&patience, errors).await;
    assert!(matches!(result, Ok(9)));
    assert_eq!(sent, 10);
    let wait = Duration::from_secs(60);
    // A paused clock is exact to the millisecond.
    let waited = since.elapsed();
    assert!(wait * 9 <= waited && waited < wait * 9 + Duration::from_secs(1));
    assert_eq!(*waits.lock(), vec![(wait, 1); 9]);
    assert_eq!(patience.waited(), wait * 9);
    let counts = patience.counter.counts();
    assert_eq!((counts.of(RequestKind::State), counts.total()), (10, 10));
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_tried_again_a_few_times_and_a_refusal_never() {
    let patience = Patience::new(&quiet, None);
    let (result, sent) = send(&patience, |n| (n == 0).then(|| failing().into())).await;
    assert!(matches!(result, Ok(1)));
    assert_eq!(sent, 2);
    // Nor is it known why another caller's request failed.
    let concurrent = |n| (n == 0).then_some(matrix_sdk::Error::ConcurrentRequestFailed);
    let (result, sent) = send(&patience, concurrent).await;
    assert!(matches!(result, Ok(1)));
    assert_eq!(sent, 2);
    let (result, sent) = send(&patience, |_| Some(failing().into())).await;
    assert!(matches!(result, Err(Failure::Sdk(_))));
    assert_eq!(sent, 5);
    let forbidden = || refused(403, &json!({ "errcode": "M_FORBIDDEN", "error": "" }));
    let (result, sent) = send(&patience, |_| Some(forbidden().into())).await;
    assert!(matches!(result, Err(Failure::Sdk(_))));
    assert_eq!(sent, 1);
}

#[tokio::test]
async fn after_one_request_without_an_answer_no_other_is_sent() {
    let patience = Patience::new(&quiet, None);
    let (result, sent) = send(&patience, |_| Some(matrix_sdk::Error::Timeout)).await;
    assert!(matches!(
        result,
        Err(Failure::Sdk(matrix_sdk::Error::Timeout))
    ));
    assert_eq!(sent, 1);
    let (result, sent) = send(&patience, |_| None).await;
    assert!(matches!(
        result,
        Err(Failure::Sdk(matrix_sdk::Error::Timeout))
    ));
    assert_eq!(sent, 0);
}

#[tokio::test]
async fn whoever_stops_does_not_wait_for_a_limit() {
    let stop = CancellationToken::new();
    let patience = Patience::new(&quiet, Some(stop.clone()));
    let stops = |_| {
        // An hour: this would not end by itself.
        stop.cancel();
        Some(too_fast(3_600_000).into())
    };
    let (result, sent) = send(&patience, stops).await;
    assert!(matches!(result, Err(Failure::Stopped)));
    assert_eq!(sent, 1);
    let (result, sent) = send(&patience, |_| None).await;
    assert!(matches!(result, Err(Failure::Stopped)));
    assert_eq!(sent, 0);
}

#[tokio::test]
async fn a_homeserver_that_never_answers_is_given_up_in_its_time() {
    let server = MatrixMockServer::new().await;
    let never = ResponseTemplate::new(200).set_delay(Duration::from_secs(3_600));
    Mock::given(any()).respond_with(never).mount(&server).await;
    let client = server.client_builder().build().await;
    let patience = Patience::new(&quiet, None);
    let ask = || async {
        let asked = client.send(whoami::v3::Request::new());
        Ok(asked.with_request_config(Patience::once()).await?)
    };
    // With a paused clock, what waits for nothing but time waits no longer.
    tokio::time::pause();
    let since = Instant::now();
    for _ in 0..2 {
        let asked = patience
            .send(RequestKind::Read, (Work::Event, 1), ask)
            .await;
        let Err(Failure::Sdk(error)) = asked else {
            panic!("an answer")
        };
        assert!(is_unanswered(&error), "{error}");
    }
    let waited = since.elapsed();
    assert!(
        ANSWER <= waited && waited < ANSWER + Duration::from_secs(1),
        "{waited:?}"
    );
    assert_eq!(patience.counter.counts().total(), 1);
}
