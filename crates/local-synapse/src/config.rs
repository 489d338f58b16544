//! What the throwaway server is like, and its configuration files.

use std::{fs, io, path::Path};

use serde_json::{Map, Value, json};

/// How often a user may do something before Synapse answers 429.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimits {
    /// So high that nobody meets them.
    #[default]
    Lifted,
    /// Those that Synapse has when its configuration says nothing.
    Default,
}

/// The choices of a caller.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) rate_limits: RateLimits,
    pub(crate) delayed_events: bool,
    pub(crate) openid: bool,
    pub(crate) matrix_rtc: bool,
    pub(crate) default_room_version: Option<String>,
    pub(crate) verbose_log: bool,
    pub(crate) extra_config: Option<String>,
    pub(crate) federation: Option<Federation>,
}

/// How a server talks with others.
#[derive(Clone, Debug)]
pub(crate) struct Federation {
    /// Where the others reach it, by TLS. It is the port of its name.
    pub(crate) port: u16,
    /// The servers that it talks with, itself too.
    pub(crate) servers: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            rate_limits: RateLimits::default(),
            delayed_events: true,
            openid: true,
            matrix_rtc: false,
            default_room_version: None,
            verbose_log: false,
            extra_config: None,
            federation: None,
        }
    }
}

impl Settings {
    /// Returns the part of user IDs after the first colon.
    pub(crate) fn server_name(&self, port: u16) -> String {
        let port = self.federation.as_ref().map_or(port, |with| with.port);
        server_name(port)
    }

    /// Writes the files into `home` and returns their names there, in the order in which Synapse is to read them.
    ///
    /// They are written as JSON, which is YAML too.
    pub(crate) fn write(&self, home: &Path, port: u16) -> io::Result<Vec<&'static str>> {
        let write = |name: &str, value: Value| fs::write(home.join(name), value.to_string());
        write("homeserver.yaml", self.homeserver(home, port))?;
        write("log.yaml", self.log())?;
        let mut names = vec!["homeserver.yaml"];
        if let Some(federation) = &self.federation {
            write("federation.yaml", self.federation(federation, home, port))?;
            names.push("federation.yaml");
        }
        if let Some(extra) = &self.extra_config {
            fs::write(home.join("extra.yaml"), extra)?;
            names.push("extra.yaml");
        }
        Ok(names)
    }

    fn homeserver(&self, home: &Path, port: u16) -> Value {
        let mut config = object(json!({
            "server_name": self.server_name(port),
            "public_baseurl": format!("http://localhost:{port}/"),
            "listeners": [self.listener(port)],
            "database": {
                "name": "sqlite3",
                "args": { "database": home.join("homeserver.db") },
            },
            "media_store_path": home.join("media"),
            "signing_key_path": home.join("signing.key"),
            "log_config": home.join("log.yaml"),
            // Nothing leaves the machine.
            "report_stats": false,
            "trusted_key_servers": [],
            "suppress_key_server_warning": true,
            "federation_domain_whitelist": [],
            "url_preview_enabled": false,
            // Anybody on this machine may register, with one request.
            "enable_registration": true,
            "enable_registration_without_verification": true,
            // With the usual rounds a registration costs a third of a second.
            "bcrypt_rounds": 4,
            "presence": { "enabled": false },
        }));
        if self.rate_limits == RateLimits::Lifted {
            config.extend(lifted_limits());
        }
        if self.delayed_events {
            config.insert("max_event_delay_duration".to_owned(), json!("24h"));
        }
        if self.matrix_rtc {
            config.insert(
                "experimental_features".to_owned(),
                json!({ "msc4143_enabled": true, "msc4222_enabled": true }),
            );
        }
        if let Some(version) = &self.default_room_version {
            config.insert("default_room_version".to_owned(), json!(version));
        }
        Value::Object(config)
    }

    /// What else a server needs that talks with others on this machine, and with nobody elsewhere. The launcher makes
    /// the certificate.
    fn federation(&self, federation: &Federation, home: &Path, port: u16) -> Value {
        json!({
            "listeners": [self.listener(port), {
                "port": federation.port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": true,
                "resources": [{ "names": ["federation"] }],
            }],
            "tls_certificate_path": home.join("tls.crt"),
            "tls_private_key_path": home.join("tls.key"),
            // The certificates are nobody's, and loopback is blocked otherwise.
            "federation_verify_certificates": false,
            "ip_range_blacklist": [],
            "federation_domain_whitelist": federation.servers,
            // In milliseconds. A server that did not answer once is not avoided for ten minutes, as it would be. With
            // none at all it would never count as back.
            "federation": { "destination_min_retry_interval": 1, "destination_max_retry_interval": 1 },
            "rc_federation": { "sleep_limit": 10_000, "reject_limit": 10_000, "concurrent": 100 },
        })
    }

    fn listener(&self, port: u16) -> Value {
        json!({
            "port": port,
            "bind_addresses": ["127.0.0.1"],
            "type": "http",
            "resources": [{ "names": self.resources() }],
        })
    }

    fn resources(&self) -> &'static [&'static str] {
        match self.openid {
            true => &["client", "openid"],
            false => &["client"],
        }
    }

    /// The log goes to standard error and from there into a file, together with what Python says when it fails.
    fn log(&self) -> Value {
        let level = if self.verbose_log { "INFO" } else { "WARNING" };
        json!({
            "version": 1,
            "disable_existing_loggers": false,
            "formatters": { "line": {
                "format": "%(asctime)s %(levelname)s %(name)s %(request)s %(message)s",
            } },
            "filters": { "context": {
                "()": "synapse.logging.context.LoggingContextFilter",
                "request": "",
            } },
            "handlers": { "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "line",
                "filters": ["context"],
            } },
            "root": { "level": level, "handlers": ["stderr"] },
        })
    }
}

