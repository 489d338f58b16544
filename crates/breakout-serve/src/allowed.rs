//! Who may invite the bot.

use matrix_sdk::ruma::{ServerName, UserId};
use wildmatch::WildMatch;

/// The servers and users whose invites are accepted, with `*` and `?` as in a room's list of servers.
#[derive(Clone, Debug)]
pub struct Allowed {
    servers: Vec<WildMatch>,
    users: Vec<WildMatch>,
}

impl Allowed {
    /// Takes what the administrator has written.
    pub fn new(
        servers: impl IntoIterator<Item = String>,
        users: impl IntoIterator<Item = String>,
    ) -> Self {
        let of = |text: String| WildMatch::new(&text.to_lowercase());
        Self {
            servers: servers.into_iter().map(of).collect(),
            users: users.into_iter().map(of).collect(),
        }
    }

    /// Whether an invite by this user is accepted. Where nothing is said, those of the bot's own server are.
    pub fn has(&self, user: &UserId, own_server: &ServerName) -> bool {
        let server = user.server_name();
        if self.servers.is_empty() && self.users.is_empty() {
            return server == own_server;
        }
        let matches = |patterns: &[WildMatch], text: &str| {
            let text = text.to_lowercase();
            patterns.iter().any(|pattern| pattern.matches(&text))
        };
        matches(&self.servers, server.as_str()) || matches(&self.users, user.as_str())
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::server_name;

    use super::*;

    #[test]
    fn servers_and_users_are_allowed_by_pattern_and_nobody_else() {
        let of = |servers: &[&str], users: &[&str]| {
            let owned =
                |list: &[&str]| -> Vec<_> { list.iter().map(|s| (*s).to_owned()).collect() };
            Allowed::new(owned(servers), owned(users))
        };
        let own = server_name!("school.org");
        let has = |allowed: &Allowed, user| allowed.has(UserId::parse(user).as_ref().unwrap(), own);
        let nothing_said = of(&[], &[]);
        assert!(has(&nothing_said, "@ann:school.org"));
        assert!(!has(&nothing_said, "@ann:school.org.evil"));
        let servers = of(&["*.School.org", "other.org"], &[]);
        assert!(has(&servers, "@ann:a.school.org") && has(&servers, "@x:OTHER.org"));
        assert!(!has(&servers, "@ann:school.org") && !has(&servers, "@x:other.org:8448"));
        let users = of(&[], &["@t?na:far.org"]);
        assert!(has(&users, "@tina:far.org"));
        assert!(!has(&users, "@tinna:far.org") && !has(&users, "@tina:school.org"));
    }
}
