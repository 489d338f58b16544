//! Who and what is there before anything is broken out: accounts, people, and the room they are in.

use breakout_account::{
    Accounts, Session,
    connection::{Connection, required_state},
};
use breakout_core::call;
use breakout_i18n::{Language, commands::homeserver_said, demo as words};
use breakout_terminal::ui::Ui;
use breakout_words::{CommandError, ResultExt as _};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::{Account, AccountError, Method, Synapse};
use matrix_sdk::ruma::{
    OwnedRoomId, OwnedUserId, RoomId, UserId, api::client::room::create_room::v3 as create_room,
    assign, int, serde::Raw,
};
use serde_json::{Value, json};

use super::{
    consoles::Who,
    host::Host,
    names::NAMES,
    people::People,
    person::{Habit, Person},
};

pub(super) const ROOM: &str = "Workshop";

/// Of everybody on this homeserver, which nobody else can reach.
pub(super) const PASSWORD: &str = "breakout";

/// An account of which the user is told, to play along with.
#[derive(Debug)]
pub(super) struct Role {
    pub(super) user: &'static str,
    pub(super) name: &'static str,
}

pub(super) const HOST: Role = Role {
    user: "host",
    name: "Hanna",
};
pub(super) const COHOST: Role = Role {
    user: "cohost",
    name: "Cosmo",
};
/// Nobody simulates her.
pub(super) const GUEST: Role = Role {
    user: "carol",
    name: "Carol",
};

/// As many requests for different people at once.
const AT_ONCE: usize = 4;

/// A room with everybody in it.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) people: People,
    pub(super) host: Host,
    pub(super) guest: OwnedUserId,
    /// Everybody, the host first.
    pub(super) everybody: Vec<Who>,
}

impl Scene {
    /// Registers everybody and lets them into one room; the accounts to play along with are kept in `accounts`.
    pub(super) async fn set(
        synapse: &Synapse,
        accounts: &Accounts,
        people: usize,
        has_calls: bool,
        ui: &Ui,
    ) -> Result<Self, CommandError> {
        let progress = ui.progress(words::people_arrive(), None);
        let guest = register(synapse, GUEST.user, GUEST.name).await?;
        let cohost = register(synapse, COHOST.user, COHOST.name).await?;
        let host = register(synapse, HOST.user, HOST.name).await?;
        // The one kept last is who acts where no account is named.
        let keep = |account| accounts.save(session(synapse.url(), account)?);
        let (guest_login, cohost_login, host_login) = (keep(&guest)?, keep(&cohost)?, keep(&host)?);
        let mut everybody = vec![
            Who::new(HOST.name, &host, Some(host_login.clone())),
            Who::new(GUEST.name, &guest, Some(guest_login)),
            Who::new(COHOST.name, &cohost, Some(cohost_login)),
        ];

        let connection = Connection::open(&host_login, required_state()).await?;
        let parent =
            create_parent(&connection, &user_id(&cohost)?, has_calls, ui.language()).await?;
        for account in [&guest, &cohost] {
            enter(account, &parent).await?;
        }
        progress.total(people.try_into().unwrap_or(u64::MAX));
        let mut arrived = 0;
        let people: Vec<Person> = stream::iter(NAMES.iter().take(people).enumerate())
            .map(|(number, name)| {
                // Whoever is in a call is moved where they are suggested.
                let habit = if has_calls {
                    Habit::Follows
                } else {
                    habit(number, people)
                };
                person(synapse, &parent, number, name, (habit, ui.language()))
            })
            .buffered(AT_ONCE)
            .inspect_ok(|_| {
                arrived += 1;
                progress.done(arrived);
            })
            .try_collect()
            .await?;
        everybody.extend(
            people
                .iter()
                .map(|person| Who::new(person.name, &person.account, None)),
        );
        Ok(Self {
            people: People::begin(people)?,
            host: Host::new(connection, &parent)?,
            guest: user_id(&guest)?,
            everybody,
        })
    }
}

/// The second one wanders and the last one is late, as far as there are so many.
fn habit(number: usize, people: usize) -> Habit {
    match number {
        1 => Habit::Wanders,
        2.. if number + 1 == people => Habit::Late,
        _ => Habit::Follows,
    }
}

