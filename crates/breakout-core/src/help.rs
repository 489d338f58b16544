//! The help queue: which groups have asked for a moderator, and who has taken it.
//!
//! It stands nowhere but in the rooms. Somebody writes `!help`, or the word of the session's language, in a child,
//! in any client; a moderator answers with a message that refers to it. Whoever reads the room comes to the same
//! queue. A moderator may also pass on that somebody has asked elsewhere, as by a reaction in the parent.

use std::collections::BTreeSet;

use ruma::{EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId};

use crate::{
    group_word::{GroupWord, without_quote},
    words::Words,
};

/// The word that asks for help, in English.
pub const WORD: &str = "!help";

/// In a moderator's message, for whom it asks, as `{"by": …}`.
pub const PASSED_ON: &str = "io.github.matrix_breakout.help";

/// From so many calls on, a request is a flood.
const FLOOD: usize = 20;

/// A message in a child, as far as the queue is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The event.
    pub event_id: OwnedEventId,

    /// Who sent it.
    pub sender: OwnedUserId,

    /// When, by the sender's homeserver.
    pub sent_at: MilliSecondsSinceUnixEpoch,

    /// The text, if it is a text and could be read. Untrusted.
    pub body: Option<String>,

    /// The event that it answers: refers to, reacts to or replies to.
    pub answers: Option<OwnedEventId>,

    /// Whether it is an edit of another message, which asks for nothing anew.
    pub is_edit: bool,

    /// For whom it asks, if it passes on what somebody has asked elsewhere. Only a moderator's does.
    pub passed_on: Option<OwnedUserId>,
}

impl Message {
    /// Creates a message without text that answers nothing.
    pub fn new(
        event_id: OwnedEventId,
        sender: OwnedUserId,
        sent_at: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        Self {
            event_id,
            sender,
            sent_at,
            body: None,
            answers: None,
            is_edit: false,
            passed_on: None,
        }
    }

    /// Who asks with it, if anybody does.
    fn asks(&self, word: &GroupWord, moderators: &BTreeSet<OwnedUserId>) -> Option<&OwnedUserId> {
        if self.is_edit {
            return None;
        }
        if let Some(by) = &self.passed_on
            && moderators.contains(&self.sender)
        {
            return Some(by);
        }
        let body = self.body.as_ref()?;
        word.begins(without_quote(body)).map(|_| &self.sender)
    }
}

/// A group that has asked for a moderator.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HelpRequest {
    /// The message that asked first.
    pub event_id: OwnedEventId,

    /// Who asked.
    pub by: OwnedUserId,

    /// Since when.
    pub since: MilliSecondsSinceUnixEpoch,

    /// Which moderator has taken it.
    pub taken_by: Option<OwnedUserId>,

    /// How many messages have asked, that were read.
    pub calls: usize,

    /// Whether it may have begun before: more has been written in the child than is read.
    pub is_cut: bool,

    events: BTreeSet<OwnedEventId>,
    newest: OwnedEventId,
}

impl HelpRequest {
    fn new(call: Message, by: OwnedUserId) -> Self {
        Self {
            events: BTreeSet::from([call.event_id.clone()]),
            newest: call.event_id.clone(),
            event_id: call.event_id,
            by,
            since: call.sent_at,
            taken_by: None,
            calls: 1,
            is_cut: false,
        }
    }

    /// Returns the last message that asked. A client that reads only what is new finds an answer to it.
    pub fn newest_call(&self) -> &OwnedEventId {
        &self.newest
    }

    /// Returns whether this message is one of those that asked.
    pub fn includes(&self, call: &EventId) -> bool {
        self.events.contains(call)
    }

    /// Returns whether so many messages have asked that it is more than a wish for help.
    pub fn is_flood(&self) -> bool {
        self.calls >= FLOOD
    }

    fn add(&mut self, call: Message) {
        if self.events.insert(call.event_id.clone()) {
            self.calls += 1;
            self.newest = call.event_id;
        }
    }
}

/// What may be a call or an answer in one child.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Heard {
    /// The messages since the session was opened, the oldest first.
    pub messages: Vec<Message>,

    /// Whether there are older ones that were not read.
    pub is_cut: bool,

    /// The request that was open when the child was read before. It is still there if its beginning is not
    /// read any more.
    pub open_before: Option<HelpRequest>,
}

impl Heard {
    /// Begins with all that was written since the session was opened.
    pub fn new(messages: Vec<Message>) -> Self {
        Self {
            messages,
            ..Self::default()
        }
    }
}

