import { readdir, stat } from 'node:fs/promises'
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
  const found = await Promise.all(paths.map((path) => lookInto(path, true)))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    failures: found.flatMap(({ failures }) => failures),
  }
}

async function lookInto(path: string, isNamed: boolean): Promise<Sources> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder) return { files: isNamed || isSource(path) ? [path] : [], failures: [] }
    const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).toSorted()
    const inside = await Promise.all(entries.map((entry) => lookInto(join(path, entry), false)))
    return {
      files: inside.flatMap(({ files }) => files),
      failures: inside.flatMap(({ failures }) => failures),
    }
  } catch (error) {
    return { files: [], failures: [{ path, error: unreachable(error) }] }
  }
}

const isSource = (path: string): boolean => sourceExtensions.has(extname(path).toLowerCase())
