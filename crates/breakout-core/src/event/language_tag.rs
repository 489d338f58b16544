//! The tag of a session's language.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Names a language, as in `de` or `pt-BR`: what goes into rooms for a session is in it
/// ([BCP 47](https://www.rfc-editor.org/info/bcp47)).
///
/// It need not be one that this client knows. A client that does not know it speaks English, and keeps it.
///
/// # Examples
///
/// ```
/// use breakout_core::event::LanguageTag;
///
/// let portuguese = LanguageTag::parse("pt-BR").unwrap();
/// assert_eq!(portuguese.as_str(), "pt-BR");
/// assert_eq!(LanguageTag::parse("no language"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The longest tag that is read, in bytes, which is as long as the standard asks for.
    pub const MAX_BYTES: usize = 35;

    /// Reads a tag: letters, digits and hyphens.
    pub fn parse(tag: &str) -> Option<Self> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let is_tag = (1..=Self::MAX_BYTES).contains(&tag.len()) && tag.chars().all(is_part);
        is_tag.then(|| Self(tag.to_owned()))
    }

    /// Returns it as it stands in events.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(json)?;
        Self::parse(&tag).ok_or_else(|| D::Error::custom("no tag of a language"))
    }
}
