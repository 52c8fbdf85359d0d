import type { Database } from '../store/database.ts'
import { openStore, placeOf, type Place } from '../store/index.ts'

/** Work with the archive that the environment names, and close it. */
export async function withStore<T>(
  work: (database: Database, place: Place) => Promise<T>,
): Promise<T> {
  const place = placeOf(process.env)
  const database = await openStore(place)
  try {
    return await work(database, place)
  } finally {
    await database.close().catch(() => {})
  }
}
