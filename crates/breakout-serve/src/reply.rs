//! What the bot writes: lines and a table, with markup and without, as an answer to a message.

use breakout_i18n::{Language, Message};
use matrix_sdk::ruma::{EventId, UserId};
use serde_json::{Value, json};

use crate::answer::Answer;

/// So much text goes into one message at the most. An event has 65,536 bytes, and this stands there twice, with markup.
const MOST_BYTES: usize = 20_000;

/// Something that the bot says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reply {
    blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
enum Block {
    /// What is put into words elsewhere.
    Written(Answer),
    Line(Message),
    /// A short list, each with a point before it.
    List(Vec<Message>),
    Table {
        head: Vec<Message>,
        rows: Vec<Vec<Message>>,
    },
}

impl Reply {
    pub(crate) fn line(line: impl Into<Message>) -> Self {
        Self::default().and(line)
    }

    pub(crate) fn and(mut self, line: impl Into<Message>) -> Self {
        self.blocks.push(Block::Line(line.into()));
        self
    }

    pub(crate) fn list(mut self, items: impl IntoIterator<Item = Message>) -> Self {
        let items: Vec<_> = items.into_iter().collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
        self
    }

    pub(crate) fn table<const N: usize>(
        mut self,
        head: [Message; N],
        rows: impl IntoIterator<Item = [Message; N]>,
    ) -> Self {
        self.blocks.push(Block::Table {
            head: head.into(),
            rows: rows.into_iter().map(Into::into).collect(),
        });
        self
    }

    fn text(&self, language: Language) -> String {
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Written(answer) => answer.text.clone(),
            Block::Line(line) => line.text(language),
            Block::List(items) => {
                let items = items
                    .iter()
                    .map(|item| format!("• {}", item.text(language)));
                items.collect::<Vec<_>>().join("\n")
            }
            Block::Table { head, rows } => {
                let rows = rows.iter().map(|row| row_text(head, row, language));
                rows.collect::<Vec<_>>().join("\n")
            }
        });
        blocks.collect::<Vec<_>>().join("\n")
    }

    fn html(&self, language: Language) -> String {
        let mut html = String::new();
        for block in &self.blocks {
            match block {
                Block::Written(answer) => html.push_str(&answer.html),
                Block::Line(line) => html.push_str(&format!("<p>{}</p>", line.html(language))),
                Block::List(items) => {
                    let items = items
                        .iter()
                        .map(|item| format!("<li>{}</li>", item.html(language)));
                    html.push_str(&format!("<ul>{}</ul>", items.collect::<String>()));
                }
                Block::Table { head, rows } => {
                    let cells = |row: &[Message], tag: &str| {
                        let cells = row.iter();
                        let cells =
                            cells.map(|cell| format!("<{tag}>{}</{tag}>", cell.html(language)));
                        format!("<tr>{}</tr>", cells.collect::<String>())
                    };
                    let body = rows.iter().map(|row| cells(row, "td")).collect::<String>();
                    html.push_str(&format!(
                        "<table><thead>{}</thead><tbody>{body}</tbody></table>",
                        cells(head, "th")
                    ));
                }
            }
        }
        html
    }

    /// The content of a notice, which nobody is notified of. What is too long for one loses its markup, then its end.
    pub(crate) fn notice(&self, language: Language) -> Value {
        self.message("m.notice", language)
    }

    /// The content of a text, of which those who are mentioned are notified.
    pub(crate) fn call(&self, language: Language, to: &[&UserId]) -> Value {
        mentioning(self.message("m.text", language), to)
    }

    /// An answer to somebody's message, in the thread in which that stands.
    pub(crate) fn to(
        &self,
        language: Language,
        event_id: &EventId,
        sender: &UserId,
        thread: Option<&EventId>,
    ) -> Value {
        let mut content = mentioning(self.notice(language), &[sender]);
        content["m.relates_to"] = json!({ "m.in_reply_to": { "event_id": event_id } });
        if let Some(root) = thread {
            content["m.relates_to"]["rel_type"] = json!("m.thread");
            content["m.relates_to"]["event_id"] = json!(root);
            content["m.relates_to"]["is_falling_back"] = json!(false);
        }
        content
    }

    /// Puts this in the place of an earlier message of the bot.
    pub(crate) fn instead_of(&self, language: Language, event_id: &EventId) -> Value {
        let new = mentioning(self.notice(language), &[]);
        let mut content = new.clone();
        content["m.new_content"] = new;
        content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": event_id });
        content
    }

    fn message(&self, msgtype: &str, language: Language) -> Value {
        let text = self.text(language);
        if text.len() > MOST_BYTES {
            let end = text.floor_char_boundary(MOST_BYTES);
            return json!({ "msgtype": msgtype, "body": format!("{} …", &text[..end]) });
        }
        let html = self.html(language);
        if html.len() > 2 * MOST_BYTES {
            return json!({ "msgtype": msgtype, "body": text });
        }
        json!({
            "msgtype": msgtype,
            "body": text,
            "format": "org.matrix.custom.html",
            "formatted_body": html,
        })
    }
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        Self {
            blocks: vec![Block::Written(answer)],
        }
    }
}

