import { basename } from 'node:path'
import type { Queries } from '../../pipeline/store/database.ts'
import { namesOf } from '../../pipeline/store/sources.ts'

/** The name of a file without its folders: those are nobody's business but the operator's. */
export async function nameOfSource(queries: Queries, sha256: string): Promise<string> {
  const [name] = await namesOf(queries, sha256)
  return basename(name ?? sha256)
}
