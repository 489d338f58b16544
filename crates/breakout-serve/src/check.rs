//! Whether the bot could run, for whoever sets it up.

mod around;
mod proxy;

use breakout_account::{
    connection::{self, Connection},
    is_shared,
    login::{Target, find},
    room_list::room_name,
};
use breakout_core::event::{breakout::EventType, widget::WidgetAddress};
use breakout_i18n::{Message, serve as words};
use breakout_words::{CommandError, safe_text};
use matrix_sdk::ruma::{
    OwnedServerName, ServerName, UserId,
    api::{FeatureFlag, client::rtc::transports},
    events::room::power_levels::UserPowerLevel,
};
use reqwest::Client;

pub use self::around::WidgetFile;
use crate::{
    config::{Config, Pages},
    guests::is_for_breakouts,
    login,
    store::Store,
};

/// Looks whether the bot could run, and changes nothing. Each line is something that was looked at; `widget` is the folder that should be at
/// the configured address.
///
/// # Errors
///
/// Fails with what is wrong first.
pub async fn check(
    config: &Config,
    widget: &[WidgetFile<'_>],
    mut said: impl FnMut(Message),
) -> Result<(), CommandError> {
    config.secret.read()?;
    said(words::secret_is_there(
        config.secret.path().display().to_string(),
    ));
    if is_shared(config.secret.path()) {
        let path = config.secret.path().display();
        said(words::others_can_read(path.to_string()));
    }
    let http = connection::http_client()?;
    if let Some(address) = &config.widget_url {
        if address.is_loopback() {
            said(words::widget_is_only_here(address.as_str()));
        }
        let own = config.pages.as_ref().and_then(Pages::widget);
        match own {
            Some(own) if own == *address => {
                own_address(&http, config, address, widget, &mut said).await;
            }
            own => {
                said(around::widget(&http, address, widget).await);
                if let Some(own) = own {
                    said(words::widget_offers_no_pages(
                        address.as_str(),
                        own.as_str(),
                    ));
                }
            }
        }
    }
    let target = Target::parse(&config.homeserver)?;
    let client = find(&target).await?;
    let homeserver_url = client.homeserver();
    said(words::homeserver_answers(homeserver_url.as_str()));
    said(around::openid(&http, &homeserver_url).await);
    let named = server(config);
    if let Some(server) = &named {
        said(around::well_known(&http, server, &homeserver_url).await);
    }
    let directory = &config.state_dir;
    if !directory.is_dir() {
        said(words::state_dir_will_be_made(
            directory.display().to_string(),
        ));
        return Ok(());
    }
    let store = Store::open(directory)?;
    said(words::state_dir_is_free(directory.display().to_string()));
    if store.accounts().is_empty()? {
        said(words::will_log_in(&config.user));
        return Ok(());
    }
    let account = login::account(config, &store).await?;
    let connection = login::connect(&account).await?;
    said(words::is_logged_in(account.user_id().as_str()));
    if named.is_none() {
        let server = account.user_id().server_name();
        said(around::well_known(&http, server, &homeserver_url).await);
    }
    match connection.is_verified().await? {
        true => said(words::device_is_signed()),
        false => said(words::device_is_not_signed()),
    }
    homeserver(&connection, &mut said).await?;
    rooms(&connection, &mut said).await
}

/// Whether the bot's own address leads to it, or what a reverse proxy has to be told.
async fn own_address(
    http: &Client,
    config: &Config,
    address: &WidgetAddress,
    widget: &[WidgetFile<'_>],
    said: &mut impl FnMut(Message),
) {
    if around::leads_here(http, address, widget).await {
        return said(words::widget_is_there(address.as_str()));
    }
    said(words::public_url_does_not_lead_here(address.as_str()));
    let (Some(pages), Some(listen)) = (&config.pages, config.listen) else {
        return;
    };
    for (proxy, lines) in proxy::lines(&pages.public, listen) {
        said(words::proxy_needs_these_lines(proxy));
        for line in lines {
            said(Message::verbatim(format!("    {line}")));
        }
    }
}

/// The name of the bot's server, where the configuration says it. A URL may be that of another name.
fn server(config: &Config) -> Option<OwnedServerName> {
    if let Ok(user) = UserId::parse(&config.user) {
        return Some(user.server_name().to_owned());
    }
    ServerName::parse(&config.homeserver).ok()
}

/// What the homeserver does for sessions, and what only its administrator knows.
async fn homeserver(
    connection: &Connection,
    said: &mut impl FnMut(Message),
) -> Result<(), CommandError> {
    let client = connection.client();
    let supported = client.supported_versions().await?;
    let msc4140 = FeatureFlag::from("org.matrix.msc4140");
    said(match supported.features.contains(&msc4140) {
        true => words::ends_sessions(),
        false => words::does_not_end_sessions(),
    });
    let asked = client.send(transports::v1::Request::new()).await;
    let has_server = asked.is_ok_and(|answer| !answer.rtc_transports.is_empty());
    said(match has_server {
        true => words::calls_have_a_server(),
        false => words::calls_have_no_server(),
    });
    said(words::limit_is_lifted_by(lifting(
        client.homeserver().as_str(),
        connection.user_id(),
    )));
    Ok(())
}

/// The request by which an administrator of a Synapse lifts the limit of the bot's rate.
fn lifting(homeserver: &str, own: &UserId) -> String {
    let base = homeserver.trim_end_matches('/');
    format!(
        "POST {base}/_synapse/admin/v1/users/{own}/override_ratelimit \
         {{\"messages_per_second\": 0, \"burst_count\": 0}}"
    )
}

/// In which rooms it could begin.
async fn rooms(
    connection: &Connection,
    said: &mut impl FnMut(Message),
) -> Result<(), CommandError> {
    connection.sync_once().await?;
    let own = connection.user_id();
    let mut ready = 0;
    for room in connection.client().joined_rooms() {
        if !is_for_breakouts(&room).await {
            continue;
        }
        let levels = room.power_levels_or_default().await;
        let event_type = EventType::Unstable.state_event_type();
        let level = match levels.for_user(own) {
            _ if levels.user_can_send_state(own, event_type.clone()) => {
                ready += 1;
                continue;
            }
            UserPowerLevel::Int(level) => i64::from(level),
            _ => continue,
        };
        let name = safe_text(&room_name(&room).await?);
        let needed: i64 = levels.for_state(event_type).into();
        said(words::room_lacks_power(
            name,
            level.to_string(),
            needed.to_string(),
        ));
    }
    said(words::rooms_where_it_can_begin(ready.to_string()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn what_lifts_the_limit_is_one_request() {
        let call = lifting("https://matrix.example.org/", user_id!("@bot:example.org"));
        assert_eq!(
            call,
            "POST https://matrix.example.org/_synapse/admin/v1/users/@bot:example.org/override_ratelimit \
             {\"messages_per_second\": 0, \"burst_count\": 0}"
        );
    }
}
