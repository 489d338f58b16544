//! What a check finds around the bot: who says who somebody is, where a name leads, and the widget's folder.

use std::fs;

use axum::{Router, body::Bytes, extract::Path, http::StatusCode, routing::get};
use local_synapse::Synapse;
use tokio::{net::TcpListener, task::JoinSet};

use crate::{process::Bot, program::Program};

#[tokio::test(flavor = "multi_thread")]
async fn a_check_says_whether_the_homeserver_says_who_somebody_is_and_where_its_name_leads() {
    let without = Synapse::builder().openid(false).start().await.unwrap();
    let server = without.server_name();
    let user = format!("@breakout:{server}");
    let named = format!("http://{server}");
    let settings = [
        ("BREAKOUT_SERVE_USER", &*user),
        ("BREAKOUT_SERVE_HOMESERVER", &*named),
    ];
    let (code, said) = Bot::check(&settings).await;
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("does not say who somebody is (OpenID; it answers with the status 404)"),
        "{said}"
    );
    let leads = format!("{server} leads clients to this homeserver");
    assert!(said.contains(&leads), "{said}");

    // The same server by another address than the one that clients are told; and one that has the resource.
    let with = Synapse::builder().start().await.unwrap();
    let server = with.server_name();
    let user = format!("@breakout:{server}");
    let settings = [
        ("BREAKOUT_SERVE_USER", &*user),
        ("BREAKOUT_SERVE_HOMESERVER", with.url()),
    ];
    let (code, said) = Bot::check(&settings).await;
    assert_eq!(code, Some(0), "{said}");
    let says = format!("{}/ says who somebody is", with.url());
    assert!(said.contains(&says), "{said}");
    let leads = format!(
        "{server} leads clients to http://{server}/, and not to {}/",
        with.url()
    );
    assert!(said.contains(&leads), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_compares_the_widget_with_the_folder_that_is_written() {
    let program = Program::new();
    let folder = program.home().join("folder");
    let exported = program.run(&["widget", "--export", folder.to_str().unwrap()]);
    assert_eq!(exported.code, Some(0), "{exported}");
    let served = folder.clone();
    let file = move |name: &str| {
        let read = fs::read(served.join(name)).map(Bytes::from);
        std::future::ready(read.map_err(|_| StatusCode::NOT_FOUND))
    };
    let index = file.clone();
    let app = Router::new()
        .route("/breakout/", get(move || index("index.html")))
        .route(
            "/breakout/{name}",
            get(move |Path(name): Path<String>| file(&name)),
        );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/breakout/", listener.local_addr().unwrap());
    let mut serving = JoinSet::new();
    serving.spawn(async move { axum::serve(listener, app).await.unwrap() });

    let settings = [("BREAKOUT_SERVE_WIDGET_URL", &*url)];
    let (code, said) = Bot::check(&settings).await;
    assert_eq!(code, Some(0), "{said}");
    let ours = format!("{url} has the widget, as this program has it");
    assert!(said.contains(&ours), "{said}");

    fs::write(folder.join("widget.js"), "// of another version").unwrap();
    fs::remove_file(folder.join("words-de.js")).unwrap();
    let (_, said) = Bot::check(&settings).await;
    assert!(said.contains("(widget.js, words-de.js)"), "{said}");

    fs::remove_file(folder.join("index.html")).unwrap();
    let (code, said) = Bot::check(&settings).await;
    assert_eq!(code, Some(0), "{said}");
    let missing = format!("{url} answers with the status 404");
    assert!(said.contains(&missing), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_says_whether_the_public_address_leads_to_the_bot_and_whether_its_widget_offers_pages()
 {
    let bot = Bot::start("sv_public").await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let public = format!("http://{address}");
    let pages = [
        ("BREAKOUT_SERVE_LISTEN", &*address),
        ("BREAKOUT_SERVE_PUBLIC_URL", &*public),
        ("BREAKOUT_SERVE_ELEMENT_ORIGINS", "https://element.example"),
    ];
    let (code, said) = Bot::check(&pages).await;
    assert_eq!(code, Some(0), "{said}");
    let wrong = format!("{public}/widget/ is not what this bot has there");
    assert!(said.contains(&wrong), "{said}");
    let handed =
        format!("location /   {{ proxy_pass http://{address}; proxy_set_header Host $host; }}");
    assert!(said.contains(&handed), "{said}");

    bot.kill();
    let bot = bot.start_again_with(&pages).await;
    let (_, said) = Bot::check(&pages).await;
    let ours = format!("{public}/widget/ has the widget, as this program has it");
    assert!(
        said.contains(&ours) && !said.contains("proxy_pass"),
        "{said}"
    );

    // One that is elsewhere may be whole, and has no pages for hosts.
    let elsewhere = ("BREAKOUT_SERVE_WIDGET_URL", "http://127.0.0.1:1/");
    let (_, said) = Bot::check(&[pages.as_slice(), &[elsewhere]].concat()).await;
    let offers =
        "the widget at http://127.0.0.1:1/ offers no pages for hosts: leave out `widget_url`";
    assert!(said.contains(offers), "{said}");
    assert_eq!(bot.stop(), Some(0));
}
