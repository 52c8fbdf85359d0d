import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { DecisionList, DecisionRow, Filters } from '../../schemas/review/decision-list.ts'
import type { Clash, ComputedDeadline, DecisionPage } from '../../schemas/review/decision-page.ts'
import type { Owners } from '../../schemas/review/owners.ts'
import { Change } from '../../schemas/review/change.ts'
import { readDeadlineWords } from '../../pipeline/passage.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { actionRows, earliestDue } from '../../pipeline/review/rows.ts'
import { searchWords } from '../../pipeline/review/words.ts'
import { listDecisions, ministries } from '../../pipeline/store/decision-list.ts'
import { listOwners } from '../../pipeline/store/owner-list.ts'
import { letGo } from '../../pipeline/store/holds.ts'
import { findReviewed, type Standing } from '../../pipeline/store/reviewed.ts'
import { decisionPage } from '../desk/decision-page.ts'
import { nameOfSource } from '../desk/source-name.ts'
import { addDecision, makeChange } from '../desk/make-change.ts'
import { latestRecord } from '../desk/record-cache.ts'
import type { App, Desk } from './desk.ts'
import { Problem } from './problem.ts'
import { moment } from './today.ts'
import { mustBe } from './who.ts'

export const DecisionId = z.object({ id: z.string().regex(/^d_[0-9a-f]{16}$/) })
export const SourceId = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })
const Sent = z.object({
  'if-match': z.string().regex(/^"\d+\.\d+"$/),
  'idempotency-key': z.string().max(100).optional(),
})
const Made = z.object({ change: Change })
const Words = z.object({ text: z.string().trim().min(1).max(300) })
/** What a list may be asked for comes from an address: an empty value is none. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.nullish().default(null))
/** No database takes the sign 0 in a text. */
const plain = z
  .string()
  .max(300)
  .refine((text) => !text.includes('\0'))
const Narrowing = z.object({
  q: z.string().max(200).default(''),
  ministry: given(plain),
  owner: given(plain),
  state: given(z.enum(['new', 'in-review', 'verified', 'published', 'withdrawn', 'rejected'])),
  due: given(z.enum(['overdue', 'soon', 'none'])),
  from: given(z.iso.date()),
  to: given(z.iso.date()),
  after: given(z.string().regex(/^\d{1,7}$/)),
})

const [rowsEach, mostMinistries, mostOwners] = [50, 300, 200]

/** Decisions one by one and in lists; what is done to them. */
export function decisionRoutes(app: App, desk: Desk): void {
  const { database, place } = desk
  const pageFor = async (person: number, id: string): Promise<DecisionPage> => {
    const page = await decisionPage({ database, place, person, now: moment().now }, id)
    if (page === null) throw new Problem('no-such-decision')
    return page
  }

  app.get('/decisions/:id', { schema: { params: DecisionId } }, async (request, reply) => {
    const { id } = await mustBe(desk, request)
    const page = await pageFor(id, request.params.id)
    const { revision, version } = page.decision
    void reply.header('etag', `"${revision}.${version}"`)
    return page
  })

  app.post(
    '/decisions/:id/changes',
    { schema: { params: DecisionId, headers: Sent, body: Made } },
    async (request, reply): Promise<DecisionPage | Clash> => {
      const maker = await mustBe(desk, request)
      const { id } = request.params
      const [revision = 0, version = 0] = request.headers['if-match']
        .slice(1, -1)
        .split('.')
        .map(Number)
      const { change } = request.body
      const key = request.headers['idempotency-key']
      const by = key === undefined ? null : `${maker.id}/${key}`
      const made = await makeChange(database, { id, revision, version }, change, maker, by)
      if (made.kind === 'refused') throw new Problem(made.why)
      if (made.kind === 'changed-meanwhile') {
        void reply.status(412)
        return { code: 'changed-meanwhile', theirs: await pageFor(maker.id, id) }
      }
      // What is answered, or left to others, nobody has before the eyes any more.
      if ('action' in change) await letGo(database, [change.action], maker.id)
      return pageFor(maker.id, id)
    },
  )

  app.post(
    '/decisions/:id/deadline',
    { schema: { params: DecisionId, body: Words } },
    async (request): Promise<ComputedDeadline> => {
      await mustBe(desk, request)
      const found = await findReviewed<Beside>(database, request.params.id)
      const record = found && (await latestRecord(database, found.sha256))
      if (found === null || record === null) throw new Problem('no-such-decision')
      return { deadline: readDeadlineWords(record, found.document, request.body.text) }
    },
  )

  app.post(
    '/documents/:sha256/decisions',
    { schema: { params: SourceId, body: Made } },
    async (request): Promise<DecisionPage> => {
      const maker = await mustBe(desk, request, 'reviewer', 'publisher')
      const { change } = request.body
      if (change.kind !== 'add') throw new Problem('bad-request')
      const id = `d_${randomBytes(8).toString('hex')}`
      const key = request.headers['idempotency-key']
      const by = typeof key === 'string' ? `${maker.id}/${key.slice(0, 100)}` : null
      const added = await addDecision(database, request.params.sha256, id, change, maker, by)
      if (added === null) throw new Problem('not-found')
      return pageFor(maker.id, added)
    },
  )

  app.get('/decisions', { schema: { querystring: Narrowing } }, async (request) => {
    await mustBe(desk, request)
    const { q, after, ...narrowed } = request.query
    const days = moment()
    const list = await listDecisions<Beside>(
      database,
      { ...narrowed, words: searchWords(q) },
      days,
      after,
      rowsEach,
    )
    const rows = await Promise.all(list.rows.map((row) => toRow(desk, row, days.today)))
    return { ...list, rows } satisfies DecisionList
  })

  app.get('/filters', async (request): Promise<Filters> => {
    await mustBe(desk, request)
    return { ministries: await ministries(database, mostMinistries) }
  })

  app.get(
    '/owners',
    { schema: { querystring: z.object({ q: plain.default('') }) } },
    async (request): Promise<Owners> => {
      await mustBe(desk, request)
      return { rows: await listOwners(database, moment(), request.query.q, mostOwners) }
    },
  )
}

async function toRow(
  { database }: Desk,
  { decision, beside: { source } }: Standing<Beside>,
  today: string,
): Promise<DecisionRow> {
  const rows = actionRows(decision)
  const due = earliestDue(rows)
  return {
    id: decision.id,
    state: decision.state,
    label: decision.label?.printed ?? null,
    text: decision.text,
    issuer: source.organisation?.name ?? source.issuer,
    meetingDate: source.meetingDate ?? source.issued,
    due,
    isOverdue: due !== null && due < today,
    owners: [...new Set(rows.flatMap(({ owners }) => owners.map(({ name }) => name)))],
    name: await nameOfSource(database, source.sha256),
  }
}
