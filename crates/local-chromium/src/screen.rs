//! What the page believes to be shown on.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};

use crate::{browser::Browser, error::Error};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Screen {
    /// One of 1280 × 800 pixels.
    Desktop,
    /// One of 390 × 844 pixels that is touched.
    Phone,
    /// The narrowest that pages are made for, of 320 × 568 pixels, also touched.
    Narrow,
}

/// The colors that the user prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Screen {
    fn size(self) -> (u64, u64) {
        match self {
            Self::Desktop => (1280, 800),
            Self::Phone => (390, 844),
            Self::Narrow => (320, 568),
        }
    }
}

impl Browser {
    /// Shows the page on another screen.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn set_screen(&self, screen: Screen) -> Result<(), Error> {
        let is_phone = screen != Screen::Desktop;
        let touch = json!({ "enabled": is_phone, "maxTouchPoints": 1 });
        let command = "Emulation.setTouchEmulationEnabled";
        self.session.devtools(command, touch).await?;
        self.set_size(screen.size(), is_phone).await
    }

    async fn set_size(&self, (width, height): (u64, u64), is_phone: bool) -> Result<(), Error> {
        let metrics = json!({
            "width": width,
            "height": height,
            "deviceScaleFactor": 1,
            "mobile": is_phone,
        });
        let command = "Emulation.setDeviceMetricsOverride";
        self.session.devtools(command, metrics).await.map(drop)
    }

    /// Lets the page know which colors its user prefers.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn set_scheme(&self, scheme: Scheme) -> Result<(), Error> {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let params = json!({
            "features": [
                { "name": "prefers-color-scheme", "value": value },
                // A color that is on its way to another one is neither of them.
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ],
        });
        let set = self.session.devtools("Emulation.setEmulatedMedia", params);
        set.await.map(drop)
    }

    /// Lets the clock of the pages that are opened from now on be wrong by so many milliseconds, as that of a machine can be.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn set_clock_wrong(&self, ahead: i64) -> Result<(), Error> {
        let source = format!(
            "globalThis.Date = class extends Date {{ \
               constructor(...parts) {{ super(...(parts.length ? parts : [Date.now()])); }} \
               static now() {{ return super.now() + {ahead}; }} \
             }};"
        );
        let params = json!({ "source": source });
        let added = self
            .session
            .devtools("Page.addScriptToEvaluateOnNewDocument", params);
        added.await.map(drop)
    }

    /// Takes a picture, in PNG, of what is to be seen at once, or of the whole page however long it is.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn picture(&self, whole_page: bool) -> Result<Vec<u8>, Error> {
        if !whole_page {
            return self.shoot(None).await;
        }
        // On a screen as high as the page, so that what sticks to an edge of the screen stands where the page has it.
        let script = "return [innerWidth, innerHeight, document.documentElement.scrollHeight,
            matchMedia('(pointer: coarse)').matches];";
        let now = self.ask(script, &[]).await?;
        let [width, height, page] = [0, 1, 2].map(|place| now[place].as_u64().unwrap_or_default());
        let is_phone = now[3] == json!(true);
        self.set_size((width, page), is_phone).await?;
        let picture = self.shoot(None).await;
        self.set_size((width, height), is_phone).await?;
        picture
    }

    /// Takes a picture, in PNG, of what is to be seen at once above the element of this selector; of all that is to be seen,
    /// if it is not there or further down.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn picture_above(&self, css: &str) -> Result<Vec<u8>, Error> {
        let script = "const element = all(arguments[0])[0];
            return [innerWidth, Math.min(innerHeight, element ? element.getBoundingClientRect().top : innerHeight)];";
        let size = self.ask(script, &[json!(css)]).await?;
        self.shoot(Some((&size[0], &size[1]))).await
    }

    async fn shoot(&self, size: Option<(&Value, &Value)>) -> Result<Vec<u8>, Error> {
        let mut params = json!({ "format": "png" });
        if let Some((width, height)) = size {
            params["clip"] =
                json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        }
        let command = "Page.captureScreenshot";
        let answer = self.session.devtools(command, params).await?;
        let picture = answer["data"].as_str().unwrap_or_default();
        BASE64_STANDARD.decode(picture).map_err(Error::NoPicture)
    }
}
