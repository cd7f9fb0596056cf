//! What is the same for every generated type of a kind, so that it is not printed for each.

/// `serde::Serialize` and `serde::Deserialize` for types that are [`super::Json`].
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_serde {
    ($($name:ident)*) => {$(
        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::codegen::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::codegen::deserialize(deserializer)
            }
        }
    )*};
}

/// What an enum of texts can do that keeps texts outside its list in `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_open_text_enum {
    ($name:ident: $($variant:ident = $text:literal),* $(,)?) => {
        impl $name {
            /// The value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl $crate::codegen::Json for $name {
            fn encode(&self, to: &mut $crate::codegen::Encoder) {
                to.text(self.as_str());
            }

            fn decode(from: $crate::codegen::Element<'_>) -> $crate::codegen::Decoded<Self> {
                let text = <::std::string::String as $crate::codegen::Json>::decode(from)?;
                ::core::result::Result::Ok(Self::from(text.as_str()))
            }
        }

        $crate::codegen::text_enum!($name);
    };
}

/// What an enum of texts can do that has nothing but its list.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_closed_text_enum {
    ($name:ident: $($variant:ident = $text:literal),* $(,)?) => {
        impl $name {
            /// The value as it is sent.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The variant for a value.
            pub fn known(value: &str) -> ::core::option::Option<Self> {
                match value {
                    $($text => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::codegen::Mismatch;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Self::known(text).ok_or_else(|| $crate::codegen::Mismatch::new(::std::format!("`{text}` is none of the values")))
            }
        }

        impl $crate::codegen::Json for $name {
            fn encode(&self, to: &mut $crate::codegen::Encoder) {
                to.text(self.as_str());
            }

            fn decode(from: $crate::codegen::Element<'_>) -> $crate::codegen::Decoded<Self> {
                <::std::string::String as $crate::codegen::Json>::decode(from)?.parse()
            }
        }

        $crate::codegen::text_enum!($name);
    };
}

/// What every enum of texts can do. It has `as_str` and is [`super::Json`].
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_text_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        $crate::codegen::serde!($name);
    };
}

/// What an enum of whole numbers can do that keeps numbers outside its list in `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_open_integer_enum {
    ($name:ident: $($variant:ident = $value:literal),* $(,)?) => {
        impl $name {
            /// The value as it is sent.
            pub fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }

            /// The variant for a value.
            pub fn known(value: i64) -> ::core::option::Option<Self> {
                match value {
                    $($value => ::core::option::Option::Some(Self::$variant),)*
                    other => ::core::option::Option::Some(Self::Unknown(other)),
                }
            }
        }

        $crate::codegen::integer_enum!($name);
    };
}

/// What an enum of whole numbers can do that has nothing but its list.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_closed_integer_enum {
    ($name:ident: $($variant:ident = $value:literal),* $(,)?) => {
        impl $name {
            /// The value as it is sent.
            pub fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                }
            }

            /// The variant for a value.
            pub fn known(value: i64) -> ::core::option::Option<Self> {
                match value {
                    $($value => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        $crate::codegen::integer_enum!($name);
    };
}

/// What every enum of whole numbers can do. It has `value` and `known`.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_integer_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl $crate::codegen::Json for $name {
            fn encode(&self, to: &mut $crate::codegen::Encoder) {
                to.integer(self.value());
            }

            fn decode(from: $crate::codegen::Element<'_>) -> $crate::codegen::Decoded<Self> {
                let value = <i64 as $crate::codegen::Json>::decode(from)?;
                Self::known(value).ok_or_else(|| {
                    $crate::codegen::Mismatch::new(::std::format!("{value} is none of the values"))
                })
            }
        }

        $crate::codegen::serde!($name);
    };
}

/// What every builder of a call can do before it is sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_call_settings {
    ($name:ident) => {
        impl $name {
            /// Sends it even if it breaks rules of the API.
            pub fn unchecked(mut self) -> Self {
                self.call.unchecked();
                self
            }

            /// Sets what is different for this call: its time-out, further headers.
            pub fn with(mut self, options: $crate::RequestOptions) -> Self {
                self.call.options(options);
                self
            }

            /// The request as it would be sent.
            ///
            /// # Errors
            /// When it breaks rules of the API, or can't be sent.
            pub fn request(&self) -> ::core::result::Result<$crate::Request, $crate::Error> {
                self.call.request()
            }
        }
    };
}

