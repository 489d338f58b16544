//! What the page of a visit says.

use askama::Template;
use breakout_core::call_visit::{Barrier, Failure, Stage};

/// What is seen of a visit.
#[derive(Template)]
#[template(path = "visit_state.html")]
pub(super) struct VisitState {
    pub(super) phase: Phase,
    /// Whether the user speaks, and not only listens.
    pub(super) speaks: bool,
    pub(super) again: String,
    on: usize,
    light: String,
    failed: bool,
    lingers: bool,
    groups: Vec<Group>,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Loading,
    Broken,
    Microphone,
    NoMicrophone(&'static str),
    Elsewhere,
    NoTransport,
    On,
    /// It did not work with any group, and the microphone is off.
    InVain,
    Over(&'static str),
}

/// One group; its name is other people's.
struct Group {
    name: String,
    text: &'static str,
}

impl VisitState {
    pub(super) fn new(
        phase: Phase,
        speaks: bool,
        again: String,
        stages: &[(String, Stage)],
    ) -> Self {
        let on = stages.iter().filter(|(_, stage)| *stage == Stage::On);
        let on = on.count();
        let groups = stages.iter().map(|(name, stage)| Group {
            name: name.clone(),
            text: text(*stage, speaks),
        });
        Self {
            phase,
            speaks,
            again,
            on,
            light: match (speaks, on, stages.len()) {
                (true, 0, _) => "Nobody hears you".to_owned(),
                (true, 1, 1) => "The group hears you".to_owned(),
                (true, on, all) if on == all => format!("All {all} groups hear you"),
                (true, on, all) => format!("{on} of {all} groups hear you"),
                (false, 0, _) => "You hear nobody".to_owned(),
                (false, ..) => {
                    "You hear the group; it sees that you are there, and does not hear you"
                        .to_owned()
                }
            },
            failed: stages
                .iter()
                .any(|(_, stage)| matches!(stage, Stage::Failed(_))),
            lingers: false,
            groups: groups.collect(),
        }
    }

    /// Says that the homeserver takes nobody out of calls by itself.
    pub(super) fn with_lingering(mut self, lingers: bool) -> Self {
        self.lingers = lingers;
        self
    }

    /// What the window is called.
    pub(super) fn title(&self) -> String {
        match (self.phase, self.on, self.speaks) {
            (Phase::On, 1.., true) => "● Speaking to the groups".to_owned(),
            (Phase::On, 1.., false) => "● Listening in".to_owned(),
            (_, _, true) => "Speak to all groups".to_owned(),
            (_, _, false) => "Listen in".to_owned(),
        }
    }
}

fn text(stage: Stage, speaks: bool) -> &'static str {
    match stage {
        Stage::On if speaks => "hears you",
        Stage::On => "you hear it",
        Stage::Entering | Stage::Connecting => "connecting…",
        Stage::Barred(barrier) => match barrier {
            Barrier::Closed => "is closed",
            Barrier::NotJoined => "you are not in its room; join it first",
            Barrier::Encrypted if speaks => {
                "is encrypted, and you are not heard there: from here your voice would not be. Join its call instead"
            }
            Barrier::Encrypted => {
                "is encrypted, and cannot be heard from here. Join its call instead"
            }
            Barrier::NotAllowed => "its room does not let you be in its call",
            Barrier::Nobody => "nobody is in its call; begins when somebody is",
        },
        Stage::Failed(failure) => match failure {
            Failure::Membership => {
                "did not work: the homeserver does not say there that you are in the call"
            }
            Failure::Token => "did not work: the media server gives you no access",
            Failure::Media => "did not work: the media server was not reached, or was lost",
        },
    }
}

/// Why there is no microphone, by what the browser calls it.
pub(super) fn no_microphone(error: &str) -> &'static str {
    match error {
        "NotAllowedError" => {
            "Your browser does not let this page use the microphone. Allow it beside the page's address."
        }
        "NotFoundError" => "There is no microphone.",
        "ended" => "The microphone is gone.",
        _ => "The microphone could not be used; another program may have it.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_safe_and_says_who_hears() {
        let all = [
            Stage::On,
            Stage::Entering,
            Stage::Connecting,
            Stage::Barred(Barrier::Encrypted),
            Stage::Barred(Barrier::Nobody),
            Stage::Failed(Failure::Media),
        ];
        for name in crate::tests::hostile_texts() {
            let stages: Vec<_> = all.iter().map(|stage| (name.clone(), *stage)).collect();
            for speaks in [true, false] {
                for phase in [
                    Phase::On,
                    Phase::InVain,
                    Phase::Loading,
                    Phase::Broken,
                    Phase::Microphone,
                    Phase::NoMicrophone(no_microphone("NotAllowedError")),
                    Phase::Elsewhere,
                    Phase::NoTransport,
                    Phase::Over("You have stopped."),
                ] {
                    let again = "/rooms/%21a/speak".to_owned();
                    let state = VisitState::new(phase, speaks, again, &stages).with_lingering(true);
                    crate::tests::check_region(&state.render().unwrap());
                }
            }
        }
        let light = |stages: &[Stage]| {
            let stages: Vec<_> = stages.iter().map(|it| ("A".to_owned(), *it)).collect();
            VisitState::new(Phase::On, true, String::new(), &stages).light
        };
        assert_eq!(light(&[Stage::On, Stage::On]), "All 2 groups hear you");
        assert_eq!(
            light(&[Stage::On, Stage::Entering]),
            "1 of 2 groups hear you"
        );
        assert_eq!(light(&[Stage::Connecting]), "Nobody hears you");
    }
}
