import type { MinutesRecord } from '../../schemas/record.ts'
import type { Queries } from '../../pipeline/store/database.ts'
import { recordAt } from '../../pipeline/store/records.ts'
import { findSource } from '../../pipeline/store/sources.ts'
import { LastUsed } from './last-used.ts'

/** Whoever reviews goes through a file decision by decision: its record is unpacked once. */
const kept = new LastUsed<MinutesRecord>(40)

/** A version of a record; versions never change. Null where there is none. */
export const cachedRecord = (
  queries: Queries,
  sha256: string,
  version: number,
): Promise<MinutesRecord | null> =>
  kept.get(`${sha256}/${version}`, () => recordAt(queries, sha256, version))

/** The record of a source that holds; null where there is none. */
export async function latestRecord(
  queries: Queries,
  sha256: string,
): Promise<MinutesRecord | null> {
  const version = (await findSource(queries, sha256))?.version ?? null
  return version === null ? null : cachedRecord(queries, sha256, version)
}
