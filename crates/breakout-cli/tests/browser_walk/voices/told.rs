//! Somebody is said to be in a call when others know of it, and then they are heard.

use local_chromium::{Error, Programs};
use local_synapse::wait_for;

use super::{PATIENCE, Voices};
use crate::call::press_in_call;

pub(crate) async fn walk(programs: Programs) {
    let voices = Voices::new(&programs, 2, false).await;
    let walked = steps(&voices).await;
    voices.end(walked).await;
}

async fn steps(voices: &Voices) -> Result<(), Error> {
    let [first, second] = [0, 1];
    voices.enter(first).await?;

    // Element Call says that it joins, and the homeserver does not hear of it.
    let refused = voices.refuse_membership_of(second);
    let browser = &voices.people[second].browser;
    browser.press("Show all rooms").await?;
    browser.press(&voices.workshop.name).await?;
    browser.click("#call").await?;
    press_in_call(browser, "lobby_joinCall").await?;
    let joining = format!("Joining the call in {}", voices.workshop.name);
    browser.wait_for_text("#call-state", &joining).await?;
    refused.triggered().await.unwrap();
    // By now it has been refused more than once, and nothing else is said.
    wait_for("the second refusal", PATIENCE, async || {
        (refused.times_triggered() >= 2).then_some(())
    })
    .await;
    let said = browser.text("#call-state").await?;
    assert!(said.contains(&joining), "{said}");
    assert!(voices.ask_ear(first, "now").await?.is_empty());

    voices.proxy.heal();
    voices.wait_until_in(second, &voices.workshop.name).await?;
    let membership = voices.membership(second).await.unwrap();
    assert!(membership["content"]["device_id"].is_string());
    voices
        .wait_until_heard(&[vec![first, second]], "once it is said")
        .await
}
