import { describe, expect, it } from 'vitest'
import { fieldBlock, readHeaded } from '../support/header.ts'

type Parts = readonly [name: string | null, designation: string | null, organisation: string | null]

const partsOf = ({ meeting }: ReturnType<typeof readHeaded>): Parts | null => {
  const chair = meeting?.chair ?? null
  return chair === null ? null : [chair.name, chair.designation, chair.organisation?.id ?? null]
}

/** As printed behind `সভাপতি :`. */
const cases: ReadonlyArray<readonly [field: string, parts: Parts]> = [
  ['নাজমা আক্তার', ['নাজমা আক্তার', null, null]],
  [
    'নাজমা আক্তার, অতিরিক্ত সচিব (পাট), বস্ত্র ও পাট মন্ত্রণালয়',
    ['নাজমা আক্তার', 'অতিরিক্ত সচিব (পাট)', 'ministry-of-textiles-and-jute'],
  ],
  [
    'জনাব মোঃ আব্দুল করিম, মহাপরিচালক, পাট অধিদপ্তর',
    ['জনাব মোঃ আব্দুল করিম', 'মহাপরিচালক', 'department-of-jute'],
  ],
  ['জেলা ম্যাজিস্ট্রেট জনাব মোঃ জাহিদ হাসান', ['জনাব মোঃ জাহিদ হাসান', 'জেলা ম্যাজিস্ট্রেট', null]],
  [
    'উপজেলা নির্বাহী অফিসার ও কমিটির সভাপতি জনাব মোঃ জাহিদ হাসান',
    ['জনাব মোঃ জাহিদ হাসান', 'উপজেলা নির্বাহী অফিসার', 'office-of-the-upazila-nirbahi-officer'],
  ],
  [
    'ব্রিগেডিয়ার জেনারেল শাহ মোঃ তানভীর, এনডিসি, পিএসসি, সভাপতি',
    ['ব্রিগেডিয়ার জেনারেল শাহ মোঃ তানভীর, এনডিসি, পিএসসি', 'সভাপতি', null],
  ],
  ['মাননীয় মন্ত্রী জনাব মোঃ আব্দুল করিম', ['জনাব মোঃ আব্দুল করিম', 'মাননীয় মন্ত্রী', null]],
  ['মহাপরিচালক, পাট অধিদপ্তর', [null, 'মহাপরিচালক', 'department-of-jute']],
  ['জেলা প্রশাসক, বগুড়া', [null, 'জেলা প্রশাসক, বগুড়া', 'office-of-the-deputy-commissioner']],
  [
    'Dr. Kamal Hossain, Secretary, Finance Division',
    ['Dr. Kamal Hossain', 'Secretary', 'finance-division'],
  ],
  [
    'নাজমা আক্তার\nঅতিরিক্ত সচিব\nবস্ত্র ও পাট মন্ত্রণালয়',
    ['নাজমা আক্তার', 'অতিরিক্ত সচিব', 'ministry-of-textiles-and-jute'],
  ],
  ['নাজমা আক্তার\nপদবি: অতিরিক্ত সচিব', ['নাজমা আক্তার', 'অতিরিক্ত সচিব', null]],
]

/** Words that look like the end of the name or of the post. */
const refuses: ReadonlyArray<readonly [why: string, field: string, parts: Parts]> = [
  [
    'professions before a name are no post',
    'অধ্যাপক ড. সেলিনা পারভীন, মহাপরিচালক, স্বাস্থ্য অধিদপ্তর',
    ['অধ্যাপক ড. সেলিনা পারভীন', 'মহাপরিচালক', 'directorate-general-of-health-services'],
  ],
  ['nor are they without a post', 'অধ্যাপক ড. সেলিনা পারভীন', ['অধ্যাপক ড. সেলিনা পারভীন', null, null]],
  [
    'an engineer by profession and by post',
    'প্রকৌশলী মোঃ রফিকুল ইসলাম, নির্বাহী প্রকৌশলী',
    ['প্রকৌশলী মোঃ রফিকুল ইসলাম', 'নির্বাহী প্রকৌশলী', null],
  ],
  [
    'a place belongs to the post',
    'মোঃ জাহিদ হাসান, জেলা প্রশাসক, জামালপুর',
    ['মোঃ জাহিদ হাসান', 'জেলা প্রশাসক, জামালপুর', 'office-of-the-deputy-commissioner'],
  ],
  [
    'so does a field of work',
    'ফরিদা পারভীন, সচিব, সমন্বয় ও সংস্কার, মন্ত্রিপরিষদ বিভাগ',
    ['ফরিদা পারভীন', 'সচিব, সমন্বয় ও সংস্কার', 'cabinet-division'],
  ],
  [
    'an office does not, known or not',
    'জনাব মোঃ গোলাম হাসনাইন, প্রশাসক, ভাঙ্গুড়া পৌরসভা',
    ['জনাব মোঃ গোলাম হাসনাইন', 'প্রশাসক', null],
  ],
  [
    'two posts of one person stay together',
    'মোঃ জাহিদ হাসান, জেলা প্রশাসক ও জেলা ম্যাজিস্ট্রেট, জামালপুর',
    ['মোঃ জাহিদ হাসান', 'জেলা প্রশাসক ও জেলা ম্যাজিস্ট্রেট, জামালপুর', 'office-of-the-deputy-commissioner'],
  ],
]

