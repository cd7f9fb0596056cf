//! What every generated type can do: become JSON, and be made from it.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use serde_json::Value;

use super::{Decoded, Encoder, Map, Mismatch};
use crate::json::{Decimal, Document, Element, Kind};

/// A value that has a form in JSON.
///
/// Unlike serde's traits it knows only one format and is generic over nothing, so that the code
/// emitted for a type is small and is compiled once.
pub trait Json: Sized {
    /// Writes the value as JSON text.
    fn encode(&self, to: &mut Encoder);

    /// Makes the value from a value of a document.
    ///
    /// # Errors
    /// Where that does not have the form of this type.
    fn decode(from: Element<'_>) -> Decoded<Self>;
}

/// JSON text of a value.
pub fn encode_vec<T: Json>(value: &T) -> Vec<u8> {
    let mut encoder = Encoder::default();
    value.encode(&mut encoder);
    encoder.into_bytes()
}

/// A value, written.
pub(crate) fn encoded<T: Json>(value: &T) -> Encoder {
    let mut encoder = Encoder::default();
    value.encode(&mut encoder);
    encoder
}

/// The JSON value of a value.
pub fn encode_value<T: Json>(value: &T) -> Value {
    // An encoder writes nothing but JSON, so that the text is always readable.
    serde_json::from_slice(&encode_vec(value)).unwrap_or_default()
}

/// A value from JSON text.
///
/// # Errors
/// Where the text is no JSON, or its value has another form.
pub fn decode_slice<T: Json>(text: &[u8]) -> Decoded<T> {
    let document = Document::read(text).map_err(|error| Mismatch::new(error.to_string()))?;
    T::decode(document.root())
}

/// Whether a name comes more than once in an object of a JSON text. What is no JSON repeats none.
pub fn repeats_a_name(text: &[u8]) -> bool {
    Document::read(text).is_ok_and(|document| document.has_repeated_names())
}

/// A value from a JSON value.
///
/// # Errors
/// Where the value has another form.
pub fn decode_value<T: Json>(value: &Value) -> Decoded<T> {
    T::decode(Document::of_value(value).root())
}

/// `serde::Serialize` in terms of [`Json`].
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Json, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let value: Value = serde_json::from_slice(&encode_vec(value)).map_err(S::Error::custom)?;
    value.serialize(serializer)
}

/// `serde::Deserialize` in terms of [`Json`].
///
/// # Errors
/// Those of the deserializer, and values of another form.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    decode_value(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

impl Json for String {
    fn encode(&self, to: &mut Encoder) {
        to.text(self);
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        match from.as_text() {
            Some(text) => Ok(text.to_owned()),
            None => Err(Mismatch::kind("a string", from)),
        }
    }
}

impl Json for bool {
    fn encode(&self, to: &mut Encoder) {
        to.raw(if *self { "true" } else { "false" });
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        from.as_bool().ok_or_else(|| Mismatch::kind("a boolean", from))
    }
}

impl Json for () {
    fn encode(&self, to: &mut Encoder) {
        to.raw("null");
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        match from.kind() {
            Kind::Null => Ok(()),
            _ => Err(Mismatch::kind("null", from)),
        }
    }
}

