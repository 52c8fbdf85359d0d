import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { Home } from '../../schemas/review/home.ts'
import type { Owners } from '../../schemas/review/owners.ts'
import type { Queue } from '../../schemas/review/queue.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import type { Change } from '../../schemas/review/change.ts'
import { madeOf } from '../../pipeline/run/read-source.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'
import { lastRecord, putRecord } from '../../pipeline/store/records.ts'
import { takeOver } from '../../review/desk/take-over.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { startServer, type Server } from '../support/postgres.ts'
import { typedMinutes } from '../support/minutes.ts'

describe.each(['sqlite', 'postgres'])('the desk on %s', (kind) => {
  let server: Server | null = null
  let desk: TestDesk
  let reviewer: Client
  let publisher: Client

  beforeAll(async () => {
    if (kind === 'postgres') server = startServer()
    desk = await openDesk(server?.url ?? null)
    await desk.person('rahim', ['reviewer'])
    await desk.person('karim', ['publisher'])
    await desk.folder.write('scans/minutes.txt', typedMinutes)
    await desk.read(['scans'])
    reviewer = await desk.signIn('rahim')
    publisher = await desk.signIn('karim')
  })
  afterAll(async () => {
    await desk.close()
    server?.remove()
  })

  const all = async (client: Client) => {
    const questions = await client.get<Queue>('/queue?which=questions&take=10')
    const certain = await client.get<Queue>('/queue?which=certain&take=10')
    return [...questions.items, ...certain.items]
  }
  const change = (client: Client, { decision }: DecisionPage, made: Change) =>
    client.send(
      'POST',
      `/decisions/${decision.id}/changes`,
      { change: made },
      {
        'if-match': `"${decision.revision}.${decision.version}"`,
      },
    )
  const settle = ({ decision }: DecisionPage, action: string): Change => {
    const found = decision.actions.find(({ id }) => id === action)
    if (found === undefined) throw new Error('no such action')
    return { kind: 'settle', action, fields: fieldsOf(found), why: null }
  }

  test('what was read is in the queue, once for each action', async () => {
    const home = await reviewer.get<Home>('/home')
    expect(home.questions + home.certain).toBeGreaterThan(0)
    const items = await all(reviewer)
    expect(new Set(items.map(({ action }) => action)).size).toBe(home.questions + home.certain)
  })

  test('what one has before the eyes, others do not get', async () => {
    const mine = await all(reviewer)
    expect(mine.length).toBeGreaterThan(0)
    expect(await all(publisher)).toEqual([])
    await reviewer.send('POST', '/queue/release', { actions: mine.map(({ action }) => action) })
    expect((await all(publisher)).length).toBe(mine.length)
    await publisher.send('POST', '/queue/release', { actions: mine.map(({ action }) => action) })
  })

  test('a settled action leaves the queue; undone, it is back', async () => {
    const [item] = await all(reviewer)
    if (item === undefined) throw new Error('the queue is empty')
    const before = (await all(reviewer)).length
    const settled = await change(reviewer, item.page, settle(item.page, item.action))
    expect(settled.statusCode).toBe(200)
    expect(await all(reviewer)).toHaveLength(before - 1)
    const page = settled.json<DecisionPage>()
    expect(page.decision.revision).toBeGreaterThan(0)
    const undone = await change(reviewer, page, {
      kind: 'undo',
      change: page.decision.revision,
      why: null,
    })
    expect(undone.statusCode).toBe(200)
    expect(await all(reviewer)).toHaveLength(before)
    expect(undone.json<DecisionPage>().history.map(({ isUndone }) => isUndone)).toContain(true)
  })

  test('who changes what changed meanwhile is shown how it stands', async () => {
    const [item] = await all(reviewer)
    if (item === undefined) throw new Error('the queue is empty')
    const theirs = await change(publisher, item.page, {
      kind: 'edit',
      action: item.action,
      fields: { modality: 'may' },
      why: 'অনুমোদন সাপেক্ষে',
    })
    expect(theirs.statusCode).toBe(200)
    const mine = await change(reviewer, item.page, settle(item.page, item.action))
    expect(mine.statusCode).toBe(412)
    const { theirs: page } = mine.json<{ theirs: DecisionPage }>()
    const action = page.decision.actions.find(({ id }) => id === item.action)
    expect(action?.modality).toBe('may')
    expect(action?.origins.modality).toMatchObject({ by: 'person', person: 'KARIM' })
  })

  test('a request that comes twice is made once', async () => {
    const { rows } = await reviewer.get<DecisionList>('/decisions')
    const page = await reviewer.get<DecisionPage>(`/decisions/${rows[1]?.id}`)
    const action = page.decision.actions[0]?.id ?? ''
    const asking = { change: { kind: 'ask', action, colleague: null, why: 'কে করবেন?' } }
    const headers = {
      'if-match': `"${page.decision.revision}.${page.decision.version}"`,
      'idempotency-key': 'k1',
    }
    const send = () =>
      reviewer.send('POST', `/decisions/${page.decision.id}/changes`, asking, headers)
    const [first, second] = [await send(), await send()]
    expect([first.statusCode, second.statusCode]).toEqual([200, 200])
    const asked = second.json<DecisionPage>()
    expect(asked.history.filter(({ change }) => change?.kind === 'ask')).toHaveLength(1)
    const reopen: Change = { kind: 'reopen', action, why: null }
    expect((await change(reviewer, asked, reopen)).statusCode).toBe(200)
  })

  test('a decision is published when all of it is settled, by who may', async () => {
    const list = await reviewer.get<DecisionList>('/decisions')
    const id = list.rows[0]?.id ?? ''
    let page = await reviewer.get<DecisionPage>(`/decisions/${id}`)
    const early = await change(publisher, page, { kind: 'publish', why: null })
    expect(early.statusCode).toBe(409)
    for (const { id: action } of page.decision.actions)
      page = (await change(reviewer, page, settle(page, action))).json<DecisionPage>()
    expect(page.decision.state).toBe('verified')
    expect((await change(reviewer, page, { kind: 'publish', why: null })).statusCode).toBe(403)
    const published = await change(publisher, page, { kind: 'publish', why: null })
    expect(published.json<DecisionPage>().decision.state).toBe('published')
    expect((await reviewer.get<Home>('/home')).published).toBe(1)
    const found = await reviewer.get<DecisionList>('/decisions?state=published')
    expect(found.rows.map((row) => row.id)).toEqual([id])
  })

  test('decisions are found by words in both forms of digits and spellings', async () => {
    const list = await reviewer.get<DecisionList>('/decisions')
    const word = list.rows[0]?.text.split(' ')[0] ?? ''
    const found = await reviewer.get<DecisionList>(`/decisions?q=${encodeURIComponent(word)}`)
    expect(found.rows.map((row) => row.id)).toContain(list.rows[0]?.id)
    const none = await reviewer.get<DecisionList>(`/decisions?q=${encodeURIComponent('জিরাফ')}`)
    expect(none).toMatchObject({ rows: [], total: 0 })
  })

  test('owners are counted', async () => {
    const { rows } = await reviewer.get<Owners>('/owners')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ actions, open }) => actions >= open)).toBe(true)
  })

  test('a later reading shows where it differs, and takes no word away', async () => {
    const { database } = desk.archive
    const { rows } = await reviewer.get<DecisionList>('/decisions?state=published')
    const before = await reviewer.get<DecisionPage>(`/decisions/${rows[0]?.id}`)
    const [action] = before.decision.actions
    const last = await lastRecord(database, before.source.sha256)
    if (last === null || action === undefined) throw new Error('nothing was read')
    const read = JSON.stringify(last.record).replaceAll('2026-06-30', '2026-07-31')
    const record = MinutesRecord.parse(JSON.parse(read))
    const now = new Date().toISOString()
    await database.transaction((within) =>
      putRecord(within, madeOf(record, { reader: 'v2', cause: 'read', run: null, now })),
    )
    await takeOver(database)
    const after = await reviewer.get<DecisionPage>(`/decisions/${rows[0]?.id}`)
    const again = after.decision.actions.find(({ id }) => id === action.id)
    expect(again?.deadline).toEqual(action.deadline)
    expect(after.decision.state).toBe('published')
    const isDated = action.deadline?.date === '2026-06-30'
    expect(again?.differences.map(({ field }) => field)).toEqual(isDated ? ['deadline'] : [])
  })

  test('minutes that were filed twice are reviewed once', async () => {
    const before = await reviewer.get<Home>('/home')
    await desk.folder.write('scans/copy.txt', `${typedMinutes}\n\n(অনুলিপি)\n`)
    await desk.read(['scans'])
    const after = await reviewer.get<Home>('/home')
    expect(after.questions + after.certain).toBe(before.questions + before.certain)
    const { rows, total } = await reviewer.get<DecisionList>('/decisions')
    expect(total).toBe(4)
    const copy = rows.find(({ name }) => name === 'copy.txt')
    const page = await reviewer.get<DecisionPage>(`/decisions/${copy?.id}`)
    expect(page.twins).toMatchObject([{ name: 'minutes.txt' }])
  })

  test('nothing is put down upon a reading that nobody saw', async () => {
    const { database } = desk.archive
    const { rows } = await reviewer.get<DecisionList>('/decisions?state=new')
    const page = await reviewer.get<DecisionPage>(`/decisions/${rows[0]?.id}`)
    const last = await lastRecord(database, page.source.sha256)
    if (last === null) throw new Error('nothing was read')
    const read = JSON.stringify(last.record).replaceAll('হালনাগাদ', 'হালনাগাদ\u200c')
    const record = MinutesRecord.parse(JSON.parse(read))
    const now = new Date().toISOString()
    await database.transaction((within) =>
      putRecord(within, madeOf(record, { reader: 'v3', cause: 'read', run: null, now })),
    )
    const [action] = page.decision.actions
    const answer = await change(reviewer, page, settle(page, action?.id ?? ''))
    expect(answer.statusCode).toBe(412)
    const { theirs } = answer.json<{ theirs: DecisionPage }>()
    expect(theirs.decision.version).toBe(page.decision.version + 1)
    expect((await change(reviewer, theirs, settle(theirs, action?.id ?? ''))).statusCode).toBe(200)
  })

  test('an action that a person makes cannot bear the id of another one', async () => {
    const { rows } = await reviewer.get<DecisionList>('/decisions')
    const page = await reviewer.get<DecisionPage>(`/decisions/${rows[0]?.id}`)
    const other = await reviewer.get<DecisionPage>(`/decisions/${rows[1]?.id}`)
    const [own, taken] = [page.decision.actions[0], other.decision.actions[0]]
    if (own === undefined || taken === undefined) throw new Error('no actions')
    const parts = (ids: readonly string[]) => ids.map((id) => ({ ...fieldsOf(own), id }))
    for (const ids of [
      [taken.id, 'a_00000000000000aa'],
      ['a_00000000000000aa', 'a_00000000000000aa'],
    ]) {
      const split: Change = { kind: 'split', action: own.id, into: parts(ids), why: null }
      expect((await change(reviewer, page, split)).statusCode).toBe(409)
    }
  })
})
