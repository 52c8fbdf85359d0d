import { expect, test } from 'vitest'
import { withoutBotched } from '../../pipeline/bangla/botched.ts'

test.each([
  ['সিদ্ধামত্ম', 'সিদ্ধান্ত', 1],
  ['পর্যমত্ম', 'পর্যন্ত', 1],
  ['জরম্নরী', 'জরুরী', 1],
  ['শুরম্ন', 'শুরু', 1],
  ['হসত্মামত্মর', 'হস্তান্তর', 2],
  ['সমসত্ম', 'সমস্ত', 1],
  ['গøাস', 'গ্লাস', 1],
  ['নি¤œলিখিত', 'নিম্নলিখিত', 1],
])('%s is %s', (botched, text, count) => {
  expect(withoutBotched(botched)).toEqual({ text, count })
})

test.each(['আত্মকর্মসংস্থান', 'পরমাত্মা', 'মহাত্মা', 'নিম্নরূপ', 'নিম্নোক্ত', 'উন্নয়ন', 'Århus ø'])(
  '%s is spelt so',
  (text) => {
    expect(withoutBotched(text)).toEqual({ text, count: 0 })
  },
)
