//! What a client meets behind a proxy with faults.

use local_synapse::{
    Account, Fault, FaultProxy, FaultRemoved, Method, RawClient, RequestError, RequestHead,
    StatusCode, Synapse,
};
use serde_json::{Value, json};

/// A room that one user can see from before and from behind a proxy.
struct Scene {
    proxy: FaultProxy,
    direct: Account,
    proxied: RawClient,
    room_id: String,
}

type Answer = Result<(StatusCode, Value), RequestError>;

impl Scene {
    async fn new(username: &str) -> Self {
        let synapse = Synapse::shared().await;
        let direct = synapse.register(username, "password").await.unwrap();
        let (_, room) = direct
            .request(
                Method::POST,
                "/_matrix/client/v3/createRoom",
                Some(json!({})),
            )
            .await
            .unwrap();
        let proxy = FaultProxy::start(synapse.url()).await.unwrap();
        Self {
            proxied: direct.client().clone().with_base_url(proxy.url()),
            proxy,
            direct,
            room_id: room["room_id"].as_str().unwrap().to_owned(),
        }
    }

    fn topic_path(&self) -> String {
        format!(
            "/_matrix/client/v3/rooms/{}/state/m.room.topic",
            self.room_id
        )
    }

    async fn set_topic(&self, topic: &str) -> Answer {
        let body = json!({ "topic": topic });
        self.proxied
            .request(Method::PUT, &self.topic_path(), Some(body))
            .await
    }

    /// Returns the topic that the homeserver has, whatever the proxy says.
    async fn topic(&self) -> Option<String> {
        let path = self.topic_path();
        let (_, content) = self.direct.request(Method::GET, &path, None).await.unwrap();
        content["topic"].as_str().map(str::to_owned)
    }

    fn statuses(&self) -> Vec<Option<u16>> {
        let requests = self.proxy.requests();
        requests
            .iter()
            .map(|request| request.status.map(|status| status.as_u16()))
            .collect()
    }
}

fn puts(head: &RequestHead) -> bool {
    head.method == Method::PUT
}

fn lie() -> Value {
    json!({ "errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1 })
}

fn is_cut(answer: &Answer) -> bool {
    matches!(answer, Err(RequestError::NoAnswer { .. }))
}

#[tokio::test]
async fn requests_pass_and_are_recorded() {
    let scene = Scene::new("proxy-record").await;
    let (status, answer) = scene.set_topic("passed").await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    // Without its query this request lists more than one message.
    let messages = format!("/_matrix/client/v3/rooms/{}/messages", scene.room_id);
    let (_, answer) = scene
        .proxied
        .request(Method::GET, &format!("{messages}?dir=b&limit=1"), None)
        .await
        .unwrap();
    assert_eq!(answer["chunk"].as_array().map(Vec::len), Some(1));
    let no_name = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.name",
        scene.room_id
    );
    let (status, _) = scene
        .proxied
        .request(Method::GET, &no_name, None)
        .await
        .unwrap();
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(scene.topic().await.as_deref(), Some("passed"));

    let seen = scene.proxy.requests();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[0].method, Method::PUT);
    assert_eq!(seen[0].path, scene.topic_path());
    assert_eq!(seen[1].path, messages);
    assert_eq!(scene.statuses(), [Some(200), Some(200), Some(404)]);
    scene.proxy.clear();
    assert_eq!(scene.proxy.requests(), []);
}

#[tokio::test]
async fn a_cut_before_leaves_the_homeserver_untouched_and_hits_the_nth_only() {
    let scene = Scene::new("proxy-cut-before").await;
    let cut = scene.proxy.inject(puts, 2, Fault::CutBefore);
    assert!(scene.set_topic("first").await.is_ok());
    assert_eq!(cut.times_triggered(), 0);
    assert!(is_cut(&scene.set_topic("second").await));
    assert_eq!(scene.topic().await.as_deref(), Some("first"));
    assert!(scene.set_topic("third").await.is_ok());
    assert_eq!(cut.times_triggered(), 1);
    assert_eq!(scene.statuses(), [Some(200), None, Some(200)]);
}

#[tokio::test]
async fn a_cut_after_changes_the_homeserver() {
    let scene = Scene::new("proxy-cut-after").await;
    scene.proxy.inject(puts, 1, Fault::CutAfter);
    assert!(is_cut(&scene.set_topic("done").await));
    assert_eq!(scene.topic().await.as_deref(), Some("done"));
    assert_eq!(scene.statuses(), [None]);
}

