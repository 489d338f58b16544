//! What the people of the demo are called.

/// First names from many places, none of them twice; small letters make user names of them.
pub(super) const NAMES: [&str; 60] = [
    "Amara", "Bjorn", "Chiara", "Diego", "Emeka", "Fatima", "Goran", "Hiroshi", "Ines", "Jamal",
    "Kenji", "Leila", "Mateo", "Nadia", "Oksana", "Pavel", "Qiang", "Rania", "Sven", "Tariq",
    "Uma", "Viktor", "Wanjiru", "Ximena", "Yusuf", "Zofia", "Aiko", "Baraka", "Camille", "Dragan",
    "Elif", "Farid", "Greta", "Hassan", "Isla", "Jorge", "Kofi", "Linh", "Malika", "Nikos", "Olga",
    "Priya", "Rashid", "Sakura", "Thabo", "Ursula", "Vanja", "Wei", "Xavier", "Yara", "Zeynep",
    "Arjun", "Bianca", "Chidi", "Dalia", "Enzo", "Freya", "Gabriel", "Hanneke", "Ivan",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_is_a_user_name_of_one_person() {
        let names: BTreeSet<_> = NAMES.iter().map(|name| name.to_ascii_lowercase()).collect();
        assert_eq!(names.len(), NAMES.len());
        for name in names {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
        }
    }
}
