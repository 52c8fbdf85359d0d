/** Somebody who must act, as the generator knows him. */
export interface Office {
  /** Without case ending. */
  readonly text: string
  /** An organisation acts with করবে, people with করবেন. */
  readonly isPeople: boolean
  /** Part of another office, whose name may follow behind a comma. */
  readonly isUnit: boolean
  readonly trait: string
}

const organisation = (text: string): Office => ({
  text,
  isPeople: false,
  isUnit: /(?:শাখা|অনুবিভাগ|কমিটি)$/u.test(text),
  trait: text.includes(' ও ') ? 'owner:organisation-with-and' : 'owner:organisation',
})
const post = (text: string): Office => ({
  text,
  isPeople: true,
  isUnit: false,
  trait: text.includes(',') ? 'owner:post-with-office' : 'owner:post',
})
const group = (text: string): Office => ({
  text,
  isPeople: true,
  isUnit: false,
  trait: text.endsWith(')') ? 'owner:all-in-brackets' : 'owner:group',
})
const bodies = (text: string): Office => ({
  ...group(text),
  isPeople: false,
  trait: 'owner:bodies',
})

export const offices: readonly Office[] = [
  organisation('খাদ্য অধিদপ্তর'),
  organisation('অর্থ বিভাগ'),
  organisation('কৃষি মন্ত্রণালয়'),
  organisation('স্থানীয় সরকার বিভাগ'),
  organisation('বাংলাদেশ পানি উন্নয়ন বোর্ড'),
  organisation('মৎস্য অধিদপ্তর'),
  organisation('কৃষি সম্প্রসারণ অধিদপ্তর'),
  organisation('বাংলাদেশ পরিসংখ্যান ব্যুরো'),
  organisation('প্রাথমিক শিক্ষা অধিদপ্তর'),
  { ...organisation('পরিকল্পনা অনুবিভাগ'), trait: 'owner:পরিকল্পনা অনুবিভাগ' },
  organisation('সমন্বয় শাখা'),
  organisation('এলজিইডি'),
  organisation('বিআইডব্লিউটিএ'),
  organisation('সড়ক ও জনপথ অধিদপ্তর'),
  organisation('মহিলা ও শিশু বিষয়ক মন্ত্রণালয়'),
  organisation('মাধ্যমিক ও উচ্চ শিক্ষা অধিদপ্তর'),
  organisation('কারিগরি কমিটি'),
  post('মহাপরিচালক, খাদ্য অধিদপ্তর'),
  post('মহাপরিচালক, প্রাণিসম্পদ অধিদপ্তর'),
  post('প্রধান প্রকৌশলী, গণপূর্ত অধিদপ্তর'),
  post('চেয়ারম্যান, মোংলা বন্দর কর্তৃপক্ষ'),
  post('নির্বাহী প্রকৌশলী, এলজিইডি, কুষ্টিয়া'),
  post('পুলিশ সুপার, যশোর'),
  post('উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, বগুড়া'),
  post('সিভিল সার্জন'),
  post('জেলা শিক্ষা অফিসার'),
  post('প্রকল্প পরিচালক'),
  post('অতিরিক্ত সচিব (উন্নয়ন)'),
  post('উপসচিব (বাজেট)'),
  post('উপজেলা প্রকৌশলী'),
  post('সহকারী কমিশনার (ভূমি)'),
  group('জেলা প্রশাসক (সকল)'),
  group('উপজেলা নির্বাহী অফিসার (সকল)'),
  group('প্রকল্প পরিচালক (সকল)'),
  group('প্রকল্প পরিচালকগণ'),
  group('উপজেলা মৎস্য কর্মকর্তাগণ'),
  group('সকল জেলা প্রশাসক'),
  group('সংশ্লিষ্ট কর্মকর্তাগণ'),
  bodies('সকল দপ্তর/সংস্থা'),
  bodies('সংশ্লিষ্ট মন্ত্রণালয়/বিভাগ'),
  bodies('সকল মন্ত্রণালয়/বিভাগ'),
]

/** Who receives what is sent, with its case; never one who acts. */
export const receivers: readonly string[] = [
  'মন্ত্রণালয়ে',
  'এ মন্ত্রণালয়ে',
  'সমন্বয় অধিশাখায়',
  'প্রধান কার্যালয়ে',
  'মন্ত্রিপরিষদ বিভাগে',
  'বিভাগীয় কমিশনার বরাবর',
  'সভাপতির নিকট',
]
