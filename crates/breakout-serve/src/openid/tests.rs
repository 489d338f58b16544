use std::{
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    extract::Query,
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use matrix_sdk::ruma::{owned_server_name, owned_user_id};
use serde_json::json;
use tokio::{net::TcpListener, task::JoinSet};

use super::*;

const HOUR: Duration = Duration::from_secs(3_600);

/// A homeserver that knows some tokens, and counts how often it is asked.
struct Homeserver {
    url: reqwest::Url,
    asked: Arc<AtomicUsize>,
    _serving: JoinSet<()>,
}

fn sub(user_id: &str) -> Response {
    json!({ "sub": user_id }).to_string().into_response()
}

impl Homeserver {
    async fn start() -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = asked.clone();
        let userinfo = move |Query(query): Query<BTreeMap<String, String>>| {
            counted.fetch_add(1, Ordering::Relaxed);
            async move {
                match &*query["access_token"] {
                    "anna's" => sub("@anna:example.org"),
                    "another's" => sub("@anna:other.example"),
                    "nobody's" => sub("anna"),
                    "endless" => "x".repeat(MOST_BYTES + 1).into_response(),
                    "elsewhere" => Redirect::temporary("/anna").into_response(),
                    "slow" => pending().await,
                    _ => StatusCode::UNAUTHORIZED.into_response(),
                }
            }
        };
        let app = Router::new()
            .route("/_matrix/federation/v1/openid/userinfo", get(userinfo))
            .route("/anna", get(async || sub("@anna:example.org")));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut serving = JoinSet::new();
        serving.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            url: format!("http://{address}/").parse().unwrap(),
            asked,
            _serving: serving,
        }
    }

    fn verifier(&self) -> Verifier {
        Verifier::new(owned_server_name!("example.org"), self.url.clone())
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

fn presented(token: &str, expires_in: Duration) -> Presented {
    let server = owned_server_name!("example.org");
    Presented::new(SecretString::from(token), server, expires_in)
}

#[tokio::test]
async fn whose_a_token_is_is_asked_once_while_it_holds() {
    let homeserver = Homeserver::start().await;
    let verifier = homeserver.verifier();
    let anna = owned_user_id!("@anna:example.org");
    for _ in 0..3 {
        let user = verifier.user(&presented("anna's", HOUR)).await.unwrap();
        assert_eq!(user, anna);
    }
    assert_eq!(homeserver.asked(), 1);
    // What does not hold is not kept; nor is anything for longer than some minutes.
    let verifier = homeserver.verifier();
    for _ in 0..2 {
        let token = presented("anna's", Duration::ZERO);
        assert_eq!(verifier.user(&token).await.unwrap(), anna);
    }
    assert_eq!(homeserver.asked(), 3);
    verifier.user(&presented("anna's", HOUR)).await.unwrap();
    let longest = Instant::now() + LONGEST;
    let known = verifier.known.lock();
    assert!(known.values().all(|known| known.until <= longest));
}

#[tokio::test]
async fn what_no_server_says_of_its_own_users_is_not_believed() {
    let homeserver = Homeserver::start().await;
    let verifier = homeserver.verifier();
    let said = async |token: &str| verifier.user(&presented(token, HOUR)).await.unwrap_err();
    assert!(matches!(said("stolen").await, OpenIdError::NotAccepted));
    assert!(matches!(
        said("another's").await,
        OpenIdError::AnotherServer
    ));
    for odd in ["nobody's", "endless", "elsewhere"] {
        assert!(matches!(said(odd).await, OpenIdError::OddAnswer), "{odd}");
    }
    let asked = homeserver.asked();
    for none in ["", &"x".repeat(MOST_TOKEN_BYTES + 1)] {
        assert!(matches!(said(none).await, OpenIdError::NotAccepted));
    }
    assert_eq!(homeserver.asked(), asked);
    assert!(verifier.known.lock().is_empty());
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_not_waited_for() {
    let homeserver = Homeserver::start().await;
    let mut verifier = homeserver.verifier();
    // Long enough to make the request on a machine that does much else.
    verifier.patience = Duration::from_secs(2);
    let asked = verifier.user(&presented("slow", HOUR)).await;
    assert!(
        matches!(asked, Err(OpenIdError::NoAnswer(None))),
        "{asked:?}"
    );
    assert_eq!(homeserver.asked(), 1);
}

#[tokio::test]
async fn the_own_server_is_asked_however_many_others_are_waited_for() {
    let homeserver = Homeserver::start().await;
    let verifier = homeserver.verifier();
    let others = u32::try_from(OTHERS_AT_ONCE).unwrap();
    let waited_for = verifier.asking_others.acquire_many(others).await.unwrap();
    verifier.user(&presented("anna's", HOUR)).await.unwrap();
    drop(waited_for);
}

#[tokio::test]
async fn a_server_that_somebody_names_is_not_asked_at_an_address_of_this_machine() {
    let homeserver = Homeserver::start().await;
    let verifier = homeserver.verifier();
    let port = homeserver.url.port().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"] {
        let server = ServerName::parse(format!("{host}:{port}")).unwrap();
        let token = Presented::new(SecretString::from("anna's"), server, HOUR);
        let asked = verifier.user(&token).await;
        assert!(
            matches!(
                asked,
                Err(OpenIdError::ForbiddenAddress | OpenIdError::NoAnswer(None))
            ),
            "{host}: {asked:?}"
        );
    }
    assert_eq!(homeserver.asked(), 0);
}

#[test]
fn a_token_of_one_server_is_none_of_another_and_is_never_shown() {
    let (one, other) = (owned_server_name!("a"), owned_server_name!("b"));
    assert_ne!(key(&one, "t"), key(&other, "t"));
    assert_ne!(key(&one, "t"), key(&one, "u"));
    let shown = format!("{:?}", presented("very secret", HOUR));
    assert!(!shown.contains("secret\""), "{shown}");
    assert!(!shown.contains("very"), "{shown}");
}
