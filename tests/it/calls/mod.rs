//! A compiled client of every way to put a call together, against a server that keeps what it was
//! sent. What is expected is written by hand, after the tables of OpenAPI and its RFCs.

mod answers;
mod bodies;
mod keys;
mod places;
mod styles;

use bindery_runtime::Error;
use bindery_runtime::testing::{Answer, Received, Server};
use calls::{Client, Color};

#[test]
fn the_crate_of_calls_is_fresh() {
    crate::fresh::check("calls");
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(format!("{}/v1", server.url())).build().unwrap()
}

/// The one request that came, after this call.
async fn sent<F: Future<Output = Result<(), Error>>>(call: impl FnOnce(Client) -> F) -> Received {
    let server = Server::start().unwrap();
    server.answer(Answer::empty(204));
    call(client(&server)).await.unwrap();
    let [received] = server.take_received().try_into().unwrap();
    received
}

/// The object of OpenAPI's table.
fn color() -> Color {
    Color::new().r(100).g(200).b(150)
}

/// The list of OpenAPI's table.
const COLORS: [&str; 3] = ["blue", "black", "brown"];
