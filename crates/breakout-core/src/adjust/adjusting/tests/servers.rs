//! Hosts on two homeservers, each of which shows its own host's event before the other's.

use std::collections::BTreeMap;

use super::{
    world::{all_changes, content},
    *,
};
use crate::history::PastEvent;

/// The room, as two homeservers know it.
#[derive(Clone)]
struct Servers {
    /// What was sent, and after what.
    sent: Vec<(PastEvent, BTreeSet<usize>)>,
    /// What each of them knows, in the order in which it came.
    known: [Vec<usize>; 2],
    /// How far the clock of the second one is behind.
    behind: u32,
}

impl Servers {
    fn new(behind: u32) -> Self {
        let mut servers = Self {
            sent: Vec::new(),
            known: [Vec::new(), Vec::new()],
            behind,
        };
        servers.send(0, "@host:x", content());
        servers.deliver();
        servers
    }

    fn send(&mut self, server: usize, sender: &str, content: BreakoutEventContent) -> OwnedEventId {
        let (number, after) = (self.sent.len(), self.heads(server));
        // Later than all that was sent before, by a right clock.
        let sent_at = 10_000 + 10 * u32::try_from(number).unwrap();
        let sent_at = sent_at - if server == 1 { self.behind } else { 0 };
        let event = PastEvent::new(
            format!("${number}").try_into().unwrap(),
            sender.try_into().unwrap(),
            MilliSecondsSinceUnixEpoch(sent_at.into()),
            content,
        );
        let event_id = event.event_id.clone();
        self.sent.push((event, after));
        self.known[server].push(number);
        event_id
    }

    /// Lets both know of everything.
    fn deliver(&mut self) {
        for known in &mut self.known {
            let new = (0..self.sent.len()).filter(|number| !known.contains(number));
            let new: Vec<_> = new.collect();
            known.extend(new);
        }
    }

    /// What nothing that a server knows comes after.
    fn heads(&self, server: usize) -> BTreeSet<usize> {
        let known = &self.known[server];
        let is_head = |number: &usize| {
            !known
                .iter()
                .any(|other| self.sent[*other].1.contains(number))
        };
        known.iter().copied().filter(is_head).collect()
    }

    /// What the room's state is: of several events, the one that was sent last by the clocks.
    fn present(&self, server: usize) -> Option<Present> {
        let heads = self.heads(server);
        let heads = heads.iter().map(|number| &self.sent[*number].0);
        let last = heads
            .max_by_key(|event| (event.sent_at, &event.event_id))?
            .clone();
        Some(Present::new(last.content, last.sender, last.event_id))
    }

    fn events(&self, server: usize) -> Vec<PastEvent> {
        let known = self.known[server].iter();
        known.map(|number| self.sent[*number].0.clone()).collect()
    }
}

/// Does one request of a host on this server. What was sent by then has come before it looks back.
fn step(host: &mut Host, server: usize, servers: &mut Servers) {
    let trust = |sender: &OwnedUserId| match *sender == *host.user {
        true => Trust::Own,
        false => Trust::Moderator,
    };
    let input = match &host.action {
        Action::Read => {
            let present = servers.present(server);
            let trust = present.as_ref().map(|present| trust(&present.sender));
            Input::Read {
                present,
                trust: trust.unwrap(),
            }
        }
        Action::Send(content) => Input::Sent(servers.send(server, &host.user, content.clone())),
        Action::LookBack { .. } => {
            servers.deliver();
            let events = servers.events(server);
            let trusts: BTreeMap<_, _> = events
                .iter()
                .map(|event| (event.sender.clone(), trust(&event.sender)))
                .collect();
            Input::LookedBack(LookBack::new(events, servers.present(server)).with_trusts(trusts))
        }
        Action::End => return,
    };
    host.action = only(host.machine.process(input, NOW));
}

fn in_any_order(
    servers: &Servers,
    hosts: &[Host; 2],
    check: &mut impl FnMut(&Servers, &[Host; 2]),
) {
    let mut is_over = true;
    for number in 0..2 {
        if hosts[number].is_done() {
            continue;
        }
        is_over = false;
        let (mut servers, mut hosts) = (servers.clone(), hosts.clone());
        step(&mut hosts[number], number, &mut servers);
        assert!(servers.sent.len() < 12, "they never come to an end");
        in_any_order(&servers, &hosts, check);
    }
    if is_over {
        let mut servers = servers.clone();
        servers.deliver();
        check(&servers, hosts);
    }
}

fn host(number: usize, server: &str, change: &Change) -> Host {
    Host {
        user: format!("@host{number}:{server}"),
        ..Host::new(number, vec![change.clone()])
    }
}

#[test]
fn two_hosts_on_two_servers_lose_nothing_whatever_their_clocks_say() {
    let changes = all_changes();
    for behind in [0, 5_000] {
        for (n, left) in changes.iter().enumerate() {
            for right in &changes[n..] {
                let hosts = [host(1, "x", left), host(2, "y", right)];
                in_any_order(&Servers::new(behind), &hosts, &mut |servers, hosts| {
                    let [one, other] = [0, 1].map(|server| servers.present(server).unwrap());
                    assert_eq!(one, other);
                    for (host, change) in hosts.iter().zip([left, right]) {
                        let outcomes = host.machine.clone().finish().unwrap().outcomes;
                        if is_conflict(left, right) {
                            continue;
                        }
                        assert!(outcomes[0].is_applied(), "{outcomes:?}");
                        assert!(change.is_in(&one.content), "{} lost {change:?}", host.user);
                    }
                });
            }
        }
    }
}

#[test]
fn of_two_who_move_the_same_person_both_are_told_what_counts() {
    let (left, right) = (move_to("@ann:x", "!b"), move_to("@ann:x", "!c"));
    let hosts = [host(1, "x", &left), host(2, "y", &right)];
    in_any_order(&Servers::new(0), &hosts, &mut |servers, hosts| {
        let present = servers.present(0).unwrap();
        assert!(left.is_in(&present.content) != right.is_in(&present.content));
        let are_over = hosts
            .iter()
            .all(|host| host.machine.clone().finish().is_ok());
        assert!(are_over);
    });
}
