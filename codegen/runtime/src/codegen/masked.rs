//! What is printed instead of a secret.

use std::fmt;

/// Prints three asterisks, or nothing but `None`.
pub struct Masked<'a, T>(pub &'a T);

impl<T> fmt::Debug for Masked<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}
