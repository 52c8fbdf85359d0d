import { describe, expect, it } from 'vitest'
import { fieldBlock, readHeaded } from '../support/header.ts'

const chair = 'সভাপতি : নাজমা আক্তার'
const date = 'তারিখ : ১০ মে ২০২৬'

const cases: ReadonlyArray<readonly [line: string, venue: string]> = [
  ['স্থান : পাট অধিদপ্তরের সভাকক্ষ', 'পাট অধিদপ্তরের সভাকক্ষ'],
  ['সভার স্থানঃ মন্ত্রণালয়ের সভাকক্ষ (কক্ষ নং ৬০৫)', 'মন্ত্রণালয়ের সভাকক্ষ (কক্ষ নং ৬০৫)'],
  ['স্থান\tপৌরসভা সম্মেলন কক্ষ', 'পৌরসভা সম্মেলন কক্ষ'],
  ['০৩। স্থান : সভাকক্ষ', 'সভাকক্ষ'],
  ['মাধ্যম : অনলাইন (জুম প্ল্যাটফর্ম)', 'অনলাইন (জুম প্ল্যাটফর্ম)'],
  ['স্থান : পাট ভবন, মতিঝিল        সময় : বিকেল ৩টা', 'পাট ভবন, মতিঝিল'],
  ['স্থান : সময় ভবনের সভাকক্ষ', 'সময় ভবনের সভাকক্ষ'],
  ['**স্থান:** জেলা প্রশাসকের সম্মেলন কক্ষ', 'জেলা প্রশাসকের সম্মেলন কক্ষ'],
  ['স্থান : পাট অধিদপ্তরের সম্মেলন কক্ষ\n(৪র্থ তলা)', 'পাট অধিদপ্তরের সম্মেলন কক্ষ (৪র্থ তলা)'],
  ['Venue: NEC-2 Conference Room', 'NEC-2 Conference Room'],
]

/** Lines of the head that name a room, and no place of the meeting. */
const refuses: ReadonlyArray<readonly [why: string, line: string]> = [
  ['who was there', 'উপস্থিতি : অতিরিক্ত সচিবের অফিস কক্ষে উপস্থিত কর্মকর্তাগণ'],
  ['an annex', 'উপস্থিতি : পরিশিষ্ট-ক'],
  ['a guest', 'বিশেষ অতিথি : পাট অধিদপ্তরের মহাপরিচালক'],
  ['a list that is attached', 'সভায় উপস্থিত সদস্যবৃন্দের তালিকা : সভাকক্ষে সংরক্ষিত'],
]

/** Minutes without fields tell it in their first sentence, behind the day, the hour and the meeting. */
const openings: ReadonlyArray<readonly [sentence: string, venue: string | null]> = [
  [
    'অদ্য ১০/০৫/২০২৬ খ্রি. তারিখ রোজ রবিবার সকাল ১০:৩০ ঘটিকায় উপজেলা পরিষদ সভাকক্ষে জনাব মোঃ আব্দুল করিম এর সভাপতিত্বে মাসিক সভা অনুষ্ঠিত হয়।',
    'উপজেলা পরিষদ সভাকক্ষ',
  ],
  [
    'গত ১০ মে ২০২৬ তারিখ সকাল ১১.০০ টায় জুম প্ল্যাটফর্মে জনাব মোঃ আব্দুল করিম এর সভাপতিত্বে সভা অনুষ্ঠিত হয়।',
    'জুম প্ল্যাটফর্ম',
  ],
  [
    'জনাব মোঃ জাহিদ হাসানের সভাপতিত্বে ১০ মে ২০২৬ তারিখে জেলা প্রশাসকের সম্মেলন কক্ষে সভা অনুষ্ঠিত হয়।',
    'জেলা প্রশাসকের সম্মেলন কক্ষ',
  ],
  [
    'অদ্য ১০ই মে ২০২৬ ইং তারিখে বেলা ১১ ঘটিকার সময় অত্র পরিষদের হলরুমে জনাব মোঃ রফিকুল ইসলামের সভাপতিত্বে এক সভা অনুষ্ঠিত হইল।',
    'অত্র পরিষদের হলরুম',
  ],
  [
    'অদ্য ১০/০৫/২০২৬ খ্রি. তারিখ সকাল ১০.৩০ ঘটিকায় প্রধান প্রকৌশলী, উত্তরাঞ্চল, রংপুর মহোদয়ের সভাপতিত্বে তাঁর অফিস কক্ষে সভা অনুষ্ঠিত হয়।',
    'তাঁর অফিস কক্ষ',
  ],
  ['অদ্য ১০ মে ২০২৬ তারিখে সচিব মহোদয়ের সভাপতিত্বে তাঁর দপ্তরে সভা অনুষ্ঠিত হয়।', 'তাঁর দপ্তর'],
  ['গত ১০ মে ২০২৬ তারিখে জনাব মোঃ আব্দুল করিম এর সভাপতিত্বে রেশম শিল্পের উন্নয়ন বিষয়ক সভা অনুষ্ঠিত হয়।', null],
]

describe('the venue', () => {
  it.each(cases)('is what stands behind its label: %s', (line, venue) => {
    expect(readHeaded(fieldBlock(chair, date, line)).meeting?.venue?.text).toBe(venue)
  })

  it.each(refuses)('is not %s: %s', (_why, line) => {
    expect(readHeaded(fieldBlock(chair, date, line)).meeting?.venue).toBeNull()
  })

  it.each(openings)('may stand in the opening sentence: %s', (sentence, venue) => {
    const opening = `${sentence} সভাপতি উপস্থিত সকলকে স্বাগত জানান।`
    const { meeting } = readHeaded('রেশম শিল্প বিষয়ক সভার কার্যবিবরণী', { opening })
    expect(meeting?.date?.date).toBe('2026-05-10')
    expect(meeting?.venue?.text ?? null).toBe(venue)
  })

  it('ends where the line of those present begins', () => {
    const { meeting } = readHeaded(fieldBlock(chair, date, 'স্থান : সভাকক্ষ', 'উপস্থিতি : পরিশিষ্ট-ক'))
    expect(meeting?.venue?.text).toBe('সভাকক্ষ')
  })

  it('is not a room of which the discussion speaks', () => {
    const opening =
      'সভাপতি উপস্থিত সকলকে স্বাগত জানান। তিনি বলেন, আগামী মাসে উপজেলা পরিষদ সভাকক্ষে একটি কর্মশালা আয়োজন করা প্রয়োজন।'
    expect(readHeaded(fieldBlock(chair, date), { opening }).meeting?.venue).toBeNull()
  })
})
