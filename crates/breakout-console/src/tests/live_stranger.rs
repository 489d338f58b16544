//! A break-out of a stranger, in a room where everybody may open one.

use breakout_account::testing::User;
use local_synapse::Method;
use serde_json::json;

use super::visitor::Visitor;
use crate::paths::href;

const EVENT: &str = "org.matrix.msc3985.breakout";

#[tokio::test(flavor = "multi_thread")]
async fn what_a_stranger_runs_is_nobody_elses_to_change() {
    let (stranger, guest) = (
        User::register("st_stranger").await,
        User::register("st_guest").await,
    );
    let lax = json!({ "preset": "public_chat", "power_level_content_override": { "events": { EVENT: 0 } } });
    let owner = User::register("st_owner").await;
    let room = owner.create_room(lax).await;
    for user in [&stranger, &guest] {
        user.join(&room).await;
    }
    let child = stranger
        .create_room(json!({ "preset": "public_chat", "name": "Group 1" }))
        .await;
    let content = json!({
        "m.breakout": {
            child.as_str(): { "via": ["localhost"], "users": [guest.raw.user_id], "io.github.matrix_breakout.name": "Group 1" },
        },
    });
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{EVENT}/");
    stranger.send(Method::PUT, &path, content).await;

    let visitor = Visitor::of(&guest, 4791).await;
    for page in [href(&room), format!("{}?agreed=on", href(&room))] {
        let html = visitor.get(&page).await.html;
        assert!(html.contains("not a moderator"), "{html}");
        // Whoever may send the event may end it, and that is all.
        assert!(html.contains("/end\""), "{html}");
        for of_a_host in [
            "class=\"manage\"",
            "data-user",
            "data-child",
            "/rename",
            "/close",
            "/move",
        ] {
            assert!(!html.contains(of_a_host), "{of_a_host}: {html}");
        }
    }
}
