//! The commands for clients that offer them: [MSC4332](https://github.com/matrix-org/matrix-spec-proposals/pull/4332) and
//! [MSC4391](https://github.com/matrix-org/matrix-spec-proposals/pull/4391), both under their unstable names.
//!
//! Each form of a command is one entry, since neither knows parts that may be left out in every place. What such a client sends besides its text is
//! put together to the text that somebody would have written, and read like that.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use breakout_core::ruma::UserId;
use breakout_i18n::{Language, Message, serve_commands as words};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::{Command, Grammar, Misunderstood, Verb, words::Words};

/// The type of the state event in which all commands stand (MSC4332). Its state key is the user ID of the bot.
pub const COMMANDS_TYPE: &str = "org.matrix.msc4332.commands";

/// The type of the state events of which each describes a command (MSC4391).
pub const DESCRIPTION_TYPE: &str = "org.matrix.msc4391.command_description";

/// Where a client puts a command into its message, for each of them.
pub(crate) const SYNTAX_KEY: &str = "org.matrix.msc4332.command";
pub(crate) const INVOCATION_KEY: &str = "org.matrix.msc4391.command";

/// The most characters of a value that is a name or a number.
const MOST_CHARS: usize = 200;

/// A part of a command that somebody fills in.
#[derive(Clone, Copy)]
struct Part {
    name: &'static str,
    about: fn() -> Message,
    is_text: bool,
    /// Whether it may be left out. Those that may come last.
    is_optional: bool,
}

const GROUPS: Part = part("groups", words::about_groups);
const LENGTH: Part = part("length", words::about_length);
const PERSON: Part = part("person", words::about_person);
const GROUP: Part = part("group", words::about_group);
const NAME: Part = part("name", words::about_name);
const TEXT: Part = Part {
    is_text: true,
    ..part("text", words::about_text)
};

const fn part(name: &'static str, about: fn() -> Message) -> Part {
    Part {
        name,
        about,
        is_text: false,
        is_optional: false,
    }
}

const fn optional(part: Part) -> Part {
    Part {
        is_optional: true,
        ..part
    }
}

/// A command as it is offered: the word that names it, and its parts in their order.
struct Form {
    verb: Verb,
    word: &'static str,
    parts: &'static [Part],
}

/// The forms, named by words that are understood at the beginning of a command.
const FORMS: [Form; 14] = [
    form(Verb::Start, "start", &[GROUPS, optional(LENGTH)]),
    form(Verb::Again, "again", &[optional(LENGTH)]),
    form(Verb::Rotate, "rotate", &[optional(LENGTH)]),
    form(Verb::End, "end", &[]),
    form(Verb::Extend, "extend", &[LENGTH]),
    form(Verb::Move, "move", &[PERSON, GROUP]),
    form(Verb::Add, "add", &[optional(NAME)]),
    form(Verb::Rename, "rename", &[GROUP, NAME]),
    form(Verb::Close, "close", &[GROUP]),
    form(Verb::Say, "say", &[TEXT]),
    form(Verb::Tell, "tell", &[GROUP, TEXT]),
    form(Verb::Status, "status", &[]),
    form(Verb::Report, "report", &[]),
    form(Verb::Help, "help", &[]),
];

const fn form(verb: Verb, word: &'static str, parts: &'static [Part]) -> Form {
    Form { verb, word, parts }
}

impl Form {
    /// Returns the command without a prefix, with what stands for each part.
    fn written(&self, value: impl Fn(&Part) -> String) -> String {
        let mut written = self.word.to_owned();
        for part in self.parts {
            written.push(' ');
            written.push_str(&value(part));
        }
        written
    }

    /// Returns the syntaxes for MSC4332, which knows no part that may be left out: without and with those parts.
    fn syntaxes(&self, name: &str) -> impl Iterator<Item = (String, &'static [Part])> {
        let all = self.parts;
        let required = all.iter().take_while(|part| !part.is_optional).count();
        let short = all.get(..required).filter(|parts| parts.len() < all.len());
        let begin = format!("{name} {}", self.word);
        short.into_iter().chain([all]).map(move |parts| {
            let parts_written = parts.iter().map(|part| format!(" {{{}}}", part.name));
            (
                format!("{begin}{}", parts_written.collect::<String>()),
                parts,
            )
        })
    }
}

