//! The account and its homeserver.

use breakout_account::{clock, connection::Connection};
use breakout_i18n::{Message, doctor as words};
use breakout_words::{CommandError, times};
use matrix_sdk::ruma::api::{
    FeatureFlag,
    client::{account::whoami, rtc::transports},
};

use super::{Check, Finding};

pub(super) async fn examine(connection: &Connection) -> Result<Vec<Finding>, CommandError> {
    let client = connection.client();
    client.send(whoami::v3::Request::new()).await?;
    let homeserver = connection.account().session().homeserver();
    let login = words::login(connection.user_id().as_str(), homeserver.to_string());
    Ok(vec![
        Finding::good(Check::Login, login),
        device(connection).await?,
        clock(),
        delayed_events(connection).await?,
        calls(connection).await,
    ])
}

async fn device(connection: &Connection) -> Result<Finding, CommandError> {
    let device = connection.account().session().device_id().as_str();
    Ok(if connection.is_verified().await? {
        Finding::good(Check::Device, words::device_verified(device))
    } else {
        Finding::bad(
            Check::Device,
            words::device_not_verified(device),
            words::verify_device(),
        )
    })
}

fn clock() -> Finding {
    match times::clock_warning(clock::ahead()) {
        None => Finding::good(Check::Clock, words::clock_right()),
        Some(wrong) => Finding::bad(Check::Clock, wrong, words::set_clock()),
    }
}

async fn delayed_events(connection: &Connection) -> Result<Finding, CommandError> {
    let supported = connection.client().supported_versions().await?;
    let msc4140 = FeatureFlag::from("org.matrix.msc4140");
    Ok(if supported.features.contains(&msc4140) {
        Finding::good(Check::DelayedEvents, words::delayed_events_there())
    } else {
        Finding::bad(
            Check::DelayedEvents,
            words::no_delayed_events(),
            words::keep_watching(),
        )
    })
}

async fn calls(connection: &Connection) -> Finding {
    let check = Check::CallTransports;
    match connection
        .client()
        .send(transports::v1::Request::new())
        .await
    {
        Ok(response) if !response.rtc_transports.is_empty() => {
            let count = response.rtc_transports.len();
            Finding::good(check, words::transports_there(count))
        }
        Ok(_) => Finding::bad(check, words::no_transports(), set_transports()),
        Err(_) => Finding::bad(check, words::transports_unknown(), set_transports()),
    }
}

fn set_transports() -> Message {
    words::set_transports(
        "experimental_features: {msc4143_enabled: true, msc4222_enabled: true}",
        "max_event_delay_duration: 24h",
        "matrix_rtc: {transports: [{type: livekit, livekit_service_url: URL}]}",
    )
}