/// Says whom a message mentions: nobody else, whatever names stand in it.
fn mentioning(mut content: Value, users: &[&UserId]) -> Value {
    content["m.mentions"] = match users {
        [] => json!({}),
        users => json!({ "user_ids": users }),
    };
    content
}

/// A row on one line: its first cell, and the others with what they are.
fn row_text(head: &[Message], row: &[Message], language: Language) -> String {
    let mut cells = head.iter().zip(row);
    let first = cells.next().map(|(_, cell)| cell.text(language));
    let rest = cells.filter_map(|(head, cell)| {
        let (head, cell) = (head.text(language), cell.text(language));
        let is_only = row.len() == 2;
        (!cell.is_empty()).then(|| {
            if is_only {
                cell
            } else {
                format!("{head}: {cell}")
            }
        })
    });
    let rest = rest.collect::<Vec<_>>().join("; ");
    let first = first.unwrap_or_default();
    match rest.is_empty() {
        true => format!("• {first}"),
        false => format!("• {first} – {rest}"),
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{event_id, user_id};

    use super::*;

    fn said(text: &str) -> Message {
        Message::verbatim(text)
    }

    #[test]
    fn an_answer_has_a_table_for_some_and_lines_for_others() {
        let reply = Reply::line(said("Two groups:")).table(
            [said("Group"), said("People")],
            [
                [said("Group 1"), said("Ann & Bob")],
                [said("Group <2>"), said("")],
            ],
        );
        let content = reply.to(
            Language::English,
            event_id!("$1"),
            user_id!("@tina:x"),
            None,
        );
        assert_eq!(
            content,
            json!({
                "msgtype": "m.notice",
                "body": "Two groups:\n• Group 1 – Ann & Bob\n• Group <2>",
                "format": "org.matrix.custom.html",
                "formatted_body": "<p>Two groups:</p><table><thead><tr><th>Group</th><th>People</th></tr></thead>\
                    <tbody><tr><td>Group 1</td><td>Ann &amp; Bob</td></tr><tr><td>Group &lt;2&gt;</td><td></td></tr></tbody></table>",
                "m.mentions": { "user_ids": ["@tina:x"] },
                "m.relates_to": { "m.in_reply_to": { "event_id": "$1" } },
            })
        );
    }

    #[test]
    fn an_answer_stands_in_the_thread_of_what_it_answers() {
        let (to, root) = (event_id!("$1"), event_id!("$t"));
        let tina = user_id!("@tina:x");
        let content = Reply::line(said("yes")).to(Language::English, to, tina, Some(root));
        assert_eq!(
            content["m.relates_to"],
            json!({
                "rel_type": "m.thread",
                "event_id": "$t",
                "is_falling_back": false,
                "m.in_reply_to": { "event_id": "$1" },
            })
        );
    }

    #[test]
    fn a_new_version_mentions_nobody_anew() {
        let content = Reply::line(said("new")).instead_of(Language::English, event_id!("$1"));
        assert_eq!(content["m.new_content"]["body"], "new");
        assert_eq!(content["m.new_content"]["m.mentions"], json!({}));
        assert_eq!(content["m.relates_to"]["rel_type"], "m.replace");
    }

    #[test]
    fn what_is_too_long_is_cut_rather_than_refused() {
        let rows = (0..3_000).map(|n| [said(&format!("Group {n}")), said("Ännchen & Bob")]);
        let reply = Reply::default().table([said("Group"), said("People")], rows);
        let content = reply.notice(Language::English);
        assert!(serde_json::to_vec(&content).unwrap().len() < 60_000);
        assert!(content["body"].as_str().unwrap().ends_with(" …"));
    }
}