/// Returns the content of the state event for MSC4332, for a prefix that is a sign and a name.
pub fn commands(prefix: &str, language: Language) -> Value {
    let (sigil, name) = parted(prefix);
    let commands = FORMS.iter().flat_map(|form| {
        form.syntaxes(name).map(|(syntax, parts)| {
            let variables = parts.iter().map(|part| {
                let about = described(&(part.about)(), language);
                (part.name.to_owned(), about)
            });
            json!({
                "syntax": syntax,
                "variables": variables.collect::<Map<_, _>>(),
                "description": described(&form.verb.about(), language),
            })
        })
    });
    json!({ "sigil": sigil, "commands": commands.collect::<Vec<_>>() })
}

/// Returns the state key and the content of each state event for MSC4391.
pub fn descriptions(bot: &UserId, prefix: &str, language: Language) -> Vec<(String, Value)> {
    let (_, name) = parted(prefix);
    let descriptions = FORMS.iter().map(|form| {
        let command = format!("{name} {}", form.word);
        let digest = Sha256::new()
            .chain_update(&command)
            .chain_update(bot.as_str())
            .finalize();
        let parameters = form.parts.iter().map(|part| {
            let mut parameter = json!({
                "key": part.name,
                "schema": { "schema_type": "primitive", "type": "string" },
                "description": described(&(part.about)(), language),
            });
            if part.is_optional {
                parameter["optional"] = true.into();
            }
            parameter
        });
        let content = json!({
            "command": command,
            "parameters": parameters.collect::<Vec<_>>(),
            "description": described(&form.verb.about(), language),
        });
        (STANDARD.encode(digest), content)
    });
    descriptions.collect()
}

impl Grammar {
    /// Reads a command that a client has put into the content of a message besides its text; `None` if there is none of ours.
    ///
    /// The caller has looked whether the bot is mentioned. The text of such a message is the client's, and need not be read.
    pub fn parse_content(
        &self,
        content: &Value,
        prefix: &str,
    ) -> Option<Result<Command, Misunderstood>> {
        let (_, name) = parted(prefix);
        let (form, values) = match (content.get(INVOCATION_KEY), content.get(SYNTAX_KEY)) {
            (Some(invocation), _) => {
                let command = invocation.get("command")?.as_str()?;
                let named = |form: &&Form| command == format!("{name} {}", form.word);
                (FORMS.iter().find(named)?, invocation.get("arguments"))
            }
            (None, Some(command)) => {
                let syntax = command.get("syntax")?.as_str()?;
                let named = |form: &&Form| form.syntaxes(name).any(|(own, _)| own == syntax);
                (FORMS.iter().find(named)?, command.get("variables"))
            }
            (None, None) => return None,
        };
        let value = |part: &Part| match values.and_then(|values| values.get(part.name)) {
            Some(Value::String(value)) if part.is_text => value.clone(),
            // A name that is whole needs no guess where it ends.
            Some(Value::String(value)) if matches!(part.name, "person" | "group" | "name") => {
                let value: String = value.chars().take(MOST_CHARS).collect();
                match value.trim().is_empty() || value.contains('"') {
                    true => value,
                    false => format!("\"{}\"", value.trim()),
                }
            }
            Some(Value::String(value)) => value.chars().take(MOST_CHARS).collect(),
            Some(Value::Number(value)) => value.to_string(),
            _ => String::new(),
        };
        let written = form.written(value);
        Some(self.read(Words::new(&written)))
    }
}

/// Parts a prefix into its sign and its name.
fn parted(prefix: &str) -> (&str, &str) {
    let name = prefix
        .trim()
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    (prefix.trim().strip_suffix(name).unwrap_or(""), name)
}

fn described(about: &Message, language: Language) -> Value {
    json!({ "m.text": [{ "body": about.text(language) }] })
}

#[cfg(test)]
mod tests {
    use breakout_core::ruma::user_id;

    use super::*;

    const PREFIX: &str = "!breakout";
    const EN: Language = Language::English;

    #[test]
    fn all_commands_stand_in_one_event() {
        let content = commands(PREFIX, EN);
        assert_eq!(content["sigil"], "!");
        let syntaxes: Vec<_> = content["commands"]
            .as_array()
            .unwrap()
            .iter()
            .map(|command| command["syntax"].as_str().unwrap())
            .collect();
        assert_eq!(
            syntaxes,
            [
                "breakout start {groups}",
                "breakout start {groups} {length}",
                "breakout again",
                "breakout again {length}",
                "breakout rotate",
                "breakout rotate {length}",
                "breakout end",
                "breakout extend {length}",
                "breakout move {person} {group}",
                "breakout add",
                "breakout add {name}",
                "breakout rename {group} {name}",
                "breakout close {group}",
                "breakout say {text}",
                "breakout tell {group} {text}",
                "breakout status",
                "breakout report",
                "breakout help",
            ]
        );
        assert_eq!(
            content["commands"][8],
            json!({
                "syntax": "breakout move {person} {group}",
                "variables": {
                    "person": { "m.text": [{ "body": "Who: a name or a Matrix ID" }] },
                    "group": { "m.text": [{ "body": "Which group: its name or number" }] },
                },
                "description": { "m.text": [{ "body": "moves somebody to another group" }] },
            })
        );
        assert_eq!(
            content["commands"][15],
            json!({
                "syntax": "breakout status",
                "variables": {},
                "description": { "m.text": [{ "body": "shows the groups, who is missing, and the time left" }] },
            })
        );
    }

