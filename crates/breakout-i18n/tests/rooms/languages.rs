//! What goes into rooms, in all languages.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::{
    announcement::{Announcement, Opened},
    event::size::{MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES},
    group_word::GroupWord,
    help::{self, Heard},
    report::{self, AttachmentKind, pick},
    ruma::{MilliSecondsSinceUnixEpoch, owned_event_id, owned_user_id, room_id},
    topic::topic,
    way_back::WayBack,
    words::{Length, Piece, Sentence, Slot, Words},
};
use breakout_i18n::Language;

use super::{bytes, opened::session};

/// Numbers that have all forms which the languages have.
const NUMBERS: [usize; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000];

/// All that people are offered, and the longest.
fn languages() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().chain([Language::Pseudo])
}

/// All sentences, of so many groups, minutes and messages.
fn sentences(count: usize) -> Vec<Sentence> {
    let minutes = u64::try_from(count).unwrap();
    let lengths = [60, 3_600, 86_400, 1];
    let lengths = lengths.map(|unit| Length::of(Duration::from_secs(minutes * unit)));
    let [left, ..] = lengths;
    let part = Some((count, count));
    let groups = count;
    let mut sentences = vec![
        Sentence::Opened {
            groups,
            lasts: None,
        },
        Sentence::Opened {
            groups,
            lasts: Some(left),
        },
        Sentence::FindYourName { part: None },
        Sentence::FindYourName { part },
        Sentence::Choose { groups, part: None },
        Sentence::Choose { groups, part },
        Sentence::LeaveTheCall,
        Sentence::OnlyModeratorsWrite { groups },
        Sentence::EndedComeBack { groups },
        Sentence::GroupsEndSoon { left },
        Sentence::GoToYourGroup,
        Sentence::Continued,
        Sentence::Join,
        Sentence::Closed,
        Sentence::OtherGroups { groups },
        Sentence::Replaced,
        Sentence::Welcome,
        Sentence::YourGroup,
        Sentence::YourNewGroup,
        Sentence::MainRoom,
        Sentence::YourTask,
        Sentence::TimeLeft { left },
        Sentence::TwoWords,
        Sentence::HelpWord,
        Sentence::ReportWord,
        Sentence::ComeBackWhenDone,
        Sentence::GroupEndsSoon { left },
        Sentence::ThenComeBack,
        Sentence::ComeBack,
        Sentence::GroupsEnded,
        Sentence::Removal { after: left },
        Sentence::GoTo,
        Sentence::And,
        Sentence::Back,
        Sentence::HelpIsComing,
        Sentence::ReportOf,
        Sentence::InGroup,
        Sentence::MoreInTheRoom { messages: count },
        Sentence::RemovedAtTheEnd,
        Sentence::RemovedFromOutside,
        Sentence::RemovedForOthers,
    ];
    sentences.extend(lengths.map(Sentence::Length));
    let kinds = [
        AttachmentKind::Picture,
        AttachmentKind::Video,
        AttachmentKind::Voice,
        AttachmentKind::Sound,
        AttachmentKind::File,
        AttachmentKind::Sticker,
        AttachmentKind::Location,
        AttachmentKind::Poll,
    ];
    sentences.extend(kinds.map(Sentence::Attachment));
    sentences
}

fn slots(words: &dyn Words, sentence: Sentence) -> Vec<Slot> {
    let pieces = words.say(sentence).into_iter();
    let slots = pieces.filter_map(|piece| match piece {
        Piece::Slot(slot) => Some(slot),
        Piece::Text(_) => None,
    });
    slots.collect()
}

#[test]
fn every_sentence_has_its_words_and_its_slots_in_every_language() {
    for language in languages() {
        for sentence in NUMBERS.into_iter().flat_map(sentences) {
            let words = language.words();
            let wanted = slots(Language::English.words(), sentence);
            let found = slots(words, sentence);
            assert_eq!(found.len(), wanted.len(), "{language}: {sentence:?}");
            assert!(
                wanted.iter().all(|slot| found.contains(slot)),
                "{language}: {sentence:?}"
            );
            let text = words.text(sentence);
            assert!(!text.trim().is_empty(), "{language}: {sentence:?}");
            let bad = |c: char| "<>&{}$".contains(c) || ('\u{fdd0}'..='\u{fdef}').contains(&c);
            assert!(!text.contains(bad), "{language}: {text}");
        }
    }
}

