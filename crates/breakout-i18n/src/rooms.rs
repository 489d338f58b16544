//! What goes into rooms.

use breakout_core::{
    report::AttachmentKind,
    words::{Length, Piece, Sentence, Words},
};

use crate::catalog::{Argument, Catalog};

impl Words for Catalog {
    fn say(&self, sentence: Sentence) -> Vec<Piece> {
        let (key, arguments) = match sentence {
            Sentence::Opened { groups, lasts } => match lasts {
                None => ("opened", vec![count("groups", groups)]),
                Some(lasts) => (
                    "opened-for",
                    vec![count("groups", groups), self.length(lasts)],
                ),
            },
            Sentence::FindYourName { part } => match part {
                None => ("find-your-name", vec![]),
                Some(part) => ("find-your-name-part", number_of(part).into()),
            },
            Sentence::Choose { groups, part } => {
                let mut arguments = vec![count("groups", groups)];
                match part {
                    None => ("choose", arguments),
                    Some(part) => {
                        arguments.extend(number_of(part));
                        ("choose-part", arguments)
                    }
                }
            }
            Sentence::LeaveTheCall => ("leave-the-call", vec![]),
            Sentence::OnlyModeratorsWrite { groups } => {
                ("only-moderators-write", vec![count("groups", groups)])
            }
            Sentence::EndedComeBack { groups } => {
                ("ended-come-back", vec![count("groups", groups)])
            }
            Sentence::GroupsEndSoon { left } => ("groups-end-soon", vec![self.length(left)]),
            Sentence::GoToYourGroup => ("go-to-your-group", vec![]),
            Sentence::Continued => ("continued", vec![]),
            Sentence::Join => ("join", vec![]),
            Sentence::Closed => ("closed", vec![]),
            Sentence::OtherGroups { groups } => ("other-groups", vec![count("groups", groups)]),
            Sentence::Replaced => ("replaced", vec![]),
            Sentence::Welcome => ("welcome", vec![]),
            Sentence::YourGroup => ("your-group", vec![]),
            Sentence::YourNewGroup => ("your-new-group", vec![]),
            Sentence::MainRoom => ("main-room", vec![]),
            Sentence::YourTask => ("your-task", vec![]),
            Sentence::TimeLeft { left } => ("time-left", vec![self.length(left)]),
            Sentence::TwoWords => ("two-words", vec![]),
            Sentence::ComeBackWhenDone => ("come-back-when-done", vec![]),
            Sentence::GroupEndsSoon { left } => ("group-ends-soon", vec![self.length(left)]),
            Sentence::ThenComeBack => ("then-come-back", vec![]),
            Sentence::ComeBack => ("come-back", vec![]),
            Sentence::GroupsEnded => ("groups-ended", vec![]),
            Sentence::Removal { after } => ("removal", vec![self.length(after)]),
            Sentence::GoTo => ("go-to", vec![]),
            Sentence::And => ("and", vec![]),
            Sentence::Back => ("back", vec![]),
            Sentence::HelpIsComing => ("help-is-coming", vec![]),
            Sentence::ReportOf => ("report-of", vec![]),
            Sentence::InGroup => ("in-group", vec![]),
            Sentence::MoreInTheRoom { messages } => {
                ("more-in-the-room", vec![count("messages", messages)])
            }
            Sentence::RemovedAtTheEnd => ("removed-at-the-end", vec![]),
            Sentence::RemovedFromOutside => ("removed-from-outside", vec![]),
            Sentence::RemovedForOthers => ("removed-for-others", vec![]),
            Sentence::Length(length) => return vec![Piece::Text(self.length_text(length))],
            Sentence::Attachment(kind) => (attachment(kind), vec![]),
        };
        self.message(key, &arguments)
    }
}

impl Catalog {
    fn length(&self, length: Length) -> (&'static str, Argument) {
        ("length", Argument::Text(self.length_text(length)))
    }

    pub(crate) fn length_text(&self, length: Length) -> String {
        let minutes = if length.half_minute {
            "half-minutes"
        } else {
            "minutes"
        };
        let parts = [
            ("days", length.days),
            ("hours", length.hours),
            (minutes, length.minutes),
            ("seconds", length.seconds),
        ];
        let parts = parts.iter().filter(|(_, number)| *number > 0);
        let parts =
            parts.map(|(key, number)| self.text(key, &[("count", Argument::Number(*number))]));
        let text = parts.collect::<Vec<_>>().join(" ");
        match length.is_about {
            true => self.text("about", &[("length", Argument::Text(text))]),
            false => text,
        }
    }
}

fn attachment(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Picture => "picture",
        AttachmentKind::Video => "video",
        AttachmentKind::Voice => "voice-message",
        AttachmentKind::Sound => "sound",
        AttachmentKind::File => "file",
        AttachmentKind::Sticker => "sticker",
        AttachmentKind::Location => "place",
        AttachmentKind::Poll => "poll",
    }
}

fn count(name: &'static str, count: usize) -> (&'static str, Argument) {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    (name, Argument::Number(count))
}

fn number_of((number, of): (usize, usize)) -> [(&'static str, Argument); 2] {
    [count("number", number), count("of", of)]
}
