//! The servers through which a room can be joined.

use std::{cmp::Reverse, collections::BTreeMap};

use ruma::{
    OwnedServerName, ServerName, UserId,
    events::room::{power_levels::UserPowerLevel, server_acl::RoomServerAclEventContent},
};

use crate::trust::is_moderator;

/// The most servers that are named as a way to a room.
const MOST: usize = 3;

/// Picks the servers of a room's members through which it can be joined, as the specification
/// [recommends](https://spec.matrix.org/latest/appendices/#routing): that of the most powerful of
/// them first, if they can moderate, then those of the most members, three in all.
///
/// None is an IP address, or a server that the room's access control list keeps out. So there may
/// be none.
///
/// # Examples
///
/// ```
/// use breakout_core::route::route;
/// use ruma::{events::room::power_levels::UserPowerLevel, int, user_id};
///
/// let members = [
///     (user_id!("@host:one.org"), UserPowerLevel::Int(int!(100))),
///     (user_id!("@ann:two.org"), UserPowerLevel::Int(int!(0))),
/// ];
/// assert_eq!(route(members, None), ["one.org", "two.org"]);
/// ```
pub fn route<'a>(
    members: impl IntoIterator<Item = (&'a UserId, UserPowerLevel)>,
    acl: Option<&RoomServerAclEventContent>,
) -> Vec<OwnedServerName> {
    // Of each server, the most powerful member, and how many there are.
    let mut servers: BTreeMap<&ServerName, (Option<UserPowerLevel>, usize)> = BTreeMap::new();
    for (user, power) in members {
        let server = user.server_name();
        let is_kept_out = acl.is_some_and(|acl| !acl.is_allowed(server));
        if !is_kept_out && !server.is_ip_literal() {
            let (highest, count) = servers.entry(server).or_default();
            *highest = (*highest).max(Some(power));
            *count += 1;
        }
    }
    let mut servers: Vec<_> = servers.into_iter().collect();
    // What is equal stays in the order of the names, so that everybody picks the same.
    servers.sort_by_key(|(_, (_, count))| Reverse(*count));
    let mut first: Option<(usize, UserPowerLevel)> = None;
    for (n, (_, (highest, _))) in servers.iter().enumerate() {
        if let Some(power) = highest.filter(|power| is_moderator(*power))
            && first.is_none_or(|(_, highest)| power > highest)
        {
            first = Some((n, power));
        }
    }
    if let Some((n, _)) = first {
        let powerful = servers.remove(n);
        servers.insert(0, powerful);
    }
    let servers = servers.into_iter().take(MOST);
    servers.map(|(server, _)| server.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use ruma::OwnedUserId;

    use super::*;

    /// Picks of members like `"ann:x 50"`; a creator of a later version has `*` instead of a level.
    fn routed(members: &[&str], acl: Option<&RoomServerAclEventContent>) -> Vec<String> {
        let members: Vec<(OwnedUserId, _)> = members
            .iter()
            .map(|member| {
                let (user, power) = member.split_once(' ').unwrap();
                let power = match power {
                    "*" => UserPowerLevel::Infinite,
                    level => UserPowerLevel::Int(level.parse::<i32>().unwrap().into()),
                };
                (format!("@{user}").try_into().unwrap(), power)
            })
            .collect();
        let members = members.iter().map(|(user, power)| (&**user, *power));
        let servers = route(members, acl).into_iter();
        servers.map(|server| server.to_string()).collect()
    }

    #[test]
    fn the_most_powerful_is_first_and_then_where_most_people_are() {
        let people = ["a:few 0", "b:many 0", "c:many 0", "d:some 0", "e:some 0"];
        assert_eq!(routed(&people, None), ["many", "some", "few"]);
        let with = |host: &'static str| routed(&[&people[..], &[host]].concat(), None);
        assert_eq!(with("host:one 100"), ["one", "many", "some"]);
        assert_eq!(with("host:one *"), ["one", "many", "some"]);
        assert_eq!(with("host:few 50"), ["few", "many", "some"]);
        // One who cannot moderate is one of many.
        assert_eq!(with("host:one 49"), ["many", "some", "few"]);
        // Of two who are as powerful, where more people are.
        let two = ["a:x 100", "b:y 100", "c:y 0"];
        assert_eq!(routed(&two, None), ["y", "x"]);
        assert_eq!(routed(&["a:x 100", "b:y *"], None), ["y", "x"]);
        assert_eq!(routed(&[], None), [""; 0]);
    }

    #[test]
    fn no_address_and_nobody_who_is_kept_out_is_named() {
        let people = [
            "a:1.2.3.4 100",
            "b:[::1]:8448 0",
            "c:bad.org 50",
            "d:x:8448 0",
        ];
        let acl = |denied: &str| {
            RoomServerAclEventContent::new(true, vec!["*".to_owned()], vec![denied.to_owned()])
        };
        assert_eq!(routed(&people, None), ["bad.org", "x:8448"]);
        assert_eq!(routed(&people, Some(&acl("bad.*"))), ["x:8448"]);
        assert_eq!(routed(&people, Some(&acl("*"))), [""; 0]);
    }
}
