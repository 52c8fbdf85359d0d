import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCalendar } from '../../schemas/review/calendars.ts'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { Change, NewAction, ReviewedOwner } from '../../schemas/review/change.ts'
import type { ReviewedAction } from '../../schemas/review/reviewed.ts'
import { eventsIn } from '../support/calendar.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { typedMinutes } from '../support/minutes.ts'
import { startServer, type Server } from '../support/postgres.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'

const [commissioner, surgeon] = ['জেলা প্রশাসক', 'সিভিল সার্জন']

/** What a calendar program has of a decision that people go on working on after the portal got it. */
describe.each(['sqlite', 'postgres'])('calendars of what changes, on %s', (kind) => {
  let server: Server | null = null
  let desk: TestDesk
  let person: Client
  let page: DecisionPage
  let files = 0

  beforeAll(async () => {
    if (kind === 'postgres') server = startServer()
    desk = await openDesk(server?.url ?? null)
    await desk.person('rahima', ['reviewer', 'publisher'])
    person = await desk.signIn('rahima')
  })
  afterAll(async () => {
    await desk.close()
    server?.remove()
  })
  beforeEach(async () => {
    // Another file each time: the decisions of the same one would be twins.
    files += 1
    const day = `সভার তারিখ: ${'০১২৩৪৫৬৭৮৯'[files]} এপ্রিল ২০২৬`
    const minutes = typedMinutes.replace('সভার তারিখ: ২৭ এপ্রিল ২০২৬', day)
    await desk.archive.database.all('delete from published')
    await desk.folder.write(
      `scans/${files}.txt`,
      minutes.replaceAll('প্রতিবেদন', `প্রতিবেদন-${files}`),
    )
    await desk.read(['scans'])
    const { rows } = await person.get<DecisionList>('/decisions?state=new')
    const found = rows.find(({ text }) => text.includes(commissioner))
    page = await person.get<DecisionPage>(`/decisions/${found?.id}`)
    await settleAll()
    await make({ kind: 'publish', why: null })
  })

  const make = async (change: Change): Promise<void> => {
    const { id, revision, version } = page.decision
    const match = { 'if-match': `"${revision}.${version}"` }
    const answer = await person.send('POST', `/decisions/${id}/changes`, { change }, match)
    expect([answer.statusCode, answer.body.slice(0, 100)]).toEqual([200, expect.anything()])
    page = answer.json<DecisionPage>()
  }
  const settleAll = async (): Promise<void> => {
    for (const action of page.decision.actions.filter(({ state }) => state === 'open'))
      await make({ kind: 'settle', action: action.id, fields: fieldsOf(action), why: null })
  }
  const publishAgain = async (): Promise<void> => {
    await settleAll()
    await make({ kind: 'publish', why: null })
  }
  const only = (): ReviewedAction => {
    const [action] = page.decision.actions
    if (action === undefined) throw new Error('no action')
    return action
  }
  const part = (text: string): NewAction => ({
    ...fieldsOf(only()),
    id: `a_${randomBytes(8).toString('hex')}`,
    text,
  })
  const split = (): Promise<void> =>
    make({ kind: 'split', action: only().id, into: [part('এক'), part('দুই')], why: null })
  /** What the file of everybody says: id, state and number of each entry. */
  const all = async () => told(await fetched('/api/exports/decisions.ics'))
  const fetched = async (url: string): Promise<string> => {
    const { cookie } = person
    return (await desk.app.inject({ method: 'GET', url, headers: { cookie } })).body
  }
  const told = (text: string) =>
    eventsIn(text).map(({ uid, status, sequence }) => [uid.split('@')[0], status, sequence])
  const feedOf = async (owner: string) => {
    const made = await person.send('POST', '/calendars', { owner })
    return new URL(made.json<MadeCalendar>().url).pathname
  }

  test('a divided action is cancelled under a higher number, its parts are new', async () => {
    const feed = await feedOf(commissioner)
    const [whole, before] = [only().id, page.decision.revision]
    expect(told(await fetched(feed))).toEqual([[whole, 'CONFIRMED', before]])
    await split()
    // Nothing is told before somebody approves it.
    expect(told(await fetched(feed))).toEqual([[whole, 'CONFIRMED', before]])
    await publishAgain()
    const { revision, actions } = page.decision
    expect(revision).toBeGreaterThan(before)
    const entries = [
      [actions[0]?.id, 'CONFIRMED', revision],
      [actions[1]?.id, 'CONFIRMED', revision],
      [whole, 'CANCELLED', revision],
    ]
    expect(told(await fetched(feed))).toEqual(entries)
    expect(await all()).toEqual(entries)
    expect(actions.map(({ id }) => id)).not.toContain(whole)
  })

  test('what is rejected or joined later is cancelled too, and stays so', async () => {
    await split()
    await publishAgain()
    const [first, second] = page.decision.actions.map(({ id }) => id)
    await make({ kind: 'reject', action: second ?? '', why: null })
    await publishAgain()
    const stateOf = async () => new Map((await all()).map(([id, state]) => [id, state]))
    expect((await stateOf()).get(second)).toBe('CANCELLED')
    expect((await stateOf()).get(first)).toBe('CONFIRMED')
    await make({ kind: 'reopen', action: second ?? '', why: null })
    await publishAgain()
    expect((await stateOf()).get(second)).toBe('CONFIRMED')
    const whole = part('আবার এক')
    const joined = page.decision.actions.map(({ id }) => id)
    await make({ kind: 'merge', actions: joined, into: whole, why: null })
    await publishAgain()
    const states = await stateOf()
    expect([states.get(first), states.get(second)]).toEqual(['CANCELLED', 'CANCELLED'])
    expect(states.get(whole.id)).toBe('CONFIRMED')
    expect([...states.values()].filter((state) => state === 'CONFIRMED')).toHaveLength(1)
    expect(new Set((await all()).map(([, , number]) => number))).toEqual(
      new Set([page.decision.revision]),
    )
  })

  test('what is given to another owner is cancelled with the first one, and only there', async () => {
    const [old, fresh] = [await feedOf(commissioner), await feedOf(surgeon)]
    const { id } = only()
    expect(told(await fetched(fresh))).toEqual([])
    const owners: readonly ReviewedOwner[] = [
      {
        text: surgeon,
        kind: 'office-holder',
        role: 'lead',
        organisation: null,
        evidence: [],
        from: 'person',
      },
    ]
    await make({ kind: 'edit', action: id, fields: { owners }, why: null })
    await publishAgain()
    const { revision } = page.decision
    expect(told(await fetched(old))).toEqual([[id, 'CANCELLED', revision]])
    expect(told(await fetched(fresh))).toEqual([[id, 'CONFIRMED', revision]])
    expect(await all()).toEqual([[id, 'CONFIRMED', revision]])
  })

  test('an action that has no day any more is cancelled', async () => {
    const { id } = only()
    await make({ kind: 'edit', action: id, fields: { deadline: null }, why: null })
    await publishAgain()
    await make({ kind: 'edit', action: id, fields: { text: 'অন্য কথা' }, why: null })
    await publishAgain()
    expect(await all()).toEqual([[id, 'CANCELLED', page.decision.revision]])
  })

  test('a withdrawn decision takes all of it back; an undone dividing gives the first one again', async () => {
    const { id } = only()
    await split()
    await publishAgain()
    const again = page.decision.revision
    await make({ kind: 'undo', change: again, why: null })
    const entries = await all()
    expect(entries.filter(([, state]) => state === 'CONFIRMED')).toEqual([
      [id, 'CONFIRMED', page.decision.revision],
    ])
    expect(entries).toHaveLength(3)
    await make({ kind: 'withdraw', why: 'ভুল সভা' })
    const taken = await all()
    expect(taken.map(([, state]) => state)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED'])
    expect(taken.every(([, , number]) => number === page.decision.revision)).toBe(true)
  })

  test('the other formats and the API know nothing of what is gone', async () => {
    await split()
    await publishAgain()
    expect(await fetched('/api/exports/decisions.jsonl')).not.toContain('former')
    const events = await desk.archive.database.all<{ content: string }>(
      'select content from events',
    )
    expect(JSON.stringify(events)).not.toContain('former')
  })
})
