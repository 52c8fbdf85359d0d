import { expect, test } from 'vitest'
import { align } from '../../pipeline/score/align.ts'

type Pairs = ReadonlyArray<readonly [gold: string | null, read: string | null]>

const alignments: ReadonlyArray<
  readonly [title: string, gold: readonly string[], read: readonly string[], Pairs]
> = [
  ['nothing with nothing', [], [], []],
  ['equal texts', ['ক সভা'], ['ক সভা'], [['ক সভা', 'ক সভা']]],
  [
    'texts in another order',
    ['প্রতিবেদন প্রেরণ', 'তালিকা প্রণয়ন'],
    ['তালিকা প্রণয়ন', 'প্রতিবেদন প্রেরণ'],
    [
      ['প্রতিবেদন প্রেরণ', 'প্রতিবেদন প্রেরণ'],
      ['তালিকা প্রণয়ন', 'তালিকা প্রণয়ন'],
    ],
  ],
  [
    'the likeliest first, so that a rough reading does not take a good one’s place',
    ['প্রতিবেদন প্রেরণ', 'প্রতিবেদন প্রেরণ করবেন'],
    ['প্রতিবেদন প্রেরণ করবেন'],
    [
      ['প্রতিবেদন প্রেরণ', null],
      ['প্রতিবেদন প্রেরণ করবেন', 'প্রতিবেদন প্রেরণ করবেন'],
    ],
  ],
  [
    'what is too unlike apart',
    ['প্রতিবেদন'],
    ['সভাপতি'],
    [
      ['প্রতিবেদন', null],
      [null, 'সভাপতি'],
    ],
  ],
  [
    'a missing and an extra one',
    ['ক', 'খ'],
    ['খ', 'গ'],
    [
      ['ক', null],
      ['খ', 'খ'],
      [null, 'গ'],
    ],
  ],
]

test.each(alignments)('%s', (_, gold, read, expected) => {
  const pairs = align(gold, read, (text) => text, 0.6)
  expect(pairs.map((pair) => [pair.gold, pair.read])).toEqual(expected)
})

test('equal texts of two table rows meet their own, by place', () => {
  const row = (place: number) => ({ text: 'ব্যবস্থা গ্রহণ করতে হবে', place })
  const pairs = align([row(1), row(2), row(3)], [row(1), row(2), row(3)], ({ text }) => text, 0.6)
  expect(pairs.map((pair) => [pair.gold?.place, pair.read?.place])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
})
