import { describe, expect, test } from 'vitest'
import { reasonMeanings, type ReasonCode } from '../../../schemas/reason.ts'
import { derive } from '../../../pipeline/review/derive.ts'
import { doubtOf, minutesFor, reasonsOf, standingOf } from '../../../pipeline/review/standing.ts'
import { fieldNames } from '../../../pipeline/review/fields.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { machineDecision } from '../../support/review.ts'

const machine = machineDecision()
const known = { id: machine.id, version: 1, machine, at: () => machine, entries: [] }
const action = derive(known)?.actions[0] as ReviewedAction
const with_ = (...reasons: readonly ReasonCode[]): ReviewedAction => ({
  ...action,
  confidence: 0.9,
  reasons: [...reasons],
})

describe('how a field stands', () => {
  test.each([
    ['owners', [], 'found'],
    ['owners', ['owner-inherited'], 'inferred'],
    ['deadline', ['deadline-relative'], 'inferred'],
    ['deadline', ['deadline-relative', 'number-word-disagrees'], 'conflict'],
    ['modality', ['negative'], 'found'],
    ['text', ['low-recognition'], 'inferred'],
    ['recipients', ['owner-inferred'], 'found'],
  ] as const)('%s with %j: %s', (field, reasons, expected) => {
    expect(standingOf(field, with_(...reasons))).toBe(expected)
  })

  test('what is not there is absent', () => {
    expect(standingOf('owners', { ...with_('owner-missing'), owners: [] })).toBe('absent')
    expect(standingOf('deadline', { ...action, deadline: null })).toBe('absent')
  })

  test('a person’s word is that, until the machine says something else', () => {
    const said = { by: 'person', person: 'রহিম', at: null, change: 1 } as const
    const theirs = { ...with_('owner-inferred'), origins: { ...action.origins, owners: said } }
    expect(standingOf('owners', theirs)).toBe('person')
    const differing = { ...theirs, differences: [{ field: 'owners' as const, machine: [] }] }
    expect(standingOf('owners', differing)).toBe('conflict')
  })

  test('every reason speaks of one field', () => {
    for (const reason of Object.keys(reasonMeanings) as ReasonCode[])
      expect(fieldNames.filter((field) => reasonsOf(field, with_(reason)).length > 0)).toHaveLength(
        1,
      )
  })
})

describe('how much an action needs a person', () => {
  test.each([
    [[], 0.9, 1],
    [['deadline-relative', 'negative'], 0.85, 1],
    [['owner-inherited'], 0.9, 2],
    [[], 0.79, 2],
    [['deadline-ambiguous'], 0.9, 3],
  ] as const)('%j at %d: %d', (reasons, confidence, doubt) => {
    expect(doubtOf({ ...with_(...reasons), confidence })).toBe(doubt)
  })
})

test('minutes are whole, and none where there is nothing to do', () => {
  expect([minutesFor(0, 0), minutesFor(1, 0), minutesFor(12, 0), minutesFor(0, 100)]).toEqual([
    0, 1, 6, 10,
  ])
})
