//! The console of an account, with all that goes on in it whether or not a page is open.

use std::sync::Arc;

use breakout_account::{connection::Connection, interrupt::Interrupt};

use crate::{
    call::clear_ghosts,
    chat::{keys::Keys, timeline::Timelines},
    host_service,
    parts::Part as _,
    removals,
    security::gate::Gate,
    state::{Console, SharedConsole},
};

impl Console {
    /// Begins to follow what happens at the homeserver, to look after the user's sessions, and after their calls.
    pub fn start(connection: Connection, gate: Arc<Gate>, interrupt: Interrupt) -> SharedConsole {
        let connection = Arc::new(connection);
        let (host, news) = host_service::start(&connection);
        let console = Arc::new(Self::new(connection.clone(), gate, interrupt, host));
        let (keys, timelines) = (Keys::of(&console), Timelines::of(&console));
        let messages = (*timelines).clone().follow(connection.client().clone());
        console.keep("messages", messages);
        let fetching = (*keys)
            .clone()
            .keep_fetching(connection, (*timelines).clone());
        console.keep("keys", fetching);
        console.keep(
            "host service",
            host_service::follow(Arc::downgrade(&console), news),
        );
        let removing = removals::go_on(Arc::downgrade(&console), console.subscribe());
        console.keep("removals", removing);
        let clearing = clear_ghosts(Arc::downgrade(&console), console.subscribe());
        console.keep("ghosts", clearing);
        console
    }
}
