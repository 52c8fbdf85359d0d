import type { Queries } from './database.ts'

/** A decision that a file speaks of, and the words with which it quotes it. */
export interface Mention {
  readonly decision: string
  readonly text: string | null
}

/** Put down of which decisions a file speaks, in the place of what was known. */
export async function putMentions(
  queries: Queries,
  sha256: string,
  mentions: readonly Mention[],
): Promise<void> {
  await queries.all('delete from reviewed_mentions where sha256 = $1', [sha256])
  for (const { decision, text } of mentions)
    await queries.all(
      'insert into reviewed_mentions (decision, sha256, text) values ($1, $2, $3)',
      [decision, sha256, text],
    )
}

/** The decisions of which a file speaks, as they are put down. */
export const mentionsOf = (queries: Queries, sha256: string): Promise<readonly Mention[]> =>
  queries.all<Mention>('select decision, text from reviewed_mentions where sha256 = $1', [sha256])

/** The files that speak of a decision. */
export const lettersOn = (
  queries: Queries,
  decision: string,
): Promise<ReadonlyArray<Omit<Mention, 'decision'> & { sha256: string; path: string }>> =>
  queries.all(
    `select reviewed_mentions.sha256, text, min(path) as path from reviewed_mentions
     join names on names.sha256 = reviewed_mentions.sha256 where decision = $1
     group by reviewed_mentions.sha256, text order by min(path)`,
    [decision],
  )

/** Where the same decision stands too: its twin, and what is a twin of it. */
export const twinsOfDecision = (
  queries: Queries,
  decision: string,
): Promise<ReadonlyArray<{ id: string; path: string }>> =>
  queries.all(
    `select id, min(path) as path from
       (select same_as as id, same_sha256 as sha256 from twins where decision = $1
        union select decision as id, sha256 from twins where same_as = $1) as others
     join names on names.sha256 = others.sha256 group by id order by min(path)`,
    [decision],
  )
