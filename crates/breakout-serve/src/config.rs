//! What the administrator says: a file, and the environment over it.

mod pages;

use std::{
    fmt, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use breakout_core::event::widget::WidgetAddress;
use breakout_i18n::{Language, Message, serve as words};
use breakout_words::CommandError;
use matrix_sdk::ruma::UserId;
use secrecy::SecretString;
use serde::Deserialize;

pub use self::pages::Pages;
use crate::allowed::Allowed;

/// What the variables of the environment begin with.
const VARIABLES: &str = "BREAKOUT_SERVE_";

/// What commands begin with unless the administrator says otherwise.
const PREFIX: &str = "!breakout";

/// How the bot is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// The homeserver's name or URL.
    pub homeserver: String,
    /// The account: a user ID, or the part before the colon.
    pub user: String,
    /// How it logs in the first time.
    pub secret: Secret,
    /// Where the account's recovery key is, or is put.
    pub recovery_key_file: PathBuf,
    /// Where everything is kept that has to outlive the process.
    pub state_dir: PathBuf,
    /// Who may invite the bot.
    pub allowed: Allowed,
    /// What commands begin with.
    pub prefix: String,
    /// The language of the bot.
    pub language: Language,
    /// Where health and numbers are told, if anywhere.
    pub listen: Option<SocketAddr>,
    /// Where the widget is that the bot adds to rooms: where the administrator says, or with the pages for hosts.
    pub widget_url: Option<WidgetAddress>,
    /// What pages for hosts need, if there are any.
    pub pages: Option<Pages>,
    /// Whether it is added with the first session of a room.
    pub widget: bool,
    /// Whether the commands stand in rooms as state events, for clients that offer them.
    pub announce_commands: bool,
    /// How long people may take before a command is too old to be done.
    pub patience: Duration,
}

/// The file with which the bot logs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The account's password.
    Password(PathBuf),
    /// The access token of a device that was made for the bot.
    AccessToken(PathBuf),
}

/// The file as it is written. Each line may be given by the environment as well.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    homeserver: Option<String>,
    user: Option<String>,
    password_file: Option<PathBuf>,
    access_token_file: Option<PathBuf>,
    recovery_key_file: Option<PathBuf>,
    state_dir: Option<PathBuf>,
    #[serde(default)]
    allowed_servers: Vec<String>,
    #[serde(default)]
    allowed_users: Vec<String>,
    prefix: Option<String>,
    language: Option<String>,
    listen: Option<String>,
    widget_url: Option<String>,
    widget: Option<bool>,
    public_url: Option<String>,
    #[serde(default)]
    element_origins: Vec<String>,
    announce_commands: Option<bool>,
}

impl Config {
    /// Reads the file, if there is one, and what the environment says instead of it.
    ///
    /// # Errors
    ///
    /// Fails with everything that is wrong, and how to mend it.
    pub fn load(
        file: Option<&Path>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Vec<CommandError>> {
        let mut written = match file {
            Some(file) => read(file).map_err(|error| vec![error])?,
            None => Written::default(),
        };
        let overlaid = written
            .overlay(|key| environment(&variable(key)).filter(|value| !value.trim().is_empty()));
        match (overlaid, written.check()) {
            (Ok(()), checked) => checked,
            (Err(error), Ok(_)) => Err(vec![error]),
            (Err(error), Err(others)) => Err([vec![error], others].concat()),
        }
    }
}

fn read(file: &Path) -> Result<Written, CommandError> {
    let shown = || file.display().to_string();
    let text = fs::read_to_string(file)
        .map_err(|error| CommandError::usage(words::config_not_read(shown())).with_source(error))?;
    toml::from_str(&text).map_err(|error| {
        // Its own text shows the line, which may be a secret that was put in the wrong place.
        let line = error.span().map_or(1, |span| {
            1 + text
                .bytes()
                .take(span.start)
                .filter(|byte| *byte == b'\n')
                .count()
        });
        CommandError::usage(words::config_damaged(shown(), line))
            .with_source(NotToml(error.message().to_owned()))
            .with_hint(words::config_keys())
    })
}

/// What is wrong with a file, without what stands in it.
#[derive(Debug)]
struct NotToml(String);

impl fmt::Display for NotToml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotToml {}

impl Written {
    fn overlay(&mut self, said: impl Fn(&str) -> Option<String>) -> Result<(), CommandError> {
        let texts = [
            ("homeserver", &mut self.homeserver),
            ("user", &mut self.user),
            ("prefix", &mut self.prefix),
            ("language", &mut self.language),
            ("listen", &mut self.listen),
            ("widget_url", &mut self.widget_url),
            ("public_url", &mut self.public_url),
        ];
        for (key, text) in texts {
            if let Some(value) = said(key) {
                *text = Some(value);
            }
        }
        // Who says one way to log in does not mean the other one, which a file may have.
        let (password, token) = (said("password_file"), said("access_token_file"));
        if password.is_some() || token.is_some() {
            self.password_file = password.map(Into::into);
            self.access_token_file = token.map(Into::into);
        }
        let paths = [
            ("recovery_key_file", &mut self.recovery_key_file),
            ("state_dir", &mut self.state_dir),
        ];
        for (key, path) in paths {
            if let Some(value) = said(key) {
                *path = Some(value.into());
            }
        }
        let lists = [
            ("allowed_servers", &mut self.allowed_servers),
            ("allowed_users", &mut self.allowed_users),
            ("element_origins", &mut self.element_origins),
        ];
        for (key, list) in lists {
            if let Some(value) = said(key) {
                let entries = value.split([',', ' ']).map(str::trim);
                *list = entries
                    .filter(|entry| !entry.is_empty())
                    .map(str::to_owned)
                    .collect();
            }
        }
        let switches = [
            ("widget", &mut self.widget),
            ("announce_commands", &mut self.announce_commands),
        ];
        for (key, switch) in switches {
            if let Some(value) = said(key) {
                let parsed = value.trim().parse();
                *switch = Some(parsed.map_err(|_| {
                    CommandError::usage(words::neither_true_nor_false(variable(key), &*value))
                })?);
            }
        }
        Ok(())
    }

