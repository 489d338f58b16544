//! What is wrong with a message or a task.

use breakout_core::{
    message::MessageError,
    task::{MAX_CHARS, TaskTooLong},
};
use breakout_i18n::{Message, plan_problems, refusals};

use super::Said;

impl Said for MessageError {
    fn said(&self) -> Message {
        match *self {
            Self::Empty => refusals::nothing_to_say(),
            Self::TooLong { bytes, limit } => refusals::message_too_long(bytes, limit),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

impl Said for TaskTooLong {
    fn said(&self) -> Message {
        plan_problems::task_too_long(MAX_CHARS, self.chars)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::tests::check;

    #[test]
    fn what_is_wrong_with_a_message_is_said_by_the_catalog() {
        let too_long = MessageError::TooLong {
            bytes: 70_000,
            limit: 40_000,
        };
        check([MessageError::Empty, too_long]);
    }

    #[test]
    fn a_task_that_is_too_long_is_said_by_the_catalog() {
        check([TaskTooLong { chars: 1_501 }]);
    }
}
