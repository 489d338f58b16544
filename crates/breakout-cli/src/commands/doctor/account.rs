//! The account and its homeserver.

use breakout_account::{clock, connection::Connection};
use breakout_words::{CommandError, times};
use matrix_sdk::ruma::api::{
    FeatureFlag,
    client::{account::whoami, rtc::transports},
};

use super::Finding;

pub(super) async fn examine(connection: &Connection) -> Result<Vec<Finding>, CommandError> {
    let client = connection.client();
    client.send(whoami::v3::Request::new()).await?;
    let homeserver = connection.account().session().homeserver();
    let login = format!("{} at {homeserver}", connection.user_id());
    Ok(vec![
        Finding::good("login", login),
        device(connection).await?,
        clock(),
        delayed_events(connection).await?,
        calls(connection).await,
    ])
}

async fn device(connection: &Connection) -> Result<Finding, CommandError> {
    let device = connection.account().session().device_id();
    Ok(if connection.is_verified().await? {
        Finding::good("device", format!("{device} is verified"))
    } else {
        Finding::bad(
            "device",
            format!(
                "{device} is not verified: other clients may warn of its messages, or hide them"
            ),
            "run `breakout login` again with your recovery key",
        )
    })
}

fn clock() -> Finding {
    match times::clock_warning(clock::ahead()) {
        None => Finding::good("clock", "it goes with the homeserver's"),
        Some(wrong) => Finding::bad(
            "clock",
            wrong,
            "set this machine's clock, or let it be set over the network",
        ),
    }
}

async fn delayed_events(connection: &Connection) -> Result<Finding, CommandError> {
    let supported = connection.client().supported_versions().await?;
    let msc4140 = FeatureFlag::from("org.matrix.msc4140");
    Ok(if supported.features.contains(&msc4140) {
        Finding::good("delayed events", "the homeserver has them (MSC4140)")
    } else {
        Finding::bad(
            "delayed events",
            "the homeserver has none (MSC4140)",
            "a session with an end time ends for clients that know break-outs; for the others keep `breakout status \
             --watch` or the console running",
        )
    })
}

async fn calls(connection: &Connection) -> Finding {
    const HINT: &str = "calls in break-out rooms need it; the administrator of a Synapse sets `experimental_features: \
                        {msc4143_enabled: true, msc4222_enabled: true}`, `max_event_delay_duration: 24h`, and `matrix_rtc: \
                        {transports: [{type: livekit, livekit_service_url: URL}]}` with the address of a LiveKit \
                        authorization service";
    match connection
        .client()
        .send(transports::v1::Request::new())
        .await
    {
        Ok(response) if !response.rtc_transports.is_empty() => {
            let count = response.rtc_transports.len();
            Finding::good("call transports", format!("the homeserver names {count}"))
        }
        Ok(_) => Finding::bad("call transports", "the homeserver names none", HINT),
        Err(_) => Finding::bad(
            "call transports",
            "the homeserver does not know them (MSC4143)",
            HINT,
        ),
    }
}
