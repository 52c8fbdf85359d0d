import { describe, expect, it } from 'vitest'
import { englishPredicate } from '../../pipeline/bangla/english.ts'
import type { Predicate } from '../../pipeline/bangla/verbs.ts'

describe('English predicates', () => {
  type Row = readonly [
    clause: string,
    printed: string,
    modality: Predicate['modality'],
    voice: Predicate['voice'],
    isNegative: boolean,
  ]
  const cases: readonly Row[] = [
    ['ministries are requested to send a report', 'are requested to', 'request', 'request', false],
    [
      'all divisions are also requested to attend',
      'are also requested to',
      'request',
      'request',
      false,
    ],
    ['new ministries will be included', 'will be ', 'must', 'passive', false],
    ['the division shall submit the proposal', 'shall', 'must', 'active', false],
    ['the director has to send the list', 'has to', 'must', 'active', false],
    ['the list may be revised', 'may be ', 'may', 'passive', false],
    ['the committee may invite experts', 'may', 'may', 'active', false],
    ['no fee: the office shall not charge applicants', 'shall not', 'must', 'active', true],
    ['the fund must not be used for travel', 'must not be ', 'must', 'passive', true],
    [
      'the budget was unanimously approved',
      'was unanimously approved',
      'resolved',
      'passive',
      false,
    ],
  ]
  it.each(cases)('says what binds in “%s”', (clause, printed, modality, voice, isNegative) => {
    const found = englishPredicate(clause)
    expect(found).toMatchObject({ modality, voice, isNegative })
    expect(clause.slice(found?.start, found?.end)).toBe(printed)
  })

  it.each([
    'the secretary thanked all members',
    'he requested the members to attend',
    'the work is going on',
    'the meeting ended at noon',
    'goodwill of the partners',
  ])('finds nothing that binds in “%s”', (clause) => {
    expect(englishPredicate(clause)).toBeNull()
  })
})
