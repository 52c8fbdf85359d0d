import { describe, expect, it } from 'vitest'
import { foldSpelling } from '../../pipeline/bangla/fold.ts'
import { organisationNames, organisationOfMemo } from '../../pipeline/registry/organisations.ts'

const idsOf = (name: string): readonly string[] => [
  ...new Set(organisationNames.filter(([known]) => known === name).map(([, { id }]) => id)),
]

describe('the registry of organisations', () => {
  it.each([
    ['মন্ত্রিপরিষদ বিভাগ', 'cabinet-division'],
    ['মন্ত্রীপরিষদ বিভাগ', 'cabinet-division'],
    ['সমাজকল্যাণ মন্ত্রণালয়', 'ministry-of-social-welfare'],
    ['মহিলা বিষয়ক অধিদপ্তর', 'department-of-women-affairs'],
    ['এলজিইডি', 'local-government-engineering-department'],
    ['Finance Division', 'finance-division'],
  ])('knows %s', (name, id) => {
    expect(idsOf(name)).toEqual([id])
  })

  it.each([
    'মন্ত্রণালয়',
    'বিভাগ',
    'সমন্বয়',
    'ইনোভেশন টিম',
    'আইসিটি শাখা',
    'MoL',
    'CD',
    'DC',
    'SC',
    'ডিসি',
  ])('leaves out %s, which may mean several', (name) => {
    expect(idsOf(name)).toEqual([])
  })

  it('has every name in the normal form of Unicode, without blanks around it', () => {
    const names = organisationNames.map(([name]) => name)
    expect(names.filter((name) => name !== name.normalize('NFC').trim())).toEqual([])
  })

  it('gives no two organisations the same name, in whatever spelling', () => {
    const ids = Map.groupBy(organisationNames, ([name]) => foldSpelling(name))
    const shared = [...ids.values()].filter(
      (same) => new Set(same.map(([, { id }]) => id)).size > 1,
    )
    expect(shared.map((same) => same.map(([name]) => name))).toEqual([])
  })

  it('gives every organisation an id of its own', () => {
    const names = Map.groupBy(organisationNames, ([, { id }]) => id)
    const shared = [...names.values()].filter(
      (same) => new Set(same.map(([, { name }]) => name)).size > 1,
    )
    expect(shared).toEqual([])
  })

  it.each([
    ['41.00.0000.043.12.006.16-456', 'ministry-of-social-welfare'],
    ['32.00.0000.034.16.001.20.81', 'ministry-of-women-and-children-affairs'],
    ['04.00.0000.511.101.16.0001.24-32', 'cabinet-division'],
    ['57.00.0000.043.23,003,17,108', 'technical-and-madrasah-education-division'],
  ])('knows the ministry of memo %s', (memo, id) => {
    expect(organisationOfMemo(memo)?.id).toBe(id)
  })

  it.each(['99.00.0000.043.12.006.16', 'বাউবি/প্রশা/2023/112', ''])(
    'knows no ministry for memo “%s”',
    (memo) => {
      expect(organisationOfMemo(memo)).toBeNull()
    },
  )
})
