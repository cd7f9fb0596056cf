//! What every generated type can do: become JSON, and be made from it.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use serde_json::{Number, Value};

use super::{Decoded, Encoder, Map, Mismatch};

/// A value that has a form in JSON.
///
/// Unlike serde's traits it knows only one format and is generic over nothing, so that the code
/// emitted for a type is small and is compiled once.
pub trait Json: Sized {
    /// Writes the value as JSON text.
    fn encode(&self, to: &mut Encoder);

    /// Makes the value from a JSON value.
    ///
    /// # Errors
    /// Where the JSON value does not have the form of this type.
    fn decode(from: Value) -> Decoded<Self>;
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
    let value = serde_json::from_slice(text).map_err(|error| Mismatch::new(error.to_string()))?;
    T::decode(value)
}

/// A value from a JSON value that somebody else still needs.
///
/// # Errors
/// Where the value has another form.
pub fn decode_value<T: Json>(value: &Value) -> Decoded<T> {
    T::decode(value.clone())
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
    T::decode(Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

impl Json for String {
    fn encode(&self, to: &mut Encoder) {
        to.text(self);
    }

    fn decode(from: Value) -> Decoded<Self> {
        match from {
            Value::String(text) => Ok(text),
            other => Err(Mismatch::kind("a string", &other)),
        }
    }
}

impl Json for bool {
    fn encode(&self, to: &mut Encoder) {
        to.raw(if *self { "true" } else { "false" });
    }

    fn decode(from: Value) -> Decoded<Self> {
        match from {
            Value::Bool(value) => Ok(value),
            other => Err(Mismatch::kind("a boolean", &other)),
        }
    }
}

impl Json for () {
    fn encode(&self, to: &mut Encoder) {
        to.raw("null");
    }

    fn decode(from: Value) -> Decoded<Self> {
        match from {
            Value::Null => Ok(()),
            other => Err(Mismatch::kind("null", &other)),
        }
    }
}

impl Json for f64 {
    fn encode(&self, to: &mut Encoder) {
        to.number(*self);
    }

    fn decode(from: Value) -> Decoded<Self> {
        from.as_f64().ok_or_else(|| Mismatch::kind("a number", &from))
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Json for $integer {
            fn encode(&self, to: &mut Encoder) {
                to.integer(*self);
            }

            fn decode(from: Value) -> Decoded<Self> {
                let number = match &from {
                    Value::Number(number) => whole(number),
                    _ => return Err(Mismatch::kind("an integer", &from)),
                };
                let Some(number) = number else {
                    return Err(Mismatch::kind("an integer", &from));
                };
                number.try_into().map_err(|_| {
                    Mismatch::new(format!("{number} is out of the range of {}", stringify!($integer)))
                })
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

/// A number without a fraction, however it is written: `1.0` is one.
fn whole(number: &Number) -> Option<i128> {
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    // Beyond 2^100 no integer type of a field holds the value; below it the cast is exact.
    number
        .as_f64()
        .filter(|value| value.fract() == 0.0 && value.abs() < 1e30)
        .map(|value| value as i128)
}

impl Json for Value {
    fn encode(&self, to: &mut Encoder) {
        to.value(self);
    }

    fn decode(from: Value) -> Decoded<Self> {
        Ok(from)
    }
}

impl<T: Json> Json for Option<T> {
    fn encode(&self, to: &mut Encoder) {
        match self {
            Some(value) => value.encode(to),
            None => to.raw("null"),
        }
    }

    fn decode(from: Value) -> Decoded<Self> {
        match from {
            Value::Null => Ok(None),
            other => T::decode(other).map(Some),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn encode(&self, to: &mut Encoder) {
        T::encode(self, to);
    }

    fn decode(from: Value) -> Decoded<Self> {
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

    fn decode(from: Value) -> Decoded<Self> {
        let items = match from {
            Value::Array(items) => items,
            other => return Err(Mismatch::kind("an array", &other)),
        };
        let decoded = items.into_iter().enumerate().map(|(index, item)| {
            T::decode(item).map_err(|mismatch| mismatch.under(&index.to_string()))
        });
        decoded.collect()
    }
}

impl<T: Json> Json for Map<T> {
    fn encode(&self, to: &mut Encoder) {
        let mut object = to.object();
        object.rest(self);
        object.end();
    }

    fn decode(from: Value) -> Decoded<Self> {
        super::rest_of(super::members(from)?)
    }
}
