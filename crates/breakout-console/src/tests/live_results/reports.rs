//! Reports: looked at, chosen, brought back once.

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::{Fault, FaultProxy, Method, RequestHead, Synapse};
use serde_json::json;

use super::Class;
use crate::{
    paths::href,
    tests::{
        HOSTILE, check_page,
        visitor::{Page, Visitor},
    },
};

/// The messages that can be chosen.
fn choices(page: &Page) -> Vec<String> {
    let fields = page.html.split("name=\"event\" value=\"").skip(1);
    let ids = fields.map(|rest| rest.split('"').next().unwrap());
    ids.map(|id| id.replace("&#36;", "$")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_groups_mark_is_looked_at_and_brought_back_once() {
    let class = Class::new("results", json!({}), &["Ants", "Bees"]).await;
    let (ants, bees) = (&class.children[0], &class.children[1]);
    class.guest.join(bees).await;
    class.guest.write(ants, 1, "chatter").await;
    class
        .guest
        .write(ants, 2, &format!("!report {HOSTILE}"))
        .await;
    class.guest.write(bees, 3, "!report the second").await;
    let visitor = Visitor::of(&class.host, 4771).await;
    visitor.get(&href(&class.room)).await.assert_has(&[
        "Bring results back",
        "Who was where",
        "Earlier break-outs",
    ]);

    let path = class.path("report");
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["Ants", "Bees", "results_guest", "the second", "onerror"]);
    assert!(!page.html.contains("chatter"), "{}", page.html);
    assert!(class.messages().await.is_empty());

    // Two tabs bring back one of the two; what came after they were looked at stays out as well.
    let chosen = choices(&page);
    assert_eq!(chosen.len(), 2, "{}", page.html);
    class.guest.write(ants, 4, "!report too late").await;
    let fields = [("event", chosen[0].as_str())];
    let pressed = tokio::join!(visitor.post(&path, &fields), visitor.post(&path, &fields));
    let again = visitor.post(&path, &fields).await;
    for answer in [&pressed.0, &pressed.1, &again] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    }
    assert_eq!(again.location, Some(format!("{path}?sent=0")));
    let messages = class.messages().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    let body = messages[0]["content"]["body"].as_str().unwrap();
    assert!(
        body.starts_with("Report of Ants:\n• results_guest: "),
        "{body}"
    );
    let page = visitor.get(&again.location.unwrap()).await;
    check_page(&page.html);
    page.assert_has(&["brought back before", "badge quiet-badge", "too late"]);
    assert_eq!(choices(&page).len(), 2, "{}", page.html);

    // A group that cannot be read is told, and hinders no other. It works when all is over, too.
    class
        .put(json!({ "m.breakout": {}, "io.github.matrix_breakout.session": { "id": "one" } }))
        .await;
    let leave = format!("/_matrix/client/v3/rooms/{bees}/leave");
    class.host.send(Method::POST, &leave, json!({})).await;
    let visitor = Visitor::of(&class.host, 4772).await;
    visitor
        .get(&href(&class.room))
        .await
        .assert_has(&["No break-out is open", "Bring results back"]);
    let page = visitor.get(&path).await;
    page.assert_has(&["Bees cannot be read", "too late"]);
    let fields: Vec<_> = choices(&page);
    let fields: Vec<_> = fields.iter().map(|id| ("event", id.as_str())).collect();
    let failed = visitor.post(&path, &fields).await;
    assert_eq!(failed.status, StatusCode::CONFLICT);
    failed.assert_has(&["Bees: ", &format!("href=\"{path}\"")]);
    assert_eq!(class.messages().await.len(), 2);

    let nothing = visitor.post(&path, &[("event", "none")]).await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
    nothing.assert_has(&["Choose at least one"]);

    // Who may not open break-outs sees no way there, and is not let in.
    let guest = Visitor::of(&class.guest, 4773).await;
    let page = guest.get(&href(&class.room)).await;
    assert!(!page.html.contains("Bring results back"), "{}", page.html);
    assert_eq!(guest.get(&path).await.status, StatusCode::FORBIDDEN);
    let refused = guest.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(class.messages().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_brought_back_is_what_was_looked_at_whoever_else_presses() {
    let class = Class::new("resultsedit", json!({}), &["Ants"]).await;
    let ants = &class.children[0];
    class.guest.write(ants, 1, "!report the first").await;
    class.guest.write(ants, 2, "!report the second").await;
    let visitor = Visitor::of(&class.host, 4778).await;
    let path = class.path("report");
    let page = visitor.get(&path).await;
    let [first, second] = &choices(&page)[..] else {
        panic!("{}", page.html);
    };

    let mut looks_on = visitor.stream(&page).await;
    // Two tabs choose other ones at the same time: each is there once, and a third tab hears of it.
    let (both, one) = (
        [("event", first.as_str()), ("event", second.as_str())],
        [("event", second.as_str())],
    );
    let pressed = tokio::join!(visitor.post(&path, &both), visitor.post(&path, &one));
    for answer in [&pressed.0, &pressed.1] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    }
    let bodies = async || -> String {
        let messages = class.messages().await;
        let bodies = messages
            .iter()
            .map(|event| event["content"]["body"].to_string());
        bodies.collect()
    };
    let sent = bodies().await;
    for text in ["the first", "the second"] {
        assert_eq!(sent.matches(text).count(), 1, "{sent}");
    }
    looks_on.until(&["\"reload\""]).await;

    // What somebody edits after it was looked at is not sent, and told.
    class.guest.write(ants, 3, "!report harmless").await;
    let page = visitor.get(&path).await;
    let [looked_at] = &choices(&page)[..] else {
        panic!("{}", page.html);
    };
    let (event, _) = looked_at.split_once(' ').unwrap();
    let edit = json!({
        "msgtype": "m.text", "body": "* !report rude",
        "m.new_content": { "msgtype": "m.text", "body": "!report rude" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": event },
    });
    let edits = format!("/_matrix/client/v3/rooms/{ants}/send/m.room.message/4");
    class.guest.send(Method::PUT, &edits, edit).await;
    let fields = [("event", looked_at.as_str())];
    let refused = visitor.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    check_page(&refused.html);
    refused.assert_has(&[
        "1 message was edited after you had looked",
        "See what is left",
    ]);
    assert_eq!(bodies().await, sent);
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["rude"]);
    let as_it_is = choices(&page);
    visitor
        .post(&path, &[("event", as_it_is[0].as_str())])
        .await;
    assert!(bodies().await.contains("rude"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_takes_long_goes_on_and_says_what_it_waits_for() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = User::register_behind("resultsslow_host", proxy.url()).await;
    let class = Class::of(host, "resultsslow", json!({}), &["Ants"]).await;
    class
        .guest
        .write(&class.children[0], 1, "!report slowly")
        .await;
    let visitor = Visitor::of(&class.host, 4779).await;
    let path = class.path("report");
    let chosen = choices(&visitor.get(&path).await);
    let is_report = |head: &RequestHead| head.path.contains("/send/m.room.message/");
    let limited = json!({
        "errcode": "M_LIMIT_EXCEEDED", "error": "too many requests", "retry_after_ms": 16_000,
    });
    let status = StatusCode::TOO_MANY_REQUESTS;
    let wait = Fault::AnswerBefore {
        status,
        body: limited,
    };
    proxy.inject(is_report, 1, wait);

    let fields = [("event", chosen[0].as_str())];
    let pressed = visitor.post(&path, &fields).await;
    assert_eq!(pressed.location.as_ref(), Some(&path), "{}", pressed.html);
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[
        "The homeserver asks to wait",
        "goes on when you leave the page",
    ]);
    assert!(class.messages().await.is_empty());
    let mut looks_on = visitor.stream(&page).await;
    looks_on.until(&["sending", "asks to wait"]).await;
    looks_on.until(&["\"reload\""]).await;
    let news = "The results of 1 group are in the main room now.";
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[news, "badge quiet-badge"]);
    assert_eq!(class.messages().await.len(), 1);
    // It is told once.
    let page = visitor.get(&path).await;
    assert!(!page.html.contains(news), "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_encrypted_groups_mark_comes_back_encrypted() {
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let additions = json!({ "initial_state": [
        { "type": "m.room.encryption", "state_key": "", "content": encryption },
    ] });
    let class = Class::new("resultse2e", additions, &["Ants"]).await;
    let child = &class.children[0];
    let (host, guest) = (
        Visitor::of(&class.host, 4774).await,
        Visitor::of(&class.guest, 4775).await,
    );
    let inside = href(child);
    let mut heard = host.stream(&host.get(&inside).await).await;
    let say = [("text", "!report the secret"), ("transaction", "one")];
    guest.post(&format!("{inside}/chat"), &say).await;
    heard.until(&["the secret"]).await;
    // Nobody has the key of this.
    let path = format!("/_matrix/client/v3/rooms/{child}/send/m.room.encrypted/9");
    let lost = json!({
        "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "lost",
        "sender_key": "x", "device_id": "x",
    });
    class.guest.send(Method::PUT, &path, lost).await;

    let path = class.path("report");
    let page = host.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[
        "the secret",
        "1 message of Ants cannot be decrypted on this device",
    ]);
    let chosen = choices(&page);
    let fields = [("event", chosen[0].as_str())];
    let pressed = tokio::join!(host.post(&path, &fields), host.post(&path, &fields));
    assert_eq!(
        pressed.0.status,
        StatusCode::SEE_OTHER,
        "{}",
        pressed.0.html
    );
    assert_eq!(
        pressed.1.status,
        StatusCode::SEE_OTHER,
        "{}",
        pressed.1.html
    );
    let messages = class.messages().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert_eq!(messages[0]["type"], "m.room.encrypted");
    assert!(!messages[0].to_string().contains("the secret"));
    let mut heard = guest.stream(&guest.get(&href(&class.room)).await).await;
    heard.until(&["Report of Ants", "the secret"]).await;
}
