//! Every form of the report, of the same few reports.

mod browser;
mod fixtures;
mod forms;
mod hostile;
mod html;
mod kinds;
mod sarif;
mod spots;
