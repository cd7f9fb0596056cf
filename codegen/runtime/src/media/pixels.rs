//! How large a picture is, from its header alone.
//!
//! Headers come from anywhere: what one says may be wrong, and it may end anywhere. So they are read
//! forwards, byte by byte, up to a bound, and nothing is kept.

use std::fmt;

use super::kind::{HEAD, MediaKind};

/// The size of a picture as its header states it, before any turn that a camera notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// `100 × 80 pixels`
impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} × {} pixels", self.width, self.height)
    }
}

/// Bytes that are read at most. Sizes stand behind colour profiles and previews, which are seldom as large.
const MOST: u64 = 1 << 20;

impl Pixels {
    /// The size of the picture; none if it is no picture of a known kind, or its header is broken or ends
    /// too early.
    pub fn of(bytes: impl Iterator<Item = u8> + Clone) -> Option<Self> {
        let mut head = [0; HEAD];
        let mut length = 0;
        for (place, byte) in head.iter_mut().zip(bytes.clone()) {
            *place = byte;
            length += 1;
        }
        let kind = MediaKind::of(&head[..length])?;
        let mut header = Header { bytes, left: MOST };
        match kind {
            MediaKind::Png => png(&mut header),
            MediaKind::Jpeg => jpeg(&mut header),
            MediaKind::Webp => webp(&mut header),
            MediaKind::Gif => gif(&mut header),
            MediaKind::Bmp => bmp(&mut header),
            MediaKind::Avif | MediaKind::Heic => boxes(&mut header),
            _ => None,
        }
    }
}

/// What is still to be read of a header.
struct Header<I> {
    bytes: I,
    left: u64,
}

impl<I: Iterator<Item = u8>> Header<I> {
    fn skip(&mut self, count: u64) -> Option<()> {
        self.left = self.left.checked_sub(count)?;
        for _ in 0..count {
            self.bytes.next()?;
        }
        Some(())
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.left = self.left.checked_sub(N as u64)?;
        let mut taken = [0; N];
        for place in &mut taken {
            *place = self.bytes.next()?;
        }
        Some(taken)
    }

    fn take_u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_be_bytes)
    }

    fn take_u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_be_bytes)
    }
}

fn pixels(width: impl Into<u32>, height: impl Into<u32>) -> Option<Pixels> {
    Some(Pixels { width: width.into(), height: height.into() })
}

/// PNG: the first chunk says it.
fn png(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    header.skip(12)?;
    match &header.take()? {
        b"IHDR" => pixels(header.take_u32()?, header.take_u32()?),
        _ => None,
    }
}

/// JPEG: segments, of which one of those that begin a frame says it.
fn jpeg(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    header.skip(2)?;
    loop {
        let [mut mark] = header.take()?;
        if mark != 0xFF {
            return None;
        }
        // A mark may begin with any number of these.
        while mark == 0xFF {
            [mark] = header.take()?;
        }
        match mark {
            // Marks without a segment.
            0x01 | 0xD0..=0xD7 => {}
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                header.skip(3)?;
                let (height, width) = (header.take_u16()?, header.take_u16()?);
                // Where the height is 0, it comes after the picture.
                return if height == 0 { None } else { pixels(width, height) };
            }
            // Neither a second picture nor image data comes before the first frame.
            0x00 | 0xD8..=0xDA => return None,
            _ => {
                let length = header.take_u16()?;
                header.skip(u64::from(length.checked_sub(2)?))?;
            }
        }
    }
}

/// WebP: the first chunk says it, in one of three forms.
fn webp(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    header.skip(12)?;
    let form = header.take()?;
    header.skip(4)?;
    match &form {
        b"VP8 " => {
            let [_, _, _, 0x9D, 0x01, 0x2A, a, b, c, d] = header.take()? else { return None };
            let side = |low, high| u16::from_le_bytes([low, high]) & 0x3FFF;
            pixels(side(a, b), side(c, d))
        }
        b"VP8L" => {
            let [0x2F, a, b, c, d] = header.take()? else { return None };
            let bits = u32::from_le_bytes([a, b, c, d]);
            pixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        b"VP8X" => {
            let [_, _, _, _, a, b, c, d, e, f] = header.take()?;
            let side = |bytes| u32::from_le_bytes(bytes) + 1;
            pixels(side([a, b, c, 0]), side([d, e, f, 0]))
        }
        _ => None,
    }
}

fn gif(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    header.skip(6)?;
    let [a, b, c, d] = header.take()?;
    pixels(u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]))
}

/// BMP: sides of 16 bits in the oldest header, else of 32 with a sign that says which row comes first.
fn bmp(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    header.skip(14)?;
    match header.take().map(u32::from_le_bytes)? {
        12 => {
            let [a, b, c, d] = header.take()?;
            pixels(u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]))
        }
        _ => {
            let width = i32::from_le_bytes(header.take()?);
            let height = i32::from_le_bytes(header.take()?);
            pixels(width.unsigned_abs(), height.unsigned_abs())
        }
    }
}

/// AVIF and HEIC: boxes in boxes (ISO/IEC 23008-12). Of the sizes in `meta/iprp/ipco` the largest is that of
/// the picture: the others are of its tiles and previews.
fn boxes(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Pixels> {
    find(header, b"meta")?;
    header.skip(4)?;
    find(header, b"iprp")?;
    let mut left = find(header, b"ipco")?;
    let mut largest = Pixels { width: 0, height: 0 };
    let mut turned = false;
    while left > 0 {
        let Opened { name, head, content } = open(header)?;
        left = left.checked_sub(head.checked_add(content)?)?;
        match (&name, content) {
            (b"ispe", 12) => {
                header.skip(4)?;
                let (width, height) = (header.take_u32()?, header.take_u32()?);
                let area = |pixels: Pixels| u64::from(pixels.width) * u64::from(pixels.height);
                let size = Pixels { width, height };
                largest = if area(size) > area(largest) { size } else { largest };
            }
            // A quarter of a turn, or three.
            (b"irot", 1) => turned |= header.take::<1>()?[0] & 1 == 1,
            _ => header.skip(content)?,
        }
    }
    match (largest, turned) {
        (Pixels { width: 0, .. }, _) => None,
        (Pixels { width, height }, true) => pixels(height, width),
        (size, false) => Some(size),
    }
}

struct Opened {
    name: [u8; 4],
    /// Bytes of its head.
    head: u64,
    /// Bytes of what is in it.
    content: u64,
}

fn open(header: &mut Header<impl Iterator<Item = u8>>) -> Option<Opened> {
    let size = u64::from(header.take_u32()?);
    let name = header.take()?;
    let (head, size) = match size {
        1 => (16, u64::from_be_bytes(header.take()?)),
        // It reaches to the end of the file.
        0 => (8, u64::MAX),
        size => (8, size),
    };
    Some(Opened { name, head, content: size.checked_sub(head)? })
}

/// Goes into the next box of this name, and says how many bytes are in it.
fn find(header: &mut Header<impl Iterator<Item = u8>>, wanted: &[u8; 4]) -> Option<u64> {
    loop {
        let Opened { name, content, .. } = open(header)?;
        if name == *wanted {
            return Some(content);
        }
        header.skip(content)?;
    }
}
