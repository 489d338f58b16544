//! How many of something there are, as people say it.

/// So many of something: `1 room`, `3 rooms`.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    }
}

/// So many rooms.
pub fn rooms(count: usize) -> String {
    counted(count, "room", "rooms")
}

/// So many groups.
pub fn groups(count: usize) -> String {
    counted(count, "group", "groups")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_several() {
        assert_eq!([0, 1, 2].map(rooms), ["0 rooms", "1 room", "2 rooms"]);
        assert_eq!([1, 12].map(groups), ["1 group", "12 groups"]);
    }
}
