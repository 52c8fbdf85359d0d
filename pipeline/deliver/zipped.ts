import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file of an archive, as its text comes. */
export type Part = readonly [name: string, text: AsyncIterable<string> | Iterable<string>]

/** Files as a ZIP archive, packed while they come; the same bytes for the same files. */
export async function* zipped(parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  for (const [name, text] of parts) {
    const file = new ZipDeflate(name)
    file.mtime = '1980-01-01T00:00:00'
    zip.add(file)
    for await (const piece of text) {
      file.push(strToU8(piece))
      yield* packed.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* packed
}
