import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { OutputError, messageOf } from '../../pipeline/errors.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { goldOf } from '../../pipeline/review/gold.ts'
import { pathOf } from '../../pipeline/run/names.ts'
import type { Database } from '../../pipeline/store/database.ts'
import type { Place } from '../../pipeline/store/index.ts'
import { lastRecord } from '../../pipeline/store/records.ts'
import { reviewedOfSource, sourcesTakenOver } from '../../pipeline/store/reviewed.ts'
import { namesOf } from '../../pipeline/store/sources.ts'
import { takeOver } from './take-over.ts'

/**
 * Write what people settled as gold, a folder for each file of which nothing is left to settle: its record in their words
 * and the file itself, as `score` reads it. Returns how many were written, and how many wait for a person.
 *
 * @throws {OutputError} where the folder cannot be written
 */
export async function exportGold(
  database: Database,
  place: Place,
  folder: string,
): Promise<{ readonly written: number; readonly waiting: number }> {
  await takeOver(database)
  let [written, waiting] = [0, 0]
  for (const sha256 of await sourcesTakenOver(database)) {
    const last = await lastRecord(database, sha256)
    const judged = await reviewedOfSource<Beside>(database, sha256)
    const gold = last === null ? null : goldOf(last.record, judged)
    if (gold === null) waiting += judged.length > 0 ? 1 : 0
    else {
      const [name] = await namesOf(database, sha256)
      if (name === undefined) continue
      await write(join(folder, sha256.slice(0, 12)), gold, pathOf(name, place))
      written += 1
    }
  }
  return { written, waiting }
}

async function write(folder: string, gold: unknown, source: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await copyFile(source, join(folder, `reviewed${extname(source).toLowerCase()}`))
    await writeFile(join(folder, 'record.json'), `${JSON.stringify(gold, null, 1)}\n`)
  } catch (error) {
    throw new OutputError(
      `cannot write ${folder} (${messageOf(error)}): free some space, or give another folder`,
      { cause: error },
    )
  }
}
