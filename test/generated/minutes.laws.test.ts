import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../support/reading.ts'
import { plantedMinutes } from './minutes.ts'
import { plantedOutline, readOutline } from './outline.ts'

/** Fixed, so that a failure is the program's or the generator's, never the day's. Raise `runs` to look further. */
const seed = 20260427
const runs = 400

/** A failure prints the shortest minutes that fail, then what was planted beside what was read. */
test('the decisions planted in minutes are read, and no others', () => {
  fc.assert(
    fc.property(plantedMinutes, ({ text, decisions }) => {
      const [minutes, ...others] = readText(text).documents
      const read = minutes?.decisions.map((decision) => readOutline(decision))
      expect(read).toEqual(decisions.map((decision) => plantedOutline(decision)))
      expect(others.flatMap((document) => document.decisions)).toEqual([])
    }),
    { seed, numRuns: runs },
  )
})
