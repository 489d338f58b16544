//! The ways on, in the words of where they are read: what is a flag on a terminal is a field or a button on a page.

use breakout_i18n::Message;

/// Something that can be done about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Everybody stays in the rooms of last time.
    KeepPeople,
    /// Other rooms are taken than those of last time.
    NewRooms,
    /// The break-out room is joined first.
    JoinRoom,
    /// The session is given an end time.
    GiveEnd,
    /// The same is done once more.
    DoAgain,
    /// What is open is looked at.
    LookAtOpen,
    /// The break-out is ended.
    End,
    /// The main room is left as it is.
    NotQuiet,
    /// Each of so many people has a room.
    RoomForEach(usize),
    /// Moderators and the host get rooms as well, or nobody does.
    MorePeople,
    /// Moderators and the host get rooms as well.
    WithModerators,
    /// The members of the main room may join.
    ForMembers,
    /// The rooms get short names.
    ShortNames,
    /// Nobody is suggested anywhere.
    FreeChoice,
    /// Fewer wishes, or another deal.
    FewerWishes,
    /// A stranger's break-out is ended, or taken over.
    EndOrTakeOver,
}

impl Way {
    /// Says it to who types commands.
    pub(super) fn on_terminal(self) -> String {
        let text = match self {
            Self::KeepPeople => "`--keep` leaves everybody in the rooms where they are",
            Self::NewRooms => "without `--again`, new rooms are made",
            Self::JoinRoom => {
                "`breakout join ROOM CHILD` joins a break-out room, `--all` those that you may"
            }
            Self::GiveEnd => "`breakout extend ROOM --until TIME` gives it one",
            Self::DoAgain => "run the same command again",
            Self::LookAtOpen => "`breakout status ROOM` shows what is open",
            Self::End => "`breakout end ROOM` ends the break-out",
            Self::NotQuiet => "or start without `--quiet-main`",
            Self::RoomForEach(people) => {
                return format!("`--rooms {people}` puts everybody into a room of their own");
            }
            Self::MorePeople => {
                "`--with-moderators` and `--with-me` split more people; `--free` lets all choose"
            }
            Self::WithModerators => {
                "moderators and you yourself are left out unless you add `--with-moderators` and `--with-me`"
            }
            Self::ForMembers => "use `--join restricted`",
            Self::ShortNames => "shorter room names would fit, like `--name {n}`",
            Self::FreeChoice => "without suggestions it would fit: `--rooms N --free`",
            Self::FewerWishes => "wish for less, or try another `--seed`",
            Self::EndOrTakeOver => {
                "a moderator ends it with `breakout end ROOM`; `--yes` takes it over, and everybody then sees it as yours"
            }
        };
        text.to_owned()
    }

    /// Says it to who sees the page where it is done.
    pub(super) fn on_page(self) -> String {
        let text = match self {
            Self::KeepPeople => {
                "Leave people in the rooms where they are: it is a choice of the plan."
            }
            Self::NewRooms => "Or make new rooms.",
            Self::JoinRoom => "Join that group first, from the page of the main room.",
            Self::GiveEnd => "Say on the page of the room when it ends.",
            Self::DoAgain => "Try again in a moment.",
            Self::LookAtOpen => "The page of the room shows what is open.",
            Self::End => "End the break-out instead.",
            Self::NotQuiet => "Or leave it to everybody to write in the main room.",
            Self::RoomForEach(people) => {
                let groups = if people == 1 { "group" } else { "groups" };
                return format!("With {people} {groups} everybody is in a group of their own.");
            }
            Self::MorePeople => {
                "Give moderators and yourself a group too, or let everybody choose."
            }
            Self::WithModerators => {
                "Moderators and you yourself are left out unless you choose otherwise."
            }
            Self::ForMembers => "Let the members of the main room join.",
            Self::ShortNames => "Shorter names of the groups would fit.",
            Self::FreeChoice => "If everybody chooses for themselves, it fits.",
            Self::FewerWishes => "Wish for less, or deal again.",
            Self::EndOrTakeOver => {
                "A moderator can end it. The page of the room leads to where you take it over."
            }
        };
        text.to_owned()
    }
}

/// What can be done, where it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// In the same words everywhere, but that a command in backticks helps nobody on a page.
    Text(Message),
    Way(Way),
}

impl Hint {
    pub(super) fn on_terminal(&self) -> Message {
        match self {
            Self::Text(text) => text.clone(),
            Self::Way(way) => way.on_terminal().into(),
        }
    }

    pub(super) fn on_page(&self) -> Option<Message> {
        match self {
            Self::Text(text) => Some(text.clone())
                .filter(|text| !text.text(breakout_i18n::Language::English).contains('`')),
            Self::Way(way) => Some(way.on_page().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::CommandError;

    const ALL: [Way; 16] = [
        Way::EndOrTakeOver,
        Way::KeepPeople,
        Way::NewRooms,
        Way::JoinRoom,
        Way::GiveEnd,
        Way::DoAgain,
        Way::LookAtOpen,
        Way::End,
        Way::NotQuiet,
        Way::RoomForEach(7),
        Way::MorePeople,
        Way::WithModerators,
        Way::ForMembers,
        Way::ShortNames,
        Way::FreeChoice,
        Way::FewerWishes,
    ];

    #[test]
    fn a_page_names_no_command_and_a_terminal_no_page() {
        for way in ALL {
            let (terminal, page) = (way.on_terminal(), way.on_page());
            assert!(!page.contains('`') && !page.contains("--"), "{page}");
            assert!(!page.contains("command"), "{page}");
            for word in ["page", "button", "press", "click"] {
                assert!(!terminal.contains(word), "{terminal}");
            }
        }
    }

    #[test]
    fn what_names_a_command_is_left_out_of_a_page() {
        let error = CommandError::refused("it is open")
            .with_hint("ask them to end it")
            .with_hint("`breakout end ROOM` ends it")
            .with_way(Way::DoAgain);
        assert_eq!(
            error.hint_texts(Language::English),
            [
                "ask them to end it",
                "`breakout end ROOM` ends it",
                "run the same command again"
            ]
        );
        assert_eq!(
            error.page_hints(),
            ["ask them to end it", "Try again in a moment."].map(Message::from)
        );
    }
}
