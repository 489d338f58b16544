//! What people were let in with. Only digests are kept, so that no ticket can be read from here, and comparing them tells nothing.

use std::{collections::BTreeMap, time::Duration};

use breakout_core::hex::hex;
use breakout_i18n::Language;
use matrix_breakout::CancellationToken;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use rand::CryptoRng;
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

/// How many tickets somebody has in a room; the next one ends the one that was longest unused.
const MOST_OF_ONE: usize = 4;
/// How many there are of all, likewise.
const MOST: usize = 2_000;

pub(super) type Digest = [u8; 32];

/// How long tickets are good.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifetimes {
    /// Without any use.
    pub(crate) unused: Duration,
    /// In any case.
    pub(crate) longest: Duration,
}

impl Default for Lifetimes {
    fn default() -> Self {
        Self {
            unused: Duration::from_secs(15 * 60),
            longest: Duration::from_secs(8 * 60 * 60),
        }
    }
}

#[derive(Debug)]
pub(super) struct Tickets {
    lifetimes: Lifetimes,
    tickets: BTreeMap<Digest, Ticket>,
}

/// Who was let in, and for what.
#[derive(Clone, Debug)]
pub(super) struct Ticket {
    pub(super) user_id: OwnedUserId,
    pub(super) room_id: OwnedRoomId,
    pub(super) language: Language,
    /// When it ends, used or not.
    pub(super) until: Instant,
    /// Cancelled when it ends before.
    pub(super) ended: CancellationToken,
    used: Instant,
    /// How many streams are open, each of which is a use for as long as it is.
    streams: usize,
}

impl Tickets {
    pub(super) fn new(lifetimes: Lifetimes) -> Self {
        Self {
            lifetimes,
            tickets: BTreeMap::new(),
        }
    }

    /// Makes one. It is told once and kept nowhere.
    pub(super) fn make(
        &mut self,
        user_id: &UserId,
        room_id: &RoomId,
        language: Language,
        now: Instant,
        rng: &mut impl CryptoRng,
    ) -> String {
        self.forget_old(now);
        self.make_place(MOST_OF_ONE, |ticket| {
            ticket.user_id == user_id && ticket.room_id == room_id
        });
        self.make_place(MOST, |_| true);
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        let ticket = hex(&bytes);
        let made = Ticket {
            user_id: user_id.to_owned(),
            room_id: room_id.to_owned(),
            language,
            until: now + self.lifetimes.longest,
            ended: CancellationToken::new(),
            used: now,
            streams: 0,
        };
        self.tickets.insert(digest(&ticket), made);
        ticket
    }

    /// Uses one, if it is good.
    pub(super) fn use_one(&mut self, ticket: &str, now: Instant) -> Option<(Digest, Ticket)> {
        self.forget_old(now);
        let digest = digest(ticket);
        let found = self.tickets.get_mut(&digest)?;
        found.used = now;
        Some((digest, found.clone()))
    }

    /// Notes that a stream begins, or is over.
    pub(super) fn stream(&mut self, digest: &Digest, begins: bool, now: Instant) {
        if let Some(ticket) = self.tickets.get_mut(digest) {
            ticket.used = now;
            ticket.streams = match begins {
                true => ticket.streams.saturating_add(1),
                false => ticket.streams.saturating_sub(1),
            };
        }
    }

    fn forget_old(&mut self, now: Instant) {
        let unused = self.lifetimes.unused;
        self.tickets.retain(|_, ticket| {
            let is_used = ticket.streams > 0 || now < ticket.used + unused;
            let is_good = is_used && now < ticket.until;
            if !is_good {
                ticket.ended.cancel();
            }
            is_good
        });
    }