/// What every builder of a call ends with: its type, that of the answer, and how that is read.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_call {
    ($name:ident, $answer:ty, $read:expr) => {
        $crate::codegen::call_settings!($name);

        impl $name {
            /// Sends the request and reads the answer.
            ///
            /// # Errors
            /// Every kind of `Error`.
            pub async fn send(self) -> ::core::result::Result<$answer, $crate::Error> {
                self.call.send($read).await
            }

            /// As `send`, with status and headers beside the answer.
            ///
            /// # Errors
            /// Every kind of `Error`.
            pub async fn reply(
                self,
            ) -> ::core::result::Result<$crate::Reply<$answer>, $crate::Error> {
                self.call.reply($read).await
            }
        }
    };
}

/// As `call!`, for a call that costs money.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_paid_call {
    ($name:ident, $answer:ty, $read:expr) => {
        $crate::codegen::call_settings!($name);

        impl $name {
            /// Sends the request and reads the answer. It is sent again only where that can't be charged twice.
            ///
            /// Dropping this future after the request was sent does not stop the charge.
            ///
            /// # Errors
            /// [`CreateError`]($crate::CreateError), which tells what is known of the charge.
            pub async fn send(self) -> ::core::result::Result<$answer, $crate::CreateError> {
                self.call.send_paid($read).await
            }

            /// As `send`, with status and headers beside the answer.
            ///
            /// # Errors
            /// As `send`.
            pub async fn reply(
                self,
            ) -> ::core::result::Result<$crate::Reply<$answer>, $crate::CreateError> {
                self.call.reply_paid($read).await
            }
        }
    };
}

/// How a call becomes a task.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_submit {
    ($name:ident, $answer:ty) => {
        impl $name {
            /// Sends the request and gives the task that it begins, without waiting for anything. Keep its handle
            /// before you do anything else. The request is sent again only where that can't be charged twice.
            ///
            /// Dropping this future after the request was sent does not stop the charge.
            ///
            /// # Errors
            /// [`CreateError`]($crate::CreateError), which tells what is known of the charge.
            pub async fn submit(
                self,
            ) -> ::core::result::Result<$crate::Task<$answer>, $crate::CreateError> {
                self.call.submit().await
            }
        }

        impl $crate::Submit for $name {
            type Answer = $answer;

            fn into_call(self) -> $crate::codegen::Call {
                self.call
            }
        }
    };
}

/// As `call!`, for an answer that is read while it comes.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_streamed_call {
    ($name:ident, $answer:ty, $open:expr) => {
        $crate::codegen::call_settings!($name);

        impl $name {
            /// Sends the request and gives the answer while it is still coming.
            ///
            /// # Errors
            /// Every kind of `Error`.
            pub async fn send(self) -> ::core::result::Result<$answer, $crate::Error> {
                self.call.open($open).await
            }

            /// As `send`, with status and headers beside the answer.
            ///
            /// # Errors
            /// Every kind of `Error`.
            pub async fn reply(
                self,
            ) -> ::core::result::Result<$crate::Reply<$answer>, $crate::Error> {
                self.call.open_reply($open).await
            }
        }
    };
}

/// A method of a builder that asks for another media type.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_other_answer {
    ($name:ident, $method:ident, $accept:literal, $answer:ty, $open:expr) => {
        impl $name {
            #[doc = concat!("Sends the request and gives the answer in `", $accept, "` while it is still coming.")]
            ///
            /// # Errors
            /// Every kind of `Error`.
            pub async fn $method(mut self) -> ::core::result::Result<$answer, $crate::Error> {
                self.call.accept($accept);
                self.call.open($open).await
            }
        }
    };
}

/// `ValidateJson` for types by the functions that state the rules of their schemas.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindery_validate_json {
    ($($name:ty => $function:path,)*) => {$(
        impl $crate::ValidateJson for $name {
            fn check_json(
                value: $crate::codegen::rules::Node<'_>,
                at: &$crate::validate::Path<'_>,
                sink: &mut $crate::validate::Sink,
            ) {
                $function(value, at, sink);
            }
        }
    )*};
}
