//! The user's own browser.

use crate::ui::Ui;

/// Opens an address that the user has been told already.
pub async fn open(ui: &Ui, url: &str) {
    let url = url.to_owned();
    let opened = tokio::task::spawn_blocking(move || webbrowser::open(&url)).await;
    if !matches!(opened, Ok(Ok(()))) {
        ui.hint(breakout_i18n::terminal::browser_not_opened());
    }
}
