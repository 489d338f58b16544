//! The login itself, once it is known who logs in where.

use axum::http::StatusCode;
use breakout_account::{clock, login};
use breakout_i18n::login as words;
use breakout_words::CommandError;
use matrix_sdk::{
    Client, HttpError,
    ruma::api::{
        client::session::login::v3::LoginInfo,
        error::{ErrorKind as ApiErrorKind, RetryAfter},
    },
};
use tokio::sync::oneshot;

use super::Problem;
use crate::{Console, site::SharedSite};

/// How the account's list of devices calls this one.
const DEVICE: &str = "breakout console";

/// Logs in, and opens the console of that account; it is done to the end also when the browser goes away.
pub(super) async fn enter(
    site: &SharedSite,
    client: &Client,
    info: LoginInfo,
) -> Result<(), Problem> {
    let (sender, receiver) = oneshot::channel();
    let (finishing, site, own) = (
        site.interrupt().finish_first(),
        site.clone(),
        client.clone(),
    );
    let task = client
        .task_monitor()
        .spawn_finite_task("breakout::login", async move {
            let entered = enter_now(&site, &own, info).await;
            // The browser that asked may be gone.
            let _unheard = sender.send(entered).is_err();
            drop(finishing);
        });
    let entered = receiver.await;
    // Dropping the handle lets the task go on; it is kept until here so that it is not lost before it began.
    drop(task);
    entered.unwrap_or_else(|_| Err(Problem::of(&CommandError::internal(words::cut_off()))))
}

async fn enter_now(site: &SharedSite, client: &Client, info: LoginInfo) -> Result<(), Problem> {
    let _turn = site.turn().await;
    if site.present().is_some() {
        // The same form, sent twice.
        return Ok(());
    }
    let Some(accounts) = site.accounts() else {
        return Err(Problem::new(StatusCode::CONFLICT, words::no_login_here()));
    };
    let session = login::log_in(client, info, DEVICE.to_owned())
        .await
        .map_err(refused)?;
    // The login that was ended, before its keys go.
    site.close();
    let opened = async {
        let account = login::keep(accounts, session).await?;
        let connection = login::connect(&account).await?;
        connection.sync_once().await?;
        Ok::<_, CommandError>(connection)
    };
    let connection = opened.await.map_err(|error| Problem::of(&error))?;
    site.open(Console::start(
        connection,
        site.gate().clone(),
        site.interrupt().clone(),
    ));
    Ok(())
}

/// Why the homeserver does not let somebody in, as a person is told.
fn refused(error: HttpError) -> Problem {
    match error.client_api_error_kind() {
        Some(ApiErrorKind::Forbidden) => Problem::new(StatusCode::FORBIDDEN, words::not_let_in()),
        Some(ApiErrorKind::UserDeactivated) => {
            Problem::new(StatusCode::FORBIDDEN, words::deactivated())
        }
        Some(ApiErrorKind::LimitExceeded(limit)) => {
            let wait = match limit.retry_after {
                Some(RetryAfter::Delay(wait)) => Some(wait.as_secs().max(1)),
                Some(RetryAfter::DateTime(time)) => clock::now()
                    .to_system_time()
                    .and_then(|now| Some(time.duration_since(now).ok()?.as_secs().max(1))),
                None => None,
            };
            let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, words::too_many_attempts());
            match wait {
                Some(wait) if wait < 120 => problem.with_hint(words::try_again_in_seconds(wait)),
                Some(wait) => problem.with_hint(words::try_again_in_minutes(wait.div_ceil(60))),
                None => problem.with_hint(words::try_again_later()),
            }
        }
        _ => Problem::of(&CommandError::from(error).during(words::login_failed())),
    }
}
