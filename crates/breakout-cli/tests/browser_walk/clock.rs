//! The clock of the browser's machine is wrong, and both a host and a participant see the time that is left.

use local_chromium::{Browser, Error, Programs};
use local_synapse::Synapse;
use serde_json::json;

use crate::{
    person::Person,
    workshop::{Workshop, machine},
};

/// By how many milliseconds the clocks are wrong, one after the other.
const WRONG: [i64; 2] = [10 * 60_000, -10 * 60_000];

pub(crate) async fn walk(programs: Programs) {
    let workshop = Workshop::new(1, json!({})).await;
    let homeserver = Synapse::shared().await.url();
    let program = machine(&workshop.host, homeserver);
    let started = program.run(&["start", &workshop.parent, "--rooms", "1", "--for", "30m"]);
    assert_eq!(started.code, Some(0), "{started}");
    let host = Person::at(program, "clock-host", &programs).await;
    let guest = machine(&workshop.people[0], homeserver);
    let guest = Person::at(guest, "clock-guest", &programs).await;
    for person in [&host, &guest] {
        if let Err(error) = look(&person.browser, &workshop.name).await {
            person.keep_picture().await;
            panic!("{error}");
        }
    }
}

async fn look(page: &Browser, name: &str) -> Result<(), Error> {
    page.press(name).await?;
    page.wait_for("time[data-ends-at]").await?;
    let mut wrong = 0;
    for ahead in WRONG {
        // The second one is wrong by as much as the first one is, too.
        page.set_clock_wrong(ahead - wrong).await?;
        wrong = ahead;
        let server = page.ask("return Date.now();", &[]).await?;
        page.reload().await?;
        page.wait_for("time[data-ends-at]").await?;
        let now = page.ask("return Date.now();", &[]).await?;
        let before = server.as_f64().unwrap_or_default();
        let is_wrong = (now.as_f64().unwrap_or_default() - before).abs() > 500_000.0;
        assert!(
            is_wrong,
            "the clock of the page is right: {before} and {now}"
        );
        // It was started within the last five minutes, and it ticks.
        let script = "const text = textOf(all('time[data-ends-at]')[0]); \
                      const minutes = /^(\\d+):\\d\\d min$/.exec(text); \
                      return minutes !== null && Number(minutes[1]) >= 25 && Number(minutes[1]) <= 30;";
        page.wait("what is left of thirty minutes", script, &[])
            .await?;
    }
    Ok(())
}
