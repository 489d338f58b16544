//! A language that nobody speaks: what is not in it stands in no catalog.

use std::borrow::Cow;

/// Letters, and others that look like them.
const ACCENTED: [(char, char); 52] = [
    ('a', 'ȧ'),
    ('b', 'ƀ'),
    ('c', 'ƈ'),
    ('d', 'ḓ'),
    ('e', 'ḗ'),
    ('f', 'ƒ'),
    ('g', 'ɠ'),
    ('h', 'ħ'),
    ('i', 'ī'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ŀ'),
    ('m', 'ḿ'),
    ('n', 'ƞ'),
    ('o', 'ǿ'),
    ('p', 'ƥ'),
    ('q', 'ɋ'),
    ('r', 'ř'),
    ('s', 'ş'),
    ('t', 'ŧ'),
    ('u', 'ŭ'),
    ('v', 'ṽ'),
    ('w', 'ẇ'),
    ('x', 'ẋ'),
    ('y', 'ẏ'),
    ('z', 'ẑ'),
    ('A', 'Ȧ'),
    ('B', 'Ɓ'),
    ('C', 'Ƈ'),
    ('D', 'Ḓ'),
    ('E', 'Ḗ'),
    ('F', 'Ƒ'),
    ('G', 'Ɠ'),
    ('H', 'Ħ'),
    ('I', 'Ī'),
    ('J', 'Ĵ'),
    ('K', 'Ķ'),
    ('L', 'Ŀ'),
    ('M', 'Ḿ'),
    ('N', 'Ƞ'),
    ('O', 'Ǿ'),
    ('P', 'Ƥ'),
    ('Q', 'Ɋ'),
    ('R', 'Ř'),
    ('S', 'Ş'),
    ('T', 'Ŧ'),
    ('U', 'Ŭ'),
    ('V', 'Ṽ'),
    ('W', 'Ẇ'),
    ('X', 'Ẋ'),
    ('Y', 'Ẏ'),
    ('Z', 'Ẑ'),
];

/// Returns words with accents, and with what comes up most twice: longer by two fifths, as other languages are.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let found = ACCENTED.iter().find(|(plain, _)| *plain == c);
        let c = found.map_or(c, |(_, accented)| *accented);
        longer.push(c);
        if found.is_some_and(|(plain, _)| matches!(plain, 'a' | 'e' | 'i' | 'o' | 'u' | 'n')) {
            longer.push(c);
        }
    }
    longer.into()
}

#[cfg(test)]
mod tests {
    use crate::{Language, layout};

    #[test]
    fn what_is_in_no_catalog_can_be_told_from_what_is() {
        let english = layout::skip_to_content().text(Language::English);
        let pseudo = layout::skip_to_content().text(Language::Pseudo);
        assert_eq!(pseudo, "⟦Şķīīƥ ŧǿǿ ŧħḗḗ ƈǿǿƞƞŧḗḗƞƞŧ⟧");
        assert!(pseudo.chars().count() * 10 >= english.chars().count() * 14);
        assert!(!Language::ALL.contains(&Language::Pseudo));
    }
}
