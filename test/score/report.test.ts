import { expect, test } from 'vitest'
import type { ClassScore, Scores } from '../../pipeline/score/index.ts'
import { isWorse, scoreTable } from '../../pipeline/score/report.ts'
import { addTally, measures, scoresOf, type Tally } from '../../pipeline/score/tally.ts'

const tally = (right: number, missed: number, invented: number): Tally => ({
  right,
  missed,
  invented,
})

const shares: ReadonlyArray<readonly [Tally, precision: number, recall: number, f1: number]> = [
  [tally(8, 2, 0), 1, 0.8, 16 / 18],
  [tally(3, 1, 2), 0.6, 0.75, 6 / 9],
  [tally(0, 3, 0), 1, 0, 0],
  [tally(0, 0, 3), 0, 1, 0],
  // Nothing to find, nothing found.
  [tally(0, 0, 0), 1, 1, 1],
]

test.each(shares)('%j gives precision %d, recall %d and F1 %d', (counts, precision, recall, f1) => {
  expect(scoresOf(counts)).toEqual({ precision, recall, f1 })
})

test('tallies are added part by part', () => {
  expect(addTally(tally(1, 2, 3), tally(10, 20, 30))).toEqual(tally(11, 22, 33))
})

const classScore = (f1: number, complete: number): ClassScore => ({
  sources: 3,
  decisions: 42,
  complete,
  fields: Object.fromEntries(
    measures.map((measure) => [measure, { precision: 1, recall: 0.5, f1 }]),
  ) as ClassScore['fields'],
})

test('the report shows a table a class, with the change against what is kept', () => {
  const now: Scores = { clean: classScore(0.9, 0.75), typed: classScore(0.95, 0.8) }
  const report = scoreTable(now, { clean: classScore(0.92, 0.7) })
  const [clean = '', typed = ''] = report.split('\n\n')
  expect(clean.split('\n')).toHaveLength(measures.length + 3)
  expect(clean.split('\n')[0]).toBe('clean: 3 sources, 42 decisions')
  expect(clean).toContain('  owners          100.0%     50.0%     90.0%  -2.0\n')
  expect(clean).toMatch(/\n {2}right in everything 75\.0% {2}\+5\.0$/)
  expect(typed).toMatch(/\n {2}right in everything 80\.0% {2}new$/)
})

test('a score that did not move shows no change', () => {
  const same = { clean: classScore(0.9, 0.7) }
  expect(scoreTable(same, same)).not.toMatch(/[+-]\d|new/)
})

const falls: ReadonlyArray<readonly [title: string, now: ClassScore, before: ClassScore, boolean]> =
  [
    ['equal scores', classScore(0.9, 0.7), classScore(0.9, 0.7), false],
    ['a better one', classScore(0.95, 0.7), classScore(0.9, 0.7), false],
    ['a lower F1', classScore(0.899, 0.7), classScore(0.9, 0.7), true],
    ['fewer decisions right in everything', classScore(0.9, 0.699), classScore(0.9, 0.7), true],
  ]

test.each(falls)('%s: worse than what is kept?', (_, now, before, expected) => {
  expect(isWorse({ clean: now }, { clean: before })).toBe(expected)
})

test('a class without kept scores cannot be worse', () => {
  expect(isWorse({ clean: classScore(0, 0) }, {})).toBe(false)
})
