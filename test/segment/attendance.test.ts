import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const sheetOf = (...rows: readonly string[]): string =>
  `${minutesOf('২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।')}

উপস্থিত তালিকা

${rows.join('\n')}
`

type Expected = readonly [serial: number | null, name: string | null, designation: string | null]

const cases: ReadonlyArray<readonly [how: string, sheet: string, attendees: readonly Expected[]]> =
  [
    [
      'name and post in columns of their own',
      sheetOf('ক্রম\tনাম\tপদবি\tস্বাক্ষর', '১\tরাশিদা খাতুন\tউপসচিব\t', '২\tমোঃ আবদুল হাই\tসহকারী পরিচালক\t'),
      [
        [1, 'রাশিদা খাতুন', 'উপসচিব'],
        [2, 'মোঃ আবদুল হাই', 'সহকারী পরিচালক'],
      ],
    ],
    [
      'name and post in one column',
      sheetOf('ক্রম\tনাম ও পদবি\tমোবাইল\tস্বাক্ষর', '১\tরাশিদা খাতুন, উপসচিব\t০১৭১১০০০০০০\t'),
      [[1, 'রাশিদা খাতুন', 'উপসচিব']],
    ],
    [
      'a post alone',
      sheetOf('ক্রম\tনাম ও পদবি\tস্বাক্ষর', '১\tপ্রকল্প পরিচালক, রেশম চাষ সম্প্রসারণ প্রকল্প\t'),
      [[1, null, 'প্রকল্প পরিচালক, রেশম চাষ সম্প্রসারণ প্রকল্প']],
    ],
  ]

describe('an attendance sheet', () => {
  it.each(cases)('may have %s', (_how, sheet, expected) => {
    const { documents } = readText(sheet)
    expect(documents.map(({ kind }) => kind)).toEqual(['minutes', 'attendance'])
    expect(
      documents[1]?.attendees.map(({ serial, name, designation }) => [serial, name, designation]),
    ).toEqual(expected)
  })

  it('feeds neither offices nor contacts nor owners into the record', () => {
    const { documents } = readText(
      sheetOf('ক্রম\tনাম\tদপ্তর\tমোবাইল\tস্বাক্ষর', '১\tরাশিদা খাতুন\tস্বাস্থ্য মন্ত্রণালয়\t০১৭১১০০০০০০\t'),
    )
    const [minutes, sheet] = documents
    expect(minutes?.decisions[0]?.actions[0]?.owners).toEqual([])
    expect(sheet?.attendees.map(({ text, organisation }) => [text, organisation])).toEqual([
      ['রাশিদা খাতুন', null],
    ])
    expect(sheet?.decisions).toEqual([])
  })

  it('is not begun by the words উপস্থিত কর্মকর্তা in the minutes', () => {
    const { documents } = readText(
      minutesOf('২। উপস্থিত কর্মকর্তাগণের তালিকা পরিশিষ্ট-ক তে সংযুক্ত করা হয়েছে বলে তিনি জানান।'),
    )
    expect(documents.map(({ kind }) => kind)).toEqual(['minutes'])
  })
})
