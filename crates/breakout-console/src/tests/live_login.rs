//! Logging in and out in the browser, at a real homeserver.

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use breakout_account::Accounts;
use local_synapse::{Fault, FaultProxy, Method, RequestHead, Synapse};
use matrix_sdk::{Client, config::SyncSettings, ruma::api::client::uiaa};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;

use super::{
    check_page,
    visitor::{Page, Visitor},
};

const PASSWORD: &str = "a passphrase";

/// The contract says 30 seconds.
const UNREACHABLE: Duration = Duration::from_secs(30);

/// A console of nobody, and where its accounts are.
async fn nobody(port: u16) -> (Visitor, TempDir) {
    let home = tempfile::tempdir().unwrap();
    let accounts = Accounts::at(home.path().join("home"));
    (Visitor::new(accounts, port).await, home)
}

async fn register(name: &str) -> local_synapse::Account {
    Synapse::shared()
        .await
        .register(name, PASSWORD)
        .await
        .unwrap()
}

impl Visitor {
    async fn log_in(&self, url: &str, user: &str, password: &str) -> Page {
        let fields = [("at", url), ("user", user), ("password", password)];
        self.post("/login/password", &fields).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_nobody_to_the_rooms_and_back() {
    let ann = register("wl_ann").await;
    let url = Synapse::shared().await.url();
    let (visitor, home) = nobody(4731).await;

    // Every page leads to the login, and remembers where it was meant to go.
    let rooms = visitor.get("/rooms").await;
    assert_eq!(rooms.location.as_deref(), Some("/login"));
    let room = visitor.get("/rooms/%21a?rooms=3").await;
    assert_eq!(
        room.location.as_deref(),
        Some("/login?next=%2Frooms%2F%2521a%3Frooms%3D3")
    );
    let account = visitor.get("/account").await;
    assert_eq!(account.location.as_deref(), Some("/login"));
    let posted = visitor.post("/rooms/%21a/end", &[]).await;
    assert_eq!(posted.status, StatusCode::UNAUTHORIZED);
    posted.assert_has(&["href=\"/login\"", "Nothing was sent"]);
    let mut stream = visitor.stream_at("/rooms/live").await;
    stream.until(&["You are logged out", "/login"]).await;

    let page = visitor.get("/login").await;
    check_page(&page.html);
    let page = visitor.get(&format!("/login?at={url}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    check_page(&page.html);
    page.assert_has(&["type=\"password\"", "User name"]);
    assert!(!page.html.contains("homeserver’s page"), "{}", page.html);

    let wrong = visitor.log_in(url, "wl_ann", "not it").await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    check_page(&wrong.html);
    wrong.assert_has(&[
        "user name or the password is not right",
        "value=\"wl_ann\"",
        "type=\"password\"",
    ]);
    assert!(!wrong.html.contains("not it"), "{}", wrong.html);
    assert!(!home.path().join("home/accounts").exists());

    // Two clicks make one device.
    let right = || visitor.log_in(url, "wl_ann", PASSWORD);
    let (first, second) = tokio::join!(right(), right());
    for page in [first, second] {
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.html);
        assert_eq!(
            page.location.as_deref(),
            Some("/account/verify?next=%2Frooms")
        );
    }
    // What waited for a login is told to load anew.
    while stream.next().await.is_some() {}
    assert_eq!(devices(&ann).await.len(), 2);
    let verify = visitor.get("/account/verify?next=%2Frooms").await;
    check_page(&verify.html);
    verify.assert_has(&["Recovery key", "Skip for now", "href=\"/rooms\""]);
    let rooms = visitor.get("/rooms").await;
    assert_eq!(rooms.status, StatusCode::OK);
    rooms.assert_has(&[&ann.user_id, "href=\"/account\""]);
    assert_eq!(
        visitor.get("/login").await.location.as_deref(),
        Some("/rooms")
    );

    let account = visitor.get("/account").await;
    check_page(&account.html);
    account.assert_has(&[&ann.user_id, url, "not verified", "/account/log-out"]);
    let ask = visitor.get("/account/log-out").await;
    check_page(&ask.html);
    ask.assert_has(&["Log out of", "keys of encrypted messages"]);
    assert_eq!(devices(&ann).await.len(), 2);
    for _ in 0..2 {
        let out = visitor.post("/account/log-out", &[]).await;
        assert_eq!(out.location.as_deref(), Some("/login"), "{}", out.html);
    }
    assert_eq!(devices(&ann).await.len(), 1);
    let page = visitor.get("/login").await;
    page.assert_has(&[&format!("{} is logged out", ann.user_id)]);
    assert!(!visitor.get("/login").await.html.contains("is logged out"));
    assert!(Accounts::at(home.path().join("home")).is_empty().unwrap());
}

async fn devices(account: &local_synapse::Account) -> Vec<Value> {
    let (_, answer) = account
        .request(Method::GET, "/_matrix/client/v3/devices", None)
        .await
        .unwrap();
    answer["devices"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_homeserver_is_told_in_time() {
    let (visitor, _home) = nobody(4732).await;
    let refusing = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    // Connections are taken by the system, and never answered.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    for address in [refusing, silent.local_addr().unwrap()] {
        let at = format!("http://{address}");
        let started = Instant::now();
        let page = visitor.get(&format!("/login?at={at}")).await;
        assert!(started.elapsed() < UNREACHABLE);
        assert_eq!(page.status, StatusCode::BAD_GATEWAY, "{}", page.html);
        check_page(&page.html);
        page.assert_has(&["Could not find the homeserver", &format!("value=\"{at}\"")]);
        let page = visitor.log_in(&at, "ann", PASSWORD).await;
        assert_eq!(page.status, StatusCode::BAD_GATEWAY, "{}", page.html);
        assert!(!page.html.contains(PASSWORD));
    }
    for wrong in ["two+words", "%40ann", "javascript:alert(1)"] {
        let page = visitor.get(&format!("/login?at={wrong}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{}", page.html);
        check_page(&page.html);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_attempts_say_when_to_try_again() {
    register("wl_limited").await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let (visitor, _home) = nobody(4733).await;
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": 61_000 });
    let is_login =
        |request: &RequestHead| request.path.ends_with("/login") && request.method == Method::POST;
    let limit = Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body,
    };
    proxy.inject_from(is_login, 1, limit);
    let page = visitor.log_in(proxy.url(), "wl_limited", PASSWORD).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    check_page(&page.html);
    page.assert_has(&[
        "too many attempts",
        "Try again in 61 seconds",
        "type=\"password\"",
    ]);
    proxy.heal();
    let page = visitor.log_in(proxy.url(), "wl_limited", PASSWORD).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_homeserver_page_sends_the_browser_back() {
    let synapse = Synapse::builder()
        .extra_config(
            "cas_config:\n  enabled: true\n  server_url: https://cas.example\n  service_url: http://127.0.0.1\n\
             login_via_existing_session:\n  enabled: true\n  require_ui_auth: false\n",
        )
        .start()
        .await
        .unwrap();
    let ann = synapse.register("wl_sso", PASSWORD).await.unwrap();
    let (visitor, _home) = nobody(4734).await;
    let page = visitor
        .get(&format!("/login?at={}&next=/rooms/%2521x", synapse.url()))
        .await;
    check_page(&page.html);
    page.assert_has(&["homeserver’s page", "type=\"password\""]);
    let link = page
        .between("class=\"button\" href=\"", "\"")
        .replace("&#38;", "&");
    let link: url::Url = link.parse().unwrap();
    assert!(link.as_str().starts_with(synapse.url()), "{link}");
    let back = link
        .query_pairs()
        .find(|(name, _)| name == "redirectUrl")
        .unwrap()
        .1
        .into_owned();
    let back = back
        .strip_prefix("http://127.0.0.1:4734")
        .unwrap()
        .to_owned();

    // What the homeserver's page does at its end.
    let (_, answer) = ann
        .request(
            Method::POST,
            "/_matrix/client/v1/login/get_token",
            Some(json!({})),
        )
        .await
        .unwrap();
    let token = answer["login_token"].as_str().unwrap();
    let nobody_asked = visitor
        .come_back(&format!("/login/return?word=0&loginToken={token}"))
        .await;
    assert_eq!(nobody_asked.status, StatusCode::BAD_REQUEST);
    let page = visitor
        .come_back(&format!("{back}&loginToken={token}"))
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    check_page(&page.html);
    assert!(!page.html.contains(token), "{}", page.html);
    let finish = page.between("<a href=\"/login/finish", "\"");
    let finish = format!("/login/finish{finish}");
    // Without the cookie it goes no further.
    assert_eq!(
        visitor.come_back(&finish).await.status,
        StatusCode::FORBIDDEN
    );
    let page = visitor.get(&finish).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.html);
    assert_eq!(
        page.location.as_deref(),
        Some("/account/verify?next=%2Frooms%2F%2521x")
    );
    visitor.get("/rooms").await.assert_has(&[&ann.user_id]);
    // Loaded again.
    assert_eq!(visitor.get(&finish).await.status, StatusCode::SEE_OTHER);
    assert_eq!(devices(&ann).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recovery_key_verifies_the_device() {
    register("wl_key").await;
    let url = Synapse::shared().await.url();
    let key = set_up_recovery(url, "wl_key").await;
    let (visitor, _home) = nobody(4735).await;
    visitor.log_in(url, "wl_key", PASSWORD).await;
    let wrong = [("key", "EsTb Gfcj FGTu not the key"), ("next", "/account")];
    let page = visitor.post("/account/verify", &wrong).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.html);
    check_page(&page.html);
    page.assert_has(&["not the recovery key of your account"]);
    assert!(!page.html.contains("EsTb"), "{}", page.html);
    let spaced = format!("  {key}\r\n");
    for _ in 0..2 {
        let page = visitor
            .post("/account/verify", &[("key", &spaced), ("next", "/account")])
            .await;
        assert_eq!(page.location.as_deref(), Some("/account"), "{}", page.html);
    }
    let page = visitor.get("/account").await;
    page.assert_has(&[", verified"]);
    assert!(!page.html.contains("Verify this device"), "{}", page.html);
    let page = visitor.get("/account/verify?next=/rooms").await;
    assert_eq!(page.location.as_deref(), Some("/rooms"));
}

/// What another client of the account did: keys of its own, and a recovery key for them.
async fn set_up_recovery(url: &str, name: &str) -> String {
    let client = Client::builder().homeserver_url(url).build().await.unwrap();
    let login = client.matrix_auth().login_username(name, PASSWORD);
    login.send().await.unwrap();
    client.sync_once(SyncSettings::new()).await.unwrap();
    let user = uiaa::UserIdentifier::Matrix(uiaa::MatrixUserIdentifier::new(name.to_owned()));
    let password = uiaa::AuthData::Password(uiaa::Password::new(user, PASSWORD.to_owned()));
    let encryption = client.encryption();
    encryption
        .bootstrap_cross_signing(Some(password))
        .await
        .unwrap();
    encryption.recovery().enable().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_was_ended_elsewhere_is_said_on_every_page_and_can_be_made_again() {
    let ann = register("wl_ended").await;
    let url = Synapse::shared().await.url();
    let (visitor, _home) = nobody(4736).await;
    visitor.log_in(url, "wl_ended", PASSWORD).await;
    let rooms = visitor.get("/rooms").await;
    let mut stream = visitor.stream(&rooms).await;
    let all = "/_matrix/client/v3/logout/all";
    ann.request(Method::POST, all, Some(json!({})))
        .await
        .unwrap();
    // The login page asks the homeserver, whatever the sync knows.
    let page = visitor.get("/login").await;
    assert_eq!(page.status, StatusCode::OK);
    page.assert_has(&[&format!("value=\"{url}\"")]);
    stream
        .until(&["\"connection\"", "You are logged out", "/login"])
        .await;

    let page = visitor.get("/rooms/%21a").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    check_page(&page.html);
    page.assert_has(&["You are logged out", "next=%2Frooms%2F%2521a\""]);
    let page = visitor
        .post("/rooms/%21a/chat", &[("text", "x"), ("transaction", "y")])
        .await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    page.assert_has(&["What you wrote is still there", "Log in again"]);
    assert_eq!(
        visitor.get("/account").await.location.as_deref(),
        Some("/login")
    );

    let page = visitor.log_in(url, "wl_ended", PASSWORD).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.html);
    // The page that was open all the time is told to connect again, and is current then.
    while stream.next().await.is_some() {}
    assert_eq!(visitor.get("/rooms").await.status, StatusCode::OK);
    let mut stream = visitor.stream(&rooms).await;
    // First what time it is at the homeserver, then that it is there.
    assert!(stream.next().await.unwrap().is_u64());
    assert_eq!(stream.next().await.unwrap()["html"], "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_homeserver_that_cannot_be_told_leaves_the_account_until_that_is_wanted() {
    register("wl_stuck").await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let (visitor, home) = nobody(4737).await;
    visitor.log_in(proxy.url(), "wl_stuck", PASSWORD).await;
    proxy.inject_from(
        |request| request.path.ends_with("/logout"),
        1,
        Fault::CutBefore,
    );
    let page = visitor.post("/account/log-out", &[]).await;
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
    check_page(&page.html);
    page.assert_has(&["still logged in", "on this machine only"]);
    assert_eq!(visitor.get("/rooms").await.status, StatusCode::OK);
    let page = visitor.post("/account/log-out", &[("anyway", "on")]).await;
    assert_eq!(page.location.as_deref(), Some("/login"));
    assert!(Accounts::at(home.path().join("home")).is_empty().unwrap());
}
