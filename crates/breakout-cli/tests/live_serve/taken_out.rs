//! An end with people taken out, pressed on a host's page.

use local_synapse::{Account, Method, wait_for};
use serde_json::json;

use crate::{
    class::Class,
    host_page::{Pages, hidden},
    process::PATIENCE,
};

async fn membership(class: &Class, user: &Account, group: &str) -> String {
    let path = format!(
        "/_matrix/client/v3/rooms/{group}/state/m.room.member/{}",
        user.user_id
    );
    let asked = class.teacher.request(Method::GET, &path, None).await;
    let (_, member) = asked.unwrap();
    member["membership"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_to_be_taken_out_a_moment_later_is_and_nobody_else() {
    let class = Class::new(1, json!({})).await;
    let bot = class.moderating_bot().await;
    let pages = Pages::new();
    bot.kill();
    let bot = pages.start(bot).await;
    let host = pages.host(&class).await;
    let page = host.start("1").await;
    let breakout = class.breakout().await;
    let pupil = &class.pupils[0];
    let group = Class::group_of(&breakout, &pupil.user_id);
    for user in [pupil, &class.teacher] {
        class.join(user, &group).await;
    }
    let soon = [
        ("seconds", "15"),
        ("session", hidden(&page, "session")),
        ("remove_people", "on"),
    ];
    host.send(&page, "end-soon", &soon);
    wait_for("the pupil to be taken out", PATIENCE, async || {
        (membership(&class, pupil, &group).await == "leave").then_some(())
    })
    .await;
    assert_eq!(class.breakout().await["m.breakout"], json!({}));
    assert_eq!(membership(&class, &class.teacher, &group).await, "join");
    assert_eq!(membership(&class, &bot.account, &group).await, "join");
    host.shows("taken out").await;
}
