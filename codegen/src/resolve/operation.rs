//! Operations.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Operation, Parameter, ParameterIn, Schema, Style, Type};
use crate::source::{Node, Span};

use super::paths::{Defaults, PathItem};
use super::place::Place;
use super::schema::SchemaReader;
use super::{body, common, parameter, response, security};

/// Reads an operation, except for its callbacks.
pub fn read<'s>(
    method: &str,
    item: &PathItem<'s>,
    place: &Place<'s>,
    defaults: &Defaults<'_>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Operation {
    let trees = schemas.trees;
    let security = security::requirements(place, defaults.schemes, schemas);
    let request_body = place.get("requestBody", &trees);
    Operation {
        location: place.location.clone(),
        id: place.text("operationId", &trees),
        method: method.to_owned(),
        path: item.path.clone(),
        tags: place.texts("tags", &trees),
        summary: place.text("summary", &trees).or_else(|| item.text("summary", &trees)),
        description: place.text("description", &trees).or_else(|| item.text("description", &trees)),
        deprecated: place.is("deprecated", &trees),
        external_docs: common::external_docs(place, &trees),
        parameters: parameters(item, place, schemas),
        request_body: request_body.and_then(|place| body::request_body(&place, schemas)),
        responses: response::responses(place, schemas),
        callbacks: Vec::new(),
        security: security.or_else(|| defaults.security.clone()).unwrap_or_default(),
        servers: servers(item, place, defaults, schemas),
        extensions: common::extensions(place),
    }
}

fn servers<'s>(
    item: &PathItem<'s>,
    place: &Place<'s>,
    defaults: &Defaults<'_>,
    schemas: &SchemaReader<'s, '_>,
) -> Vec<crate::model::Server> {
    let own = common::servers(place, &schemas.trees);
    if !own.is_empty() {
        return own;
    }
    let shared = item.servers(&schemas.trees);
    if shared.is_empty() { defaults.servers.to_vec() } else { shared }
}

/// Parameters of the path item, replaced and followed by those of the operation.
fn parameters<'s>(
    item: &PathItem<'s>,
    place: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Vec<Parameter> {
    let trees = schemas.trees;
    let mut parameters = unique(item.parameters(&trees), schemas);
    for own in unique(place.items("parameters", &trees), schemas) {
        match parameters.iter_mut().find(|other| same(other, &own)) {
            Some(other) => *other = own,
            None => parameters.push(own),
        }
    }
    if item.path.starts_with('/') {
        match_template(item, place, &mut parameters, schemas);
    }
    parameters
}

fn same(left: &Parameter, right: &Parameter) -> bool {
    let name = match left.place {
        ParameterIn::Header => left.name.eq_ignore_ascii_case(&right.name),
        _ => left.name == right.name,
    };
    name && left.place == right.place
}

fn unique<'s>(places: Vec<Place<'s>>, schemas: &mut SchemaReader<'s, '_>) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for place in places {
        let span = head(place.node);
        let Some(place) = schemas.trees.settled(place) else { continue };
        let Some(parameter) = parameter::parameter(&place, schemas) else { continue };
        if parameters.iter().any(|other| same(other, &parameter)) {
            let message = format!("the parameter `{}` stands here twice", parameter.name);
            let diagnostic = Diagnostic::warning("duplicate-parameter", message)
                .at(span, "the first one counts");
            schemas.findings.add_lenient(Severity::Warning, diagnostic);
        } else {
            parameters.push(parameter);
        }
    }
    parameters
}

fn head(node: &Node) -> Span {
    let name = node.child("$ref").or_else(|| node.child("name"));
    name.map_or(node.span, |name| name.span)
}

/// Makes the path's template and the path parameters agree.
fn match_template<'s>(
    item: &PathItem<'s>,
    place: &Place<'s>,
    parameters: &mut Vec<Parameter>,
    schemas: &mut SchemaReader<'s, '_>,
) {
    let names = template_names(&item.path);
    let unused = |parameter: &Parameter| {
        parameter.place == ParameterIn::Path && !names.contains(&parameter.name.as_str())
    };
    for parameter in parameters.iter().filter(|parameter| unused(parameter)) {
        let message = format!("`{}` has no `{{{}}}`", item.path, parameter.name);
        let span = schemas.trees.sources.span(&parameter.location.child("name"));
        let diagnostic = Diagnostic::warning("unused-path-parameter", message);
        let diagnostic = diagnostic.at(span, "this parameter is left out");
        schemas.findings.add_lenient(Severity::Warning, diagnostic);
    }
    parameters.retain(|parameter| !unused(parameter));
    for name in names {
        let is_it = |it: &Parameter| it.place == ParameterIn::Path && it.name == name;
        if !parameters.iter().any(is_it) {
            let message = format!("no parameter describes `{{{name}}}` of `{}`", item.path);
            let span = schemas.trees.sources.key_span(&place.location);
            let diagnostic = Diagnostic::warning("missing-path-parameter", message);
            let diagnostic = diagnostic.at(span, "taken as a required text");
            schemas.findings.add_lenient(Severity::Warning, diagnostic);
            parameters.push(assumed(name, place, schemas));
        }
    }
}

/// The names in braces, each once.
fn template_names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in path.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !name.is_empty()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

fn assumed<'s>(name: &str, place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Parameter {
    let location = place.location.clone();
    let types = Some(vec![Type::String]);
    let schema = schemas.add(Schema { location: location.clone(), types, ..Schema::default() });
    Parameter {
        location,
        name: name.to_owned(),
        place: ParameterIn::Path,
        description: None,
        required: true,
        deprecated: false,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        schema: Some(schema),
        content: None,
        examples: Vec::new(),
        extensions: crate::extensions::Extensions::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::template_names;

    #[test]
    fn names_of_templates() {
        assert_eq!(template_names("/a/{b}/c:{d}/{b}"), ["b", "d"]);
        assert_eq!(template_names("/a/{b/{}"), [""; 0]);
    }
}
