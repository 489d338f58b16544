//! Uses a page as people do who have no mouse, and as those do who have one.

use serde_json::{Value, json};

use crate::{
    browser::Browser,
    error::Error,
    session::Element,
    wait::{TOOLS, is_left},
};

/// No page has so many places to stop at.
const MOST_STOPS: usize = 500;

/// In so many steps the pointer goes from one place to another.
const STEPS: i64 = 8;

/// A key without a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// Goes to the next place.
    Tab,
    /// Sends a form, or opens what has the focus.
    Enter,
    /// Presses a button.
    Space,
    /// Leaves what is open.
    Escape,
    /// Goes up in a list.
    Up,
    /// Goes down in a list.
    Down,
}

impl Key {
    /// As the protocol writes it.
    fn code(self) -> char {
        match self {
            Self::Tab => '\u{e004}',
            Self::Enter => '\u{e007}',
            Self::Space => ' ',
            Self::Escape => '\u{e00c}',
            Self::Up => '\u{e013}',
            Self::Down => '\u{e015}',
        }
    }
}

impl Browser {
    /// Waits for the element of this selector and clicks it.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none, [`Error::Refused`] if something lies above it.
    pub async fn click(&self, css: &str) -> Result<(), Error> {
        self.click_found(css, "all(arguments[0])[0]", css).await
    }

    /// Waits for the button or link with this text and clicks it.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none, [`Error::Refused`] if something lies above it.
    pub async fn press(&self, text: &str) -> Result<(), Error> {
        let what = format!("a button or link “{text}”");
        let find = "all('a, button, summary').find((element) => textOf(element) === arguments[0])";
        self.click_found(&what, find, text).await
    }

    /// Clicks the button or link with this text in the moment in which it comes, from within the page: for what is there for
    /// seconds only. The driver's own click waits until all that the page loads, in frames too, is there.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none.
    pub async fn press_at_once(&self, text: &str) -> Result<(), Error> {
        let what = format!("a button or link “{text}”");
        let press = "
            const found = all('a, button, summary').find((element) => textOf(element) === arguments[0]);
            found?.click();
            return found !== undefined;
        ";
        self.wait(&what, press, &[json!(text)]).await
    }

    async fn click_found(&self, what: &str, find: &str, argument: &str) -> Result<(), Error> {
        let arguments = [json!(argument)];
        let (is_there, give) = (
            format!("return Boolean({find});"),
            format!("{TOOLS}\nreturn {find};"),
        );
        loop {
            self.wait(what, &is_there, &arguments).await?;
            let found = match self.session.run(&give, &arguments).await {
                Err(error) if is_left(&error) => continue,
                found => found?,
            };
            let Some(element) = Element::from_json(&found) else {
                continue;
            };
            match self.session.click(&element).await {
                // A live page has put another one in its place meanwhile.
                Err(Error::Refused { error, .. }) if error == "stale element reference" => {}
                clicked => return clicked,
            }
        }
    }

    /// Goes with the tab key to the element of this selector.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none, or the tab key does not lead to it.
    pub async fn tab_to(&self, css: &str) -> Result<(), Error> {
        self.wait_for(css).await?;
        for _ in 0..MOST_STOPS {
            let script = "return document.activeElement?.matches(arguments[0]) ?? false;";
            if self.ask(script, &[json!(css)]).await? == json!(true) {
                return Ok(());
            }
            self.key(Key::Tab).await?;
        }
        let what = format!("the tab key to lead to {css}");
        Err(self.in_vain(&what).await)
    }

    /// Presses a key, wherever the focus is.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn key(&self, key: Key) -> Result<(), Error> {
        self.type_text(&key.code().to_string()).await
    }

    /// Types, wherever the focus is.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn type_text(&self, text: &str) -> Result<(), Error> {
        let keys = text.chars().flat_map(|key| {
            ["keyDown", "keyUp"].map(|action| json!({ "type": action, "value": key.to_string() }))
        });
        let keys: Vec<Value> = keys.collect();
        self.act(json!([{ "type": "key", "id": "keyboard", "actions": keys }]))
            .await
    }

    /// Puts the focus into a field, and types something instead of what is there.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none, [`Error::Refused`] if something lies above it.
    pub async fn fill(&self, css: &str, text: &str) -> Result<(), Error> {
        self.click(css).await?;
        let select = "document.activeElement.select();";
        self.ask(select, &[]).await?;
        self.type_text(text).await
    }

    /// Takes one element with the mouse, and lets it go over another one.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if one is not there, [`Error::Refused`] if they are not to be seen together.
    pub async fn drag(&self, from: &str, to: &str) -> Result<(), Error> {
        self.wait_for(from).await?;
        self.wait_for(to).await?;
        let script = "
            const [from, to] = [all(arguments[0])[0], all(arguments[1])[0]];
            from.scrollIntoView({ block: 'center', behavior: 'instant' });
            return [from, to].map((element) => {
                const box = element.getBoundingClientRect();
                return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
            });";
        let places = self.ask(script, &[json!(from), json!(to)]).await?;
        let place = |which: usize, axis: usize| places[which][axis].as_i64().unwrap_or_default();
        let at = |step: i64| {
            let between = |axis| place(0, axis) + (place(1, axis) - place(0, axis)) * step / STEPS;
            json!({ "type": "pointerMove", "x": between(0), "y": between(1), "duration": 10 })
        };
        let mut actions = vec![at(0), json!({ "type": "pointerDown", "button": 0 })];
        actions.extend((1..=STEPS).map(at));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        let mouse = json!({ "pointerType": "mouse" });
        self.act(
            json!([{ "type": "pointer", "id": "mouse", "parameters": mouse, "actions": actions }]),
        )
        .await
    }

    async fn act(&self, actions: Value) -> Result<(), Error> {
        let body = json!({ "actions": actions });
        self.session.post("/actions", body).await.map(drop)
    }
}
