//! What is said in rooms: kinds with arguments, which the catalog of a language puts into words.
//!
//! Core decides what is said to whom, and how it is laid out. It holds no sentence: those that
//! people read in a room come from a [`Words`].

use std::{borrow::Cow, fmt, time::Duration};

use crate::report::AttachmentKind;

/// A sentence that people read in a room.
///
/// It is exhaustive: a catalog that lacks one does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// In the parent: so many groups are open, for so long if the session has an end time.
    Opened {
        /// How many groups there are.
        groups: usize,
        /// How long they are open.
        lasts: Option<Length>,
    },

    /// In the parent, before a list of groups with their people: each finds their name there.
    FindYourName {
        /// Which of several messages it is, and how many there are.
        part: Option<(usize, usize)>,
    },

    /// In the parent, before a list of groups: everybody may choose.
    Choose {
        /// How many groups there are.
        groups: usize,
        /// Which of several messages it is, and how many there are.
        part: Option<(usize, usize)>,
    },

    /// In the parent: people who are in the call there leave it before they go.
    LeaveTheCall,

    /// In the parent: only moderators can write there until the groups end.
    OnlyModeratorsWrite {
        /// How many groups there are.
        groups: usize,
    },

    /// In the parent: the groups have ended, and everybody comes back.
    EndedComeBack {
        /// How many groups there were.
        groups: usize,
    },

    /// In the parent: the groups end in so long.
    GroupsEndSoon {
        /// How long is left.
        left: Length,
    },

    /// In the parent, before a list of groups: the people there go to their group.
    GoToYourGroup,

    /// In a list: the name of a group, of which more people stood in the message before.
    /// [`Slot::Group`].
    Continued,

    /// What a link to a group is called. [`Slot::Group`].
    Join,

    /// In a child that is closed: come back. [`Slot::MainRoom`].
    Closed,

    /// In a child that is closed, before a list of the others.
    OtherGroups {
        /// How many there are.
        groups: usize,
    },

    /// In a child whose session another one has replaced: the way to the new groups.
    /// [`Slot::MainRoom`].
    Replaced,

    /// First in a child: a welcome. [`Slot::Group`].
    Welcome,

    /// What stands for the name of the reader's group where it has none.
    YourGroup,

    /// The same for the group that the reader has got now.
    YourNewGroup,

    /// What stands for the name of the parent where it has none.
    MainRoom,

    /// Before the task of a group.
    YourTask,

    /// In a child: so much time is left.
    TimeLeft {
        /// How long is left.
        left: Length,
    },

    /// What the two words do that people can write in a child. [`Slot::HelpWord`],
    /// [`Slot::ReportWord`].
    TwoWords,

    /// What people of the language write to ask for help: one word that begins with `!`. English is understood
    /// everywhere besides.
    HelpWord,

    /// What people of the language write to mark a message, likewise.
    ReportWord,

    /// In a child: the way back for people who are done. [`Slot::MainRoom`].
    ComeBackWhenDone,

    /// In a child: it ends in so long.
    GroupEndsSoon {
        /// How long is left.
        left: Length,
    },

    /// In a child, after how long is left: then come back. [`Slot::MainRoom`].
    ThenComeBack,

    /// In a child: come back. [`Slot::MainRoom`].
    ComeBack,

    /// In a child: the groups have ended.
    GroupsEnded,

    /// In a child: everybody is taken out of it after this time.
    Removal {
        /// After how long.
        after: Length,
    },

    /// In a child: these people go to another group, whose link follows. [`Slot::People`],
    /// [`Slot::Group`].
    GoTo,

    /// Several people: all but the last, and the last. [`Slot::People`], [`Slot::LastPerson`].
    And,

    /// In the topic of a child: the way back. [`Slot::MainRoom`].
    Back,

    /// The answer to a call for help by somebody who is coming.
    HelpIsComing,

    /// The headline of what a group reports. [`Slot::Group`].
    ReportOf,

    /// What the link to a message in a group is called. [`Slot::Group`].
    InGroup,

    /// So many more messages are reported than stand here.
    MoreInTheRoom {
        /// How many.
        messages: usize,
    },

    /// Why somebody is taken out of a group that is over.
    RemovedAtTheEnd,

    /// Why somebody is taken out of a group who is not in the parent any more.
    RemovedFromOutside,

    /// Why somebody is taken out of a group that others have got now.
    RemovedForOthers,

    /// A length of time, as it stands in other sentences.
    Length(Length),

    /// What a reported message is that is no text.
    Attachment(AttachmentKind),
}

