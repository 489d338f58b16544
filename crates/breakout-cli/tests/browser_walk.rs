//! The console as people use it: in real browsers, at a real homeserver.
//!
//! A machine without Chromium leaves this out, and says so; with `BREAKOUT_BROWSER_REQUIRED` set it fails instead. So does one
//! without a media server, and without Go to build one, with those walks in which people hear each other, and with
//! `BREAKOUT_MEDIA_REQUIRED`. That is why this has a `main` of its own: the harness of `cargo test` has no word for it, and shows
//! nothing of what passes.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[cfg(unix)]
#[path = "browser_walk/call.rs"]
mod call;
#[cfg(unix)]
#[path = "browser_walk/clock.rs"]
mod clock;
#[cfg(unix)]
#[path = "browser_walk/examination.rs"]
mod examination;
#[cfg(unix)]
#[path = "browser_walk/homeserver.rs"]
mod homeserver;
#[cfg(unix)]
#[path = "browser_walk/media.rs"]
mod media;
#[cfg(unix)]
#[path = "browser_walk/person.rs"]
mod person;
#[cfg(unix)]
#[path = "browser_walk/pressed.rs"]
mod pressed;
#[cfg(unix)]
#[expect(dead_code, reason = "the walk needs few of these")]
#[path = "support/program.rs"]
mod program;
#[cfg(unix)]
#[path = "browser_walk/session.rs"]
mod session;
#[cfg(unix)]
#[path = "browser_walk/stranger.rs"]
mod stranger;
#[cfg(unix)]
#[path = "browser_walk/templates.rs"]
mod templates;
#[cfg(unix)]
#[path = "browser_walk/voices.rs"]
mod voices;
#[cfg(unix)]
#[expect(dead_code, reason = "the walk needs few of these")]
#[path = "support/workshop.rs"]
mod workshop;

use std::process::ExitCode;

#[cfg(not(unix))]
fn main() -> ExitCode {
    ExitCode::SUCCESS
}

