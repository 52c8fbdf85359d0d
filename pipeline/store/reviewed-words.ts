import type { Database, Queries } from './database.ts'

/** Put down the words under which a decision is found. They come folded, and without signs. */
export async function putWords(
  { kind }: Database,
  queries: Queries,
  serial: number,
  words: readonly string[],
): Promise<void> {
  await dropWords(queries, serial)
  const value = kind === 'sqlite' ? '$2' : `array_to_tsvector(string_to_array($2, ' '))`
  if (words.length > 0)
    await queries.all(`insert into reviewed_words (rowid, words) values ($1, ${value})`, [
      serial,
      words.join(' '),
    ])
}

export const dropWords = (queries: Queries, serial: number): Promise<unknown> =>
  queries.all('delete from reviewed_words where rowid = $1', [serial])

/** The query for decisions with all these words, the last of which may go on; in SQL, the serials that it finds. */
export function wordSearch({ kind }: Pick<Database, 'kind'>, words: readonly string[]) {
  const last = words.length - 1
  if (kind === 'sqlite')
    return {
      query: words.map((word, at) => `"${word}"${at === last ? '*' : ''}`).join(' '),
      sql: (place: string): string =>
        `(select rowid from reviewed_words where reviewed_words match ${place})`,
    }
  return {
    query: words.map((word, at) => `'${word}'${at === last ? ':*' : ''}`).join(' & '),
    sql: (place: string): string =>
      `(select rowid from reviewed_words where words @@ cast(${place} as tsquery))`,
  }
}
