import { basename } from 'node:path'
import { z } from 'zod'
import {
  readFailureKinds,
  type DocumentList,
  type DocumentRow,
  type ReadFailure,
} from '../../schemas/review/document-list.ts'
import type { Marked, PageWords, SourcePage } from '../../schemas/review/source-page.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { coverContacts } from '../../pipeline/bangla/contacts.ts'
import { readMarked } from '../../pipeline/passage.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { putActivity } from '../../pipeline/store/activity.ts'
import { findFile, listFiles, type FileRow } from '../../pipeline/store/document-list.ts'
import { reviewedOfSource, type Standing } from '../../pipeline/store/reviewed.ts'
import { contactBoxes, isMasked } from '../desk/masks.ts'
import { wordsOf, wordsOfPage } from '../desk/page-words.ts'
import { latestRecord } from '../desk/record-cache.ts'
import { SourceId } from './decisions.ts'
import type { App, Desk } from './desk.ts'
import { Problem } from './problem.ts'
import { mustBe } from './who.ts'

const PageId = SourceId.extend({ number: z.coerce.number().int().min(1).max(100_000) })
const fraction = z.coerce.number().min(0).max(1)
const Band = z.object({
  width: z.coerce.number().int().min(50).max(1600).default(900),
  top: fraction.default(0),
  bottom: fraction.default(1),
})
const Listed = z.object({
  q: z.string().max(200).default(''),
  state: z.enum(['', 'waiting', 'reading', 'complete', 'partial', 'failed']).default(''),
  after: z
    .string()
    .regex(/^\d{0,7}$/)
    .default(''),
})
const rowsEach = 50

/** Files: their pages, what was found on them, and marking what was overlooked. */
export function documentRoutes(app: App, desk: Desk): void {
  const { database } = desk

  app.get('/documents', { schema: { querystring: Listed } }, async (request) => {
    await mustBe(desk, request)
    const { q, state, after } = request.query
    const skip = Number(after)
    const narrowed = { like: q, state: state === '' ? null : state }
    const { rows, total } = await listFiles(database, narrowed, skip, rowsEach)
    const next = skip + rows.length < total ? String(skip + rows.length) : null
    return { rows: rows.map(toRow), total, next } satisfies DocumentList
  })

  app.get('/documents/:sha256', { schema: { params: SourceId } }, async (request) => {
    await mustBe(desk, request)
    const { sha256 } = request.params
    const file = await findFile(database, sha256)
    if (file === undefined) throw new Problem('not-found')
    const record = await latestRecord(database, sha256)
    const isOpen = request.session.unmasked?.includes(sha256) === true
    return sourcePage(desk, file, record, isOpen)
  })

  app.post('/documents/:sha256/unmask', { schema: { params: SourceId } }, async (request) => {
    const { id } = await mustBe(desk, request)
    const { sha256 } = request.params
    const file = await findFile(database, sha256)
    if (file === undefined) throw new Problem('not-found')
    await putActivity(database, id, 'unmasked', basename(file.path))
    request.session.unmasked = [...(request.session.unmasked ?? []), sha256].slice(-20)
    return {}
  })

  app.get(
    '/documents/:sha256/pages/:number/words',
    { schema: { params: PageId } },
    async (request): Promise<PageWords> => {
      await mustBe(desk, request)
      const { sha256, number } = request.params
      const record = await recordOf(desk, sha256)
      checkMask(record, number, request.session.unmasked)
      const words = wordsOfPage(record, await wordsOf(database, record), number)
      // As a whole: a telephone number may be several words.
      const text = coverContacts(record.text)
      return {
        words: words.map(({ start, end, box }) => ({
          start,
          end,
          box,
          text: text.slice(start, end),
        })),
      }
    },
  )

  app.get(
    '/documents/:sha256/pages/:number/image',
    { schema: { params: PageId, querystring: Band } },
    async (request, reply) => {
      await mustBe(desk, request)
      const { sha256, number } = request.params
      const record = await recordOf(desk, sha256)
      const { unmasked } = request.session
      checkMask(record, number, unmasked)
      const page = record.pages.find((one) => one.number === number)
      if (page?.width == null) throw new Problem('no-image')
      const isOpen = unmasked?.includes(sha256) === true
      const covered = isOpen ? [] : contactBoxes(record, await wordsOf(database, record), number)
      if (covered === null) throw new Problem('not-allowed', 'masked')
      const image = await desk.images
        .band(sha256, number, request.query, covered)
        .catch((error: Error) => {
          request.log.warn({ sha256, number, reason: error.message }, 'no image')
          throw new Problem('no-image')
        })
      return reply
        .type('image/webp')
        .header('cache-control', `private, max-age=${isOpen ? 0 : 3600}`)
        .send(image)
    },
  )

  app.post(
    '/documents/:sha256/mark',
    {
      schema: {
        params: SourceId,
        body: z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }),
      },
    },
    async (request): Promise<Marked> => {
      await mustBe(desk, request, 'reviewer', 'publisher')
      const record = await recordOf(desk, request.params.sha256)
      const marked = readMarked(record, await wordsOf(database, record), request.body)
      if (marked === null) throw new Problem('bad-request', 'no words stand there')
      return marked
    },
  )
}

