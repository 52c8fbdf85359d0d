import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { Change } from '../../schemas/review/change.ts'
import { eventsAfter } from '../../pipeline/store/events.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'

let desk: TestDesk
let person: Client
const sample = 'corpus/samples/letter-and-minutes.txt'

beforeAll(async () => {
  desk = await openDesk()
  await desk.person('rahima', ['reviewer', 'publisher'])
  person = await desk.signIn('rahima')
})
afterAll(() => desk.close())

test('a letter that speaks of an approved decision is told, once, whichever was there first', async () => {
  await desk.folder.write('scans/letter-and-minutes.txt', await readFile(sample))
  await desk.read(['scans'])
  const { rows } = await person.get<DecisionList>('/decisions')
  const pages = await Promise.all(
    rows.map(({ id }) => person.get<DecisionPage>(`/decisions/${id}`)),
  )
  const page = pages.find(({ letters }) => letters.length > 0)
  if (page === undefined) throw new Error('no letter speaks of a decision')
  const { decision } = page
  let { revision } = decision
  const make = async (change: Change): Promise<void> => {
    const match = { 'if-match': `"${revision}.1"` }
    const answer = await person.send('POST', `/decisions/${decision.id}/changes`, { change }, match)
    revision = answer.json<DecisionPage>().decision.revision
  }
  for (const action of decision.actions)
    await make({ kind: 'settle', action: action.id, fields: fieldsOf(action), why: null })
  await make({ kind: 'publish', why: null })
  const types = async () =>
    (await eventsAfter(desk.archive.database, 0, 100)).map(({ event }) => event.type)
  expect(await types()).toEqual(['decision.published', 'decision.linked'])
  await desk.read(['scans'])
  expect(await types()).toHaveLength(2)
})
