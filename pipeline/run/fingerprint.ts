import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { unreachable } from '../acquire/index.ts'
import { UnreadableSourceError } from '../errors.ts'

/** What tells without reading it whether a file is the one that was registered. */
export interface Look {
  readonly fingerprint: string
  readonly bytes: number
}

/**
 * Size, place on the disk and both its times: the time of the last change of the entry cannot be set by hand, so that
 * another content under an old date is seen.
 *
 * @throws {UnreadableSourceError} for a file that is not there or may not be looked at
 */
export async function lookAt(path: string): Promise<Look> {
  try {
    const { size, ino, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return { fingerprint: [size, ino, mtimeNs, ctimeNs].join(' '), bytes: Number(size) }
  } catch (error) {
    throw unreachable(error)
  }
}

/**
 * The sha256 of a file that stayed the same while it was read.
 *
 * @throws {UnreadableSourceError} for a file that cannot be read, or that somebody writes at the moment
 */
export async function hashOf(path: string, look: Look): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    throw unreachable(error)
  }
  if ((await lookAt(path)).fingerprint !== look.fingerprint)
    throw new UnreadableSourceError(
      'unreachable',
      'it changed while it was read: start again when it is written to its end',
    )
  return hash.digest('hex')
}
