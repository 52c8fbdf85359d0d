import { expect, test } from 'vitest'
import { acceptances, binsOf, lowestSafe, type Judged } from '../../pipeline/score/calibration.ts'
import { calibrationTable } from '../../pipeline/score/report.ts'

const judged = (confidence: number, right: number, wrong: number): readonly Judged[] => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
]

const actions = [...judged(0.92, 6, 0), ...judged(0.85, 1, 1), ...judged(0.4, 1, 1)]

test('actions are counted by their confidence, from sure to unsure', () => {
  expect(binsOf(actions)).toEqual([
    { from: 0.9, actions: 6, said: expect.closeTo(0.92), right: 1 },
    { from: 0.8, actions: 2, said: expect.closeTo(0.85), right: 0.5 },
    { from: 0.3, actions: 2, said: expect.closeTo(0.4), right: 0.5 },
  ])
})

test('accepting from a threshold on takes all above it, right and wrong', () => {
  expect(acceptances(actions, [0.85, 0.4, 0.92])).toEqual([
    { threshold: 0.92, accepted: 0.6, wrong: 0 },
    { threshold: 0.85, accepted: 0.8, wrong: expect.closeTo(1 / 8) },
    { threshold: 0.4, accepted: 1, wrong: expect.closeTo(0.2) },
  ])
})

test('the lowest safe threshold is picked, though one above it is not safe', () => {
  const uneven = [...judged(0.9, 0, 1), ...judged(0.8, 99, 0), ...judged(0.5, 0, 10)]
  expect(lowestSafe(uneven, 0.01)).toMatchObject({ threshold: 0.8, wrong: expect.closeTo(0.01) })
  expect(lowestSafe(judged(0.8, 1, 1), 0.01)).toBeNull()
})

test('the report says what could be accepted unseen, or that nothing could', () => {
  expect(calibrationTable(actions)).toContain('from 0.92 up at most 1.0% is wrong: 60.0% accepted')
  expect(calibrationTable(judged(0.8, 1, 1))).toContain('at no threshold')
})