#[tokio::test]
async fn an_answer_before_leaves_the_homeserver_untouched() {
    let scene = Scene::new("proxy-answer-before").await;
    let status = StatusCode::TOO_MANY_REQUESTS;
    scene.proxy.inject(
        puts,
        1,
        Fault::AnswerBefore {
            status,
            body: lie(),
        },
    );
    assert_eq!(scene.set_topic("lost").await.unwrap(), (status, lie()));
    assert_eq!(scene.topic().await, None);
    assert_eq!(scene.statuses(), [Some(429)]);
}

#[tokio::test]
async fn an_answer_after_changes_the_homeserver() {
    let scene = Scene::new("proxy-answer-after").await;
    let status = StatusCode::BAD_GATEWAY;
    scene.proxy.inject(
        puts,
        1,
        Fault::AnswerAfter {
            status,
            body: lie(),
        },
    );
    assert_eq!(scene.set_topic("done").await.unwrap(), (status, lie()));
    assert_eq!(scene.topic().await.as_deref(), Some("done"));
}

#[tokio::test]
async fn a_hang_before_triggers_while_the_client_waits() {
    let scene = Scene::new("proxy-hang-before").await;
    let hang = scene.proxy.inject(puts, 1, Fault::HangBefore);
    tokio::select! {
        answer = scene.set_topic("lost") => panic!("{answer:?}"),
        triggered = hang.triggered() => assert_eq!(triggered, Ok(())),
    }
    assert_eq!(scene.topic().await, None);
    assert_eq!(scene.statuses(), [None]);
}

#[tokio::test]
async fn a_hang_after_triggers_once_the_homeserver_has_changed() {
    let scene = Scene::new("proxy-hang-after").await;
    let hang = scene.proxy.inject(puts, 1, Fault::HangAfter);
    tokio::select! {
        answer = scene.set_topic("done") => panic!("{answer:?}"),
        triggered = hang.triggered() => assert_eq!(triggered, Ok(())),
    }
    assert_eq!(scene.topic().await.as_deref(), Some("done"));
}

#[tokio::test]
async fn a_lasting_fault_ends_when_healed() {
    let scene = Scene::new("proxy-lasting").await;
    let cut = scene.proxy.inject_from(puts, 2, Fault::CutBefore);
    let never = scene.proxy.inject(puts, 100, Fault::CutBefore);
    assert!(scene.set_topic("first").await.is_ok());
    assert!(is_cut(&scene.set_topic("second").await));
    assert!(is_cut(&scene.set_topic("third").await));
    assert_eq!(cut.times_triggered(), 2);
    scene.proxy.heal();
    assert!(scene.set_topic("fourth").await.is_ok());
    assert_eq!(never.triggered().await, Err(FaultRemoved));
}

#[tokio::test]
async fn a_long_poll_does_not_hold_up_other_requests() {
    let scene = Scene::new("proxy-long-poll").await;
    let sync = "/_matrix/client/v3/sync";
    let (_, first) = scene
        .proxied
        .request(Method::GET, sync, None)
        .await
        .unwrap();
    let since = first["next_batch"].as_str().unwrap();
    let poll = format!("{sync}?timeout=30000&since={since}");
    let (polled, put) = tokio::join!(
        scene.proxied.request(Method::GET, &poll, None),
        scene.set_topic("news")
    );
    assert_eq!(put.unwrap().0, StatusCode::OK);
    let (_, news) = polled.unwrap();
    let room = &news["rooms"]["join"][&scene.room_id];
    assert_eq!(room["timeline"]["events"][0]["content"]["topic"], "news");
}

#[tokio::test]
async fn a_dropped_proxy_cuts_the_client_that_hangs() {
    let Scene {
        proxy,
        proxied,
        room_id,
        ..
    } = Scene::new("proxy-dropped").await;
    let hang = proxy.inject(|_| true, 1, Fault::HangBefore);
    let path = format!("/_matrix/client/v3/rooms/{room_id}/joined_members");
    let (answer, ()) = tokio::join!(proxied.request(Method::GET, &path, None), async {
        hang.triggered().await.unwrap();
        drop(proxy);
    });
    assert!(is_cut(&answer));
}

#[tokio::test]
async fn a_homeserver_out_of_reach_is_a_bad_gateway() {
    // Nothing listens on the discard port of a loopback address that no server here uses.
    let proxy = FaultProxy::start("http://127.0.0.9:9").await.unwrap();
    let client = RawClient::new(proxy.url()).unwrap();
    let (status, _) = client.request(Method::GET, "/", None).await.unwrap();
    assert_eq!(status, StatusCode::BAD_GATEWAY);
}
