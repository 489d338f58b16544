//! What goes wrong, as a page that says how to go on.

use std::fmt;

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use breakout_i18n::{Language, Message, console as words, layout, problems, session};
use breakout_words::{CommandError, ErrorKind};

use super::{
    answers::{Told, ToldLink},
    filters::{self, capitalized},
    layout::Layout,
    layout::TemplateExt as _,
    paths,
    problem::Problem,
};

/// An error as the user of the console sees it. It is put into words by [`answers::in_words`](crate::answers::in_words).
#[derive(Clone, Debug)]
pub(crate) struct PageError(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    status: StatusCode,
    message: Message,
    causes: Vec<Message>,
    hints: Vec<Message>,
    next: Option<Link>,
    is_unanswered: bool,
    /// The page that leads to all others; empty where there is none.
    home: String,
}

/// A page of ours, and what it is called.
#[derive(Clone, Debug)]
struct Link {
    href: String,
    text: Message,
}

#[derive(Debug, Template)]
#[template(path = "error.html")]
struct ErrorPage {
    layout: Layout,
    causes: Vec<Message>,
    hints: Vec<Message>,
    next: Option<Link>,
}

impl PageError {
    /// With the way to all rooms as what to do next.
    pub(crate) fn new(status: StatusCode, message: impl Into<Message>) -> Self {
        Self(Box::new(Inner {
            status,
            message: message.into(),
            causes: Vec::new(),
            hints: Vec::new(),
            next: Some(Link {
                href: paths::ROOMS.to_owned(),
                text: words::go_to_all_rooms(),
            }),
            is_unanswered: false,
            home: paths::ROOMS.to_owned(),
        }))
    }

