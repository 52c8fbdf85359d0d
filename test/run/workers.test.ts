import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LineReader } from '../../pipeline/recognise/engine.ts'
import { readElsewhere } from '../../pipeline/run/ingest.ts'
import { openQueue, queues, queueStanding } from '../../pipeline/run/queue.ts'
import { work } from '../../pipeline/run/worker.ts'
import { lineReader, openArchive, type TestArchive } from '../support/archive.ts'
import { runCommand } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines, typedMinutes } from '../support/minutes.ts'
import { printPng, printTiff } from '../support/paper.ts'
import { startServer, type Server } from '../support/postgres.ts'

let folder: Folder
let server: Server
let archive: TestArchive
let boss: PgBoss
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
  server = startServer()
  const place = { home: at('home'), server: server.url, root: folder.path }
  archive = await openArchive(folder.path, place)
  boss = await openQueue(server.url, true)
})
afterAll(async () => {
  await boss.stop({ graceful: false })
  await archive.close()
  server.remove()
  await folder.remove()
})

/** Do something while a worker in this process is at work. */
async function whileWorking<T>(reader: LineReader, what: () => Promise<T>): Promise<T> {
  const control = new AbortController()
  const working = archive.inRun((task) => work(task, boss, reader, control.signal))
  try {
    return await what()
  } finally {
    control.abort()
    await working
    for (const queue of Object.values(queues)) await boss.offWork(queue)
  }
}

/** Have a worker in this process read what is waiting, until a run that waits for it ends. */
const readByWorker = (path: string, reader: LineReader = lineReader('সভা')) =>
  whileWorking(reader, () =>
    archive.ingest([path], { readers: () => readElsewhere(boss, true), out: at('out') }),
  )

test('a file of several pages is cut into pages, and put together by whoever reads the last', async () => {
  const page = (index: number): readonly string[] => [...printedLines, `পাতা ${index}`]
  await folder.write('in/scan.tif', await printTiff([page(1), page(2), page(3)]))
  await folder.write('in/one.png', await printPng(page(4)))
  await folder.write('in/typed.txt', typedMinutes)
  const { outcomes } = await readByWorker(at('in'))
  expect(outcomes.map((outcome) => 'counts' in outcome && outcome.counts.pages)).toEqual(
    expect.arrayContaining([3, 1, 1]),
  )
  expect(archive.noted.filter(({ event }) => event === 'page')).toHaveLength(4)
  expect((await readdir(at('out'))).toSorted()).toEqual(['one.json', 'scan.json', 'typed.json'])
  const { stdout } = await runCommand(['status'], { environment: { DATABASE_URL: server.url } })
  expect(stdout).toMatch(/run \d+ ended on \S+: 3 files given, 0 read before, 0 pages recognised;/)
  expect(stdout).toMatch(/run \d+ ended on \S+: a worker, 4 pages recognised;/)
})

test('a page that cannot be read does not keep the file from being put together', async () => {
  const pages = Array.from({ length: 2 }, (_, index) => [...printedLines, `ত্রুটি ${index}`])
  await folder.write('bad/scan.tif', await printTiff(pages))
  let calls = 0
  const { outcomes } = await readByWorker(at('bad'), {
    ...lineReader('সভা'),
    concurrency: 1,
    read: async (image) => {
      calls += 1
      if (calls === 1) throw new Error('no reply within 120 s')
      return lineReader('সভা').read(image)
    },
  })
  expect(outcomes).toMatchObject([{ counts: { pages: 2, warnings: 1 } }])
  const [row] = await archive.database.all(
    `select state from sources where exists (select 1 from pages where pages.sha256 = sources.sha256 and error is not null)`,
  )
  expect(row).toEqual({ state: 'partial' })
})

