import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { findField } from '../../pipeline/segment/fields.ts'

type Expected = readonly [name: string, value: string]

const fieldOf = (line: string): Expected | null => {
  const text = line.normalize('NFC')
  const found = findField(fold(text))
  return found === null ? null : [found.name, text.slice(found.valueStart)]
}

const cases: ReadonlyArray<readonly [line: string, field: Expected]> = [
  ['সভাপতি : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতিঃ নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি ঃ নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি\tনাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['**সভাপতি:** নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['৩.০\tসভাপতি\t: নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভার তাং: ১০ মে ২০২৬', ['date', '১০ মে ২০২৬']],
  ['০১। সভাপতি : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['(ক) সভাপতি : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি ......... নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভায় সভাপতিত্ব করেনঃ নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতির নাম ও পদবি : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভার স্থান ও তারিখ : সভাকক্ষ, ১০ মে ২০২৬', ['dateTime', 'সভাকক্ষ, ১০ মে ২০২৬']],
  ['ক) সভাপতি : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি মহোদয় : নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি ; নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি \u2022 নাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['সভাপতি\t:\tনাজমা আক্তার', ['chair', 'নাজমা আক্তার']],
  ['তারিখ : ১০ মে ২০২৬', ['date', '১০ মে ২০২৬']],
  ['সভার তারিখ - ১০ মে ২০২৬', ['date', '১০ মে ২০২৬']],
  ['সভার তারিখ ২৩/০৮/২০২১ খ্রিঃ', ['date', '২৩/০৮/২০২১ খ্রিঃ']],
  ['সময় : সকাল ১০টা', ['time', 'সকাল ১০টা']],
  ['তারিখ ও সময় : ১০ মে ২০২৬, সকাল ১০টা', ['dateTime', '১০ মে ২০২৬, সকাল ১০টা']],
  ['সভার তারিখ/সময় : ১০ মে ২০২৬', ['dateTime', '১০ মে ২০২৬']],
  ['সভাস্থল : সভাকক্ষ', ['venue', 'সভাকক্ষ']],
  ['উপস্থিতি- পরিশিষ্ট-ক', ['attendance', 'পরিশিষ্ট-ক']],
  ['সভায় উপস্থিত সদস্যবৃন্দের নামের তালিকা সংযুক্ত', ['attendance', 'সংযুক্ত']],
  ['পদবি: অতিরিক্ত সচিব', ['post', 'অতিরিক্ত সচিব']],
  ['বিষয়: রেশম শিল্প', ['subject', 'রেশম শিল্প']],
  ['প্রধান অতিথি : জেলা প্রশাসক', ['other', 'জেলা প্রশাসক']],
  ['Chaired by: Nazma Akter', ['chair', 'Nazma Akter']],
  ['Date and time: 10 May 2026', ['dateTime', '10 May 2026']],
]

/** Lines that begin with the word of a field and say something else. */
const refuses: readonly string[] = [
  'সভাপতি উপস্থিত সকলকে স্বাগত জানান।',
  'সভাপতির অনুমতিক্রমে সভার কাজ শুরু হয়।',
  'সময়সীমা: ৩০ জুন ২০২৬',
  'স্থানীয় সরকার বিভাগ: প্রতিনিধি উপস্থিত ছিলেন',
  'বিষয়টি নিয়ে আলোচনা হয়।',
  'তারিখ নির্ধারণ করতে হবে।',
  'সভার তারিখ ২৩/০৮/২০২১ নির্ধারণ করা হয়।',
  'ক্রম\tতারিখ\tস্থান\tমন্তব্য',
  'সময়\tবিষয়\tদায়িত্ব',
  'উপস্থিত সকলকে ধন্যবাদ জানানো হয়।',
  '',
]

describe('a field of the head', () => {
  it.each(cases)('is known by its label: %s', (line, field) => {
    expect(fieldOf(line)).toEqual(field)
  })

  it.each(refuses)('is not opened by: %s', (line) => {
    expect(fieldOf(line)).toBeNull()
  })
})
