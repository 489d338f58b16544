//! Waits until a page is as it is wanted. The page itself looks, at each change of its markup.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::{browser::Browser, error::Error};

/// Long enough for anything on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Answers when `holds(...)` is true. What is not markup, as the value of a field, changes without an event.
const LOOK: &str = "
    const done = arguments[arguments.length - 1];
    let timer = null, observer = null;
    const look = () => {
        let found = false;
        try { found = holds(...arguments); } catch (error) { found = false; }
        if (!found) return;
        clearInterval(timer);
        observer.disconnect();
        done(true);
    };
    observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    timer = setInterval(look, 100);
    look();
";

/// Whether something is to be seen, and its text, with all white space as one space.
pub(crate) const TOOLS: &str = "
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
    const textOf = (element) => (element.innerText ?? '').replace(/\\s+/g, ' ').trim();
    const all = (css) => [...document.querySelectorAll(css)].filter(isSeen);
";

impl Browser {
    /// Waits until an element of this selector is to be seen.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] after a minute.
    pub async fn wait_for(&self, css: &str) -> Result<(), Error> {
        let script = "return all(arguments[0]).length > 0;";
        self.wait(css, script, &[json!(css)]).await
    }

    /// Waits until an element of this selector is to be seen and has this text in it.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] after a minute.
    pub async fn wait_for_text(&self, css: &str, text: &str) -> Result<(), Error> {
        let script =
            "return all(arguments[0]).some((element) => textOf(element).includes(arguments[1]));";
        let what = format!("“{text}” in {css}");
        self.wait(&what, script, &[json!(css), json!(text)]).await
    }

    /// Waits until no element of this selector is to be seen that has this text in it.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] after a minute.
    pub async fn wait_for_no_text(&self, css: &str, text: &str) -> Result<(), Error> {
        let script =
            "return !all(arguments[0]).some((element) => textOf(element).includes(arguments[1]));";
        let what = format!("no “{text}” in {css}");
        self.wait(&what, script, &[json!(css), json!(text)]).await
    }

    /// Waits until this body of a function returns true; `all(css)`, `textOf(element)` and its `arguments` are there.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] after a minute.
    pub async fn wait(&self, what: &str, body: &str, arguments: &[Value]) -> Result<(), Error> {
        let script = format!("{TOOLS}\nfunction holds() {{ {body} }}\n{LOOK}");
        let started = Instant::now();
        loop {
            match self.session.run_async(&script, arguments).await {
                Ok(_) => return Ok(()),
                Err(error) if !is_passing(&error) => return Err(error),
                Err(_) if started.elapsed() > PATIENCE => return Err(self.in_vain(what).await),
                // A page that is left takes the look with it, and the next one is looked at anew. A look that has lasted
                // its time ends here too.
                Err(_) => {}
            }
        }
    }

    /// Answers with what this body of a function returns; `all(css)` and `textOf(element)` are there.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it throws.
    pub async fn ask(&self, body: &str, arguments: &[Value]) -> Result<Value, Error> {
        let script = format!("{TOOLS}\n{body}");
        self.session.run(&script, arguments).await
    }

    pub(crate) async fn in_vain(&self, what: &str) -> Error {
        let text = self.ask("return textOf(document.body);", &[]).await;
        let url = self.url().await;
        Error::InVain {
            what: what.to_owned(),
            seconds: PATIENCE.as_secs(),
            url: url.unwrap_or_default(),
            text: text
                .ok()
                .and_then(|text| text.as_str().map(str::to_owned))
                .unwrap_or_default(),
        }
    }
}

/// Whether another look may succeed: the page is on its way to another one, or has not become what is wanted.
/// Whether the page was left while it was looked at.
pub(crate) fn is_left(error: &Error) -> bool {
    matches!(error, Error::Refused { error, .. } if error == "aborted by navigation")
}

fn is_passing(error: &Error) -> bool {
    const PASSING: [&str; 4] = [
        "script timeout",
        "javascript error",
        "stale element reference",
        "unknown error",
    ];
    is_left(error)
        || matches!(error, Error::Refused { error, .. } if PASSING.contains(&error.as_str()))
}
