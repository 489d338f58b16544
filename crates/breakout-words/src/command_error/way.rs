//! The ways on, in the words of where they are read: what is a flag on a terminal is a field or a button on a page.

use breakout_i18n::{Message, ways};

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
    pub(super) fn on_terminal(self) -> Message {
        match self {
            Self::KeepPeople => ways::keep_people(),
            Self::NewRooms => ways::new_rooms(),
            Self::JoinRoom => ways::join_room(),
            Self::GiveEnd => ways::give_end(),
            Self::DoAgain => ways::do_again(),
            Self::LookAtOpen => ways::look_at_open(),
            Self::End => ways::end_it(),
            Self::NotQuiet => ways::not_quiet(),
            Self::RoomForEach(people) => ways::room_for_each(people),
            Self::MorePeople => ways::more_people(),
            Self::WithModerators => ways::with_moderators(),
            Self::ForMembers => ways::for_members(),
            Self::ShortNames => ways::short_names(),
            Self::FreeChoice => ways::free_choice(),
            Self::FewerWishes => ways::fewer_wishes(),
            Self::EndOrTakeOver => ways::end_or_take_over(),
        }
    }

    /// Says it to who sees the page where it is done.
    pub(super) fn on_page(self) -> Message {
        match self {
            Self::KeepPeople => ways::keep_people_on_page(),
            Self::NewRooms => ways::new_rooms_on_page(),
            Self::JoinRoom => ways::join_room_on_page(),
            Self::GiveEnd => ways::give_end_on_page(),
            Self::DoAgain => ways::do_again_on_page(),
            Self::LookAtOpen => ways::look_at_open_on_page(),
            Self::End => ways::end_it_on_page(),
            Self::NotQuiet => ways::not_quiet_on_page(),
            Self::RoomForEach(people) => ways::room_for_each_on_page(people),
            Self::MorePeople => ways::more_people_on_page(),
            Self::WithModerators => ways::with_moderators_on_page(),
            Self::ForMembers => ways::for_members_on_page(),
            Self::ShortNames => ways::short_names_on_page(),
            Self::FreeChoice => ways::free_choice_on_page(),
            Self::FewerWishes => ways::fewer_wishes_on_page(),
            Self::EndOrTakeOver => ways::end_or_take_over_on_page(),
        }
    }
}

/// What can be done, where it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// In the same words everywhere.
    Everywhere(Message),
    /// A command, which helps nobody on a page.
    Command(Message),
    Way(Way),
}

impl Hint {
    pub(super) fn on_terminal(&self) -> Message {
        match self {
            Self::Everywhere(message) | Self::Command(message) => message.clone(),
            Self::Way(way) => way.on_terminal(),
        }
    }

    pub(super) fn on_page(&self) -> Option<Message> {
        match self {
            Self::Everywhere(message) => Some(message.clone()),
            Self::Command(_) => None,
            Self::Way(way) => Some(way.on_page()),
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
            let texts = [way.on_terminal(), way.on_page()];
            let [terminal, page] = texts.map(|text| text.text(Language::English));
            assert!(!page.contains('`') && !page.contains("--"), "{page}");
            assert!(!page.contains("command"), "{page}");
            for word in ["page", "button", "press", "click"] {
                assert!(!terminal.contains(word), "{terminal}");
            }
        }
    }

    #[test]
    fn what_names_a_command_is_left_out_of_a_page() {
        let error = CommandError::refused(Message::verbatim("it is open"))
            .with_hint(Message::verbatim("ask them to end it"))
            .with_command(Message::verbatim("`breakout end ROOM` ends it"))
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
            [
                Message::verbatim("ask them to end it"),
                ways::do_again_on_page()
            ]
        );
    }
}
