import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const cases: ReadonlyArray<readonly [sentence: string, text: string, rule: string | null]> = [
  [
    'প্রতিবেদন প্রতি মাসের ১০ (দশ) তারিখের মধ্যে প্রেরণ করতে হবে।',
    'প্রতি মাসের ১০ (দশ) তারিখের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=10',
  ],
  ['অগ্রগতি প্রতি মাসের বোর্ড সভায় উপস্থাপন করতে হবে।', 'প্রতি মাসের বোর্ড সভায়', 'FREQ=MONTHLY'],
  [
    'মাসভিত্তিক অগ্রগতি পরবর্তী মাসের ৫ তারিখের মধ্যে জানাতে হবে।',
    'পরবর্তী মাসের ৫ তারিখের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  [
    'অগ্রগতি প্রতি সপ্তাহের শেষ কর্মদিবসে প্রেরণ করতে হবে।',
    'প্রতি সপ্তাহের শেষ কর্মদিবসে',
    'FREQ=WEEKLY;BYDAY=TH',
  ],
  [
    'প্রমাণক প্রত্যেক ত্রৈমাসিক শেষ হওয়ার ৩ দিনের মধ্যে জমা দিতে হবে।',
    'প্রত্যেক ত্রৈমাসিক শেষ হওয়ার ৩ দিনের মধ্যে',
    'FREQ=MONTHLY;INTERVAL=3',
  ],
  ['নথি নিষ্পত্তির হার সপ্তাহান্তে উপস্থাপন করতে হবে।', 'সপ্তাহান্তে', 'FREQ=WEEKLY'],
  // The happening only says at which hour of each day; a daily paper of facts that is sent regularly.
  ['প্রতিদিন পরীক্ষা শেষে অনুপস্থিতির তালিকা পাঠাতে হবে।', 'প্রতিদিন', 'FREQ=DAILY'],
  ['ফেরি চলাচলের দৈনিক তথ্য নিয়মিত প্রেরণ করতে হবে।', 'নিয়মিত', null],
  ['সড়কে দিনে অন্তত দুইবার পানি ছিটাতে হবে।', 'দিনে অন্তত দুইবার', 'FREQ=DAILY'],
  ['নিয়মিত বাজার তদারকি করিতে হইবে।', 'নিয়মিত', null],
  ['নিয়মিত বাজারে মূল্য পর্যবেক্ষণ করতে হবে।', 'নিয়মিত', null],
  [
    'The engineers shall visit each scheme at least once a month.',
    'at least once a month',
    'FREQ=MONTHLY',
  ],
  [
    'The office will report the measures every fortnight.',
    'every fortnight',
    'FREQ=WEEKLY;INTERVAL=2',
  ],
  [
    'ফেরিঘাটের আয়ের হিসাব প্রতি মাসের ৫ তারিখের মধ্যে প্রেরণ করতে হবে।',
    'প্রতি মাসের ৫ তারিখের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  ['জেলা কমিটির সভা তিন মাস অন্তর আয়োজন করতে হবে।', 'তিন মাস অন্তর', 'FREQ=MONTHLY;INTERVAL=3'],
  [
    'খামার পরিদর্শনের প্রতিবেদন ত্রৈমাসিক ভিত্তিতে দাখিল করতে হবে।',
    'ত্রৈমাসিক ভিত্তিতে',
    'FREQ=MONTHLY;INTERVAL=3',
  ],
  [
    'বিবরণী প্রতি ত্রৈমাসিকের পরবর্তী ১৫ দিনের মধ্যে দাখিল করতে হবে।',
    'প্রতি ত্রৈমাসিকের পরবর্তী ১৫ দিনের মধ্যে',
    'FREQ=MONTHLY;INTERVAL=3',
  ],
  ['সেচ নালা প্রতি সপ্তাহে পরিষ্কার করতে হবে।', 'প্রতি সপ্তাহে', 'FREQ=WEEKLY'],
  ['বাজার দরের তালিকা প্রতি বৃহস্পতিবার প্রকাশ করতে হবে।', 'প্রতি বৃহস্পতিবার', 'FREQ=WEEKLY;BYDAY=TH'],
  ['পানির নমুনা ১৫ দিন অন্তর পরীক্ষা করতে হবে।', '১৫ দিন অন্তর', 'FREQ=DAILY;INTERVAL=15'],
  ['হাটের বর্জ্য প্রতিদিন অপসারণ করতে হবে।', 'প্রতিদিন', 'FREQ=DAILY'],
  ['জাহাজের ফিটনেস বছরে একবার যাচাই করতে হবে।', 'বছরে একবার', 'FREQ=YEARLY'],
  [
    'ভাতার হিসাব প্রতি মাসের প্রথম সপ্তাহের মধ্যে সমন্বয় করতে হবে।',
    'প্রতি মাসের প্রথম সপ্তাহের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=7',
  ],
  ['আয়ের হিসাব প্রতি তিন মাস পর পর নিরীক্ষা করতে হবে।', 'প্রতি তিন মাস পর পর', 'FREQ=MONTHLY;INTERVAL=3'],
  ['চাষির তালিকা প্রতি বছর জানুয়ারি মাসে হালনাগাদ করতে হবে।', 'প্রতি বছর জানুয়ারি মাসে', 'FREQ=YEARLY;BYMONTH=1'],
  ['বাঁধের ফাটল নিয়মিত পর্যবেক্ষণ করতে হবে।', 'নিয়মিত', null],
  ['মাঠকর্মীদের উপস্থিতি নিয়মিতভাবে যাচাই করতে হবে।', 'নিয়মিতভাবে', null],
  ['কর্মকর্তাগণ মাসে কমপক্ষে ১০টি পুকুর পরিদর্শন করবেন।', 'মাসে কমপক্ষে ১০টি', 'FREQ=MONTHLY'],
  ['জলাতঙ্কের টিকা বছরে দুইবার প্রদান করতে হবে।', 'বছরে দুইবার', 'FREQ=MONTHLY;INTERVAL=6'],
  [
    'বকেয়ার হিসাব প্রত্যেক মাসের ৫ তারিখের মধ্যে দাখিল করতে হবে।',
    'প্রত্যেক মাসের ৫ তারিখের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  [
    'হাট ব্যবস্থাপনা কমিটির সভা প্রতি মাসের প্রথম রবিবার আয়োজন করতে হবে।',
    'প্রতি মাসের প্রথম রবিবার',
    'FREQ=MONTHLY;BYDAY=1SU',
  ],
  [
    'মাঠকর্মীদের হাজিরা প্রতি কর্মদিবসে যাচাই করতে হবে।',
    'প্রতি কর্মদিবসে',
    'FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH',
  ],
  [
    'জেলা প্রাণিসম্পদ কর্মকর্তাগণ পাক্ষিক অগ্রগতি প্রতিবেদন ইনোভেশন অফিসারের নিকট পাঠাবেন।',
    'পাক্ষিক',
    'FREQ=WEEKLY;INTERVAL=2',
  ],
  ['সাপ্তাহিক প্রতিবেদন প্রধান নির্বাহী কর্মকর্তার নিকট জমা দিবেন।', 'সাপ্তাহিক', 'FREQ=WEEKLY'],
  ['আদায়ের অগ্রগতি কোষাধ্যক্ষ প্রতি মাসিক সভায় উপস্থাপন করিবেন।', 'প্রতি মাসিক সভায়', 'FREQ=MONTHLY'],
  ['The DSCC will send a monthly status report to SREDA.', 'monthly', 'FREQ=MONTHLY'],
  [
    'প্রতি মাসে আদায়ের হিসাব পরবর্তী মাসের ৭ তারিখের মধ্যে প্রেরণ করতে হবে।',
    'পরবর্তী মাসের ৭ তারিখের মধ্যে',
    'FREQ=MONTHLY;BYMONTHDAY=7',
  ],
]

/** Words of a period that only name a thing: the deadline, if any, is another. */
const refuses: ReadonlyArray<readonly [sentence: string, kind: string | null]> = [
  ['বার্ষিক প্রতিবেদন প্রকাশ করতে হবে।', null],
  ['The DSCC will revise the monthly status report.', null],
  ['দৈনিক অগ্রদূতের সম্পাদক প্রতিবাদলিপি প্রকাশ করবেন।', null],
  ['রেলওয়ে হতে দৈনিক অতিরিক্ত এক জোড়া ট্রেন বরাদ্দ নিতে হবে।', null],
  ['প্রান্তিক শেষ হওয়ার ৩ দিনের মধ্যে প্রমাণক জমা দিতে হবে।', 'event'],
  ['মাসিক প্রতিবেদনের ছক সহজীকরণ করে প্রেরণ করতে হবে।', null],
  ['মাসিক প্রতিবেদন ৩০ জুন ২০২৬ তারিখের মধ্যে দাখিল করতে হবে।', 'absolute'],
  ['মাসিক সমন্বয় সভার কার্যপত্র প্রস্তুত করতে হবে।', null],
  ['প্রতি ইউনিয়নে একটি তথ্যকেন্দ্র স্থাপন করতে হবে।', null],
  ['প্রতি হেক্টরে ফলনের হিসাব প্রস্তুত করতে হবে।', null],
  ['ত্রৈমাসিক প্রতিবেদন ৩০ জুন ২০২৬ তারিখের মধ্যে দাখিল করতে হবে।', 'absolute'],
  ['তিন মাসের মধ্যে সাপ্তাহিক হাটের স্থান নির্ধারণ করতে হবে।', 'relative'],
  ['আদায়ের হিসাব পরবর্তী মাসের ৭ তারিখের মধ্যে প্রেরণ করতে হবে।', 'relative'],
  ['অবৈধ দখলদারের বিরুদ্ধে নিয়মিত মামলা দায়ের করতে হবে।', null],
]

describe('a recurring deadline', () => {
  it.each(cases)('is quoted with its rule: %s', (sentence, text, recurrence) => {
    const [action] = readActions(sentence)
    expect(action?.deadline).toMatchObject({
      text,
      kind: 'recurring',
      date: null,
      anchor: null,
      recurrence,
    })
  })

  it.each(refuses)('is not read from the name of a thing: %s', (sentence, kind) => {
    const [action] = readActions(sentence)
    expect(action?.deadline?.kind ?? null).toBe(kind)
    expect(action?.deadline?.recurrence ?? null).toBeNull()
  })
})
