import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../schemas/review/activity.ts'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { ComputedDeadline, DecisionPage } from '../../schemas/review/decision-page.ts'
import type { DocumentList } from '../../schemas/review/document-list.ts'
import type { OrganisationList } from '../../schemas/review/organisations.ts'
import type { Marked, PageWords, SourcePage } from '../../schemas/review/source-page.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { exportGold } from '../../review/desk/export-gold.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'
import { printedLines, typedMinutes } from '../support/minutes.ts'
import { printPng } from '../support/paper.ts'

let desk: TestDesk
let reviewer: Client
let operator: Client

const attendance = `উপস্থিতির তালিকা

ক্রমিক\tনাম\tপদবি\tমোবাইল\tস্বাক্ষর
১\tজনাব রফিকুল ইসলাম\tউপসচিব\t০১৭০০-০০০০০০\t
২\tজনাব নাজমা আক্তার\tসহকারী সচিব\t০১৭০০-০০০০০১\t
`

beforeAll(async () => {
  desk = await openDesk()
  await desk.person('rahim', ['reviewer'])
  await desk.person('admin', ['operator'])
  await desk.folder.write('scans/minutes.txt', `${typedMinutes}\nফোন: ০২-৯৫৪৫৬৭৮\n`)
  await desk.folder.write('scans/attendance.txt', attendance)
  await desk.folder.write('scans/page.png', await printPng(printedLines))
  await desk.read(['scans'])
  reviewer = await desk.signIn('rahim')
  operator = await desk.signIn('admin')
})
afterAll(() => desk.close())

const fileNamed = async (name: string): Promise<SourcePage> => {
  const { rows } = await reviewer.get<DocumentList>(`/documents?q=${name}`)
  return reviewer.get<SourcePage>(`/documents/${rows[0]?.sha256}`)
}
const pixels = (sha256: string, query: string) =>
  desk.app.inject({
    method: 'GET',
    url: `/api/documents/${sha256}/pages/1/image?${query}`,
    headers: { cookie: reviewer.cookie },
  })

test('files are listed with what became of them', async () => {
  const { rows, total } = await reviewer.get<DocumentList>('/documents')
  expect(total).toBe(3)
  expect(rows.map(({ name }) => name).toSorted()).toEqual([
    'attendance.txt',
    'minutes.txt',
    'page.png',
  ])
  expect(rows.find(({ name }) => name === 'minutes.txt')).toMatchObject({
    state: 'complete',
    decisions: 2,
  })
})

describe('the image of a page', () => {
  test('comes whole and in bands, as wide as asked for, small enough for a slow line', async () => {
    const { sha256 } = await fileNamed('page.png')
    const band = await pixels(sha256, 'width=600&top=0.2&bottom=0.4')
    expect(band.headers['content-type']).toBe('image/webp')
    expect(band.rawPayload.length).toBeLessThan(40_000)
    const [whole, cut] = await Promise.all(
      [(await pixels(sha256, 'width=600')).rawPayload, band.rawPayload].map((bytes) =>
        sharp(bytes).metadata(),
      ),
    )
    expect([whole?.width, cut?.width]).toEqual([600, 600])
    expect((cut?.height ?? 0) / (whole?.height ?? 1)).toBeCloseTo(0.2, 1)
  })

  test('of typed text there is none, and that is said', async () => {
    const { sha256 } = await fileNamed('minutes.txt')
    const answer = await pixels(sha256, 'width=600')
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'no-image' })
  })
})

describe('what is private', () => {
  test('telephone numbers are covered', async () => {
    const { pages } = await fileNamed('minutes.txt')
    expect(pages[0]?.text).toContain('ফোন: ••••••••••')
  })

  test('attendance sheets are folded until somebody asks, which is put down', async () => {
    const folded = await fileNamed('attendance.txt')
    expect(folded.pages[0]).toMatchObject({ isMasked: true, text: null })
    expect(folded.documents.flatMap(({ attendees }) => attendees)).toEqual([])
    await expect(reviewer.get(`/documents/${folded.sha256}/pages/1/words`)).rejects.toThrow(
      'not-allowed',
    )
    await reviewer.send('POST', `/documents/${folded.sha256}/unmask`, {})
    const open = await fileNamed('attendance.txt')
    expect(open.pages[0]?.text).toContain('রফিকুল')
    const { rows } = await operator.get<Activity>('/activity')
    expect(rows[0]).toMatchObject({ what: 'unmasked', person: 'RAHIM', detail: 'attendance.txt' })
  })
})