impl Json for f64 {
    fn encode(&self, to: &mut Encoder) {
        to.number(*self);
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        match from.kind() {
            Kind::Integer(number) => {
                if number.unsigned_abs() > 1 << 53 {
                    from.note_loss();
                }
                Ok(number as f64)
            }
            Kind::Number(number) => float(from, number),
            _ => Err(Mismatch::kind("a number", from)),
        }
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Json for $integer {
            fn encode(&self, to: &mut Encoder) {
                to.integer(*self);
            }

            fn decode(from: Element<'_>) -> Decoded<Self> {
                let number = whole(from)?;
                number.try_into().map_err(|_| out_of_range(from, stringify!($integer)))
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

/// A number without a fraction, however it is written: `1.0` is one. Beyond `i128` it is the
/// greatest of its side, which no integer type of a field holds.
#[inline]
fn whole(from: Element<'_>) -> Decoded<i128> {
    match from.kind() {
        Kind::Integer(number) => Ok(number.into()),
        Kind::Number(number) if number.is_whole() => Ok(number.as_integer().unwrap_or(i128::MAX)),
        _ => Err(Mismatch::kind("an integer", from)),
    }
}

#[cold]
fn out_of_range(from: Element<'_>, ty: &str) -> Mismatch {
    let written = match from.kind() {
        Kind::Number(number) => shortened(number),
        Kind::Integer(number) => number.to_string(),
        _ => String::new(),
    };
    Mismatch::new(format!("{written} is out of the range of {ty}"))
}

/// The nearest float. JSON has no infinity, so that a number beyond the greatest float must not become
/// one.
fn float(from: Element<'_>, number: Decimal<'_>) -> Decoded<f64> {
    // Of up to 15 digits every one is kept.
    if number.text().len() > 15 || !is_plain_fraction(number) {
        from.note_loss();
    }
    let nearest = number.nearest();
    match nearest.is_finite() {
        true => Ok(nearest),
        false => Err(Mismatch::new(format!("{} is out of the range of f64", shortened(number)))),
    }
}

impl Json for Value {
    fn encode(&self, to: &mut Encoder) {
        to.value(self);
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        Ok(match from.kind() {
            Kind::Null => Self::Null,
            Kind::Bool(value) => value.into(),
            Kind::Integer(number) => number.into(),
            Kind::Number(number) => match number.as_integer().map(u64::try_from) {
                Some(Ok(whole)) if is_plain(number) => whole.into(),
                _ => match i64::try_from(number.as_integer().unwrap_or(i128::MAX)) {
                    Ok(whole) if is_plain(number) => whole.into(),
                    _ => float(from, number)?.into(),
                },
            },
            Kind::Text(text) => text.into(),
            Kind::Array(_) => Self::Array(Json::decode(from)?),
            Kind::Object(members) => {
                let mut map = serde_json::Map::with_capacity(members.len());
                for (name, value) in members {
                    let value = Self::decode(value).map_err(|mismatch| mismatch.under(name))?;
                    map.insert(name.to_owned(), value);
                }
                Self::Object(map)
            }
        })
    }
}

/// The beginning of a number, which has ASCII alone.
fn shortened(number: Decimal<'_>) -> String {
    const LONGEST: usize = 60;
    match number.text().get(..LONGEST) {
        Some(begin) if number.text().len() > LONGEST => format!("{begin}…"),
        _ => number.text().to_owned(),
    }
}

/// Whether the number has no exponent.
fn is_plain_fraction(number: Decimal<'_>) -> bool {
    !number.text().contains(['e', 'E'])
}

/// Whether the number has neither point nor exponent.
fn is_plain(number: Decimal<'_>) -> bool {
    !number.text().contains(['.', 'e', 'E'])
}

impl<T: Json> Json for Option<T> {
    fn encode(&self, to: &mut Encoder) {
        match self {
            Some(value) => value.encode(to),
            None => to.raw("null"),
        }
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        match from.is_null() {
            true => Ok(None),
            false => T::decode(from).map(Some),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn encode(&self, to: &mut Encoder) {
        T::encode(self, to);
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        T::decode(from).map(Self::new)
    }
}

impl<T: Json> Json for Vec<T> {
    fn encode(&self, to: &mut Encoder) {
        let mut items = to.items();
        for item in self {
            items.item(item);
        }
        items.end();
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        let Some(items) = from.as_items() else { return Err(Mismatch::kind("an array", from)) };
        // A list of millions is not reserved before there is any item.
        let mut decoded = Self::with_capacity(items.len().min(1 << 12));
        for (index, item) in items.enumerate() {
            let item = T::decode(item).map_err(|mismatch| mismatch.under(&index.to_string()))?;
            decoded.push(item);
        }
        Ok(decoded)
    }
}

impl<T: Json> Json for Map<T> {
    fn encode(&self, to: &mut Encoder) {
        let mut object = to.object();
        object.rest(self);
        object.end();
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        super::members::map(from)
    }
}
