//! The homeserver goes away and comes back while a page is open, and then the console itself goes.

use local_chromium::{Error, Programs};
use local_synapse::Synapse;
use serde_json::json;

use crate::{
    examination::Examination,
    person::Person,
    workshop::{Workshop, join, machine},
};

pub(crate) async fn walk(programs: Programs) {
    let mut synapse = Synapse::builder().start().await.unwrap();
    let workshop = Workshop::on(&synapse, 2, json!({})).await;
    let mut examination = Examination::new(&programs).await;
    let program = machine(&workshop.host, synapse.url());
    let mut host = Person::at(program, "lost", &programs).await;
    let walked = steps(&mut host, &mut synapse, &workshop, &mut examination).await;
    if let Err(error) = walked {
        host.keep_picture().await;
        panic!("{error}");
    }
    examination.assert_nothing_found();
}

async fn steps(
    host: &mut Person,
    synapse: &mut Synapse,
    workshop: &Workshop,
    examination: &mut Examination,
) -> Result<(), Error> {
    let page = &host.browser;
    page.click("#rooms .rooms a").await?;
    page.press("Start").await?;
    page.wait_for_text("#room h2", "One group is open").await?;
    page.wait_for_text("#tally", "0 of 2").await?;

    synapse.stop();
    page.wait_for_text("#connection", "cannot be reached")
        .await?;
    // What was seen last stays, and can be looked at again.
    page.wait_for_text("#tally", "0 of 2").await?;
    examination
        .examine_in_languages(page, "homeserver lost")
        .await;
    let board = page.url().await?;
    page.click("a.account").await?;
    page.press("Log out…").await?;
    page.press("Log out").await?;
    page.wait_for("main [role=alert]").await?;
    examination
        .examine_in_languages(page, "still logged in")
        .await;
    page.open(&board).await?;
    page.wait_for_text("#connection", "cannot be reached")
        .await?;
    page.wait_for_text("#tally", "0 of 2").await?;

    synapse.restart().await.unwrap();
    let group = &workshop.host_rooms().await[0];
    join(&workshop.people[0], group).await;
    page.wait_for_text("#tally", "1 of 2").await?;
    page.wait_for_no_text("#connection", "cannot be reached")
        .await?;

    host.end_console();
    let page = &host.browser;
    page.wait_for_text("#connection", "connection to the console is lost")
        .await?;
    page.wait_for_text("#tally", "1 of 2").await
}
