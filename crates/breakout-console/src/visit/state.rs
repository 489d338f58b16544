//! What the page of a visit says.

use askama::Template;
use breakout_core::call_visit::{Barrier, Failure, Stage};
use breakout_i18n::{Message, visit as words};

use crate::filters;

/// What is seen of a visit.
#[derive(Template)]
#[template(path = "visit_state.html")]
pub(super) struct VisitState {
    pub(super) phase: Phase,
    /// Whether the user speaks, and not only listens.
    pub(super) speaks: bool,
    pub(super) again: String,
    on: usize,
    /// Who hears whom.
    light: Message,
    failed: bool,
    lingers: bool,
    /// How it is with each.
    groups: Vec<Message>,
}

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Loading,
    Broken,
    Microphone,
    NoMicrophone(Message),
    Elsewhere,
    NoTransport,
    On,
    /// It did not work with any group, and the microphone is off.
    InVain,
    Over(Message),
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
        let groups = stages
            .iter()
            .map(|(name, stage)| words::group(name, how_it_is(*stage, speaks)));
        Self {
            speaks,
            again,
            on,
            light: match (speaks, on, stages.len()) {
                _ if phase == Phase::InVain => words::nobody_hears_you_microphone_off(),
                (true, 0, _) => words::nobody_hears_you(),
                (true, 1, 1) => words::the_group_hears_you(),
                (true, on, all) if on == all => words::all_groups_hear_you(all),
                (true, on, all) => words::some_groups_hear_you(all, on),
                (false, 0, _) => words::you_hear_nobody(),
                (false, ..) => words::you_hear_the_group(),
            },
            phase,
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
    pub(super) fn title(&self) -> Message {
        match (&self.phase, self.on, self.speaks) {
            (Phase::On, 1.., true) => words::speaking(),
            (Phase::On, 1.., false) => words::listening(),
            (_, _, true) => words::speak_to_all(),
            (_, _, false) => words::listen_in(),
        }
    }
}

fn how_it_is(stage: Stage, speaks: bool) -> Message {
    match stage {
        Stage::On if speaks => words::hears_you(),
        Stage::On => words::you_hear_it(),
        Stage::Entering | Stage::Connecting => words::connecting(),
        Stage::Barred(barrier) => match barrier {
            Barrier::Closed => words::is_closed(),
            Barrier::NotJoined => words::not_in_its_room(),
            Barrier::Encrypted if speaks => words::encrypted_speaking(),
            Barrier::Encrypted => words::encrypted_listening(),
            Barrier::NotAllowed => words::not_allowed(),
            Barrier::Nobody => words::nobody_there(),
        },
        Stage::Failed(failure) => match failure {
            Failure::Membership => words::failed_membership(),
            Failure::Token => words::failed_token(),
            Failure::Media => words::failed_media(),
        },
    }
}

/// Why there is no microphone, by what the browser calls it.
pub(super) fn no_microphone(error: &str) -> Message {
    match error {
        "NotAllowedError" => words::microphone_not_allowed(),
        "NotFoundError" => words::no_microphone(),
        "ended" => words::microphone_gone(),
        _ => words::microphone_unusable(),
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::layout::TemplateExt as _;

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
                    Phase::Over(words::have_stopped()),
                ] {
                    let again = "/rooms/%21a/speak".to_owned();
                    let state = VisitState::new(phase, speaks, again, &stages).with_lingering(true);
                    crate::tests::check_region(&state.html(Language::English).unwrap());
                }
            }
        }
        let light = |stages: &[Stage]| {
            let stages: Vec<_> = stages.iter().map(|it| ("A".to_owned(), *it)).collect();
            VisitState::new(Phase::On, true, String::new(), &stages)
                .light
                .text(Language::English)
        };
        assert_eq!(light(&[Stage::On, Stage::On]), "All 2 groups hear you");
        assert_eq!(
            light(&[Stage::On, Stage::Entering]),
            "1 of 2 groups hear you"
        );
        assert_eq!(light(&[Stage::Connecting]), "Nobody hears you");
    }
}
