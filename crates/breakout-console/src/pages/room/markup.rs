//! Markup of ours that stands in the messages of these pages.

use breakout_i18n::{Argument, Message};

/// Begins what is only read aloud, since its place says it on the screen.
pub(super) fn hide() -> Argument {
    Argument::markup("<span class=\"skip\">")
}

/// Ends that.
pub(super) fn show() -> Argument {
    end()
}

/// Begins what is written less strongly.
pub(super) fn quiet() -> Argument {
    Argument::markup("<span class=\"quiet\">")
}

/// Ends that.
pub(super) fn end() -> Argument {
    Argument::markup("</span>")
}

/// Returns what is read by programs first: an ID, a word of a protocol.
pub(super) fn code(text: &str) -> Argument {
    let text = html_escape::encode_text(text);
    Argument::markup(format!("<code>{text}</code>"))
}

/// Returns a clock that runs backwards to a time, in milliseconds since 1970, and says now how long that is.
pub(super) fn clock(ends_at: u64, left: &Message) -> Argument {
    let begin = format!("<time class=\"clock\" data-ends-at=\"{ends_at}\">");
    Argument::element(begin, left, "</time>")
}

/// Returns how long ago a time was, in milliseconds since 1970, which goes on in the page.
pub(super) fn since(at: u64, ago: &Message) -> Argument {
    Argument::element(format!("<time data-since=\"{at}\">"), ago, "</time>")
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn other_peoples_text_stays_text() {
        let message = breakout_i18n::room::says_that_it_belongs("<b>", code("<i>"));
        assert_eq!(
            message.html(Language::English),
            "&lt;b&gt; says that it belongs to <code>&lt;i&gt;</code>, which you have left."
        );
    }

    #[test]
    fn what_is_only_read_aloud_is_a_part_of_its_sentence() {
        let message = breakout_i18n::room::look_in(hide(), "Group 1", show());
        assert_eq!(
            message.html(Language::English),
            "Look in<span class=\"skip\"> at Group 1</span>"
        );
    }
}
