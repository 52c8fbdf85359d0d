import { availableParallelism } from 'node:os'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LineReader } from '../pipeline/recognise/engine.ts'
import { openTesseract } from '../pipeline/recognise/tesseract.ts'
import { scoreFolder, type Scores } from '../pipeline/score/index.ts'
import { isWorse } from '../pipeline/score/report.ts'

const committed = JSON.parse(readFileSync('corpus/scores.json', 'utf8')) as Scores
let reader: LineReader
let scores: Scores

beforeAll(async () => {
  reader = openTesseract(availableParallelism())
  scores = await scoreFolder('corpus/gold', { reader, anchor: 'meeting' }, () => {})
}, 600_000)
afterAll(() => reader.close())

describe('the scores on gold', () => {
  test('cover every class', () => {
    expect(Object.keys(scores)).toEqual(Object.keys(committed))
  })

  test.each(['typed', 'synthetic'])('of %s text have not fallen', (name) => {
    const only = (all: Scores): Scores => ({ [name]: all[name] as Scores[string] })
    expect(isWorse(only(scores), only(committed))).toBe(false)
  })

  // What is recognised may differ by a word between processors: a decision more or less is no fall.
  test.each(['clean', 'skewed', 'stamped'])('of %s scans have not fallen by a decision', (name) => {
    expect(scores[name]?.fields.decisions.f1).toBe(1)
    expect(scores[name]?.complete).toBeGreaterThan((committed[name]?.complete ?? 1) - 0.06)
  })
})

test('of the five real documents every decision is found with its label, and nothing else', () => {
  const { decisions, labels, owners, modality, deadlines, header } =
    scores['typed']?.fields ?? ({} as Scores[string]['fields'])
  expect([decisions.precision, decisions.recall, labels.f1]).toEqual([1, 1, 1])
  for (const { f1 } of [owners, modality, deadlines, header]) expect(f1).toBeGreaterThan(0.95)
})
