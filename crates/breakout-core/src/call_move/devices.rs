//! Microphone and camera: as their user wants them, whatever happens to the call.
//!
//! What hosts a call switches both on where nobody has said anything else, so each call that is loaded is
//! set to what the user wants. That is known from what calls report, at every moment: one that is
//! dropped, or whose page is gone, says nothing more. But a call that is loading says first that both are
//! off, since it has found none, and then that they are on, and neither is the user's word. So a call is
//! believed once it has been as the user wants it, and from then on nothing goes on but by the user's hand.

/// Whether microphone and camera are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Devices {
    /// Whether the microphone is on.
    pub microphone: bool,

    /// Whether the camera is on.
    pub camera: bool,
}

impl Devices {
    /// Creates the state of both.
    pub fn new(microphone: bool, camera: bool) -> Self {
        Self { microphone, camera }
    }

    /// What the user wants who has switched something between these two.
    fn switched(self, from: Self, to: Self) -> Self {
        let switched = |wanted, from, to| if from == to { wanted } else { to };
        Self {
            microphone: switched(self.microphone, from.microphone, to.microphone),
            camera: switched(self.camera, from.camera, to.camera),
        }
    }

    /// Those that are on in both.
    fn and(self, other: Self) -> Self {
        Self {
            microphone: self.microphone && other.microphone,
            camera: self.camera && other.camera,
        }
    }
}

/// Microphone and camera as a user wants them, over all their calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptDevices(Option<Devices>);

/// What one call has said of microphone and camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallDevices {
    said: Option<Devices>,
    is_entered: bool,
    /// Whether it has been as the user wants it, so that what it says is their word.
    is_believed: bool,
}

impl KeptDevices {
    /// Returns what the user wants; `None` as long as they have not been in a call.
    pub fn wanted(&self) -> Option<Devices> {
        self.0
    }

    /// Takes in what a call says of its microphone and camera, and whether the user has just used it
    /// with their hands. Returns what the call is to be set to; `None` if it need not be.
    pub fn hear(
        &mut self,
        call: &mut CallDevices,
        said: Devices,
        is_by_hand: bool,
    ) -> Option<Devices> {
        let before = call.said.replace(said);
        if is_by_hand && let Some(before) = before {
            let wanted = self.0.unwrap_or(said);
            self.0 = Some(wanted.switched(before, said));
        }
        let wanted = self.0?;
        if call.is_believed {
            // What a call switches off by itself is not to come on again by itself.
            self.0 = Some(wanted.and(said));
        }
        self.correct(call)
    }

    /// Takes in that a call is entered, and returns what it is to be set to; `None` if it need not be.
    pub fn enter(&mut self, call: &mut CallDevices) -> Option<Devices> {
        call.is_entered = true;
        // They saw in its lobby what they entered with.
        self.0 = self.0.or(call.said);
        self.correct(call)
    }

