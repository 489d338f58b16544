//! A message in its two forms: without markup, and in HTML.

use std::borrow::Cow;

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::events::Mentions;

use super::Announcement;
use crate::way_back::WayBack;

/// A message as paragraphs and lists. The markup is made of it at the end, so that it is well
/// formed in whatever order the message is put together.
#[derive(Clone, Debug, Default)]
pub(super) struct Text(Vec<Block>);

#[derive(Clone, Debug)]
enum Block {
    Paragraph(Vec<Span>),
    /// An entry of a list; those that follow one another are in one list.
    Item(Vec<Span>),
}

/// A piece of a line. All text is escaped when it becomes markup.
#[derive(Clone, Debug)]
pub(super) enum Span {
    Plain(String),
    Strong(String),
    /// The way back to the parent, at the end of a sentence.
    Back(WayBack),
    /// Without markup, the bare address stands in the place of the label.
    Link {
        label: String,
        link: Link,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The address that stands in text without markup.
    pub(super) bare: String,
    /// The address behind a label.
    pub(super) labelled: String,
}

impl Text {
    pub(super) fn line(&mut self, line: impl Into<String>) {
        self.spans(vec![Span::Plain(line.into())]);
    }

    /// Adds a paragraph of several pieces.
    pub(super) fn spans(&mut self, spans: Vec<Span>) {
        self.0.push(Block::Paragraph(spans));
    }

    /// Adds an entry of a list.
    pub(super) fn item(&mut self, spans: Vec<Span>) {
        self.0.push(Block::Item(spans));
    }

    pub(super) fn plain(&self) -> String {
        let lines = self.0.iter().map(|block| {
            let (bullet, spans) = match block {
                Block::Paragraph(spans) => ("", spans),
                Block::Item(spans) => ("• ", spans),
            };
            let spans = spans.iter().map(Span::plain);
            bullet.to_owned() + &spans.collect::<String>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(super) fn html(&self) -> String {
        let is_item = |block: &Block| matches!(block, Block::Item(_));
        let mut html = String::new();
        for blocks in self.0.chunk_by(|one, next| is_item(one) == is_item(next)) {
            let in_list = blocks.iter().any(is_item);
            html.push_str(if in_list { "<ul>" } else { "" });
            for block in blocks {
                let (open, spans, close) = match block {
                    Block::Paragraph(spans) => ("<p>", spans, "</p>"),
                    Block::Item(spans) => ("<li>", spans, "</li>"),
                };
                html.push_str(open);
                html.extend(spans.iter().map(Span::html));
                html.push_str(close);
            }
            html.push_str(if in_list { "</ul>" } else { "" });
        }
        html
    }

    pub(super) fn finish(self, mentions: Mentions) -> Announcement {
        Announcement {
            body: self.plain(),
            formatted_body: self.html(),
            mentions,
            part: None,
        }
    }
}

impl Span {
    pub(super) fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(text) | Self::Strong(text) => text.into(),
            Self::Back(way_back) => format!("{}: {}", way_back.name(), way_back.link()).into(),
            Self::Link { link, .. } => (&*link.bare).into(),
        }
    }

    pub(super) fn html(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(text) => encode_text(text),
            Self::Strong(text) => format!("<strong>{}</strong>", encode_text(text)).into(),
            Self::Back(way_back) => format!("{}.", way_back.html()).into(),
            Self::Link { label, link } => format!(
                "<a href=\"{}\">{}</a>",
                encode_double_quoted_attribute(&link.labelled),
                encode_text(label)
            )
            .into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads HTML as a browser that forgives nothing: each tag is closed where it was opened, only
    /// entries are in lists, and they nowhere else.
    fn check(html: &str) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = html;
        while let Some((text, tag)) = rest.split_once('<') {
            if !text.is_empty() && open.last().is_none_or(|tag| *tag == "ul") {
                return Err(format!("text outside of a paragraph: {text:?}"));
            }
            let (tag, after) = tag.split_once('>').ok_or("a tag without end")?;
            rest = after;
            if let Some(closed) = tag.strip_prefix('/') {
                if open.pop() != Some(closed) {
                    return Err(format!("</{closed}> closes something else"));
                }
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let is_right = match (name, open.last().copied()) {
                ("p" | "ul", None) | ("li", Some("ul")) => attributes.is_empty(),
                ("strong", Some("p" | "li")) => attributes.is_empty(),
                ("a", Some("p" | "li")) => {
                    let href = attributes.strip_prefix("href=\"");
                    href.and_then(|href| href.strip_suffix('"'))
                        .is_some_and(|href| !href.contains('"'))
                }
                _ => false,
            };
            if !is_right {
                return Err(format!("<{tag}> in {open:?}"));
            }
            open.push(name);
        }
        match (open.is_empty(), rest) {
            (true, "") => Ok(()),
            _ => Err(format!("{open:?} is left open, or text: {rest:?}")),
        }
    }

    fn any_span() -> impl Strategy<Value = Span> {
        let text = || "[a-z <>&\"'/]{0,12}";
        prop_oneof![
            text().prop_map(Span::Plain),
            text().prop_map(Span::Strong),
            (text(), text()).prop_map(|(label, address)| {
                let link = Link {
                    bare: address.clone(),
                    labelled: address,
                };
                Span::Link { label, link }
            }),
        ]
    }

    proptest! {
        #[test]
        fn no_order_of_lines_and_entries_makes_html_that_is_not_well_formed(
            blocks in prop::collection::vec((any::<bool>(), prop::collection::vec(any_span(), 0..4)), 0..12),
        ) {
            let mut text = Text::default();
            for (is_item, spans) in &blocks {
                match is_item {
                    true => text.item(spans.clone()),
                    false => text.spans(spans.clone()),
                }
            }
            let html = text.html();
            prop_assert_eq!(check(&html), Ok(()), "{}", html);
            let items = blocks.iter().filter(|(is_item, _)| *is_item).count();
            prop_assert_eq!(html.matches("<li>").count(), items);
            prop_assert!(text.plain().lines().count() <= blocks.len());
        }
    }

    #[test]
    fn what_follows_a_list_is_no_part_of_it() {
        let mut text = Text::default();
        text.line("before");
        text.item(vec![Span::Strong("A & B".to_owned())]);
        text.line("after");
        assert_eq!(
            text.html(),
            "<p>before</p><ul><li><strong>A &amp; B</strong></li></ul><p>after</p>"
        );
        assert_eq!(text.plain(), "before\n• A & B\nafter");
        check("<ul><li>a</li><p>b</p></ul>").unwrap_err();
    }
}
