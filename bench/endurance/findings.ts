import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../../pipeline/store/database.ts'

/** What a run that was killed again and again left, beside one that was not. */
export interface Findings {
  readonly kills: number
  readonly files: number
  /** Files that ended otherwise than undisturbed: other bytes, none, or one too many. */
  readonly otherBytes: readonly string[]
  /** Pages and files that were acknowledged and are not in the archive. */
  readonly missing: readonly string[]
  /** Pages recognised again although they had been kept. */
  readonly readTwice: number
  /** Sources that are not settled, or have more than one record. */
  readonly unsettled: readonly string[]
}

/** Look at the two folders of records, the archive, and the logs of all runs below `home`. */
export async function find(
  database: Database,
  home: string,
  undisturbed: string,
  disturbed: string,
  kills: number,
): Promise<Findings> {
  const [one, two] = [await bytesIn(undisturbed), await bytesIn(disturbed)]
  const names = new Set([...one.keys(), ...two.keys()])
  const events = await eventsBelow(home)
  const acknowledged = events.filter(({ msg }) => msg === 'page')
  const kept = new Set(
    (
      await database.all<{ sha256: string; number: number }>('select sha256, number from pages')
    ).map(({ sha256, number }) => `${sha256} ${number}`),
  )
  const read = new Set(
    (await database.all<{ sha256: string }>('select distinct sha256 from records')).map(
      ({ sha256 }) => sha256,
    ),
  )
  return {
    kills,
    files: one.size,
    otherBytes: [...names].filter((name) => one.get(name) !== two.get(name)),
    missing: [
      ...acknowledged
        .map(({ sha256, page }) => `${sha256} ${page}`)
        .filter((key) => !kept.has(key)),
      ...events.flatMap(({ msg, sha256 }) => (msg === 'file' && !read.has(sha256) ? [sha256] : [])),
    ],
    readTwice:
      acknowledged.length -
      new Set(acknowledged.map(({ sha256, page }) => `${sha256} ${page}`)).size +
      events.filter(({ msg }) => msg === 'page read twice').length,
    unsettled: (
      await database.all<{ sha256: string }>(
        `select sha256 from sources where state <> 'complete' or version <> 1`,
      )
    ).map(({ sha256 }) => sha256),
  }
}

async function bytesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder)
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  )
}

interface Event {
  readonly msg: string
  readonly sha256: string
  readonly page: number
}

/** A line that a kill cut off was not acknowledged. */
async function eventsBelow(home: string): Promise<readonly Event[]> {
  const entries = await readdir(join(home, 'runs'), { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    entries
      .filter(({ name }) => name.endsWith('.jsonl'))
      .map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  )
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Event]
      } catch {
        return []
      }
    })
}
