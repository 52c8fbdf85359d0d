import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MinutesRecord } from '../schemas/record.ts'
import { linesOf, runCommand, startCommand, type Finished } from './support/command.ts'
import { paragraph, writeDocx } from './support/docx.ts'
import { makeFolder, type Folder } from './support/folder.ts'
import { printedLines, typedMinutes } from './support/minutes.ts'
import { printPng } from './support/paper.ts'
import { scanPdf } from './support/pdf.ts'

const names = ['letter.docx', 'page.png', 'scan.pdf', 'typed.txt']
const records = names.map((name) => name.replace(/\.\w+$/, '.json'))

let folder: Folder
let first: Finished
let again: Finished
const at = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await makeFolder()
  await folder.write('in/typed.txt', typedMinutes)
  await folder.write('in/letter.docx', writeDocx(paragraph('মন্ত্রিপরিষদ বিভাগ')))
  await folder.write('in/page.png', await printPng(printedLines))
  await folder.write('in/scan.pdf', await scanPdf([printedLines, printedLines]))
  first = await runCommand(['ingest', at('in'), '--out', at('one')])
  again = await runCommand(['ingest', at('in'), '--out', at('two', 'deep')])
})
afterAll(() => folder.remove())

test('a folder is read into one record a file, each sound by the schema', async () => {
  expect(first.code).toBe(0)
  expect((await readdir(at('one'))).toSorted()).toEqual(records)
  for (const [index, name] of records.entries()) {
    const record = MinutesRecord.parse(JSON.parse(await readFile(at('one', name), 'utf8')))
    expect(record.source.name).toBe(names[index])
    expect(record.text).toBe(record.text.normalize('NFC'))
    expect(record.text).toContain('মন্ত্রিপরিষদ বিভাগ')
  }
})

test('the table on stdout has a row a file with its counts, and their sum', () => {
  const cells = linesOf(first.stdout).map((line) => line.split(/ {2,}/))
  expect(cells[0]).toEqual('file,pages,documents,decisions,actions,to look at,warnings'.split(','))
  expect(cells.slice(1, -1).map(([file, pages]) => [file, pages])).toEqual([
    [at('in', 'letter.docx'), '1'],
    [at('in', 'page.png'), '1'],
    [at('in', 'scan.pdf'), '2'],
    [at('in', 'typed.txt'), '1'],
  ])
  expect(cells.at(4)?.slice(1, 5)).toEqual(['1', '1', '2', '2'])
  expect(cells.at(-1)?.slice(0, 2)).toEqual(['4 of 4 files read', '5'])
})

test('where nobody watches, progress is a plain line a file on stderr', () => {
  const told = linesOf(first.stderr)
  expect(told.map((line) => line.slice(0, 5))).toEqual(['[1/4]', '[2/4]', '[3/4]', '[4/4]'])
  expect(told.map((line) => line.slice(6)).toSorted()).toEqual(
    names.map((name, index) => `${at('in', name)} → ${at('one', records[index] ?? '')}`),
  )
  // No colours, no bar, no rewritten lines.
  expect(first.stderr + first.stdout).not.toMatch(/[\u001b\r]/)
})

test('the same files give the same bytes again, in a folder that is made', async () => {
  expect(again.code).toBe(0)
  for (const name of records) {
    const [one, two] = await Promise.all([
      readFile(at('one', name)),
      readFile(at('two', 'deep', name)),
    ])
    expect(two.equals(one)).toBe(true)
  }
})

test('a record that stands there already is written anew', async () => {
  await folder.write('kept/typed.json', 'old')
  await folder.write('kept/other.json', 'mine')
  const { code } = await runCommand(['ingest', at('in', 'typed.txt'), '--out', at('kept')])
  expect(code).toBe(0)
  expect((await readdir(at('kept'))).toSorted()).toEqual(['other.json', 'typed.json'])
  expect(await readFile(at('kept', 'typed.json'))).toEqual(await readFile(at('one', 'typed.json')))
  expect(await readFile(at('kept', 'other.json'), 'utf8')).toBe('mine')
})

test('deadlines count from the day that --anchor names', async () => {
  const text = typedMinutes
    .replace('বিষয়:', 'তারিখ: ০১ মে ২০২৬\nবিষয়:')
    .replace('আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে', 'আগামী এক সপ্তাহের মধ্যে')
  const path = await folder.write('anchor.txt', text)
  const dates = ['meeting', 'issued'].map(async (anchor) => {
    await runCommand(['ingest', path, '--anchor', anchor, '--out', at(anchor)])
    const json = JSON.parse(await readFile(at(anchor, 'anchor.json'), 'utf8')) as unknown
    const { documents } = MinutesRecord.parse(json)
    return documents[0]?.decisions[0]?.actions[0]?.deadline?.date
  })
  expect(await Promise.all(dates)).toEqual(['2026-05-04', '2026-05-08'])
})

