import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import type { Activity } from '../../schemas/review/activity.ts'
import type { Calendars, MadeCalendar } from '../../schemas/review/calendars.ts'
import { letterTemplate } from '../../pipeline/deliver/letter-template.ts'
import { putPublished } from '../../pipeline/store/published.ts'
import { approved, dueOn, ownerNamed } from '../support/approved.ts'
import { textOf } from '../support/docx.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { startServer, type Server } from '../support/postgres.ts'

const surgeon = 'সিভিল সার্জন'
const decisions = [
  approved(1),
  approved(2, {
    actions: [{ owners: [ownerNamed(surgeon)], deadline: dueOn('2026-01-05') }],
    source: { organisation: null, issuer: 'স্বাস্থ্য সেবা বিভাগ' },
  }),
  approved(3, { state: 'withdrawn', actions: [{ owners: [ownerNamed(surgeon)] }] }),
]

describe.each(['sqlite', 'postgres'])('exports on %s', (kind) => {
  let server: Server | null = null
  let desk: TestDesk
  let reviewer: Client
  let publisher: Client
  let operator: Client

  beforeAll(async () => {
    if (kind === 'postgres') server = startServer()
    desk = await openDesk(server?.url ?? null)
    await desk.person('rahim', ['reviewer'])
    await desk.person('karim', ['publisher'])
    await desk.person('admin', ['operator'])
    reviewer = await desk.signIn('rahim')
    publisher = await desk.signIn('karim')
    operator = await desk.signIn('admin')
    await desk.archive.database.transaction(async (within) => {
      for (const one of decisions) await putPublished(within, one, one.approvedAt)
    })
  })
  afterAll(async () => {
    await desk.close()
    server?.remove()
  })

  const fetched = (url: string, cookie = reviewer.cookie) =>
    desk.app.inject({ method: 'GET', url, headers: { cookie } })
  const exportedAs = (name: string) => fetched(`/api/exports/${name}`)
  const exported = (ending: string) => exportedAs(`decisions.${ending}`)
  const statesIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => one.getFirstPropertyValue('status'))

  test('a file of every format, with a name in Bangla', async () => {
    const lines = await exported('jsonl')
    expect(lines.statusCode).toBe(200)
    const all = lines.body.trimEnd().split('\n')
    expect(all.map((line) => DeliveredDecision.parse(JSON.parse(line)))).toEqual(
      decisions.slice(0, 2),
    )
    const csv = await exported('csv')
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toMatch(
      /^attachment; filename="decisions-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''%E0%A6%B8[\w%.-]+\.csv$/u,
    )
    expect(csv.headers['cache-control']).toBe('no-store')
    expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf))
    const sheet = unzipSync((await exported('xlsx')).rawPayload)['xl/worksheets/sheet1.xml']
    expect(strFromU8(sheet ?? new Uint8Array())).toContain(surgeon)
    expect(statesIn((await exported('ics')).body)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
  })

  test('narrowed to a ministry or an owner', async () => {
    const of = async (narrowing: Readonly<Record<string, string>>) => {
      const { body } = await exported(`jsonl?${new URLSearchParams(narrowing).toString()}`)
      return body.split('\n').flatMap((line) => /"id":"d_0*(?<number>\d+)"/u.exec(line)?.[1] ?? [])
    }
    expect(await of({ ministry: 'স্বাস্থ্য সেবা বিভাগ' })).toEqual(['2'])
    expect(await of({ ministry: 'কৃষি মন্ত্রণালয়', owner: surgeon })).toEqual([])
    expect(await of({ owner: 'জেলা প্রশাসক' })).toEqual(['1'])
    expect(await of({ owner: '', ministry: '' })).toEqual(['1', '2'])
    // A keyboard's single sign for য়, and a name that would leave its header.
    const { headers } = await exported(
      `csv?owner=${encodeURIComponent('কৃষি মন্ত্রণাল\u09DF"\r\nx: y (১)')}`,
    )
    expect(headers['content-disposition']).toMatch(/^[\x20-\x7E]+$/u)
    expect(headers['x']).toBeUndefined()
  })

  const letterTo = (narrowing: Readonly<Record<string, string>>) =>
    exportedAs(`letter.docx?${new URLSearchParams(narrowing).toString()}`)

  test('a letter to one owner lists what is due, under a name in Bangla', async () => {
    const { statusCode, headers, rawPayload } = await letterTo({ owner: surgeon })
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toContain('wordprocessingml.document')
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="letter-\d{4}-\d\d-\d\d\.docx"; filename\*=UTF-8''%E0%A6%A4[\w%.-]+\.docx$/u,
    )
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(surgeon)
    const text = textOf(rawPayload)
    expect(text).toContain(surgeon)
    expect(text).toContain('১টি সিদ্ধান্ত')
    expect(text).toContain('৫ জানুয়ারি ২০২৬')
    const narrowed = await letterTo({ owner: surgeon, ministry: 'স্বাস্থ্য সেবা বিভাগ' })
    expect(narrowed.statusCode).toBe(200)
  })

  test.each([
    ['nobody signed in', { owner: surgeon }, '', 401, 'signed-out'],
    ['an owner that there is not', { owner: 'কেউ না' }, null, 404, 'nothing-due'],
    ['another ministry', { owner: surgeon, ministry: 'কৃষি মন্ত্রণালয়' }, null, 404, 'nothing-due'],
    ['no owner', {}, null, 400, 'bad-request'],
    ['an empty owner', { owner: ' ' }, null, 400, 'bad-request'],
    ['a name without end', { owner: 'ক'.repeat(301) }, null, 400, 'bad-request'],
    ['a name that is SQL', { owner: "' or 1=1--" }, null, 404, 'nothing-due'],
  ] as const)('no letter for %s', async (_, narrowing, cookie, status, code) => {
    const url = `/api/exports/letter.docx?${new URLSearchParams(narrowing).toString()}`
    const answer = await fetched(url, cookie ?? reviewer.cookie)
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code])
    expect(answer.headers['content-disposition']).toBeUndefined()
  })

  test('a name that would leave its header names a file all the same', async () => {
    const hostile = 'সচিব"\r\nx: y; filename="../../x.exe'
    await desk.archive.database.transaction((within) => {
      const one = approved(9, { actions: [{ owners: [ownerNamed(hostile)] }] })
      return putPublished(within, one, one.approvedAt)
    })
    const { statusCode, headers } = await letterTo({ owner: hostile })
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toMatch(/^[\x20-\x7E]+\.docx$/u)
    expect(decodeURIComponent(String(headers['content-disposition']))).not.toMatch(/[\r\n/]x/u)
    expect(headers['x']).toBeUndefined()
    await desk.archive.database.all(`delete from published where decision = $1`, [approved(9).id])
  })

  test('the office changes its template while the server runs; a bad one is told, not sent', async () => {
    const file = join(desk.folder.path, 'letter.docx')
    const files = unzipSync(letterTemplate())
    const changeTo = (body: string) => {
      const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
      const changed = xml.replace(/<w:body>.*<\/w:body>/su, `<w:body>${body}</w:body>`)
      return writeFile(file, zipSync({ ...files, 'word/document.xml': strToU8(changed) }))
    }
    await changeTo('<w:p><w:r><w:t>প্রিয় {প্রাপক}</w:t></w:r></w:p>')
    expect(textOf((await letterTo({ owner: surgeon })).rawPayload).trim()).toBe(`প্রিয় ${surgeon}`)
    await changeTo('<w:p><w:r><w:t>{নাম}</w:t></w:r></w:p>')
    const bad = await letterTo({ owner: surgeon })
    expect([bad.statusCode, bad.json()]).toMatchObject([500, { code: 'bad-template' }])
    expect(bad.body).not.toContain(desk.folder.path)
    await writeFile(file, letterTemplate())
    expect((await letterTo({ owner: surgeon })).statusCode).toBe(200)
  })

  test('nobody gets a file without signing in, nor another format', async () => {
    expect((await fetched('/api/exports/decisions.csv', '')).statusCode).toBe(401)
    expect((await fetched('/api/calendars', '')).statusCode).toBe(401)
    expect((await exported('pdf')).statusCode).toBe(400)
  })

  test('a calendar that programs fetch without signing in, until it is void', async () => {
    const made = await reviewer.send('POST', '/calendars', { owner: surgeon })
    const { url, number } = made.json<MadeCalendar>()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/calendar\/[\w-]{32}\.ics$/u)
    const path = new URL(url).pathname
    const answer = await fetched(path, '')
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(statesIn(answer.body)).toEqual(['CONFIRMED', 'CANCELLED'])
    const kept = JSON.stringify(await desk.archive.database.all('select * from calendars'))
    expect(kept).not.toContain(path.slice(10, -4))
    // Others neither see nor void it; an operator does.
    expect((await publisher.get<Calendars>('/calendars')).rows).toEqual([])
    expect((await publisher.send('DELETE', `/calendars/${number}`)).statusCode).toBe(404)
    expect((await operator.get<Calendars>('/calendars')).rows).toMatchObject([
      { number, owner: surgeon, person: 'RAHIM' },
    ])
    expect((await operator.send('DELETE', `/calendars/${number}`)).statusCode).toBe(200)
    expect((await fetched(path, '')).statusCode).toBe(404)
    const { rows } = await operator.get<Activity>('/activity')
    expect(rows.slice(0, 2).map(({ what, detail }) => [what, detail])).toEqual([
      ['calendar-voided', surgeon],
      ['calendar-made', surgeon],
    ])
  })

  test('a calendar ends with its maker’s account', async () => {
    const made = await publisher.send('POST', '/calendars', { owner: surgeon })
    const path = new URL(made.json<MadeCalendar>().url).pathname
    expect((await fetched(path, '')).statusCode).toBe(200)
    await desk.archive.database.all(`update people set is_active = 0 where login = 'karim'`)
    expect((await fetched(path, '')).statusCode).toBe(404)
  })

  test.each([`/calendar/${'a'.repeat(32)}.ics`, '/calendar/x.ics', "/calendar/' or 1=1--.ics"])(
    'a guessed address opens nothing: %s',
    async (path) => {
      expect((await fetched(encodeURI(path), '')).statusCode).toBe(404)
    },
  )

  test('a calendar is not made by another site, nor for nobody', async () => {
    const headers = { origin: 'https://evil.example' }
    const other = await reviewer.send('POST', '/calendars', { owner: surgeon }, headers)
    expect(other.statusCode).toBe(403)
    expect((await reviewer.send('POST', '/calendars', { owner: ' ' })).statusCode).toBe(400)
  })
})