test('minutes are seen where an attendance list stands on the same page', async () => {
  await desk.folder.write('scans/both.txt', `${typedMinutes}\n\n${attendance}`)
  await desk.read(['scans'])
  const { pages } = await fileNamed('both.txt')
  expect(pages[0]?.isMasked).toBe(false)
  expect(pages[0]?.text).not.toContain('০১৭০০')
})

test('a decision that was overlooked is marked by its words, read, added and settled', async () => {
  const { sha256 } = await fileNamed('minutes.txt')
  const { words } = await reviewer.get<PageWords>(`/documents/${sha256}/pages/1/words`)
  const from = words.findIndex(({ text }) => text === 'সমাজকল্যাণ')
  const to = words.findIndex(({ text }, at) => at > from && text.startsWith('হবে'))
  const span = { start: words[from]?.start, end: words[to]?.end }
  const marked = (await reviewer.send('POST', `/documents/${sha256}/mark`, span)).json<Marked>()
  expect(marked.actions[0]).toMatchObject({
    modality: 'must',
    owners: [{ organisation: { id: 'ministry-of-social-welfare' } }],
  })
  const { document, text, evidence, actions } = marked
  const change = { kind: 'add', document, label: 'গ', text, evidence, actions, why: null }
  const added = await reviewer.send('POST', `/documents/${sha256}/decisions`, { change })
  expect(added.statusCode).toBe(200)
  const { decision } = added.json<DecisionPage>()
  expect(decision).toMatchObject({ label: { canonical: 'গ' }, state: 'new' })
  const again = await fileNamed('minutes.txt')
  expect(again.documents[0]?.decisions.map(({ label }) => label)).toEqual(['(ক)', '(খ)', 'গ'])
})

test('words of a deadline are computed as the machine computes them', async () => {
  const { rows } = await reviewer.get<DecisionList>('/decisions')
  const computed = async (text: string) =>
    (
      await reviewer.send('POST', `/decisions/${rows[0]?.id}/deadline`, { text })
    ).json<ComputedDeadline>()
  expect(await computed('আগামী ৭ দিনের মধ্যে')).toMatchObject({
    deadline: {
      kind: 'relative',
      date: '2026-05-04',
      anchor: { of: 'meeting', date: '2026-04-27' },
    },
  })
  expect(await computed('যখন ইচ্ছা')).toEqual({ deadline: null })
})

test('offices are found by name, by an old spelling and by abbreviation', async () => {
  const found = async (typed: string) =>
    (
      await reviewer.get<OrganisationList>(`/organisations?q=${encodeURIComponent(typed)}`)
    ).rows.map(({ id }) => id)
  expect(await found('খাদ্য অধিদফতর')).toContain('directorate-general-of-food')
  expect(await found('মন্ত্রিপরিষদ বি')).toContain('cabinet-division')
  expect(await found('cabinet div')).toContain('cabinet-division')
  expect(await found('')).toEqual([])
})

test('what people settled is written as gold that is a record', async () => {
  const { rows } = await reviewer.get<DecisionList>('/decisions')
  for (const { id } of rows) {
    const { decision } = await reviewer.get<DecisionPage>(`/decisions/${id}`)
    let { revision } = decision
    for (const action of decision.actions) {
      const change = { kind: 'settle', action: action.id, fields: fieldsOf(action), why: null }
      const match = { 'if-match': `"${revision}.1"` }
      const settled = await reviewer.send('POST', `/decisions/${id}/changes`, { change }, match)
      revision = settled.json<DecisionPage>().decision.revision
    }
  }
  const folder = join(desk.folder.path, 'gold')
  const place = { home: join(desk.folder.path, 'home'), server: null, root: null }
  const { written, waiting } = await exportGold(desk.archive.database, place, folder)
  expect({ written: written > 0, waiting }).toEqual({ written: true, waiting: 0 })
  for (const name of await readdir(folder)) {
    const gold = MinutesRecord.parse(
      JSON.parse(await readFile(join(folder, name, 'record.json'), 'utf8')),
    )
    const actions = gold.documents
      .flatMap(({ decisions }) => decisions)
      .flatMap((one) => one.actions)
    expect(actions.every(({ extractor }) => extractor === 'person')).toBe(true)
  }
})
