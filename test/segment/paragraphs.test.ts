import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

type Expected = readonly [number: number | null, label: string | null, text: string]

const second = 'রেশম বোর্ডের প্রতিনিধি জানান যে, চলতি মৌসুমে তুঁত চারা বিতরণ শেষ হয়েছে।'
const third = 'উপপরিচালক সুতার বাজারদর সম্পর্কে সভাকে অবহিত করেন।'

/** Behind the opening paragraph of the minutes, which bears no number. */
const cases: ReadonlyArray<readonly [how: string, body: string, paragraphs: readonly Expected[]]> =
  [
    [
      'a dari',
      `২। ${second}\n\n৩। ${third}`,
      [
        [2, '২।', second],
        [3, '৩।', third],
      ],
    ],
    [
      'two digits',
      `০২। ${second}\n\n০৩। ${third}`,
      [
        [2, '০২।', second],
        [3, '০৩।', third],
      ],
    ],
    [
      'a bracket',
      `০২) ${second}\n\n০৩) ${third}`,
      [
        [2, '০২)', second],
        [3, '০৩)', third],
      ],
    ],
    [
      'two brackets',
      `(২) ${second}\n\n(৩) ${third}`,
      [
        [2, '(২)', second],
        [3, '(৩)', third],
      ],
    ],
    [
      'a full stop',
      `২. ${second}\n\n৩. ${third}`,
      [
        [2, '২.', second],
        [3, '৩.', third],
      ],
    ],
    [
      'a decimal zero',
      `০২.০ ${second}\n\n০৩.০ ${third}`,
      [
        [2, '০২.০', second],
        [3, '০৩.০', third],
      ],
    ],
    [
      'a number that is lost',
      `২। ${second}\n\n৪। ${third}`,
      [
        [2, '২।', second],
        [4, '৪।', third],
      ],
    ],
  ]

/** Numbers at the start of a line that count something else. */
const refuses: ReadonlyArray<readonly [why: string, line: string]> = [
  ['a count', '০৩ টি খামারের নিবন্ধন এখনো হয়নি বলে তিনি উল্লেখ করেন।'],
  ['a number out of sequence', '১২। অনুচ্ছেদে বর্ণিত শর্ত পূরণ হয়েছে বলে তিনি উল্লেখ করেন।'],
  ['a date', '০৫-০৪-২০২৬ তারিখে নিলাম অনুষ্ঠিত হয়েছে বলে তিনি উল্লেখ করেন।'],
  ['a sum', '৩.৫০ কোটি টাকা বরাদ্দ পাওয়া গেছে বলে তিনি উল্লেখ করেন।'],
  ['a letter', 'ক) তুঁত চাষের জমির পরিমাণ কমেছে বলে তিনি উল্লেখ করেন।'],
]

const paragraphsOf = (body: string): readonly Expected[] => {
  const { documents } = readText(minutesOf(body))
  return documents.flatMap(({ paragraphs }) =>
    paragraphs.map(({ number, label, text }): Expected => [number, label, text]),
  )
}

describe('the paragraphs of minutes', () => {
  it.each(cases)('are numbered with %s', (_how, body, expected) => {
    const [opening, ...numbered] = paragraphsOf(body)
    expect(opening?.slice(0, 2)).toEqual([null, null])
    expect(opening?.[2]).toMatch(/^সভাপতি উপস্থিত সকলকে .* আলোচনা হয়।$/u)
    expect(numbered.map(([number, label]) => [number, label])).toEqual(
      expected.map(([number, label]) => [number, label]),
    )
    expect(numbered[0]?.[2]).toBe(expected[0]?.[2])
    expect(numbered[1]?.[2].startsWith(expected[1]?.[2] ?? '?')).toBe(true)
  })

  it.each(refuses)('do not begin at %s: %s', (_why, line) => {
    const numbered = paragraphsOf(`২। ${second}\n\n${line}\n\n৩। ${third}`)
    expect(numbered.map(([number]) => number)).toEqual([null, 2, 3])
    expect(numbered[1]?.[2]).toBe(`${second} ${line}`)
  })

  it('do not begin at the numbers of a list of decisions', () => {
    const { documents } = readText(
      minutesOf(`২। ${second}

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

১) তুঁত চারা রোপণ করতে হবে।

২) সুতার মান পরীক্ষা করতে হবে।`),
    )
    expect(documents[0]?.paragraphs.map(({ number }) => number)).toEqual([null, 2, 3])
    expect(documents[0]?.decisions.map(({ paragraph }) => paragraph)).toEqual([3, 3])
  })
})