    /// Something is not there, or not any more.
    pub(crate) fn not_found(message: impl Into<Message>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// The browser may not know anything, and can only open the console anew.
    pub(super) fn closed(status: StatusCode, message: impl Into<Message>) -> Self {
        let mut error = Self::new(status, message);
        error.0.next = None;
        error.with_hint(words::open_from_the_terminal())
    }

    /// As a guest reads it, whose pages are those below this one, and who has no others.
    pub(crate) fn for_guest_at(mut self, home: &str) -> Self {
        let inner = &mut self.0;
        inner.home = home.to_owned();
        let is_theirs = |next: &Link| !home.is_empty() && next.href.starts_with(home);
        inner.next = inner.next.take().filter(is_theirs);
        if inner.next.is_none() && !home.is_empty() {
            inner.next = Some(Link {
                href: home.to_owned(),
                text: session::go_back_to_the_room(),
            });
        }
        self
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<Message>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Whether the homeserver could not be reached, which may be another matter in a moment.
    pub(super) fn is_unreachable(&self) -> bool {
        self.0.status == StatusCode::BAD_GATEWAY
    }

    /// With another thing to do next.
    pub(crate) fn with_next(mut self, href: impl Into<String>, text: impl Into<Message>) -> Self {
        self.0.next = Some(Link {
            href: href.into(),
            text: text.into(),
        });
        self
    }

    /// The same on a page that shows other things too.
    pub(super) fn into_problem(self) -> Problem {
        let inner = *self.0;
        let message = inner
            .causes
            .into_iter()
            .fold(inner.message, problems::with_cause);
        inner
            .hints
            .into_iter()
            .fold(Problem::new(message), Problem::with_hint)
    }

    /// The parts, for a page that shows them in its own way.
    pub(super) fn into_parts(self) -> (StatusCode, Message, Vec<Message>, Vec<Message>) {
        let inner = *self.0;
        (inner.status, inner.message, inner.causes, inner.hints)
    }

    /// Returns what went wrong, without anything else.
    pub(super) fn into_message(self) -> Message {
        self.0.message
    }

    /// The same beside the button that was pressed.
    pub(super) fn told(&self, language: Language) -> Told {
        let next = self.0.next.as_ref().map(|next| ToldLink {
            href: next.href.clone(),
            text: next.text.text(language),
        });
        let is_elsewhere = |link: &ToldLink| link.href != self.0.home;
        let texts = [&self.0.message].into_iter();
        let texts = texts.chain(&self.0.causes).chain(&self.0.hints);
        let sentences = texts.map(|text| match capitalized(&text.text(language)) {
            text if text.ends_with(['.', '!', '?', '…']) => text,
            text => format!("{text}."),
        });
        Told {
            problem: sentences.collect::<Vec<_>>().join(" "),
            logged_out: next
                .as_ref()
                .is_some_and(|next| next.href.starts_with("/login")),
            next: next.filter(is_elsewhere),
            unanswered: self.0.is_unanswered,
        }
    }

    /// Answers with a page about it.
    pub(super) fn into_page_response(self, language: Language) -> Response {
        let status = self.0.status;
        match self.into_page(language).html(language) {
            Ok(page) => (status, Html(page)).into_response(),
            Err(_) => (status, words::page_not_made().text(language)).into_response(),
        }
    }

    fn into_page(self, language: Language) -> ErrorPage {
        let error = *self.0;
        ErrorPage {
            layout: Layout {
                of_guest: error.home != paths::ROOMS,
                home: error.home,
                ..Layout::bare(error.message, language)
            },
            causes: error.causes,
            hints: error.hints,
            next: error.next,
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message.text(Language::English))
    }
}

/// All errors that a command would end with.
impl<E: Into<CommandError>> From<E> for PageError {
    fn from(error: E) -> Self {
        let error: CommandError = error.into();
        let status = match error.kind() {
            ErrorKind::Refused => StatusCode::CONFLICT,
            ErrorKind::Usage => StatusCode::BAD_REQUEST,
            ErrorKind::Network => StatusCode::BAD_GATEWAY,
            ErrorKind::Interrupted => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Internal | ErrorKind::OutputClosed => StatusCode::INTERNAL_SERVER_ERROR,
        };
        if status == StatusCode::INTERNAL_SERVER_ERROR {
            tracing::error!(%error, causes = ?error.causes(), "a page could not be made");
        }
        let mut page = Self::new(status, error.message());
        page.0.causes = error.causes();
        if error.is_unanswered() {
            page.0.is_unanswered = true;
            // What the page says of the connection is no news after that.
            page.0.causes.clear();
            let unanswered = problems::unanswered();
            page.0.message = match error.message() {
                message if *message == unanswered => unanswered,
                message => problems::with_cause(message, unanswered),
            };
            page.0.hints.push(words::try_again_it_goes_on());
        }
        if error.requires_login() {
            // What the command line would do about it is a page here.
            return page.with_next("/login", layout::log_in_again());
        }
        page.0.hints.extend(error.page_hints());
        page
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl ErrorPage {
        fn samples() -> Vec<Self> {
            let refused = CommandError::refused(Message::verbatim("it is open already"))
                .with_hint(Message::verbatim("end it first"));
            let mut samples = vec![
                PageError::not_found(Message::verbatim("there is no such room"))
                    .into_page(Language::English),
                PageError::closed(StatusCode::FORBIDDEN, Message::verbatim("no"))
                    .into_page(Language::English),
                PageError::from(refused.during(Message::verbatim("could not start")))
                    .into_page(Language::English),
            ];
            for text in hostile_texts() {
                let error = CommandError::network(Message::verbatim(text.clone()))
                    .with_source(CommandError::refused(Message::verbatim(format!(
                        "cause: {text}"
                    ))))
                    .with_hint(Message::verbatim(text));
                samples.push(PageError::from(error).into_page(Language::English));
            }
            samples
        }
    }

    #[test]
    fn every_error_offers_a_next_step() {
        for page in ErrorPage::samples() {
            let html = page.html(Language::English).unwrap();
            check_page(&html);
            assert!(page.next.is_some() || html.contains("`breakout console`"));
        }
    }

    #[test]
    fn the_status_follows_from_what_went_wrong() {
        let status = |error: CommandError| PageError::from(error).0.status.as_u16();
        assert_eq!(status(CommandError::refused(Message::verbatim(""))), 409);
        assert_eq!(status(CommandError::network(Message::verbatim(""))), 502);
        assert_eq!(status(CommandError::internal(Message::verbatim(""))), 500);
    }
}
