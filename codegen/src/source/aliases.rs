//! YAML's named values: kept when they end, copied where an alias stands for them.

use std::collections::HashMap;

use super::builder::{Builder, MAX_DEPTH, Stop, too_deep};
use super::{Member, Node, Span, Value};
use crate::diagnostic::Diagnostic;

/// How much memory, in bytes, the copies of one file may take.
const BUDGET: usize = 32 << 20;

/// The named values met so far in a file.
#[derive(Default)]
pub(super) struct Aliases {
    named: HashMap<usize, Named>,
    spent: usize,
}

struct Named {
    node: Node,
    size: Size,
}

/// What a copy of a value costs.
#[derive(Clone, Copy, Default)]
struct Size {
    bytes: usize,
    height: usize,
}

impl Aliases {
    /// Keeps a copy of a value under its name.
    pub fn remember(
        &mut self,
        anchor: usize,
        node: &Node,
        builder: &mut Builder<'_>,
    ) -> Result<(), Stop> {
        let size = Size::of(node);
        self.spend(size.bytes, node.span, builder)?;
        self.named.insert(anchor, Named { node: node.clone(), size });
        Ok(())
    }

    /// A copy of the value with this name, which stands where it was written first.
    pub fn copy(
        &mut self,
        anchor: usize,
        span: Span,
        builder: &mut Builder<'_>,
    ) -> Result<Node, Stop> {
        // The parser refuses names it has not met: this one is of a value around the alias.
        let Some(Named { size, .. }) = self.named.get(&anchor) else {
            let diagnostic = Diagnostic::error("alias-cycle", "a value holds itself")
                .at(span, "this alias names a value around it")
                .help("use `$ref` for schemas that hold themselves");
            return Err(builder.stop(diagnostic));
        };
        let Size { bytes, height } = *size;
        if builder.depth() + height > MAX_DEPTH {
            return Err(builder.stop(too_deep(span)));
        }
        self.spend(bytes, span, builder)?;
        Ok(self.named[&anchor].node.clone())
    }

    fn spend(&mut self, bytes: usize, span: Span, builder: &mut Builder<'_>) -> Result<(), Stop> {
        self.spent += bytes;
        if self.spent <= BUDGET {
            return Ok(());
        }
        let message = format!("the file's aliases expand to more than {} MB", BUDGET >> 20);
        let diagnostic = Diagnostic::error("alias-budget", message)
            .at(span, "this is where the limit is passed")
            .help("use `$ref` instead of copies");
        Err(builder.stop(diagnostic))
    }
}

impl Size {
    fn of(node: &Node) -> Self {
        let own = size_of::<Node>();
        match &node.value {
            Value::Null | Value::Bool(_) => Self { bytes: own, height: 0 },
            Value::Number(number) => Self { bytes: own + number.0.len(), height: 0 },
            Value::String(text) => Self { bytes: own + text.len(), height: 0 },
            Value::Array(items) => Self::around(own, items.iter().map(Self::of)),
            Value::Object(object) => {
                let members = object.iter().map(|(name, value)| {
                    let Self { bytes, height } = Self::of(value);
                    Self { bytes: size_of::<Member>() + name.len() + bytes, height }
                });
                Self::around(own, members)
            }
        }
    }

    fn around(own: usize, inner: impl Iterator<Item = Self>) -> Self {
        let start = Self { bytes: own, height: 1 };
        inner.fold(start, |sum, one| Self {
            bytes: sum.bytes + one.bytes,
            height: sum.height.max(one.height + 1),
        })
    }
}
