//! All that goes into rooms, in English, byte for byte.
#![expect(
    clippy::unwrap_used,
    reason = "the functions that the tests call may unwrap as tests do"
)]

#[path = "rooms/group.rs"]
mod group;
#[path = "rooms/languages.rs"]
mod languages;
#[path = "rooms/moved.rs"]
mod moved;
#[path = "rooms/opened.rs"]
mod opened;
#[path = "rooms/report.rs"]
mod report;
#[path = "rooms/topic.rs"]
mod topic;

use std::time::Duration;

use breakout_core::{
    announcement::Announcement,
    event::size::content_bytes,
    ruma::OwnedEventId,
    words::{Length, Sentence},
};
use breakout_i18n::english;

/// Counts the bytes of a message's content, with its reference to an event of any homeserver.
fn bytes(message: &Announcement) -> usize {
    let event_id: OwnedEventId = format!("${}", "e".repeat(254)).try_into().unwrap();
    content_bytes(&message.content_about(&event_id)).unwrap()
}

/// The sentences that no message above is made of in all their forms.
#[test]
fn what_depends_on_a_number_is_said_of_one_and_of_many() {
    let part = Some((2, 3));
    let lasts = Some(Length::of(Duration::from_secs(60)));
    for (groups, sentences) in [
        (
            1,
            [
                "A break-out group is open.",
                "A break-out group is open for 1 minute.",
                "You can join it:",
                "You can join it (message 2 of 3):",
                "Until it ends, only moderators can write here.",
                "The break-out group has ended. Please come back here.",
                "The other group:",
            ],
        ),
        (
            1_000,
            [
                "Break-out groups are open.",
                "Break-out groups are open for 1 minute.",
                "Choose one and join it:",
                "Choose one and join it (message 2 of 3):",
                "Until they end, only moderators can write here.",
                "The break-out groups have ended. Please come back here.",
                "The other groups:",
            ],
        ),
    ] {
        let said = [
            Sentence::Opened {
                groups,
                lasts: None,
            },
            Sentence::Opened { groups, lasts },
            Sentence::Choose { groups, part: None },
            Sentence::Choose { groups, part },
            Sentence::OnlyModeratorsWrite { groups },
            Sentence::EndedComeBack { groups },
            Sentence::OtherGroups { groups },
        ];
        assert_eq!(said.map(|sentence| english().text(sentence)), sentences);
    }
    for (sentence, said) in [
        (
            Sentence::FindYourName { part },
            "Find your name and join that group (message 2 of 3):",
        ),
        (
            Sentence::MoreInTheRoom { messages: 1_234 },
            "… and 1234 more, in the room itself",
        ),
        (
            Sentence::HelpIsComing,
            "I have seen that you need help, and am coming.",
        ),
        (Sentence::RemovedAtTheEnd, "The break-out is over"),
        (
            Sentence::RemovedFromOutside,
            "You are not in the main room any more",
        ),
        (
            Sentence::RemovedForOthers,
            "The groups have been dealt anew; you have another group",
        ),
        (Sentence::YourGroup, "your group"),
        (Sentence::YourNewGroup, "your new group"),
    ] {
        assert_eq!(english().text(sentence), said);
    }
    let ends_soon = Announcement::ends_soon(english(), Duration::from_secs(300));
    assert_eq!(ends_soon.body, "The break-out groups end in 5 minutes.");
}