#[test]
fn a_form_of_a_language_says_what_differs_and_else_what_its_base_says() {
    let (german, formal) = (Language::German.words(), Language::GermanFormal.words());
    assert_eq!(
        german.text(Sentence::GoToYourGroup),
        "Geht bitte in eure Gruppe:"
    );
    assert_eq!(
        formal.text(Sentence::GoToYourGroup),
        "Bitte gehen Sie in Ihre Gruppe:"
    );
    // With the cases of its base.
    let left = Length::of(Duration::from_secs(3 * 86_400));
    let soon = Sentence::GroupEndsSoon { left };
    assert_eq!(formal.text(soon), "Diese Gruppe endet in 3 Tagen.");
    assert_eq!(formal.text(soon), german.text(soon));
    let language = Language::GermanFormal;
    assert_eq!(
        (language.tag(), language.own_name(), language.direction()),
        ("de-x-formal", "Deutsch (Sie)", Language::German.direction())
    );
}

#[test]
fn every_language_has_two_words_of_its_own_that_are_understood() {
    let english = [help::WORD, report::MARK];
    for language in Language::ALL {
        let words = language.words();
        let own = [GroupWord::help(words), GroupWord::report(words)];
        let told = own.each_ref().map(GroupWord::as_str);
        let written = [Sentence::HelpWord, Sentence::ReportWord].map(|word| words.text(word));
        assert_eq!(told, [&*written[0], &*written[1]], "{language}");
        // Neither is what somebody writes for the other.
        assert!(told[0] != told[1] && told[0] != english[1] && told[1] != english[0]);
        for (kind, calls) in [(0, [told[0], english[0]]), (1, [told[1], english[1]])] {
            for typed in calls {
                let typed = [typed.to_owned(), typed.to_uppercase() + " x"];
                assert!(
                    typed.iter().all(|typed| asks(words, typed) == (kind == 0)),
                    "{language}: {typed:?}"
                );
                assert!(
                    typed[1..]
                        .iter()
                        .all(|typed| is_marked(words, typed) == (kind == 1)),
                    "{language}: {typed:?}"
                );
            }
        }
    }
    // A language that nobody types has the English ones.
    let pseudo = Language::Pseudo.words();
    assert_eq!(GroupWord::help(pseudo).as_str(), help::WORD);
    assert_eq!(GroupWord::report(pseudo).as_str(), report::MARK);
}

#[test]
fn people_are_told_the_words_of_their_language() {
    let way_back = WayBack::new(room_id!("!p:x"), [], None);
    for (language, told) in [
        (Language::English, ["!help", "!report"]),
        (Language::German, ["!hilfe", "!ergebnis"]),
        (
            Language::Arabic,
            ["\u{2068}!مساعدة\u{2069}", "\u{2068}!نتيجة\u{2069}"],
        ),
    ] {
        let topic = topic(language.words(), None, &way_back);
        for word in told {
            assert!(topic.contains(word), "{language}: {topic}");
        }
    }
}

fn asks(words: &dyn Words, body: &str) -> bool {
    let ann = owned_user_id!("@ann:x");
    let at = MilliSecondsSinceUnixEpoch(1_u32.into());
    let mut message = help::Message::new(owned_event_id!("$1"), ann.clone(), at);
    message.body = Some(body.to_owned());
    let heard = Heard::new(vec![message]);
    !help::requests(heard, words, &BTreeSet::from([ann]), &BTreeSet::new()).is_empty()
}

fn is_marked(words: &dyn Words, body: &str) -> bool {
    let message = report::Message::new(owned_event_id!("$1"), owned_user_id!("@ann:x"), body);
    !pick(&[message], &BTreeSet::new(), words).is_empty()
}

/// Checks that everybody is mentioned once, with messages that fit.
fn check(language: Language, people: usize, groups: usize, limit: usize) -> usize {
    let (content, names) = session(people, groups);
    let mut opened = Opened::new(&content, &names, limit, language.words());
    opened.length = Some(Duration::from_secs(27 * 3_600 + 660));
    opened.call_running = true;
    opened.quiet_main = true;
    let messages = opened.announcements(None);
    let mentioned = messages
        .iter()
        .flat_map(|message| &message.mentions.user_ids);
    assert_eq!(mentioned.clone().count(), people, "{language}");
    assert_eq!(
        mentioned.collect::<BTreeSet<_>>().len(),
        people,
        "{language}"
    );
    for message in &messages {
        assert!(
            bytes(message) <= limit,
            "{language}: {} bytes",
            bytes(message)
        );
    }
    messages.len()
}

#[test]
fn what_is_announced_fits_into_its_events_in_every_language() {
    for language in languages() {
        for limit in [MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES] {
            assert_eq!(check(language, 30, 6, limit), 1, "{language}");
            assert!(check(language, 1_000, 100, limit) < 7, "{language}");
        }
        let soon = Announcement::ends_soon(language.words(), Duration::from_secs(300));
        assert!(bytes(&soon) < 4_000, "{language}");
    }
}
