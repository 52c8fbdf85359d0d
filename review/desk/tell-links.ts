import { basename } from 'node:path'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { coverContacts } from '../../pipeline/bangla/contacts.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import { lettersOn, mentionsOf, type Mention } from '../../pipeline/store/mentions.ts'
import { findPublished } from '../../pipeline/store/published.ts'
import { nameOfSource } from './source-name.ts'

/** Tell the portal of approved decisions that a file speaks of, and did not before. */
export async function tellLinks(
  database: Database,
  within: Queries,
  sha256: string,
  mentions: readonly Mention[],
): Promise<void> {
  if (mentions.length === 0) return
  const known = new Set((await mentionsOf(within, sha256)).map(({ decision }) => decision))
  const file = await nameOfSource(within, sha256)
  for (const { decision, text } of mentions) {
    const held = known.has(decision) ? null : await findPublished(within, decision)
    if (held?.content.state === 'published')
      await putEvent(database, within, 'decision.linked', held.content, now(), {
        file,
        text: covered(text),
      })
    known.add(decision)
  }
}

/** Tell the portal what speaks of a decision that it just got. */
export async function tellLinksOf(
  database: Database,
  within: Queries,
  content: DeliveredDecision,
  at: string,
): Promise<void> {
  for (const { path, text } of await lettersOn(within, content.id))
    await putEvent(database, within, 'decision.linked', content, at, {
      file: basename(path),
      text: covered(text),
    })
}

const covered = (text: string | null): string | null => (text === null ? null : coverContacts(text))

const now = (): string => new Date().toISOString()
