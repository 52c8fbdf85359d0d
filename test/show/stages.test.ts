import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageNames, type StageName } from '../../pipeline/pipeline.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { linesOf, runCommand, type Finished } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines, typedMinutes } from '../support/minutes.ts'
import { printTiff } from '../support/paper.ts'

let folder: Folder
const shown = new Map<string, Finished>()
const show = async (stage: StageName, path: string): Promise<Finished> =>
  runCommand(['show', stage, path])

beforeAll(async () => {
  folder = await makeFolder()
  const typed = await folder.write('typed.txt', typedMinutes)
  for (const stage of stageNames) shown.set(stage, await show(stage, typed))
})
afterAll(() => folder.remove())

const decisions = [
  / {3}▪ \(ক\) ¶2 জেলা প্রশাসক .*প্রেরণ করবেন।$/m,
  / {3}▪ \(খ\) ¶2 সমাজকল্যাণ মন্ত্রণালয়কে .*করতে হবে।$/m,
]
const header = [
  /^1\. minutes \(bn\), pages 1–1$/m,
  /^ {3}issuer +মন্ত্রিপরিষদ বিভাগ$/m,
  /^ {3}subject +সামাজিক নিরাপত্তা বিষয়ক সভার কার্যবিবরণী$/m,
  /^ {3}meeting +2026-04-27 +২৭ এপ্রিল ২০২৬$/m,
  /^ {3}time +11:00 +/m,
  /^ {3}venue +মন্ত্রিপরিষদ বিভাগের সভাকক্ষ$/m,
  /^ {3}chair +মোহাম্মদ খালেদ হাসান · অতিরিক্ত সচিব \(সমন্বয়\)/m,
]
const actions = [
  / {7}MUST জেলা প্রশাসক .*প্রেরণ করবেন।/,
  / {9}who +জেলা প্রশাসক +office-holder, sentence/,
  / {9}to +মন্ত্রিপরিষদ বিভাগ +(= Cabinet Division)$/m,
  / {9}when +আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে +absolute 2026-06-30/,
  / {9}who +সমাজকল্যাণ মন্ত্রণালয় +organisation, sentence +(= Ministry of Social Welfare)$/m,
]

const outlines: Readonly<Record<Exclude<StageName, 'record'>, readonly RegExp[]>> = {
  acquire: [
    /^typed\.txt {2}text\/plain {2}\d+ bytes {2}sha256 [0-9a-f]{64}$/m,
    /^page 1: typed text/m,
  ],
  recognise: [/^— page 1, text, confidence 1 \(typed text\)$/m, /^২। বিস্তারিত আলোচনা/m],
  normalise: [
    /^ +\d+ {2}date +2026-04-27 +২৭ এপ্রিল ২০২৬$/m,
    /^ +\d+ {2}time +11:00 +/m,
    /^ +\d+ {2}organisation +cabinet-division +মন্ত্রিপরিষদ বিভাগ$/m,
  ],
  segment: [...header, ...decisions],
  extract: [...header, ...decisions, ...actions],
  verify: [...header, ...decisions, ...actions, /প্রেরণ করবেন। {2}\(0\.\d+\)$/m],
}

test.each(Object.entries(outlines))('show %s prints an outline', (stage, expected) => {
  const { code, stdout, stderr } = shown.get(stage) ?? { code: null, stdout: '', stderr: '' }
  expect([code, stderr]).toEqual([0, ''])
  for (const pattern of expected) expect(stdout).toMatch(pattern)
  // A line a node: no passage breaks over lines, and nothing is undefined.
  expect(stdout).not.toMatch(/undefined|\[object|\u2028/)
})

test('what a stage does not know yet is not shown', () => {
  expect(shown.get('segment')?.stdout).not.toMatch(/\b(MUST|who|when)\b/)
  expect(shown.get('extract')?.stdout).not.toMatch(/\(0\.\d+\)$/m)
})

test('show record prints the record itself', () => {
  const { code, stdout } = shown.get('record') ?? { code: null, stdout: '' }
  expect(code).toBe(0)
  const record = MinutesRecord.parse(JSON.parse(stdout))
  expect(record.source.name).toBe('typed.txt')
  expect(record.documents[0]?.decisions.map(({ label }) => label?.canonical)).toEqual(['ক', 'খ'])
})

test('a scan is shown page by page', async () => {
  const path = await folder.write('scan.tif', await printTiff([printedLines, ['সভাপতি']]))
  const acquired = await show('acquire', path)
  expect(linesOf(acquired.stdout).slice(1)).toEqual(['page 1: image', 'page 2: image'])
  const recognised = await show('recognise', path)
  expect(recognised.stdout).toMatch(/^— page 1, ocr, confidence 0\.\d+ \(.*dpi\)\n.*মন্ত্রিপরিষদ/)
  expect(recognised.stdout).toMatch(/^— page 2, ocr, .*\n.*সভাপতি/m)
})

test('a file that cannot be read is told on one line, with the code of its kind', async () => {
  const path = await folder.write('empty.pdf', '')
  const { code, stdout, stderr } = await show('segment', path)
  expect([code, stdout]).toEqual([2, ''])
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/empty\.pdf.*empty.*scan or copy it again/),
  ])
})
