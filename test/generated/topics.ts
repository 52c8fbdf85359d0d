/**
 * What meetings decide about: an object without case ending and the noun of the verb that acts on it.
 * No object names an office that could act, a date or a frequency: those are planted beside it. None begins with what
 * নিয়মিত would belong to (নিয়মিত মামলা, নিয়মিত কর্মচারী).
 */
export interface Topic {
  readonly object: string
  /** Before করা: `প্রেরণ` of প্রেরণ করতে হবে. */
  readonly verb: string
  /**
   * sent: goes to somebody, once or again and again · once: is over when it is done ·
   * repeated: is done again and again · presented: is laid before a meeting.
   */
  readonly aspect: 'sent' | 'once' | 'repeated' | 'presented'
}

const sent = (object: string, verb: string): Topic => ({ object, verb, aspect: 'sent' })
const once = (object: string, verb: string): Topic => ({ object, verb, aspect: 'once' })
const repeated = (object: string, verb: string): Topic => ({ object, verb, aspect: 'repeated' })
const presented = (object: string): Topic => ({ object, verb: 'উপস্থাপন', aspect: 'presented' })

export const topics: readonly Topic[] = [
  sent('ক্ষতিগ্রস্ত কৃষকদের তালিকা', 'প্রেরণ'),
  sent('খাদ্যশস্যের মজুদ প্রতিবেদন', 'দাখিল'),
  sent('অনিষ্পন্ন অডিট আপত্তির ব্রডশিট জবাব', 'প্রেরণ'),
  sent('বার্ষিক ক্রয় পরিকল্পনা', 'দাখিল'),
  sent('প্রকল্প সমাপ্তি প্রতিবেদন', 'প্রেরণ'),
  sent('ভূমি অধিগ্রহণের সংশোধিত প্রস্তাব', 'প্রেরণ'),
  sent('ব্যয়ের হিসাব বিবরণী', 'দাখিল'),
  sent('অব্যবহৃত যানবাহনের তালিকা', 'সরবরাহ'),
  sent('উচ্চ আদালতে বিচারাধীন মামলার তথ্য', 'প্রেরণ'),
  sent('ই-নথি ব্যবহারের প্রতিবেদন', 'দাখিল'),
  once('শূন্য পদে জনবল নিয়োগের কার্যক্রম', 'সম্পন্ন'),
  once('ঝুঁকিপূর্ণ সেতুর মেরামত কাজ', 'সম্পন্ন'),
  once('বাঁধের ঝুঁকিপূর্ণ অংশ', 'চিহ্নিত'),
  once('অবৈধ দখলদারদের তালিকা', 'প্রণয়ন'),
  once('অনিষ্পন্ন পেনশন কেসসমূহ', 'নিষ্পত্তি'),
  once('খাল পুনঃখননের প্রাক্কলন', 'চূড়ান্ত'),
  once('দরপত্র মূল্যায়ন কার্যক্রম', 'সমাপ্ত'),
  once('নাগরিক সনদ দৃশ্যমান স্থানে', 'প্রদর্শন'),
  once('আশ্রয়কেন্দ্রসমূহ ব্যবহার উপযোগী করে', 'প্রস্তুত'),
  once('বকেয়া বিদ্যুৎ বিল', 'পরিশোধ'),
  once('টিকাদান কেন্দ্রের সংখ্যা', 'বৃদ্ধি'),
  once('সরকারি জমির সীমানা', 'নির্ধারণ'),
  once('হালনাগাদ কর্মপরিকল্পনা প্রস্তুত করে ওয়েবসাইটে', 'প্রকাশ'),
  once('বীজ ও সারের সরবরাহ', 'নিশ্চিত'),
  repeated('সেবা প্রদান প্রতিশ্রুতি', 'হালনাগাদ'),
  repeated('বিদ্যালয়ের জরাজীর্ণ ভবনসমূহ', 'পরিদর্শন'),
  repeated('উপকারভোগীদের তথ্যভাণ্ডার', 'হালনাগাদ'),
  repeated('মশক নিধন অভিযান', 'পরিচালনা'),
  repeated('নকল ঔষধ বিক্রয়ের বিরুদ্ধে অভিযান', 'পরিচালনা'),
  repeated('সচেতনতামূলক প্রচারণা', 'পরিচালনা'),
  repeated('শুদ্ধাচার বিষয়ক প্রশিক্ষণ', 'আয়োজন'),
  repeated('বাজারে নিত্যপণ্যের মূল্য', 'পর্যবেক্ষণ'),
  presented('নীতিমালার সংশোধিত খসড়া'),
  presented('বাস্তবায়ন অগ্রগতি প্রতিবেদন'),
  presented('কারিগরি সমীক্ষার ফলাফল'),
]

/** What is forbidden, up to the noun of the verb. */
export const forbidden: readonly Topic[] = [
  once('পূর্বানুমোদন ব্যতীত কোনো নতুন ব্যয়', 'নির্বাহ'),
  once('ই-জিপি ব্যতীত কোনো দরপত্র', 'আহ্বান'),
  once('যাচাই ব্যতিরেকে কোনো বিল', 'পরিশোধ'),
  once('ফিটনেস সনদ ব্যতীত কোনো যানবাহন', 'ব্যবহার'),
  once('তালিকা বহির্ভূত কোনো ব্যক্তিকে খাদ্যশস্য', 'বিতরণ'),
  once('কৃষি জমিতে কোনো স্থাপনা', 'নির্মাণ'),
]

/** Sentences that settle something and leave nothing to do. */
export const resolutions: readonly string[] = [
  'বিগত সভার কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ',
  'প্রস্তাবিত নীতিমালার খসড়া নীতিগতভাবে অনুমোদন',
  'প্রকল্পের মেয়াদ এক বছর বৃদ্ধির প্রস্তাব অনুমোদন',
  'সংশোধিত বাজেট বিভাজন সর্বসম্মতিক্রমে অনুমোদন',
  'জনবল কাঠামো পুনর্বিন্যাসের প্রস্তাব নীতিগতভাবে সমর্থন',
]
