//! The way back to the parent, as this client knows it.

use breakout_core::way_back::WayBack;

use crate::parent::Parent;

impl Parent {
    /// Returns the way back to this room.
    pub fn way_back(&self) -> WayBack {
        WayBack::new(&self.room_id, self.via.clone(), self.name.as_deref())
    }
}
