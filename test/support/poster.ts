import { crc32, deflateSync } from 'node:zlib'

/** A white square as a PNG of one bit a pixel: small on the disk, `side`² pixels when it is opened. */
export function poster(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit a pixel, grey.
  header.writeUInt8(1, 8)
  const row = 1 + Math.ceil(side / 8)
  const pixels = Buffer.alloc(row * side, 0xff)
  // Each row begins with the number of its filter; 0 is none.
  for (let y = 0; y < side; y += 1) pixels[y * row] = 0
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
