//! An end with people taken out, pressed on a host's page.

use local_synapse::{Account, Method, wait_for};
use serde_json::json;

use crate::{
    class::Class,
    host_page::{HostPage, Pages, hidden},
    process::{Bot, PATIENCE},
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

/// A session in whose group a pupil and the teacher are, with the page of its host.
struct Lesson {
    class: Class,
    pages: Pages,
    bot: Bot,
    host: HostPage,
    page: String,
    group: String,
}

impl Lesson {
    async fn new() -> Self {
        let class = Class::new(1, json!({})).await;
        let bot = class.moderating_bot().await;
        let pages = Pages::new();
        bot.kill();
        let bot = pages.start(bot).await;
        let host = pages.host(&class).await;
        let page = host.start("1").await;
        let breakout = class.breakout().await;
        let group = Class::group_of(&breakout, &class.pupils[0].user_id);
        for user in [&class.pupils[0], &class.teacher] {
            class.join(user, &group).await;
        }
        Self {
            class,
            pages,
            bot,
            host,
            page,
            group,
        }
    }

    fn end_soon(&self) {
        let soon = [
            ("seconds", "15"),
            ("session", hidden(&self.page, "session")),
            ("remove_people", "on"),
        ];
        self.host.send(&self.page, "end-soon", &soon);
    }

    async fn until_ended(&self) {
        wait_for("the end", PATIENCE, async || {
            let breakout = self.class.breakout().await;
            (breakout["m.breakout"] == json!({})).then_some(())
        })
        .await;
    }

    async fn is(&self, user: &Account) -> String {
        membership(&self.class, user, &self.group).await
    }

    async fn until_taken_out(&self) {
        wait_for("the pupil to be taken out", PATIENCE, async || {
            (self.is(&self.class.pupils[0]).await == "leave").then_some(())
        })
        .await;
        assert_eq!(self.is(&self.class.teacher).await, "join");
        assert_eq!(self.is(&self.bot.account).await, "join");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_to_be_taken_out_a_moment_later_is_and_nobody_else() {
    let lesson = Lesson::new().await;
    lesson.end_soon();
    lesson.until_taken_out().await;
    lesson.until_ended().await;
    lesson.host.shows("taken out").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_to_be_taken_out_is_by_a_bot_that_was_killed_before_the_end() {
    let mut lesson = Lesson::new().await;
    lesson.end_soon();
    lesson.bot.kill();
    lesson.until_ended().await;
    lesson.bot = lesson.pages.start(lesson.bot).await;
    lesson.until_taken_out().await;
    // Once is enough.
    let account = &lesson.bot.account;
    let path = format!(
        "/_matrix/client/v3/user/{}/rooms/{}/account_data/io.github.matrix_breakout.remembered",
        account.user_id, lesson.class.room
    );
    wait_for("the wish to be forgotten", PATIENCE, async || {
        let (_, remembered) = account.request(Method::GET, &path, None).await.unwrap();
        remembered["removal"].is_null().then_some(())
    })
    .await;
}
