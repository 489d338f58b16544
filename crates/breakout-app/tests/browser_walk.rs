//! The console as people use it: in real browsers, at a real homeserver.
//!
//! A machine without Chromium leaves this out, and says so; with `BREAKOUT_BROWSER_REQUIRED` set it fails instead. That is
//! why this has a `main` of its own: the harness of `cargo test` has no word for it, and shows nothing of what passes.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[cfg(unix)]
#[path = "browser_walk/call.rs"]
mod call;
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

    /// Set where the walk has to be made, as by the gate.
    const REQUIRED: &str = "BREAKOUT_BROWSER_REQUIRED";

    type Walk = fn(Programs) -> std::pin::Pin<Box<dyn Future<Output = ()>>>;
    const WALKS: [(&str, Walk); 6] = [
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
    ];

    let arguments = Arguments::from_args();
    let programs = Programs::find();
    let is_required = std::env::var_os(REQUIRED).is_some_and(|value| !value.is_empty());
    if let Err(missing) = &programs
        && !is_required
        && !arguments.list
    {
        say(&format!(
            "note: the walks through the console in a browser are left out: {missing}"
        ));
    }
    let trials = WALKS.into_iter().map(|(name, walk)| {
        let programs = programs.clone();
        let is_left_out = programs.is_err() && !is_required;
        let trial = Trial::test(name, move || {
            let programs = programs?;
            let runtime = tokio::runtime::Runtime::new()?;
            runtime.block_on(walk(programs));
            Ok(())
        });
        trial.with_ignored_flag(is_left_out)
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

#[cfg(unix)]
#[expect(clippy::print_stderr, reason = "what is left out has to be seen")]
fn say(line: &str) {
    eprintln!("{line}");
}