    fn check(self) -> Result<Config, Vec<CommandError>> {
        let mut wrong = Vec::new();
        let mut missing = |key: &str, hint: Message| {
            let message = words::config_lacks(key, variable(key));
            wrong.push(CommandError::usage(message).with_hint(hint));
        };
        let homeserver = self.homeserver.unwrap_or_default();
        if homeserver.is_empty() {
            missing("homeserver", words::homeserver_looks_like());
        }
        let user = self.user.unwrap_or_default();
        if user.is_empty() {
            missing("user", words::user_looks_like());
        }
        let state_dir = self.state_dir.unwrap_or_default();
        if state_dir.as_os_str().is_empty() {
            missing("state_dir", words::state_dir_is_for());
        }
        let secret = match (self.password_file, self.access_token_file) {
            (Some(path), None) => Secret::Password(path),
            (None, Some(path)) => Secret::AccessToken(path),
            (None, None) => {
                missing("password_file", words::or_an_access_token());
                Secret::Password(PathBuf::new())
            }
            (Some(path), Some(_)) => {
                wrong.push(CommandError::usage(words::two_secrets()));
                Secret::Password(path)
            }
        };
        if user.starts_with('@') && UserId::parse(&user).is_err() {
            wrong.push(
                CommandError::usage(words::not_a_user(&user)).with_hint(words::user_looks_like()),
            );
        }
        let prefix = self.prefix.unwrap_or_else(|| PREFIX.to_owned());
        if prefix.is_empty() || prefix.contains(char::is_whitespace) || prefix.starts_with('/') {
            wrong.push(
                CommandError::usage(words::not_a_prefix(&prefix))
                    .with_hint(words::prefix_looks_like(PREFIX)),
            );
        }
        let tag = self.language.as_deref().unwrap_or("en");
        let language = Language::from_tag(tag).unwrap_or_else(|| {
            let known = Language::ALL.map(Language::tag).join(", ");
            wrong.push(CommandError::usage(words::not_a_language(tag, known)));
            Language::default()
        });
        let listen = self.listen.and_then(|address| {
            let parsed: Option<SocketAddr> = address.parse().ok();
            let loopback = parsed.filter(|address| address.ip().is_loopback());
            if loopback.is_none() {
                wrong.push(
                    CommandError::usage(words::not_a_loopback_address(&address))
                        .with_hint(words::address_looks_like()),
                );
            }
            loopback
        });
        let widget_url = self.widget_url.and_then(|address| {
            let parsed: Option<WidgetAddress> = address.parse().ok();
            if parsed.is_none() {
                wrong.push(
                    CommandError::usage(words::not_a_widget_address(address))
                        .with_hint(words::widget_address_looks_like()),
                );
            }
            parsed
        });
        let pages = pages::read(self.public_url, &self.element_origins, listen, &mut wrong);
        let widget_url = widget_url.or_else(|| pages.as_ref().and_then(Pages::widget));
        if self.widget == Some(true) && widget_url.is_none() {
            wrong.push(
                CommandError::usage(words::no_widget_url())
                    .with_hint(words::widget_address_looks_like()),
            );
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Config {
            recovery_key_file: self
                .recovery_key_file
                .unwrap_or_else(|| state_dir.join("recovery-key")),
            allowed: Allowed::new(self.allowed_servers, self.allowed_users),
            patience: Duration::from_secs(15 * 60),
            homeserver,
            user,
            secret,
            state_dir,
            prefix,
            language,
            listen,
            announce_commands: self.announce_commands.unwrap_or(false),
            widget: self.widget.unwrap_or(widget_url.is_some()),
            widget_url,
            pages,
        })
    }
}

impl Secret {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Password(path) | Self::AccessToken(path) => path,
        }
    }

    pub(crate) fn read(&self) -> Result<SecretString, CommandError> {
        read_secret(self.path())
    }
}

