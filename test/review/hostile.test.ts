import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../schemas/review/activity.ts'
import type { DecisionList } from '../../schemas/review/decision-list.ts'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { DocumentList } from '../../schemas/review/document-list.ts'
import type { Me } from '../../schemas/review/me.ts'
import type { Invitation } from '../../schemas/review/people.ts'
import { safeName } from '../../review/server/uploads.ts'
import {
  clientOf,
  cookieOf,
  openDesk,
  origin,
  password,
  type Client,
  type TestDesk,
} from '../support/desk.ts'
import { writeDocx } from '../support/docx.ts'
import { typedMinutes } from '../support/minutes.ts'

let desk: TestDesk
let reviewer: Client
let operator: Client
const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'

beforeAll(async () => {
  desk = await openDesk()
  await desk.person('rahim', ['reviewer'])
  await desk.person('admin', ['operator'])
  const stored = typedMinutes.replace('প্রতিবেদন মন্ত্রিপরিষদ', `প্রতিবেদন ${script} মন্ত্রিপরিষদ`)
  await desk.folder.write('scans/minutes.txt', stored)
  await desk.read(['scans'])
  reviewer = await desk.signIn('rahim')
  operator = await desk.signIn('admin')
})
afterAll(() => desk.close())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  desk.app.inject({ method: 'GET', url, headers })

describe('who is not signed in', () => {
  test.each([
    '/api/home',
    '/api/queue?which=questions',
    '/api/decisions',
    '/api/decisions/d_0123456789abcdef',
    '/api/documents',
    `/api/documents/${'0'.repeat(64)}`,
    `/api/documents/${'0'.repeat(64)}/pages/1/image`,
    `/api/documents/${'0'.repeat(64)}/pages/1/words`,
    '/api/owners',
    '/api/filters',
    '/api/organisations?q=a',
    '/api/people',
    '/api/colleagues',
    '/api/activity',
  ])('sees nothing at %s', async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ code: 'signed-out' })
  })

  test('is not let in by a forged cookie, or one whose signature was changed', async () => {
    expect((await get('/api/home', { cookie: 'siddhanta=abc.def' })).statusCode).toBe(401)
    const tampered = reviewer.cookie.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'))
    expect((await get('/api/home', { cookie: tampered })).statusCode).toBe(401)
  })
})

test('a change in a session that ended asks for the password, not for a token', async () => {
  const answer = await desk.app.inject({
    method: 'POST',
    url: '/api/queue/release',
    headers: { origin },
    payload: { actions: [] },
  })
  expect(answer.json()).toMatchObject({ code: 'signed-out' })
})

describe('a request from another site', () => {
  const body = { actions: [] }
  test.each([
    ['without a token', () => ({})],
    ['with a made-up token', () => ({ 'x-csrf-token': 'abcdefgh-abcdefghijklmnop' })],
    ['with a token of another session', () => ({ 'x-csrf-token': operator.csrf })],
  ])('%s is refused', async (_, token) => {
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/api/queue/release',
      headers: { cookie: reviewer.cookie, origin, ...token() },
      payload: body,
    })
    expect(answer.statusCode).toBe(403)
  })

  test('that has the token, but comes from elsewhere, is refused', async () => {
    const answer = await reviewer.send('POST', '/queue/release', body, {
      origin: 'https://evil.example',
    })
    expect(answer.statusCode).toBe(403)
    expect((await reviewer.send('POST', '/queue/release', body)).statusCode).toBe(200)
  })
})

