import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../pipeline/store/sqlite.ts'
import { runCommand, startCommand, type Finished } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)
const run = (...args: string[]): Promise<Finished> => runCommand(args, { home: at('home') })

beforeAll(async () => {
  folder = await makeFolder()
  await folder.write('in/a.txt', typedMinutes)
  await folder.write('in/bad.pdf', 'no pdf')
  await run('ingest', at('in'))
})
afterAll(() => folder.remove())

test('status tells where the archive stands, in words and as JSON', async () => {
  const { code, stdout } = await run('status')
  expect(code).toBe(0)
  expect(stdout).toMatch(/2 files \(2 names\), 2 settled/)
  expect(stdout).toMatch(/complete 1 · partial 0 · failed 1/)
  expect(stdout).toMatch(/1 documents, 2 decisions/)
  expect(stdout).toMatch(/not read: .*bad\.pdf: .*(?:copy|rename)/)
  expect(stdout).toMatch(/run 1 ended on \S+: 2 files given, 0 read before, 0 pages recognised;/)
  const json = JSON.parse((await run('status', '--json')).stdout) as Record<string, unknown>
  expect(json).toMatchObject({
    sources: { waiting: 0, reading: 0, complete: 1, partial: 0, failed: 1 },
    records: { documents: 1, decisions: 2 },
    queues: null,
  })
})

test('a run leaves a log of JSON lines and a page for people', async () => {
  const log = await readFile(at('home', 'runs', '1', 'log.jsonl'), 'utf8')
  const events = log
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { msg: string; time: string }).msg)
  expect(events).toEqual(expect.arrayContaining(['registered', 'file', 'failed', 'linked']))
  const page = await readFile(at('home', 'runs', '1', 'report.html'), 'utf8')
  expect(page).toMatch(/2 files given, 0 read before\. 1 complete, 1 failed/)
  expect(page).toMatch(/bad\.pdf<\/td><td>/)
  expect(page).toContain('<svg')
  expect(page).not.toMatch(/undefined|NaN|still running/)
})

test('a backup brings back the whole archive; what was there is kept beside it', async () => {
  const backup = await run('backup', at('kept', 'archive.backup'))
  expect([backup.code, backup.stderr]).toEqual([
    0,
    expect.stringMatching(/the scans themselves are not/),
  ])
  const before = (await run('status')).stdout
  await rm(at('home', 'archive.sqlite'))
  await folder.write('in/b.txt', `${typedMinutes}\n`)
  await run('ingest', at('in', 'b.txt'))
  const restored = await run('restore', at('kept', 'archive.backup'))
  expect([restored.code, restored.stderr]).toEqual([
    0,
    expect.stringMatching(/archive\.sqlite\.before/),
  ])
  expect((await run('status')).stdout).toBe(before)
  // A damaged archive is replaced, too, and nothing that was there is overwritten.
  await writeFile(at('home', 'archive.sqlite'), 'x'.repeat(9000))
  expect((await run('status')).stderr).toMatch(/no archive of siddhanta/)
  expect((await run('restore', at('kept', 'archive.backup'))).stderr).toMatch(/before-2/)
  expect((await run('status')).stdout).toBe(before)
})

const wrong: ReadonlyArray<readonly [args: readonly string[], code: number, message: RegExp]> = [
  [['backup'], 1, /no file given, for example: siddhanta backup/],
  [['restore'], 1, /no file given, for example: siddhanta restore/],
  [
    ['restore', 'missing'],
    4,
    /missing is no whole backup.*give a file that siddhanta backup wrote/,
  ],
]
test.each(wrong)('%j is told what is wrong', async (args, code, message) => {
  const finished = await run(...args)
  expect([finished.code, finished.stderr]).toEqual([code, expect.stringMatching(message)])
})

test('a backup is made while others write', async () => {
  const database = openSqlite(at('home', 'archive.sqlite'))
  const end = new AbortController()
  const writing = (async () => {
    for (let count = 0; !end.signal.aborted; count += 1) {
      await database.all('update runs set given = $1', [count])
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  expect((await run('backup', at('kept', 'busy.backup'))).code).toBe(0)
  end.abort()
  await writing
  await database.close()
})

test('an archive that does not exist cannot be backed up', async () => {
  const { code, stderr } = await runCommand(['backup', at('none')], { home: at('nowhere') })
  expect([code, stderr]).toEqual([4, expect.stringMatching(/there is no archive in/)])
})

test('a watched folder is read as files arrive, half-written ones when they are whole', async () => {
  const running = startCommand(['ingest', at('in'), '--watch', '--out', at('out')], {
    home: at('home'),
  })
  let heard = ''
  running.child.stderr.on('data', (chunk: string) => (heard += chunk))
  const said = async (words: string | RegExp): Promise<void> => {
    while (heard.match(words) === null) await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await said('watching; Ctrl-C ends')
  const text = `${typedMinutes}\nনতুন`
  await folder.write('in/.hidden/inside.txt', typedMinutes)
  await writeFile(at('in', 'new.txt'), text.slice(0, 400))
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await writeFile(at('in', 'new.txt'), text)
  await said(/new\.txt → /)
  running.child.kill('SIGINT')
  const { code } = await running.finished
  expect(code).toBe(2)
  const record = await readFile(at('out', 'new.json'), 'utf8')
  expect(record).toContain('নতুন')
  expect(heard.match(/new\.txt/g)).toHaveLength(1)
  expect(heard).not.toContain('inside')
})
