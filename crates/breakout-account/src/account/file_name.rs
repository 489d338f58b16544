//! Names of files for ids of Matrix.

use matrix_sdk::ruma::{OwnedUserId, UserId};

/// The name of a user's directory.
pub(super) fn directory_name(user_id: &UserId) -> String {
    file_name(user_id.as_str().trim_start_matches('@'))
}

/// The user whose directory has this name.
pub(super) fn user_id_of(directory_name: &str) -> Option<OwnedUserId> {
    let mut bytes = Vec::new();
    let mut rest = directory_name.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'=' {
            let (hex, after) = rest.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(str::from_utf8(hex).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(first);
        }
    }
    UserId::parse(format!("@{}", String::from_utf8(bytes).ok()?)).ok()
}

/// A name that every file system takes, and that differs wherever the ids differ: also where case does not count.
pub fn file_name(id: &str) -> String {
    let mut name = String::new();
    for (index, byte) in id.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' => name.push(char::from(byte)),
            // A leading point would hide it, or be the directory itself.
            b'.' if index > 0 => name.push('.'),
            _ => name.push_str(&format!("={byte:02x}")),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn directory_names_are_safe_and_lead_back() {
        for id in [
            "@ann:example.org",
            "@Ann:example.org",
            "@a/../b:localhost:8448",
            "@.:[::1]:80",
            "@=40:x",
        ] {
            let id = UserId::parse(id).unwrap();
            let name = directory_name(&id);
            assert!(
                !name.contains(['/', ':', '\\']) && !name.starts_with('.'),
                "{name}"
            );
            assert_eq!(user_id_of(&name).as_ref(), Some(&id), "{name}");
        }
        assert_ne!(
            directory_name(user_id!("@ann:x")),
            directory_name(user_id!("@Ann:x")).to_lowercase()
        );
    }
}
