//! What stands in a frame, also where it comes from another site.

use serde_json::json;

use crate::{browser::Browser, error::Error, session::Element, wait::TOOLS};

impl Browser {
    /// Waits for the frame of this selector and goes into it: until [`leave_frame`](Self::leave_frame), everything is
    /// asked of what is in it.
    ///
    /// # Errors
    ///
    /// [`Error::InVain`] if there is none.
    pub async fn enter_frame(&self, css: &str) -> Result<(), Error> {
        let find = format!("{TOOLS}\nreturn all(arguments[0])[0];");
        loop {
            self.wait_for(css).await?;
            let found = self.session.run(&find, &[json!(css)]).await?;
            let Some(frame) = Element::from_json(&found) else {
                continue;
            };
            match self.session.enter(Some(&frame)).await {
                // It was dropped meanwhile.
                Err(Error::Refused { error, .. })
                    if error == "stale element reference" || error == "no such frame" => {}
                entered => return entered,
            }
        }
    }

    /// Goes back to the page itself.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the page is gone.
    pub async fn leave_frame(&self) -> Result<(), Error> {
        self.session.enter(None).await
    }
}
