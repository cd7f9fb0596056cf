//! The items that the crate has as a whole: the client, servers, headers, webhooks, features.

use quote::quote;

use super::item::{Argument, Fact, Function, Item, Kind, Payload, Receiver, Role, Trait, Type};
use super::text::Writer;
use super::{mark, places};
use crate::emit;
use crate::emit::names::type_ref;
use crate::ir::{
    Client, Crate, Origin, Origins, ResponseHeader, Server, ServerChoice, ServerValue,
    ServerVariable, TaskMethod, Vendor, Webhook, WebhookRules,
};

/// All of them.
pub fn items(krate: &Crate, writer: &Writer<'_>) -> Vec<Item> {
    let client = &krate.client;
    let mut items = of_client(client);
    items.extend(client.tasks.iter().flat_map(|task| of_task(writer, task)));
    let origin = client.tasks.first().map(|task| task.origins.clone()).unwrap_or_default();
    items.extend(client.vendor.iter().map(|vendor| of_vendor(vendor, &origin)));
    items.extend(headers(writer, &client.headers));
    items.extend(client.webhooks.iter().map(|webhook| of_webhook(writer, webhook)));
    items.extend(client.webhooks.iter().filter_map(webhook_rules));
    let verifies = (!client.webhooks.is_empty()).then_some("webhooks");
    items.extend(verifies.map(|name| item(None, name, Kind::Feature, &origins(&["/webhooks"]))));
    items.extend(client.servers.iter().flat_map(of_server));
    let features = krate.features.iter().flat_map(|it| std::iter::once(&it.all).chain(&it.tags));
    items.extend(features.map(|name| item(None, name, Kind::Feature, &origins(&["/tags"]))));
    items
}

fn item(owner: Option<&str>, name: &str, kind: Kind, origins: &Origins) -> Item {
    Item {
        owner: owner.map(str::to_owned),
        name: name.to_owned(),
        kind,
        features: Vec::new(),
        deprecated: false,
        docs: 0,
        facts: Vec::new(),
        origins: places(origins),
    }
}

/// Places of the first file, which is the document itself.
fn origins(pointers: &[&str]) -> Origins {
    pointers.iter().map(|pointer| Origin { file: 0, pointer: (*pointer).into() }).collect()
}

fn of_client(client: &Client) -> Vec<Item> {
    let from = origins(&["/servers", "/security", "/components/securitySchemes"]);
    let base_url = client.constructor.base_url.then_some(("base_url", "impl Into<String>"));
    let key = client.constructor.key.then_some(("key", "impl Into<bindery_runtime::ApiKey>"));
    let arguments = base_url.into_iter().chain(key).map(|(name, ty)| argument(name, ty)).collect();
    let new = Function {
        role: Role::New,
        ..plain(Receiver::None, arguments, "Result<Client, bindery_runtime::Error>")
    };
    let builder = function(Receiver::None, Vec::new(), "bindery_runtime::ClientBuilder<Client>");
    let shared = vec![
        Fact::new("its base address", client.api.base_url.clone().unwrap_or_default()),
        Fact::new("its ways to authenticate", format!("{:?}", client.api.schemes)),
        Fact::new("how answers say success", format!("{:?}", client.api.envelope)),
    ];
    vec![
        Item { docs: mark(&client.docs), ..item(None, "Client", Kind::Opaque, &from) },
        Item { facts: shared, ..item(Some("Client"), "new", Kind::Function(new), &from) },
        item(Some("Client"), "builder", builder, &from),
    ]
}

