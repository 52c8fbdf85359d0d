import { describe, expect, it } from 'vitest'
import { fieldBlock, readHeaded } from '../support/header.ts'

type Printed = readonly [text: string, value: string | null] | null

const chair = 'সভাপতি : নাজমা আক্তার'

const whenOf = ({ meeting }: ReturnType<typeof readHeaded>): readonly [Printed, Printed] => {
  const [date, time] = [meeting?.date ?? null, meeting?.time ?? null]
  return [
    date === null ? null : [date.text, date.date],
    time === null ? null : [time.text, time.time],
  ]
}

/** Fields of minutes, in several hands. */
const cases: ReadonlyArray<
  readonly [how: string, lines: readonly string[], date: Printed, time: Printed]
> = [
  [
    'lines of their own',
    ['তারিখ : ১০ মে ২০২৬', 'সময় : সকাল ১০:০০ ঘটিকা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['সকাল ১০:০০ ঘটিকা', '10:00'],
  ],
  [
    'one line for both',
    ['তারিখ ও সময় : ১০ মে ২০২৬, রবিবার, বেলা ২.৩০ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['বেলা ২.৩০ টা', '14:30'],
  ],
  [
    'side by side behind wide blanks',
    ['স্থানঃ সভাকক্ষ        সভার তারিখঃ ১০ মে ২০২৬        সময়ঃ সকাল ১১.৩০ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['সকাল ১১.৩০ টা', '11:30'],
  ],
  [
    'side by side behind commas',
    ['তারিখ : ১০ মে ২০২৬, সময় : বিকেল ৩টা, স্থান : সভাকক্ষ'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['বিকেল ৩টা', '15:00'],
  ],
  [
    'side by side behind commas, a dash for the colon',
    ['তারিখ- ১০/০৫/২০২৬ ইং, সময়- সকাল ১১.০০ ঘটিকা, স্থান- সভাকক্ষ'],
    ['১০/০৫/২০২৬ ইং', '2026-05-10'],
    ['সকাল ১১.০০ ঘটিকা', '11:00'],
  ],
  [
    'the cells of a row',
    ['সভার তারিখ : ১০ মে ২০২৬ (রবিবার)\tসময় : ১০:০০ ঘটিকা\tস্থান : সভাকক্ষ'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['১০:০০ ঘটিকা', '10:00'],
  ],
  [
    'the weekday in the label, a dash for the colon',
    ['সভার তারিখ ও বার- ১০ মে ২০২৬, রবিবার', 'সভা আরম্ভের সময়- সকাল ০৯.৪৫ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['সকাল ০৯.৪৫ টা', '09:45'],
  ],
  [
    'rows with a tab',
    ['সভার তারিখ\t২৩/০৮/২০২১', 'সভার সময়\t১২.৩০ টা'],
    ['২৩/০৮/২০২১', '2021-08-23'],
    ['১২.৩০ টা', '12:30'],
  ],
  [
    'the sign ঃ, and the word সময় again',
    ['সভার তারিখঃ ১০/০৫/২০২৬ খ্রিঃ', 'সময়ঃ সময় ১১:০০ টা'],
    ['১০/০৫/২০২৬ খ্রিঃ', '2026-05-10'],
    ['সময় ১১:০০ টা', '11:00'],
  ],
  [
    'a beginning and an end',
    ['তারিখ : ১০ মে ২০২৬', 'সময় : সকাল ১০.৩০ টা হতে দুপুর ১২.০০ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['সকাল ১০.৩০ টা হতে দুপুর ১২.০০ টা', '10:30'],
  ],
  [
    'two calendars, of which the Gregorian counts',
    ['তারিখ : ২৭ বৈশাখ ১৪৩৩/১০ মে ২০২৬'],
    ['১০ মে ২০২৬', '2026-05-10'],
    null,
  ],
  ['the Bangla calendar alone', ['তারিখ : ২৭ বৈশাখ ১৪৩৩'], ['২৭ বৈশাখ ১৪৩৩', '2026-05-10'], null],
  [
    'a time that cannot be read',
    ['তারিখ : ১০ মে ২০২৬', 'সময় : বেলা ১২:৪০০ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['বেলা ১২:৪০০ টা', null],
  ],
  [
    'the day beside the hour',
    ['সময় : ১০ মে ২০২৬, সকাল ১১.০০ টা'],
    ['১০ মে ২০২৬', '2026-05-10'],
    ['সকাল ১১.০০ টা', '11:00'],
  ],
  [
    'words in English',
    ['Date: 10 May 2026', 'Time: 10.00 am - 11.30 am'],
    ['10 May 2026', '2026-05-10'],
    ['10.00 am - 11.30 am', '10:00'],
  ],
]

const sentences: ReadonlyArray<readonly [opening: string, date: Printed, time: Printed]> = [
  [
    'অদ্য ১০/০৫/২০২৬ খ্রি. তারিখ রোজ রবিবার সকাল ১০:৩০ ঘটিকায় জনাব মোঃ আব্দুল করিম এর সভাপতিত্বে মাসিক সভা অনুষ্ঠিত হয়।',
    ['১০/০৫/২০২৬ খ্রি.', '2026-05-10'],
    ['সকাল ১০:৩০ ঘটিকায়', '10:30'],
  ],
  [
    'অদ্য ১২ই মে ২০২৬ ইং তারিখ রোজ মঙ্গলবার বেলা ১১ ঘটিকার সময় জনাব মোঃ রফিকুল ইসলামের সভাপতিত্বে এক সভা অনুষ্ঠিত হইল।',
    ['১২ই মে ২০২৬ ইং', '2026-05-12'],
    ['বেলা ১১ ঘটিকার', '11:00'],
  ],
]

/** Days and hours of something else. */
const refuses: ReadonlyArray<readonly [why: string, lines: readonly string[], opening: string]> = [
  [
    'the discussion',
    [chair],
    'সভাপতি জানান, গত ১০ মে ২০২৬ তারিখ সকাল ১০.০০ টায় রাজশাহীতে একটি কর্মশালা আয়োজন করা হয়। কর্মশালায় চাষিগণ উপস্থিত ছিলেন।',
  ],
  [
    'the letter that is referred to',
    [chair, 'সূত্র : ৫ মে ২০২৬ তারিখের পত্র'],
    'সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। অতঃপর রেশম শিল্পের উন্নয়ন সম্পর্কে বিস্তারিত আলোচনা হয়।',
  ],
]

describe('the day and hour of the meeting', () => {
  it.each(cases)('may have %s', (_how, lines, date, time) => {
    expect(whenOf(readHeaded(fieldBlock(chair, ...lines)))).toEqual([date, time])
  })

  it.each(sentences)('may stand in the opening sentence: %s', (opening, date, time) => {
    const document = readHeaded('মাসিক সভার কার্যবিবরণী', {
      opening: `${opening} সভাপতি উপস্থিত সকলকে স্বাগত জানান।`,
    })
    expect(whenOf(document)).toEqual([date, time])
  })

  it.each(refuses)('are not read from %s', (_why, lines, opening) => {
    expect(whenOf(readHeaded(fieldBlock(...lines), { opening }))).toEqual([null, null])
  })

  it.each([
    ['গত ১০ মে ২০২৬ তারিখে অনুষ্ঠিত রেশম শিল্পের সভার কার্যবিবরণী।', ['১০ মে ২০২৬', '2026-05-10']],
    ['রেশম শিল্পের সভার কার্যবিবরণী।', null],
    ['গত ১০ মে ২০২৬ তারিখের পত্রের বিষয়ে সভার কার্যবিবরণী।', null],
  ] as const)('may stand in the title alone: %s', (title, date) => {
    expect(whenOf(readHeaded(`বিষয়: ${title}\n${chair}\nস্থান : সভাকক্ষ`))[0]).toEqual(date)
  })

  it('are those of the lower field where the letterhead has a date, too', () => {
    const document = readHeaded(
      `পাট অধিদপ্তর\nতারিখ : ১২ মে ২০২৬\n\n${fieldBlock(chair, 'তারিখ : ১০ মে ২০২৬')}`,
    )
    expect(whenOf(document)).toEqual([['১০ মে ২০২৬', '2026-05-10'], null])
  })

  it('are not taken for those of issue where the memo above has its own', () => {
    const memo = 'স্মারক নং: ২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৯১    তারিখ: ১৪ মে ২০২৬'
    const { meeting } = readHeaded(
      `পাট অধিদপ্তর\n${memo}\n\n${fieldBlock('সভার তারিখ : ১০ মে ২০২৬', chair)}`,
    )
    expect(meeting?.date?.date).toBe('2026-05-10')
  })

  it('are those of the field where the opening sentence tells of another meeting', () => {
    const opening =
      'গত ৫ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত সভার কার্যবিবরণী পাঠ করে শোনানো হয় এবং কোনো সংশোধনী না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।'
    const { meeting } = readHeaded(fieldBlock(chair, 'তারিখ : ১০ মে ২০২৬'), { opening })
    expect(meeting?.date?.date).toBe('2026-05-10')
  })
})
