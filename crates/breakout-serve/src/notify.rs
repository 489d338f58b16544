//! Tells systemd how the process is (`Type=notify`), where it asks for that.
//!
//! It is one datagram with a line in it: <https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html>.

use std::time::Duration;

/// Where to tell it, and how often the process has to show that it lives.
#[derive(Debug, Default)]
pub(crate) struct Notify {
    #[cfg(unix)]
    socket: Option<unix::Socket>,
    watchdog: Option<Duration>,
}

impl Notify {
    /// Reads what the environment says.
    pub(crate) fn from_environment(said: impl Fn(&str) -> Option<String>) -> Self {
        let watchdog = said("WATCHDOG_USEC").and_then(|text| text.parse().ok());
        Self {
            #[cfg(unix)]
            socket: said("NOTIFY_SOCKET").and_then(|path| unix::Socket::to(&path)),
            // Twice as often as is asked for, as systemd recommends.
            watchdog: watchdog.map(|micros: u64| Duration::from_micros(micros / 2)),
        }
    }

    /// How often to call [`Notify::alive`].
    pub(crate) fn watchdog(&self) -> Option<Duration> {
        self.watchdog.filter(|interval| !interval.is_zero())
    }

    pub(crate) fn ready(&self) {
        self.tell("READY=1\n");
    }

    pub(crate) fn stopping(&self) {
        self.tell("STOPPING=1\n");
    }

    pub(crate) fn alive(&self) {
        self.tell("WATCHDOG=1\n");
    }

    fn tell(&self, state: &str) {
        #[cfg(unix)]
        if let Some(socket) = &self.socket
            && let Err(error) = socket.send(state)
        {
            tracing::info!(%error, "the service manager could not be told");
        }
        #[cfg(not(unix))]
        let _ = state;
    }
}

#[cfg(unix)]
mod unix {
    use std::{
        io,
        os::unix::net::{SocketAddr, UnixDatagram},
    };

    #[derive(Debug)]
    pub(super) struct Socket {
        socket: UnixDatagram,
        address: SocketAddr,
    }

    impl Socket {
        pub(super) fn to(path: &str) -> Option<Self> {
            let address = match path.strip_prefix('@') {
                #[cfg(target_os = "linux")]
                Some(name) => {
                    use std::os::linux::net::SocketAddrExt as _;
                    SocketAddr::from_abstract_name(name)
                }
                _ => SocketAddr::from_pathname(path),
            };
            let socket = UnixDatagram::unbound().ok()?;
            Some(Self {
                socket,
                address: address.ok()?,
            })
        }

        pub(super) fn send(&self, state: &str) -> io::Result<()> {
            self.socket
                .send_to_addr(state.as_bytes(), &self.address)
                .map(|_| ())
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::net::UnixDatagram;

    use super::*;

    #[test]
    fn the_service_manager_is_told_where_it_listens() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("notify");
        let listens = UnixDatagram::bind(&path).unwrap();
        let path = path.display().to_string();
        let notify = Notify::from_environment(|key| match key {
            "NOTIFY_SOCKET" => Some(path.clone()),
            "WATCHDOG_USEC" => Some("30000000".to_owned()),
            _ => None,
        });
        assert_eq!(notify.watchdog(), Some(Duration::from_secs(15)));
        notify.ready();
        notify.alive();
        notify.stopping();
        let mut buffer = [0; 64];
        for expected in ["READY=1\n", "WATCHDOG=1\n", "STOPPING=1\n"] {
            let length = listens.recv(&mut buffer).unwrap();
            assert_eq!(str::from_utf8(&buffer[..length]).unwrap(), expected);
        }
        // Without a service manager nothing is told, and nothing fails.
        Notify::from_environment(|_| None).ready();
    }
}
