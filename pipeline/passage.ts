import { randomBytes } from 'node:crypto'
import type { Deadline } from '../schemas/action.ts'
import type { Document } from '../schemas/document.ts'
import type { MinutesRecord } from '../schemas/record.ts'
import type { Marked } from '../schemas/review/source-page.ts'
import type { Span } from '../schemas/span.ts'
import type { Normalised } from '../schemas/stages.ts'
import type { Word } from '../schemas/page.ts'
import { quote } from './document/quote.ts'
import { isDivided } from './extract/context.ts'
import { readDeadline } from './extract/deadlines/index.ts'
import { readActions } from './extract/rules/actions.ts'
import { normalise } from './normalise/index.ts'
import { fieldsOf } from './review/fields.ts'

/** The days from which the relative deadlines of a document count. */
type Anchors = { readonly meeting: string | null; readonly issued: string | null }

const anchorsOf = ({ meeting, issued }: Document): Anchors => ({
  meeting: meeting?.date?.date ?? null,
  issued: issued?.date ?? null,
})

/** A record's text as the later stages take it; `words` where they stand on the pages. */
const asNormalised = (
  { source, text, pages, warnings }: MinutesRecord,
  words: readonly Word[],
): Normalised => normalise({ source, text, pages, words, warnings })

/**
 * What the reader makes of a passage that a person marked as a decision; null where nothing stands there, or in no
 * document.
 */
export function readMarked(
  record: MinutesRecord,
  words: readonly Word[],
  span: Span,
): Marked | null {
  const text = asNormalised(record, words)
  const quoted = quote(text, span)
  const number = documentAt(record, span)
  const document = record.documents[number]
  if (quoted === null || document === undefined) return null
  const draft = {
    label: null,
    doubts: [],
    paragraph: null,
    agenda: null,
    body: [span],
    implementers: [],
    times: [],
    position: 'marked',
  }
  const context = {
    anchors: anchorsOf(document),
    language: document.language,
    issuer: document.issuer?.organisation ?? null,
    isDivided: isDivided(document.issuer?.text),
  }
  const actions = readActions(text, draft, context).map((action) => ({
    id: `a_${randomBytes(8).toString('hex')}`,
    ...fieldsOf(action),
  }))
  return { document: number, ...quoted, actions }
}

/** The document in whose pages a passage stands. */
function documentAt({ pages, documents }: MinutesRecord, { start }: Span): number {
  const page = pages.findLast((one) => one.start <= start)?.number ?? 1
  const found = documents.findIndex(({ pages: [first, last] }) => first <= page && page <= last)
  return Math.max(0, found)
}

/** How words such as `আগামী ৭ কর্মদিবসের মধ্যে` are computed; null where they say no deadline. */
export function readDeadlineWords(
  record: MinutesRecord,
  document: number,
  words: string,
): Deadline | null {
  const found = record.documents[document]
  if (found === undefined) return null
  const text = asNormalised({ ...record, text: words, pages: [], warnings: [] }, [])
  const span = { start: 0, end: words.length }
  const { deadline } = readDeadline(text, [span], anchorsOf(found), 'time line')
  // What a person writes stands on no page.
  return deadline === null ? null : { ...deadline, evidence: [] }
}
