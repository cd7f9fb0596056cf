// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! A part of the types: A To C.

use bindery_runtime::codegen;

/// A person with an address.
#[derive(Clone, PartialEq, Debug)]
pub struct Contact {
    /// The address.
    pub address: Option<Address>,
    /// Where to write.
    ///
    /// Length: at most 512. Pattern: `^[^@]+@[^@]+$`.
    pub email: Option<String>,
    /// The name.
    ///
    /// Length: at most 5000.
    pub name: Option<String>,
    /// Where to call.
    ///
    /// Length: at most 40.
    pub phone: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Contact {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("address", &self.address);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            address: from.required("address")?,
            email: from.required("email")?,
            name: from.required("name")?,
            phone: from.required("phone")?,
            rest: from.rest()?,
        })
    }
}

/// Where someone lives.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Address {
    /// City.
    ///
    /// Length: at most 5000.
    pub city: Option<Option<String>>,
    /// Two letters.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    pub country: Option<Option<String>>,
    /// First line.
    ///
    /// Length: at most 5000.
    pub line1: Option<Option<String>>,
    /// Second line.
    ///
    /// Length: at most 5000.
    pub line2: Option<Option<String>>,
    /// Postal code.
    ///
    /// Length: at most 20.
    pub postal_code: Option<Option<String>>,
    /// State.
    ///
    /// Length: at most 5000.
    pub state: Option<Option<String>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Address {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("city", &self.city);
        object.optional("country", &self.country);
        object.optional("line1", &self.line1);
        object.optional("line2", &self.line2);
        object.optional("postal_code", &self.postal_code);
        object.optional("state", &self.state);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            city: from.optional_nullable("city")?,
            country: from.optional_nullable("country")?,
            line1: from.optional_nullable("line1")?,
            line2: from.optional_nullable("line2")?,
            postal_code: from.optional_nullable("postal_code")?,
            state: from.optional_nullable("state")?,
            rest: from.rest()?,
        })
    }
}

/// By a card.
#[derive(Clone, PartialEq, Debug)]
pub struct CardPayment {
    /// Always `card`.
    pub type_: String,
    /// A card.
    pub card: Card,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for CardPayment {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("type", &self.type_);
        object.field("card", &self.card);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { type_: from.required("type")?, card: from.required("card")?, rest: from.rest()? })
    }
}

/// From an account.
#[derive(Clone, PartialEq, Debug)]
pub struct BankPayment {
    /// Always `bank`.
    pub type_: String,
    /// The account.
    pub bank: BankPaymentBank,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for BankPayment {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("type", &self.type_);
        object.field("bank", &self.bank);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { type_: from.required("type")?, bank: from.required("bank")?, rest: from.rest()? })
    }
}

/// A card.
#[derive(Clone, PartialEq, Debug)]
pub struct Card {
    /// The brand.
    pub brand: CardBrand,
    /// What was compared.
    pub checks: Option<CardChecks>,
    /// Two letters.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    pub country: String,
    /// Month.
    ///
    /// Range: 1 to 12.
    pub exp_month: i64,
    /// Year.
    ///
    /// Range: 2000 to 2100.
    pub exp_year: i64,
    /// The same for the same card.
    ///
    /// Length: at most 5000.
    pub fingerprint: Option<Option<String>>,
    /// How it is paid for.
    pub funding: CardFunding,
    /// The last four digits.
    ///
    /// Pattern: `^[0-9]{4}$`.
    pub last4: String,
    /// The network.
    ///
    /// Length: at most 5000.
    pub network: Option<Option<String>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Card {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("brand", &self.brand);
        object.optional("checks", &self.checks);
        object.field("country", &self.country);
        object.field("exp_month", &self.exp_month);
        object.field("exp_year", &self.exp_year);
        object.optional("fingerprint", &self.fingerprint);
        object.field("funding", &self.funding);
        object.field("last4", &self.last4);
        object.optional("network", &self.network);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            brand: from.required("brand")?,
            checks: from.optional("checks")?,
            country: from.required("country")?,
            exp_month: from.required("exp_month")?,
            exp_year: from.required("exp_year")?,
            fingerprint: from.optional_nullable("fingerprint")?,
            funding: from.required("funding")?,
            last4: from.required("last4")?,
            network: from.optional_nullable("network")?,
            rest: from.rest()?,
        })
    }
}

/// What came of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// `pass`
    Pass,
    /// `fail`
    Fail,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    Check: Pass = "pass", Fail = "fail", Unavailable = "unavailable", Unchecked = "unchecked",
);

/// The account.
#[derive(Clone, PartialEq, Debug)]
pub struct BankPaymentBank {
    /// The bank.
    ///
    /// Length: at most 5000.
    pub bank_name: Option<Option<String>>,
    /// Two letters.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    pub country: String,
    /// The last four digits.
    ///
    /// Pattern: `^[0-9]{4}$`.
    pub last4: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for BankPaymentBank {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("bank_name", &self.bank_name);
        object.field("country", &self.country);
        object.field("last4", &self.last4);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            bank_name: from.optional_nullable("bank_name")?,
            country: from.required("country")?,
            last4: from.required("last4")?,
            rest: from.rest()?,
        })
    }
}

/// The brand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardBrand {
    /// `amex`
    Amex,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `jcb`
    Jcb,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `visa`
    Visa,
    /// `unknown`
    UnknownValue,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    CardBrand: Amex = "amex", Diners = "diners", Discover = "discover", Jcb = "jcb",
    Mastercard = "mastercard", Unionpay = "unionpay", Visa = "visa", UnknownValue = "unknown",
);

/// What was compared.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CardChecks {
    /// What came of a comparison.
    pub address_line1: Option<Option<Check>>,
    /// What came of a comparison.
    pub address_postal_code: Option<Option<Check>>,
    /// What came of a comparison.
    pub cvc: Option<Option<Check>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for CardChecks {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("address_line1", &self.address_line1);
        object.optional("address_postal_code", &self.address_postal_code);
        object.optional("cvc", &self.cvc);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            address_line1: from.optional_nullable("address_line1")?,
            address_postal_code: from.optional_nullable("address_postal_code")?,
            cvc: from.optional_nullable("cvc")?,
            rest: from.rest()?,
        })
    }
}

/// How it is paid for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardFunding {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    UnknownValue,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    CardFunding: Credit = "credit", Debit = "debit", Prepaid = "prepaid", UnknownValue = "unknown",
);

/// Three letters, in lower case.
///
/// Pattern: `^[a-z]{3}$`.
pub type Currency = String;

codegen::serde!(Contact Address CardPayment BankPayment Card BankPaymentBank CardChecks);
