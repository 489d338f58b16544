//! The media server goes away, and comes back: people are told, come back with one press, and are as they were.

use local_chromium::{Browser, Error, Programs};

use super::Voices;
use crate::call::{press_in_call, switch, wait_for_devices};

pub(crate) async fn walk(programs: Programs) {
    let mut voices = Voices::new(&programs, 2, false).await;
    let walked = steps(&mut voices).await;
    voices.end(walked).await;
}

async fn steps(voices: &mut Voices) -> Result<(), Error> {
    let [muted, other] = [0, 1];
    voices.enter(muted).await?;
    voices.enter(other).await?;
    voices
        .wait_until_heard(&[vec![muted, other]], "before")
        .await?;
    for button in ["incall_mute", "incall_videomute"] {
        switch(page(voices, muted), button).await?;
    }
    voices.wait_to_hear(other, [], "muted").await?;

    // Whoever looks at the page learns of it, and of its end.
    voices.livekit.stop();
    for person in [muted, other] {
        page(voices, person)
            .wait_for_text(
                "#call-state",
                "The media server of your homeserver does not answer",
            )
            .await?;
    }
    voices.livekit.restart().await.unwrap();
    for person in [muted, other] {
        let browser = page(voices, person);
        browser
            .wait_for_text("#call-state", "answers again")
            .await?;
        browser.press("Join again").await?;
    }
    let name = voices.workshop.name.clone();
    for person in [muted, other] {
        voices.wait_until_in(person, &name).await?;
    }
    voices.wait_to_hear(muted, [other], "joined again").await?;
    wait_for_devices(page(voices, muted), (false, false)).await?;
    wait_for_devices(page(voices, other), (true, true)).await?;
    never_heard(voices, other).await?;

    // The same after the page was loaded anew.
    page(voices, muted).reload().await?;
    press_in_call(page(voices, muted), "lobby_joinCall").await?;
    voices.wait_until_in(muted, &name).await?;
    voices.wait_to_hear(muted, [other], "loaded anew").await?;
    never_heard(voices, other).await?;

    // What they switch on by hand is on, and stays so.
    let browser = page(voices, muted);
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    browser.click("[data-testid=\"incall_mute\"]").await?;
    browser.leave_frame().await?;
    let both = [vec![muted, other]];
    voices.wait_until_heard(&both, "unmuted").await?;
    browser.reload().await?;
    press_in_call(browser, "lobby_joinCall").await?;
    voices.wait_until_in(muted, &name).await?;
    voices
        .wait_until_heard(&both, "loaded anew, unmuted")
        .await?;
    wait_for_devices(browser, (true, false)).await
}

fn page(voices: &Voices, person: usize) -> &Browser {
    &voices.people[person].browser
}

/// In this call somebody has not heard anybody, not even for a moment.
async fn never_heard(voices: &Voices, person: usize) -> Result<(), Error> {
    let heard = voices.ask_ear(person, "ever").await?;
    assert!(heard.is_empty(), "{heard:?}");
    Ok(())
}
