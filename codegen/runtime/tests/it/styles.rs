//! Every style × explode × type, byte for byte, and as it arrives at a server.

use bindery_runtime::codegen::describe::{Parameter, Place, Style};
use bindery_runtime::codegen::read;
use bindery_runtime::testing::{Answer, Server};

use crate::support::{Client, builder, client, json, open_call, parameter};

use Place::{Cookie, Header, Path, Query, QueryString};
use Style::{DeepObject, Form, Json, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};

const SCALAR: &str = r#""blue""#;
const LIST: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

/// Place, style, explode, value, what stands in the address. Those that OpenAPI 3.1.1 has in its
/// table of style examples are word for word from there.
const IN_ADDRESS: &[(Place, Style, bool, &str, &str)] = &[
    (Path, Matrix, false, r#""""#, "/;color"),
    (Path, Matrix, false, SCALAR, "/;color=blue"),
    (Path, Matrix, false, LIST, "/;color=blue,black,brown"),
    (Path, Matrix, false, OBJECT, "/;color=R,100,G,200,B,150"),
    (Path, Matrix, true, r#""""#, "/;color"),
    (Path, Matrix, true, SCALAR, "/;color=blue"),
    (Path, Matrix, true, LIST, "/;color=blue;color=black;color=brown"),
    (Path, Matrix, true, OBJECT, "/;R=100;G=200;B=150"),
    (Path, Label, false, SCALAR, "/.blue"),
    (Path, Label, false, LIST, "/.blue,black,brown"),
    (Path, Label, false, OBJECT, "/.R,100,G,200,B,150"),
    (Path, Label, true, SCALAR, "/.blue"),
    (Path, Label, true, LIST, "/.blue.black.brown"),
    (Path, Label, true, OBJECT, "/.R=100.G=200.B=150"),
    (Path, Simple, false, SCALAR, "/blue"),
    (Path, Simple, false, LIST, "/blue,black,brown"),
    (Path, Simple, false, OBJECT, "/R,100,G,200,B,150"),
    (Path, Simple, true, SCALAR, "/blue"),
    (Path, Simple, true, LIST, "/blue,black,brown"),
    (Path, Simple, true, OBJECT, "/R=100,G=200,B=150"),
    (Path, Json, false, OBJECT, "/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
    (Path, Simple, false, r#""a/b?c#d e%2F;,視""#, "/a%2Fb%3Fc%23d%20e%252F%3B%2C%E8%A6%96"),
    (Path, Simple, false, "true", "/true"),
    (Path, Simple, false, "-1.5", "/-1.5"),
    (Query, Form, false, r#""""#, "/x?color="),
    (Query, Form, false, SCALAR, "/x?color=blue"),
    (Query, Form, false, LIST, "/x?color=blue,black,brown"),
    (Query, Form, false, OBJECT, "/x?color=R,100,G,200,B,150"),
    (Query, Form, true, r#""""#, "/x?color="),
    (Query, Form, true, SCALAR, "/x?color=blue"),
    (Query, Form, true, LIST, "/x?color=blue&color=black&color=brown"),
    (Query, Form, true, OBJECT, "/x?R=100&G=200&B=150"),
    (Query, SpaceDelimited, false, LIST, "/x?color=blue%20black%20brown"),
    (Query, SpaceDelimited, false, OBJECT, "/x?color=R%20100%20G%20200%20B%20150"),
    (Query, SpaceDelimited, true, LIST, "/x?color=blue&color=black&color=brown"),
    (Query, PipeDelimited, false, LIST, "/x?color=blue%7Cblack%7Cbrown"),
    (Query, PipeDelimited, false, OBJECT, "/x?color=R%7C100%7CG%7C200%7CB%7C150"),
    (Query, PipeDelimited, true, OBJECT, "/x?R=100&G=200&B=150"),
    (Query, DeepObject, true, OBJECT, "/x?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    (
        Query,
        DeepObject,
        true,
        r#"{"a":{"b":[1,{"c":2}]},"d":null}"#,
        "/x?color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2",
    ),
    (Query, DeepObject, true, LIST, "/x?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"),
    (Query, Json, true, LIST, "/x?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"),
    (Query, Json, true, r#""a b""#, "/x?color=%22a%20b%22"),
    (
        Query,
        Form,
        true,
        r#"["a,b","c&d=e+f g",null,["n",1]]"#,
        "/x?color=a%2Cb&color=c%26d%3De%2Bf%20g&color=%5B%22n%22%2C1%5D",
    ),
    (Query, Form, false, r#"["a,b","c"]"#, "/x?color=a%2Cb,c"),
    (Query, Form, true, "null", "/x"),
    (Query, Form, true, "[]", "/x"),
    (Query, Form, true, "{}", "/x"),
    (Query, Form, true, "false", "/x?color=false"),
    (Query, Form, true, "1e3", "/x?color=1000.0"),
    (QueryString, Form, true, OBJECT, "/x?R=100&G=200&B=150"),
    (QueryString, Form, true, r#"{"a b":"c d"}"#, "/x?a+b=c+d"),
    (QueryString, Json, true, "[1]", "/x?%5B1%5D"),
];

/// As above, for headers: the value, or nothing.
const IN_HEADER: &[(bool, &str, Option<&str>)] = &[
    (false, SCALAR, Some("blue")),
    (false, LIST, Some("blue,black,brown")),
    (false, OBJECT, Some("R,100,G,200,B,150")),
    (true, LIST, Some("blue,black,brown")),
    (true, OBJECT, Some("R=100,G=200,B=150")),
    (false, r#""a b/c%;""#, Some("a b/c%;")),
    (false, "null", None),
];

/// As above, for cookies.
const IN_COOKIE: &[(bool, &str, &str)] = &[
    (false, SCALAR, "color=blue"),
    (false, LIST, "color=blue,black,brown"),
    (false, OBJECT, "color=R,100,G,200,B,150"),
    (true, SCALAR, "color=blue"),
    (true, LIST, "color=blue; color=black; color=brown"),
    (true, OBJECT, "R=100; G=200; B=150"),
    (false, r#""a;b c""#, "color=a%3Bb%20c"),
];

fn template(place: Place) -> &'static str {
    if place == Path { "/{color}" } else { "/x" }
}

#[test]
fn addresses() {
    let client = builder().build().unwrap();
    for (place, style, explode, value, expected) in IN_ADDRESS {
        let mut call = open_call(&client, template(*place));
        call.parameter(parameter("color", *place, *style, *explode), &json(value));
        let url = call.request().unwrap().url;
        let address = url.strip_prefix("https://api.example.com/v1").unwrap();
        assert_eq!(address, *expected, "{place:?} {style:?} explode={explode} {value}");
    }
}

#[tokio::test]
async fn addresses_arrive_unchanged() {
    let server = Server::start().unwrap();
    let client = client(&server);
    for (place, style, explode, value, expected) in IN_ADDRESS {
        server.answer(Answer::empty(204));
        let mut call = open_call(&client, template(*place));
        call.parameter(parameter("color", *place, *style, *explode), &json(value));
        call.send(read::nothing).await.unwrap();
        assert_eq!(server.take_received()[0].target, *expected);
    }
}

#[test]
fn headers() {
    let client = builder().build().unwrap();
    for (explode, value, expected) in IN_HEADER {
        let mut call = open_call(&client, "/x");
        call.parameter(parameter("X-Color", Header, Simple, *explode), &json(value));
        let request = call.request().unwrap();
        let found = request.headers.get("x-color").map(|value| value.to_str().unwrap());
        assert_eq!(found, *expected, "explode={explode} {value}");
    }
}

#[test]
fn a_header_with_a_line_break_is_refused() {
    let client = builder().build().unwrap();
    let mut call = open_call(&client, "/x");
    call.parameter(parameter("X-Color", Header, Simple, false), &json(r#""a\r\nX-Evil: 1""#));
    let error = call.request().unwrap_err().to_string();
    assert!(error.contains("the value of the header `X-Color`"), "{error}");
}

#[test]
fn cookies() {
    let client = builder().build().unwrap();
    for (explode, value, expected) in IN_COOKIE {
        let mut call = open_call(&client, "/x");
        call.parameter(parameter("color", Cookie, Form, *explode), &json(value));
        let request = call.request().unwrap();
        assert_eq!(request.headers["cookie"], *expected, "explode={explode} {value}");
    }
}

#[test]
fn reserved_characters_stay_where_allowed() {
    static FILTER: Parameter = Parameter {
        name: "filter[x]",
        place: Query,
        style: Form,
        explode: true,
        allow_reserved: true,
    };
    let client = builder().build().unwrap();
    let mut call = open_call(&client, "/x");
    call.parameter(&FILTER, &json(r#""a/b?c=d&e:f,%20 %zz#g""#));
    let url = call.request().unwrap().url;
    let expected = "filter%5Bx%5D=a/b?c=d&e:f,%20%20%25zz%23g";
    assert_eq!(url.split_once('?').unwrap().1, expected);
}

#[test]
fn the_last_value_counts_and_order_is_that_of_setting() {
    let client = builder().build().unwrap();
    let (a, b) = (parameter("a", Query, Form, true), parameter("b", Query, Form, true));
    let mut call = open_call(&client, "/x");
    call.parameter(a, &1_i64);
    call.parameter(b, &true);
    call.parameter(a, &"two".to_owned());
    assert!(call.request().unwrap().url.ends_with("/x?b=true&a=two"));
}

#[test]
fn a_path_stays_itself() {
    let client: Client = builder().build().unwrap();
    for value in [r#""""#, r#"".""#, r#""..""#, "null", "[]"] {
        let mut call = open_call(&client, "/tasks/{id}/stop");
        call.parameter(parameter("id", Path, Simple, false), &json(value));
        let error = call.request().unwrap_err().to_string();
        assert!(error.contains("path parameter `id`"), "{error}");
    }
}