/// What stands in a sentence and belongs to no language: names and links. A catalog says only where.
///
/// No text of other people passes through a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The name of a group.
    Group,
    /// The name of the parent.
    MainRoom,
    /// What people are called.
    People,
    /// What the last one of several people is called.
    LastPerson,
    /// The word that calls for help, as people of the language write it.
    HelpWord,
    /// The word that marks a message to be reported, likewise.
    ReportWord,
}

/// A piece of a sentence in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the language.
    Text(String),
    /// A place for something else.
    Slot(Slot),
}

/// The sentences of a language.
///
/// # Examples
///
/// ```
/// use breakout_core::words::{Piece, Sentence, Slot, Words};
///
/// /// A language of which only one sentence is known.
/// #[derive(Debug)]
/// struct Some;
///
/// impl Words for Some {
///     fn say(&self, sentence: Sentence) -> Vec<Piece> {
///         match sentence {
///             Sentence::Join => vec![
///                 Piece::Text("Zu ".to_owned()),
///                 Piece::Slot(Slot::Group),
///                 Piece::Text(" gehen".to_owned()),
///             ],
///             _ => Vec::new(),
///         }
///     }
/// }
/// ```
pub trait Words: fmt::Debug + Send + Sync {
    /// Puts a sentence into words. Its slots stay open.
    fn say(&self, sentence: Sentence) -> Vec<Piece>;

    /// Returns what stands between the parts of a list.
    fn comma(&self) -> &str {
        ", "
    }

    /// Returns a name as it stands between words of the language: a language that is written from
    /// right to left puts it between marks of direction
    /// ([UAX #9](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)).
    ///
    /// What stands in a [`Slot`] needs no marks of its own. A link gets none: clients would take them
    /// for a part of it.
    fn isolate<'a>(&self, name: &'a str) -> Cow<'a, str> {
        name.into()
    }
}

impl dyn Words + '_ {
    /// Puts a sentence into words, with what stands in its slots.
    pub(crate) fn fill(&self, sentence: Sentence, slots: &[(Slot, &str)]) -> String {
        let pieces = self.say(sentence).into_iter();
        let pieces = pieces.map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Slot(slot) => {
                let filled = slots.iter().find(|(other, _)| *other == slot);
                filled
                    .map(|(_, text)| (*text).to_owned())
                    .unwrap_or_default()
            }
        });
        pieces.collect()
    }

    /// Returns names in a list, of which none changes the direction of its neighbors.
    pub(crate) fn list<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> String {
        let names = names.into_iter().map(|name| self.isolate(name));
        names.collect::<Vec<_>>().join(self.comma())
    }

    /// Puts a sentence without slots into words.
    pub fn text(&self, sentence: Sentence) -> String {
        self.fill(sentence, &[])
    }
}

/// A length of time as a person would say it: to the second while seconds count, to the minute later.
///
/// Round values are exact. Others are rounded to ten seconds under two minutes, and to the minute above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Length {
    /// Whether that is more than a fiftieth off.
    pub is_about: bool,

    /// The days, of 24 hours; `None` below two days.
    pub days: u64,

    /// The hours.
    pub hours: u64,

    /// The minutes.
    pub minutes: u64,

    /// Whether it is half a minute more: "5½ minutes" is something that people say, "5 minutes 40
    /// seconds" is not.
    pub half_minute: bool,

    /// The seconds. Where there are any, there is nothing else: a minute and a half is 90 seconds.
    pub seconds: u64,
}

impl Length {
    /// Rounds a length of time to what a person would say. It is a second at least.
    pub fn of(length: Duration) -> Self {
        let exact = length.as_secs().max(1);
        let rounded = match exact {
            0..10 => exact,
            10..120 => to_nearest(exact, 10),
            120..600 if to_nearest(exact, 5) % 60 == 30 => to_nearest(exact, 5),
            _ => to_nearest(exact, 60),
        };
        let off = exact.abs_diff(rounded);
        let mut said = Self {
            is_about: off > 5 && off * 50 > exact,
            days: 0,
            hours: 0,
            minutes: 0,
            half_minute: false,
            seconds: 0,
        };
        if rounded < 120 && rounded != 60 {
            said.seconds = rounded;
            return said;
        }
        said.half_minute = rounded < 600 && rounded % 60 == 30;
        said.minutes = rounded / 60 % 60;
        (said.days, said.hours) = match rounded / 3600 {
            hours @ 48.. => (hours / 24, hours % 24),
            hours => (0, hours),
        };
        said
    }
}

fn to_nearest(seconds: u64, step: u64) -> u64 {
    (seconds + step / 2) / step * step
}

/// Says what kind of sentence it is, and with what.
#[cfg(test)]
#[derive(Debug)]
pub(crate) struct Kinds;

#[cfg(test)]
impl Words for Kinds {
    fn say(&self, sentence: Sentence) -> Vec<Piece> {
        vec![Piece::Text(format!("{sentence:?}"))]
    }
}
