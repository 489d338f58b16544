//! Where there can be calls, and where not, at a real homeserver.

use axum::http::StatusCode;
use breakout_account::{interrupt::Interrupt, testing::User};
use local_synapse::{Fault, FaultProxy, Synapse};
use serde_json::json;

use super::{check_page, live::Browser};
use crate::{call::Calls, parts::Part as _, paths::href};

const BUTTON: &str = "id=\"call\"";

#[tokio::test(flavor = "multi_thread")]
async fn there_is_a_call_button_only_where_the_homeserver_names_transports() {
    let synapse = Synapse::shared().await;
    let proxy = FaultProxy::start(synapse.url()).await.unwrap();
    let transports =
        json!({ "rtc_transports": [{ "type": "livekit", "livekit_service_url": "https://x" }] });
    let told = Fault::AnswerBefore {
        status: StatusCode::OK,
        body: transports,
    };
    proxy.inject_from(|request| request.path.ends_with("/rtc/transports"), 1, told);
    for (name, url, is_there) in [
        ("call_without", synapse.url(), false),
        ("call_with", proxy.url(), true),
    ] {
        let user = User::register_behind(name, url).await;
        let room = user.create_room(json!({ "name": "Workshop" })).await;
        let browser = Browser::open(&user, 4711, Interrupt::new()).await;
        let page = href(&room);
        // Without Element Call there are none at all.
        let (_, html) = browser.get(&page).await;
        assert!(!html.contains(BUTTON), "{name}: {html}");
        Calls::of(&browser.console).allow();
        let (_, html) = browser.get(&page).await;
        check_page(&html);
        assert_eq!(html.contains(BUTTON), is_there, "{name}: {html}");
        let (status, html) = browser.get(&format!("{page}/call")).await;
        let expected = match is_there {
            true => StatusCode::OK,
            false => StatusCode::NOT_FOUND,
        };
        assert_eq!(status, expected, "{name}: {html}");
        check_page(&html);
    }
}
