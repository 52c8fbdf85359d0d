import { describe, expect, test } from 'vitest'
import { settleBullets } from '../../pipeline/recognise/bullets.ts'
import type { ReadLine } from '../../pipeline/recognise/engine.ts'
import type { GreyImage, Rectangle } from '../../pipeline/recognise/image.ts'
import { blank, painted, rectangle } from '../support/grey.ts'

const ink = 128

/** A line's first word with how sure the model is, null where it read nothing of the mark; the words behind it begin at 60. */
type Read = readonly [mark: readonly [text: string, confidence: number] | null, rest: string]

/** Lines of 40 pixels, 50 apart; marks stand from 20 to 40. */
const linesOf = (reads: readonly Read[]): readonly ReadLine[] =>
  reads.map(([mark, rest], index) => {
    const y0 = 10 + index * 50
    const first = mark === null ? [] : [{ text: mark[0], confidence: mark[1], box: rectangle(20, y0 + 10, 40, y0 + 30) }] // prettier-ignore
    return {
      words: [...first, { text: rest, confidence: 0.9, box: rectangle(60, y0, 300, y0 + 40) }],
      box: rectangle(20, y0, 300, y0 + 40),
      baseline: y0 + 36,
    }
  })

/** What stands at the head of a line, in pixels from its top left. */
const square = [rectangle(20, 12, 36, 28)]
const arrow = [rectangle(20, 10, 24, 32), rectangle(24, 18, 38, 22), rectangle(34, 14, 38, 28)]
const other = [rectangle(20, 10, 40, 14), rectangle(20, 14, 24, 34), rectangle(30, 30, 40, 34)]

const pageOf = (heads: ReadonlyArray<readonly Rectangle[]>): GreyImage =>
  heads.reduce(
    (page, marks, index) => {
      const y = 10 + index * 50
      const words = rectangle(60, y + 6, 300, y + 36)
      const moved = marks.map(({ x0, y0, x1, y1 }) => rectangle(x0, y0 + y, x1, y1 + y))
      return painted(page, [...moved, words])
    },
    blank(320, 20 + heads.length * 50),
  )

const texts = (reads: readonly Read[], heads: ReadonlyArray<readonly Rectangle[]>) =>
  settleBullets(linesOf(reads), 0, pageOf(heads), ink).map(({ words }) =>
    words.map(({ text }) => text).join(' '),
  )

describe('a bullet', () => {
  test('is a disc or a square, whatever was read of it, and if nothing was', () => {
    const reads: readonly Read[] = [
      [['১', 0.5], 'করবেন'],
      [null, 'করবে'],
    ]
    expect(texts(reads, [square, square])).toEqual(['• করবেন', '• করবে'])
    expect(texts(reads.slice(0, 1), [square])).toEqual(['• করবেন'])
  })

  test('is a mark that opens several lines just so', () => {
    const reads: readonly Read[] = [
      [['৯».', 0.4], 'করবেন।'],
      [['৯', 0.9], 'করবে।'],
      [['/', 0.9], 'হবে।'],
    ]
    expect(texts(reads, [arrow, arrow, other])).toEqual(['• করবেন।', '• করবে।', '/ হবে।'])
  })

  test('keeps what was read of it, and where it stands', () => {
    const [line] = settleBullets(linesOf([[['১', 0.5], 'করবেন']]), 0, pageOf([square]), ink)
    expect(line?.words[0]).toMatchObject({ raw: '১', box: rectangle(20, 22, 36, 38) })
  })
})

describe('no bullet', () => {
  const like = [arrow, arrow]

  test.each<readonly [string, readonly Read[], readonly string[]]>([
    [
      'is a word',
      [[['ও', 0.9], 'শাখা।'], [['ও', 0.9], 'দপ্তর।']], // prettier-ignore
      ['ও শাখা।', 'ও দপ্তর।'],
    ],
    [
      'is a label',
      [[['১।', 0.9], 'করবেন।'], [['১।', 0.9], 'করবে।']], // prettier-ignore
      ['১। করবেন।', '১। করবে।'],
    ],
    [
      'is a label that is doubted, of another list each time',
      [[['১.', 0.4], 'করবেন।'], [['১.', 0.4], 'করবে।']], // prettier-ignore
      ['১. করবেন।', '১. করবে।'],
    ],
    [
      'is a label with another sign, however doubted',
      [[['৪।', 0.4], 'করবেন।'], [['৪।', 0.4], 'করবে।']], // prettier-ignore
      ['৪। করবেন।', '৪। করবে।'],
    ],
    [
      'is a label of several numbers',
      [[['২.১', 0.4], 'করবেন।'], [['২.২', 0.4], 'করবে।']], // prettier-ignore
      ['২.১ করবেন।', '২.২ করবে।'],
    ],
    [
      'is a number whose sign was read apart',
      [[['৪', 0.9], '।'], [['৪', 0.9], '।']], // prettier-ignore
      ['৪ ।', '৪ ।'],
    ],
    [
      'is a dash that was read as one',
      [[['-', 0.9], 'করবেন।'], [['-', 0.9], 'করবে।']], // prettier-ignore
      ['- করবেন।', '- করবে।'],
    ],
    [
      'is a digit at which a sentence goes on',
      [[['৫', 0.9], 'জন'], [['৫', 0.9], 'দিন']], // prettier-ignore
      ['৫ জন', '৫ দিন'],
    ],
  ])('%s', (_, reads, expected) => {
    expect(texts(reads, like)).toEqual(expected)
  })

  test('is as high as its line: the dark edge of a copy', () => {
    const edge = [rectangle(0, 0, 30, 40)]
    const reads: readonly Read[] = [
      [null, 'করবেন।'],
      [null, 'করবে।'],
    ]
    expect(texts(reads, [edge, edge])).toEqual(['করবেন।', 'করবে।'])
  })

  test('has something beside it: the letter is the first of a word', () => {
    const joined = [rectangle(20, 12, 58, 28)]
    const reads: readonly Read[] = [
      [['ক', 0.5], 'রা।'],
      [['ক', 0.5], 'রা।'],
    ]
    expect(texts(reads, [joined, joined])).toEqual(['ক রা।', 'ক রা।'])
  })
})
