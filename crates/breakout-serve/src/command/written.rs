//! A command as it can be written.

use std::fmt;

use breakout_i18n::Language;

use super::{
    Choice, Command, Grammar, GroupName, Groups, Lasts, When, time::Written, words::Words,
};

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start {
                groups,
                lasts,
                task,
            } => {
                match groups {
                    Groups::Count(count) => write!(f, "{count}")?,
                    Groups::Size(size) => write!(f, "of {size}")?,
                }
                write_options(f, lasts.as_ref(), task.as_deref())
            }
            Self::Again {
                rotate,
                lasts,
                task,
            } => {
                f.write_str(if *rotate { "rotate" } else { "again" })?;
                write_options(f, lasts.as_ref(), task.as_deref())
            }
            Self::End(When::Unsaid) => f.write_str("end"),
            Self::End(When::Now) => f.write_str("end now"),
            Self::End(When::In(length)) => write!(f, "end in {}", Written(*length)),
            Self::End(When::At(time)) => write!(f, "end at {}", Written(*time)),
            Self::Extend(Lasts::For(length)) => write!(f, "+{}", Written(*length)),
            Self::Extend(Lasts::Until(time)) => write!(f, "extend until {}", Written(*time)),
            Self::Move(who) => write!(f, "move {}", who.text()),
            Self::Add(None) => f.write_str("add"),
            Self::Add(Some(name)) => self.write_name(f, "add", name),
            Self::Close(name) => self.write_name(f, "close", name),
            Self::Rename(which) => write!(f, "rename {}", which.text()),
            Self::Say(text) => write!(f, "say {text}"),
            Self::Tell(whom) => write!(f, "to {}", whom.text()),
            Self::Report => f.write_str("report"),
            Self::Status => f.write_str("status"),
            Self::Who(None) => f.write_str("who"),
            Self::Who(Some(name)) => self.write_name(f, "who", name),
            Self::Help(None) => f.write_str("help"),
            Self::Help(Some(verb)) => {
                let words = verb.words(Language::English);
                write!(f, "help {}", words.first().map_or("", String::as_str))
            }
            Self::Widget => f.write_str("widget"),
            Self::NoWidget => f.write_str("widget remove"),
            Self::Leave => f.write_str("leave"),
            Self::Choose(Choice::Yes) => f.write_str("yes"),
            Self::Choose(Choice::Again) => f.write_str("shuffle"),
            Self::Choose(Choice::No) => f.write_str("no"),
        }
    }
}

impl Command {
    /// Writes a command about a name, in quotation marks where it would be taken for something else without them.
    fn write_name(&self, f: &mut fmt::Formatter<'_>, verb: &str, name: &GroupName) -> fmt::Result {
        let plain = format!("{verb} {}", name.0);
        let read = Grammar::of(Language::English).read(Words::new(&plain));
        match read.as_ref() == Ok(self) {
            true => f.write_str(&plain),
            false => write!(f, "{verb} \"{}\"", name.0),
        }
    }
}

fn write_options(
    f: &mut fmt::Formatter<'_>,
    lasts: Option<&Lasts>,
    task: Option<&str>,
) -> fmt::Result {
    match lasts {
        Some(Lasts::For(length)) => write!(f, " {}", Written(*length))?,
        Some(Lasts::Until(time)) => write!(f, " until {}", Written(*time))?,
        None => {}
    }
    match task {
        Some(task) => write!(f, " task {task}"),
        None => Ok(()),
    }
}
