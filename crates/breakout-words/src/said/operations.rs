//! Why what was asked of the library could not be done.

use breakout_core::{plan::SESSION_ID_BYTES, text::room_label, words::Length};
use breakout_i18n::{Argument, Message, operations as words, problems};
use matrix_breakout::{
    AddError, AdjustError, EndError, Error, ExpelError, FollowUp, HelpError, HelpQueueError,
    JoinAllError, JoinError, NoGroup, NoPower, OpenError, OtherSession, PrepareError,
    QuietEndError, QuietError, QuietForGood, ReportError, RetimeError, RoomAction, RoomError,
    SayError, WidgetError,
};

use super::{Said, unquoted};
use crate::safe_text;

impl Said for Error {
    fn said(&self) -> Message {
        match self {
            Self::NotLoggedIn => words::not_logged_in(),
            error if error.requires_login() => problems::logged_out(),
            Self::NotJoined(room_id) => words::not_joined(room_id.as_str()),
            Self::UnreadableState(error) => error.said(),
            Self::Stopped => words::stopped_before_done(),
            Self::Serialize(_) => words::not_serialized(),
            // The homeserver's own words.
            _ => Message::verbatim(safe_text(&self.to_string())),
        }
    }
}

impl Said for NoGroup {
    fn said(&self) -> Message {
        super::room_that(self.room_id.as_str(), &self.is)
    }
}

