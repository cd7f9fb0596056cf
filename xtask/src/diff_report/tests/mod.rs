//! Every form of the report, of the same few reports.

mod fixtures;
mod forms;
mod hostile;
mod kinds;
mod sarif;
mod spots;
