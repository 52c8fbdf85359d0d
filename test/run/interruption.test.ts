import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MinutesRecord } from '../../schemas/record.ts'
import { startCommand, type Running } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines } from '../support/minutes.ts'
import { printTiff } from '../support/paper.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
    const page = [...printedLines, `পাতা ${index + 1}`]
    await folder.write(`in/${name}.tif`, await printTiff([page, page]))
  }
  await mkdir(at('temporary'))
})
afterAll(() => folder.remove())

/** Wait until the command has said `words`. */
const said = ({ child }: Running, words: string): Promise<void> =>
  new Promise((resolve) => {
    let heard = ''
    child.stderr.on('data', (chunk: string) => {
      heard += chunk
      if (heard.includes(words)) resolve()
    })
  })

const start = (out: string): Running =>
  startCommand(['ingest', at('in'), '--out', at(out)], { temporary: at('temporary') })

/** The first was done, those at hand may be; a draft would stand beside them. */
function expectSome(names: readonly string[]): void {
  expect(names.filter((name) => !/^[a-d]\.json$/u.test(name))).toEqual([])
  expect(names.length).toBeGreaterThan(0)
  expect(names.length).toBeLessThan(4)
}

test('Ctrl-C ends after the pages at hand and keeps what is finished', async () => {
  const running = start('kept')
  await said(running, '[1/4]')
  running.child.kill('SIGINT')
  const { code, stdout, stderr } = await running.finished
  expect(code).toBe(130)
  expect(stderr).toContain('press Ctrl-C again to stop at once')
  const names = (await readdir(at('kept'))).toSorted()
  expectSome(names)
  for (const name of names)
    MinutesRecord.parse(JSON.parse(await readFile(at('kept', name), 'utf8')))
  for (const name of ['a', 'b', 'c', 'd'])
    expect(stdout.includes(at('in', `${name}.tif`))).toBe(names.includes(`${name}.json`))
  expect(await readdir(at('temporary'))).toEqual([])
})

test('a second Ctrl-C stops at once and leaves no half-written record', async () => {
  const running = start('stopped')
  await said(running, '[1/4]')
  running.child.kill('SIGINT')
  await said(running, 'again to stop at once')
  running.child.kill('SIGINT')
  const { code } = await running.finished
  expect(code).toBe(130)
  const names = (await readdir(at('stopped'))).toSorted()
  expectSome(names)
})
