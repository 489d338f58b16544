use matrix_sdk::{
    ruma::{UInt, room_id},
    test_utils::mocks::MatrixMockServer,
};
use serde_json::json;
use wiremock::{
    Mock, Request, ResponseTemplate,
    matchers::{method, path_regex},
};

use super::*;
use crate::progress::Progress;

const LIST: &str = "/delayed_events$";
const UPDATE: &str = "/delayed_events/[^/]+$";
const STATE: &str = "/state/";

fn millis(millis: u32) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::from(millis))
}

/// A session that ends a minute from now.
fn session() -> Session {
    let mut session = Session::new("s1");
    session.ends_at = Some(millis(61_000));
    session
}

/// How a homeserver lists the timer of a session.
fn listed(id: &str, session: &Session) -> Value {
    json!({
        "delay_id": id,
        "room_id": "!parent:x",
        "type": EventType::Unstable.as_str(),
        "state_key": "",
        "content": timer::content(session),
    })
}

fn list(timers: &[Value]) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "delayed_events": timers }))
}

fn refusal(status: u16, code: &str) -> ResponseTemplate {
    let body = json!({ "errcode": code, "error": "", "retry_after_ms": 20 });
    ResponseTemplate::new(status).set_body_json(body)
}

fn is_set() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "delay_id": "new" }))
}

struct Homeserver {
    server: MatrixMockServer,
    client: Client,
}

impl Homeserver {
    async fn new(has_timers: bool) -> Self {
        let server = MatrixMockServer::new().await;
        let versions = server.mock_versions().with_versions(vec!["v1.12"]);
        let versions = versions.with_feature(FEATURE, has_timers);
        versions.ok().mount().await;
        let client = server.client_builder().no_server_versions().build().await;
        Self { server, client }
    }

    /// Answers requests so, those of a kind in this order, and the last answer for ever.
    async fn answer(&self, verb: &str, path: &str, answers: Vec<ResponseTemplate>) {
        let last = answers.len() - 1;
        for (n, answer) in answers.into_iter().enumerate() {
            let mock = Mock::given(method(verb)).and(path_regex(path));
            let mock = mock.respond_with(answer);
            let mock = if n < last {
                mock.up_to_n_times(1)
            } else {
                mock
            };
            mock.mount(&self.server).await;
        }
    }

    /// What was asked for in rooms and of timers: method, the end of the path with its query, body.
    async fn requests(&self) -> Vec<(String, Value)> {
        let all = self.server.received_requests().await.unwrap();
        let told = |request: &Request| {
            let (_, path) = request.url.as_str().split_once("/_matrix/client/")?;
            let body = serde_json::from_slice(&request.body).unwrap_or_default();
            let is_ours = path.contains("/delayed_events") || path.contains("/rooms/");
            is_ours.then(|| (format!("{} {path}", request.method), body))
        };
        all.iter().filter_map(told).collect()
    }

    /// The methods of these requests.
    async fn methods(&self) -> Vec<String> {
        let requests = self.requests().await.into_iter();
        let methods = requests.map(|(line, _)| line.split(' ').next().unwrap().to_owned());
        methods.collect()
    }

