//! What goes wrong, a row each.

use std::time::Duration;

use bindery_emulator::{Bomb, Encoding, On, Reply, Rule, Script, Step};

/// How large the small body becomes when it is opened.
const OPENED: u64 = 1 << 30;

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Closes,
    Resets,
    Broken,
    Gateway,
    Busy,
    Stalls,
    Cut,
    Elsewhere,
    IdleClosed,
    Bomb,
}

impl Fault {
    pub const ALL: [Self; 10] = [
        Self::Closes,
        Self::Resets,
        Self::Broken,
        Self::Gateway,
        Self::Busy,
        Self::Stalls,
        Self::Cut,
        Self::Elsewhere,
        Self::IdleClosed,
        Self::Bomb,
    ];

    pub fn title(self) -> &'static str {
        match self {
            Self::Closes => "reads and bills, then closes",
            Self::Resets => "reads and bills, then RST",
            Self::Broken => "reads and bills, then 500",
            Self::Gateway => "reads and bills, then 502 as HTML",
            Self::Busy => "429 with `Retry-After: 1`",
            Self::Stalls => "reads and bills, then stalls past the time-out",
            Self::Cut => "bills, 200 with a cut body",
            Self::Elsewhere => "307 to another host",
            Self::IdleClosed => {
                "closes idle connections after 5 ms; 200 creates at intervals of 0 to 10 ms"
            }
            Self::Bomb => "bills, 1 MiB of gzip that is 1 GiB",
        }
    }

    /// What the vendor does with every create. `other` is the address of another host.
    pub fn script(self, other: &str) -> Script {
        let steps = match self {
            Self::Closes => vec![Step::Bill, Step::Close],
            Self::Resets => vec![Step::Bill, Step::Reset],
            Self::Broken => vec![Step::Bill, Reply::new(500).body(r#"{"code":9}"#).into()],
            Self::Gateway => {
                let page = "<html><head><title>502 Bad Gateway</title></head>nginx</html>";
                vec![
                    Step::Bill,
                    Reply::new(502).header("content-type", "text/html").body(page).into(),
                ]
            }
            Self::Busy => {
                let body = r#"{"code":429,"error":{"code":"rate_limit","message":"busy","type":"requests"}}"#;
                vec![Step::ReadAll, Reply::new(429).header("retry-after", "1").body(body).into()]
            }
            Self::Stalls => vec![Step::Bill, Step::Hang],
            Self::Cut => vec![Step::Bill, Step::CutAt(20)],
            Self::Elsewhere => {
                vec![Step::ReadAll, Step::redirect(307, format!("{other}/elsewhere"))]
            }
            Self::IdleClosed => vec![Step::KeepAliveClose(IDLE)],
            Self::Bomb => {
                let bomb = Bomb { size: OPENED, encoding: Encoding::Gzip };
                vec![Step::Bill, Step::GzipBomb(bomb)]
            }
        };
        Script::new().rule(Rule::on(On::Create).steps(steps))
    }
}

/// After so much idle time the connection is closed.
pub const IDLE: Duration = Duration::from_millis(5);
