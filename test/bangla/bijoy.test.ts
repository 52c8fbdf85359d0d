import { expect, test } from 'vitest'
import { fromBijoy, isBijoyFont } from '../../pipeline/bangla/bijoy.ts'

const cases: ReadonlyArray<readonly [bijoy: string, bangla: string]> = [
  ['mfvq wm×všÍ M„nxZ nq', 'সভায় সিদ্ধান্ত গৃহীত হয়'],
  ['AvMvgx 30 Ry‡bi g‡a¨ cÖwZ‡e`b †cÖiY Ki‡Z n‡e|', 'আগামী ৩০ জুনের মধ্যে প্রতিবেদন প্রেরণ করতে হবে।'],
  ['MYcÖRvZš¿x evsjv‡`k miKvi', 'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'],
  ['gwš¿cwil` wefvM', 'মন্ত্রিপরিষদ বিভাগ'],
  ['Kvh©weeiYx', 'কার্যবিবরণী'],
  ['wb‡¤œv³', 'নিম্নোক্ত'],
  ['ev¯Íevqb', 'বাস্তবায়ন'],
  ['e¨e¯’v MÖnY', 'ব্যবস্থা গ্রহণ'],
  ['Kg©KZ©v', 'কর্মকর্তা'],
  ['mswkøó', 'সংশ্লিষ্ট'],
  ['‡cŠimfv', 'পৌরসভা'],
  ['`vwqZ¡', 'দায়িত্ব'],
  ['¯^v¯’¨', 'স্বাস্থ্য'],
  ['ÿwZMÖ¯Í', 'ক্ষতিগ্রস্ত'],
  ['Dc‡Rjv wbe©vnx Awdmvi', 'উপজেলা নির্বাহী অফিসার'],
  ['ˆeVK', 'বৈঠক'],
  ['AvnŸvb', 'আহ্বান'],
  ['Rb¥ wbeÜb', 'জন্ম নিবন্ধন'],
]

test.each(cases)('%s is %s', (bijoy, bangla) => {
  expect(fromBijoy(bijoy)).toBe(bangla.normalize('NFC'))
})

test.each([
  ['SutonnyMJ', true],
  ['ABCDEF+SutonnyMJ-Bold', true],
  ['TonnyBanglaMJ', true],
  ['SutonnyOMJ', false],
  ['Nikosh', false],
  ['NotoSansBengali-Regular', false],
])('a font named %s', (name, isBijoy) => {
  expect(isBijoyFont(name)).toBe(isBijoy)
})