describe('who has not the right', () => {
  test.each(['/people', '/activity'])('a reviewer does not see %s', async (path) => {
    await expect(reviewer.get(path)).rejects.toThrow('not-allowed')
  })

  test('a reviewer neither adds accounts nor changes roles', async () => {
    const person = { login: 'eve', name: 'Eve', roles: ['operator'] }
    expect((await reviewer.send('POST', '/people', person)).statusCode).toBe(403)
    const changed = { name: 'R', roles: ['operator'], isActive: true }
    expect((await reviewer.send('POST', '/people/1', changed)).statusCode).toBe(403)
  })

  test('an operator does not settle decisions, nor take the own role away', async () => {
    const { rows } = await operator.get<DecisionList>('/decisions')
    const page = await operator.get<DecisionPage>(`/decisions/${rows[0]?.id}`)
    const change = { kind: 'reject', action: page.decision.actions[0]?.id, why: null }
    const made = await operator.send(
      'POST',
      `/decisions/${page.decision.id}/changes`,
      { change },
      { 'if-match': '"0.1"' },
    )
    expect(made.statusCode).toBe(403)
    const me = await operator.get<Me>('/me')
    const changed = { name: 'Admin', roles: ['reviewer'], isActive: true }
    expect((await operator.send('POST', `/people/${me.person?.id}`, changed)).statusCode).toBe(403)
  })
})

describe('text of documents', () => {
  test('is data: a script in it comes as words, under headers that let none run', async () => {
    const answer = await get('/api/decisions?q=alert', { cookie: reviewer.cookie })
    expect(answer.headers['content-type']).toContain('application/json')
    expect(answer.json<DecisionList>().rows[0]?.text).toContain('<script>')
    const page = await get('/decisions')
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.body).not.toContain('alert')
  })
})

describe('paths that lead out', () => {
  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '/api/documents/..%2f..%2fetc%2fpasswd',
    `/api/documents/${'0'.repeat(64)}/pages/..%2f1/image`,
  ])('%s', async (url) => {
    const answer = await get(url, { cookie: reviewer.cookie })
    // An address of the app gives its page, whatever the address is; nothing else.
    const isPage = answer.body.includes('<title>সিদ্ধান্ত</title>')
    expect(isPage || answer.statusCode >= 400).toBe(true)
    expect(answer.body).not.toContain('dependencies')
    expect(answer.body).not.toContain('root:')
  })

  test.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\boot.pdf', 'boot.pdf'],
    ['/etc/cron.d/x.txt', 'x.txt'],
    ['.upload-secret.txt', 'upload-secret.txt'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
    ['কার্যবিবরণী ০৫.pdf', 'কার্যবিবরণী ০৫.pdf'],
    ['\u202Efdp.exe.txt', 'fdp.exe.txt'],
    ['...', 'file'],
  ])('an upload named %j becomes %j', (given, name) => {
    expect(safeName(given)).toBe(name)
  })
})

describe('words that mean something to a database', () => {
  test.each([
    `/decisions?q=${encodeURIComponent("' or 1=1 --")}`,
    `/decisions?q=${encodeURIComponent('" OR NEAR(')}`,
    `/decisions?q=${encodeURIComponent("a' & !b:*")}`,
    `/decisions?owner=${encodeURIComponent("x'; drop table people; --")}`,
    `/decisions?ministry=${encodeURIComponent("' union select password from people --")}`,
    `/owners?q=${encodeURIComponent("%' or '1'='1")}`,
    `/documents?q=${encodeURIComponent("_%' or '1'='1")}`,
  ])('%s finds nothing and breaks nothing', async (path) => {
    const { rows } = await reviewer.get<{ rows: unknown[] }>(path)
    expect(rows).toEqual([])
    expect((await reviewer.get<Me>('/me')).person?.login).toBe('rahim')
  })

  test.each(['after=1;drop', 'state=x', 'from=2026-13-45', 'after=-1'])(
    '%s is refused',
    async (query) => {
      await expect(reviewer.get(`/decisions?${query}`)).rejects.toThrow('bad-request')
    },
  )
})

