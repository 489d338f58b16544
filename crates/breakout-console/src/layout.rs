//! What is around every page.

use askama::Template;
use breakout_account::clock;
use breakout_i18n::{Language, Message, console as words};
use breakout_words::CommandError;

use crate::{
    assets, cast::CastBar, changes::Lost, filters::Spoken, paths, script_words, state::Console,
};

/// Renders a page, or a part of one; where that fails, it is our bug.
pub(crate) trait TemplateExt: Template {
    /// Returns the HTML; messages are put into words of this language.
    fn html(&self, language: Language) -> Result<String, CommandError> {
        let unrendered = |error| CommandError::internal(words::page_unmade()).with_source(error);
        self.render_with_values(&Spoken(language))
            .map_err(unrendered)
    }
}

impl<T: Template> TemplateExt for T {}

/// What the template `layout.html` needs; a field `layout` of every page that extends it.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) title: Message,
    pub(crate) language: Language,
    /// The page that leads to all others; empty where there is none.
    pub(crate) home: String,
    /// Whose console it is; empty where that must not be shown.
    pub(crate) account: String,
    /// The page about that account, if there is one.
    pub(crate) account_page: Option<&'static str>,
    pub(crate) css: &'static str,
    pub(crate) js: &'static str,
    pub(crate) icon: &'static str,
    /// The time of the page, so that its clocks need not trust the browser's; in milliseconds since 1970.
    pub(crate) now: u64,
    /// Where changed regions of this page come from.
    pub(crate) live: Option<String>,
    /// Why the homeserver is lost, if it is.
    pub(crate) offline: Option<Lost>,
    /// Whether it is somebody's who has no console, but pages of a bot.
    pub(crate) of_guest: bool,
    /// Other people whose consoles are one click away.
    pub(crate) cast: Option<CastBar>,
}

impl Layout {
    /// In the language of the console.
    pub(crate) fn new(console: &Console, title: impl Into<Message>) -> Self {
        Self {
            account: console.connection().user_id().to_string(),
            account_page: Some(paths::ACCOUNT),
            offline: console.offline(),
            cast: CastBar::shown_in(console),
            ..Self::bare(title, console.language())
        }
    }

    /// For a browser that may know nothing of the account.
    pub(crate) fn bare(title: impl Into<Message>, language: Language) -> Self {
        Self {
            title: title.into(),
            language,
            home: paths::ROOMS.to_owned(),
            account: String::new(),
            account_page: None,
            css: assets::style(),
            js: assets::script(),
            icon: assets::icon(),
            now: clock::now().get().into(),
            live: None,
            offline: None,
            of_guest: false,
            cast: None,
        }
    }

    /// In which direction the page is written.
    pub(crate) fn direction(&self) -> &'static str {
        self.language.direction().as_str()
    }

    /// What scripts say, for them to read.
    pub(crate) fn script_words(&self) -> String {
        match self.of_guest {
            true => script_words::for_guests(self.language),
            false => script_words::json(self.language),
        }
    }

    /// With regions that change while the page is open.
    pub(crate) fn live(mut self, url: impl Into<String>) -> Self {
        self.live = Some(url.into());
        self
    }
}
