import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

type Names = readonly string[]

const cases: ReadonlyArray<readonly [sentence: string, recipients: Names, owners: Names]> = [
  ['পাট অধিদপ্তর চাষের হিসাব বস্ত্র ও পাট মন্ত্রণালয়ে প্রেরণ করবে।', ['বস্ত্র ও পাট মন্ত্রণালয়'], ['পাট অধিদপ্তর']],
  ['জাহাজের তালিকা নৌপরিবহন অধিদপ্তরে দাখিল করতে হবে।', ['নৌপরিবহন অধিদপ্তর'], []],
  [
    'জেলা প্রশাসককে ক্ষয়ক্ষতির বিবরণ বিভাগীয় কমিশনারের নিকট প্রেরণ করতে হবে।',
    ['বিভাগীয় কমিশনার'],
    ['জেলা প্রশাসক'],
  ],
  ['প্রকল্প পরিচালক অগ্রগতির প্রতিবেদন মহাপরিচালক বরাবর উপস্থাপন করবেন।', ['মহাপরিচালক'], ['প্রকল্প পরিচালক']],
  ['ভাড়া বৃদ্ধির বিষয়টি লঞ্চ মালিক সমিতিকে অবহিত করতে হবে।', ['লঞ্চ মালিক সমিতি'], []],
  ['বন অধিদপ্তর বৃক্ষ জরিপের ফল পরিকল্পনা কমিশনে জমা দেবে।', ['পরিকল্পনা কমিশন'], ['বন অধিদপ্তর']],
  [
    'নৌ-পরিবহন মন্ত্রণালয়কে অবহিত রেখে বিআইডব্লিউটিএ খননকাজ পরিচালনা করবে।',
    ['নৌ-পরিবহন মন্ত্রণালয়'],
    ['বিআইডব্লিউটিএ'],
  ],
  ['সভার ফলাফল মহাপরিচালক মহোদয়কে আগামী সপ্তাহের মধ্যে অবহিত করতে হবে।', ['মহাপরিচালক মহোদয়'], []],
  ['ঘাট পরিদর্শনের ফল জেলা প্রশাসক মহাপরিচালক মহোদয়কে অবহিত করবেন।', ['মহাপরিচালক মহোদয়'], ['জেলা প্রশাসক']],
]

/** Locatives and objects that receive nothing. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string]> = [
  ['where something is done', 'সকল উপজেলা পরিষদে একটি তথ্যকেন্দ্র স্থাপন করতে হবে।'],
  ['a website', 'দরপত্র ওয়েবসাইটে প্রকাশ করতে হবে।'],
  ['who must act', 'সেতু বিভাগকে টোলের হার নির্ধারণ করতে হবে।'],
  ['who is asked with honour', 'মহাপরিচালক মহোদয়কে ঘাট পরিদর্শনের জন্য অনুরোধ করা হলো।'],
  ['from where it comes', 'খাদ্য অধিদপ্তর হতে গমের নমুনা সংগ্রহ করতে হবে।'],
]

describe('the recipient of an action', () => {
  it.each(cases)('is no owner of it: %s', (sentence, recipients, owners) => {
    const [action] = readActions(sentence)
    expect(action?.recipients.map(({ text }) => text)).toEqual(recipients)
    expect(action?.owners.map(({ text }) => text)).toEqual(owners)
  })

  it.each(refuses)('is not %s: %s', (_why, sentence) => {
    const [action] = readActions(sentence)
    expect(action?.recipients).toEqual([])
  })
})