async fn person(
    synapse: &Synapse,
    parent: &RoomId,
    number: usize,
    name: &'static str,
    (habit, language): (Habit, Language),
) -> Result<Person, CommandError> {
    let person = Person {
        name,
        habit,
        language,
        account: register(synapse, &name.to_ascii_lowercase(), name).await?,
        number,
        homeserver: synapse.url().to_owned(),
        parent: parent.to_owned(),
    };
    if habit != Habit::Late {
        person.enter().await?;
    }
    Ok(person)
}

pub(super) async fn register(
    synapse: &Synapse,
    user: &str,
    name: &str,
) -> Result<Account, CommandError> {
    let registered = async {
        let account = synapse.register(user, PASSWORD).await?;
        account.set_display_name(name).await?;
        Ok(account)
    };
    registered.await.map_err(|error: AccountError| {
        CommandError::network(words::no_account(name)).with_source(error)
    })
}

/// A room of the host's in which the co-host is a moderator.
async fn create_parent(
    connection: &Connection,
    cohost: &UserId,
    has_calls: bool,
    language: Language,
) -> Result<OwnedRoomId, CommandError> {
    // Anybody may begin a call, as in the groups.
    let levels = json!({ "events": { call::UNSTABLE_TYPE: 0, call::STABLE_TYPE: 0 } });
    let levels = Raw::new(&levels)
        .map_err(CommandError::from_error)?
        .cast_unchecked();
    let request = assign!(create_room::Request::new(), {
        name: Some(ROOM.to_owned()),
        topic: Some(words::room_topic().text(language)),
        preset: Some(create_room::RoomPreset::PublicChat),
        power_level_content_override: has_calls.then_some(levels),
    });
    let room = connection
        .client()
        .create_room(request)
        .await
        .during(words::room_not_made())?;
    connection.sync_once().await?;
    // Not when the room is made: what stands for the creator there depends on the room's version.
    room.update_power_levels(vec![(cohost, int!(50))])
        .await
        .during(words::room_not_made())?;
    Ok(room.room_id().to_owned())
}

/// Lets somebody join the parent.
pub(super) async fn enter(account: &Account, parent: &RoomId) -> Result<(), CommandError> {
    let failed = || CommandError::network(words::not_joined(&account.username));
    let path = format!("/_matrix/client/v3/join/{parent}");
    ask(account, Method::POST, &path, Some(json!({})), failed).await?;
    Ok(())
}

/// Sends a request as somebody, and returns what is answered.
pub(super) async fn ask(
    account: &Account,
    method: Method,
    path: &str,
    body: Option<Value>,
    failed: impl Fn() -> CommandError,
) -> Result<Value, CommandError> {
    let (status, answer) = account
        .request(method, path, body)
        .await
        .map_err(|error| failed().with_source(error))?;
    if status.is_success() {
        return Ok(answer);
    }
    let said = answer["error"].as_str().map(str::to_owned);
    let said = said.unwrap_or_else(|| answer.to_string());
    Err(failed().with_hint(homeserver_said(said)))
}

pub(super) fn user_id(account: &Account) -> Result<OwnedUserId, CommandError> {
    UserId::parse(&account.user_id)
        .map_err(|error| CommandError::internal(words::no_user_id()).with_source(error))
}

pub(super) fn session(homeserver: &str, account: &Account) -> Result<Session, CommandError> {
    let homeserver = homeserver
        .parse()
        .map_err(|error| CommandError::internal(words::no_address()).with_source(error))?;
    Ok(Session::new(
        homeserver,
        user_id(account)?,
        account.device_id.as_str().into(),
        account.access_token.as_str().into(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wanders_and_one_is_late() {
        for (people, wandering, late) in [(1, 0, 0), (2, 1, 0), (3, 1, 1), (60, 1, 1)] {
            let habits: Vec<_> = (0..people).map(|number| habit(number, people)).collect();
            let count = |wanted| habits.iter().filter(|&&habit| habit == wanted).count();
            assert_eq!(count(Habit::Wanders), wandering, "{people}");
            assert_eq!(count(Habit::Late), late, "{people}");
        }
    }
}
