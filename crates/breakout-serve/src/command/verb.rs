//! What can be asked of the bot, and how it is written: the table from the catalog.

use breakout_i18n::{Language, Message, serve_commands as words};

/// What a command asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Verb {
    /// Split the room.
    Start,
    /// Open the groups of before again.
    Again,
    /// The same, with the people dealt anew.
    Rotate,
    /// Call everybody back.
    End,
    /// Give more time.
    Extend,
    /// Move somebody to another group.
    Move,
    /// Add a group.
    Add,
    /// Close a group.
    Close,
    /// Give a group another name.
    Rename,
    /// Say something in all groups.
    Say,
    /// Say something in one group.
    Tell,
    /// Bring what the groups report.
    Report,
    /// Show the groups.
    Status,
    /// Show who is where.
    Who,
    /// Show the commands.
    Help,
    /// Show the groups on top of the room.
    Widget,
    /// Take that away.
    NoWidget,
    /// Leave the room.
    Leave,
    /// Open what is proposed.
    Yes,
    /// Do not open it.
    No,
    /// Deal it again.
    Shuffle,
}

impl Verb {
    /// All verbs, in the order in which somebody needs them.
    pub const ALL: [Self; 21] = [
        Self::Start,
        Self::Again,
        Self::Rotate,
        Self::End,
        Self::Extend,
        Self::Move,
        Self::Add,
        Self::Close,
        Self::Rename,
        Self::Say,
        Self::Tell,
        Self::Status,
        Self::Who,
        Self::Report,
        Self::Help,
        Self::Widget,
        Self::NoWidget,
        Self::Leave,
        Self::Yes,
        Self::No,
        Self::Shuffle,
    ];

    /// Returns how it is written, the most usual way first, without the prefix.
    pub fn examples(self, language: Language) -> Vec<String> {
        let examples = self.row().examples.text(language);
        let examples = examples.split('|').map(str::trim);
        examples.map(str::to_owned).collect()
    }

    /// Says what it does.
    pub fn about(self) -> Message {
        self.row().about
    }

    /// Returns the words by which it is known in a language, the usual one first.
    pub fn words(self, language: Language) -> Vec<String> {
        list(&self.row().words, language)
    }

    fn row(self) -> Row {
        let (words, examples, about) = match self {
            Self::Start => (
                words::verb_start(),
                words::examples_start(),
                words::about_start(),
            ),
            Self::Again => (
                words::verb_again(),
                words::examples_again(),
                words::about_again(),
            ),
            Self::Rotate => (
                words::verb_rotate(),
                words::examples_rotate(),
                words::about_rotate(),
            ),
            Self::End => (words::verb_end(), words::examples_end(), words::about_end()),
            Self::Extend => (
                words::verb_extend(),
                words::examples_extend(),
                words::about_extend(),
            ),
            Self::Move => (
                words::verb_move(),
                words::examples_move(),
                words::about_move(),
            ),
            Self::Add => (words::verb_add(), words::examples_add(), words::about_add()),
            Self::Close => (
                words::verb_close(),
                words::examples_close(),
                words::about_close(),
            ),
            Self::Rename => (
                words::verb_rename(),
                words::examples_rename(),
                words::about_rename(),
            ),
            Self::Say => (words::verb_say(), words::examples_say(), words::about_say()),
            Self::Tell => (
                words::verb_tell(),
                words::examples_tell(),
                words::about_tell(),
            ),
            Self::Report => (
                words::verb_report(),
                words::examples_report(),
                words::about_report(),
            ),
            Self::Status => (
                words::verb_status(),
                words::examples_status(),
                words::about_status(),
            ),
            Self::Who => (words::verb_who(), words::examples_who(), words::about_who()),
            Self::Help => (
                words::verb_help(),
                words::examples_help(),
                words::about_help(),
            ),
            Self::Widget => (
                words::verb_widget(),
                words::examples_widget(),
                words::about_widget(),
            ),
            Self::NoWidget => (
                words::verb_no_widget(),
                words::examples_no_widget(),
                words::about_no_widget(),
            ),
            Self::Leave => (
                words::verb_leave(),
                words::examples_leave(),
                words::about_leave(),
            ),
            Self::Yes => (words::verb_yes(), words::examples_yes(), words::about_yes()),
            Self::No => (words::verb_no(), words::examples_no(), words::about_no()),
            Self::Shuffle => (
                words::verb_shuffle(),
                words::examples_shuffle(),
                words::about_shuffle(),
            ),
        };
        Row {
            words,
            examples,
            about,
        }
    }
}

/// What the catalog says of a verb.
struct Row {
    words: Message,
    examples: Message,
    about: Message,
}

/// Returns the entries of a list in the catalog.
pub(super) fn list(message: &Message, language: Language) -> Vec<String> {
    let text = message.text(language);
    let entries = text
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty());
    entries.map(str::to_owned).collect()
}
