//! What the bot answers, as the text and the HTML of a message.
//!
//! Each answer is a function of plain data. Names are other people's, may hold anything, and are cleaned and escaped here. What is too
//! long for a message is shortened, and says so.

mod groups;
mod writing;

#[cfg(test)]
mod tests;

use breakout_i18n::{Language, Message, serve_answers as words};

pub use self::groups::{Ending, Plan, PlannedGroup, Status, StatusGroup, plan, status};
use self::writing::{Writing, group_label, person_label};
use crate::command::{Misunderstood, Verb};

/// A message, without markup and with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// For clients that show no markup.
    pub text: String,
    /// For all others (`org.matrix.custom.html`).
    pub html: String,
}

/// The topics of the list of commands.
type Topics = [(Message, &'static [Verb]); 4];

/// Says who has come, what it needs (the power level, if it lacks it), and how to begin.
pub fn greeting(prefix: &str, needs: Option<i64>, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|_| words::greeting());
    if let Some(level) = needs {
        writing.say(|_| words::needs_power(level.to_string()));
    }
    writing.say(|form| words::how_to_begin(form.example(Verb::Start), form.word(Verb::Help)));
    writing.say(|_| words::reads_the_groups());
    writing.done()
}

/// Says that the bot can begin, since it was made a moderator.
pub fn became_moderator(prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|form| words::ready(form.example(Verb::Start), form.word(Verb::Help)));
    writing.done()
}

/// Says what the bot lacks to do what it was asked for.
pub fn lacks_power(needed: i64, language: Language) -> Answer {
    let mut writing = Writing::new("", language);
    writing.say(|_| words::needs_power(needed.to_string()));
    writing.done()
}

/// Says that the bot is no moderator any more, and what becomes of groups that are open.
pub fn lost_moderator(is_open: bool, language: Language) -> Answer {
    let mut writing = Writing::new("", language);
    writing.say(|_| match is_open {
        true => words::no_moderator_while_open(),
        false => words::no_moderator(),
    });
    writing.done()
}

/// Says that groups are open, and what can be done now.
pub fn opened(groups: usize, ending: Option<&Ending>, prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|_| match ending {
        None => words::opened(groups),
        Some(Ending::After(left)) => words::opened_for(groups, writing::length(*left)),
        Some(Ending::At(time)) => words::opened_until(groups, time),
    });
    writing.say(|form| words::while_open(form.word(Verb::Status), form.word(Verb::End)));
    writing.done()
}

/// Says to whoever may not do something what it takes, in one line.
pub fn refused(person: &str, level: i64, needed: i64, language: Language) -> Answer {
    let mut writing = Writing::new("", language);
    let person = person_label(person, language);
    writing.say(|_| words::may_not(&person, needed.to_string(), level.to_string()));
    writing.done()
}

/// Says what was not understood, and how it is written.
pub fn misunderstood(problem: &Misunderstood, prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|form| problem.message(prefix, language, &|command| form.code(command)));
    writing.done()
}

/// Lists all commands by topic.
pub fn help(prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|_| words::commands());
    for (topic, verbs) in topics() {
        writing.heading(&topic);
        writing.list(verbs, |form, verb| {
            words::command_does(form.example(*verb), verb.about())
        });
    }
    writing.done()
}

/// Says how one command is written.
pub fn help_with(verb: Verb, prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|form| words::command_does(form.example(verb), verb.about()));
    let examples = verb.examples(language);
    if let Some(others) = examples.get(1..).filter(|others| !others.is_empty()) {
        writing.list(others, |form, example| {
            words::one_command(form.command(example))
        });
    }
    writing.done()
}

/// Says which group asks for help, and who; `link` leads to the group.
pub fn help_call(group: &str, person: &str, link: &str, language: Language) -> Answer {
    let mut writing = Writing::new("", language);
    let (group, person) = (group_label(group, language), person_label(person, language));
    writing.linked(link, |form| {
        words::call_for_help(form.link(&group, link), &person)
    });
    writing.done()
}

/// Says that the groups have ended, whether they have reported, and how to go on.
pub fn ended(groups: usize, reports: usize, prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|_| words::ended(groups));
    if reports > 0 {
        writing.say(|form| words::reports_came(reports, form.word(Verb::Report)));
    }
    writing.say(|form| words::another_round(form.word(Verb::Again)));
    writing.done()
}

/// Says that nothing is open, and how to begin.
pub fn none_open(prefix: &str, language: Language) -> Answer {
    let mut writing = Writing::new(prefix, language);
    writing.say(|form| words::none_open(form.example(Verb::Start)));
    writing.done()
}

/// Says what went wrong, and what can be done about it.
pub fn failed(problem: &Message, ways: &[Message], language: Language) -> Answer {
    let mut writing = Writing::new("", language);
    writing.say(|_| words::did_not_work(problem));
    for way in ways {
        writing.say(|_| words::way_on(way));
    }
    writing.done()
}

fn topics() -> Topics {
    [
        (words::to_begin(), &[Verb::Start, Verb::Again, Verb::Rotate]),
        (
            words::while_it_goes_on(),
            &[
                Verb::Status,
                Verb::Who,
                Verb::Extend,
                Verb::Move,
                Verb::Add,
                Verb::Rename,
                Verb::Close,
                Verb::End,
            ],
        ),
        (words::to_speak(), &[Verb::Say, Verb::Tell, Verb::Report]),
        (
            words::other_commands(),
            &[Verb::Help, Verb::Widget, Verb::NoWidget, Verb::Leave],
        ),
    ]
}
