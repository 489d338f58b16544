//! The Matrix accounts of a host's programs on this machine.
//!
//! What is saved of a login, the connection to its homeserver, the turns that several processes of one account take, and
//! what is to be gone on with by the next one.

pub mod clock;
pub mod connection;
pub mod interrupt;
pub mod login;
pub mod room_list;
pub mod starts;
pub mod turns;
pub mod unfinished;

mod account;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use self::account::{
    Account, Accounts, Session, create_private_dir, file_name, is_shared, write_atomically,
};
