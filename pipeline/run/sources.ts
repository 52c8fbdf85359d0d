import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { mayHoldMinutes, unreachable } from '../acquire/index.ts'
import type { PipelineError } from '../errors.ts'

/** Files to read, files of folders that hold no minutes by their kind, and places that could not be looked into, with the reason. */
export interface Sources {
  readonly files: readonly string[]
  readonly others: readonly string[]
  readonly failures: ReadonlyArray<{ readonly path: string; readonly error: PipelineError }>
}

/**
 * The files that are named, and those of the folders that are named, by name; hidden ones are passed
 * over. A folder that cannot be opened is a failure of its own.
 */
export async function findSources(paths: readonly string[]): Promise<Sources> {
  const found = await Promise.all(paths.map((path) => lookInto(path, [])))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    others: [...new Set(found.flatMap(({ others }) => others))],
    failures: found.flatMap(({ failures }) => failures),
  }
}

/** `above` are the real folders on the way to `path`: a link back into one of them is not followed. */
async function lookInto(path: string, above: readonly string[]): Promise<Sources> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder)
      return above.length === 0 || mayHoldMinutes(path)
        ? { ...none, files: [path] }
        : { ...none, others: [path] }
    const folder = await realpath(path)
    if (above.includes(folder)) return none
    const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).toSorted()
    const inside = await Promise.all(
      entries.map((entry) => lookInto(join(path, entry), [...above, folder])),
    )
    return {
      files: inside.flatMap(({ files }) => files),
      others: inside.flatMap(({ others }) => others),
      failures: inside.flatMap(({ failures }) => failures),
    }
  } catch (error) {
    return { ...none, failures: [{ path, error: unreachable(error) }] }
  }
}

const none: Sources = { files: [], others: [], failures: [] }

/** `.xlsx 12, .mp4 1`: kinds of files and how many there are of each, the most frequent first. */
export function kindsOf(files: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const file of files) {
    const kind = extname(file).toLowerCase() || 'without an ending'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')
}