/// Says what has been asked for in one child, the oldest first. Only the last can be open.
///
/// The word that asks is that of the language of the session, whose `words` these are, or the English one.
///
/// Only who is `joined` now can have asked, and only who is also among the `moderators` can have taken
/// it, or have passed on that somebody asks, who may be anywhere. While a request is open, more calls for help belong to it, so that one answer takes them all;
/// after it was taken, the next one is another request.
///
/// # Examples
///
/// ```
/// use std::collections::BTreeSet;
///
/// use breakout_core::help::{Heard, Message, requests};
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_event_id, owned_user_id, uint};
///
/// let ann = owned_user_id!("@ann:example.org");
/// let at = MilliSecondsSinceUnixEpoch(uint!(1_000));
/// let mut call = Message::new(owned_event_id!("$1"), ann.clone(), at);
/// call.body = Some("!help".to_owned());
///
/// let joined = BTreeSet::from([ann.clone()]);
/// let words = breakout_i18n::english();
/// let requests = requests(Heard::new(vec![call]), words, &joined, &BTreeSet::new());
/// assert_eq!(requests[0].by, ann);
/// assert_eq!(requests[0].taken_by, None);
/// ```
pub fn requests(
    heard: Heard,
    words: &dyn Words,
    joined: &BTreeSet<OwnedUserId>,
    moderators: &BTreeSet<OwnedUserId>,
) -> Vec<HelpRequest> {
    let Heard {
        messages,
        is_cut,
        open_before,
    } = heard;
    let word = GroupWord::help(words);
    let open_before = open_before.filter(|open| is_cut && joined.contains(&open.by));
    let mut requests: Vec<HelpRequest> = open_before.into_iter().collect();
    for message in messages {
        if !joined.contains(&message.sender) {
            continue;
        }
        let is_first = requests.is_empty();
        let mut open = requests.last_mut();
        open = open.filter(|request| request.taken_by.is_none());
        let is_answer = |request: &HelpRequest| {
            let answers = message.answers.as_ref();
            answers.is_some_and(|answers| request.includes(answers))
        };
        match open {
            Some(request) if is_answer(request) && moderators.contains(&message.sender) => {
                request.taken_by = Some(message.sender);
            }
            open => {
                let Some(by) = message.asks(&word, moderators).cloned() else {
                    continue;
                };
                match open {
                    Some(request) => request.add(message),
                    None => {
                        let mut request = HelpRequest::new(message, by);
                        request.is_cut = is_first && is_cut;
                        requests.push(request);
                    }
                }
            }
        }
    }
    requests
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::{Kinds, Piece, Sentence};

    fn user(name: &str) -> OwnedUserId {
        format!("@{name}:x").try_into().unwrap()
    }

    fn message(id: u32, sender: &str, body: &str) -> Message {
        let event_id = format!("${id}").try_into().unwrap();
        let sent_at = MilliSecondsSinceUnixEpoch(id.into());
        Message {
            body: Some(body.to_owned()),
            ..Message::new(event_id, user(sender), sent_at)
        }
    }

    fn answer(id: u32, sender: &str, answers: u32) -> Message {
        Message {
            answers: Some(format!("${answers}").try_into().unwrap()),
            ..message(id, sender, "coming")
        }
    }

    /// A language with a word of its own.
    #[derive(Debug)]
    struct German;

    impl Words for German {
        fn say(&self, sentence: Sentence) -> Vec<Piece> {
            match sentence {
                Sentence::HelpWord => vec![Piece::Text("!hilfe".to_owned())],
                _ => Kinds.say(sentence),
            }
        }
    }

    fn queue(messages: Vec<Message>) -> Vec<(u64, String, Option<String>)> {
        let joined = ["ann", "bob", "mod", "other"].map(user).into();
        let moderators = ["mod", "other", "gone"].map(user).into();
        requests(Heard::new(messages), &German, &joined, &moderators)
            .into_iter()
            .map(|request| {
                let taken_by = request.taken_by.map(|user| user.localpart().to_owned());
                let by = request.by.localpart().to_owned();
                (request.since.get().into(), by, taken_by)
            })
            .collect()
    }

    fn row(since: u64, by: &str, taken_by: Option<&str>) -> (u64, String, Option<String>) {
        (since, by.to_owned(), taken_by.map(str::to_owned))
    }

    #[test]
    fn the_first_call_opens_a_request_and_the_first_answer_takes_it() {
        let messages = vec![
            message(1, "ann", "hello"),
            message(2, "bob", " !HELP with question 3"),
            message(3, "ann", "!help"),
            answer(4, "ann", 2),
            answer(5, "mod", 3),
            answer(6, "other", 2),
        ];
        assert_eq!(queue(messages), [row(2, "bob", Some("mod"))]);
    }

    #[test]
    fn a_call_after_one_that_was_taken_is_another_request() {
        let messages = vec![
            message(1, "ann", "!help"),
            answer(2, "mod", 1),
            message(3, "ann", "!help"),
            // Whoever answers the old one has not seen the new one.
            answer(4, "other", 1),
        ];
        assert_eq!(
            queue(messages),
            [row(1, "ann", Some("mod")), row(3, "ann", None)]
        );
    }

    #[test]
    fn only_people_of_the_group_ask_and_only_moderators_in_it_answer() {
        let edit = Message {
            is_edit: true,
            ..message(1, "ann", "!help")
        };
        let unread = Message {
            body: None,
            ..message(2, "ann", "")
        };
        let messages = vec![
            edit,
            unread,
            message(3, "left", "!help"),
            message(4, "ann", "!helpful, but no call"),
            message(5, "ann", "> <@bob:x> !help\n\nyou too?"),
            message(6, "bob", "!help"),
            answer(7, "gone", 6),
        ];
        assert_eq!(queue(messages), [row(6, "bob", None)]);
    }

    #[test]
    fn a_moderator_passes_on_who_has_asked_elsewhere_and_nobody_else_does() {
        let passed_on = |id, sender, by| Message {
            passed_on: Some(user(by)),
            ..message(id, sender, "somebody asks for help")
        };
        let edit = Message {
            is_edit: true,
            ..passed_on(1, "mod", "ann")
        };
        let messages = vec![
            edit,
            passed_on(2, "ann", "bob"),
            passed_on(3, "gone", "bob"),
            passed_on(4, "mod", "away"),
            message(5, "bob", "!help"),
            answer(6, "other", 5),
        ];
        assert_eq!(queue(messages), [row(4, "away", Some("other"))]);
    }

    #[test]
    fn the_word_of_the_language_asks_as_the_english_one_does() {
        let messages = vec![
            message(1, "bob", "!hilfen sind da"),
            message(2, "bob", "> <@ann:x> !hilfe\n> wirklich\n\nwobei?"),
            message(3, "ann", "!aide"),
            message(4, "ann", "> <@bob:x> wobei?\n\n!Hilfe bei Frage 3"),
            message(5, "bob", "!help"),
            answer(6, "mod", 5),
            message(7, "bob", "\u{2068}!hilfe\u{2069}"),
        ];
        assert_eq!(
            queue(messages),
            [row(4, "ann", Some("mod")), row(7, "bob", None)]
        );
    }

    #[test]
    fn a_flood_is_one_request() {
        let messages = (1..10_000).map(|n| message(n, "ann", "!help")).collect();
        assert_eq!(queue(messages), [row(1, "ann", None)]);
    }

    #[test]
    fn a_flood_is_shown_as_one_and_taken_by_one_answer() {
        let (joined, moderators) = (["ann", "mod"].map(user).into(), ["mod"].map(user).into());
        let heard = |from: u32, to: u32, open_before: Option<HelpRequest>| Heard {
            is_cut: from > 1,
            open_before,
            ..Heard::new((from..to).map(|n| message(n, "ann", "!help")).collect())
        };
        let ask = |heard| requests(heard, &Kinds, &joined, &moderators);
        let one = ask(heard(1, 20, None)).remove(0);
        assert_eq!((one.calls, one.is_flood(), one.is_cut), (19, false, false));

        // What was read before goes on, also when its beginning has gone out of sight.
        let first = ask(heard(1, 500, None)).remove(0);
        let mut later = heard(600, 1_100, Some(first.clone()));
        let seen = ask(later.clone()).remove(0);
        assert_eq!(
            (
                seen.event_id.as_str(),
                seen.calls,
                seen.is_flood(),
                seen.is_cut
            ),
            ("$1", 999, true, false)
        );
        // Whoever comes now sees where what they read begins, and takes all of it by its newest call.
        later.open_before = None;
        let cut = ask(later.clone()).remove(0);
        assert_eq!(
            (
                cut.event_id.as_str(),
                cut.is_cut,
                cut.newest_call().as_str()
            ),
            ("$600", true, "$1099")
        );
        let mut answered = heard(700, 1_100, None);
        answered.messages.push(answer(1_100, "mod", 1_099));
        assert_eq!(ask(answered.clone()).remove(0).taken_by, Some(user("mod")));
        answered.open_before = Some(seen);
        let [taken] = &ask(answered)[..] else {
            panic!("there is one request")
        };
        assert_eq!(
            (&taken.taken_by, taken.event_id.as_str()),
            (&Some(user("mod")), "$1")
        );

        // Where everything is read, what was read before says nothing.
        let mut whole = heard(1, 2, Some(first));
        whole.messages.clear();
        assert!(ask(whole).is_empty());
    }

    proptest! {
        #[test]
        fn at_most_the_last_request_is_open(
            acts in prop::collection::vec((0..4_usize, any::<bool>(), 0..40_u32), 0..40),
        ) {
            let people = ["ann", "bob", "mod", "left"];
            let messages = (0..).zip(acts).map(|(id, (who, asks, answers))| {
                let mut message = answer(id, people[who], answers);
                message.body = asks.then(|| "!help".to_owned());
                message
            });
            let messages: Vec<_> = messages.collect();
            let queue = queue(messages.clone());
            let open = queue.iter().filter(|(.., taken_by)| taken_by.is_none());
            prop_assert!(open.count() <= 1);
            if let Some((_, rest)) = queue.split_last() {
                prop_assert!(rest.iter().all(|(.., taken_by)| taken_by.as_deref() == Some("mod")));
            }
            prop_assert!(queue.iter().all(|(_, by, _)| by != "left"));
        }
    }
}
