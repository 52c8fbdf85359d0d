import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const ownersOf = (words: string): readonly string[] =>
  readActions(words).flatMap(({ owners }) => owners.map(({ text }) => text))

/** Names of a part and its office, as one entry of an implementer line. */
const cases: readonly string[] = [
  'জেলা কার্যালয়সমূহ, পরিবেশ অধিদপ্তর',
  'জেলা কার্যালয়, পরিবেশ অধিদপ্তর',
  'আঞ্চলিক কার্যালয়, বিআরটিএ, খুলনা',
  'সদর দপ্তর, পরিবেশ অধিদপ্তর',
  'পরিবেশ অধিদপ্তর, ঢাকা জেলা কার্যালয়',
  'কোস্ট গার্ড, নিজামপুর স্টেশন',
  'ডিজিএম, পল্লী বিদ্যুৎ, কেশবপুর জোনাল অফিস',
  'বিভাগ প্রধান, রসায়ন বিভাগ',
]

/** Two entries, though a comma alone parts them. */
const refuses: ReadonlyArray<readonly [line: string, owners: readonly string[]]> = [
  ['জেলা প্রশাসন, পরিবেশ অধিদপ্তর', ['জেলা প্রশাসন', 'পরিবেশ অধিদপ্তর']],
  ['পরিবেশ অধিদপ্তর, বন অধিদপ্তর', ['পরিবেশ অধিদপ্তর', 'বন অধিদপ্তর']],
  ['পরিবেশ অধিদপ্তর, খুলনা জেলা প্রশাসন', ['পরিবেশ অধিদপ্তর', 'খুলনা জেলা প্রশাসন']],
  ['ডিজিএম, উপজেলা প্রকৌশলী, কেশবপুর পৌরসভা', ['ডিজিএম', 'উপজেলা প্রকৌশলী, কেশবপুর পৌরসভা']],
]

/** The same in a sentence, and bodies and heads with what they belong to. */
const sentences: ReadonlyArray<readonly [sentence: string, owners: readonly string[]]> = [
  ['জেলা কার্যালয়সমূহ, পরিবেশ অধিদপ্তর প্রতিবেদন দাখিল করবে।', ['জেলা কার্যালয়সমূহ, পরিবেশ অধিদপ্তর']],
  [
    'ডিজিএম, পল্লী বিদ্যুৎ, কেশবপুর জোনাল অফিসকে খুঁটি অপসারণের জন্য অনুরোধ করা হলো।',
    ['ডিজিএম, পল্লী বিদ্যুৎ, কেশবপুর জোনাল অফিস'],
  ],
  ['স্কুল ম্যানেজমেন্ট কমিটিকে দেয়াল মেরামত করতে হবে।', ['স্কুল ম্যানেজমেন্ট কমিটি']],
  ['বিদ্যালয় পরিচালনা পর্ষদ দেয়াল মেরামত করবে।', ['বিদ্যালয় পরিচালনা পর্ষদ']],
  ['রসায়ন বিভাগ প্রধান যন্ত্রপাতির তালিকা প্রেরণ করবেন।', ['রসায়ন বিভাগ প্রধান']],
  ['হিসাব শাখা প্রধান বিল পরিশোধ করবেন।', ['হিসাব শাখা প্রধান']],
  ['প্রতিবেদন শাখা প্রধান দাখিল করবেন।', ['শাখা প্রধান']],
  ['সংশ্লিষ্ট বিভাগ প্রধান শিক্ষকদের তালিকা প্রেরণ করবেন।', ['সংশ্লিষ্ট বিভাগ প্রধান']],
  ['শিক্ষা বিভাগ প্রধান শিক্ষককে অবহিত করবে।', ['শিক্ষা বিভাগ']],
  ['শিক্ষা বিভাগ প্রধান প্রকৌশলীর নিকট প্রতিবেদন দাখিল করবে।', ['শিক্ষা বিভাগ']],
]

const dig = 'খাল পুনঃখনন করতে হবে।'

describe('a part of an office', () => {
  it.each(cases)('is one entry with its office: %s', (name) => {
    expect(ownersOf(`${dig}\nবাস্তবায়নে: ${name}`)).toEqual([name])
  })

  it.each(refuses)('is none of another office: %s', (line, owners) => {
    expect(ownersOf(`${dig}\nবাস্তবায়নে: ${line}`)).toEqual(owners)
  })

  it.each(sentences)('acts under its whole name: %s', (sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })
})
