//! Reads headers of answers.

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::codegen::{Json, decode_value};
use crate::describe::HeaderForm;

/// The value of a header; none if it is missing or has another form.
pub fn header<T: Json>(headers: &HeaderMap, name: &str, form: HeaderForm) -> Option<T> {
    readings(headers, name, form).into_iter().find_map(|value| decode_value(&value).ok())
}

/// What the header may say: with its scalars as texts, and as what they look like.
fn readings(headers: &HeaderMap, name: &str, form: HeaderForm) -> Vec<Value> {
    let lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    let lines: Vec<_> = lines.collect();
    let Some(first) = lines.first() else { return Vec::new() };
    let of: &dyn Fn(fn(&str) -> Value) -> Value = &|scalar| match form {
        HeaderForm::Scalar => scalar(first),
        HeaderForm::List => lines.iter().flat_map(|line| items(line)).map(scalar).collect(),
        HeaderForm::Members(explode) => members(&items(first), explode, scalar),
        HeaderForm::Json => serde_json::from_str(first).unwrap_or_default(),
    };
    vec![of(text), of(looks)]
}

fn items(line: &str) -> Vec<&str> {
    line.split(',').map(str::trim).filter(|item| !item.is_empty()).collect()
}

/// `R=100,G=200`, or `R,100,G,200`.
fn members(items: &[&str], explode: bool, scalar: fn(&str) -> Value) -> Value {
    let mut members = Map::new();
    match explode {
        true => {
            let pairs = items.iter().filter_map(|item| item.split_once('='));
            members.extend(pairs.map(|(name, value)| (name.to_owned(), scalar(value))));
        }
        false => {
            let pairs = items.chunks_exact(2);
            members.extend(pairs.map(|pair| (pair[0].to_owned(), scalar(pair[1]))));
        }
    }
    Value::Object(members)
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// A number or truth value where the text is one.
fn looks(scalar: &str) -> Value {
    let read = serde_json::from_str(scalar).ok();
    let value = read.filter(|value: &Value| value.is_number() || value.is_boolean());
    value.unwrap_or_else(|| text(scalar))
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::{Value, json};

    use super::header;
    use crate::codegen::Map;
    use crate::describe::HeaderForm;

    fn headers(lines: &[&'static str]) -> HeaderMap {
        let name = http::HeaderName::from_static("x");
        lines.iter().map(|line| (name.clone(), http::HeaderValue::from_static(line))).collect()
    }

    #[test]
    fn forms() {
        let one = headers(&["12"]);
        assert_eq!(header(&one, "X", HeaderForm::Scalar), Some(12_i64));
        assert_eq!(header(&one, "X", HeaderForm::Scalar), Some("12".to_owned()));
        assert_eq!(header::<bool>(&one, "X", HeaderForm::Scalar), None);
        assert_eq!(header::<i64>(&one, "y", HeaderForm::Scalar), None);
        let two = headers(&["1, 2", "3"]);
        assert_eq!(header(&two, "x", HeaderForm::List), Some(vec![1_i64, 2, 3]));
        let members = headers(&["R,100,G,true"]);
        let expected: Map<Value> = [("R".into(), json!(100)), ("G".into(), json!(true))].into();
        let texts: Map<String> = [("R".into(), "100".into()), ("G".into(), "true".into())].into();
        assert_eq!(header(&members, "x", HeaderForm::Members(false)), Some(texts));
        let exploded = headers(&["R=100,G=true"]);
        let numbers = header::<Map<i64>>(&exploded, "x", HeaderForm::Members(true));
        assert_eq!(numbers, None);
        let json = headers(&[r#"{"R":100,"G":true}"#]);
        assert_eq!(header(&json, "x", HeaderForm::Json), Some(expected));
    }
}