const toRow = (file: FileRow): DocumentRow => ({
  sha256: file.sha256,
  name: basename(file.path),
  state: file.state,
  failure: failureOf(file),
  registeredAt: file.registered_at,
  pages: file.pages,
  decisions: file.decisions,
  openActions: file.open,
  warnings: file.warnings,
})

function failureOf({ error_kind: kind, error }: FileRow): ReadFailure | null {
  if (error === null) return null
  return { kind: readFailureKinds.find((known) => known === kind) ?? 'other', message: error }
}

async function recordOf({ database }: Desk, sha256: string): Promise<MinutesRecord> {
  const record = await latestRecord(database, sha256)
  if (record === null) throw new Problem('not-found')
  return record
}

/** Pages with people's names and telephones are shown to who asked for them, which was put down. */
function checkMask(record: MinutesRecord, page: number, unmasked: readonly string[] = []): void {
  if (isMasked(record, page) && !unmasked.includes(record.source.sha256))
    throw new Problem('not-allowed', 'masked')
}

async function sourcePage(
  { database }: Desk,
  file: FileRow,
  record: MinutesRecord | null,
  isOpen: boolean,
): Promise<SourcePage> {
  const standing = await reviewedOfSource<Beside>(database, file.sha256)
  const { sha256, state } = file
  return {
    sha256,
    name: basename(file.path),
    state,
    failure: failureOf(file),
    registeredAt: file.registered_at,
    warnings: record?.warnings ?? [],
    pages: record === null ? [] : pagesOf(record, isOpen),
    documents: (record?.documents ?? []).map((document, index) => ({
      kind: document.kind,
      pages: document.pages,
      issuer: document.issuer?.text ?? null,
      subject: document.subject?.text ?? null,
      memo: document.memo?.text ?? null,
      issued: document.issued?.date ?? null,
      meetingDate: document.meeting?.date?.date ?? null,
      decisions: standing.filter((one) => one.document === index).map(decisionOf),
      followUps: document.followUps.map(({ label, text, memo, meetingDate, decision }) => ({
        label,
        text,
        memo,
        meetingDate,
        decision,
      })),
      attendees: isOpen ? document.attendees.map(({ serial, text }) => ({ serial, text })) : [],
    })),
  }
}

const pagesOf = (record: MinutesRecord, isOpen: boolean): SourcePage['pages'] =>
  record.pages.map(({ number, start, end, width, height, origin, confidence }) => {
    const isCovered = isMasked(record, number) && !isOpen
    const text = record.text.slice(start, end)
    return {
      number,
      size: width === null || height === null ? null : { width, height },
      origin,
      confidence,
      text: width !== null || isCovered ? null : isOpen ? text : coverContacts(text),
      isMasked: isCovered,
    }
  })

function decisionOf({
  decision,
}: Standing<Beside>): SourcePage['documents'][number]['decisions'][number] {
  const regions = decision.evidence.flatMap((one) => one.regions)
  return {
    id: decision.id,
    label: decision.label?.printed ?? null,
    text: decision.text,
    state: decision.state,
    page: regions[0]?.page ?? null,
    regions,
  }
}