/// Reads a file with one secret in it. What stands in it is told to nobody.
pub(crate) fn read_secret(path: &Path) -> Result<SecretString, CommandError> {
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| {
        CommandError::refused(words::secret_not_read(&*shown)).with_source(error)
    })?;
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() {
        return Err(CommandError::refused(words::secret_is_empty(shown)));
    }
    Ok(secret.into())
}

fn variable(key: &str) -> String {
    format!("{VARIABLES}{}", key.to_uppercase())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn load(text: &str, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("breakout.toml");
        fs::write(&file, text).unwrap();
        let environment: BTreeMap<_, _> = environment.iter().copied().collect();
        let said = |variable: &str| environment.get(variable).map(|value| (*value).to_owned());
        Config::load(Some(&file), said).map_err(|wrong| {
            let told = wrong.iter().map(|error| {
                let hints = error.hint_texts(Language::English).join("; ");
                format!("{} ({hints})", error.message().text(Language::English))
            });
            let tags = Language::ALL.map(Language::tag).join(", ");
            let told = told.map(|told| told.replace(&tags, "TAGS"));
            told.map(|told| told.replace(&file.display().to_string(), "FILE"))
                .collect()
        })
    }

    #[test]
    fn a_file_is_enough_and_the_environment_comes_first() {
        let text = r#"
            homeserver = "https://matrix.example.org"
            user = "breakout"
            password_file = "/run/password"
            state_dir = "/var/lib/breakout"
            allowed_servers = ["example.org"]
        "#;
        let config = load(text, &[]).unwrap();
        assert_eq!(config.secret, Secret::Password("/run/password".into()));
        assert_eq!(
            config.recovery_key_file,
            Path::new("/var/lib/breakout/recovery-key")
        );
        assert_eq!((&*config.prefix, config.listen), ("!breakout", None));
        let environment = [
            ("BREAKOUT_SERVE_USER", "@bot:example.org"),
            ("BREAKOUT_SERVE_ACCESS_TOKEN_FILE", "/run/token"),
            ("BREAKOUT_SERVE_ALLOWED_USERS", "@a:b, @c:d"),
            ("BREAKOUT_SERVE_LISTEN", "127.0.0.1:9418"),
            ("BREAKOUT_SERVE_PREFIX", "!b"),
            ("BREAKOUT_SERVE_WIDGET_URL", "https://w.example/breakout"),
            ("BREAKOUT_SERVE_WIDGET", "false"),
            ("BREAKOUT_SERVE_ANNOUNCE_COMMANDS", "true"),
        ];
        let config = load(text, &environment).unwrap();
        assert_eq!(config.user, "@bot:example.org");
        assert_eq!(config.secret, Secret::AccessToken("/run/token".into()));
        assert_eq!(config.prefix, "!b");
        assert_eq!(config.listen, "127.0.0.1:9418".parse().ok());
        let folder = config.widget_url.as_ref().map(WidgetAddress::as_str);
        assert_eq!(folder, Some("https://w.example/breakout/"));
        assert!(!config.widget && config.announce_commands);
        let with_widget = format!("{text}\nwidget_url = \"https://w.example/\"");
        assert!(load(&with_widget, &[]).unwrap().widget);
        let config = load(text, &[]).unwrap();
        assert!(!config.widget && !config.announce_commands);
    }

    #[test]
    fn with_pages_for_hosts_the_widget_is_beside_them_unless_it_is_said_to_be_elsewhere() {
        let text = "homeserver = \"h\"\nuser = \"breakout\"\nstate_dir = \"s\"\npassword_file = \"p\"\nlisten = \"127.0.0.1:9418\"\n\
                    public_url = \"https://b.example\"\nelement_origins = [\"https://e.example\"]";
        let widget = |environment: &[(&str, &str)]| {
            let config = load(text, environment).unwrap();
            let folder = config.widget_url.as_ref().map(WidgetAddress::as_str);
            (folder.unwrap_or_default().to_owned(), config.widget)
        };
        let own = "https://b.example/widget/".to_owned();
        assert_eq!(widget(&[]), (own.clone(), true));
        assert_eq!(widget(&[("BREAKOUT_SERVE_WIDGET", "false")]), (own, false));
        let elsewhere = ("BREAKOUT_SERVE_WIDGET_URL", "https://w.example/");
        assert_eq!(widget(&[elsewhere]), (elsewhere.1.to_owned(), true));
    }

    #[test]
    fn a_form_of_a_language_is_one_of_those_to_choose() {
        let text = "homeserver = \"h\"\nuser = \"breakout\"\nstate_dir = \"s\"\npassword_file = \"p\"\nlanguage = \"de-formal\"";
        let language = |said: &str| {
            let environment = [("BREAKOUT_SERVE_LANGUAGE", said)];
            load(text, &environment).unwrap().language
        };
        assert_eq!(load(text, &[]).unwrap().language, Language::GermanFormal);
        assert_eq!(language("de-x-formal"), Language::GermanFormal);
        assert_eq!(language("de"), Language::German);
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once_and_how_to_mend_it() {
        insta::assert_snapshot!(load("listen = \"0.0.0.0:80\"\nprefix = \"/b\"\nlanguage = \"xx\"\nwidget_url = \"http://w.example\"", &[("BREAKOUT_SERVE_WIDGET", "maybe")]).unwrap_err().join("\n"), @r#"
        BREAKOUT_SERVE_WIDGET must be true or false, and not “maybe” ()
        the configuration lacks `homeserver`, which may also be given as BREAKOUT_SERVE_HOMESERVER (write the homeserver's name or URL, like "example.org" or "https://matrix.example.org")
        the configuration lacks `user`, which may also be given as BREAKOUT_SERVE_USER (write the bot's user ID or the part before the colon, like "@breakout:example.org" or "breakout")
        the configuration lacks `state_dir`, which may also be given as BREAKOUT_SERVE_STATE_DIR (it is a directory of its own, like "/var/lib/breakout", in which the bot may write, and which outlives it)
        the configuration lacks `password_file`, which may also be given as BREAKOUT_SERVE_PASSWORD_FILE (write the path of a file with the bot's password in it; or give `access_token_file`, a file with the access token of a device made for the bot)
        "/b" cannot begin a command (write one word that nobody begins a sentence with, like "!breakout"; clients keep what begins with "/")
        the language xx is not known; there are: TAGS ()
        health is not told at 0.0.0.0:80 (write a loopback address and a port, like "127.0.0.1:9418"; a reverse proxy can make it reachable)
        http://w.example cannot be the address of the widget (write the https address of the folder that `breakout widget --export` has written, like "https://widgets.example.org/breakout/")
        "#);
        let both = "homeserver = \"h\"\nuser = \"@x\"\nstate_dir = \"s\"\npassword_file = \"p\"\naccess_token_file = \"t\"";
        insta::assert_snapshot!(load(both, &[]).unwrap_err().join("\n"), @r#"
        give `password_file` or `access_token_file`, not both ()
        @x is no user ID (write the bot's user ID or the part before the colon, like "@breakout:example.org" or "breakout")
        "#);
    }

    #[test]
    fn a_secret_in_the_wrong_place_is_not_shown() {
        let told = load("homeserver = \"h\"\npassword = \"very secret\"", &[]);
        let told = told.unwrap_err().join("\n");
        assert!(!told.contains("secret"), "{told}");
        insta::assert_snapshot!(told, @"the configuration FILE is wrong in line 2 (it may hold homeserver, user, password_file, access_token_file, recovery_key_file, state_dir, widget_url, widget, announce_commands, public_url, element_origins, allowed_servers, allowed_users, prefix, language and listen)");
    }

    #[test]
    fn a_secret_is_one_line_of_a_file() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("password");
        fs::write(&file, "a pass phrase\n").unwrap();
        let secret = read_secret(&file).unwrap();
        assert_eq!(
            secrecy::ExposeSecret::expose_secret(&secret),
            "a pass phrase"
        );
        fs::write(&file, "\n").unwrap();
        assert!(read_secret(&file).is_err());
    }
}
