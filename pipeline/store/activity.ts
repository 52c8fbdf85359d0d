import type { Activity } from '../../schemas/review/activity.ts'
import { addNumbered, type Database, type Queries } from './database.ts'

/** What is put down beside decisions: what a person in charge may have to answer for. */
export type Deed =
  | 'first-operator'
  | 'signed-in'
  | 'sign-in-failed'
  | 'locked'
  | 'signed-out'
  | 'password-changed'
  | 'person-added'
  | 'person-changed'
  | 'link-made'
  | 'unmasked'
  | 'uploaded'
  | 'endpoint-added'
  | 'endpoint-changed'
  | 'endpoint-removed'
  | 'token-made'
  | 'token-void'
  | 'calendar-made'
  | 'calendar-voided'

/** Put down a deed. */
export const putActivity = (
  database: Database,
  person: number | null,
  what: Deed,
  detail: string | null = null,
): Promise<void> =>
  database.transaction(async (within) => {
    const at = new Date().toISOString()
    await addNumbered(database, within, 'activity', 'number', { at, person, what, detail })
  })

/** The latest deeds first. */
export async function latestActivity(queries: Queries, most: number): Promise<Activity['rows']> {
  return queries.all(
    `select at, people.name as person, what, detail from activity left join people on people.id = activity.person
     order by number desc limit $1`,
    [most],
  )
}