    /// What a call is to be set to so that it is as the user wants it.
    fn correct(self, call: &mut CallDevices) -> Option<Devices> {
        let is_right = call.said == self.0;
        call.is_believed |= is_right && call.is_entered;
        self.0.filter(|_| !is_right)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ON: Devices = Devices {
        microphone: true,
        camera: true,
    };
    const OFF: Devices = Devices {
        microphone: false,
        camera: false,
    };

    fn seen() -> Devices {
        Devices::new(false, true)
    }

    /// A call as it loads: it has no devices yet, then switches them on, unless it is set otherwise.
    fn load(kept: &mut KeptDevices, call: &mut CallDevices) {
        kept.hear(call, OFF, false);
        if let Some(wanted) = kept.hear(call, ON, false) {
            kept.hear(call, wanted, false);
        }
    }

    #[test]
    fn who_enters_for_the_first_time_is_as_the_lobby_was() {
        let (mut kept, mut call) = (KeptDevices::default(), CallDevices::default());
        load(&mut kept, &mut call);
        assert_eq!(kept.wanted(), None);
        assert_eq!(kept.hear(&mut call, seen(), true), None);
        assert_eq!(kept.enter(&mut call), None);
        assert_eq!(kept.wanted(), Some(seen()));
    }

    #[test]
    fn the_next_call_is_told_before_and_after_it_is_entered() {
        let mut kept = KeptDevices(Some(OFF));
        let mut call = CallDevices::default();
        // It says that they are off as long as it has found none: that is no answer.
        assert_eq!(kept.hear(&mut call, OFF, false), None);
        assert_eq!(kept.hear(&mut call, ON, false), Some(OFF));
        assert_eq!(kept.enter(&mut call), Some(OFF));
        assert_eq!(kept.hear(&mut call, OFF, false), None);
        assert_eq!(kept.hear(&mut call, ON, false), Some(OFF));
        assert_eq!(kept.wanted(), Some(OFF));
    }

    #[test]
    fn a_call_that_finds_its_devices_late_does_not_switch_them_on() {
        let mut kept = KeptDevices(Some(OFF));
        let mut call = CallDevices::default();
        kept.hear(&mut call, OFF, false);
        assert_eq!(kept.enter(&mut call), None);
        assert_eq!(kept.hear(&mut call, ON, false), Some(OFF));
        assert_eq!(kept.wanted(), Some(OFF));
    }

    #[test]
    fn a_call_that_loads_switches_nothing_off() {
        let mut kept = KeptDevices(Some(ON));
        let mut call = CallDevices::default();
        assert_eq!(kept.hear(&mut call, OFF, false), Some(ON));
        assert_eq!(kept.enter(&mut call), Some(ON));
        assert_eq!(kept.hear(&mut call, ON, false), None);
        assert_eq!(kept.wanted(), Some(ON));
    }

    #[test]
    fn the_users_hand_switches_both_ways_and_nothing_else_switches_on() {
        let (mut kept, mut call) = (KeptDevices::default(), CallDevices::default());
        load(&mut kept, &mut call);
        kept.enter(&mut call);
        assert_eq!(kept.hear(&mut call, seen(), true), None);
        assert_eq!(kept.hear(&mut call, ON, true), None);
        assert_eq!(kept.wanted(), Some(ON));
        // A microphone that is pulled out, and put in again.
        assert_eq!(kept.hear(&mut call, seen(), false), None);
        assert_eq!(kept.hear(&mut call, ON, false), Some(seen()));
        assert_eq!(kept.wanted(), Some(seen()));
    }

    #[test]
    fn a_hand_on_one_switch_is_no_word_on_the_other() {
        let mut kept = KeptDevices(Some(OFF));
        let mut call = CallDevices::default();
        kept.hear(&mut call, ON, false);
        let camera_off = Devices::new(true, false);
        assert_eq!(kept.hear(&mut call, camera_off, true), Some(OFF));
        assert_eq!(kept.wanted(), Some(OFF));
    }

    fn devices() -> impl Strategy<Value = Devices> {
        (any::<bool>(), any::<bool>()).prop_map(|(one, other)| Devices::new(one, other))
    }

    proptest! {
        /// Whatever calls say, one after another, whoever is muted is unmuted by their own hand only,
        /// and a call that has it otherwise is told so.
        #[test]
        fn who_is_muted_stays_muted_in_every_call(
            calls in prop::collection::vec(
                (prop::collection::vec(devices(), 0..6), 0_usize..6), 1..5,
            ),
        ) {
            let mut kept = KeptDevices(Some(OFF));
            for (said, entered) in calls {
                let mut call = CallDevices::default();
                for (number, said) in said.into_iter().enumerate() {
                    if number == entered {
                        let told = kept.enter(&mut call);
                        prop_assert!(told == Some(OFF) || call.said == Some(OFF));
                    }
                    let told = kept.hear(&mut call, said, false);
                    prop_assert_eq!(told, (said != OFF).then_some(OFF));
                    prop_assert_eq!(kept.wanted(), Some(OFF));
                }
            }
        }
    }
}
