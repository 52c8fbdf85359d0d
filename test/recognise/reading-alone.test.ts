import { describe, expect, test } from 'vitest'
import type { ReadLine, ReadWord } from '../../pipeline/recognise/engine.ts'
import { cutWord, findWeak, settleAlone } from '../../pipeline/recognise/reading-alone.ts'
import { blank, levelAt, painted, rectangle } from '../support/grey.ts'

const box = rectangle(20, 20, 60, 40)
const word = (text: string, confidence: number): ReadWord => ({ text, confidence, box })
const lineOf = (...words: readonly ReadWord[]): ReadLine => ({ words, box, baseline: 40 })

test.each([
  ['a word hardly read', word('প্রশাপক', 0.5), true],
  ['a word well read', word('প্রশাসক', 0.9), false],
  ['a number sooner than a word', word('০৬.০৭.২০১৭', 0.88), true],
  ['a number well read', word('০৬.০৭.২০১৭', 0.95), false],
  ['Latin letters, which were read twice already', word('MIS', 0.5), false],
  ['a sign alone', word('।', 0.2), false],
  ['ink that has no word yet', word('', 0), true],
])('%s: worth a second look or not', (_, one, isWeak) => {
  const found = findWeak([lineOf(), lineOf(word('জেলা', 0.95), one)])
  expect(found).toEqual(isWeak ? [{ line: 1, at: 1 }] : [])
})

test.each([
  ['sure Bangla becomes its word', word('০৭', 0.8), '০৭'],
  ['a guess does not', word('০৭', 0.4), ''],
  ['nor do other signs', word('o|', 0.9), ''],
])('ink that has no word yet: %s', (_, again, text) => {
  expect(settleAlone(word('', 0), [lineOf(again)]).text).toBe(text)
})

test('a word is cut out with white around it', () => {
  const page = painted(blank(100, 60), [box])
  const cut = cutWord(page, word('জেলা', 0.5))
  expect([cut.width, cut.height]).toEqual([40 + 6 + 24, 20 + 6 + 24])
  expect([levelAt(cut, 14, 14), levelAt(cut, 15, 15)]).toEqual([255, 0])
})

describe('two readings of one word', () => {
  test.each<[string, ReadWord, readonly ReadWord[], string, number]>([
    ['that agree are surer', word('জেলা', 0.5), [word('জেলা', 0.8)], 'জেলা', 0.8],
    [
      'the second is a word, the first none',
      word('প্রশাপক', 0.6),
      [word('প্রশাসক', 0.5)],
      'প্রশাসক',
      0.5,
    ],
    [
      'the first is a word, the second none',
      word('প্রশাসক', 0.5),
      [word('প্রশাপক', 0.9)],
      'প্রশাসক',
      0.5,
    ],
    ['both are names: the surer one', word('হক্ক', 0.3), [word('হব্ব', 0.6)], 'হব্ব', 0.6],
    ['both are names, hardly apart', word('হক্ক', 0.5), [word('হব্ব', 0.55)], 'হক্ক', 0.5],
    ['numbers that differ stay, in doubt', word('১৫/০৫', 0.8), [word('২৫/০৫', 0.95)], '১৫/০৫', 0.4],
    ['numbers that agree', word('১৫/০৫', 0.8), [word('১৫/০৫', 0.95)], '১৫/০৫', 0.95],
    ['nothing was read again', word('জেলা', 0.5), [], 'জেলা', 0.5],
    ['a word fell apart', word('প্রশাপক', 0.6), [word('জেলা', 0.9), word('সভা', 0.9)], 'প্রশাপক', 0.6],
  ])('%s', (_, first, again, text, confidence) => {
    const settled = settleAlone(first, [lineOf(...again)])
    expect(settled).toMatchObject({ text, confidence, box })
    expect(settled.raw).toBe(text === first.text ? undefined : first.text)
  })
})