#[cfg(unix)]
fn main() -> ExitCode {
    use libtest_mimic::{Arguments, Trial};
    use local_chromium::Programs;
    use local_livekit::Source;

    /// Set where the walks have to be made, as by the gate: those that take a browser, and those that take a media server too.
    const REQUIRED: [&str; 2] = ["BREAKOUT_BROWSER_REQUIRED", "BREAKOUT_MEDIA_REQUIRED"];

    type Walk = fn(Programs) -> std::pin::Pin<Box<dyn Future<Output = ()>>>;
    const WALKS: [(&str, Walk); 9] = [
        ("a_session_from_plan_to_end_in_two_browsers", |programs| {
            Box::pin(session::walk(programs))
        }),
        ("a_strangers_offer_is_joined_in_two_steps", |programs| {
            Box::pin(stranger::walk(programs))
        }),
        (
            "a_page_says_that_the_homeserver_is_lost_and_comes_back_current",
            |programs| Box::pin(homeserver::walk(programs)),
        ),
        (
            "what_is_pressed_says_beside_it_what_became_of_it",
            |programs| Box::pin(pressed::walk(programs)),
        ),
        (
            "a_browser_with_a_wrong_clock_counts_down_by_the_homeservers",
            |programs| Box::pin(clock::walk(programs)),
        ),
        (
            "two_people_in_a_call_are_moved_and_brought_back",
            |programs| Box::pin(call::walk(programs)),
        ),
        (
            "two_people_in_an_encrypted_call_are_moved_and_brought_back",
            |programs| Box::pin(call::walk_encrypted(programs)),
        ),
        ("a_call_that_goes_wrong_leaves_nobody_behind", |programs| {
            Box::pin(call::walk_of_faults(programs))
        }),
        ("who_is_muted_stays_muted_in_every_call", |programs| {
            Box::pin(call::walk_of_the_muted(programs))
        }),
    ];
    const WALKS_WITH_VOICES: [(&str, Walk); 8] = [
        (
            "everybody_hears_their_own_group_and_nobody_else",
            |programs| Box::pin(voices::walk(programs)),
        ),
        ("people_in_encrypted_calls_hear_each_other", |programs| {
            Box::pin(voices::walk_encrypted(programs))
        }),
        (
            "a_media_server_that_is_back_is_joined_again_and_muted_stays_muted",
            |programs| Box::pin(voices::walk_of_an_outage(programs)),
        ),
        ("whoever_is_said_to_be_in_a_call_is_heard", |programs| {
            Box::pin(voices::walk_of_what_is_told(programs))
        }),
        (
            "whoever_is_in_a_call_no_more_is_in_nobodys_eyes",
            |programs| Box::pin(voices::walk_of_ghosts(programs)),
        ),
        (
            "a_media_server_that_fails_leaves_nobody_behind",
            |programs| Box::pin(voices::walk_of_a_failing_server(programs)),
        ),
        (
            "a_host_speaks_to_all_groups_and_listens_in_on_one",
            |programs| Box::pin(voices::walk_of_a_host(programs)),
        ),
        (
            "a_host_who_cannot_speak_is_told_and_seen_by_nobody",
            |programs| Box::pin(voices::walk_of_a_hosts_faults(programs)),
        ),
    ];
    /// These take minutes, of which most is waiting. They are left out unless this is set.
    const LONG: &str = "BREAKOUT_LONG_WALKS";
    const LONG_WALKS: [(&str, Walk); 3] = [
        (
            "a_media_server_that_is_away_for_a_minute_leaves_nobody_behind",
            |programs| Box::pin(voices::walk_of_a_minute(programs)),
        ),
        ("a_host_is_heard_in_ten_groups", |programs| {
            Box::pin(voices::walk_of_ten_groups(programs))
        }),
        (
            "a_host_is_gone_in_a_minute_where_there_are_no_delayed_events",
            |programs| Box::pin(voices::walk_without_delays(programs)),
        ),
    ];

    let arguments = Arguments::from_args();
    let programs = Programs::find();
    let [browser, media] =
        REQUIRED.map(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let livekit = Source::find_for_workspace().err();
    let missing = [
        programs.as_ref().err().map(ToString::to_string),
        livekit.map(|it| it.to_string()),
    ];
    let [no_browser, no_media] = missing;
    let no_media = no_browser.clone().or(no_media);
    let is_short = std::env::var_os(LONG).is_none_or(|value| value.is_empty());
    let no_time = no_media.clone();
    let no_time = no_time.or_else(|| is_short.then(|| format!("{LONG} is not set")));
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    // With voices, the browsers and the media server of one walk are as much as two processors can do.
    let kinds = [
        ("", &WALKS[..], browser, no_browser, processors),
        (
            " with voices",
            &WALKS_WITH_VOICES[..],
            media,
            no_media,
            processors / 2,
        ),
        (
            " that take minutes",
            &LONG_WALKS[..],
            media && !is_short,
            no_time,
            processors / 2,
        ),
    ];
    let every_template = Trial::test("every_template_is_looked_at_in_other_languages", || {
        templates::check();
        Ok(())
    });
    let mut has_failed = libtest_mimic::run(&arguments, vec![every_template]).has_failed();
    for (what, walks, is_required, missing, at_a_time) in kinds {
        let is_left_out = missing.is_some() && !is_required;
        if let Some(missing) = missing
            && is_left_out
            && !arguments.list
        {
            say(&format!(
                "note: the walks through the console in a browser{what} are left out: {missing}"
            ));
        }
        let trials = walks.iter().map(|(name, walk)| {
            let (programs, walk) = (programs.clone(), *walk);
            let trial = Trial::test(*name, move || {
                let programs = programs?;
                let runtime = tokio::runtime::Runtime::new()?;
                runtime.block_on(walk(programs));
                Ok(())
            });
            trial.with_ignored_flag(is_left_out)
        });
        let mut arguments = arguments.clone();
        arguments.test_threads = arguments.test_threads.or(Some(at_a_time.max(1)));
        has_failed |= libtest_mimic::run(&arguments, trials.collect()).has_failed();
    }
    match has_failed {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

#[cfg(unix)]
#[expect(clippy::print_stderr, reason = "what is left out has to be seen")]
fn say(line: &str) {
    eprintln!("{line}");
}