/** Minutes without fields tell it in their first sentence. */
const openings: ReadonlyArray<readonly [sentence: string, text: string, parts: Parts]> = [
  [
    'অদ্য সকাল ১০ টায় প্রধান প্রকৌশলী, উত্তরাঞ্চল, রংপুর মহোদয়ের সভাপতিত্বে তাঁর অফিস কক্ষে সভা অনুষ্ঠিত হয়।',
    'প্রধান প্রকৌশলী, উত্তরাঞ্চল, রংপুর',
    [null, 'প্রধান প্রকৌশলী, উত্তরাঞ্চল, রংপুর', null],
  ],
  [
    'অদ্য ১০/০৫/২০২৬ খ্রি. তারিখে উপজেলা পরিষদ সভাকক্ষে জনাব মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার এর সভাপতিত্বে মাসিক সভা অনুষ্ঠিত হয়।',
    'জনাব মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার',
    ['জনাব মোঃ আব্দুল করিম', 'উপজেলা নির্বাহী অফিসার', 'office-of-the-upazila-nirbahi-officer'],
  ],
  [
    'জেলা প্রশাসক জনাব মোঃ জাহিদ হাসানের সভাপতিত্বে ১০ মে ২০২৬ তারিখে জেলা প্রশাসকের সম্মেলন কক্ষে সভা অনুষ্ঠিত হয়।',
    'জেলা প্রশাসক জনাব মোঃ জাহিদ হাসান',
    ['জনাব মোঃ জাহিদ হাসান', 'জেলা প্রশাসক', 'office-of-the-deputy-commissioner'],
  ],
  [
    'গত ১০ মে ২০২৬ তারিখ সকাল ১১.০০ টায় অনলাইনে অধ্যাপক ড. সেলিনা পারভীনের সভাপতিত্বে কারিগরি কমিটির সভা অনুষ্ঠিত হয়।',
    'অধ্যাপক ড. সেলিনা পারভীন',
    ['অধ্যাপক ড. সেলিনা পারভীন', null, null],
  ],
  [
    'অদ্য ১০ই মে ২০২৬ ইং তারিখে অত্র পরিষদের হলরুমে জনাব মোঃ রফিকুল ইসলাম, চেয়ারম্যান সাহেবের সভাপতিত্বে এক সভা অনুষ্ঠিত হইল।',
    'জনাব মোঃ রফিকুল ইসলাম, চেয়ারম্যান সাহেব',
    ['জনাব মোঃ রফিকুল ইসলাম', 'চেয়ারম্যান সাহেব', null],
  ],
]

describe('the chair', () => {
  it('stands behind a sentence in its field', () => {
    const field = 'সভাপতি : অদ্যকার সভায় সভাপতিত্ব করেন জনাব মোঃ আবু মিয়া, চেয়ারম্যান'
    const document = readHeaded(fieldBlock(field, 'তারিখ : ১০ মে ২০২৬'))
    expect(document.meeting?.chair?.text).toBe('জনাব মোঃ আবু মিয়া, চেয়ারম্যান')
    expect(partsOf(document)).toEqual(['জনাব মোঃ আবু মিয়া', 'চেয়ারম্যান', null])
  })

  it.each(cases)('has a name, a post and an office: %s', (field, parts) => {
    const document = readHeaded(fieldBlock(`সভাপতি : ${field}`, 'তারিখ : ১০ মে ২০২৬'))
    expect(partsOf(document)).toEqual(parts)
    expect(document.meeting?.chair?.text).toBe(field.replace('\nপদবি:', '').replaceAll('\n', ' '))
  })

  it.each(refuses)('is parted where the name and the post end: %s', (_why, field, parts) => {
    const document = readHeaded(fieldBlock(`সভাপতি : ${field}`, 'তারিখ : ১০ মে ২০২৬'))
    expect(partsOf(document)).toEqual(parts)
  })

  it.each(openings)('may stand in the opening sentence: %s', (sentence, text, parts) => {
    const opening = `${sentence} তিনি উপস্থিত সকলকে স্বাগত জানান।`
    const document = readHeaded('রেশম শিল্প বিষয়ক সভার কার্যবিবরণী', { opening })
    expect(document.meeting?.chair?.text).toBe(text)
    expect(partsOf(document)).toEqual(parts)
  })

  it('is not somebody who only spoke or was a guest', () => {
    const guest = fieldBlock('প্রধান অতিথি : জনাব মোঃ আব্দুল করিম, সচিব', 'তারিখ : ১০ মে ২০২৬')
    const opening =
      'জনাব মোঃ রফিকুল ইসলাম, মহাপরিচালক সভায় উপস্থিত সকলকে স্বাগত জানান। অতঃপর রেশম শিল্পের উন্নয়ন সম্পর্কে আলোচনা হয়।'
    expect(readHeaded(guest, { opening }).meeting?.chair).toBeNull()
  })
})
