//! The homeserver takes what is sent and never answers, and then knows the login no more: what was pressed says so, and
//! what was typed stays.

use local_chromium::{Browser, Error, Key, Programs};
use local_synapse::{Fault, FaultProxy, Method, Synapse};
use serde_json::json;

use crate::{
    examination::Examination,
    person::{Person, settle},
    workshop::{Workshop, join, machine},
};

const WORDS: &str = "Two more minutes";

pub(crate) async fn walk(programs: Programs) {
    let workshop = Workshop::new(2, json!({})).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let mut examination = Examination::new(&programs).await;
    let program = machine(&workshop.host, proxy.url());
    let host = Person::at(program, "pressed", &programs).await;
    let walk = Walk {
        page: &host.browser,
        proxy: &proxy,
        workshop: &workshop,
    };
    if let Err(error) = walk.all(&mut examination).await {
        host.keep_picture().await;
        panic!("{error}");
    }
    examination.assert_nothing_found();
}

struct Walk<'a> {
    page: &'a Browser,
    proxy: &'a FaultProxy,
    workshop: &'a Workshop,
}

impl Walk<'_> {
    async fn all(&self, examination: &mut Examination) -> Result<(), Error> {
        let page = self.page;
        page.click("#rooms .rooms a").await?;
        self.start(examination).await?;
        let group = &self.workshop.host_rooms().await[0];

        // Two things at once are on their way, and the page goes on.
        self.hang();
        page.fill("#tell-text", WORDS).await?;
        page.click("#tell-button").await?;
        page.fill("#add-name", "Late group").await?;
        page.click("#add-button").await?;
        for form in ["#tell", "form[action$='/add']"] {
            page.wait_for_text(&format!("{form} .asked"), "Waiting for the homeserver")
                .await?;
        }
        page.fill("#say-text", "Is it late?").await?;
        page.press("Send").await?;
        examination.examine(page, "waiting beside a button").await;
        // A second press is none.
        page.click("#tell-button").await?;
        join(&self.workshop.people[0], group).await;
        page.wait_for_text("#tally", "1 of 2").await?;
        for form in ["#tell", "form[action$='/add']"] {
            page.wait_for_text(&format!("{form} .asked"), "did not answer")
                .await?;
        }
        assert_eq!(self.typed("#tell-text").await?, WORDS);
        assert_eq!(self.typed("#add-name").await?, "Late group");
        examination.examine(page, "a problem beside a button").await;

        page.wait_for("#messages .failed").await?;

        // The same once more goes on, and is said once.
        self.proxy.heal();
        page.click("#tell-button").await?;
        settle(page).await?;
        assert_eq!(self.typed("#tell-text").await?, "");
        assert_eq!(self.times_said(group).await, 1);
        examination
            .examine_in_languages(page, "a message that was not sent")
            .await;
        page.press("Discard").await?;
        page.wait_for_no_text("#messages", "Not sent").await?;

        // What was done without an answer is not done again, though the page shows it meanwhile.
        page.click("#extend-button").await?;
        page.wait_for("time[data-ends-at]").await?;
        settle(page).await?;
        let ends_at = self.ends_at().await;
        self.proxy.inject(
            |head| head.method == Method::PUT && head.path.contains("/state/"),
            1,
            Fault::HangAfter,
        );
        page.click("#extend-button").await?;
        page.wait_for_text("form[action$='/extend'] .asked", "did not answer")
            .await?;
        assert_eq!(self.ends_at().await, ends_at + 5 * 60_000);
        let shown = format!("input[name=seen][value='{}']", ends_at + 5 * 60_000);
        page.wait(
            "the new end",
            "return document.querySelector(arguments[0]) !== null;",
            &[json!(shown)],
        )
        .await?;
        page.click("#extend-button").await?;
        settle(page).await?;
        assert_eq!(self.ends_at().await, ends_at + 5 * 60_000);

        // The login is revoked: the login page comes, and what is typed is there again after it.
        let gone = self.workshop.host.request(
            Method::POST,
            "/_matrix/client/v3/logout/all",
            Some(json!({})),
        );
        assert!(gone.await.unwrap().0.is_success());
        page.click("#remove-people").await?;
        page.fill("#add-name", "Later group").await?;
        page.click("#add-button").await?;
        self.log_in().await?;
        page.wait_for_text("#room h2", "One group is open").await?;
        assert_eq!(self.typed("#add-name").await?, "Later group");
        page.wait_for("#remove-people:checked").await
    }

    /// It is started twice, since the first start has no answer.
    async fn start(&self, examination: &mut Examination) -> Result<(), Error> {
        let page = self.page;
        self.hang();
        page.click("#plan-start-button").await?;
        page.wait_for("#starting").await?;
        examination
            .examine_in_languages(page, "a start under way")
            .await;
        page.wait_for("#room .problem").await?;
        self.proxy.heal();
        examination
            .examine_in_languages(page, "a start that failed")
            .await;
        page.click("#plan-start-button").await?;
        page.wait_for_text("#room h2", "One group is open").await
    }

    /// The homeserver takes whatever is written, and says nothing.
    fn hang(&self) {
        self.proxy.inject_from(
            |head| {
                let writes = ["/send/", "/state/", "/createRoom"];
                head.method != Method::GET && writes.iter().any(|part| head.path.contains(part))
            },
            1,
            Fault::HangBefore,
        );
    }

    async fn typed(&self, css: &str) -> Result<String, Error> {
        let script = "return document.querySelector(arguments[0]).value;";
        let value = self.page.ask(script, &[json!(css)]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    async fn ends_at(&self) -> i64 {
        let event = self.workshop.state("org.matrix.msc3985.breakout").await;
        let note = &event["io.github.matrix_breakout.session"];
        note["ends_at"].as_i64().unwrap_or_default()
    }

    async fn times_said(&self, group: &str) -> usize {
        let path = format!("/_matrix/client/v3/rooms/{group}/messages?dir=b&limit=50");
        let (_, answer) = self
            .workshop
            .host
            .request(Method::GET, &path, None)
            .await
            .unwrap();
        let events = answer["chunk"].as_array().unwrap().iter();
        let bodies = events.filter_map(|event| event["content"]["body"].as_str());
        bodies.filter(|body| body.contains(WORDS)).count()
    }

    async fn log_in(&self) -> Result<(), Error> {
        let (page, account) = (self.page, &self.workshop.host);
        page.wait_for_text("h1", "Log in").await?;
        // Which homeserver and account it was is known only once the console has noticed it too.
        let is_there = "return document.querySelector(arguments[0]) !== null;";
        if page.ask(is_there, &[json!("#at")]).await? == true {
            page.fill("#at", self.proxy.url()).await?;
            page.press("Continue").await?;
        }
        page.wait_for("#password").await?;
        if page.ask(is_there, &[json!("#user")]).await? == true {
            page.fill("#user", &account.username).await?;
        }
        page.fill("#password", &account.password).await?;
        page.key(Key::Enter).await?;
        page.wait_for_text("h1", "Verify this device").await?;
        page.press("Skip for now").await
    }
}
