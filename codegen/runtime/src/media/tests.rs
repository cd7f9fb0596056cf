//! Sizes of pictures, by headers that are right, that end anywhere, and that lie.

use super::{DataUri, Pixels};

fn box_of(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    // No box of a test has so many bytes.
    let size = u32::try_from(content.len() + 8).unwrap();
    [&size.to_be_bytes(), name.as_slice(), content].concat()
}

fn size_box(width: u32, height: u32) -> Vec<u8> {
    box_of(b"ispe", &[[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat())
}

/// AVIF with these boxes about the picture.
fn avif(properties: &[Vec<u8>]) -> Vec<u8> {
    let container = box_of(b"ipco", &properties.concat());
    let meta = [vec![0; 4], box_of(b"hdlr", &[0; 24]), box_of(b"iprp", &container)].concat();
    let brands = box_of(b"ftyp", b"avif\0\0\0\0avifmif1miaf");
    [brands, box_of(b"meta", &meta), box_of(b"mdat", &[7; 40])].concat()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    [b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", sides.as_slice(), b"\x08\x06\0\0\0\0\0\0\0"].concat()
}

fn jpeg(before: &[u8]) -> Vec<u8> {
    let frame = b"\xFF\xC2\x00\x11\x08\x00\x50\x00\x64\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01";
    [b"\xFF\xD8", before, frame, b"\xFF\xDA\0\0"].concat()
}

/// A segment of this many bytes that tells nothing of the size.
fn segment(length: u16) -> Vec<u8> {
    let content = vec![0xFF; usize::from(length) - 2];
    [b"\xFF\xE1", length.to_be_bytes().as_slice(), &content].concat()
}

/// One picture of 100 × 80 pixels of each kind.
fn pictures() -> Vec<Vec<u8>> {
    let bmp =
        [b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", b"\x64\0\0\0\xB0\xFF\xFF\xFF".as_slice()];
    let lossless: u32 = 99 | 79 << 14;
    vec![
        png(100, 80),
        jpeg(&[]),
        jpeg(
            &[segment(2), segment(0x1234), b"\xFF\xFF\xFF\xE0\0\x02\xFF\x01\xFF\xD0".to_vec()]
                .concat(),
        ),
        b"GIF89a\x64\0\x50\0\x80\0\0".to_vec(),
        [bmp.concat(), vec![0; 30]].concat(),
        b"BM\x46\0\0\0\0\0\0\0\x1A\0\0\0\x0C\0\0\0\x64\0\x50\0\x01\0\x18\0".to_vec(),
        b"RIFF\x20\0\0\0WEBPVP8 \x10\0\0\0\x30\x01\0\x9D\x01\x2A\x64\x40\x50\xC0\0\0".to_vec(),
        [b"RIFF\x20\0\0\0WEBPVP8L\x10\0\0\0\x2F", lossless.to_le_bytes().as_slice(), &[0; 4]]
            .concat(),
        b"RIFF\x20\0\0\0WEBPVP8X\x0A\0\0\0\x10\0\0\0\x63\0\0\x4F\0\0\0\0".to_vec(),
        avif(&[size_box(64, 64), box_of(b"pixi", &[0; 8]), size_box(100, 80)]),
        avif(&[size_box(80, 100), box_of(b"irot", &[1])]),
    ]
}

#[test]
fn every_kind_of_picture() {
    for picture in pictures() {
        let size = Pixels::of(picture.iter().copied()).unwrap();
        assert_eq!(size.to_string(), "100 × 80 pixels", "{picture:?}");
    }
}

#[test]
fn a_header_that_ends_anywhere_says_nothing() {
    for picture in pictures() {
        for length in 0..picture.len() {
            let size = Pixels::of(picture[..length].iter().copied());
            assert!(size.is_none() || size == Pixels::of(picture.iter().copied()), "{length}");
        }
    }
}

#[test]
fn headers_that_lie() {
    let size = |bytes: Vec<u8>| Pixels::of(bytes.into_iter()).map(|it| (it.width, it.height));
    assert_eq!(size(png(0, 80)), Some((0, 80)));
    assert_eq!(size(png(1 << 31, u32::MAX)), Some((1 << 31, u32::MAX)));
    assert_eq!(
        size([png(1, 1)[..12].to_vec(), b"tEXt\0\0\0\x01\0\0\0\x01".to_vec()].concat()),
        None
    );
    let no_height = b"\xFF\xD8\xFF\xC0\x00\x11\x08\x00\x00\x00\x64\x03".to_vec();
    for bytes in [
        no_height,
        jpeg(b"\xFF\xE0\0\0"),
        jpeg(b"\xFF\xE0\0\x01"),
        jpeg(b"\xFF\xD8"),
        jpeg(b"\xFF\xDA\0\x02"),
        jpeg(b"\0\0"),
        avif(&[size_box(0, 0)]),
        avif(&[]),
        avif(&[b"\0\0\0\x07ispe".to_vec()]),
        avif(&[b"\0\0\0\0ispe".to_vec()]),
        avif(&[b"\0\0\0\x01free\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec()]),
        [box_of(b"ftyp", b"avif\0\0\0\0"), b"\0\0\0\x01meta\0\0\0\0\0\0\0\x01".to_vec()].concat(),
        b"<svg width='99999999' height='1'><!DOCTYPE [<!ENTITY a 'aaaa'>]></svg>".to_vec(),
    ] {
        assert_eq!(size(bytes.clone()), None, "{bytes:?}");
    }
}

#[test]
fn no_header_is_read_without_end() {
    let far = jpeg(&segment(u16::MAX).repeat(14));
    assert!(Pixels::of(far.iter().copied()).is_some());
    let beyond = jpeg(&segment(u16::MAX).repeat(17));
    assert_eq!(Pixels::of(beyond.iter().copied()), None);
    // It never ends, and is given up.
    let endless = b"\xFF\xD8".iter().copied().chain(std::iter::repeat(0xFF));
    assert_eq!(Pixels::of(endless), None);
    let small = box_of(b"free", &[]);
    let boxes = [box_of(b"ftyp", b"avif\0\0\0\0"), small.repeat(200_000)].concat();
    assert_eq!(Pixels::of(boxes.into_iter()), None);
}

/// Numbers that look random and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            match self.below(4) {
                0 => bytes[at] = self.below(256) as u8,
                1 => bytes[at] ^= 1 << self.below(8),
                2 => drop(bytes.drain(at..(at + self.below(4)).min(bytes.len()))),
                _ => bytes.insert(at, [0, 1, 0x7F, 0xFF][self.below(4)]),
            }
            if bytes.is_empty() {
                return bytes.push(0);
            }
        }
    }
}

/// Where both this reader and another one find a size, it is the same, but for what is known.
#[test]
fn changed_headers_are_read_as_by_another_reader() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let (mut both, mut only) = (0, 0);
    for round in 0..20_000 {
        let pictures = pictures();
        let mut picture = pictures[round % pictures.len()].clone();
        random.change(&mut picture);
        let own = Pixels::of(picture.iter().copied());
        let other = imagesize::blob_size(&picture).ok();
        let (Some(own), Some(other)) = (own, other) else {
            only += u32::from(own.is_some());
            continue;
        };
        both += 1;
        let (width, height) = (own.width as usize, own.height as usize);
        let same = (width, height) == (other.width, other.height);
        // The other one takes the two highest bits of a side in WebP for a part of it, knows neither BMP of
        // 16 bits nor such as begins at its top, and in HEIF goes on behind the end of the properties.
        let known = match (picture.get(..2), picture.get(4..8), picture.get(8..12)) {
            (_, _, Some(b"WEBP")) => {
                (width, height) == (other.width & 0x3FFF, other.height & 0x3FFF)
            }
            (Some(b"BM"), ..) => {
                let side = |side: usize| (side as u32).cast_signed().unsigned_abs() as usize;
                picture.get(14) == Some(&12)
                    || (width, height) == (side(other.width), side(other.height))
            }
            (_, Some(b"ftyp"), _) => true,
            _ => false,
        };
        assert!(same || known, "{own:?} {other:?} {picture:02x?}");
    }
    assert!(both > 5_000, "{both} {only}");
}

#[test]
fn any_text_is_a_data_uri_or_none() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for picture in pictures().into_iter().cycle().take(5_000) {
        let mut text =
            format!("data:image/png;base64,{}", crate::base64::encode(&picture)).into_bytes();
        random.change(&mut text);
        let text = String::from_utf8_lossy(&text).into_owned();
        if let Some(uri) = DataUri::of(&text) {
            let found = uri.content().count() as u64;
            assert!(found <= uri.length() || !uri.length().is_multiple_of(3), "{text}");
            let _ = Pixels::of(uri.content());
        }
    }
}
