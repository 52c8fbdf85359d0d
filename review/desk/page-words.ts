import type { MinutesRecord } from '../../schemas/record.ts'
import type { Word } from '../../schemas/page.ts'
import { compose, type ComposedPage } from '../../pipeline/recognise/compose.ts'
import type { ReadPage } from '../../pipeline/recognise/read-page.ts'
import { recogniserWith } from '../../pipeline/run/version.ts'
import { optionsFrom } from '../../pipeline/run/task.ts'
import type { Queries } from '../../pipeline/store/database.ts'
import { findPage } from '../../pipeline/store/pages.ts'
import { findSource } from '../../pipeline/store/sources.ts'
import { LastUsed } from './last-used.ts'

/**
 * The words of a record with their boxes, as the kept pages have them; none where the pages were read otherwise since,
 * or hold typed text.
 */
export async function wordsOf(queries: Queries, record: MinutesRecord): Promise<readonly Word[]> {
  const { sha256 } = record.source
  const source = await findSource(queries, sha256)
  if (source === undefined) return []
  const recogniser = recogniserWith(optionsFrom(source.options).ocr)
  const key = `${sha256}/${source.version}/${recogniser}`
  return kept.get(key, () => composed(queries, record, recogniser))
}

/** Whoever looks at a file asks for its pages one after the other: they are unpacked once. */
const kept = new LastUsed<readonly Word[]>(20)

async function composed(
  queries: Queries,
  record: MinutesRecord,
  recogniser: string,
): Promise<readonly Word[]> {
  const { sha256 } = record.source
  const pages: ComposedPage[] = []
  for (const page of record.pages) {
    const found = await findPage(queries, { sha256, number: page.number, recogniser })
    pages.push(
      found !== null && 'content' in found ? (found.content as ReadPage) : typed(record, page),
    )
  }
  const { text, words } = compose(pages)
  return text === record.text ? words : []
}

/** A page without ink, as it stands in the text. */
const typed = (
  { text }: MinutesRecord,
  { start, end, reason }: MinutesRecord['pages'][number],
): ComposedPage => ({ kind: 'typed', text: text.slice(start, end), reason })

/** Words of a page: those with ink, or the pieces between blanks where there is none. */
export function wordsOfPage(
  { text, pages }: MinutesRecord,
  words: readonly Word[],
  number: number,
): ReadonlyArray<Pick<Word, 'start' | 'end' | 'box'>> {
  const page = pages.find((one) => one.number === number)
  if (page === undefined) return []
  const inked = words.filter((word) => word.page === number)
  if (inked.length > 0) return inked
  return [...text.slice(page.start, page.end).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: page.start + index,
    end: page.start + index + word.length,
    box: [0, 0, 0, 0] as const,
  }))
}
