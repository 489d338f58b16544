//! What stands above a call: what happens to it, and what the user can say to that.

use askama::Template;

use crate::web::error::PageError;

#[derive(Template)]
#[template(path = "call_state.html")]
struct StateRegion<'a> {
    state: &'a State,
}

/// What happens to a call. The texts are other people's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Lobby,
    Call(String),
    /// The user is in the call with another device, and may be about to leave it there.
    OtherDevice {
        device: String,
        waits: bool,
    },
    CountingDown {
        place: String,
        /// In milliseconds since 1970.
        at: u64,
    },
    Moving(String),
    NotMoved {
        place: String,
    },
    Lost {
        place: String,
        may_return: bool,
    },
    HungUp {
        room: String,
    },
    Failed(String),
}

impl State {
    pub(super) fn render(&self) -> Result<String, PageError> {
        Ok(StateRegion { state: self }.render()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for text in crate::web::tests::hostile_texts() {
            let text = || text.clone();
            for state in [
                State::Lobby,
                State::Call(text()),
                State::OtherDevice {
                    device: text(),
                    waits: false,
                },
                State::OtherDevice {
                    device: text(),
                    waits: true,
                },
                State::CountingDown {
                    place: text(),
                    at: 5,
                },
                State::Moving(text()),
                State::NotMoved { place: text() },
                State::Lost {
                    place: text(),
                    may_return: true,
                },
                State::HungUp {
                    room: "/rooms/%21a".to_owned(),
                },
                State::Failed(text()),
            ] {
                crate::web::tests::check_region(&state.render().unwrap());
            }
        }
    }
}
