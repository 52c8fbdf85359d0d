import { describe, expect, test } from 'vitest'
import type { ReadLine } from '../../pipeline/recognise/engine.ts'
import { cutLine, findEnglish, settleEnglish } from '../../pipeline/recognise/english-lines.ts'
import { blank, rectangle } from '../support/grey.ts'

type Words = ReadonlyArray<readonly [text: string, confidence: number]>

/** Words of 40 pixels, 10 apart, moved by `dx` and `dy`. */
const lineOf = (words: Words, dx = 0, dy = 0): ReadLine => ({
  words: words.map(([text, confidence], index) => ({
    text,
    confidence,
    box: rectangle(index * 50 + dx, 10 + dy, index * 50 + 40 + dx, 30 + dy),
  })),
  box: rectangle(dx, 10 + dy, words.length * 50 + dx, 30 + dy),
  baseline: 30 + dy,
})

const sure = (text: string): Words => text.split(' ').map((word) => [word, 0.9])

describe('a line of English print', () => {
  test.each([
    ['The Project Director ৪ submit it', true],
    ['Head ০ Office will report', true],
    ['MIS সেল তথ্য হালনাগাদ করবে', false],
    ['Microsoft Excel ফরম্যাটে তথ্য প্রেরণ করতে হবে', false],
    // Too few letters to say so.
    ['(iii)', false],
    ['PD, DG', false],
    ['২৩.০০.০০০০', false],
  ])('%s: %s', (text, is) => {
    expect(findEnglish([lineOf(sure(text))]).has(0)).toBe(is)
  })

  test('is a short one, too, where the others are, but for Bangla words', () => {
    const texts = ['Venue: Conference room of the Board', '(৬)', 'Time ৫', 'মহাপরিচালক']
    expect(findEnglish(texts.map((text) => lineOf(sure(text))))).toEqual(new Set([0, 1, 2]))
    expect(findEnglish(['২৩', 'SDG'].map((text) => lineOf(sure(text))))).toEqual(new Set())
  })
})

describe('the line read again', () => {
  const image = blank(400, 60)

  /** The second reading in pixels of the cut-out, as the engine gives it. */
  const settled = (first: Words, second: Words): string => {
    const line = lineOf(first)
    const { at } = cutLine(image, line)
    const read = settleEnglish(line, [lineOf(second, 8 - at.x0, 8 - at.y0)], at)
    return read.words.map(({ text }) => text).join(' ')
  }

  const readings: ReadonlyArray<readonly [title: string, Words, Words, string]> = [
    [
      'small words and labels are the English ones',
      [
        ['(৬)', 0.8],
        ['Head', 0.9],
        ['০', 0.9],
        ['Office', 0.9],
      ],
      sure('(iv) Head of Office'),
      '(iv) Head of Office',
    ],
    [
      'a Bangla word in it stays',
      [
        ['Director', 0.9],
        ['মহাপরিচালক', 0.9],
        ['General', 0.9],
      ],
      sure('Director NRMS General'),
      'Director মহাপরিচালক General',
    ],
    [
      'a Bengali number beside a Bangla word stays',
      [
        ['৩.১', 0.9],
        ['Software', 0.9],
        ['এর', 0.9],
      ],
      sure('©.5 Software rd'),
      '৩.১ Software এর',
    ],
    [
      'what the English model doubts stays',
      [
        ['Office', 0.9],
        ['৭', 0.9],
      ],
      [
        ['Office', 0.9],
        ['?', 0.2],
      ],
      'Office ৭',
    ],
    [
      'what it did not see stays',
      [
        ['Office', 0.9],
        ['order', 0.9],
      ],
      sure('Office'),
      'Office order',
    ],
  ]

  test.each(readings)('%s', (_, first, second, text) => {
    expect(settled(first, second)).toBe(text)
  })

  test('takes in words that stand out of the line, and no more than the page', () => {
    const line = { ...lineOf(sure('To all')), box: rectangle(20, 14, 60, 26) }
    expect(cutLine(image, line).at).toEqual(rectangle(0, 10, 122, 30))
  })
})