pub(crate) fn server_name(port: u16) -> String {
    format!("localhost:{port}")
}

fn lifted_limits() -> Map<String, Value> {
    let lifted = json!({ "per_second": 10_000, "burst_count": 10_000 });
    let mut limits = object(json!({
        "rc_login": {
            "address": lifted,
            "account": lifted,
            "failed_attempts": lifted,
        },
        "rc_joins": { "local": lifted, "remote": lifted },
        "rc_invites": {
            // This burst is also the most invites that one createRoom may carry.
            "per_room": { "per_second": 10_000, "burst_count": 10 },
            "per_user": lifted,
            "per_issuer": lifted,
        },
    }));
    for name in [
        "rc_3pid_validation",
        "rc_admin_redaction",
        "rc_delayed_event_mgmt",
        "rc_joins_per_room",
        "rc_media_create",
        "rc_message",
        "rc_profile",
        "rc_registration",
        "rc_room_creation",
        "rc_user_directory",
    ] {
        limits.insert(name.to_owned(), lifted.clone());
    }
    limits
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn homeserver(settings: &Settings) -> Value {
        settings.homeserver(Path::new("home"), 8008)
    }

    #[test]
    fn the_listener_is_on_loopback_and_serves_no_federation() {
        let config = homeserver(&Settings::default());
        assert_eq!(
            config["listeners"],
            json!([{
                "port": 8008,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "resources": [{ "names": ["client", "openid"] }],
            }])
        );
        assert_eq!(config["server_name"], "localhost:8008");
    }

    #[test]
    fn servers_that_trust_each_other_talk_with_nobody_else() {
        let servers = vec![server_name(8448), server_name(8449)];
        let federation = Federation {
            port: 8448,
            servers: servers.clone(),
        };
        let settings = Settings {
            federation: Some(federation.clone()),
            ..Settings::default()
        };
        assert_eq!(homeserver(&settings)["server_name"], "localhost:8448");
        let config = settings.federation(&federation, Path::new("home"), 8008);
        assert_eq!(config["federation_domain_whitelist"], json!(servers));
        let listeners = config["listeners"].as_array().unwrap();
        assert_eq!(listeners[0]["port"], 8008);
        assert_eq!(listeners[1]["port"], 8448);
        for listener in listeners {
            assert_eq!(listener["bind_addresses"], json!(["127.0.0.1"]));
        }
    }

    #[test]
    fn default_rate_limits_are_left_out() {
        let config = homeserver(&Settings {
            rate_limits: RateLimits::Default,
            ..Settings::default()
        });
        let names: Vec<_> = config.as_object().unwrap().keys().collect();
        assert!(!names.iter().any(|name| name.starts_with("rc_")));
    }

    #[test]
    fn delayed_events_are_on_unless_declined() {
        let on = homeserver(&Settings::default());
        let off = homeserver(&Settings {
            delayed_events: false,
            ..Settings::default()
        });
        assert_eq!(on["max_event_delay_duration"], "24h");
        assert_eq!(off["max_event_delay_duration"], Value::Null);
    }

    #[test]
    fn matrix_rtc_and_the_room_version_are_set_only_when_asked_for() {
        let plain = homeserver(&Settings::default());
        let asked = homeserver(&Settings {
            matrix_rtc: true,
            default_room_version: Some("10".to_owned()),
            ..Settings::default()
        });
        assert_eq!(plain["experimental_features"], Value::Null);
        assert_eq!(plain["default_room_version"], Value::Null);
        assert_eq!(
            asked["experimental_features"],
            json!({ "msc4143_enabled": true, "msc4222_enabled": true })
        );
        assert_eq!(asked["default_room_version"], "10");
    }
}
