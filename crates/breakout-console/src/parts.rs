//! What pages keep for as long as the console lives: one of a kind, made when it is first asked for.

use std::{
    any::{Any, TypeId},
    collections::BTreeMap,
    fmt,
    sync::Arc,
};

use parking_lot::Mutex;

use crate::state::Console;

/// One of each kind.
#[derive(Default)]
pub(crate) struct Parts(Mutex<BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Parts {
    /// The one of this kind.
    fn get<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut parts = self.0.lock();
        let part = parts
            .entry(TypeId::of::<T>())
            .or_insert_with(|| Arc::<T>::default());
        // It was put there as what it is.
        part.clone().downcast().unwrap_or_default()
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Parts").finish_non_exhaustive()
    }
}

/// Something that belongs to one account's console, and that `state.rs` need not know.
pub(crate) trait Part: Default + Send + Sync + 'static {
    /// The one of this console.
    fn of(console: &Console) -> Arc<Self> {
        console.parts().get()
    }
}

impl<T: Default + Send + Sync + 'static> Part for T {}
