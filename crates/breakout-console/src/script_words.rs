//! What scripts say. Every page brings it along, so that they hold no words themselves.

use breakout_i18n::{Language, Message, scripts as words};
use serde_json::{Map, Value};

/// Returns the sentences by what scripts call them. Where a script puts something in, its name stands in braces.
pub(crate) fn json(language: Language) -> String {
    texts(all(), language)
}

/// The same for pages that are a bot's.
pub(crate) fn for_guests(language: Language) -> String {
    let words = all().map(|(name, message)| {
        let message = match name {
            "consoleWasClosed" => words::page_was_closed(),
            "consoleIsLost" => words::bot_is_lost(),
            "consoleDoesNotAnswer" | "notChangedUnanswered" | "notSentUnanswered" => {
                words::bot_does_not_answer()
            }
            _ => message,
        };
        (name, message)
    });
    texts(words, language)
}

fn texts<const N: usize>(words: [(&'static str, Message); N], language: Language) -> String {
    let words = words.into_iter();
    let words =
        words.map(|(name, message)| (name.to_owned(), clocks(message.text(language)).into()));
    Value::Object(words.collect::<Map<_, _>>()).to_string()
}

/// Numbers are put in without marks of direction, as they stand in a message: between marks, those of a clock would change places.
fn clocks(text: String) -> String {
    ["hours", "minutes", "seconds"]
        .into_iter()
        .fold(text, |text, name| {
            let marked = format!("\u{2068}{{{name}}}\u{2069}");
            text.replace(&marked, &format!("{{{name}}}"))
        })
}

fn all() -> [(&'static str, Message); 20] {
    [
        ("consoleWasClosed", words::console_was_closed()),
        ("consoleIsLost", words::console_is_lost()),
        ("consoleDoesNotAnswer", words::console_does_not_answer()),
        (
            "waitingForTheHomeserver",
            words::waiting_for_the_homeserver(),
        ),
        ("hoursLeft", words::hours_left("{hours}", "{minutes}")),
        ("minutesLeft", words::minutes_left("{minutes}", "{seconds}")),
        ("secondsLeft", words::seconds_left("{seconds}")),
        ("justNow", words::just_now()),
        ("minutesAgo", words::minutes_ago("{minutes}")),
        ("hoursAgo", words::hours_ago("{hours}")),
        ("notChanged", words::not_changed("{reason}")),
        ("notChangedUnanswered", words::not_changed_unanswered()),
        ("placed", words::placed("{person}", "{group}")),
        ("renamed", words::renamed("{name}")),
        ("taskIsKept", words::task_is_kept()),
        ("done", words::done()),
        ("notSentLoggedOut", words::not_sent_logged_out()),
        ("notSent", words::not_sent()),
        ("notSentUnanswered", words::not_sent_unanswered()),
        ("sound", words::sound()),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::assets;

    #[test]
    fn scripts_ask_for_all_words_that_there_are_and_for_no_others() {
        let scripts = [
            assets::SCRIPT_TEXT,
            assets::CALL_SCRIPT_TEXT,
            assets::VISIT_SCRIPT_TEXT,
        ];
        let scripts = scripts.concat();
        let asked = scripts.split("words.").skip(1).filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
            rest.get(..end).map(ToOwned::to_owned)
        });
        let asked: BTreeSet<_> = asked.collect();
        let known = all().map(|(name, _)| name.to_owned());
        assert_eq!(asked, BTreeSet::from(known));
    }

    #[test]
    fn guests_read_nothing_of_a_console() {
        let words = for_guests(Language::English);
        assert!(json(Language::English).contains("breakout console"));
        assert!(
            !words
                .to_lowercase()
                .replace("\"console", "")
                .contains("console"),
            "{words}"
        );
    }

    #[test]
    fn what_scripts_put_in_has_a_name() {
        let english: Value = serde_json::from_str(&json(Language::English)).unwrap();
        assert_eq!(english["minutesLeft"], "{minutes}:{seconds} min");
        assert_eq!(english["done"], "Done");
        let arabic: Value = serde_json::from_str(&json(Language::Arabic)).unwrap();
        assert_eq!(arabic["minutesLeft"], "{minutes}:{seconds} د");
        let renamed = arabic["renamed"].as_str().unwrap();
        assert!(renamed.contains("\u{2068}{name}\u{2069}"), "{renamed}");
    }
}
