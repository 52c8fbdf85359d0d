import { describe, expect, it } from 'vitest'
import { fieldBlock, readHeaded, readOnly } from '../support/header.ts'

const fields = fieldBlock('সভাপতি : নাজমা আক্তার', 'তারিখ : ১০ মে ২০২৬')
const number = '২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭'
const signature = 'স্বাক্ষরিত/-\n১২ মে ২০২৬\nনাজমা আক্তার\nঅতিরিক্ত সচিব'

type Expected = readonly [text: string, date: string, bangla: string | null]

const issuedOf = ({ issued }: ReturnType<typeof readHeaded>): Expected | null =>
  issued === null ? null : [issued.text, issued.date, issued.bangla]

/** Below the signature of the minutes. */
const cases: ReadonlyArray<
  readonly [how: string, tail: string, memo: string | null, issued: Expected]
> = [
  [
    'a day beside the number',
    `স্মারক নং-${number}\tতারিখ: ২১ মে ২০২৬`,
    number,
    ['২১ মে ২০২৬', '2026-05-21', null],
  ],
  [
    'two calendars with a stroke between them',
    `স্মারক নং-${number}\tতারিখঃ ৭ জ্যৈষ্ঠ ১৪৩৩/২১ মে ২০২৬`,
    number,
    ['২১ মে ২০২৬', '2026-05-21', '৭ জ্যৈষ্ঠ ১৪৩৩'],
  ],
  [
    'two calendars with their eras',
    `স্মারক নম্বর: ${number}\tতারিখ: ০৭ জ্যৈষ্ঠ ১৪৩৩ বঙ্গাব্দ/২১ মে ২০২৬ খ্রিস্টাব্দ`,
    number,
    ['২১ মে ২০২৬ খ্রিস্টাব্দ', '2026-05-21', '০৭ জ্যৈষ্ঠ ১৪৩৩ বঙ্গাব্দ'],
  ],
  [
    'two calendars on lines of their own',
    `স্মারক নং-${number}\n০৭ জ্যৈষ্ঠ ১৪৩৩\n২১ মে ২০২৬`,
    number,
    ['২১ মে ২০২৬', '2026-05-21', '০৭ জ্যৈষ্ঠ ১৪৩৩'],
  ],
  [
    'a number of copies behind the number',
    `স্মারক নং-${number}(৪৫)\tতারিখ-২১/০৫/২০২৬`,
    number,
    ['২১/০৫/২০২৬', '2026-05-21', null],
  ],
  [
    'a number with words in it',
    'স্মারক নং-স্বাঃ অধিঃ/রোগ নিয়ন্ত্রণ/২০২৬/৩১৭\tতারিখ: ২১.০৫.২০২৬',
    'স্বাঃ অধিঃ/রোগ নিয়ন্ত্রণ/২০২৬/৩১৭',
    ['২১.০৫.২০২৬', '2026-05-21', null],
  ],
  [
    'no number before the date',
    'স্মারক নং-\t\tতারিখ: ২১ মে ২০২৬',
    null,
    ['২১ মে ২০২৬', '2026-05-21', null],
  ],
]

/** Other days of minutes on 10 May 2026, signed on 12 May. */
const refuses: ReadonlyArray<readonly [why: string, head: string, tail: string]> = [
  ['the day of the meeting', fields, 'নাজমা আক্তার'],
  [
    'the day of the meeting under a label of its own',
    fieldBlock('সভাপতি : নাজমা আক্তার', 'সভার তারিখ : ১০ মে ২০২৬'),
    'নাজমা আক্তার',
  ],
  ['the day of the signature', fields, signature],
  [
    'a day by which something is due',
    fields,
    'বিতরণ:\n১। মহাপরিচালক, পাট অধিদপ্তর (৩০ মে ২০২৬ এর মধ্যে মতামত প্রেরণের অনুরোধসহ)',
  ],
]

describe('the date of issue of minutes', () => {
  it.each(cases)('stands behind the signature: %s', (_how, tail, memo, issued) => {
    const document = readHeaded(fields, { tail: `${signature}\n\n${tail}` })
    expect(document.memo?.text ?? null).toBe(memo)
    expect(issuedOf(document)).toEqual(issued)
    expect(document.meeting?.date?.date).toBe('2026-05-10')
  })

  it.each(refuses)('is not %s', (_why, head, tail) => {
    const document = readHeaded(head, { tail })
    expect(document.meeting?.date?.date).toBe('2026-05-10')
    expect(issuedOf(document)).toBeNull()
  })

  it('may be the day of the meeting where it is printed again', () => {
    const tail = `স্মারক নং-${number}\tতারিখ: ১০ মে ২০২৬`
    expect(issuedOf(readHeaded(fields, { tail }))).toEqual(['১০ মে ২০২৬', '2026-05-10', null])
  })

  it('may stand in the letterhead, above the field of the meeting', () => {
    const document = readHeaded(`পাট অধিদপ্তর\nস্মারক নং-${number}\nতারিখ : ১২ মে ২০২৬\n\n${fields}`)
    expect(document.memo?.text).toBe(number)
    expect(issuedOf(document)).toEqual(['১২ মে ২০২৬', '2026-05-12', null])
    expect(document.meeting?.date?.date).toBe('2026-05-10')
  })

  it('goes with the number behind the signature, not with one that is referred to', () => {
    const head = `${fields}\nসূত্র: ২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৫`
    const document = readHeaded(head, { tail: `স্মারক নং-${number}\tতারিখ: ২১ মে ২০২৬` })
    expect(document.memo?.text).toBe(number)
  })
})

describe('the date of issue of a letter or an order', () => {
  const letterhead = 'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবস্ত্র ও পাট মন্ত্রণালয়\n\n'
  const line = `স্মারক নং-${number}\tতারিখ: ৩১ জ্যৈষ্ঠ ১৪৩৩/১৪ জুন ২০২৬`
  const request =
    'উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, ১০ মে ২০২৬ তারিখের সভার সিদ্ধান্ত অনুযায়ী তুঁত চারার তথ্য আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।'

  it.each([
    [
      'letter',
      `${letterhead}${line}\n\nবিষয়: তুঁত চারার তথ্য প্রেরণ প্রসঙ্গে।\n\n${request}\n\n(রাশিদা খাতুন)\nউপসচিব`,
    ],
    [
      'order',
      `${letterhead}${line}\n\nঅফিস আদেশ\n\nজনাব মোঃ আবদুল হাইকে আগামী ৩০ জুন ২০২৬ তারিখ হতে প্রশাসন শাখার দায়িত্ব প্রদান করা হলো। তিনি ১ জুলাই ২০২৬ তারিখে যোগদান করবেন।\n\n(রাশিদা খাতুন)\nউপসচিব`,
    ],
  ])('stands above its text: %s', (kind, text) => {
    const document = readOnly(text)
    expect(document).toMatchObject({ kind, memo: { text: number } })
    expect(issuedOf(document)).toEqual(['১৪ জুন ২০২৬', '2026-06-14', '৩১ জ্যৈষ্ঠ ১৪৩৩'])
  })
})
