import { describe, expect, test } from 'vitest'
import type { ReadLine } from '../../pipeline/recognise/engine.ts'
import type { GreyImage, Rectangle } from '../../pipeline/recognise/image.ts'
import { settleStrokes } from '../../pipeline/recognise/strokes.ts'
import { blank, painted, rectangle } from '../support/grey.ts'

const black = 100

/** One word of print in a line from 10 to 50. */
const lineOf = (text: string, box: Rectangle): ReadLine => ({
  words: [{ text, confidence: 0.5, box }],
  box: rectangle(0, 10, 200, 50),
  baseline: 40,
})

const settled = (line: ReadLine, image: GreyImage): readonly string[] =>
  settleStrokes(line, image, black).words.map(({ text }) => text)

describe('a bar at the end of a word', () => {
  const box = rectangle(20, 10, 90, 50)
  const headline = rectangle(20, 16, 80, 20)
  const stroke = rectangle(76, 16, 80, 42)
  const apart = rectangle(86, 16, 90, 42)
  const hanging = painted(blank(200, 80), [headline, rectangle(40, 20, 44, 42), stroke])
  const alone = painted(blank(200, 80), [headline, rectangle(40, 20, 44, 42), apart])

  test.each([
    ['hangs on the headline after a consonant: it is া', 'জেল৷', hanging, 'জেলা'],
    ['hangs there after a conjunct', 'নিরাপত্ত৷', hanging, 'নিরাপত্তা'],
    ['hangs there after া, which was read from it already', 'করা৷', hanging, 'করা'],
    ['stands alone: it is a dari', 'হয়৷', alone, 'হয়।'],
    ['behind a number, its blot touching: a dari', '১৷', hanging, '১।'],
    ['alone: a dari', '৷', hanging, '।'],
    ['in a bracket behind a per cent sign: its own', '৪.৮%।)', hanging, '৪.৮%)'],
    ['read as a dari is one', 'হয়।', hanging, 'হয়।'],
  ])('%s', (_, text, image, expected) => {
    expect(settled(lineOf(text, box), image)).toEqual([expected])
  })

  test('is not looked for in the word behind it', () => {
    const next = painted(hanging, [rectangle(100, 16, 104, 42)])
    expect(settled(lineOf('জেল৷', box), next)).toEqual(['জেলা'])
  })
})

describe('two points one above the other', () => {
  const box = rectangle(50, 20, 60, 42)
  const dots = [rectangle(52, 20, 57, 25), rectangle(52, 37, 57, 42)]
  const rings = painted(
    painted(blank(200, 80), [rectangle(50, 20, 60, 30), rectangle(50, 32, 60, 42)]),
    [rectangle(52, 22, 58, 28), rectangle(52, 34, 58, 40)],
    255,
  )

  test.each([
    ['are a visarga where they are rings', '8', rings, 'ঃ'],
    ['are a colon where they are dots', '8', painted(blank(200, 80), dots), ':'],
    ['behind a number whose box is theirs alone', '১:', painted(blank(200, 80), dots), '১:'],
    ['are not seen in one blot', '8', painted(blank(200, 80), [box]), '8'],
    [
      'are not the bars of =',
      '=',
      painted(blank(200, 80), [rectangle(40, 25, 60, 28), rectangle(40, 33, 60, 36)]),
      '=',
    ],
  ])('%s', (_, text, image, expected) => {
    expect(settled(lineOf(text, box), image)).toEqual([expected])
  })
})

test('a dari that was read apart belongs to the word before it', () => {
  const line: ReadLine = {
    ...lineOf('হবে', rectangle(20, 10, 60, 50)),
    words: [
      { text: 'হবে', confidence: 0.9, box: rectangle(20, 10, 60, 50) },
      { text: '।', confidence: 0.4, box: rectangle(68, 10, 72, 50) },
    ],
  }
  const { words } = settleStrokes(line, blank(200, 80), black)
  expect(words).toEqual([{ text: 'হবে।', confidence: 0.4, box: rectangle(20, 10, 72, 50) }])
})
