//! What whoever watches over the process is told.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::net::UnixDatagram,
};

use local_synapse::{Synapse, wait_for};
use serde_json::Value;

use crate::{
    class::Class,
    process::{Bot, PATIENCE},
};

/// The answer to a request, with its head.
fn get(address: &str, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_manager_is_told_and_health_numbers_and_logs_are_read_by_machines() {
    let synapse = Synapse::shared().await;
    let account = synapse
        .register("sv_watched", "a passphrase")
        .await
        .unwrap();
    let directory = tempfile::tempdir().unwrap();
    let socket = directory.path().join("notify");
    let manager = UnixDatagram::bind(&socket).unwrap();
    manager.set_nonblocking(true).unwrap();
    // Free a moment ago.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let address = address.to_string();
    let settings = [
        ("NOTIFY_SOCKET", socket.to_str().unwrap()),
        ("BREAKOUT_SERVE_LISTEN", &address),
    ];
    let bot = Bot::spawn_as(account, &["--log-format", "json"], &settings).await;
    let told = async |state: &str| {
        wait_for(format!("{state} to be told"), PATIENCE, async || {
            let mut buffer = [0; 64];
            let length = manager.recv(&mut buffer).ok()?;
            (buffer[..length] == *format!("{state}\n").as_bytes()).then_some(())
        })
        .await;
    };
    told("READY=1").await;
    let health = wait_for("health", PATIENCE, async || get(&address, "/health")).await;
    assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
    let metrics = get(&address, "/metrics").unwrap();
    assert!(
        metrics.contains("application/openmetrics-text"),
        "{metrics}"
    );
    for line in ["breakout_online 1\n", "breakout_sessions 0\n", "# EOF\n"] {
        assert!(metrics.contains(line), "{metrics}");
    }
    let copy = directory.path().join("log");
    assert_eq!(bot.stop_and_keep_log(&copy), Some(0));
    told("STOPPING=1").await;
    let log = fs::read_to_string(copy).unwrap();
    let events: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    assert!(
        events.iter().any(|event| event["message"] == "ready"),
        "{log}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_tells_where_the_bot_can_begin_and_what_an_administrator_can_do() {
    let class = Class::new(1, serde_json::json!({})).await;
    let bot = class.bot().await;
    class.says("I split this room").await;
    bot.kill();
    let (code, said) = bot.second(&["--check"]).await;
    assert_eq!(code, Some(0), "{said}");
    for line in [
        "it cannot begin: its power level is 0, and 50 is needed",
        "rooms in which it can begin: 0",
        "/override_ratelimit {\"messages_per_second\": 0, \"burst_count\": 0}",
        "the homeserver ends sessions by itself",
    ] {
        assert!(said.contains(line), "{said}");
    }
    class.promote(&bot.account, 50).await;
    let (code, said) = bot.second(&["--check"]).await;
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("rooms in which it can begin: 1"), "{said}");
    assert!(!said.contains("cannot begin"), "{said}");
}
