//! One account at its homeserver, for several processes of that account side by side.
//!
//! **Rooms** come by sliding sync (MSC4186) into a store in memory, so that no process reads what another one wrote
//! when. Not by the older `/sync`: without a token that is kept, a second *first* sync with the same filter gives state
//! of some minutes ago on Synapse, which answers it from a cache; `end` right after `start` saw no break-out. A first
//! request of sliding sync always reads the present state.
//!
//! **Encryption keys** are in one SQLite store that all processes of the device share under the SDK's cross-process
//! lock: a process that takes the lock after another one reloads what that one changed. So does the encryption sync, which
//! has one position for all processes, kept in that store.

mod device_keys;
mod encryption;
mod http;
#[cfg(test)]
pub mod live_tests;
mod members;
mod required_state;
mod slot;
mod sticky;
mod sync_loop;
mod wanted;

use std::{
    collections::BTreeMap,
    future::ready,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ResultExt as _, is_unknown_position, is_unrecognized};
use matrix_breakout::NewestEvents;
use matrix_sdk::{
    Client, SlidingSync, SlidingSyncList, SlidingSyncMode,
    ruma::{
        OwnedRoomId, RoomId, UserId,
        api::{FeatureFlag, client::sync::sync_events::v5 as sync},
        assign,
        events::StateEventType,
    },
    sliding_sync::{PollTimeout, Version},
};
use parking_lot::Mutex;
use tokio::{sync::watch, time::timeout};

use self::{encryption::EncryptionTurns, http::restore, slot::Slot, wanted::WantedRooms};
pub use self::{
    http::{PATIENCE, http_client, log_out, stranger},
    required_state::required_state,
    sync_loop::{SyncLoop, SyncNews},
};
use crate::{account::Account, clock};

const ROOMS: &str = "rooms";

/// As many more rooms as one request asks for, until it asks for all: so that none takes too long to answer.
const ROOMS_AT_ONCE: u32 = 500;

/// When something last happened in a room is all that most programs want of its events.
const LAST_EVENT: u32 = 1;

/// How long the homeserver may hold back an answer that has nothing to tell.
const LONG_POLL: Duration = Duration::from_secs(30);

/// How much longer than that an answer may take on its way.
const NETWORK: Duration = Duration::from_secs(25);

/// One account at its homeserver.
#[derive(Debug)]
pub struct Connection {
    account: Account,
    client: Client,
    rooms: RoomsSync,
    encryption: EncryptionTurns,
    /// Keeps other processes off this one's sync connection.
    slot: Slot,
}

/// The sync of rooms, as both single requests and the loop use it.
#[derive(Clone, Debug)]
struct RoomsSync {
    client: Client,
    sliding_sync: SlidingSync,
    required_state: Arc<Vec<(StateEventType, String)>>,
    /// How many of a room's newest events are wanted.
    events: u32,
    /// Whether requests wait for news, or answer at once.
    waits: Arc<AtomicBool>,
    /// How many rooms the next request asks for.
    asks_for: Arc<AtomicU32>,
    /// Rooms of which all members are wanted, and how many of their newest events; the SDK forgets them whenever the
    /// homeserver forgets the connection.
    with_members: Arc<Mutex<WantedRooms>>,
    /// Those of them that the last request was for: the SDK begins one anew whenever more is wanted.
    asking: Arc<Mutex<BTreeMap<OwnedRoomId, u32>>>,
    /// The rooms of which the last answer was to bring all members, and so many events, for whoever waits for it.
    answered: Arc<watch::Sender<BTreeMap<OwnedRoomId, u32>>>,
    newest: NewestEvents,
}

impl Connection {
    /// Restores the account's session; `required_state` is what is wanted of every room.
    ///
    /// Asks the homeserver what it can, so that one that cannot be reached is told from here, within
    /// `PATIENCE`.
    pub async fn open(
        account: &Account,
        required_state: Vec<(StateEventType, String)>,
    ) -> Result<Self, CommandError> {
        Self::with(account, required_state, LAST_EVENT, false).await
    }

    /// The same for a bot that acts on messages: so many of each room's newest events are read as they come, and no other process of the
    /// account is looked for, which the caller has to rule out. Taking turns with others would keep this one awake.
    pub async fn open_alone(
        account: &Account,
        required_state: Vec<(StateEventType, String)>,
        events: u32,
    ) -> Result<Self, CommandError> {
        Self::with(account, required_state, events, true).await
    }

    async fn with(
        account: &Account,
        required_state: Vec<(StateEventType, String)>,
        events: u32,
        is_alone: bool,
    ) -> Result<Self, CommandError> {
        let slot = Slot::take(account)?;
        let client = restore(account, (!is_alone).then(|| slot.holder())).await?;
        let features = async {
            // Its answer says what the homeserver can as well.
            clock::measure(&client).await?;
            client.supported_versions().await
        };
        let features = timeout(PATIENCE, features)
            .await
            .map_err(|_| no_answer())
            .and_then(|versions| versions.map_err(CommandError::from))
            .during(words::not_connected(
                account.session().homeserver().as_str(),
            ))?
            .features;
        if !features.contains(&FeatureFlag::Msc4186) {
            return Err(no_sliding_sync());
        }
        let rooms = RoomsSync::new(&client, slot.connection_id(), required_state, events).await?;
        Ok(Self {
            account: account.clone(),
            client,
            rooms,
            encryption: EncryptionTurns::new(is_alone),
            slot,
        })
    }