/// The methods that go on with tasks, and find them.
fn of_task(writer: &Writer<'_>, task: &TaskMethod) -> [Item; 3] {
    let ty = type_ref(writer.types, &task.answer);
    let answer = writer.ty(quote!(Result<bindery_runtime::Task<#ty>, bindery_runtime::Error>));
    let arguments = vec![argument("handle", "bindery_runtime::TaskHandle")];
    let function = Function { answer, ..plain(Receiver::Reference, arguments, "") };
    let made = item(Some("Client"), &task.ident, Kind::Function(function), &task.origins);
    let facts = vec![Fact::new("whose tasks it takes", task.creates.join(", "))];
    let features: Vec<String> = task.feature.iter().cloned().collect();
    let task_item = Item { features: features.clone(), docs: mark(&task.docs), facts, ..made };
    let answer =
        writer.ty(quote!(Result<bindery_runtime::Reconciled<#ty>, bindery_runtime::Error>));
    let arguments = vec![argument("unknown", "&bindery_runtime::Unknown")];
    let function = Function { answer, waits: true, ..plain(Receiver::Reference, arguments, "") };
    let made = item(Some("Client"), &task.reconcile, Kind::Function(function), &task.origins);
    let reconcile = Item { features: features.clone(), ..made };
    let answer = writer.ty(quote!(bindery_runtime::Task<#ty>));
    let arguments = vec![argument("id", "impl Into<String>")];
    let function = Function { answer, ..plain(Receiver::Reference, arguments, "") };
    let made = item(Some("Client"), &task.by_id, Kind::Function(function), &task.origins);
    [task_item, reconcile, Item { features, ..made }]
}

fn of_vendor(vendor: &Vendor, origins: &Origins) -> Item {
    let kind = Kind::Constant(Type::of("bindery_runtime::Vendor"));
    let Vendor { title, key_variable } = vendor;
    let facts = vec![Fact::new("its name", title), Fact::new("where its key is", key_variable)];
    Item { facts, ..item(None, "VENDOR", kind, origins) }
}

fn argument(name: &str, ty: &str) -> Argument {
    Argument { name: name.to_owned(), ty: Type::of(ty) }
}

fn function(receiver: Receiver, arguments: Vec<Argument>, answer: &str) -> Kind {
    Kind::Function(plain(receiver, arguments, answer))
}

fn plain(receiver: Receiver, arguments: Vec<Argument>, answer: &str) -> Function {
    let answer = Type::of(answer);
    Function { role: Role::Other, receiver, arguments, answer, waits: false }
}

fn headers(writer: &Writer<'_>, headers: &[ResponseHeader]) -> Vec<Item> {
    if headers.is_empty() {
        return Vec::new();
    }
    let own = "headers::Headers";
    let mut items = vec![item(None, own, Kind::Opaque, &Origins::default())];
    items.extend(headers.iter().map(|header| {
        let ty = type_ref(writer.types, &header.ty);
        let answer = writer.ty(quote!(Option<#ty>));
        let function = Function { answer, ..Function::getter(Receiver::Value, "") };
        let facts = vec![
            Fact::new("its name on the wire", format!("`{}`", header.name)),
            Fact::new("how it is written", format!("{:?}", header.form)),
        ];
        let made = item(Some(own), &header.ident, Kind::Function(function), &header.origins);
        Item { docs: mark(&header.docs), facts, ..made }
    }));
    items
}

fn of_webhook(writer: &Writer<'_>, webhook: &Webhook) -> Item {
    let ty = type_ref(writer.types, &webhook.ty);
    let function = Function {
        role: Role::Other,
        receiver: Receiver::None,
        arguments: vec![argument("body", "&[u8]")],
        answer: writer.ty(quote!(Result<#ty, bindery_runtime::Error>)),
        waits: false,
    };
    let name = format!("webhooks::{}", webhook.ident);
    let made = item(None, &name, Kind::Function(function), &webhook.origins);
    Item { docs: mark(&webhook.docs), ..made }
}

fn webhook_rules(webhook: &Webhook) -> Option<Item> {
    let rules = webhook.rules.as_ref()?;
    let WebhookRules { ident, name, signature, delivery_header, requested_by_header } = rules;
    let facts = vec![
        Fact::new("its name", format!("`{name}`")),
        Fact::new("how it is signed", format!("{signature:?}")),
        Fact::new("the header of its delivery", format!("{delivery_header:?}")),
        Fact::new("the header that asks for it", format!("{requested_by_header:?}")),
    ];
    let kind = Kind::Constant(Type::of(emit::webhooks::RULES));
    let made = item(None, &format!("webhooks::{ident}"), kind, &webhook.origins);
    Some(Item { docs: mark(&emit::webhooks::docs(rules)), facts, ..made })
}

fn of_server(server: &Server) -> Vec<Item> {
    let from = origins(&["/servers"]);
    let (name, variables) = match &server.choice {
        ServerChoice::Fixed(name) => {
            let name = format!("servers::{name}");
            let kind = Kind::Constant(Type::of("&'static str"));
            let facts = vec![Fact::new("its value", format!("`{}`", server.url))];
            let made = item(None, &name, kind, &from);
            return vec![Item { docs: mark(&server.docs), facts, ..made }];
        }
        ServerChoice::Variable(name, variables) => (format!("servers::{name}"), variables),
    };
    let new = function(Receiver::None, Vec::new(), &name);
    let facts = vec![Fact::new("its address", format!("`{}`", server.url))];
    let mut items = vec![
        Item { docs: mark(&server.docs), facts, ..item(None, &name, Kind::Opaque, &from) },
        item(Some(&name), "new", new, &from),
        item(
            Some(&name),
            "Into<String>",
            Kind::Implementation(Trait::Plain("Into<String>")),
            &from,
        ),
    ];
    items.extend(variables.iter().flat_map(|variable| of_variable(&name, variable, &from)));
    items
}

fn of_variable(owner: &str, variable: &ServerVariable, from: &Origins) -> Vec<Item> {
    let ServerVariable { ident, name, default, docs, choice } = variable;
    let ty = match choice {
        Some((ty, _)) => format!("servers::{ty}"),
        None => "impl Into<String>".to_owned(),
    };
    let facts = vec![
        Fact::new("its name in the address", format!("`{name}`")),
        Fact::new("its value unless set", format!("`{default}`")),
    ];
    let setter = function(Receiver::Value, vec![argument("value", &ty)], owner);
    let setter = Item { docs: mark(docs), facts, ..item(Some(owner), ident, setter, from) };
    let choice = choice.iter().flat_map(|(_, values)| of_choice(&ty, values, from));
    std::iter::once(setter).chain(choice).collect()
}

fn of_choice(name: &str, values: &[ServerValue], from: &Origins) -> Vec<Item> {
    let as_str = Kind::Function(Function::getter(Receiver::Value, "&'static str"));
    let mut items =
        vec![item(None, name, Kind::Enum, from), item(Some(name), "as_str", as_str, from)];
    items.extend(
        ["Copy", "Eq"].map(|of| item(Some(name), of, Kind::Implementation(Trait::Plain(of)), from)),
    );
    items.extend(values.iter().map(|value| {
        let payload = Payload::Nothing(Some(format!("{:?}", value.value)));
        item(Some(name), &value.ident, Kind::Variant(payload), from)
    }));
    items
}
