import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCommand } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines, typedMinutes } from '../support/minutes.ts'
import { printPng } from '../support/paper.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)
const texts = 24
const scans = 4

beforeAll(async () => {
  folder = await makeFolder()
  for (let index = 0; index < texts; index += 1)
    await folder.write(`in/${index}.txt`, `${typedMinutes}\n${index}`)
  for (let index = 0; index < scans; index += 1)
    await folder.write(`in/${index}.png`, await printPng([...printedLines, `পাতা ${index}`]))
})
afterAll(() => folder.remove())

/** What the logs of all runs say was done, each by source and page. */
async function done(event: string): Promise<readonly string[]> {
  const runs = await readdir(at('home', 'runs'))
  const logs = await Promise.all(
    runs.map((run) => readFile(at('home', 'runs', run, 'log.jsonl'), 'utf8')),
  )
  return logs
    .flatMap((log) => log.trim().split('\n'))
    .map((line) => JSON.parse(line) as { msg: string; sha256: string; page?: number })
    .filter(({ msg }) => msg === event)
    .map(({ sha256, page }) => `${sha256} ${page ?? ''}`)
}

test('two runs over the same files share the work: nothing is lost, nothing done twice', async () => {
  const runs = ['one', 'two'].map((out) =>
    startCommand(['ingest', at('in'), '--out', at(out)], { home: at('home') }),
  )
  const [one, two] = await Promise.all(runs.map(({ finished }) => finished))
  expect([one?.code, two?.code]).toEqual([0, 0])
  const files = await done('file')
  expect(files).toHaveLength(texts + scans)
  expect(new Set(files).size).toBe(texts + scans)
  expect(await done('page')).toHaveLength(scans)
  // Each has written the records of all, also of those that the other has read.
  expect(await readdir(at('one'))).toHaveLength(texts + scans)
  expect(await readdir(at('two'))).toEqual(await readdir(at('one')))
  for (const finished of [one, two])
    expect(finished?.stdout).toMatch(
      new RegExp(`${texts + scans} of ${texts + scans} files read|read before`),
    )
})

test('what a run that is killed had begun is taken over by the one beside it', async () => {
  for (let index = 0; index < 3; index += 1)
    await folder.write(`more/${index}.png`, await printPng([...printedLines, `অন্য ${index}`]))
  const [first, second] = ['three', 'four'].map((out) =>
    startCommand(['ingest', at('more'), '--out', at(out)], { home: at('home') }),
  )
  setTimeout(() => first?.child.kill('SIGKILL'), 2500)
  const finished = await second?.finished
  expect(finished?.code).toBe(0)
  expect(await readdir(at('four'))).toHaveLength(3)
})