    /// Returns the account that is connected.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Returns the SDK's client of this connection.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Returns whose connection it is.
    pub fn user_id(&self) -> &UserId {
        self.account.user_id()
    }

    /// Brings the state of all joined and invited rooms up to the present, without waiting for news.
    pub async fn sync_once(&self) -> Result<(), CommandError> {
        self.rooms.waits.store(false, Ordering::Relaxed);
        self.rooms.sync_once().await
    }

    /// Keeps the state of all rooms at the present for as long as the loop lives.
    pub fn watch(&self) -> SyncLoop {
        self.rooms.waits.store(true, Ordering::Relaxed);
        SyncLoop::start(&self.client, self.rooms.clone(), self.sticky_calls())
    }

    /// Asks for all members of these rooms from the next sync on, and for every change of them.
    pub fn subscribe_members(&self, rooms: &[&RoomId]) {
        let rooms: Vec<_> = rooms.iter().map(|room_id| (*room_id).to_owned()).collect();
        self.rooms.want_members(&rooms, self.rooms.events);
    }

    /// The newest events of all rooms, as the sync has brought them. Whoever reads many rooms has it bring those, and all
    /// members, with one request.
    pub fn newest(&self) -> NewestEvents {
        let rooms = self.rooms.clone();
        self.rooms
            .newest
            .clone()
            .with_bringing(move |room_ids, events| {
                let rooms = rooms.clone();
                Box::pin(async move { rooms.bring(&room_ids, events).await })
            })
    }
}

impl RoomsSync {
    async fn new(
        client: &Client,
        connection_id: &str,
        required_state: Vec<(StateEventType, String)>,
        events: u32,
    ) -> Result<Self, CommandError> {
        let waits = Arc::new(AtomicBool::new(false));
        let list_waits = waits.clone();
        let with_members: Arc<Mutex<WantedRooms>> = Arc::default();
        let asking: Arc<Mutex<BTreeMap<OwnedRoomId, u32>>> = Arc::default();
        let (wanted, asked) = (with_members.clone(), asking.clone());
        let list = SlidingSyncList::builder(ROOMS)
            .sync_mode(SlidingSyncMode::new_selective().add_range(0..=ROOMS_AT_ONCE - 1))
            .timeline_limit(events)
            .required_state(required_state.clone())
            .requires_timeout(move |_| {
                // The SDK asks this for each request, before it reads which rooms are wanted.
                *asked.lock() = wanted.lock().all();
                if list_waits.load(Ordering::Relaxed) {
                    PollTimeout::Default
                } else {
                    PollTimeout::Some(0)
                }
            });
        let sliding_sync = client
            .sliding_sync(connection_id)?
            .version(Version::Native)
            .add_list(list)
            .with_account_data_extension(
                assign!(sync::request::AccountData::default(), { enabled: Some(true) }),
            )
            .poll_timeout(LONG_POLL)
            .network_timeout(NETWORK)
            .build()
            .await?;
        Ok(Self {
            client: client.clone(),
            sliding_sync,
            required_state: Arc::new(required_state),
            events,
            waits,
            asks_for: Arc::new(AtomicU32::new(ROOMS_AT_ONCE)),
            with_members,
            asking,
            answered: Arc::default(),
            newest: NewestEvents::of(client),
        })
    }

    /// Brings the state of all rooms up to the present.
    async fn sync_once(&self) -> Result<(), CommandError> {
        let mut started_over = false;
        loop {
            let answer = timeout(PATIENCE, self.sliding_sync.sync_once())
                .await
                .map_err(|_| no_answer())
                .during(words::rooms_not_read())?;
            match answer {
                Ok(summary) => {
                    self.took_in(&summary.rooms).await;
                    if !self.extend().await {
                        return Ok(());
                    }
                }
                Err(error) if is_unknown_position(&error) && !started_over => {
                    started_over = true;
                    self.start_over().await;
                }
                Err(error) if is_unrecognized(&error) => {
                    return Err(no_sliding_sync().with_source(error));
                }
                Err(error) => return Err(error).during(words::rooms_not_read()),
            }
        }
    }

    /// Asks for more rooms where there are more; tells whether that is so.
    async fn extend(&self) -> bool {
        let extended = self.sliding_sync.on_list(ROOMS, |list| {
            let there_are = list.maximum_number_of_rooms().unwrap_or(0);
            let asked_for = self.asks_for.load(Ordering::Relaxed);
            if there_are <= asked_for {
                return ready(false);
            }
            let asks_for = asked_for.saturating_add(ROOMS_AT_ONCE);
            self.asks_for.store(asks_for, Ordering::Relaxed);
            list.set_sync_mode(SlidingSyncMode::new_selective().add_range(0..=asks_for - 1));
            ready(true)
        });
        extended.await.unwrap_or(false)
    }

    /// Begins a new connection after the homeserver forgot the old one.
    async fn start_over(&self) {
        self.sliding_sync.expire_session().await;
        self.subscribe();
    }
}

/// Says that the homeserver was silent for too long.
pub fn no_answer() -> CommandError {
    CommandError::network(words::no_answer_within(PATIENCE.as_secs()))
}

/// Says that the homeserver cannot do what a sync here needs.
pub fn no_sliding_sync() -> CommandError {
    CommandError::refused(words::no_sliding_sync()).with_hint(words::synapse_has_it())
}
