import { pack, unpack } from './content.ts'
import { first, type Queries } from './database.ts'

/** A page of a source. Pages read by another recogniser, or with another use of ink, are other pages. */
export interface PageKey {
  readonly sha256: string
  readonly number: number
  readonly recogniser: string
}

/** How a page was read: what the recogniser left, or why the page was given up. */
export type KeptPage = { readonly content: unknown } | { readonly error: string }

export async function findPage(
  queries: Queries,
  { sha256, number, recogniser }: PageKey,
): Promise<KeptPage | null> {
  const row = await first<{ content: Uint8Array | null; error: string | null }>(
    queries,
    'select content, error from pages where sha256 = $1 and number = $2 and recogniser = $3',
    [sha256, number, recogniser],
  )
  if (row === undefined) return null
  return row.content === null ? { error: row.error ?? '' } : { content: unpack(row.content) }
}

/** What is put down beside a page. */
export interface PageNote {
  readonly origin: string | null
  readonly milliseconds: number
  readonly run: number | null
  readonly now: string
}

/** Keep a page; false where it is there already. It counts as a sign that the reading of its file gets on. */
export async function putPage(
  queries: Queries,
  { sha256, number, recogniser }: PageKey,
  page: KeptPage,
  { origin, milliseconds, run, now }: PageNote,
): Promise<boolean> {
  const [content, error] = 'content' in page ? [pack(page.content), null] : [null, page.error]
  const rows = await queries.all(
    `insert into pages (sha256, number, recogniser, content, error, origin, milliseconds, run, read_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (sha256, number, recogniser) do nothing returning number`,
    [sha256, number, recogniser, content, error, origin, milliseconds, run, now],
  )
  await queries.all('update sources set attempts = 0 where sha256 = $1 and attempts > 0', [sha256])
  return rows.length > 0
}

/** The numbers of the pages of a source that need no reading any more. */
export async function numbersKept(
  queries: Queries,
  sha256: string,
  recogniser: string,
): Promise<ReadonlySet<number>> {
  const rows = await queries.all<{ number: number }>(
    'select number from pages where sha256 = $1 and recogniser = $2',
    [sha256, recogniser],
  )
  return new Set(rows.map(({ number }) => number))
}

/** Forget how the pages of a source were read, or only those that were given up. */
export async function dropPages(
  queries: Queries,
  sha256: string,
  which: 'all' | 'given up',
): Promise<void> {
  const only = which === 'all' ? '' : ' and content is null'
  await queries.all(`delete from pages where sha256 = $1${only}`, [sha256])
}
