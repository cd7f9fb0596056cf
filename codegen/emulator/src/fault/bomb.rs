//! Bodies that are small until they are opened.

use std::sync::Arc;

use flate2::{Compress, Compression, Crc, FlushCompress, Status};

use super::{Bomb, Encoding};
use crate::http::Content;

/// Bytes that one block becomes.
const BLOCK: usize = 1 << 20;

/// The modulus of zlib's checksum.
const ADLER: u64 = 65_521;

/// A body that becomes so many zeros, rounded up to whole blocks. One block is compressed by itself
/// and repeated, so that a body of any size takes no time.
pub(crate) fn bomb(bomb: Bomb) -> Content {
    let times = bomb.size.div_ceil(BLOCK as u64);
    let (head, tail): (&[u8], Vec<u8>) = match bomb.encoding {
        Encoding::Gzip => (&[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF], gzip_tail(times)),
        Encoding::Deflate => (&[0x78, 0x9C], zlib_tail(times)),
    };
    // An empty last block, then the checksum.
    let tail = [&[0x03, 0x00], tail.as_slice()].concat();
    Content(vec![(head.into(), 1), (block(), times), (tail.into(), 1)])
}

/// A compressed block of zeros that ends at a byte and refers to nothing before it.
fn block() -> Arc<[u8]> {
    let mut compress = Compress::new(Compression::best(), false);
    let mut block = Vec::with_capacity(1 << 14);
    let zeros = vec![0; BLOCK];
    let done = compress.compress_vec(&zeros, &mut block, FlushCompress::Full);
    debug_assert!(matches!(done, Ok(Status::Ok)) && compress.total_in() == BLOCK as u64);
    block.into()
}

fn gzip_tail(times: u64) -> Vec<u8> {
    let mut block = Crc::new();
    block.update(&vec![0; BLOCK]);
    let mut all = Crc::new();
    // Doubled as often as it takes: a checksum of two parts is made of theirs.
    let (mut power, mut left) = (block, times);
    while left > 0 {
        if left % 2 == 1 {
            all.combine(&power);
        }
        let mut same = Crc::new();
        same.combine(&power);
        power.combine(&same);
        left /= 2;
    }
    // The length is told modulo 2^32.
    let length = (times * BLOCK as u64) as u32;
    [all.sum().to_le_bytes(), length.to_le_bytes()].concat()
}

fn zlib_tail(times: u64) -> Vec<u8> {
    // Of zeros, the first sum stays 1 and the second grows by it.
    let second = times * BLOCK as u64 % ADLER;
    ((second as u32) << 16 | 1).to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::{GzDecoder, ZlibDecoder};

    use super::*;

    #[test]
    fn a_bomb_opens_into_its_zeros() {
        for encoding in [Encoding::Gzip, Encoding::Deflate] {
            let content = bomb(Bomb { size: 5 << 20, encoding });
            assert!(content.len() < 10_000);
            let bytes: Vec<u8> =
                content.0.iter().flat_map(|(bytes, times)| bytes.repeat(*times as usize)).collect();
            let mut opened = Vec::new();
            let read = match encoding {
                Encoding::Gzip => GzDecoder::new(bytes.as_slice()).read_to_end(&mut opened),
                Encoding::Deflate => ZlibDecoder::new(bytes.as_slice()).read_to_end(&mut opened),
            };
            assert_eq!(read.ok(), Some(5 << 20), "{encoding:?}");
            assert!(opened.iter().all(|byte| *byte == 0));
        }
    }
}
