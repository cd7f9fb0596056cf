//! The page in a browser: filters, keys, ticks, and widths from a phone's up.
