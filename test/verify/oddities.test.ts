import { describe, expect, it } from 'vitest'
import type { WarningCode } from '../../schemas/warning.ts'
import { minutesOf, readText } from '../support/reading.ts'

const decided = (...letters: readonly string[]): string =>
  `নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

${letters.map((letter) => `${letter}) তুঁত চারা রোপণ করতে হবে।`).join('\n\n')}`

const issuedOn = (dates: string): string =>
  `${minutesOf(decided('ক'))}
স্বাক্ষরিত/-
নাজমা আক্তার

স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭\tতারিখ: ${dates}
`

/** `found` is the word of the source that the warning quotes. */
const cases: ReadonlyArray<readonly [why: string, text: string, code: WarningCode, found: string]> =
  [
    ['no date of the meeting', minutesOf(decided('ক'), 'অনুল্লিখিত'), 'meeting-date-missing', 'none'],
    ['no decision', minutesOf('২। বিস্তারিত আলোচনা করা হয়।'), 'no-decisions', 'none'],
    [
      'a time that cannot be',
      minutesOf(decided('ক')).replace('সকাল ১০:০০ ঘটিকা', 'বেলা ১১:৩০০ টা'),
      'time-unreadable',
      '১১:৩০০',
    ],
    [
      'a weekday that is not the date’s',
      minutesOf(decided('ক'), '১০ মে ২০২৬, রোজ মঙ্গলবার'),
      'weekday-disagrees',
      'মঙ্গলবার',
    ],
    ['a letter that is left out', minutesOf(decided('ক', 'খ', 'ঘ')), 'label-gap', 'ঘ)'],
    [
      'twin dates that name two days',
      issuedOn('১ জ্যৈষ্ঠ ১৪৩৩/২১ মে ২০২৬'),
      'twin-dates-disagree',
      '2026-05-15',
    ],
  ]

/** Sound minutes, and things that only look odd. */
const refuses: ReadonlyArray<readonly [why: string, text: string]> = [
  ['nothing', minutesOf(decided('ক', 'খ'))],
  ['the letter ঙ that many leave out', minutesOf(decided('ক', 'খ', 'গ', 'ঘ', 'চ'))],
  ['the right weekday', minutesOf(decided('ক'), '১০ মে ২০২৬, রোজ রবিবার')],
  ['twin dates of the same day', issuedOn('৭ জ্যৈষ্ঠ ১৪৩৩/২১ মে ২০২৬')],
  ['twin dates of the two rules of the calendar', issuedOn('৮ জ্যৈষ্ঠ ১৪৩৩/২১ মে ২০২৬')],
  [
    'a weekday by which something is due',
    minutesOf(
      `নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) ২০ মে ২০২৬ তারিখের সভার কার্যপত্র আগামী রবিবারের মধ্যে প্রেরণ করতে হবে।`,
    ),
  ],
]

describe('a warning', () => {
  it.each(cases)('is given for %s', (_why, text, code, found) => {
    const { warnings } = readText(text)
    expect(warnings.map((warning) => warning.code)).toEqual([code])
    expect(warnings[0]).toMatchObject({ page: 1 })
    expect(warnings[0]?.message).toContain(found)
  })

  it.each(refuses)('is not given for %s', (_why, text) => {
    const { warnings } = readText(text)
    expect(warnings).toEqual([])
  })
})
