import { describe, expect, it } from 'vitest'
import { minutesOf, readActions, readText } from '../support/reading.ts'

/** The meeting is held on Sunday 10 May 2026. */
const cases: ReadonlyArray<readonly [sentence: string, text: string, date: string]> = [
  ['সকল আশ্রয়কেন্দ্র আজ রাত ৮ টার মধ্যে প্রস্তুত করতে হবে।', 'আজ রাত ৮ টার মধ্যে', '2026-05-10'],
  [
    'প্রতি ইউনিয়নে একটি করে টিম গঠন করে ২৪ ঘণ্টার মধ্যে তালিকা প্রেরণ করবেন।',
    '২৪ ঘণ্টার মধ্যে',
    '2026-05-11',
  ],
  ['প্রতিবেদন চলতি প্রান্তিকের মধ্যে প্রেরণ করতে হবে।', 'চলতি প্রান্তিকের মধ্যে', '2026-06-30'],
  ['প্রতিবেদন আগামী কোয়ার্টারের মধ্যে প্রেরণ করতে হবে।', 'আগামী কোয়ার্টারের মধ্যে', '2026-09-30'],
  ['তাঁত বোর্ড আগামী এক সপ্তাহের মধ্যে সুতার চাহিদা প্রেরণ করবে।', 'আগামী এক সপ্তাহের মধ্যে', '2026-05-17'],
  [
    'নৌঘাটের তালিকা আগামী ১৫ (পনেরো) দিনের মধ্যে প্রস্তুত করতে হবে।',
    'আগামী ১৫ (পনেরো) দিনের মধ্যে',
    '2026-05-25',
  ],
  ['মৎস্য জরিপ দুই মাসের মধ্যে শেষ করতে হবে।', 'দুই মাসের মধ্যে', '2026-07-10'],
  ['লবণ চাষের ম্যাপ দেড় মাসের মধ্যে তৈরি করতে হবে।', 'দেড় মাসের মধ্যে', '2026-06-25'],
  ['লবণ গুদামের নকশা সাড়ে তিন মাসের মধ্যে চূড়ান্ত করতে হবে।', 'সাড়ে তিন মাসের মধ্যে', '2026-08-25'],
  ['ক্ষতিগ্রস্ত ঘরের হিসাব ৭২ ঘণ্টার মধ্যে দাখিল করতে হবে।', '৭২ ঘণ্টার মধ্যে', '2026-05-13'],
  ['গণগ্রন্থাগারের বই ৩-৫ দিনের মধ্যে বিতরণ করতে হবে।', '৩-৫ দিনের মধ্যে', '2026-05-15'],
  ['খামারের নিবন্ধন এক বছরের মধ্যে সম্পন্ন করতে হবে।', 'এক বছরের মধ্যে', '2027-05-10'],
  ['ফেরির সময়সূচি আগামী রবিবারের মধ্যে প্রকাশ করতে হবে।', 'আগামী রবিবারের মধ্যে', '2026-05-17'],
  ['সেচ পাম্পের তালিকা আগামী বৃহস্পতিবারের মধ্যে পাঠাতে হবে।', 'আগামী বৃহস্পতিবারের মধ্যে', '2026-05-14'],
  ['মামলার নথি চলতি মাসের মধ্যে উপস্থাপন করতে হবে।', 'চলতি মাসের মধ্যে', '2026-05-31'],
  [
    'টিকাদান কেন্দ্রের তালিকা আগামী মাসের ১৫ তারিখের মধ্যে প্রেরণ করতে হবে।',
    'আগামী মাসের ১৫ তারিখের মধ্যে',
    '2026-06-15',
  ],
  ['ঘাটের বিল আগামী সপ্তাহে দাখিল করতে হবে।', 'আগামী সপ্তাহে', '2026-05-21'],
  ['খেয়াঘাটের দরপত্র চলতি মাসেই আহ্বান করতে হবে।', 'চলতি মাসেই', '2026-05-31'],
  ['হোস্টেলের আসন চলতি অর্থবছরের মধ্যে বৃদ্ধি করতে হবে।', 'চলতি অর্থবছরের মধ্যে', '2026-06-30'],
  ['উদ্ধারকারী নৌকা আগামীকালের মধ্যে প্রস্তুত রাখতে হবে।', 'আগামীকালের মধ্যে', '2026-05-11'],
]

describe('a deadline that counts from the meeting', () => {
  it.each(cases)('excludes the first day and includes the last: %s', (sentence, text, date) => {
    const [action] = readActions(sentence)
    expect(action?.deadline).toMatchObject({
      text,
      kind: 'relative',
      date,
      anchor: { of: 'meeting', date: '2026-05-10' },
      recurrence: null,
    })
  })

  it('ends on the last day of a month that is too short', () => {
    const [action] = readActions('খসড়া এক মাসের মধ্যে চূড়ান্ত করতে হবে।', '৩১ জানুয়ারি ২০২৬')
    expect(action?.deadline).toMatchObject({ text: 'এক মাসের মধ্যে', date: '2026-02-28' })
  })

  it('says when a number and its words differ', () => {
    const [action] = readActions('পুকুরের তালিকা ১০ (পনেরো) দিনের মধ্যে প্রেরণ করতে হবে।')
    expect(action?.deadline?.date).toBe('2026-05-20')
    expect(action?.reasons).toContain('number-word-disagrees')
  })

  it('has no day where the meeting has none', () => {
    const [action] = readActions('পুকুরের তালিকা ১০ দিনের মধ্যে প্রেরণ করতে হবে।', 'অনুল্লিখিত')
    expect(action?.deadline).toMatchObject({ kind: 'relative', date: null, anchor: null })
    expect(action?.reasons).toContain('deadline-anchor-missing')
  })
})

/** Issued eleven days after the meeting. */
const issued = `${minutesOf(`নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) রেণু পোনার মূল্য ১৫ দিনের মধ্যে নির্ধারণ করতে হবে।`)}
স্বাক্ষরিত/-
নাজমা আক্তার
অতিরিক্ত সচিব

স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭\tতারিখ: ২১ মে ২০২৬
`

describe('a deadline of minutes that were issued late', () => {
  it('counts from the meeting and says that the day of issue matters', () => {
    const { documents } = readText(issued)
    const action = documents[0]?.decisions[0]?.actions[0]
    expect(action?.deadline).toMatchObject({ date: '2026-05-25', anchor: { of: 'meeting' } })
    expect(action?.reasons).toContain('deadline-anchor-matters')
  })

  it('counts from the day of issue when told so', () => {
    const { documents } = readText(issued, 'issued')
    expect(documents[0]?.decisions[0]?.actions[0]?.deadline).toMatchObject({
      date: '2026-06-05',
      anchor: { of: 'issued', date: '2026-05-21' },
    })
  })
})
