import type { MinutesRecord } from '../../schemas/record.ts'
import type { Queries } from '../../pipeline/store/database.ts'
import { recordAt } from '../../pipeline/store/records.ts'

/** Whoever reviews goes through a file decision by decision: its record is unpacked once. */
const mostKept = 40
const kept = new Map<string, MinutesRecord>()

/** A version of a record; versions never change. Null where there is none. */
export async function cachedRecord(
  queries: Queries,
  sha256: string,
  version: number,
): Promise<MinutesRecord | null> {
  const key = `${sha256}/${version}`
  const record = kept.get(key) ?? (await recordAt(queries, sha256, version))
  if (record === null) return null
  kept.delete(key)
  kept.set(key, record)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return record
}