impl Said for NoPower {
    fn said(&self) -> Message {
        match self.what {
            RoomAction::Invite => words::no_power_to_invite(self.room_id.as_str()),
            RoomAction::RemovePerson => words::no_power_to_remove_person(self.room_id.as_str()),
            RoomAction::TakeRequests => words::no_power_to_take_requests(self.room_id.as_str()),
            RoomAction::RemovePeople => words::no_power_to_remove(self.room_id.as_str()),
            RoomAction::ChangeName => words::no_power_to_rename(self.room_id.as_str()),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for OtherSession {
    fn said(&self) -> Message {
        words::another_is_open(self.room_id.as_str(), self.by.as_str())
    }
}

impl Said for QuietForGood {
    fn said(&self) -> Message {
        match self.longest.is_zero() {
            true => words::quiet_for_good(),
            false => words::quiet_for_longer(Length::of(self.longest)),
        }
    }
}

impl Said for QuietEndError {
    fn said(&self) -> Message {
        match self {
            Self::QuietForGood(error) => error.said(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for QuietError {
    fn said(&self) -> Message {
        match self {
            Self::NoPowerLevels => words::no_power_levels(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for WidgetError {
    fn said(&self) -> Message {
        match self {
            Self::MissingPower(error) => error.said(),
            Self::NoWidget => words::no_widget(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for OpenError {
    fn said(&self) -> Message {
        match self {
            Self::AlreadyOpen(_) => words::already_open(),
            Self::HalfMade { request, .. } => words::cut_off(request),
            Self::Stopped { .. } => words::stopped_before_open(),
            Self::StoppedTidying { .. } => words::stopped_tidying(),
            Self::CannotSplit(error) => error.said(),
            Self::MissingPower(error) => error.said(),
            Self::QuietForGood(error) => error.said(),
            Self::Plan(error) => error.said(),
            Self::NoGroup(error) => error.said(),
            Self::NotInChild { user_id, name, .. } => {
                words::not_in_group(user_id.as_str(), unquoted(name))
            }
            Self::SessionId => words::session_id_bytes(SESSION_ID_BYTES),
            Self::NoPowerInChild { user_id, name, .. } => {
                words::no_power_in_group(user_id.as_str(), unquoted(name))
            }
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for PrepareError {
    fn said(&self) -> Message {
        match self {
            Self::Stopped { .. } => words::stopped_making(),
            Self::CannotSplit(error) => error.said(),
            Self::MissingPower(error) => error.said(),
            Self::Plan(error) => error.said(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for AdjustError {
    fn said(&self) -> Message {
        match self {
            Self::NotAdjusted(error) => error.said(),
            Self::Refused(error) => error.said(),
            Self::OtherSession(error) => error.said(),
            Self::CannotSplit(error) => error.said(),
            Self::MissingPower(error) => error.said(),
            Self::NoGroup(error) => error.said(),
            Self::NotAMember { user_id, room_id } => {
                words::not_a_member(user_id.as_str(), room_id.as_str())
            }
            Self::NoPower(error) => error.said(),
            Self::CannotLetIn { room_id, name, .. } => {
                words::cannot_let_in(room_label(name.as_deref(), room_id))
            }
            Self::TaskEnded => words::task_ended(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for AddError {
    fn said(&self) -> Message {
        match self {
            Self::NotCreated(error) => words::room_not_made(error.said()),
            Self::Adjust(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for RetimeError {
    fn said(&self) -> Message {
        match self {
            Self::NoEnd => words::no_end(),
            Self::Refused(error) => error.said(),
            Self::Overruled { by } => words::overruled(by.as_str()),
            Self::QuietForGood(error) => error.said(),
            Self::Adjust(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for EndError {
    fn said(&self) -> Message {
        match self {
            Self::NotYours(error) => error.said(),
            Self::OtherSession(error) => error.said(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for ExpelError {
    fn said(&self) -> Message {
        match self {
            Self::StillAMember { user_id, room_id } => {
                words::still_a_member(user_id.as_str(), room_id.as_str())
            }
            Self::NotOpen(room_id) => words::not_open(room_id.as_str()),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for SayError {
    fn said(&self) -> Message {
        match self {
            Self::Message(error) => error.said(),
            Self::CannotSplit(error) => error.said(),
            Self::NotOpen(room_id) => words::not_open(room_id.as_str()),
            Self::OtherSession(error) => error.said(),
            Self::NotYours(error) => error.said(),
            Self::NotAChild(room_id) => words::not_a_group(room_id.as_str()),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for HelpQueueError {
    fn said(&self) -> Message {
        match self {
            Self::NotOpen(room_id) => words::not_open(room_id.as_str()),
            Self::NotYours(error) => error.said(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for HelpError {
    fn said(&self) -> Message {
        match self {
            Self::NotOpen(room_id) => words::not_open(room_id.as_str()),
            Self::NotYours(error) => error.said(),
            Self::NotAChild(room_id) => words::not_a_group(room_id.as_str()),
            Self::NoGroup(error) => error.said(),
            Self::NoPower(error) => error.said(),
            Self::NobodyWaits(room_id) => words::nobody_waits(room_id.as_str()),
            Self::TakenBefore { by, .. } => words::taken_before(by.as_str()),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for JoinError {
    fn said(&self) -> Message {
        match self {
            Self::NoGroup(error) => error.said(),
            Self::ServersSilent {
                room_id, servers, ..
            } => {
                let servers = servers.iter().map(|server| server.as_str());
                let servers = Argument::list(servers.map(Message::verbatim));
                words::servers_silent(room_id.as_str(), servers)
            }
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for JoinAllError {
    fn said(&self) -> Message {
        match self {
            Self::NotOpen(room_id) => words::not_open(room_id.as_str()),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for ReportError {
    fn said(&self) -> Message {
        match self {
            Self::CannotSplit(error) => error.said(),
            Self::NoSession(room_id) => words::no_session_yet(room_id.as_str()),
            Self::NotYours(error) => error.said(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for RoomError {
    fn said(&self) -> Message {
        match self {
            Self::NoGroup(error) => error.said(),
            Self::NoPower(error) => error.said(),
            Self::NotInTime => words::not_in_time(),
            Self::Other(error) => error.said(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for FollowUp {
    fn said(&self) -> Message {
        match self {
            Self::Invite(user) => words::not_invited(user.as_str()),
            Self::Message => words::people_not_told(),
            Self::Name => words::not_renamed(),
            Self::Timer => words::timer_not_set(),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::event::SessionId;
    use matrix_sdk::ruma::{
        MilliSecondsSinceUnixEpoch, owned_room_id, owned_server_name, owned_user_id,
    };

    use super::{super::tests::check, *};

    #[test]
    fn what_any_request_may_fail_with_is_said_by_the_catalog() {
        check([
            Error::NotLoggedIn,
            Error::from(matrix_sdk::Error::AuthenticationRequired),
            Error::NotJoined(owned_room_id!("!a:x")),
            Error::Stopped,
        ]);
        check([RoomError::NotInTime, RoomError::Other(Error::Stopped)]);
    }

    #[test]
    fn why_nothing_was_opened_is_said_by_the_catalog() {
        let user_id = owned_user_id!("@host:x");
        let name = || "\"Bees\"".to_owned();
        check([
            OpenError::HalfMade {
                session: SessionId::from("s"),
                request: "--rooms 2".to_owned(),
                started_at: MilliSecondsSinceUnixEpoch(0_u32.into()),
            },
            OpenError::SessionId,
            OpenError::NotInChild {
                user_id: user_id.clone(),
                name: name(),
            },
            OpenError::NoPowerInChild {
                user_id,
                name: name(),
            },
            OpenError::Other(Error::Stopped),
        ]);
        check([PrepareError::Stopped { made: 1 }]);
    }

    #[test]
    fn why_nothing_was_changed_is_said_by_the_catalog() {
        let (room_id, user_id) = (owned_room_id!("!a:x"), owned_user_id!("@ann:x"));
        check([
            AdjustError::NotAMember {
                user_id: user_id.clone(),
                room_id: room_id.clone(),
            },
            AdjustError::CannotLetIn {
                room_id: room_id.clone(),
                name: Some("Bees".to_owned()),
                host: None,
            },
            AdjustError::TaskEnded,
        ]);
        check([AddError::NotCreated(Error::Stopped)]);
        check([
            RetimeError::NoEnd,
            RetimeError::Overruled {
                by: user_id.clone(),
            },
        ]);
        check([
            ExpelError::NotOpen(room_id.clone()),
            ExpelError::StillAMember {
                user_id: user_id.clone(),
                room_id,
            },
        ]);
        check([
            FollowUp::Invite(user_id),
            FollowUp::Message,
            FollowUp::Name,
            FollowUp::Timer,
        ]);
        check([QuietError::NoPowerLevels]);
        check([WidgetError::NoWidget]);
    }

    #[test]
    fn why_nobody_was_told_helped_or_let_in_is_said_by_the_catalog() {
        let (room_id, user_id) = (owned_room_id!("!a:x"), owned_user_id!("@ann:x"));
        check([
            SayError::NotOpen(room_id.clone()),
            SayError::NotAChild(room_id.clone()),
        ]);
        check([HelpQueueError::NotOpen(room_id.clone())]);
        check([
            HelpError::NotOpen(room_id.clone()),
            HelpError::NotAChild(room_id.clone()),
            HelpError::NobodyWaits(room_id.clone()),
            HelpError::TakenBefore {
                room_id: room_id.clone(),
                by: user_id,
            },
        ]);
        check([JoinAllError::NotOpen(room_id.clone())]);
        check([JoinError::ServersSilent {
            room_id: room_id.clone(),
            servers: vec![
                owned_server_name!("a.example"),
                owned_server_name!("b.example"),
            ],
            source: std::sync::Arc::new(matrix_sdk::Error::Timeout),
        }]);
        check([ReportError::NoSession(room_id)]);
    }
}
