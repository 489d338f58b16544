//! A message in its two forms: without markup, and in HTML.

use std::borrow::Cow;

use html_escape::{encode_double_quoted_attribute, encode_text};

use crate::{
    group_word::GroupWord,
    way_back::WayBack,
    words::{Piece, Sentence, Slot, Words},
};

/// A message as paragraphs and lists. The markup is made of it at the end, so that it is well
/// formed in whatever order the message is put together.
#[derive(Clone, Debug)]
pub(crate) struct Text<'a> {
    words: &'a dyn Words,
    blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
enum Block {
    Paragraph(Vec<Span>),
    /// A sentence with a link to the parent. Without markup, the bare address is the last thing on
    /// its line, so that nothing sticks to it.
    WayBack {
        spans: Vec<Span>,
        address: String,
    },
    /// An entry of a list; those that follow one another are in one list.
    Item(Vec<Span>),
}

/// A piece of a line. All text is escaped when it becomes markup.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Plain(String),
    Strong(String),
    /// The name of the parent. Clients show a link to it with its name, since the reader is in it.
    Parent {
        name: String,
        address: String,
    },
    /// Without markup, the bare address stands in the place of the label.
    Link {
        label: String,
        link: Link,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The address that stands in text without markup.
    pub(crate) bare: String,
    /// The address behind a label.
    pub(crate) labelled: String,
}

impl<'a> Text<'a> {
    pub(crate) fn new(words: &'a dyn Words) -> Self {
        let blocks = Vec::new();
        Self { words, blocks }
    }

    /// Returns the language in which it is written.
    pub(crate) fn words(&self) -> &'a dyn Words {
        self.words
    }

    /// Adds a paragraph of sentences without slots.
    pub(crate) fn say(&mut self, sentences: &[Sentence]) {
        let sentences = sentences.iter().map(|sentence| self.words.text(*sentence));
        let line = sentences.collect::<Vec<_>>().join(" ");
        self.spans(vec![Span::Plain(line)]);
    }

    /// Adds what people can write in a child.
    pub(crate) fn two_words(&mut self) {
        let word = |word: GroupWord| Span::Plain(word.to_string());
        let slots = [
            (Slot::HelpWord, word(GroupWord::help(self.words))),
            (Slot::ReportWord, word(GroupWord::report(self.words))),
        ];
        self.spans(self.filled(Sentence::TwoWords, &slots));
    }

    /// Adds a sentence with the way back to the parent.
    pub(crate) fn way_back(&mut self, sentence: Sentence, way_back: &WayBack) {
        let parent = Span::Parent {
            name: way_back.name(self.words).into_owned(),
            address: way_back.link().to_owned(),
        };
        let spans = self.filled(sentence, &[(Slot::MainRoom, parent)]);
        let address = way_back.link().to_owned();
        self.blocks.push(Block::WayBack { spans, address });
    }

    /// Adds a paragraph of several pieces.
    pub(crate) fn spans(&mut self, spans: Vec<Span>) {
        self.blocks.push(Block::Paragraph(spans));
    }

    /// Adds an entry of a list.
    pub(crate) fn item(&mut self, spans: Vec<Span>) {
        self.blocks.push(Block::Item(spans));
    }

    /// Returns a sentence with what stands in its slots.
    pub(crate) fn filled(&self, sentence: Sentence, slots: &[(Slot, Span)]) -> Vec<Span> {
        let pieces = self.words.say(sentence).into_iter();
        let spans = pieces.filter_map(|piece| match piece {
            Piece::Text(text) => Some(Span::Plain(text)),
            Piece::Slot(slot) => {
                let filled = slots.iter().find(|(other, _)| *other == slot);
                filled.map(|(_, span)| span.clone())
            }
        });
        spans.collect()
    }

    pub(crate) fn plain(&self) -> String {
        let lines = self.blocks.iter().map(Block::plain);
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(crate) fn html(&self) -> String {
        let is_item = |block: &Block| matches!(block, Block::Item(_));
        let mut html = String::new();
        let runs = self
            .blocks
            .chunk_by(|one, next| is_item(one) == is_item(next));
        for blocks in runs {
            let in_list = blocks.iter().any(is_item);
            html.push_str(if in_list { "<ul>" } else { "" });
            for block in blocks {
                let (open, spans, close) = match block {
                    Block::Paragraph(spans) | Block::WayBack { spans, .. } => {
                        ("<p>", spans, "</p>")
                    }
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
}

impl Block {
    fn plain(&self) -> String {
        let line = |spans: &[Span]| spans.iter().map(Span::plain).collect::<String>();
        match self {
            Self::Paragraph(spans) => line(spans),
            Self::Item(spans) => format!("• {}", line(spans)),
            Self::WayBack { spans, address } => {
                let sentence = match spans.split_last() {
                    // The colon takes the place of the full stop.
                    Some((Span::Plain(end), spans)) => {
                        line(spans) + end.trim_end_matches(['.', '。', '।', '۔', '։'])
                    }
                    _ => line(spans),
                };
                format!("{sentence}: {address}")
            }
        }
    }
}

impl Span {
    pub(crate) fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(text) | Self::Strong(text) | Self::Parent { name: text, .. } => text.into(),
            Self::Link { link, .. } => (&*link.bare).into(),
        }
    }

    pub(crate) fn html(&self) -> Cow<'_, str> {
        let link = |address: &str, label: &str| {
            let address = encode_double_quoted_attribute(address);
            format!("<a href=\"{address}\">{}</a>", encode_text(label)).into()
        };
        match self {
            Self::Plain(text) => match text.contains('\n') {
                true => encode_text(text).replace('\n', "<br>").into(),
                false => encode_text(text),
            },
            Self::Strong(text) => format!("<strong>{}</strong>", encode_text(text)).into(),
            Self::Parent { name, address } => link(address, name),
            Self::Link {
                label,
                link: Link { labelled, .. },
            } => link(labelled, label),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::Kinds;

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
            let mut text = Text::new(&Kinds);
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
        let mut text = Text::new(&Kinds);
        text.spans(vec![Span::Plain("before".to_owned())]);
        text.item(vec![Span::Strong("A & B".to_owned())]);
        text.spans(vec![Span::Plain("after".to_owned())]);
        assert_eq!(
            text.html(),
            "<p>before</p><ul><li><strong>A &amp; B</strong></li></ul><p>after</p>"
        );
        assert_eq!(text.plain(), "before\n• A & B\nafter");
        check("<ul><li>a</li><p>b</p></ul>").unwrap_err();
    }
}