test('--ocr tells when pages are read from their ink', async () => {
  const pdf = join(process.cwd(), 'corpus/samples/minutes-digital.pdf')
  const forced = await runCommand(['show', 'recognise', pdf, '--ocr', 'force'])
  expect(forced.stdout).toMatch(/page 1, ocr, .*read from its ink as asked/)
  const scan = at('in', 'scan.pdf')
  const never = await runCommand(['ingest', pdf, scan, '--ocr', 'never', '--out', at('never')])
  expect(never.code).toBe(2)
  expect(never.stderr).toMatch(/scan\.pdf: .*no ink may be read: run it again with --ocr auto/)
  expect(await readdir(at('never'))).toEqual(['minutes-digital.json'])
})

test('what was recognised can be had as hOCR', async () => {
  const scan = at('in', 'scan.pdf')
  const { code, stdout } = await runCommand(['show', 'recognise', scan, '--format', 'hocr'])
  expect(code).toBe(0)
  expect(stdout.match(/class="ocr_page"/g)).toHaveLength(2)
  expect(stdout).toMatch(
    /class="ocrx_word" id="word_2_1_1" title="bbox \d+ \d+ \d+ \d+; x_wconf \d+"/,
  )
})

test('--help tells of every command on stdout and ends well', async () => {
  const { code, stdout, stderr } = await runCommand(['--help'])
  expect([code, stderr]).toEqual([0, ''])
  for (const word of [
    'ingest',
    'status',
    'backup',
    'worker',
    '--watch',
    '--retry-failed',
    'show',
    'score',
    '--out',
    '--anchor',
    '--ocr',
    '--format',
    'Exit codes',
  ])
    expect(stdout).toContain(word)
})

test('--version tells the number of the package, whatever else is asked', async () => {
  const { code, stdout, stderr } = await runCommand(['--version'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^siddhanta \d+\.\d+\.\d+\n$/)
})

const wrong: ReadonlyArray<readonly [args: readonly string[], message: RegExp]> = [
  [
    ['digest', 'x.pdf'],
    /no command “digest”: expected ingest, status, backup, restore, worker, serve, portal, export, show, score/,
  ],
  [['ingest'], /no files given, for example: siddhanta ingest/],
  [['ingest', 'x.pdf', '--output', 'y'], /'--output'.*siddhanta --help/],
  [
    ['ingest', 'x.pdf', '--out', 'y', '--anchor', 'today'],
    /expected meeting or issued, found today/,
  ],
  [['show', 'segments', 'x.pdf'], /expected a stage \(acquire, .*record\)/],
  [['ingest', 'x.pdf', '--out', 'y', '--ocr', 'maybe'], /expected auto, force, never, found maybe/],
  [['show', 'segment', 'x.pdf', '--format', 'hocr'], /there is: show recognise --format hocr/],
  [['show', 'segment'], /expected a stage .* and a file/],
  [['score'], /no gold folder given, for example: siddhanta score corpus\/gold/],
  [['score', 'no/such/folder'], /no\/such\/folder is no folder of gold documents/],
]

test.each(wrong)('wrong arguments are told on one line: %j', async (args, message) => {
  const { code, stdout, stderr } = await runCommand(args, { cwd: folder.path })
  expect([code, stdout]).toEqual([1, ''])
  expect(linesOf(stderr)).toEqual([expect.stringMatching(message)])
  expect(stderr).toMatch(/^siddhanta: /)
})

test('who stops listening, as head does, is no fault', async () => {
  const { child, finished } = startCommand(['show', 'record', at('in', 'typed.txt')])
  child.stdout.destroy()
  expect(await finished).toMatchObject({ code: 0, stderr: '' })
})

test('an empty folder is a wrong argument, a file in the place of --out cannot be written', async () => {
  await folder.write('empty/.hidden', '')
  const empty = await runCommand(['ingest', at('empty'), '--out', at('none')])
  expect(empty).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(at('empty')) })
  const taken = await runCommand(['ingest', at('in', 'typed.txt'), '--out', at('in', 'typed.txt')])
  expect(taken.code).toBe(4)
  expect(linesOf(taken.stderr)).toEqual([expect.stringMatching(/cannot write .*another --out/)])
})
