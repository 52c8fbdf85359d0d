import { beforeAll, expect, test } from 'vitest'
import { chance } from '../../../bench/model/chance.ts'
import { measureTampered, measureUntouched } from '../../../bench/model/measure.ts'
import { readGold, type GoldText } from '../../../bench/model/read-gold.ts'

let texts: readonly GoldText[]
beforeAll(async () => {
  texts = await readGold('corpus/gold')
}, 120_000)

test('of 300 tampered answers 99 in 100 are told by the field that was changed', () => {
  const kinds = Object.values(measureTampered(texts, 20, chance(1)))
  const tried = kinds.reduce((sum, one) => sum + one.tried, 0)
  const caught = kinds.reduce((sum, one) => sum + one.byField, 0)
  expect(tried).toBe(300)
  expect(caught / tried).toBeGreaterThanOrEqual(0.99)
}, 120_000)

test('of the fields of answers that say what people say, at most 1 in 100 is told as a conflict', () => {
  const { fields, flagged } = measureUntouched(texts)
  expect(fields).toBeGreaterThan(10_000)
  expect(flagged / fields).toBeLessThanOrEqual(0.01)
}, 120_000)
