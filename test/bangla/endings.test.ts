import { describe, expect, it } from 'vitest'
import {
  caseOfDetached,
  detachedEndingLength,
  inflectionsOf,
  type Case,
} from '../../pipeline/bangla/endings.ts'

describe('endings of nouns', () => {
  const cases: ReadonlyArray<
    readonly [word: string, stem: string, grammaticalCase: Case, isPlural: boolean]
  > = [
    ['মন্ত্রণালয়কে', 'মন্ত্রণালয়', 'objective', false],
    ['বিভাগসমূহকে', 'বিভাগ', 'objective', true],
    ['কর্মকর্তাগণকে', 'কর্মকর্তা', 'objective', true],
    ['কর্মকর্তাদেরকে', 'কর্মকর্তা', 'objective', true],
    ['অধিদপ্তরের', 'অধিদপ্তর', 'genitive', false],
    ['কমিটির', 'কমিটি', 'genitive', false],
    ['মন্ত্রণালয়ের', 'মন্ত্রণালয়', 'genitive', false],
    ['কর্মকর্তাদের', 'কর্মকর্তা', 'genitive', true],
    ['দপ্তরগুলোর', 'দপ্তর', 'genitive', true],
    ['প্রকল্পটির', 'প্রকল্প', 'genitive', false],
    ["সংস্থা'র", 'সংস্থা', 'genitive', false],
    ['বিভাগে', 'বিভাগ', 'locative', false],
    ['শাখায়', 'শাখা', 'locative', false],
    ['কমিটিতে', 'কমিটি', 'locative', false],
    ['দপ্তরসমূহে', 'দপ্তর', 'locative', true],
    ['সদস্যবৃন্দ', 'সদস্য', 'bare', true],
    ['শিক্ষকরা', 'শিক্ষক', 'bare', true],
    ['বিভাগকেও', 'বিভাগ', 'objective', false],
    ['অধিদপ্তর', 'অধিদপ্তর', 'bare', false],
  ]
  it.each(cases)('reads %s as %s, %s', (word, stem, grammaticalCase, isPlural) => {
    const readings = inflectionsOf(word).filter((reading) => reading.stem === stem)
    expect(readings).toContainEqual(expect.objectContaining({ case: grammaticalCase, isPlural }))
  })

  it.each([
    ['বিভাগসমূহকে', 'বিভাগসমূহ'],
    ['কর্মকর্তাগণকে', 'কর্মকর্তাগণ'],
    ['অধিদপ্তরের', 'অধিদপ্তর'],
  ])('without its case %s is %s', (word, uncased) => {
    const stems = inflectionsOf(word).filter(({ case: of }) => of !== 'bare')
    expect(stems.map((reading) => word.slice(0, reading.uncased))).toContain(uncased)
  })

  it.each([
    ['একে', 'এ'],
    ['কর', 'ক'],
    ['টিকে', ''],
  ])('leave more than one sign: %s is not “%s” with an ending', (word, stem) => {
    expect(inflectionsOf(word).map((reading) => reading.stem)).not.toContain(stem)
  })
})

describe('endings that stand apart', () => {
  const cases: ReadonlyArray<readonly [rest: string, ending: string, of: Case]> = [
    [' এর কার্যক্রম', ' এর', 'genitive'],
    [' সমূহ হতে', ' সমূহ', 'bare'],
    [')কে অবহিত করতে হবে', ')কে', 'objective'],
    ["'র মতামত", "'র", 'genitive'],
    [' গুলোকে', ' গুলোকে', 'objective'],
    [' কে অনুরোধ', ' কে', 'objective'],
  ]
  it.each(cases)('ends at “%s” after the ending', (rest, ending, of) => {
    expect(rest.slice(0, detachedEndingLength(rest))).toBe(ending)
    expect(caseOfDetached(ending)).toBe(of)
  })

  it.each([' কেন্দ্র স্থাপন', ' এরপর সভা', ' গণপূর্ত অধিদপ্তর', ' তেল আমদানি', ' র‍্যাব', ', এর', ''])(
    'are not seen in “%s”',
    (rest) => {
      expect(detachedEndingLength(rest)).toBe(0)
    },
  )
})
