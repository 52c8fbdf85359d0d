import { describe, expect, it } from 'vitest'
import { isAcronym, latinAcronymPattern } from '../../pipeline/bangla/acronyms.ts'

describe('acronyms', () => {
  it.each([
    'ইডিসিএল',
    'ডিপিএইচই',
    'এলজিইডি',
    'বিআইডব্লিউটিএ',
    'বিএডিসি',
    'টিসিবি',
    'বিটিআরসি',
    'আইএমইডি',
    'ইআরডি',
    'এডিবি',
  ])('%s spells out the letters of an office', (word) => {
    expect(isAcronym(word)).toBe(true)
  })

  it.each([
    'ডিপিপি',
    'এডিপি',
    'কেপিআই',
    'আইসিটি',
    'সিসি',
    'এটি',
    'সেটি',
    'শাখা',
    'বিধি',
    'কমিটি',
    'সিটি',
    'পিপিআর',
  ])('%s names no office', (word) => {
    expect(isAcronym(word)).toBe(false)
  })

  it.each([
    ['PMU ও SDCMU যৌথভাবে', ['PMU', 'SDCMU']],
    ['(SPBMU)', ['SPBMU']],
    ['ICT বিভাগ, ERD ও ADB', ['ICT', 'ERD', 'ADB']],
    ['MoF, Rapid, A4, K', []],
    ['COVID19 ও 4G', []],
    ['অর্থ বিভাগ', []],
  ])('in Latin letters of “%s” are %j', (text, acronyms) => {
    expect([...text.matchAll(latinAcronymPattern)].map(([found]) => found)).toEqual(acronyms)
  })
})
