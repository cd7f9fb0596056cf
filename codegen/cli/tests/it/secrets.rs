//! The key goes to the vendor alone. Every other test looks for it as well, in all that is printed and written.

use bindery_emulator::{Reply, Step};

use crate::support::{Folder, KEY, at, faulty, studio};

#[test]
fn a_key_in_an_argument_is_refused_and_not_repeated() {
    let folder = Folder::new("argument");
    for option in ["--key", "--api-key", "--token", "--API-KEY", "--secret"] {
        for arguments in [vec![option.to_owned(), KEY.to_owned()], vec![format!("{option}={KEY}")]]
        {
            let set = ["create", "studio", "create_film", "--set", "prompt=a"];
            let set = set.iter().map(|argument| (*argument).to_owned());
            let done = folder.run(set.chain(arguments).collect::<Vec<_>>()).expect(2);
            assert!(done.stderr.contains("--key-file"), "{}", done.stderr);
        }
    }
    // A key in a place where nobody looks for one.
    for arguments in [
        &[KEY][..],
        &["create", KEY],
        &["create", "studio", KEY],
        &["create", "studio", "create_film", KEY],
        &["get", KEY],
        &["get", "studio+create_film:1", KEY],
        &["wait", &format!("{KEY}+make:1")],
        &["curl", "studio", "create_film", "--", KEY],
    ] {
        folder.run(arguments).expect(2);
        folder.run([arguments, &["--json"]].concat()).expect(2);
    }
    // A key in the place of the name of its file.
    let set = ["create", "studio", "create_film", "--set", "prompt=a", "--key-file", KEY];
    folder.run(set).expect(2);
}

#[test]
fn a_vendor_that_repeats_the_key_is_masked() {
    let folder = Folder::new("repeats");
    let body = format!(r#"{{"code":401,"message":"no such key {KEY}","request_id":"r-{KEY}"}}"#);
    let emulator = faulty([Step::Status(Reply::new(401).body(body))]);
    for json in [&[][..], &["--json"]] {
        let set = ["create", "studio", "create_plain_film", "--set", "prompt=a"];
        let done = folder.run(at(&emulator, &[&set[..], json].concat())).expect(3);
        assert!(format!("{}{}", done.stdout, done.stderr).contains("no such key"));
    }
}

#[test]
fn a_proxy_of_the_environment_does_not_get_what_is_for_this_machine() {
    let folder = Folder::new("proxy");
    let emulator = studio().start().unwrap();
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let set = ["create", "studio", "create_plain_film", "--set", "prompt=a", "--wait"];
    let mut command = folder.command(at(&emulator, &set));
    for name in ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"] {
        command.env(name, &address);
    }
    folder.done(command.spawn().unwrap()).expect(0);
    assert_eq!(emulator.billed(), 1);
    proxy.set_nonblocking(true).unwrap();
    assert!(proxy.accept().is_err(), "the proxy was called");
}
