//! How many requests of a client are under way at once.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bindery_runtime::codegen::{Call, Value};
use bindery_runtime::http::HeaderMap;
use bindery_runtime::{
    BoxFuture, CreateError, Error, Limits, Request, Response, Transport, TransportFailure,
};
use tokio::time::{Instant, sleep};

use crate::support::{Client, GET, KEY, builder};
use crate::vendor::PLAIN;

/// A server that needs a second for everything.
#[derive(Clone, Default)]
struct Slow(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    open: usize,
    most: usize,
    /// Paths, in the order in which they came, and the time that was left for each.
    requests: Vec<(String, Duration)>,
}

impl Transport for Slow {
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        Box::pin(async move {
            let _open = Open::new(&self.0, &request, limits);
            sleep(Duration::from_secs(1)).await;
            Ok(Response::new(200, HeaderMap::new(), b"{}".to_vec()))
        })
    }
}

struct Open<'a>(&'a Mutex<Seen>);

impl<'a> Open<'a> {
    fn new(seen: &'a Mutex<Seen>, request: &Request, limits: Limits) -> Self {
        let mut held = seen.lock().unwrap();
        held.open += 1;
        held.most = held.most.max(held.open);
        held.requests.push((request.url.clone(), limits.timeout));
        Self(seen)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.lock().unwrap().open -= 1;
    }
}

impl Slow {
    fn client(&self, most: usize) -> Client {
        builder().key(KEY).concurrency(most).transport(self.clone()).build().unwrap()
    }

    fn most(&self) -> usize {
        self.0.lock().unwrap().most
    }

    fn came(&self) -> usize {
        self.0.lock().unwrap().requests.len()
    }
}

async fn get(client: &Client) -> Result<(), Error> {
    Call::new(&client.0, &GET).send(|_| Ok(())).await
}

#[tokio::test(start_paused = true)]
async fn no_more_than_was_said_and_in_the_order_of_coming() {
    let slow = Slow::default();
    let client = Arc::new(slow.client(3));
    let begun = Instant::now();
    let ended = Arc::new(Mutex::new(Vec::new()));
    let calls: Vec<_> = (0..10)
        .map(|number| {
            let (client, ended) = (Arc::clone(&client), Arc::clone(&ended));
            tokio::spawn(async move {
                get(&client).await.unwrap();
                ended.lock().unwrap().push(number);
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!((slow.most(), begun.elapsed().as_secs()), (3, 4));
    assert_eq!(*ended.lock().unwrap(), (0..10).collect::<Vec<_>>());
    // The wait counts for the time-out.
    let left: Vec<u64> =
        slow.0.lock().unwrap().requests.iter().map(|(_, left)| left.as_secs()).collect();
    assert_eq!(left, [60, 60, 60, 59, 59, 59, 58, 58, 58, 57]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_leaves_its_place() {
    let slow = Slow::default();
    let client = slow.client(1);
    let at_work = tokio::time::timeout(Duration::from_millis(100), get(&client));
    let waiting = tokio::time::timeout(Duration::from_millis(50), get(&client));
    let (first, second) = tokio::join!(at_work, waiting);
    assert!(first.is_err() && second.is_err());
    assert_eq!(slow.came(), 1);
    get(&client).await.unwrap();
    assert_eq!((slow.came(), slow.most()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn a_create_without_a_turn_was_not_sent() {
    let slow = Slow::default();
    let client: Client = builder()
        .key(KEY)
        .concurrency(1)
        .timeout(Duration::from_millis(1_500))
        .transport(slow.clone())
        .build()
        .unwrap();
    let first = get(&client);
    let second = async {
        let call = Call::new(&client.0, &PLAIN);
        let options = bindery_runtime::RequestOptions::new().deadline(Duration::from_millis(800));
        let mut call = call;
        call.options(options);
        call.submit::<Value>().await
    };
    let (first, second) = tokio::join!(first, second);
    first.unwrap();
    let Err(error) = second else { panic!("it had a turn") };
    assert!(matches!(error, CreateError::NotSent(_)) && error.is_safe_to_repeat(), "{error}");
    assert!(error.to_string().contains("`concurrency`"), "{error}");
    assert_eq!(slow.came(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_setting_there_is_a_bound_and_none_is_none() {
    for (client_of, expected) in [(None, 256), (Some(0), 1), (Some(usize::MAX), 300)] {
        let slow = Slow::default();
        let mut builder = builder().key(KEY).transport(slow.clone());
        if let Some(most) = client_of {
            builder = builder.concurrency(most);
        }
        let client: Arc<Client> = Arc::new(builder.build().unwrap());
        let calls: Vec<_> = (0..300)
            .map(|_| {
                let client = Arc::clone(&client);
                tokio::spawn(async move { get(&client).await })
            })
            .collect();
        for call in calls {
            // With one at a time, most get no turn.
            let _ = call.await.unwrap();
        }
        assert_eq!(slow.most(), expected);
    }
}
