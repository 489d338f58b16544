//! Finds free ports on loopback.

use std::{
    net::{Ipv4Addr, TcpListener, UdpSocket},
    process,
    sync::atomic::{AtomicU16, Ordering},
};

/// The ports tried. They lie below those that systems hand out for outgoing connections, so no connection can take the
/// port of a server that is stopped and comes back, and beside those that `local-synapse` tries.
const FIRST: u16 = 12_000;
const COUNT: u16 = 8_000;

/// How far this process has come on its way through the ports.
static STEPS: AtomicU16 = AtomicU16::new(0);

/// Returns a port that was free a moment ago, for TCP and UDP, another one at each call, or `None` if there is none.
pub(crate) fn free_port() -> Option<u16> {
    let start = process::id().wrapping_mul(7919) % u32::from(COUNT);
    for _ in 0..COUNT {
        let step = u32::from(STEPS.fetch_add(1, Ordering::Relaxed));
        let offset = u16::try_from((start + step) % u32::from(COUNT)).unwrap_or_default();
        let port = FIRST + offset;
        let address = (Ipv4Addr::LOCALHOST, port);
        if TcpListener::bind(address).is_ok() && UdpSocket::bind(address).is_ok() {
            return Some(port);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_passed_over() {
        let port = free_port().unwrap();
        let _held = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        assert!((0..10).all(|_| free_port().unwrap() != port));
    }
}
