import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fieldsOf } from '../../pipeline/review/fields.ts'
import { openStore, type Place } from '../../pipeline/store/index.ts'
import { PageImages } from '../../review/desk/page-images.ts'
import { takeOver } from '../../review/desk/take-over.ts'
import { buildApp } from '../../review/server/app.ts'
import { FirstLink } from '../../review/server/first-link.ts'
import type { Me } from '../../schemas/review/me.ts'
import type { Queue } from '../../schemas/review/queue.ts'
import { startServer } from '../../test/support/postgres.ts'
import { decisionsEach, fill } from './filled.ts'

/** A hundred actions settled in one sitting, over HTTP, in an archive of so many decisions; milliseconds by request. */
const { values } = parseArgs({
  options: {
    decisions: { type: 'string', default: '100000' },
    sitting: { type: 'string', default: '100' },
  },
})
const [decisions, sitting] = [Number(values.decisions), Number(values.sitting)]
const origin = 'http://127.0.0.1'
const rows: Array<Readonly<Record<string, string | number>>> = []

await on('SQLite', null)
const server = startServer()
try {
  await on('PostgreSQL', server.url)
} finally {
  server.remove()
}
console.table(rows)

async function on(name: string, url: string | null): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'siddhanta-review-'))
  const place: Place = { home: join(folder, 'home'), server: url, root: null }
  const database = await openStore(place)
  const images = new PageImages(database, place)
  try {
    await fill(database, decisions / decisionsEach)
    const start = performance.now()
    await takeOver(database)
    rows.push({ on: name, what: `take over ${decisions} decisions`, seconds: seconds(start) })
    const pages = join(folder, 'pages')
    await mkdir(pages)
    await writeFile(join(pages, 'index.html'), '<!doctype html>')
    const firstLink = new FirstLink()
    const desk = {
      database,
      place,
      images,
      inbox: folder,
      mostUploadBytes: 1,
      allowed: new Set<string>(),
      letterTemplate: '',
      origin,
    }
    const app = await buildApp(desk, firstLink, pages)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    await sit(name, address, firstLink.token)
    await app.close()
  } finally {
    await images.close()
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function seconds(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10
}

/** What a browser sends, with the time of each kind of request. */
async function sit(name: string, address: string, token: string): Promise<void> {
  const times = new Map<string, number[]>()
  let [cookie, csrf] = ['', '']
  const ask = async <T>(
    what: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> => {
    const start = performance.now()
    const answer = await fetch(`${address}/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie,
        origin,
        'x-csrf-token': csrf,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    times.set(what, [...(times.get(what) ?? []), performance.now() - start])
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    return JSON.parse(text) as T
  }
  csrf = (await ask<Me>('sign in', '/me')).csrf
  const person = { token, login: 'bench', name: 'Bench', password: 'a long password indeed' }
  csrf = (await ask<Me>('sign in', '/first', person)).csrf
  for (let at = 0; at < sitting; at += 1) {
    const { items } = await ask<Queue>('next three of the queue', '/queue?which=certain&take=3')
    const [item] = items
    if (item === undefined) throw new Error('the queue is empty')
    const { decision } = item.page
    const action = decision.actions.find(({ id }) => id === item.action)
    if (action === undefined) throw new Error('no such action')
    const change = { kind: 'settle', action: action.id, fields: fieldsOf(action), why: null }
    const match = { 'if-match': `"${decision.revision}.${decision.version}"` }
    await ask('settle an action', `/decisions/${decision.id}/changes`, { change }, match)
    await ask('home', '/home')
  }
  for (let at = 0; at < 20; at += 1) {
    await ask('list', '/decisions')
    await ask('list: words', `/decisions?q=${encodeURIComponent(`${4000 + at * 13} সেতু`)}`)
    await ask('list: overdue', '/decisions?due=overdue')
    await ask('list: owner', `/decisions?owner=${encodeURIComponent('জেলা প্রশাসক')}`)
    await ask('owners', '/owners')
  }
  for (const [what, list] of times) {
    const sorted = list.toSorted((a, b) => a - b)
    const at = (share: number): number =>
      Math.round(
        (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10,
      ) / 10
    rows.push({ on: name, what, times: list.length, median: at(0.5), p95: at(0.95), most: at(1) })
  }
}