test('work at which worker after worker ended is a dead letter; the next run tries it again', async () => {
  await folder.write('dead/file.txt', `${typedMinutes}\nমৃত`)
  await archive.ingest([at('dead')], { readers: () => readElsewhere(boss, false) })
  const stateOf = async (): Promise<unknown> =>
    (await archive.database.all(`select state, error from sources where sha256 = $1`, [sha256]))[0]
  const [{ sha256 } = { sha256: '' }] = await archive.database.all<{ sha256: string }>(
    `select sha256 from sources where state = 'waiting'`,
  )
  // As pg-boss does after the last try.
  await boss.deleteQueuedJobs(queues.file)
  await boss.send(queues.deadFile, { sha256 })
  await whileWorking(lineReader('সভা'), async () => {
    await expect.poll(stateOf, { timeout: 20_000 }).toMatchObject({ state: 'failed' })
  })
  expect(await stateOf()).toMatchObject({ error: expect.stringMatching(/no worker could/) })
  const { dead } = await queueStanding(archive.database)
  expect(dead).toEqual([{ name: queues.deadFile, data: expect.stringContaining(sha256) }])
  const { outcomes } = await readByWorker(at('dead'))
  expect(outcomes).toMatchObject([{ counts: { decisions: 2 } }])
  expect((await queueStanding(archive.database)).dead).toEqual([])
})

test('runs that start together put their files down one after the other', async () => {
  const folders = ['left', 'right']
  for (const name of folders)
    for (let index = 0; index < 60; index += 1)
      await folder.write(`${name}/${index}.txt`, `${typedMinutes}\n${name} ${index}`)
  const runs = await Promise.all(
    folders.map((name) =>
      archive.ingest([at(name)], { readers: () => readElsewhere(boss, false) }),
    ),
  )
  expect(runs.map(({ files }) => files)).toEqual([60, 60])
  expect((await queueStanding(archive.database)).queues[0]).toMatchObject({ waiting: 120 })
})

test('work that was lost is given out again by the next run, and none twice', async () => {
  await boss.deleteQueuedJobs(queues.file)
  await archive.ingest([at('left')], { readers: () => readElsewhere(boss, false) })
  await archive.ingest([at('left')], { readers: () => readElsewhere(boss, false) })
  expect((await queueStanding(archive.database)).queues[0]).toMatchObject({ waiting: 60 })
  await boss.deleteQueuedJobs(queues.file)
  await archive.database.all(
    `delete from asked where sha256 in (select sha256 from sources where state = 'waiting')`,
  )
  await archive.database.all(
    `delete from names where sha256 in (select sha256 from sources where state = 'waiting')`,
  )
  await archive.database.all(`delete from sources where state = 'waiting'`)
})

test('a worker that cannot reach the scans says so and takes no work', async () => {
  const environment = { DATABASE_URL: server.url, SIDDHANTA_ROOT: at('nowhere') }
  const { code, stderr } = await runCommand(['worker'], { home: at('home'), environment })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/there is nothing in .*nowhere: mount/)])
})

test('a file outside the shared folder is refused with what to do', async () => {
  const environment = { DATABASE_URL: server.url, SIDDHANTA_ROOT: at('in') }
  const { code, stderr } = await runCommand(['ingest', at('bad')], {
    home: at('home'),
    environment,
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/scan\.tif is not below .*\/in: .*SIDDHANTA_ROOT/)
})

test('a run that does not wait says what is with the workers; status tells how far they are', async () => {
  await folder.write('later/file.txt', `${typedMinutes}\nপরে`)
  const around = {
    home: at('home'),
    environment: { DATABASE_URL: server.url, SIDDHANTA_ROOT: folder.path },
  }
  const { code, stdout } = await runCommand(['ingest', at('later')], around)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^1 files: 1 are with the workers/)])
  const status = await runCommand(['status'], around)
  expect(status.stdout).toMatch(/waiting 1 .*\n(?:.*\n)*.*siddhanta-file 1 waiting, 0 at hand/)
  const json = JSON.parse((await runCommand(['status', '--json'], around)).stdout) as unknown
  expect(json).toMatchObject({ sources: { waiting: 1, partial: 1 }, queues: { dead: [] } })
})

test('a worker without a server says what is missing; backups are left to the server’s own tools', async () => {
  const worker = await runCommand(['worker'])
  expect([worker.code, worker.stderr]).toEqual([
    1,
    expect.stringMatching(/DATABASE_URL is missing, for example/),
  ])
  const around = { environment: { DATABASE_URL: server.url } }
  const backup = await runCommand(['backup', at('x')], around)
  expect([backup.code, backup.stderr]).toEqual([
    1,
    expect.stringMatching(/pg_dump --format=custom/),
  ])
})
