import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { sourceExtensions, unreachable } from '../acquire/index.ts'
import type { PipelineError } from '../errors.ts'

/** Files to read, and the places that could not be looked into, with the reason. */
export interface Sources {
  readonly files: readonly string[]
  readonly failures: ReadonlyArray<{ readonly path: string; readonly error: PipelineError }>
}

/**
 * The files that are named, and those of the folders that are named, by name; hidden ones and kinds that
 * are not read are passed over. A folder that cannot be opened is a failure of its own.
 */
export async function findSources(paths: readonly string[]): Promise<Sources> {
  const found = await Promise.all(paths.map((path) => lookInto(path, [])))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    failures: found.flatMap(({ failures }) => failures),
  }
}

/** `above` are the real folders on the way to `path`: a link back into one of them is not followed. */
async function lookInto(path: string, above: readonly string[]): Promise<Sources> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder)
      return { files: above.length === 0 || isSource(path) ? [path] : [], failures: [] }
    const folder = await realpath(path)
    if (above.includes(folder)) return { files: [], failures: [] }
    const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).toSorted()
    const inside = await Promise.all(
      entries.map((entry) => lookInto(join(path, entry), [...above, folder])),
    )
    return {
      files: inside.flatMap(({ files }) => files),
      failures: inside.flatMap(({ failures }) => failures),
    }
  } catch (error) {
    return { files: [], failures: [{ path, error: unreachable(error) }] }
  }
}

const isSource = (path: string): boolean => sourceExtensions.has(extname(path).toLowerCase())
