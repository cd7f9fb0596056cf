// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Patterns {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(text) = &value.prefix {
            let at = &at.member("prefix");
            rules::pattern(text, &PATTERN_VIDUQ3P, at, &PATTERNS_PREFIX_PATTERN, sink)?;
        }
        if let Some(text) = &value.part {
            let at = &at.member("part");
            rules::pattern(text, &PATTERN_B_C, at, &PATTERNS_PART_PATTERN, sink)?;
        }
        if let Some(text) = &value.whole {
            let at = &at.member("whole");
            rules::pattern(
                text,
                &PATTERN_A_Z_A_Z0_9_0,
                at,
                &PATTERNS_WHOLE_PATTERN,
                sink,
            )?;
        }
        if let Some(text) = &value.ratio {
            let at = &at.member("ratio");
            rules::pattern(
                text,
                &PATTERN_1_9_0_9_1_9,
                at,
                &PATTERNS_RATIO_PATTERN,
                sink,
            )?;
        }
        if let Some(text) = &value.either {
            let at = &at.member("either");
            rules::pattern(
                text,
                &PATTERN_HTTPS_DATA_IMAGE_PNG_WEBP_BASE64,
                at,
                &PATTERNS_EITHER_PATTERN,
                sink,
            )?;
        }
        if let Some(text) = &value.ahead {
            let at = &at.member("ahead");
            rules::pattern(text, &PATTERN_BAD_S, at, &PATTERNS_AHEAD_PATTERN, sink)?;
        }
        if let Some(text) = &value.behind {
            let at = &at.member("behind");
            rules::pattern(text, &PATTERN_0_9, at, &PATTERNS_BEHIND_PATTERN, sink)?;
        }
        if let Some(text) = &value.unicode {
            let at = &at.member("unicode");
            rules::pattern(text, &PATTERN_P_L_2_3, at, &PATTERNS_UNICODE_PATTERN, sink)?;
        }
        if let Some(text) = &value.border {
            let at = &at.member("border");
            rules::pattern(text, &PATTERN_BCAT_B, at, &PATTERNS_BORDER_PATTERN, sink)?;
        }
        if let Some(text) = &value.repeated {
            let at = &at.member("repeated");
            rules::pattern(text, &PATTERN_AB_A_B, at, &PATTERNS_REPEATED_PATTERN, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Lists {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(list) = &value.items {
            let at = &at.member("items");
            for (index, number) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::minimum(
                    number,
                    rules::Limit::integer(1),
                    at,
                    &LISTS_ITEMS_ITEMS_MINIMUM,
                    sink,
                )?;
            }
        }
        if let Some(list) = &value.few {
            let at = &at.member("few");
            rules::max_items(list.len(), 2, at, &LISTS_FEW_MAX_ITEMS, sink)?;
        }
        if let Some(list) = &value.some {
            let at = &at.member("some");
            rules::min_items(list.len(), 1, at, &LISTS_SOME_MIN_ITEMS, sink)?;
        }
        if let Some(list) = &value.unique {
            let at = &at.member("unique");
            rules::unique_items(list, at, &LISTS_UNIQUE_UNIQUE_ITEMS, sink)?;
        }
        if let Some(list) = &value.unique_texts {
            let at = &at.member("uniqueTexts");
            rules::unique_texts(list, at, &LISTS_UNIQUE_TEXTS_UNIQUE_ITEMS, sink)?;
        }
        if let Some(list) = &value.pair {
            let at = &at.member("pair");
            if let Some(value) = list.first() {
                let at = &at.item(0);
                rules::kinds(
                    value,
                    rules::STRING,
                    at,
                    &LISTS_PAIR_PREFIX_ITEMS_0_TYPE,
                    sink,
                )?;
            }
            if let Some(value) = list.get(1) {
                let at = &at.item(1);
                rules::kinds(
                    value,
                    rules::INTEGER,
                    at,
                    &LISTS_PAIR_PREFIX_ITEMS_1_TYPE,
                    sink,
                )?;
            }
            rules::items_end(list.len(), 2, at, &LISTS_PAIR_ITEMS, sink)?;
        }
        if let Some(list) = &value.led {
            let at = &at.member("led");
            if let Some(value) = list.first() {
                let at = &at.item(0);
                rules::equals(
                    value,
                    &rules::Literal::Text("go"),
                    at,
                    &LISTS_LED_PREFIX_ITEMS_0_CONST,
                    sink,
                )?;
            }
            for (index, value) in list.iter().enumerate().skip(1) {
                let at = &at.item(index);
                rules::kinds(value, rules::INTEGER, at, &LISTS_LED_ITEMS_TYPE, sink)?;
            }
        }
        if let Some(list) = &value.contains {
            let at = &at.member("contains");
            {
                let mut count = 0_usize;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        rules::equals(
                            value,
                            &rules::Literal::Integer(7),
                            at,
                            &UNREAD,
                            sink,
                        )?;
                        Ok(())
                    });
                    count += usize::from(fits);
                }
                rules::contains(count, 1, at, &LISTS_CONTAINS_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.counted {
            let at = &at.member("counted");
            {
                let mut count = 0_usize;
                for (index, number) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        rules::minimum(
                            number,
                            rules::Limit::integer(5),
                            at,
                            &UNREAD,
                            sink,
                        )?;
                        Ok(())
                    });
                    count += usize::from(fits);
                }
                rules::contains(count, 2, at, &LISTS_COUNTED_MIN_CONTAINS, sink)?;
                rules::max_contains(count, 3, at, &LISTS_COUNTED_MAX_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.seldom {
            let at = &at.member("seldom");
            {
                let mut count = 0_usize;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        rules::equals(
                            value,
                            &rules::Literal::Integer(7),
                            at,
                            &UNREAD,
                            sink,
                        )?;
                        Ok(())
                    });
                    count += usize::from(fits);
                }
                rules::max_contains(count, 1, at, &LISTS_SELDOM_MAX_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.nested {
            let at = &at.member("nested");
            for (index, list) in list.iter().enumerate() {
                let at = &at.item(index);
                for (index, text) in list.iter().enumerate() {
                    let at = &at.item(index);
                    rules::max_length(
                        text,
                        1,
                        at,
                        &LISTS_NESTED_ITEMS_ITEMS_MAX_LENGTH,
                        sink,
                    )?;
                }
            }
        }
        if let Some(list) = &value.nulls {
            let at = &at.member("nulls");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                if let Some(number) = value {
                    rules::minimum(
                        number,
                        rules::Limit::integer(0),
                        at,
                        &LISTS_NULLS_ITEMS_MINIMUM,
                        sink,
                    )?;
                }
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::Patterns => patterns, types::Lists => lists,);

/// `/components/schemas/Scalars/properties/listed`
pub(crate) fn scalars_listed<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::among(
        value,
        &[
            rules::Literal::Text("a"),
            rules::Literal::Integer(1),
            rules::Literal::Null,
            rules::Literal::List(&[rules::Literal::Integer(1)]),
            rules::Literal::Object(&[("a", rules::Literal::Integer(1))]),
        ],
        at,
        &SCALARS_LISTED_ENUM,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Scalars/properties/words`
pub(crate) fn scalars_words<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &SCALARS_WORDS_TYPE, sink)? {
        rules::text_among(text, &["red", "green"], at, &SCALARS_WORDS_ENUM, sink)?;
    }
    Ok(())
}

/// `/components/schemas/Scalars/properties/numbers`
pub(crate) fn scalars_numbers<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(number) = rules::integer(value, at, &SCALARS_NUMBERS_TYPE, sink)? {
        rules::number_among(number, &[1, 2], at, &SCALARS_NUMBERS_ENUM, sink)?;
    }
    Ok(())
}

/// `/components/schemas/Patterns`
pub(crate) fn patterns<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &PATTERNS_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "prefix" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_PREFIX_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_VIDUQ3P,
                            at,
                            &PATTERNS_PREFIX_PATTERN,
                            sink,
                        )?;
                    }
                }
                "part" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_PART_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_B_C,
                            at,
                            &PATTERNS_PART_PATTERN,
                            sink,
                        )?;
                    }
                }
                "whole" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_WHOLE_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_A_Z_A_Z0_9_0,
                            at,
                            &PATTERNS_WHOLE_PATTERN,
                            sink,
                        )?;
                    }
                }
                "ratio" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_RATIO_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_1_9_0_9_1_9,
                            at,
                            &PATTERNS_RATIO_PATTERN,
                            sink,
                        )?;
                    }
                }
                "either" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_EITHER_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_HTTPS_DATA_IMAGE_PNG_WEBP_BASE64,
                            at,
                            &PATTERNS_EITHER_PATTERN,
                            sink,
                        )?;
                    }
                }
                "ahead" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_AHEAD_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_BAD_S,
                            at,
                            &PATTERNS_AHEAD_PATTERN,
                            sink,
                        )?;
                    }
                }
                "behind" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_BEHIND_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_0_9,
                            at,
                            &PATTERNS_BEHIND_PATTERN,
                            sink,
                        )?;
                    }
                }
                "unicode" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_UNICODE_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_P_L_2_3,
                            at,
                            &PATTERNS_UNICODE_PATTERN,
                            sink,
                        )?;
                    }
                }
                "border" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_BORDER_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_BCAT_B,
                            at,
                            &PATTERNS_BORDER_PATTERN,
                            sink,
                        )?;
                    }
                }
                "repeated" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &PATTERNS_REPEATED_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_AB_A_B,
                            at,
                            &PATTERNS_REPEATED_PATTERN,
                            sink,
                        )?;
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

pub(crate) static PATTERN_VIDUQ3P: rules::Pattern = rules::Pattern::begins(
    "^viduq3p-",
    &[rules::Piece::Text("viduq3p-")],
);

pub(crate) static PATTERN_B_C: rules::Pattern = rules::Pattern::program(
    "b+c",
    rules::Program {
        instructions: &[
            rules::Instruction::Char('b'),
            rules::Instruction::Split(2, 4),
            rules::Instruction::Char('b'),
            rules::Instruction::Jump(1),
            rules::Instruction::Char('c'),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: false,
    },
);

pub(crate) static PATTERN_A_Z_A_Z0_9_0: rules::Pattern = rules::Pattern::is(
    "^[a-z_][a-z0-9_]{0,3}$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 10633823847437083211833950091926831104,
                others: &[],
            },
            1,
            1,
        ),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 10633823847437083212121898993101832192,
                others: &[],
            },
            0,
            3,
        ),
    ],
);

pub(crate) static PATTERN_1_9_0_9_1_9: rules::Pattern = rules::Pattern::is(
    "^[1-9][0-9]*:[1-9][0-9]*$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287667426198290432,
                others: &[],
            },
            1,
            1,
        ),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287948901175001088,
                others: &[],
            },
            0,
            usize::MAX,
        ),
        rules::Piece::Text(":"),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287667426198290432,
                others: &[],
            },
            1,
            1,
        ),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287948901175001088,
                others: &[],
            },
            0,
            usize::MAX,
        ),
    ],
);

pub(crate) static PATTERN_HTTPS_DATA_IMAGE_PNG_WEBP_BASE64: rules::Pattern = rules::Pattern::program(
    "^(https?://|data:image/(png|webp);base64,)",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Split(2, 12),
            rules::Instruction::Char('h'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('p'),
            rules::Instruction::Split(7, 8),
            rules::Instruction::Char('s'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('/'),
            rules::Instruction::Jump(40),
            rules::Instruction::Char('d'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('i'),
            rules::Instruction::Char('m'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('g'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('/'),
            rules::Instruction::Split(24, 28),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('n'),
            rules::Instruction::Char('g'),
            rules::Instruction::Jump(32),
            rules::Instruction::Char('w'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('b'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char(';'),
            rules::Instruction::Char('b'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('4'),
            rules::Instruction::Char(','),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static PATTERN_BAD_S: rules::Pattern = rules::Pattern::program(
    "^(?!.*bad)[^\\s]+$",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Look(
                &rules::Look {
                    program: rules::Program {
                        instructions: &[
                            rules::Instruction::Split(1, 3),
                            rules::Instruction::Set(
                                &rules::CharSet {
                                    ascii: 340282366920938463463374607431768202239,
                                    others: &[('\u{80}', '‧'), ('\u{202a}', '\u{10ffff}')],
                                },
                            ),
                            rules::Instruction::Jump(0),
                            rules::Instruction::Char('b'),
                            rules::Instruction::Char('a'),
                            rules::Instruction::Char('d'),
                            rules::Instruction::Match,
                        ],
                        backward: false,
                        anchored: true,
                    },
                    wanted: false,
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 340282366920938463463374607427473228287,
                    others: &[
                        ('\u{80}', '\u{9f}'),
                        ('¡', 'ᙿ'),
                        ('ᚁ', '\u{1fff}'),
                        ('\u{200b}', '‧'),
                        ('\u{202a}', '\u{202e}'),
                        ('‰', '⁞'),
                        ('\u{2060}', '⿿'),
                        ('、', '\u{fefe}'),
                        ('\u{ff00}', '\u{10ffff}'),
                    ],
                },
            ),
            rules::Instruction::Split(4, 6),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 340282366920938463463374607427473228287,
                    others: &[
                        ('\u{80}', '\u{9f}'),
                        ('¡', 'ᙿ'),
                        ('ᚁ', '\u{1fff}'),
                        ('\u{200b}', '‧'),
                        ('\u{202a}', '\u{202e}'),
                        ('‰', '⁞'),
                        ('\u{2060}', '⿿'),
                        ('、', '\u{fefe}'),
                        ('\u{ff00}', '\u{10ffff}'),
                    ],
                },
            ),
            rules::Instruction::Jump(3),
            rules::Instruction::End,
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static PATTERN_0_9: rules::Pattern = rules::Pattern::program(
    "(?<=[$])[0-9]+",
    rules::Program {
        instructions: &[
            rules::Instruction::Look(
                &rules::Look {
                    program: rules::Program {
                        instructions: &[
                            rules::Instruction::Char('$'),
                            rules::Instruction::Match,
                        ],
                        backward: true,
                        anchored: true,
                    },
                    wanted: true,
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(3, 5),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(2),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: false,
    },
);

pub(crate) static PATTERN_P_L_2_3: rules::Pattern = rules::Pattern::is(
    "^\\p{L}{2,3}$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 10633823810298881996379053697534001152,
                others: &[
                    ('ª', 'ª'),
                    ('µ', 'µ'),
                    ('º', 'º'),
                    ('À', 'Ö'),
                    ('Ø', 'ö'),
                    ('ø', 'ˁ'),
                    ('ˆ', 'ˑ'),
                    ('ˠ', 'ˤ'),
                    ('ˬ', 'ˬ'),
                    ('ˮ', 'ˮ'),
                    ('Ͱ', 'ʹ'),
                    ('Ͷ', 'ͷ'),
                    ('ͺ', 'ͽ'),
                    ('Ϳ', 'Ϳ'),
                    ('Ά', 'Ά'),
                    ('Έ', 'Ί'),
                    ('Ό', 'Ό'),
                    ('Ύ', 'Ρ'),
                    ('Σ', 'ϵ'),
                    ('Ϸ', 'ҁ'),
                    ('Ҋ', 'ԯ'),
                    ('Ա', 'Ֆ'),
                    ('ՙ', 'ՙ'),
                    ('ՠ', 'ֈ'),
                    ('א', 'ת'),
                    ('ׯ', 'ײ'),
                    ('ؠ', 'ي'),
                    ('ٮ', 'ٯ'),
                    ('ٱ', 'ۓ'),
                    ('ە', 'ە'),
                    ('ۥ', 'ۦ'),
                    ('ۮ', 'ۯ'),
                    ('ۺ', 'ۼ'),
                    ('ۿ', 'ۿ'),
                    ('ܐ', 'ܐ'),
                    ('ܒ', 'ܯ'),
                    ('ݍ', 'ޥ'),
                    ('ޱ', 'ޱ'),
                    ('ߊ', 'ߪ'),
                    ('ߴ', 'ߵ'),
                    ('ߺ', 'ߺ'),
                    ('ࠀ', 'ࠕ'),
                    ('ࠚ', 'ࠚ'),
                    ('ࠤ', 'ࠤ'),
                    ('ࠨ', 'ࠨ'),
                    ('ࡀ', 'ࡘ'),
                    ('ࡠ', 'ࡪ'),
                    ('ࡰ', 'ࢇ'),
                    ('ࢉ', 'ࢎ'),
                    ('ࢠ', 'ࣉ'),
                    ('ऄ', 'ह'),
                    ('ऽ', 'ऽ'),
                    ('ॐ', 'ॐ'),
                    ('क़', 'ॡ'),
                    ('ॱ', 'ঀ'),
                    ('অ', 'ঌ'),
                    ('এ', 'ঐ'),
                    ('ও', 'ন'),
                    ('প', 'র'),
                    ('ল', 'ল'),
                    ('শ', 'হ'),
                    ('ঽ', 'ঽ'),
                    ('ৎ', 'ৎ'),
                    ('ড়', 'ঢ়'),
                    ('য়', 'ৡ'),
                    ('ৰ', 'ৱ'),
                    ('ৼ', 'ৼ'),
                    ('ਅ', 'ਊ'),
                    ('ਏ', 'ਐ'),
                    ('ਓ', 'ਨ'),
                    ('ਪ', 'ਰ'),
                    ('ਲ', 'ਲ਼'),
                    ('ਵ', 'ਸ਼'),
                    ('ਸ', 'ਹ'),
                    ('ਖ਼', 'ੜ'),
                    ('ਫ਼', 'ਫ਼'),
                    ('ੲ', 'ੴ'),
                    ('અ', 'ઍ'),
                    ('એ', 'ઑ'),
                    ('ઓ', 'ન'),
                    ('પ', 'ર'),
                    ('લ', 'ળ'),
                    ('વ', 'હ'),
                    ('ઽ', 'ઽ'),
                    ('ૐ', 'ૐ'),
                    ('ૠ', 'ૡ'),
                    ('ૹ', 'ૹ'),
                    ('ଅ', 'ଌ'),
                    ('ଏ', 'ଐ'),
                    ('ଓ', 'ନ'),
                    ('ପ', 'ର'),
                    ('ଲ', 'ଳ'),
                    ('ଵ', 'ହ'),
                    ('ଽ', 'ଽ'),
                    ('ଡ଼', 'ଢ଼'),
                    ('ୟ', 'ୡ'),
                    ('ୱ', 'ୱ'),
                    ('ஃ', 'ஃ'),
                    ('அ', 'ஊ'),
                    ('எ', 'ஐ'),
                    ('ஒ', 'க'),
                    ('ங', 'ச'),
                    ('ஜ', 'ஜ'),
                    ('ஞ', 'ட'),
                    ('ண', 'த'),
                    ('ந', 'ப'),
                    ('ம', 'ஹ'),
                    ('ௐ', 'ௐ'),
                    ('అ', 'ఌ'),
                    ('ఎ', 'ఐ'),
                    ('ఒ', 'న'),
                    ('ప', 'హ'),
                    ('ఽ', 'ఽ'),
                    ('ౘ', 'ౚ'),
                    ('ౝ', 'ౝ'),
                    ('ౠ', 'ౡ'),
                    ('ಀ', 'ಀ'),
                    ('ಅ', 'ಌ'),
                    ('ಎ', 'ಐ'),
                    ('ಒ', 'ನ'),
                    ('ಪ', 'ಳ'),
                    ('ವ', 'ಹ'),
                    ('ಽ', 'ಽ'),
                    ('ೝ', 'ೞ'),
                    ('ೠ', 'ೡ'),
                    ('ೱ', 'ೲ'),
                    ('ഄ', 'ഌ'),
                    ('എ', 'ഐ'),
                    ('ഒ', 'ഺ'),
                    ('ഽ', 'ഽ'),
                    ('ൎ', 'ൎ'),
                    ('ൔ', 'ൖ'),
                    ('ൟ', 'ൡ'),
                    ('ൺ', 'ൿ'),
                    ('අ', 'ඖ'),
                    ('ක', 'න'),
                    ('ඳ', 'ර'),
                    ('ල', 'ල'),
                    ('ව', 'ෆ'),
                    ('ก', 'ะ'),
                    ('า', 'ำ'),
                    ('เ', 'ๆ'),
                    ('ກ', 'ຂ'),
                    ('ຄ', 'ຄ'),
                    ('ຆ', 'ຊ'),
                    ('ຌ', 'ຣ'),
                    ('ລ', 'ລ'),
                    ('ວ', 'ະ'),
                    ('າ', 'ຳ'),
                    ('ຽ', 'ຽ'),
                    ('ເ', 'ໄ'),
                    ('ໆ', 'ໆ'),
                    ('ໜ', 'ໟ'),
                    ('ༀ', 'ༀ'),
                    ('ཀ', 'ཇ'),
                    ('ཉ', 'ཬ'),
                    ('ྈ', 'ྌ'),
                    ('က', 'ဪ'),
                    ('ဿ', 'ဿ'),
                    ('ၐ', 'ၕ'),
                    ('ၚ', 'ၝ'),
                    ('ၡ', 'ၡ'),
                    ('ၥ', 'ၦ'),
                    ('ၮ', 'ၰ'),
                    ('ၵ', 'ႁ'),
                    ('ႎ', 'ႎ'),
                    ('Ⴀ', 'Ⴥ'),
                    ('Ⴧ', 'Ⴧ'),
                    ('Ⴭ', 'Ⴭ'),
                    ('ა', 'ჺ'),
                    ('ჼ', 'ቈ'),
                    ('ቊ', 'ቍ'),
                    ('ቐ', 'ቖ'),
                    ('ቘ', 'ቘ'),
                    ('ቚ', 'ቝ'),
                    ('በ', 'ኈ'),
                    ('ኊ', 'ኍ'),
                    ('ነ', 'ኰ'),
                    ('ኲ', 'ኵ'),
                    ('ኸ', 'ኾ'),
                    ('ዀ', 'ዀ'),
                    ('ዂ', 'ዅ'),
                    ('ወ', 'ዖ'),
                    ('ዘ', 'ጐ'),
                    ('ጒ', 'ጕ'),
                    ('ጘ', 'ፚ'),
                    ('ᎀ', 'ᎏ'),
                    ('Ꭰ', 'Ᏽ'),
                    ('ᏸ', 'ᏽ'),
                    ('ᐁ', 'ᙬ'),
                    ('ᙯ', 'ᙿ'),
                    ('ᚁ', 'ᚚ'),
                    ('ᚠ', 'ᛪ'),
                    ('ᛱ', 'ᛸ'),
                    ('ᜀ', 'ᜑ'),
                    ('ᜟ', 'ᜱ'),
                    ('ᝀ', 'ᝑ'),
                    ('ᝠ', 'ᝬ'),
                    ('ᝮ', 'ᝰ'),
                    ('ក', 'ឳ'),
                    ('ៗ', 'ៗ'),
                    ('ៜ', 'ៜ'),
                    ('ᠠ', 'ᡸ'),
                    ('ᢀ', 'ᢄ'),
                    ('ᢇ', 'ᢨ'),
                    ('ᢪ', 'ᢪ'),
                    ('ᢰ', 'ᣵ'),
                    ('ᤀ', 'ᤞ'),
                    ('ᥐ', 'ᥭ'),
                    ('ᥰ', 'ᥴ'),
                    ('ᦀ', 'ᦫ'),
                    ('ᦰ', 'ᧉ'),
                    ('ᨀ', 'ᨖ'),
                    ('ᨠ', 'ᩔ'),
                    ('ᪧ', 'ᪧ'),
                    ('ᬅ', 'ᬳ'),
                    ('ᭅ', 'ᭌ'),
                    ('ᮃ', 'ᮠ'),
                    ('ᮮ', 'ᮯ'),
                    ('ᮺ', 'ᯥ'),
                    ('ᰀ', 'ᰣ'),
                    ('ᱍ', 'ᱏ'),
                    ('ᱚ', 'ᱽ'),
                    ('ᲀ', 'ᲊ'),
                    ('Ა', 'Ჺ'),
                    ('Ჽ', 'Ჿ'),
                    ('ᳩ', 'ᳬ'),
                    ('ᳮ', 'ᳳ'),
                    ('ᳵ', 'ᳶ'),
                    ('ᳺ', 'ᳺ'),
                    ('ᴀ', 'ᶿ'),
                    ('Ḁ', 'ἕ'),
                    ('Ἐ', 'Ἕ'),
                    ('ἠ', 'ὅ'),
                    ('Ὀ', 'Ὅ'),
                    ('ὐ', 'ὗ'),
                    ('Ὑ', 'Ὑ'),
                    ('Ὓ', 'Ὓ'),
                    ('Ὕ', 'Ὕ'),
                    ('Ὗ', 'ώ'),
                    ('ᾀ', 'ᾴ'),
                    ('ᾶ', 'ᾼ'),
                    ('ι', 'ι'),
                    ('ῂ', 'ῄ'),
                    ('ῆ', 'ῌ'),
                    ('ῐ', 'ΐ'),
                    ('ῖ', 'Ί'),
                    ('ῠ', 'Ῥ'),
                    ('ῲ', 'ῴ'),
                    ('ῶ', 'ῼ'),
                    ('ⁱ', 'ⁱ'),
                    ('ⁿ', 'ⁿ'),
                    ('ₐ', 'ₜ'),
                    ('ℂ', 'ℂ'),
                    ('ℇ', 'ℇ'),
                    ('ℊ', 'ℓ'),
                    ('ℕ', 'ℕ'),
                    ('ℙ', 'ℝ'),
                    ('ℤ', 'ℤ'),
                    ('Ω', 'Ω'),
                    ('ℨ', 'ℨ'),
                    ('K', 'ℭ'),
                    ('ℯ', 'ℹ'),
                    ('ℼ', 'ℿ'),
                    ('ⅅ', 'ⅉ'),
                    ('ⅎ', 'ⅎ'),
                    ('Ↄ', 'ↄ'),
                    ('Ⰰ', 'ⳤ'),
                    ('Ⳬ', 'ⳮ'),
                    ('Ⳳ', 'ⳳ'),
                    ('ⴀ', 'ⴥ'),
                    ('ⴧ', 'ⴧ'),
                    ('ⴭ', 'ⴭ'),
                    ('ⴰ', 'ⵧ'),
                    ('ⵯ', 'ⵯ'),
                    ('ⶀ', 'ⶖ'),
                    ('ⶠ', 'ⶦ'),
                    ('ⶨ', 'ⶮ'),
                    ('ⶰ', 'ⶶ'),
                    ('ⶸ', 'ⶾ'),
                    ('ⷀ', 'ⷆ'),
                    ('ⷈ', 'ⷎ'),
                    ('ⷐ', 'ⷖ'),
                    ('ⷘ', 'ⷞ'),
                    ('ⸯ', 'ⸯ'),
                    ('々', '〆'),
                    ('〱', '〵'),
                    ('〻', '〼'),
                    ('ぁ', 'ゖ'),
                    ('ゝ', 'ゟ'),
                    ('ァ', 'ヺ'),
                    ('ー', 'ヿ'),
                    ('ㄅ', 'ㄯ'),
                    ('ㄱ', 'ㆎ'),
                    ('ㆠ', 'ㆿ'),
                    ('ㇰ', 'ㇿ'),
                    ('㐀', '䶿'),
                    ('一', 'ꒌ'),
                    ('ꓐ', 'ꓽ'),
                    ('ꔀ', 'ꘌ'),
                    ('ꘐ', 'ꘟ'),
                    ('ꘪ', 'ꘫ'),
                    ('Ꙁ', 'ꙮ'),
                    ('ꙿ', 'ꚝ'),
                    ('ꚠ', 'ꛥ'),
                    ('ꜗ', 'ꜟ'),
                    ('Ꜣ', 'ꞈ'),
                    ('Ꞌ', 'ꟍ'),
                    ('Ꟑ', 'ꟑ'),
                    ('ꟓ', 'ꟓ'),
                    ('ꟕ', 'Ƛ'),
                    ('ꟲ', 'ꠁ'),
                    ('ꠃ', 'ꠅ'),
                    ('ꠇ', 'ꠊ'),
                    ('ꠌ', 'ꠢ'),
                    ('ꡀ', 'ꡳ'),
                    ('ꢂ', 'ꢳ'),
                    ('ꣲ', 'ꣷ'),
                    ('ꣻ', 'ꣻ'),
                    ('ꣽ', 'ꣾ'),
                    ('ꤊ', 'ꤥ'),
                    ('ꤰ', 'ꥆ'),
                    ('ꥠ', 'ꥼ'),
                    ('ꦄ', 'ꦲ'),
                    ('ꧏ', 'ꧏ'),
                    ('ꧠ', 'ꧤ'),
                    ('ꧦ', 'ꧯ'),
                    ('ꧺ', 'ꧾ'),
                    ('ꨀ', 'ꨨ'),
                    ('ꩀ', 'ꩂ'),
                    ('ꩄ', 'ꩋ'),
                    ('ꩠ', 'ꩶ'),
                    ('ꩺ', 'ꩺ'),
                    ('ꩾ', 'ꪯ'),
                    ('ꪱ', 'ꪱ'),
                    ('ꪵ', 'ꪶ'),
                    ('ꪹ', 'ꪽ'),
                    ('ꫀ', 'ꫀ'),
                    ('ꫂ', 'ꫂ'),
                    ('ꫛ', 'ꫝ'),
                    ('ꫠ', 'ꫪ'),
                    ('ꫲ', 'ꫴ'),
                    ('ꬁ', 'ꬆ'),
                    ('ꬉ', 'ꬎ'),
                    ('ꬑ', 'ꬖ'),
                    ('ꬠ', 'ꬦ'),
                    ('ꬨ', 'ꬮ'),
                    ('ꬰ', 'ꭚ'),
                    ('ꭜ', 'ꭩ'),
                    ('ꭰ', 'ꯢ'),
                    ('가', '힣'),
                    ('ힰ', 'ퟆ'),
                    ('ퟋ', 'ퟻ'),
                    ('豈', '舘'),
                    ('並', '龎'),
                    ('ﬀ', 'ﬆ'),
                    ('ﬓ', 'ﬗ'),
                    ('יִ', 'יִ'),
                    ('ײַ', 'ﬨ'),
                    ('שׁ', 'זּ'),
                    ('טּ', 'לּ'),
                    ('מּ', 'מּ'),
                    ('נּ', 'סּ'),
                    ('ףּ', 'פּ'),
                    ('צּ', 'ﮱ'),
                    ('ﯓ', 'ﴽ'),
                    ('ﵐ', 'ﶏ'),
                    ('ﶒ', 'ﷇ'),
                    ('ﷰ', 'ﷻ'),
                    ('ﹰ', 'ﹴ'),
                    ('ﹶ', 'ﻼ'),
                    ('Ａ', 'Ｚ'),
                    ('ａ', 'ｚ'),
                    ('ｦ', 'ﾾ'),
                    ('ￂ', 'ￇ'),
                    ('ￊ', 'ￏ'),
                    ('ￒ', 'ￗ'),
                    ('ￚ', 'ￜ'),
                    ('𐀀', '𐀋'),
                    ('𐀍', '𐀦'),
                    ('𐀨', '𐀺'),
                    ('𐀼', '𐀽'),
                    ('𐀿', '𐁍'),
                    ('𐁐', '𐁝'),
                    ('𐂀', '𐃺'),
                    ('𐊀', '𐊜'),
                    ('𐊠', '𐋐'),
                    ('𐌀', '𐌟'),
                    ('𐌭', '𐍀'),
                    ('𐍂', '𐍉'),
                    ('𐍐', '𐍵'),
                    ('𐎀', '𐎝'),
                    ('𐎠', '𐏃'),
                    ('𐏈', '𐏏'),
                    ('𐐀', '𐒝'),
                    ('𐒰', '𐓓'),
                    ('𐓘', '𐓻'),
                    ('𐔀', '𐔧'),
                    ('𐔰', '𐕣'),
                    ('𐕰', '𐕺'),
                    ('𐕼', '𐖊'),
                    ('𐖌', '𐖒'),
                    ('𐖔', '𐖕'),
                    ('𐖗', '𐖡'),
                    ('𐖣', '𐖱'),
                    ('𐖳', '𐖹'),
                    ('𐖻', '𐖼'),
                    ('𐗀', '𐗳'),
                    ('𐘀', '𐜶'),
                    ('𐝀', '𐝕'),
                    ('𐝠', '𐝧'),
                    ('𐞀', '𐞅'),
                    ('𐞇', '𐞰'),
                    ('𐞲', '𐞺'),
                    ('𐠀', '𐠅'),
                    ('𐠈', '𐠈'),
                    ('𐠊', '𐠵'),
                    ('𐠷', '𐠸'),
                    ('𐠼', '𐠼'),
                    ('𐠿', '𐡕'),
                    ('𐡠', '𐡶'),
                    ('𐢀', '𐢞'),
                    ('𐣠', '𐣲'),
                    ('𐣴', '𐣵'),
                    ('𐤀', '𐤕'),
                    ('𐤠', '𐤹'),
                    ('𐦀', '𐦷'),
                    ('𐦾', '𐦿'),
                    ('𐨀', '𐨀'),
                    ('𐨐', '𐨓'),
                    ('𐨕', '𐨗'),
                    ('𐨙', '𐨵'),
                    ('𐩠', '𐩼'),
                    ('𐪀', '𐪜'),
                    ('𐫀', '𐫇'),
                    ('𐫉', '𐫤'),
                    ('𐬀', '𐬵'),
                    ('𐭀', '𐭕'),
                    ('𐭠', '𐭲'),
                    ('𐮀', '𐮑'),
                    ('𐰀', '𐱈'),
                    ('𐲀', '𐲲'),
                    ('𐳀', '𐳲'),
                    ('𐴀', '𐴣'),
                    ('𐵊', '𐵥'),
                    ('𐵯', '𐶅'),
                    ('𐺀', '𐺩'),
                    ('𐺰', '𐺱'),
                    ('𐻂', '𐻄'),
                    ('𐼀', '𐼜'),
                    ('𐼧', '𐼧'),
                    ('𐼰', '𐽅'),
                    ('𐽰', '𐾁'),
                    ('𐾰', '𐿄'),
                    ('𐿠', '𐿶'),
                    ('𑀃', '𑀷'),
                    ('𑁱', '𑁲'),
                    ('𑁵', '𑁵'),
                    ('𑂃', '𑂯'),
                    ('𑃐', '𑃨'),
                    ('𑄃', '𑄦'),
                    ('𑅄', '𑅄'),
                    ('𑅇', '𑅇'),
                    ('𑅐', '𑅲'),
                    ('𑅶', '𑅶'),
                    ('𑆃', '𑆲'),
                    ('𑇁', '𑇄'),
                    ('𑇚', '𑇚'),
                    ('𑇜', '𑇜'),
                    ('𑈀', '𑈑'),
                    ('𑈓', '𑈫'),
                    ('𑈿', '𑉀'),
                    ('𑊀', '𑊆'),
                    ('𑊈', '𑊈'),
                    ('𑊊', '𑊍'),
                    ('𑊏', '𑊝'),
                    ('𑊟', '𑊨'),
                    ('𑊰', '𑋞'),
                    ('𑌅', '𑌌'),
                    ('𑌏', '𑌐'),
                    ('𑌓', '𑌨'),
                    ('𑌪', '𑌰'),
                    ('𑌲', '𑌳'),
                    ('𑌵', '𑌹'),
                    ('𑌽', '𑌽'),
                    ('𑍐', '𑍐'),
                    ('𑍝', '𑍡'),
                    ('𑎀', '𑎉'),
                    ('𑎋', '𑎋'),
                    ('𑎎', '𑎎'),
                    ('𑎐', '𑎵'),
                    ('𑎷', '𑎷'),
                    ('𑏑', '𑏑'),
                    ('𑏓', '𑏓'),
                    ('𑐀', '𑐴'),
                    ('𑑇', '𑑊'),
                    ('𑑟', '𑑡'),
                    ('𑒀', '𑒯'),
                    ('𑓄', '𑓅'),
                    ('𑓇', '𑓇'),
                    ('𑖀', '𑖮'),
                    ('𑗘', '𑗛'),
                    ('𑘀', '𑘯'),
                    ('𑙄', '𑙄'),
                    ('𑚀', '𑚪'),
                    ('𑚸', '𑚸'),
                    ('𑜀', '𑜚'),
                    ('𑝀', '𑝆'),
                    ('𑠀', '𑠫'),
                    ('𑢠', '𑣟'),
                    ('𑣿', '𑤆'),
                    ('𑤉', '𑤉'),
                    ('𑤌', '𑤓'),
                    ('𑤕', '𑤖'),
                    ('𑤘', '𑤯'),
                    ('𑤿', '𑤿'),
                    ('𑥁', '𑥁'),
                    ('𑦠', '𑦧'),
                    ('𑦪', '𑧐'),
                    ('𑧡', '𑧡'),
                    ('𑧣', '𑧣'),
                    ('𑨀', '𑨀'),
                    ('𑨋', '𑨲'),
                    ('𑨺', '𑨺'),
                    ('𑩐', '𑩐'),
                    ('𑩜', '𑪉'),
                    ('𑪝', '𑪝'),
                    ('𑪰', '𑫸'),
                    ('𑯀', '𑯠'),
                    ('𑰀', '𑰈'),
                    ('𑰊', '𑰮'),
                    ('𑱀', '𑱀'),
                    ('𑱲', '𑲏'),
                    ('𑴀', '𑴆'),
                    ('𑴈', '𑴉'),
                    ('𑴋', '𑴰'),
                    ('𑵆', '𑵆'),
                    ('𑵠', '𑵥'),
                    ('𑵧', '𑵨'),
                    ('𑵪', '𑶉'),
                    ('𑶘', '𑶘'),
                    ('𑻠', '𑻲'),
                    ('𑼂', '𑼂'),
                    ('𑼄', '𑼐'),
                    ('𑼒', '𑼳'),
                    ('𑾰', '𑾰'),
                    ('𒀀', '𒎙'),
                    ('𒒀', '𒕃'),
                    ('𒾐', '𒿰'),
                    ('𓀀', '𓐯'),
                    ('𓑁', '𓑆'),
                    ('𓑠', '𔏺'),
                    ('𔐀', '𔙆'),
                    ('𖄀', '𖄝'),
                    ('𖠀', '𖨸'),
                    ('𖩀', '𖩞'),
                    ('𖩰', '𖪾'),
                    ('𖫐', '𖫭'),
                    ('𖬀', '𖬯'),
                    ('𖭀', '𖭃'),
                    ('𖭣', '𖭷'),
                    ('𖭽', '𖮏'),
                    ('𖵀', '𖵬'),
                    ('𖹀', '𖹿'),
                    ('𖼀', '𖽊'),
                    ('𖽐', '𖽐'),
                    ('𖾓', '𖾟'),
                    ('𖿠', '𖿡'),
                    ('𖿣', '𖿣'),
                    ('𗀀', '𘟷'),
                    ('𘠀', '𘳕'),
                    ('𘳿', '𘴈'),
                    ('𚿰', '𚿳'),
                    ('𚿵', '𚿻'),
                    ('𚿽', '𚿾'),
                    ('𛀀', '𛄢'),
                    ('𛄲', '𛄲'),
                    ('𛅐', '𛅒'),
                    ('𛅕', '𛅕'),
                    ('𛅤', '𛅧'),
                    ('𛅰', '𛋻'),
                    ('𛰀', '𛱪'),
                    ('𛱰', '𛱼'),
                    ('𛲀', '𛲈'),
                    ('𛲐', '𛲙'),
                    ('𝐀', '𝑔'),
                    ('𝑖', '𝒜'),
                    ('𝒞', '𝒟'),
                    ('𝒢', '𝒢'),
                    ('𝒥', '𝒦'),
                    ('𝒩', '𝒬'),
                    ('𝒮', '𝒹'),
                    ('𝒻', '𝒻'),
                    ('𝒽', '𝓃'),
                    ('𝓅', '𝔅'),
                    ('𝔇', '𝔊'),
                    ('𝔍', '𝔔'),
                    ('𝔖', '𝔜'),
                    ('𝔞', '𝔹'),
                    ('𝔻', '𝔾'),
                    ('𝕀', '𝕄'),
                    ('𝕆', '𝕆'),
                    ('𝕊', '𝕐'),
                    ('𝕒', '𝚥'),
                    ('𝚨', '𝛀'),
                    ('𝛂', '𝛚'),
                    ('𝛜', '𝛺'),
                    ('𝛼', '𝜔'),
                    ('𝜖', '𝜴'),
                    ('𝜶', '𝝎'),
                    ('𝝐', '𝝮'),
                    ('𝝰', '𝞈'),
                    ('𝞊', '𝞨'),
                    ('𝞪', '𝟂'),
                    ('𝟄', '𝟋'),
                    ('𝼀', '𝼞'),
                    ('𝼥', '𝼪'),
                    ('𞀰', '𞁭'),
                    ('𞄀', '𞄬'),
                    ('𞄷', '𞄽'),
                    ('𞅎', '𞅎'),
                    ('𞊐', '𞊭'),
                    ('𞋀', '𞋫'),
                    ('𞓐', '𞓫'),
                    ('𞗐', '𞗭'),
                    ('𞗰', '𞗰'),
                    ('𞟠', '𞟦'),
                    ('𞟨', '𞟫'),
                    ('𞟭', '𞟮'),
                    ('𞟰', '𞟾'),
                    ('𞠀', '𞣄'),
                    ('𞤀', '𞥃'),
                    ('𞥋', '𞥋'),
                    ('𞸀', '𞸃'),
                    ('𞸅', '𞸟'),
                    ('𞸡', '𞸢'),
                    ('𞸤', '𞸤'),
                    ('𞸧', '𞸧'),
                    ('𞸩', '𞸲'),
                    ('𞸴', '𞸷'),
                    ('𞸹', '𞸹'),
                    ('𞸻', '𞸻'),
                    ('𞹂', '𞹂'),
                    ('𞹇', '𞹇'),
                    ('𞹉', '𞹉'),
                    ('𞹋', '𞹋'),
                    ('𞹍', '𞹏'),
                    ('𞹑', '𞹒'),
                    ('𞹔', '𞹔'),
                    ('𞹗', '𞹗'),
                    ('𞹙', '𞹙'),
                    ('𞹛', '𞹛'),
                    ('𞹝', '𞹝'),
                    ('𞹟', '𞹟'),
                    ('𞹡', '𞹢'),
                    ('𞹤', '𞹤'),
                    ('𞹧', '𞹪'),
                    ('𞹬', '𞹲'),
                    ('𞹴', '𞹷'),
                    ('𞹹', '𞹼'),
                    ('𞹾', '𞹾'),
                    ('𞺀', '𞺉'),
                    ('𞺋', '𞺛'),
                    ('𞺡', '𞺣'),
                    ('𞺥', '𞺩'),
                    ('𞺫', '𞺻'),
                    ('𠀀', '𪛟'),
                    ('𪜀', '𫜹'),
                    ('𫝀', '𫠝'),
                    ('𫠠', '𬺡'),
                    ('𬺰', '𮯠'),
                    ('𮯰', '𮹝'),
                    ('丽', '𪘀'),
                    ('𰀀', '𱍊'),
                    ('𱍐', '𲎯'),
                ],
            },
            2,
            3,
        ),
    ],
);

pub(crate) static PATTERN_BCAT_B: rules::Pattern = rules::Pattern::program(
    "\\bcat\\b",
    rules::Program {
        instructions: &[
            rules::Instruction::WordBorder(true),
            rules::Instruction::Char('c'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('t'),
            rules::Instruction::WordBorder(true),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: false,
    },
);

pub(crate) static PATTERN_AB_A_B: rules::Pattern = rules::Pattern::program(
    "^(ab|a)*b$",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Split(2, 8),
            rules::Instruction::Split(3, 6),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('b'),
            rules::Instruction::Jump(7),
            rules::Instruction::Char('a'),
            rules::Instruction::Jump(1),
            rules::Instruction::Char('b'),
            rules::Instruction::End,
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static SCALARS_LISTED_ENUM: rules::Site = rules::Site::new(
    rules::Keyword::Enum,
    "/components/schemas/Scalars/properties/listed/enum",
);

pub(crate) static SCALARS_WORDS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/words/type",
);

pub(crate) static SCALARS_WORDS_ENUM: rules::Site = rules::Site::new(
    rules::Keyword::Enum,
    "/components/schemas/Scalars/properties/words/enum",
);

pub(crate) static SCALARS_NUMBERS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/numbers/type",
);

pub(crate) static SCALARS_NUMBERS_ENUM: rules::Site = rules::Site::new(
    rules::Keyword::Enum,
    "/components/schemas/Scalars/properties/numbers/enum",
);

pub(crate) static PATTERNS_PREFIX_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/prefix/pattern",
);

pub(crate) static PATTERNS_PART_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/part/pattern",
);

pub(crate) static PATTERNS_WHOLE_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/whole/pattern",
);

pub(crate) static PATTERNS_RATIO_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/ratio/pattern",
);

pub(crate) static PATTERNS_EITHER_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/either/pattern",
);

pub(crate) static PATTERNS_AHEAD_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/ahead/pattern",
);

pub(crate) static PATTERNS_BEHIND_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/behind/pattern",
);

pub(crate) static PATTERNS_UNICODE_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/unicode/pattern",
);

pub(crate) static PATTERNS_BORDER_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/border/pattern",
);

pub(crate) static PATTERNS_REPEATED_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Patterns/properties/repeated/pattern",
);

pub(crate) static PATTERNS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/type",
);

pub(crate) static PATTERNS_PREFIX_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/prefix/type",
);

pub(crate) static PATTERNS_PART_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/part/type",
);

pub(crate) static PATTERNS_WHOLE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/whole/type",
);

pub(crate) static PATTERNS_RATIO_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/ratio/type",
);

pub(crate) static PATTERNS_EITHER_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/either/type",
);

pub(crate) static PATTERNS_AHEAD_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/ahead/type",
);

pub(crate) static PATTERNS_BEHIND_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/behind/type",
);

pub(crate) static PATTERNS_UNICODE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/unicode/type",
);

pub(crate) static PATTERNS_BORDER_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/border/type",
);

pub(crate) static PATTERNS_REPEATED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Patterns/properties/repeated/type",
);

pub(crate) static LISTS_ITEMS_ITEMS_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Lists/properties/items/items/minimum",
);

pub(crate) static LISTS_FEW_MAX_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::MaxItems,
    "/components/schemas/Lists/properties/few/maxItems",
);

pub(crate) static LISTS_SOME_MIN_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::MinItems,
    "/components/schemas/Lists/properties/some/minItems",
);

pub(crate) static LISTS_UNIQUE_UNIQUE_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::UniqueItems,
    "/components/schemas/Lists/properties/unique/uniqueItems",
);

pub(crate) static LISTS_UNIQUE_TEXTS_UNIQUE_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::UniqueItems,
    "/components/schemas/Lists/properties/uniqueTexts/uniqueItems",
);

pub(crate) static LISTS_PAIR_PREFIX_ITEMS_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/pair/prefixItems/0/type",
);

pub(crate) static LISTS_PAIR_PREFIX_ITEMS_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/pair/prefixItems/1/type",
);

pub(crate) static LISTS_PAIR_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::Items,
    "/components/schemas/Lists/properties/pair/items",
);

pub(crate) static LISTS_LED_PREFIX_ITEMS_0_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Lists/properties/led/prefixItems/0/const",
);

pub(crate) static LISTS_LED_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/led/items/type",
);

pub(crate) static LISTS_CONTAINS_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::Contains,
    "/components/schemas/Lists/properties/contains/contains",
);

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");

pub(crate) static LISTS_COUNTED_MIN_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MinContains,
    "/components/schemas/Lists/properties/counted/minContains",
);

pub(crate) static LISTS_COUNTED_MAX_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MaxContains,
    "/components/schemas/Lists/properties/counted/maxContains",
);

pub(crate) static LISTS_SELDOM_MAX_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MaxContains,
    "/components/schemas/Lists/properties/seldom/maxContains",
);

pub(crate) static LISTS_NESTED_ITEMS_ITEMS_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Lists/properties/nested/items/items/maxLength",
);

pub(crate) static LISTS_NULLS_ITEMS_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Lists/properties/nulls/items/minimum",
);