    /// Ends as many of these as it takes for one more to be no more than `most`.
    fn make_place(&mut self, most: usize, these: impl Fn(&Ticket) -> bool) {
        loop {
            let tickets = self.tickets.iter().filter(|(_, ticket)| these(ticket));
            if tickets.clone().count() < most {
                return;
            }
            let Some(oldest) = tickets.min_by_key(|(_, ticket)| ticket.used) else {
                return;
            };
            let oldest = *oldest.0;
            if let Some(ticket) = self.tickets.remove(&oldest) {
                ticket.ended.cancel();
            }
        }
    }
}

fn digest(ticket: &str) -> Digest {
    Sha256::digest(ticket).into()
}

/// What the forms of a ticket carry, which only its pages know.
pub(super) fn csrf(ticket: &str) -> String {
    hex(&Sha256::digest(format!("form {ticket}")))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{room_id, user_id};
    use rand::SeedableRng as _;
    use rand_chacha::ChaCha20Rng;

    use super::*;

    struct World {
        tickets: Tickets,
        now: Instant,
        rng: ChaCha20Rng,
    }

    impl World {
        fn new() -> Self {
            Self {
                tickets: Tickets::new(Lifetimes::default()),
                now: Instant::now(),
                rng: ChaCha20Rng::seed_from_u64(1),
            }
        }

        fn make(&mut self, user: &UserId) -> String {
            let (room, language) = (room_id!("!a:x"), Language::English);
            self.tickets
                .make(user, room, language, self.now, &mut self.rng)
        }

        fn is_good(&mut self, ticket: &str) -> bool {
            self.tickets.use_one(ticket, self.now).is_some()
        }

        fn wait(&mut self, minutes: u64) {
            self.now += Duration::from_secs(60 * minutes);
        }
    }

    fn tina() -> &'static UserId {
        user_id!("@tina:x")
    }

    #[test]
    fn a_ticket_is_good_while_it_is_used_and_no_longer_than_a_day_at_school() {
        let mut world = World::new();
        let (used, unused) = (world.make(tina()), world.make(tina()));
        let (_, kept) = world.tickets.use_one(&used, world.now).unwrap();
        for _ in 0..47 {
            world.wait(10);
            assert!(world.is_good(&used));
        }
        assert!(!world.is_good(&unused) && !kept.ended.is_cancelled());
        world.wait(10);
        assert!(!world.is_good(&used) && kept.ended.is_cancelled());
    }

    #[test]
    fn an_open_stream_is_a_use() {
        let mut world = World::new();
        let ticket = world.make(tina());
        let (digest, _) = world.tickets.use_one(&ticket, world.now).unwrap();
        world.tickets.stream(&digest, true, world.now);
        world.wait(60);
        assert!(world.is_good(&ticket));
        world.wait(60);
        world.tickets.stream(&digest, false, world.now);
        world.wait(14);
        assert!(world.is_good(&ticket));
        world.wait(15);
        assert!(!world.is_good(&ticket));
    }

    #[test]
    fn a_fifth_ticket_ends_the_one_that_was_longest_unused() {
        let mut world = World::new();
        let first = world.make(tina());
        let of_another = world.make(user_id!("@bob:x"));
        world.wait(1);
        let second = world.make(tina());
        let (_, kept) = world.tickets.use_one(&second, world.now).unwrap();
        world.wait(1);
        let others = [world.make(tina()), world.make(tina())];
        assert!(world.is_good(&first));
        let fifth = world.make(tina());
        assert!(!world.is_good(&second) && kept.ended.is_cancelled());
        for ticket in [&first, &of_another, &others[0], &others[1], &fifth] {
            assert!(world.is_good(ticket));
        }
    }

    #[test]
    fn no_ticket_is_kept_as_it_is() {
        let mut world = World::new();
        let ticket = world.make(tina());
        let shown = format!("{:?}", world.tickets);
        assert!(!shown.contains(&ticket) && !shown.contains(&csrf(&ticket)));
        for other in [
            "",
            "0",
            &ticket[1..],
            &ticket.to_uppercase(),
            &csrf(&ticket),
        ] {
            assert!(!world.is_good(other), "{other}");
        }
    }
}
