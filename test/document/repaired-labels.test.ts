import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { lostFirst, markerAt, repairedLetter } from '../../pipeline/document/markers.ts'

/** The label that a misread one must be behind the item `before`. */
function repair(before: string, text: string) {
  const previous = markerAt(fold(before), { start: 0, end: before.length }, before)
  if (previous === null) throw new Error(`expected a marker, found none in ${before}`)
  return repairedLetter(previous, text, { start: 0, end: text.length })
}

describe('the first label of a list', () => {
  const lost = (text: string, behind: string) => {
    const next = markerAt(fold(behind), { start: 0, end: behind.length }, behind)
    if (next === null) throw new Error(`expected a marker, found none in ${behind}`)
    return lostFirst(next, text, { start: 0, end: text.length })
  }

  it.each([
    ['() তালিকা', '(ii) …', 'i', '()'],
    ['() তালিকা', '(খ) …', 'ক', '()'],
    [') তালিকা', 'b) …', 'a', ')'],
    ['(1) তালিকা', '(ii) …', 'i', '(1)'],
    ['l) তালিকা', 'ii) …', 'i', 'l)'],
  ])('of “%s” before “%s” is %s', (text, behind, canonical, printed) => {
    const found = lost(text, behind)
    expect(found).toMatchObject({ canonical, ordinal: 1 })
    expect(text.slice(found?.start, found?.end)).toBe(printed)
    expect(text.slice(found?.content)).toBe('তালিকা')
  })

  it.each([
    ['() তালিকা', '(গ) …'],
    ['(1) তালিকা', '(খ) …'],
    ['(1) তালিকা', '(iii) …'],
    ['(১) তালিকা', '(ii) …'],
    ['() তালিকা', '২। …'],
    ['() তালিকা', 'খ) …'],
    ['তালিকা', '(খ) …'],
  ])('is not in “%s” before “%s”', (text, behind) => {
    expect(lost(text, behind)).toBeNull()
  })
})

describe('misread letters', () => {
  it.each([
    ['ঘ) …', '৬) তালিকা', 'ঙ', '৬)'],
    ['(গ) …', '(ষ) তালিকা', 'ঘ', '(ষ)'],
    ['জ. …', 'ব. তালিকা', 'ঝ', 'ব.'],
    ['ট) …', '৳) তালিকা', 'ঠ', '৳)'],
    ['ঘ. …', '৬ঙ. তালিকা', 'ঙ', '৬ঙ.'],
    ['i) …', 'i) তালিকা', 'ii', 'i)'],
    ['(iv) …', '(৬) তালিকা', 'v', '(৬)'],
    ['(ক) …', 'খে) তালিকা', 'খ', 'খে)'],
    ['(ছ) …', '(জজ) তালিকা', 'জ', '(জজ)'],
    ['ছ। …', 'জ তালিকা', 'জ', 'জ'],
    ['(i) …', '() তালিকা', 'ii', '()'],
    ['i) …', ') তালিকা', 'ii', ')'],
    ['(ক) …', '() তালিকা', 'খ', '()'],
    ['(জ) …', 'বে) তালিকা', 'ঝ', 'বে)'],
    ['b) …', '০) তালিকা', 'c', '০)'],
    ['৩.ঘ …', '৩.৬ তালিকা', '৩.ঙ', '৩.৬'],
  ])('behind “%s” the label of “%s” is %s', (before, text, canonical, printed) => {
    const repaired = repair(before, text)
    expect(repaired).toMatchObject({ canonical })
    expect(text.slice(repaired?.start, repaired?.end)).toBe(printed)
    expect(text.slice(repaired?.content)).toBe('তালিকা')
  })

  it.each([
    ['ঘ) …', '৭) তালিকা'],
    ['ঘ) …', '৬। তালিকা'],
    ['৫) …', '৬) তালিকা'],
    ['হ) …', '৬) তালিকা'],
    ['গ) …', 'তালিকা'],
    ['ii) …', 'v) তালিকা'],
    ['(ক) …', 'গে) তালিকা'],
    ['(ঘ) …', '৭ঙ) তালিকা'],
    ['ছ। …', 'ঝ তালিকা'],
    ['ছ) …', 'জ তালিকা'],
    ['(i) …', '(তালিকা)'],
    ['i) …', ')তালিকা'],
    ['b) …', '৭) তালিকা'],
    ['৩.ঘ …', '৩.৭ তালিকা'],
    ['৩.ঘ …', '৪.৬ তালিকা'],
  ])('behind “%s” there is none in “%s”', (before, text) => {
    expect(repair(before, text)).toBeNull()
  })
})
