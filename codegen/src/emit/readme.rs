//! `README.md`: blocks of Markdown, and a program that is compiled as a test.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, mark};
use super::names::{ident, literal};
use crate::ir::{Block, Crate, Expression, Program};

/// The README.
pub fn readme(krate: &Crate) -> File {
    let mut text = format!("<!-- {} -->\n", mark(krate));
    for part in &krate.guide.blocks {
        text.push('\n');
        text.push_str(&block(part));
    }
    File { path: "README.md".to_owned(), text }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {text}\n", "#".repeat(usize::from(*level))),
        Block::Text(lines) => lines.iter().map(|line| format!("{line}\n")).collect(),
        Block::Table(heads, rows) => table(heads, rows),
        Block::List(points) => points.iter().map(|point| format!("- {point}\n")).collect(),
        Block::Program(program) => format!("```rust,no_run\n{}```\n", source(program)),
        Block::Refusal(program, told) => format!("```rust\n{}```\n", refusal(program, told)),
    }
}

fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule = format!("|{}\n", "---|".repeat(heads.len()));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    line(heads) + &rule + &rows
}

fn source(program: &Program) -> String {
    let Program { library, base_url, key_variable, waits, .. } = program;
    let library = ident(library);
    let error = match waits {
        true => quote!(Box<dyn std::error::Error>),
        false => quote!(#library::Error),
    };
    let key = key_variable.as_ref().map(|name| quote!(ApiKey::from_env(#name)?));
    let settings = base_url.iter().map(|url| quote!(#url)).chain(key);
    let (variables, call) = (variables(program), call(program));
    let main = quote! {
        #[tokio::main]
        async fn main() -> Result<(), #error> {
            let client = Client::new(#(#settings),*)?;
            #(#variables)*
            #call
            Ok(())
        }
    };
    format!("{}\n{}", print(imports(program, |_| true)), print(main))
}

/// The same request, which is only put together.
fn refusal(program: &Program, told: &str) -> String {
    let Program { library, base_url, key_variable, method, .. } = program;
    let (library, method) = (ident(library), ident(method));
    let key = key_variable.as_ref().map(|_| quote!("any key"));
    let settings = base_url.iter().map(|url| quote!(#url)).chain(key);
    let variables = variables(program);
    let arguments = program.arguments.iter().map(expression);
    let wanted = |name: &str| !["ApiKey", "Deadline"].contains(&name);
    let main = quote! {
        fn main() -> Result<(), #library::Error> {
            let client = Client::new(#(#settings),*)?;
            #(#variables)*
            let error = client.#method(#(#arguments),*).request().unwrap_err();
            assert!(error.to_string().contains(#told));
            Ok(())
        }
    };
    format!("{}\n{}", print(imports(program, wanted)), print(main))
}

fn imports(program: &Program, wanted: impl Fn(&str) -> bool) -> TokenStream {
    let library = ident(&program.library);
    let names = program.imports.iter().filter(|name| wanted(name)).map(|name| ident(name));
    quote!(use #library::{#(#names),*};)
}

fn variables(program: &Program) -> Vec<TokenStream> {
    let variables = program.variables.iter().map(|(name, made)| {
        let (name, made) = (ident(name), expression(made));
        quote!(let #name = #made;)
    });
    variables.collect()
}

/// A program that waits for a task of an emulator, and finds it again by its handle.
pub fn with_emulator(program: &Program, specification: &str) -> String {
    let settings = program.key_variable.as_ref().map(|_| quote!(.key("any key")));
    let variables = variables(program);
    let (method, arguments) = (ident(&program.method), program.arguments.iter().map(expression));
    let main = quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let emulator = bindery_emulator::Emulator::of_file(#specification)?;
            let quick = Pace::every(core::time::Duration::from_millis(10));
            let client =
                Client::builder() #settings .base_url(emulator.url()).pace(quick).build()?;
            #(#variables)*
            let task = client.#method(#(#arguments),*).submit().await?;
            let kept = task.handle().to_string();
            task.wait(Deadline::usual()).await?;
            let update = client.task(kept.parse()?)?.poll_once().await?;
            assert!(update.state.is_terminal());
            assert_eq!(emulator.billed(), 1);
            Ok(())
        }
    };
    let library = ident(&program.library);
    let imports = imports(program, |name| name != "ApiKey");
    let imports = quote!(#imports use #library::runtime::Pace;);
    format!("{}\n{}", print(imports), print(main))
}

fn call(program: &Program) -> TokenStream {
    let method = ident(&program.method);
    let arguments = program.arguments.iter().map(expression);
    if program.waits {
        return quote! {
            let task = client.#method(#(#arguments),*).submit().await?;
            println!("{}", task.handle());
            let finished = task.wait(Deadline::usual()).await?;
            println!("{:?}", finished.files);
        };
    }
    let call = quote!(client.#method(#(#arguments),*).send().await?);
    let call = match &program.variable {
        Some(variable) => {
            let variable = ident(variable);
            quote!(let #variable = #call;)
        }
        None => quote!(#call;),
    };
    let printed = program.printed.as_ref().map(|(debug, value)| {
        let format = if *debug { "{:?}" } else { "{}" };
        // The path of a field is an expression.
        let value: TokenStream = value.parse().unwrap_or_default();
        quote!(println!(#format, #value);)
    });
    quote!(#call #printed)
}

fn expression(made: &Expression) -> TokenStream {
    match made {
        Expression::Scalar(value) => literal(value),
        Expression::Float(number) => {
            let number = proc_macro2::Literal::f64_unsuffixed(*number);
            quote!(#number)
        }
        Expression::Path(path) => self::path(path),
        Expression::Call(path, arguments) => {
            let (path, arguments) = (self::path(path), arguments.iter().map(expression));
            quote!(#path(#(#arguments),*))
        }
        Expression::Chain(value, methods) => {
            let value = expression(value);
            let methods = methods.iter().map(|(name, arguments)| {
                let (name, arguments) = (ident(name), arguments.iter().map(expression));
                quote!(.#name(#(#arguments),*))
            });
            quote!(#value #(#methods)*)
        }
        Expression::Array(items) => {
            let items = items.iter().map(expression);
            quote!([#(#items),*])
        }
        Expression::List(items) => {
            let items = items.iter().map(expression);
            quote!(vec![#(#items),*])
        }
    }
}

fn path(path: &str) -> TokenStream {
    let parts = path.split("::").map(ident);
    quote!(#(#parts)::*)
}

fn print(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => text,
    }
}
