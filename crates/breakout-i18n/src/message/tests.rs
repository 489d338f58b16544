use std::time::Duration;

use breakout_core::words::{Piece, Sentence, Slot, Words};

use super::*;
use crate::{Direction, account, check::PLAIN_CASE, layout, messages, problems, times};

#[test]
fn every_message_of_every_language_says_something_without_markup() {
    for language in Language::ALL {
        for message in messages::samples() {
            let text = message.text(language);
            assert!(!text.trim().is_empty(), "{message:?}");
            for bad in ["{ ", " }", "<", "$", "&"] {
                assert!(!text.contains(bad), "{text}");
            }
            assert_eq!(text.contains("sample"), message.has_text(), "{text}");
        }
    }
}

/// A language with six forms of numbers, from right to left.
fn arabic() -> Catalog {
    let lengths = "minutes = { $count ->\n    [zero] 0 دقيقة\n    [one] دقيقة واحدة\n    [two] دقيقتان\n    \
                   [few] { $count } دقائق\n    [many] { $count } دقيقة\n   *[other] { $count } دقيقة\n }\n\
                   come-back = عودوا إلى { $room }.\n";
    let files = [
        ("rooms", lengths),
        ("language", "comma = ،\n"),
        ("problems", "with-cause = { $problem }: { $cause }\n"),
        ("layout", "this-is-a-demo = هذا عرض. أنت { $own }.\n"),
        (
            "account",
            "device-not-verified = { $device }، { $strong }غير موثق{ $end }\n",
        ),
    ];
    Catalog::new("ar", Direction::RightToLeft, &[], &files)
}

#[test]
fn a_language_has_all_its_forms_of_numbers() {
    let arabic = arabic();
    for (minutes, said) in [
        (1, "دقيقة واحدة"),
        (2, "دقيقتان"),
        (3, "3 دقائق"),
        (10, "10 دقائق"),
        (11, "11 دقيقة"),
        (59, "59 دقيقة"),
    ] {
        let length = Length::of(Duration::from_secs(60 * minutes));
        let message = times::clock_ahead(length);
        assert_eq!(arabic.length_text(length, PLAIN_CASE), said);
        // What the language lacks is said in English.
        assert!(
            message
                .text_in(&arabic)
                .starts_with("this machine's clock is ")
        );
    }
}

#[test]
fn what_others_wrote_keeps_its_direction_among_words_from_right_to_left() {
    let arabic = arabic();
    let message = layout::this_is_a_demo("Ann \u{2069}\u{202e}<b>");
    assert_eq!(
        message.text_in(&arabic),
        "هذا عرض. أنت \u{2068}Ann <b>\u{2069}."
    );
    assert_eq!(
        message.html_in(&arabic),
        "هذا عرض. أنت \u{2068}Ann &lt;b&gt;\u{2069}."
    );
    let strong = layout::this_is_a_demo(Argument::markup("<strong>Ann</strong>"));
    assert_eq!(
        strong.html_in(&arabic),
        "هذا عرض. أنت \u{2068}<strong>Ann</strong>\u{2069}."
    );
    let tags = ["<strong>", "</strong>"].map(Argument::markup);
    let [begin, end] = tags;
    let message = account::device_not_verified("ABC", begin, end);
    assert_eq!(
        message.html_in(&arabic),
        "\u{2068}ABC\u{2069}، <strong>غير موثق</strong>"
    );
    let names = ["a", "b"].map(Message::verbatim);
    let message = problems::with_cause(Message::verbatim("M_X"), Argument::list(names));
    assert!(
        message
            .text_in(&arabic)
            .starts_with("\u{2068}M_X\u{2069}: \u{2068}a\u{2069}، \u{2068}b\u{2069}")
    );
    // It is nothing to those who write from left to right.
    assert!(!message.text(Language::English).contains('\u{2068}'));
    let pieces = Words::say(&arabic, Sentence::ComeBack);
    let text = |text: &str| Piece::Text(text.to_owned());
    assert_eq!(
        pieces,
        [
            text("عودوا إلى \u{2068}"),
            Piece::Slot(Slot::MainRoom),
            text("\u{2069}.")
        ]
    );
}

#[test]
fn a_length_stands_in_the_case_that_a_message_asks_for() {
    let german = "minutes = { $count } Minuten\ndays = { $case ->\n    [dative] { $count } Tagen\n   *[plain] { $count } Tage\n }\n";
    let times = "clock-ahead = Vor { $length-dative }, { $length }.\n";
    let files = [("rooms", german), ("times", times)];
    let german = Catalog::new("de", Direction::LeftToRight, &["dative"], &files);
    let length = Length::of(Duration::from_secs(3 * 86_400));
    let said = times::clock_ahead(length).text_in(&german);
    assert_eq!(said, "Vor 3 Tagen, 3 Tage.");
}

impl Message {
    fn has_text(&self) -> bool {
        let Content::Said { arguments, .. } = &self.0 else {
            return true;
        };
        let mut texts = arguments.iter().map(|(_, argument)| &argument.0);
        texts.any(|value| matches!(value, Value::Text(text) if text == "sample"))
    }
}

#[test]
fn a_message_in_another_is_in_the_same_language_and_escaped_once() {
    let cause = problems::with_cause("a < b", Message::verbatim("<i>"));
    let message = problems::with_cause(problems::unanswered(), &cause);
    assert_eq!(
        message.text(Language::English),
        "the homeserver did not answer: a < b: <i>"
    );
    assert_eq!(
        message.html(Language::English),
        "the homeserver did not answer: a &lt; b: &lt;i&gt;"
    );
}

#[test]
fn only_markup_of_ours_is_markup() {
    let strong = Argument::markup("<strong>Ann</strong>");
    let html = layout::this_is_a_demo(strong).html(Language::English);
    assert!(html.contains("You are <strong>Ann</strong>."), "{html}");
    let html = layout::this_is_a_demo("\u{fde0}<b>\u{fde0}").html(Language::English);
    assert!(
        html.contains("You are \u{fffd}&lt;b&gt;\u{fffd}."),
        "{html}"
    );
}
