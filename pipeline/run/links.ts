import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Archive } from '../link/index.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { readJson, writeRecord } from './destinations.ts'

/**
 * Link the records of a folder with one another, so that what a letter of last year quotes finds its decision when the
 * minutes are read today. Only records whose links change are written; other files are left alone.
 *
 * @throws {OutputError} when the folder cannot be written
 */
export async function linkFolder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  const archive = new Archive()
  const telling: string[] = []
  for (const path of names.map((name) => join(folder, name))) {
    const record = await readRecord(path)
    if (record === null) continue
    archive.add(record)
    if (record.documents.some(({ followUps }) => followUps.length > 0)) telling.push(path)
  }
  for (const path of telling) {
    const record = await readRecord(path)
    const linked = record === null ? null : archive.link(record)
    if (linked !== null && linked !== record) await writeRecord(path, linked)
  }
}

/** As it was written; null for a file that is no whole record of ours, or is gone. */
async function readRecord(path: string): Promise<MinutesRecord | null> {
  const content = await readJson(path)
  return MinutesRecord.safeParse(content).success ? (content as MinutesRecord) : null
}
