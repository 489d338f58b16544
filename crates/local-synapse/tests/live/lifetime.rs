//! When a throwaway server comes and goes.

use local_synapse::{Method, RequestError, StartError, StatusCode, Synapse};

#[tokio::test]
async fn a_server_comes_back_with_its_data_and_leaves_nothing_behind() {
    let mut synapse = Synapse::builder().start().await.unwrap();
    let alice = synapse.register("alice", "password").await.unwrap();
    let whoami = "/_matrix/client/v3/account/whoami";

    synapse.stop();
    let answer = alice.request(Method::GET, whoami, None).await;
    assert!(matches!(answer, Err(RequestError::NoAnswer { .. })));

    synapse.restart().await.unwrap();
    let (status, answer) = alice.request(Method::GET, whoami, None).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(answer["user_id"], alice.user_id);

    let log_path = synapse.log_path();
    assert!(log_path.exists());
    drop(synapse);
    assert!(!log_path.parent().unwrap().exists());
}

#[tokio::test]
async fn a_server_with_a_bad_setting_says_so_at_once() {
    let started = Synapse::builder()
        .extra_config("bcrypt_rounds: [not a number]\nlisteners: nonsense")
        .start()
        .await;
    match started {
        Err(StartError::DiedEarly { log }) => assert!(log.contains("listeners"), "{log}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_shared_server_outlives_the_runtime_that_started_it() {
    for username in ["runtime-one", "runtime-two"] {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let synapse = Synapse::shared().await;
            synapse.register(username, "password").await.unwrap();
        });
    }
}
