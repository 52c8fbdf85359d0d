import { beforeAll, expect, test } from 'vitest'
import { EngineError, UnreadableSourceError, type PipelineError } from '../../pipeline/errors.ts'
import { countsOf } from '../../pipeline/run/counts.ts'
import { failureOf, type Outcome } from '../../pipeline/run/outcome.ts'
import { failureLine } from '../../pipeline/run/progress.ts'
import { exitCodeOf, reportTable } from '../../pipeline/run/report.ts'
import type { Fared } from '../../pipeline/run/tally.ts'
import { action, decision, recordOf } from '../support/record.ts'

const locked = new UnreadableSourceError('encrypted', 'locked: print it anew')
const damaged = new UnreadableSourceError('damaged', 'damaged: copy it again')
const failed = (error: PipelineError): Outcome => ({
  file: 'bad.pdf',
  failure: failureOf(error),
})

let read: Outcome
beforeAll(() => {
  const sure = action('ক প্রতিবেদন দেবে')
  const unsure = action('খ তালিকা দেবে', { reasons: ['owner-missing'], confidence: 0.5 })
  const record = recordOf([decision('ক প্রতিবেদন দেবে', [sure]), decision('খ তালিকা দেবে', [unsure])])
  read = { file: 'সভা.pdf', counts: countsOf(record), path: 'out/সভা.json' }
})

const codes: ReadonlyArray<readonly [title: string, code: number, () => readonly Outcome[]]> = [
  ['all is well', 0, () => [read, read]],
  ['a file is damaged', 2, () => [read, failed(damaged)]],
  ['a file is locked', 8, () => [read, failed(locked)]],
  ['one is locked, another damaged', 2, () => [failed(locked), failed(damaged)]],
  ['recognition failed', 2, () => [failed(new EngineError('no page could be read'))]],
]

test.each(codes)('where %s, the exit code is %d', (_, code, outcomes) => {
  expect(exitCodeOf(outcomes())).toBe(code)
})

const fared = (outcomes: readonly Outcome[], files: number): Fared => ({
  outcomes,
  files,
  kept: 0,
  copies: 0,
})

test('the table counts what was found and lines its columns up', () => {
  expect(reportTable(fared([read, failed(damaged)], 2)).split('\n')).toEqual([
    'file               pages  documents  decisions  actions  to look at  warnings',
    'bad.pdf                –          –          –        –           –  not read',
    'সভা.pdf                 1          1          2        2           1         0',
    '1 of 2 files read      1          1          2        2           1         0',
  ])
})

test('the sum of an interrupted run is out of all files that were given', () => {
  expect(
    reportTable(fared([read], 4))
      .split('\n')
      .at(-1),
  ).toMatch(/^1 of 4 files read +1 +1 /)
})

test('files that were read before, and copies, are counted beside', () => {
  const table = reportTable({ outcomes: [read], files: 1, kept: 9, copies: 1 })
  expect(table.split('\n').at(-1)).toMatch(/^1 of 1 files read, 9 read before, 1 copy +1 +1 /)
})

test('of a long run only what could not be read is listed', () => {
  const outcomes = [...Array.from({ length: 300 }, () => read), failed(damaged)]
  expect(reportTable(fared(outcomes, 301)).split('\n')).toHaveLength(3)
})

test('one file needs no sum', () => {
  expect(reportTable(fared([read], 1)).split('\n')).toHaveLength(2)
})

test('a failure is told on one line with its file', () => {
  expect(failureLine({ file: 'in/bad.pdf', failure: failureOf(damaged) })).toBe(
    'in/bad.pdf: damaged: copy it again',
  )
})
