//! The name of a place as people speak of it: `FirstFrameToVideo.image pattern` instead of
//! `requests.yaml#/components/schemas/FirstFrameToVideo/properties/image/pattern`.

/// The short name of an owner.
pub fn short(owner: &str) -> String {
    let pointer = owner.split_once('#').map_or(owner, |(_, pointer)| pointer);
    let tokens: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
        .collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match tokens.as_slice() {
        ["components", "schemas", name, rest @ ..] => schema((*name).to_owned(), rest),
        ["components", kind, name, rest @ ..] => schema(format!("{kind} {name}"), rest),
        ["paths", path, method, rest @ ..] if is_method(method) => {
            operation(format!("{} {path}", method.to_ascii_uppercase()), rest)
        }
        ["webhooks", name, method, rest @ ..] if is_method(method) => {
            operation(format!("webhook {name}"), rest)
        }
        ["paths", path, rest @ ..] => operation((*path).to_owned(), rest),
        [] => "the document".to_owned(),
        other => other.join(" › "),
    }
}

fn is_method(token: &str) -> bool {
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].contains(&token)
}

fn operation(name: String, rest: &[&str]) -> String {
    match rest {
        [] => name,
        ["requestBody", "content", media, "schema", rest @ ..] => {
            schema(format!("{name} body{}", unusual(media)), rest)
        }
        ["responses", status, "content", media, "schema", rest @ ..] => {
            schema(format!("{name} answer {status}{}", unusual(media)), rest)
        }
        ["responses", status, "headers", header, rest @ ..] => {
            operation(format!("{name} answer {status} header {header}"), rest)
        }
        ["responses", status, rest @ ..] => operation(format!("{name} answer {status}"), rest),
        ["parameters", parameter, "schema", rest @ ..] => {
            schema(format!("{name} {parameter}"), rest)
        }
        ["parameters", parameter, rest @ ..] => operation(format!("{name} {parameter}"), rest),
        ["requestBody", rest @ ..] => operation(format!("{name} body"), rest),
        ["content", media, "schema", rest @ ..] => {
            schema(format!("{name}{}", unusual(media)), rest)
        }
        ["schema", rest @ ..] => schema(name, rest),
        [other, rest @ ..] => operation(format!("{name} {other}"), rest),
    }
}

/// Most bodies are JSON, and it need not be said.
fn unusual(media: &str) -> String {
    if media == "application/json" { String::new() } else { format!(" {media}") }
}

fn schema(name: String, rest: &[&str]) -> String {
    match rest {
        [] => name,
        ["properties", member, rest @ ..] => schema(format!("{name}.{member}"), rest),
        ["required", member] => format!("{name}.{member}"),
        ["items", rest @ ..] => schema(format!("{name}[]"), rest),
        ["additionalProperties", rest @ ..] if !rest.is_empty() => {
            schema(format!("{name}.*"), rest)
        }
        ["oneOf" | "anyOf", branch, rest @ ..] => schema(format!("{name} › {branch}"), rest),
        ["allOf", number, rest @ ..] if number.parse::<usize>().is_ok() => schema(name, rest),
        ["allOf", part, rest @ ..] => schema(format!("{name} › {part}"), rest),
        [keyword, rest @ ..] => schema(format!("{name} {keyword}"), rest),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn names_are_those_of_people() {
        let names = [
            ("requests.yaml#/components/schemas/A/properties/b/items/pattern", "A.b[] pattern"),
            ("/components/schemas/A/required/b", "A.b"),
            ("/components/schemas/A/oneOf/B/title", "A › B title"),
            ("/components/schemas/A/allOf/2/not", "A not"),
            ("/components/schemas/A/additionalProperties", "A additionalProperties"),
            (
                "/paths/~1a~1{id}/post/requestBody/content/application~1json/schema/properties/c",
                "POST /a/{id} body.c",
            ),
            ("/paths/~1a/get/responses/200/content/text~1csv/schema", "GET /a answer 200 text/csv"),
            ("/paths/~1a/get/parameters/query limit/schema/maximum", "GET /a query limit maximum"),
            ("/info/version", "info › version"),
        ];
        for (owner, expected) in names {
            assert_eq!(short(owner), expected);
        }
    }
}
