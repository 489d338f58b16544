//! What goes into rooms.

use std::borrow::Cow;

use breakout_core::{
    plan::name::NamePattern,
    report::AttachmentKind,
    words::{Length, Piece, Sentence, Words},
};

use crate::{
    Direction, Language,
    catalog::{Argument, Between, Catalog},
    check::{CASE, PLAIN_CASE},
};

impl Words for Catalog {
    fn say(&self, sentence: Sentence) -> Vec<Piece> {
        let (key, arguments) = match sentence {
            Sentence::Opened { groups, lasts } => match lasts {
                None => ("opened", vec![count("groups", groups)]),
                Some(lasts) => (
                    "opened-for",
                    vec![count("groups", groups), length_of(lasts)],
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
            Sentence::GroupsEndSoon { left } => ("groups-end-soon", vec![length_of(left)]),
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
            Sentence::TimeLeft { left } => ("time-left", vec![length_of(left)]),
            Sentence::TwoWords => ("two-words", vec![]),
            Sentence::HelpWord => ("help-word", vec![]),
            Sentence::ReportWord => ("report-word", vec![]),
            Sentence::ComeBackWhenDone => ("come-back-when-done", vec![]),
            Sentence::GroupEndsSoon { left } => ("group-ends-soon", vec![length_of(left)]),
            Sentence::ThenComeBack => ("then-come-back", vec![]),
            Sentence::ComeBack => ("come-back", vec![]),
            Sentence::GroupsEnded => ("groups-ended", vec![]),
            Sentence::Removal { after } => ("removal", vec![length_of(after)]),
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
            Sentence::Length(length) => {
                return vec![Piece::Text(self.length_text(length, PLAIN_CASE))];
            }
            Sentence::Attachment(kind) => (attachment(kind), vec![]),
        };
        self.message(key, &arguments)
    }

    fn comma(&self) -> &str {
        self.between(Between::Commas)
    }

    fn isolate<'a>(&self, name: &'a str) -> Cow<'a, str> {
        match self.direction() {
            Direction::LeftToRight => name.into(),
            Direction::RightToLeft => self.isolated(name).into(),
        }
    }
}

impl Language {
    /// Returns what groups are called that nobody has named: `Group {n}` in English.
    pub fn group_names(self) -> NamePattern {
        let number = ("number", Argument::Text(NamePattern::NUMBER));
        let pattern = self.catalog().text("group-name", &[number]);
        // A test holds that no language leaves the number out.
        pattern.parse().unwrap_or_default()
    }
}

impl Catalog {
    /// Puts a length of time into words, in a case of the language.
    pub(crate) fn length_text(&self, length: Length, case: &str) -> String {
        let say = |key: &str, argument| {
            let case = (CASE, Argument::Text(case));
            match self.cases().is_empty() {
                true => self.text(key, &[argument]),
                false => self.text(key, &[argument, case]),
            }
        };
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
        let parts = parts.map(|(key, number)| say(key, ("count", Argument::Number(*number))));
        let text = parts.reduce(|first, second| {
            let both = [("first", &first), ("second", &second)];
            self.text(
                "lengths",
                &both.map(|(name, text)| (name, Argument::Text(text))),
            )
        });
        let text = text.unwrap_or_default();
        match length.is_about {
            true => say("about", ("length", Argument::Text(&text))),
            false => text,
        }
    }
}

fn length_of(length: Length) -> (&'static str, Argument<'static>) {
    ("length", Argument::Length(length))
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

fn count(name: &'static str, count: usize) -> (&'static str, Argument<'static>) {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    (name, Argument::Number(count))
}

fn number_of((number, of): (usize, usize)) -> [(&'static str, Argument<'static>); 2] {
    [count("number", number), count("of", of)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_numbers_the_groups_in_its_words() {
        let mut languages = Language::ALL.to_vec();
        languages.extend(Language::from_tag("en-x-pseudo"));
        assert_eq!(languages.len(), Language::ALL.len() + 1);
        for language in languages {
            let number = ("number", Argument::Text(NamePattern::NUMBER));
            let said = language.catalog().text("group-name", &[number]);
            assert_eq!(said.parse(), Ok(language.group_names()), "{language}");
            let name = language.group_names().name(12);
            assert!(name.contains("12"), "{language}: {name}");
            let is_english = language == Language::English;
            assert_eq!(name == "Group 12", is_english, "{language}: {name}");
        }
        assert_eq!(Language::English.group_names(), NamePattern::default());
    }
}
