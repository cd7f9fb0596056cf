//! Parameters in every place, style and form.

use bindery_runtime::Value;
use serde_json::json;

use super::{COLORS, color, sent};

/// Calls an operation with the values of OpenAPI's table, in this order.
macro_rules! table {
    ($method:ident($($argument:expr),*) $(.$setter:ident($value:expr))*) => {
        sent(|client| client.$method($($argument),*)$(.$setter($value))*.send()).await
    };
}

#[tokio::test]
async fn paths() {
    let rows = [
        (
            table!(path_matrix_joined("", "blue", COLORS, color())),
            "matrix/joined/e;empty/s;string=blue/a;array=blue,black,brown/o;object=R,100,G,200,B,150",
        ),
        (
            table!(path_matrix_exploded("", "blue", COLORS, color())),
            "matrix/exploded/e;empty/s;string=blue/a;array=blue;array=black;array=brown/o;R=100;G=200;B=150",
        ),
        (
            table!(path_label_joined("", "blue", COLORS, color())),
            "label/joined/e./s.blue/a.blue,black,brown/o.R,100,G,200,B,150",
        ),
        (
            table!(path_label_exploded("", "blue", COLORS, color())),
            "label/exploded/e./s.blue/a.blue.black.brown/o.R=100.G=200.B=150",
        ),
        (
            table!(path_simple_joined("", "blue", COLORS, color())),
            "simple/joined/e/sblue/ablue,black,brown/oR,100,G,200,B,150",
        ),
        (
            table!(path_simple_exploded("", "blue", COLORS, color())),
            "simple/exploded/e/sblue/ablue,black,brown/oR=100,G=200,B=150",
        ),
    ];
    for (received, expected) in rows {
        assert_eq!(received.target, format!("/v1/path/{expected}"));
    }
}

#[tokio::test]
async fn queries() {
    let rows = [
        (
            table!(query_form_joined().empty("").string("blue").array(COLORS).object(color())),
            "form/joined?empty=&string=blue&array=blue,black,brown&object=R,100,G,200,B,150",
        ),
        (
            table!(query_form_exploded().empty("").string("blue").array(COLORS).object(color())),
            "form/exploded?empty=&string=blue&array=blue&array=black&array=brown&R=100&G=200&B=150",
        ),
        (
            table!(query_space_delimited_joined().array(COLORS).object(color())),
            "spaceDelimited/joined?array=blue%20black%20brown&object=R%20100%20G%20200%20B%20150",
        ),
        // OpenAPI leaves these undefined: each item has a pair, as with `form`.
        (
            table!(query_space_delimited_exploded().array(COLORS).object(color())),
            "spaceDelimited/exploded?array=blue&array=black&array=brown&R=100&G=200&B=150",
        ),
        (
            table!(query_pipe_delimited_joined().array(COLORS).object(color())),
            "pipeDelimited/joined?array=blue%7Cblack%7Cbrown&object=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            table!(query_pipe_delimited_exploded().array(COLORS).object(color())),
            "pipeDelimited/exploded?array=blue&array=black&array=brown&R=100&G=200&B=150",
        ),
        (
            table!(query_deep_object_exploded().object(color())),
            "deepObject/exploded?object%5BR%5D=100&object%5BG%5D=200&object%5BB%5D=150",
        ),
        (table!(query_form_exploded()), "form/exploded"),
        (
            table!(query_form_joined().array(Vec::<String>::new()).object(calls::Color::new())),
            "form/joined",
        ),
    ];
    for (received, expected) in rows {
        assert_eq!(received.target, format!("/v1/query/{expected}"));
    }
}

#[tokio::test]
async fn headers() {
    let joined =
        table!(header_simple_joined().empty("").string("blue").array(COLORS).object(color()));
    let exploded =
        table!(header_simple_exploded().empty("").string("blue").array(COLORS).object(color()));
    for (received, object) in [(joined, "R,100,G,200,B,150"), (exploded, "R=100,G=200,B=150")] {
        assert_eq!(received.header("empty"), Some(""));
        assert_eq!(received.header("string"), Some("blue"));
        assert_eq!(received.header("array"), Some("blue,black,brown"));
        assert_eq!(received.header("object"), Some(object));
    }
    let received = table!(header_simple_joined().string("ü ä, b&c"));
    assert_eq!(received.header("string"), Some("ü ä, b&c"));
}

#[tokio::test]
async fn cookies() {
    let rows = [
        (
            table!(cookie_form_joined().empty("").string("blue").array(COLORS).object(color())),
            "empty=; string=blue; array=blue,black,brown; object=R,100,G,200,B,150",
        ),
        (
            table!(cookie_form_exploded().empty("").string("blue").array(COLORS).object(color())),
            "empty=; string=blue; array=blue; array=black; array=brown; R=100; G=200; B=150",
        ),
        (
            table!(cookie_cookie_exploded().empty("").string("blue").array(COLORS).object(color())),
            "empty=; string=blue; array=blue; array=black; array=brown; R=100; G=200; B=150",
        ),
    ];
    for (received, expected) in rows {
        assert_eq!(received.header("cookie"), Some(expected));
    }
}

#[tokio::test]
async fn contents() {
    let filter = |value: Value| value.as_object().unwrap().clone().into_iter().collect();
    let received = table!(
        contents(color())
            .filter(filter(json!({ "a b": ["ü", null], "c": 1.5 })))
            .x_filter([1, 2])
            .state(true)
    );
    let place = "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D";
    let query = "%7B%22a%20b%22%3A%5B%22%C3%BC%22%2Cnull%5D%2C%22c%22%3A1.5%7D";
    assert_eq!(received.target, format!("/v1/content/{place}?filter={query}"));
    assert_eq!(received.header("x-filter"), Some("[1,2]"));
    assert_eq!(received.header("cookie"), Some("state=true"));
}

#[tokio::test]
async fn reserved_characters_null_and_other_scripts() {
    let received = table!(
        reserved("a/b?c=d;e:f#g%2Fh i")
            .kept("a/b?c=d&e+f#g%20h [ü]")
            .odd_name("a/b?c=d&e+f#g%20h [ü]")
            .list([Some("日本".to_owned()), None, Some(String::new())])
            .number(1.0)
            .flag(false)
            .word("a b")
    );
    let expected = [
        "/v1/reserved/a%2Fb%3Fc=d;e:f%23g%2Fh%20i?kept=a/b?c=d&e+f%23g%20h%20[%C3%BC]",
        "odd%20%5Bname%5D%26=a%2Fb%3Fc%3Dd%26e%2Bf%23g%2520h%20%5B%C3%BC%5D",
        "list=%E6%97%A5%E6%9C%AC&list=&number=1&flag=false&word=a%20b",
    ];
    assert_eq!(received.target, expected.join("&"));
}

#[tokio::test]
async fn whole_query_strings_and_rare_methods() {
    let received = table!(whole_query().all(color()));
    assert_eq!(received.target, "/v1/querystring?R=100&G=200&B=150");
    let received = table!(search_by_query(color()));
    assert_eq!(
        (&*received.method, &*received.body),
        ("QUERY", &br#"{"R":100,"G":200,"B":150}"#[..])
    );
    assert_eq!(table!(purge()).method, "PURGE");
    assert_eq!(table!(head_querystring()).method, "HEAD");
    assert_eq!(table!(options_querystring()).method, "OPTIONS");
    assert_eq!(table!(trace_querystring()).method, "TRACE");
}
