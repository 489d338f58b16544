//! Who and which group is meant, where a text can be parted in more than one way.
//!
//! Names are left as they were written: only whoever knows the session can say what they mean. `move Anna Lee Ant 2` may mean two people and
//! several groups, so each of these types gives its candidates in the order in which they are to be tried. The first of which all is found is meant.

use super::{
    fold::{is_gap, is_quote},
    vocabulary::{Inner, Vocabulary},
    words::Words,
};

/// The most words in which the two halves of a text can meet.
const MOST_WORDS: usize = 12;

/// The most bytes of a text of names: more than two names have.
const MOST_BYTES: usize = 2_000;

/// What a group is called, or its number, as it was written. Untrusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupName(pub String);

/// What somebody is called, or their ID, as it was written. Untrusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonName(pub String);

/// Somebody, or several people, and the group that they go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move(Parted);

/// A group and its new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename(Parted);

/// A group and what is said in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tell(Parted);

impl Move {
    pub(super) fn read(words: Words<'_>, vocabulary: &Vocabulary) -> Option<Self> {
        if words.text().len() > MOST_BYTES {
            return None;
        }
        Parted::new(words, vocabulary, &[]).map(Self)
    }

    /// Returns what can be meant, the most probable first. A name with a comma in it is one name before it is a list.
    pub fn candidates(&self) -> impl Iterator<Item = (Vec<PersonName>, GroupName)> {
        self.0.candidates().flat_map(|(people, group)| {
            let one = vec![PersonName(people.to_owned())];
            let several: Vec<_> = people
                .split(',')
                .map(|name| name.trim_matches(is_gap))
                .filter(|name| !name.is_empty())
                .map(|name| PersonName(name.to_owned()))
                .collect();
            let several = (several.len() > 1).then_some(several);
            let group = GroupName(group.to_owned());
            let ways = std::iter::once(one).chain(several);
            ways.map(move |people| (people, group.clone()))
        })
    }

    /// Returns it as it was written.
    pub fn text(&self) -> &str {
        &self.0.text
    }
}

impl Rename {
    pub(super) fn read(words: Words<'_>, vocabulary: &Vocabulary) -> Option<Self> {
        if words.text().len() > MOST_BYTES {
            return None;
        }
        Parted::new(words, vocabulary, &[]).map(Self)
    }

    /// Returns what can be meant, the most probable first.
    pub fn candidates(&self) -> impl Iterator<Item = (GroupName, &str)> {
        let candidates = self.0.candidates();
        candidates.map(|(group, name)| (GroupName(group.to_owned()), name))
    }

    /// Returns it as it was written.
    pub fn text(&self) -> &str {
        &self.0.text
    }
}

impl Tell {
    pub(super) fn read(words: Words<'_>, vocabulary: &Vocabulary) -> Option<Self> {
        Parted::new(words, vocabulary, &[':', '：']).map(Self)
    }

    /// Returns what can be meant, the most probable first.
    pub fn candidates(&self) -> impl Iterator<Item = (GroupName, &str)> {
        let candidates = self.0.candidates();
        candidates.map(|(group, text)| (GroupName(group.to_owned()), text))
    }

    /// Returns it as it was written.
    pub fn text(&self) -> &str {
        &self.0.text
    }
}

/// A text with the places where it can be parted in two.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parted {
    text: String,
    /// Where the first half ends and the second one begins, in bytes.
    at: Vec<(usize, usize)>,
}

impl Parted {
    /// Finds where a text can be parted: behind what stands in quotation marks, behind an ID; else first at one of these characters, or at a word like
    /// "to", and then between any two words, behind as many as can be. `None` if there is no such place.
    fn new(words: Words<'_>, vocabulary: &Vocabulary, marks: &[char]) -> Option<Self> {
        let text = words.text();
        let link = |word: &str| vocabulary.inner(word) == Some(Inner::To);
        let mut at = Vec::new();
        let mut part = |left: usize, right: usize| {
            let (first, second) = (text.get(..left), text.get(right..));
            let are_there = [first, second]
                .into_iter()
                .all(|half| half.is_some_and(|half| !half.trim_matches(is_gap).is_empty()));
            if are_there && !at.contains(&(left, right)) {
                at.push((left, right));
            }
        };
        if let Some(left) = exact_end(text) {
            let mut rest = Words::new(text.get(left..)?.trim_start_matches(marks));
            rest.skip_colons();
            if rest.peek().is_some_and(|word| link(&word.bare)) {
                rest.next();
            }
            part(left, text.len() - rest.text().len());
        } else {
            let beginning = MOST_BYTES.min(text.len());
            let marked = text
                .char_indices()
                .take_while(|(byte, _)| *byte < beginning);
            let marked = marked.filter(|(_, c)| marks.contains(c)).take(MOST_WORDS);
            for (byte, c) in marked {
                part(byte, byte + c.len_utf8());
            }
            let mut rest = words;
            let mut gaps = Vec::new();
            while gaps.len() < MOST_WORDS {
                let begin = text.len() - rest.text().len();
                let Some(word) = rest.next() else { break };
                let (end, next) = (begin + word.raw.len(), text.len() - rest.text().len());
                if link(&word.bare) {
                    part(begin, next);
                }
                gaps.push((end, next));
            }
            for (left, right) in gaps.into_iter().rev() {
                part(left, right);
            }
        }
        (!at.is_empty()).then(|| Self {
            text: text.to_owned(),
            at,
        })
    }

    fn candidates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.at.iter().map(|(left, right)| {
            let first = self.text.get(..*left).unwrap_or("");
            let second = self.text.get(*right..).unwrap_or("");
            (unquoted(first), unquoted(second))
        })
    }
}

/// Returns where the first half ends if it stands in quotation marks, or is an ID.
fn exact_end(text: &str) -> Option<usize> {
    if let Some(inside) = text.strip_prefix(is_quote) {
        let begin = text.len() - inside.len();
        let (byte, closing) = inside.char_indices().find(|(_, c)| is_quote(*c))?;
        return Some(begin + byte + closing.len_utf8());
    }
    let word = text.split(char::is_whitespace).next()?;
    let is_id = word.starts_with('@') && word.contains(':') && !word.ends_with(',');
    is_id.then_some(word.len())
}

/// Returns a text without the quotation marks around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim_matches(is_gap);
    let inside = text
        .strip_prefix(is_quote)
        .and_then(|inside| inside.strip_suffix(is_quote));
    let inside = inside.map(|inside| inside.trim_matches(is_gap));
    inside.filter(|inside| !inside.is_empty()).unwrap_or(text)
}
