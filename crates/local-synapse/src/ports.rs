//! Finds free ports on loopback.

use std::{
    net::{Ipv4Addr, TcpListener},
    process,
    sync::atomic::{AtomicU16, Ordering},
};

/// The ports tried. They lie below those that systems hand out for outgoing connections, so no connection can take the
/// port of a server that is stopped and comes back.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// How far this process has come on its way through the ports.
static STEPS: AtomicU16 = AtomicU16::new(0);

/// Returns a port that was free a moment ago, another one at each call, or `None` if there is none.
///
/// Each process starts from another place, so two of them rarely meet; when they do, the second server to bind fails
/// and its start goes on with the next port.
pub(crate) fn free_port() -> Option<u16> {
    let start = process::id().wrapping_mul(7919) % u32::from(COUNT);
    for _ in 0..COUNT {
        let step = u32::from(STEPS.fetch_add(1, Ordering::Relaxed));
        let offset = u16::try_from((start + step) % u32::from(COUNT)).unwrap_or_default();
        let port = FIRST + offset;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Some(port);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_calls_give_two_ports() {
        assert_ne!(free_port().unwrap(), free_port().unwrap());
    }

    #[test]
    fn a_port_in_use_is_passed_over() {
        let port = free_port().unwrap();
        let _held = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        assert!((0..10).all(|_| free_port().unwrap() != port));
    }
}
