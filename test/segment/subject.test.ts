import { describe, expect, it } from 'vitest'
import { readHeaded, readOnly } from '../support/header.ts'

const fields = 'সভাপতি : নাজমা আক্তার\nতারিখ : ১০ মে ২০২৬\nস্থান : সভাকক্ষ'

const cases: ReadonlyArray<readonly [how: string, head: string, subject: string]> = [
  [
    'the word বিষয়',
    `বিষয়: রেশম শিল্প বিষয়ক সভার কার্যবিবরণী।\n${fields}`,
    'রেশম শিল্প বিষয়ক সভার কার্যবিবরণী।',
  ],
  [
    'a line break in it',
    `বিষয়ঃ রেশম শিল্পের উন্নয়ন ও সম্প্রসারণ\nবিষয়ক সমন্বয় সভার কার্যবিবরণী।\n${fields}`,
    'রেশম শিল্পের উন্নয়ন ও সম্প্রসারণ বিষয়ক সমন্বয় সভার কার্যবিবরণী।',
  ],
  [
    'no word before it',
    `উপজেলা পরিষদের মাসিক সাধারণ সভার কার্যবিবরণী\n\n${fields}`,
    'উপজেলা পরিষদের মাসিক সাধারণ সভার কার্যবিবরণী',
  ],
  [
    'the meeting on the line below the kind of paper',
    `সভার কার্যবিবরণী\n\nরেশম শিল্পের উন্নয়ন বিষয়ক সমন্বয় সভা\n\n${fields}`,
    'রেশম শিল্পের উন্নয়ন বিষয়ক সমন্বয় সভা',
  ],
  [
    'a month behind the kind of paper',
    `জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী (মে/২০২৬)\n\n${fields}`,
    'জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী (মে/২০২৬)',
  ],
  [
    'the meeting under রেজুলেশন',
    `রেজুলেশন\n\nইউনিয়ন পরিষদের বিশেষ সভা\n\n${fields}`,
    'ইউনিয়ন পরিষদের বিশেষ সভা',
  ],
  ['a tab', `বিষয়\tরেশম শিল্প বিষয়ক সভা\n${fields}`, 'রেশম শিল্প বিষয়ক সভা'],
  [
    'words in English',
    'Subject: Record notes of the meeting on inland fisheries.\nChair: Nazma Akter\nDate: 10 May 2026',
    'Record notes of the meeting on inland fisheries.',
  ],
  [
    'the meeting under Record Notes',
    'Record Notes\n\nMeeting on inland fisheries\n\nChair: Nazma Akter\nDate: 10 May 2026',
    'Meeting on inland fisheries',
  ],
]

/** Lines round the subject that are no part of it. */
const refuses: ReadonlyArray<readonly [why: string, head: string, subject: string]> = [
  [
    'the line behind its dari',
    `বিষয়: রেশম শিল্প বিষয়ক সভা।\nপাট অধিদপ্তর, ঢাকা\n${fields}`,
    'রেশম শিল্প বিষয়ক সভা।',
  ],
  [
    'a letter it refers to',
    `বিষয়: রেশম শিল্প বিষয়ক সভা\nসূত্র: ৮৭ নং পত্র\n${fields}`,
    'রেশম শিল্প বিষয়ক সভা',
  ],
  [
    'a slogan',
    `"শেখ হাসিনার মূলনীতি"\nরেশম শিল্প বিষয়ক সভার কার্যবিবরণী\n\n${fields}`,
    'রেশম শিল্প বিষয়ক সভার কার্যবিবরণী',
  ],
  [
    'what the meeting is to discuss',
    `রেশম শিল্প বিষয়ক সভার কার্যবিবরণী\nআলোচ্য বিষয়: তুঁত চাষ\n\n${fields}`,
    'রেশম শিল্প বিষয়ক সভার কার্যবিবরণী',
  ],
]

describe('the subject', () => {
  it.each(cases)('may have %s', (_how, head, subject) => {
    const document = readHeaded(head)
    expect(document.kind).toBe('minutes')
    expect(document.subject?.text).toBe(subject)
  })

  it.each(refuses)('does not take in %s', (_why, head, subject) => {
    expect(readHeaded(head).subject?.text).toBe(subject)
  })

  it.each(['অফিস আদেশ', 'প্রজ্ঞাপন', 'পরিপত্র'])(
    'of an order without one is its title: %s',
    (title) => {
      const order = readOnly(`গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়

${title}

জনাব মোঃ আবদুল হাই, সহকারী সচিবকে প্রশাসন শাখার দায়িত্ব প্রদান করা হলো। এ আদেশ অবিলম্বে কার্যকর হবে।`)
      expect(order).toMatchObject({ kind: 'order', subject: { text: title } })
    },
  )

  it('of a letter that forwards minutes is its own', () => {
    const letter = readOnly(`গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়

বিষয়: সমন্বয় সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।

উপর্যুক্ত বিষয়ে ১০ মে ২০২৬ তারিখে অনুষ্ঠিত সভার কার্যবিবরণী প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য নির্দেশক্রমে প্রেরণ করা হলো।`)
    expect(letter).toMatchObject({
      kind: 'letter',
      subject: { text: 'সমন্বয় সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।' },
    })
  })
})
