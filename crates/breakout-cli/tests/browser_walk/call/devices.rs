//! Microphone and camera in Element Call.

use local_chromium::{Browser, Error};
use serde_json::json;

/// Whether microphone and camera are on.
pub(crate) type Devices = (bool, bool);

/// Notes when Element Call says that something is on in a call that reaches for its media server: before it has its credentials,
/// nothing leaves it.
const WATCH: &str = "
    const entered = new Set();
    window.switchedOn = [];
    addEventListener('message', ({ data }) => {
        if (data?.api === 'toWidget' && data.action === 'openid_credentials') entered.add(data.widgetId);
        if (data?.api !== 'fromWidget') return;
        if (data.action !== 'io.element.device_mute' || !entered.has(data.widgetId)) return;
        if (data.data.audio_enabled || data.data.video_enabled) window.switchedOn.push(data.data);
    });";

/// Begins to note what goes on, until the page is left.
pub(super) async fn watch(browser: &Browser) -> Result<(), Error> {
    browser.ask(WATCH, &[]).await.map(drop)
}

/// Nothing has gone on since, not even for a moment.
pub(super) async fn assert_nothing_went_on(browser: &Browser, way: &str) -> Result<(), Error> {
    let on = browser.ask("return window.switchedOn;", &[]).await?;
    assert_eq!(on, json!([]), "{way}");
    Ok(())
}

/// Switches the microphone or the camera. What Element Call shows while there are no media lies above the buttons.
pub(crate) async fn switch(browser: &Browser, id: &str) -> Result<(), Error> {
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    browser.wait_for(&format!("[data-testid=\"{id}\"]")).await?;
    let press = "document.querySelector(`[data-testid=\"${arguments[0]}\"]`).click();";
    browser.ask(press, &[json!(id)]).await?;
    browser.leave_frame().await
}

/// Waits until microphone and camera are as they are wanted.
pub(crate) async fn wait_for_devices(browser: &Browser, wanted: Devices) -> Result<(), Error> {
    browser
        .enter_frame("#call-stage iframe:not(.behind)")
        .await?;
    let look = "
        const isOn = (id) => document.querySelector(`[data-testid=\"${id}\"]`).ariaChecked === 'true';
        return isOn('incall_mute') === arguments[0] && isOn('incall_videomute') === arguments[1];";
    let arguments = [json!(wanted.0), json!(wanted.1)];
    let what = format!("microphone and camera to be {wanted:?}");
    browser.wait(&what, look, &arguments).await?;
    browser.leave_frame().await
}