/** A small picture that says it has so many pixels a side: 1.6 gigapixels from some hundred bytes. */
async function pngOfSides(side: number): Promise<Uint8Array> {
  const create = { width: 100, height: 100, channels: 3 as const, background: 'white' }
  const png = await sharp({ create }).png().toBuffer()
  // IHDR: width and height at 16 and 20, its checksum behind its 13 bytes.
  png.writeUInt32BE(side, 16)
  png.writeUInt32BE(side, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

describe('uploads', () => {
  const upload = async (name: string, content: string | Buffer) => {
    const limit = '----------siddhanta'
    const head = `--${limit}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
    const payload = Buffer.concat([
      Buffer.from(head),
      Buffer.from(content),
      Buffer.from(`\r\n--${limit}--\r\n`),
    ])
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/api/uploads',
      headers: {
        cookie: reviewer.cookie,
        origin,
        'x-csrf-token': reviewer.csrf,
        'content-type': `multipart/form-data; boundary=${limit}`,
      },
      payload,
    })
    return answer.json<{ files: Array<{ name: string; error: string | null }> }>().files[0]
  }
  const inbox = (): readonly string[] => readdirSync(join(desk.folder.path, 'inbox'))

  test('minutes are taken, a second file of the same name beside the first', async () => {
    expect(await upload('সভা.txt', typedMinutes)).toEqual({ name: 'সভা.txt', error: null })
    expect((await upload('সভা.txt', typedMinutes))?.error).toBeNull()
    expect(inbox().filter((name) => name.startsWith('সভা'))).toHaveLength(2)
  })

  test.each([
    ['a program', 'run.exe', 'MZ\u0000\u0000', 'unsupported'],
    [
      'a program under another name',
      'minutes.pdf',
      Buffer.from('7f454c460201010000000000', 'hex'),
      'unsupported',
    ],
    ['what is too large', 'big.txt', 'ক'.repeat(60_000), 'too-large'],
  ])('%s is refused, and nothing of it is left', async (_, name, content, error) => {
    const before = inbox()
    expect((await upload(name, content))?.error).toBe(error)
    expect(inbox()).toEqual(before)
    expect(existsSync(join(desk.folder.path, 'inbox', name))).toBe(false)
  })

  test('bombs are taken, since small, but their reading ends with a word; the rest is read', async () => {
    const bombs: ReadonlyArray<readonly [string, Uint8Array]> = [
      ['zip.docx', writeDocx(new Uint8Array(257 * 1024 ** 2))],
      ['sky.png', await pngOfSides(40_000)],
    ]
    for (const [name, bytes] of bombs) await desk.folder.write(`bombs/${name}`, bytes)
    await desk.folder.write('bombs/minutes.txt', `${typedMinutes}\n(খ সংস্করণ)\n`)
    await desk.read(['bombs'])
    const { rows } = await reviewer.get<DocumentList>('/documents')
    const stateOf = (name: string) => rows.find((row) => row.name === name)
    expect(stateOf('zip.docx')).toMatchObject({
      state: 'failed',
      failure: { kind: 'too-large', message: expect.stringContaining('256 MB') },
    })
    expect(stateOf('sky.png')).toMatchObject({ state: 'failed' })
    expect(rows.filter(({ state }) => state === 'complete').length).toBeGreaterThan(1)
  })

  test('a body that is too large is refused at once', async () => {
    const answer = await reviewer.send('POST', '/queue/release', { actions: ['x'.repeat(600_000)] })
    expect(answer.statusCode).toBe(413)
  })
})

describe('accounts', () => {
  const enter = async (login: string, word: string) => {
    const before = await get('/api/me')
    return desk.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { cookie: cookieOf(before), origin, 'x-csrf-token': before.json<Me>().csrf },
      // Each from an address of its own, or the limit of tries would come first.
      remoteAddress: `10.0.0.${Math.ceil(Math.random() * 250)}`,
      payload: { login, password: word },
    })
  }

  test('ten wrong passwords lock an account, also for the right one', async () => {
    await desk.person('habib', ['reviewer'])
    for (let tries = 0; tries < 10; tries += 1)
      expect((await enter('habib', 'wrong')).statusCode).toBe(401)
    // The same answer: whether an account is there, or locked, is nobody's business.
    expect((await enter('habib', password)).json()).toMatchObject({ code: 'wrong-password' })
    const { rows } = await operator.get<Activity>('/activity')
    expect(rows.some(({ what, person }) => what === 'locked' && person === 'HABIB')).toBe(true)
  })

  test('many tries at once are as many', async () => {
    await desk.person('momena', ['reviewer'])
    await Promise.all(Array.from({ length: 20 }, () => enter('momena', 'wrong')))
    expect((await enter('momena', password)).statusCode).toBe(401)
  })

  test('from one address, ten tries a minute', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 12; tries += 1) {
      const answer = await desk.app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { cookie: reviewer.cookie, origin, 'x-csrf-token': reviewer.csrf },
        remoteAddress: '10.0.2.1',
        payload: { login: `nobody${tries}`, password: 'x' },
      })
      statuses.push(answer.statusCode)
    }
    expect(statuses.slice(0, 10)).not.toContain(429)
    expect(statuses.at(-1)).toBe(429)
  })

  test('the session that was there before signing in is worth nothing after', async () => {
    const before = await get('/api/me')
    const entered = await desk.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { cookie: cookieOf(before), origin, 'x-csrf-token': before.json<Me>().csrf },
      remoteAddress: '10.0.1.1',
      payload: { login: 'rahim', password },
    })
    expect(entered.statusCode).toBe(200)
    expect((await get('/api/home', { cookie: cookieOf(before) })).statusCode).toBe(401)
    expect((await get('/api/home', { cookie: cookieOf(entered) })).statusCode).toBe(200)
    const attributes = String(entered.headers['set-cookie'])
    expect(attributes).toContain('HttpOnly')
    expect(attributes).toContain('SameSite=Lax')
  })

  test('the link for the first operator is worth nothing where there are accounts', async () => {
    const before = await get('/api/me')
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/api/first',
      headers: { cookie: cookieOf(before), origin, 'x-csrf-token': before.json<Me>().csrf },
      payload: {
        token: desk.firstLink.token,
        login: 'eve',
        name: 'Eve',
        password: 'a long password',
      },
    })
    expect(answer.statusCode).toBe(410)
  })

  test('an invitation lets in once; who is switched off is out at once', async () => {
    const added = await operator.send('POST', '/people', {
      login: 'nasima',
      name: 'নাসিমা',
      roles: ['reviewer'],
    })
    const token = new URL(added.json<Invitation>().link).searchParams.get('token') ?? ''
    const use = async () => {
      const before = await get('/api/me')
      return desk.app.inject({
        method: 'POST',
        url: '/api/invitation',
        headers: { cookie: cookieOf(before), origin, 'x-csrf-token': before.json<Me>().csrf },
        payload: { token, password: 'a long password' },
      })
    }
    const first = await use()
    expect(first.statusCode).toBe(200)
    expect((await use()).statusCode).toBe(410)
    const nasima = clientOf(desk.app, cookieOf(first), first.json<Me>().csrf)
    expect(await nasima.get('/home')).toBeTruthy()
    const id = first.json<Me>().person?.id
    await operator.send('POST', `/people/${id}`, {
      name: 'নাসিমা',
      roles: ['reviewer'],
      isActive: false,
    })
    await expect(nasima.get('/home')).rejects.toThrow('signed-out')
  })

  test('a new password signs out everywhere else', async () => {
    await desk.person('selina', ['reviewer'])
    const office = await desk.signIn('selina')
    const phone = await desk.signIn('selina')
    const changed = await office.send('POST', '/password', {
      old: password,
      password: 'another long one',
    })
    expect(changed.statusCode).toBe(200)
    expect(await office.get('/home')).toBeTruthy()
    await expect(phone.get('/home')).rejects.toThrow('signed-out')
  })

  test.each(['123456qwerty', 'ababababababab', 'Rahim-000000000'])(
    '%s would be guessed, and is refused',
    async (word) => {
      const answer = await reviewer.send('POST', '/password', { old: password, password: word })
      expect(answer.json()).toMatchObject({ code: 'guessable' })
    },
  )

  test.each(['short', 'ক'.repeat(129)])('%s is no password', async (word) => {
    const answer = await reviewer.send('POST', '/password', { old: password, password: word })
    expect(answer.statusCode).toBe(400)
  })
})
