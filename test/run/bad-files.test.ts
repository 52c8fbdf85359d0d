import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linesOf, runCommand, type Finished } from '../support/command.ts'
import { writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes, windows1252 } from '../support/minutes.ts'
import { poster } from '../support/poster.ts'
import { scanPdf, writePdf } from '../support/pdf.ts'

/** What is wrong with each file, and what its one message says: the fault, then the way out. */
const faults: ReadonlyArray<readonly [path: string, message: RegExp]> = [
  ['in/1-empty.pdf', /empty \(0 bytes\): scan or copy it again/],
  ['in/2-cut.pdf', /damaged or cut off: .*scan or copy it again/],
  ['in/3-locked.pdf', /protected by a password: print it to a new PDF/],
  ['in/4-bomb.docx', /unpack to more than 256 MB.*save it again/],
  ['in/5-poster.png', /20000×20000 pixels.*scan it at 300 dpi/],
  ['in/6-bijoy.txt', /legacy encoding.*save it as UTF-8/],
  ['in/7-text.jpg', /plain text.*ends in \.jpg: rename it to \.txt/],
  ['in/8-shut.txt', /no permission to read it: change its permissions/],
  ['in/9-shut', /no permission to read it: change its permissions/],
  ['letter.rtf', /an RTF file: save it as \.docx or PDF/],
  ['missing.pdf', /there is no such file or folder/],
]

let folder: Folder
let batch: Finished
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
  const cut = await scanPdf([['সভা'], ['সভা']])
  await folder.write('in/0-first.txt', typedMinutes)
  await folder.write('in/1-empty.pdf', '')
  await folder.write('in/2-cut.pdf', cut.subarray(0, cut.length * 0.7))
  const plain = await folder.write('plain.pdf', writePdf([['সভা']]))
  execFileSync('qpdf', ['--encrypt', 'user', 'owner', '256', '--', plain, at('in/3-locked.pdf')])
  await folder.write('in/4-bomb.docx', writeDocx(new Uint8Array(257 * 1024 ** 2)))
  await folder.write('in/5-poster.png', poster(20_000))
  await folder.write('in/6-bijoy.txt', windows1252)
  await folder.write('in/7-text.jpg', `${typedMinutes}\n৭`)
  await chmod(await folder.write('in/8-shut.txt', typedMinutes), 0o000)
  await folder.write('in/9-shut/inside.txt', typedMinutes)
  await chmod(at('in/9-shut'), 0o000)
  await folder.write('in/last.txt', `${typedMinutes}\n৯`)
  await folder.write('letter.rtf', '{\\rtf1 সভা}')
  const named = [at('in'), at('letter.rtf'), at('missing.pdf')]
  batch = await runCommand(['ingest', ...named, '--out', at('out')], { isOrdinaryUser: true })
})
afterAll(async () => {
  // Who is not root cannot remove what lies in a folder without permissions.
  try {
    await chmod(at('in/9-shut'), 0o700)
  } finally {
    await folder.remove()
  }
})

test.each(faults)('%s is told of once, with what to do', (path, message) => {
  const told = linesOf(batch.stderr).filter((line) => line.includes(at(path)))
  expect(told).toEqual([expect.stringMatching(message)])
})

test('nothing else is said, and nothing of how the program is made', () => {
  expect(linesOf(batch.stderr)).toHaveLength(faults.length + 2)
  expect(batch.stderr).not.toMatch(/node_modules|\bat .*:\d+:\d+|Error:/)
})

test('the files before, between and behind the bad ones are read', async () => {
  expect((await readdir(at('out'))).toSorted()).toEqual(['0-first.json', 'last.json'])
})

test('the table lists the bad files as not read, and counts the others', () => {
  const rows = linesOf(batch.stdout)
  for (const [path] of faults)
    expect(rows.filter((row) => row.startsWith(at(path)))).toEqual([
      expect.stringMatching(/–\s+not read$/),
    ])
  expect(rows.at(-1)).toMatch(/^2 of 13 files read/)
})

test('the exit code says that some files could not be read', () => {
  expect(batch.code).toBe(2)
})

test('the exit code has a number of its own where only passwords stand in the way', async () => {
  const files = [at('in/0-first.txt'), at('in/3-locked.pdf')]
  const { code, stderr } = await runCommand(['ingest', ...files, '--out', at('locked')])
  expect(code).toBe(8)
  expect(stderr).toContain('3-locked.pdf: the PDF is protected by a password')
  expect(await readdir(at('locked'))).toEqual(['0-first.json'])
})

test('a folder in which nothing may be written ends the run with its name', async () => {
  await mkdir(at('sealed'))
  await chmod(at('sealed'), 0o555)
  const args = ['ingest', at('in/0-first.txt'), '--out', at('sealed')]
  const { code, stderr } = await runCommand(args, { isOrdinaryUser: true })
  expect(code).toBe(4)
  expect(linesOf(stderr)).toEqual([expect.stringMatching(/cannot write .*sealed.*another --out/)])
})
