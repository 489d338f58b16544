//! The console as a browser has it: started, entered, and asked for pages.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what it shares with others"
)]

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::Child,
    time::Duration,
};

use local_synapse::wait_for;

use crate::{program::Program, workshop::Workshop};

/// Long enough for a first sync on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Starts the console; the second value is the first line of its answer.
pub(crate) fn start(program: &Program, args: &[&str]) -> (Child, String) {
    let args = [&["console", "--no-browser"], args].concat();
    let mut child = program.command(&args).spawn().unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    (child, line.trim_end().to_owned())
}

/// Goes in with the address that a console has printed: where it is, and the cookie.
pub(crate) fn enter(line: &str) -> (&str, String) {
    let url = line.strip_prefix("console: http://").unwrap();
    let (host, path) = url.split_once('/').unwrap();
    let (opened, _) = get(host, &format!("/{path}"), "");
    let cookie = opened
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .unwrap();
    (host, cookie.split(';').next().unwrap().to_owned())
}

/// What is answered at the address, with the connection as it then is.
pub(crate) fn get(host: &str, path: &str, cookie: &str) -> (String, TcpStream) {
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.extend(byte);
    }
    (String::from_utf8(head).unwrap(), stream)
}

/// The page of a room, once the console knows the room.
pub(crate) async fn room_page(host: &str, workshop: &Workshop, cookie: &str) -> String {
    let path = format!("/rooms/{}", workshop.parent.replace('!', "%21"));
    let page = wait_for("the room to be known", PATIENCE, async || {
        let (head, mut stream) = get(host, &path, cookie);
        let mut page = String::new();
        stream.read_to_string(&mut page).unwrap();
        head.starts_with("HTTP/1.1 200 ").then_some(page)
    })
    .await;
    assert!(page.contains(&workshop.name), "{page}");
    page
}
