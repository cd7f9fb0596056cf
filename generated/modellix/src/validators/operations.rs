// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn viduq3_mix_r2v_async_post_0_typed(
    text: &codegen::Uri,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1vidu~1viduq3-mix-r2v~1async/post/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "Give a public address that begins with https://, not localhost or a private network, without a user name.",
            source: "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
            sensitive: true,
        });
        rules::text(text, at, sink).pattern(&super::operations::PATTERN_HTTPS);
        rules::not(
            rules::holds(|sink| {
                rules::text(text, at, sink).pattern(
                    &super::operations::PATTERN_HTTPS_LL_OO_CC_AA_LL,
                );
            }),
            at,
            sink,
        );
    }
}

pub(crate) fn tasks_task_id_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1tasks~1{task_id}/get/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
            sensitive: false,
        });
        rules::text(text, at, sink).min_length(1);
    }
}

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https://",
    &[rules::Piece::Text("https://")],
);

pub(crate) static PATTERN_HTTPS_LL_OO_CC_AA_LL: rules::Pattern = rules::Pattern::program(
    "^https://([^/?#]*@|\\[|([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|(0|10|127)\\.[0-9]+\\.[0-9]+\\.[0-9]+|(192\\.168|169\\.254|172\\.(1[6-9]|2[0-9]|3[01])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\\.[0-9]+\\.[0-9]+)\\.?([:/?#\\\\]|$))",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Char('h'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('/'),
            rules::Instruction::Split(10, 15),
            rules::Instruction::Split(11, 13),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 340282366920938463454151094623065341951,
                others: &[('\u{80}', '\u{10ffff}')],
            }),
            rules::Instruction::Jump(10),
            rules::Instruction::Char('@'),
            rules::Instruction::Jump(126),
            rules::Instruction::Split(16, 18),
            rules::Instruction::Char('['),
            rules::Instruction::Jump(126),
            rules::Instruction::Split(19, 29),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 324518553733984590509070343995392,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 2596148429871876724072562751963136,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 633825300261688653338028015616,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 158456325065422163334507003904,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 324518553733984590509070343995392,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 20282409608374036906816896499712,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 2596148429871876724072562751963136,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 41538374877950027585161004031410176,
                others: &[],
            }),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 83076749755900055170322008062820352,
                others: &[],
            }),
            rules::Instruction::Jump(120),
            rules::Instruction::Split(30, 56),
            rules::Instruction::Split(31, 33),
            rules::Instruction::Char('0'),
            rules::Instruction::Jump(40),
            rules::Instruction::Split(34, 37),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('0'),
            rules::Instruction::Jump(40),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Split(43, 45),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(42),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Split(48, 50),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(47),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Split(53, 55),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(52),
            rules::Instruction::Jump(120),
            rules::Instruction::Split(57, 65),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('8'),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(66, 74),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('5'),
            rules::Instruction::Char('4'),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(75, 90),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(80, 83),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(&rules::CharSet { ascii: 270215977642229760, others: &[] }),
            rules::Instruction::Jump(89),
            rules::Instruction::Split(84, 87),
            rules::Instruction::Char('2'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(89),
            rules::Instruction::Char('3'),
            rules::Instruction::Set(&rules::CharSet { ascii: 844424930131968, others: &[] }),
            rules::Instruction::Jump(110),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(95, 98),
            rules::Instruction::Char('6'),
            rules::Instruction::Set(&rules::CharSet { ascii: 283726776524341248, others: &[] }),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(99, 102),
            rules::Instruction::Set(&rules::CharSet { ascii: 252201579132747776, others: &[] }),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(103, 107),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(&rules::CharSet { ascii: 844424930131968, others: &[] }),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(110),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('2'),
            rules::Instruction::Set(&rules::CharSet { ascii: 71776119061217280, others: &[] }),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Split(113, 115),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(112),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Split(118, 120),
            rules::Instruction::Set(&rules::CharSet { ascii: 287948901175001088, others: &[] }),
            rules::Instruction::Jump(117),
            rules::Instruction::Split(121, 122),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(123, 125),
            rules::Instruction::Set(&rules::CharSet {
                ascii: 4951760166653264284451078144,
                others: &[],
            }),
            rules::Instruction::Jump(126),
            rules::Instruction::End,
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);
