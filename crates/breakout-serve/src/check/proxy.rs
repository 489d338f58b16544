//! What a reverse proxy has to be told, for the two that most have.

use std::net::SocketAddr;

use breakout_console::WebOrigin;

/// The name of a reverse proxy, and its lines, with what it hands on to and what it is called.
pub(super) type Lines = (&'static str, Vec<String>);

/// The lines of nginx, within its `server`, and of Caddy. A path below `/h/` lets somebody in, so that no log has it.
pub(super) fn lines(public: &WebOrigin, listen: SocketAddr) -> [Lines; 2] {
    let to = format!("proxy_pass http://{listen}; proxy_set_header Host $host;");
    let nginx = vec![
        format!("location /h/ {{ access_log off; {to} proxy_buffering off; }}"),
        format!("location /   {{ {to} }}"),
    ];
    let caddy = vec![
        format!("{} {{", public.as_str().trim_start_matches("https://")),
        "    @tickets path /h/*".to_owned(),
        "    log_skip @tickets".to_owned(),
        format!("    reverse_proxy {listen}"),
        "}".to_owned(),
    ];
    [("nginx", nginx), ("Caddy", caddy)]
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_guide_has_the_same_lines() {
        let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/serve.md");
        let guide = fs::read_to_string(guide).unwrap();
        let public = "https://breakout.example.org".parse().unwrap();
        for (proxy, lines) in lines(&public, "127.0.0.1:9418".parse().unwrap()) {
            let block: String = lines.iter().map(|line| format!("  {line}\n")).collect();
            assert!(guide.contains(&block), "{proxy}: {block}");
        }
    }
}
