//! The commands with which the reader plays along from a second terminal.

use std::{env, path::Path};

use breakout_i18n::{Message, demo as words};

use super::scene::{COHOST, GUEST, HOST, PASSWORD, ROOM, Role};

/// How the demo is reached from elsewhere.
#[derive(Debug)]
pub(super) struct Invitation {
    /// What every command begins with.
    program: String,
    /// Whether that means the same in every directory.
    anywhere: bool,
    homeserver: String,
}

impl Invitation {
    /// Names the program as it was called, so that it can be called again.
    pub(super) fn new(home: &Path, homeserver: &str) -> Self {
        let called = env::args_os().next();
        let called = called.map_or_else(
            || "breakout".into(),
            |name| name.to_string_lossy().into_owned(),
        );
        Self {
            program: format!(
                "BREAKOUT_HOME={} {}",
                shell_word(&home.to_string_lossy()),
                shell_word(&called)
            ),
            anywhere: Path::new(&called).is_absolute() || !called.contains('/'),
            homeserver: homeserver.to_owned(),
        }
    }

    /// What can be done while a session is open.
    pub(super) fn to_session(&self) -> Message {
        let join = self.command(&GUEST, &format!("join {ROOM}"));
        match self.anywhere {
            true => words::you_are_somebody(GUEST.name, join),
            false => words::you_are_somebody_here(GUEST.name, join),
        }
    }

    /// What can be done at any time.
    pub(super) fn to_everything(&self) -> Message {
        let said = match self.anywhere {
            true => words::play_along,
            false => words::play_along_here,
        };
        let split = self.command(&HOST, &format!("start {ROOM} --rooms 3"));
        let offers = self.command(&GUEST, "offers");
        let join = self.command(&GUEST, &format!("join {ROOM}"));
        let status = self.command(&HOST, &format!("status {ROOM}"));
        let end = self.command(&COHOST, &format!("end {ROOM}"));
        said(
            words::split_again(split),
            words::see_offers(GUEST.name, offers, join),
            words::look_who_is_where(status),
            words::call_back(end),
            self.to_any_client(),
        )
    }

    /// How to log in with another client.
    pub(super) fn to_any_client(&self) -> Message {
        let (guest, host, cohost) = (GUEST.user, HOST.user, COHOST.user);
        words::log_in_anywhere(&self.homeserver, guest, host, cohost, PASSWORD)
    }

    fn command(&self, role: &Role, arguments: &str) -> String {
        format!("{} --account {} {arguments}", self.program, role.user)
    }
}

/// Quotes a word for a shell, where it has to be.
fn shell_word(word: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-+:@".contains(&byte);
    if !word.is_empty() && word.bytes().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn commands_can_be_pasted() {
        let invitation = Invitation {
            program: "BREAKOUT_HOME=/tmp/demo target/debug/breakout".to_owned(),
            anywhere: false,
            homeserver: "http://127.0.0.1:8008".to_owned(),
        };
        let text = |message: Message| message.text(Language::English);
        insta::assert_snapshot!(text(invitation.to_session()), @r"
        Carol is you: nobody else plays her. From a second terminal in this directory:
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account carol join Workshop
        ");
        insta::assert_snapshot!(text(invitation.to_everything()), @r"

        The homeserver and its people stay until you press Ctrl-C.
        Play along from a second terminal in this directory.

        Split the room again, as the host, and see here how the people join again:
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account host start Workshop --rooms 3

        See what Carol is offered, and go there as her; nobody else plays her:
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account carol offers
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account carol join Workshop

        Look who is where:
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account host status Workshop

        Call everybody back, as a co-host:
          BREAKOUT_HOME=/tmp/demo target/debug/breakout --account cohost end Workshop

        Or log in with any Matrix client:
          homeserver http://127.0.0.1:8008, user carol, host or cohost, password breakout
        ");
        assert_eq!(shell_word("/tmp/a b's"), r"'/tmp/a b'\''s'");
    }
}
