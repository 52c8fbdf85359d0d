import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

type Expected = readonly [
  serial: number | null,
  text: string,
  organisation: string | null,
  copy: boolean,
]

const signature = `স্বাক্ষরিত/-
নাজমা আক্তার
অতিরিক্ত সচিব
`

const recipientsOf = (tail: string): readonly Expected[] => {
  const body = `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।`
  const { documents } = readText(`${minutesOf(body)}\n${signature}\n${tail}`)
  return documents.flatMap(({ recipients }) =>
    recipients.map(({ serial, text, organisation, copy }): Expected => [
      serial,
      text,
      organisation?.id ?? null,
      copy,
    ]),
  )
}

const cases: ReadonlyArray<readonly [how: string, tail: string, recipients: readonly Expected[]]> =
  [
    [
      'numbers with a dari',
      `বিতরণ:
১। সচিব, ভূমি মন্ত্রণালয়, বাংলাদেশ সচিবালয়, ঢাকা
২। মহাপরিচালক, পাট অধিদপ্তর, ঢাকা`,
      [
        [1, 'সচিব, ভূমি মন্ত্রণালয়, বাংলাদেশ সচিবালয়, ঢাকা', 'ministry-of-land', false],
        [2, 'মহাপরিচালক, পাট অধিদপ্তর, ঢাকা', 'department-of-jute', false],
      ],
    ],
    [
      'numbers with a bracket and an order of rank',
      `বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নহে):
০১) মহাপরিচালক, খাদ্য অধিদপ্তর
০২) জেলা প্রশাসক, রাজশাহী`,
      [
        [1, 'মহাপরিচালক, খাদ্য অধিদপ্তর', 'directorate-general-of-food', false],
        [2, 'জেলা প্রশাসক, রাজশাহী', 'office-of-the-deputy-commissioner', false],
      ],
    ],
    [
      'copies for information below',
      `বিতরণ:
১। মহাপরিচালক, পাট অধিদপ্তর

অনুলিপি: সদয় অবগতির জন্য
১। সচিবের একান্ত সচিব, রেলপথ মন্ত্রণালয়`,
      [
        [1, 'মহাপরিচালক, পাট অধিদপ্তর', 'department-of-jute', false],
        [1, 'সচিবের একান্ত সচিব, রেলপথ মন্ত্রণালয়', 'ministry-of-railways', true],
      ],
    ],
    [
      'an end at the issuing officer',
      `অনুলিপি:
১। মহাপরিচালক, পাট অধিদপ্তর

(রাশিদা খাতুন)
উপসচিব
ফোন: ০২-৯৫৫৫৫৫৫`,
      [[1, 'মহাপরিচালক, পাট অধিদপ্তর', 'department-of-jute', true]],
    ],
  ]

describe('the distribution list', () => {
  it.each(cases)('may have %s', (_how, tail, expected) => {
    expect(recipientsOf(tail)).toEqual(expected)
  })

  it('gives no owners to the decisions', () => {
    const { documents } = readText(
      `${minutesOf('২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।')}
${signature}
বিতরণ:
১। মহাপরিচালক, পাট অধিদপ্তর`,
    )
    expect(documents[0]?.recipients).toHaveLength(1)
    expect(documents[0]?.decisions[0]?.actions[0]?.owners).toEqual([])
  })

  it('is not read from the word বিতরণ in the text', () => {
    expect(recipientsOf('স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭')).toEqual([])
    const body = '২। বীজ বিতরণ: ১। পাট অধিদপ্তর ২। রেশম বোর্ড কর্তৃক বীজ বিতরণ করা হয়েছে।'
    const { documents } = readText(minutesOf(body))
    expect(documents[0]?.recipients).toEqual([])
  })
})
