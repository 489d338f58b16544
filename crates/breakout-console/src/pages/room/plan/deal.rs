//! How people are dealt: the fields of the form, read as far as they can be.

use breakout_core::plan::{name::NamePattern, split::Split};
use breakout_words::typed::wishes::WishLists;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

/// How many people a room has where nobody said otherwise.
const USUAL_SIZE: usize = 4;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DealOptions {
    /// By the number of rooms, or by how many people a room has at the most.
    pub(super) by: By,
    /// None where nobody has said so yet.
    pub(super) count: Option<usize>,
    /// The pattern of the names.
    pub(super) names: String,
    pub(super) with_moderators: bool,
    pub(super) with_me: bool,
    /// Nobody is suggested anywhere.
    pub(super) free: bool,
    /// So that as few as possible meet again.
    pub(super) rotate: bool,
    /// Who stays together: lists of names, one on a line.
    pub(super) together: String,
    /// Who stays apart, likewise.
    pub(super) apart: String,
    /// Who is left out, with commas or lines between them.
    pub(super) without: String,
}

/// What the number says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum By {
    #[default]
    Rooms,
    Size,
}

/// The form as it is sent.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct DealForm {
    #[serde(default)]
    by: By,
    count: Option<String>,
    names: Option<String>,
    with_moderators: Option<String>,
    with_me: Option<String>,
    free: Option<String>,
    rotate: Option<String>,
    #[serde(default)]
    together: String,
    #[serde(default)]
    apart: String,
    #[serde(default)]
    without: String,
    /// Not to deal at all, but to take the groups of last time.
    again: Option<String>,
    /// The number that makes the same deal as `breakout start --seed`.
    seed: Option<u64>,
}

impl DealForm {
    /// Returns where chance comes from.
    pub(super) fn rng(&self) -> ChaCha8Rng {
        ChaCha8Rng::seed_from_u64(self.seed.unwrap_or_else(|| rand::rng().next_u64()))
    }

    /// Reads the fields; the groups are called as before where nobody says how.
    pub(super) fn options(self, names_before: &str) -> DealOptions {
        let count = self.count.map(|count| count.trim().parse().unwrap_or(0));
        DealOptions {
            by: self.by,
            count,
            names: self.names.unwrap_or_else(|| names_before.to_owned()),
            with_moderators: self.with_moderators.is_some(),
            with_me: self.with_me.is_some(),
            free: self.free.is_some(),
            rotate: self.rotate.is_some(),
            together: self.together.trim().to_owned(),
            apart: self.apart.trim().to_owned(),
            without: self.without.trim().to_owned(),
        }
    }

    /// Whether the groups of last time are wanted instead.
    pub(super) fn is_again(&self) -> bool {
        self.again.is_some()
    }
}

impl Default for DealOptions {
    fn default() -> Self {
        Self {
            by: By::Rooms,
            count: None,
            names: NamePattern::default().to_string(),
            with_moderators: false,
            with_me: false,
            free: false,
            rotate: false,
            together: String::new(),
            apart: String::new(),
            without: String::new(),
        }
    }
}

impl DealOptions {
    /// Who is to be kept together or apart, if anybody.
    pub(super) fn wishes(&self) -> WishLists {
        let lines = |text: &str| {
            let lines = text.lines().map(str::trim);
            lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect()
        };
        WishLists {
            together: lines(&self.together),
            apart: lines(&self.apart),
            spread: Vec::new(),
        }
    }

    /// Who is left out, as it was written.
    pub(super) fn left_out(&self) -> impl Iterator<Item = &str> {
        let people = self.without.split(['\n', ',']).map(str::trim);
        people.filter(|person| !person.is_empty())
    }

    /// What is to be done with so many people.
    pub(super) fn split(&self, people: usize) -> Split {
        match (self.by, self.count) {
            (By::Size, count) => Split::Size(count.unwrap_or(USUAL_SIZE)),
            (By::Rooms, Some(count)) => Split::Rooms(count),
            (By::Rooms, None) => Split::Rooms(people.div_ceil(USUAL_SIZE).max(1)),
        }
    }

    /// The number as the form shows it.
    pub(super) fn shown_count(&self, people: usize) -> usize {
        match (self.by, self.split(people)) {
            (By::Rooms, Split::Rooms(count)) | (By::Size, Split::Size(count)) => count,
            _ => self.count.unwrap_or(USUAL_SIZE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_wish_there_are_about_four_in_a_room() {
        let deal = DealOptions::default();
        assert_eq!(deal.split(12), Split::Rooms(3));
        assert_eq!(deal.split(0), Split::Rooms(1));
        assert_eq!(deal.shown_count(13), 4);
    }

    #[test]
    fn what_is_no_number_is_zero_which_is_refused_later() {
        let form = DealForm {
            by: By::Size,
            count: Some("many".to_owned()),
            ..DealForm::default()
        };
        assert_eq!(form.options("").split(12), Split::Size(0));
    }

    #[test]
    fn each_line_is_a_list_of_people() {
        let deal = DealOptions {
            together: "Ann, Bob\n\n Cleo,Dan ".to_owned(),
            ..DealOptions::default()
        };
        assert_eq!(deal.wishes().together, ["Ann, Bob", "Cleo,Dan"]);
        assert!(DealOptions::default().wishes().is_empty());
    }
}
