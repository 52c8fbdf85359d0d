import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { putPublished } from '../../pipeline/store/published.ts'
import { approved } from '../support/approved.ts'
import { linesOf, runCommand, type Finished } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'

let folder: Folder
const at = (...parts: string[]): string => join(folder.path, ...parts)
const run = (...args: string[]): Promise<Finished> =>
  runCommand(['export', ...args], { home: at('home'), cwd: folder.path })

beforeAll(async () => {
  folder = await makeFolder()
  const database = await openStore({ home: at('home'), server: null, root: null })
  const decisions = [approved(1), approved(2, { state: 'withdrawn' })]
  await database.transaction(async (within) => {
    for (const one of decisions) await putPublished(within, one, one.approvedAt)
  })
  await database.close()
})
afterAll(() => folder.remove())

test('what is published goes to standard output, and nothing else does', async () => {
  const { code, stdout, stderr } = await run('--format', 'jsonl')
  expect([code, stderr]).toEqual([0, ''])
  expect(linesOf(stdout).map((line) => DeliveredDecision.parse(JSON.parse(line)))).toEqual([
    approved(1),
  ])
  expect((await run('--format', 'csv', '--out', '-', '--owner', 'কেউ না')).stdout).toMatch(
    /^\uFEFFক্রমিক,[^\n]*\r\n$/u,
  )
  expect((await run('--format', 'ics', '--ministry', 'কৃষি মন্ত্রণালয়')).stdout).toContain(
    'STATUS:CANCELLED',
  )
})

test('a workbook and a letter go to files that stand there when they are whole', async () => {
  expect((await run('--format', 'xlsx', '--out', 'decisions.xlsx')).code).toBe(0)
  expect(Object.keys(unzipSync(await readFile(at('decisions.xlsx'))))).toContain('xl/workbook.xml')
  const letter = await run('--letter', 'জেলা প্রশাসক', '--out', 'letter.docx')
  expect([letter.code, letter.stdout]).toEqual([0, ''])
  expect(letter.stderr).toMatch(/^a draft of a letter about 1 decision: read it before it goes\n$/)
  const files = await readdir(folder.path)
  expect(files.filter((name) => name.endsWith('.partial'))).toEqual([])
})

test.each([
  [[], 1, /export: say one thing, for example/],
  [['--format', 'csv', '--gold', 'x'], 1, /export: say one thing/],
  [['--format', 'pdf'], 1, /--format: expected jsonl, csv, xlsx, ics, found pdf/],
  [['--format', 'xlsx'], 1, /give --out file\.xlsx/],
  [['--format', 'csv', '--owner', ' '], 1, /--owner: no name given/],
  [['--format', 'csv', '--template', 'x'], 1, /--template: only with export --letter/],
  [['--letter', 'জেলা প্রশাসক'], 1, /give --out letter\.docx/],
  [['--letter', 'কেউ না', '--out', 'l.docx'], 1, /nothing that is published is due from “কেউ না”/],
  [['--letter', 'ক', '--out', 'l', '--template', 'none.docx'], 1, /--template: cannot read none/],
  [['--format', 'csv', '--out', 'no/such/folder.csv'], 4, /cannot write no\/such\/folder\.csv/],
] as const)('%j is refused on one line', async (args, code, message) => {
  const finished = await run(...args)
  expect(finished.stderr).toMatch(message)
  expect([finished.code, linesOf(finished.stderr).length]).toEqual([code, 1])
})
