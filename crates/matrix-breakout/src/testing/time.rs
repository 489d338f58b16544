//! Time that stands still, and waiting for what needs none.

use std::{sync::mpsc, thread, time::Duration};

use tokio::sync::oneshot;

/// How long is waited for what comes at once.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for what needs no time, whether or not time passes.
pub(crate) async fn at_once<T>(what: impl Future<Output = T>) -> T {
    let (sender, is_late) = oneshot::channel::<()>();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        drop(sender);
    });
    tokio::select! {
        done = what => done,
        _ = is_late => panic!("it does not come"),
    }
}

/// Looks at once and again until something is so, whether or not time passes.
pub(crate) async fn until(is_so: impl Fn() -> bool) {
    at_once(async {
        while !is_so() {
            thread::sleep(Duration::from_millis(1));
            tokio::task::yield_now().await;
        }
    })
    .await;
}

/// Lets no time pass but by [`fast`] and [`tokio::time::advance`], until this is dropped. A clock that is only
/// paused jumps whenever an answer is waited for.
pub(crate) fn stop_time() -> impl Drop {
    struct Stopped(Option<mpsc::Sender<()>>);
    impl Drop for Stopped {
        fn drop(&mut self) {
            self.0 = None;
            tokio::time::resume();
        }
    }
    tokio::time::pause();
    let (sender, ends) = mpsc::channel();
    // It does not jump while something blocks.
    drop(tokio::task::spawn_blocking(move || ends.recv()));
    Stopped(Some(sender))
}

/// Does this while time, which was stopped, passes ten times as fast as it does.
pub(crate) async fn fast<T>(what: impl Future<Output = T>) -> T {
    let passing = async {
        loop {
            thread::sleep(Duration::from_millis(1));
            tokio::time::advance(Duration::from_millis(10)).await;
        }
    };
    at_once(async {
        tokio::select! {
            done = what => done,
            never = passing => never,
        }
    })
    .await
}
