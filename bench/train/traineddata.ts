/** Parts of a Tesseract model by their place in the file. Source: tesseract 5.3, `ccutil/tessdatamanager.h`. */
export const places = { lstm: 17, words: 19, unicharset: 21, recoder: 22, version: 23 } as const

/** The parts of a `.traineddata` file; null where there is none. */
export function partsOf(file: Buffer): Array<Buffer | null> {
  const count = file.readInt32LE(0)
  const offsets = Array.from({ length: count }, (_, index) =>
    Number(file.readBigInt64LE(4 + 8 * index)),
  )
  return offsets.map((offset, index) => {
    if (offset < 0) return null
    const end = offsets.slice(index + 1).find((next) => next >= 0) ?? file.length
    return file.subarray(offset, end)
  })
}

export function joined(parts: ReadonlyArray<Buffer | null>): Buffer {
  const head = Buffer.alloc(4 + 8 * parts.length)
  head.writeInt32LE(parts.length)
  let offset = head.length
  parts.forEach((part, index) => {
    head.writeBigInt64LE(BigInt(part === null ? -1 : offset), 4 + 8 * index)
    offset += part?.length ?? 0
  })
  return Buffer.concat([head, ...parts.filter((part) => part !== null)])
}
