import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { findRecurrences } from '../../pipeline/bangla/recurrence.ts'

/** The first is the one that counts. */
function recurrenceIn(text: string) {
  const [found] = findRecurrences(fold(text))
  return found === undefined
    ? null
    : { printed: text.slice(found.start, found.end), rule: found.rule }
}

describe('recurrences', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, rule: string]> = [
    [
      'প্রতি মাসের ৫ তারিখের মধ্যে প্রতিবেদন প্রেরণ করতে হবে',
      'প্রতি মাসের ৫ তারিখের মধ্যে',
      'FREQ=MONTHLY;BYMONTHDAY=5',
    ],
    ['প্রতিমাসের ১০ তারিখে সভা', 'প্রতিমাসের ১০ তারিখে', 'FREQ=MONTHLY;BYMONTHDAY=10'],
    [
      'প্রতি মাসের শেষ কর্মদিবসে',
      'প্রতি মাসের শেষ কর্মদিবসে',
      'FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH;BYSETPOS=-1',
    ],
    ['প্রতি মাসের শেষ তারিখে', 'প্রতি মাসের শেষ তারিখে', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['প্রতি বছর জুলাই ও জানুয়ারি মাসে জমা', 'প্রতি বছর জুলাই ও জানুয়ারি মাসে', 'FREQ=YEARLY;BYMONTH=1,7'],
    ['প্রতি মাসের প্রথম সপ্তাহের মধ্যে', 'প্রতি মাসের প্রথম সপ্তাহের মধ্যে', 'FREQ=MONTHLY;BYMONTHDAY=7'],
    ['প্রতি মাসে একটি সভা', 'প্রতি মাসে একটি', 'FREQ=MONTHLY'],
    ['তিন মাস অন্তর সভা আহ্বান', 'তিন মাস অন্তর', 'FREQ=MONTHLY;INTERVAL=3'],
    ['প্রতি ৩ মাস অন্তর অন্তর', 'প্রতি ৩ মাস অন্তর অন্তর', 'FREQ=MONTHLY;INTERVAL=3'],
    ['প্রতি ২ (দুই) মাসে একবার', 'প্রতি ২ (দুই) মাসে একবার', 'FREQ=MONTHLY;INTERVAL=2'],
    ['৬ মাস পরপর মূল্যায়ন', '৬ মাস পরপর', 'FREQ=MONTHLY;INTERVAL=6'],
    ['মাসিক ভিত্তিতে প্রেরণ', 'মাসিক ভিত্তিতে', 'FREQ=MONTHLY'],
    ['দ্বিমাসিক ভিত্তিতে', 'দ্বিমাসিক ভিত্তিতে', 'FREQ=MONTHLY;INTERVAL=2'],
    ['ত্রৈমাসিক ভিত্তিতে প্রতিবেদন', 'ত্রৈমাসিক ভিত্তিতে', 'FREQ=MONTHLY;INTERVAL=3'],
    ['ষাণ্মাসিক ভিত্তিতে', 'ষাণ্মাসিক ভিত্তিতে', 'FREQ=MONTHLY;INTERVAL=6'],
    ['বার্ষিক ভিত্তিতে', 'বার্ষিক ভিত্তিতে', 'FREQ=YEARLY'],
    ['প্রতি রবিবার সভা হবে', 'প্রতি রবিবার', 'FREQ=WEEKLY;BYDAY=SU'],
    ['প্রতি সপ্তাহে বৃহস্পতিবারের মধ্যে পাঠাবেন', 'প্রতি সপ্তাহে বৃহস্পতিবারের মধ্যে', 'FREQ=WEEKLY;BYDAY=TH'],
    ['প্রতি সপ্তাহের বৃহস্পতিবারের মধ্যে', 'প্রতি সপ্তাহের বৃহস্পতিবারের মধ্যে', 'FREQ=WEEKLY;BYDAY=TH'],
    ['প্রতি সপ্তাহে তথ্য প্রেরণ', 'প্রতি সপ্তাহে', 'FREQ=WEEKLY'],
    ['দুই সপ্তাহ অন্তর', 'দুই সপ্তাহ অন্তর', 'FREQ=WEEKLY;INTERVAL=2'],
    ['১৫ দিন অন্তর পরিদর্শন', '১৫ দিন অন্তর', 'FREQ=DAILY;INTERVAL=15'],
    ['প্রতিদিন হাজিরা গ্রহণ', 'প্রতিদিন', 'FREQ=DAILY'],
    ['প্রতি ৬ ঘণ্টা পর পর', 'প্রতি ৬ ঘণ্টা পর পর', 'FREQ=HOURLY;INTERVAL=6'],
    ['প্রতি বছর জুন মাসের মধ্যে', 'প্রতি বছর জুন মাসের মধ্যে', 'FREQ=YEARLY;BYMONTH=6'],
    ['বছরে একবার', 'বছরে একবার', 'FREQ=YEARLY'],
    ['বছরে দুইবার মূল্যায়ন', 'বছরে দুইবার', 'FREQ=MONTHLY;INTERVAL=6'],
    ['মাসে কমপক্ষে ১০টি বিদ্যালয় পরিদর্শন', 'মাসে কমপক্ষে ১০টি', 'FREQ=MONTHLY'],
    ['মাসে ১০টি বিদ্যালয় পরিদর্শন', 'মাসে ১০টি', 'FREQ=MONTHLY'],
    ['প্রতি মাসের প্রথম রবিবার সভা', 'প্রতি মাসের প্রথম রবিবার', 'FREQ=MONTHLY;BYDAY=1SU'],
    ['প্রতি মাসের শেষ বৃহস্পতিবার', 'প্রতি মাসের শেষ বৃহস্পতিবার', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['প্রত্যেক মাসের ৫ তারিখের মধ্যে', 'প্রত্যেক মাসের ৫ তারিখের মধ্যে', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['প্রতি কর্মদিবসে হাজিরা যাচাই', 'প্রতি কর্মদিবসে', 'FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH'],
    ['meetings every three months', 'every three months', 'FREQ=MONTHLY;INTERVAL=3'],
    ['by the 7th of each month', 'by the 7th of each month', 'FREQ=MONTHLY;BYMONTHDAY=7'],
    ['send it quarterly', 'quarterly', 'FREQ=MONTHLY;INTERVAL=3'],
  ]
  it.each(cases)('reads the rule of “%s”', (text, printed, rule) => {
    expect(recurrenceIn(text)).toEqual({ printed, rule })
  })

  it.each([
    ['নিয়মিত ভিত্তিতে হালনাগাদ করতে হবে', 'নিয়মিত ভিত্তিতে'],
    ['নিয়মিতভাবে তদারকি করবেন', 'নিয়মিতভাবে'],
    ['প্রতি সভায় উপস্থাপন', 'প্রতি সভায়'],
    ['to regularly update', 'regularly'],
  ])('knows that “%s” names no period', (text, printed) => {
    expect(recurrenceIn(text)).toEqual({ printed, rule: null })
  })

  it.each([
    'মাসিক সমন্বয় সভা অনুষ্ঠিত হয়',
    'বার্ষিক প্রতিবেদন প্রকাশ',
    'ত্রৈমাসিক প্রতিবেদন দাখিল',
    'দৈনিক পত্রিকায় বিজ্ঞপ্তি',
    'সাপ্তাহিক ছুটির দিন',
    'প্রতি মন্ত্রণালয় হতে একজন',
    'প্রতিনিধি মনোনয়ন',
    'প্রতিবছরের ন্যায় এবারও',
    'অনিয়মিত উপস্থিতি',
    'গত মাসে',
    'তিন মাসের মধ্যে',
    'নিয়মিত মামলা দায়ের',
    'পরবর্তী মাসের ৭ তারিখের মধ্যে',
    'the monthly report',
    'daily progress reports',
  ])('sees no recurrence in “%s”', (text) => {
    expect(recurrenceIn(text)).toBeNull()
  })
})
