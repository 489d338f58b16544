//! A media server that fails in the ways that servers do: everybody is told in time, nobody is left behind, and nobody's
//! microphone or camera changes.

use std::{
    cell::RefCell,
    fmt,
    time::{Duration, Instant},
};

use local_chromium::{Error, Programs};
use local_livekit::TokenFault;
use local_synapse::StatusCode;
use tokio::time::sleep;

use super::{PATIENCE, Voices, until};
use crate::call::{IS_IN, press_in_call, switch, wait_for_devices};

/// Who has both off, and who talks.
const MUTED: usize = 0;
const OTHER: usize = 1;

/// How long a server may be away without anybody being told.
const MOMENT: Duration = Duration::from_secs(5);
const MINUTE: Duration = Duration::from_secs(60);

pub(crate) async fn walk(programs: Programs) {
    let mut voices = Voices::new(&programs, 2, false).await;
    let walked = async {
        enter(&voices).await?;
        for fault in [
            TokenFault::Refused(StatusCode::INTERNAL_SERVER_ERROR),
            TokenFault::Outdated,
        ] {
            their_tokens_are_worth_nothing(&voices, fault).await?;
        }
        away_for(&mut voices, MOMENT, Away::Killed).await?;
        away_for(&mut voices, MOMENT, Away::Frozen).await
    };
    let walked = walked.await;
    voices.end(walked).await;
}

/// The same for longer than anybody waits.
pub(crate) async fn walk_of_a_minute(programs: Programs) {
    let mut voices = Voices::new(&programs, 2, false).await;
    let walked = async {
        enter(&voices).await?;
        away_for(&mut voices, MINUTE, Away::Killed).await?;
        away_for(&mut voices, MINUTE, Away::Frozen).await
    };
    let walked = walked.await;
    voices.end(walked).await;
}

async fn enter(voices: &Voices) -> Result<(), Error> {
    voices.enter(MUTED).await?;
    voices.enter(OTHER).await?;
    let both = [vec![MUTED, OTHER]];
    voices.wait_until_heard(&both, "before").await?;
    for button in ["incall_mute", "incall_videomute"] {
        switch(&voices.people[MUTED].browser, button).await?;
    }
    voices.wait_to_hear(OTHER, [], "muted").await
}

/// Everybody is as they were.
async fn as_before(voices: &Voices, when: &str) -> Result<(), Error> {
    for person in [MUTED, OTHER] {
        voices.wait_until_in(person, &voices.workshop.name).await?;
    }
    voices.wait_to_hear(MUTED, [OTHER], when).await?;
    wait_for_devices(&voices.people[MUTED].browser, (false, false)).await?;
    wait_for_devices(&voices.people[OTHER].browser, (true, true)).await?;
    voices.wait_to_hear(OTHER, [], when).await
}

/// Whoever goes into the call gets a token that nobody takes, or none.
async fn their_tokens_are_worth_nothing(voices: &Voices, fault: TokenFault) -> Result<(), Error> {
    let when = format!("{fault:?}");
    voices.livekit.fail_tokens(Some(fault));
    for person in [MUTED, OTHER] {
        let browser = &voices.people[person].browser;
        browser.reload().await?;
        press_in_call(browser, "lobby_joinCall").await?;
        let since = Instant::now();
        let lost = format!("You are not in the call in {}", voices.workshop.name);
        voices.wait_until_told(person, &lost, since).await?;
        voices.wait_until_gone(person, since).await;
    }
    voices.livekit.fail_tokens(None);
    for person in [MUTED, OTHER] {
        voices.people[person].browser.press("Try again").await?;
    }
    as_before(voices, &when).await
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Away {
    Killed,
    /// It answers nothing, and closes nothing.
    Frozen,
}

/// The server is away for so long. Whoever waits in vain is told, and comes back with one press.
async fn away_for(voices: &mut Voices, span: Duration, away: Away) -> Result<(), Error> {
    let when = format!("{away:?} for {span:?}");
    let since = Instant::now();
    match away {
        Away::Killed => voices.livekit.stop(),
        Away::Frozen => voices.livekit.freeze(true),
    }
    if span > MOMENT {
        for person in [MUTED, OTHER] {
            let silent = "The media server of your homeserver does not answer";
            voices.wait_until_told(person, silent, since).await?;
            voices.wait_until_gone(person, since).await;
        }
    }
    // That it is away for so long is what happens: nothing tells when it is over.
    sleep(span.saturating_sub(since.elapsed())).await;
    match away {
        Away::Killed => voices.livekit.restart().await.unwrap(),
        Away::Frozen => voices.livekit.freeze(false),
    }
    for person in [MUTED, OTHER] {
        come_back(voices, person, &when).await?;
    }
    as_before(voices, &when).await
}

/// Somebody waits until the call goes on, or presses the button that is there if it does not.
async fn come_back(voices: &Voices, person: usize, when: &str) -> Result<(), Error> {
    let browser = &voices.people[person].browser;
    let others = if person == MUTED {
        vec![OTHER]
    } else {
        Vec::new()
    };
    let (started, said) = (Instant::now(), RefCell::new(String::new()));
    let has_to_press = || said.borrow().contains("answers again");
    let what = fmt::from_fn(|f| write!(f, "{when}, the call to go on: {}", said.borrow()));
    until(what, PATIENCE, async || {
        said.replace(browser.text("#call-state").await?);
        let is_in = "return document.querySelector(arguments[0]) !== null;";
        let is_in = browser.ask(is_in, &[IS_IN.into()]).await? == true;
        // Only after a while what is said is about this time.
        let has_answered = started.elapsed() > MOMENT * 3;
        let goes_on = is_in && has_answered && voices.hears(person, &others).await?;
        Ok(goes_on || has_to_press())
    })
    .await?;
    if has_to_press() {
        browser.press("Join again").await?;
    }
    Ok(())
}
