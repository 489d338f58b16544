//! A session from plan to end: a host and a participant, each in a browser of their own.

use local_chromium::{Browser, Error, Programs};
use local_synapse::Synapse;
use serde_json::json;

use crate::{
    examination::Examination,
    person::Person,
    workshop::{Workshop, machine},
};

const PEOPLE: usize = 12;

pub(crate) async fn walk(programs: Programs) {
    let workshop = Workshop::new(PEOPLE, json!({})).await;
    let homeserver = Synapse::shared().await.url();
    let mut examination = Examination::new(&programs).await;
    let host = Person::at(machine(&workshop.host, homeserver), "host", &programs).await;
    let guest = &workshop.people[0];
    let guest = Person::at(machine(guest, homeserver), "guest", &programs).await;

    let walked = steps(&host.browser, &guest.browser, &workshop, &mut examination).await;
    if let Err(error) = walked {
        host.keep_picture().await;
        guest.keep_picture().await;
        panic!("{error}");
    }
    examination.assert_nothing_found();
}

async fn steps(
    host: &Browser,
    guest: &Browser,
    workshop: &Workshop,
    examination: &mut Examination,
) -> Result<(), Error> {
    // The host deals, after a look at it.
    examination.examine(host, "rooms").await;
    host.press("Workshop 0").await?;
    host.fill("input[name=rooms]", "4").await?;
    host.press("Deal").await?;
    host.wait_for_text("#plan", "12 people into 4 rooms")
        .await?;
    examination.examine(host, "plan").await;

    // The participant looks on, and sees the suggestion without doing anything.
    guest.press("Show all rooms").await?;
    guest.press("Workshop 0").await?;
    guest
        .wait_for_text("#room", "No break-out is open here")
        .await?;
    examination.examine(guest, "a quiet room").await;
    host.press("Start: open the rooms and tell everybody")
        .await?;
    host.wait_for_text("#room", "4 break-out rooms are open")
        .await?;
    examination.examine(host, "board").await;
    guest
        .wait_for_text("#room h2", "You are suggested for Group ")
        .await?;
    examination.examine(guest, "offer").await;
    let heading = guest.text("#room h2").await?;
    let group = heading.strip_prefix("You are suggested for ").unwrap();
    let card = format!("#{}", group.to_lowercase().replace(' ', "-"));

    // They join, and the board shows it.
    guest.press(&format!("Join {group}")).await?;
    guest.wait_for_text(&card, "You are here").await?;
    let name = &workshop.people[0].username;
    host.wait_for_no_text(&format!("{card} .missing"), name)
        .await?;
    host.wait_for_text(&card, name).await?;
    guest.press(&format!("You are here {group}")).await?;
    guest.wait_for_text("main", "Back to Workshop 0").await?;
    examination.examine(guest, "a child").await;

    // The host ends it, and both see that.
    guest.press("← Back to Workshop 0").await?;
    host.press("End now and call everybody back").await?;
    for browser in [host, guest] {
        browser
            .wait_for_text("#room", "No break-out is open here")
            .await?;
        assert_eq!(browser.complaints().await?, [""; 0]);
    }
    Ok(())
}
