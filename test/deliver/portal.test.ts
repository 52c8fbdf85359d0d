import { afterAll, beforeAll, expect, test } from 'vitest'
import { Webhook } from 'standardwebhooks'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { NewSecret, Portal } from '../../schemas/review/portal.ts'
import type { Change } from '../../schemas/review/change.ts'
import { sendNext, usualPace } from '../../pipeline/deliver/webhooks/sender.ts'
import { startPortal } from '../../review/portal/portal.ts'
import { freePort } from '../support/browser.ts'
import { runCommand } from '../support/command.ts'
import { approved } from '../support/approved.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { fieldsOf } from '../../pipeline/review/fields.ts'
import { typedMinutes } from '../support/minutes.ts'

let desk: TestDesk
let person: Client

beforeAll(async () => {
  desk = await openDesk()
  await desk.person('rahima', ['reviewer', 'publisher', 'operator'])
  const script = typedMinutes.replace(
    'প্রতিবেদন মন্ত্রিপরিষদ',
    'প্রতিবেদন <img src=x onerror=alert(1)> মন্ত্রিপরিষদ',
  )
  await desk.folder.write('scans/minutes.txt', script)
  await desk.read(['scans'])
  person = await desk.signIn('rahima')
})
afterAll(() => desk.close())

test('from the approval of a decision to the list of the portal, and back out of it', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/hook`
  const added = await person.send('POST', '/endpoints', { url, isFull: true })
  const { id, secret } = added.json<NewSecret>()
  const file = `${desk.folder.path}/portal.sqlite`
  const portal = await startPortal({ file, secret, host: '127.0.0.1', port })
  const sending = {
    database: desk.archive.database,
    allowed: new Set(['127.0.0.1']),
    onFault: () => {},
    pace: usualPace,
  }
  const { rows } = await person.get<DecisionList>('/decisions')
  const found = rows.find(({ text }) => text.includes('<img'))
  const page = await person.get<DecisionPage>(`/decisions/${found?.id}`)
  let { revision } = page.decision
  const make = async (change: Change): Promise<void> => {
    const match = { 'if-match': `"${revision}.1"` }
    const answer = await person.send('POST', `/decisions/${found?.id}/changes`, { change }, match)
    revision = answer.json<DecisionPage>().decision.revision
  }
  const [action] = page.decision.actions
  if (action === undefined) throw new Error('no action')
  await make({ kind: 'settle', action: action.id, fields: fieldsOf(action), why: null })
  expect(await sendNext(sending, id)).toBe(false)
  await make({ kind: 'publish', why: null })
  expect(await sendNext(sending, id)).toBe(true)
  const shown = async (): Promise<string> => (await fetch(portal.url)).text()
  expect(await shown()).toContain('<td>৩০ জুন ২০২৬</td>')
  expect(await shown()).toContain('&lt;img src=x')
  await make({ kind: 'withdraw', why: 'ভুল সভা' })
  expect(await sendNext(sending, id)).toBe(true)
  expect(await shown()).toContain('<tr class="withdrawn">')
  const { endpoints } = await person.get<Portal>('/portal')
  expect(endpoints).toMatchObject([{ url, state: 'active', waiting: 0, delivered: 2 }])
  await portal.close()
})

test('what nobody signed, or somebody else did, or long ago, is refused; twice is once', async () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const file = `${desk.folder.path}/other.sqlite`
  const portal = await startPortal({ file, secret, host: '127.0.0.1', port: 0 })
  const content = approved(1, { revision: 1 })
  const at = new Date()
  const event = {
    id: 'e_0000000000000001',
    type: 'decision.published',
    timestamp: at.toISOString(),
    data: { decision: content.id, revision: 1, content, link: null },
  }
  const body = JSON.stringify(event)
  const send = async (signer: string, time: Date, sent = body): Promise<number> => {
    const headers = {
      'content-type': 'application/json',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
      'webhook-signature': new Webhook(signer).sign(event.id, time, body),
    }
    return (await fetch(`${portal.url}/hook`, { method: 'POST', headers, body: sent })).status
  }
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
  expect(await send(other, at)).toBe(401)
  expect(await send(secret, new Date(at.getTime() - 3_600_000))).toBe(401)
  expect(await send(secret, at, body.replace('প্রতিবেদন', 'তালিকা'))).toBe(401)
  const shown = async (): Promise<string> => (await fetch(portal.url)).text()
  expect(await shown()).not.toContain('প্রতিবেদন')
  expect([await send(secret, at), await send(secret, at)]).toEqual([204, 204])
  expect((await shown()).split('<tr class').length - 1).toBe(1)
  await portal.close()
})

test('a URL that leads inside is refused with a word', async () => {
  const answer = await person.send('POST', '/endpoints', {
    url: 'https://10.0.0.1/hook',
    isFull: true,
  })
  expect(answer.statusCode).toBe(422)
  expect(answer.json()).toMatchObject({
    code: 'bad-url',
    detail: expect.stringContaining('--allow-host'),
  })
})

test('siddhanta portal says what it needs', async () => {
  const { code, stderr } = await runCommand(['portal', '--port', '0'])
  expect(code).toBe(1)
  expect(stderr).toContain('SIDDHANTA_PORTAL_SECRET is missing')
})
