import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { messageOf, OutputError, PipelineError } from '../errors.ts'

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * Write to a file, or to standard output where none is named or `-`. A file stands there when all of it is written.
 *
 * @throws {OutputError} where the file cannot be written
 */
export async function writeOut(out: string | undefined, chunks: Chunks): Promise<void> {
  if (out === undefined || out === '-')
    return pipeline(Readable.from(chunks), process.stdout, { end: false })
  const unfinished = `${out}.partial`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished))
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    if (error instanceof PipelineError) throw error
    throw new OutputError(
      `cannot write ${out} (${messageOf(error)}): free some space, or give another file`,
      { cause: error },
    )
  }
}
