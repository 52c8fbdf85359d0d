import { describe, expect, test } from 'vitest'
import { redact } from '../../../pipeline/extract/model/redact.ts'

describe('what is personal leaves as a sign', () => {
  test.each([
    ['জনাব রাশেদ খানকে অনুরোধ করা হলো।', '[ব্যক্তি-1]কে অনুরোধ করা হলো।'],
    ['যুগ্মসচিব সেখ ফরিদ আহমেদ জানান', 'যুগ্মসচিব [ব্যক্তি-1] জানান'],
    ['প্রফেসর তানভীর আহসান বলেন', 'প্রফেসর [ব্যক্তি-1] বলেন'],
    ['ফোন: ০১৭১২-৩৪৫৬৭৮, dc@example.gov.bd', 'ফোন: [যোগাযোগ-1], [যোগাযোগ-2]'],
    ['উপসচিব তাসনিম ফারহানা জানান', 'উপসচিব [ব্যক্তি-1] জানান'],
    ['১. তপন কুমার, উপসচিব', '১. [ব্যক্তি-1], উপসচিব'],
    ['ফোন ৯৫৪৫৬৭৮, ফ্যাক্স: ০৩১-৬১২৩৪৫', 'ফোন [যোগাযোগ-1], ফ্যাক্স: [যোগাযোগ-2]'],
    ['মোবাইল: (০১৭১১) ১২৩৪৫৬', 'মোবাইল: [যোগাযোগ-1]'],
    ['Farhana Yasmin (Deputy Secretary) agreed.', '[ব্যক্তি-1] (Deputy Secretary) agreed.'],
    ['Tapan Kumar, Joint Secretary, came.', '[ব্যক্তি-1], Joint Secretary, came.'],
    ['Tapan Kumar informed the meeting.', '[ব্যক্তি-1] informed the meeting.'],
    ['Mr. Abdul Karim will submit it.', '[ব্যক্তি-1] will submit it.'],
  ])('%s', (words, left) => expect(redact(words, []).text).toBe(left))

  test('whoever is named anywhere in the file, also without a title', () => {
    expect(redact('তানভীর আহসান নকশা দেবেন; পরে তানভীর আহসান জানাবেন।', ['তানভীর আহসান']).text).toBe(
      '[ব্যক্তি-1] নকশা দেবেন; পরে [ব্যক্তি-1] জানাবেন।',
    )
  })
})

test.each([
  'The Finance Division informed the meeting.',
  'Project Director, Managing Director and Chief Engineer shall report.',
  'খাদ্য অধিদপ্তর আগামী ৭ দিনের মধ্যে প্রতিবেদন প্রেরণ করবে।',
  'জেলা প্রশাসক, সিরাজগঞ্জ বিষয়টি তদারকি করবেন।',
  'সরকারের নির্বাচনী ইশতেহার অনুযায়ী ব্যবস্থা নিতে হবে।',
  'স্মারক নং ৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬',
])('what is nobody stays: %s', (words) => expect(redact(words, []).text).toBe(words))

test('an answer comes back with the names in their places', () => {
  const words = 'জনাব রাশেদ খান ও ডাঃ শিরিন আক্তার ০১৭১২৩৪৫৬৭৮ নম্বরে যোগাযোগ করবেন।'
  const { text, restore } = redact(words, [])
  expect(text).not.toMatch(/রাশেদ|শিরিন|০১৭/u)
  expect(restore(text)).toBe(words)
})
