import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { findOfficePhrases } from '../../pipeline/extract/offices/phrases.ts'
import { findOrganisations } from '../../pipeline/normalise/organisations.ts'

type Expected = readonly [text: string, grammaticalCase: string, organisation: string | null]

const cases: ReadonlyArray<readonly [clause: string, offices: readonly Expected[]]> = [
  ['ভূমি মন্ত্রণালয়কে খাসজমির তথ্য দিতে হবে', [['ভূমি মন্ত্রণালয়', 'objective', 'ministry-of-land']]],
  ['সেতু বিভাগে নথি প্রেরণ করতে হবে', [['সেতু বিভাগ', 'locative', 'bridges-division']]],
  ['পাট অধিদপ্তরের জরিপ শেষ করতে হবে', [['পাট অধিদপ্তর', 'genitive', 'department-of-jute']]],
  [
    'মহাপরিচালক, খাদ্য অধিদপ্তর গুদাম পরিদর্শন করবেন',
    [['মহাপরিচালক, খাদ্য অধিদপ্তর', 'bare', 'directorate-general-of-food']],
  ],
  ['উপজেলা কৃষি কর্মকর্তাগণকে বীজ সংগ্রহ করতে হবে', [['উপজেলা কৃষি কর্মকর্তাগণ', 'objective', null]]],
  ['সংশ্লিষ্ট জেলা প্রশাসকগণ ঘাট পরিদর্শন করবেন', [['সংশ্লিষ্ট জেলা প্রশাসকগণ', 'bare', null]]],
  ['বাংলাদেশ ব্যাংক-কে নীতিমালা প্রকাশ করতে হবে', [['বাংলাদেশ ব্যাংক', 'objective', 'bangladesh-bank']]],
  ['সংশ্লিষ্ট সকল দপ্তর ঘাট পরিদর্শন করবে', [['সংশ্লিষ্ট সকল দপ্তর', 'bare', null]]],
  ['দরপত্র মূল্যায়ন কমিটি প্রতিবেদন দাখিল করবে', [['দরপত্র মূল্যায়ন কমিটি', 'bare', null]]],
  [
    'জেলা প্রশাসক (সকল), রাজশাহী বিভাগ তালিকা প্রেরণ করবেন',
    [['জেলা প্রশাসক (সকল), রাজশাহী বিভাগ', 'bare', 'office-of-the-deputy-commissioner']],
  ],
  ['পওর বিভাগ-১ ও ২ জরিপ শেষ করবে', [['পওর বিভাগ-১ ও ২', 'bare', null]]],
  ['প্রশাসন শাখা-১, ২ ও ৩ তালিকা প্রেরণ করবে', [['প্রশাসন শাখা-১, ২ ও ৩', 'bare', null]]],
  ['নির্বাহী কর্মকর্তা-৩ ও ৪ ঘাট পরিদর্শন করবেন', [['নির্বাহী কর্মকর্তা-৩ ও ৪', 'bare', null]]],
  ['প্রশাসন শাখা-১ ও ২টি ঘাট তালিকাভুক্ত করবে', [['প্রশাসন শাখা-১', 'bare', null]]],
  ['ICT বিভাগকে অ্যাপ প্রস্তুত করতে হবে', [['ICT বিভাগ', 'objective', null]]],
]

/** Nouns that are no offices. */
const refuses: readonly string[] = [
  'বিভাগীয় শহরে পানির পাম্প স্থাপন করতে হবে',
  'কর্মসূচির আওতায় চারা রোপণ করতে হবে',
  'নদীর তীর সংরক্ষণ করতে হবে',
  'দরপত্র মূল্যায়ন প্রতিবেদন দাখিল করতে হবে',
  'শরীয়তপুর জেলার ঘাটের তালিকা দিতে হবে',
]

const officesOf = (clause: string): readonly (readonly [string, string, string | null])[] =>
  findOfficePhrases(fold(clause), findOrganisations(clause), clause).map((phrase) => [
    clause.slice(phrase.start, phrase.end),
    phrase.case,
    phrase.organisation?.id ?? null,
  ])

describe('an office in a clause', () => {
  it.each(cases)('is found with its case and its entry in the registry: %s', (clause, offices) => {
    expect(officesOf(clause)).toEqual(offices)
  })

  it.each(refuses)('is not found where none is named: %s', (clause) => {
    expect(officesOf(clause)).toEqual([])
  })
})