    #[test]
    fn each_command_is_described_under_the_key_that_the_proposal_asks_for() {
        let described = descriptions(user_id!("@bot:example.org"), PREFIX, EN);
        assert_eq!(described.len(), FORMS.len());
        let (key, content) = &described[4];
        assert_eq!(key, "PGZz4adsW4nT4xMuo0iIRdhQviJyXaoofcn6v3j/6Hk=");
        assert_eq!(
            content,
            &json!({
                "command": "breakout extend",
                "parameters": [{
                    "key": "length",
                    "schema": { "schema_type": "primitive", "type": "string" },
                    "description": { "m.text": [{ "body": "How long, like 15m" }] },
                }],
                "description": { "m.text": [{ "body": "gives more time" }] },
            })
        );
        assert_eq!(described[1].1["parameters"][0]["optional"], true);
        let other = descriptions(user_id!("@other:example.org"), PREFIX, EN);
        assert_ne!(other[4].0, *key);
    }

    #[test]
    fn what_such_a_client_sends_is_understood() {
        let grammar = Grammar::of(EN);
        for (command, arguments, meant) in [
            ("start", json!({ "groups": "4", "length": "15m" }), "4 15m"),
            ("start", json!({ "groups": 4 }), "4"),
            (
                "start",
                json!({ "groups": "of 3", "length": "for 10 min" }),
                "of 3 10m",
            ),
            ("again", json!({}), "again"),
            ("extend", json!({ "length": 5 }), "+5m"),
            (
                "move",
                json!({ "person": "Anna to Lee", "group": "Group 2" }),
                "move \"Anna to Lee\" \"Group 2\"",
            ),
            ("add", json!({ "name": "Frogs" }), "add Frogs"),
            ("add", json!({}), "add"),
            (
                "rename",
                json!({ "group": "2", "name": "Frogs" }),
                "rename \"2\" \"Frogs\"",
            ),
            (
                "say",
                json!({ "text": "Five\nminutes" }),
                "say Five\nminutes",
            ),
            (
                "tell",
                json!({ "group": "all", "text": "hi" }),
                "to \"all\" hi",
            ),
            ("end", json!({ "length": "now" }), "end"),
            ("status", json!(null), "status"),
        ] {
            let content = json!({
                "body": "anything",
                "org.matrix.msc4391.command": { "command": format!("breakout {command}"), "arguments": arguments },
            });
            let read = grammar.parse_content(&content, PREFIX).unwrap().unwrap();
            assert_eq!(read.to_string(), meant, "{content}");
        }
        let content = json!({
            "body": "!breakout move @a:x 2",
            "org.matrix.msc4332.command": {
                "syntax": "breakout move {person} {group}",
                "variables": { "person": "@a:x", "group": "2" },
            },
        });
        let read = grammar.parse_content(&content, PREFIX).unwrap().unwrap();
        assert_eq!(read.to_string(), "move \"@a:x\" \"2\"");
        let wrong = json!({ "org.matrix.msc4391.command": { "command": "breakout start", "arguments": { "groups": "501" } } });
        assert!(grammar.parse_content(&wrong, PREFIX).unwrap().is_err());
    }

    #[test]
    fn what_is_of_another_bot_or_hostile_is_not_read() {
        for content in [
            json!({ "body": "!breakout 4" }),
            json!({ "org.matrix.msc4391.command": { "command": "ban", "arguments": {} } }),
            json!({ "org.matrix.msc4391.command": { "command": "breakout move {person}" } }),
            json!({ "org.matrix.msc4391.command": [] }),
            json!({ "org.matrix.msc4391.command": { "command": 4 } }),
            json!({ "org.matrix.msc4332.command": { "syntax": "breakout move" } }),
            json!({ "org.matrix.msc4332.command": null }),
            json!([]),
        ] {
            let read = Grammar::of(EN).parse_content(&content, PREFIX);
            assert_eq!(read, None, "{content}");
        }
    }
}