    /// Runs this with the timers of a room.
    async fn with<T>(&self, run: impl AsyncFnOnce(Timers<'_>) -> Result<T, Failure>) -> T {
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let room_id = room_id!("!parent:x");
        match run(Timers::new(&self.client, room_id, &patience)).await {
            Ok(done) => done,
            Err(Failure::Stopped) => panic!("stopped"),
            Err(Failure::Sdk(error)) => panic!("{error}"),
        }
    }

    async fn settle(&self, session: &Session) -> bool {
        let clock = Clock::new(|| millis(1_000));
        let wanted = Wanted {
            event_type: EventType::Unstable,
            session,
            ends: true,
            levels: None,
            clock: &clock,
        };
        let settle = async |timers: Timers<'_>| timers.settle(&wanted, None).await;
        self.with(settle).await
    }
}

#[tokio::test]
async fn a_timer_sends_the_end_when_the_session_ends() {
    let homeserver = Homeserver::new(true).await;
    homeserver.answer("GET", LIST, vec![list(&[])]).await;
    homeserver.answer("PUT", STATE, vec![is_set()]).await;
    let session = session();
    assert!(homeserver.settle(&session).await);
    let requests = homeserver.requests().await;
    let (asked, _) = &requests[0];
    assert_eq!(asked, "GET unstable/org.matrix.msc4140/delayed_events");
    let (set, body) = &requests[1];
    assert_eq!(
        set,
        "PUT v3/rooms/!parent:x/state/org.matrix.msc3985.breakout/?org.matrix.msc4140.delay=60000"
    );
    assert_eq!(*body, json!(timer::content(&session)));
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn the_right_timer_stays_and_all_others_are_canceled() {
    let homeserver = Homeserver::new(true).await;
    let mut earlier = session();
    earlier.ends_at = Some(millis(31_000));
    let mut elsewhere = listed("elsewhere", &earlier);
    elsewhere["room_id"] = json!("!other:x");
    let timers = [
        listed("stale", &earlier),
        listed("right", &session()),
        elsewhere,
    ];
    homeserver.answer("GET", LIST, vec![list(&timers)]).await;
    let canceled = ResponseTemplate::new(200).set_body_json(json!({}));
    homeserver.answer("POST", UPDATE, vec![canceled]).await;
    assert!(homeserver.settle(&session()).await);
    let requests = homeserver.requests().await;
    let (cancel, body) = &requests[1];
    assert_eq!(
        cancel,
        "POST unstable/org.matrix.msc4140/delayed_events/stale"
    );
    assert_eq!(*body, json!({ "action": "cancel" }));
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn a_homeserver_without_timers_is_asked_for_none() {
    let homeserver = Homeserver::new(false).await;
    assert!(!homeserver.settle(&session()).await);
    let cleared = async |timers: Timers<'_>| timers.clear().await;
    assert!(homeserver.with(cleared).await);
    assert_eq!(homeserver.requests().await, []);
}

#[tokio::test]
async fn a_homeserver_that_has_lost_its_timers_is_one_without() {
    for code in ["M_NOT_FOUND", "M_UNRECOGNIZED"] {
        let homeserver = Homeserver::new(true).await;
        let gone = refusal(404, code);
        homeserver.answer("GET", LIST, vec![gone]).await;
        assert!(!homeserver.settle(&session()).await);
        assert_eq!(homeserver.methods().await, ["GET"]);
    }
}

#[tokio::test]
async fn a_timer_that_is_refused_is_not_tried_again() {
    let homeserver = Homeserver::new(true).await;
    homeserver.answer("GET", LIST, vec![list(&[])]).await;
    let too_long = refusal(400, "M_UNKNOWN");
    homeserver.answer("PUT", STATE, vec![too_long]).await;
    assert!(!homeserver.settle(&session()).await);
    assert_eq!(homeserver.methods().await, ["GET", "PUT"]);
}

#[tokio::test]
async fn a_timer_that_may_be_set_is_looked_for_before_another_is_set() {
    let homeserver = Homeserver::new(true).await;
    let lists = vec![list(&[]), list(&[listed("made", &session())])];
    homeserver.answer("GET", LIST, lists).await;
    let lost = refusal(500, "M_UNKNOWN");
    homeserver.answer("PUT", STATE, vec![lost, is_set()]).await;
    assert!(homeserver.settle(&session()).await);
    assert_eq!(homeserver.methods().await, ["GET", "PUT", "GET"]);
}

#[tokio::test]
async fn a_limit_is_waited_for_and_the_timer_set_then() {
    let homeserver = Homeserver::new(true).await;
    homeserver.answer("GET", LIST, vec![list(&[])]).await;
    let limit = refusal(429, "M_LIMIT_EXCEEDED");
    homeserver.answer("PUT", STATE, vec![limit, is_set()]).await;
    assert!(homeserver.settle(&session()).await);
    assert_eq!(homeserver.methods().await, ["GET", "PUT", "PUT"]);
}

#[tokio::test]
async fn a_homeserver_that_stumbles_is_asked_again() {
    let homeserver = Homeserver::new(true).await;
    let mut earlier = session();
    earlier.ends_at = Some(millis(31_000));
    let timers = [listed("stale", &earlier), listed("right", &session())];
    let lost = || ResponseTemplate::new(502);
    let lists = vec![lost(), list(&timers)];
    homeserver.answer("GET", LIST, lists).await;
    let canceled = ResponseTemplate::new(200).set_body_json(json!({}));
    homeserver
        .answer("POST", UPDATE, vec![lost(), canceled])
        .await;
    assert!(homeserver.settle(&session()).await);
    let methods = homeserver.methods().await;
    assert_eq!(methods, ["GET", "GET", "POST", "POST"]);
}

#[tokio::test]
async fn a_timer_that_has_fired_is_told_from_one_that_is_canceled() {
    let homeserver = Homeserver::new(true).await;
    let timers = [listed("fired", &session())];
    homeserver.answer("GET", LIST, vec![list(&timers)]).await;
    let fired = refusal(404, "M_NOT_FOUND");
    homeserver.answer("POST", UPDATE, vec![fired]).await;
    let cleared = async |timers: Timers<'_>| timers.clear().await;
    assert!(!homeserver.with(cleared).await);
    assert_eq!(homeserver.methods().await, ["GET", "POST"]);
}

#[tokio::test]
async fn a_session_that_is_cleared_leaves_the_timer_of_the_next_one() {
    let homeserver = Homeserver::new(true).await;
    let mut next = session();
    next.id = "s2".into();
    let timers = [listed("old", &session()), listed("next", &next)];
    homeserver.answer("GET", LIST, vec![list(&timers)]).await;
    let canceled = ResponseTemplate::new(200).set_body_json(json!({}));
    homeserver.answer("POST", UPDATE, vec![canceled]).await;
    let cleared = async |timers: Timers<'_>| timers.clear_of("s1").await;
    assert!(homeserver.with(cleared).await);
    let requests = homeserver.requests().await;
    assert!(requests[1].0.ends_with("/old"), "{requests:?}");
    assert_eq!(requests.len(), 2);
}
